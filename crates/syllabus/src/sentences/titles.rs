//! What a sentence calls the thing that it gives a day.

use crate::events::tidy;
use crate::page::Piece;
use crate::wording::is_work;
use crate::words;

/// The side of the date that names the thing.
pub(super) fn without(before: &Piece, behind: &Piece) -> Piece {
    let tidy_before = tidy(before);
    if tidy_before
        .text
        .chars()
        .filter(|c| c.is_alphabetic())
        .count()
        >= 3
        && words::weekday_cell(&tidy_before.text).is_none()
    {
        tidy_before
    } else {
        tidy(behind)
    }
}

/// The last words of a long title: what is due stands right before the date.
pub(super) fn short(title: &Piece) -> Piece {
    if title.text.chars().count() <= 80 {
        return title.clone();
    }
    // "Every homework is …, and the report on the trip" is about the report.
    let last = title
        .text
        .rfind(", and ")
        .map(|at| title.slice(at + 6..title.text.len()));
    if let Some(last) = last.filter(|last| is_work(&last.lower())) {
        return tidy(&last);
    }
    let cut = title
        .text
        .char_indices()
        .rev()
        .take(70)
        .filter(|(_, c)| c.is_whitespace())
        .last()
        .map_or(0, |(at, _)| at);
    tidy(&title.slice(cut..title.text.len()))
}

/// "The report by noon" is due at noon and called the report.
pub(super) fn without_hour(title: &Piece) -> Piece {
    let lower = title.text.to_ascii_lowercase();
    let cut = [" by ", " before ", " until ", " no later than ", " is "]
        .iter()
        .filter_map(|lead| Some((lower.rfind(lead)?, lead.len())))
        .filter(|(at, length)| {
            let behind = lower.get(at + length..).unwrap_or_default();
            behind.contains("end of") || !crate::clock::find(behind, false).is_empty()
        })
        .map(|(at, _)| at)
        .filter(|at| *at > 2)
        .min();
    match cut {
        Some(at) => tidy(&title.slice(0..at)),
        None => title.clone(),
    }
}

/// "Link", "here", "PDF": words that only point to the work.
pub(super) fn is_pointer(lower: &str) -> bool {
    matches!(
        lower.trim_matches(|c: char| !c.is_alphanumeric()),
        "link"
            | "here"
            | "pdf"
            | "details"
            | "instructions"
            | "description"
            | "html"
            | "notebook"
            | "canvas"
            | "moodle"
            | "gradescope"
    )
}
