//! A reviewed draft becomes a course of the term.

mod grading;
pub(crate) mod works;

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};
use semestra_plan::{
    Basis, Certainty, Course, CourseId, DayOff, DayOffId, Evidence, Link, LinkId, Meeting,
    MeetingId, OfficeHour, OfficeHourId, Person, PersonId, Policy, PolicyId,
    Reading as ReadingItem, ReadingId, Session, SessionId, SessionKind, SourceId, Term, TermId,
    TermPlan, Zone,
    draft::{Draft, EventDraft, EventKind, MeetingDraft},
};
use semestra_store::{NewSource, Owner, Source, Write};
use semestra_syllabus::Reading;
use semestra_words::Words;

use crate::{
    PlannerError, Result,
    edit::input::end_after,
    evidence::{settle, words_at},
    view::Document,
};

/// Hues of courses in the order they are given out: far apart, and none that says "late".
pub(crate) const HUES: [u16; 8] = [255, 40, 150, 310, 90, 200, 345, 125];

/// How many dated classes make a schedule: fewer are exceptions to the weekly one.
const LISTED: usize = 4;

/// How long a term is taken to be when the document gives not a single day of it.
pub(crate) const USUAL_TERM: Days = Days::new(16 * 7 - 1);

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

/// First and last day of class.
#[derive(Clone, Copy)]
struct Span {
    first: NaiveDate,
    last: NaiveDate,
    /// Whether the page gives no schedule that says so.
    assumed: bool,
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

