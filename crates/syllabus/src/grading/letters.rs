//! Which letter grade begins at which percentage.
//!
//! Layouts: tables and lines of "A 93-100", "90-100 A", "A: 93% and above", "A >= 93", "[93, 100] A", several a line.

use std::ops::Range;

use semestra_plan::draft::LetterDraft;
use semestra_plan::{Basis, Weight};

use super::amount::{ONE, WHOLE};
use super::passage::Passage;
use crate::evidence::{DOUBTFUL, LIKELY};
use crate::scan::{DASHES, Token, tokens};

/// Letters best first; what a scale may list.
const LETTERS: &[&str] = &[
    "A+", "A", "A-", "B+", "B", "B-", "C+", "C", "C-", "D+", "D", "D-", "E", "F",
];

/// A letter with the percentages beside it.
#[derive(Clone, Debug)]
pub(super) struct Pair {
    letter: &'static str,
    /// Where the letter begins; nothing for "F: below 60" in a form that gives no number.
    from: Option<u32>,
    /// Bytes of both.
    pub(super) bytes: Range<usize>,
    /// Whether two numbers or a sign say that it is a range and no share.
    pub(super) ranged: bool,
}

enum Item {
    Letter(&'static str, Range<usize>),
    Range(Span),
    Other,
}

struct Span {
    low: u32,
    high: u32,
    below: bool,
    ranged: bool,
    bytes: Range<usize>,
}

/// The letters of a text with their percentages.
pub(super) fn pairs(text: &str) -> Vec<Pair> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let items = items(text);
    let (before, behind) = (pairs_of(&items, true), pairs_of(&items, false));
    let first = items.iter().find_map(|item| match item {
        Item::Letter(..) => Some(true),
        Item::Range(_) => Some(false),
        Item::Other => None,
    });
    match before.len().cmp(&behind.len()) {
        std::cmp::Ordering::Greater => before,
        std::cmp::Ordering::Less => behind,
        std::cmp::Ordering::Equal if first == Some(false) => behind,
        std::cmp::Ordering::Equal => before,
    }
}

/// The pairs of letters and percentages when the letters stand first, or last.
fn pairs_of(items: &[Item], letter_first: bool) -> Vec<Pair> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < items.len() {
        let pair = match (items.get(at), items.get(at + 1), items.get(at + 2)) {
            (Some(Item::Letter(letter, at)), Some(Item::Range(one)), Some(Item::Range(two)))
                if letter_first =>
            {
                let span = if one.high > WHOLE && two.high <= WHOLE {
                    two
                } else {
                    one
                };
                Some((pair(letter, at, span), 3))
            }
            (Some(Item::Letter(letter, at)), Some(Item::Range(span)), _) if letter_first => {
                Some((pair(letter, at, span), 2))
            }
            // "93 | 100 | A": from and to in columns of their own.
            (Some(Item::Range(one)), Some(Item::Range(two)), Some(Item::Letter(letter, at)))
                if !letter_first && !one.ranged && !two.ranged =>
            {
                let span = if one.low < two.low { one } else { two };
                let mut pair = pair(letter, at, span);
                pair.ranged = true;
                pair.bytes.start = one.bytes.start;
                Some((pair, 3))
            }
            (Some(Item::Range(span)), Some(Item::Letter(letter, at)), _) if !letter_first => {
                Some((pair(letter, at, span), 2))
            }
            _ => None,
        };
        match pair {
            Some((pair, used)) => {
                found.push(pair);
                at += used;
            }
            None => at += 1,
        }
    }
    found
}

fn pair(letter: &'static str, at: &Range<usize>, span: &Span) -> Pair {
    let from = if span.below { 0 } else { span.low };
    Pair {
        letter,
        from: (from <= WHOLE).then_some(from),
        bytes: at.start.min(span.bytes.start)..at.end.max(span.bytes.end),
        ranged: span.ranged,
    }
}

fn items(text: &str) -> Vec<Item> {
    let all = tokens(text);
    let mut items = Vec::new();
    let mut at = 0;
    while at < all.len() {
        if let Some((letter, bytes, next)) = letter(text, &all, at) {
            items.push(Item::Letter(letter, bytes));
            at = next;
        } else if let Some((span, next)) = span(&all, at) {
            items.push(Item::Range(span));
            at = next;
        } else {
            let Some(token) = all.get(at) else { break };
            let glue = token.is(&[
                ':', '=', '|', '(', ')', '[', ']', ',', ';', '→', '.', '*', '\u{ad}',
            ]) || token.is(DASHES)
                || matches!(token.word(), "is" | "to" | "if" | "and");
            if !glue {
                items.push(Item::Other);
            }
            at += 1;
        }
    }
    items
}

