//! Hangs the graded pieces on the tree.

use std::collections::{BTreeMap, BTreeSet};

use super::{Node, Tree};
use crate::grade::piece::Piece;
use crate::grade::{Assumption, Combine, GradeBook, Item, ItemId, LatePenalty, Mark};
use crate::{CategoryId, Exact};

/// Points a piece is of when nobody says.
const OUT_OF_WHEN_UNSAID: i64 = 100;

impl<'a> Tree<'a> {
    pub(super) fn hang_pieces(
        &mut self,
        book: &'a GradeBook,
        places: &BTreeMap<CategoryId, usize>,
    ) {
        let mut hung: BTreeMap<usize, Vec<&Item>> = BTreeMap::new();
        for item in book.items.iter().filter(|item| item.counts) {
            hung.entry(self.place_of(item, places))
                .or_default()
                .push(item);
        }
        for at in 0..self.nodes.len() {
            let items = hung.remove(&at).unwrap_or_default();
            let inner = at == 0
                || self
                    .nodes
                    .get(at)
                    .is_some_and(|node| !node.children.is_empty());
            if inner {
                self.hang_beside(at, items);
            } else {
                self.hang_in(at, items);
            }
        }
    }

    fn place_of(&mut self, item: &Item, places: &BTreeMap<CategoryId, usize>) -> usize {
        let Some(part) = item.part else { return 0 };
        places.get(&part).copied().unwrap_or_else(|| {
            self.assumptions.push(Assumption::UnknownPart(item.id));
            0
        })
    }

    /// Work that stands beside parts: with a weight of its own it is a part, the rest is one together.
    fn hang_beside(&mut self, parent: usize, items: Vec<&Item>) {
        let (weighted, rest): (Vec<&Item>, Vec<&Item>) =
            items.into_iter().partition(|item| item.weight.is_some());
        for item in weighted {
            let place = self.graft(parent, item.weight.clone(), item.extra_credit);
            self.hang_in(place, vec![item]);
        }
        if !rest.is_empty() {
            let place = self.graft(parent, None, rest.iter().all(|item| item.extra_credit));
            self.hang_in(place, rest);
        }
    }

    fn graft(&mut self, parent: usize, weight: Option<Exact>, extra: bool) -> usize {
        let place = self.nodes.len();
        let within_extra = self.nodes.get(parent).is_some_and(|node| node.extra);
        self.nodes.push(Node {
            weight: weight.map(|weight| weight.max(Exact::ZERO)),
            extra: extra || within_extra,
            parent,
            ..Node::default()
        });
        if let Some(node) = self.nodes.get_mut(parent) {
            node.children.push(place);
        }
        place
    }

    fn hang_in(&mut self, at: usize, items: Vec<&Item>) {
        let Some(node) = self.nodes.get(at).cloned() else {
            return;
        };
        let late = self.late_rule(at);
        let regular = items.iter().filter(|item| node.extra || !item.extra_credit);
        let listed = regular.count();
        let (excused, counted): (Vec<&Item>, Vec<&Item>) =
            items.iter().partition(|item| item.mark == Mark::Excused);
        self.assumptions.extend(
            excused
                .iter()
                .map(|item| Assumption::ExcusedLeftOut(item.id)),
        );
        let awaited = self.awaited(&node, &items, listed);
        let gone = counted.is_empty() && awaited.is_empty() && !excused.is_empty();
        let size = Sizes::of(&node, &counted, listed + awaited.len());
        if size.unsaid {
            let (part, combine) = (node.id(), size.combine);
            self.assumptions
                .push(Assumption::MaximaDiffer { part, combine });
        }
        // A percent tells nothing of the points it stands for.
        let sized = node.points.is_some() || counted.iter().any(|item| item.out_of.is_some());
        let mut hung = Vec::with_capacity(counted.len() + awaited.len());
        for item in counted.into_iter().chain(&awaited) {
            let piece = self.piece(item, at, &size, late.as_ref());
            hung.push(self.pieces.len());
            self.pieces.push(piece);
        }
        if gone && let Some(id) = node.id() {
            self.assumptions.push(Assumption::AllExcused(id));
        }
        if let Some(node) = self.nodes.get_mut(at) {
            node.gone = gone;
            node.sized = sized;
            node.pieces = hung;
        }
    }

    /// Pieces the course counts but does not list yet; a part without any is one piece itself.
    fn awaited(&mut self, node: &Node<'_>, items: &[&Item], listed: usize) -> Vec<Item> {
        let Some(part) = node.part else {
            return Vec::new();
        };
        let count = part.count.unwrap_or(0) as usize;
        let missing = match listed {
            0 => count.max(1),
            _ => count.saturating_sub(listed),
        };
        if missing == 0 {
            return Vec::new();
        }
        let pieces = u32::try_from(missing).unwrap_or(u32::MAX);
        self.assumptions.push(match listed {
            0 => Assumption::EmptyPart(part.id),
            _ => Assumption::Unlisted {
                part: part.id,
                pieces,
            },
        });
        let taken: BTreeSet<ItemId> = items.iter().map(|item| item.id).collect();
        let name = |number| ItemId::Expected {
            category: part.id,
            number,
        };
        let free = (0..)
            .map(name)
            .filter(|id| !taken.contains(id))
            .take(missing);
        free.map(|id| Item::new(id, Some(part.id))).collect()
    }

    fn late_rule(&self, at: usize) -> Option<LatePenalty> {
        let mut next = self.nodes.get(at);
        while let Some(node) = next {
            let own = node.part.and_then(|part| part.late.clone());
            if own.is_some() {
                return own;
            }
            next = node.part.and_then(|_| self.nodes.get(node.parent));
        }
        self.rules.late.clone()
    }