    /// First and last day of class: those of the dated schedule, else the usual ones of the term that is named, else
    /// sixteen weeks from the first day that is known.
    fn span(&self) -> Result<Span> {
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

    fn people(&self) -> Result<Vec<Person>> {
        let read = by_key!(self.accepted.read.draft.people);
        let mut people = Vec::new();
        for said in &self.accepted.draft.people {
            let person = Person {
                id: PersonId::new(self.accepted.now),
                course_id: self.course.id,
                name: said.name.clone(),
                role: said.role,
                email: said.email.clone(),
                url: said.url.clone(),
            };
            self.tx.insert_person(&person)?;
            let evidence = settle(said, read.get(said.key.as_str()).copied());
            self.prove(Owner::Person(person.id), evidence)?;
            people.push(person);
        }
        Ok(people)
    }

    /// Weekly classes. One without a time has no place in a calendar; the review says so.
    fn meetings(&self) -> Result<Vec<Meeting>> {
        let read = by_key!(self.accepted.read.draft.meetings);
        let mut meetings = Vec::new();
        let own = self.accepted.draft.meetings.iter().map(|said| (said, true));
        let others = self.accepted.elsewhere().map(|said| (said, false));
        for (said, attends) in own.chain(others) {
            let (Some(start), Some(end)) = (said.start, said.end) else {
                continue;
            };
            let end = in_order(start, end, &self.accepted.say.named.class())?;
            let meeting = Meeting {
                id: MeetingId::new(self.accepted.now),
                course_id: self.course.id,
                kind: said.kind,
                days: said.days.clone(),
                start,
                end,
                location: said.location.clone(),
                first_on: self.span.first,
                last_on: self.span.last,
                listed: self.is_listed(said),
                section: said.section.clone(),
                attends,
                every_weeks: 1,
                skips_breaks: false,
            };
            self.tx.insert_meeting(&meeting)?;
            let mut evidence = settle(said, read.get(said.key.as_str()).copied());
            evidence.extend(self.assumed_span());
            self.prove(Owner::Meeting(meeting.id), evidence)?;
            meetings.push(meeting);
        }
        Ok(meetings)
    }

    /// What is to be said of a weekly thing whose first and last day no schedule gives.
    fn assumed_span(&self) -> Option<Evidence> {
        self.span.assumed.then(|| Evidence {
            field: "weeks".to_owned(),
            basis: Basis::Assumed,
            place: None,
            quote: String::new(),
            because: Some(format!(
                "no schedule gives the first and last week, so {} to {} is assumed",
                self.span.first, self.span.last
            )),
            certainty: Certainty::thousandths(700),
        })
    }

    /// Whether the page lists the classes of this meeting one by one: at least every other of them is dated.
    fn is_listed(&self, meeting: &MeetingDraft) -> bool {
        use chrono::Datelike;
        let mut days: Vec<NaiveDate> = self
            .accepted
            .draft
            .events
            .iter()
            .filter(|event| is_class(event) && of_kind(event, meeting.kind))
            .filter_map(|event| event.date)
            .filter(|day| meeting.days.contains(&day.weekday().into()))
            .collect();
        days.sort_unstable();
        days.dedup();
        let weeks = match (days.first(), days.last()) {
            (Some(first), Some(last)) => (*last - *first).num_weeks() + 1,
            _ => return false,
        };
        let weekly = i64::try_from(meeting.days.len()).unwrap_or(7);
        days.len() >= LISTED && i64::try_from(days.len() * 2).unwrap_or(i64::MAX) >= weeks * weekly
    }

    fn office_hours(&self, people: &[Person]) -> Result<()> {
        let read = by_key!(self.accepted.read.draft.office_hours);
        for said in &self.accepted.draft.office_hours {
            let (Some(day), Some(start), Some(end)) = (said.day, said.start, said.end) else {
                continue;
            };
            let end = in_order(start, end, &self.accepted.say.named.office_hour())?;
            let who = said.who.as_deref().unwrap_or_default();
            let person = people
                .iter()
                .find(|person| person.name.eq_ignore_ascii_case(who));
            let hour = OfficeHour {
                id: OfficeHourId::new(self.accepted.now),
                course_id: self.course.id,
                person_id: person.map(|person| person.id),
                day,
                start,
                end,
                location: said.location.clone(),
                first_on: self.span.first,
                last_on: self.span.last,
            };
            self.tx.insert_office_hour(&hour)?;
            let mut evidence = settle(said, read.get(said.key.as_str()).copied());
            evidence.extend(self.assumed_span());
            self.prove(Owner::OfficeHour(hour.id), evidence)?;
        }
        Ok(())
    }

    /// Links and policies.
    fn pages(&self) -> Result<()> {
        let read = by_key!(self.accepted.read.draft.links);
        for said in &self.accepted.draft.links {
            let link = Link {
                id: LinkId::new(self.accepted.now),
                course_id: self.course.id,
                label: said.label.clone(),
                url: said.url.clone(),
            };
            self.tx.insert_link(&link)?;
            let evidence = settle(said, read.get(said.key.as_str()).copied());
            self.prove(Owner::Link(link.id), evidence)?;
        }
        let read = by_key!(self.accepted.read.draft.policies);
        for said in &self.accepted.draft.policies {
            let policy = Policy {
                id: PolicyId::new(self.accepted.now),
                course_id: self.course.id,
                kind: said.kind,
                title: said.title.clone(),
                text: said.text.clone(),
            };
            self.tx.insert_policy(&policy)?;
            let evidence = settle(said, read.get(said.key.as_str()).copied());
            self.prove(Owner::Policy(policy.id), evidence)?;
        }
        Ok(())
    }

    fn days_off(&self) -> Result<()> {
        let read = by_key!(self.accepted.read.draft.events);
        for said in &self.accepted.draft.events {
            let (EventKind::NoClass, Some(on)) = (said.kind, said.date) else {
                continue;
            };
            let off = DayOff {
                id: DayOffId::new(self.accepted.now),
                course_id: self.course.id,
                title: reason(&said.title),
                on,
                until: last_day(said, on)?,
            };
            self.tx.insert_day_off(&off)?;
            let evidence = settle(said, read.get(said.key.as_str()).copied());
            self.prove(Owner::DayOff(off.id), evidence)?;
        }
        Ok(())
    }

    /// Dated classes, with the draft each came from.
    fn sessions(&self) -> Result<Vec<(&EventDraft, Session)>> {
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
                    self.tx.insert_reading(&ReadingItem {
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

/// Why there is no class: "Spring Break - No class" without the words that every such day has.
fn reason(title: &str) -> String {
    const SAID: [&str; 3] = ["no class", "no classes", "no lecture"];
    let between = |letter: char| letter.is_whitespace() || ":;,–—-()".contains(letter);
    let words = title.trim();
    let lower = words.to_lowercase();
    // Only where lowering a letter kept its length do the places of the two agree.
    let rest = SAID
        .iter()
        .rev()
        .filter(|_| lower.len() == words.len())
        .find_map(|said| {
            let at = words.len().checked_sub(said.len())?;
            if lower.ends_with(said) {
                words.get(..at)
            } else if lower.starts_with(said)
                && !lower.get(said.len()..)?.starts_with(char::is_alphanumeric)
            {
                words.get(said.len()..)
            } else {
                None
            }
        });
    let rest = rest.map_or(words, |rest| rest.trim_matches(between));
    if rest.is_empty() {
        words.to_owned()
    } else {
        rest.to_owned()
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
fn is_class(event: &EventDraft) -> bool {
    matches!(event.kind, EventKind::Class | EventKind::Presentation)
}

/// Whether an event can be a class of a weekly meeting of that kind.
fn of_kind(event: &EventDraft, meeting: SessionKind) -> bool {
    event
        .session_kind
        .unwrap_or(SessionKind::Lecture)
        .fits(meeting)
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

/// The first hue that no course has, else the one that fewest have.
pub(crate) fn free_hue(courses: &[Course]) -> u16 {
    let used = |hue: &u16| courses.iter().filter(|course| course.hue == *hue).count();
    HUES.into_iter().min_by_key(used).unwrap_or(HUES[0])
}

#[cfg(test)]
mod tests {
    use super::reason;

    #[test]
    fn a_day_off_keeps_only_its_reason() {
        for (title, wanted) in [
            ("Spring Break - No class", "Spring Break"),
            ("No class: holiday", "holiday"),
            ("No classes (Easter)", "Easter"),
            ("NO CLASS", "NO CLASS"),
            ("Labor Day", "Labor Day"),
            ("No classroom today", "No classroom today"),
            ("İstanbul – no class", "İstanbul – no class"),
        ] {
            assert_eq!(reason(title), wanted);
        }
    }
}
