//! Deadlines and exams that sentences name.

use semestra_plan::SessionKind;
use semestra_plan::draft::{EventDraft, EventKind};

use crate::columns::Role;
use crate::date_cells::whens;
use crate::dates::{self, Mention};
use crate::entry::{Entry, Field, Source};
use crate::events::{Maker, clauses, tidy};
use crate::evidence::derived;
use crate::page::Piece;
use crate::wording::{is_due, is_exam, is_no_class, is_work, position, says};

/// Longer lines are prose, in which a date must be near its word.
pub(crate) const PROSE: usize = 160;

/// The deadline or exam that a sentence, item or label with a date names.
pub(crate) fn sentence(piece: &Piece, heading: &str, maker: &mut Maker<'_>) -> Vec<EventDraft> {
    let mut events = Vec::new();
    let mut previous: Option<Piece> = None;
    for clause in parts(piece) {
        let earlier = previous.replace(clause.clone());
        let mentions = dates::find(&clause.text);
        let lower = clause.lower();
        if mentions.is_empty() || is_about_enrolment(&lower) {
            continue;
        }
        for (index, mention) in mentions.iter().enumerate().take(4) {
            // Each date is read with the words between its neighbours.
            let from = index
                .checked_sub(1)
                .and_then(|before| mentions.get(before))
                .map_or(0, |before| before.bytes.end);
            let to = mentions
                .get(index + 1)
                .map_or(clause.text.len(), |next| next.bytes.start);
            let before = clause.slice(from..mention.bytes.start);
            let behind = clause.slice(mention.bytes.end..to);
            if let Some((kind, title)) = meaning(&clause, (&before, &behind), mention, heading) {
                // "Make assignment 2. Deadline 5 May": the sentence before names the work.
                let title = match earlier.as_ref().filter(|earlier| {
                    kind == EventKind::Due && !is_work(&title.lower()) && is_work(&earlier.lower())
                }) {
                    Some(earlier) => short(&tidy(earlier)),
                    None => title,
                };
                let title = if title.text.starts_with(|c: char| c.is_ascii_digit())
                    && crate::clock::find(&title.text, false)
                        .first()
                        .is_some_and(|clock| clock.bytes.start == 0)
                {
                    earlier
                        .clone()
                        .map_or(title, |earlier| short(&tidy(&earlier)))
                } else {
                    title
                };
                let Some(when) = whens(mention, &clause, maker.calendar).into_iter().next() else {
                    continue;
                };
                let entry = Entry {
                    when,
                    number: None,
                    week: None,
                    fields: vec![Field {
                        role: Role::Other,
                        words: title.clone(),
                        heading: String::new(),
                    }],
                    source: Source::Dates,
                };
                maker.note(&entry.when);
                let Some(mut event) = maker.begin(&entry, kind, &title) else {
                    continue;
                };
                maker.time(&mut event, &clause);
                if kind == EventKind::Exam {
                    event.session_kind = Some(SessionKind::Exam);
                    event
                        .evidence
                        .push(derived("session_kind", &title, "the words say so"));
                }
                events.push(event);
            }
        }
    }
    events
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
            if word.chars().count() > 4 || word.chars().any(|c| c.is_ascii_digit()) {
                parts.push(clause.slice(start..at).trim());
                start = at + found.len();
            }
        }
        parts.push(clause.slice(start..clause.text.len()).trim());
    }
    parts.truncate(60);
    parts
}

pub(crate) fn is_about_enrolment(lower: &str) -> bool {
    says(
        lower,
        &[
            "add/drop",
            "withdraw",
            "withdrawal",
            "drop deadline",
            "enrollment",
            "last day to",
            "updated",
            "copyright",
            "published",
            "registration",
            "register",
            "refund",
            "modified",
            "credit/no credit",
            "accommodation",
            "accommodations",
        ],
    )
}

/// What a dated sentence says, with the words that name it.
pub(crate) fn meaning(
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
        || is_due(heading) && !prose && !named_exam;
    if due && (is_due(&near_before) || !mention.weak) {
        let cut = [
            "due",
            "deadline",
            "is due",
            "submit",
            "submission",
            "prazo",
            "date limite",
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
            Piece::default()
        };
        let title = [left, inner, tidy(behind)].into_iter().find(|title| {
            let lower = title.lower();
            title.text.chars().filter(|c| c.is_alphabetic()).count() >= 2
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
    if is_no_class(lower) && !prose && !mention.weak {
        return Some((EventKind::NoClass, tidy(&without(before, behind))));
    }
    let title = tidy(&without(before, behind));
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
        return Some((EventKind::Exam, short(&title)));
    }
    None
}

/// The side of the date that names the thing.
pub(crate) fn without(before: &Piece, behind: &Piece) -> Piece {
    let tidy_before = tidy(before);
    if tidy_before
        .text
        .chars()
        .filter(|c| c.is_alphabetic())
        .count()
        >= 3
        && crate::words::weekday_cell(&tidy_before.text).is_none()
    {
        tidy_before
    } else {
        tidy(behind)
    }
}

pub(crate) fn tail(text: &str, count: usize) -> String {
    let skip = text.chars().count().saturating_sub(count);
    text.chars().skip(skip).collect()
}

/// The last words of a long title: what is due stands right before the date.
pub(crate) fn short(title: &Piece) -> Piece {
    if title.text.chars().count() <= 80 {
        return title.clone();
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
