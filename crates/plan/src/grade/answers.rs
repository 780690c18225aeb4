//! Where a course stands: current, least, most, projected.

use std::collections::BTreeMap;

use super::leaf::Drops;
use super::piece::Piece;
use super::total::Worked;
use super::tree::Tree;
use super::{Assumption, DropWhen, GradeBook, ItemId, Source, Target};
use crate::{CategoryId, Exact};

/// Where a course stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// On what is graded; nothing when nothing is.
    pub current: Option<Outcome>,
    /// When nothing more is earned.
    pub minimum: Outcome,
    /// When everything left is full, extra credit included.
    pub maximum: Outcome,
    /// When everything left goes as its part has gone so far, or the parts above it; nothing when nothing is graded.
    pub projected: Option<Outcome>,
    /// What these answers took for granted.
    pub assumptions: Vec<Assumption>,
}

/// A total and what it comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The total as a share of one, before rounding.
    pub total: Exact,
    /// The total after rounding.
    pub rounded: Exact,
    /// The letter, when the course has one for it.
    pub letter: Option<String>,
    /// Minimums that are not met; the letter is the lowest then, unless the rules only limit the total.
    pub unmet: Vec<Unmet>,
}

/// A minimum that is not met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unmet {
    /// Of a part.
    Part(CategoryId),
    /// Of a piece.
    Item(ItemId),
}

/// A book made ready for questions.
pub(super) struct Engine<'a> {
    pub(super) book: &'a GradeBook,
    /// One for each weighting, the parts' own first; all have the same pieces.
    trees: Vec<Tree<'a>>,
}

/// What each piece counts as; nothing while it is not seen.
pub(super) type Values = Vec<Option<Exact>>;

impl<'a> Engine<'a> {
    pub(super) fn new(book: &'a GradeBook) -> Self {
        let own = BTreeMap::new();
        let others = book
            .rules
            .schemes
            .iter()
            .map(|scheme| scheme.weights.iter().cloned().collect());
        let trees = std::iter::once(own)
            .chain(others)
            .map(|weights| Tree::new(book, &weights));
        Self {
            trees: trees.collect(),
            book,
        }
    }

    /// The tree of the parts' own weights.
    pub(super) fn tree(&self) -> Option<&Tree<'a>> {
        self.trees.first()
    }

    pub(super) fn pieces(&self) -> &[Piece] {
        self.trees.first().map_or(&[], |tree| &tree.pieces)
    }

    /// The share of the final grade that a piece makes up when it is among those that count.
    pub(super) fn share_of(&self, piece: &Piece) -> Exact {
        let tree = self.trees.first();
        tree.map_or(Exact::ZERO, |tree| tree.share_of(piece))
    }

    /// What is graded; the rest is not seen.
    pub(super) fn graded(&self) -> Values {
        self.pieces().iter().map(Piece::known).collect()
    }

    /// What is graded, and of the rest what `left` says.
    pub(super) fn filled(&self, left: impl Fn(&Piece) -> Exact) -> Values {
        let value = |piece: &Piece| Some(piece.known().unwrap_or_else(|| left(piece)));
        self.pieces().iter().map(value).collect()
    }

    /// Everything left at the same score; extra credit left is not earned.
    pub(super) fn at_average(&self, average: &Exact) -> Values {
        self.filled(|piece| {
            if piece.beyond || average.is_zero() {
                Exact::ZERO
            } else {
                piece.counts_as(average)
            }
        })
    }

    pub(super) fn least(&self) -> Values {
        self.filled(|_| Exact::ZERO)
    }

    pub(super) fn most(&self) -> Values {
        self.filled(|piece| piece.counts_as(&Exact::ONE).max(Exact::ZERO))
    }

    /// Everything left as its part has gone so far; nothing when nothing is graded.
    pub(super) fn projected(&self) -> Option<Values> {
        let tree = self.trees.first()?;
        let so_far = tree.work(&self.graded());
        so_far.total.as_ref()?;
        Some(self.filled(|piece| {
            if piece.beyond {
                return Exact::ZERO;
            }
            let mean = mean_above(tree, &so_far, piece.part);
            let full = piece.counts_as(&Exact::ONE);
            mean.map_or(Exact::ZERO, |mean| piece.docked(&mean).min(full))
                .max(Exact::ZERO)
        }))
    }

    /// The best outcome among the weightings, and which it is of; nothing when nothing is seen.
    pub(super) fn outcome(&self, values: &Values) -> Option<(Outcome, usize)> {
        let mut best: Option<(Outcome, usize)> = None;
        for (scheme, tree) in self.trees.iter().enumerate() {
            let worked = tree.work(values);
            let Some(total) = worked.total else { continue };
            let outcome = self.judged(&total, worked.unmet);
            if best
                .as_ref()
                .is_none_or(|(other, _)| outcome.total > other.total)
            {
                best = Some((outcome, scheme));
            }
        }
        best
    }

    /// The outcome of values that are all there; a course in which nothing counts gives nothing.
    pub(super) fn complete(&self, values: &Values) -> Outcome {
        let nothing = || self.judged(&Exact::ZERO, Vec::new());
        self.outcome(values)
            .map_or_else(nothing, |(outcome, _)| outcome)
    }

    /// How the total changes with single pieces of `base`.
    pub(super) fn around(&self, base: Values) -> Around<'_, 'a> {
        let rules = &self.book.rules;
        let near = rules.replacements.is_empty() && rules.unmet_at_most.is_none();
        let worked = self
            .trees
            .iter()
            .filter(|_| near)
            .map(|tree| tree.work(&base));
        Around {
            worked: worked.collect(),
            total: self.complete(&base).total,
            values: base,
            engine: self,
        }
    }

    fn judged(&self, total: &Exact, unmet: Vec<Unmet>) -> Outcome {
        let rules = &self.book.rules;
        let mut total = rules
            .curve
            .as_ref()
            .map_or(total.clone(), |curve| curve.of(total));
        if let Some(cap) = &rules.cap {
            total = total.min(cap.clone());
        }
        let failed = !unmet.is_empty();
        if let Some(most) = rules.unmet_at_most.as_ref().filter(|_| failed) {
            total = total.min(most.clone());
        }
        let rounded = rules
            .rounding
            .as_ref()
            .map_or(total.clone(), |rounding| rounding.of(&total));
        let letter = if failed && rules.unmet_at_most.is_none() {
            self.book.scale.lowest()
        } else {
            self.book.scale.letter(&rounded)
        };
        Outcome {
            letter: letter.map(str::to_owned),
            total,
            rounded,
            unmet,
        }
    }

    fn assumptions(&self) -> Vec<Assumption> {
        let Some(tree) = self.trees.first() else {
            return Vec::new();
        };
        let mut all = tree.assumptions.clone();
        all.extend(dropped(tree));
        all.extend(circular(self.book));
        if self
            .pieces()
            .iter()
            .any(|piece| piece.beyond && piece.scored.is_none())
        {
            all.push(Assumption::ExtraNotCounted);
        }
        match self.outcome(&self.graded()) {
            None => all.push(Assumption::NothingGraded),
            Some((_, 0)) => {}
            Some((_, scheme)) => all.push(Assumption::BetterScheme(scheme - 1)),
        }
        if tree.work(&self.graded()).waits {
            all.push(Assumption::ReplacementWaits);
        }
        let step = self
            .book
            .rules
            .rounding
            .as_ref()
            .map(|rounding| &rounding.to);
        all.extend(
            self.book
                .scale
                .faults(step)
                .into_iter()
                .map(Assumption::Scale),
        );
        all
    }
}

