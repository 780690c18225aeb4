//! Gives every node its share of the final grade.

use super::{Node, Tree};
use crate::Exact;
use crate::grade::leaf::Drops;
use crate::grade::{Assumption, WeightSum};

impl Tree<'_> {
    pub(super) fn share_out(&mut self) {
        let order = self.parents_first();
        for &at in order.iter().rev() {
            self.gather(at);
        }
        if let Some(course) = self.nodes.first_mut() {
            course.share = Exact::ONE;
        }
        for &at in &order {
            self.share_among_children(at);
        }
        self.whole = order
            .iter()
            .filter_map(|&at| self.nodes.get(at))
            .filter(|node| node.children.is_empty() && !node.extra && !node.pieces.is_empty())
            .map(|node| node.share.clone())
            .sum();
        self.order = order;
    }

    fn parents_first(&self) -> Vec<usize> {
        let mut order = vec![0];
        let mut next = 0;
        while let Some(node) = order.get(next).and_then(|&at| self.nodes.get(at)) {
            order.extend(&node.children);
            next += 1;
        }
        order
    }

    /// Points a node can give and whether all in it is excused, from what stands below.
    fn gather(&mut self, at: usize) {
        let Some(node) = self.nodes.get(at) else {
            return;
        };
        let (points, gone) = if node.children.is_empty() {
            (self.points_of_pieces(at), node.gone)
        } else {
            let below = || {
                node.children
                    .iter()
                    .filter_map(|&child| self.nodes.get(child))
            };
            let regular = || below().filter(|child| !child.extra && !child.gone);
            let points: Exact = regular().filter_map(|child| child.points.clone()).sum();
            (Some(points), below().all(|child| child.gone))
        };
        if let Some(node) = self.nodes.get_mut(at) {
            node.points = node.points.take().or(points).filter(Exact::is_positive);
            node.gone = gone && at != 0;
        }
    }

    fn points_of_pieces(&self, at: usize) -> Option<Exact> {
        let node = self.nodes.get(at).filter(|node| node.sized)?;
        let regular: Vec<&Exact> = node
            .pieces
            .iter()
            .filter_map(|&piece| self.pieces.get(piece))
            .filter(|piece| !piece.extra)
            .map(|piece| &piece.out_of)
            .collect();
        let drops = Drops::of(node.part, regular.len(), regular.len());
        let kept = Exact::from(regular.len().saturating_sub(drops.total()));
        let sum: Exact = regular.iter().copied().sum();
        (&sum * &kept).over(&Exact::from(regular.len()))
    }

    fn share_among_children(&mut self, at: usize) {
        let Some(node) = self.nodes.get(at) else {
            return;
        };
        let (id, share, children) = (node.id(), node.share.clone(), node.children.clone());
        let stated = node.weight.clone();
        let child = |&at: &usize| self.nodes.get(at).map(|node| (at, node));
        let regular: Vec<_> = children
            .iter()
            .filter_map(child)
            .filter(|(_, node)| !node.extra)
            .collect();
        if children.is_empty() {
            return;
        }
        let present = regular.iter().filter(|(_, node)| !node.gone);
        let shares = if regular.iter().any(|(_, node)| node.weight.is_some()) {
            self.by_weight(at, &children, stated)
        } else if present.clone().any(|(_, node)| node.points.is_some()) {
            let sum: Exact = present
                .clone()
                .filter_map(|(_, node)| node.points.clone())
                .sum();
            let factor = share.over(&sum).unwrap_or(Exact::ZERO);
            let points = |at: &usize| {
                let node = self.nodes.get(*at)?;
                let fixed = node.extra.then(|| node.weight.clone()).flatten();
                let part = node.points.clone().unwrap_or(Exact::ZERO);
                Some(fixed.map_or(&part * &factor, |weight| &weight * &share))
            };
            let all: Vec<Exact> = children.iter().filter_map(points).collect();
            let said = (regular.len() > 1).then_some(Assumption::CountedByPoints { part: id });
            let unknown = present.filter(|(_, node)| node.points.is_none());
            let nothing = |node: &Node<'_>| Assumption::WeightLeftOver {
                part: node.id(),
                share: Exact::ZERO,
            };
            let left_out = unknown.map(|(_, node)| nothing(node));
            (all, said.into_iter().chain(left_out).collect())
        } else {
            let count = Exact::from(present.count());
            let each = share.over(&count).unwrap_or(Exact::ZERO);
            let equal = |at: &usize| {
                let node = self.nodes.get(*at)?;
                let extra = node.weight.clone().unwrap_or(Exact::ZERO);
                Some(if node.extra {
                    &extra * &share
                } else {
                    each.clone()
                })
            };
            let all: Vec<Exact> = children.iter().filter_map(equal).collect();
            let said = (regular.len() > 1).then_some(Assumption::EqualWeights { part: id });
            (all, said.into_iter().collect())
        };
        let (shares, said) = shares;
        self.assumptions.extend::<Vec<Assumption>>(said);
        for (child, share) in children.into_iter().zip(shares) {
            if let Some(node) = self.nodes.get_mut(child) {
                node.share = if node.gone { Exact::ZERO } else { share };
            }
        }
    }

    /// The shares of children that state weights, as shares of the final grade.
    fn by_weight(
        &self,
        at: usize,
        children: &[usize],
        stated: Option<Exact>,
    ) -> (Vec<Exact>, Vec<Assumption>) {
        let mut said = Vec::new();
        let nodes: Vec<_> = children
            .iter()
            .filter_map(|&child| self.nodes.get(child))
            .collect();
        let regular = || nodes.iter().filter(|node| !node.extra);
        let sum_stated: Exact = regular().filter_map(|node| node.weight.clone()).sum();
        let whole = stated.unwrap_or_else(|| sum_stated.clone());
        let left = (&whole - &sum_stated).max(Exact::ZERO);
        let silent: Vec<_> = regular()
            .filter(|node| node.weight.is_none() && !node.gone)
            .collect();
        let silent_points: Option<Exact> = silent.iter().map(|node| node.points.clone()).sum_all();
        let mut weights = Vec::with_capacity(nodes.len());
        for node in &nodes {
            weights.push(match (&node.weight, node.extra || node.gone) {
                (Some(weight), _) => weight.clone(),
                (None, true) => Exact::ZERO,
                (None, false) => {
                    let part = silent_points
                        .as_ref()
                        .and_then(|sum| node.points.as_ref()?.over(sum))
                        .or_else(|| Exact::ONE.over(&Exact::from(silent.len())));
                    let weight = &left * &part.unwrap_or(Exact::ZERO);
                    said.push(Assumption::WeightLeftOver {
                        part: node.id(),
                        share: weight.clone(),
                    });
                    weight
                }
            });
        }
        let sum: Exact = nodes
            .iter()
            .zip(&weights)
            .filter(|(node, _)| !node.extra)
            .map(|(_, weight)| weight)
            .sum();
        let part = self.nodes.get(at).and_then(Node::id);
        let share = self
            .nodes
            .get(at)
            .map_or(Exact::ZERO, |node| node.share.clone());
        if sum.is_zero() {
            said.push(Assumption::NothingCounts { part });
        } else if sum != whole {
            let (sum, whole) = (sum.clone(), whole.clone());
            said.push(match self.rules.weight_sum {
                WeightSum::Scaled => Assumption::WeightsScaled { part, sum, whole },
                WeightSum::AsTheyStand => Assumption::WeightsAsTheyStand { part, sum, whole },
            });
        }
        let to = match self.rules.weight_sum {
            WeightSum::Scaled => &sum,
            WeightSum::AsTheyStand => &whole,
        };
        let excused: Exact = nodes
            .iter()
            .zip(&weights)
            .filter(|(node, _)| !node.extra && node.gone)
            .map(|(_, weight)| weight)
            .sum();
        let spread = sum.over(&(&sum - &excused)).unwrap_or(Exact::ONE);
        let factor = &share.over(to).unwrap_or(Exact::ZERO) * &spread;
        let beyond = share.over(&whole).unwrap_or(Exact::ONE);
        let shares = nodes
            .iter()
            .zip(weights)
            .map(|(node, weight)| &weight * if node.extra { &beyond } else { &factor });
        (shares.collect(), said)
    }
}

/// The sum of numbers that are all there.
trait SumAll: Iterator<Item = Option<Exact>> + Sized {
    fn sum_all(self) -> Option<Exact> {
        let mut sum = Exact::ZERO;
        for number in self {
            sum = &sum + &number?;
        }
        Some(sum)
    }
}

impl<I: Iterator<Item = Option<Exact>>> SumAll for I {}
