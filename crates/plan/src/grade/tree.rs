//! The grading tree with every share of the final grade worked out.

use std::collections::{BTreeMap, BTreeSet};

use super::piece::Piece;
use super::{Assumption, GradeBook, Part, Rules};
use crate::{CategoryId, Exact};

mod pieces;
mod shares;

/// The tree of one weighting.
pub(super) struct Tree<'a> {
    /// The course itself is the first.
    pub(super) nodes: Vec<Node<'a>>,
    pub(super) pieces: Vec<Piece>,
    /// Every node, after the one above it.
    pub(super) order: Vec<usize>,
    pub(super) rules: &'a Rules,
    pub(super) assumptions: Vec<Assumption>,
    /// What the regular parts can give together.
    pub(super) whole: Exact,
}

/// A node of it.
#[derive(Clone, Debug, Default)]
pub(super) struct Node<'a> {
    pub(super) part: Option<&'a Part>,
    pub(super) children: Vec<usize>,
    pub(super) pieces: Vec<usize>,
    /// Its share of the final grade.
    pub(super) share: Exact,
    /// Whether it, or what it stands in, is extra credit.
    pub(super) extra: bool,
    /// Whether everything in it is excused.
    pub(super) gone: bool,
    /// Whether anything tells how many points it has.
    pub(super) sized: bool,
    /// The weight it states.
    pub(super) weight: Option<Exact>,
    /// The points it can give, when they are known.
    pub(super) points: Option<Exact>,
    /// The node above.
    pub(super) parent: usize,
}

impl Node<'_> {
    pub(super) fn id(&self) -> Option<CategoryId> {
        self.part.map(|part| part.id)
    }
}

impl<'a> Tree<'a> {
    /// The tree of a book whose parts weigh what `weights` says, or else what they say themselves.
    pub(super) fn new(book: &'a GradeBook, weights: &BTreeMap<CategoryId, Exact>) -> Self {
        let mut tree = Self {
            nodes: Vec::with_capacity(book.parts.len() + 1),
            pieces: Vec::with_capacity(book.items.len()),
            order: Vec::new(),
            rules: &book.rules,
            assumptions: Vec::new(),
            whole: Exact::ZERO,
        };
        let places = tree.plant(&book.parts, weights);
        tree.hang_pieces(book, &places);
        tree.share_out();
        tree
    }

    /// Makes a node of every part, parents first.
    fn plant(
        &mut self,
        parts: &'a [Part],
        weights: &BTreeMap<CategoryId, Exact>,
    ) -> BTreeMap<CategoryId, usize> {
        let mut children: BTreeMap<Option<CategoryId>, Vec<&'a Part>> = BTreeMap::new();
        for (part, parent) in parts.iter().zip(self.parents(parts)) {
            children.entry(parent).or_default().push(part);
        }
        self.nodes.push(Node {
            weight: Some(Exact::ONE),
            ..Node::default()
        });
        let mut places = BTreeMap::new();
        let mut above = vec![(None, 0_usize)];
        while let Some((id, at)) = above.pop() {
            for part in children.remove(&id).unwrap_or_default() {
                let node = self.node(part, at, weights);
                let place = self.nodes.len();
                self.nodes.push(node);
                if let Some(parent) = self.nodes.get_mut(at) {
                    parent.children.push(place);
                }
                places.insert(part.id, place);
                above.push((Some(part.id), place));
            }
        }
        places
    }

    fn node(
        &mut self,
        part: &'a Part,
        parent: usize,
        weights: &BTreeMap<CategoryId, Exact>,
    ) -> Node<'a> {
        let within_extra = self.nodes.get(parent).is_some_and(|node| node.extra);
        let cap = match &part.cap {
            Some(super::Cap::OfGrade(most)) if part.extra_credit => Some(most.clone()),
            _ => None,
        };
        let stated = weights
            .get(&part.id)
            .cloned()
            .or(part.weight.clone())
            .or(cap);
        Node {
            part: Some(part),
            weight: stated.map(|weight| self.not_negative(part.id, weight)),
            points: part
                .points
                .clone()
                .map(|points| self.not_negative(part.id, points)),
            extra: part.extra_credit || within_extra,
            parent,
            ..Node::default()
        }
    }

    fn not_negative(&mut self, part: CategoryId, number: Exact) -> Exact {
        if number.is_negative() {
            self.assumptions.push(Assumption::NegativePart(part));
        }
        number.max(Exact::ZERO)
    }

    /// The parent of each part, with circles cut and strays put at the top.
    fn parents(&mut self, parts: &[Part]) -> Vec<Option<CategoryId>> {
        let mut above: BTreeMap<CategoryId, Option<CategoryId>> =
            parts.iter().map(|part| (part.id, part.parent)).collect();
        for part in parts {
            if part
                .parent
                .is_some_and(|parent| !above.contains_key(&parent))
            {
                self.assumptions.push(Assumption::UnknownParent(part.id));
                above.insert(part.id, None);
            }
        }
        let mut settled: BTreeSet<CategoryId> = BTreeSet::new();
        for part in parts {
            let mut walked = BTreeSet::new();
            let mut next = Some(part.id);
            while let Some(id) = next.filter(|id| !settled.contains(id)) {
                if !walked.insert(id) {
                    self.assumptions.push(Assumption::CircularParts(id));
                    above.insert(id, None);
                    break;
                }
                next = above.get(&id).copied().flatten();
            }
            settled.extend(walked);
        }
        parts
            .iter()
            .map(|part| above.get(&part.id).copied().flatten())
            .collect()
    }
}
