//! One thing with all that is known of it.

use chrono::NaiveDateTime;
use semestra_plan::{Basis, Block, MeetingId, Place, SessionKind, Subject};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CourseLine, Deadline, SessionView, SourceLine};

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
    /// For a class: its row.
    pub session: Option<SessionView>,
    /// For a weekly class.
    pub meeting_id: Option<MeetingId>,
    /// For a block of my own time.
    pub block: Option<Block>,
    /// When, in the shown zone: for the next occurrence of what is weekly.
    pub start: Option<NaiveDateTime>,
    /// Until when.
    pub end: Option<NaiveDateTime>,
    /// Whether only the day is known.
    pub all_day: bool,
    /// Room.
    pub location: Option<String>,
    /// Where it counts, from the top: "Project", "Proposal presentation".
    pub category: Vec<String>,
    /// When it will remind.
    pub reminders: Vec<NaiveDateTime>,
    /// Where its values stand.
    pub evidence: Vec<EvidenceView>,
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
