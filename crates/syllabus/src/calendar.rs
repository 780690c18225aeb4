//! What the dates of one page mean: the order of their numbers and the years they leave out.

use chrono::{Datelike, Duration, NaiveDate};

use crate::Context;
use crate::dates::{Civil, Mention, MonthDay};

/// How the dates of a page are read.
#[derive(Clone, Debug)]
pub(crate) struct Calendar {
    /// Whether the day comes first in `3/4`.
    pub day_first: bool,
    /// A day in the middle of what the page is about; years are chosen near it.
    anchor: NaiveDate,
}

/// Half a term, roughly: a page is read when its term begins.
const HALF_TERM: i64 = 50;

impl Calendar {
    /// Learns from all dates of a page, its term and the context.
    pub(crate) fn learn(mentions: &[Mention], term: Option<NaiveDate>, context: &Context) -> Self {
        let day_first = day_first(mentions, context);
        let mut calendar = Self {
            day_first,
            anchor: context.today + Duration::days(HALF_TERM),
        };
        if let Some(start) = context.term_start {
            calendar.anchor = start + Duration::days(HALF_TERM);
        } else if let Some(middle) = term {
            calendar.anchor = middle;
        } else if let Some(middle) = calendar.median(mentions) {
            calendar.anchor = middle;
        } else {
            calendar.shift_by_weekdays(mentions);
        }
        calendar.center(mentions);
        calendar
    }

    /// Moves the anchor into the middle of the dates without a year, seen as days around one year.
    ///
    /// The widest gap between them is the time outside the term. Without this a page of January to May that also
    /// names the fall before it would have its last weeks a year too early.
    fn center(&mut self, mentions: &[Mention]) {
        /// A year that has every day of the calendar.
        const LEAP_YEAR: i32 = 2000;
        const YEAR: u32 = 366;
        const WIDE: u32 = 100;
        let mut days: Vec<u32> = mentions
            .iter()
            .flat_map(|mention| mention.days.iter())
            .filter(|civil| civil.year.is_none())
            .filter_map(|civil| civil.day(self.day_first, LEAP_YEAR))
            .map(|day| day.ordinal0())
            .collect();
        days.sort_unstable();
        days.dedup();
        let (Some(first), Some(last)) = (days.first(), days.last()) else {
            return;
        };
        let inner = days.windows(2).filter_map(|pair| match pair {
            [one, next] => Some((next - one, *next)),
            _ => None,
        });
        let widest = inner.chain([(first + YEAR - last, *first)]).max();
        let Some((gap, from)) = widest.filter(|(gap, _)| *gap >= WIDE && days.len() >= 4) else {
            return;
        };
        // Behind the gap, half of what is left of the year.
        let middle = (from + (YEAR - gap) / 2) % YEAR;
        let near = |year: i32| NaiveDate::from_yo_opt(year, middle.min(364) + 1);
        let year = self.anchor.year();
        let best = [year - 1, year, year + 1]
            .into_iter()
            .filter_map(near)
            .min_by_key(|day| (*day - self.anchor).num_days().abs());
        self.anchor = best.unwrap_or(self.anchor);
    }

    /// The day a date means; nothing when there is no such day (2/30).
    pub(crate) fn day(&self, civil: &Civil) -> Option<NaiveDate> {
        if civil.year.is_some() {
            return civil.day(self.day_first, self.anchor.year());
        }
        // The year is chosen first, and 29 February stays near its neighbour: it moves to no leap year that is not meant.
        let near = |year: &i32| {
            civil
                .day(self.day_first, *year)
                .or_else(|| civil.eve(self.day_first, *year))
                .map(|day| (day - self.anchor).num_days().abs())
        };
        let year = [0, 1, -1]
            .map(|ahead| self.anchor.year() + ahead)
            .into_iter()
            .filter(|year| near(year).is_some())
            .min_by_key(near)?;
        civil.day(self.day_first, year)
    }

    /// The middle one of the dates that have a year.
    fn median(&self, mentions: &[Mention]) -> Option<NaiveDate> {
        let mut days: Vec<NaiveDate> = mentions
            .iter()
            .flat_map(|mention| mention.days.iter())
            .filter(|civil| civil.year.is_some())
            .filter_map(|civil| civil.day(self.day_first, 0))
            .collect();
        days.sort_unstable();
        // A single full date is often that of the last change of the page.
        let yearless = mentions
            .iter()
            .flat_map(|m| m.days.iter())
            .filter(|d| d.year.is_none())
            .count();
        if days.len() * 3 < yearless + 3 && yearless > 0 {
            return None;
        }
        days.get(days.len() / 2).copied()
    }

    /// Moves the anchor to the year whose weekdays agree best.
    fn shift_by_weekdays(&mut self, mentions: &[Mention]) {
        let agreement = |anchor: NaiveDate| {
            let calendar = Self {
                day_first: self.day_first,
                anchor,
            };
            let told = mentions.iter().filter_map(|mention| {
                let weekday = mention.weekday?;
                let day = calendar.day(mention.days.first()?)?;
                Some(day.weekday() == weekday)
            });
            told.fold((0usize, 0usize), |(right, all), agrees| {
                (right + usize::from(agrees), all + 1)
            })
        };
        let (now, all) = agreement(self.anchor);
        if all < 3 || now * 10 >= all * 8 {
            return;
        }
        let best = [1, -1, -2, -3, -4, -5, -6]
            .into_iter()
            .filter_map(|years| self.anchor.with_year(self.anchor.year() + years))
            .find(|anchor| agreement(*anchor).0 * 10 >= all * 8);
        if let Some(anchor) = best {
            self.anchor = anchor;
        }
    }
}

/// Whether the day comes first in dates of two numbers, decided from the whole page.
fn day_first(mentions: &[Mention], context: &Context) -> bool {
    let pairs: Vec<(u32, u32)> = mentions
        .iter()
        .flat_map(|mention| mention.days.iter())
        .filter_map(|civil| match civil.month_day {
            MonthDay::Either { first, second } => Some((first, second)),
            MonthDay::Known { .. } | MonthDay::DayFirst { .. } => None,
        })
        .collect();
    let day_only = pairs.iter().filter(|(first, _)| *first > 12).count();
    let month_only = pairs.iter().filter(|(_, second)| *second > 12).count();
    if day_only != month_only {
        return day_only > month_only;
    }
    let agree = |day_first: bool| {
        mentions
            .iter()
            .filter(|mention| {
                let day = mention.days.first().and_then(|civil| {
                    (civil.year.is_some() || mention.weekday.is_some())
                        .then(|| civil.day(day_first, context.today.year()))
                        .flatten()
                });
                matches!((day, mention.weekday), (Some(day), Some(weekday)) if day.weekday() == weekday)
            })
            .count()
    };
    let (days, months) = (agree(true), agree(false));
    if days != months {
        return days > months;
    }
    // Only the United States and a few others put the month first.
    context.timezone.as_ref().is_some_and(|zone| {
        let name = zone.name();
        !name.starts_with("America/")
            && !name.starts_with("US/")
            && !name.starts_with("Pacific/Honolulu")
            || [
                "Sao_Paulo",
                "Santiago",
                "Argentina",
                "Bogota",
                "Lima",
                "Mexico_City",
                "Caracas",
            ]
            .iter()
            .any(|city| name.contains(city))
    })
}
