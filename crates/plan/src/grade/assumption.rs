//! What an answer took for granted, so that the face can write it beside the number.

use super::{Combine, ItemId, ScaleFault};
use crate::{CategoryId, Exact};

/// One thing an answer took for granted. A part of nothing is the whole course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Assumption {
    /// Weights sum to `sum` instead of `whole`, and were scaled to it.
    WeightsScaled {
        /// Whose parts they are.
        part: Option<CategoryId>,
        /// Their sum.
        sum: Exact,
        /// What they should sum to.
        whole: Exact,
    },
    /// Weights sum to `sum` instead of `whole`, and stand.
    WeightsAsTheyStand {
        /// Whose parts they are.
        part: Option<CategoryId>,
        /// Their sum.
        sum: Exact,
        /// What they should sum to.
        whole: Exact,
    },
    /// A part without a weight got what the others left; with `share` nothing it does not count.
    WeightLeftOver {
        /// The part; nothing for work that stands beside the parts.
        part: Option<CategoryId>,
        /// What it got.
        share: Exact,
    },
    /// No part has a weight or points: each counts the same.
    EqualWeights {
        /// Whose parts they are.
        part: Option<CategoryId>,
    },
    /// No part has a weight: points decide.
    CountedByPoints {
        /// Whose parts they are.
        part: Option<CategoryId>,
    },
    /// Every weight is nothing, so nothing counts.
    NothingCounts {
        /// Whose parts they are.
        part: Option<CategoryId>,
    },
    /// A negative weight or number of points of a part was read as nothing.
    NegativePart(CategoryId),
    /// A negative score, maximum or weight of a piece was read as nothing.
    NegativeItem(ItemId),
    /// Nothing is listed in a part: all of it is still to come.
    EmptyPart(CategoryId),
    /// A part has more pieces than are listed; the others are still to come, each like the listed ones.
    Unlisted {
        /// The part.
        part: CategoryId,
        /// How many are not listed.
        pieces: u32,
    },
    /// Everything in a part is excused: its weight goes to the others.
    AllExcused(CategoryId),
    /// An excused piece is left out.
    ExcusedLeftOut(ItemId),
    /// A missing piece counts nothing.
    MissingIsZero(ItemId),
    /// The lowest or highest were dropped over what is graded so far.
    DroppedSoFar(CategoryId),
    /// Nothing is dropped before all of the part is graded.
    DroppedAtTheEnd(CategoryId),
    /// A part drops as many as it has, or more; one stays.
    DropsLimited(CategoryId),
    /// Pieces of different maxima are dropped; the part counts as if its pieces were of the mean size.
    DroppedMeanSize(CategoryId),
    /// The pieces of a part have different maxima, and the page does not say how they combine.
    MaximaDiffer {
        /// The part.
        part: Option<CategoryId>,
        /// What was taken.
        combine: Combine,
    },
    /// A score lies above the maximum and counts in full.
    AboveMaximum(ItemId),
    /// A piece without a maximum is taken to be of so many points.
    OutOf {
        /// The piece.
        item: ItemId,
        /// The points.
        points: Exact,
    },
    /// A piece of no points that earned some adds them as extra credit.
    NoPointsPossible(ItemId),
    /// Something was taken off for lateness.
    TakenOff {
        /// The piece.
        item: ItemId,
        /// For how many days, after late days paid.
        days: u32,
    },
    /// Lateness that no rule puts a price on costs nothing here.
    LateUnpriced(ItemId),
    /// Extra credit still to come is taken as nothing, for the projection and for what is needed.
    ExtraNotCounted,
    /// A part is above itself in the tree; it was put at the top.
    CircularParts(CategoryId),
    /// A part's parent is not there; it was put at the top.
    UnknownParent(CategoryId),
    /// A piece's part is not there; it stands at the top.
    UnknownPart(ItemId),
    /// Things replace each other in a circle; each takes the better of what was scored.
    CircularReplacement(ItemId),
    /// A rule of replacement names what is not there, or has not been graded, and does nothing yet.
    ReplacementWaits,
    /// Another weighting was better, the one of this number from 0.
    BetterScheme(usize),
    /// The letters are not what they should be.
    Scale(ScaleFault),
    /// Nothing is graded, so there is no current grade and no projection.
    NothingGraded,
}
