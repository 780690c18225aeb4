//! Until when a reminder is put off.

use chrono::{DateTime, Days, TimeDelta, Timelike, Utc};
use semestra_plan::Zone;
use semestra_words::Words;

use crate::Rules;

/// For how long a reminder is put off; the deadline stays where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Snooze {
    /// Fifteen minutes.
    Quarter,
    /// An hour.
    Hour,
    /// Until this evening.
    Evening,
    /// Until tomorrow morning.
    Morning,
}

/// Until this hour of the night the next morning is “tomorrow morning”.
const NIGHT: u32 = 4;

impl Snooze {
    /// All of them, the shortest first.
    pub const ALL: [Self; 4] = [Self::Quarter, Self::Hour, Self::Evening, Self::Morning];

    /// Its name in an answer to a notification.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Quarter => "snooze-15m",
            Self::Hour => "snooze-1h",
            Self::Evening => "snooze-evening",
            Self::Morning => "snooze-morning",
        }
    }

    /// What such a name stands for.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    /// Until when, chosen at `now`; nothing for an evening that has begun.
    #[must_use]
    pub fn until(self, now: DateTime<Utc>, rules: &Rules, laptop: &Zone) -> Option<DateTime<Utc>> {
        let wall = laptop.wall(now);
        match self {
            Self::Quarter => Some(now + TimeDelta::minutes(15)),
            Self::Hour => Some(now + TimeDelta::hours(1)),
            Self::Evening => {
                let evening = laptop.instant(wall.date().and_time(rules.evening));
                (evening > now).then_some(evening)
            }
            Self::Morning => {
                let days = u64::from(wall.hour() >= NIGHT || wall.time() >= rules.morning);
                let day = wall.date().checked_add_days(Days::new(days))?;
                Some(laptop.instant(day.and_time(rules.morning)))
            }
        }
    }

    /// Which make sense at `now` for something of use until `deadline`: those before it, and always the shortest.
    #[must_use]
    pub fn offered(
        now: DateTime<Utc>,
        deadline: DateTime<Utc>,
        rules: &Rules,
        laptop: &Zone,
    ) -> Vec<Self> {
        let fits = |one: &Self| {
            *one == Self::Quarter
                || one
                    .until(now, rules, laptop)
                    .is_some_and(|until| until < deadline)
        };
        Self::ALL.into_iter().filter(fits).collect()
    }

    /// What its button says.
    #[must_use]
    pub fn said(self, say: &Words) -> String {
        match self {
            Self::Quarter => say.reminder.snooze_quarter(),
            Self::Hour => say.reminder.snooze_hour(),
            Self::Evening => say.reminder.snooze_evening(),
            Self::Morning => say.reminder.snooze_morning(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn laptop() -> Zone {
        Zone::named("America/New_York").unwrap()
    }

    fn at(day: u32, hour: u32, minute: u32) -> DateTime<Utc> {
        let wall = NaiveDate::from_ymd_opt(2025, 2, day).unwrap();
        laptop().instant(wall.and_hms_opt(hour, minute, 0).unwrap())
    }

    fn until(snooze: Snooze, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        snooze.until(now, &Rules::default(), &laptop())
    }

    #[test]
    fn evening_and_morning_are_those_that_a_student_means() {
        assert_eq!(until(Snooze::Evening, at(5, 12, 0)), Some(at(5, 18, 0)));
        assert_eq!(until(Snooze::Evening, at(5, 18, 0)), None, "it has begun");
        assert_eq!(until(Snooze::Morning, at(5, 12, 0)), Some(at(6, 8, 0)));
        assert_eq!(
            until(Snooze::Morning, at(6, 0, 30)),
            Some(at(6, 8, 0)),
            "in the night it is the next one"
        );
        assert_eq!(until(Snooze::Morning, at(6, 5, 0)), Some(at(7, 8, 0)));
    }

    #[test]
    fn what_goes_beyond_the_deadline_is_not_offered() {
        let offered =
            |deadline| Snooze::offered(at(5, 12, 0), deadline, &Rules::default(), &laptop());
        assert_eq!(offered(at(5, 12, 10)), [Snooze::Quarter]);
        assert_eq!(offered(at(5, 17, 0)), [Snooze::Quarter, Snooze::Hour]);
        assert_eq!(offered(at(9, 0, 0)), Snooze::ALL);
    }
}
