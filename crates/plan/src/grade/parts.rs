//! Where each part of a course stands.

use super::answers::Engine;
use super::{GradeBook, ItemId};
use crate::{CategoryId, Exact};

/// Where a part stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartStanding {
    /// The part.
    pub part: CategoryId,
    /// Its share of the final grade, as the engine counts it.
    pub share: Exact,
    /// What was scored in it so far, as a share of what is graded; nothing when nothing is.
    pub so_far: Option<Exact>,
}

impl GradeBook {
    /// The share of the final grade that each piece makes up when it is among those that count.
    #[must_use]
    pub fn shares(&self) -> Vec<(ItemId, Exact)> {
        let engine = Engine::new(self);
        let pieces = engine.pieces().iter();
        pieces
            .map(|piece| (piece.id, engine.share_of(piece)))
            .collect()
    }

    /// How much of the final grade is graded, without extra credit.
    #[must_use]
    pub fn graded_share(&self) -> Exact {
        let engine = Engine::new(self);
        let worked = engine.tree().map(|tree| tree.work(&engine.graded()));
        let course = worked.as_ref().and_then(|worked| worked.nodes.first());
        course.map_or(Exact::ZERO, |course| course.covered().clone())
    }

    /// Where every part stands, by the parts' own weights.
    #[must_use]
    pub fn part_standings(&self) -> Vec<PartStanding> {
        let engine = Engine::new(self);
        let Some(tree) = engine.tree() else {
            return Vec::new();
        };
        let worked = tree.work(&engine.graded());
        let nodes = tree.nodes.iter().zip(&worked.nodes);
        nodes
            .filter_map(|(node, given)| {
                Some(PartStanding {
                    part: node.id()?,
                    share: node.share.clone(),
                    so_far: given.share.clone(),
                })
            })
            .collect()
    }
}
