//! Documents and their review.

use chrono::NaiveDate;
use semestra_plan::{
    Place,
    draft::{DocumentPart, Draft, Origin},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A document to read: pasted text, or a file's bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Document {
    /// The file's name; nothing for pasted text.
    pub name: Option<String>,
    /// Pasted text.
    pub text: Option<String>,
    /// A file's bytes in base64 (RFC 4648 §4).
    pub base64: Option<String>,
    /// The zone its times are in, when the student says.
    pub timezone: Option<String>,
    /// The first day of the term, when the student says.
    pub term_start: Option<NaiveDate>,
    /// Which of several courses in it is meant, by its index in the review's `parts`.
    #[serde(default)]
    pub part: Option<u32>,
}

/// What a document says, for the review. Nothing of it is stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Review {
    /// What it says.
    pub draft: Draft,
    /// Its text, into which the places point.
    pub lines: Vec<String>,
    /// Where each line stands in the document as it came; as many as `lines`.
    pub origins: Vec<Origin>,
    /// The courses of a document that holds several, for the student to choose; empty when it holds one.
    pub parts: Vec<DocumentPart>,
    /// Counted.
    pub summary: Summary,
    /// Keys of the items to look at first.
    pub doubtful: Vec<String>,
    /// Set when this very page, or a course of that code, is in the term already: a sentence that says what to do.
    pub already: Option<String>,
}

/// Words of a document that the student points out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Selection {
    /// The document under review.
    pub document: Document,
    /// Where the words stand in its lines.
    pub place: Place,
}

/// A draft, counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// Classes of any kind, exams in class among them.
    pub sessions: u32,
    /// Dated work to hand in.
    pub deadlines: u32,
    /// Exams.
    pub exams: u32,
    /// Days or spans without class.
    pub days_off: u32,
    /// Office hours.
    pub office_hours: u32,
    /// Budget of late days.
    pub late_days: Option<u32>,
    /// Percent of the grade that the weights explain, ready to show; nothing without weights.
    pub grading: Option<String>,
    /// Graded things without a date, by title.
    pub undated: Vec<String>,
}

/// Takes a reviewed draft into the term.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Acceptance {
    /// The document that was reviewed. It is read again, so that evidence cannot be made up and
    /// what the student changed is known.
    pub document: Document,
    /// The draft as the student left it; items taken out are gone from it.
    pub draft: Draft,
    /// Keys of the weekly classes of sections to which the student does not go. They stay on the course's page.
    #[serde(default)]
    pub other_sections: Vec<String>,
}

impl Acceptance {
    /// A draft as it is, with all the sections in it.
    #[must_use]
    pub fn of(document: Document, draft: Draft) -> Self {
        Self {
            document,
            draft,
            other_sections: Vec::new(),
        }
    }
}
