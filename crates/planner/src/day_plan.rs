//! The day it is: what is on, what to do next, what was missed.

mod line;
mod missed;
mod next_up;

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Weekday};
use semestra_plan::{OccurrenceKind, Term};

use crate::{
    Planner, Result,
    deadlines::{FAR, Listed, days_between},
    overview::term_line,
    view::{DayKind, DayPlan, Entry, NextClass, Nothing, Off, StepDue},
};

/// How many things to do next are listed; more would be no answer.
const NEXT_UP: usize = 5;

/// How far ahead the next class is looked for, and what takes time before a deadline.
const AHEAD: Days = Days::new(FAR.unsigned_abs() + 1);

/// How far back yesterday may lie: the Friday before a Monday.
const BACK: Days = Days::new(3);

impl Planner {
    /// The day it is, with what to do.
    ///
    /// # Errors
    /// Those of the store.
    pub fn day_plan(&mut self, _: Nothing) -> Result<DayPlan> {
        let now = self.wall_now();
        let today = now.date();
        let stretch = self.stretch(today - BACK, today + AHEAD)?;
        let entries = stretch.entries();
        let on_today = |entry: &&Entry| {
            let last = entry.end.unwrap_or(entry.start).date();
            entry.start.date() <= today && last >= today
        };
        let of_today: Vec<Entry> = entries.iter().filter(on_today).cloned().collect();
        let off = stretch.off_on(today);
        let term = self.term_of(today)?;
        let listed = self.all_deadlines()?;
        let sleep = self.ways()?.sleep();
        let missed = missed::missed(&entries, &listed, now);
        let mut overdue = missed::overdue(&listed, &missed);
        let overdue_more = overdue.len().saturating_sub(NEXT_UP);
        overdue.truncate(NEXT_UP);
        let next_up = next_up::ranked(&listed, &entries, &sleep, now);
        Ok(DayPlan {
            now,
            kind: kind_of_day(today, &of_today, &off, term.as_ref()),
            term: term.map(|term| term_line(&term, today)),
            classes: next_classes(&entries, now),
            line: line::day_line(&of_today, now),
            gaps: next_up::gaps(&of_today, &next_up, &sleep, now),
            more: u32::try_from(next_up.len().saturating_sub(NEXT_UP)).unwrap_or(u32::MAX),
            steps: self.steps_due(&listed, today)?,
            missed,
            overdue,
            overdue_more: u32::try_from(overdue_more).unwrap_or(u32::MAX),
            undated: listed
                .iter()
                .map(|listed| &listed.deadline)
                .filter(|deadline| deadline.done_at.is_none() && deadline.days_left.is_none())
                .cloned()
                .collect(),
            next_up: next_up.into_iter().take(NEXT_UP).collect(),
            entries: of_today,
            off,
        })
    }

    /// Steps whose day has come, of work that is not done.
    fn steps_due(&self, listed: &[Listed], today: NaiveDate) -> Result<Vec<StepDue>> {
        let works: BTreeMap<_, _> = listed
            .iter()
            .map(|listed| &listed.deadline)
            .filter(|work| work.done_at.is_none() && work.steps.done < work.steps.all)
            .map(|work| (work.id, work))
            .collect();
        let mut due = Vec::new();
        for work in works.values() {
            for step in self.store.steps(work.id)? {
                let Some(day) = step.due_on.filter(|day| *day <= today) else {
                    continue;
                };
                if step.done_at.is_none() {
                    due.push(StepDue {
                        step,
                        title: work.title.clone(),
                        code: work.code.clone(),
                        hue: work.hue,
                        days_left: days_between(today, day),
                    });
                }
            }
        }
        due.sort_by(|a, b| (a.days_left, &a.code, &a.title).cmp(&(b.days_left, &b.code, &b.title)));
        Ok(due)
    }
}

/// Whether it is a class or an exam that takes place.
pub(crate) fn is_class(entry: &Entry) -> bool {
    matches!(entry.kind, OccurrenceKind::Class | OccurrenceKind::Exam) && !entry.cancelled
}

/// When something that takes time takes place; nothing for what was called off or has no hours.
fn takes(entry: &Entry) -> Option<(NaiveDateTime, NaiveDateTime)> {
    let busy = is_class(entry) || (entry.kind == OccurrenceKind::Block && !entry.cancelled);
    let end = entry.end.filter(|_| busy && !entry.all_day)?;
    Some((entry.start, end))
}

fn kind_of_day(today: NaiveDate, entries: &[Entry], off: &[Off], term: Option<&Term>) -> DayKind {
    if entries.iter().any(is_class) {
        DayKind::Class
    } else if term.is_some_and(|term| today < term.starts_on) {
        DayKind::Before
    } else if term.is_none_or(|term| today > term.ends_on) {
        DayKind::Over
    } else if !off.is_empty() {
        DayKind::Off
    } else if matches!(today.weekday(), Weekday::Sat | Weekday::Sun) {
        DayKind::Weekend
    } else {
        DayKind::Free
    }
}

/// The class that goes on, and the next one.
fn next_classes(entries: &[Entry], now: NaiveDateTime) -> Vec<NextClass> {
    let classes = || {
        let timed = entries.iter().filter(|entry| !entry.all_day);
        timed.filter(|entry| is_class(entry))
    };
    let goes_on = classes()
        .find(|entry| entry.start <= now && entry.end.is_some_and(|end| end > now))
        .map(|entry| (entry, entry.end));
    let next = classes().find(|entry| entry.start > now);
    let minutes = |moment: NaiveDateTime| {
        // Begun minutes count: at ten seconds to two there is one minute left.
        u32::try_from(((moment - now).num_seconds() + 59) / 60).unwrap_or(0)
    };
    let view = |entry: &Entry, end: Option<NaiveDateTime>| {
        let days = days_between(now.date(), entry.start.date());
        NextClass {
            entry: entry.clone(),
            begins_in: (end.is_none() && days == 0).then(|| minutes(entry.start)),
            ends_in: end.map(minutes),
            days,
        }
    };
    goes_on
        .map(|(entry, end)| view(entry, end))
        .into_iter()
        .chain(next.map(|entry| view(entry, None)))
        .collect()
}
