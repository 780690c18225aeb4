//! The room left before each deadline.

use std::collections::{BTreeMap, BTreeSet};

use super::Load;
use super::fit::{fit, usable};
use super::time::{DayFree, Job, MINUTES, OF_DAY, Quarter};
use crate::Task;

/// The room before one deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cushion {
    /// The work.
    pub work: Task,
    /// Minutes this work could take longer with everything due by then still done; below nothing, how much too much
    /// there is to do by then.
    pub spare_minutes: i64,
    /// Minutes of this work that do not fit, in a plan that misses as little as possible.
    pub missing_minutes: u32,
}

/// The room before each deadline, in the order of the works.
#[must_use]
pub fn cushions(load: &Load) -> Vec<Cushion> {
    let (jobs, days) = (load.jobs(), load.days());
    let fit = fit(&jobs, &days);
    let spare = spare(&jobs, &days);
    let all = load.works.iter().zip(spare).zip(&fit.missing);
    all.map(|((work, spare), missing)| Cushion {
        work: work.id,
        spare_minutes: spare * MINUTES,
        missing_minutes: minutes(*missing),
    })
    .collect()
}

pub(super) fn minutes(quarters: i64) -> u32 {
    u32::try_from(quarters * MINUTES).unwrap_or(u32::MAX)
}

/// For each job the least, over the days it could begin on, of the free quarters from then to its deadline less the
/// work that has to be done in them (Hall's condition for the work to fit).
fn spare(jobs: &[Job], days: &BTreeMap<i64, DayFree>) -> Vec<i64> {
    let supply = Supply::of(days);
    let mut by_due: Vec<usize> = (0..jobs.len()).collect();
    by_due.sort_by_key(|&at| jobs.get(at).map(|job| job.due));
    let mut least: Vec<i64> = vec![i64::MAX; jobs.len()];
    let begins: BTreeSet<Quarter> = jobs.iter().map(|job| job.from.max(supply.first)).collect();
    for begin in begins {
        let free_before = supply.before(begin);
        let mut demand = 0;
        let mut sorted = by_due
            .iter()
            .filter_map(|&at| Some((at, jobs.get(at)?)))
            .peekable();
        while let Some(&(_, first)) = sorted.peek() {
            // All of one deadline together, so that each counts the others.
            let due = first.due;
            let mut same = Vec::new();
            while let Some((at, job)) = sorted.next_if(|(_, job)| job.due == due) {
                if job.from.max(supply.first) >= begin {
                    demand += job.need;
                    same.push(at);
                }
            }
            let room = (supply.before(due) - free_before).max(0) - demand;
            for at in same {
                if let Some(least) = least.get_mut(at) {
                    *least = room.min(*least);
                }
            }
        }
    }
    least
}

/// How many free quarters there are before any moment.
struct Supply {
    first: Quarter,
    /// Begin, length and the free quarters before, in order of time.
    runs: Vec<(Quarter, i64, i64)>,
}

impl Supply {
    fn of(days: &BTreeMap<i64, DayFree>) -> Self {
        let mut sum = 0;
        let runs: Vec<_> = days
            .values()
            .flat_map(usable)
            .map(|run| {
                let before = sum;
                sum += run.length;
                (run.start, run.length, before)
            })
            .collect();
        let first = days.keys().next().map_or(0, |day| day * OF_DAY);
        Self { first, runs }
    }

    fn before(&self, at: Quarter) -> i64 {
        let next = self.runs.partition_point(|(start, ..)| *start < at);
        let last = next.checked_sub(1).and_then(|last| self.runs.get(last));
        last.map_or(0, |(start, length, before)| {
            before + (at - start).min(*length)
        })
    }
}
