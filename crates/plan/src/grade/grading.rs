//! What a student sets about the grading of a course, beyond the parts and letters that its page states.

use super::{Combine, Curve, FullFrom, LatePenalty, Rules};
use crate::attendance::AttendanceRule;
use crate::ledger::LateDays;
use crate::{CategoryId, Exact};

/// What is set about the grading of a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grading {
    /// What holds for the whole grade.
    pub rules: Rules,
    /// How late days are spent; their budget is the course's own.
    pub late_days: LateTerms,
    /// What the course asks for of attendance.
    pub attendance: Option<AttendanceRule>,
    /// How many credits the course has.
    pub credits: Option<Exact>,
    /// What the student aims at: a letter of the scale, or a number of percent.
    pub target: Option<String>,
    /// What came of the course in the end: a letter, or a number.
    pub result: Option<String>,
    /// Whether averages over courses leave it out.
    pub left_out: bool,
    /// How often its credits count.
    pub factor: Exact,
}

impl Default for Grading {
    fn default() -> Self {
        Self {
            rules: Rules::default(),
            late_days: LateTerms::default(),
            attendance: None,
            credits: None,
            target: None,
            result: None,
            left_out: false,
            factor: Exact::ONE,
        }
    }
}

/// How late days are spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LateTerms {
    /// The most one piece may use.
    pub cap: Option<u32>,
    /// Hours after a deadline that are not counted as late.
    pub grace_hours: u32,
    /// Hours of one unit.
    pub unit_hours: u32,
}

impl Default for LateTerms {
    fn default() -> Self {
        Self {
            cap: None,
            grace_hours: 0,
            unit_hours: 24,
        }
    }
}

impl LateTerms {
    /// Late days of so large a budget.
    #[must_use]
    pub fn of(self, budget: u32) -> LateDays {
        LateDays {
            budget,
            cap: self.cap,
            grace_hours: self.grace_hours,
            unit_hours: self.unit_hours,
        }
    }
}

/// What is set of one part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartGrading {
    /// The part.
    pub of: CategoryId,
    /// How its pieces make one number.
    pub combine: Option<Combine>,
    /// How many of the best count.
    pub keep_best: Option<u32>,
    /// The most it can give, as a share of itself.
    pub at_most: Option<Exact>,
    /// From where on it counts as full.
    pub full_from: Option<FullFrom>,
    /// The least share of it without which the course is not passed.
    pub minimum: Option<Exact>,
    /// A curve set by hand.
    pub curve: Option<Curve>,
    /// What lateness costs here.
    pub late: Option<LatePenalty>,
}

impl PartGrading {
    /// A part of which nothing is set.
    #[must_use]
    pub fn new(of: CategoryId) -> Self {
        Self {
            of,
            combine: None,
            keep_best: None,
            at_most: None,
            full_from: None,
            minimum: None,
            curve: None,
            late: None,
        }
    }
}
