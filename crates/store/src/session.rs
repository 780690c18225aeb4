//! Dated classes and what to read for them.

use chrono::{DateTime, Utc};
use rusqlite::named_params;
use semestra_plan::{CourseId, Reading, ReadingId, Session, SessionId};

use crate::row::{Columns, columns};
use crate::text::{Cells, Text, lines, maybe, split_lines};
use crate::{Result, Store, Write};

impl Store {
    /// The classes of a course in the order of time.
    pub fn sessions(&self, course: CourseId) -> Result<Vec<Session>> {
        self.all(
            "SELECT * FROM session WHERE course_id = ?1 ORDER BY held_on, start_time, seq",
            [course.text()],
            session,
        )
    }

    /// The class of that name, if it is still there.
    pub fn session(&self, id: SessionId) -> Result<Option<Session>> {
        self.one("SELECT * FROM session WHERE id = ?1", [id.text()], session)
    }

    /// All that is to be read in a course: by class in the order of time, then in the order of entry.
    pub fn readings(&self, course: CourseId) -> Result<Vec<Reading>> {
        self.all(
            "SELECT reading.* FROM session JOIN reading ON reading.session_id = session.id
             WHERE session.course_id = ?1
             ORDER BY session.held_on, session.start_time, session.seq, reading.seq",
            [course.text()],
            reading,
        )
    }

    /// The reading of that name, if it is still there.
    pub fn reading(&self, id: ReadingId) -> Result<Option<Reading>> {
        self.one("SELECT * FROM reading WHERE id = ?1", [id.text()], reading)
    }
}

impl Write<'_> {
    /// Adds a class to a course.
    pub fn insert_session(&self, session: &Session) -> Result<()> {
        self.insert_row("session", session_columns(session))
    }

    /// Gives one that is there the values of `session`.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn update_session(&self, session: &Session) -> Result<()> {
        self.update_row("this class", "session", session_columns(session))
    }

    /// Deletes one, with all that belongs to it.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn delete_session(&self, id: SessionId) -> Result<()> {
        self.delete_row("this class", "session", id.text())
    }

    /// Adds something to read for a class.
    pub fn insert_reading(&self, reading: &Reading) -> Result<()> {
        self.insert_row("reading", reading_columns(reading))
    }

    /// Gives one that is there the values of `reading`.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn update_reading(&self, reading: &Reading) -> Result<()> {
        self.update_row("this reading", "reading", reading_columns(reading))
    }

    /// Deletes one, with all that belongs to it.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn delete_reading(&self, id: ReadingId) -> Result<()> {
        self.delete_row("this reading", "reading", id.text())
    }

    /// Ticks or unticks that the student was there.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn set_attended(&self, id: SessionId, at: Option<DateTime<Utc>>) -> Result<()> {
        self.change_one(
            "this class",
            "UPDATE session SET attended_at = :at WHERE id = :id",
            named_params! { ":id": id.text(), ":at": maybe(at.as_ref()) },
        )
    }

    /// Ticks or unticks that the student went over it again.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn set_reviewed(&self, id: SessionId, at: Option<DateTime<Utc>>) -> Result<()> {
        self.change_one(
            "this class",
            "UPDATE session SET reviewed_at = :at WHERE id = :id",
            named_params! { ":id": id.text(), ":at": maybe(at.as_ref()) },
        )
    }

    /// Ticks or unticks a reading.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn set_read(&self, id: ReadingId, at: Option<DateTime<Utc>>) -> Result<()> {
        self.change_one(
            "this reading",
            "UPDATE reading SET read_at = :at WHERE id = :id",
            named_params! { ":id": id.text(), ":at": maybe(at.as_ref()) },
        )
    }
}

/// What stands in the columns of a row.
fn session_columns(session: &Session) -> Columns {
    columns! {
        "id": session.id.text(),
        "course_id": session.course_id.text(),
        "number": session.number,
        "topic": session.topic,
        "kind": session.kind.text(),
        "held_on": session.on.text(),
        "start_time": maybe(session.start.as_ref()),
        "end_time": maybe(session.end.as_ref()),
        "location": session.location,
        "week": session.week,
        "materials": lines(&session.materials),
        "cancelled": session.cancelled,
        "attended_at": maybe(session.attended_at.as_ref()),
        "reviewed_at": maybe(session.reviewed_at.as_ref()),
        "note": session.note,
    }
}

pub(crate) fn session(row: &Cells<'_>) -> rusqlite::Result<Session> {
    Ok(Session {
        id: row.read("id")?,
        course_id: row.read("course_id")?,
        number: row.get("number")?,
        topic: row.get("topic")?,
        kind: row.read("kind")?,
        on: row.read("held_on")?,
        start: row.read_maybe("start_time")?,
        end: row.read_maybe("end_time")?,
        location: row.get("location")?,
        week: row.get("week")?,
        materials: split_lines(row.text("materials")?.unwrap_or_default()),
        cancelled: row.get("cancelled")?,
        attended_at: row.read_maybe("attended_at")?,
        reviewed_at: row.read_maybe("reviewed_at")?,
        note: row.get("note")?,
    })
}

/// What stands in the columns of a row.
fn reading_columns(reading: &Reading) -> Columns {
    columns! {
        "id": reading.id.text(),
        "session_id": reading.session_id.text(),
        "label": reading.label,
        "url": reading.url,
        "read_at": maybe(reading.read_at.as_ref()),
    }
}

fn reading(row: &Cells<'_>) -> rusqlite::Result<Reading> {
    Ok(Reading {
        id: row.read("id")?,
        session_id: row.read("session_id")?,
        label: row.get("label")?,
        url: row.get("url")?,
        read_at: row.read_maybe("read_at")?,
    })
}
