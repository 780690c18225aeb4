//! Exams that a topic cell names beside its class.

use semestra_plan::draft::{EventDraft, EventKind};
use semestra_plan::{Finding, SessionKind};

use super::Maker;
use super::names::tidy;
use crate::date_cells::whens;
use crate::entry::Entry;
use crate::evidence::derived;
use crate::page::Piece;
use crate::wording::{is_due, is_exam};
use crate::{dates, exam_names};

impl Maker<'_> {
    /// "Midterm; 4 March, 2 pm" in the row of a week or of another day: the day behind its name is that of the exam.
    pub(super) fn exam_on_its_day(&mut self, entry: &Entry, clause: &Piece) -> Option<EventDraft> {
        let own = dates::find(&clause.text)
            .into_iter()
            .find(|day| !day.weak)?;
        let name = tidy(
            &clause
                .slice(0..own.bytes.start)
                .trim_matches(|c| matches!(c, '(' | ' ')),
        );
        let named = exam_names::is_name(&name.lower());
        if !named || is_due(&clause.lower()) || own.until.is_some() {
            return None;
        }
        let when = whens(&own, clause, self.calendar).into_iter().next()?;
        if when.day.is_none() || when.day == entry.when.day {
            return None;
        }
        let entry = Entry {
            when,
            ..entry.clone()
        };
        self.note(&entry.when);
        let mut event = self.begin(&entry, EventKind::Exam, &name)?;
        let behind = clause.slice(own.bytes.end..clause.text.len());
        self.time(&mut event, &behind);
        self.place_behind_clock(&mut event, &behind);
        event.session_kind = Some(SessionKind::Exam);
        event
            .evidence
            .push(derived("session_kind", clause, Finding::WordsSay));
        Some(event)
    }

    /// A further line of a topic cell that names an exam.
    pub(super) fn exam_beside(
        &mut self,
        entry: &Entry,
        clause: &Piece,
        known: &[EventDraft],
    ) -> Option<EventDraft> {
        let lower = clause.lower();
        if !is_exam(&lower)
            || clause.text.chars().count() > 60
            || known.iter().any(|event| event.kind == EventKind::Exam)
        {
            return None;
        }
        let mut event = self.begin(entry, EventKind::Exam, clause)?;
        self.time(&mut event, clause);
        event.session_kind = Some(SessionKind::Exam);
        event
            .evidence
            .push(derived("session_kind", clause, Finding::WordsSay));
        Some(event)
    }
}
