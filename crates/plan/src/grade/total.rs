//! The total of a tree, from what each piece counts as.

use super::tree::{Node, Tree};
use super::trimmed::End;
use super::{Cap, ItemId, Part, Source, Target, Unmet};
use crate::{CategoryId, Exact};

/// Shares of the final grade.
#[derive(Clone, Debug, Default)]
struct Sums {
    /// Earned in regular parts.
    earned: Exact,
    /// How much that is of.
    covered: Exact,
    /// What is added beyond.
    extra: Exact,
}

/// What each node gives.
#[derive(Clone, Debug, Default)]
pub(super) struct Given {
    /// What it gives.
    gives: Sums,
    /// What stands below it gives together, before its own curve and caps.
    below: Sums,
    /// The part as a share of itself; nothing when nothing of it is seen.
    pub(super) share: Option<Exact>,
    /// The mean of its pieces, before the part's own curve and caps and without extra credit.
    pub(super) mean: Option<Exact>,
}

impl Given {
    /// How much of the final grade is seen of it.
    pub(super) fn covered(&self) -> &Exact {
        &self.gives.covered
    }
}

/// A tree worked out.
pub(super) struct Worked {
    pub(super) nodes: Vec<Given>,
    /// The total, before the course's curve and cap; nothing when nothing is seen.
    pub(super) total: Option<Exact>,
    pub(super) unmet: Vec<Unmet>,
    /// Whether a rule of replacement could not act.
    pub(super) waits: bool,
}

/// What may stand in for one piece of a node.
type Replacing = Vec<(usize, Exact)>;

