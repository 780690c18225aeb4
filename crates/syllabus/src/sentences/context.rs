//! What a date means by the words beside its own: the sentence before it, the line above it, the heading over it.

use semestra_plan::draft::EventKind;

use super::leads::{DUE_LEAD, RELEASE_LEAD, lead_at};
use super::titles::{is_pointer, short};
use crate::dates::{self, Mention};
use crate::events::{says_something, tidy};
use crate::page::Piece;
use crate::passage_names;
use crate::scan::tail;
use crate::wording::{is_due, is_exam, is_work, position};

/// "HW 1: out Jan 20" and "released Jan 27" hand something out that has a name.
pub(super) fn release(before: &Piece, subject: Option<&Piece>) -> Option<(EventKind, Piece)> {
    let at = lead_at(&before.text, RELEASE_LEAD)?;
    let own = tidy(&before.slice(0..at));
    let title = if is_work(&own.lower()) && !is_due(&own.lower()) {
        short(&own)
    } else if !says_something(&own.text) {
        subject?.clone()
    } else {
        return None;
    };
    Some((EventKind::Release, title))
}

/// "due Feb 7" behind the name of the work.
pub(super) fn bare_due(before: &Piece, subject: Option<&Piece>) -> Option<(EventKind, Piece)> {
    let lower = before.text.to_ascii_lowercase();
    let spoken = || {
        let near = tail(&lower, 60);
        let from = lower.len().saturating_sub(near.len());
        DUE_LEAD
            .iter()
            .filter_map(|word| Some(from + position(&near, word)?))
            .min()
    };
    let at = lead_at(&before.text, DUE_LEAD).or_else(spoken)?;
    let own = tidy(&before.slice(0..at));
    (!says_something(&own.text) || is_pointer(&own.lower()))
        .then_some((EventKind::Due, short(&tidy(subject?))))
}

/// "Submit assignment 8. Sunday 17 November 23:59": the sentence before says that the day is a deadline.
pub(super) fn told_before(
    earlier: Option<&Piece>,
    before: &Piece,
    behind: &Piece,
) -> Option<(EventKind, Piece)> {
    let said = earlier?;
    let named = crate::events::without_share(&tidy(said));
    let date_only = !behind.text.contains(". ") && behind.text.chars().count() <= 60;
    let no_words = !before.text.contains(char::is_alphabetic);
    // "Final: 30%. 14:45 Tuesday, December 6": the sentence before names what is sat on this day.
    if is_exam(&named.lower())
        && named.text.split_whitespace().count() <= 4
        && no_words
        && date_only
    {
        return Some((EventKind::Exam, named));
    }
    let earlier = Some(said).filter(|earlier| names_work(earlier) && is_due(&earlier.lower()))?;
    let hour = !crate::clock::find(&behind.text, false).is_empty();
    let bare = !before.text.contains(char::is_alphanumeric) && !says_something(&behind.text);
    (hour && bare).then(|| (EventKind::Due, short(&tidy(earlier))))
}

/// "… on April 4 and the portfolio by noon on May 12": the verb before the first date is about both.
pub(super) fn due_again(before: &Piece, due_before: bool) -> Option<(EventKind, Piece)> {
    let lower = before.text.to_ascii_lowercase();
    let joint = [", and ", " and ", ", "]
        .into_iter()
        .find(|joint| lower.starts_with(joint))?;
    let by = lower.rfind(" by ").filter(|by| *by > joint.len())?;
    let own = before.slice(joint.len()..by);
    let title = match own.lower().strip_prefix("the ") {
        Some(_) => own.slice(4..own.text.len()),
        None => own,
    };
    let named = is_work(&title.lower()) && title.text.chars().count() <= 60;
    (due_before && named).then(|| (EventKind::Due, tidy(&title)))
}

/// "Final exam:" above "Wednesday, March 20. The final is …", and "Devoir 1" above "Remettre avant 23h59, le 12 février".
pub(super) fn by_heading(
    heading: &Piece,
    before: &Piece,
    behind: &Piece,
    mention: &Mention,
) -> Option<(EventKind, Piece)> {
    const LEADS: &[&str] = &[
        "before", "by", "until", "avant", "antes", "até", "hasta", "vor", "bis", "jusqu",
    ];
    let title = tidy(heading);
    let name = title.lower();
    let name = name.as_str();
    let short_name =
        (1..=8).contains(&name.split_whitespace().count()) && name.chars().count() <= 60;
    if !short_name || mention.weak || mention.until.is_some() {
        return None;
    }
    let leads = !before.text.contains(char::is_alphanumeric);
    let closes =
        behind.text.trim_start().starts_with(['.', ',', ';', '(']) || behind.text.trim().is_empty();
    if is_exam(name) && leads && closes {
        return Some((EventKind::Exam, title.clone()));
    }
    let near = tail(&before.text, 40).to_lowercase();
    let hour = !crate::clock::find(&near, false).is_empty()
        || !crate::clock::find(&behind.text, false).is_empty();
    let told = LEADS
        .iter()
        .any(|lead| position(&near, lead).is_some() || near.contains("jusqu"));
    (is_work(name) && hour && told).then(|| (EventKind::Due, title.clone()))
}

/// "due Monday 12 March" alone in a line is about the short line above it, whatever that is called.
pub(super) fn bare_line(piece: &Piece, first: &Mention, above: Option<&Piece>) -> Option<Piece> {
    let before = piece.text.get(..first.bytes.start)?.trim().to_lowercase();
    let bare = matches!(
        before.trim_end_matches([':', ' ']),
        "due"
            | "is due"
            | "due on"
            | "due by"
            | "deadline"
            | "due date"
            | "abgabe"
            | "prazo"
            | "entrega"
    );
    let above = above.filter(|above| above.line + 1 == piece.line)?;
    let words = above.text.split_whitespace().count();
    (bare
        && (1..=8).contains(&words)
        && dates::find(&above.text).is_empty()
        && !above.text.ends_with(['?', '!']))
    .then(|| tidy(&passage_names::without_number(above)))
}

/// A line that begins in the middle of a sentence goes on about the work of the line above it.
pub(super) fn continued(piece: &Piece, above: Option<&Piece>) -> Option<Piece> {
    let above = above.filter(|above| above.line + 1 == piece.line)?;
    let open = !above.text.trim_end().ends_with(['.', ':', ';', '?', '!']);
    let goes_on = piece.text.starts_with(char::is_lowercase);
    let end = above.text.find(['(', ',']).unwrap_or(above.text.len());
    let name = tidy(&above.slice(0..end));
    (open && goes_on && is_work(&name.lower())).then(|| short(&name))
}

/// A short line that names work and no day.
pub(super) fn names_work(above: &Piece) -> bool {
    let lower = above.lower();
    above.text.chars().count() <= 80
        && above.text.split_whitespace().count() <= 8
        && (is_work(&lower) || is_exam(&lower))
        && !above.text.ends_with(['?', '!'])
        && (!above.text.ends_with('.') || above.text.split_whitespace().count() <= 5)
        && dates::find(&above.text).is_empty()
}
