//! Courses.

use semestra_plan::{Course, CourseId};

use crate::row::{Columns, columns};
use crate::text::{Cells, Text};
use crate::{Result, Store, Write};

/// How far a course has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Classes attended and work done.
    pub done: u32,
    /// All classes but those called off, and all work.
    pub total: u32,
}

impl Store {
    /// All courses, by code and then title.
    pub fn courses(&self) -> Result<Vec<Course>> {
        self.all("SELECT * FROM course ORDER BY code, title, seq", [], course)
    }

    /// The course of that name, if it is still there.
    pub fn course(&self, id: CourseId) -> Result<Option<Course>> {
        self.one("SELECT * FROM course WHERE id = ?1", [id.text()], course)
    }

    /// How far a course has come.
    pub fn progress(&self, course: CourseId) -> Result<Progress> {
        let progress = self.one(
            "SELECT sum(done) AS done, count(*) AS total FROM (
                 SELECT attended_at IS NOT NULL AS done FROM session WHERE course_id = ?1 AND NOT cancelled
                 UNION ALL
                 SELECT done_at IS NOT NULL FROM assessment WHERE course_id = ?1)",
            [course.text()],
            |row| {
                Ok(Progress {
                    done: row.get::<Option<u32>>("done")?.unwrap_or(0),
                    total: row.get("total")?,
                })
            },
        )?;
        Ok(progress.unwrap_or_default())
    }
}

impl Write<'_> {
    /// Adds a course.
    pub fn insert_course(&self, course: &Course) -> Result<()> {
        self.insert_row("course", course_columns(course))
    }

    /// Gives one that is there the values of `course`.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn update_course(&self, course: &Course) -> Result<()> {
        self.update_row("this course", "course", course_columns(course))
    }

    /// Deletes a course and all that belongs to it.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn delete_course(&self, id: CourseId) -> Result<()> {
        self.change_one(
            "this course",
            "DELETE FROM course WHERE id = ?1",
            [id.text()],
        )
    }
}

/// What stands in the columns of a row.
fn course_columns(course: &Course) -> Columns {
    columns! {
        "id": course.id.text(),
        "term_id": course.term_id.text(),
        "code": course.code,
        "title": course.title,
        "zone": course.zone.text(),
        "hue": course.hue,
        "late_days": course.late_days,
    }
}

pub(crate) fn course(row: &Cells<'_>) -> rusqlite::Result<Course> {
    Ok(Course {
        id: row.read("id")?,
        term_id: row.read("term_id")?,
        code: row.get("code")?,
        title: row.get("title")?,
        zone: row.read("zone")?,
        hue: row.get("hue")?,
        late_days: row.get("late_days")?,
    })
}