/// A letter grade that stands by itself.
fn letter(text: &str, all: &[Token], at: usize) -> Option<(&'static str, Range<usize>, usize)> {
    let token = all.get(at)?;
    if !token.capital() || token.word().len() != 1 {
        return None;
    }
    let before = at.checked_sub(1).and_then(|i| all.get(i));
    if !token.spaced && before.is_some_and(|t| t.is(&['\'', '’', '.', '&']) || t.number().is_some())
    {
        return None;
    }
    let mut end = token.bytes.end;
    let mut next = at + 1;
    let mut name = token.word().to_uppercase();
    // A soft hyphen before the sign is how some PDF files write a minus.
    if all
        .get(next)
        .is_some_and(|t| !t.spaced && t.is(&['\u{ad}']))
    {
        next += 1;
    }
    if let Some(sign) = all.get(next).filter(|t| !t.spaced) {
        if sign.is(&['+', '＋']) {
            name.push('+');
            (end, next) = (sign.bytes.end, next + 1);
        } else if sign.is(DASHES)
            && all.get(next + 1).is_none_or(|t| {
                t.spaced || t.is(&[':', ')', ',', ';', '=', '\u{ad}', '‐']) || t.is(DASHES)
            })
        {
            name.push('-');
            (end, next) = (sign.bytes.end, next + 1);
            while all
                .get(next)
                .is_some_and(|t| !t.spaced && (t.is(DASHES) || t.is(&['\u{ad}'])))
            {
                next += 1;
            }
        } else if sign.is(&['&', '\'', '’', '.'])
            && text
                .get(sign.bytes.end..)
                .is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
        {
            return None;
        }
    }
    let known = LETTERS.iter().find(|known| **known == name)?;
    Some((known, token.bytes.start..end, next))
}

/// "93-100%", "[90, 95)%", ">= 93", "93 and above", "< 97.0 % to 94.0%", "below 60".
fn span(all: &[Token], at: usize) -> Option<(Span, usize)> {
    let first = all.get(at)?;
    let mut start = at;
    let mut below = false;
    let mut ranged = false;
    while let Some(token) = all.get(start).filter(|_| start < at + SIGNS) {
        if token.is(&['<', '≤', '⩽']) || matches!(token.word(), "below" | "under") {
            below = true;
            ranged = true;
        } else if token.is(&['>', '≥', '⩾', '['])
            || matches!(token.word(), "above" | "over" | "from" | "least" | "at")
        {
            ranged = true;
        } else if !(token.is(&['=']) && ranged) {
            break;
        }
        start += 1;
    }
    let (low, mut next) = number(all, start)?;
    let mut end = all.get(next.checked_sub(1)?)?.bytes.end;
    let mut ends = (low, low);
    next = skip(all, next, &['%', ')', ']']);
    let joint = all
        .get(next)
        .is_some_and(|t| t.is(DASHES) || t.is(&[',']) && ranged)
        || matches!(all.get(next).map(Token::word), Some("to"));
    if joint {
        let behind = skip(all, next + 1, &['<', '>', '=', '≤', '≥']);
        let behind = skip_dashes(all, behind);
        if let Some((high, after)) = number(all, behind) {
            ends = (low.min(high), low.max(high));
            below = false;
            ranged = true;
            next = skip(all, after, &['%', ')', ']']);
            end = all.get(next.checked_sub(1)?)?.bytes.end;
        }
    }
    if let Some(token) = all.get(next) {
        let word = all.get(next + 1).map(Token::word).unwrap_or_default();
        if token.is(&['+']) {
            (ranged, end, next) = (true, token.bytes.end, next + 1);
        } else if matches!(token.word(), "and" | "or")
            && matches!(word, "above" | "higher" | "up" | "more" | "better" | "over")
        {
            ranged = true;
            next += 2;
            end = all.get(next - 1)?.bytes.end;
        } else if matches!(token.word(), "and" | "or")
            && matches!(word, "below" | "less" | "lower" | "under")
        {
            (ranged, below) = (true, true);
            next += 2;
            end = all.get(next - 1)?.bytes.end;
        }
    }
    Some((
        Span {
            low: ends.0,
            high: ends.1,
            below,
            ranged,
            bytes: first.bytes.start..end,
        },
        next,
    ))
}

