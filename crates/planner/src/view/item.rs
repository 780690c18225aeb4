//! One thing with all that is known of it.

use chrono::{NaiveDate, NaiveDateTime};
use semestra_plan::{Basis, MeetingId, Place, SessionKind, Subject};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BlockDraft, CourseLine, Deadline, ItemTime, SessionView, SourceLine, Work};

/// One thing with all that is known of it, for the pane beside the work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Item {
    /// What it is.
    pub subject: Subject,
    /// The course; nothing for a block of no course.
    pub course: Option<CourseLine>,
    /// Heading.
    pub title: String,
    /// For classes: what happens in it.
    pub session_kind: Option<SessionKind>,
    /// For work: the deadline line.
    pub deadline: Option<Deadline>,
    /// For work: how I plan it.
    pub work: Option<Work>,
    /// For a class: its row.
    pub session: Option<SessionView>,
    /// For a weekly class.
    pub meeting_id: Option<MeetingId>,
    /// For a block of my own time: what its form begins with.
    pub block: Option<BlockDraft>,
    /// The day it was planned for, for what takes place: by it one of a series is moved, called off and restored.
    pub planned_on: Option<NaiveDate>,
    /// What the student says of that occurrence, when it does not take place as planned.
    pub exception: Option<ExceptionView>,
    /// Whether it is called off, by the course or the student.
    pub cancelled: bool,
    /// When it really is, in the shown zone: the next time of what is weekly when no day was asked for.
    pub start: Option<NaiveDateTime>,
    /// Until when.
    pub end: Option<NaiveDateTime>,
    /// Whether only the day is known.
    pub all_day: bool,
    /// Room.
    pub location: Option<String>,
    /// Where it counts, from the top: "Project", "Proposal presentation".
    pub category: Vec<String>,
    /// For a class: when it will remind that it begins soon. Of work, its reminders tell.
    pub reminders: Vec<ItemTime>,
    /// Where its values stand.
    pub evidence: Vec<EvidenceView>,
}

/// What happened to one occurrence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Happened {
    /// It takes place at another time or in another room.
    Moved,
    /// It does not take place.
    CalledOff,
}

/// What the student says of one occurrence, beside what was planned for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExceptionView {
    /// What happened to it.
    pub happened: Happened,
    /// The begin that was planned, in the shown zone.
    pub start: NaiveDateTime,
    /// The end that was planned.
    pub end: Option<NaiveDateTime>,
    /// Whether only the day was planned.
    pub all_day: bool,
    /// The room that was planned.
    pub location: Option<String>,
}

/// Where a value stands, with its document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EvidenceView {
    /// Which value.
    pub field: String,
    /// Stated, derived, assumed or mine.
    pub basis: Basis,
    /// The words.
    pub quote: String,
    /// Why it was read so.
    pub because: Option<String>,
    /// Where, in the document's lines.
    pub place: Option<Place>,
    /// The document.
    pub source: Option<SourceLine>,
}
