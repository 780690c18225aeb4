//! A part that holds pieces: what of it is seen, and the mean of that.

use super::piece::Piece;
use super::tree::{Node, Tree};
use super::trimmed::{self, End, Entry};
use super::{Counted, DropWhen, ItemId, Part, Rules};
use crate::Exact;

/// How many are dropped, with one left at least.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Drops {
    pub(super) lowest: usize,
    pub(super) highest: usize,
    /// Whether the rule asks for more than can be dropped.
    pub(super) limited: bool,
}

impl Drops {
    /// What a part's rule drops of `pieces`, `loose` of which may be dropped.
    pub(super) fn of(part: Option<&Part>, pieces: usize, loose: usize) -> Self {
        let Some(part) = part else {
            return Self::default();
        };
        let best = part
            .keep_best
            .map_or(0, |best| pieces.saturating_sub(best as usize));
        let (lowest, highest) = (
            (part.drop_lowest as usize).max(best),
            part.drop_highest as usize,
        );
        let most = loose.min(pieces.saturating_sub(1));
        let highest_kept = highest.min(most);
        let lowest_kept = lowest.min(most - highest_kept);
        Self {
            lowest: lowest_kept,
            highest: highest_kept,
            limited: (lowest_kept, highest_kept) != (lowest, highest),
        }
    }

    pub(super) fn total(self) -> usize {
        self.lowest + self.highest
    }
}

/// What is seen of a part.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    /// The mean of its pieces; nothing when none is seen.
    pub(super) mean: Option<Exact>,
    /// How much of the part is seen.
    pub(super) covered: Exact,
    /// What its extra pieces add, as a share of the part.
    pub(super) extra: Exact,
}

/// The pieces of a part that count by its size.
#[derive(Default)]
struct Gathered {
    /// Those that are seen.
    entries: Vec<Entry>,
    /// Which they are.
    of: Vec<ItemId>,
    /// How many there are, seen or not.
    pieces: usize,
    /// How many of them may be dropped.
    loose: usize,
    /// Their size together.
    size: Exact,
    /// What extra pieces earned, in the same size.
    extra: Exact,
}

impl Tree<'_> {
    /// The part as the values of its pieces show it. `replacing` may each stand in for one piece.
    pub(super) fn seen(
        &self,
        node: &Node<'_>,
        values: &[Option<Exact>],
        replacing: &[Exact],
    ) -> Seen {
        let mut all = self.gathered(node, values);
        let at_the_end = Drops::of(node.part, all.pieces, all.loose);
        let drops = self.drops_now(node.part, &all.entries, all.pieces, at_the_end);
        let possible = kept_of(&all.size, all.pieces, at_the_end);
        let seen_size: Exact = all.entries.iter().map(|entry| &entry.size).sum();
        let covered = match self.rules.counted {
            _ if all.entries.is_empty() => Exact::ZERO,
            Counted::WholeParts => Exact::ONE,
            Counted::PieceByPiece => kept_of(&seen_size, all.entries.len(), drops)
                .over(&possible)
                .unwrap_or(Exact::ZERO)
                .min(Exact::ONE),
        };
        Seen {
            mean: replaced_mean(&mut all.entries, drops, replacing),
            covered,
            extra: all.extra.over(&possible).unwrap_or(Exact::ZERO),
        }
    }

    /// Which pieces of a part its drop rule leaves out as the values show it, and at which end.
    pub(super) fn dropped_of(
        &self,
        node: &Node<'_>,
        values: &[Option<Exact>],
        replacing: &[Exact],
    ) -> Vec<(ItemId, End)> {
        let mut all = self.gathered(node, values);
        let at_the_end = Drops::of(node.part, all.pieces, all.loose);
        let drops = self.drops_now(node.part, &all.entries, all.pieces, at_the_end);
        if drops.total() == 0 || replaced_mean(&mut all.entries, drops, replacing).is_none() {
            return Vec::new();
        }
        let ends = trimmed::ends(&all.entries, drops.lowest, drops.highest);
        all.of
            .into_iter()
            .zip(ends)
            .filter_map(|(id, end)| Some((id, end?)))
            .collect()
    }

    /// The pieces of a part as its values show them.
    fn gathered(&self, node: &Node<'_>, values: &[Option<Exact>]) -> Gathered {
        let mut all = Gathered::default();
        for &at in &node.pieces {
            let Some(piece) = self.pieces.get(at) else {
                continue;
            };
            let awaited = node.extra.then_some(Exact::ZERO);
            let value = values.get(at).cloned().flatten().or(awaited);
            if piece.extra {
                all.extra = &all.extra + &(&piece.size * &value.unwrap_or(Exact::ZERO));
                continue;
            }
            if piece.size.is_zero() {
                continue;
            }
            all.pieces += 1;
            all.loose += usize::from(!piece.never_drop);
            all.size = &all.size + &piece.size;
            if let Some(share) = value {
                all.of.push(piece.id);
                all.entries.push(Entry {
                    size: piece.size.clone(),
                    share,
                    stays: piece.never_drop,
                });
            }
        }
        all
    }

    /// The share of the final grade that a piece makes up when it is among those that count.
    pub(super) fn share_of(&self, piece: &Piece) -> Exact {
        let Some(node) = self.nodes.get(piece.part) else {
            return Exact::ZERO;
        };
        let (mut pieces, mut loose, mut size) = (0, 0, Exact::ZERO);
        for other in node.pieces.iter().filter_map(|&at| self.pieces.get(at)) {
            if !other.extra && !other.size.is_zero() {
                pieces += 1;
                loose += usize::from(!other.never_drop);
                size = &size + &other.size;
            }
        }
        let possible = kept_of(&size, pieces, Drops::of(node.part, pieces, loose));
        let part = piece.size.over(&possible).unwrap_or(Exact::ZERO);
        &node.share * &part
    }

    fn drops_now(
        &self,
        part: Option<&Part>,
        seen: &[Entry],
        pieces: usize,
        at_the_end: Drops,
    ) -> Drops {
        let Rules { drops, .. } = self.rules;
        if seen.len() == pieces {
            return at_the_end;
        }
        match drops {
            DropWhen::AtTheEnd => Drops::default(),
            DropWhen::Now => {
                let loose = seen.iter().filter(|entry| !entry.stays).count();
                Drops::of(part, seen.len(), loose)
            }
        }
    }
}

/// The size that stays of `pieces` of so much `size` together, as if all were alike.
fn kept_of(size: &Exact, pieces: usize, drops: Drops) -> Exact {
    let kept = Exact::from(pieces.saturating_sub(drops.total()));
    (size * &kept)
        .over(&Exact::from(pieces))
        .unwrap_or(Exact::ZERO)
}

/// The mean, with each of `replacing` put where it helps most.
fn replaced_mean(entries: &mut [Entry], drops: Drops, replacing: &[Exact]) -> Option<Exact> {
    let mean = |entries: &[Entry]| trimmed::mean(entries, drops.lowest, drops.highest);
    let mut best = mean(entries)?;
    for by in replacing {
        let mut place = None;
        for at in 0..entries.len() {
            let Some(before) = swap(entries, at, by) else {
                continue;
            };
            let with = mean(entries)?;
            swap(entries, at, &before);
            if with > best {
                best = with;
                place = Some(at);
            }
        }
        if let Some(at) = place {
            swap(entries, at, by);
        }
    }
    Some(best)
}

fn swap(entries: &mut [Entry], at: usize, share: &Exact) -> Option<Exact> {
    let entry = entries.get_mut(at)?;
    Some(std::mem::replace(&mut entry.share, share.clone()))
}
