//! A plan becomes an iCalendar file.
//!
//! Only `part.rs` knows the `ics` crate; `events.rs` and `series.rs` decide what a plan has to say, `words.rs` says it, `zones.rs`
//! describes the time zones it is said in.

mod events;
mod part;
mod series;
mod words;
mod zones;

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use semestra_plan::{Assessment, Subject, TermPlan};

use crate::part::Part;

/// How long before its moment an alarm rings, for each alarm a piece of work is to have.
///
/// The moment is what the reminders count from as well: the student's own date if there is one, else the begin of
/// the exam or of the class it takes place in, else the deadline; all on the wall of the course's zone.
pub type Alarms<'a> = dyn Fn(&Assessment, NaiveDateTime) -> Vec<TimeDelta> + 'a;

/// What is to be written.
#[derive(Clone, Copy)]
pub struct Export<'a> {
    /// The courses and what belongs to them; what belongs to no course in it is left out.
    pub plan: &'a TermPlan,
    /// When the file is made (RFC 5545 §3.8.7.2). A client that has an older one takes this one for newer.
    pub stamp: DateTime<Utc>,
    /// What clients call the calendar.
    pub name: &'a str,
    /// The alarms of each piece of work; see [`no_alarms`].
    pub alarms: &'a Alarms<'a>,
}

/// For an export without alarms.
#[must_use]
pub fn no_alarms(_: &Assessment, _: NaiveDateTime) -> Vec<TimeDelta> {
    Vec::new()
}

/// The name under which calendars know something of ours for good (RFC 5545 §3.8.4.7).
///
/// It comes from the id alone. One from a title or a date would make a copy at the next import after either changed.
#[must_use]
pub fn uid(subject: Subject) -> String {
    format!("{}@semestra.app", name(subject))
}

/// The same for one of a weekly series that its rule cannot tell, such as the class of a swapped day. It comes from the
/// day for which it was planned, which stays when it is moved.
#[must_use]
pub fn uid_on(subject: Subject, planned_on: NaiveDate) -> String {
    let day = planned_on.format("%Y%m%d");
    format!("{}-{day}@semestra.app", name(subject))
}

fn name(subject: Subject) -> String {
    let (kind, id) = match subject {
        Subject::Session(id) => ("session", id.to_string()),
        Subject::Meeting(id) => ("meeting", id.to_string()),
        Subject::OfficeHour(id) => ("office-hour", id.to_string()),
        Subject::Assessment(id) => ("assessment", id.to_string()),
        Subject::DayOff(id) => ("day-off", id.to_string()),
        Subject::Block(id) => ("block", id.to_string()),
    };
    format!("{kind}-{id}")
}

/// Writes a plan as an iCalendar object (RFC 5545 §3.4), ready to be a file.
///
/// The same plan and stamp give the same octets. Work without a date is left out: a date is never invented.
/// There is no METHOD, because a file is a copy and no invitation, and no SEQUENCE, because nobody counts the
/// revisions; a newer DTSTAMP is what makes a client take the newer event (RFC 5546 §2.1.5).
#[must_use]
pub fn write(export: &Export<'_>) -> String {
    let events = events::of(export);
    let mut calendar = Part::new("VCALENDAR");
    calendar.value("VERSION", "2.0");
    calendar.text("PRODID", "-//Semestra//Semestra//EN");
    calendar.value("CALSCALE", "GREGORIAN");
    calendar.text("X-WR-CALNAME", export.name);
    for zone in events.zones.parts() {
        calendar.add(zone);
    }
    for event in events.parts {
        calendar.add(event);
    }
    calendar.to_octets()
}
