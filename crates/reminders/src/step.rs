//! What is to be done now: a function of what the plan wants and what is stored.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use semestra_plan::{Subject, Zone};

use crate::outbox::CLAIM;
use crate::{Key, Notice, Outbox, Plan, Row, Rules, State, Wanted};

/// How far ahead a step looks; the loop steps far more often.
const AHEAD: TimeDelta = TimeDelta::days(1);

/// How long after its time a snoozed reminder is of use that was put off beyond the deadline.
const GRACE: TimeDelta = TimeDelta::hours(1);

/// What comes later than this after its time was missed at its time.
const IN_TIME: TimeDelta = TimeDelta::seconds(5);

/// For how long it is worth telling that a deadline was missed.
const TOLD: TimeDelta = TimeDelta::days(7);

/// Why nothing is to come now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// Quiet hours: what would come too late after them comes all the same.
    Quiet {
        /// When they end.
        until: DateTime<Utc>,
    },
    /// The student wants to hear nothing.
    Paused {
        /// Until when.
        until: DateTime<Utc>,
    },
}

impl Hold {
    /// What holds reminders back at `now`, if anything.
    #[must_use]
    pub fn at(
        now: DateTime<Utc>,
        rules: &Rules,
        laptop: &Zone,
        paused_until: Option<DateTime<Utc>>,
    ) -> Option<Self> {
        if let Some(until) = paused_until.filter(|until| *until > now) {
            return Some(Self::Paused { until });
        }
        let (_, until) = rules.quiet?.around(now, laptop)?;
        Some(Self::Quiet { until })
    }

    /// Until when a reminder waits; nothing when it does not.
    fn holds(self, wanted: &Wanted) -> Option<DateTime<Utc>> {
        match self {
            Self::Paused { until } => Some(until),
            Self::Quiet { until } => (!wanted.passes && wanted.deadline > until).then_some(until),
        }
    }
}

/// What a step wants done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision<'a> {
    /// To claim and, where that works, to show, each for itself.
    pub fire: Vec<&'a Wanted>,
    /// To claim and to show as one list: what was missed at its time and can still be acted on.
    pub late: Vec<&'a Wanted>,
    /// To claim and to show in that list: what cannot be acted on any more.
    pub gone: Vec<&'a Wanted>,
    /// To record without showing: planned, missed, held back or cancelled.
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
/// time (the student has just typed the deadline in) and does not come. One that was known, or whose time passed since then comes late
/// as long as its deadline is ahead, the latest of each subject only; two of them, or one whose deadline has passed,
/// come as one list. A row that is free (see [`Row::is_free`]) comes again whatever its time. `wanted` has to cover
/// [`horizon`], `rows` to hold every row with one of its keys and every open one.
#[must_use]
pub fn step<'a>(
    wanted: &'a [Wanted],
    rows: &[Row],
    since: DateTime<Utc>,
    now: DateTime<Utc>,
    hold: Option<Hold>,
) -> Decision<'a> {
    let since = since.min(now);
    let stored: BTreeMap<&Key, &Row> = rows.iter().map(|row| (&row.key, row)).collect();
    let mut decision = Decision::default();
    let mut due: BTreeMap<_, Vec<&Wanted>> = BTreeMap::new();
    let mut gone: BTreeMap<_, Vec<&Wanted>> = BTreeMap::new();
    let mut wakes = Vec::new();
    for wanted in wanted {
        let row = stored.get(&wanted.key).copied();
        match turn(wanted, row, since, now) {
            Turn::Nothing => {}
            Turn::At(at) => {
                wakes.push(at);
                if row.is_none() && at <= now + AHEAD {
                    decision.record.push(Row::planned(wanted, now));
                }
            }
            Turn::TooLate if is_told(wanted, now) => match hold {
                Some(Hold::Quiet { until } | Hold::Paused { until }) => {
                    decision.record.push(Row::held(wanted, now, until));
                    wakes.push(until);
                }
                None => gone.entry(place(wanted)).or_default().push(wanted),
            },
            Turn::TooLate => decision
                .record
                .push(Row::missed(wanted, now, say(wanted).passed())),
            Turn::Now => match hold.and_then(|hold| hold.holds(wanted)) {
                Some(until) => {
                    decision.record.push(Row::held(wanted, now, until));
                    wakes.push(until);
                }
                None => due.entry(place(wanted)).or_default().push(wanted),
            },
        }
    }
    for same in gone.into_values() {
        let (last, record) = latest(same, now);
        decision.gone.extend(last);
        decision.record.extend(record);
    }
    for same in due.into_values() {
        let (last, record) = latest(same, now);
        decision.record.extend(record);
        let Some(last) = last else { continue };
        let row = stored.get(&last.key);
        let asked = row
            .and_then(|row| row.snooze_until)
            .unwrap_or(last.fires_at);
        let late = row.is_some_and(|row| row.held) || now - asked > IN_TIME;
        if late && last.subject.is_some() {
            decision.late.push(last);
        } else {
            decision.fire.push(last);
        }
    }
    if decision.gone.is_empty() && decision.late.len() == 1 {
        decision.fire.append(&mut decision.late);
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
        held: false,
        ..row.clone()
    }));
    decision.wake_at = wakes.into_iter().filter(|at| *at > now).min();
    decision
}

