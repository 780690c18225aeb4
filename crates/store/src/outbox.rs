//! The outbox: what became of each reminder, and the claim by which only one process shows it.
//!
//! It stands outside undo: what was shown was shown. The methods that change it take `&mut self`, so a change under
//! way cannot reach them; each is one transaction. What the states mean is told in `semestra-reminders`.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::named_params;
use semestra_plan::{CourseId, Subject};

use crate::text::{Cells, Text, maybe, wrong};
use crate::{Result, Store};

/// How far a reminder has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NotificationState {
    /// It was known before its time.
    Planned,
    /// A process is about to show it.
    Claimed,
    /// It was shown.
    Fired,
    /// It is to come again: the student put it off, or nothing could show it.
    Snoozed,
    /// The plan no longer wants it.
    Cancelled,
    /// It was not shown; its body says why.
    Missed,
}

/// One reminder that a process has taken in hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notification {
    /// Of what, by which rule, for which deadline; there is one row for a key.
    pub key: String,
    /// What it is about. It may be deleted by now; nothing for what tells of a day or a week.
    pub subject: Option<Subject>,
    /// The course. It may be deleted by now.
    pub course_id: Option<CourseId>,
    /// When it was to come.
    pub fires_at: DateTime<Utc>,
    /// From when on it is of no use.
    pub deadline: DateTime<Utc>,
    /// How far it has come.
    pub state: NotificationState,
    /// When a process last took it in hand.
    pub claimed_at: DateTime<Utc>,
    /// When it was last shown.
    pub fired_at: Option<DateTime<Utc>>,
    /// Until when it is put off; kept afterwards.
    pub snoozed_until: Option<DateTime<Utc>>,
    /// Whether it waits for the end of quiet hours or of a pause.
    pub held: bool,
    /// When it was listed among what was missed, until the student puts that list away.
    pub away_at: Option<DateTime<Utc>>,
    /// First line, plain text, as it was when it was last taken in hand.
    pub title: String,
    /// The rest, plain text, as it was then.
    pub body: String,
}

impl Store {
    /// The notification of that key, if there is one.
    pub fn notification(&self, key: &str) -> Result<Option<Notification>> {
        self.one(
            "SELECT * FROM notification WHERE key = ?1",
            [key],
            notification,
        )
    }

    /// The notifications of those of `keys` that have one, in the order of `keys`.
    pub fn notifications_for<K: AsRef<str>>(&self, keys: &[K]) -> Result<Vec<Notification>> {
        let found = keys.iter().map(|key| self.notification(key.as_ref()));
        found.filter_map(Result::transpose).collect()
    }

    /// The notifications that may still be shown (planned, claimed, snoozed) and those whose deadline is not before
    /// `from`, by key.
    pub fn notifications_since(&self, from: DateTime<Utc>) -> Result<Vec<Notification>> {
        self.all(
            "SELECT * FROM notification
             WHERE deadline_at >= ?1 OR state IN ('planned', 'claimed', 'snoozed') ORDER BY key",
            [from.text()],
            notification,
        )
    }

    /// The last notifications that something became of, by the time at which they were to come, the latest first.
    pub fn notifications_recent(&self, limit: u32) -> Result<Vec<Notification>> {
        self.all(
            "SELECT * FROM notification WHERE state <> 'planned' ORDER BY fires_at DESC, seq DESC LIMIT ?1",
            [limit],
            notification,
        )
    }

    /// What was listed as missed and not put away, by deadline.
    pub fn notifications_away(&self) -> Result<Vec<Notification>> {
        self.all(
            "SELECT * FROM notification WHERE away_at IS NOT NULL ORDER BY deadline_at, seq",
            [],
            notification,
        )
    }

    /// Puts away what was listed as missed: all of it, or one; returns how many there were.
    pub fn put_away(&mut self, key: Option<&str>) -> Result<usize> {
        let tx = self.begin()?;
        let count = self.run(
            "UPDATE notification SET away_at = NULL WHERE away_at IS NOT NULL AND (?1 IS NULL OR key = ?1)",
            [key],
        )?;
        tx.commit()?;
        Ok(count)
    }

    /// Ends the wait of what waits for the end of quiet hours or of a pause: it is looked at anew.
    pub fn stop_waiting(&mut self, now: DateTime<Utc>) -> Result<()> {
        let tx = self.begin()?;
        self.run(
            "UPDATE notification SET snoozed_until = min(snoozed_until, ?1) WHERE state = 'snoozed' AND held = 1",
            [now.text()],
        )?;
        tx.commit()?;
        Ok(())
    }

