//! Dates in a line as they are written; `calendar` decides what they mean.

use std::ops::Range;

use chrono::{Datelike, NaiveDate, Weekday};

use crate::scan::{DASHES, Token, tokens};
use crate::words;

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

fn leading_weekday(all: &[Token], at: usize) -> Option<(Weekday, usize)> {
    let token = all.get(at)?;
    let word = token.word();
    let named = words::weekday(word, token.capital());
    // One or two letters are a weekday only right before a number ("W 8/20").
    let short = || {
        let mut letters = word.chars();
        let first = letters.next()?.to_uppercase().to_string();
        let text = first + letters.as_str();
        let next = all.get(at + 1)?.number().is_some();
        (word.len() <= 2 && next && token.capital())
            .then(|| words::weekday_cell(&text))
            .flatten()
    };
    let day = named.or_else(short)?;
    let mut next = at + 1;
    if all.get(next).is_some_and(|t| t.is(DASHES))
        && all.get(next + 1).is_some_and(|t| t.word() == "feira")
    {
        next += 2;
    }
    let skip = ['.', ',', '(', ':', '-', '–', '—', '|', '*'];
    for _ in 0..2 {
        if all.get(next).is_some_and(|t| t.is(&skip)) {
            next += 1;
        }
    }
    if all
        .get(next)
        .is_some_and(|t| matches!(t.word(), "the" | "le" | "dia" | "den" | "el" | "day"))
    {
        next += 1;
    }
    Some((day, next))
}

fn trailing_weekday(all: &[Token], at: usize) -> Option<(Weekday, usize)> {
    let mut next = at;
    let bracket = all.get(next).is_some_and(|t| t.is(&['(', '[']));
    if bracket || all.get(next).is_some_and(|t| t.is(&[','])) {
        next += 1;
    }
    let token = all.get(next)?;
    let feira = all.get(next + 1).is_some_and(|t| t.is(DASHES))
        && all.get(next + 2).is_some_and(|t| t.word() == "feira");
    let day = words::weekday(token.word(), token.capital() || feira)?;
    // "Feb 5 Monday's" or "Jan 8, Tue Jan 10": the day belongs to what follows.
    if date(all, next + 1).is_some() {
        return None;
    }
    next += 1;
    if all.get(next).is_some_and(|t| t.is(DASHES))
        && all.get(next + 1).is_some_and(|t| t.word() == "feira")
    {
        next += 2;
    }
    if bracket && all.get(next).is_some_and(|t| t.is(&[')', ']'])) {
        next += 1;
    }
    Some((day, next))
}

fn date(all: &[Token], at: usize) -> Option<(Vec<Civil>, bool, usize)> {
    month_first(all, at)
        .map(|(civil, next)| {
            let (days, next) = further_days(all, civil, next);
            (days, false, next)
        })
        .or_else(|| day_first(all, at).map(|(days, next)| (days, false, next)))
        .or_else(|| numbers(all, at).map(|(civil, weak, next)| (vec![civil], weak, next)))
}

/// "Jan 17, 19" and "Jan. 24 & 26" name two days of one month.
fn further_days(all: &[Token], first: Civil, mut next: usize) -> (Vec<Civil>, usize) {
    let mut days = vec![first];
    let MonthDay::Known { month, day } = first.month_day else {
        return (days, next);
    };
    let mut last = day;
    while days.len() < 5
        && all
            .get(next)
            .is_some_and(|t| t.is(&[',', '&', '/']) || t.word() == "and")
        && let Some(day) = small(all.get(next + 1)).filter(|day| *day > last && *day <= 31)
    {
        let end = suffix(all, next + 2);
        // "Jan 17, 5 pm", "May 3, 12:30", "Jan 17, 19 February" and "March 4, 20 points" go on otherwise.
        let goes_on = all.get(end).is_some_and(|t| {
            t.is(&[':', '%', '.', '-', '–', '/']) && !t.spaced
                || t.number().is_some()
                || month_at(all, end).is_some()
                || matches!(
                    t.word(),
                    "am" | "pm"
                        | "a"
                        | "p"
                        | "h"
                        | "hours"
                        | "points"
                        | "pts"
                        | "minutes"
                        | "noon"
                        | "students"
                        | "pages"
                )
        });
        if goes_on || first.year.is_some() {
            break;
        }
        days.push(Civil {
            year: None,
            month_day: MonthDay::Known { month, day },
        });
        last = day;
        next = end;
    }
    (days, next)
}

