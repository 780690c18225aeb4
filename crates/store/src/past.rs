//! Courses taken before, and what letters are worth, for averages over terms.

use semestra_plan::gpa::PastCourse;
use semestra_plan::{Exact, PastCourseId};

use crate::row::{Columns, columns};
use crate::text::{Cells, Text};
use crate::{Result, Store, Write};

impl Store {
    /// The courses taken before, in the order of time.
    pub fn past_courses(&self) -> Result<Vec<PastCourse>> {
        self.all("SELECT * FROM taken ORDER BY ended_on, seq", [], past)
    }

    /// The course of that name, if it is still there.
    pub fn past_course(&self, id: PastCourseId) -> Result<Option<PastCourse>> {
        self.one("SELECT * FROM taken WHERE id = ?1", [id.text()], past)
    }

    /// What letters are worth in the student's own table, in the order of entry.
    pub fn letter_worths(&self) -> Result<Vec<(String, Exact)>> {
        self.all("SELECT * FROM gpa_letter ORDER BY seq", [], |row| {
            Ok((row.get("letter")?, row.read("worth")?))
        })
    }
}

impl Write<'_> {
    /// Adds a course taken before.
    pub fn insert_past_course(&self, past: &PastCourse) -> Result<()> {
        self.insert_row("taken", past_columns(past))
    }

    /// Gives one that is there the values of `past`.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn update_past_course(&self, past: &PastCourse) -> Result<()> {
        self.update_row("this course", "taken", past_columns(past))
    }

    /// Deletes one.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn delete_past_course(&self, id: PastCourseId) -> Result<()> {
        self.delete_row("this course", "taken", id.text())
    }

    /// Sets what letters are worth in the student's own table.
    pub fn set_letter_worths(&self, worths: &[(String, Exact)]) -> Result<()> {
        self.run("DELETE FROM gpa_letter", [])?;
        for (letter, worth) in worths {
            self.insert_row(
                "gpa_letter",
                columns! { "letter": letter, "worth": worth.text() },
            )?;
        }
        Ok(())
    }
}

/// What stands in the columns of a row.
fn past_columns(past: &PastCourse) -> Columns {
    columns! {
        "id": past.id.text(),
        "course": past.course,
        "term": past.term,
        "ended_on": past.ended_on.text(),
        "credits": past.credits.text(),
        "factor": past.factor.text(),
        "result": past.result,
        "left_out": past.left_out,
    }
}

fn past(row: &Cells<'_>) -> rusqlite::Result<PastCourse> {
    Ok(PastCourse {
        id: row.read("id")?,
        course: row.get("course")?,
        term: row.get("term")?,
        ended_on: row.read("ended_on")?,
        credits: row.read("credits")?,
        factor: row.read("factor")?,
        result: row.get("result")?,
        left_out: row.get("left_out")?,
    })
}
