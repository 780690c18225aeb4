//! What a course's grade is, can still be, and hangs on: exact, and with every assumption named.
//!
//! A [`GradeBook`] is plain values; each answer is a function of it, so a what-if is the same answer asked of a changed
//! copy ([`Scenario`]). Shares are fractions of one ([`Exact`](crate::Exact)): 0.875 is 87.5 %.
//!
//! Order of the rules, inside out: a score in points → off for lateness → the curve of the piece → the better of it and
//! what may replace it → drops and the mean of the part → the part's curve, "full from", cap → weights → the course's
//! curve and cap → what a failed minimum allows → rounding → letter. Every step but a curve read from a falling table
//! is monotone: a higher score never lowers the total.

mod answers;
mod assumption;
mod book;
mod course;
mod curve;
mod dropped;
mod grading;
mod leaf;
mod needed;
mod parts;
mod piece;
mod rules;
mod scale;
mod scenario;
mod stake;
mod total;
mod tree;
mod trimmed;

pub use answers::{Outcome, Standing, Unmet};
pub use assumption::Assumption;
pub use book::{Cap, Combine, FullFrom, GradeBook, Item, ItemId, Mark, Part};
pub use course::Score;
pub use curve::{Curve, NotACurve};
pub use grading::{Grading, LateTerms, PartGrading};
pub use needed::{Needed, NeededFor};
pub use parts::PartStanding;
pub use rules::{
    Counted, DropWhen, LatePenalty, PenaltyOf, Replacement, Rounding, RoundingMode, Rules, Scheme,
    Source, Target, WeightSum,
};
pub use scale::{Band, Scale, ScaleFault};
pub use scenario::{Change, KeptScenario, Scenario};
pub use stake::Stake;
pub use trimmed::End;
