//! How much a week asks of a student.

/// Minutes that one point of the final grade stands for where the student has not said how long work takes.
const MINUTES_PER_POINT: u32 = 30;

/// Work takes at least and at most so many minutes where the student has not said.
const GUESSED: std::ops::RangeInclusive<u32> = 60..=1200;

/// What lies in one week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WeekLoad {
    /// Minutes of class that take place.
    pub class_minutes: u32,
    /// Minutes that the work due in it takes, see [`work_minutes`].
    pub work_minutes: u32,
}

impl WeekLoad {
    /// Both together.
    #[must_use]
    pub fn minutes(self) -> u32 {
        self.class_minutes.saturating_add(self.work_minutes)
    }

    /// Its shade beside the fullest week: 0 for nothing, else which quarter of `fullest` it reaches, 1 to 4.
    ///
    /// Only weeks of one term are compared, so a light term is not all pale.
    #[must_use]
    pub fn shade(self, fullest: Self) -> u8 {
        let (minutes, all) = (u64::from(self.minutes()), u64::from(fullest.minutes()));
        if all == 0 {
            return 0;
        }
        u8::try_from((minutes * 4).div_ceil(all).min(4)).unwrap_or(4)
    }
}

/// Minutes that a piece of work takes: what the student thinks, else half an hour for each point of the final grade it
/// is worth (`worth` in millionths of the grade), between one hour and twenty.
#[must_use]
pub fn work_minutes(estimate: Option<u32>, worth: Option<crate::Weight>) -> u32 {
    estimate.unwrap_or_else(|| {
        let millionths = u64::from(worth.map_or(0, crate::Weight::as_millionths));
        let minutes = millionths * u64::from(MINUTES_PER_POINT) / 10_000;
        let minutes = u32::try_from(minutes).unwrap_or(u32::MAX);
        minutes.clamp(*GUESSED.start(), *GUESSED.end())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Weight;

    fn week(class_minutes: u32, work_minutes: u32) -> WeekLoad {
        WeekLoad {
            class_minutes,
            work_minutes,
        }
    }

    #[test]
    fn the_fullest_week_is_the_darkest_and_an_empty_one_is_blank() {
        let fullest = week(600, 600);
        assert_eq!(fullest.shade(fullest), 4);
        assert_eq!(week(0, 0).shade(fullest), 0);
        assert_eq!(week(0, 1).shade(fullest), 1, "a little is not nothing");
        assert_eq!(week(300, 0).shade(fullest), 1);
        assert_eq!(week(300, 1).shade(fullest), 2);
        assert_eq!(week(0, 0).shade(week(0, 0)), 0, "a term of nothing");
    }

    #[test]
    fn what_the_student_thinks_comes_before_what_the_grade_says() {
        let ten = Weight::millionths(100_000).ok();
        assert_eq!(work_minutes(Some(45), ten), 45);
        assert_eq!(work_minutes(None, ten), 300);
        assert_eq!(work_minutes(None, None), 60, "nothing is done in no time");
        let all = Weight::millionths(1_000_000).ok();
        assert_eq!(work_minutes(None, all), 1200, "nor in a week without sleep");
    }
}
