//! What a list of shares comes to: equal parts solved, points as shares of their total, nested so that it is whole.

use super::amount::{ONE, Unit, WHOLE};
use super::entries::Entry;
use super::naming;
use super::rows::Told;
use super::tree::{self, Node, Runs};
use semestra_plan::Finding;

/// Shares of one list.
pub(super) const MOST: usize = 60;

/// How a list was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// Rows of a table, lines or items.
    Rows,
    /// A formula.
    Formula,
    /// Names and shares on lines of their own.
    Alternating,
    /// A sentence that lists shares.
    Sentence,
    /// Sentences here and there.
    Prose,
}

/// Shares that may be the grading of a course.
#[derive(Clone, Debug)]
pub(super) struct List {
    /// The shares in order.
    pub entries: Vec<Entry>,
    /// How they were found.
    pub form: Form,
    /// Whether they stand in a part about grading.
    pub told: Told,
    /// The total that the list says itself.
    pub total: Option<(u32, Unit)>,
}

/// A list that was understood.
#[derive(Clone, Debug)]
pub(super) struct Scheme {
    /// Shares in ten-thousandths of a percent, parts behind their whole.
    pub entries: Vec<Entry>,
    /// How many parts each top share has.
    pub runs: Runs,
    /// What the top shares come to.
    pub sum: u32,
    /// How it was found.
    pub form: Form,
    /// Whether it stands in a part about grading.
    pub told: Told,
    /// Whether points were made into shares, and whether their total is said.
    pub points: Option<bool>,
    /// What all points come to.
    pub all_points: u32,
    /// Whether the count of some equal parts follows from the whole only.
    pub solved: bool,
    /// Whether other shares stand around it that were left out so that it comes to a whole.
    pub cut: bool,
}

impl Scheme {
    /// Whether the top shares are the whole grade.
    pub(super) fn is_whole(&self) -> bool {
        self.sum == WHOLE
    }

    /// The better the lower; nothing when it is no grading at all.
    pub(super) fn rank(&self) -> Option<u32> {
        let told = match self.told {
            Told::Headed => 0,
            Told::Near => 10,
            Told::No => 50,
        };
        let form = match self.form {
            Form::Rows => 0,
            Form::Formula => 5,
            Form::Alternating | Form::Sentence => 12,
            Form::Prose => 60,
        };
        let unit = match self.points {
            None => 0,
            Some(true) => 14,
            Some(false) => 30,
        };
        // Shares that stand together are rather a list than such with much between them.
        let first = self.entries.first().map_or(0, |entry| entry.row);
        let last = self.entries.last().map_or(0, |entry| entry.row);
        let spread = last
            .saturating_sub(first)
            .saturating_sub(self.entries.len());
        let spread = u32::try_from(spread / 4).unwrap_or(0).min(8);
        let extra = u32::from(self.solved) * 4 + u32::from(self.cut) * 30 + spread;
        let works = self
            .entries
            .iter()
            .filter(|entry| naming::is_work(&entry.name.folded()))
            .count();
        let meant = match self.told {
            Told::Headed => true,
            Told::Near => works >= 1,
            Told::No => works * 2 >= self.entries.len(),
        };
        if !meant {
            return None;
        }
        if self.is_whole() {
            // Points that nothing adds up are shares only where grading is spoken of.
            let loose = self.points == Some(false) && self.told == Told::No;
            return (!loose).then_some(told + form + unit + extra);
        }
        let off = self.sum.abs_diff(WHOLE);
        let some = self.told == Told::Headed || self.told == Told::Near && off <= 20 * ONE;
        let near = off <= 50 * ONE && self.form != Form::Prose || off <= 30 * ONE;
        (some && near && self.points.is_none())
            .then_some(1_000 + off / ONE * 4 + told + form + extra)
    }
}

/// What a list comes to; nothing when it is none.
pub(super) fn schemes(list: &List) -> Vec<Scheme> {
    let mut entries: Vec<Entry> = list.entries.iter().take(MOST).cloned().collect();
    let Some(unit) = unit(&entries) else {
        return Vec::new();
    };
    entries.retain(|entry| entry.unit == unit);
    drop_repeats(&mut entries);
    drop_subtotals(&mut entries);
    let mut found = Vec::new();
    if unit == Unit::Percent {
        let solved = solve_each(&mut entries);
        found.extend(scheme(list, entries.clone(), solved, None));
        if found.iter().all(|scheme| !scheme.is_whole()) {
            found.extend(window(list, &entries, solved));
        }
    } else {
        found.extend(of_points(list, entries, unit));
    }
    found
}

/// The unit most of the shares have, percent before points.
fn unit(entries: &[Entry]) -> Option<Unit> {
    [Unit::Percent, Unit::Points, Unit::Bare]
        .into_iter()
        .find(|unit| {
            let of = entries.iter().filter(|entry| entry.unit == *unit).count();
            of >= 2
        })
}

/// The same name with the same share twice is one.
fn drop_repeats(entries: &mut Vec<Entry>) {
    let mut known: Vec<(String, u32)> = Vec::new();
    entries.retain(|entry| {
        let key = (entry.name.folded(), entry.value);
        let new = !known.contains(&key);
        known.push(key);
        new
    });
}

