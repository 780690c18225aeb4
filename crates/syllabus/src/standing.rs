//! The hour at which the work of a whole course is due.

use semestra_plan::Finding;
use semestra_plan::draft::{EventDraft, EventKind, MeetingDraft};

use crate::evidence::{assumed, derived};
use crate::page::{Block, Cell, Page, Piece};
use crate::scan::tokens;
use crate::wording::{is_due, is_work, position, says};
use crate::{clock, dates, recurring};

/// A rule such as "problem sets are due at 2:50 PM" that holds for items without a time of their own.
pub(crate) struct DefaultTime {
    subject: String,
    time: chrono::NaiveTime,
    words: Piece,
    sure: bool,
}

pub(crate) fn default_times(page: &Page, events: &mut [EventDraft]) {
    let rules: Vec<DefaultTime> = page
        .blocks
        .iter()
        .flat_map(|block| match block {
            Block::Table(table) => table.rows.iter().filter_map(|row| row_rule(row)).collect(),
            Block::Heading(_, piece) | Block::Line(piece) | Block::Item(_, piece) => {
                default_rules(piece)
            }
            Block::Gap => Vec::new(),
        })
        .take(20)
        .collect();
    if rules.is_empty() {
        return;
    }
    for event in events
        .iter_mut()
        .filter(|event| event.kind == EventKind::Due && event.time.is_none())
    {
        let rule = rules
            .iter()
            .find(|rule| is_about(&rule.subject, &event.title.to_lowercase()));
        let Some(rule) = rule.or_else(|| {
            rules.iter().find(|rule| {
                says(&rule.subject, &["all", "everything", "each", "every"])
                    && !is_work(&rule.subject)
            })
        }) else {
            continue;
        };
        event.time = Some(rule.time);
        let because = if rule.sure {
            Finding::TimeOfSort
        } else {
            Finding::TimeOfSortNoHalf
        };
        event.evidence.push(derived("time", &rule.words, because));
    }
}

/// Gives work that is due "before class" or "in class" the hour at which the class of its day begins.
pub(crate) fn class_times(page: &Page, meetings: &[MeetingDraft], events: &mut [EventDraft]) {
    const AT_CLASS: &[&str] = &[
        "before class",
        "before lecture",
        "beginning of class",
        "beginning of lecture",
        "start of class",
        "start of lecture",
        "due in class",
        "in class on",
        "at class time",
        "by class time",
        "antes de clase",
        "antes da aula",
        "avant le cours",
    ];
    for event in events.iter_mut() {
        if event.kind != EventKind::Due || event.time.is_some() {
            continue;
        }
        let Some(day) = event.date else {
            continue;
        };
        let spoken = event
            .evidence
            .iter()
            .filter(|piece| piece.field == "title")
            .filter_map(|piece| piece.place)
            .find_map(|place| {
                let line = usize::try_from(place.line).ok()?.checked_sub(1)?;
                let text = page.lines.get(line)?;
                let lower = text.to_lowercase();
                // A row of many cells says it of one of them; which one is not known.
                let at = AT_CLASS.iter().find_map(|words| position(&lower, words))?;
                (text.chars().count() <= 300 && lower.len() == text.len())
                    .then(|| Piece::new(line, 0, text.as_str()).slice(at..lower.len().min(at + 20)))
            });
        let begins = recurring::starts(meetings, day);
        if let (Some(words), Some(time)) = (spoken, begins) {
            event.time = Some(time);
            event
                .evidence
                .push(derived("time", &words, Finding::ClassBegins));
        }
    }
}

