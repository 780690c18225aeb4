//! What a student changes in the calendar.

use chrono::{NaiveDate, NaiveDateTime};
use semestra_plan::{AssessmentId, BlockId, CourseId, Day, Subject};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One thing of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EntryName {
    /// What it is.
    pub subject: Subject,
    /// The day it was planned for, as its entry says, where it is one of a series.
    pub planned_on: Option<NaiveDate>,
}

/// A block of the student's own time as its form has it, on the wall of the shown zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BlockDraft {
    /// The block; nothing for a new one.
    pub id: Option<BlockId>,
    /// The course it is for, when it is for one.
    pub course_id: Option<CourseId>,
    /// The work it is for, when it is for one; its course is then the work's.
    pub assessment_id: Option<AssessmentId>,
    /// What it is called.
    pub title: String,
    /// Begin of the first one; only its day counts when `all_day`.
    pub start: NaiveDateTime,
    /// End of the first one; when `all_day` its day is the last one, included.
    pub end: NaiveDateTime,
    /// Whether only the days count.
    pub all_day: bool,
    /// The days of the week it comes again on; none for a single block.
    pub repeat_days: Vec<Day>,
    /// The last day it can come again; needed when it comes again.
    pub repeats_until: Option<NaiveDate>,
    /// Where.
    pub location: Option<String>,
    /// Words of the student, in Markdown.
    pub note: String,
}

/// Moves or resizes one thing of the calendar. What the course says of it stays beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EntryMove {
    /// What it is.
    pub subject: Subject,
    /// The day it was planned for, as its entry says, where it is one of a series.
    pub planned_on: Option<NaiveDate>,
    /// New begin, or new date of a deadline, in the shown zone.
    pub start: NaiveDateTime,
    /// New end; nothing keeps its length. When `all_day` its day is the last one, included.
    pub end: Option<NaiveDateTime>,
    /// Whether only the day counts. A class and one block of a series then keep their hours on the new day.
    pub all_day: bool,
    /// For a block that comes again: all of the series move by as much.
    pub series: bool,
    /// New room of a class, an office hour or a block; nothing keeps the room.
    pub location: Option<String>,
}

/// Says that a day has the weekly classes of another day: "Wednesday runs a Monday".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SwappedDayDraft {
    /// The course.
    pub course_id: CourseId,
    /// The day.
    pub on: NaiveDate,
    /// The day of the week whose classes take place.
    pub runs_as: Day,
}
