//! What a plan is made from, in quarters of an hour.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::Load;
use super::rhythm::{self, Touches};
use crate::Task;
use crate::free::{Span, gaps, merged};

/// A piece of work with a deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// The piece.
    pub id: Task,
    /// Minutes still needed; a begun quarter of an hour is a whole one.
    pub minutes: u32,
    /// By when.
    pub due: NaiveDateTime,
    /// The day from which it can be worked on.
    pub from: Option<NaiveDate>,
}

/// A block that stays where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pinned {
    /// What is done in it.
    pub work: Task,
    /// Begin.
    pub start: NaiveDateTime,
    /// End.
    pub end: NaiveDateTime,
}

/// Hours of every day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// Begin.
    pub start: NaiveTime,
    /// End; midnight is the end of the day.
    pub end: NaiveTime,
}

/// How the student works.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StudyRules {
    /// The most minutes of a day; nothing is no limit.
    pub daily_minutes: Option<u32>,
    /// Hours taken first, the others only when needed; none prefers all.
    pub preferred: Vec<Hours>,
    /// Blocks shorter than so many minutes are avoided.
    pub shortest_minutes: u32,
    /// Blocks are cut to at most so many minutes; nothing for no limit.
    pub longest_minutes: u32,
    /// What is kept as long as no work misses its deadline for it.
    pub gentle: Gentle,
}

/// What makes a plan one that a student would take over. Each gives way where the work would not fit otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gentle {
    /// The most minutes of an ordinary day; nothing for as many as of any.
    pub daily_minutes: Option<u32>,
    /// Hours in the middle of the day that stay free.
    pub lunch: Option<Hours>,
    /// Minutes between what is done in one go, which is as long as the longest block; nothing for no pauses.
    pub pause_minutes: u32,
    /// Whether work is spread over the days until it is due, and not done as early as can be.
    pub spread: bool,
}

/// What a quarter of an hour is meant for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    Work,
    Pause,
    Lunch,
}

/// A quarter of an hour, counted from the beginning of 1970 on the wall.
pub(super) type Quarter = i64;

pub(super) const MINUTES: i64 = 15;
pub(super) const OF_DAY: i64 = 96;

/// Quarters without a break, on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) start: Quarter,
    pub(super) length: i64,
    pub(super) preferred: bool,
    pub(super) meant: Use,
}

/// One day's free quarters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DayFree {
    /// In order of time.
    pub(super) runs: Vec<Run>,
    /// How many of them may be used.
    pub(super) most: i64,
    /// How many of them an ordinary day has.
    pub(super) ordinary: i64,
}

/// Work in quarters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Job {
    pub(super) need: i64,
    pub(super) due: Quarter,
    /// The first quarter of the day it can be worked on.
    pub(super) from: Quarter,
    /// What blocks that stay do of it, beyond the need.
    pub(super) pinned: i64,
}

fn minutes_since(at: NaiveDateTime) -> i64 {
    at.and_utc().timestamp().div_euclid(60)
}

/// The last quarter boundary not after a moment.
pub(super) fn before(at: NaiveDateTime) -> Quarter {
    minutes_since(at).div_euclid(MINUTES)
}

/// The first quarter boundary not before a moment.
pub(super) fn behind(at: NaiveDateTime) -> Quarter {
    let seconds = at.and_utc().timestamp();
    -(-seconds).div_euclid(60 * MINUTES)
}

/// The moment a quarter begins.
pub(super) fn moment(quarter: Quarter) -> NaiveDateTime {
    let begin = DateTime::UNIX_EPOCH.naive_utc();
    let since = TimeDelta::try_minutes(quarter * MINUTES).unwrap_or_default();
    begin.checked_add_signed(since).unwrap_or(begin)
}

pub(super) fn day_of(quarter: Quarter) -> i64 {
    quarter.div_euclid(OF_DAY)
}

pub(super) fn quarters(minutes: u32) -> i64 {
    (i64::from(minutes) + MINUTES - 1) / MINUTES
}

impl Load {
    /// The works as jobs, in their order, without what pinned blocks do of them.
    pub(super) fn jobs(&self) -> Vec<Job> {
        let mut pinned: BTreeMap<Task, Vec<(Quarter, Quarter)>> = BTreeMap::new();
        for block in &self.pinned {
            let span = (behind(block.start).max(behind(self.now)), before(block.end));
            pinned.entry(block.work).or_default().push(span);
        }
        let job = |work: &Work| {
            let due = before(work.due);
            let from = work
                .from
                .map_or(i64::MIN, |day| before(day.and_time(NaiveTime::MIN)));
            let spans = pinned.get(&work.id).map_or(&[][..], Vec::as_slice);
            let done = spans
                .iter()
                .map(|(start, end)| (due.min(*end) - from.max(*start)).max(0));
            let all = quarters(work.minutes);
            let pinned = done.sum::<i64>().min(all);
            Job {
                need: all - pinned,
                pinned,
                due,
                from,
            }
        };
        self.works.iter().map(job).collect()
    }

