//! What the student lays over what the courses say: blocks, exceptions, swapped days, steps.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::named_params;
use semestra_plan::{
    AssessmentId, Block, BlockId, CourseId, Exception, ExceptionId, Moved, Step, StepId, Subject,
    SwappedDay, SwappedDayId,
};

use crate::outbox::{subject, subject_columns};
use crate::row::{Columns, columns};
use crate::text::{Cells, Text, maybe};
use crate::{Result, Store, Write};

impl Store {
    /// The block of that name, if it is still there.
    pub fn block(&self, id: BlockId) -> Result<Option<Block>> {
        self.one("SELECT * FROM block WHERE id = ?1", [id.text()], block)
    }

    /// What does not take place as planned of one thing, in the order of the planned days.
    pub fn exceptions(&self, of: Subject) -> Result<Vec<Exception>> {
        let (kind, id) = subject_columns(of);
        self.all(
            "SELECT * FROM exception WHERE subject_id = :id AND subject_kind = :kind ORDER BY planned_on",
            named_params! { ":kind": kind, ":id": id },
            exception,
        )
    }

    /// What does not take place as planned of the dated classes of a course, in the order of the planned days.
    pub fn exceptions_of_sessions(&self, course: CourseId) -> Result<Vec<Exception>> {
        self.all(
            "SELECT * FROM exception WHERE course_id = ?1 AND subject_kind = 'session' ORDER BY planned_on",
            [course.text()],
            exception,
        )
    }

    /// The swapped days of a course in the order of time.
    pub fn swapped_days(&self, course: CourseId) -> Result<Vec<SwappedDay>> {
        self.all(
            "SELECT * FROM swapped_day WHERE course_id = ?1 ORDER BY held_on",
            [course.text()],
            swapped_day,
        )
    }

    /// The swapped day of that name, if it is still there.
    pub fn swapped_day(&self, id: SwappedDayId) -> Result<Option<SwappedDay>> {
        self.one(
            "SELECT * FROM swapped_day WHERE id = ?1",
            [id.text()],
            swapped_day,
        )
    }

    /// The steps of a piece of work in the order of entry.
    pub fn steps(&self, assessment: AssessmentId) -> Result<Vec<Step>> {
        self.all(
            "SELECT * FROM step WHERE assessment_id = ?1 ORDER BY seq",
            [assessment.text()],
            step,
        )
    }

    /// The steps of all work of a course, by work in the order of entry.
    pub fn steps_of_course(&self, course: CourseId) -> Result<Vec<Step>> {
        self.all(
            "SELECT step.* FROM assessment JOIN step ON step.assessment_id = assessment.id
             WHERE assessment.course_id = ?1 ORDER BY assessment.seq, step.seq",
            [course.text()],
            step,
        )
    }

    /// The step of that name, if it is still there.
    pub fn step(&self, id: StepId) -> Result<Option<Step>> {
        self.one("SELECT * FROM step WHERE id = ?1", [id.text()], step)
    }
}

impl Write<'_> {
    /// Adds a block; its course and work, if any, must be there.
    pub fn insert_block(&self, block: &Block) -> Result<()> {
        self.insert_row("block", block_columns(block))
    }

    /// Gives a block that is there the values of `block`.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn update_block(&self, block: &Block) -> Result<()> {
        self.update_row("this block", "block", block_columns(block))
    }

    /// Deletes a block with its exceptions.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn delete_block(&self, id: BlockId) -> Result<()> {
        self.delete_row("this block", "block", id.text())
    }

    /// Says that one occurrence does not take place as planned; what was said of it before goes.
    pub fn set_exception(&self, exception: &Exception) -> Result<()> {
        self.clear_exception(exception.subject, exception.planned_on)?;
        self.insert_row("exception", exception_columns(exception))
    }

    /// Says that one occurrence takes place as planned after all; returns whether anything else was said.
    pub fn clear_exception(&self, of: Subject, planned_on: NaiveDate) -> Result<bool> {
        let (kind, id) = subject_columns(of);
        let cleared = self.run(
            "DELETE FROM exception WHERE subject_id = :id AND subject_kind = :kind AND planned_on = :planned_on",
            named_params! { ":kind": kind, ":id": id, ":planned_on": planned_on.text() },
        )?;
        Ok(cleared > 0)
    }

    /// Makes a day run as another day of the week; what it ran as before goes.
    pub fn set_swapped_day(&self, day: &SwappedDay) -> Result<()> {
        self.run(
            "DELETE FROM swapped_day WHERE course_id = :course_id AND held_on = :held_on",
            named_params! { ":course_id": day.course_id.text(), ":held_on": day.on.text() },
        )?;
        self.insert_row("swapped_day", swapped_day_columns(day))
    }

    /// Makes a day run as itself again.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not swapped any more.
    pub fn delete_swapped_day(&self, id: SwappedDayId) -> Result<()> {
        self.delete_row("this swapped day", "swapped_day", id.text())
    }

    /// Adds a step to a piece of work, which must be there.
    pub fn insert_step(&self, step: &Step) -> Result<()> {
        self.insert_row("step", step_columns(step))
    }

    /// Gives a step that is there the values of `step`.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn update_step(&self, step: &Step) -> Result<()> {
        self.update_row("this step", "step", step_columns(step))
    }

    /// Ticks or unticks a step.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn set_step_done(&self, id: StepId, at: Option<DateTime<Utc>>) -> Result<()> {
        self.change_one(
            "this step",
            "UPDATE step SET done_at = :at WHERE id = :id",
            named_params! { ":id": id.text(), ":at": maybe(at.as_ref()) },
        )
    }

    /// Deletes a step.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn delete_step(&self, id: StepId) -> Result<()> {
        self.delete_row("this step", "step", id.text())
    }
}