    /// Takes a reminder in hand at `now`: writes its row, with its state, when there is none of its key or the stored
    /// one is free. Of all who try at once, in any process, one is told `true`.
    ///
    /// Free is what is planned or was cancelled, is snoozed and due again, or was claimed `stale_after` ago (its process died). A
    /// row from the future was written by a wrong clock: what was only claimed or missed by it is free as well. `claimed_at` becomes `now`; `fired_at`
    /// stays that of the stored row, and so does `snoozed_until` unless either of the two rows waits.
    pub fn claim_notification(
        &mut self,
        row: &Notification,
        now: DateTime<Utc>,
        stale_after: TimeDelta,
    ) -> Result<bool> {
        let (kind, id) = row.subject.map(subject_columns).unzip();
        let tx = self.begin()?;
        let claimed = self.run(
            "INSERT INTO notification (key, subject_kind, subject_id, course_id, fires_at, deadline_at, state,
                 claimed_at, fired_at, snoozed_until, held, away_at, title, body)
             VALUES (:key, :subject_kind, :subject_id, :course_id, :fires_at, :deadline_at, :state,
                 :now, :fired_at, :snoozed_until, :held, :away_at, :title, :body)
             ON CONFLICT (key) DO UPDATE SET
                 fires_at = excluded.fires_at, deadline_at = excluded.deadline_at, state = excluded.state,
                 claimed_at = excluded.claimed_at, title = excluded.title, body = excluded.body,
                 snoozed_until = CASE WHEN held OR excluded.held THEN excluded.snoozed_until ELSE snoozed_until END,
                 held = excluded.held, away_at = excluded.away_at
             WHERE state IN ('planned', 'cancelled')
                OR (state = 'claimed' AND (claimed_at <= :lapsed OR claimed_at > :ahead))
                OR (state = 'snoozed' AND (snoozed_until IS NULL OR snoozed_until <= :now))
                OR (state = 'missed' AND claimed_at > :ahead)",
            named_params! {
                ":key": row.key,
                ":subject_kind": kind,
                ":subject_id": id,
                ":course_id": maybe(row.course_id.as_ref()),
                ":fires_at": row.fires_at.text(),
                ":deadline_at": row.deadline.text(),
                ":state": row.state.text(),
                ":now": now.text(),
                ":fired_at": maybe(row.fired_at.as_ref()),
                ":snoozed_until": maybe(row.snoozed_until.as_ref()),
                ":held": row.held,
                ":away_at": maybe(row.away_at.as_ref()),
                ":lapsed": now.checked_sub_signed(stale_after).unwrap_or(now).text(),
                ":ahead": now.checked_add_signed(stale_after).unwrap_or(now).text(),
                ":title": row.title,
                ":body": row.body,
            },
        )?;
        tx.commit()?;
        Ok(claimed == 1)
    }

    /// Writes down what became of notifications at `now` and returns how many that changed.
    ///
    /// Only what is claimed, fired or missed can be snoozed, so that a notification answered twice is put off once, and
    /// only what is claimed can turn out to be missed. A key without a row changes nothing.
    pub fn settle_notifications<K: AsRef<str>>(
        &mut self,
        keys: &[K],
        state: NotificationState,
        now: DateTime<Utc>,
        snoozed_until: Option<DateTime<Utc>>,
    ) -> Result<usize> {
        let tx = self.begin()?;
        let mut settled = 0;
        for key in keys {
            settled += self.run(
                "UPDATE notification SET state = :state,
                     fired_at = CASE :state WHEN 'fired' THEN :now ELSE fired_at END,
                     snoozed_until = CASE :state WHEN 'snoozed' THEN :snoozed_until ELSE snoozed_until END,
                     away_at = CASE :state WHEN 'snoozed' THEN NULL ELSE away_at END,
                     held = 0
                 WHERE key = :key AND CASE :state
                     WHEN 'snoozed' THEN state IN ('claimed', 'fired', 'missed')
                     WHEN 'missed' THEN state = 'claimed'
                     ELSE true END",
                named_params! {
                    ":key": key.as_ref(),
                    ":state": state.text(),
                    ":now": now.text(),
                    ":snoozed_until": maybe(snoozed_until.as_ref()),
                },
            )?;
        }
        tx.commit()?;
        Ok(settled)
    }

    /// The same for one, and whether it changed.
    pub fn settle_notification(
        &mut self,
        key: &str,
        state: NotificationState,
        now: DateTime<Utc>,
        snoozed_until: Option<DateTime<Utc>>,
    ) -> Result<bool> {
        let settled = self.settle_notifications(&[key], state, now, snoozed_until)?;
        Ok(settled == 1)
    }

    /// Gives claims back, since nothing could show them: they can be claimed again from `until` on, but stay, because
    /// one without a row would count as not known at its time. What the student put off stays put off by them, unless it
    /// `waits` because nobody is to be disturbed.
    pub fn release_notifications<K: AsRef<str>>(
        &mut self,
        keys: &[K],
        until: DateTime<Utc>,
        waits: bool,
    ) -> Result<usize> {
        let tx = self.begin()?;
        let mut released = 0;
        for key in keys {
            released += self.run(
                "UPDATE notification SET state = 'snoozed', held = :waits OR snoozed_until IS NULL,
                     snoozed_until = CASE WHEN :waits THEN :until ELSE coalesce(snoozed_until, :until) END
                 WHERE key = :key AND state = 'claimed'",
                named_params! { ":key": key.as_ref(), ":until": until.text(), ":waits": waits },
            )?;
        }
        tx.commit()?;
        Ok(released)
    }

    /// Gives back all claims at `now`, because whoever made them has died.
    pub fn release_all_notifications(&mut self, now: DateTime<Utc>) -> Result<()> {
        let keys: Vec<String> = self.all(
            "SELECT key FROM notification WHERE state = 'claimed'",
            [],
            |row| row.get("key"),
        )?;
        self.release_notifications(&keys, now, false)?;
        Ok(())
    }

    /// Up to when reminders were last seen to; nothing in a new file.
    pub fn reminders_seen_to(&self) -> Result<Option<DateTime<Utc>>> {
        self.one("SELECT seen_to_at FROM seen", [], |row| {
            row.read("seen_to_at")
        })
    }

    /// Notes that all reminders up to `now` were seen to.
    pub fn set_reminders_seen_to(&mut self, now: DateTime<Utc>) -> Result<()> {
        let tx = self.begin()?;
        self.run(
            "INSERT INTO seen (seq, seen_to_at) VALUES (1, ?1)
             ON CONFLICT (seq) DO UPDATE SET seen_to_at = excluded.seen_to_at",
            [now.text()],
        )?;
        tx.commit()?;
        Ok(())
    }
}

