//! Entries become events: classes, exams, dues, releases, days off.

mod classes;
mod clauses;
mod exams;
mod hours;
mod names;
mod topics;
mod work;

use semestra_plan::draft::{EventDraft, EventKind, Warning};
use semestra_plan::{Basis, Finding};

use self::clauses::is_label;
pub(crate) use self::clauses::{clauses, is_ordinal};
pub(crate) use self::hours::clock_of;
use self::hours::room_behind;
pub(crate) use self::names::{is_aside, says_something, tidy, without_share, work_title};
use crate::calendar::Calendar;
use crate::clock::Clock;
use crate::columns::Role;
use crate::entry::{Entry, Field, Source, When};
use crate::evidence::{DOUBTFUL, LIKELY, derived, evidence, stated};
use crate::legend::Legend;
use crate::page::{Anchor, Piece};

/// What events are made with.
pub(crate) struct Maker<'a> {
    /// How dates are read.
    pub calendar: &'a Calendar,
    /// Addresses behind words.
    pub anchors: &'a [Anchor],
    /// Short names of work.
    pub legend: &'a Legend,
    /// What a student should know.
    pub warnings: Vec<Warning>,
}

/// Whether the page puts a weekday beside the day that it does not fall on.
fn contradicts(when: &When) -> bool {
    let Some((day, (weekday, _))) = when.day.zip(when.weekday.as_ref()) else {
        return false;
    };
    let by_column = when.because == Some(Finding::WeekAndColumn);
    chrono::Datelike::weekday(&day) != *weekday && !by_column
}

