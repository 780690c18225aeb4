//! What to do next and what fits into free time.

use std::{cmp::Reverse, collections::BTreeSet};

use chrono::NaiveDateTime;
use semestra_plan::{
    AssessmentId, Weight,
    free::{self, Sleep, Span, free_minutes},
    urgency::Stake,
};

use crate::{
    day_plan::takes,
    deadlines::{FAR, Listed, days_between},
    view::{Entry, Fit, Gap, NextUp},
};

/// A shorter stretch is a break.
const GAP: i64 = 30;

/// All that can be done now, the most urgent first: what is due within three weeks, and what is late but can by the
/// page's numbers still earn something.
pub(super) fn ranked(
    listed: &[Listed],
    entries: &[Entry],
    sleep: &Sleep,
    now: NaiveDateTime,
) -> Vec<NextUp> {
    let taken: Vec<_> = entries
        .iter()
        .filter_map(|entry| Some((entry.assessment_id, takes(entry)?)))
        .collect();
    let shared: Vec<Span> = taken.iter().map(|(_, span)| *span).collect();
    let planned: BTreeSet<AssessmentId> = taken.iter().filter_map(|(id, _)| *id).collect();
    let mut ranked: Vec<_> = listed
        .iter()
        .filter_map(|listed| {
            let (at, share) = open(listed, now)?;
            let work = &listed.deadline;
            // The time a student has set aside for this very work is free for it.
            let others: Vec<Span>;
            let busy = if planned.contains(&work.id) {
                let own = Some(work.id);
                let not_own = taken.iter().filter(|(id, _)| *id != own);
                others = not_own.map(|(_, span)| *span).collect();
                &others
            } else {
                &shared
            };
            let stake = Stake {
                minutes_left: (at - now).num_minutes(),
                worth: listed.weight.and_then(|worth| part(worth, share)),
                needed: work.needed,
                free: free_minutes(busy, sleep, now, at),
            };
            Some((stake, next_up(listed, at, &stake, now)))
        })
        .collect();
    // What is equally urgent stays in the order of time.
    ranked.sort_by_key(|(stake, _)| Reverse(stake.urgency()));
    ranked.into_iter().map(|(_, next)| next).collect()
}

/// The moment to work towards and the percent that can be earned; nothing for what is not to be done now.
fn open(listed: &Listed, now: NaiveDateTime) -> Option<(NaiveDateTime, u32)> {
    let work = &listed.deadline;
    if work.done_at.is_some() || work.far {
        return None;
    }
    if let Some(late) = &work.late {
        let share = late.percent.filter(|percent| *percent > 0)?;
        return Some((late.until.unwrap_or(now), share));
    }
    let at = work
        .mine
        .filter(|mine| *mine >= now)
        .or(work.until())
        .filter(|at| *at >= now)?;
    let near = i64::from(days_between(now.date(), at.date())) <= FAR;
    near.then_some((at, 100))
}

fn part(worth: Weight, percent: u32) -> Option<Weight> {
    let millionths = u64::from(worth.as_millionths()) * u64::from(percent) / 100;
    Weight::millionths(u32::try_from(millionths).ok()?).ok()
}

fn next_up(listed: &Listed, at: NaiveDateTime, stake: &Stake, now: NaiveDateTime) -> NextUp {
    let work = &listed.deadline;
    NextUp {
        deadline: work.clone(),
        at,
        has_time: work.has_time || work.until() != Some(at),
        days_left: days_between(now.date(), at.date()),
        needed: stake.needed,
        free: stake.free,
        tight: stake.is_tight(),
    }
}

/// The free stretches from now to the end of what takes place today, with what fits: the most urgent work that can be
/// finished in it, else a start on the most urgent. No work is offered twice.
pub(super) fn gaps(
    entries: &[Entry],
    next_up: &[NextUp],
    sleep: &Sleep,
    now: NaiveDateTime,
) -> Vec<Gap> {
    let busy: Vec<Span> = entries.iter().filter_map(takes).collect();
    let Some(until) = busy.iter().map(|(_, end)| *end).max() else {
        return Vec::new();
    };
    let mut offered = BTreeSet::new();
    sleep
        .awake(now, until)
        .into_iter()
        .flat_map(|(from, until)| free::gaps(&busy, from, until))
        .map(|(start, end)| (start, end, (end - start).num_minutes()))
        .filter(|(_, _, minutes)| *minutes >= GAP)
        .map(|(start, end, minutes)| {
            let minutes = u32::try_from(minutes).unwrap_or(u32::MAX);
            let fits = fit(next_up, minutes, &offered);
            offered.extend(fits.as_ref().map(|fit| fit.id));
            Gap {
                start,
                end,
                minutes,
                fits,
            }
        })
        .collect()
}

fn fit(next_up: &[NextUp], minutes: u32, offered: &BTreeSet<AssessmentId>) -> Option<Fit> {
    let mut open = next_up
        .iter()
        .filter(|next| next.needed > 0 && !offered.contains(&next.deadline.id));
    let whole = open.clone().find(|next| next.needed <= minutes);
    let next = whole.or_else(|| open.next())?;
    Some(Fit {
        id: next.deadline.id,
        code: next.deadline.code.clone(),
        title: next.deadline.title.clone(),
        whole: whole.is_some(),
    })
}
