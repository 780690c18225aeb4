//! What a date means by its own words.

use semestra_plan::draft::EventKind;

use super::PROSE;
use super::titles::{is_pointer, short, without};
use crate::dates::Mention;
use crate::events::{is_aside, says_something, tidy};
use crate::page::Piece;
use crate::scan::tail;
use crate::wording::{class_kind, is_due, is_exam, is_no_class, is_work, position, says};
use crate::{exam_names, take_home};

/// What a dated sentence says, with the words that name it.
pub(super) fn meaning(
    clause: &Piece,
    (before, behind): (&Piece, &Piece),
    mention: &Mention,
    heading: &str,
) -> Option<(EventKind, Piece)> {
    let lower: &str = &clause.lower();
    let prose = clause.text.chars().count() > PROSE;
    let near_before: String = tail(&before.text, 80).to_lowercase();
    let near_behind: String = behind
        .text
        .chars()
        .take(60)
        .collect::<String>()
        .to_lowercase();
    let named_exam = is_exam(&without(before, behind).lower());
    let due = is_due(&near_before)
        || (is_due(&near_behind) && !prose)
        || is_due(heading) && !prose && !named_exam && !is_no_class(lower);
    if due && (is_due(&near_before) || !mention.weak) {
        let cut = [
            "completion date",
            "due",
            "deadline",
            "is due",
            "submit",
            "submission",
            "prazo",
            "date limite",
            "fällig",
            "abzugeben",
            "à rendre",
            "à remettre",
            "vence",
        ]
        .iter()
        .filter_map(|word| position(&before.text.to_ascii_lowercase(), word))
        .min();
        let left = match cut {
            Some(at) => tidy(&before.slice(0..at)),
            None => tidy(before),
        };
        let between = tidy(&before.slice(cut.unwrap_or(before.text.len())..before.text.len()));
        let inner = if is_work(&between.lower()) {
            between
        } else {
            behind_lead(&between)
        };
        let after = if is_aside(&behind.text) {
            Piece::default()
        } else {
            tidy(behind)
        };
        let title = [left, inner, after].into_iter().find(|title| {
            let lower = title.lower();
            title.text.chars().filter(|c| c.is_alphabetic()).count() >= 2
                && says_something(&title.text)
                && !is_pointer(&lower)
                && !matches!(lower.as_str(), "by" | "on" | "due by" | "at" | "pm" | "am")
                && crate::dates::whole(&title.text).is_none()
        })?;
        let lower = title.lower();
        if prose && !is_work(&lower) {
            return None;
        }
        let title = short(&title);
        return Some((EventKind::Due, title));
    }
    if let Some(title) = by_the_hour(before, behind).filter(|_| !prose) {
        return Some((EventKind::Due, title));
    }
    if is_no_class(lower) && !prose && !mention.weak {
        return Some((EventKind::NoClass, tidy(&without(before, behind))));
    }
    if !prose && !mention.weak {
        let title = tidy(&without(before, behind));
        let presents = class_kind(&title.lower()).0 == EventKind::Presentation;
        if presents && title.text.split_whitespace().count() <= 5 {
            return Some((EventKind::Presentation, title));
        }
    }
    let title = exam_names::name(&tidy(&without(before, behind)));
    let unshared = crate::events::without_share(&title);
    let title = if unshared.is_empty() {
        title
    } else {
        tidy(&unshared)
    };
    let exam = is_exam(&near_before)
        || is_exam(&title.lower())
        || (is_exam(heading) && !prose && title.text.is_empty());
    let near = !prose || is_exam(&near_before);
    if exam
        && near
        && !title.text.is_empty()
        && !says(
            lower,
            &[
                "before", "after", "prior to", "unless", "contact", "conflict",
            ],
        )
    {
        let kind = if take_home::is_handed_out(&near_before) {
            EventKind::Release
        } else {
            EventKind::Exam
        };
        return Some((kind, short(&title)));
    }
    None
}

/// "Deadline for abstracts" is about the abstracts.
fn behind_lead(between: &Piece) -> Piece {
    let lower = between.text.to_ascii_lowercase();
    let lead = [
        "completion date for ",
        "completion date of ",
        "deadline for ",
        "deadline of ",
        "submission of ",
        "due date for ",
    ]
    .into_iter()
    .find(|lead| lower.starts_with(lead));
    let named = lead.map(|lead| between.slice(lead.len()..between.text.len()));
    match named
        .as_ref()
        .and_then(|name| name.text.strip_prefix("the "))
    {
        Some(name) => between.slice(between.text.len() - name.len()..between.text.len()),
        None => named.unwrap_or_default(),
    }
}

/// "Grade your peers' drafts before 5.12. 23:59": an hour right behind the day makes it a deadline.
fn by_the_hour(before: &Piece, behind: &Piece) -> Option<Piece> {
    let lower = before.text.trim_end().to_ascii_lowercase();
    let leads = [" before", " by", " until", " no later than"];
    // "… before 23:59 14.9.": the hour may stand before the day.
    let hour_before = crate::clock::find(&lower, false)
        .into_iter()
        .find(|clock| clock.bytes.end == lower.len() && clock.end.is_none())
        .and_then(|clock| lower.get(..clock.bytes.start))
        .map(str::trim_end)
        .filter(|rest| leads.iter().any(|lead| rest.ends_with(lead)));
    if let Some(rest) = hour_before {
        let title = tidy(&before.slice(0..rest.rfind(' ').unwrap_or(0)));
        return is_work(&title.lower()).then(|| short(&title));
    }
    let lead = leads.iter().find(|lead| lower.ends_with(*lead))?;
    let hour = crate::clock::find(&behind.text, false)
        .first()
        .is_some_and(|clock| {
            let between = behind.text.get(..clock.bytes.start).unwrap_or_default();
            clock.end.is_none() && !between.contains(char::is_alphabetic)
        });
    let title = tidy(&before.slice(0..lower.len() - lead.len()));
    (hour && is_work(&title.lower())).then(|| short(&title))
}

/// "Essay 2: 15 October" and nothing else: what is handed in has one day, which is most likely that of its deadline.
pub(super) fn labelled(clause: &Piece, mention: &Mention) -> Option<(EventKind, Piece)> {
    /// Longer labels are sentences.
    const MOST_WORDS: usize = 5;
    let before = clause.slice(0..mention.bytes.start);
    let behind = clause.slice(mention.bytes.end..clause.text.len());
    let title = tidy(before.trim().text.strip_suffix(':').map(|_| &before)?);
    let lower = title.lower();
    // Labs and presentations take place on their day.
    let held = says(&lower, &["lab", "labs", "presentation", "presentations"]) || is_exam(&lower);
    let short = title.text.split_whitespace().count() <= MOST_WORDS;
    (short && !mention.weak && is_work(&lower) && !held && !says_something(&behind.text))
        .then_some((EventKind::Due, title))
}
