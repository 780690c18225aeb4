//! What a student moves, calls off and restores in the calendar.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use semestra_plan::{
    AssessmentId, Block, BlockId, CourseId, Due, Exception, ExceptionId, Held, Moved, OfficeHour,
    Subject, SwappedDay, SwappedDayId, TermPlan, Zone,
};
use semestra_words::Words;

use crate::{
    Planner, PlannerError, Result,
    blocks::{converted, days_from, minute, moved_days, span},
    gone,
    overview::short_name,
    sensible, there, typed,
    view::{EntryMove, EntryName, ExceptionView, Happened, Nothing, Saved, SwappedDayDraft},
};

/// How long one class lasts at most.
const DAY: TimeDelta = TimeDelta::days(1);

/// How long a block is that had only days so far.
const HOUR: TimeDelta = TimeDelta::hours(1);

/// One thing that takes place, with what is needed to say when.
pub(crate) struct Found {
    /// What it is, and the day it was planned for.
    pub(crate) subject: Subject,
    pub(crate) planned_on: NaiveDate,
    course_id: Option<CourseId>,
    zone: Zone,
    title: String,
    plan: TermPlan,
}

impl Found {
    /// The zone in which it takes place.
    pub(crate) fn zone(&self) -> &Zone {
        &self.zone
    }

    fn exception(&self) -> Option<&Exception> {
        let table = self.plan.timetable();
        table.exception(self.subject, self.planned_on)
    }

    /// When it was planned.
    fn planned(&self) -> Result<Held> {
        let planned = self.plan.timetable().planned(self.subject, self.planned_on);
        planned.ok_or_else(|| gone("day"))
    }

    /// When it really takes place.
    pub(crate) fn held(&self) -> Result<Held> {
        Ok(self.planned()?.changed(self.exception()))
    }

    /// Which one, in words: "Migration on Mon 3 Feb".
    fn words(&self, say: &Words) -> String {
        let day = say.date(self.planned_on);
        say.did.on_day(&typed::short(&self.title), &day)
    }
}

impl Planner {
    /// Moves or resizes one thing of the calendar. A deadline gets the student's own date beside the official one.
    ///
    /// # Errors
    /// When it is gone, would end before it begins, or is nothing that a student moves.
    pub fn move_entry(&mut self, to: EntryMove) -> Result<Saved<Nothing>> {
        sensible(to.start.date())?;
        span(to.start, to.end.unwrap_or(to.start + HOUR), to.all_day)?;
        match to.subject {
            Subject::Assessment(id) => self.move_work(id, &to),
            Subject::Block(id) => {
                let block = there(self.store.block(id), "block")?;
                if block.repeat_days.is_empty() || to.series {
                    self.move_series(block, &to)
                } else {
                    self.move_one(&to)
                }
            }
            Subject::Session(_) | Subject::Meeting(_) | Subject::OfficeHour(_) if to.series => {
                Err(PlannerError::invalid(|say| {
                    say.classes_move_on_the_course_page()
                }))
            }
            Subject::Session(_) | Subject::Meeting(_) | Subject::OfficeHour(_) => {
                self.move_one(&to)
            }
            Subject::DayOff(_) => Err(PlannerError::invalid(|say| say.day_off_is_the_courses())),
        }
    }

    /// Says that something does not take place.
    ///
    /// # Errors
    /// When it is gone, or is nothing that takes place.
    pub fn cancel_entry(&mut self, name: EntryName) -> Result<Saved<Nothing>> {
        let found = self.found(name)?;
        let exception = self.exception_of(&found, None);
        let say = self.say();
        self.act(say.did.called_off(&found.words(say)), |tx| {
            tx.set_exception(&exception)?;
            Ok(Nothing {})
        })
    }

