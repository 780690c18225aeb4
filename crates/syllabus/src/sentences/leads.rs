//! Words that lead to a date: "…, due on" and "released".

use crate::page::Piece;

/// Words that hand something out, at the end of what stands before a date.
pub(super) const RELEASE_LEAD: &[&str] = &[
    "out",
    "released",
    "release",
    "assigned",
    "posted",
    "available",
    "handed out",
    "goes out",
];

/// Words that lead to a deadline, at the end of what stands before a date.
pub(super) const DUE_LEAD: &[&str] = &["due", "is due", "are due", "deadline", "due date"];

/// Where the words begin that lead to a date ("…, due on "), when one of `leads` does.
pub(super) fn lead_at(before: &str, leads: &[&str]) -> Option<usize> {
    let lower = before.to_ascii_lowercase();
    let mut rest = lower.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ':' | ','));
    for small in [" on", " by", " at", " from", " until"] {
        rest = rest.strip_suffix(small).unwrap_or(rest).trim_end();
    }
    leads
        .iter()
        .filter_map(|lead| {
            let stem = rest.strip_suffix(lead)?;
            let whole = !stem.ends_with(|c: char| c.is_alphanumeric());
            whole.then_some(stem.len())
        })
        .min()
}

/// What stands between two dates without the words that lead to the second.
pub(super) fn without_lead(between: &Piece) -> Piece {
    let at = lead_at(&between.text, DUE_LEAD).or_else(|| lead_at(&between.text, RELEASE_LEAD));
    match at {
        Some(at) => between.slice(0..at),
        None => between.clone(),
    }
}
