//! The clauses of cells and lines.

use crate::dates;
use crate::entry::Field;
use crate::page::Piece;
use crate::scan::tokens;
use crate::wording::{is_due, is_no_class, is_release, is_work};

/// Clauses of one cell that are looked at.
const MOST_CLAUSES: usize = 40;

/// The clauses of words: parts between semicolons, and sentences when they speak of different work.
pub(crate) fn clauses(words: &Piece) -> Vec<Piece> {
    let mut all = Vec::new();
    for part in outside_brackets(words) {
        if all.len() >= MOST_CLAUSES {
            break;
        }
        for piece in unglued(&part) {
            all.extend(sentences(&piece));
        }
    }
    all.truncate(MOST_CLAUSES);
    all
}

/// The parts between signs that part things; "Test 1 (half choice; half proofs)" is one thing.
fn outside_brackets(words: &Piece) -> Vec<Piece> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut inside_until = 0;
    let last_close = words.text.rfind(')').unwrap_or_default();
    for (at, c) in words.text.char_indices() {
        if c == '(' && at >= inside_until && at < last_close {
            let rest = words.text.get(at..).unwrap_or_default();
            inside_until = rest.find(')').map_or(inside_until, |end| at + end);
        } else if matches!(c, '•' | '·' | '●')
            || c == ';' && at >= inside_until && !begins_with_day(&words.text, at + 1)
        {
            parts.push(words.slice(start..at).trim());
            start = at + c.len_utf8();
        }
    }
    parts.push(words.slice(start..words.text.len()).trim());
    parts.retain(|part| !part.is_empty());
    parts
}

/// "Midterm; 4 March at 2 pm" gives the day of what stands before the sign.
fn begins_with_day(text: &str, from: usize) -> bool {
    /// No date is longer, in characters.
    const LONGEST: usize = 40;
    let rest = text.get(from..).unwrap_or_default().trim_start();
    let near: String = rest.chars().take(LONGEST).collect();
    dates::find(&near)
        .first()
        .is_some_and(|day| day.bytes.start == 0 && !day.weak)
}

/// "Sorting Assignment 2 is assigned": statements about numbered work, glued behind a topic when cells or line breaks
/// were lost, cut off it. So is a holiday in capitals: "Graphs SPRING BREAK".
fn unglued(part: &Piece) -> Vec<Piece> {
    let all = tokens(&part.text);
    let statement = |at: usize| {
        let numbered = all.get(at)?.capital() && all.get(at + 1)?.number().is_some();
        let verb = all.get(at + 2)?.word();
        let said = all.get(at + 3)?.word();
        let stated = matches!(verb, "is" | "are") && (is_due(said) || is_release(said));
        (numbered && stated).then_some(at)
    };
    let mut starts: Vec<usize> = (1..all.len())
        .filter_map(statement)
        .filter_map(|at| all.get(at).map(|token| token.bytes.start))
        .collect();
    starts.extend(break_in_capitals(part));
    starts.sort_unstable();
    let mut pieces = Vec::new();
    let mut from = 0;
    for start in starts {
        pieces.push(part.slice(from..start));
        from = start;
    }
    pieces.push(part.slice(from..part.text.len()));
    let pieces = pieces
        .iter()
        .map(|piece| piece.trim_matches(|c| c.is_whitespace() || matches!(c, '&' | ',' | '+')));
    pieces.filter(|piece| !piece.is_empty()).collect()
}

/// Where a holiday in capitals begins behind words that are not.
fn break_in_capitals(part: &Piece) -> Option<usize> {
    let loud = |word: &str| {
        word.chars().filter(|c| c.is_alphabetic()).count() > 1 && !word.contains(char::is_lowercase)
    };
    let start = part
        .text
        .char_indices()
        .filter(|(at, _)| *at > 0)
        .filter(|(at, c)| {
            c.is_alphabetic()
                && part
                    .text
                    .get(..*at)
                    .is_some_and(|before| before.ends_with(' '))
        })
        .find(|(at, _)| {
            part.text.get(*at..).is_some_and(|rest| {
                rest.split_whitespace().all(loud) && rest.split_whitespace().count() >= 2
            })
        })
        .map(|(at, _)| at)?;
    let before = part.text.get(..start)?;
    let behind = part.text.get(start..)?.to_lowercase();
    (before.contains(char::is_lowercase) && is_no_class(&behind)).then_some(start)
}

