//! A plan for the days ahead.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::Load;
use super::blocks::Sheet;
use super::cushion::minutes;
use super::fit::{Fit, fit};
use super::time::{DayFree, Job, Quarter, Run, before, behind, day_of, moment};
use crate::Task;

/// A proposed block of study.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StudyBlock {
    /// What is done in it.
    pub work: Task,
    /// Begin.
    pub start: NaiveDateTime,
    /// End.
    pub end: NaiveDateTime,
    /// Whether all of it lies in preferred hours.
    pub preferred: bool,
}

/// Work that does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shortfall {
    /// The work.
    pub work: Task,
    /// Its deadline.
    pub due: NaiveDateTime,
    /// Minutes of it that do not fit.
    pub missing_minutes: u32,
}

/// A plan and what it cannot do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WeekPlan {
    /// Proposed blocks, in order of time.
    pub blocks: Vec<StudyBlock>,
    /// Work that does not fit before its deadline, soonest first, near or far; together as little as possible.
    pub shortfalls: Vec<Shortfall>,
}

/// Plans study blocks up to the end of `until`, in the light of every deadline behind it.
///
/// After a missed day the same question with a new `now` spreads what is left anew; pinned blocks stay.
#[must_use]
pub fn plan_week(load: &Load, until: NaiveDate) -> WeekPlan {
    let jobs = load.jobs();
    let mut days = load.days();
    let all = fit(&jobs, &days);
    let missing = all.missing_all();
    let end = until
        .succ_opt()
        .map_or(Quarter::MAX, |day| before(day.and_time(NaiveTime::MIN)));
    spare_other_hours(&jobs, &mut days, missing, end);
    let fit = fit(&jobs, &days);
    WeekPlan {
        blocks: blocks(load, &jobs, &days, &fit, end),
        shortfalls: shortfalls(load, &fit),
    }
}

fn shortfalls(load: &Load, fit: &Fit) -> Vec<Shortfall> {
    let short = load
        .works
        .iter()
        .zip(&fit.missing)
        .filter(|(_, missing)| **missing > 0);
    let mut all: Vec<Shortfall> = short
        .map(|(work, missing)| Shortfall {
            work: work.id,
            due: work.due,
            missing_minutes: minutes(*missing),
        })
        .collect();
    all.sort_by_key(|short| (short.due, short.work));
    all
}

fn blocks(
    load: &Load,
    jobs: &[Job],
    days: &BTreeMap<i64, DayFree>,
    fit: &Fit,
    end: Quarter,
) -> Vec<StudyBlock> {
    let mut weeks: BTreeMap<i64, Sheet<'_>> = BTreeMap::new();
    let first = day_of(behind(load.now));
    let week = |quarter| (day_of(quarter) - first).div_euclid(7);
    for (day, free) in days
        .iter()
        .filter(|(day, _)| **day * super::time::OF_DAY < end)
    {
        let sheet = weeks.entry((day - first).div_euclid(7));
        sheet.or_insert_with(|| Sheet::new(jobs)).open(*day, free);
    }
    for piece in fit.pieces.iter().filter(|piece| piece.start < end) {
        if let Some(sheet) = weeks.get_mut(&week(piece.start)) {
            sheet.put(piece);
        }
    }
    let mut blocks = Vec::new();
    for sheet in weeks.values_mut() {
        sheet.join(load.rules.shortest_minutes);
        for block in sheet.cut(load.rules.longest_minutes) {
            if let Some(work) = load.works.get(block.job) {
                blocks.push(StudyBlock {
                    work: work.id,
                    start: moment(block.start),
                    end: moment(block.start + block.length),
                    preferred: sheet.preferred(&block),
                });
            }
        }
    }
    blocks
}

/// A run of quarters outside preferred hours.
#[derive(Clone, Copy)]
struct Other {
    day: i64,
    start: Quarter,
    length: i64,
}

/// Takes away other than preferred hours before `end`, the latest first, as long as no more than `missing` is missed.
fn spare_other_hours(jobs: &[Job], days: &mut BTreeMap<i64, DayFree>, missing: i64, end: Quarter) {
    let mut others: Vec<Other> = Vec::new();
    for (&day, free) in days.iter() {
        let other = free
            .runs
            .iter()
            .filter(|run| !run.preferred && run.start < end);
        others.extend(other.map(|run| Other {
            day,
            start: run.start,
            length: run.length,
        }));
    }
    others.reverse();
    Sparing { jobs, missing }.spare(days, &others);
}

struct Sparing<'a> {
    jobs: &'a [Job],
    missing: i64,
}

impl Sparing<'_> {
    /// All at once when that works, else half by half, so that few needed hours take few tries.
    fn spare(&self, days: &mut BTreeMap<i64, DayFree>, others: &[Other]) {
        if others.is_empty() || self.works_without(days, others) {
            return;
        }
        match others {
            [one] => self.shorten(days, *one),
            _ => {
                let (later, earlier) = others.split_at(others.len() / 2);
                self.spare(days, later);
                self.spare(days, earlier);
            }
        }
    }

    /// Takes the hours away if nothing more is missed then.
    fn works_without(&self, days: &mut BTreeMap<i64, DayFree>, others: &[Other]) -> bool {
        let before: Vec<(i64, DayFree)> = others
            .iter()
            .filter_map(|other| Some((other.day, days.get(&other.day)?.clone())))
            .collect();
        for other in others {
            take(days, other, other.length);
        }
        let works = fit(self.jobs, days).missing_all() <= self.missing;
        if !works {
            days.extend(before);
        }
        works
    }

    /// Takes away as much as possible of one run, from its end.
    fn shorten(&self, days: &mut BTreeMap<i64, DayFree>, other: Other) {
        let Some(whole) = days.get(&other.day).cloned() else {
            return;
        };
        let (mut works, mut fails) = (0, other.length);
        while fails - works > 1 {
            let half = i64::midpoint(works, fails);
            take(days, &other, half);
            if fit(self.jobs, days).missing_all() <= self.missing {
                works = half;
            } else {
                fails = half;
            }
            days.insert(other.day, whole.clone());
        }
        take(days, &other, works);
    }
}

/// Takes the last quarters of a run away.
fn take(days: &mut BTreeMap<i64, DayFree>, other: &Other, length: i64) {
    let Some(day) = days.get_mut(&other.day) else {
        return;
    };
    for run in day.runs.iter_mut().filter(|run| run.start == other.start) {
        run.length -= length;
    }
    day.runs.retain(|run: &Run| run.length > 0);
}
