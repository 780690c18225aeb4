//! Where courses stand. Numbers are decimal texts with a point, ready to be written as the student's place writes them.

use chrono::NaiveDateTime;
use semestra_plan::{
    AssessmentId, AssessmentKind, CategoryId, CourseId, ScenarioId, grade::ItemId,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    AttendanceView, ChangeEdit, CourseName, CreditsEdit, GradingEdit, LateLedger, PartGradingEdit,
    PieceEdit,
};

/// Names one piece of graded work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(
    tag = "type",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum PieceName {
    /// Work that the course lists.
    Assessment {
        /// The work.
        id: AssessmentId,
    },
    /// Work that the course only counts ("3 homeworks"), or a part that is graded as one.
    Expected {
        /// The part.
        category_id: CategoryId,
        /// Which of its unlisted pieces, from 0.
        number: u32,
    },
}

impl From<PieceName> for ItemId {
    fn from(name: PieceName) -> Self {
        match name {
            PieceName::Assessment { id } => Self::Assessment(id),
            PieceName::Expected {
                category_id,
                number,
            } => Self::Expected {
                category: category_id,
                number,
            },
        }
    }
}

impl From<ItemId> for PieceName {
    fn from(id: ItemId) -> Self {
        match id {
            ItemId::Assessment(id) => Self::Assessment { id },
            ItemId::Expected { category, number } => Self::Expected {
                category_id: category,
                number,
            },
        }
    }
}

/// What came of a piece.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum MarkKind {
    /// Not graded yet.
    #[default]
    Ungraded,
    /// So many points.
    Points,
    /// Not handed in and no longer possible.
    Missing,
    /// Does not count for this student.
    Excused,
}

/// How far a piece has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PieceState {
    /// Nothing was begun.
    NotStarted,
    /// A step of it is ticked.
    InProgress,
    /// The student said it is done.
    Submitted,
    /// A score, or what stands for one, is there.
    Graded,
}

/// At which end a piece is dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DroppedEnd {
    /// It is among the lowest.
    Lowest,
    /// It is among the highest.
    Highest,
}

/// Where a course stands, or would in a what-if.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseGrades {
    /// The course.
    pub course: CourseName,
    /// How much of the final grade is graded, in percent.
    pub graded: String,
    /// On what is graded; nothing when nothing is.
    pub current: Option<Total>,
    /// When nothing more is earned.
    pub minimum: Total,
    /// When everything that is left is full.
    pub maximum: Total,
    /// When what is left goes as its part has gone; nothing when nothing is graded.
    pub projected: Option<Total>,
    /// What every letter needs, best first.
    pub needed: Vec<NeededView>,
    /// What the student's own aim needs.
    pub target: Option<NeededView>,
    /// Whether the letters are taken because the course names none.
    pub letters_assumed: bool,
    /// The grading tree.
    pub parts: Vec<PartView>,
    /// Graded work that stands beside the parts.
    pub beside: Vec<PieceView>,
    /// Work that counts for nothing, because it is in no part of the grade.
    pub uncounted: Vec<UncountedWork>,
    /// What one piece of each part that has any left is worth: whole sentences.
    pub sensitivity: Vec<String>,
    /// What the numbers took for granted: whole sentences.
    pub assumptions: Vec<String>,
    /// Late days, when the course has any.
    pub ledger: Option<LateLedger>,
    /// Attendance, when a rule was set.
    pub attendance: Option<AttendanceView>,
    /// What-ifs that are kept.
    pub scenarios: Vec<ScenarioView>,
    /// What the form of the course's rules begins with.
    pub form: GradingEdit,
    /// What the form of its credits begins with.
    pub credits: CreditsEdit,
}

/// Work that is in no part of the grade and has no score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UncountedWork {
    /// The work.
    pub id: AssessmentId,
    /// What it is called.
    pub title: String,
    /// By when, as the course says, in the shown zone.
    pub official: Option<NaiveDateTime>,
}

/// A total with the assumption that belongs beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Total {
    /// In percent, before the course's rounding.
    pub total: String,
    /// In percent, after it.
    pub rounded: String,
    /// The letter of it.
    pub letter: Option<String>,
    /// Minimums that are not met: whole sentences.
    pub unmet: Vec<String>,
    /// On what it rests: a whole sentence.
    pub means: String,
}

/// Whether a letter can still be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum NeededState {
    /// It is safe already.
    Safe,
    /// It is the least there is, which nobody can miss.
    Lowest,
    /// It needs an average over what is left.
    Average,
    /// Only extra credit reaches it.
    OnlyWithExtraCredit,
    /// It is out of reach.
    OutOfReach,
}