/// Values of which one piece at a time is changed.
pub(super) struct Around<'e, 'a> {
    engine: &'e Engine<'a>,
    pub(super) values: Values,
    /// The total of them.
    pub(super) total: Exact,
    /// The trees worked out with them; empty when a change of one piece may change more than what stands above it.
    worked: Vec<Worked>,
}

impl Around<'_, '_> {
    /// The total with one piece counting as `share`.
    pub(super) fn with(&mut self, piece: usize, share: &Exact) -> Exact {
        let Some(place) = self.values.get_mut(piece) else {
            return self.total.clone();
        };
        let before = place.replace(share.clone());
        let trees = self.engine.trees.iter().zip(&self.worked);
        let totals =
            trees.filter_map(|(tree, worked)| tree.total_again(worked, &self.values, piece));
        let judged = totals.map(|total| self.engine.judged(&total, Vec::new()).total);
        let total = if self.worked.is_empty() {
            self.engine.complete(&self.values).total
        } else {
            judged.max().unwrap_or(Exact::ZERO)
        };
        if let Some(place) = self.values.get_mut(piece) {
            *place = before;
        }
        total
    }
}

/// The mean so far of a part, or of the nearest one above it that has any.
fn mean_above(tree: &Tree<'_>, worked: &Worked, part: usize) -> Option<Exact> {
    let mut at = part;
    loop {
        let mean = worked.nodes.get(at).and_then(|given| given.mean.clone());
        if mean.is_some() || at == 0 {
            return mean;
        }
        at = tree.nodes.get(at)?.parent;
    }
}

fn dropped(tree: &Tree<'_>) -> Vec<Assumption> {
    let mut said = Vec::new();
    for node in &tree.nodes {
        let Some(id) = node.id() else { continue };
        let pieces: Vec<&Piece> = node
            .pieces
            .iter()
            .filter_map(|&at| tree.pieces.get(at))
            .filter(|piece| !piece.extra)
            .collect();
        let loose = pieces.iter().filter(|piece| !piece.never_drop).count();
        let drops = Drops::of(node.part, pieces.len(), loose);
        if drops.limited && !pieces.is_empty() {
            said.push(Assumption::DropsLimited(id));
        }
        if drops.total() == 0 {
            continue;
        }
        let graded = pieces.iter().filter(|piece| piece.scored.is_some()).count();
        if graded > 0 && graded < pieces.len() {
            said.push(match tree.rules.drops {
                DropWhen::Now => Assumption::DroppedSoFar(id),
                DropWhen::AtTheEnd => Assumption::DroppedAtTheEnd(id),
            });
        }
        if pieces
            .windows(2)
            .any(|pair| matches!(pair, [a, b] if a.size != b.size))
        {
            said.push(Assumption::DroppedMeanSize(id));
        }
    }
    said
}

/// Pieces that replace each other in a circle.
fn circular(book: &GradeBook) -> Vec<Assumption> {
    let edges: BTreeMap<ItemId, ItemId> = book
        .rules
        .replacements
        .iter()
        .filter_map(|rule| match (rule.target, rule.by) {
            (Target::Item(target), Source::Item(by)) => Some((target, by)),
            _ => None,
        })
        .collect();
    let back = |start: ItemId| {
        let mut at = start;
        for _ in 0..edges.len() {
            at = *edges.get(&at)?;
            if at == start {
                return Some(start);
            }
        }
        None
    };
    edges
        .keys()
        .filter_map(|&id| back(id))
        .map(Assumption::CircularReplacement)
        .collect()
}

impl GradeBook {
    /// Where the course stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        let engine = Engine::new(self);
        let current = engine.outcome(&engine.graded()).map(|(outcome, _)| outcome);
        Standing {
            current,
            minimum: engine.complete(&engine.least()),
            maximum: engine.complete(&engine.most()),
            projected: engine.projected().map(|values| engine.complete(&values)),
            assumptions: engine.assumptions(),
        }
    }
}
