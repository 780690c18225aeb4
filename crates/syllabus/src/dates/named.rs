//! Dates whose month is named: "February 5", "5th of Feb. 2025", "04, 06 Jan".

use super::parts::{month_at, small, suffix, year_at};
use super::{Civil, MonthDay};
use crate::scan::Token;

/// "February 5", "Feb. 5th, 2025", "Feb-5".
pub(super) fn month_first(all: &[Token], at: usize) -> Option<(Civil, usize)> {
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

/// "Jan 17, 19" and "Jan. 24 & 26" name two days of one month.
pub(super) fn further_days(all: &[Token], first: Civil, mut next: usize) -> (Vec<Civil>, usize) {
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

/// "5 February", "5th of Feb. 2025", "04, 06 Jan", and the first end of "5 - 9 February".
pub(super) fn day_first(all: &[Token], at: usize) -> Option<(Vec<Civil>, usize)> {
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

/// Whether the number at a token is an hour.
fn clock_behind(all: &[Token], at: usize) -> Option<()> {
    let after = all.get(at + 1)?;
    let minutes = || {
        let token = all.get(at + 2);
        token.is_some_and(|token| !token.spaced && token.number().is_some())
    };
    let clock = after.is(&[':', '.']) && minutes() || matches!(after.word(), "am" | "pm" | "h");
    clock.then_some(())
}
