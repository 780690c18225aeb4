//! Reminders of what is handed in, sat or told.

use chrono::NaiveDateTime;
use semestra_plan::{Assessment, AssessmentKind, Due, Held, Subject, points_of};

use super::{Context, Target, Thing, Wanted, Whose, named, where_it_is};

/// What my own date counts towards.
fn mine(assessment: &Assessment) -> Option<Target> {
    let due = assessment.mine?;
    Some(Target {
        wall: due.deadline()?,
        hour_said: due.has_time(),
        begins: false,
        class: None,
        whose: None,
    })
}

impl Context<'_> {
    pub(super) fn work(&self, assessment: &Assessment, all: &mut Vec<Wanted>) {
        let course = self.table.course(assessment.course_id);
        let (None, Some(course)) = (assessment.done_at, course) else {
            return;
        };
        if self.rules.passes_over(assessment, self.facts) {
            return;
        }
        let (leads, because) = self.rules.of_work(assessment);
        let thing = Thing {
            subject: Subject::Assessment(assessment.id),
            course,
            title: &self.title_of(assessment),
            because,
            under: vec![
                where_it_is(course, assessment.location.as_deref()),
                self.stake(assessment),
            ],
            is_exam: assessment.kind == AssessmentKind::Exam,
        };
        for target in self.targets(assessment) {
            let each = leads.iter();
            all.extend(each.filter_map(|lead| self.reminder(&thing, &target, *lead)));
        }
    }

    pub(super) fn title_of(&self, assessment: &Assessment) -> String {
        named(&assessment.title, || self.say().deadline())
    }

    /// What is counted towards: the course's date, and the student's own beside it.
    pub(super) fn targets(&self, assessment: &Assessment) -> Vec<Target> {
        let official = self.official(assessment);
        // My own date stands beside the official one: both remind, and the official one is the grade.
        let mine = mine(assessment).filter(|mine| {
            official
                .as_ref()
                .is_none_or(|official| official.wall != mine.wall)
        });
        match (official, mine) {
            (Some(official), Some(mine)) => vec![
                Target {
                    whose: Some(Whose::Course),
                    ..official
                },
                Target {
                    whose: Some(Whose::Mine),
                    ..mine
                },
            ],
            (one, other) => one.or(other).into_iter().collect(),
        }
    }

    /// What it counts, and the late days that are left for it.
    fn stake(&self, assessment: &Assessment) -> String {
        let say = self.rules.say();
        let worth = self.facts.worths.get(&assessment.id);
        let points = worth.map(|worth| say.number(&points_of(worth.as_millionths().into())));
        let left = self.facts.late_left.get(&assessment.course_id);
        let left = left.filter(|_| assessment.kind.is_handed_in());
        let parts: Vec<_> = [
            points.map(|points| say.reminder.stake(&points)),
            left.map(|days| say.reminder.late_days_left(*days)),
        ]
        .into_iter()
        .flatten()
        .collect();
        parts.join(" · ")
    }

    /// Nothing when there is no date, or when the class it was to take place in is cancelled.
    fn official(&self, assessment: &Assessment) -> Option<Target> {
        let exam = assessment.kind == AssessmentKind::Exam;
        let session = assessment.session_id.and_then(|id| self.sessions.get(&id));
        if let Some(session) = session {
            let held = self.table.held(session);
            if held.cancelled {
                return None;
            }
            let wall = if held.all_day {
                Due::end_of_day(held.on())
            } else {
                held.start
            };
            return Some(Target {
                wall,
                hour_said: !held.all_day,
                // Exams, quizzes and talks are attended; anything else is handed in, even in class.
                begins: !assessment.kind.is_handed_in(),
                class: (!held.all_day).then_some(held.start),
                whose: None,
            });
        }
        let due = self.plan.due(assessment);
        let wall = match due {
            // An exam between two hours of one day begins with the first.
            Due::Window { opens, closes }
                if exam && opens < closes && opens.date() == closes.date() =>
            {
                opens
            }
            Due::At { .. } | Due::On { .. } | Due::Window { .. } | Due::Undated => {
                due.deadline()?
            }
        };
        Some(Target {
            wall,
            hour_said: due.has_time(),
            begins: exam,
            class: self.class_at(assessment, wall, due.has_time()),
            whose: None,
        })
    }

    /// The begin of the class of that day in which something is due; of the first one when no hour was said.
    fn class_at(
        &self,
        assessment: &Assessment,
        wall: NaiveDateTime,
        hour_said: bool,
    ) -> Option<NaiveDateTime> {
        let day = wall.date();
        let of_course = |course| course == assessment.course_id;
        let sessions = self.plan.sessions.iter();
        let sessions = sessions.filter(|one| of_course(one.course_id));
        let meetings = self.plan.meetings.iter();
        let meetings = meetings.filter(|one| of_course(one.course_id));
        let held = sessions
            .map(|one| self.table.held(one))
            .chain(meetings.flat_map(|one| self.table.meeting_times(one, day, day)));
        let holds = |held: &Held| {
            let end = held.end.unwrap_or(held.start);
            held.on() == day
                && !held.cancelled
                && !held.all_day
                && (!hour_said || (held.start..=end).contains(&wall))
        };
        held.filter(holds).map(|held| held.start).min()
    }
}
