//! The numbers of a text that belong to one name.

use std::ops::Range;

use super::amount::{Amount, Unit, WHOLE, amounts};
use super::letters::masks;
use crate::scan::tokens;

/// Amounts that belong to one name.
pub(super) struct Group {
    pub bytes: Range<usize>,
    pub amounts: Vec<Amount>,
    /// Amounts in a bracket that explains.
    pub inner: Vec<Amount>,
}

/// Groups of amounts, each with one name.
pub(super) fn groups(text: &str) -> Vec<Group> {
    let masks = masks(text);
    let hidden = |bytes: &Range<usize>| {
        masks
            .iter()
            .any(|mask| mask.start < bytes.end && bytes.start < mask.end)
    };
    let mut all: Vec<Amount> = amounts(text)
        .into_iter()
        .filter(|amount| !amount.other && !hidden(&amount.bytes))
        .filter(|amount| amount.unit != Unit::Percent || amount.value <= WHOLE)
        .collect();
    if all.iter().any(|amount| amount.unit == Unit::Percent) {
        all.retain(|amount| amount.unit == Unit::Percent);
    }
    let explains = |amount: &Amount| {
        bracket(text, amount.bytes.start).is_some_and(|bytes| !is_glue(text, &bytes))
    };
    let open = all.iter().any(|amount| !explains(amount));
    let mut groups: Vec<Group> = Vec::new();
    for amount in all {
        if open && explains(&amount) {
            if let Some(group) = groups.last_mut() {
                group.inner.push(amount);
            } else {
                groups.push(Group {
                    bytes: 0..0,
                    amounts: Vec::new(),
                    inner: vec![amount],
                });
            }
            continue;
        }
        match groups.last_mut() {
            Some(group) if group.amounts.is_empty() => {
                group.bytes = amount.bytes.clone();
                group.amounts.push(amount);
            }
            Some(group) if is_glue(text, &(group.bytes.end..amount.bytes.start)) => {
                group.bytes.end = amount.bytes.end;
                group.amounts.push(amount);
            }
            Some(group) if belongs_ahead(text, group, &amount) => {
                group.bytes.end = amount.bytes.end;
                group.amounts.push(amount);
            }
            _ => groups.push(Group {
                bytes: amount.bytes.clone(),
                amounts: vec![amount],
                inner: Vec::new(),
            }),
        }
    }
    groups.retain(|group| !group.amounts.is_empty());
    groups
}

/// "5 x 4% each: 20%": the total behind the parts.
fn belongs_ahead(text: &str, group: &Group, amount: &Amount) -> bool {
    let words = text
        .get(group.bytes.end..amount.bytes.start)
        .unwrap_or_default();
    let letters = words.chars().filter(|c| c.is_alphabetic()).count();
    letters <= 12
        && group.amounts.last().is_some_and(|part| {
            (part.each || part.times.is_some()) && times(part.value, amount.value).is_some()
        })
        && !words.contains(['.', ';'])
}

/// How often `part` goes into `whole`, when it does exactly and more than once.
pub(super) fn times(part: u32, whole: u32) -> Option<u32> {
    (part > 0 && whole > part && whole.is_multiple_of(part))
        .then(|| whole / part)
        .filter(|times| *times <= 60)
}

/// The bytes inside the bracket around a byte.
pub(super) fn bracket(text: &str, at: usize) -> Option<Range<usize>> {
    let before = text.get(..at)?;
    let open = before.rfind(['(', '['])?;
    if before.get(open + 1..)?.contains([')', ']']) {
        return None;
    }
    let close = text
        .get(at..)?
        .find([')', ']'])
        .map_or(text.len(), |end| at + end);
    Some(open + 1..close)
}

/// Whether nothing but numbers, signs and words such as "each" or "of the grade" stand there.
fn is_glue(text: &str, bytes: &Range<usize>) -> bool {
    let words = text.get(bytes.clone()).unwrap_or_default();
    let all = tokens(words);
    // "Tests 30% Final 30%" are two; "30% (of the final grade)" is one.
    let graded = all
        .iter()
        .any(|token| matches!(token.word(), "grade" | "score" | "mark" | "nota" | "note"));
    all.iter().all(|token| {
        let word = token.word();
        token.number().is_some()
            || matches!(
                word,
                "each"
                    | "of"
                    | "the"
                    | "your"
                    | "total"
                    | "x"
                    | "times"
                    | "by"
                    | "is"
                    | "for"
                    | "percent"
                    | "points"
                    | "pts"
                    | "point"
                    | "possible"
                    | "ea"
                    | "a"
                    | "cada"
                    | "je"
                    | "worth"
                    | "out"
            )
            || graded
                && matches!(
                    word,
                    "final"
                        | "overall"
                        | "course"
                        | "grade"
                        | "semester"
                        | "score"
                        | "mark"
                        | "nota"
                        | "note"
                        | "de"
                        | "la"
                )
            || token.is(&[
                '%', '(', ')', '=', ':', '*', '×', '@', '-', '–', '—', '/', '~', '≈', '[', ']', '→',
            ])
    })
}
