//! Days of the week as RFC 5545 §3.3.10 writes them.

use chrono::Weekday;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A day of the week, written `MO` … `SU` (RFC 5545 `weekday`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "UPPERCASE")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Day {
    Mo,
    Tu,
    We,
    Th,
    Fr,
    Sa,
    Su,
}

impl Day {
    /// All seven, Monday first.
    pub const ALL: [Self; 7] = [
        Self::Mo,
        Self::Tu,
        Self::We,
        Self::Th,
        Self::Fr,
        Self::Sa,
        Self::Su,
    ];

    /// `MO` … `SU`.
    #[must_use]
    pub fn code(self) -> &'static str {
        ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][self as usize]
    }

    /// The day so many days later, or earlier.
    #[must_use]
    pub fn plus(self, days: i64) -> Self {
        let at = (self as i64 + days).rem_euclid(7);
        Self::ALL
            .into_iter()
            .find(|day| *day as i64 == at)
            .unwrap_or(self)
    }

    /// The day that `code` (`MO` … `SU`) stands for.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|day| day.code() == code)
    }
}

impl From<Weekday> for Day {
    fn from(day: Weekday) -> Self {
        Self::ALL[day.num_days_from_monday() as usize]
    }
}

impl From<Day> for Weekday {
    fn from(day: Day) -> Self {
        match day {
            Day::Mo => Self::Mon,
            Day::Tu => Self::Tue,
            Day::We => Self::Wed,
            Day::Th => Self::Thu,
            Day::Fr => Self::Fri,
            Day::Sa => Self::Sat,
            Day::Su => Self::Sun,
        }
    }
}
