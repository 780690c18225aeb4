//! What things are called in the clauses about them.

use crate::dates::Mention;
use crate::page::Piece;
use crate::wording::{is_work, position};

/// Longer titles are a paragraph, which belongs in no calendar.
const LONGEST_TITLE: usize = 200;

/// Words without the signs and small words that hang at their ends.
pub(crate) fn tidy(words: &Piece) -> Piece {
    // "[^note]" is how Markdown marks a footnote.
    let words = match words.text.rfind("[^").filter(|_| words.text.ends_with(']')) {
        Some(mark) => &words.slice(0..mark),
        None => words,
    };
    let mut title = words.trim_matches(|c| {
        c.is_whitespace()
            || matches!(
                c,
                ':' | ';' | ',' | '-' | '–' | '—' | '|' | '•' | '*' | '·' | '→' | '_'
            )
    });
    loop {
        let lower = title.text.to_ascii_lowercase();
        let tail = [
            " am",
            " bis",
            " zum",
            " ist",
            " sind",
            " findet",
            " est",
            " sont",
            " aura lieu",
            " le",
            " es",
            " el",
            " será",
            " é",
            " em",
            " no dia",
            " takes place",
            " take place",
            " is held",
            " held",
            " is",
            " are",
            " on",
            " by",
            " will be",
            " at",
            " (",
            " will",
            " the",
            " and",
            " for",
            " of",
            " to",
            " from",
        ]
        .iter()
        .find(|tail| lower.ends_with(*tail));
        let Some(tail) = tail else {
            break;
        };
        title = title
            .slice(0..title.text.len() - tail.len())
            .trim_matches(|c| c.is_whitespace() || matches!(c, ':' | ',' | '-' | '–' | '—' | '('));
    }
    // One bracket without its other half is left over from a cut.
    if title.text.ends_with('(') || (title.text.starts_with('(') && !title.text.contains(')')) {
        title = title.trim_matches(|c| c == '(' || c.is_whitespace());
    }
    if title.text.ends_with(')') && !title.text.contains('(') {
        title = title.trim_matches(|c| c == ')' || c.is_whitespace());
    }
    if title.text.ends_with('.') && !title.text.trim_end_matches('.').contains('.') {
        title = title.slice(0..title.text.trim_end_matches('.').len());
    }
    match title.text.char_indices().nth(LONGEST_TITLE) {
        Some((at, _)) => title.slice(0..at).trim(),
        None => title,
    }
}

/// "Exam 1 - 15%" and "Paper 1 (10%)" without their share of the grade.
pub(crate) fn without_share(title: &Piece) -> Piece {
    let Some(bytes) = last_percent(&title.text) else {
        return title.clone();
    };
    let behind = title.text.get(bytes.end..).unwrap_or_default();
    let before = title.text.get(..bytes.start).unwrap_or_default().trim_end();
    let parted = before.ends_with(['(', '[', '-', '–', '—', ',', ':', '|']);
    let last = behind.chars().all(|c| !c.is_alphanumeric())
        || matches!(
            behind.trim_matches(|c: char| !c.is_alphabetic()),
            "of grade" | "of the grade" | "of final grade" | "of the final grade"
        );
    let at_end = behind.is_empty() && !before.is_empty();
    if !(parted || at_end) || !last {
        return title.clone();
    }
    let name = title.slice(0..before.len()).trim_matches(|c| {
        c.is_whitespace() || matches!(c, '(' | '[' | '-' | '–' | '—' | ',' | ':' | '|')
    });
    if name.is_empty() { title.clone() } else { name }
}

/// The bytes of the last percentage: "1 - 15%" is no range of shares here but a number and a share.
fn last_percent(text: &str) -> Option<std::ops::Range<usize>> {
    let sign = text.rfind('%')?;
    let digits = text.get(..sign)?.trim_end();
    let start = digits
        .trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','))
        .len();
    (start < digits.len()).then_some(start..sign + 1)
}

