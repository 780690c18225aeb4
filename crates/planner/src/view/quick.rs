//! One typed line, and what would be added of it.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use semestra_plan::{AssessmentKind, CourseId, Day, Subject};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::CourseName;

/// A line that somebody types.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QuickLine {
    /// The words.
    pub text: String,
    /// What the student chose instead of what the words say; nothing leaves it to the words.
    pub kind: Option<QuickKind>,
    /// The course they chose.
    pub course_id: Option<CourseId>,
    /// The day they chose.
    pub on: Option<NaiveDate>,
}

/// What a line would become.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum QuickKind {
    /// Work that is due.
    Deadline,
    /// A block of the student's own time.
    Block,
    /// An office hour.
    OfficeHour,
    /// Something to read for a class.
    Reading,
}

/// What a line would become, in the zone that is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuickPreview {
    /// What it would become.
    pub kind: QuickKind,
    /// What it would be called; empty when no words are left for it.
    pub title: String,
    /// The course.
    pub course: Option<CourseName>,
    /// For a deadline: what sort of work.
    pub work: Option<AssessmentKind>,
    /// The deadline or the begin; midnight when only the day is known, nothing without a date.
    pub start: Option<NaiveDateTime>,
    /// The end; nothing for a deadline without a stretch of time.
    pub end: Option<NaiveDateTime>,
    /// Whether only the day is known.
    pub all_day: bool,
    /// The days of the week it comes again on; none when it is there once.
    pub days: Vec<Day>,
    /// The last day it can come again.
    pub until: Option<NaiveDate>,
    /// Where.
    pub location: Option<String>,
    /// The class it is for, or before which it is due.
    pub class: Option<QuickClass>,
    /// Minutes it needs.
    pub estimate: Option<u32>,
    /// The words that were understood, first to last.
    pub spans: Vec<QuickSpan>,
    /// What was guessed or not understood.
    pub remarks: Vec<QuickRemark>,
    /// What must be said before it can be added.
    pub missing: Option<QuickMissing>,
}

/// The class that a line speaks of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuickClass {
    /// The dated class, or the weekly one.
    pub subject: Subject,
    /// What it is about; may be empty.
    pub topic: String,
    /// When it begins.
    pub start: NaiveDateTime,
}

/// Words that were understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuickSpan {
    /// The first letter, in UTF-16 units as the interface counts.
    pub start: u32,
    /// Behind the last one.
    pub end: u32,
    /// What they say.
    pub what: QuickWhat,
}

/// What understood words say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum QuickWhat {
    /// Which day.
    Day,
    /// Which hour.
    Hour,
    /// That it comes again, and how long.
    Again,
    /// Which course.
    Course,
    /// Where.
    Place,
    /// Which class.
    Class,
    /// How long it takes.
    Length,
}

/// What was guessed, left open or not understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum QuickRemark {
    /// No day was found.
    NoDay,
    /// There is no such day in the calendar.
    NoSuchDay,
    /// Several days were found; the first is taken.
    SeveralDays,
    /// Several hours were found; the first is taken.
    SeveralHours,
    /// The day or hour is past.
    Past,
    /// The date falls on another day of the week than the one beside it.
    OtherWeekday {
        /// The one it falls on.
        falls_on: Day,
    },
    /// "3/4" was read in one of two orders.
    Order {
        /// The day it was read as.
        day: NaiveDate,
    },
    /// The half of the day was not said.
    Half {
        /// The hour it was read as.
        hour: NaiveTime,
    },
    /// No end was said, so it is an hour.
    OneHour,
    /// No last day was said, so it goes on to the end of the term.
    UntilTermEnd,
    /// It comes every week; a rhythm of two weeks is not understood.
    EveryWeek,
    /// "next" was read as the week after this one.
    Next {
        /// The day it was read as.
        day: NaiveDate,
    },
    /// The course is the only one there is.
    OnlyCourse,
    /// No course is called so.
    UnknownCourse {
        /// As it was typed.
        said: String,
    },
    /// Several courses are called so.
    SeveralCourses {
        /// Their codes.
        codes: Vec<String>,
    },
    /// There is no class then.
    NoClass,
}

/// What must be said before a line can be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum QuickMissing {
    /// What it is called.
    Title,
    /// A deadline and an office hour belong to a course.
    Course,
    /// A block and an office hour have a day.
    Day,
    /// An office hour has an hour.
    Hour,
    /// What comes again has a last day.
    Until,
    /// A reading belongs to a dated class.
    Class,
}
