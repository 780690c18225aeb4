//! Lines that name a class with its day: "TA sessions 2024-09-04 14-16, Hall B", "Review session: Monday 2 December".
//!
//! The family: pages that list, under each topic, when its lecture, exercise or review session takes place.

use semestra_plan::draft::{EventDraft, EventKind};
use semestra_plan::{Finding, SessionKind};

use crate::clock::{self, Clock};
use crate::columns::Role;
use crate::date_cells::whens;
use crate::dates::{self, Mention};
use crate::entry::{Entry, Field, Source};
use crate::events::{Maker, tidy};
use crate::evidence::{derived, stated};
use crate::page::Piece;
use crate::wording::{is_due, is_exam, is_no_class, meeting_kind, says};

/// Words that a class goes by.
const CLASSES: &[&str] = &[
    "lecture",
    "lectures",
    "class",
    "session",
    "sessions",
    "seminar",
    "recitation",
    "tutorial",
    "workshop",
    "discussion",
    "section",
    "lab",
    "kickoff",
    "séance",
    "cours",
    "aula",
    "clase",
    "cátedra",
    "vorlesung",
    "übung",
    "seminario",
    "atelier",
    "révision",
];
/// Words before a date that can name a class.
const LONGEST_NAME: usize = 6;
/// Dates of one line.
const MOST_DATES: usize = 6;

/// The classes that a line names with their days; `heading` may say that its dated lines are classes.
///
/// `label` is the line above that ends with a colon ("Remaining sessions:").
pub(crate) fn classes(
    piece: &Piece,
    heading: &str,
    label: &str,
    maker: &mut Maker<'_>,
) -> Vec<EventDraft> {
    let mentions = dates::find(&piece.text);
    let Some(first) = mentions.first() else {
        return Vec::new();
    };
    if let Some(class) = under_label(piece, &mentions, label, maker) {
        return vec![class];
    }
    let Some((title, labelled)) = name(piece, first) else {
        return Vec::new();
    };
    if says(heading, &["office hours", "office hour", "deadlines"]) {
        return Vec::new();
    }
    let mut events = Vec::new();
    for (index, mention) in mentions.iter().enumerate().take(MOST_DATES) {
        let end = mentions
            .get(index + 1)
            .map_or(piece.text.len(), |next| next.bytes.start);
        let behind = piece.slice(mention.bytes.end..end);
        let hours = hours(&behind);
        // A label and a whole date say enough; without a label only hours right behind the date do.
        let alone = labelled && mentions.len() == 1 && !mention.weak && says_nothing(&behind.text);
        if hours.is_none() && !alone {
            break;
        }
        events.extend(class(&title, mention, &behind, hours, piece, maker));
    }
    events
}

/// "Monday 25 November: Sorting" under "Remaining sessions:".
fn under_label(
    piece: &Piece,
    mentions: &[Mention],
    label: &str,
    maker: &mut Maker<'_>,
) -> Option<EventDraft> {
    let [mention] = mentions else {
        return None;
    };
    let behind = piece.slice(mention.bytes.end..piece.text.len());
    let topic = tidy(&behind);
    let leads = mention.bytes.start == 0 && mention.weekday.is_some();
    let plural = says(
        label,
        &[
            "sessions",
            "classes",
            "lectures",
            "meetings",
            "séances",
            "cours",
            "aulas",
            "clases",
            "sesiones",
            "termine",
            "sitzungen",
        ],
    );
    let lower = topic.lower();
    if !leads || !plural || topic.is_empty() || !behind.text.trim_start().starts_with(':') {
        return None;
    }
    if is_due(&lower) || is_exam(&lower) || is_no_class(&lower) {
        return None;
    }
    class(&topic, mention, &behind, None, piece, maker)
}

/// What a line calls the class before its first date, and whether a colon follows.
fn name(piece: &Piece, first: &Mention) -> Option<(Piece, bool)> {
    let before = piece.slice(0..first.bytes.start);
    let labelled = before.text.trim_end().ends_with(':');
    let whole = tidy(&before);
    let words: Vec<&str> = whole.text.split_whitespace().collect();
    let last = words.last()?.to_lowercase();
    let named = CLASSES.contains(&last.as_str())
        || labelled && words.len() <= LONGEST_NAME && says(&whole.lower(), CLASSES);
    if !named || is_exam(&whole.lower()) || is_due(&whole.lower()) || is_no_class(&whole.lower()) {
        return None;
    }
    // "Get help in TA sessions": what stands behind the last small word.
    let small = ["in", "the", "to", "at", "for", "attend", "during", "our"];
    let cut = small
        .iter()
        .filter_map(|word| Some(whole.text.rfind(&format!(" {word} "))? + word.len() + 2))
        .max();
    let title = whole.slice(cut.unwrap_or(0)..whole.text.len());
    (title.text.split_whitespace().count() <= LONGEST_NAME).then_some((title, labelled))
}

/// Hours right behind a date, bare ones of a range too ("14-16").
fn hours(behind: &Piece) -> Option<Clock> {
    clock::find(&behind.text, true)
        .into_iter()
        .find(|clock| clock.end.is_some())
        .filter(|clock| {
            let between = behind.text.get(..clock.bytes.start).unwrap_or_default();
            !between.contains(char::is_alphanumeric) || between.trim() == "at"
        })
}

fn says_nothing(text: &str) -> bool {
    !text.contains(char::is_alphanumeric)
}

fn class(
    title: &Piece,
    mention: &Mention,
    behind: &Piece,
    hours: Option<Clock>,
    line: &Piece,
    maker: &mut Maker<'_>,
) -> Option<EventDraft> {
    let when = whens(mention, line, maker.calendar).into_iter().next()?;
    let entry = Entry {
        when,
        number: None,
        week: None,
        fields: vec![Field::unheaded(Role::Topic, title.clone())],
        source: Source::Schedule,
    };
    maker.note(&entry.when);
    let mut event = maker.begin(&entry, EventKind::Class, title)?;
    let session = meeting_kind(&title.lower());
    event.session_kind = Some(session);
    event
        .evidence
        .push(derived("session_kind", title, Finding::WordsSay));
    if let Some(hours) = hours {
        let words = behind.slice(hours.bytes.clone());
        event.time = Some(hours.start);
        event.end_time = hours.end;
        event.evidence.push(stated("time", &words));
        event.evidence.push(stated("end_time", &words));
        let room = behind.slice(hours.bytes.end..behind.text.len());
        let room = tidy(&room.trim_matches(|c: char| !c.is_alphanumeric()));
        if !room.is_empty() && room.text.chars().count() <= 60 && session != SessionKind::Exam {
            event.evidence.push(stated("location", &room));
            event.location = Some(room.text);
        }
    }
    Some(event)
}
