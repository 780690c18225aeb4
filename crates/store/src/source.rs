//! Accepted documents, kept whole: evidence points into them and the next import is compared with them.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::named_params;
use semestra_plan::draft::{Format, Origin};
use semestra_plan::{CourseId, SourceId, Zone};

use crate::text::{Cells, Text, lines, maybe, split_lines, wrong};
use crate::{Result, Store, Write, origin};

const COLUMNS: &str =
    "id, course_id, name, format, imported_at, zone, term_start_on, today_on, part";

/// An accepted document, without its contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Its name for good.
    pub id: SourceId,
    /// The course that was made from it.
    pub course_id: CourseId,
    /// Its file name, or what else it was called.
    pub name: String,
    /// The form it came in.
    pub format: Format,
    /// When it was accepted.
    pub imported_at: DateTime<Utc>,
    /// The zone it was read with, when one was given.
    pub zone: Option<Zone>,
    /// The first day of the term it was read with, when one was given.
    pub term_start: Option<NaiveDate>,
    /// The day it was read on.
    pub today: NaiveDate,
    /// Which of several courses in it was taken, from 0; nothing when it holds one.
    pub part: Option<u32>,
}

/// An accepted document as lines.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceText {
    /// All but the contents.
    pub source: Source,
    /// Its lines.
    pub lines: Vec<String>,
    /// Where each line stands in the document as it came; none when an older release kept it.
    pub origins: Vec<Origin>,
}

/// A document to be kept.
#[derive(Clone, Copy, Debug)]
pub struct NewSource<'a> {
    /// All but the contents.
    pub source: &'a Source,
    /// The document as it came.
    pub bytes: &'a [u8],
    /// The document as lines; places in evidence count these.
    pub lines: &'a [String],
    /// Where each line stands in the document as it came.
    pub origins: &'a [Origin],
}

impl Store {
    /// The documents of a course, the last one accepted first.
    pub fn sources(&self, course: CourseId) -> Result<Vec<Source>> {
        self.all(
            &format!("SELECT {COLUMNS} FROM source WHERE course_id = ?1 ORDER BY imported_at DESC, seq DESC"),
            [course.text()],
            source,
        )
    }

    /// A document without its contents, if it is still there.
    pub fn source(&self, id: SourceId) -> Result<Option<Source>> {
        self.one(
            &format!("SELECT {COLUMNS} FROM source WHERE id = ?1"),
            [id.text()],
            source,
        )
    }

    /// A document and its lines, if it is still there.
    pub fn source_text(&self, id: SourceId) -> Result<Option<SourceText>> {
        self.one(
            &format!("SELECT {COLUMNS}, origins, text FROM source WHERE id = ?1"),
            [id.text()],
            |row| {
                let origins = origin::read(row.text("origins")?.unwrap_or_default());
                Ok(SourceText {
                    source: source(row)?,
                    lines: split_lines(row.text("text")?.unwrap_or_default()),
                    origins: origins.ok_or_else(|| wrong("origins"))?,
                })
            },
        )
    }

    /// A document as it came, if it is still there.
    pub fn source_bytes(&self, id: SourceId) -> Result<Option<Vec<u8>>> {
        self.one(
            "SELECT bytes FROM source WHERE id = ?1",
            [id.text()],
            |row| row.get("bytes"),
        )
    }

    /// The course that was made from this very document, byte for byte; the last one when there are several.
    ///
    /// The bytes themselves are compared, which needs no hash: SQLite looks at the length first, and a student has
    /// some dozens of documents.
    pub fn course_with_document(&self, bytes: &[u8]) -> Result<Option<CourseId>> {
        self.one(
            "SELECT course_id FROM source WHERE length(bytes) = length(?1) AND bytes = ?1 ORDER BY seq DESC LIMIT 1",
            [bytes],
            |row| row.read("course_id"),
        )
    }
}

impl Write<'_> {
    /// Keeps a document.
    pub fn insert_source(&self, new: &NewSource<'_>) -> Result<()> {
        let source = new.source;
        self.run(
            "INSERT INTO source (id, course_id, name, format, imported_at, zone, term_start_on, today_on, part, origins, text, bytes)
             VALUES (:id, :course_id, :name, :format, :imported_at, :zone, :term_start_on, :today_on, :part, :origins, :text, :bytes)",
            named_params! {
                ":id": source.id.text(),
                ":course_id": source.course_id.text(),
                ":name": source.name,
                ":format": source.format.text(),
                ":imported_at": source.imported_at.text(),
                ":zone": maybe(source.zone.as_ref()),
                ":term_start_on": maybe(source.term_start.as_ref()),
                ":today_on": source.today.text(),
                ":part": source.part,
                ":origins": origin::written(new.origins),
                ":text": lines(new.lines),
                ":bytes": new.bytes,
            },
        )?;
        Ok(())
    }
}

fn source(row: &Cells<'_>) -> rusqlite::Result<Source> {
    Ok(Source {
        id: row.read("id")?,
        course_id: row.read("course_id")?,
        name: row.get("name")?,
        format: row.read("format")?,
        imported_at: row.read("imported_at")?,
        zone: row.read_maybe("zone")?,
        term_start: row.read_maybe("term_start_on")?,
        today: row.read("today_on")?,
        part: row.get("part")?,
    })
}
