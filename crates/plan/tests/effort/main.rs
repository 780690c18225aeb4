//! The plan of work against an exhaustive search, and what it looks like on a real week.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod gentle;

use std::collections::{BTreeMap, HashMap};

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use proptest::prelude::*;
use semestra_plan::Task;
use semestra_plan::effort::{
    GaveWay, Gentle, Hours, Load, Pinned, Shortfall, StudyBlock, StudyRules, WeekPlan, Work,
    cushions, plan_week,
};
use semestra_plan::free::Span;

fn work_id(number: usize) -> Task {
    let id = format!("00000000-0000-7000-9000-{number:012}");
    Task::Assessment(id.parse().unwrap())
}

fn day(number: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 2, 3 + number).unwrap()
}

fn at(on: u32, hour: u32, minute: u32) -> NaiveDateTime {
    day(on).and_hms_opt(hour, minute, 0).unwrap()
}

fn quarter(on: u32, number: u32) -> NaiveDateTime {
    at(on, 8, 0) + TimeDelta::minutes(i64::from(number) * 15)
}

fn free(on: u32, from: u32, to: u32) -> Span {
    (at(on, from, 0), at(on, to, 0))
}

fn work(number: usize, minutes: u32, due: NaiveDateTime) -> Work {
    Work {
        id: work_id(number),
        minutes,
        due,
        from: None,
    }
}

// --- An exhaustive search over quarters of an hour ---

/// The most quarters that can be done in time, and the fewest of them outside preferred hours.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Best {
    done: i64,
    less_other: i64,
}

struct Search {
    /// Begin and whether preferred, in order of time.
    slots: Vec<(NaiveDateTime, bool)>,
    /// Due and first day.
    jobs: Vec<(NaiveDateTime, Option<NaiveDate>)>,
    daily: i64,
    known: HashMap<(usize, Vec<i64>, i64), Best>,
}

impl Search {
    fn new(load: &Load) -> Self {
        let mut slots = Vec::new();
        let preferred = |at: NaiveDateTime| {
            let hours = &load.rules.preferred;
            hours.is_empty()
                || hours
                    .iter()
                    .any(|hours| hours.start <= at.time() && at.time() < hours.end)
        };
        for free in &load.free {
            let mut at = free.0;
            while at < free.1 {
                slots.push((at, preferred(at)));
                at += TimeDelta::minutes(15);
            }
        }
        slots.sort_unstable();
        slots.dedup();
        Self {
            slots,
            jobs: load
                .works
                .iter()
                .map(|work| (work.due, work.from))
                .collect(),
            daily: load
                .rules
                .daily_minutes
                .map_or(96, |minutes| i64::from(minutes) / 15),
            known: HashMap::new(),
        }
    }

    fn best(&mut self, left: &[i64]) -> Best {
        self.from(0, left.to_vec(), 0)
    }

    fn from(&mut self, slot: usize, left: Vec<i64>, today: i64) -> Best {
        let Some(&(start, preferred)) = self.slots.get(slot) else {
            return Best {
                done: 0,
                less_other: 0,
            };
        };
        let new_day = slot == 0 || self.slots[slot - 1].0.date() != start.date();
        let today = if new_day { 0 } else { today };
        let key = (slot, left, today);
        if let Some(best) = self.known.get(&key) {
            return *best;
        }
        let left = &key.1;
        let mut best = self.from(slot + 1, left.clone(), today);
        if today < self.daily {
            for job in 0..self.jobs.len() {
                let (due, from) = self.jobs[job];
                let fits = start + TimeDelta::minutes(15) <= due
                    && from.is_none_or(|day| day <= start.date());
                if left[job] > 0 && fits {
                    let mut less = left.clone();
                    less[job] -= 1;
                    let rest = self.from(slot + 1, less, today + 1);
                    best = best.max(Best {
                        done: rest.done + 1,
                        less_other: rest.less_other - i64::from(!preferred),
                    });
                }
            }
        }
        self.known.insert(key, best);
        best
    }
}

fn needs(load: &Load) -> Vec<i64> {
    load.works
        .iter()
        .map(|work| i64::from(work.minutes.div_ceil(15)))
        .collect()
}

prop_compose! {
    fn small_load()(
        quarters in prop::collection::btree_set((0_u32..3, 0_u32..10), 0..11),
        works in prop::collection::vec((0_u32..6, 0_u32..3, 0_u32..12, prop::option::weighted(0.4, 0_u32..3)), 0..5),
        daily in prop::option::of(0_u32..5),
        preferred in prop::option::of((0_u32..8, 1_u32..5)),
        shortest in 0_u32..4,
        longest in 0_u32..5,
        gentle in (prop::option::of(0_u32..5), prop::option::of((0_u32..8, 1_u32..4)), 0_u32..3, any::<bool>()),
    ) -> Load {
        let free = quarters.into_iter().map(|(on, number)| (quarter(on, number), quarter(on, number + 1)));
        let work = |(number, (need, on, due, from)): (usize, (u32, u32, u32, Option<u32>))| Work {
            id: work_id(number),
            minutes: need * 15,
            due: quarter(on, due),
            from: from.map(day),
        };
        let hours = |(from, length): (u32, u32)| Hours {
            start: quarter(0, from).time(),
            end: quarter(0, from + length).time(),
        };
        Load {
            now: at(0, 0, 0),
            works: works.into_iter().enumerate().map(work).collect(),
            free: free.collect(),
            pinned: Vec::new(),
            rules: StudyRules {
                daily_minutes: daily.map(|quarters| quarters * 15),
                preferred: preferred.map(hours).into_iter().collect(),
                shortest_minutes: shortest * 15,
                longest_minutes: longest * 15,
                gentle: Gentle {
                    daily_minutes: gentle.0.map(|quarters| quarters * 15),
                    lunch: gentle.1.map(hours),
                    pause_minutes: gentle.2 * 15,
                    spread: gentle.3,
                },
            },
        }
    }
}