/// What is due: the words without the date, and without "Due:" before them.
pub(crate) fn work_title(clause: &Piece, own: Option<&Mention>) -> Option<Piece> {
    let mut rest = clause.clone();
    if let Some(mention) = own {
        let before = clause.slice(0..mention.bytes.start);
        let behind = clause.slice(mention.bytes.end..clause.text.len());
        rest = [cut_at_due(&before), cut_at_due(&behind)]
            .into_iter()
            .find(|part| says_something(&part.text) && !is_aside(&part.text))?;
    }
    let lower = rest.lower();
    let label = [
        "due:",
        "out:",
        "released:",
        "release:",
        "deadline:",
        "prazo:",
        "due -",
        "assigned:",
    ]
    .iter()
    .find(|label| lower.starts_with(*label));
    if let Some(label) = label {
        rest = rest.slice(label.len()..rest.text.len());
    }
    let title = tidy(&rest);
    says_something(&title.text).then_some(title)
}

/// The words before a "due", "is due on" or an opening bracket that leads to a date.
fn cut_at_due(words: &Piece) -> Piece {
    let lower = words.text.to_ascii_lowercase();
    let cut = [
        "(due",
        "due",
        "deadline",
        "is due",
        "are due",
        "to be submitted",
        "must be submitted",
        "(by",
    ]
    .iter()
    .filter_map(|sign| {
        position(&lower, sign.trim_start_matches('('))
            .map(|at| at.min(lower.find(sign).unwrap_or(at)))
    })
    .min();
    match cut {
        Some(at) if says_something(lower.get(..at).unwrap_or_default()) => words.slice(0..at),
        Some(at) if at < 3 => {
            let behind = words.slice(at..words.text.len());
            let skip = behind
                .text
                .find(char::is_whitespace)
                .unwrap_or(behind.text.len());
            behind.slice(skip..behind.text.len())
        }
        _ => words.clone(),
    }
}

/// "via Git", "at 5pm), and forms 40%": words behind a date that name nothing.
pub(crate) fn is_aside(behind: &str) -> bool {
    let rest = behind.trim_start_matches(|c: char| !c.is_alphanumeric());
    // An hour may stand before it: "09:00 via Git".
    let first = rest
        .split_whitespace()
        .find(|word| !word.contains(|c: char| c.is_ascii_digit()))
        .unwrap_or_default()
        .to_lowercase();
    let small = matches!(
        first.as_str(),
        "at" | "by"
            | "on"
            | "in"
            | "and"
            | "or"
            | "with"
            | "but"
            | "via"
            | "before"
            | "so"
            | "through"
            | "über"
            | "per"
            | "sur"
            | "vía"
            | "por"
    );
    small && !is_work(&rest.to_lowercase())
}

/// Words other than those that only lead to a date.
pub(crate) fn says_something(text: &str) -> bool {
    const LEADING: &[&str] = &[
        "due",
        "on",
        "by",
        "at",
        "the",
        "is",
        "are",
        "will",
        "be",
        "date",
        "dates",
        "deadline",
        "and",
        "before",
        "class",
        "start",
        "of",
        "pm",
        "am",
        "noon",
        "midnight",
        "out",
        "released",
        "submit",
        "submission",
        "to",
        "in",
        "for",
        "est",
        "pst",
        "et",
        "pt",
        "edt",
        "pdt",
        "cst",
        "ct",
        "a",
        "p",
        "m",
        "both",
        "from",
        "until",
        "no",
        "later",
        "than",
        "end",
        "day",
        "week",
        "midnight",
        "tentatively",
    ];
    text.to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| {
            word.len() > 1
                && !LEADING.contains(&word)
                && !word.starts_with(|c: char| c.is_ascii_digit())
        })
}

pub(super) fn is_nothing(lower: &str) -> bool {
    matches!(lower.trim(), "-" | "–" | "none" | "n/a" | "tbd" | "tba")
}