/// Whether the dot between two texts is that of a day: "am 12. November".
pub(crate) fn is_ordinal(before: &str, behind: &str) -> bool {
    let day = before.split_whitespace().next_back().unwrap_or_default();
    let month = behind
        .split(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or_default();
    (1..=2).contains(&day.len())
        && day.chars().all(|c| c.is_ascii_digit())
        && crate::words::month(&month.to_lowercase(), true).is_some()
}

/// Parts at ". ", ", " and " / " when at least two of them say what is due or handed out.
fn sentences(part: &Piece) -> Vec<Piece> {
    let lower = part.lower();
    if !is_due(&lower) && !is_release(&lower) {
        return vec![part.clone()];
    }
    for sign in [". ", ", ", " / ", " and ", "."] {
        let mut pieces = Vec::new();
        let mut start = 0;
        for (at, found) in part.text.match_indices(sign) {
            // "Sept. 15" and "1.5" are no ends of sentences.
            let number = part
                .text
                .get(at + found.len()..)
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
            let ordinal = || {
                let ends = (part.text.get(..at), part.text.get(at + found.len()..));
                matches!(ends, (Some(before), Some(behind)) if is_ordinal(before, behind))
            };
            if sign.starts_with('.') && (number || ordinal()) {
                continue;
            }
            pieces.push(part.slice(start..at).trim());
            start = at + found.len();
        }
        pieces.push(part.slice(start..part.text.len()).trim());
        pieces.retain(|piece| !piece.is_empty());
        let verbs = pieces
            .iter()
            .filter(|piece| {
                let lower = piece.lower();
                (is_due(&lower) || is_release(&lower)) && is_work(&lower) || is_labelled(&lower)
            })
            .count();
        // "Recursion. Due: Clocks." names its work only by the label.
        if sign == ". "
            && pieces.len() > 1
            && pieces.iter().any(|piece| is_labelled(&piece.lower()))
        {
            return pieces;
        }
        let telling = pieces
            .first()
            .is_some_and(|first| is_due(&first.lower()) || is_release(&first.lower()));
        if (verbs >= 2 || (sign == ". " && verbs >= 1 && telling)) && pieces.len() > 1 {
            return pieces;
        }
    }
    vec![part.clone()]
}

pub(super) fn is_label(lower: &str) -> bool {
    ["time:", "location:", "room:", "where:", "when:", "place:"]
        .iter()
        .any(|label| lower.starts_with(label))
}

/// "Due: Clocks", "Out: Pong", "Pong due".
pub(super) fn is_labelled(lower: &str) -> bool {
    let label = |label: &&str| lower.starts_with(*label);
    let few = lower.split_whitespace().count() <= 5;
    ["due:", "out:", "released:", "assigned:", "handed out:"]
        .iter()
        .any(label)
        || few && (lower.ends_with(" due") || lower.ends_with(" out"))
}

/// Whether the field goes on behind its first clause with something of its own.
pub(super) fn has_more_than(whole: &Piece, clause: &Piece, field: &Field) -> bool {
    whole.text.len() > clause.text.len() && clauses(&field.words).len() > 1
}

/// The readings of a cell line: each bracketed label, or parts between semicolons.
pub(super) fn readings(words: &Piece) -> Vec<Piece> {
    let mut labels = Vec::new();
    if words.text.starts_with('[') && words.text.ends_with(']') {
        let mut from = 0;
        while let Some(open) = words.text.get(from..).and_then(|rest| rest.find('[')) {
            let start = from + open + 1;
            let Some(length) = words.text.get(start..).and_then(|rest| rest.find(']')) else {
                break;
            };
            labels.push(words.slice(start..start + length).trim());
            from = start + length + 1;
        }
        labels.retain(|label| !label.is_empty());
    }
    if labels.is_empty() {
        labels = words.split(|c| c == ';');
    }
    labels
}