/// Signs in a row that are read; more is no range.
const SIGNS: usize = 5;

fn skip(all: &[Token], at: usize, signs: &[char]) -> usize {
    let run = all.iter().skip(at).take(SIGNS);
    at + run.take_while(|token| token.is(signs)).count()
}

fn skip_dashes(all: &[Token], at: usize) -> usize {
    let run = all.iter().skip(at).take(SIGNS);
    at + run
        .take_while(|token| token.is(DASHES) || token.is(&['\u{ad}']))
        .count()
}

fn number(all: &[Token], at: usize) -> Option<(u32, usize)> {
    let (whole, _) = all.get(at)?.number()?;
    let part = all
        .get(at + 1)
        .filter(|t| t.is(&['.']) && !t.spaced)
        .and_then(|_| all.get(at + 2))
        .filter(|t| !t.spaced)
        .and_then(Token::number);
    let value = whole.saturating_mul(ONE);
    match part {
        Some((part, digits @ 1..=4)) => {
            let scale = 10u32.pow(u32::try_from(4 - digits).unwrap_or(0));
            Some((value.saturating_add(part.saturating_mul(scale)), at + 3))
        }
        _ => Some((value, at + 1)),
    }
}

/// The stretches of a row that speak of letters: ranges, and shares of students ("25% A, 20% B").
pub(super) fn masks(text: &str) -> Vec<Range<usize>> {
    let pairs = pairs(text);
    let many = pairs.len() >= 2;
    pairs
        .into_iter()
        .filter(|pair| many || pair.ranged)
        .map(|pair| pair.bytes)
        .collect()
}

/// Rows between two letters of one scale.
const NEAR: usize = 8;

/// The scale of a page: the first run of letters whose percentages fall from the best to the worst.
pub(super) fn scale(rows: &[Passage]) -> Vec<LetterDraft> {
    let mut run: Vec<(usize, Pair, Passage)> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let found = pairs(row.text());
        if found.is_empty() {
            continue;
        }
        if run.last().is_some_and(|(last, ..)| at - last > NEAR) {
            let scale = of(&run);
            if !scale.is_empty() {
                return scale;
            }
            run.clear();
        }
        for pair in found {
            let words = row.slice(pair.bytes.clone());
            run.push((at, pair, words));
        }
    }
    of(&run)
}

/// A run of letters as a scale; nothing when it is none.
fn of(run: &[(usize, Pair, Passage)]) -> Vec<LetterDraft> {
    let mut best: Vec<Option<(u32, &Passage)>> = vec![None; LETTERS.len()];
    for (_, pair, words) in run {
        let rank = LETTERS.iter().position(|letter| *letter == pair.letter);
        if let (Some(slot), Some(from)) = (rank.and_then(|rank| best.get_mut(rank)), pair.from)
            && slot.is_none()
        {
            *slot = Some((from, words));
        }
    }
    let listed: Vec<(&str, u32, &Passage)> = LETTERS
        .iter()
        .zip(best)
        .filter_map(|(letter, found)| {
            let (from, words) = found?;
            // What is failed begins at nothing, however the page writes it.
            let from = if *letter == "F" { 0 } else { from };
            Some((*letter, from, words))
        })
        .collect();
    let ranged = run.iter().filter(|(_, pair, _)| pair.ranged).count() * 2 >= run.len();
    let falls = listed
        .iter()
        .zip(listed.iter().skip(1))
        .all(|((_, above, _), (_, below, _))| above > below);
    let high = listed
        .first()
        .is_some_and(|(_, from, _)| (50 * ONE..=WHOLE).contains(from));
    if listed.len() < 3 || !falls || !high {
        return Vec::new();
    }
    let certainty = if ranged { LIKELY } else { DOUBTFUL };
    listed
        .into_iter()
        .filter_map(|(letter, from, words)| {
            Some(LetterDraft {
                letter: letter.to_owned(),
                from: Weight::millionths(from).ok()?,
                evidence: words
                    .says("from", Basis::Stated, None, certainty)
                    .into_iter()
                    .collect(),
            })
        })
        .collect()
}
