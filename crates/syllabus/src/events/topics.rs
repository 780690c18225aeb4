//! What the topic cells of a row say, clause by clause.

use semestra_plan::SessionKind;
use semestra_plan::draft::{EventDraft, EventKind};

use super::Maker;
use super::clauses::{clauses, has_more_than, is_label, is_labelled};
use super::hours::{clock_of, has_date};
use super::names::{tidy, work_title};
use crate::columns::Role;
use crate::entry::{Entry, Field};
use crate::evidence::stated;
use crate::legend;
use crate::page::Piece;
use crate::wording::{is_due, is_exam, is_no_class, is_release, is_work, says};

impl Maker<'_> {
    /// "due by 11:59pm" or "Deadline 10:30" in a cell of its own makes the row's topic the thing that is due.
    pub(super) fn bare_due(&mut self, entry: &Entry, events: &mut Vec<EventDraft>) -> bool {
        // "T01 | Lists | Hour: 23:59": work by its short name, with an hour beside it.
        let short_work = events
            .first()
            .is_some_and(|event| self.legend.sort(&event.title) == Some(legend::Sort::Work));
        let bare = entry.fields.iter().find(|field| {
            if short_work && field.words.text.len() <= 30 && clock_of(&field.words).is_some() {
                return true;
            }
            // "10:30 - Deadline (bring your diagram)": the bracket is a note.
            let end = field.words.text.find('(').unwrap_or(field.words.text.len());
            let words = field.words.slice(0..end).trim();
            let lower = words.lower();
            lower.chars().count() <= 40
                && is_due(&lower)
                && !has_date(&field.words)
                && work_title(&words, None).is_none()
        });
        let Some(bare) = bare else {
            return false;
        };
        let Some(event) = events.iter_mut().find(|event| {
            matches!(
                event.kind,
                EventKind::Class | EventKind::Other | EventKind::Exam
            )
        }) else {
            return false;
        };
        // Canvas writes "Assignment" before whatever is handed in there, a final exam too.
        let sat = event
            .title
            .strip_prefix("Assignment ")
            .filter(|rest| is_exam(&rest.to_lowercase()) && rest.split_whitespace().count() <= 3)
            .map(str::to_owned);
        if let Some(title) = sat {
            event.title = title;
            event.kind = EventKind::Exam;
            event.session_kind = Some(SessionKind::Exam);
        }
        if event.kind != EventKind::Exam {
            event.kind = EventKind::Due;
            event.session_kind = None;
            event.number = None;
            event.evidence.retain(|evidence| {
                !matches!(evidence.field.as_str(), "kind" | "session_kind" | "number")
            });
            event.evidence.push(stated("kind", &bare.words));
        }
        self.time(event, &bare.words);
        events.retain(|event| event.kind != EventKind::Class);
        true
    }

    /// The events of the topic cells of a row; `last_title` is what the row named last.
    pub(super) fn topic_events(
        &mut self,
        entry: &Entry,
        topics: &[&Field],
        last_title: &mut Option<Piece>,
    ) -> Vec<EventDraft> {
        let mut events: Vec<EventDraft> = Vec::new();
        let mut titled: Vec<String> = Vec::new();
        let has_topic = topics.iter().any(|field| field.role == Role::Topic);
        // The last topic that only names what is due above it.
        let mut named_below = 0;
        for (index, field) in topics.iter().enumerate() {
            if index > 0 && index <= named_below {
                continue;
            }
            let first_of_column = !titled.contains(&field.heading);
            for clause in clauses(&field.words) {
                let lower = clause.lower();
                if let Some(event) = events.last_mut().filter(|_| is_label(&lower)) {
                    self.label(event, &clause);
                    continue;
                }
                if let Some(exam) = self.exam_on_its_day(entry, &clause) {
                    events.push(exam);
                    continue;
                }
                if is_due(&lower) && work_title(&clause, None).is_none() && !has_date(&clause) {
                    continue;
                }
                let graded = (is_due(&lower)
                    && (is_work(&lower)
                        || has_date(&clause)
                        || lower.starts_with("due")
                        || lower.ends_with("due")
                        || lower.ends_with("due)")))
                    || is_labelled(&lower)
                    || (is_release(&lower)
                        && is_work(&lower)
                        && !is_exam(&lower)
                        && lower.len() < 100);
                if graded && !is_no_class(&lower) {
                    let mut found = self.work(entry, field, &clause, last_title);
                    if let Some(event) = found.last_mut() {
                        let below = topics.get(index + 1..).unwrap_or_default();
                        named_below = named_below.max(index + name_by_next(event, below));
                    }
                    events.extend(found);
                    continue;
                }
                // Columns for lecture, lab and discussion are classes of their own; other columns describe one class.
                let own_class = titled.is_empty() || is_class_column(&field.heading);
                let is_title = own_class
                    && !titled.contains(&field.heading)
                    && (field.role == Role::Topic || !has_topic || is_no_class(&lower));
                if is_title && clause.text.chars().any(char::is_alphanumeric) {
                    titled.push(field.heading.clone());
                    let whole = if field.words.text.contains(';') {
                        clause.clone()
                    } else {
                        field.words.clone()
                    };
                    let off = field.words.text.contains(';')
                        && is_no_class(&field.words.lower())
                        && field.words.text.chars().count() <= 80;
                    let words = if off {
                        field.words.clone()
                    } else if has_more_than(&whole, &clause, field) {
                        clause.clone()
                    } else {
                        whole
                    };
                    events.extend(self.class(entry, field, &words));
                    *last_title = Some(clause.clone());
                } else if first_of_column || is_exam(&lower) {
                    events.extend(self.exam_beside(entry, &clause, &events));
                }
            }
        }
        // "No discussion" beside a lecture is no day off.
        if events
            .iter()
            .any(|event| matches!(event.kind, EventKind::Class | EventKind::Presentation))
        {
            events.retain(|event| {
                event.kind != EventKind::NoClass
                    || event.title.split_whitespace().count() > 2
                    || !event.title.to_lowercase().starts_with("no ")
            });
        }
        one_day_off(&mut events);
        for event in events
            .iter_mut()
            .filter(|event| event.kind == EventKind::Exam)
        {
            // "Exam 3" in one line of a cell, "May 12, 1:30-4:15" in the next.
            let hours = topics.iter().find(|field| {
                let text = &field.words.text;
                crate::dates::find(text)
                    .first()
                    .is_some_and(|date| date.bytes.start == 0)
                    && clock_of(&field.words).is_some()
            });
            if let Some(field) = hours {
                self.time(event, &field.words);
            }
        }
        events
    }

    /// "Time: 4–5 PM" and "Location: Hall 1" under what takes place.
    pub(super) fn label(&mut self, event: &mut EventDraft, clause: &Piece) {
        if clock_of(clause).is_some() {
            self.time(event, clause);
        } else if let Some(colon) = clause.text.find(':') {
            let place = clause.slice(colon + 1..clause.text.len()).trim();
            if event.location.is_none() && !place.is_empty() {
                event.evidence.push(stated("location", &place));
                event.location = Some(place.text);
            }
        }
    }
}