pub(crate) fn default_rules(piece: &Piece) -> Vec<DefaultTime> {
    let lower = piece.lower();
    if !is_due(&lower) || piece.text.chars().count() > 600 {
        return Vec::new();
    }
    let mut rules = Vec::new();
    for sentence in crate::events::clauses(piece) {
        let lower = sentence.lower();
        if lower.len() != sentence.text.len()
            || dates::find(&sentence.text)
                .iter()
                .any(|mention| !mention.weak)
        {
            continue;
        }
        let Some(due) = ["are due", "is due", "due", "must be submitted", "deadline"]
            .iter()
            .filter_map(|word| position(&lower, word))
            .min()
        else {
            continue;
        };
        let Some(clock) = clock::find(&sentence.text, false)
            .into_iter()
            .find(|clock| clock.bytes.start > due && clock.end.is_none())
        else {
            continue;
        };
        let subject = lower.get(..due).unwrap_or_default().trim().to_owned();
        let general = says(&subject, &["all", "each", "every", "everything"])
            || subject
                .split_whitespace()
                .any(|word| word.len() > 3 && word.ends_with('s'))
            || says(&lower, &["are due"]);
        if general && !subject.is_empty() && subject.len() < 200 && clock.bytes.start - due < 60 {
            rules.push(DefaultTime {
                subject,
                time: clock.deadline(),
                words: sentence.slice(clock.bytes.clone()),
                sure: clock.sure,
            });
        }
    }
    rules
}

/// "Coding assignments | 70 | 11:59 pm each Sunday": a row about work of one sort with the hour of all of it.
fn row_rule(row: &[Cell]) -> Option<DefaultTime> {
    let (at, words) = row.iter().enumerate().find_map(|(at, cell)| {
        let words = cell.parts.first()?;
        let general = says(&words.lower(), &["each", "every", "weekly"]);
        (general && dates::find(&words.text).iter().all(|mention| mention.weak))
            .then_some((at, words))
    })?;
    let clock = clock::find(&words.text, false)
        .into_iter()
        .find(|clock| clock.end.is_none())?;
    let name = row
        .iter()
        .enumerate()
        .filter(|(column, _)| *column != at)
        .filter_map(|(_, cell)| cell.parts.first())
        .find(|part| is_work(&part.lower()))?;
    let subject = name
        .lower()
        .split(" - ")
        .next()
        .unwrap_or_default()
        .to_owned();
    (subject.chars().count() <= 60).then(|| DefaultTime {
        subject,
        time: clock.deadline(),
        words: words.slice(clock.bytes.clone()),
        sure: clock.sure,
    })
}

/// What is handed in on the way to a paper.
const STAGES: &[&str] = &[
    "proposal",
    "bibliography",
    "outline",
    "draft",
    "paper",
    "report",
    "abstract",
    "manuscript",
];

/// Whether a rule's subject ("problem sets, labs, and video quizzes") covers a title ("PS1", "Lab 2", "VQ3").
pub(crate) fn is_about(subject: &str, title: &str) -> bool {
    let phrases = subject
        .split([',', ';'])
        .flat_map(|part| part.split(" and "))
        .map(str::trim)
        .filter(|part| !part.is_empty());
    let first = tokens(title)
        .iter()
        .map(|token| token.word().to_owned())
        .find(|word| !word.is_empty())
        .unwrap_or_default();
    for phrase in phrases {
        let words: Vec<String> = phrase
            .split(|c: char| !c.is_alphabetic())
            .filter(|word| {
                word.len() > 1
                    && !matches!(
                        *word,
                        "all" | "the" | "and" | "each" | "every" | "your" | "will" | "be"
                    )
            })
            .map(str::to_owned)
            .collect();
        let Some(last) = words.last() else {
            continue;
        };
        let initials: String = words
            .iter()
            .filter_map(|word| word.chars().next())
            .collect();
        let stem = last
            .strip_suffix("es")
            .filter(|stem| stem.ends_with(['z', 's', 'x']))
            .or_else(|| last.strip_suffix('s'))
            .unwrap_or(last);
        let homework = matches!(stem, "homework" | "hw") && says(title, &["hw", "homework"])
            || matches!(stem, "homework" | "assignment")
                && says(title, &["homework", "assignment", "hw"]);
        // "Research papers": their proposals and drafts are handed in at the same hour.
        let stage = matches!(stem, "paper" | "project" | "essay" | "thesi")
            || words
                .iter()
                .any(|word| matches!(word.as_str(), "paper" | "project" | "essay"));
        if stage && says(title, STAGES) {
            return true;
        }
        if (initials.len() >= 2 && first == initials) || says(title, &[stem, last]) || homework {
            return true;
        }
    }
    false
}

/// Says of a due day that no hour is known.
pub(crate) fn say_missing_time(event: &mut EventDraft) {
    if event.kind == EventKind::Due && event.date.is_some() && event.time.is_none() {
        event.evidence.push(assumed("time", Finding::EndOfDay));
    }
}
