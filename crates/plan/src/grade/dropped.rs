//! Which pieces the drop rules leave out.

use super::answers::Engine;
use super::trimmed::End;
use super::{GradeBook, ItemId};

impl GradeBook {
    /// The graded pieces that do not count because their part drops them, and at which end they are.
    #[must_use]
    pub fn dropped(&self) -> Vec<(ItemId, End)> {
        let engine = Engine::new(self);
        engine
            .tree()
            .map(|tree| tree.dropped(&engine.graded()))
            .unwrap_or_default()
    }
}