    fn piece(
        &mut self,
        item: &Item,
        part: usize,
        sizes: &Sizes,
        late: Option<&LatePenalty>,
    ) -> Piece {
        let id = item.id;
        let extra = self.nodes.get(part).is_some_and(|node| node.extra);
        let points = match &item.mark {
            Mark::Points(points) => Some(points.clone()),
            Mark::Missing => Some(Exact::ZERO),
            Mark::Ungraded | Mark::Excused => None,
        };
        let negative = [points.as_ref(), item.out_of.as_ref(), item.weight.as_ref()];
        if negative.into_iter().flatten().any(Exact::is_negative) {
            self.assumptions.push(Assumption::NegativeItem(id));
        }
        if item.mark == Mark::Missing {
            self.assumptions.push(Assumption::MissingIsZero(id));
        }
        let points = points.map(|points| points.max(Exact::ZERO));
        let mut out_of = item
            .out_of
            .clone()
            .unwrap_or_else(|| sizes.out_of_when_unsaid(points.as_ref()));
        if item.out_of.is_none() && matches!(item.mark, Mark::Points(_)) {
            self.assumptions.push(Assumption::OutOf {
                item: id,
                points: out_of.clone(),
            });
        }
        let bonus = !out_of.is_positive();
        if bonus {
            // What it earned is added as it is: all of a piece that makes nothing larger.
            out_of = match sizes.combine {
                Combine::SumOfPoints => points.clone().unwrap_or(Exact::ZERO),
                Combine::MeanOfPercents => Exact::from(OUT_OF_WHEN_UNSAID),
            };
            if points.as_ref().is_some_and(Exact::is_positive) {
                self.assumptions.push(Assumption::NoPointsPossible(id));
            }
        }
        let scored = points.map(|points| points.over(&out_of).unwrap_or(Exact::ZERO));
        if scored.as_ref().is_some_and(|share| *share > Exact::ONE) {
            self.assumptions.push(Assumption::AboveMaximum(id));
        }
        let days = item.late_days.saturating_sub(item.waived_days);
        if days > 0 && item.mark != Mark::Missing {
            self.assumptions.push(match late {
                Some(_) => Assumption::TakenOff { item: id, days },
                None => Assumption::LateUnpriced(id),
            });
        }
        Piece {
            id,
            part,
            size: sizes.of_item(item, &out_of),
            out_of,
            scored,
            late: late.filter(|_| days > 0).map(|rule| (rule.clone(), days)),
            curve: item.curve.clone(),
            // Within a part that is extra credit, all of it is alike.
            extra: (item.extra_credit || bonus) && !extra,
            beyond: item.extra_credit || bonus || extra,
            never_drop: item.never_drop,
            minimum: item.minimum.clone(),
        }
    }
}

/// What the pieces of a part weigh against each other.
struct Sizes {
    combine: Combine,
    /// What a piece is of that does not say.
    unsaid_out_of: Exact,
    /// What a piece weighs in a mean that does not say.
    unsaid_weight: Exact,
    /// Whether the page does not say how different maxima combine.
    unsaid: bool,
}

impl Sizes {
    fn of(node: &Node<'_>, items: &[&Item], pieces: usize) -> Self {
        let regular = || items.iter().filter(|item| !item.extra_credit);
        let maxima: Vec<&Exact> = regular()
            .filter_map(|item| item.out_of.as_ref())
            .filter(|out_of| out_of.is_positive())
            .collect();
        let weights: Vec<&Exact> = regular().filter_map(|item| item.weight.as_ref()).collect();
        let stated = node.part.and_then(|part| part.combine);
        let counted = node
            .part
            .is_some_and(|part| part.count.is_some() && part.points.is_none());
        let combine = match stated {
            Some(combine) => combine,
            None if !weights.is_empty() || counted => Combine::MeanOfPercents,
            None => Combine::SumOfPoints,
        };
        let differ = maxima
            .windows(2)
            .any(|pair| matches!(pair, [a, b] if a != b));
        let all = |numbers: &[&Exact]| {
            numbers
                .iter()
                .copied()
                .sum::<Exact>()
                .over(&Exact::from(numbers.len()))
        };
        let each = || node.points.as_ref()?.over(&Exact::from(pieces));
        let unsaid_out_of = all(&maxima)
            .or_else(each)
            .filter(Exact::is_positive)
            .unwrap_or_else(|| Exact::from(OUT_OF_WHEN_UNSAID));
        Self {
            combine,
            unsaid_out_of,
            unsaid_weight: all(&weights).unwrap_or(Exact::ONE),
            unsaid: stated.is_none() && weights.is_empty() && differ,
        }
    }

    /// What a piece is of that does not say: as much as its neighbours, unless half as much again would not hold what
    /// was scored. `92` beside `45/50` is no score of 50 points.
    fn out_of_when_unsaid(&self, points: Option<&Exact>) -> Exact {
        let hundred = Exact::from(OUT_OF_WHEN_UNSAID);
        let far_above = &self.unsaid_out_of * &Exact::of(3, 2);
        match points {
            Some(points) if *points > far_above && *points <= hundred => hundred,
            _ => self.unsaid_out_of.clone(),
        }
    }

    fn of_item(&self, item: &Item, out_of: &Exact) -> Exact {
        let size = match self.combine {
            Combine::SumOfPoints => out_of,
            Combine::MeanOfPercents => item.weight.as_ref().unwrap_or(&self.unsaid_weight),
        };
        size.clone().max(Exact::ZERO)
    }
}