/// The latest of some reminders of one thing, and the rows that say that it came instead of the others.
fn latest(mut same: Vec<&Wanted>, now: DateTime<Utc>) -> (Option<&Wanted>, Vec<Row>) {
    same.sort_by(|a, b| (a.fires_at, &a.key).cmp(&(b.fires_at, &b.key)));
    let last = same.pop();
    let older = same.into_iter();
    let older = older.map(|wanted| Row::missed(wanted, now, say(wanted).superseded()));
    (last, older.collect())
}

/// Of what has the same place only the latest comes.
fn place(wanted: &Wanted) -> (Option<Subject>, Option<&Key>) {
    let alone = wanted.subject.is_none().then_some(&wanted.key);
    (wanted.subject, alone)
}

/// Whether it is worth telling that the deadline of something has passed.
fn is_told(wanted: &Wanted, now: DateTime<Utc>) -> bool {
    matches!(wanted.subject, Some(Subject::Assessment(_))) && now - wanted.deadline <= TOLD
}

/// Why a reminder was missed, in words for the student.
fn say(wanted: &Wanted) -> &'static semestra_words::Reminder {
    &wanted.locale.language.words().reminder
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
    // What was let go, or told to be too late, stays so; a clock that was set back changes nothing about it.
    let told = row.state == State::Missed && row.away_at.is_some();
    if (row.state == State::Cancelled || told) && wanted.deadline <= now {
        return Turn::Nothing;
    }
    // A student who puts a reminder off beyond the deadline wants to hear of it all the same.
    let of_use_until = match row.snooze_until {
        Some(until) if until >= wanted.deadline && !row.held => until + GRACE,
        _ => wanted.deadline,
    };
    // The clock may have been wrong when it was recorded, or the laptop flew west; then its time is still to come.
    if wanted.fires_at > now && (row.held || row.snooze_until.is_none()) {
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
    rules: &Rules,
    laptop: &Zone,
    hold: Option<Hold>,
    wanted: impl FnOnce(DateTime<Utc>, DateTime<Utc>) -> Vec<Wanted>,
) -> Result<Plan, O::Error> {
    let since = outbox.seen_to()?.unwrap_or(now).min(now);
    let (from, to) = horizon(&outbox.rows(now)?, since, now);
    // New zone tables may have moved a deadline by hours since its row was written.
    let rows = outbox.rows(from - AHEAD)?;
    let wanted = wanted(from, to);
    let decision = step(&wanted, &rows, since, now, hold);
    for row in &decision.record {
        outbox.take(row)?;
    }
    let mut claim = |all: &[&'_ Wanted], row: &dyn Fn(&Wanted) -> Row| {
        let mut mine = Vec::new();
        for (at, wanted) in all.iter().enumerate() {
            if outbox.take(&row(wanted))? {
                mine.push(at);
            }
        }
        Ok::<_, O::Error>(mine)
    };
    let fire = claim(&decision.fire, &|wanted| Row::claimed(wanted, now))?;
    let late = claim(&decision.late, &|wanted| {
        Row::claimed(wanted, now).listed(now)
    })?;
    let gone = claim(&decision.gone, &|wanted| {
        Row {
            state: State::Claimed,
            ..Row::missed(wanted, now, say(wanted).passed())
        }
        .listed(now)
    })?;
    outbox.see_to(now)?;
    let mut notices = Vec::new();
    if late.len() + gone.len() > 0 {
        let late = picked(&decision.late, &late);
        let gone = picked(&decision.gone, &gone);
        notices.push(Notice::away(&late, &gone, now, rules));
    }
    let fire = picked(&decision.fire, &fire);
    notices.extend(Notice::all(&fire, now, rules, laptop));
    Ok(Plan {
        fire: notices,
        wake_at: decision.wake_at,
    })
}

fn picked<'a>(all: &[&'a Wanted], places: &[usize]) -> Vec<&'a Wanted> {
    places
        .iter()
        .filter_map(|at| all.get(*at).copied())
        .collect()
}
