//! What became of each reminder: the rows that are stored, and who may touch them when.
//!
//! ```text
//!            ┌── its process died, or 60 s without an answer: it may be taken again
//!            ▼                      │
//! planned ─ take ─▶ claimed ────────┴─ shown ─▶ fired ─ Snooze ─▶ snoozed ─ its time ─▶ claimed …
//!    │                 ├─ no server ─▶ snoozed until now ─ next step ─▶ claimed …
//!    │                 └─ shown too late to act ─▶ missed
//!    ├─ quiet hours, a pause ─▶ snoozed, held ─ they end ─▶ claimed …
//!    └─ a later one of the same subject comes instead ─▶ missed
//! claimed, snoozed ─ the plan no longer wants it ─▶ cancelled ─ it wants it again ─▶ claimed …
//! ```
//!
//! What is planned is a function of the plan. It becomes a row on the day before its time, which says no more than
//! that it was known by then: a laptop that flies east, or quiet hours that are set anew, may put the time of a
//! reminder into the past. A claim that is never answered is taken again, so a
//! process that dies between showing and saying so sends the same notification a second time. It carries the same
//! tag, by which a server puts it in the place of the first: the student sees one. That is on purpose: a reminder
//! too many is better than one that never comes.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use semestra_plan::{CourseId, Subject};

use crate::{Key, Wanted};

/// How long a claim is respected that nobody has answered.
pub const CLAIM: TimeDelta = TimeDelta::seconds(60);

/// How far a reminder has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// It was known before its time.
    Planned,
    /// A process is about to show it.
    Claimed,
    /// It was shown.
    Fired,
    /// It was not shown; its body says why.
    Missed,
    /// It is to come again: the student put it off, or nothing could show it.
    Snoozed,
    /// The plan no longer wants it.
    Cancelled,
}

impl State {
    const ALL: [Self; 6] = [
        Self::Planned,
        Self::Claimed,
        Self::Fired,
        Self::Missed,
        Self::Snoozed,
        Self::Cancelled,
    ];

    /// As it is stored.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Claimed => "claimed",
            Self::Fired => "fired",
            Self::Snoozed => "snoozed",
            Self::Cancelled => "cancelled",
            Self::Missed => "missed",
        }
    }

    /// What a stored code stands for.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether it may still be shown.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Planned | Self::Claimed | Self::Snoozed)
    }
}

/// One stored reminder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its name; the primary key.
    pub key: Key,
    /// What it is about; nothing for what tells of a day or a week.
    pub subject: Option<Subject>,
    /// The course, when it is about one.
    pub course_id: Option<CourseId>,
    /// When it was to come.
    pub fires_at: DateTime<Utc>,
    /// From when on it is of no use.
    pub deadline: DateTime<Utc>,
    /// How far it has come.
    pub state: State,
    /// When a process last took it in hand, be it only to record that it was missed.
    pub claimed_at: DateTime<Utc>,
    /// When it was last shown.
    pub fired_at: Option<DateTime<Utc>>,
    /// Until when it was last put off.
    pub snooze_until: Option<DateTime<Utc>>,
    /// Whether it waits for the end of quiet hours or of a pause, rather than being put off by the student.
    pub held: bool,
    /// When it was listed among what was missed, for as long as the student has not put that list away.
    pub away_at: Option<DateTime<Utc>>,
    /// First line, as it was when it was last taken in hand.
    pub title: String,
    /// The rest, as it was then; for a missed one the reason.
    pub body: String,
}

impl Row {
    /// The row by which a process claims a reminder at `now`.
    #[must_use]
    pub fn claimed(wanted: &Wanted, now: DateTime<Utc>) -> Self {
        Self {
            key: wanted.key.clone(),
            subject: wanted.subject,
            course_id: wanted.course_id,
            fires_at: wanted.fires_at,
            deadline: wanted.deadline,
            state: State::Claimed,
            claimed_at: now,
            fired_at: None,
            snooze_until: None,
            held: false,
            away_at: None,
            title: wanted.title.clone(),
            body: wanted.body(now),
        }
    }

    /// The row that records at `now` that a reminder is known.
    #[must_use]
    pub fn planned(wanted: &Wanted, now: DateTime<Utc>) -> Self {
        Self {
            state: State::Planned,
            ..Self::claimed(wanted, now)
        }
    }

