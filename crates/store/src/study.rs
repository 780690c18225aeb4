//! Time that was spent, and the timer that runs.

use chrono::{DateTime, Utc};
use semestra_plan::{CourseId, StudyTime, StudyTimeId, Task};

use crate::row::{Columns, columns};
use crate::text::{Cells, Text, maybe};
use crate::{Result, Store, Write};

impl Store {
    /// The time of that name, if it is still there.
    pub fn study_time(&self, id: StudyTimeId) -> Result<Option<StudyTime>> {
        self.one(
            "SELECT * FROM study_time WHERE id = ?1",
            [id.text()],
            study_time,
        )
    }

    /// The timer that runs.
    pub fn running_timer(&self) -> Result<Option<StudyTime>> {
        self.one(
            "SELECT * FROM study_time WHERE ended_at IS NULL",
            [],
            study_time,
        )
    }

    /// All time that was spent on a course, in the order of its begin, the running timer included.
    pub fn study_times_of(&self, course: CourseId) -> Result<Vec<StudyTime>> {
        self.all(
            "SELECT * FROM study_time WHERE course_id = ?1 ORDER BY started_at, seq",
            [course.text()],
            study_time,
        )
    }

    /// The time that touches `from..to`, in the order of its begin, the running timer included.
    pub fn study_times_in(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Result<Vec<StudyTime>> {
        self.all(
            "SELECT * FROM study_time
             WHERE started_at < ?2 AND (ended_at > ?1 OR ended_at IS NULL) ORDER BY started_at, seq",
            [from.text(), to.text()],
            study_time,
        )
    }
}

impl Write<'_> {
    /// Adds time; its course and what it went to must be there.
    ///
    /// # Errors
    /// When it has no end and a timer runs.
    pub fn insert_study_time(&self, time: &StudyTime) -> Result<()> {
        self.insert_row("study_time", study_time_columns(time))
    }

    /// Gives one that is there the values of `time`.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn update_study_time(&self, time: &StudyTime) -> Result<()> {
        self.update_row("this time", "study_time", study_time_columns(time))
    }

    /// Deletes one.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn delete_study_time(&self, id: StudyTimeId) -> Result<()> {
        self.delete_row("this time", "study_time", id.text())
    }
}

/// What stands in the columns of a row.
fn study_time_columns(time: &StudyTime) -> Columns {
    columns! {
        "id": time.id.text(),
        "course_id": time.course_id.text(),
        "assessment_id": maybe(time.task.and_then(Task::assessment).as_ref()),
        "reading_id": maybe(time.task.and_then(Task::reading).as_ref()),
        "started_at": time.start.text(),
        "ended_at": maybe(time.end.as_ref()),
    }
}

fn study_time(row: &Cells<'_>) -> rusqlite::Result<StudyTime> {
    let id = row.read("id")?;
    let course_id = row.read("course_id")?;
    let assessment = row.read_maybe("assessment_id")?;
    let reading = row.read_maybe("reading_id")?;
    Ok(StudyTime {
        id,
        course_id,
        task: Task::of(assessment, reading),
        start: row.read("started_at")?,
        end: row.read_maybe("ended_at")?,
    })
}
