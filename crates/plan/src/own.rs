//! What the student lays over what the courses say: blocks of time, exceptions, swapped days, steps.

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    AssessmentId, BlockId, CourseId, Day, ExceptionId, ReadingId, StepId, Subject, SwappedDayId,
    Task, Zone, hhmm,
};

/// A block of the student's own time, single or weekly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Block {
    /// Its name for good.
    pub id: BlockId,
    /// The course it is for, when it is for one.
    pub course_id: Option<CourseId>,
    /// The work it is for, when it is for one.
    pub assessment_id: Option<AssessmentId>,
    /// What it is called.
    pub title: String,
    /// The zone its wall times are in: the laptop's when it was made.
    pub zone: Zone,
    /// Begin of the first one, on the wall of `zone`.
    pub start: NaiveDateTime,
    /// End of the first one, not before its begin; of whole days the last one, included.
    pub end: NaiveDateTime,
    /// Whether only the days count.
    pub all_day: bool,
    /// The days of the week it comes again on; none for a single block.
    pub repeat_days: Vec<Day>,
    /// The last day it can come again; there exactly when `repeat_days` has any.
    pub repeats_until: Option<NaiveDate>,
    /// Where.
    pub location: Option<String>,
    /// Words of the student, in Markdown.
    pub note: String,
    /// The reading it is for, when it is for one.
    pub reading_id: Option<ReadingId>,
    /// Whether it stays where it is when work is spread anew; only what a plan proposed does not.
    pub pinned: bool,
}

impl Block {
    /// What is to be done in it, when that is known.
    #[must_use]
    pub fn task(&self) -> Option<Task> {
        Task::of(self.assessment_id, self.reading_id)
    }
}

/// One occurrence that does not take place as planned. What the course says stays beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Exception {
    /// Its name for good.
    pub id: ExceptionId,
    /// The class, weekly class, office hour or block.
    pub subject: Subject,
    /// Its course; nothing for a block of no course.
    pub course_id: Option<CourseId>,
    /// The day it was planned for (RFC 5545 §3.8.4.4 names an instance so).
    pub planned_on: NaiveDate,
    /// Where it went; nothing when it is called off.
    pub moved: Option<Moved>,
}

/// Where an occurrence went, on the wall of its own zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Moved {
    /// Its new day.
    pub on: NaiveDate,
    /// Its new begin; nothing leaves the hour as it was.
    #[serde(with = "hhmm::option")]
    #[ts(type = "string | null")]
    pub start: Option<NaiveTime>,
    /// Its new end, on the next day when it is not after the begin; nothing leaves its length as it was.
    #[serde(with = "hhmm::option")]
    #[ts(type = "string | null")]
    pub end: Option<NaiveTime>,
    /// Its new room; nothing leaves the room as it was.
    pub location: Option<String>,
}

/// A day on which the weekly classes of another day of the week take place: "Wednesday runs a Monday".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SwappedDay {
    /// Its name for good.
    pub id: SwappedDayId,
    /// The course.
    pub course_id: CourseId,
    /// The day.
    pub on: NaiveDate,
    /// The day of the week whose classes take place.
    pub runs_as: Day,
}

/// A step on the way to a piece of work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// Its name for good.
    pub id: StepId,
    /// The work.
    pub assessment_id: AssessmentId,
    /// What is to be done.
    pub title: String,
    /// The day the student wants it done by.
    pub due_on: Option<NaiveDate>,
    /// When the student ticked it.
    pub done_at: Option<DateTime<Utc>>,
}
