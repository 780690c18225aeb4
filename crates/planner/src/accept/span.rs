//! First and last day of class of a new course.

use chrono::{Days, NaiveDate};
use semestra_plan::{Basis, Evidence, draft::EventDraft};

use super::{Accepted, LISTED, sessions::is_class};
use crate::{PlannerError, Result};

/// How long a term is taken to be when the document gives not a single day of it.
pub(crate) const USUAL_TERM: Days = Days::new(16 * 7 - 1);

/// First and last day of class.
#[derive(Clone, Copy)]
pub(super) struct Span {
    pub(super) first: NaiveDate,
    pub(super) last: NaiveDate,
    /// Whether the page gives no schedule that says so.
    pub(super) assumed: bool,
}

impl Accepted<'_> {
    /// First and last day of class: those of the dated schedule, else the usual ones of the term that is named, else
    /// sixteen weeks from the first day that is known.
    pub(super) fn span(&self) -> Result<Span> {
        let events = self.draft.events.iter();
        for day in events
            .flat_map(|event| [event.date, event.end_date])
            .flatten()
        {
            crate::sensible(day)?;
        }
        let days = |of: fn(&EventDraft) -> bool| {
            let events = self.draft.events.iter().filter(move |event| of(event));
            events
                .flat_map(|event| [event.date, event.end_date])
                .flatten()
        };
        let (course, read) = (&self.draft.course, &self.read.draft.course);
        // What the reader took from the dates alone is less than what the student set, or a course pack states.
        let stated = |field: &str| {
            let is = |piece: &Evidence| piece.field == field && piece.basis == Basis::Stated;
            read.evidence.iter().any(is)
        };
        let own = |left: Option<NaiveDate>, read, field: &str| {
            left.filter(|_| left != read || stated(field))
        };
        let scheduled = days(is_class).count() >= LISTED;
        let usual = course.term.as_deref().and_then(usual_days);
        let all = |_: &EventDraft| true;
        let (first, last) = (days(all).min(), days(all).max());
        let (usual_first, usual_last) = usual.filter(|_| !scheduled).unzip();
        let starts = own(course.first_day, read.first_day, "first_day")
            .or(self.document.term_start)
            .or_else(|| [first, usual_first].into_iter().flatten().min())
            .unwrap_or(self.today);
        let ends = own(course.last_day, read.last_day, "last_day")
            .or_else(|| {
                [last, usual_last]
                    .into_iter()
                    .flatten()
                    .max()
                    .filter(|_| scheduled || usual_last.is_some())
            })
            .unwrap_or_else(|| last.unwrap_or(starts).max(starts + USUAL_TERM));
        if ends < starts {
            return Err(PlannerError::invalid(|say| {
                say.course_ends_before_it_begins()
            }));
        }
        Ok(Span {
            first: starts,
            last: ends,
            assumed: !scheduled,
        })
    }
}

/// The usual days of class of a term by its name, such as "Spring 2025"; nothing for a name that says no season.
pub(crate) fn usual_days(term: &str) -> Option<(NaiveDate, NaiveDate)> {
    let lower = term.to_lowercase();
    let year = lower
        .split(|letter: char| !letter.is_ascii_digit())
        .find_map(|digits| {
            digits
                .parse()
                .ok()
                .filter(|year| (1990..2100).contains(year))
        })?;
    let ((month, day), (last_month, last_day)) = match () {
        () if lower.contains("spring") => ((1, 13), (5, 9)),
        () if lower.contains("summer") => ((6, 2), (8, 15)),
        () if lower.contains("fall") || lower.contains("autumn") => ((8, 25), (12, 12)),
        () if lower.contains("winter") => ((1, 6), (3, 21)),
        () => return None,
    };
    Some((
        NaiveDate::from_ymd_opt(year, month, day)?,
        NaiveDate::from_ymd_opt(year, last_month, last_day)?,
    ))
}
