//! The class, exam or day off that a row's topic names, with what the row says of it.

use semestra_plan::draft::{EventDraft, EventKind, ReadingDraft};
use semestra_plan::{Finding, SessionKind};

use super::Maker;
use super::clauses::readings;
use super::hours::{before_clock, clock_of, own_date, room_behind};
use crate::address;
use crate::columns::Role;
use crate::date_cells::whens;
use crate::entry::{Entry, Field, Source};
use crate::evidence::{derived, stated, unsure};
use crate::legend;
use crate::page::Piece;
use crate::wording::{
    class_kind, is_due, is_exam, is_no_class, is_period, is_work, meeting_kind, says,
};

impl Maker<'_> {
    /// A numbered class whose topic cell is empty is still a class; its notes or number name it.
    pub(super) fn untitled(&mut self, entry: &Entry) -> Option<EventDraft> {
        if entry.source != Source::Schedule || entry.when.day.is_none() {
            return None;
        }
        let named = |role: Role| entry.fields.iter().find(|field| field.role == role);
        let notes = named(Role::Notes)
            .or_else(|| named(Role::Reading))
            .map(|field| field.words.clone());
        let (_, number) = entry.number.as_ref()?;
        let words = notes.unwrap_or_else(|| number.clone());
        let field = Field::unheaded(Role::Topic, words.clone());
        let mut event = self.class(entry, &field, &words)?;
        event.evidence.retain(|evidence| evidence.field != "title");
        event
            .evidence
            .push(unsure("title", &words, Finding::NoTopic));
        Some(event)
    }

    /// The class, exam or day off that a row's topic names.
    pub(super) fn class(
        &mut self,
        entry: &Entry,
        field: &Field,
        words: &Piece,
    ) -> Option<EventDraft> {
        let lower = words.lower();
        if is_no_class(&lower) {
            // "No class; Memorial Day": the second half is why.
            let whole = &field.words;
            let says_why = whole.text.contains(';')
                && whole.text.chars().count() <= 80
                && !is_due(&whole.lower())
                && !is_exam(&whole.lower());
            return self.begin(
                entry,
                EventKind::NoClass,
                if says_why { whole } else { words },
            );
        }
        let (mut kind, mut session) = match self.legend.sort(&lower) {
            Some(legend::Sort::Exam) => (EventKind::Exam, SessionKind::Exam),
            Some(legend::Sort::Work) | None => class_kind(&lower),
        };
        if session == SessionKind::Lecture {
            session = meeting_kind(&field.heading);
        }
        // "Di 15.10. | Mo 21.10. | Sheet 1" under "Date | Due | Material": the row's day is that of the release.
        let mut due = entry.fields.iter().filter(|field| field.role == Role::Due);
        let dated = due.find_map(|field| Some((field, own_date(&field.words)?)));
        if let Some((field, own)) = dated
            && kind == EventKind::Class
            && is_work(&lower)
            && words.text.len() <= 40
        {
            let day = whens(&own, &field.words, self.calendar)
                .into_iter()
                .find_map(|when| when.day);
            // "27 Oct | Project | Due by midnight, 27 Oct" says it twice.
            let same = day.is_some() && day == entry.when.day;
            let kind = if same {
                EventKind::Due
            } else {
                EventKind::Release
            };
            return self.begin(entry, kind, words);
        }
        if kind == EventKind::Class && (entry.source == Source::Dates || is_period(&lower)) {
            kind = EventKind::Other;
        }
        let clock_and_room = clock_of(words).filter(|clock| room_behind(words, clock).is_some());
        let title = match (kind, clock_and_room) {
            (EventKind::Exam, Some(_)) => before_clock(words),
            _ => words.clone(),
        };
        let mut event = self.begin(entry, kind, &title)?;
        if kind == EventKind::Other {
            for evidence in &mut event.evidence {
                if evidence.field == "kind" {
                    evidence.certainty =
                        semestra_plan::Certainty::thousandths(crate::evidence::DOUBTFUL);
                }
            }
            return Some(event);
        }
        event.session_kind = Some(session);
        event
            .evidence
            .push(derived("session_kind", words, Finding::WordsSay));
        if says(
            &lower,
            &["tbd", "tba", "to be determined", "to be announced", "tbc"],
        ) {
            for evidence in &mut event.evidence {
                if evidence.field == "title" {
                    *evidence = unsure("title", words, Finding::TopicOpen);
                }
            }
        }
        if let Some((number, piece)) = &entry.number {
            event.number = Some(*number);
            event.evidence.push(stated("number", piece));
        }
        if kind == EventKind::Exam {
            self.time(&mut event, words);
            self.place_behind_clock(&mut event, words);
        }
        self.times_of_row(&mut event, entry);
        self.materials(&mut event, entry);
        Some(event)
    }

    /// The hours and the room that other cells of the row give.
    pub(super) fn times_of_row(&mut self, event: &mut EventDraft, entry: &Entry) {
        for field in &entry.fields {
            if field.role == Role::Time {
                self.time(event, &field.words);
            } else if field.role == Role::Place {
                event.location = Some(field.words.text.clone());
                event.evidence.push(stated("location", &field.words));
            }
        }
    }

    /// The notes, slides and readings of the row.
    fn materials(&mut self, event: &mut EventDraft, entry: &Entry) {
        for field in &entry.fields {
            if field.role == Role::Notes {
                event.materials.push(field.words.text.clone());
                event.evidence.push(stated("materials", &field.words));
            } else if field.role == Role::Reading {
                for words in readings(&field.words) {
                    let url = self.url_of(&words);
                    event.evidence.push(stated("readings", &words));
                    event.readings.push(ReadingDraft {
                        label: words.text.clone(),
                        url,
                    });
                }
            }
        }
    }

    /// The address behind words.
    fn url_of(&self, words: &Piece) -> Option<String> {
        let (from, to) = (words.column, words.column + words.text.chars().count());
        let behind = self.anchors.iter().find(|anchor| {
            let start = anchor.words.column;
            anchor.words.line == words.line
                && start < to
                && start + anchor.words.text.chars().count() > from
        });
        behind.map(|anchor| anchor.url.clone()).or_else(|| {
            address::urls(&words.text)
                .into_iter()
                .next()
                .map(|(_, url)| url)
        })
    }
}