/// What a letter, or a percentage, needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NeededView {
    /// The letter; `90 %` for a percentage.
    pub goal: String,
    /// Where it begins, in percent.
    pub from: String,
    /// Whether it can be reached.
    pub state: NeededState,
    /// The average over everything left, in percent, rounded up so that it is enough.
    pub average: Option<String>,
    /// The same as a whole sentence.
    pub sentence: String,
}

/// A part of the grade.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PartView {
    /// The part.
    pub id: CategoryId,
    /// What the page calls it.
    pub name: String,
    /// Its share of the final grade as it counts, in percent.
    pub share: String,
    /// What was scored in it so far, in percent; nothing when nothing was.
    pub so_far: Option<String>,
    /// Whether it is extra credit.
    pub extra_credit: bool,
    /// How many of the lowest do not count.
    pub drop_lowest: u32,
    /// How many of the highest do not count.
    pub drop_highest: u32,
    /// How many of the best count, when only those do; in a what-if as it has it.
    pub keep_best: Option<u32>,
    /// Its weight in percent, as the page has it or as a what-if does.
    pub weight: Option<String>,
    /// Its pieces.
    pub pieces: Vec<PieceView>,
    /// Its parts.
    pub parts: Vec<PartView>,
    /// What its form begins with.
    pub form: PartGradingEdit,
}

/// One piece of graded work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PieceView {
    /// Its name.
    pub name: PieceName,
    /// What it is called.
    pub title: String,
    /// What sort of work it is; nothing for what is not listed.
    pub kind: Option<AssessmentKind>,
    /// By when, as the course says, in the shown zone.
    pub official: Option<NaiveDateTime>,
    /// How far it has come.
    pub state: PieceState,
    /// What came of it.
    pub mark: MarkKind,
    /// Points scored.
    pub points: Option<String>,
    /// Points possible, when they are known.
    pub out_of: Option<String>,
    /// The score in percent of what is possible, before lateness and curves.
    pub percent: Option<String>,
    /// Whole days late.
    pub late_days: u32,
    /// How many of them late days pay for.
    pub paid_days: u32,
    /// Whether it counts at all.
    pub counts: bool,
    /// At which end its part drops it; nothing when it is not dropped.
    pub dropped: Option<DroppedEnd>,
    /// What it makes up of the final grade when it is among those that count, in points of it.
    pub share: String,
    /// The difference between nothing and full marks in it, everything else as projected, in points of the final grade.
    pub worth: String,
    /// What one more of its points changes, in points of the final grade.
    pub per_point: String,
    /// What full marks would have added, in points of the final grade; nothing while it is ungraded.
    pub lost: Option<String>,
    /// What its form begins with.
    pub form: PieceEdit,
}

/// A what-if that is kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScenarioView {
    /// Its name for good.
    pub id: ScenarioId,
    /// What the student calls it.
    pub name: String,
    /// What is different in it.
    pub changes: Vec<ChangeEdit>,
    /// Where the course would stand now.
    pub current: Option<Total>,
    /// Where it would go.
    pub projected: Option<Total>,
}

/// One course in the list of all.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GradeLine {
    /// The course.
    pub course: CourseName,
    /// How much of the final grade is graded, in percent.
    pub graded: String,
    /// On what is graded.
    pub current: Option<Total>,
    /// When nothing more is earned.
    pub minimum: Total,
    /// When everything left is full.
    pub maximum: Total,
    /// When it goes on so.
    pub projected: Option<Total>,
    /// What the student aims at, and what that needs.
    pub target: Option<NeededView>,
    /// Late days left, when the course has any.
    pub late_days_left: Option<u32>,
}

/// Where the courses of today stand, by code.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AllGrades {
    /// The courses.
    pub courses: Vec<GradeLine>,
}

/// Asks for one course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WhatIf {
    /// The course.
    pub course_id: CourseId,
    /// What is different.
    pub changes: Vec<ChangeEdit>,
}

/// As what grades are written for other programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum GradesFormat {
    /// A table, one row for each piece.
    Csv,
    /// Everything.
    Json,
}

/// Asks for grades in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GradesExport {
    /// One course; nothing for all courses of today.
    pub course_id: Option<CourseId>,
    /// As what.
    pub format: GradesFormat,
    /// The file.
    pub path: String,
}

/// Grades were written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportedGrades {
    /// The file.
    pub path: String,
}
