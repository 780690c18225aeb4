//! Work in parts, spread over the days until it is due.

use super::fit::{Fit, fit};
use super::time::{DayFree, Job, OF_DAY, Quarter, StudyRules, day_of, quarters};
use std::collections::BTreeMap;

/// A part is about so long: an hour and a half.
const PART: i64 = 6;

/// How a piece of work is spread: over all days until it is due, the first half of them, a quarter, …; none at once.
const PACES: [Pace; 4] = [1, 2, 4, 8];

type Pace = i64;

const AT_ONCE: Pace = 0;

/// How the works are spread.
pub(super) struct Spread<'a> {
    jobs: &'a [Job],
    today: i64,
    part: i64,
    paces: Vec<Pace>,
}

impl<'a> Spread<'a> {
    /// Nothing is spread.
    pub(super) fn none(jobs: &'a [Job], today: i64, rules: &StudyRules) -> Self {
        let longest = match quarters(rules.longest_minutes) {
            0 => i64::MAX,
            longest => longest,
        };
        Self {
            jobs,
            today,
            part: PART.max(quarters(rules.shortest_minutes)).min(longest),
            paces: vec![AT_ONCE; jobs.len()],
        }
    }

    /// Spreads each work over as many of its days as can be, the one that is due last first, as long as no more than
    /// `missing` is missed.
    pub(super) fn widen(&mut self, days: &BTreeMap<i64, DayFree>, missing: i64) {
        let mut all: Vec<usize> = (0..self.jobs.len()).collect();
        all.retain(|&at| {
            let job = self.jobs.get(at);
            job.is_some_and(|job| job.need > 0 && day_of(job.due) > self.first(job))
        });
        all.sort_by_key(|&at| self.jobs.get(at).map(|job| -job.due));
        self.widen_some(&all, days, missing);
    }

    fn widen_some(&mut self, some: &[usize], days: &BTreeMap<i64, DayFree>, missing: i64) {
        let paces: &[Pace] = if some.len() == 1 { &PACES } else { &PACES[..1] };
        for &pace in paces {
            self.set(some, pace);
            if some.is_empty() || self.fit(days).missing_all() <= missing {
                return;
            }
        }
        self.set(some, AT_ONCE);
        if some.len() > 1 {
            let (later, sooner) = some.split_at(some.len() / 2);
            self.widen_some(later, days, missing);
            self.widen_some(sooner, days, missing);
        }
    }

    fn set(&mut self, some: &[usize], pace: Pace) {
        for &at in some {
            if let Some(there) = self.paces.get_mut(at) {
                *there = pace;
            }
        }
    }

    /// The first day on which something can be worked on.
    fn first(&self, job: &Job) -> i64 {
        day_of(job.from).max(self.today)
    }

    /// What fits, each work as a whole again.
    pub(super) fn fit(&self, days: &BTreeMap<i64, DayFree>) -> Fit {
        let (mut parts, mut of) = (Vec::new(), Vec::new());
        for (at, (job, pace)) in self.jobs.iter().zip(&self.paces).enumerate() {
            for (need, from) in self.parts(job, *pace) {
                parts.push(Job { need, from, ..*job });
                of.push(at);
            }
        }
        let mut fit = fit(&parts, days);
        let whole = |part: usize| of.get(part).copied().unwrap_or_default();
        for piece in &mut fit.pieces {
            piece.job = whole(piece.job);
        }
        let mut missing = vec![0; self.jobs.len()];
        for (part, less) in fit.missing.iter().enumerate() {
            if let Some(missing) = missing.get_mut(whole(part)) {
                *missing += less;
            }
        }
        Fit { missing, ..fit }
    }

    /// The parts of a work and from when each is to be done: in the middle of its share of the days before the one on
    /// which the work is due. Blocks that stay do the first ones.
    fn parts(&self, job: &Job, pace: Pace) -> Vec<(i64, Quarter)> {
        if pace == AT_ONCE {
            return vec![(job.need, job.from)];
        }
        let all = job.need + job.pinned;
        let count = (all / self.part + i64::from(all % self.part > 0)).max(1);
        let first = self.first(job);
        let days = day_of(job.due) - first;
        let mut pinned = job.pinned;
        let part = |at: i64| {
            let size = all / count + i64::from(at < all % count);
            let done = pinned.min(size);
            pinned -= done;
            let day = first + (2 * at + 1) * days / (2 * count * pace);
            (size - done, job.from.max(day * OF_DAY))
        };
        (0..count).map(part).filter(|part| part.0 > 0).collect()
    }
}
