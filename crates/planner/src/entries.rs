//! What a student moves, calls off and restores in the calendar.

use chrono::{NaiveDateTime, TimeDelta};
use semestra_plan::{AssessmentId, Block, Due, Exception, ExceptionId, Held, Moved, Subject};

use crate::{
    Planner, PlannerError, Result,
    blocks::{converted, days_from, minute, moved_days, span},
    found::{Found, planned_on},
    sensible, there, typed,
    view::{EntryMove, EntryName, Nothing, Saved},
};

/// How long one class lasts at most.
const DAY: TimeDelta = TimeDelta::days(1);

/// How long a block is that had only days so far.
const HOUR: TimeDelta = TimeDelta::hours(1);

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
        self.act(say.did.called_off(&found.words(self.locale())), |tx| {
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
        self.act(say.did.as_planned(&found.words(self.locale())), |tx| {
            tx.clear_exception(found.subject, found.planned_on)?;
            Ok(Nothing {})
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
        self.act(say.did.moved(&found.words(self.locale())), |tx| {
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
            pinned: true,
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