fn small(token: Option<&Token>) -> Option<u32> {
    let (value, digits) = token?.number()?;
    (digits <= 2 && value > 0).then_some(value)
}

fn month_at(all: &[Token], at: usize) -> Option<(u32, usize)> {
    let token = all.get(at)?;
    let month = words::month(token.word(), token.capital())?;
    let dot = all.get(at + 1).is_some_and(|t| t.is(&['.']) && !t.spaced);
    Some((month, at + 1 + usize::from(dot)))
}

fn suffix(all: &[Token], at: usize) -> usize {
    let token = all.get(at);
    let is = token.is_some_and(|t| {
        !t.spaced && matches!(t.word(), "st" | "nd" | "rd" | "th" | "er" | "º" | "ª")
    });
    at + usize::from(is)
}

fn year_at(all: &[Token], at: usize) -> Option<(i32, usize)> {
    let skip =
        usize::from(all.get(at).is_some_and(|t| {
            t.is(&[',', '-', '/', '.']) || matches!(t.word(), "de" | "del" | "of")
        }));
    let (value, digits) = all.get(at + skip)?.number()?;
    let year = i32::try_from(value).ok()?;
    (digits == 4 && (1990..2100).contains(&year)).then_some((year, at + skip + 1))
}

fn month_first(all: &[Token], at: usize) -> Option<(Civil, usize)> {
    let (month, mut next) = month_at(all, at)?;
    if all
        .get(next)
        .is_some_and(|t| t.is(&['-', '/']) && !t.spaced)
    {
        next += 1;
    }
    let day = small(all.get(next))?;
    // "Feb 5:30 pm" and "May 5%" are no dates.
    let after = all.get(next + 1);
    if after.is_some_and(|t| t.is(&['%']))
        || (after.is_some_and(|t| t.is(&[':']) && !t.spaced)
            && all
                .get(next + 2)
                .is_some_and(|t| t.number().is_some_and(|(_, digits)| digits == 2) && !t.spaced))
    {
        return None;
    }
    let next = suffix(all, next + 1);
    let (year, next) = match year_at(all, next) {
        Some((year, after)) => (Some(year), after),
        None => (None, next),
    };
    let month_day = MonthDay::Known { month, day };
    Some((Civil { year, month_day }, next))
}

/// "5 February", "5th of Feb. 2025", "04, 06 Jan", and the first end of "5 - 9 February".
fn day_first(all: &[Token], at: usize) -> Option<(Vec<Civil>, usize)> {
    let mut days = vec![small(all.get(at))?];
    let mut next = suffix(all, at + 1);
    while days.len() < 5
        && all
            .get(next)
            .is_some_and(|t| t.is(&[',', '&']) || matches!(t.word(), "and" | "e" | "y" | "et"))
    {
        let Some(day) = small(all.get(next + 1)) else {
            break;
        };
        days.push(day);
        next = suffix(all, next + 2);
    }
    if all
        .get(next)
        .is_some_and(|t| matches!(t.word(), "of" | "de") || t.is(&['.', '-', '/']))
    {
        next += 1;
    }
    let (month, next) = month_at(all, next)?;
    // "Lesson 2, 8 September" counts a class and names one day.
    if days.len() > 1
        && at
            .checked_sub(1)
            .and_then(|before| all.get(before))
            .is_some_and(counts)
    {
        return None;
    }
    // "Lecture 4 May 5" is the fifth of May.
    if days.len() == 1
        && small(all.get(next)).is_some()
        && all.get(next).is_some_and(|t| t.spaced)
        && year_at(all, next).is_none()
        && clock_behind(all, next).is_none()
    {
        return None;
    }
    let (year, next) = match year_at(all, next) {
        Some((year, after)) => (Some(year), after),
        None => (None, next),
    };
    let civil = |day| Civil {
        year,
        month_day: MonthDay::Known { month, day },
    };
    Some((days.into_iter().map(civil).collect(), next))
}