    /// The row that records at `now` that a reminder was not shown, and why.
    #[must_use]
    pub fn missed(wanted: &Wanted, now: DateTime<Utc>, why: String) -> Self {
        Self {
            state: State::Missed,
            body: why,
            ..Self::claimed(wanted, now)
        }
    }

    /// The row by which a reminder waits from `now` on for the end of quiet hours or of a pause.
    #[must_use]
    pub fn held(wanted: &Wanted, now: DateTime<Utc>, until: DateTime<Utc>) -> Self {
        Self {
            state: State::Snoozed,
            snooze_until: Some(until),
            held: true,
            ..Self::claimed(wanted, now)
        }
    }

    /// The same row, listed at `now` among what was missed.
    #[must_use]
    pub fn listed(self, now: DateTime<Utc>) -> Self {
        Self {
            away_at: Some(now),
            ..self
        }
    }

    /// Whether a process may take it in hand at `now`.
    ///
    /// A row from the future was written while the clock was wrong; what was only missed or claimed by a wrong clock
    /// is free again, what was shown stays shown.
    #[must_use]
    pub fn is_free(&self, now: DateTime<Utc>) -> bool {
        let from_the_future = self.claimed_at > now + CLAIM;
        match self.state {
            State::Planned | State::Cancelled => true,
            State::Claimed => from_the_future || self.claimed_at + CLAIM <= now,
            State::Snoozed => self.snooze_until.is_none_or(|until| until <= now),
            State::Missed => from_the_future,
            State::Fired => false,
        }
    }
}

/// The stored rows. Implemented by whoever has the database; [`Memory`] shows the meaning.
///
/// Each method is one transaction that other processes see as a whole.
pub trait Outbox {
    /// Why it could not be read or written.
    type Error;

    /// The rows that are open (see [`State::is_open`]) or whose deadline is not before `from`.
    ///
    /// # Errors
    /// When the rows cannot be read.
    fn rows(&mut self, from: DateTime<Utc>) -> Result<Vec<Row>, Self::Error>;

    /// Writes `row` if there is none of its key or the stored one is free at `row.claimed_at` (see
    /// [`Row::is_free`]), and says whether it did. `fired_at` of the stored one is kept, and so is `snooze_until`
    /// unless the row is one that waits, or the stored one waited.
    ///
    /// This is what makes a reminder come once among all processes.
    ///
    /// # Errors
    /// When the row cannot be written.
    fn take(&mut self, row: &Row) -> Result<bool, Self::Error>;

    /// Says that claimed reminders were shown: `fired`, `fired_at = now`.
    ///
    /// # Errors
    /// When the rows cannot be written.
    fn fired(&mut self, keys: &[Key], now: DateTime<Utc>) -> Result<(), Self::Error>;

    /// Says that claimed reminders could not be shown, so that the next step tries again: `snoozed`, and where they
    /// were never put off `held` until `now`, but only where the row is still `claimed`. The row must stay: without it the reminder
    /// would count as one that was not known at its time.
    ///
    /// # Errors
    /// When the rows cannot be written.
    fn released(&mut self, keys: &[Key], now: DateTime<Utc>) -> Result<(), Self::Error>;

    /// Says that claimed reminders were shown when it was too late to act: `missed`, only where the row is `claimed`.
    ///
    /// # Errors
    /// When the rows cannot be written.
    fn missed(&mut self, keys: &[Key]) -> Result<(), Self::Error>;

    /// Makes claimed reminders wait until `until`, because the desktop is not to be disturbed: `snoozed`, `held`.
    ///
    /// # Errors
    /// When the rows cannot be written.
    fn waits(&mut self, keys: &[Key], until: DateTime<Utc>) -> Result<(), Self::Error>;

    /// Puts a reminder off that was shown: `snoozed`, `snooze_until = until`, no longer listed among what was missed,
    /// but only where the row is not `snoozed` or `cancelled`, so that a notification answered twice is put off once.
    ///
    /// # Errors
    /// When the row cannot be written.
    fn snoozed(&mut self, key: &Key, until: DateTime<Utc>) -> Result<(), Self::Error>;

