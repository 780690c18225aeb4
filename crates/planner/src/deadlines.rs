//! Deadlines, and what each is worth.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use chrono::{NaiveDate, NaiveDateTime};
use semestra_plan::{
    Assessment, AssessmentId, AssessmentKind, Course, CourseId, Due, Held, SessionId, Stage,
    Subject, Weight, urgency::still_needed,
};

use crate::{
    Planner, Result,
    calendar::points,
    late::LatePolicy,
    overview::{course_name, short_name},
    study::estimates::Estimates,
    view::{
        Deadline, DeadlineGroup, DeadlineGroupName, DeadlineGrouping, DeadlineSorting, Deadlines,
        DeadlinesRequest, GroupName, HourCycle, Late, StepCount,
    },
};

/// How many days "this week" looks ahead.
const WEEK: i64 = 7;

/// What is further away than so many days stays quiet.
pub(crate) const FAR: i64 = 21;

/// A deadline with its worth as a number.
#[derive(Clone, Debug)]
pub(crate) struct Listed {
    pub(crate) deadline: Deadline,
    pub(crate) weight: Option<Weight>,
}

/// What the deadlines of a course need to know of it.
pub(crate) struct Standing {
    worths: BTreeMap<AssessmentId, Weight>,
    steps: BTreeMap<AssessmentId, StepCount>,
    late: LatePolicy,
    /// Deadlines that late days moved.
    moved: BTreeMap<AssessmentId, Due>,
    late_days_left: Option<u32>,
    estimates: Estimates,
    graded: BTreeSet<AssessmentId>,
    /// Classes that the student knows to be moved or called off.
    changed: BTreeMap<SessionId, Held>,
}

/// Names a group; done ones come last, however the others are grouped.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Course(String, CourseId),
    Kind(AssessmentKind),
    Time(DeadlineGroupName),
}

impl Planner {
    /// All deadlines of the courses of today, in groups.
    ///
    /// # Errors
    /// Those of the store.
    pub fn deadlines(&mut self, request: DeadlinesRequest) -> Result<Deadlines> {
        let now = self.wall_now();
        let courses = self.current_courses()?;
        let mut all = self.all_deadlines()?;
        // What is equal stays in the order of time.
        match request.sorted {
            DeadlineSorting::Time => {}
            DeadlineSorting::Worth => all.sort_by_key(|listed| Reverse(listed.weight)),
            DeadlineSorting::Course => all.sort_by(|a, b| a.deadline.code.cmp(&b.deadline.code)),
        }
        let mut groups: BTreeMap<Group, Vec<Deadline>> = BTreeMap::new();
        for Listed { deadline, .. } in all {
            let group = match (group_of(&deadline, now), request.grouped) {
                (name, DeadlineGrouping::Time) => Group::Time(name),
                (DeadlineGroupName::Done, _) => Group::Time(DeadlineGroupName::Done),
                (_, DeadlineGrouping::Course) => {
                    Group::Course(deadline.code.clone(), deadline.course_id)
                }
                (_, DeadlineGrouping::Kind) => Group::Kind(deadline.kind),
            };
            groups.entry(group).or_default().push(deadline);
        }
        let named = |(group, items)| {
            let name = match group {
                Group::Time(name) => GroupName::Time(name),
                Group::Kind(kind) => GroupName::Kind(kind),
                Group::Course(_, id) => {
                    let course = courses.get(&id).ok_or_else(|| crate::gone("course"))?;
                    GroupName::Course(course_name(course))
                }
            };
            Ok(DeadlineGroup { name, items })
        };
        Ok(Deadlines {
            now,
            groups: groups.into_iter().map(named).collect::<Result<_>>()?,
        })
    }

    /// The next deadline in one line, as the tray tells it.
    ///
    /// # Errors
    /// Those of the store.
    pub fn next_deadline(&self) -> Result<Option<String>> {
        let now = self.wall_now();
        let locale = self.locale();
        let twelve = self.conventions()?.hour_cycle == HourCycle::H12;
        let ahead = |deadline: &Deadline| {
            matches!(
                group_of(deadline, now),
                DeadlineGroupName::Today | DeadlineGroupName::Week | DeadlineGroupName::Later
            )
        };
        let all = self.all_deadlines()?.into_iter();
        let next = all.map(|listed| listed.deadline).find(ahead);
        Ok(next.map(|deadline| {
            let at = deadline.moment();
            let at = at.map_or_else(String::new, |at| {
                let date = locale.date(at.date());
                if deadline.has_time || deadline.mine.is_some() {
                    format!(" · {date}, {}", locale.hour(at.time(), twelve))
                } else {
                    format!(" · {date}")
                }
            });
            format!("{} · {}{at}", deadline.title, deadline.code)
        }))
    }

