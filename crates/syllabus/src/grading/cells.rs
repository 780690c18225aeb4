//! Shares in rows of cells: a name, its percentage or points, and what else a table tells.

use super::amount::{Amount, ONE, Unit, WHOLE, amounts, bare};
use super::counts;
use super::entries::{Entry, listed};
use super::heads::Head;
use super::letters::masks;
use super::naming;
use super::passage::Passage;
use super::plain::products;
use super::rules::is_rule;
use semestra_plan::Finding;

/// What a cell is.
enum Kind {
    Empty,
    /// A share at its begin.
    Share(Amount),
    /// A number without a unit.
    Number(u32, Option<u32>),
    Text,
}

/// What a cell is by what it begins with.
fn kind(cell: &Passage) -> Kind {
    if cell.is_empty() {
        return Kind::Empty;
    }
    if let Some((value, parts)) = bare(cell.text()) {
        return Kind::Number(value, parts);
    }
    let masked = masks(cell.text());
    let found = amounts(cell.text()).into_iter().find(|amount| {
        let lead = cell.text().get(..amount.bytes.start).unwrap_or_default();
        !lead.chars().any(char::is_alphanumeric)
            && masked.iter().all(|mask| mask.start > amount.bytes.start)
    });
    match found {
        // "Homework 10%" stands in a cell of its own; here the share leads.
        Some(amount) if !amount.other => Kind::Share(amount),
        _ => Kind::Text,
    }
}

/// The shares of a row of several cells.
pub(super) fn shares(cells: &[Passage], heads: Option<&[Head]>, bare_too: bool) -> Vec<Entry> {
    let head = |at: usize| {
        heads
            .and_then(|heads| heads.get(at))
            .copied()
            .unwrap_or(Head::Other)
    };
    if let Some(found) = halves(cells) {
        return found;
    }
    let mut whole = Passage::default();
    for cell in cells {
        whole.extend(cell);
    }
    if bare_too && let Some(entry) = products(&whole) {
        return vec![entry];
    }
    let kinds: Vec<Kind> = cells.iter().map(kind).collect();
    let shared = kinds.iter().any(|kind| matches!(kind, Kind::Share(_)));
    if !shared {
        let inner: Vec<Entry> = cells.iter().flat_map(listed).collect();
        if !inner.is_empty() {
            return inner;
        }
    }
    let mut found: Vec<Entry> = Vec::new();
    let mut name: Option<&Passage> = None;
    let mut pending: Option<(Amount, Passage, usize)> = None;
    let mut used = false;
    let mut count: Option<u32> = None;
    for (at, (cell, kind)) in cells.iter().zip(&kinds).enumerate() {
        match kind {
            Kind::Empty => {}
            Kind::Text => {
                if let Some((amount, words, _)) = pending.take() {
                    found.extend(make(cell, &amount, &words, &Passage::default()));
                    continue;
                }
                let next = kinds
                    .iter()
                    .skip(at + 1)
                    .any(|kind| matches!(kind, Kind::Share(_)));
                let beside = kinds
                    .iter()
                    .skip(at + 1)
                    .find(|kind| !matches!(kind, Kind::Empty));
                let label = matches!(beside, Some(Kind::Text)) && naming::is_label(&cell.folded());
                if name.is_none() && (!label || !next) || used && next {
                    (name, used) = (Some(cell), false);
                } else if let Some(entry) =
                    found.last_mut().filter(|_| used && is_rule(&cell.folded()))
                {
                    entry.detail = cell.clone();
                }
            }
            Kind::Number(value, parts) => {
                let meaning = head(at);
                let unit = match meaning {
                    Head::Weight => Unit::Percent,
                    Head::Points => Unit::Points,
                    Head::Count => {
                        count = Some(value / ONE).filter(|n| (2..=60).contains(n));
                        continue;
                    }
                    Head::Each => continue,
                    Head::Other => Unit::Bare,
                };
                let wanted = meaning != Head::Other || bare_too;
                if !wanted
                    || meaning == Head::Weight && *value > WHOLE
                    || shared && meaning != Head::Points
                {
                    continue;
                }
                let amount = Amount {
                    bytes: 0..cell.text().len(),
                    ..Amount::alone(*value, unit)
                };
                put(
                    &mut found,
                    &mut pending,
                    name,
                    &mut used,
                    &amount,
                    cell,
                    *parts,
                );
            }
            Kind::Share(amount) => {
                let each = head(at) == Head::Each;
                if !each {
                    put(
                        &mut found,
                        &mut pending,
                        name,
                        &mut used,
                        amount,
                        cell,
                        None,
                    );
                }
            }
        }
    }
    for entry in &mut found {
        if entry.count.is_none() {
            entry.count = count;
        }
        entry.around = whole.clone();
    }
    found
}

