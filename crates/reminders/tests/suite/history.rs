//! Whatever happens to the processes: no reminder comes twice, and none is lost.

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use semestra_plan::{AssessmentKind, Due, TermPlan};
use semestra_reminders::{
    Key, Memory, Notice, Outbox, Row, Rules, State, Wanted, round, snooze_until, wanted,
};

use crate::support::{assessment, at, feb, pittsburgh, plan};

/// How a step of one process ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// Shown and said so.
    Well,
    /// There is no server.
    NoServer,
    /// The process dies before it shows what it claimed.
    DiesBefore,
    /// The process dies after showing, before saying so.
    DiesAfter,
}

#[derive(Clone, Debug)]
enum Event {
    /// One process steps.
    Step(End),
    /// Two processes read the same rows and step at once.
    Race(End, End),
    /// The student snoozes what was shown last.
    Snooze,
    /// The laptop is off, or nothing happens, for so many minutes.
    Pass(i64),
}

fn event() -> impl Strategy<Value = Event> {
    let end = || {
        prop_oneof![
            4 => Just(End::Well),
            1 => Just(End::NoServer),
            1 => Just(End::DiesBefore),
            1 => Just(End::DiesAfter),
        ]
    };
    prop_oneof![
        4 => end().prop_map(Event::Step),
        2 => (end(), end()).prop_map(|(a, b)| Event::Race(a, b)),
        1 => Just(Event::Snooze),
        4 => prop_oneof![2..90_i64, 90..3000_i64].prop_map(Event::Pass),
    ]
}

/// A process that has read the rows before another one wrote.
struct Behind<'a> {
    read: Memory,
    shared: &'a mut Memory,
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

    fn snoozed(&mut self, key: &Key, until: DateTime<Utc>) -> Result<(), Self::Error> {
        self.shared.snoozed(key, until)
    }

    fn seen_to(&mut self) -> Result<Option<DateTime<Utc>>, Self::Error> {
        self.read.seen_to()
    }

    fn see_to(&mut self, now: DateTime<Utc>) -> Result<(), Self::Error> {
        self.shared.see_to(now)
    }
}

struct World {
    plan: TermPlan,
    outbox: Memory,
    now: DateTime<Utc>,
    shown: BTreeMap<Key, usize>,
    allowed: BTreeMap<Key, usize>,
    last: Option<Key>,
    well: Vec<DateTime<Utc>>,
}

impl World {
    fn new(deadlines: &[i64]) -> Self {
        let start = at(feb(1, 0, 0));
        let works = (1..).zip(deadlines).map(|(number, minutes)| {
            let at = feb(1, 0, 0) + TimeDelta::minutes(*minutes);
            assessment(number, AssessmentKind::Homework, Due::At { at })
        });
        let mut outbox = Memory::default();
        let Ok(()) = outbox.see_to(start);
        Self {
            plan: plan(works.collect()),
            outbox,
            now: start,
            shown: BTreeMap::new(),
            allowed: BTreeMap::new(),
            last: None,
            well: Vec::new(),
        }
    }

