//! Any document becomes a draft with evidence: bytes in, value out.
//!
//! Layers, each above the last: `decode` makes characters of bytes, `form` makes one [`page::Page`] of text, HTML,
//! Markdown, PDF, Word or RTF, `token` modules find dates, clock times and addresses in it, `table`s and `listing`s make dated entries
//! of it, and `items` modules make the draft. Everything is bounded and linear, because documents are hostile.

use chrono::NaiveDate;
use semestra_plan::Zone;
use semestra_plan::draft::{DocumentPart, Draft, Origin};
use serde::{Deserialize, Serialize};

mod address;
mod alignment;
mod calendar;
mod class_lines;
mod clock;
mod columns;
mod contradictions;
mod course;
mod date_cells;
mod dates;
mod day_sheets;
mod decode;
mod entry;
mod error;
mod events;
mod evidence;
mod exam_names;
mod exam_series;
mod form;
mod grading;
mod hours;
mod late;
mod legend;
mod links;
mod listing;
mod page;
mod parts;
mod passage_names;
mod people;
mod phrase;
mod place;
mod policies;
mod quotes;
mod reader;
mod recurring;
mod repeats;
mod run;
mod said;
mod scan;
mod schedule;
mod sections;
mod sentences;
mod slots;
mod split_tables;
mod stacked;
mod standing;
mod subjects;
mod suggest;
mod take_home;
mod typed;
mod undated;
mod weekdays;
mod weeks;
mod wording;
mod words;

pub use error::ReadError;
pub use phrase::{Meaning, Phrase, phrases};
pub use said::{said, say_all, say_why};
pub use suggest::suggest;
pub use typed::weekly;

/// The largest document that is read, in bytes.
pub const MAX_BYTES: usize = decode::MOST_BYTES;

/// What a reading may lean on besides the document.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Context {
    /// The day of the reading; the year of a date that has none is chosen near it.
    pub today: NaiveDate,
    /// The zone the course lives in, when the caller knows it.
    pub timezone: Option<Zone>,
    /// First day of the term, when the caller knows it: numbered weeks count from it.
    pub term_start: Option<NaiveDate>,
    /// Which of several courses of the document is meant, by its index in [`Reading::parts`].
    pub part: Option<usize>,
}

/// A document as it came.
#[derive(Clone, Copy, Debug)]
pub struct Document<'a> {
    /// Its file name, a hint for its form.
    pub name: Option<&'a str>,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// What was read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reading {
    /// The draft; its places point into `lines`.
    pub draft: Draft,
    /// The document as lines, as the window shows it.
    pub lines: Vec<String>,
    /// Where each line stands in the document as it came; as many as `lines`.
    pub origins: Vec<Origin>,
    /// The courses of a document that holds several; empty when it holds one.
    pub parts: Vec<DocumentPart>,
}

/// The text of a document as lines, without any reading of it.
///
/// # Errors
/// When it is no text or too large.
pub fn lines(document: &Document<'_>) -> Result<Vec<String>, ReadError> {
    Ok(form::page(document)?.lines)
}

/// Whether a document is better read in a process that can be stopped: a PDF, whose drawing instructions are run.
#[must_use]
pub fn wants_own_process(document: &Document<'_>) -> bool {
    decode::kind(document.bytes) == Ok(decode::Kind::Pdf)
}

/// Reads a document.
///
/// # Errors
/// When it is no text, too large, or says nothing that a plan could hold.
pub fn read(document: &Document<'_>, context: &Context) -> Result<Reading, ReadError> {
    let page = form::page(document)?;
    reader::read(page, context)
}
