//! The stored outbox as the rules of reminders see it.

use chrono::{DateTime, Utc};
use semestra_reminders::{CLAIM, Key, Outbox, Row, State};
use semestra_store::{Notification, NotificationState, Store, StoreError};

/// The stored outbox as the rules of reminders see it.
pub(super) struct StoredOutbox<'a>(pub(super) &'a mut Store);

impl Outbox for StoredOutbox<'_> {
    type Error = StoreError;

    fn rows(&mut self, from: DateTime<Utc>) -> Result<Vec<Row>, StoreError> {
        Ok(self
            .0
            .notifications_since(from)?
            .into_iter()
            .map(row)
            .collect())
    }

    fn take(&mut self, row: &Row) -> Result<bool, StoreError> {
        self.0
            .claim_notification(&stored(row), row.claimed_at, CLAIM)
    }

    fn fired(&mut self, keys: &[Key], now: DateTime<Utc>) -> Result<(), StoreError> {
        self.0
            .settle_notifications(&texts(keys), NotificationState::Fired, now, None)?;
        Ok(())
    }

    fn released(&mut self, keys: &[Key], now: DateTime<Utc>) -> Result<(), StoreError> {
        self.0.release_notifications(&texts(keys), now, false)?;
        Ok(())
    }

    fn missed(&mut self, keys: &[Key]) -> Result<(), StoreError> {
        self.0.settle_notifications(
            &texts(keys),
            NotificationState::Missed,
            DateTime::UNIX_EPOCH,
            None,
        )?;
        Ok(())
    }

    fn waits(&mut self, keys: &[Key], until: DateTime<Utc>) -> Result<(), StoreError> {
        self.0.release_notifications(&texts(keys), until, true)?;
        Ok(())
    }

    fn give_back(&mut self, now: DateTime<Utc>) -> Result<(), StoreError> {
        self.0.release_all_notifications(now)
    }

    fn snoozed(&mut self, key: &Key, until: DateTime<Utc>) -> Result<(), StoreError> {
        self.0
            .settle_notification(key.as_str(), NotificationState::Snoozed, until, Some(until))?;
        Ok(())
    }

    fn seen_to(&mut self) -> Result<Option<DateTime<Utc>>, StoreError> {
        self.0.reminders_seen_to()
    }

    fn see_to(&mut self, now: DateTime<Utc>) -> Result<(), StoreError> {
        self.0.set_reminders_seen_to(now)
    }
}

fn texts(keys: &[Key]) -> Vec<&str> {
    keys.iter().map(Key::as_str).collect()
}

fn row(stored: Notification) -> Row {
    Row {
        key: Key::from_text(stored.key),
        subject: stored.subject,
        course_id: stored.course_id,
        fires_at: stored.fires_at,
        deadline: stored.deadline,
        state: state_of(stored.state),
        claimed_at: stored.claimed_at,
        fired_at: stored.fired_at,
        snooze_until: stored.snoozed_until,
        held: stored.held,
        away_at: stored.away_at,
        title: stored.title,
        body: stored.body,
    }
}

fn stored(row: &Row) -> Notification {
    Notification {
        key: row.key.as_str().to_owned(),
        subject: row.subject,
        course_id: row.course_id,
        fires_at: row.fires_at,
        deadline: row.deadline,
        state: match row.state {
            State::Planned => NotificationState::Planned,
            State::Claimed => NotificationState::Claimed,
            State::Fired => NotificationState::Fired,
            State::Missed => NotificationState::Missed,
            State::Snoozed => NotificationState::Snoozed,
            State::Cancelled => NotificationState::Cancelled,
        },
        claimed_at: row.claimed_at,
        fired_at: row.fired_at,
        snoozed_until: row.snooze_until,
        held: row.held,
        away_at: row.away_at,
        title: row.title.clone(),
        body: row.body.clone(),
    }
}

pub(super) fn state_of(state: NotificationState) -> State {
    match state {
        NotificationState::Planned => State::Planned,
        NotificationState::Claimed => State::Claimed,
        NotificationState::Fired => State::Fired,
        NotificationState::Missed => State::Missed,
        NotificationState::Snoozed => State::Snoozed,
        NotificationState::Cancelled => State::Cancelled,
    }
}
