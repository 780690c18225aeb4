//! What a page says twice is one event.

use semestra_plan::SessionKind;
use semestra_plan::draft::{EventDraft, EventKind};

use crate::legend::Legend;
use crate::scan::tokens;

/// How far back a repeated event is looked for; pages repeat themselves within a term's worth of events.
pub(crate) const TWINS: usize = 300;

/// Leaves out what the page says twice: the same day, kind and words.
pub(crate) fn once(events: Vec<EventDraft>, legend: &Legend) -> Vec<EventDraft> {
    let mut kept: Vec<EventDraft> = Vec::new();
    let (plain, telling): (Vec<EventDraft>, Vec<EventDraft>) =
        events.into_iter().partition(is_plain_class);
    for event in telling {
        let graded = matches!(
            event.kind,
            EventKind::Due | EventKind::Exam | EventKind::Release | EventKind::NoClass
        );
        // "Final exam due Friday" beside the exam of that day says one thing twice.
        let sat = event.kind == EventKind::Due
            && crate::wording::is_exam(&event.title.to_lowercase())
            && kept.iter().rev().take(TWINS).any(|known| {
                known.kind == EventKind::Exam
                    && known.date == event.date
                    && alike(&known.title, &event.title)
            });
        if sat {
            continue;
        }
        let twin = kept.iter_mut().rev().take(TWINS).find(|known| {
            known.kind == event.kind
                && known.date == event.date
                && known.date.is_some()
                && known.end_date == event.end_date
                && (known.session_kind == event.session_kind
                    && (known.title == event.title
                        || event.session_kind == Some(SessionKind::Review)
                            && alike(&known.title, &event.title))
                    || graded
                        && (alike(&known.title, &event.title)
                            || legend.same(&known.title, &event.title)))
        });
        match twin {
            Some(known)
                if event.date.is_some()
                    && (graded
                        || known.evidence.iter().any(|e| e.field == "title")
                            && same_place_kind(known, &event)) =>
            {
                merge(known, event)
            }
            _ => kept.push(event),
        }
    }
    for event in plain {
        // "Lecture Monday 2 September 14:15" is the class that the schedule calls by its topic.
        let mut same_day = kept.iter_mut().filter(|known| {
            matches!(known.kind, EventKind::Class | EventKind::Presentation)
                && known.date == event.date
                && (known.session_kind == event.session_kind
                    || known.kind == EventKind::Presentation)
                && known.time.is_none_or(|time| Some(time) == event.time)
        });
        match (same_day.next(), same_day.next()) {
            (Some(known), None) => merge(known, event),
            _ => kept.push(event),
        }
    }
    kept
}

/// Whether a class with hours is called only by what every class is.
fn is_plain_class(event: &EventDraft) -> bool {
    const PLAIN: &[&str] = &[
        "lecture",
        "class",
        "session",
        "cours",
        "aula",
        "clase",
        "vorlesung",
    ];
    let lower = event.title.to_lowercase();
    event.kind == EventKind::Class
        && event.time.is_some()
        && (PLAIN.contains(&lower.as_str())
            || lower.split_whitespace().count() <= 2
                && PLAIN.iter().any(|word| lower.ends_with(word))
                && !lower.contains(|c: char| c.is_ascii_digit())
                && event.session_kind == Some(SessionKind::Lecture))
}

/// Two rows of a schedule may be two classes on one day with one title; only exact repeats elsewhere are one.
pub(crate) fn same_place_kind(known: &EventDraft, event: &EventDraft) -> bool {
    known.number == event.number && known.week == event.week
}

/// Places that are kept of what a page says again and again.
const MOST_PLACES: usize = 12;

pub(crate) fn merge(known: &mut EventDraft, event: EventDraft) {
    // The same thing in the table, in a list and in a sentence is one item with evidence from each.
    for piece in &event.evidence {
        let again = matches!(piece.field.as_str(), "date" | "title")
            && known.evidence.len() < MOST_PLACES
            && known
                .evidence
                .iter()
                .all(|had| had.field != piece.field || had.place != piece.place)
            && known
                .evidence
                .iter()
                .any(|had| had.field == piece.field && had.certainty <= piece.certainty);
        if again {
            known.evidence.push(piece.clone());
        }
    }
    // Hours from and to say more of an exam than when it must be handed in.
    let fuller =
        known.kind == EventKind::Exam && known.end_time.is_none() && event.end_time.is_some();
    if fuller {
        known.time = None;
        known.evidence.retain(|evidence| evidence.field != "time");
    }
    if known.time.is_none() && event.time.is_some() {
        known.time = event.time;
        known.end_time = event.end_time;
        known
            .evidence
            .extend(event.evidence.into_iter().filter(|evidence| {
                matches!(evidence.field.as_str(), "time" | "end_time" | "location")
            }));
        if known.location.is_none() {
            known.location = event.location;
        }
    }
}

/// "Projects" and "project" are one word.
fn singular(word: &str) -> String {
    match word.strip_suffix('s') {
        Some(stem) if stem.len() > 3 && !stem.ends_with('s') => stem.to_owned(),
        _ => word.to_owned(),
    }
}

/// Titles are alike when their telling words are the same, or one's are all in the other.
pub(crate) fn alike(one: &str, other: &str) -> bool {
    let words = |title: &str| -> Vec<String> {
        let all = tokens(title);
        // "Test 1 (40% choice)" is test 1: a share tells no two things apart.
        let share = |at: usize| all.get(at + 1).is_some_and(|next| next.is(&['%']));
        all.iter()
            .enumerate()
            .filter_map(|(at, token)| match &token.what {
                crate::scan::What::Number(..) if share(at) => None,
                crate::scan::What::Word(word, _)
                    if !matches!(
                        word.as_str(),
                        "due" | "the" | "in" | "class" | "exam" | "release" | "released" | "out"
                    ) =>
                {
                    Some(singular(word))
                }
                crate::scan::What::Number(number, _) => Some(number.to_string()),
                crate::scan::What::Word(..) | crate::scan::What::Sign(_) => None,
            })
            .collect()
    };
    let (one, other) = (words(one), words(other));
    let (few, many) = if one.len() <= other.len() {
        (&one, &other)
    } else {
        (&other, &one)
    };
    let numbers = |words: &[String]| {
        words
            .iter()
            .filter(|w| w.chars().all(|c| c.is_ascii_digit()))
            .cloned()
            .collect::<Vec<_>>()
    };
    few.iter().all(|word| many.contains(word)) && (numbers(few) == numbers(many) || few.is_empty())
}
