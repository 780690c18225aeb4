//! The day it is.

use chrono::{NaiveDate, NaiveDateTime};
use semestra_plan::{AssessmentId, Step};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Deadline, Entry, Off, TermLine};

/// The day it is, with what to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DayPlan {
    /// The clock on the wall.
    pub now: NaiveDateTime,
    /// What sort of day it is.
    pub kind: DayKind,
    /// The term.
    pub term: Option<TermLine>,
    /// Courses without class today, and why.
    pub off: Vec<Off>,
    /// The class that goes on, if any, and the next one, today or later.
    pub classes: Vec<NextClass>,
    /// What is on today, in the order of time.
    pub entries: Vec<Entry>,
    /// The day as one line; nothing when nothing has an hour.
    pub line: Option<DayLine>,
    /// Free stretches between what takes place today, as far as they are ahead.
    pub gaps: Vec<Gap>,
    /// What to do next, the most urgent first.
    pub next_up: Vec<NextUp>,
    /// How much else is due within three weeks.
    pub more: u32,
    /// Steps to do today, and those of days before.
    pub steps: Vec<StepDue>,
    /// What was missed.
    pub missed: Missed,
    /// What is overdue since before that and was not handed in, the latest first, as much as is listed.
    pub overdue: Vec<Deadline>,
    /// How much else is overdue so.
    pub overdue_more: u32,
    /// What has no date yet.
    pub undated: Vec<Deadline>,
}

/// What sort of day it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum DayKind {
    /// There is class.
    Class,
    /// A weekday of the term without class.
    Free,
    /// A day that a course has said to be without class.
    Off,
    /// Saturday or Sunday without class.
    Weekend,
    /// The term has not begun.
    Before,
    /// The term is over.
    Over,
}

/// A class that goes on or comes next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextClass {
    /// The class.
    pub entry: Entry,
    /// Minutes until it begins, when that is today.
    pub begins_in: Option<u32>,
    /// Minutes until it ends, when it goes on.
    pub ends_in: Option<u32>,
    /// Days until it.
    pub days: i32,
}

/// The day as one line, from a full hour to a full hour. Places are thousandths of its length.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DayLine {
    /// How many rows lie under each other.
    pub lanes: u32,
    /// Full hours to write beside it.
    pub hours: Vec<LineHour>,
    /// What takes place.
    pub bars: Vec<LineBar>,
    /// Where the present is, when it is on the line.
    pub now: Option<u32>,
}

/// A full hour on the line of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LineHour {
    /// The moment.
    pub at: NaiveDateTime,
    /// Where.
    pub place: u32,
}

/// Something on the line of the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LineBar {
    /// The key of its entry.
    pub key: String,
    /// Where it begins.
    pub place: u32,
    /// How long it is.
    pub length: u32,
    /// In which row, from 0.
    pub lane: u32,
}

/// A free stretch of today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Gap {
    /// Begin: now, when it has begun.
    pub start: NaiveDateTime,
    /// End.
    pub end: NaiveDateTime,
    /// How long it is.
    pub minutes: u32,
    /// What fits.
    pub fits: Option<Fit>,
}

/// What fits into a free stretch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Fit {
    /// The work.
    pub id: AssessmentId,
    /// The course's code.
    pub code: String,
    /// What it is called.
    pub title: String,
    /// Whether all that is still needed fits; else a start does.
    pub whole: bool,
}

/// Something to do next, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextUp {
    /// The deadline.
    pub deadline: Deadline,
    /// The moment to work towards: mine when it is ahead, else the course's.
    pub at: NaiveDateTime,
    /// Whether that moment has an hour.
    pub has_time: bool,
    /// Days until that moment.
    pub days_left: i32,
    /// Minutes it still needs.
    pub needed: u32,
    /// Minutes free before that moment: 8 to 22 o'clock, without classes and blocks of mine.
    pub free: u32,
    /// Whether it no longer fits.
    pub tight: bool,
}

/// A step to do today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepDue {
    /// The step.
    pub step: Step,
    /// Its work.
    pub title: String,
    /// The course's code.
    pub code: String,
    /// The course's hue.
    pub hue: u16,
    /// Days from today to its day; negative when that is past.
    pub days_left: i32,
}

/// What was missed since a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Missed {
    /// The first day that is looked back to: yesterday, or the last day with class before a weekend.
    pub since: NaiveDate,
    /// Days from today to it, negative.
    pub days: i32,
    /// Classes that are not ticked.
    pub classes: Vec<Entry>,
    /// Deadlines that have gone by, and dates of my own that have slipped.
    pub works: Vec<MissedWork>,
}

/// Work whose deadline, or whose date of mine, has gone by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MissedWork {
    /// The deadline.
    pub deadline: Deadline,
    /// To when "later" puts it off.
    pub later: NaiveDateTime,
}
