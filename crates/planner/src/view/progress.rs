//! How far a term has come: rings, a map of the days, the week that was, and what can still be saved.

use chrono::{NaiveDate, NaiveDateTime};
use semestra_plan::{AssessmentId, Day, TermId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CourseName, Deadline, Entry, StudyBlock, TermLine, WeekPlan};

/// Asks how far a term has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProgressRequest {
    /// Which; nothing means the term of today.
    pub term: Option<TermId>,
    /// First day of the week.
    pub first_day: Day,
}

/// How far a term has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgressView {
    /// The present in the shown zone.
    pub now: NaiveDateTime,
    /// The term; nothing when there is none.
    pub term: Option<TermLine>,
    /// All terms, the earliest first.
    pub terms: Vec<TermLine>,
    /// All its courses together.
    pub whole: Rings,
    /// Each course, by code.
    pub courses: Vec<CourseProgress>,
    /// Its weeks, the first first; of a very long term those around today.
    pub weeks: Vec<HeatWeek>,
    /// Whether the term has more weeks than are shown.
    pub cut: bool,
}

/// How far a course has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseProgress {
    /// The course.
    pub course: CourseName,
    /// How far it has come.
    pub rings: Rings,
}

/// What is done of each sort of thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Rings {
    /// Classes that were attended.
    pub attended: Ring,
    /// Classes that were gone over again.
    pub reviewed: Ring,
    /// Readings that were read.
    pub read: Ring,
    /// Work that was begun.
    pub begun: Ring,
    /// Work that was handed in.
    pub submitted: Ring,
    /// Work that is graded.
    pub graded: Ring,
    /// Minutes that were spent in the whole term.
    pub minutes: u32,
}

/// How much is done of one sort of thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Ring {
    /// So many are done.
    pub done: u32,
    /// So many were to be done by now.
    pub so_far: u32,
    /// So many there are.
    pub all: u32,
}

/// One week of a map of days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeatWeek {
    /// Its number in the term.
    pub number: Option<u32>,
    /// Its seven days.
    pub days: Vec<HeatDay>,
}

/// What was done on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HeatDay {
    /// The day.
    pub date: NaiveDate,
    /// Whether it lies in the term.
    pub in_term: bool,
    /// Whether it is still to come.
    pub ahead: bool,
    /// Classes attended, and things gone over, read, handed in and ticked.
    pub things: u32,
    /// Its shade by things: 0 for none, to 4 for the busiest day.
    pub things_shade: u8,
    /// Minutes that were spent.
    pub minutes: u32,
    /// Its shade by minutes.
    pub minutes_shade: u8,
}

/// Asks for the look at a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WeekReviewRequest {
    /// A day of the week; nothing is today.
    pub anchor: Option<NaiveDate>,
    /// First day of the week.
    pub first_day: Day,
}

/// A week: what you did, what slid, what is next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeekReview {
    /// The present in the shown zone.
    pub now: NaiveDateTime,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Its number in the term.
    pub week: Option<u32>,
    /// What you did.
    pub did: WeekDid,
    /// What slid.
    pub slid: WeekSlid,
    /// What is next: the days after the week, and what is left of it.
    pub next: WeekNext,
}

/// What was done in a week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeekDid {
    /// Classes that were attended.
    pub attended: u32,
    /// Of so many that took place so far.
    pub classes: u32,
    /// Classes that were gone over again.
    pub reviewed: u32,
    /// Readings that were read.
    pub read: u32,
    /// Steps that were ticked.
    pub steps: u32,
    /// Work that was handed in, the earliest first.
    pub works: Vec<Deadline>,
    /// Minutes that were spent.
    pub minutes: u32,
    /// Minutes of the study blocks that are over.
    pub planned_minutes: u32,
    /// Minutes by course, the most first; courses without any are not in it.
    pub by_course: Vec<CourseMinutes>,
}

/// Minutes that were spent on a course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseMinutes {
    /// The course.
    pub course: CourseName,
    /// Minutes.
    pub minutes: u32,
}

/// What was to be done in a week and was not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeekSlid {
    /// Work whose moment went by, mine or the course's, and that is not done.
    pub works: Vec<Deadline>,
    /// Dated classes that are not ticked.
    pub classes: Vec<Entry>,
    /// Readings of its classes that are not read.
    pub readings: u32,
    /// Study blocks in which their work was not done.
    pub blocks: Vec<StudyBlock>,
}

/// What comes after a week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeekNext {
    /// First day: that after the week, or today while the week goes on.
    pub from: NaiveDate,
    /// Last day: that of the week after.
    pub to: NaiveDate,
    /// Work to be done then, the soonest first.
    pub works: Vec<Deadline>,
    /// Minutes that it still needs.
    pub needed_minutes: u32,
    /// Minutes of the study blocks then.
    pub planned_minutes: u32,
}

/// What can be saved after a bad week.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Recovery {
    /// The present in the shown zone.
    pub now: NaiveDateTime,
    /// Late work that earns something, or of which the page gives no number; what earns most first.
    pub open: Vec<LateWorkLine>,
    /// Late work that earns nothing any more by the page's numbers.
    pub lost: Vec<LateWorkLine>,
    /// What took place and is not ticked: exams, quizzes and talks.
    pub passed: Vec<Deadline>,
    /// Work ahead that does not fit, and would with late days.
    pub late_days: Vec<LateDaysOffer>,
    /// All of it spread anew.
    pub plan: WeekPlan,
}

/// Late work, and what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LateWorkLine {
    /// The work.
    pub deadline: Deadline,
    /// What it can still earn, as a sentence.
    pub words: String,
    /// What handing it in now costs, where the course has late days.
    pub cost: Option<LateCost>,
}

/// What handing late work in now costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LateCost {
    /// Days by which it is late now.
    pub days_late: u32,
    /// How many of them are paid for with late days or given on top.
    pub paid: u32,
    /// Late days that are left in the course.
    pub left: u32,
    /// The same as a sentence.
    pub words: String,
}

/// Late days that would make work fit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LateDaysOffer {
    /// The work.
    pub id: AssessmentId,
    /// What it is called.
    pub title: String,
    /// Its course.
    pub course: CourseName,
    /// Late days more than are spent on it.
    pub days: u32,
    /// Its deadline then, in the shown zone.
    pub moves_to: NaiveDateTime,
    /// Late days that are left then.
    pub left: u32,
    /// The same as a sentence.
    pub words: String,
}
