//! A whole term on one page.

use chrono::{NaiveDate, NaiveDateTime};
use semestra_plan::{Day, TermId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Entry, Off, TermLine};

/// Asks for all weeks of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TermRequest {
    /// Which; nothing means the term of today.
    pub term: Option<TermId>,
    /// First day of the week.
    pub first_day: Day,
}

/// All weeks of a term, with what each of them asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermCalendar {
    /// The term; nothing before the first course.
    pub term: Option<TermLine>,
    /// All terms, the first one first, to choose from.
    pub terms: Vec<TermLine>,
    /// The clock on the wall.
    pub now: NaiveDateTime,
    /// Whether the term has more weeks than are shown: at most 60, around today.
    pub cut: bool,
    /// Its weeks in order.
    pub weeks: Vec<TermWeek>,
}

/// One week of a term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermWeek {
    /// Its number in the term.
    pub number: Option<u32>,
    /// First day.
    pub from: NaiveDate,
    /// Last day, included.
    pub to: NaiveDate,
    /// How full it is: 0 (nothing) to 4, quarters of the fullest week of the term.
    pub load: u8,
    /// Minutes of class.
    pub class_minutes: u32,
    /// How many deadlines and exams it has.
    pub works: u32,
    /// What these are worth together in points of a final grade, ready to show: "25".
    pub worth: Option<String>,
    /// Minutes that these take, as the student thinks or as such work usually does.
    pub work_minutes: u32,
    /// Its seven days.
    pub days: Vec<TermDay>,
}

/// One day of a term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermDay {
    /// The day.
    pub date: NaiveDate,
    /// Whether it lies in the term.
    pub in_term: bool,
    /// Courses without class on it, and why.
    pub off: Vec<Off>,
    /// How many classes take place.
    pub classes: u32,
    /// Deadlines, exams and my own dates, in the order of time.
    pub marks: Vec<Entry>,
}
