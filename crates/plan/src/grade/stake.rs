//! What each piece is worth in the final grade.

use super::answers::{Around, Engine};
use super::piece::Piece;
use super::{GradeBook, ItemId};
use crate::Exact;

/// What a piece is worth, everything else as projected (at full marks while nothing is graded). Where a drop rule or a
/// part that is full early leaves room, the difference that one piece makes is less than its share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stake {
    /// The piece.
    pub item: ItemId,
    /// The points it is of, also where that was assumed.
    pub out_of: Exact,
    /// Whether it is graded.
    pub graded: bool,
    /// The share of the final grade that it makes up when it is among those that count.
    pub share: Exact,
    /// The share of the final grade between nothing and full marks in it.
    pub worth: Exact,
    /// The share of the final grade of one more of its points; of its last one when it is full.
    pub per_point: Exact,
    /// The share of the final grade that full marks would have added; nothing while it is ungraded.
    pub lost: Option<Exact>,
}

impl GradeBook {
    /// What every piece is worth, those that are only expected included.
    #[must_use]
    pub fn stakes(&self) -> Vec<Stake> {
        let engine = Engine::new(self);
        let base = engine.projected().unwrap_or_else(|| engine.most());
        let mut around = engine.around(base);
        let pieces = engine.pieces().iter().enumerate();
        pieces
            .map(|(at, piece)| stake(&mut around, engine.share_of(piece), at, piece))
            .collect()
    }
}

fn stake(around: &mut Around<'_, '_>, share: Exact, at: usize, piece: &Piece) -> Stake {
    let full = piece.counts_as(&Exact::ONE).max(Exact::ZERO);
    let (most, least) = (around.with(at, &full), around.with(at, &Exact::ZERO));
    let now = around
        .values
        .get(at)
        .cloned()
        .flatten()
        .unwrap_or(Exact::ZERO);
    let point = Exact::ONE.over(&piece.out_of).unwrap_or(Exact::ZERO);
    let more = &now + &point;
    let per_point = if more <= full {
        let with = around.with(at, &more);
        &with - &around.total
    } else {
        let less = around.with(at, &(&now - &point).max(Exact::ZERO));
        &around.total - &less
    };
    let graded = piece.scored.is_some();
    Stake {
        item: piece.id,
        out_of: piece.out_of.clone(),
        graded,
        share,
        worth: &most - &least,
        per_point,
        lost: graded.then(|| (&most - &around.total).max(Exact::ZERO)),
    }
}
