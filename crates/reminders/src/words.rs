//! A deadline in words, as somebody would say it at a given moment.

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use semestra_plan::Zone;
use semestra_words::{Locale, When};

/// How hours are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HourStyle {
    /// `11:59 PM`.
    #[default]
    Twelve,
    /// `23:59`.
    TwentyFour,
}

/// What is known of a moment to work towards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    /// On the wall of the laptop's zone; of the course's zone when only the day was said.
    pub(crate) wall: NaiveDateTime,
    /// The same as an instant.
    pub(crate) at: DateTime<Utc>,
    /// Whether the hour was said.
    pub(crate) hour_said: bool,
    /// Whether something begins then, rather than being due.
    pub(crate) begins: bool,
    /// Where the student's clock is.
    pub(crate) laptop: Zone,
    /// How hours are written.
    pub(crate) hours: HourStyle,
}

impl Moment {
    /// `Due today at 11:59 PM, in 1\u{a0}hr 29\u{a0}min`.
    pub(crate) fn said(&self, now: DateTime<Utc>, locale: Locale) -> String {
        let say = locale.language.words();
        let today = self.laptop.wall(now).date();
        let left = self.at - now;
        let soon = left >= TimeDelta::minutes(1) && left < TimeDelta::days(1);
        say.reminder.moment(&semestra_words::Moment {
            when: When::ahead((self.wall.date() - today).num_days()),
            date: locale.date(self.wall.date()),
            hour: self
                .hour_said
                .then(|| locale.hour(self.wall.time(), self.hours == HourStyle::Twelve)),
            begins: self.begins,
            past: self.at < now,
            left: u32::try_from(left.num_minutes())
                .ok()
                .filter(|_| soon)
                .map(|minutes| locale.amount(minutes)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn wall(day: u32, hour: u32, minute: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2025, 2, day)
            .unwrap()
            .and_hms_opt(hour, minute, 0)
            .unwrap()
    }

    fn moment() -> Moment {
        let laptop = Zone::named("America/New_York").unwrap();
        Moment {
            wall: wall(5, 23, 59),
            at: laptop.instant(wall(5, 23, 59)),
            hour_said: true,
            begins: false,
            laptop,
            hours: HourStyle::Twelve,
        }
    }

    fn check(moment: &Moment, now: NaiveDateTime, expected: &str) {
        assert_eq!(
            moment.said(moment.laptop.instant(now), Locale::default()),
            expected
        );
    }

    #[test]
    fn a_deadline_is_said_as_seen_from_the_moment() {
        check(
            &moment(),
            wall(5, 22, 30),
            "Due today at 11:59 PM, in 1\u{a0}hr 29\u{a0}min",
        );
        check(
            &moment(),
            wall(5, 0, 1),
            "Due today at 11:59 PM, in 23\u{a0}hr 58\u{a0}min",
        );
        check(
            &moment(),
            wall(4, 23, 59),
            "Due tomorrow, Wed, Feb 5, 11:59 PM",
        );
        check(
            &moment(),
            wall(3, 23, 59),
            "Due in 2 days, Wed, Feb 5, 11:59 PM",
        );
        check(
            &moment(),
            wall(6, 0, 30),
            "Was due yesterday, Wed, Feb 5, 11:59 PM",
        );
        check(
            &moment(),
            wall(5, 23, 58),
            "Due today at 11:59 PM, in 1\u{a0}min",
        );
    }

    #[test]
    fn an_exam_begins_and_weeks_are_counted_in_weeks() {
        let exam = Moment {
            begins: true,
            wall: wall(19, 14, 0),
            at: moment().laptop.instant(wall(19, 14, 0)),
            hours: HourStyle::TwentyFour,
            ..moment()
        };
        check(
            &exam,
            wall(5, 14, 0),
            "Begins in 2 weeks, Wed, Feb 19, 14:00",
        );
        check(&exam, wall(19, 8, 0), "Begins today at 14:00, in 6\u{a0}hr");
    }

    #[test]
    fn a_day_without_an_hour_is_never_given_one() {
        let day = Moment {
            hour_said: false,
            ..moment()
        };
        check(&day, wall(5, 21, 59), "Due today, by the end of the day");
        check(
            &day,
            wall(3, 23, 59),
            "Due in 2 days, Wed, Feb 5, by the end of the day",
        );
        let exam = Moment {
            begins: true,
            ..day
        };
        check(&exam, wall(5, 8, 0), "Today; no hour was given");
    }
}