    fn wanted(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<Wanted> {
        wanted(&self.plan, &Rules::default(), &pittsburgh(), from, to)
    }

    fn all(&self) -> Vec<Wanted> {
        self.wanted(
            DateTime::UNIX_EPOCH,
            at(feb(28, 0, 0)) + TimeDelta::days(30),
        )
    }

    fn step(&mut self, read: Option<Memory>) -> Vec<Notice> {
        let mut shared = std::mem::take(&mut self.outbox);
        let read = read.unwrap_or_else(|| shared.clone());
        let mut process = Behind {
            read,
            shared: &mut shared,
        };
        let Ok(plan) = round(&mut process, self.now, |from, to| self.wanted(from, to));
        self.outbox = shared;
        plan.fire
    }

    fn end(&mut self, notices: &[Notice], end: End) {
        for key in notices.iter().flat_map(|notice| &notice.keys) {
            if matches!(end, End::Well | End::DiesAfter) {
                *self.shown.entry(key.clone()).or_default() += 1;
                self.last = Some(key.clone());
            }
            if end == End::DiesAfter {
                *self.allowed.entry(key.clone()).or_default() += 1;
            }
        }
        for notice in notices {
            let Ok(()) = match end {
                End::Well => self.outbox.fired(&notice.keys, self.now),
                End::NoServer => self.outbox.released(&notice.keys, self.now),
                End::DiesBefore | End::DiesAfter => Ok(()),
            };
        }
    }

    fn happen(&mut self, event: &Event) -> Result<(), TestCaseError> {
        match *event {
            Event::Pass(minutes) => self.now += TimeDelta::minutes(minutes),
            Event::Step(end) => {
                self.now += TimeDelta::seconds(90);
                let notices = self.step(None);
                self.check_of_use(&notices)?;
                self.end(&notices, end);
                self.well.extend((end == End::Well).then_some(self.now));
            }
            Event::Race(one, other) => {
                self.now += TimeDelta::seconds(90);
                let read = self.outbox.clone();
                let first = self.step(None);
                let second = self.step(Some(read));
                self.check_of_use(&first)?;
                self.check_of_use(&second)?;
                self.end(&first, one);
                self.end(&second, other);
                let both = one == End::Well && other == End::Well;
                self.well.extend(both.then_some(self.now));
            }
            Event::Snooze => {
                let Some(key) = self.last.take() else {
                    return Ok(());
                };
                let row = self.outbox.row(&key).unwrap().clone();
                if row.state == State::Fired && row.deadline > self.now {
                    let Ok(()) = self
                        .outbox
                        .snoozed(&key, snooze_until(self.now, row.deadline));
                    *self.allowed.entry(key).or_default() += 1;
                }
            }
        }
        Ok(())
    }

    /// Nothing comes after its deadline unless it was put off beyond it, and one subject speaks once at a time.
    fn check_of_use(&self, notices: &[Notice]) -> Result<(), TestCaseError> {
        let mut subjects = Vec::new();
        for key in notices.iter().flat_map(|notice| &notice.keys) {
            let row = self.outbox.row(key).unwrap();
            let put_off = row.snooze_until.is_some_and(|until| until >= row.deadline);
            prop_assert!(row.deadline > self.now || put_off);
            prop_assert!(row.fires_at <= self.now);
            subjects.push(row.subject);
        }
        let all = subjects.len();
        subjects.sort();
        subjects.dedup();
        prop_assert_eq!(all, subjects.len());
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn never_twice_and_none_lost(
        deadlines in prop::collection::vec(3000..15_000_i64, 1..9),
        events in prop::collection::vec(event(), 0..60),
    ) {
        let mut world = World::new(&deadlines);
        for event in &events {
            world.happen(event)?;
        }
        // The term ends, with a process that runs well.
        world.happen(&Event::Step(End::Well))?;
        world.now = at(feb(28, 0, 0));
        world.happen(&Event::Step(End::Well))?;

        let all = world.all();
        for wanted in &all {
            let key = &wanted.key;
            let shown = world.shown.get(key).copied().unwrap_or(0);
            let allowed = 1 + world.allowed.get(key).copied().unwrap_or(0);
            prop_assert!(shown <= allowed, "{key} came {shown} times, {allowed} allowed");
            let state = world.outbox.row(key).map(|row| row.state);
            let in_time = world.well.iter().any(|at| (wanted.fires_at..wanted.deadline).contains(at));
            // The later one may itself have been missed, when nothing ever went well after it was chosen.
            let later_came = all.iter().any(|later| {
                later.subject == wanted.subject
                    && later.fires_at > wanted.fires_at
                    && world.well.iter().any(|at| *at >= later.fires_at)
            });
            match state {
                Some(State::Fired) => prop_assert!(shown > 0, "{key}"),
                Some(State::Missed) => prop_assert!(
                    !in_time || shown > 0 || later_came,
                    "{key} could have come"
                ),
                other => prop_assert!(false, "{key} ended as {other:?}"),
            }
        }
    }

}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn a_computer_that_is_always_on_shows_each_reminder_once_and_in_time(
        deadlines in prop::collection::vec(3000..15_000_i64, 1..5),
    ) {
        let mut world = World::new(&deadlines);
        for _ in 0..18_000 / 10 {
            world.now += TimeDelta::minutes(10);
            let notices = world.step(None);
            for key in notices.iter().flat_map(|notice| &notice.keys) {
                let late = world.now - world.outbox.row(key).unwrap().fires_at;
                prop_assert!(late < TimeDelta::minutes(10));
            }
            world.end(&notices, End::Well);
        }
        for wanted in world.all() {
            prop_assert_eq!(world.shown.get(&wanted.key), Some(&1));
        }
    }
}