/// "Lecture total 65%" behind shares that come to 65 is no share.
fn drop_subtotals(entries: &mut Vec<Entry>) {
    let mut sum = 0u32;
    entries.retain(|entry| {
        let total = entry
            .name
            .folded()
            .split_whitespace()
            .any(|word| matches!(word, "total" | "subtotal" | "sum"));
        if total && sum == entry.value {
            sum = 0;
            return false;
        }
        sum = sum.saturating_add(entry.value);
        true
    });
}

/// Counts the equal parts of the only share that does not tell them, when the rest of the whole is a multiple of one.
fn solve_each(entries: &mut [Entry]) -> bool {
    let known: u32 = entries
        .iter()
        .filter(|entry| !entry.each && !entry.extra)
        .map(|entry| entry.value)
        .fold(0, u32::saturating_add);
    let open = entries
        .iter()
        .filter(|entry| entry.each && !entry.extra)
        .count();
    let rest = WHOLE.saturating_sub(known);
    let mut solved = false;
    for entry in entries.iter_mut().filter(|entry| entry.each) {
        entry.each = false;
        if open == 1 && !entry.extra && entry.value > 0 && rest.is_multiple_of(entry.value) {
            let count = rest / entry.value;
            if (2..=20).contains(&count) {
                entry.value = rest;
                entry.count = Some(count);
                entry.because = Some(Finding::PartsMakeWhole);
                solved = true;
            }
        }
    }
    solved
}

fn scheme(list: &List, entries: Vec<Entry>, solved: bool, points: Option<bool>) -> Option<Scheme> {
    let nodes = nodes(&entries);
    let runs = tree::runs(&nodes, WHOLE);
    let sum = tree::tops(&nodes, &runs);
    (entries.len() >= 2).then_some(Scheme {
        entries,
        runs,
        sum,
        form: list.form,
        told: list.told,
        points,
        all_points: 0,
        solved,
        cut: false,
    })
}

fn nodes(entries: &[Entry]) -> Vec<Node> {
    entries
        .iter()
        .map(|entry| Node {
            value: if entry.extra { 0 } else { entry.value },
            depth: entry.depth,
        })
        .collect()
}

/// The longest run of neighbours that comes to a whole; of several the first.
fn window(list: &List, entries: &[Entry], solved: bool) -> Option<Scheme> {
    let mut best: Option<(usize, usize)> = None;
    for from in 0..entries.len() {
        let mut sum = 0u32;
        for (at, entry) in entries.iter().enumerate().skip(from) {
            if !entry.extra {
                sum = sum.saturating_add(entry.value);
            }
            let length = at + 1 - from;
            if sum == WHOLE && length >= 2 && best.is_none_or(|(_, known)| length > known) {
                best = Some((from, length));
            }
            if sum > WHOLE {
                break;
            }
        }
    }
    let (from, length) = best?;
    let cut: Vec<Entry> = entries.iter().skip(from).take(length).cloned().collect();
    scheme(list, cut, solved, None).map(|scheme| Scheme {
        cut: true,
        ..scheme
    })
}

/// Points as shares of their total, exact to the millionth.
fn of_points(list: &List, mut entries: Vec<Entry>, unit: Unit) -> Option<Scheme> {
    for entry in entries.iter_mut() {
        entry.each = false;
    }
    let said = list.total.map(|(total, _)| total);
    let nodes = nodes(&entries);
    let flat: u32 = nodes
        .iter()
        .map(|node| node.value)
        .fold(0, u32::saturating_add);
    let whole = said.unwrap_or(flat);
    let runs = tree::runs(&nodes, whole);
    let sum = tree::tops(&nodes, &runs);
    let agrees = said == Some(sum) || sum == WHOLE;
    // Numbers without a unit are shares only when something says so.
    if sum == 0 || unit == Unit::Bare && !agrees {
        return None;
    }
    if unit == Unit::Points {
        for entry in &mut entries {
            entry.points = Some(entry.value);
        }
    }
    if sum != WHOLE {
        let values: Vec<u32> = entries.iter().map(|entry| entry.value).collect();
        let shares = exact(&values, &runs, sum);
        for (entry, share) in entries.iter_mut().zip(shares) {
            entry.value = share;
            entry.because = Some(Finding::OfAllPoints);
        }
    }
    if entries.iter().any(|entry| entry.value > WHOLE) {
        return None;
    }
    let nodes = self::nodes(&entries);
    Some(Scheme {
        sum: tree::tops(&nodes, &runs),
        entries,
        runs,
        form: list.form,
        told: list.told,
        points: Some(agrees),
        all_points: sum,
        solved: false,
        cut: false,
    })
}

/// Shares of a whole in millionths: what rounding leaves over goes to the first of the top ones, so that they are whole.
fn exact(values: &[u32], runs: &[usize], sum: u32) -> Vec<u32> {
    let share = |value: u32| {
        let millionths = u64::from(value) * u64::from(WHOLE) / u64::from(sum);
        u32::try_from(millionths).unwrap_or(u32::MAX)
    };
    let mut shares: Vec<u32> = values.iter().map(|value| share(*value)).collect();
    let mut tops = Vec::new();
    let mut at = 0;
    for parts in runs {
        tops.push(at);
        at += 1 + parts;
    }
    let given: u32 = tops
        .iter()
        .filter_map(|at| shares.get(*at))
        .fold(0, |sum, share| sum.saturating_add(*share));
    let left = usize::try_from(WHOLE.saturating_sub(given)).unwrap_or(0);
    for at in tops.iter().take(left) {
        if let Some(share) = shares.get_mut(*at) {
            *share += 1;
        }
    }
    shares
}
