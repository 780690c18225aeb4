//! What a plan of study starts from: what is to be done by when, and the time that is free for it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use semestra_plan::{
    AssessmentKind, BlockId, Course, CourseId, Due, Occurrence, OccurrenceKind, SessionId,
    StudyTime, Subject, Task,
    effort::{Load, Pinned, Work},
    free::{Span, gaps, merged},
};

use crate::{
    Planner, Result,
    calendar::Stretch,
    deadlines::{Listed, days_between},
    overview::course_name,
    study::time::whole_minutes,
    view::{Deadline, StudyBlock, StudySettings, TaskLine},
};

/// How far back blocks are looked at.
pub(super) const BACK: Days = Days::new(7);

/// Nothing is planned further ahead.
const AHEAD: TimeDelta = TimeDelta::days(366);

/// What a plan of study starts from.
pub(crate) struct Outlook {
    pub(crate) load: Load,
    /// What is to be done.
    pub(crate) lines: BTreeMap<Task, TaskLine>,
    /// What is open and has no date.
    pub(crate) undated: Vec<String>,
    /// The study blocks of the last days and of those ahead, in the order of time.
    pub(crate) blocks: Vec<StudyBlock>,
}

impl Planner {
    /// What a plan of study starts from, with the time up to the last deadline and so many days `beyond` it. `afresh`
    /// takes the blocks that may move for free time.
    pub(crate) fn outlook(&self, afresh: bool, beyond: Days) -> Result<Outlook> {
        let now = self.wall_now();
        let ways = self.ways()?;
        let courses = self.current_courses()?;
        let listed = self.all_deadlines()?;
        let mut tasks = works(&listed, &courses, now);
        let last = tasks
            .iter()
            .filter_map(|task| Some(task.line.due?.date()))
            .max();
        // What has no deadline any more takes what the rest leaves of a week at least.
        let endless = tasks.iter().any(|task| task.line.due.is_none());
        let week = now.date() + if endless { BACK } else { Days::new(0) };
        let mut last = last.unwrap_or(week).max(week);
        if ways.readings {
            let terms = self.store.terms()?.into_iter();
            last = terms.map(|term| term.ends_on).fold(last, NaiveDate::max);
        }
        let last = (last + beyond).min(now.date() + AHEAD);
        let stretch = self.stretch(now.date() - BACK, last)?;
        if ways.readings {
            tasks.extend(self.readings_ahead(&stretch, &ways, now)?);
        }
        let lines: BTreeMap<_, _> = tasks
            .iter()
            .map(|task| (task.line.task, task.line.clone()))
            .collect();
        let blocks = self.study_blocks(&stretch, now.date() - BACK, now.date())?;
        let moves = |block: &StudyBlock| afresh && !block.pinned;
        let pinned: Vec<_> = blocks
            .iter()
            .filter(|block| block.end > now && lines.contains_key(&block.task) && !moves(block))
            .map(|block| Pinned {
                work: block.task,
                start: block.start,
                end: block.end,
            })
            .collect();
        // A block for what is done, or what may move, takes no time from the rest.
        let loose: BTreeSet<BlockId> = blocks
            .iter()
            .filter(|block| !block.pinned && (afresh || !lines.contains_key(&block.task)))
            .map(|block| block.id)
            .collect();
        let busy: Vec<Span> = stretch
            .on
            .iter()
            .filter(|one| !matches!(one.subject, Subject::Block(id) if loose.contains(&id)))
            .filter_map(takes)
            .collect();
        let end = Due::end_of_day(last);
        Ok(Outlook {
            load: Load {
                now,
                free: free(&busy, &ways, now, last),
                pinned,
                rules: ways.rules(),
                works: tasks.into_iter().map(|task| task.work(end)).collect(),
            },
            lines,
            undated: undated(&listed),
            blocks,
        })
    }

    /// The readings of classes that are still to come and not read.
    fn readings_ahead(
        &self,
        stretch: &Stretch,
        ways: &StudySettings,
        now: NaiveDateTime,
    ) -> Result<Vec<Ahead>> {
        let mut classes: BTreeMap<SessionId, &Occurrence> = BTreeMap::new();
        for one in &stretch.on {
            if let (Subject::Session(id), false) = (one.subject, one.cancelled || one.start < now) {
                classes.insert(id, one);
            }
        }
        let usual = ways.usual();
        let mut ahead = Vec::new();
        for course in self.current_courses()?.values() {
            let estimates = self.estimates(course.id, &usual)?;
            for reading in self.store.readings(course.id)? {
                let Some(class) = classes.get(&reading.session_id) else {
                    continue;
                };
                let task = Task::Reading(reading.id);
                let spent = estimates.spent(task);
                let needed = estimates
                    .usual_of(AssessmentKind::Reading)
                    .saturating_sub(spent);
                if reading.read_at.is_none() && needed > 0 {
                    let line = TaskLine {
                        task,
                        title: reading.label,
                        course: course_name(course),
                        due: Some(class.start),
                        has_time: !class.all_day,
                        days_left: Some(days_between(now.date(), class.start.date())),
                        needed,
                        spent,
                    };
                    ahead.push(Ahead { line, from: None });
                }
            }
        }
        Ok(ahead)
    }

