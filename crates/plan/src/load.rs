//! How much a week asks of a student.

/// What lies in one week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WeekLoad {
    /// Minutes of class that take place.
    pub class_minutes: u32,
    /// Minutes that the work due in it takes, see [`estimate`](crate::effort::estimate).
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
        shade(self.minutes(), fullest.minutes())
    }
}

/// An amount beside the greatest one: 0 for nothing, else which quarter of it is reached, 1 to 4.
#[must_use]
pub fn shade(amount: u32, greatest: u32) -> u8 {
    let (amount, all) = (u64::from(amount), u64::from(greatest));
    if all == 0 {
        return 0;
    }
    u8::try_from((amount * 4).div_ceil(all).min(4)).unwrap_or(4)
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
