//! Dates of one's own that are easily set: some time before the course's, or later when one has slipped.

use chrono::{Days, NaiveDateTime, NaiveTime};

/// When an evening's work is to be done.
const EVENING: u32 = 20;

/// When work that was put off is to be done on the next day.
const NEXT_DAY: u32 = 18;

fn at(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or(NaiveTime::MIN)
}

/// Eight in the evening of the day before a deadline.
#[must_use]
pub fn evening_before(deadline: NaiveDateTime) -> Option<NaiveDateTime> {
    let day = deadline.date().checked_sub_days(Days::new(1))?;
    Some(day.and_time(at(EVENING)))
}

/// Two days before a deadline: at its hour when the course says one, else in the evening.
#[must_use]
pub fn two_days_before(deadline: NaiveDateTime, has_time: bool) -> Option<NaiveDateTime> {
    let day = deadline.date().checked_sub_days(Days::new(2))?;
    let time = if has_time {
        deadline.time()
    } else {
        at(EVENING)
    };
    Some(day.and_time(time))
}

/// To when work is put off: six in the evening of tomorrow, or the course's own deadline when that comes first.
#[must_use]
pub fn later(now: NaiveDateTime, deadline: Option<NaiveDateTime>) -> NaiveDateTime {
    let tomorrow = now.date().checked_add_days(Days::new(1));
    let tomorrow = tomorrow.map_or(now, |day| day.and_time(at(NEXT_DAY)));
    deadline
        .filter(|deadline| *deadline > now)
        .map_or(tomorrow, |deadline| deadline.min(tomorrow))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wall(text: &str) -> NaiveDateTime {
        format!("2025-{text}:00").parse().unwrap()
    }

    #[test]
    fn the_evening_before_is_on_the_day_before() {
        let deadline = wall("03-01T09:30");
        assert_eq!(evening_before(deadline), Some(wall("02-28T20:00")));
        assert_eq!(two_days_before(deadline, true), Some(wall("02-27T09:30")));
        let end_of_day = wall("03-01T23:59");
        assert_eq!(
            two_days_before(end_of_day, false),
            Some(wall("02-27T20:00"))
        );
    }

    #[test]
    fn what_is_put_off_stays_before_the_deadline() {
        let now = wall("02-05T12:36");
        assert_eq!(later(now, None), wall("02-06T18:00"));
        assert_eq!(later(now, Some(wall("02-06T17:00"))), wall("02-06T17:00"));
        assert_eq!(later(now, Some(wall("02-26T23:59"))), wall("02-06T18:00"));
        assert_eq!(
            later(now, Some(wall("02-04T17:00"))),
            wall("02-06T18:00"),
            "what is late already has no deadline ahead"
        );
    }
}
