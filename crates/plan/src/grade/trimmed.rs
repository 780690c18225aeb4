//! The mean of what stays when the lowest and the highest are dropped.
//!
//! With equal sizes the lowest percents go. With different sizes "lowest" is whatever it helps most to drop, as Canvas
//! has it, and "highest" whatever it hurts most (Kane and Kane, "Dropping lowest grades", Mathematics Magazine 79,
//! 2006). Both at once is a game: the course takes the highest away, then the student the lowest. Its value is the one
//! `q` at which the surpluses `size × (share − q)`, trimmed at both ends, sum to nothing. As the value of a game whose
//! every outcome grows with each score it grows with each score too; dropping by percent, or one end after the other,
//! can lower a total when a score rises (instructure/canvas-lms #2299).

use crate::Exact;

/// One piece to be kept or dropped.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// What it weighs; above nothing.
    pub(super) size: Exact,
    /// What it counts as.
    pub(super) share: Exact,
    /// Whether it stays in any case.
    pub(super) stays: bool,
}

/// At which end a piece is dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// It is among the lowest.
    Lowest,
    /// It is among the highest.
    Highest,
}

/// At which end each of `entries` is dropped, by the [`mean`] of them; nothing for what stays.
pub(super) fn ends(entries: &[Entry], lowest: usize, highest: usize) -> Vec<Option<End>> {
    let mut ends = vec![None; entries.len()];
    let Some(mean) = mean(entries, lowest, highest) else {
        return ends;
    };
    let loose = || entries.iter().enumerate().filter(|(_, one)| !one.stays);
    let equal = loose()
        .zip(loose().skip(1))
        .all(|((_, one), (_, other))| one.size == other.size);
    let at = if equal { Exact::ZERO } else { mean };
    let mut sorted: Vec<(Exact, usize)> = loose()
        .map(|(place, entry)| (&entry.size * &(&entry.share - &at), place))
        .collect();
    sorted.sort_by(|one, other| one.0.cmp(&other.0));
    let first_highest = sorted.len().saturating_sub(highest);
    for (rank, (_, place)) in sorted.into_iter().enumerate() {
        let end = if rank < lowest {
            Some(End::Lowest)
        } else {
            (rank >= first_highest).then_some(End::Highest)
        };
        if let Some(slot) = ends.get_mut(place) {
            *slot = end;
        }
    }
    ends
}

/// The weighted mean of `entries` without the `lowest` and `highest`; nothing when nothing is there.
pub(super) fn mean(entries: &[Entry], lowest: usize, highest: usize) -> Option<Exact> {
    let everything = ratio(entries.iter())?;
    if lowest + highest == 0 {
        return Some(everything);
    }
    let (fixed, loose): (Vec<&Entry>, Vec<&Entry>) = entries.iter().partition(|entry| entry.stays);
    let equal = loose
        .windows(2)
        .all(|pair| matches!(pair, [a, b] if a.size == b.size));
    let start = if equal { Exact::ZERO } else { everything };
    let mut kept = kept(&fixed, &loose, lowest, highest, &start);
    if equal {
        return ratio(kept.into_iter());
    }
    // Guesses below and above the answer; the surplus at a guess has the sign of `next - guess`.
    let (mut low, mut high): (Option<Exact>, Option<Exact>) = (None, None);
    let mut guess = start;
    for _ in 0..MOST_STEPS {
        let next = ratio(kept.iter().copied())?;
        if next == guess {
            break;
        }
        let side = if next > guess { &mut low } else { &mut high };
        *side = Some(guess);
        guess = match (&low, &high) {
            (Some(low), Some(high)) if next <= *low || *high <= next => {
                &(low + high) * &Exact::of(1, 2)
            }
            _ => next,
        };
        kept = self::kept(&fixed, &loose, lowest, highest, &guess);
    }
    Some(guess)
}

/// Each step settles which pieces are kept or halves where the answer can lie; a handful is usual.
const MOST_STEPS: usize = 200;

