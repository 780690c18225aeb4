//! What a page says of one thing in two ways: both are kept, both are marked, and the student decides.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use semestra_plan::draft::{EventDraft, EventKind, Warning};
use semestra_plan::{Certainty, Finding};

use crate::evidence::DOUBTFUL;
use crate::scan::{What, tokens};

/// Two dates of one thing farther apart belong to two things of one name.
const NEAR: i64 = 10;
/// Things that happen more often under one name are a series.
const FEWEST_OF_SERIES: usize = 3;

/// Marks numbered work and exams that have two dates near each other, and says so.
pub(crate) fn mark(events: &mut [EventDraft]) -> Vec<Warning> {
    let mut alike: BTreeMap<(EventKind, Vec<String>), Vec<usize>> = BTreeMap::new();
    for (at, event) in events.iter().enumerate() {
        let name = name(&event.title);
        let counted = name
            .iter()
            .any(|word| word.chars().all(|c| c.is_ascii_digit()));
        let graded = matches!(event.kind, EventKind::Due | EventKind::Exam);
        if graded && counted && event.date.is_some() {
            alike.entry((event.kind, name)).or_default().push(at);
        }
    }
    let mut warnings = Vec::new();
    for group in alike
        .values()
        .filter(|group| group.len() < FEWEST_OF_SERIES)
    {
        let [one, other] = group.as_slice() else {
            continue;
        };
        let dates = (date(events, *one), date(events, *other));
        let (Some(first), Some(second)) = dates else {
            continue;
        };
        let apart = (second - first).num_days().abs();
        if !(1..=NEAR).contains(&apart) {
            continue;
        }
        for at in [*one, *other] {
            if let Some(event) = events.get_mut(at) {
                doubt(event);
            }
        }
        warnings.extend(warning(events, *one, *other));
    }
    warnings
}

fn date(events: &[EventDraft], at: usize) -> Option<NaiveDate> {
    events.get(at)?.date
}

fn doubt(event: &mut EventDraft) {
    for piece in event
        .evidence
        .iter_mut()
        .filter(|piece| piece.field == "date")
    {
        piece.certainty = Certainty::thousandths(DOUBTFUL);
        piece.because = Some(Finding::TwoDates.into());
    }
}

fn warning(events: &[EventDraft], one: usize, other: usize) -> Option<Warning> {
    let (one, other) = (events.get(one)?, events.get(other)?);
    let line = |event: &EventDraft| {
        let piece = event.evidence.iter().find(|piece| piece.field == "date")?;
        Some(piece.place?.line)
    };
    let differ = Finding::DatesDiffer {
        title: one.title.clone(),
        first: one.date?,
        first_line: line(one)?,
        second: other.date?,
        second_line: line(other)?,
    };
    let place = other
        .evidence
        .iter()
        .find(|piece| piece.field == "date")?
        .place;
    Some(Warning {
        text: differ.into(),
        place,
        key: None,
    })
}

/// The telling words of a title, in the order of the alphabet: "TP1" and "Entrega TP 1" name one thing.
fn name(title: &str) -> Vec<String> {
    const SMALL: &[&str] = &[
        "due", "the", "in", "of", "and", "is", "submit", "make", "class", "entrega", "prazo",
        "remise", "abgabe", "deadline", "hand", "on", "at", "by", "takes", "take", "place", "held",
        "will", "be",
    ];
    let mut words: Vec<String> = tokens(title)
        .iter()
        .filter_map(|token| match &token.what {
            What::Word(word, _) if word == "hw" => Some("homework".to_owned()),
            What::Word(word, _) => (!SMALL.contains(&word.as_str())).then(|| word.clone()),
            What::Number(number, _) => Some(number.to_string()),
            What::Sign(_) => None,
        })
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}
