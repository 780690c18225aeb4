//! What a student enters about grades. Numbers come as they were typed, with a point or a comma.

use chrono::NaiveDateTime;
use semestra_plan::{
    AssessmentId, CategoryId, CourseId, ScenarioId, SessionId,
    attendance::Absence,
    grade::{Combine, Counted, DropWhen, PenaltyOf, RoundingMode, WeightSum},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EntryName, MarkKind, PieceName};

/// What came of a piece.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScoreEdit {
    /// The course.
    pub course_id: CourseId,
    /// The piece.
    pub piece: PieceName,
    /// What came of it.
    pub mark: MarkKind,
    /// For points: `17`, `17/20` or `85 %`.
    pub score: Option<String>,
    /// Whole days late.
    pub late_days: u32,
}

/// Names a piece of a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PieceOfCourse {
    /// The course.
    pub course_id: CourseId,
    /// The piece.
    pub piece: PieceName,
}

/// How a piece counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PieceEdit {
    /// The course.
    pub course_id: CourseId,
    /// The piece.
    pub piece: PieceName,
    /// The points it can earn.
    pub out_of: Option<String>,
    /// Its own weight, relative to its neighbours.
    pub weight: Option<String>,
    /// Whether its points are added without making the whole larger.
    pub extra_credit: bool,
    /// Whether it counts at all.
    pub counts: bool,
    /// Whether no drop rule touches it.
    pub never_drop: bool,
    /// The least percentage of it without which the course is not passed.
    pub minimum: Option<String>,
    /// A curve: `+5`, `×1.25`, `50:60 80:90`.
    pub curve: Option<String>,
}

/// What lateness costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LatePenaltyEdit {
    /// The percentage taken off for each day.
    pub per_day: String,
    /// Of what.
    pub of: PenaltyOf,
    /// The most percent that are taken off.
    pub at_most: Option<String>,
    /// How many days late it is still taken.
    pub closes_after: Option<u32>,
}

/// How a total is rounded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RoundingEdit {
    /// To multiples of so many percent.
    pub to: String,
    /// Which way.
    pub mode: RoundingMode,
}

/// What the course asks for of attendance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase", deny_unknown_fields)]
pub enum AttendanceEdit {
    /// At least this percentage of the classes.
    AtLeast {
        /// The percentage.
        percent: String,
    },
    /// At most so many classes missed.
    MayMiss {
        /// How many.
        classes: u32,
    },
}

/// What replaces, or is replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum ReplacementSide {
    /// One piece.
    Piece {
        /// Which.
        piece: PieceName,
    },
    /// All of a part; of what is replaced, the one piece of it that this helps most.
    Part {
        /// Which.
        category_id: CategoryId,
    },
}

/// "The final replaces the midterm if better."
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReplacementEdit {
    /// What is replaced.
    pub target: ReplacementSide,
    /// By what.
    pub by: ReplacementSide,
}

/// One part in another weighting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SchemeWeightEdit {
    /// The part.
    pub category_id: CategoryId,
    /// Its percentage of the final grade there.
    pub percent: String,
}

/// What holds for the whole grade of a course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GradingEdit {
    /// The course.
    pub course_id: CourseId,
    /// What weights mean that do not sum to the whole.
    pub weight_sum: WeightSum,
    /// When drops are decided.
    pub drops: DropWhen,
    /// How much of a part counts for the current grade while only some of it is graded.
    pub counted: Counted,
    /// What lateness costs; nothing leaves it to the words of the page.
    pub late: Option<LatePenaltyEdit>,
    /// A curve of the total.
    pub curve: Option<String>,
    /// The most percent the total can be.
    pub at_most: Option<String>,
    /// The most percent the total can be while a minimum is not met; nothing gives the lowest letter instead.
    pub unmet_at_most: Option<String>,
    /// How the total is rounded before the letter is read.
    pub rounding: Option<RoundingEdit>,
    /// The most late days that one piece may use.
    pub late_cap: Option<u32>,
    /// Hours after a deadline that are not counted as late.
    pub grace_hours: u32,
    /// Hours of one late day; 24 are days.
    pub unit_hours: u32,
    /// What the course asks for of attendance.
    pub attendance: Option<AttendanceEdit>,
    /// What the student aims at: a letter of the scale, or a percentage.
    pub target: Option<String>,
    /// What may replace what.
    pub replacements: Vec<ReplacementEdit>,
    /// Other weightings, of which the best counts.
    pub schemes: Vec<Vec<SchemeWeightEdit>>,
}

/// What is set of one part beyond what the page says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PartGradingEdit {
    /// The part.
    pub id: CategoryId,
    /// How its pieces make one number; nothing leaves it to what is usual.
    pub combine: Option<Combine>,
    /// How many of the best count.
    pub keep_best: Option<u32>,
    /// The most percent of itself that it can give.
    pub at_most: Option<String>,
    /// From which percentage on it counts as full.
    pub full_from: Option<String>,
    /// Whether less than that gives its proportion.
    pub full_proportional: bool,
    /// The least percentage of it without which the course is not passed.
    pub minimum: Option<String>,
    /// A curve.
    pub curve: Option<String>,
    /// What lateness costs here, when it differs.
    pub late: Option<LatePenaltyEdit>,
}

