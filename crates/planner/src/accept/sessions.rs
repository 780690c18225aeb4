//! Dated classes of a draft.

use chrono::NaiveDate;
use semestra_plan::{
    Reading, ReadingId, Session, SessionId, SessionKind,
    draft::{EventDraft, EventKind},
};
use semestra_store::Owner;

use super::{Building, Read, by_key, in_order, last_day};
use crate::{Result, evidence::settle};

impl Building<'_> {
    /// Dated classes, with the draft each came from.
    pub(super) fn sessions(&self) -> Result<Vec<(&EventDraft, Session)>> {
        let read = by_key!(self.accepted.read.draft.events);
        let mut sessions = Vec::new();
        for said in self
            .accepted
            .draft
            .events
            .iter()
            .filter(|event| takes_place(event))
        {
            let Some(first) = said.date else { continue };
            if let (Some(start), Some(end)) = (said.time, said.end_time) {
                in_order(start, end, &said.title)?;
            }
            let last = last_day(said, first)?;
            for day in first.iter_days().take_while(|day| *day <= last) {
                let session = self.session(said, day);
                self.tx.insert_session(&session)?;
                for reading in &said.readings {
                    self.tx.insert_reading(&Reading {
                        id: ReadingId::new(self.accepted.now),
                        session_id: session.id,
                        label: reading.label.clone(),
                        url: reading.url.clone(),
                        read_at: None,
                    })?;
                }
                let evidence = settle(said, read.get(said.key.as_str()).copied());
                self.prove(Owner::Session(session.id), evidence)?;
                sessions.push((said, session));
            }
        }
        Ok(sessions)
    }

    /// One class on one of its days.
    fn session(&self, said: &EventDraft, on: NaiveDate) -> Session {
        let usual = match said.kind {
            EventKind::Exam => SessionKind::Exam,
            EventKind::Presentation => SessionKind::Presentation,
            EventKind::Class
            | EventKind::NoClass
            | EventKind::Due
            | EventKind::Release
            | EventKind::Other => SessionKind::Lecture,
        };
        Session {
            id: SessionId::new(self.accepted.now),
            course_id: self.course.id,
            number: said.number,
            topic: said.title.clone(),
            kind: said.session_kind.unwrap_or(usual),
            on,
            start: said.time,
            end: said.time.and(said.end_time),
            location: said.location.clone(),
            week: said.week,
            materials: said.materials.clone(),
            cancelled: false,
            attended_at: None,
            reviewed_at: None,
            note: String::new(),
        }
    }
}

/// Whether an event is a class: one of the schedule, or an exam with a time of its own.
pub(crate) fn takes_place(event: &EventDraft) -> bool {
    match event.kind {
        // What else has a date is in the calendar, but nothing to hand in.
        EventKind::Class | EventKind::Presentation | EventKind::Other => true,
        // A week of finals is no class: the student's own exam is on one of its days.
        EventKind::Exam => {
            event.time.is_some() || (event.session_kind.is_some() && event.end_date.is_none())
        }
        EventKind::NoClass | EventKind::Due | EventKind::Release => false,
    }
}

/// Whether an event is a class of the schedule, and not an exam or a date apart.
pub(super) fn is_class(event: &EventDraft) -> bool {
    matches!(event.kind, EventKind::Class | EventKind::Presentation)
}