    /// The deadlines of the courses of today in the order of time, undated ones last.
    pub(crate) fn all_deadlines(&self) -> Result<Vec<Listed>> {
        let mut all = Vec::new();
        for course in self.current_courses()?.values() {
            all.extend(self.listed_of(course)?);
        }
        all.sort_by(|a, b| order(&a.deadline).cmp(&order(&b.deadline)));
        Ok(all)
    }

    pub(crate) fn due_this_week(&self) -> Result<u32> {
        let now = self.wall_now();
        let urgent = |listed: &&Listed| {
            matches!(
                group_of(&listed.deadline, now),
                DeadlineGroupName::Overdue | DeadlineGroupName::Today | DeadlineGroupName::Week
            )
        };
        let count = self.all_deadlines()?.iter().filter(urgent).count();
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// The deadlines of one course in the order of time, undated ones last.
    pub(crate) fn deadlines_of(&self, course: &Course) -> Result<Vec<Deadline>> {
        let mut all: Vec<_> = self
            .listed_of(course)?
            .into_iter()
            .map(|listed| listed.deadline)
            .collect();
        all.sort_by(|a, b| order(a).cmp(&order(b)));
        Ok(all)
    }

    fn listed_of(&self, course: &Course) -> Result<Vec<Listed>> {
        let standing = self.standing(course)?;
        let works = self.store.assessments(course.id)?;
        let listed = works.iter().map(|work| Listed {
            weight: standing.weight(work),
            deadline: self.deadline(work, course, &standing),
        });
        Ok(listed.collect())
    }

    /// What the deadlines of a course need to know of it.
    pub(crate) fn standing(&self, course: &Course) -> Result<Standing> {
        let record = self.record(course.id)?;
        Ok(Standing {
            worths: record.worths(),
            moved: record.moved(),
            graded: record.graded(),
            late_days_left: course.late_days.map(|_| record.ledger.left()),
            steps: self.step_counts(course.id)?,
            late: self.late_policy(course)?,
            estimates: self.estimates(course.id, &self.ways()?.usual())?,
            changed: self.changed_classes(course.id)?,
        })
    }

    /// How many steps the work of a course has.
    pub(crate) fn step_counts(
        &self,
        course: CourseId,
    ) -> Result<BTreeMap<AssessmentId, StepCount>> {
        let mut steps: BTreeMap<_, StepCount> = BTreeMap::new();
        for step in self.store.steps_of_course(course)? {
            let count = steps.entry(step.assessment_id).or_default();
            count.all += 1;
            count.done += u32::from(step.done_at.is_some());
        }
        Ok(steps)
    }

    /// The dated classes of a course that do not take place when the course says, and when they do.
    fn changed_classes(&self, course: CourseId) -> Result<BTreeMap<SessionId, Held>> {
        let said = self.store.exceptions_of_sessions(course)?;
        // Most courses have none, and the whole plan is read for those that have.
        if said.is_empty() {
            return Ok(BTreeMap::new());
        }
        let plan = self.store.plan(Some(course), None, None)?;
        let table = plan.timetable();
        let held = plan.sessions.iter().filter_map(|session| {
            let subject = Subject::Session(session.id);
            table.exception(subject, session.on)?;
            Some((session.id, table.held(session)))
        });
        Ok(held
            .filter(|(_, held)| held.cancelled || held.moved_from.is_some())
            .collect())
    }

    pub(crate) fn deadline(
        &self,
        work: &Assessment,
        course: &Course,
        standing: &Standing,
    ) -> Deadline {
        let due = standing.due(work);
        let official = self.shown_due(due, course).deadline();
        let moved = standing.moved.get(&work.id);
        let moved = moved.and_then(|due| self.shown_due(*due, course).deadline());
        let mine = work
            .mine
            .and_then(|mine| self.shown_due(mine, course).deadline());
        let now = self.wall_now();
        let open = work.done_at.is_none();
        let until = moved.or(official);
        let overdue = open && until.or(mine).is_some_and(|at| at < now);
        let slipped = open && !overdue && mine.is_some_and(|at| at < now);
        let days_left = mine
            .filter(|_| !slipped)
            .or(until)
            .map(|at| days_between(now.date(), at.date()));
        let weight = standing.weight(work);
        let steps = standing.steps.get(&work.id).copied().unwrap_or_default();
        let estimate = standing.estimates.of(work);
        let spent = standing.estimates.spent_on(work.id);
        let graded = standing.graded.contains(&work.id);
        Deadline {
            id: work.id,
            course_id: course.id,
            code: short_name(course).to_owned(),
            hue: course.hue,
            title: work.title.clone(),
            kind: work.kind,
            official,
            moved,
            has_time: due.has_time(),
            opens: match self.shown_due(due, course) {
                Due::Window { opens, .. } => Some(opens),
                Due::At { .. } | Due::On { .. } | Due::Undated => None,
            },
            mine,
            days_left,
            days_to_official: until.map(|at| days_between(now.date(), at.date())),
            days_to_mine: mine.map(|at| days_between(now.date(), at.date())),
            days_after_official: until
                .zip(mine)
                .filter(|(until, mine)| mine > until)
                .map(|(until, mine)| days_between(until.date(), mine.date())),
            overdue,
            slipped,
            far: open && !slipped && days_left.is_some_and(|days| i64::from(days) > FAR),
            released_on: work.released_on,
            worth: weight.map(points),
            location: work.location.clone(),
            done_at: work.done_at.map(|at| self.zone.wall(at)),
            estimate: estimate.into(),
            steps,
            spent,
            needed: if open && !graded {
                still_needed(estimate.minutes, spent, steps.done, steps.all)
            } else {
                0
            },
            stage: if graded {
                Stage::Graded
            } else {
                stage(work, spent, steps.done)
            },
            late: until.filter(|_| overdue).and_then(|at| {
                let late = standing.late.of(work.kind, at, now, weight)?;
                Some(Late {
                    late_days_left: standing.late_days_left,
                    ..late
                })
            }),
        }
    }

    /// A due date of a course on the wall of the shown zone; a day without an hour stays that day wherever the laptop
    /// is.
    pub(crate) fn shown_due(&self, due: Due, course: &Course) -> Due {
        let here = |wall| course.zone.convert(wall, &self.zone);
        match due {
            Due::At { at } => Due::At { at: here(at) },
            Due::Window { opens, closes } => Due::Window {
                opens: here(opens),
                closes: here(closes),
            },
            Due::On { .. } | Due::Undated => due,
        }
    }
}

impl Standing {
    /// By when work is to be done. What takes place in a class goes where the class went; when it was called off there
    /// is no date until the student knows another.
    fn due(&self, work: &Assessment) -> Due {
        let class = work.session_id.and_then(|id| self.changed.get(&id));
        match class {
            None => work.due,
            Some(class) if class.cancelled => Due::Undated,
            Some(class) if class.all_day => Due::On { on: class.on() },
            Some(class) => Due::At { at: class.start },
        }
    }