/// How a course counts in averages over courses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreditsEdit {
    /// The course.
    pub course_id: CourseId,
    /// Its credits.
    pub credits: Option<String>,
    /// How often they count.
    pub factor: String,
    /// What came of it in the end: a letter, or a number.
    pub result: Option<String>,
    /// Whether averages leave it out.
    pub left_out: bool,
}

/// One thing that is different in a what-if.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
pub enum ChangeEdit {
    /// Another outcome of a piece.
    Mark {
        /// The piece.
        piece: PieceName,
        /// What comes of it.
        mark: MarkKind,
        /// For points: `17`, `17/20` or `85 %`.
        score: Option<String>,
    },
    /// Other days late.
    Late {
        /// The piece.
        piece: PieceName,
        /// Whole days late.
        days: u32,
        /// How many of them late days pay for.
        paid: u32,
    },
    /// Another weight of a part.
    Weight {
        /// The part.
        category_id: CategoryId,
        /// Its percentage of the final grade.
        percent: String,
    },
    /// Other drops of a part.
    Drops {
        /// The part.
        category_id: CategoryId,
        /// How many of the lowest do not count.
        lowest: u32,
        /// How many of the highest do not count.
        highest: u32,
        /// How many of the best count.
        keep_best: Option<u32>,
    },
}

/// A what-if to be kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScenarioEdit {
    /// The what-if; nothing for a new one.
    pub id: Option<ScenarioId>,
    /// The course.
    pub course_id: CourseId,
    /// What the student calls it.
    pub name: String,
    /// What is different in it.
    pub changes: Vec<ChangeEdit>,
}

/// Late days to spend, or days given on top.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LateDaysEdit {
    /// The work.
    pub id: AssessmentId,
    /// How many more.
    pub days: u32,
}

/// The late days of a course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LateLedger {
    /// For the whole term.
    pub budget: u32,
    /// Spent.
    pub spent: u32,
    /// Left.
    pub left: u32,
    /// The most one piece may use.
    pub cap: Option<u32>,
    /// "3 of 5 late days are left.": a whole sentence.
    pub sentence: String,
    /// The work that late days can move, by deadline.
    pub works: Vec<LateWork>,
}

/// One piece of work in the ledger. Moments are in the shown zone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LateWork {
    /// The work.
    pub id: AssessmentId,
    /// What it is called.
    pub title: String,
    /// The deadline as the course says.
    pub official: NaiveDateTime,
    /// The deadline with what is spent and given; the same when nothing is.
    pub moved: NaiveDateTime,
    /// The last moment to hand it in with that, grace included.
    pub last_moment: NaiveDateTime,
    /// The last moment if all it may use were spent on it.
    pub latest_possible: NaiveDateTime,
    /// Late days spent on it.
    pub spent: u32,
    /// Days given on top.
    pub extension: u32,
    /// Whether it is done.
    pub done: bool,
    /// Whether its last moment has passed, so that no more can be spent.
    pub passed: bool,
    /// What spending more would do, one line for each number of days that is possible.
    pub choices: Vec<LateChoice>,
}

/// What spending some late days would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LateChoice {
    /// So many more.
    pub days: u32,
    /// The last moment to hand it in then.
    pub last_moment: NaiveDateTime,
    /// Late days left then.
    pub left: u32,
}

/// Says that the student was not at a class, or takes it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AbsenceMark {
    /// The class.
    pub id: SessionId,
    /// Why; nothing takes it back.
    pub absence: Option<Absence>,
}

/// Where attendance stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttendanceView {
    /// Classes attended.
    pub attended: u32,
    /// Classes missed that count.
    pub missed: u32,
    /// Classes still to come.
    pub ahead: u32,
    /// Past classes nothing was entered about.
    pub unknown: u32,
    /// The percentage attended so far.
    pub rate: Option<String>,
    /// How many of the classes ahead may be missed; nothing when the rule cannot be met any more.
    pub may_miss: Option<u32>,
    /// What that means: whole sentences.
    pub sentences: Vec<String>,
    /// The classes that are over, the last one first.
    pub classes: Vec<PastClass>,
}

/// A class that is over, and whether the student was there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PastClass {
    /// The class, by the name under which it is marked.
    pub entry: EntryName,
    /// What it was about.
    pub title: String,
    /// When it began, in the course's zone.
    pub start: NaiveDateTime,
    /// Whether the student was there.
    pub presence: PastPresence,
}

/// Whether a student was at a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PastPresence {
    /// The student was there.
    Attended,
    /// The student was not there.
    Missed,
    /// The student was not there, and it does not count.
    Excused,
    /// Nothing was entered.
    Unknown,
}
