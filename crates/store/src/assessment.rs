//! What is graded or handed in.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use rusqlite::named_params;
use semestra_plan::{Assessment, AssessmentId, CourseId, Due};

use crate::row::{Columns, columns};
use crate::text::{Cells, Text, maybe, wrong};
use crate::{Result, Store, Write};

/// The four columns of a due date.
#[derive(Default)]
struct DueColumns {
    form: Option<&'static str>,
    on: Option<String>,
    at: Option<String>,
    opens: Option<String>,
}

impl Store {
    /// The work of a course by deadline; undated work last.
    pub fn assessments(&self, course: CourseId) -> Result<Vec<Assessment>> {
        self.all(
            "SELECT * FROM assessment WHERE course_id = ?1
             ORDER BY due_on IS NULL, due_on, due_at IS NULL, due_at, seq",
            [course.text()],
            assessment,
        )
    }

    /// The piece of work of that name, if it is still there.
    pub fn assessment(&self, id: AssessmentId) -> Result<Option<Assessment>> {
        self.one(
            "SELECT * FROM assessment WHERE id = ?1",
            [id.text()],
            assessment,
        )
    }
}

impl Write<'_> {
    /// Adds a piece of work to a course; its category and class, if any, must be there.
    pub fn insert_assessment(&self, assessment: &Assessment) -> Result<()> {
        self.insert_row("assessment", assessment_columns(assessment))
    }

    /// Gives one that is there the values of `assessment`.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn update_assessment(&self, assessment: &Assessment) -> Result<()> {
        self.update_row(
            "this deadline",
            "assessment",
            assessment_columns(assessment),
        )
    }

    /// Deletes one, with all that belongs to it.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn delete_assessment(&self, id: AssessmentId) -> Result<()> {
        self.delete_row("this deadline", "assessment", id.text())
    }

    /// Marks work as done or not done.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn set_done(&self, id: AssessmentId, at: Option<DateTime<Utc>>) -> Result<()> {
        self.change_one(
            "this deadline",
            "UPDATE assessment SET done_at = :at WHERE id = :id",
            named_params! { ":id": id.text(), ":at": maybe(at.as_ref()) },
        )
    }

    /// Sets by when the student wants it done; nothing takes that date away.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn set_my_due(&self, id: AssessmentId, mine: Option<Due>) -> Result<()> {
        let mine = DueColumns::of(mine);
        self.change_one(
            "this deadline",
            "UPDATE assessment SET my_due = :my_due, my_due_on = :my_due_on, my_due_at = :my_due_at,
                 my_opens_at = :my_opens_at
             WHERE id = :id",
            named_params! {
                ":id": id.text(),
                ":my_due": mine.form,
                ":my_due_on": mine.on,
                ":my_due_at": mine.at,
                ":my_opens_at": mine.opens,
            },
        )
    }
}

impl DueColumns {
    fn of(due: Option<Due>) -> Self {
        let moment = |form, at: NaiveDateTime, opens: Option<NaiveDateTime>| Self {
            form: Some(form),
            on: Some(at.date().text()),
            at: Some(at.text()),
            opens: maybe(opens.as_ref()),
        };
        match due {
            None => Self::default(),
            Some(Due::Undated) => Self {
                form: Some("undated"),
                ..Self::default()
            },
            Some(Due::On { on }) => Self {
                form: Some("on"),
                on: Some(on.text()),
                ..Self::default()
            },
            Some(Due::At { at }) => moment("at", at, None),
            Some(Due::Window { opens, closes }) => moment("window", closes, Some(opens)),
        }
    }
}

/// What stands in the columns of a row.
fn assessment_columns(assessment: &Assessment) -> Columns {
    let due = DueColumns::of(Some(assessment.due));
    let mine = DueColumns::of(assessment.mine);
    columns! {
        "id": assessment.id.text(),
        "course_id": assessment.course_id.text(),
        "title": assessment.title,
        "kind": assessment.kind.text(),
        "due": due.form,
        "due_on": due.on,
        "due_at": due.at,
        "opens_at": due.opens,
        "my_due": mine.form,
        "my_due_on": mine.on,
        "my_due_at": mine.at,
        "my_opens_at": mine.opens,
        "released_on": maybe(assessment.released_on.as_ref()),
        "category_id": maybe(assessment.category_id.as_ref()),
        "session_id": maybe(assessment.session_id.as_ref()),
        "location": assessment.location,
        "started_at": maybe(assessment.started_at.as_ref()),
        "done_at": maybe(assessment.done_at.as_ref()),
        "estimate": assessment.estimate,
        "note": assessment.note,
    }
}

pub(crate) fn assessment(row: &Cells<'_>) -> rusqlite::Result<Assessment> {
    let due = due(row, ["due", "due_on", "due_at", "opens_at"])?;
    Ok(Assessment {
        id: row.read("id")?,
        course_id: row.read("course_id")?,
        title: row.get("title")?,
        kind: row.read("kind")?,
        due: due.ok_or_else(|| wrong("due"))?,
        mine: self::due(row, ["my_due", "my_due_on", "my_due_at", "my_opens_at"])?,
        released_on: row.read_maybe("released_on")?,
        category_id: row.read_maybe("category_id")?,
        session_id: row.read_maybe("session_id")?,
        location: row.get("location")?,
        started_at: row.read_maybe("started_at")?,
        done_at: row.read_maybe("done_at")?,
        estimate: row.get("estimate")?,
        note: row.get("note")?,
    })
}

fn due(row: &Cells<'_>, [form, on, at, opens]: [&str; 4]) -> rusqlite::Result<Option<Due>> {
    let Some(text) = row.text(form)? else {
        return Ok(None);
    };
    Ok(Some(match text {
        "at" => Due::At { at: row.read(at)? },
        "on" => Due::On {
            on: row.read::<NaiveDate>(on)?,
        },
        "window" => Due::Window {
            opens: row.read(opens)?,
            closes: row.read(at)?,
        },
        "undated" => Due::Undated,
        _ => return Err(wrong(form)),
    }))
}