    /// Says that something takes place as it was planned: neither called off nor moved by the student. A deadline
    /// loses the student's own date.
    ///
    /// # Errors
    /// When it is gone, or takes place as planned.
    pub fn restore_entry(&mut self, name: EntryName) -> Result<Saved<Nothing>> {
        let as_planned = || PlannerError::nothing(|say| say.takes_place_as_planned());
        if let Subject::Assessment(id) = name.subject {
            let work = there(self.store.assessment(id), "deadline")?;
            if work.mine.is_none() {
                return Err(as_planned());
            }
            let did = self.say().did.cleared_my_date(&typed::short(&work.title));
            return self.act(did, |tx| {
                tx.set_my_due(id, None)?;
                Ok(Nothing {})
            });
        }
        let found = self.found(name)?;
        if found.exception().is_none() {
            return Err(as_planned());
        }
        let say = self.say();
        self.act(say.did.as_planned(&found.words(say)), |tx| {
            tx.clear_exception(found.subject, found.planned_on)?;
            Ok(Nothing {})
        })
    }

    /// Makes a day run as another day of the week: "Wednesday runs a Monday".
    ///
    /// # Errors
    /// When the course is gone.
    pub fn save_swapped_day(&mut self, draft: SwappedDayDraft) -> Result<Saved<SwappedDayId>> {
        let course = there(self.store.course(draft.course_id), "course")?;
        let day = SwappedDay {
            id: SwappedDayId::new(self.now()),
            course_id: course.id,
            on: sensible(draft.on)?,
            runs_as: draft.runs_as,
        };
        let own = semestra_plan::Day::from(chrono::Datelike::weekday(&day.on));
        if own == day.runs_as {
            return Err(PlannerError::invalid(|say| say.has_these_classes_anyway()));
        }
        let say = self.say();
        let did = say.did.swapped(short_name(&course), &say.date(day.on));
        self.act(did, |tx| {
            tx.set_swapped_day(&day)?;
            Ok(day.id)
        })
    }

    /// Lets a swapped day run as itself again.
    ///
    /// # Errors
    /// When it is not swapped any more.
    pub fn remove_swapped_day(&mut self, id: SwappedDayId) -> Result<Saved<Nothing>> {
        let day = there(self.store.swapped_day(id), "swapped day")?;
        let say = self.say();
        self.act(say.did.not_swapped(&say.date(day.on)), |tx| {
            tx.delete_swapped_day(id)?;
            Ok(Nothing {})
        })
    }

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

    fn exception_of(&self, found: &Found, moved: Option<Moved>) -> Exception {
        Exception {
            id: ExceptionId::new(self.now()),
            subject: found.subject,
            course_id: found.course_id,
            planned_on: found.planned_on,
            moved,
        }
    }

    /// Moves one of a series, or a class: an exception says where to.
    fn move_one(&mut self, to: &EntryMove) -> Result<Saved<Nothing>> {
        let found = self.found(EntryName {
            subject: to.subject,
            planned_on: to.planned_on,
        })?;
        let planned = found.planned()?;
        let moved = self.moved(&found, &planned, to)?;
        let exception = self.exception_of(&found, Some(moved));
        // Back at its place it is as planned, and what was said of it goes.
        let there_again = planned.clone().changed(Some(&exception)) == planned;
        let say = self.say();
        self.act(say.did.moved(&found.words(say)), |tx| {
            if there_again {
                tx.clear_exception(found.subject, found.planned_on)?;
            } else {
                tx.set_exception(&exception)?;
            }
            Ok(Nothing {})
        })
    }

    /// Where one goes, on the wall of its own zone.
    fn moved(&self, found: &Found, planned: &Held, to: &EntryMove) -> Result<Moved> {
        let before = found.exception().and_then(|one| one.moved.as_ref());
        let location = typed::maybe(to.location.as_deref())
            .or_else(|| before.and_then(|moved| moved.location.clone()));
        if to.all_day {
            // It keeps its hours; the day is that of the shown zone.
            let (shown, _) = self.shown(planned, &found.zone);
            let away = TimeDelta::days(days_from(shown.date(), planned.on()));
            return Ok(Moved {
                on: to.start.date() + away,
                start: None,
                end: None,
                location,
            });
        }
        let own = |wall| self.zone.convert(minute(wall), &found.zone);
        let Some(end) = to.end else {
            let start = own(to.start);
            return Ok(Moved {
                on: start.date(),
                start: Some(start.time()),
                end: None,
                location,
            });
        };
        let (start, end) = converted(to.start, end, own);
        if end - start > DAY {
            return Err(PlannerError::invalid(|say| say.longer_than_a_day()));
        }
        Ok(Moved {
            on: start.date(),
            start: Some(start.time()),
            end: Some(end.time()),
            location,
        })
    }