/// "Homework/Attendance 30%/5%" in one line.
pub(super) fn halved(text: &Passage) -> Option<Vec<Entry>> {
    let start = amounts(text.text()).first()?.bytes.start;
    let name = naming::before(&text.slice(0..start));
    halves(&[name, text.slice(start..text.text().len())])
}

/// "Homework/Attendance" beside "30%/5%" are two.
fn halves(cells: &[Passage]) -> Option<Vec<Entry>> {
    let at = cells.iter().position(|cell| {
        let found = amounts(cell.text());
        found.len() >= 2
            && cell.text().contains('/')
            && cell.text().chars().all(|c| !c.is_alphabetic())
    })?;
    let name = cells.get(at.checked_sub(1)?)?;
    let values = amounts(cells.get(at)?.text());
    let cut = |passage: &Passage| -> Vec<Passage> {
        let mut parts = Vec::new();
        let mut start = 0;
        for (slash, _) in passage.text().match_indices('/') {
            parts.push(passage.slice(start..slash).trim());
            start = slash + 1;
        }
        parts.push(passage.slice(start..passage.text().len()).trim());
        parts
    };
    let (names, words) = (cut(name), cut(cells.get(at)?));
    (names.len() == values.len() && words.len() == values.len()).then(|| {
        names
            .iter()
            .zip(&words)
            .filter_map(|(name, words)| {
                let amount = amounts(words.text()).into_iter().next()?;
                make(name, &amount, words, &Passage::default())
            })
            .collect()
    })
}

/// Takes an amount for the name before it, into the entry that this name has already, or until a name follows.
fn put<'a>(
    found: &mut Vec<Entry>,
    pending: &mut Option<(Amount, Passage, usize)>,
    name: Option<&'a Passage>,
    used: &mut bool,
    amount: &Amount,
    cell: &'a Passage,
    parts: Option<u32>,
) {
    match (name, *used) {
        (Some(name), false) => {
            let words = cell.slice(amount.bytes.clone());
            let detail = cell.slice(amount.bytes.end..cell.text().len());
            if let Some(mut entry) = make(name, amount, &words, &detail) {
                entry.count = entry.count.or(parts);
                found.push(entry);
                *used = true;
            }
        }
        (Some(_), true) => {
            let Some(entry) = found.last_mut() else {
                return;
            };
            match (entry.unit, amount.unit) {
                (Unit::Points | Unit::Bare, Unit::Percent) => {
                    entry.points = (entry.unit == Unit::Points).then_some(entry.value);
                    entry.value = amount.value;
                    entry.unit = Unit::Percent;
                    entry.amount = cell.slice(amount.bytes.clone());
                }
                (Unit::Percent, Unit::Points) => entry.points = Some(amount.value),
                // "3 exams, 200 points each" beside "600 points".
                (Unit::Points, Unit::Points) if amount.value > entry.value => {
                    entry.value = amount.value;
                    entry.each = false;
                    entry.amount = cell.slice(amount.bytes.clone());
                }
                _ => {}
            }
        }
        (None, _) => *pending = Some((amount.clone(), cell.slice(amount.bytes.clone()), 0)),
    }
}

/// The entry of a cell that names it and an amount.
pub(super) fn make(
    name: &Passage,
    amount: &Amount,
    words: &Passage,
    detail: &Passage,
) -> Option<Entry> {
    let full = naming::before(name);
    let (mut short, mut inside) = counts::without_brackets(&full);
    let mut explained = Passage::default();
    let told = amounts(name.text()).iter().any(|part| !part.other);
    if !naming::is_name(&short) || told && inside.is_none() {
        let (head, rest) = naming::split_detail(&naming::without_number(name));
        let (head, bracket) = counts::without_brackets(&naming::before(&head));
        if !naming::is_name(&head) {
            return None;
        }
        (short, inside, explained) = (head, bracket, rest);
    }
    let lower = name.folded();
    let count = counts::count(short.text())
        .or_else(|| {
            inside
                .as_ref()
                .and_then(|inside| counts::count(inside.text()))
        })
        .or_else(|| counts::count(explained.text()));
    let mut entry = Entry {
        name: short,
        amount: words.clone(),
        value: amount.value,
        unit: amount.unit,
        count,
        counted: count.map(|_| name.clone()),
        each: amount.each,
        because: None,
        points: None,
        detail: if explained.is_empty() || !is_rule(&explained.folded()) {
            detail.clone()
        } else {
            explained
        },
        around: name.clone(),
        told: false,
        extra: counts::is_extra(&lower) || counts::is_extra(&detail.folded()),
        row: 0,
        depth: None,
    };
    if !is_rule(&entry.detail.folded()) {
        entry.detail = Passage::default();
    }
    let times = amount.times.or(count.filter(|_| amount.each));
    if let Some(times) = times {
        entry.value = entry.value.saturating_mul(times);
        entry.count = Some(times);
        entry.each = false;
        entry.because = Some(Finding::TimesParts);
    }
    (entry.unit != Unit::Percent || entry.value <= WHOLE).then_some(entry)
}
