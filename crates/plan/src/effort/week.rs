//! A plan for the days ahead.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};

use super::Load;
use super::blocks::Sheet;
use super::cushion::minutes;
use super::fit::{Fit, fit};
use super::spare::{self, Sparing};
use super::spread::Spread;
use super::time::{DayFree, Job, Quarter, Run, Use, before, behind, day_of, moment};
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

/// What gave way so that as little as possible is missed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GaveWay {
    /// Some day is longer than an ordinary one.
    pub ordinary_days: bool,
    /// Some lunch hour is worked in.
    pub lunch: bool,
    /// Some pause is left out.
    pub pauses: bool,
}

/// A plan and what it cannot do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WeekPlan {
    /// Proposed blocks, in order of time.
    pub blocks: Vec<StudyBlock>,
    /// Work that does not fit before its deadline, soonest first, near or far; together as little as possible.
    pub shortfalls: Vec<Shortfall>,
    /// What a gentler plan would have kept.
    pub gave_way: GaveWay,
}

/// Plans study blocks up to the end of `until`, in the light of every deadline behind it.
///
/// After a missed day the same question with a new `now` spreads what is left anew; pinned blocks stay.
#[must_use]
pub fn plan_week(load: &Load, until: NaiveDate) -> WeekPlan {
    let jobs = load.jobs();
    let mut days = load.days();
    let missing = fit(&jobs, &days).missing_all();
    let end = until
        .succ_opt()
        .map_or(Quarter::MAX, |day| before(day.and_time(NaiveTime::MIN)));
    be_gentle(&jobs, &mut days, missing, end);
    let today = day_of(before(load.now));
    let mut spread = Spread::none(&jobs, today, &load.rules);
    if load.rules.gentle.spread {
        spread.widen(&days, missing);
    }
    let fit = spread.fit(&days);
    let (blocks, gave_way) = blocks(load, &jobs, &days, &fit, end);
    WeekPlan {
        blocks,
        shortfalls: shortfalls(load, &fit),
        gave_way,
    }
}

/// Takes away what is better left free as long as no more than `missing` is missed. What comes first is kept longest.
fn be_gentle(jobs: &[Job], days: &mut BTreeMap<i64, DayFree>, missing: i64, end: Quarter) {
    let sparing = Sparing { jobs, missing };
    let other = |run: &Run| !run.preferred && run.start < end;
    sparing.spare(days, &spare::runs(days, other));
    let end = day_of(end);
    for meant in [Use::Pause, Use::Lunch] {
        let others = spare::runs(days, |run| run.meant == meant);
        sparing.spare_before(days, &others, end);
    }
    let long = spare::long_days(days);
    sparing.spare_before(days, &long, end);
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
) -> (Vec<StudyBlock>, GaveWay) {
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
    let mut gave_way = GaveWay::default();
    for sheet in weeks.values_mut() {
        sheet.join(load.rules.shortest_minutes);
        for block in sheet.cut(load.rules.longest_minutes) {
            gave_way.lunch |= sheet.uses(&block, Use::Lunch);
            gave_way.pauses |= sheet.uses(&block, Use::Pause);
            if let Some(work) = load.works.get(block.job) {
                blocks.push(StudyBlock {
                    work: work.id,
                    start: moment(block.start),
                    end: moment(block.start + block.length),
                    preferred: sheet.preferred(&block),
                });
            }
        }
        gave_way.ordinary_days |= sheet.has_long_days();
    }
    (blocks, gave_way)
}
