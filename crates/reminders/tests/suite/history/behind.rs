//! Two processes at once, one of which has read what the other has since changed.

use chrono::{DateTime, Utc};
use semestra_reminders::{Key, Memory, Outbox, Row};

/// A process that has read the rows before another one wrote.
pub(super) struct Behind<'a> {
    pub(super) read: Memory,
    pub(super) shared: &'a mut Memory,
}

impl Outbox for Behind<'_> {
    type Error = std::convert::Infallible;

    fn rows(&mut self, from: DateTime<Utc>) -> Result<Vec<Row>, Self::Error> {
        self.read.rows(from)
    }

    fn take(&mut self, row: &Row) -> Result<bool, Self::Error> {
        self.shared.take(row)
    }

    fn fired(&mut self, keys: &[Key], now: DateTime<Utc>) -> Result<(), Self::Error> {
        self.shared.fired(keys, now)
    }

    fn released(&mut self, keys: &[Key], now: DateTime<Utc>) -> Result<(), Self::Error> {
        self.shared.released(keys, now)
    }

    fn missed(&mut self, keys: &[Key]) -> Result<(), Self::Error> {
        self.shared.missed(keys)
    }

    fn waits(&mut self, keys: &[Key], until: DateTime<Utc>) -> Result<(), Self::Error> {
        self.shared.waits(keys, until)
    }

    fn snoozed(&mut self, key: &Key, until: DateTime<Utc>) -> Result<(), Self::Error> {
        self.shared.snoozed(key, until)
    }

    fn give_back(&mut self, now: DateTime<Utc>) -> Result<(), Self::Error> {
        self.shared.give_back(now)
    }

    fn seen_to(&mut self) -> Result<Option<DateTime<Utc>>, Self::Error> {
        self.read.seen_to()
    }

    fn see_to(&mut self, now: DateTime<Utc>) -> Result<(), Self::Error> {
        self.shared.see_to(now)
    }
}
