//! Hours in which nothing is to make a sound.

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use semestra_plan::Zone;

/// Quiet hours on the wall of the laptop; they may run over midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quiet {
    /// First moment.
    pub from: NaiveTime,
    /// The moment after the last; never the same as `from`.
    pub to: NaiveTime,
}

/// What becomes of a reminder that would come in quiet hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// It comes after them.
    Later(DateTime<Utc>),
    /// After them it would be too late, so it comes before them.
    Earlier(DateTime<Utc>),
}

impl Quiet {
    /// When the quiet hours in which `at` lies began and end; nothing outside of them.
    #[must_use]
    pub fn around(
        &self,
        at: DateTime<Utc>,
        laptop: &Zone,
    ) -> Option<(DateTime<Utc>, DateTime<Utc>)> {
        let wall = laptop.wall(at);
        let (day, time) = (wall.date(), wall.time());
        let (first, last) = if self.from < self.to {
            (self.from <= time && time < self.to).then_some((day, day))?
        } else if time >= self.from {
            (day, day.checked_add_days(Days::new(1))?)
        } else if time < self.to {
            (day.checked_sub_days(Days::new(1))?, day)
        } else {
            return None;
        };
        let moment = |day: chrono::NaiveDate, time| laptop.instant(day.and_time(time));
        let (from, to) = (moment(first, self.from), moment(last, self.to));
        // A clock that is set in the night may leave nothing of them.
        (from <= at && at < to).then_some((from, to))
    }

    /// Where a reminder goes that would come at `at` and is of use until `deadline`; nothing when it may stay.
    #[must_use]
    pub fn shift(
        &self,
        at: DateTime<Utc>,
        deadline: DateTime<Utc>,
        laptop: &Zone,
    ) -> Option<Shift> {
        let (from, to) = self.around(at, laptop)?;
        Some(if to < deadline {
            Shift::Later(to)
        } else {
            Shift::Earlier(from - TimeDelta::minutes(1))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn hour(hour: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, 0, 0).unwrap()
    }

    fn laptop() -> Zone {
        Zone::named("America/New_York").unwrap()
    }

    fn at(day: u32, hour: u32) -> DateTime<Utc> {
        let wall = NaiveDate::from_ymd_opt(2025, 2, day).unwrap();
        laptop().instant(wall.and_hms_opt(hour, 0, 0).unwrap())
    }

    #[test]
    fn quiet_hours_may_run_over_midnight() {
        let night = Quiet {
            from: hour(22),
            to: hour(7),
        };
        let whole = Some((at(5, 22), at(6, 7)));
        assert_eq!(night.around(at(5, 23), &laptop()), whole);
        assert_eq!(night.around(at(6, 6), &laptop()), whole);
        assert_eq!(night.around(at(6, 7), &laptop()), None, "they are over");
        let noon = Quiet {
            from: hour(12),
            to: hour(13),
        };
        assert_eq!(
            noon.around(at(5, 12), &laptop()),
            Some((at(5, 12), at(5, 13)))
        );
        assert_eq!(noon.around(at(5, 11), &laptop()), None);
    }

    #[test]
    fn what_would_be_too_late_after_them_comes_before_them() {
        let night = Quiet {
            from: hour(22),
            to: hour(7),
        };
        let shift = |deadline| night.shift(at(6, 5), deadline, &laptop());
        assert_eq!(shift(at(6, 9)), Some(Shift::Later(at(6, 7))));
        let before = at(5, 22) - TimeDelta::minutes(1);
        assert_eq!(shift(at(6, 7)), Some(Shift::Earlier(before)));
        assert_eq!(night.around(before, &laptop()), None);
    }
}
