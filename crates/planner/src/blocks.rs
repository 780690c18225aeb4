//! Blocks of the student's own time.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use semestra_plan::{Block, BlockId, CourseId, Day, Subject};

use crate::{
    Planner, PlannerError, Result, sensible, there, typed,
    view::{BlockDraft, Nothing, Saved},
};

/// How long a block lasts, and how long it goes on repeating, at most.
const LENGTH: TimeDelta = TimeDelta::days(366);
const REPEATS: TimeDelta = TimeDelta::days(3660);

impl Planner {
    /// Makes a block of the student's own time, or changes one.
    ///
    /// # Errors
    /// When it has no name, ends before it begins, or repeats without an end; when it, its course or its work is gone.
    pub fn save_block(&mut self, draft: BlockDraft) -> Result<Saved<BlockId>> {
        let old = match draft.id {
            Some(id) => Some(there(self.store.block(id), "block")?),
            None => None,
        };
        let block = self.block(draft, old.as_ref())?;
        let (say, name) = (&self.say().did, typed::short(&block.title));
        let did = if old.is_some() {
            say.changed(&name)
        } else {
            say.added(&name)
        };
        // What was said of days on which it no longer comes says nothing any more.
        let said = self.store.exceptions(Subject::Block(block.id))?;
        let planned = |day| block.days(day, day).next().is_some();
        let void: Vec<_> = said
            .into_iter()
            .map(|exception| exception.planned_on)
            .filter(|day| !planned(*day))
            .collect();
        self.act(did, |tx| {
            if old.is_some() {
                tx.update_block(&block)?;
            } else {
                tx.insert_block(&block)?;
            }
            for day in void {
                tx.clear_exception(Subject::Block(block.id), day)?;
            }
            Ok(block.id)
        })
    }

    /// Removes a block with all its days; undo brings it back.
    ///
    /// # Errors
    /// When it is gone.
    pub fn remove_block(&mut self, id: BlockId) -> Result<Saved<Nothing>> {
        let block = there(self.store.block(id), "block")?;
        let did = self.say().did.removed(&typed::short(&block.title));
        self.act(did, |tx| {
            tx.delete_block(id)?;
            Ok(Nothing {})
        })
    }

    /// A block as its form has it: on the wall of the shown zone.
    pub(crate) fn block_draft(&self, block: &Block) -> BlockDraft {
        let here = |wall| {
            if block.all_day {
                wall
            } else {
                block.zone.convert(wall, &self.zone)
            }
        };
        let start = here(block.start);
        let away = days_from(block.start.date(), start.date());
        BlockDraft {
            id: Some(block.id),
            course_id: block.course_id,
            assessment_id: block.assessment_id,
            title: block.title.clone(),
            start,
            end: here(block.end),
            all_day: block.all_day,
            repeat_days: moved_days(&block.repeat_days, away),
            repeats_until: block
                .repeats_until
                .map(|until| until + TimeDelta::days(away)),
            location: block.location.clone(),
            note: block.note.clone(),
        }
    }

    /// What the form says as a block: on the wall of its own zone, which it keeps.
    fn block(&self, draft: BlockDraft, old: Option<&Block>) -> Result<Block> {
        let zone = old.map_or_else(|| self.zone.clone(), |block| block.zone.clone());
        let (start, end) = span(draft.start, draft.end, draft.all_day)?;
        let repeat_days = draft.repeat_days;
        let (start, end) = on_its_day(start, end, &repeat_days);
        let repeats_until = match draft.repeats_until {
            _ if repeat_days.is_empty() => None,
            Some(until) => Some(until_when(until, start)?),
            None => {
                return Err(PlannerError::invalid(|say| say.until_when()));
            }
        };
        let (own_start, own_end) = if draft.all_day {
            (start, end)
        } else {
            converted(start, end, |wall| self.zone.convert(wall, &zone))
        };
        let away = days_from(start.date(), own_start.date());
        Ok(Block {
            id: old.map_or_else(|| BlockId::new(self.now()), |block| block.id),
            course_id: self.course_of_block(draft.course_id, draft.assessment_id)?,
            assessment_id: draft.assessment_id,
            title: typed::name(&draft.title)?,
            zone,
            start: own_start,
            end: own_end,
            all_day: draft.all_day,
            repeat_days: moved_days(&repeat_days, away),
            repeats_until: repeats_until.map(|until| until + TimeDelta::days(away)),
            location: typed::maybe(draft.location.as_deref()),
            note: typed::note(draft.note)?,
            reading_id: old.and_then(|block| block.reading_id),
            // What the student lays down or touches is theirs and stays.
            pinned: true,
        })
    }