impl Maker<'_> {
    /// The events of an entry.
    pub(crate) fn events(&mut self, entry: &Entry) -> Vec<EventDraft> {
        self.check(&entry.when);
        let mut events = Vec::new();
        let mut topics: Vec<&Field> = Vec::new();
        let mut work: Vec<&Field> = Vec::new();
        for field in &entry.fields {
            if matches!(field.role, Role::Topic | Role::Other) {
                topics.push(field);
            } else if matches!(field.role, Role::Work | Role::Due | Role::Release)
                || matches!(field.role, Role::Notes | Role::Reading)
                    && field.words.text.chars().count() <= 80
                    && crate::wording::is_due(&field.words.lower())
            {
                work.push(field);
            }
        }
        let mut last_title = None;
        events.extend(self.topic_events(entry, &topics, &mut last_title));
        if events.is_empty() {
            events.extend(self.untitled(entry));
        }
        if self.bare_due(entry, &mut events) {
            return events;
        }
        // A topic names no homework, but a row of a list of dates does, and so does what is said to be due.
        let graded = |event: &EventDraft| matches!(event.kind, EventKind::Due | EventKind::Release);
        if entry.source == Source::Schedule && !events.iter().any(graded) {
            last_title = None;
        }
        let named = work
            .iter()
            .filter(|field| field.role == Role::Work)
            .find_map(|field| work_title(&field.words, None));
        for field in work {
            if field.role == Role::Due && crate::dates::whole(&field.words.text).is_some() {
                // What is due on a bare day is the first work of the row, not the last thing that was named.
                last_title = named.clone().or(last_title);
            }
            for clause in clauses(&field.words) {
                if let Some(event) = events.last_mut().filter(|_| is_label(&clause.lower())) {
                    self.label(event, &clause);
                    continue;
                }
                let mut found = self.work(entry, field, &clause, &mut last_title);
                // In a list of dates the other cells of the row are about the work.
                for event in found.iter_mut().filter(|event| {
                    entry.source == Source::Dates && event.kind != EventKind::Release
                }) {
                    self.times_of_row(event, entry);
                }
                events.extend(found);
            }
        }
        events
    }

    /// The same for a day that stands in a sentence.
    pub(crate) fn note(&mut self, when: &When) {
        self.check(when);
    }

    /// Warns of a day that does not exist and of a weekday that contradicts the date.
    fn check(&mut self, when: &When) {
        if when.day.is_none() {
            self.warn(
                &when.words,
                Finding::NoSuchDay {
                    line: when.words.place().line,
                    words: when.words.text.clone(),
                },
            );
        }
        if let (Some(day), Some((_, words))) = (when.day, &when.weekday)
            && contradicts(when)
        {
            self.warn(
                words,
                Finding::OtherWeekday {
                    line: words.place().line,
                    words: words.text.clone(),
                    day,
                },
            );
        }
    }

    fn warn(&mut self, words: &Piece, what: Finding) {
        if self.warnings.len() < 100 && !self.warnings.iter().any(|known| known.text.is(&what)) {
            self.warnings.push(Warning {
                text: what.into(),
                place: Some(words.place()),
                key: None,
            });
        }
    }

    /// An event of a day with the evidence every event has.
    pub(crate) fn begin(
        &mut self,
        entry: &Entry,
        kind: EventKind,
        words: &Piece,
    ) -> Option<EventDraft> {
        let when = &entry.when;
        let title = match kind {
            EventKind::Due | EventKind::Exam | EventKind::Release => without_share(&tidy(words)),
            EventKind::Class | EventKind::Presentation | EventKind::NoClass | EventKind::Other => {
                tidy(words)
            }
        };
        if title.is_empty() {
            return None;
        }
        let mut evidences = Vec::new();
        let basis = if when.because.is_some() {
            Basis::Derived
        } else {
            Basis::Stated
        };
        let certainty = if contradicts(when) {
            DOUBTFUL
        } else if when.because.is_some() {
            LIKELY
        } else {
            1000
        };
        if when.day.is_some() {
            evidences.push(evidence(
                "date",
                basis,
                &when.words,
                when.because.clone(),
                certainty,
            ));
        }
        if when.day.is_some() && when.until.is_some() {
            evidences.push(evidence(
                "end_date",
                basis,
                &when.words,
                when.because.clone(),
                certainty,
            ));
        }
        evidences.push(derived("kind", &title, Finding::PlaceSays));
        evidences.push(stated("title", &title));
        if let Some((_, piece)) = &entry.week {
            evidences.push(stated("week", piece));
        }
        Some(EventDraft {
            key: String::new(),
            date: when.day,
            end_date: when.day.and(when.until),
            time: None,
            end_time: None,
            kind,
            session_kind: None,
            title: title.text.clone(),
            number: None,
            week: entry.week.as_ref().map(|(week, _)| *week),
            location: None,
            materials: Vec::new(),
            readings: Vec::new(),
            work: None,
            evidence: evidences,
        })
    }

    /// The room that follows the hours of what takes place.
    pub(crate) fn place_behind_clock(&mut self, event: &mut EventDraft, words: &Piece) {
        if event.location.is_some() {
            return;
        }
        if let Some(room) = clock_of(words).and_then(|clock| room_behind(words, &clock)) {
            event.evidence.push(stated("location", &room));
            event.location = Some(room.text);
        }
    }

    /// The clock time that words give an event.
    pub(crate) fn time(&mut self, event: &mut EventDraft, words: &Piece) {
        if event.time.is_some() {
            return;
        }
        let Some(clock) = clock_of(words) else {
            return;
        };
        event.time = Some(match event.kind {
            EventKind::Due => clock.deadline(),
            EventKind::Class
            | EventKind::Exam
            | EventKind::Presentation
            | EventKind::NoClass
            | EventKind::Release
            | EventKind::Other => clock.begin(),
        });
        let Clock {
            bytes, end, sure, ..
        } = clock;
        let piece = words.slice(bytes);
        let say = |field: &str| {
            if sure {
                stated(field, &piece)
            } else {
                derived(field, &piece, Finding::UsualHalf)
            }
        };
        event.evidence.push(say("time"));
        if let Some(end) = end {
            event.end_time = Some(end);
            event.evidence.push(say("end_time"));
        }
    }
}
