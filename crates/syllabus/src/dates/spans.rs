//! Spans of days.

use super::named::day_first;
use super::numbers::numbers;
use super::parts::{small, suffix, year_at};
use super::weekdays::leading_weekday;
use super::{Civil, MonthDay, date};
use crate::scan::{DASHES, Token};

/// "5 - 9 February".
pub(super) fn short_span(all: &[Token], at: usize) -> Option<(Civil, Civil, usize)> {
    let day = small(all.get(at))?;
    // "9.-13.12.": the first day has a dot and no month.
    let dotted = all.get(at + 1).is_some_and(|t| t.is(&['.']) && !t.spaced);
    let dash = at + 1 + usize::from(dotted);
    if !all.get(dash)?.is(DASHES) {
        return None;
    }
    if dotted
        && let Some((last, _, next)) = numbers(all, dash + 1)
        && let MonthDay::DayFirst { day: end, month } = last.month_day
    {
        let first = Civil {
            year: last.year,
            month_day: MonthDay::DayFirst { day, month },
        };
        return (day < end).then_some((first, last, next));
    }
    let (days, next) = day_first(all, dash + 1)?;
    let last = *days.first()?;
    let MonthDay::Known { month, day: end } = last.month_day else {
        return None;
    };
    let first = Civil {
        year: last.year,
        month_day: MonthDay::Known { month, day },
    };
    (days.len() == 1 && day < end).then_some((first, last, next))
}

/// The end of a span that begins with `first`, and where it ends: "Feb 5 - 9", "Feb 26 to March 2". The year of the end is
/// that of the begin, too.
pub(super) fn range_end(all: &[Token], at: usize, first: &mut Civil) -> Option<(Civil, usize)> {
    let token = all.get(at)?;
    let joins = token.is(DASHES)
        || matches!(
            token.word(),
            "to" | "through" | "thru" | "bis" | "au" | "al" | "a" | "until"
        );
    if !joins {
        return None;
    }
    // "26--27" is how a dash is typed in LaTeX.
    let typed = token.is(&['-']) && all.get(at + 1).is_some_and(|t| t.is(&['-']) && !t.spaced);
    let at = at + usize::from(typed);
    let mut next = at + 1;
    if let Some((_, after)) = leading_weekday(all, next) {
        next = after;
    }
    if let Some((days, _, after)) = date(all, next) {
        let end = *days.first()?;
        if first.year.is_none() {
            first.year = end.year;
        }
        return (days.len() == 1).then_some((end, after));
    }
    let day = small(all.get(next)).filter(|day| *day <= 31)?;
    let MonthDay::Known { month, day: start } = first.month_day else {
        return None;
    };
    let minutes = all
        .get(next + 2)
        .is_some_and(|t| !t.spaced && t.number().is_some());
    let clock = all.get(next + 1).is_some_and(|t| {
        t.is(&['%'])
            || t.is(&[':']) && minutes
            || matches!(t.word(), "am" | "pm" | "a" | "p" | "h" | "hours")
    });
    if clock || day <= start {
        return None;
    }
    let next = suffix(all, next + 1);
    let (year, next) = match year_at(all, next) {
        Some((year, after)) => (Some(year), after),
        None => (first.year, next),
    };
    first.year = year;
    let month_day = MonthDay::Known { month, day };
    Some((Civil { year, month_day }, next))
}
