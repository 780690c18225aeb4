//! Reminders of classes that begin soon.

use chrono::{DateTime, TimeDelta, Utc};
use semestra_plan::{CourseId, Held, Subject};

use super::{Context, Target, Thing, Wanted, class, named, where_it_is};
use crate::rules::Sort;

impl Context<'_> {
    /// Classes at their real time; those that are called off and those of other sections remind of nothing.
    pub(super) fn classes(&self, from: DateTime<Utc>, to: DateTime<Utc>, all: &mut Vec<Wanted>) {
        if self
            .plan
            .courses
            .iter()
            .all(|course| self.rules.of(course.id, Sort::Class).0.is_empty())
        {
            return;
        }
        // The lead and the distance between two zones are less than a day each.
        let first = (from - TimeDelta::days(2)).date_naive();
        let last = (to + TimeDelta::days(2)).date_naive();
        for session in &self.plan.sessions {
            let held = self.table.held(session);
            if (first..=last).contains(&held.on()) {
                let title = named(&session.topic, || class(session.kind, self.say()));
                let subject = Subject::Session(session.id);
                self.class(subject, session.course_id, &held, &title, all);
            }
        }
        for meeting in &self.plan.meetings {
            let subject = Subject::Meeting(meeting.id);
            for held in self.table.meeting_times(meeting, first, last) {
                let title = class(meeting.kind, self.say());
                self.class(subject, meeting.course_id, &held, &title, all);
            }
        }
    }

    /// The begin of a class whose hour is known.
    fn class(
        &self,
        subject: Subject,
        course: CourseId,
        held: &Held,
        title: &str,
        all: &mut Vec<Wanted>,
    ) {
        let (false, false, Some(course)) =
            (held.cancelled, held.all_day, self.table.course(course))
        else {
            return;
        };
        let (leads, because) = self.rules.of(course.id, Sort::Class);
        let thing = Thing {
            subject,
            course,
            title,
            because,
            under: vec![where_it_is(course, held.location.as_deref())],
            is_exam: false,
        };
        let begin = Target {
            wall: held.start,
            hour_said: true,
            begins: true,
            class: None,
            whose: None,
        };
        let each = leads.iter();
        all.extend(each.filter_map(|lead| self.reminder(&thing, &begin, *lead)));
    }
}
