//! Takes time away that is better left free, as long as nothing more is missed for it.

use std::collections::BTreeMap;

use super::fit::fit;
use super::time::{DayFree, Job, Quarter, Run};

/// Quarters of a day that are better left free.
#[derive(Clone, Copy)]
pub(super) struct Other {
    day: i64,
    /// The run that they end; nothing for those that make a day longer than an ordinary one.
    start: Option<Quarter>,
    length: i64,
}

/// The runs that are `meant` so, the latest first.
pub(super) fn runs(days: &BTreeMap<i64, DayFree>, meant: impl Fn(&Run) -> bool) -> Vec<Other> {
    let mut others: Vec<Other> = Vec::new();
    for (&day, free) in days {
        let runs = free.runs.iter().filter(|run| meant(run));
        others.extend(runs.map(|run| Other {
            day,
            start: Some(run.start),
            length: run.length,
        }));
    }
    others.reverse();
    others
}

/// What makes days longer than ordinary ones, the latest first.
pub(super) fn long_days(days: &BTreeMap<i64, DayFree>) -> Vec<Other> {
    let long = days.iter().rev().map(|(&day, free)| Other {
        day,
        start: None,
        length: free.most - free.ordinary,
    });
    long.filter(|other| other.length > 0).collect()
}

pub(super) struct Sparing<'a> {
    pub(super) jobs: &'a [Job],
    /// No more than so much may be missed.
    pub(super) missing: i64,
}

impl Sparing<'_> {
    /// All of it, near and far, when that works; else as much as can be of what lies before the day `end`.
    pub(super) fn spare_before(
        &self,
        days: &mut BTreeMap<i64, DayFree>,
        others: &[Other],
        end: i64,
    ) {
        if others.is_empty() || self.works_without(days, others) {
            return;
        }
        let near: Vec<Other> = others.iter().filter(|it| it.day < end).copied().collect();
        self.spare(days, &near);
    }

    /// All at once when that works, else half by half, so that few needed hours take few tries.
    pub(super) fn spare(&self, days: &mut BTreeMap<i64, DayFree>, others: &[Other]) {
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

/// Takes the last quarters of a run away, or of what a day holds.
fn take(days: &mut BTreeMap<i64, DayFree>, other: &Other, length: i64) {
    let Some(day) = days.get_mut(&other.day) else {
        return;
    };
    let Some(start) = other.start else {
        day.most -= length;
        return;
    };
    for run in day.runs.iter_mut().filter(|run| run.start == start) {
        run.length -= length;
    }
    day.runs.retain(|run: &Run| run.length > 0);
}