    /// The free quarters of each day, in order of time, without the past and what is pinned.
    pub(super) fn days(&self) -> BTreeMap<i64, DayFree> {
        let taken: Vec<Span> = self
            .pinned
            .iter()
            .map(|block| (block.start, block.end))
            .collect();
        let taken = merged(&taken);
        let mut days: BTreeMap<i64, DayFree> = BTreeMap::new();
        let free = merged(&self.free).into_iter();
        for (start, end) in free.flat_map(|(start, end)| gaps(&taken, start.max(self.now), end)) {
            let touches = Touches {
                before: taken.iter().any(|span| span.1 == start),
                after: taken.iter().any(|span| span.0 == end),
            };
            let runs = self.split(behind(start), before(end));
            for run in rhythm::with_pauses(&runs, touches, &self.rules) {
                let day = days.entry(day_of(run.start));
                let day = day.or_insert_with(|| self.empty(day_of(run.start), &taken));
                day.runs.push(run);
            }
        }
        days
    }

    fn empty(&self, day: i64, taken: &[Span]) -> DayFree {
        let limit = |minutes| self.daily_limit(minutes, day, taken);
        let most = limit(self.rules.daily_minutes);
        let ordinary = limit(self.rules.gentle.daily_minutes);
        DayFree {
            runs: Vec::new(),
            most,
            ordinary: ordinary.min(most),
        }
    }

    fn daily_limit(&self, minutes: Option<u32>, day: i64, taken: &[Span]) -> i64 {
        let (begin, end) = (day * OF_DAY, (day + 1) * OF_DAY);
        let pinned = taken
            .iter()
            .map(|span| (behind(span.1).min(end) - before(span.0).max(begin)).max(0));
        let all = minutes.map_or(OF_DAY, |minutes| i64::from(minutes) / MINUTES);
        (all - pinned.sum::<i64>()).max(0)
    }

    /// A span cut at midnight and where preferred hours and lunch begin and end.
    fn split(&self, start: Quarter, end: Quarter) -> Vec<Run> {
        let rules = &self.rules;
        let mut runs = Vec::new();
        let mut at = start;
        while at < end {
            let midnight = (day_of(at) + 1) * OF_DAY;
            let (preferred, changes) = within(&rules.preferred, at);
            let (lunch, ends) = within(rules.gentle.lunch.as_slice(), at);
            let stop = end.min(midnight).min(changes).min(ends);
            runs.push(Run {
                start: at,
                length: stop - at,
                preferred: preferred || rules.preferred.is_empty(),
                meant: if lunch { Use::Lunch } else { Use::Work },
            });
            at = stop;
        }
        runs
    }
}

/// Whether a quarter lies in hours of its day, and the next quarter at which that may change.
fn within(all: &[Hours], at: Quarter) -> (bool, Quarter) {
    let midnight = day_of(at) * OF_DAY;
    let mut inside = false;
    let mut next = midnight + OF_DAY;
    for hours in all {
        let start = midnight + behind(NaiveDate::default().and_time(hours.start));
        let end = match before(NaiveDate::default().and_time(hours.end)) {
            0 => midnight + OF_DAY,
            quarter => midnight + quarter,
        };
        inside |= start <= at && at < end;
        next = [start, end]
            .into_iter()
            .filter(|edge| *edge > at)
            .fold(next, i64::min);
    }
    (inside, next)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: u32, hour: u32, minute: u32) -> NaiveDateTime {
        let day = NaiveDate::from_ymd_opt(2025, 2, day).unwrap();
        day.and_hms_opt(hour, minute, 0).unwrap()
    }

    #[test]
    fn quarters_are_rounded_into_what_is_free() {
        assert_eq!(moment(behind(at(3, 9, 1))), at(3, 9, 15));
        assert_eq!(moment(before(at(3, 9, 14))), at(3, 9, 0));
        assert_eq!(moment(behind(at(3, 9, 15))), at(3, 9, 15));
        assert_eq!(quarters(16), 2);
    }

    #[test]
    fn free_time_is_cut_at_midnight_at_preferred_hours_and_around_pinned_blocks() {
        let id = Task::Assessment("00000000-0000-7000-9000-000000000001".parse().unwrap());
        let load = Load {
            now: at(3, 8, 0),
            free: vec![
                (at(3, 7, 0), at(3, 10, 0)),
                (at(3, 9, 0), at(3, 11, 0)),
                (at(3, 23, 0), at(4, 1, 0)),
            ],
            pinned: vec![Pinned {
                work: id,
                start: at(3, 9, 0),
                end: at(3, 9, 30),
            }],
            rules: StudyRules {
                daily_minutes: Some(120),
                preferred: vec![Hours {
                    start: NaiveTime::from_hms_opt(10, 0, 0).unwrap(),
                    end: NaiveTime::MIN,
                }],
                ..StudyRules::default()
            },
            ..Load::default()
        };
        let days: Vec<DayFree> = load.days().into_values().collect();
        let runs = |day: &DayFree| -> Vec<(NaiveDateTime, i64, bool)> {
            let run = |run: &Run| (moment(run.start), run.length, run.preferred);
            day.runs.iter().map(run).collect()
        };
        assert_eq!(
            runs(&days[0]),
            [
                (at(3, 8, 0), 4, false),
                (at(3, 9, 30), 2, false),
                (at(3, 10, 0), 4, true),
                (at(3, 23, 0), 4, true),
            ]
        );
        assert_eq!(runs(&days[1]), [(at(4, 0, 0), 4, false)]);
        assert_eq!(
            (days[0].most, days[1].most),
            (6, 8),
            "pinned time counts for the day"
        );
    }
}