pub(crate) fn subject_columns(subject: Subject) -> (&'static str, String) {
    match subject {
        Subject::Session(id) => ("session", id.text()),
        Subject::Meeting(id) => ("meeting", id.text()),
        Subject::OfficeHour(id) => ("office_hour", id.text()),
        Subject::Assessment(id) => ("assessment", id.text()),
        Subject::DayOff(id) => ("day_off", id.text()),
        Subject::Block(id) => ("block", id.text()),
    }
}

pub(crate) fn subject(row: &Cells<'_>) -> rusqlite::Result<Subject> {
    let kind: String = row.get("subject_kind")?;
    let id = "subject_id";
    Ok(match kind.as_str() {
        "session" => Subject::Session(row.read(id)?),
        "meeting" => Subject::Meeting(row.read(id)?),
        "office_hour" => Subject::OfficeHour(row.read(id)?),
        "assessment" => Subject::Assessment(row.read(id)?),
        "day_off" => Subject::DayOff(row.read(id)?),
        "block" => Subject::Block(row.read(id)?),
        _ => return Err(wrong("subject_kind")),
    })
}

fn notification(row: &Cells<'_>) -> rusqlite::Result<Notification> {
    Ok(Notification {
        key: row.get("key")?,
        subject: match row.text("subject_kind")? {
            Some(_) => Some(subject(row)?),
            None => None,
        },
        course_id: row.read_maybe("course_id")?,
        fires_at: row.read("fires_at")?,
        deadline: row.read("deadline_at")?,
        state: row.read("state")?,
        claimed_at: row.read("claimed_at")?,
        fired_at: row.read_maybe("fired_at")?,
        snoozed_until: row.read_maybe("snoozed_until")?,
        held: row.get("held")?,
        away_at: row.read_maybe("away_at")?,
        title: row.get("title")?,
        body: row.get("body")?,
    })
}