    fn weight(&self, work: &Assessment) -> Option<Weight> {
        self.worths.get(&work.id).copied()
    }
}

/// How far a piece of work has come that is not graded.
fn stage(work: &Assessment, spent: u32, steps: u32) -> Stage {
    if work.done_at.is_some() {
        Stage::Submitted
    } else if work.started_at.is_some() || spent > 0 || steps > 0 {
        Stage::InProgress
    } else {
        Stage::NotStarted
    }
}

fn order(deadline: &Deadline) -> (bool, Option<NaiveDateTime>, &str, &str) {
    let moment = deadline.moment();
    (moment.is_none(), moment, &deadline.code, &deadline.title)
}

fn group_of(deadline: &Deadline, now: NaiveDateTime) -> DeadlineGroupName {
    if deadline.done_at.is_some() {
        return DeadlineGroupName::Done;
    }
    let Some(moment) = deadline.moment() else {
        return DeadlineGroupName::Undated;
    };
    let days = i64::from(days_between(now.date(), moment.date()));
    // My own date may slip; what the course wants is late only after its own.
    if deadline.overdue {
        DeadlineGroupName::Overdue
    } else if days <= 0 {
        DeadlineGroupName::Today
    } else if days < WEEK {
        DeadlineGroupName::Week
    } else {
        DeadlineGroupName::Later
    }
}

pub(crate) fn days_between(from: NaiveDate, to: NaiveDate) -> i32 {
    i32::try_from((to - from).num_days()).unwrap_or(i32::MAX)
}