    /// The course of the work that a block is for, else the one that was chosen.
    fn course_of_block(
        &self,
        course: Option<CourseId>,
        work: Option<semestra_plan::AssessmentId>,
    ) -> Result<Option<CourseId>> {
        if let Some(work) = work {
            return Ok(Some(
                there(self.store.assessment(work), "deadline")?.course_id,
            ));
        }
        if let Some(course) = course {
            there(self.store.course(course), "course")?;
        }
        Ok(course)
    }
}

/// A begin and an end that can be, to the minute; of whole days midnight of the first and the last.
pub(crate) fn span(
    start: NaiveDateTime,
    end: NaiveDateTime,
    all_day: bool,
) -> Result<(NaiveDateTime, NaiveDateTime)> {
    sensible(start.date())?;
    sensible(end.date())?;
    let whole = |wall: NaiveDateTime| wall.date().and_time(NaiveTime::MIN);
    let (start, end) = if all_day {
        (whole(start), whole(end))
    } else {
        (minute(start), minute(end))
    };
    if end < start || (end == start && !all_day) {
        return Err(PlannerError::invalid(|say| say.ends_before_it_begins()));
    }
    if end - start > LENGTH {
        return Err(PlannerError::invalid(|say| say.longer_than_a_year()));
    }
    Ok((start, end))
}

/// Without its seconds.
pub(crate) fn minute(wall: NaiveDateTime) -> NaiveDateTime {
    let time = NaiveTime::from_hms_opt(wall.hour(), wall.minute(), 0);
    wall.date().and_time(time.unwrap_or(NaiveTime::MIN))
}

/// The same in another zone. An hour that a clock skips or shows twice must not turn the end before the begin.
pub(crate) fn converted(
    start: NaiveDateTime,
    end: NaiveDateTime,
    convert: impl Fn(NaiveDateTime) -> NaiveDateTime,
) -> (NaiveDateTime, NaiveDateTime) {
    let (own_start, own_end) = (convert(start), convert(end));
    if own_end > own_start {
        (own_start, own_end)
    } else {
        (own_start, own_start + (end - start))
    }
}

/// What begins on a day of the week on which it does not repeat begins on the next one on which it does.
fn on_its_day(
    start: NaiveDateTime,
    end: NaiveDateTime,
    repeat_days: &[Day],
) -> (NaiveDateTime, NaiveDateTime) {
    let first = Day::from(chrono::Datelike::weekday(&start.date()));
    let wait = (0..7).find(|days| repeat_days.contains(&first.plus(*days)));
    let wait = TimeDelta::days(wait.unwrap_or(0));
    (start + wait, end + wait)
}

fn until_when(until: NaiveDate, start: NaiveDateTime) -> Result<NaiveDate> {
    let until = sensible(until)?;
    if until < start.date() {
        return Err(PlannerError::invalid(move |say| {
            say.stops_before_it_begins(&start.date().to_string())
        }));
    }
    if until - start.date() > REPEATS {
        return Err(PlannerError::invalid(|say| say.repeats_too_long()));
    }
    Ok(until)
}

/// The same days of the week so many days later.
pub(crate) fn moved_days(days: &[Day], by: i64) -> Vec<Day> {
    let mut moved: Vec<_> = days.iter().map(|day| day.plus(by)).collect();
    moved.sort_unstable();
    moved.dedup();
    moved
}

pub(crate) fn days_from(from: NaiveDate, to: NaiveDate) -> i64 {
    (to - from).num_days()
}
