//! One piece as the engine counts it.

use super::{Curve, ItemId, LatePenalty};
use crate::Exact;

/// A piece that counts: not excused, not left out.
#[derive(Clone, Debug)]
pub(super) struct Piece {
    pub(super) id: ItemId,
    /// The node it hangs on.
    pub(super) part: usize,
    /// What it weighs against its neighbours: its points, or its weight in a mean.
    pub(super) size: Exact,
    /// The points it can earn.
    pub(super) out_of: Exact,
    /// What was scored, as a share of `out_of`; nothing while it is ungraded.
    pub(super) scored: Option<Exact>,
    /// What lateness costs it.
    pub(super) late: Option<(LatePenalty, u32)>,
    pub(super) curve: Option<Curve>,
    /// Whether it adds to its part without making it larger.
    pub(super) extra: bool,
    /// Whether it is extra credit in any way, its part's included.
    pub(super) beyond: bool,
    pub(super) never_drop: bool,
    pub(super) minimum: Option<Exact>,
}

impl Piece {
    /// What is left of a score after lateness.
    pub(super) fn docked(&self, scored: &Exact) -> Exact {
        match &self.late {
            Some((penalty, days)) => penalty.after(scored, *days),
            None => scored.clone(),
        }
    }

    /// What a score counts as.
    pub(super) fn counts_as(&self, scored: &Exact) -> Exact {
        let docked = self.docked(scored);
        self.curve
            .as_ref()
            .map_or(docked.clone(), |curve| curve.of(&docked))
    }

    /// What it counts as now; nothing while it is ungraded.
    pub(super) fn known(&self) -> Option<Exact> {
        self.scored.as_ref().map(|scored| self.counts_as(scored))
    }
}
