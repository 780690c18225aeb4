//! What if: a list of changes that makes a changed copy of a book.

use super::{GradeBook, Item, ItemId, Mark};
use crate::{CategoryId, CourseId, Exact, ScenarioId};

/// A what-if, kept beside the record and never in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Scenario {
    /// What the student calls it.
    pub name: String,
    /// What is different, one after the other.
    pub changes: Vec<Change>,
}

/// A what-if that is kept, with its name for good.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptScenario {
    /// Its name for good.
    pub id: ScenarioId,
    /// The course.
    pub course_id: CourseId,
    /// What is different in it.
    pub scenario: Scenario,
}

/// One thing that is different.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Another outcome of a piece, listed or only expected.
    Mark {
        /// The piece.
        item: ItemId,
        /// What comes of it.
        mark: Mark,
        /// The points it can earn then, when that is another number.
        out_of: Option<Exact>,
    },
    /// Other days late.
    Late {
        /// The piece.
        item: ItemId,
        /// Whole days late.
        days: u32,
        /// How many of them late days pay for.
        waived: u32,
    },
    /// Another weight of a part.
    Weight {
        /// The part.
        part: CategoryId,
        /// Its share of the final grade.
        weight: Exact,
    },
    /// Other drops of a part.
    Drops {
        /// The part.
        part: CategoryId,
        /// How many of the lowest do not count.
        lowest: u32,
        /// How many of the highest do not count.
        highest: u32,
        /// How many of the best count.
        keep_best: Option<u32>,
    },
}

impl Scenario {
    /// The book as it would be. Changes of what is not there, or does not count, change nothing.
    #[must_use]
    pub fn of(&self, book: &GradeBook) -> GradeBook {
        let mut changed = book.clone();
        for change in &self.changes {
            changed.apply(change);
        }
        changed
    }
}

impl GradeBook {
    fn apply(&mut self, change: &Change) {
        match change {
            Change::Mark { item, mark, out_of } => {
                if let Some(item) = self.item_mut(*item) {
                    item.mark.clone_from(mark);
                    if out_of.is_some() {
                        item.out_of.clone_from(out_of);
                    }
                }
            }
            Change::Late { item, days, waived } => {
                if let Some(item) = self.item_mut(*item) {
                    item.late_days = *days;
                    item.waived_days = *waived;
                }
            }
            Change::Weight { part, weight } => {
                for part in self.parts.iter_mut().filter(|other| other.id == *part) {
                    part.weight = Some(weight.clone());
                }
            }
            Change::Drops {
                part,
                lowest,
                highest,
                keep_best,
            } => {
                for part in self.parts.iter_mut().filter(|other| other.id == *part) {
                    part.drop_lowest = *lowest;
                    part.drop_highest = *highest;
                    part.keep_best = *keep_best;
                }
            }
        }
    }

    /// The piece of that name; one that is only expected is listed from now on.
    fn item_mut(&mut self, id: ItemId) -> Option<&mut Item> {
        let listed = self.items.iter().position(|item| item.id == id);
        let at = match (listed, id) {
            (Some(at), _) => at,
            (None, ItemId::Expected { category, .. })
                if self.parts.iter().any(|part| part.id == category) =>
            {
                self.items.push(Item::new(id, Some(category)));
                self.items.len() - 1
            }
            (None, _) => return None,
        };
        self.items.get_mut(at)
    }
}