impl Tree<'_> {
    /// Works the tree out. `values` tell what each piece counts as; a piece without one is not seen.
    pub(super) fn work(&self, values: &[Option<Exact>]) -> Worked {
        if self.rules.replacements.is_empty() {
            return self.work_with(values, &Vec::new(), false);
        }
        let (replaced, replacing, waits) = self.replace(values);
        self.work_with(&replaced, &replacing, waits)
    }

    /// The pieces that drop rules leave out as the values are.
    pub(super) fn dropped(&self, values: &[Option<Exact>]) -> Vec<(ItemId, End)> {
        let (replaced, replacing, _) = self.replace(values);
        let nodes = self.nodes.iter().enumerate();
        let leaves = nodes.filter(|(_, node)| node.children.is_empty());
        let dropped = leaves.flat_map(|(at, node)| {
            let own = replacing.iter().filter(|(of, _)| *of == at);
            let own: Vec<Exact> = own.map(|(_, by)| by.clone()).collect();
            self.dropped_of(node, &replaced, &own)
        });
        dropped.collect()
    }

    fn work_with(&self, values: &[Option<Exact>], replacing: &Replacing, waits: bool) -> Worked {
        let mut nodes = vec![Given::default(); self.nodes.len()];
        for &at in self.order.iter().rev() {
            let Some(node) = self.nodes.get(at) else {
                continue;
            };
            let given = if node.children.is_empty() {
                let own = replacing.iter().filter(|(of, _)| *of == at);
                let own: Vec<Exact> = own.map(|(_, by)| by.clone()).collect();
                self.leaf(node, values, &own)
            } else {
                let mut below = Sums::default();
                for &child in &node.children {
                    if let (Some(kind), Some(given)) = (self.nodes.get(child), nodes.get(child)) {
                        below.add(node, kind, &given.gives);
                    }
                }
                inner(node, below)
            };
            if let Some(place) = nodes.get_mut(at) {
                *place = given;
            }
        }
        let total = nodes.first().and_then(|course| self.total(course));
        Worked {
            unmet: self.unmet(&nodes, values),
            nodes,
            total,
            waits,
        }
    }

    fn total(&self, course: &Given) -> Option<Exact> {
        let Sums {
            earned,
            covered,
            extra,
        } = &course.gives;
        let only_extra = self.whole.is_zero() && !extra.is_zero();
        let regular = earned.over(covered);
        regular
            .map(|share| &(&share * &self.whole) + extra)
            .or_else(|| only_extra.then(|| extra.clone()))
    }

    /// The total when the value of one piece has changed since `worked`: only what stands above it is worked out again,
    /// so that asking for the worth of every piece stays near the number of pieces. Not for courses with replacements.
    pub(super) fn total_again(
        &self,
        worked: &Worked,
        values: &[Option<Exact>],
        piece: usize,
    ) -> Option<Exact> {
        let mut at = self.pieces.get(piece)?.part;
        let mut new = self.leaf(self.nodes.get(at)?, values, &[]);
        while at != 0 {
            let (node, old) = (self.nodes.get(at)?, worked.nodes.get(at)?);
            let parent = self.nodes.get(node.parent)?;
            let mut below = worked.nodes.get(node.parent)?.below.clone();
            below.add(parent, node, &old.gives.negative());
            below.add(parent, node, &new.gives);
            new = inner(parent, below);
            at = node.parent;
        }
        self.total(&new)
    }

    fn leaf(&self, node: &Node<'_>, values: &[Option<Exact>], replacing: &[Exact]) -> Given {
        let seen = self.seen(node, values, replacing);
        let covered = &node.share * &seen.covered;
        let extra = &node.share * &seen.extra;
        let Some(mean) = seen.mean else {
            let gives = Sums {
                extra,
                ..Sums::default()
            };
            return Given {
                gives,
                ..Given::default()
            };
        };
        let share = &mean + &seen.extra;
        let shaped = node.part.and_then(|part| shape(part, &share, &node.share));
        let (earned, extra) = match &shaped {
            Some(shaped) => (&covered * shaped, Exact::ZERO),
            None => (&covered * &mean, extra),
        };
        Given {
            gives: Sums {
                earned,
                covered,
                extra,
            },
            below: Sums::default(),
            share: Some(shaped.unwrap_or(share)),
            mean: Some(mean),
        }
    }

    /// Minimums that what is seen does not meet.
    fn unmet(&self, nodes: &[Given], values: &[Option<Exact>]) -> Vec<Unmet> {
        let parts = self.nodes.iter().zip(nodes).filter_map(|(node, given)| {
            let part = node.part?;
            let short = given.share.as_ref()? < part.minimum.as_ref()?;
            short.then_some(Unmet::Part(part.id))
        });
        let items = self.pieces.iter().zip(values).filter_map(|(piece, value)| {
            let short = value.as_ref()? < piece.minimum.as_ref()?;
            short.then_some(Unmet::Item(piece.id))
        });
        let mut unmet: Vec<Unmet> = parts.chain(items).collect();
        unmet.sort();
        unmet
    }

    /// Puts the better of two scores where a rule says so, and names what may replace one piece of a part.
    fn replace(&self, values: &[Option<Exact>]) -> (Vec<Option<Exact>>, Replacing, bool) {
        let needs_parts = |source: &Source| matches!(source, Source::Part(_));
        let rules = &self.rules.replacements;
        let plain = rules
            .iter()
            .any(|rule| needs_parts(&rule.by))
            .then(|| self.work_with(values, &Vec::new(), false));
        let (mut replaced, mut replacing, mut waits) = (values.to_vec(), Vec::new(), false);
        for rule in rules {
            let source = match rule.by {
                Source::Item(id) => self
                    .piece_of(id)
                    .and_then(|at| values.get(at).cloned().flatten()),
                Source::Part(id) => self
                    .node_of(id)
                    .and_then(|at| plain.as_ref()?.nodes.get(at)?.share.clone()),
            };
            let place = match rule.target {
                Target::Item(id) => self.piece_of(id).map(Place::Piece),
                Target::LowestOf(id) => self.node_of(id).map(Place::Node),
            };
            match (source, place) {
                (Some(by), Some(Place::Piece(at))) => better(&mut replaced, at, &by),
                (Some(by), Some(Place::Node(at))) => {
                    let leaf = self
                        .nodes
                        .get(at)
                        .is_some_and(|node| node.children.is_empty());
                    if leaf {
                        replacing.push((at, by));
                    } else if let Some(piece) = self.most_helped(at, &replaced, &by) {
                        better(&mut replaced, piece, &by);
                    }
                }
                _ => waits = true,
            }
        }
        (replaced, replacing, waits)
    }

    /// The piece below a node whose replacement adds most to the grade, as if nothing were dropped or capped.
    fn most_helped(&self, top: usize, values: &[Option<Exact>], by: &Exact) -> Option<usize> {
        let mut below = vec![top];
        let mut best: Option<(Exact, usize)> = None;
        while let Some(node) = below.pop().and_then(|at| self.nodes.get(at)) {
            below.extend(&node.children);
            let size: Exact = node
                .pieces
                .iter()
                .filter_map(|&at| self.pieces.get(at))
                .map(|piece| &piece.size)
                .sum();
            for &at in &node.pieces {
                let (Some(piece), Some(Some(value))) = (self.pieces.get(at), values.get(at)) else {
                    continue;
                };
                let weight = (&node.share * &piece.size)
                    .over(&size)
                    .unwrap_or(Exact::ZERO);
                let gain = &weight * &(by - value);
                if best.as_ref().is_none_or(|(most, _)| gain > *most) {
                    best = Some((gain, at));
                }
            }
        }
        best.map(|(_, at)| at)
    }

    pub(super) fn piece_of(&self, id: ItemId) -> Option<usize> {
        self.pieces.iter().position(|piece| piece.id == id)
    }

    fn node_of(&self, id: CategoryId) -> Option<usize> {
        self.nodes.iter().position(|node| node.id() == Some(id))
    }
}

