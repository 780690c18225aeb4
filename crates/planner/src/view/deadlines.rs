//! Deadlines in lists.

use chrono::{NaiveDate, NaiveDateTime};
use semestra_plan::{AssessmentId, AssessmentKind, CourseId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// All deadlines, in groups that are never empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Deadlines {
    /// The clock on the wall.
    pub now: NaiveDateTime,
    /// In the order to show.
    pub groups: Vec<DeadlineGroup>,
}

/// One group of deadlines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeadlineGroup {
    /// Which one.
    pub name: DeadlineGroupName,
    /// Its deadlines, in the order of time.
    pub items: Vec<Deadline>,
}

/// The groups of deadlines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum DeadlineGroupName {
    /// Past and not done.
    Overdue,
    /// Today.
    Today,
    /// Within the next seven days.
    Week,
    /// After that.
    Later,
    /// No date yet.
    Undated,
    /// Done.
    Done,
}

/// One deadline in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Deadline {
    /// The work.
    pub id: AssessmentId,
    /// The course.
    pub course_id: CourseId,
    /// The course's code.
    pub code: String,
    /// The course's hue.
    pub hue: u16,
    /// What it is called.
    pub title: String,
    /// What sort of work.
    pub kind: AssessmentKind,
    /// The moment the course says, in the shown zone; nothing when there is no date yet.
    pub official: Option<NaiveDateTime>,
    /// Whether the course says the hour; else `official` is the end of its day.
    pub has_time: bool,
    /// The moment I set myself.
    pub mine: Option<NaiveDateTime>,
    /// Days from today to the moment to work towards; negative when it is past.
    pub days_left: Option<i32>,
    /// The day it is handed out.
    pub released_on: Option<NaiveDate>,
    /// Worth in points of the final grade: "10", "3.3".
    pub worth: Option<String>,
    /// Where it takes place.
    pub location: Option<String>,
    /// When I said it was done.
    pub done_at: Option<NaiveDateTime>,
}

/// Says that work is done, or that it is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DoneMark {
    /// The work.
    pub id: AssessmentId,
    /// Done or not.
    pub done: bool,
}

/// Sets my own date beside the official one, or takes it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MyDate {
    /// The work.
    pub id: AssessmentId,
    /// The moment in the shown zone; nothing takes my date back.
    pub at: Option<NaiveDateTime>,
}