    /// The study blocks of a stretch, with what was spent in them on the days `from..=to`.
    pub(super) fn study_blocks(
        &self,
        stretch: &Stretch,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<StudyBlock>> {
        let times = self.times_on(from, to)?;
        let mut blocks = Vec::new();
        for one in &stretch.on {
            let (Subject::Block(id), Some((start, end))) = (one.subject, takes(one)) else {
                continue;
            };
            let Some((block, task)) = stretch.block(id).and_then(|it| Some((it, it.task()?)))
            else {
                continue;
            };
            let Some(course) = block.course_id.and_then(|id| stretch.course(id)) else {
                continue;
            };
            blocks.push(StudyBlock {
                id,
                planned_on: one.planned_on,
                task,
                title: block.title.clone(),
                course: course_name(course),
                start,
                end,
                pinned: block.pinned || !block.repeat_days.is_empty(),
                spent: self.spent_in(&times, task, (start, end)),
            });
        }
        Ok(blocks)
    }

    /// Minutes that were spent on a task within a span of the shown zone.
    fn spent_in(&self, times: &[StudyTime], task: Task, span: Span) -> u32 {
        let (start, end) = (self.zone.instant(span.0), self.zone.instant(span.1));
        let now = self.now();
        let own = times.iter().filter(|time| time.task == Some(task));
        let within = own.map(|time| {
            let last = time.end.unwrap_or(now).min(end);
            (last - time.start.max(start)).max(TimeDelta::zero())
        });
        whole_minutes(within.sum())
    }
}

/// Something that is to be done.
struct Ahead {
    line: TaskLine,
    /// The day it is handed out.
    from: Option<NaiveDate>,
}

impl Ahead {
    /// As the engine takes it; what has no deadline any more is due at the very end.
    fn work(self, end: NaiveDateTime) -> Work {
        Work {
            id: self.line.task,
            minutes: self.line.needed,
            due: self.line.due.unwrap_or(end),
            from: self.from,
        }
    }
}

/// When something that takes time takes place; nothing for what was called off or has no hours.
fn takes(one: &Occurrence) -> Option<Span> {
    let busy = match one.kind {
        OccurrenceKind::Class | OccurrenceKind::Exam | OccurrenceKind::Block => !one.cancelled,
        OccurrenceKind::OfficeHour
        | OccurrenceKind::Deadline
        | OccurrenceKind::MyDate
        | OccurrenceKind::DayOff => false,
    };
    let end = one.end.filter(|_| busy && !one.all_day)?;
    Some((one.start, end))
}

/// The hours in which the student could work: awake, on no day of rest, with nothing on.
fn free(busy: &[Span], ways: &StudySettings, now: NaiveDateTime, last: NaiveDate) -> Vec<Span> {
    let Some(end) = last.succ_opt().map(|day| day.and_time(NaiveTime::MIN)) else {
        return Vec::new();
    };
    let rests = |day: NaiveDate| ways.rest_days.contains(&day.weekday().into());
    let awake = ways.sleep().awake(now, end);
    let busy = merged(busy);
    let mut free = Vec::new();
    let mut over = 0;
    for (start, end) in awake.into_iter().filter(|span| !rests(span.0.date())) {
        // Both are in the order of time, so what is over stays behind.
        over += busy
            .get(over..)
            .map_or(0, |ahead| ahead.partition_point(|span| span.1 <= start));
        let near = busy.get(over..).unwrap_or_default();
        let near = near.get(..near.partition_point(|span| span.0 < end));
        free.extend(gaps(near.unwrap_or_default(), start, end));
    }
    free
}

/// The work that can be planned: open, with a moment ahead to work towards.
fn works(
    listed: &[Listed],
    courses: &BTreeMap<CourseId, Course>,
    now: NaiveDateTime,
) -> Vec<Ahead> {
    let ahead = |listed: &Listed| {
        let work = &listed.deadline;
        if work.needed == 0 {
            return None;
        }
        let aim = aim(work, now);
        let due = aim.map(|(at, _)| at);
        if due.is_none() && !earns_for_good(work) {
            return None;
        }
        Some(Ahead {
            line: TaskLine {
                task: Task::Assessment(work.id),
                title: work.title.clone(),
                course: course_name(courses.get(&work.course_id)?),
                due,
                has_time: aim.is_some_and(|(_, has_time)| has_time),
                days_left: due.map(|due| days_between(now.date(), due.date())),
                needed: work.needed,
                spent: work.spent,
            },
            from: work.released_on,
        })
    };
    listed.iter().filter_map(ahead).collect()
}

/// The moment to work towards and whether its hour is known: mine, the course's, or the next one at which late work
/// earns less.
fn aim(work: &Deadline, now: NaiveDateTime) -> Option<(NaiveDateTime, bool)> {
    let mine = work.mine.map(|at| (at, true));
    let official = work.until().map(|at| (at, work.has_time));
    let late = work.late.as_ref();
    let late = late.filter(|late| late.percent.is_some_and(|percent| percent > 0));
    let late = late.and_then(|late| late.until).map(|at| (at, true));
    [mine, official, late]
        .into_iter()
        .flatten()
        .find(|(at, _)| *at > now)
}

/// Whether late work still earns something, and does so without an end.
fn earns_for_good(work: &Deadline) -> bool {
    let late = work.late.as_ref();
    late.is_some_and(|late| late.until.is_none() && late.percent.is_some_and(|left| left > 0))
}

fn undated(listed: &[Listed]) -> Vec<String> {
    let works = listed.iter().map(|listed| &listed.deadline);
    works
        .filter(|work| work.needed > 0 && work.moment().is_none())
        .map(|work| format!("{} {}", work.code, work.title))
        .collect()
}
