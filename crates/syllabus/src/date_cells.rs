//! The days that cells of a schedule name.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use semestra_plan::Finding;

use crate::calendar::Calendar;
use crate::dates::{self, Mention, MonthDay};
use crate::entry::When;
use crate::page::{Cell, Piece};
use crate::scan::tokens;
use crate::schedule::Surroundings;
use crate::words;

pub(crate) fn small_number(text: &str) -> Option<u32> {
    let all = tokens(text);
    let number = all.iter().find_map(|token| token.number())?;
    (number.1 <= 3 && text.len() <= 20).then_some(number.0)
}

/// The days of a date cell. `loose` also takes forms that are dates only in a column of dates.
pub(crate) fn cell_days(cell: &Cell, around: &Surroundings<'_>, loose: bool) -> Vec<When> {
    let mut found: Vec<When> = Vec::new();
    for part in &cell.parts {
        let mentions = dates::find(&part.text);
        let good = |mention: &Mention| {
            mention.bytes.start <= 30 && (loose || part.text.len() <= mention.bytes.len() + 30)
        };
        for mention in mentions.iter().filter(|mention| good(mention)) {
            found.extend(whens(mention, part, around.calendar));
        }
        if found.is_empty() && loose {
            found.extend(loose_day(part, around));
        }
        if !found.is_empty() {
            break;
        }
    }
    found.truncate(5);
    found
}

/// "2-12" and, under a month, "Tuesday 11".
pub(crate) fn loose_day(part: &Piece, around: &Surroundings<'_>) -> Option<When> {
    let all = tokens(&part.text);
    let numbers: Vec<u32> = all
        .iter()
        .filter_map(|t| t.number())
        .filter(|(_, d)| *d <= 2)
        .map(|(n, _)| n)
        .collect();
    let letters = all.iter().filter(|t| !t.word().is_empty()).count();
    let month_day = match (numbers.as_slice(), around.month) {
        ([first, second], _) if letters == 0 && part.text.len() <= 6 => MonthDay::Either {
            first: *first,
            second: *second,
        },
        ([day], Some(month))
            if letters <= 1
                && (letters == 0 || words::weekday(all.first()?.word(), true).is_some()) =>
        {
            MonthDay::Known { month, day: *day }
        }
        _ => return None,
    };
    let weekday = all.iter().find_map(|t| words::weekday(t.word(), true));
    let day = around.calendar.day(&dates::Civil {
        year: None,
        month_day,
    })?;
    Some(When {
        day: Some(day),
        until: None,
        words: part.clone(),
        weekday: weekday.map(|day| (day, part.clone())),
        because: None,
    })
}

/// The day of a month that a cell is, with a weekday before it or not: "10", "Thu 10".
pub(crate) fn bare_day(cell: &Cell) -> Option<(&Piece, u32, Option<Weekday>)> {
    let [part] = cell.parts.as_slice() else {
        return None;
    };
    let all = tokens(&part.text);
    let weekday = words::weekday(all.first()?.word(), true);
    let number = match all.as_slice() {
        [one] => one.number()?.0,
        [_, one] if weekday.is_some() => one.number()?.0,
        _ => return None,
    };
    (1..=31)
        .contains(&number)
        .then_some((part, number, weekday))
}

/// "10" below "5 May": the month stands in a row above; the weekday beside it must agree.
pub(crate) fn day_alone(cell: &Cell, above: NaiveDate, weekday: Option<Weekday>) -> Option<When> {
    let (part, number, own) = bare_day(cell)?;
    let told = weekday.or(own);
    let day = (0..2)
        .filter_map(|months| above.checked_add_months(chrono::Months::new(months)))
        .filter_map(|month| month.with_day(number))
        .find(|day| *day >= above)?;
    if told.is_some_and(|told| told != day.weekday()) {
        return None;
    }
    Some(When {
        day: Some(day),
        until: None,
        words: part.clone(),
        weekday: None,
        because: Some(Finding::MonthAbove),
    })
}

/// What a mention means.
pub(crate) fn whens(mention: &Mention, line: &Piece, calendar: &Calendar) -> Vec<When> {
    let words = line.slice(mention.bytes.clone());
    mention
        .days
        .iter()
        .map(|civil| When {
            day: calendar.day(civil),
            until: mention.until.as_ref().and_then(|last| calendar.day(last)),
            words: words.clone(),
            weekday: mention.weekday.map(|day| (day, words.clone())),
            because: civil.year.is_none().then_some(Finding::NoYear),
        })
        .collect()
}

/// The class day of a numbered week.
pub(crate) fn week_day(week: u32, words: &Piece, around: &Surroundings<'_>) -> Option<When> {
    let monday = around.first_monday?;
    let weeks = u64::from(week.checked_sub(1).filter(|week| *week < 60)?);
    let ahead = around
        .class_day
        .map_or(0, |day| u64::from(day.num_days_from_monday()));
    Some(When {
        day: monday.checked_add_days(Days::new(weeks * 7 + ahead)),
        until: None,
        words: words.clone(),
        weekday: None,
        because: Some(Finding::WeekNumber),
    })
}

/// What stands in a date cell besides the date.
pub(crate) fn beside_date(part: &Piece) -> Piece {
    match dates::find(&part.text).first() {
        Some(mention) => part
            .slice(mention.bytes.end..part.text.len())
            .trim_matches(|c| !c.is_alphanumeric()),
        None => part.clone(),
    }
}
