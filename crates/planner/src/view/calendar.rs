//! Stretches of the calendar.

use chrono::{NaiveDate, NaiveDateTime};
use semestra_plan::{AssessmentId, CourseId, Day, OccurrenceKind, SessionKind, Subject};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which stretch of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum CalendarView {
    /// One day.
    Day,
    /// Seven days from the first day of the week.
    Week,
    /// The weeks that a month touches.
    Month,
    /// Four weeks from a day on, as a list.
    Agenda,
}

/// Asks for a stretch of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CalendarRequest {
    /// Which stretch.
    pub view: CalendarView,
    /// A day in it; nothing means today.
    pub anchor: Option<NaiveDate>,
    /// So many stretches on (1) or back (-1) from there.
    pub step: i8,
    /// First day of the week.
    pub first_day: Day,
}

/// A stretch of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Calendar {
    /// Which stretch.
    pub view: CalendarView,
    /// The day to ask from for the next or the previous one.
    pub anchor: NaiveDate,
    /// First day shown.
    pub from: NaiveDate,
    /// Last day shown, included.
    pub to: NaiveDate,
    /// The clock on the wall.
    pub now: NaiveDateTime,
    /// The zone of a course of these days whose clock differs from the one shown; the commonest of several.
    pub second_zone: Option<String>,
    /// Each day shown.
    pub days: Vec<CalendarDay>,
    /// What is on them, in the order of time. Days without class are in `days` only.
    pub entries: Vec<Entry>,
}

/// One day of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarDay {
    /// The day.
    pub date: NaiveDate,
    /// Number of the week of the term.
    pub week: Option<u32>,
    /// Whether it lies in the month of the anchor.
    pub in_month: bool,
    /// Minutes by which the clock of the second zone is ahead on that day, when there is one.
    pub second_offset: Option<i32>,
    /// Courses without class on it, and why.
    pub off: Vec<Off>,
}

/// Why a course has no class on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Off {
    /// What it is, to select it.
    pub subject: Subject,
    /// The course.
    pub course_id: CourseId,
    /// The course's code.
    pub code: String,
    /// The course's hue.
    pub hue: u16,
    /// Its words.
    pub title: String,
}

/// One thing in the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// Unique among all entries of all days.
    pub key: String,
    /// What it is.
    pub subject: Subject,
    /// The course; nothing for a block of no course.
    pub course_id: Option<CourseId>,
    /// The course's code; empty without a course.
    pub code: String,
    /// The course's title; empty without a course.
    pub course_title: String,
    /// The course's hue.
    pub hue: Option<u16>,
    /// How to draw it.
    pub kind: OccurrenceKind,
    /// For classes: what happens in it.
    pub session_kind: Option<SessionKind>,
    /// Topic, work or person; may be empty for a weekly class.
    pub title: String,
    /// Begin, or the deadline.
    pub start: NaiveDateTime,
    /// End; nothing for a deadline.
    pub end: Option<NaiveDateTime>,
    /// Whether only the day is known.
    pub all_day: bool,
    /// Room.
    pub location: Option<String>,
    /// Number of the class.
    pub number: Option<u32>,
    /// What is graded in it.
    pub assessment_id: Option<AssessmentId>,
    /// Its worth in points of the final grade, ready to show: "10", "3.3".
    pub worth: Option<String>,
    /// Done or attended.
    pub done: bool,
    /// Called off.
    pub cancelled: bool,
    /// The day it was planned for, by which one of a series is named.
    pub planned_on: Option<NaiveDate>,
    /// The begin it was planned for, when I said it was moved.
    pub moved_from: Option<NaiveDateTime>,
}
