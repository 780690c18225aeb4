//! Dates in a line as they are written; `calendar` decides what they mean.

mod named;
mod numbers;
mod parts;
mod spans;
mod weekdays;

use std::ops::Range;

use chrono::{Datelike, NaiveDate, Weekday};

use crate::scan::{Token, tokens};
use crate::words;
use named::{day_first, further_days, month_first};
use numbers::numbers;
use spans::{range_end, short_span};
use weekdays::{leading_weekday, trailing_weekday};

/// Month and day of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MonthDay {
    /// The month is named or first by its form (ISO).
    Known { month: u32, day: u32 },
    /// Two numbers whose order the whole page decides.
    Either { first: u32, second: u32 },
    /// Day before month by its form (dots).
    DayFirst { day: u32, month: u32 },
}

/// A date as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Civil {
    /// The year, when it is written.
    pub year: Option<i32>,
    /// Month and day.
    pub month_day: MonthDay,
}

impl Civil {
    /// The day it is, given an order of numbers and a year for dates without one.
    pub(crate) fn day(&self, day_first: bool, year: i32) -> Option<NaiveDate> {
        let (month, day) = match self.month_day {
            MonthDay::Known { month, day } | MonthDay::DayFirst { day, month } => (month, day),
            MonthDay::Either { first, second } if day_first => (second, first),
            MonthDay::Either { first, second } => (first, second),
        };
        NaiveDate::from_ymd_opt(self.year.unwrap_or(year), month, day)
    }

    /// The day before it in that year, for 29 February.
    pub(crate) fn eve(&self, day_first: bool, year: i32) -> Option<NaiveDate> {
        const LEAP_YEAR: i32 = 2000;
        let leap = Self {
            year: None,
            ..*self
        }
        .day(day_first, LEAP_YEAR)?;
        (leap.month() == 2 && leap.day() == 29)
            .then(|| NaiveDate::from_ymd_opt(year, 2, 28))
            .flatten()
    }
}

/// A date, several or a span of them in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mention {
    /// Its bytes, weekday included.
    pub bytes: Range<usize>,
    /// The days it names ("04, 06 Jan" names two).
    pub days: Vec<Civil>,
    /// The last day of a span.
    pub until: Option<Civil>,
    /// The weekday beside it.
    pub weekday: Option<Weekday>,
    /// Whether it is two bare numbers, which may be anything.
    pub weak: bool,
}

/// All dates of a line, first to last.
pub(crate) fn find(text: &str) -> Vec<Mention> {
    find_in(&tokens(text))
}

/// All dates of tokens.
pub(crate) fn find_in(all: &[Token]) -> Vec<Mention> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < all.len() {
        match mention(all, at) {
            Some((mention, next)) => {
                found.push(mention);
                at = next.max(at + 1);
            }
            None => at += 1,
        }
    }
    found
}

/// A date that fills the whole text, weekday and brackets aside.
pub(crate) fn whole(text: &str) -> Option<Mention> {
    if text.len() > 80 {
        return None;
    }
    let mention = find(text).into_iter().next()?;
    let rest = |range: Range<usize>| {
        text.get(range)
            .is_some_and(|rest| !rest.contains(|c: char| c.is_alphanumeric()))
    };
    (rest(0..mention.bytes.start) && rest(mention.bytes.end..text.len())).then_some(mention)
}

/// The date that begins at a token with its weekday and the end of its span, and where it ends.
fn mention(all: &[Token], at: usize) -> Option<(Mention, usize)> {
    if at > 0 && glued(all, at) {
        return None;
    }
    let (weekday, start) = match leading_weekday(all, at) {
        Some((day, next)) => (Some(day), next),
        None => (None, at),
    };
    let mut until = None;
    let (mut dates, weak, mut next) = match short_span(all, start) {
        Some((first, last, next)) => {
            until = Some(last);
            (vec![first], false, next)
        }
        None => date(all, start)?,
    };
    if dates.len() == 1
        && until.is_none()
        && let Some(first) = dates.first_mut()
        && let Some((end, after)) = range_end(all, next, first)
    {
        until = Some(end);
        next = after;
    }
    let (weekday, next) = match (weekday, trailing_weekday(all, next)) {
        (None, Some((day, after))) => (Some(day), after),
        (weekday, _) => (weekday, next),
    };
    let bytes = all.get(at)?.bytes.start..all.get(next.checked_sub(1)?)?.bytes.end;
    let mention = Mention {
        bytes,
        days: dates,
        until,
        weekday,
        weak: weak && weekday.is_none(),
    };
    Some((mention, next))
}

/// Whether a token continues a word or number before it ("HW1/2", "v2.3", "4/5/6").
fn glued(all: &[Token], at: usize) -> bool {
    let Some(token) = all.get(at) else {
        return true;
    };
    if token.spaced || token.number().is_none() {
        return false;
    }
    let Some(before) = all.get(at - 1) else {
        return false;
    };
    let joint = before.is(&['/', '.', '-', '#', '$', ':', '_', '=', '&', '?', '%', '+']);
    before.number().is_some()
        || (!before.word().is_empty() && words::weekday(before.word(), true).is_none())
        || (joint
            && at > 1
            && !before.spaced
            && all
                .get(at - 2)
                .is_some_and(|t| t.number().is_some() || !t.word().is_empty())
            && !before.is(&[':', '.']))
        || before.is(&['#', '$', '/', '_', '='])
}

/// A date, or several days of one month, at a token; whether it is two bare numbers, and where it ends.
fn date(all: &[Token], at: usize) -> Option<(Vec<Civil>, bool, usize)> {
    month_first(all, at)
        .map(|(civil, next)| {
            let (days, next) = further_days(all, civil, next);
            (days, false, next)
        })
        .or_else(|| day_first(all, at).map(|(days, next)| (days, false, next)))
        .or_else(|| numbers(all, at).map(|(civil, weak, next)| (vec![civil], weak, next)))
}
