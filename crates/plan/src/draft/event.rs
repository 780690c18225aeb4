//! The dated things that a document names: classes, exams, work, days off.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{AssessmentKind, Evidence, SessionKind, hhmm};

/// What a dated thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum EventKind {
    /// A class of any kind but those below; `session_kind` tells which.
    Class,
    /// A class in which students present.
    Presentation,
    /// A day or span without class.
    NoClass,
    /// An exam or a quiz that is sat.
    Exam,
    /// Something to hand in.
    Due,
    /// Something is handed out.
    Release,
    /// Anything else with a date.
    Other,
}

/// A dated thing, or a graded thing without a date.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct EventDraft {
    /// Unique in the draft.
    pub key: String,
    /// Its day; nothing means "no date yet".
    pub date: Option<NaiveDate>,
    /// Last day of a span, included.
    pub end_date: Option<NaiveDate>,
    /// Deadline of what is due, begin of what takes place, only where it is said.
    #[serde(with = "hhmm::option")]
    #[ts(type = "string | null")]
    pub time: Option<NaiveTime>,
    /// End of what takes place.
    #[serde(with = "hhmm::option")]
    #[ts(type = "string | null")]
    pub end_time: Option<NaiveTime>,
    /// What it is.
    pub kind: EventKind,
    /// For a class, presentation or exam in class: what happens in it.
    pub session_kind: Option<SessionKind>,
    /// Its words.
    pub title: String,
    /// Number of the class on the page.
    pub number: Option<u32>,
    /// Number of the week on the page.
    pub week: Option<u32>,
    /// Room.
    pub location: Option<String>,
    /// Names of the notes and slides.
    pub materials: Vec<String>,
    /// What to read for it.
    pub readings: Vec<ReadingDraft>,
    /// What is known of the work in it that its words do not say. Only a course pack says any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub work: Option<KnownWork>,
    /// Where its values stand.
    pub evidence: Vec<Evidence>,
}

/// What is known of a piece of work beyond the words about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KnownWork {
    /// What sort of work it is.
    pub kind: AssessmentKind,
    /// When it opens, for what is open between two moments.
    pub opens: Option<NaiveDateTime>,
    /// Where it counts: the key of a category.
    pub category: Option<String>,
}

/// Work or an exam that a rule of the page repeats: "quiz every Friday".
///
/// It is one item in the review, because one sentence says it; in the term it becomes an item on each of its days.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
pub struct RecurringDraft {
    /// Unique in the draft.
    pub key: String,
    /// What one of them is called.
    pub title: String,
    /// What each is: due or an exam.
    pub kind: EventKind,
    /// Its days, none on a day without class.
    pub dates: Vec<NaiveDate>,
    /// Deadline or begin on each day.
    #[serde(with = "hhmm::option")]
    #[ts(type = "string | null")]
    pub time: Option<NaiveTime>,
    /// The rule in the page's words.
    pub rule: String,
    /// Where its values stand.
    pub evidence: Vec<Evidence>,
}

impl RecurringDraft {
    /// The items it becomes, one a day, keyed by its key and the day.
    #[must_use]
    pub fn events(&self) -> Vec<EventDraft> {
        let on = |date: &NaiveDate| EventDraft {
            key: format!("{}.{date}", self.key),
            date: Some(*date),
            end_date: None,
            time: self.time,
            end_time: None,
            kind: self.kind,
            session_kind: (self.kind == EventKind::Exam).then_some(SessionKind::Exam),
            title: self.title.clone(),
            number: None,
            week: None,
            location: None,
            materials: Vec::new(),
            readings: Vec::new(),
            work: None,
            evidence: self
                .evidence
                .iter()
                .filter(|piece| piece.field != "rule")
                .map(|piece| match piece.field.as_str() {
                    "dates" => Evidence {
                        field: "date".to_owned(),
                        ..piece.clone()
                    },
                    _ => piece.clone(),
                })
                .collect(),
        };
        self.dates.iter().map(on).collect()
    }
}

/// Something to read for a class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReadingDraft {
    /// What the page calls it, without brackets.
    pub label: String,
    /// Where it is, when the page links it.
    pub url: Option<String>,
}
