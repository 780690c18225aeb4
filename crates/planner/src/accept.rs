//! A reviewed draft becomes a course of the term.

mod days_off;
mod grading;
mod people;
pub(crate) mod sessions;
pub(crate) mod span;
mod weekly;
pub(crate) mod works;

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use semestra_plan::{
    Basis, Course, CourseId, Evidence, SourceId, Term, TermId, TermPlan, Zone,
    draft::{Draft, EventDraft, MeetingDraft},
};
use semestra_store::{NewSource, Owner, Source, Write};
use semestra_syllabus::Reading;
use semestra_words::Words;

use crate::{
    PlannerError, Result,
    edit::input::end_after,
    evidence::{settle, words_at},
    hue::free_hue,
    view::Document,
};
use span::Span;

/// How many dated classes make a schedule: fewer are exceptions to the weekly one.
const LISTED: usize = 4;

/// A draft on its way into the store.
pub(crate) struct Accepted<'a> {
    pub(crate) draft: &'a Draft,
    pub(crate) read: &'a Reading,
    pub(crate) document: &'a Document,
    pub(crate) bytes: &'a [u8],
    pub(crate) now: DateTime<Utc>,
    pub(crate) today: NaiveDate,
    pub(crate) zone: Zone,
    pub(crate) say: &'static Words,
    /// Keys of the weekly classes of sections to which the student does not go.
    pub(crate) elsewhere: &'a [String],
}

/// What the parts of a course need to know of it while it is stored.
struct Building<'a> {
    tx: &'a Write<'a>,
    accepted: &'a Accepted<'a>,
    course: Course,
    source: SourceId,
    span: Span,
}

/// Items of one kind as they were read, by key.
type Read<'a, T> = BTreeMap<&'a str, (&'a T, &'a [Evidence])>;

macro_rules! by_key {
    ($items:expr) => {
        $items
            .iter()
            .map(|item| (item.key.as_str(), (item, item.evidence.as_slice())))
            .collect::<Read<'_, _>>()
    };
}
use by_key;

impl Accepted<'_> {
    /// What the course is called in the notice.
    pub(crate) fn name(&self) -> Option<&str> {
        let course = &self.draft.course;
        [&course.code, &course.title]
            .into_iter()
            .flatten()
            .map(|name| name.trim())
            .find(|name| !name.is_empty())
    }

    /// The weekly classes of other sections, as they were read.
    fn elsewhere(&self) -> impl Iterator<Item = &MeetingDraft> {
        let kept = &self.draft.meetings;
        self.read.draft.meetings.iter().filter(|said| {
            said.section.is_some()
                && self.elsewhere.contains(&said.key)
                && !kept.iter().any(|own| own.key == said.key)
        })
    }

    /// Stores all of it.
    pub(crate) fn store(&self, tx: &Write<'_>) -> Result<CourseId> {
        let span = self.span()?;
        let course = self.course(tx, span.first, span.last)?;
        tx.insert_course(&course)?;
        let source = self.source(tx, course.id)?;
        let building = Building {
            tx,
            accepted: self,
            course,
            source,
            span,
        };
        building.whole()?;
        Ok(building.course.id)
    }

    /// The course as the draft says, in its term.
    fn course(&self, tx: &Write<'_>, first: NaiveDate, last: NaiveDate) -> Result<Course> {
        let said = &self.draft.course;
        let text = |value: &Option<String>| value.as_deref().unwrap_or_default().trim().to_owned();
        let zone = match text(&said.timezone) {
            name if name.is_empty() => self.zone.clone(),
            name => crate::zone_named(&name)?,
        };
        let (code, mut title) = (text(&said.code), text(&said.title));
        if code.is_empty() && title.is_empty() {
            title = self.say.named.untitled_course();
        }
        let all = tx.courses()?;
        Ok(Course {
            id: CourseId::new(self.now),
            term_id: self.term(tx, &term_name(self.draft, self.say), first, last)?,
            code,
            title,
            zone,
            hue: free_hue(&all),
            late_days: self.draft.late_days,
        })
    }

    /// The term of that name, widened to hold the course; a new one when there is none.
    fn term(
        &self,
        tx: &Write<'_>,
        name: &str,
        first: NaiveDate,
        last: NaiveDate,
    ) -> Result<TermId> {
        let known = tx.terms()?.into_iter();
        if let Some(term) = known
            .into_iter()
            .find(|term| term.name.eq_ignore_ascii_case(name))
        {
            tx.set_term_span(term.id, term.starts_on.min(first), term.ends_on.max(last))?;
            return Ok(term.id);
        }
        let term = Term {
            id: TermId::new(self.now),
            name: name.to_owned(),
            starts_on: first,
            ends_on: last,
        };
        tx.insert_term(&term)?;
        Ok(term.id)
    }

    /// Keeps the document beside the course.
    fn source(&self, tx: &Write<'_>, course_id: CourseId) -> Result<SourceId> {
        let document = self.document;
        let source = Source {
            id: SourceId::new(self.now),
            course_id,
            name: document
                .name
                .clone()
                .unwrap_or_else(|| self.say.named.pasted()),
            format: self.read.draft.format,
            imported_at: self.now,
            zone: document
                .timezone
                .as_deref()
                .and_then(|name| Zone::named(name).ok()),
            term_start: document.term_start,
            today: self.today,
            part: document.part,
        };
        tx.insert_source(&NewSource {
            source: &source,
            bytes: self.bytes,
            lines: &self.read.lines,
            origins: &self.read.origins,
        })?;
        Ok(source.id)
    }
}

