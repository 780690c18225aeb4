//! The name of one reminder in the outbox.

use chrono::{NaiveDate, NaiveDateTime};
use semestra_plan::{Subject, Zone};

/// Names one reminder for good: of what, by which rule, for which deadline.
///
/// A deadline that moves gives a new one, so that the reminder comes again; a laptop that travels does not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(String);

impl Key {
    /// The reminder for a subject by a rule for a deadline on the wall of the course's zone.
    #[must_use]
    pub fn new(subject: Subject, rule: &str, deadline: NaiveDateTime, zone: &Zone) -> Self {
        let (kind, id) = match subject {
            Subject::Session(id) => ("session", id.to_string()),
            Subject::Meeting(id) => ("meeting", id.to_string()),
            Subject::OfficeHour(id) => ("office-hour", id.to_string()),
            Subject::Assessment(id) => ("assessment", id.to_string()),
            Subject::DayOff(id) => ("day-off", id.to_string()),
            Subject::Block(id) => ("block", id.to_string()),
        };
        let wall = deadline.format("%Y-%m-%dT%H:%M");
        Self(format!("{kind}:{id}/{rule}/{wall}@{zone}"))
    }

    /// What tells of a day, or of the week after it: wherever the laptop is, it is told once.
    #[must_use]
    pub fn of_day(what: &str, day: NaiveDate) -> Self {
        Self(format!("{what}/{day}"))
    }

    /// A key that was stored, or a name of one's own for a notification that no rule wants.
    #[must_use]
    pub fn from_text(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// As it is stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
