//! A course's grading as plain values.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Curve, LatePenalty, Rules, Scale};
use crate::{AssessmentId, CategoryId, Exact};

/// A course's grading: its parts, what is graded in them, its letters and its rules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GradeBook {
    /// The grading tree.
    pub parts: Vec<Part>,
    /// What is graded, or will be.
    pub items: Vec<Item>,
    /// The letters.
    pub scale: Scale,
    /// What holds for the whole course.
    pub rules: Rules,
}

/// A node of the grading tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its name for good.
    pub id: CategoryId,
    /// The node above, nothing at the top.
    pub parent: Option<CategoryId>,
    /// Its share of the final grade (not of the node above).
    pub weight: Option<Exact>,
    /// The points all of it gives.
    pub points: Option<Exact>,
    /// How many pieces it has in the end, listed or not.
    pub count: Option<u32>,
    /// How its pieces make one number; nothing leaves it to the engine, which says what it took.
    pub combine: Option<Combine>,
    /// How many of the lowest do not count.
    pub drop_lowest: u32,
    /// How many of the highest do not count.
    pub drop_highest: u32,
    /// How many of the best count ("best 8 of 10").
    pub keep_best: Option<u32>,
    /// Whether it adds to the grade beyond the whole.
    pub extra_credit: bool,
    /// What it may give at most.
    pub cap: Option<Cap>,
    /// From where on it counts as full.
    pub full_from: Option<FullFrom>,
    /// The least share of it without which the course is not passed.
    pub minimum: Option<Exact>,
    /// A curve set by hand.
    pub curve: Option<Curve>,
    /// What lateness costs here, when it differs from the course's rule.
    pub late: Option<LatePenalty>,
}

impl Part {
    /// A part at the top with no rule of its own.
    #[must_use]
    pub fn new(id: CategoryId) -> Self {
        Self {
            id,
            parent: None,
            weight: None,
            points: None,
            count: None,
            combine: None,
            drop_lowest: 0,
            drop_highest: 0,
            keep_best: None,
            extra_credit: false,
            cap: None,
            full_from: None,
            minimum: None,
            curve: None,
            late: None,
        }
    }
}

/// How the pieces of a part make one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Combine {
    /// Points earned over points possible: a piece of 20 points counts twice one of 10.
    SumOfPoints,
    /// The mean of the pieces' percents: each counts the same, or as its own weight says.
    MeanOfPercents,
}

/// What a part may give at most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cap {
    /// So much of the final grade.
    OfGrade(Exact),
    /// So much of the part itself; one stops it at its own whole.
    OfPart(Exact),
}

/// From where on a part counts as full ("80 % of the quizzes give all 5 %").
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FullFrom {
    /// The share of the part.
    pub from: Exact,
    /// Whether less gives its proportion of `from` (60 % of 80 % gives three quarters) or only what was scored.
    pub proportional: bool,
}

/// Names one piece of graded work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemId {
    /// Work the course lists.
    Assessment(AssessmentId),
    /// Work the course only counts ("3 homeworks") or a part that is graded as one.
    Expected {
        /// The part.
        category: CategoryId,
        /// Which of its unlisted pieces, from 0.
        number: u32,
    },
}

/// One piece of graded work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its name.
    pub id: ItemId,
    /// The part it counts in; nothing at the top.
    pub part: Option<CategoryId>,
    /// The points it can earn without extra; nothing is of 100, or as its neighbours have it.
    pub out_of: Option<Exact>,
    /// Its own weight, relative to its neighbours; at the top its share of the final grade.
    pub weight: Option<Exact>,
    /// What came of it.
    pub mark: Mark,
    /// Whole days late.
    pub late_days: u32,
    /// How many of them late days pay for.
    pub waived_days: u32,
    /// Whether its points are added without making the whole larger.
    pub extra_credit: bool,
    /// Whether it counts at all; what does not stays out of every answer, what-ifs included.
    pub counts: bool,
    /// Whether no drop rule touches it.
    pub never_drop: bool,
    /// The least share of it without which the course is not passed.
    pub minimum: Option<Exact>,
    /// A curve set by hand.
    pub curve: Option<Curve>,
}

impl Item {
    /// An ungraded piece without a rule of its own.
    #[must_use]
    pub fn new(id: ItemId, part: Option<CategoryId>) -> Self {
        Self {
            id,
            part,
            out_of: None,
            weight: None,
            mark: Mark::Ungraded,
            late_days: 0,
            waived_days: 0,
            extra_credit: false,
            counts: true,
            never_drop: false,
            minimum: None,
            curve: None,
        }
    }
}

/// What came of a piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Not graded yet.
    Ungraded,
    /// So many points, before anything is taken off for lateness.
    Points(Exact),
    /// Not handed in and no longer possible: nothing earned.
    Missing,
    /// Does not count for this student.
    Excused,
}
