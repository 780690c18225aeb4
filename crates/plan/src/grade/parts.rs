//! Where each part of a course stands.

use super::GradeBook;
use super::answers::Engine;
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
