//! The earliest deadline first: as much in time as can be.

use std::collections::{BTreeMap, BTreeSet};

use super::time::{DayFree, Job, Quarter, Run};

/// One job running without a break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) job: usize,
    pub(super) start: Quarter,
    pub(super) length: i64,
}

/// What fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fit {
    /// In order of time.
    pub(super) pieces: Vec<Piece>,
    /// Quarters of each job that do not fit.
    pub(super) missing: Vec<i64>,
}

impl Fit {
    pub(super) fn missing_all(&self) -> i64 {
        self.missing.iter().sum()
    }
}

/// The first quarters of a day, as many as may be used.
pub(super) fn usable(day: &DayFree) -> impl Iterator<Item = Run> + '_ {
    let mut left = day.most;
    day.runs.iter().filter_map(move |run| {
        let length = run.length.min(left);
        left -= length;
        (length > 0).then_some(Run { length, ..*run })
    })
}

/// Puts the jobs into the free quarters.
pub(super) fn fit(jobs: &[Job], days: &BTreeMap<i64, DayFree>) -> Fit {
    let mut by_release: Vec<usize> = (0..jobs.len()).collect();
    by_release.sort_by_key(|&at| jobs.get(at).map(|job| job.from));
    let mut ahead = by_release.into_iter().peekable();
    let mut left: Vec<i64> = jobs.iter().map(|job| job.need).collect();
    let mut pending: BTreeSet<(Quarter, usize)> = BTreeSet::new();
    let mut pieces = Vec::new();
    for run in days.values().flat_map(usable) {
        while let Some(at) =
            ahead.next_if(|&at| jobs.get(at).is_some_and(|job| job.from <= run.start))
        {
            if let Some(job) = jobs.get(at).filter(|job| job.need > 0) {
                pending.insert((job.due, at));
            }
        }
        let (mut at, end) = (run.start, run.start + run.length);
        while at < end
            && let Some(&(due, job)) = pending.first()
        {
            let Some(need) = left.get_mut(job) else { break };
            let length = (*need).min(end - at).min(due - at).max(0);
            *need -= length;
            if length > 0 {
                pieces.push(Piece {
                    job,
                    start: at,
                    length,
                });
            }
            at += length;
            if *need == 0 || due <= at {
                pending.pop_first();
            }
        }
    }
    Fit {
        pieces,
        missing: left,
    }
}
