//! What comes next in a course, and how long until then.

use chrono::NaiveDateTime;
use semestra_plan::{Course, OfficeHour, SessionKind, Subject, TermPlan, Timetable, hhmm};

use crate::{
    Planner,
    course::AHEAD,
    view::{CourseNext, OfficeHourEdit, OfficeHourView, Wait},
};

impl Planner {
    /// The next class of a plan that is not over.
    pub(crate) fn next_class(&self, plan: &TermPlan) -> Option<CourseNext> {
        let now = self.wall_now();
        let all = plan.occurrences(now.date(), now.date() + AHEAD, &self.zone);
        let next = all.into_iter().find(|one| {
            let is_class = matches!(one.subject, Subject::Session(_) | Subject::Meeting(_));
            let over = !one.all_day && one.end.unwrap_or(one.start) <= now;
            is_class && !one.cancelled && !over
        })?;
        Some(CourseNext {
            subject: next.subject,
            planned_on: next.planned_on,
            kind: next.session_kind.unwrap_or(SessionKind::Lecture),
            title: next.title,
            start: next.start,
            end: next.end,
            all_day: next.all_day,
            location: next.location,
            wait: self.wait(next.start),
        })
    }

    /// An office hour with its next time that is not over and not called off.
    pub(crate) fn office_hour(
        &self,
        hour: &OfficeHour,
        table: &Timetable<'_>,
        course: &Course,
    ) -> OfficeHourView {
        let now = self.zone.convert(self.wall_now(), &course.zone);
        let times = table.office_hour_times(hour, now.date(), now.date() + AHEAD);
        let mut ahead = times.into_iter().filter(|held| !held.cancelled);
        let next = ahead.find(|held| held.end.is_some_and(|end| end > now));
        let here = |wall| course.zone.convert(wall, &self.zone);
        let start = next.as_ref().map(|held| here(held.start));
        OfficeHourView {
            id: hour.id,
            day: hour.day,
            start: hour.start.format(hhmm::FORMAT).to_string(),
            end: hour.end.format(hhmm::FORMAT).to_string(),
            location: hour.location.clone(),
            next: start,
            next_end: next.and_then(|held| held.end).map(here),
            wait: start.map(|start| self.wait(start)),
            form: OfficeHourEdit {
                id: Some(hour.id),
                course_id: hour.course_id,
                person_id: hour.person_id,
                day: Some(hour.day),
                start: Some(hour.start),
                end: Some(hour.end),
                location: hour.location.clone(),
                first_on: Some(hour.first_on),
                last_on: Some(hour.last_on),
            },
        }
    }

    /// How long until a moment on the wall here, by the clock that runs on when walls are set forward or back.
    fn wait(&self, until: NaiveDateTime) -> Wait {
        let left = self.zone.instant(until) - self.zone.instant(self.wall_now());
        let number = |count: i64| u32::try_from(count.max(0)).unwrap_or(u32::MAX);
        // Part of a minute is a minute: who is told "in 0 minutes" is late.
        let minutes = (left.num_seconds().max(0) + 59) / 60;
        Wait {
            now: left.num_seconds() <= 0,
            days: number(minutes / (24 * 60)),
            hours: number(minutes / 60 % 24),
            minutes: number(minutes % 60),
        }
    }
}