/// What stands in the columns of a row.
fn block_columns(block: &Block) -> Columns {
    columns! {
        "id": block.id.text(),
        "course_id": maybe(block.course_id.as_ref()),
        "assessment_id": maybe(block.assessment_id.as_ref()),
        "title": block.title,
        "zone": block.zone.text(),
        "starts_at": block.start.text(),
        "ends_at": block.end.text(),
        "all_day": block.all_day,
        "repeat_days": block.repeat_days.text(),
        "repeats_until": maybe(block.repeats_until.as_ref()),
        "location": block.location,
        "note": block.note,
        "reading_id": maybe(block.reading_id.as_ref()),
        "pinned": block.pinned,
    }
}

pub(crate) fn block(row: &Cells<'_>) -> rusqlite::Result<Block> {
    Ok(Block {
        id: row.read("id")?,
        course_id: row.read_maybe("course_id")?,
        assessment_id: row.read_maybe("assessment_id")?,
        title: row.get("title")?,
        zone: row.read("zone")?,
        start: row.read("starts_at")?,
        end: row.read("ends_at")?,
        all_day: row.get("all_day")?,
        repeat_days: row.read("repeat_days")?,
        repeats_until: row.read_maybe("repeats_until")?,
        location: row.get("location")?,
        note: row.get("note")?,
        reading_id: row.read_maybe("reading_id")?,
        pinned: row.get("pinned")?,
    })
}

/// What stands in the columns of a row.
fn exception_columns(exception: &Exception) -> Columns {
    let (kind, id) = subject_columns(exception.subject);
    let moved = exception.moved.as_ref();
    columns! {
        "id": exception.id.text(),
        "course_id": maybe(exception.course_id.as_ref()),
        "subject_kind": kind,
        "subject_id": id,
        "planned_on": exception.planned_on.text(),
        "moved_on": moved.map(|moved| moved.on.text()),
        "start_time": moved.and_then(|moved| maybe(moved.start.as_ref())),
        "end_time": moved.and_then(|moved| maybe(moved.end.as_ref())),
        "location": moved.and_then(|moved| moved.location.clone()),
    }
}

pub(crate) fn exception(row: &Cells<'_>) -> rusqlite::Result<Exception> {
    let moved = match row.read_maybe("moved_on")? {
        None => None,
        Some(on) => Some(Moved {
            on,
            start: row.read_maybe("start_time")?,
            end: row.read_maybe("end_time")?,
            location: row.get("location")?,
        }),
    };
    Ok(Exception {
        id: row.read::<ExceptionId>("id")?,
        subject: subject(row)?,
        course_id: row.read_maybe("course_id")?,
        planned_on: row.read("planned_on")?,
        moved,
    })
}

/// What stands in the columns of a row.
fn swapped_day_columns(day: &SwappedDay) -> Columns {
    columns! {
        "id": day.id.text(),
        "course_id": day.course_id.text(),
        "held_on": day.on.text(),
        "runs_as": day.runs_as.text(),
    }
}

pub(crate) fn swapped_day(row: &Cells<'_>) -> rusqlite::Result<SwappedDay> {
    Ok(SwappedDay {
        id: row.read("id")?,
        course_id: row.read("course_id")?,
        on: row.read("held_on")?,
        runs_as: row.read("runs_as")?,
    })
}

/// What stands in the columns of a row.
fn step_columns(step: &Step) -> Columns {
    columns! {
        "id": step.id.text(),
        "assessment_id": step.assessment_id.text(),
        "title": step.title,
        "due_on": maybe(step.due_on.as_ref()),
        "done_at": maybe(step.done_at.as_ref()),
    }
}

fn step(row: &Cells<'_>) -> rusqlite::Result<Step> {
    Ok(Step {
        id: row.read("id")?,
        assessment_id: row.read("assessment_id")?,
        title: row.get("title")?,
        due_on: row.read_maybe("due_on")?,
        done_at: row.read_maybe("done_at")?,
    })
}
