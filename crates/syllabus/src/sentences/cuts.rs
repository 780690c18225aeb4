//! Where a line is cut: at the ends of its sentences, and where lines of a list were joined.

use crate::dates::{self, Mention};
use crate::events::{clauses, is_ordinal};
use crate::page::Piece;
use crate::words;

/// The lines that a paragraph once was: "Exam: 5 May Essay: 7 May" and "5 May: topic 7 May: topic", cut apart.
///
/// Browsers and mail programs join the lines of such lists; a colon at every date tells where they began.
pub(crate) fn joined_lines(piece: &Piece) -> Vec<Piece> {
    let mentions = dates::find(&piece.text);
    let strong: Vec<&Mention> = mentions.iter().filter(|mention| !mention.weak).collect();
    if strong.len() < 2 || strong.len() != mentions.len() {
        return vec![piece.clone()];
    }
    let text = &piece.text;
    let colon_before = |mention: &&Mention| {
        let before = text.get(..mention.bytes.start).unwrap_or_default();
        before.trim_end().ends_with(':')
    };
    let colon_behind = |mention: &&Mention| {
        let behind = text.get(mention.bytes.end..).unwrap_or_default();
        behind.trim_start().starts_with(':')
    };
    let cuts: Vec<usize> = if strong.iter().all(colon_before) {
        strong.iter().map(|mention| mention.bytes.end).collect()
    } else if strong.iter().all(colon_behind) {
        strong.iter().map(|mention| mention.bytes.start).collect()
    } else {
        return vec![piece.clone()];
    };
    let mut lines = Vec::new();
    let mut start = 0;
    for cut in cuts.into_iter().chain([text.len()]) {
        lines.push(piece.slice(start..cut).trim());
        start = cut;
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// Sentences of a line.
pub(crate) fn parts(piece: &Piece) -> Vec<Piece> {
    let mut parts = Vec::new();
    for clause in clauses(piece) {
        let mut start = 0;
        for (at, found) in clause.text.match_indices(". ") {
            // "Feb. 5" and "Dr. Smith" are no ends of sentences.
            let word = clause
                .text
                .get(start..at)
                .and_then(|s| s.split_whitespace().next_back())
                .unwrap_or_default();
            // "1.12. 23:59" is a day and its hour.
            let dotted_day = word.chars().all(|c| c.is_ascii_digit() || c == '.')
                && clause
                    .text
                    .get(at + found.len()..)
                    .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
            let behind = clause.text.get(at + found.len()..).unwrap_or_default();
            if !dotted_day && !is_abbreviation(word) && !is_ordinal(word, behind) {
                parts.push(clause.slice(start..at).trim());
                start = at + found.len();
            }
        }
        parts.push(clause.slice(start..clause.text.len()).trim());
    }
    parts.truncate(60);
    parts
}

/// Whether a dot behind a word more likely shortens it than ends its sentence.
fn is_abbreviation(word: &str) -> bool {
    const TITLES_AND_SUCH: &[&str] = &[
        "dr", "prof", "mr", "mrs", "ms", "st", "no", "nr", "vs", "etc", "ca", "ch", "chap", "sec",
        "fig", "pp", "vol", "dept", "univ", "bldg", "rm", "tel", "ext", "min", "max", "eq", "ed",
        "eds", "al", "cf", "art", "apt", "inkl", "bzw", "evtl", "usw", "sra", "dra", "ing", "núm",
        "cap", "pág", "av",
    ];
    let letters = word.trim_matches(|c: char| !c.is_alphanumeric());
    let lower = letters.to_lowercase();
    // "e.g", "a.m" and "J" are no whole words.
    let counts = letters.contains(|c: char| c.is_ascii_digit());
    let initials = !counts && (letters.contains('.') || letters.chars().count() == 1);
    let short = lower.chars().count() <= 4
        && (words::month(&lower, true).is_some() || words::weekday(&lower, true).is_some());
    initials || letters.is_empty() || short || TITLES_AND_SUCH.contains(&lower.as_str())
}
