//! Dated classes.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{CourseId, ReadingId, SessionId, hhmm};

/// What happens in a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SessionKind {
    /// A lecture.
    Lecture,
    /// A lecture by a guest.
    Guest,
    /// A lab.
    Lab,
    /// A recitation, discussion, tutorial or section.
    Recitation,
    /// Students present.
    Presentation,
    /// A review before an exam.
    Review,
    /// An exam is written in class.
    Exam,
}

impl SessionKind {
    /// Whether a class of this kind can take the place of a weekly one of kind `meeting`: exams, guests, talks and
    /// reviews stand where lectures do; labs and recitations only for their own.
    #[must_use]
    pub fn fits(self, meeting: Self) -> bool {
        let apart = |kind| matches!(kind, Self::Lab | Self::Recitation);
        if apart(meeting) || apart(self) {
            self == meeting
        } else {
            true
        }
    }
}

/// One dated class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Session {
    /// Its name for good.
    pub id: SessionId,
    /// The course.
    pub course_id: CourseId,
    /// Its number on the page.
    pub number: Option<u32>,
    /// What it is about.
    pub topic: String,
    /// What happens in it.
    pub kind: SessionKind,
    /// Its day.
    pub on: NaiveDate,
    /// Begin when it differs from the weekly meeting's; else the meeting's holds.
    #[serde(with = "hhmm::option")]
    #[ts(type = "string | null")]
    pub start: Option<NaiveTime>,
    /// End when it differs from the weekly meeting's.
    #[serde(with = "hhmm::option")]
    #[ts(type = "string | null")]
    pub end: Option<NaiveTime>,
    /// Room when it differs from the weekly meeting's.
    pub location: Option<String>,
    /// The page's own week number.
    pub week: Option<u32>,
    /// Names of the notes and slides, as the page gives them.
    pub materials: Vec<String>,
    /// Whether it was called off.
    pub cancelled: bool,
    /// When the student ticked that they were there.
    pub attended_at: Option<DateTime<Utc>>,
    /// When the student ticked that they went over it again.
    pub reviewed_at: Option<DateTime<Utc>>,
    /// Words of the student, in Markdown.
    pub note: String,
}

/// Something to read for a class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reading {
    /// Its name for good.
    pub id: ReadingId,
    /// The class it belongs to.
    pub session_id: SessionId,
    /// What the page calls it.
    pub label: String,
    /// Where it is, when the page links it.
    pub url: Option<String>,
    /// When the student ticked it.
    pub read_at: Option<DateTime<Utc>>,
}
