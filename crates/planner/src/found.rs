//! One thing that takes place, found by the day it was planned for.

use chrono::{NaiveDate, NaiveDateTime};
use semestra_plan::{
    BlockId, CourseId, Exception, Held, OfficeHour, OfficeHourId, Subject, TermPlan, Zone,
};
use semestra_words::Locale;

use crate::{
    Planner, PlannerError, Result, gone,
    overview::short_name,
    sensible, there, typed,
    view::{EntryName, ExceptionView, Happened},
};

/// One thing that takes place, with what is needed to say when.
pub(crate) struct Found {
    /// What it is, and the day it was planned for.
    pub(crate) subject: Subject,
    pub(crate) planned_on: NaiveDate,
    pub(crate) course_id: Option<CourseId>,
    pub(crate) zone: Zone,
    title: String,
    plan: TermPlan,
}

impl Found {
    pub(crate) fn exception(&self) -> Option<&Exception> {
        let table = self.plan.timetable();
        table.exception(self.subject, self.planned_on)
    }

    /// When it was planned.
    pub(crate) fn planned(&self) -> Result<Held> {
        let planned = self.plan.timetable().planned(self.subject, self.planned_on);
        planned.ok_or_else(|| gone("day"))
    }

    /// When it really takes place.
    pub(crate) fn held(&self) -> Result<Held> {
        Ok(self.planned()?.changed(self.exception()))
    }

    /// Which one, in words: "Migration on Mon, Feb 3".
    pub(crate) fn words(&self, locale: Locale) -> String {
        let day = locale.date(self.planned_on);
        locale
            .language
            .words()
            .did
            .on_day(&typed::short(&self.title), &day)
    }
}

impl Planner {
    /// What the student says of one occurrence, beside its plan in the shown zone.
    pub(crate) fn exception_view(&self, found: &Found) -> Option<ExceptionView> {
        let exception = found.exception()?;
        let planned = found.planned().ok()?;
        let (start, end) = self.shown(&planned, &found.zone);
        Some(ExceptionView {
            happened: if exception.moved.is_some() {
                Happened::Moved
            } else {
                Happened::CalledOff
            },
            start,
            end,
            all_day: planned.all_day,
            location: planned.location,
        })
    }

    /// Begin and end in the shown zone; a day without an hour stays that day.
    pub(crate) fn shown(&self, held: &Held, zone: &Zone) -> (NaiveDateTime, Option<NaiveDateTime>) {
        let here = |wall| {
            if held.all_day {
                wall
            } else {
                zone.convert(wall, &self.zone)
            }
        };
        (here(held.start), held.end.map(here))
    }

    /// One thing that takes place, by the day it was planned for.
    pub(crate) fn found(&self, name: EntryName) -> Result<Found> {
        let found = match name.subject {
            Subject::Session(id) => {
                let session = there(self.store.session(id), "class")?;
                let planned_on = session.on;
                self.found_in(name, session.course_id, session.topic, Some(planned_on))?
            }
            Subject::Meeting(id) => {
                let (course, _) = self.course_with(
                    |plan| Some(plan.meetings.iter().find(|one| one.id == id)?.course_id),
                    "class",
                )?;
                let title = short_name(&course).to_owned();
                self.found_in(name, course.id, title, None)?
            }
            Subject::OfficeHour(id) => {
                let its = |plan: &TermPlan| hour_of(plan, id).map(|hour| hour.course_id);
                let (course, _) = self.course_with(its, "office hour")?;
                let title = self.say().named.office_hour_of(short_name(&course));
                self.found_in(name, course.id, title, None)?
            }
            Subject::Block(id) => self.found_block(name, id)?,
            Subject::Assessment(_) | Subject::DayOff(_) => {
                return Err(PlannerError::invalid(|say| say.does_not_take_place()));
            }
        };
        found.planned()?;
        Ok(found)
    }

    fn found_in(
        &self,
        name: EntryName,
        course: CourseId,
        title: String,
        only_on: Option<NaiveDate>,
    ) -> Result<Found> {
        let course = there(self.store.course(course), "course")?;
        Ok(Found {
            subject: name.subject,
            planned_on: planned_on(only_on.or(name.planned_on))?,
            course_id: Some(course.id),
            zone: course.zone.clone(),
            title,
            plan: self.store.plan(Some(course.id), None, None)?,
        })
    }

    fn found_block(&self, name: EntryName, id: BlockId) -> Result<Found> {
        let block = there(self.store.block(id), "block")?;
        let single = block.repeat_days.is_empty().then(|| block.start.date());
        Ok(Found {
            subject: name.subject,
            planned_on: planned_on(single.or(name.planned_on))?,
            course_id: block.course_id,
            zone: block.zone.clone(),
            title: block.title.clone(),
            plan: TermPlan {
                exceptions: self.store.exceptions(name.subject)?,
                blocks: vec![block],
                ..TermPlan::default()
            },
        })
    }
}

/// The day that was said.
pub(crate) fn planned_on(day: Option<NaiveDate>) -> Result<NaiveDate> {
    let day = day.ok_or_else(|| PlannerError::invalid(|say| say.which_day()))?;
    sensible(day)
}

fn hour_of(plan: &TermPlan, id: OfficeHourId) -> Option<&OfficeHour> {
    plan.office_hours.iter().find(|hour| hour.id == id)
}
