//! Time needed against time there is: what fits, how much room is left before each deadline, and a plan for the week.
//!
//! The model is quarters of an hour on one wall clock. Work may be interrupted at any of them, begins on the day it is
//! handed out, and a day holds at most so many of them. Because work is handed out by the day only, the first quarters
//! of a day are never worse than later ones, so the limit of a day is its first free quarters, and then running the
//! earliest deadline first is exact: it does as many quarters in time as can be done (F. Glover, "Maximum matching in a
//! convex bipartite graph", Naval Research Logistics Quarterly 14, 1967). What it leaves undone is the least that any
//! plan leaves undone.
//!
//! Everything nicer is a second step that keeps every quarter's work in time: other than preferred hours are taken away
//! as long as nothing more is missed (a matroid, so greed is exact), then in the same way pauses, lunch, and what makes a
//! day longer than an ordinary one; then each work is cut into parts that begin on days spread until it is due. So what
//! gives way first is the spreading, then the length of a day, lunch, pauses, and at last other hours. Then pieces are exchanged until few are shorter
//! than the shortest block, and long ones are cut. A block may therefore be shorter than the shortest one where the
//! exact plan needs it.

mod blocks;
mod cushion;
mod estimate;
mod fit;
mod rhythm;
mod spare;
mod spread;
mod time;
mod week;

pub use cushion::{Cushion, cushions};
pub use estimate::{Estimate, EstimateBasis, estimate};
pub use time::{Gentle, Hours, Pinned, StudyRules, Work};
pub use week::{GaveWay, Shortfall, StudyBlock, WeekPlan, plan_week};

use crate::free::Span;

/// What a plan starts from. All wall times are of one zone, the one the student sees.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Load {
    /// The present; nothing is planned before it.
    pub now: chrono::NaiveDateTime,
    /// What is to be done.
    pub works: Vec<Work>,
    /// When the student could work: outside classes, own blocks, sleep and set hours. May overlap.
    pub free: Vec<Span>,
    /// Blocks that stay where they are.
    pub pinned: Vec<Pinned>,
    /// How the student works.
    pub rules: StudyRules,
}