impl Building<'_> {
    /// Stores all that belongs to the course.
    fn whole(&self) -> Result<()> {
        let (draft, read) = (self.accepted.draft, &self.accepted.read.draft);
        let said = (&read.course, read.course.evidence.as_slice());
        self.prove(
            Owner::Course(self.course.id),
            settle(&draft.course, Some(said)),
        )?;
        let late: Vec<_> = if draft.late_days == read.late_days {
            read.late_days_evidence.clone()
        } else {
            Vec::new()
        };
        self.prove(Owner::Course(self.course.id), late)?;
        let people = self.people()?;
        let meetings = self.meetings()?;
        self.office_hours(&people)?;
        self.pages()?;
        self.days_off()?;
        let categories = self.categories()?;
        self.scale()?;
        let plan = TermPlan {
            courses: vec![self.course.clone()],
            meetings,
            ..TermPlan::default()
        };
        let sessions = self.sessions()?;
        self.works(&categories, &sessions, &plan)
    }

    /// Stores where the values of an item stand.
    fn prove(&self, owner: Owner, evidence: Vec<Evidence>) -> Result<()> {
        for mut piece in evidence {
            // Where a student pointed, the document has the words.
            if let (Basis::Mine, Some(place)) = (piece.basis, piece.place) {
                let words = words_at(&self.accepted.read.lines, place);
                piece.place = words.is_some().then_some(place);
                piece.quote = words.unwrap_or_default();
            }
            self.tx.insert_evidence(owner, &piece, Some(self.source))?;
        }
        Ok(())
    }
}

/// The name of the term that a draft belongs to.
pub(crate) fn term_name(draft: &Draft, say: &Words) -> String {
    let name = draft.course.term.as_deref().unwrap_or_default().trim();
    if name.is_empty() {
        say.named.term()
    } else {
        name.to_owned()
    }
}

/// The last day of a span. One that ends before it begins, or runs longer than any term, is a misprint.
fn last_day(event: &EventDraft, first: NaiveDate) -> Result<NaiveDate> {
    let last = event.end_date.unwrap_or(first);
    if last < first || last > first + Days::new(200) {
        let title = event.title.clone();
        return Err(PlannerError::invalid(move |say| {
            say.ends_on_an_earlier_day(&title, &first.to_string(), &last.to_string())
        }));
    }
    Ok(last)
}

/// The end of what begins at `start`; midnight is the end of that day.
fn in_order(start: NaiveTime, end: NaiveTime, what: &str) -> Result<NaiveTime> {
    end_after(start, end).ok_or_else(|| {
        let what = what.to_owned();
        let hour = |time: NaiveTime| time.format("%H:%M").to_string();
        let (start, end) = (hour(start), hour(end));
        PlannerError::invalid(move |say| say.ends_at_an_earlier_hour(&what, &start, &end))
    })
}
