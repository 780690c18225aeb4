//! What was missed yesterday.

use chrono::{Days, NaiveDateTime, NaiveTime};
use semestra_plan::{Subject, aim::later};

use crate::{
    day_plan::{BACK, is_class},
    deadlines::{Listed, days_between},
    view::{Deadline, Entry, Missed, MissedWork},
};

/// What was missed yesterday, or since the last day with class when that was before a weekend: classes that are not
/// ticked, deadlines that have gone by, dates of my own that have slipped.
pub(super) fn missed(entries: &[Entry], listed: &[Listed], now: NaiveDateTime) -> Missed {
    let today = now.date();
    let yesterday = today - Days::new(1);
    let classes = || {
        let past = entries.iter().filter(|entry| entry.start.date() < today);
        past.filter(|entry| is_class(entry))
    };
    let since = classes()
        .map(|entry| entry.start.date())
        .max()
        .unwrap_or(yesterday)
        .max(today - BACK);
    let from = since.and_time(NaiveTime::MIN);
    // A weekly class that the page does not list one by one has nothing to tick.
    let missed_class = |entry: &&Entry| {
        entry.start >= from && !entry.done && matches!(entry.subject, Subject::Session(_))
    };
    let missed_work = |listed: &Listed| {
        let work = &listed.deadline;
        let went = match (work.overdue, work.slipped) {
            (true, _) => work.until().or(work.mine),
            (false, true) => work.mine,
            (false, false) => None,
        };
        let ahead = work.until().filter(|_| work.slipped);
        went.filter(|went| *went >= from).map(|_| MissedWork {
            deadline: work.clone(),
            later: later(now, ahead),
        })
    };
    Missed {
        since,
        days: days_between(today, since),
        classes: classes().filter(missed_class).cloned().collect(),
        works: listed.iter().filter_map(missed_work).collect(),
    }
}

/// What went by before that and can still be handed in late, the latest first.
pub(super) fn overdue(listed: &[Listed], missed: &Missed) -> Vec<Deadline> {
    let shown = |work: &Deadline| missed.works.iter().any(|it| it.deadline.id == work.id);
    let works = listed.iter().map(|listed| &listed.deadline);
    let mut overdue: Vec<_> = works
        .filter(|work| work.overdue && work.kind.is_handed_in() && !shown(work))
        .cloned()
        .collect();
    overdue.sort_by_key(|work| std::cmp::Reverse(work.until()));
    overdue
}
