//! What is to be done now: a function of what the plan wants and what is stored.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use crate::outbox::CLAIM;
use crate::{Key, Notice, Outbox, Plan, Row, State, Wanted};

/// How far ahead a step looks; the loop steps far more often.
const AHEAD: TimeDelta = TimeDelta::days(1);

/// How long after its time a snoozed reminder is of use that was put off beyond the deadline.
const GRACE: TimeDelta = TimeDelta::hours(1);

/// What a step wants done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision<'a> {
    /// To claim and, where that works, to show.
    pub fire: Vec<&'a Wanted>,
    /// To record without showing: missed or cancelled.
    pub record: Vec<Row>,
    /// When there will be something to do; nothing within a day otherwise.
    pub wake_at: Option<DateTime<Utc>>,
}

/// From when to when [`wanted`](crate::wanted) has to look for [`step()`].
#[must_use]
pub fn horizon(
    rows: &[Row],
    since: DateTime<Utc>,
    now: DateTime<Utc>,
) -> (DateTime<Utc>, DateTime<Utc>) {
    let from = rows
        .iter()
        .filter(|row| row.state.is_open())
        .map(|row| row.deadline)
        .chain([since, now])
        .min()
        .unwrap_or(now);
    (from, now + AHEAD)
}

/// Decides what becomes of each reminder at `now`.
///
/// `since` is when the last step was: a reminder whose time is not after it and that has no row was not known at its
/// time (the student has just typed the deadline in) and does not come. One whose time passed since then comes late
/// as long as its deadline is ahead, the latest of each subject only; else it is recorded as missed. A row that is
/// free (see [`Row::is_free`]) comes again whatever its time. `wanted` has to cover [`horizon`], `rows` to hold every
/// row with one of its keys and every open one.
#[must_use]
pub fn step<'a>(
    wanted: &'a [Wanted],
    rows: &[Row],
    since: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Decision<'a> {
    let since = since.min(now);
    let stored: BTreeMap<&Key, &Row> = rows.iter().map(|row| (&row.key, row)).collect();
    let mut decision = Decision::default();
    let mut due: BTreeMap<_, Vec<&Wanted>> = BTreeMap::new();
    let mut wakes = Vec::new();
    for wanted in wanted {
        let row = stored.get(&wanted.key).copied();
        match turn(wanted, row, since, now) {
            Turn::Nothing => {}
            Turn::At(at) => wakes.push(at),
            Turn::TooLate => decision
                .record
                .push(Row::missed(wanted, now, why(wanted).passed())),
            Turn::Now => due.entry(wanted.subject).or_default().push(wanted),
        }
    }
    for mut same in due.into_values() {
        same.sort_by(|a, b| (a.fires_at, &a.key).cmp(&(b.fires_at, &b.key)));
        decision.fire.extend(same.pop());
        let older = same.into_iter();
        decision
            .record
            .extend(older.map(|wanted| Row::missed(wanted, now, why(wanted).superseded())));
    }
    decision
        .fire
        .sort_by(|a, b| (a.fires_at, &a.key).cmp(&(b.fires_at, &b.key)));
    let unwanted = rows
        .iter()
        .filter(|row| row.state.is_open() && !wanted.iter().any(|wanted| wanted.key == row.key));
    decision.record.extend(unwanted.map(|row| Row {
        state: State::Cancelled,
        claimed_at: now,
        ..row.clone()
    }));
    decision.wake_at = wakes.into_iter().filter(|at| *at > now).min();
    decision
}

/// Why a reminder was missed, in words for the student.
fn why(wanted: &Wanted) -> &'static semestra_words::Reminder {
    &wanted.language.words().reminder
}

/// Whose turn it is.
enum Turn {
    Nothing,
    At(DateTime<Utc>),
    Now,
    TooLate,
}

fn turn(wanted: &Wanted, row: Option<&Row>, since: DateTime<Utc>, now: DateTime<Utc>) -> Turn {
    let Some(row) = row else {
        return if wanted.fires_at > now {
            Turn::At(wanted.fires_at)
        } else if wanted.fires_at <= since {
            Turn::Nothing
        } else if wanted.deadline <= now {
            Turn::TooLate
        } else {
            Turn::Now
        };
    };
    if !row.is_free(now) {
        return match (row.state, row.snooze_until) {
            (State::Claimed, _) => Turn::At(row.claimed_at + CLAIM),
            (State::Snoozed, Some(until)) => Turn::At(until),
            _ => Turn::Nothing,
        };
    }
    if row.state == State::Cancelled && wanted.deadline <= now {
        return Turn::Nothing;
    }
    // A student who puts a reminder off beyond the deadline wants to hear of it all the same.
    let of_use_until = match row.snooze_until {
        Some(until) if until >= wanted.deadline => until + GRACE,
        _ => wanted.deadline,
    };
    // The clock may have been wrong when it was recorded; then its time may still be to come.
    if wanted.fires_at > now && row.snooze_until.is_none() {
        Turn::At(wanted.fires_at)
    } else if of_use_until <= now {
        Turn::TooLate
    } else {
        Turn::Now
    }
}

/// Takes one step with a stored outbox: claims what is to come, records what is not to, and says what to show.
///
/// `wanted` is asked for the reminders of a span of time. A store that never stepped begins at `now`; let it note
/// its own birth through [`Outbox::see_to`], or what falls between that and the first step does not come late.
///
/// # Errors
/// Those of the outbox. What was claimed until then comes again after a minute, so nothing is lost.
pub fn round<O: Outbox>(
    outbox: &mut O,
    now: DateTime<Utc>,
    wanted: impl FnOnce(DateTime<Utc>, DateTime<Utc>) -> Vec<Wanted>,
) -> Result<Plan, O::Error> {
    let since = outbox.seen_to()?.unwrap_or(now).min(now);
    let (from, to) = horizon(&outbox.rows(now)?, since, now);
    // New zone tables may have moved a deadline by hours since its row was written.
    let rows = outbox.rows(from - AHEAD)?;
    let wanted = wanted(from, to);
    let decision = step(&wanted, &rows, since, now);
    for row in &decision.record {
        outbox.take(row)?;
    }
    let mut claimed = Vec::new();
    for wanted in decision.fire {
        if outbox.take(&Row::claimed(wanted, now))? {
            claimed.push(wanted);
        }
    }
    outbox.see_to(now)?;
    Ok(Plan {
        fire: Notice::all(&claimed, now),
        wake_at: decision.wake_at,
    })
}

/// Until when a reminder is put off: an hour, or less where that would come too close to the deadline.
#[must_use]
pub fn snooze_until(now: DateTime<Utc>, deadline: DateTime<Utc>) -> DateTime<Utc> {
    let left = deadline - now;
    let minutes = if left >= TimeDelta::minutes(75) {
        60
    } else if left >= TimeDelta::minutes(20) {
        15
    } else {
        5
    };
    now + TimeDelta::minutes(minutes)
}