    /// Gives back all claims, as [`released`](Self::released) does, because who claimed them has died: who calls this
    /// is the only one who claims.
    ///
    /// # Errors
    /// When the rows cannot be written.
    fn give_back(&mut self, now: DateTime<Utc>) -> Result<(), Self::Error>;

    /// Up to when reminders were last seen to; nothing in a new store.
    ///
    /// # Errors
    /// When it cannot be read.
    fn seen_to(&mut self) -> Result<Option<DateTime<Utc>>, Self::Error>;

    /// Notes that all reminders up to `now` were seen to.
    ///
    /// # Errors
    /// When it cannot be written.
    fn see_to(&mut self, now: DateTime<Utc>) -> Result<(), Self::Error>;
}

/// An outbox that lives as long as the process, for tests and as the meaning of [`Outbox`].
#[derive(Clone, Debug, Default)]
pub struct Memory {
    rows: BTreeMap<Key, Row>,
    seen_to: Option<DateTime<Utc>>,
}

impl Memory {
    /// The row of that name.
    #[must_use]
    pub fn row(&self, key: &Key) -> Option<&Row> {
        self.rows.get(key)
    }
}

impl Outbox for Memory {
    type Error = std::convert::Infallible;

    fn rows(&mut self, from: DateTime<Utc>) -> Result<Vec<Row>, Self::Error> {
        let of_use = |row: &&Row| row.state.is_open() || row.deadline >= from;
        Ok(self.rows.values().filter(of_use).cloned().collect())
    }

    fn take(&mut self, row: &Row) -> Result<bool, Self::Error> {
        let mut row = row.clone();
        if let Some(old) = self.rows.get(&row.key) {
            if !old.is_free(row.claimed_at) {
                return Ok(false);
            }
            row.fired_at = old.fired_at;
            if !row.held && !old.held {
                row.snooze_until = old.snooze_until;
            }
        }
        self.rows.insert(row.key.clone(), row);
        Ok(true)
    }

    fn fired(&mut self, keys: &[Key], now: DateTime<Utc>) -> Result<(), Self::Error> {
        for key in keys {
            if let Some(row) = self.rows.get_mut(key) {
                row.state = State::Fired;
                row.fired_at = Some(now);
            }
        }
        Ok(())
    }

    fn released(&mut self, keys: &[Key], now: DateTime<Utc>) -> Result<(), Self::Error> {
        for key in keys {
            if let Some(row) = self.rows.get_mut(key)
                && row.state == State::Claimed
            {
                row.state = State::Snoozed;
                if row.snooze_until.is_none() {
                    row.snooze_until = Some(now);
                    row.held = true;
                }
            }
        }
        Ok(())
    }

    fn missed(&mut self, keys: &[Key]) -> Result<(), Self::Error> {
        for key in keys {
            if let Some(row) = self.rows.get_mut(key)
                && row.state == State::Claimed
            {
                row.state = State::Missed;
            }
        }
        Ok(())
    }

    fn waits(&mut self, keys: &[Key], until: DateTime<Utc>) -> Result<(), Self::Error> {
        for key in keys {
            if let Some(row) = self.rows.get_mut(key)
                && row.state == State::Claimed
            {
                row.state = State::Snoozed;
                row.snooze_until = Some(until);
                row.held = true;
            }
        }
        Ok(())
    }

    fn snoozed(&mut self, key: &Key, until: DateTime<Utc>) -> Result<(), Self::Error> {
        if let Some(row) = self.rows.get_mut(key)
            && matches!(row.state, State::Fired | State::Claimed | State::Missed)
        {
            row.state = State::Snoozed;
            row.snooze_until = Some(until);
            row.held = false;
            row.away_at = None;
        }
        Ok(())
    }

    fn give_back(&mut self, now: DateTime<Utc>) -> Result<(), Self::Error> {
        let keys: Vec<_> = self.rows.keys().cloned().collect();
        self.released(&keys, now)
    }

    fn seen_to(&mut self) -> Result<Option<DateTime<Utc>>, Self::Error> {
        Ok(self.seen_to)
    }

    fn see_to(&mut self, now: DateTime<Utc>) -> Result<(), Self::Error> {
        self.seen_to = Some(now);
        Ok(())
    }
}
