//! How a place writes days, times and amounts of time: as CLDR 48 has it, and so does the window's `Intl`.

mod de;
mod en;
mod es;
mod fr;
#[cfg(test)]
mod tests;
mod zh;

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};

use crate::{Language, Locale, Region};

/// The ways of one place.
#[derive(Clone, Copy)]
pub(crate) struct Written {
    /// From Monday.
    weekdays: [&'static str; 7],
    months: [&'static str; 12],
    /// Of the weekday, the day of the month and the month.
    date: fn(&str, u32, &str) -> String,
    /// Before noon and after.
    halves: [&'static str; 2],
    /// Of the hour with its minutes and its half of the day.
    twelve: fn(&str, &str) -> String,
    /// Between hours and minutes.
    colon: &'static str,
    hours: Unit,
    minutes: Unit,
}

/// The sign behind a number, with the blank before it: of one, and of several.
type Unit = [&'static str; 2];

impl Locale {
    /// A day in short: `Wed, Feb 5`, `Wed 5 Feb`.
    #[must_use]
    pub fn date(self, day: NaiveDate) -> String {
        let written = self.written();
        let weekday = written.weekdays[day.weekday() as usize];
        (written.date)(weekday, day.day(), written.months[day.month0() as usize])
    }

    /// A time of day, on a clock of twelve hours or of 24.
    #[must_use]
    pub fn hour(self, time: NaiveTime, twelve: bool) -> String {
        let written = self.written();
        let (colon, minute) = (written.colon, time.minute());
        if twelve {
            let (afternoon, hour) = time.hour12();
            let half = written.halves[usize::from(afternoon)];
            (written.twelve)(&format!("{hour}{colon}{minute:02}"), half)
        } else {
            format!("{:02}{colon}{minute:02}", time.hour())
        }
    }

    /// An amount of time in short: `2 h 15 min`. Lines do not break between a number and its unit.
    #[must_use]
    pub fn amount(self, minutes: u32) -> String {
        let written = self.written();
        let hours = || counted(minutes / 60, written.hours);
        let rest = || counted(minutes % 60, written.minutes);
        match (minutes / 60, minutes % 60) {
            (0, _) => rest(),
            (_, 0) => hours(),
            _ => format!("{} {}", hours(), rest()),
        }
    }

    fn written(self) -> &'static Written {
        match self.language {
            Language::En => en::written(self.region),
            Language::De => de::written(self.region),
            Language::Es => es::written(self.region),
            Language::Fr => fr::written(self.region),
            Language::Zh => &zh::WRITTEN,
        }
    }
}

fn counted(count: u32, [one, several]: Unit) -> String {
    let unit = if count == 1 { one } else { several };
    format!("{count}{unit}")
}

/// The first way whose list names the region, else the one of all others.
fn of_region(
    region: Option<Region>,
    ways: &[(&str, &'static Written)],
    others: &'static Written,
) -> &'static Written {
    let way = ways
        .iter()
        .find(|(list, _)| region.is_some_and(|region| region.is_of(list)));
    way.map_or(others, |(_, written)| written)
}