enum Place {
    Piece(usize),
    Node(usize),
}

fn better(values: &mut [Option<Exact>], at: usize, by: &Exact) {
    if let Some(Some(value)) = values.get_mut(at)
        && *value < *by
    {
        value.clone_from(by);
    }
}

impl Sums {
    /// Adds what a child gives to what stands below its parent.
    fn add(&mut self, parent: &Node<'_>, child: &Node<'_>, given: &Self) {
        if child.extra && !parent.extra {
            self.extra = &self.extra + &(&given.earned + &given.extra);
        } else {
            self.earned = &self.earned + &given.earned;
            self.covered = &self.covered + &given.covered;
            self.extra = &self.extra + &given.extra;
        }
    }

    fn negative(&self) -> Self {
        Self {
            earned: -&self.earned,
            covered: -&self.covered,
            extra: -&self.extra,
        }
    }
}

fn inner(node: &Node<'_>, below: Sums) -> Given {
    let mean = below.earned.over(&below.covered);
    let beyond = below.extra.over(&node.share).unwrap_or(Exact::ZERO);
    let share = mean.as_ref().map(|mean| mean + &beyond);
    let shaped = share
        .as_ref()
        .and_then(|share| shape(node.part?, share, &node.share));
    let gives = match &shaped {
        Some(shaped) => Sums {
            earned: &below.covered * shaped,
            covered: below.covered.clone(),
            extra: Exact::ZERO,
        },
        None => below.clone(),
    };
    Given {
        gives,
        below,
        share: shaped.or(share),
        mean,
    }
}

/// A part's share of itself after its curve, its "full from" and its cap; nothing when it has none of them.
fn shape(part: &Part, share: &Exact, of_grade: &Exact) -> Option<Exact> {
    if part.curve.is_none() && part.full_from.is_none() && part.cap.is_none() {
        return None;
    }
    let mut shaped = part
        .curve
        .as_ref()
        .map_or(share.clone(), |curve| curve.of(share));
    if let Some(full) = &part.full_from {
        if shaped >= full.from {
            shaped = shaped.max(Exact::ONE);
        } else if full.proportional {
            shaped = shaped.over(&full.from).unwrap_or(Exact::ONE);
        }
    }
    let most = match &part.cap {
        Some(Cap::OfPart(most)) => Some(most.clone()),
        Some(Cap::OfGrade(most)) => most.over(of_grade),
        None => None,
    };
    Some(match most {
        Some(most) => shaped.min(most),
        None => shaped,
    })
}