    /// Moves a block with all its days; what was said of single days goes along.
    fn move_series(&mut self, block: Block, to: &EntryMove) -> Result<Saved<Nothing>> {
        let subject = Subject::Block(block.id);
        let single = block.repeat_days.is_empty();
        let dragged = planned_on(
            to.planned_on
                .filter(|_| !single)
                .or(Some(block.start.date())),
        )?;
        let (start, end) = self.new_span(&block, to)?;
        let by = days_from(dragged, start.date());
        let away = TimeDelta::days(by);
        let first = (block.start.date() + away).and_time(start.time());
        let moved = Block {
            start: first,
            end: first + (end - start),
            all_day: to.all_day,
            repeat_days: moved_days(&block.repeat_days, by),
            repeats_until: block.repeats_until.map(|until| until + away),
            location: typed::maybe(to.location.as_deref()).or(block.location.clone()),
            ..block
        };
        for day in [Some(moved.start.date()), moved.repeats_until] {
            day.map_or(Ok(moved.start.date()), sensible)?;
        }
        let said = self.store.exceptions(subject)?;
        let did = self.say().did.moved(&typed::short(&moved.title));
        self.act(did, |tx| {
            for exception in &said {
                tx.clear_exception(subject, exception.planned_on)?;
            }
            tx.update_block(&moved)?;
            for exception in said {
                if exception.planned_on != dragged {
                    tx.set_exception(&Exception {
                        planned_on: exception.planned_on + away,
                        ..exception
                    })?;
                }
            }
            Ok(Nothing {})
        })
    }

    /// Begin and end that a block gets, on the wall of its own zone.
    fn new_span(&self, block: &Block, to: &EntryMove) -> Result<(NaiveDateTime, NaiveDateTime)> {
        let length = match (block.all_day, to.all_day) {
            (false, true) => TimeDelta::zero(),
            (true, false) => HOUR,
            (true, true) | (false, false) => block.end - block.start,
        };
        if to.all_day {
            return span(to.start, to.end.unwrap_or(to.start + length), true);
        }
        let own = |wall| self.zone.convert(minute(wall), &block.zone);
        Ok(match to.end {
            Some(end) => converted(to.start, end, own),
            None => (own(to.start), own(to.start) + length),
        })
    }

    /// Sets the student's own date; at the official one it goes.
    fn move_work(&mut self, id: AssessmentId, to: &EntryMove) -> Result<Saved<Nothing>> {
        let work = there(self.store.assessment(id), "deadline")?;
        let course = there(self.store.course(work.course_id), "course")?;
        let mine = if to.all_day {
            Due::On {
                on: to.start.date(),
            }
        } else {
            Due::At {
                at: self.zone.convert(minute(to.start), &course.zone),
            }
        };
        let mine = Some(mine).filter(|mine| *mine != work.due);
        let did = match mine {
            Some(_) => self.say().did.set_my_date(&typed::short(&work.title)),
            None => self.say().did.cleared_my_date(&typed::short(&work.title)),
        };
        self.act(did, |tx| {
            tx.set_my_due(id, mine)?;
            Ok(Nothing {})
        })
    }
}

fn planned_on(day: Option<NaiveDate>) -> Result<NaiveDate> {
    let day = day.ok_or_else(|| PlannerError::invalid(|say| say.which_day()))?;
    sensible(day)
}

fn hour_of(plan: &TermPlan, id: semestra_plan::OfficeHourId) -> Option<&OfficeHour> {
    plan.office_hours.iter().find(|hour| hour.id == id)
}