fn kept<'a>(
    fixed: &[&'a Entry],
    loose: &[&'a Entry],
    lowest: usize,
    highest: usize,
    at: &Exact,
) -> Vec<&'a Entry> {
    let surplus = |entry: &Entry| &entry.size * &(&entry.share - at);
    let mut sorted: Vec<(Exact, &Entry)> =
        loose.iter().map(|entry| (surplus(entry), *entry)).collect();
    sorted.sort_by(|a, b| a.0.cmp(&b.0));
    let stay = sorted.len().saturating_sub(lowest + highest);
    let middle = sorted
        .into_iter()
        .skip(lowest)
        .take(stay)
        .map(|(_, entry)| entry);
    fixed.iter().copied().chain(middle).collect()
}

fn ratio<'a>(entries: impl Iterator<Item = &'a Entry>) -> Option<Exact> {
    let (mut earned, mut possible) = (Exact::ZERO, Exact::ZERO);
    for entry in entries {
        earned = &earned + &(&entry.size * &entry.share);
        possible = &possible + &entry.size;
    }
    earned.over(&possible)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn entries(scores: &[(i64, u64)]) -> Vec<Entry> {
        let entry = |&(points, of): &(i64, u64)| Entry {
            size: Exact::from(i64::try_from(of).unwrap()),
            share: Exact::of(points, of),
            stays: false,
        };
        scores.iter().map(entry).collect()
    }

    #[test]
    fn the_piece_whose_loss_helps_most_is_dropped_not_the_lowest_percent() {
        // https://guides.instructure.com/m/4152/l/232976: 50/50, 65/100, 12/24; without the 65: 62/74.
        let all = entries(&[(50, 50), (65, 100), (12, 24)]);
        assert_eq!(mean(&all, 1, 0), Some(Exact::of(62, 74)));
    }

    #[test]
    fn two_dropped_together_need_not_hold_the_one_dropped_alone() {
        // Kane and Kane: 80/100, 20/100, 1/20 … checked here against every choice.
        let all = entries(&[(80, 100), (20, 100), (1, 20), (5, 6), (40, 60)]);
        assert_eq!(mean(&all, 2, 0), Some(best(&all, 2)));
    }

    fn best(all: &[Entry], drops: usize) -> Exact {
        let choices = (0..1_u32 << all.len()).filter(|mask| mask.count_ones() as usize == drops);
        let without = |mask: u32| {
            let stay = all
                .iter()
                .enumerate()
                .filter(move |(at, _)| mask >> at & 1 == 0);
            ratio(stay.map(|(_, entry)| entry)).unwrap()
        };
        choices.map(without).max().unwrap()
    }

    fn game(all: &[Entry], lowest: usize, highest: usize) -> Exact {
        let masks = || 0..1_u32 << all.len();
        let taken = masks().filter(|mask| mask.count_ones() as usize == highest);
        let value = |taken: u32| {
            let replies = masks()
                .filter(move |mask| mask & taken == 0 && mask.count_ones() as usize == lowest);
            let left = |reply: u32| {
                let stay = all.iter().enumerate();
                let stay = stay.filter(move |(at, _)| (reply | taken) >> at & 1 == 0);
                ratio(stay.map(|(_, entry)| entry)).unwrap()
            };
            replies.map(left).max().unwrap()
        };
        taken.map(value).min().unwrap()
    }

    #[test]
    fn what_is_dropped_is_what_the_mean_leaves_out() {
        let equal = entries(&[(9, 10), (5, 10), (7, 10), (10, 10)]);
        assert_eq!(
            ends(&equal, 1, 1),
            [None, Some(End::Lowest), None, Some(End::Highest)]
        );
        let canvas = entries(&[(50, 50), (65, 100), (12, 24)]);
        assert_eq!(ends(&canvas, 1, 0), [None, Some(End::Lowest), None]);
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn it_is_the_value_of_the_game_played_out(
            scores in prop::collection::vec((0_i64..30, 1_u64..30), 3..7),
            lowest in 0_usize..3,
            highest in 0_usize..2,
        ) {
            prop_assume!(lowest + highest < scores.len());
            let all = entries(&scores);
            prop_assert_eq!(mean(&all, lowest, highest).unwrap(), game(&all, lowest, highest));
        }
    }
}
