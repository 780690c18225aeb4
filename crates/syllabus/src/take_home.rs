//! Exams that are taken home: handed out on one day and handed in on another.
//!
//! Family: "The midterm will be handed out on 5 May and is due on 9 May", "Final exam due" and "Final exam handed
//! out" in rows of their own. What is called an exam stays one, with the day on which it is handed in.

use semestra_plan::draft::{EventDraft, EventKind};
use semestra_plan::{Finding, SessionKind};

use crate::date_cells::whens;
use crate::dates::Mention;
use crate::entry::{Entry, Source, When};
use crate::events::{Maker, tidy};
use crate::evidence::derived;
use crate::exam_names;
use crate::page::Piece;
use crate::wording::{is_exam, position, says};

/// Words that hand an exam out.
const OUT: &[&str] = &[
    "given",
    "handed out",
    "distributed",
    "available",
    "released",
    "posted",
    "assigned",
    "sent out",
];
/// Words that lead from the day on which it is handed out to the other.
const IN: &[&str] = &[
    "due",
    "returned",
    "handed in",
    "turned in",
    "collected",
    "submitted",
];
/// What stands between the two days is shorter, in characters.
const LONGEST_LEAD: usize = 60;
/// Longer names are sentences.
const MOST_WORDS: usize = 8;

/// The two days of an exam that a clause says is handed out and handed in; none when it says no such thing.
pub(crate) fn two_days(
    clause: &Piece,
    mentions: &[Mention],
    maker: &mut Maker<'_>,
) -> Vec<EventDraft> {
    let [out, due, ..] = mentions else {
        return Vec::new();
    };
    let before = clause.slice(0..out.bytes.start);
    let between = clause.slice(out.bytes.end..due.bytes.start).lower();
    let lower = before.text.to_ascii_lowercase();
    let at = OUT.iter().filter_map(|verb| position(&lower, verb)).min();
    let Some(name) = at.map(|at| exam_names::name(&tidy(&before.slice(0..at)))) else {
        return Vec::new();
    };
    let led = between.chars().count() <= LONGEST_LEAD && says(&between, IN);
    let short = (1..=MOST_WORDS).contains(&name.text.split_whitespace().count());
    if !led || !short || !is_exam(&name.lower()) || out.weak || due.weak {
        return Vec::new();
    }
    let mut event = |mention: &Mention, kind: EventKind| {
        let when = whens(mention, clause, maker.calendar).into_iter().next()?;
        maker.note(&when);
        maker.begin(&on(when), kind, &name)
    };
    let release = event(out, EventKind::Release);
    let mut exam = event(due, EventKind::Due);
    if let Some(exam) = &mut exam {
        maker.time(exam, &clause.slice(due.bytes.end..clause.text.len()));
    }
    release.into_iter().chain(exam).collect()
}

/// "The exam will be handed out on" in lower case; what is only "available" on a day may be sat on it.
pub(crate) fn is_handed_out(before: &str) -> bool {
    says(
        before,
        &["handed out", "distributed", "sent out", "released"],
    )
}

fn on(when: When) -> Entry {
    Entry {
        when,
        number: None,
        week: None,
        fields: Vec::new(),
        source: Source::Dates,
    }
}

/// "Final exam becomes available" is no sitting: on that day it is handed out.
pub(crate) fn hand_out(events: &mut [EventDraft]) {
    for event in events.iter_mut().filter(|it| it.kind == EventKind::Exam) {
        let lower = event.title.to_lowercase();
        let Some(verb) = OUT
            .iter()
            .find(|verb| **verb != "given" && lower.ends_with(**verb))
        else {
            continue;
        };
        let name = lower.trim_end_matches(verb).trim_end();
        let name = ["becomes", "is", "will be", "made", "will be made"]
            .iter()
            .fold(name, |name, small| {
                name.strip_suffix(small).unwrap_or(name).trim_end()
            });
        if exam_names::is_name(name) {
            event.kind = EventKind::Release;
            event.session_kind = None;
            event.evidence.retain(|piece| piece.field != "session_kind");
        }
    }
}

/// "Final exam due" is an exam that is handed in on its day.
pub(crate) fn hand_in(events: &mut [EventDraft]) {
    for event in events.iter_mut().filter(|it| it.kind == EventKind::Due) {
        let lower = event.title.to_lowercase();
        let end = position(&lower, "due")
            .filter(|at| *at > 0)
            .unwrap_or(lower.len());
        let name = lower.get(..end).unwrap_or_default();
        let name = name.trim_end_matches(|c: char| !c.is_alphanumeric() && c != ')');
        if event.date.is_none() || !exam_names::is_name(name) {
            continue;
        }
        event.kind = EventKind::Exam;
        event.session_kind = Some(SessionKind::Exam);
        let named = event.evidence.iter().find(|piece| piece.field == "title");
        let words = named.map(|piece| (piece.place, piece.quote.clone()));
        let mut because = derived("session_kind", &Piece::default(), Finding::HandedInExam);
        if let Some((place, quote)) = words {
            because.place = place;
            because.quote = quote;
            event.evidence.push(because);
        }
    }
}
