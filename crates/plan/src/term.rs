//! A named span of study.

use chrono::{Datelike, NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::TermId;

/// A named span with its first and last day, such as Spring 2025, 13 Jan – 9 May.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Term {
    /// Its name for good.
    pub id: TermId,
    /// What the student calls it.
    pub name: String,
    /// First day.
    pub starts_on: NaiveDate,
    /// Last day, included.
    pub ends_on: NaiveDate,
}

impl Term {
    /// The week of the term that `day` lies in, the week of the first day being 1; nothing outside the term.
    ///
    /// Weeks run Monday to Sunday, as course pages number them.
    #[must_use]
    pub fn week_of(&self, day: NaiveDate) -> Option<u32> {
        let monday =
            |day: NaiveDate| day - TimeDelta::days(i64::from(day.weekday().num_days_from_monday()));
        if day < monday(self.starts_on) || day > self.ends_on {
            return None;
        }
        u32::try_from((monday(day) - monday(self.starts_on)).num_weeks() + 1).ok()
    }

    /// How many weeks it has.
    #[must_use]
    pub fn weeks(&self) -> u32 {
        self.week_of(self.ends_on).unwrap_or(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, Utc};

    #[test]
    fn the_week_of_the_first_day_is_week_one() {
        let day = |m, d| NaiveDate::from_ymd_opt(2025, m, d).unwrap();
        let term = Term {
            id: TermId::new(DateTime::<Utc>::UNIX_EPOCH),
            name: "Spring 2025".into(),
            starts_on: day(1, 15),
            ends_on: day(4, 23),
        };
        assert_eq!(
            term.week_of(day(1, 13)),
            Some(1),
            "the Monday before a Wednesday start"
        );
        assert_eq!(term.week_of(day(2, 5)), Some(4));
        assert_eq!(term.week_of(day(1, 12)), None);
        assert_eq!(term.week_of(day(4, 24)), None);
        assert_eq!(term.weeks(), 15);
    }
}
