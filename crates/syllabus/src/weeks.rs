//! The numbered weeks of a term: when each begins.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, Weekday};
use semestra_plan::draft::EventDraft;

use crate::Context;

/// Terms have no more weeks.
const MOST_WEEKS: u32 = 60;

/// Mondays of the numbered weeks of a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Weeks {
    mondays: BTreeMap<u32, NaiveDate>,
}

impl Weeks {
    /// Learns the weeks from dated items that stand in one, and from the first day of the term.
    ///
    /// A week whose items disagree is not known.
    pub(crate) fn learn(events: &[EventDraft], context: &Context) -> Self {
        let mut weeks = Self::default();
        let mut doubtful = Vec::new();
        for event in events {
            let (Some(week), Some(date)) = (event.week, event.date) else {
                continue;
            };
            let Some(monday) = monday(date).filter(|_| week <= MOST_WEEKS) else {
                continue;
            };
            if *weeks.mondays.entry(week).or_insert(monday) != monday {
                doubtful.push(week);
            }
        }
        weeks.mondays.retain(|week, _| !doubtful.contains(week));
        if weeks.mondays.is_empty()
            && let Some(first) = context.term_start.and_then(monday)
        {
            let mondays = (1..=MOST_WEEKS).filter_map(|week| {
                let ahead = u64::from(week - 1) * 7;
                Some((week, first.checked_add_days(Days::new(ahead))?))
            });
            weeks.mondays.extend(mondays);
        }
        weeks
    }

    /// A weekday of a numbered week.
    pub(crate) fn day(&self, week: u32, weekday: Weekday) -> Option<NaiveDate> {
        let ahead = u64::from(weekday.num_days_from_monday());
        self.mondays.get(&week)?.checked_add_days(Days::new(ahead))
    }
}

/// Monday of the week of a day (ISO 8601).
pub(crate) fn monday(day: NaiveDate) -> Option<NaiveDate> {
    day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday())))
}