/// Whether a column's heading names a sort of class.
fn is_class_column(heading: &str) -> bool {
    says(
        heading,
        &[
            "lecture",
            "lectures",
            "lab",
            "labs",
            "discussion",
            "section",
            "recitation",
            "seminar",
            "tutorial",
        ],
    ) || crate::words::weekday_cell(heading).is_some()
        || heading
            .split_whitespace()
            .any(|word| crate::words::weekday(word, true).is_some())
}

/// "No lecture", "no lab" and "no discussion" in the cells of one row are one day off.
fn one_day_off(events: &mut Vec<EventDraft>) {
    let mut off = events
        .iter()
        .filter(|event| event.kind == EventKind::NoClass);
    let all: Vec<String> = off.clone().map(|event| event.title.clone()).collect();
    let Some(mut first) = off.next().filter(|_| all.len() > 1).cloned() else {
        return;
    };
    let mut titles: Vec<String> = Vec::new();
    for title in all {
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    let evidence =
        off.flat_map(|event| event.evidence.iter().filter(|piece| piece.field == "title"));
    first.evidence.extend(evidence.cloned());
    first.title = titles.join(" / ");
    events.retain(|event| event.kind != EventKind::NoClass);
    events.push(first);
}

/// Words of a name that stands below "Homework (due 9/2)"; a longer line is a text.
const LONGEST_NAME: usize = 150;

/// Names below one deadline.
const MOST_NAMES: usize = 6;

/// "Homework (due 9/2)" followed by "Problem set 1" and "Lab script": the next lines name the work. Says how many do.
fn name_by_next(event: &mut EventDraft, below: &[&Field]) -> usize {
    let generic = matches!(
        event.title.to_lowercase().as_str(),
        "homework" | "assignment" | "assignments" | "homeworks" | "due" | "work" | "hw"
    );
    if event.kind != EventKind::Due || !generic {
        return 0;
    }
    let names: Vec<Piece> = below
        .iter()
        .take(MOST_NAMES)
        .take_while(|field| {
            let lower = field.words.lower();
            !is_due(&lower)
                && !has_date(&field.words)
                && !is_session(&lower)
                && (1..=LONGEST_NAME).contains(&field.words.text.chars().count())
        })
        .map(|field| tidy(&field.words))
        .collect();
    // What stands below is the work only when it says so somewhere.
    if !names.iter().any(|name| is_work(&name.lower())) {
        return 0;
    }
    let mut title = event.title.clone();
    let mut between = ": ";
    for name in &names {
        if title.chars().count() + name.text.chars().count() > LONGEST_NAME {
            break;
        }
        title = format!("{title}{between}{}", name.text);
        event.evidence.push(stated("title", name));
        between = ", ";
    }
    event.title = title;
    names.len()
}

/// "Session 2: Trade" names the next class.
fn is_session(lower: &str) -> bool {
    ["session", "class", "lecture", "day", "meeting"]
        .iter()
        .any(|word| {
            lower
                .strip_prefix(word)
                .is_some_and(|rest| rest.trim_start().starts_with(|c: char| c.is_ascii_digit()))
        })
}
