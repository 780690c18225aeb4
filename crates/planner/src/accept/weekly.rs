//! What a draft says takes place every week: classes and office hours.

use chrono::{Datelike, NaiveDate};
use semestra_plan::{
    Basis, Certainty, Evidence, Finding, Meeting, MeetingId, OfficeHour, OfficeHourId, Person,
    SessionKind,
    draft::{EventDraft, MeetingDraft},
};
use semestra_store::Owner;

use super::{Building, LISTED, Read, by_key, in_order, sessions::is_class};
use crate::{Result, evidence::settle};

impl Building<'_> {
    /// Weekly classes. One without a time has no place in a calendar; the review says so.
    pub(super) fn meetings(&self) -> Result<Vec<Meeting>> {
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
            because: Some(
                Finding::WeeksAssumed {
                    from: self.span.first,
                    to: self.span.last,
                }
                .into(),
            ),
            certainty: Certainty::thousandths(700),
        })
    }

    /// Whether the page lists the classes of this meeting one by one: at least every other of them is dated.
    fn is_listed(&self, meeting: &MeetingDraft) -> bool {
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

    /// Office hours, each of the person who holds it.
    pub(super) fn office_hours(&self, people: &[Person]) -> Result<()> {
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
}

/// Whether an event can be a class of a weekly meeting of that kind.
fn of_kind(event: &EventDraft, meeting: SessionKind) -> bool {
    event
        .session_kind
        .unwrap_or(SessionKind::Lecture)
        .fits(meeting)
}