/// Whether the number behind a word counts things and is no day.
fn counts(word: &Token) -> bool {
    matches!(
        word.word(),
        "lesson"
            | "lecture"
            | "class"
            | "session"
            | "week"
            | "lab"
            | "meeting"
            | "unit"
            | "module"
            | "part"
            | "homework"
            | "hw"
            | "assignment"
            | "quiz"
            | "exam"
            | "project"
            | "woche"
            | "blatt"
            | "aula"
            | "clase"
            | "semana"
            | "séance"
            | "semaine"
            | "cours"
    )
}

fn clock_behind(all: &[Token], at: usize) -> Option<()> {
    let after = all.get(at + 1)?;
    let minutes = || {
        let token = all.get(at + 2);
        token.is_some_and(|token| !token.spaced && token.number().is_some())
    };
    let clock = after.is(&[':', '.']) && minutes() || matches!(after.word(), "am" | "pm" | "h");
    clock.then_some(())
}

/// "5 - 9 February".
fn short_span(all: &[Token], at: usize) -> Option<(Civil, Civil, usize)> {
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

/// ISO dates and numbers parted by slashes, dots or dashes.
fn numbers(all: &[Token], at: usize) -> Option<(Civil, bool, usize)> {
    let (first, digits) = all.get(at)?.number()?;
    let sign = all.get(at + 1)?;
    if sign.spaced || !sign.is(&['/', '-', '.', '‑']) {
        return None;
    }
    let second_token = all.get(at + 2)?;
    if second_token.spaced {
        return None;
    }
    let second = small(Some(second_token))?;
    let same = |token: Option<&Token>| token.is_some_and(|t| t.what == sign.what && !t.spaced);
    let third = if same(all.get(at + 3)) {
        all.get(at + 4)
            .filter(|t| !t.spaced)
            .and_then(Token::number)
    } else {
        None
    };
    if digits == 4 {
        let (day, day_digits) = third?;
        let year = i32::try_from(first)
            .ok()
            .filter(|y| (1990..2100).contains(y))?;
        let month_day = MonthDay::Known { month: second, day };
        let civil = Civil {
            year: Some(year),
            month_day,
        };
        return (day_digits <= 2).then_some((civil, false, at + 5));
    }
    if digits > 2 || first == 0 || first > 31 || second > 31 || (first > 12 && second > 12) {
        return None;
    }
    let dotted = sign.is(&['.']);
    let month_day = if dotted {
        MonthDay::DayFirst {
            day: first,
            month: second,
        }
    } else {
        MonthDay::Either { first, second }
    };
    if let Some((value, digits)) = third {
        let year = match digits {
            2 => 2000 + i32::try_from(value).ok()?,
            4 => i32::try_from(value)
                .ok()
                .filter(|y| (1990..2100).contains(y))?,
            _ => return None,
        };
        let civil = Civil {
            year: Some(year),
            month_day,
        };
        return Some((civil, false, at + 5));
    }
    let next = at + 3;
    let civil = Civil {
        year: None,
        month_day,
    };
    // "1.12." is a date, "2.1" a section; "3-4" a range; "1/2" may be a half: the caller knows the place.
    let follows = |signs: &[char]| all.get(next).is_some_and(|t| t.is(signs) && !t.spaced);
    if dotted {
        return follows(&['.']).then_some((civil, true, next + 1));
    }
    let glued = all
        .get(next)
        .is_some_and(|t| !t.spaced && (!t.word().is_empty() || t.is(&['/', '%'])));
    (!glued && sign.is(&['/'])).then_some((civil, true, next))
}

fn range_end(all: &[Token], at: usize, first: &mut Civil) -> Option<(Civil, usize)> {
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