fn minutes(blocks: &[StudyBlock]) -> i64 {
    blocks
        .iter()
        .map(|block| (block.end - block.start).num_minutes())
        .sum()
}

/// Blocks lie in free time, do not overlap, respect the day's limit, and do each work in its time and no more of it.
fn assert_sound(load: &Load, blocks: &[StudyBlock], shortfalls: &[Shortfall]) {
    let search = Search::new(load);
    let mut days: BTreeMap<NaiveDate, i64> = BTreeMap::new();
    let mut done: BTreeMap<Task, i64> = BTreeMap::new();
    let mut last = None;
    for block in blocks {
        assert!(
            block.start < block.end && last.is_none_or(|last| last <= block.start),
            "{block:?}"
        );
        last = Some(block.end);
        let work = load
            .works
            .iter()
            .find(|work| work.id == block.work)
            .unwrap();
        assert!(
            block.end <= work.due && work.from.is_none_or(|day| day <= block.start.date()),
            "{block:?}"
        );
        let mut at = block.start;
        while at < block.end {
            let slot = search.slots.iter().find(|slot| slot.0 == at);
            assert!(
                slot.is_some_and(|slot| slot.1 || !block.preferred),
                "{block:?}"
            );
            at += TimeDelta::minutes(15);
        }
        let length = (block.end - block.start).num_minutes();
        let longest = i64::from(load.rules.longest_minutes);
        assert!(longest == 0 || length <= longest, "{block:?}");
        *days.entry(block.start.date()).or_default() += length;
        *done.entry(block.work).or_default() += length;
    }
    if let Some(daily) = load.rules.daily_minutes {
        assert!(days.values().all(|minutes| *minutes <= i64::from(daily)));
    }
    for (work, need) in load.works.iter().zip(needs(load)) {
        let short = shortfalls.iter().find(|short| short.work == work.id);
        let missing = short.map_or(0, |short| i64::from(short.missing_minutes));
        assert_eq!(
            done.get(&work.id).copied().unwrap_or(0) + missing,
            need * 15
        );
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_misses_as_little_as_any_and_uses_other_hours_as_little_as_any(load in small_load()) {
        let needs = needs(&load);
        let best = Search::new(&load).best(&needs);
        let missing = needs.iter().sum::<i64>() - best.done;
        let cushions = cushions(&load);
        let plan = plan_week(&load, day(2));

        let said: i64 = cushions.iter().map(|cushion| i64::from(cushion.missing_minutes)).sum();
        prop_assert_eq!(said, missing * 15, "the least missing time");
        let planned: i64 = plan.shortfalls.iter().map(|short| i64::from(short.missing_minutes)).sum();
        prop_assert_eq!(planned, missing * 15, "the plan misses no more");
        let room = cushions.iter().zip(&needs).all(|(cushion, need)| *need == 0 || cushion.spare_minutes >= 0);
        prop_assert_eq!(room, missing == 0, "feasible exactly when feasible");

        assert_sound(&load, &plan.blocks, &plan.shortfalls);
        prop_assert_eq!(minutes(&plan.blocks), best.done * 15);
        let other = other_quarters(&load, &plan.blocks);
        prop_assert_eq!(other, -best.less_other, "other hours only when needed");
        prop_assert_eq!(&plan, &plan_week(&load, day(2)), "the same question has the same answer");
    }
}

fn other_quarters(load: &Load, blocks: &[StudyBlock]) -> i64 {
    let search = Search::new(load);
    let within = |slot: NaiveDateTime| {
        blocks
            .iter()
            .any(|block| block.start <= slot && slot < block.end)
    };
    let used = search
        .slots
        .iter()
        .filter(|(start, preferred)| !preferred && within(*start));
    i64::try_from(used.count()).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_spare_time_is_what_the_work_could_take_longer(load in small_load(), pick in any::<prop::sample::Index>()) {
        prop_assume!(!load.works.is_empty());
        let at = pick.index(load.works.len());
        let spare = cushions(&load)[at].spare_minutes / 15;
        let mut before = load.clone();
        let due = load.works[at].due;
        before.works.retain(|work| work.due <= due);
        let place = before.works.iter().position(|work| work.id == load.works[at].id).unwrap();
        let fits = |more: i64| {
            let mut needs = needs(&before);
            needs[place] += more;
            Search::new(&before).best(&needs).done == needs.iter().sum::<i64>()
        };
        if fits(0) {
            prop_assert!(spare >= 0 && fits(spare) && !fits(spare + 1), "spare {spare}");
        }
    }
}

#[test]
fn a_week_is_planned_in_preferred_hours_with_the_earliest_deadline_first() {
    let load = Load {
        now: at(0, 8, 0),
        works: vec![
            work(1, 180, at(2, 23, 59)),
            work(2, 120, at(1, 12, 0)),
            work(3, 60, at(4, 23, 59)),
        ],
        free: (0..5).map(|on| free(on, 8, 22)).collect(),
        rules: StudyRules {
            daily_minutes: Some(180),
            preferred: vec![Hours {
                start: NaiveTime::from_hms_opt(18, 0, 0).unwrap(),
                end: NaiveTime::from_hms_opt(22, 0, 0).unwrap(),
            }],
            shortest_minutes: 30,
            longest_minutes: 90,
            ..StudyRules::default()
        },
        ..Load::default()
    };
    let plan = plan_week(&load, day(6));
    assert_eq!(plan.shortfalls, []);
    let said: Vec<(Task, NaiveDateTime, NaiveDateTime)> = plan
        .blocks
        .iter()
        .map(|block| (block.work, block.start, block.end))
        .collect();
    assert_eq!(
        said,
        [
            (work_id(2), at(0, 18, 0), at(0, 19, 0)),
            (work_id(2), at(0, 19, 0), at(0, 20, 0)),
            (work_id(1), at(0, 20, 0), at(0, 21, 0)),
            (work_id(1), at(1, 18, 0), at(1, 19, 0)),
            (work_id(1), at(1, 19, 0), at(1, 20, 0)),
            (work_id(3), at(1, 20, 0), at(1, 21, 0)),
        ]
    );
    assert!(plan.blocks.iter().all(|block| block.preferred));
}

#[test]
fn a_missed_day_is_spread_anew_and_pinned_blocks_stay() {
    let mut load = Load {
        now: at(0, 8, 0),
        works: vec![work(1, 240, at(2, 12, 0))],
        free: (0..3).map(|on| free(on, 8, 10)).collect(),
        pinned: vec![Pinned {
            work: work_id(1),
            start: at(1, 20, 0),
            end: at(1, 21, 0),
        }],
        ..Load::default()
    };
    let plan = plan_week(&load, day(6));
    assert_eq!(minutes(&plan.blocks), 180, "an hour is pinned already");
    load.now = at(1, 8, 0);
    let after = plan_week(&load, day(6));
    assert!(after.blocks.iter().all(|block| block.start >= load.now));
    assert_eq!((minutes(&after.blocks), after.shortfalls.len()), (180, 0));
    load.now = at(2, 8, 0);
    let late = plan_week(&load, day(6));
    assert_eq!(
        late.shortfalls[0].missing_minutes, 120,
        "the pinned hour has passed too"
    );
}

#[test]
fn what_does_not_fit_is_said_for_its_deadline() {
    let load = Load {
        now: at(0, 8, 0),
        works: vec![
            work(1, 60, at(0, 12, 0)),
            work(2, 180, at(1, 12, 0)),
            work(3, 60, at(2, 12, 0)),
        ],
        free: vec![free(0, 8, 10), free(1, 8, 9), free(2, 8, 10)],
        ..Load::default()
    };
    let said: Vec<(i64, u32)> = cushions(&load)
        .iter()
        .map(|cushion| (cushion.spare_minutes, cushion.missing_minutes))
        .collect();
    // Before the first deadline two hours for one; before the second three for four; before the third five for five.
    assert_eq!(said, [(60, 0), (-60, 60), (0, 0)]);
}

#[test]
fn a_term_without_a_free_hour_misses_everything() {
    let load = Load {
        now: at(0, 8, 0),
        works: vec![work(1, 50, at(3, 12, 0))],
        ..Load::default()
    };
    let plan = plan_week(&load, day(6));
    assert_eq!(
        (plan.blocks.len(), plan.shortfalls[0].missing_minutes),
        (0, 60)
    );
    assert_eq!(cushions(&load)[0].spare_minutes, -60);
}

#[test]
fn short_pieces_are_joined_where_that_keeps_every_deadline() {
    // Work 1 fills 45 minutes of the first hour; 15 of work 2 would follow and 45 stand alone a day later.
    let load = Load {
        now: at(0, 8, 0),
        works: vec![work(1, 45, at(3, 12, 0)), work(2, 60, at(3, 13, 0))],
        free: vec![free(0, 8, 9), free(1, 8, 10)],
        rules: StudyRules {
            shortest_minutes: 30,
            ..StudyRules::default()
        },
        ..Load::default()
    };
    let plan = plan_week(&load, day(6));
    let lengths: Vec<i64> = plan
        .blocks
        .iter()
        .map(|block| (block.end - block.start).num_minutes())
        .collect();
    assert_eq!(lengths, [45, 60]);
}
