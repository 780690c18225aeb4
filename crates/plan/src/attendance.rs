//! Attendance: how many classes may still be missed, and how many must be attended in a row.
//!
//! Only classes that take place count: holidays, exam days and cancelled classes are not handed in at all, or as
//! [`Presence::NotHeld`].

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Exact;

/// Why a student was not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Absence {
    /// It counts.
    Missed,
    /// It does not count.
    Excused,
}

/// What became of one class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// The student was there.
    Attended,
    /// The student was not there.
    Missed,
    /// The student was not there, and it does not count.
    Excused,
    /// It is still to come.
    Ahead,
    /// It took place and nothing was entered about it.
    Unknown,
    /// It did not take place, or is not counted: a holiday, an exam, a cancelled class.
    NotHeld,
}

/// What the course asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AttendanceRule {
    /// At least this share of the classes.
    AtLeast(Exact),
    /// At most so many classes missed.
    MayMiss(u32),
}

/// Where attendance stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attendance {
    /// Classes attended.
    pub attended: u32,
    /// Classes missed that count.
    pub missed: u32,
    /// Classes still to come.
    pub ahead: u32,
    /// Past classes nothing was entered about; they are left out until something is.
    pub unknown: u32,
    /// The share attended of what counts so far; nothing before the first class.
    pub rate: Option<Exact>,
    /// How many of the classes ahead may be missed; nothing when the rule cannot be met any more.
    pub may_miss: Option<u32>,
    /// How many of the next classes must be attended without a gap until the share so far meets the rule: none when it
    /// does; nothing when the classes ahead are not enough or the rule counts misses only.
    pub in_a_row: Option<u32>,
}

impl Attendance {
    /// Where attendance stands under a rule.
    #[must_use]
    pub fn of(classes: &[Presence], rule: &AttendanceRule) -> Self {
        let count = |what: Presence| {
            let found = classes.iter().filter(|class| **class == what).count();
            u32::try_from(found).unwrap_or(u32::MAX)
        };
        let (attended, missed) = (count(Presence::Attended), count(Presence::Missed));
        let (ahead, unknown) = (count(Presence::Ahead), count(Presence::Unknown));
        let so_far = Exact::from(attended + missed);
        Self {
            attended,
            missed,
            ahead,
            unknown,
            rate: Exact::from(attended).over(&so_far),
            may_miss: may_miss(attended, missed, ahead, rule),
            in_a_row: match rule {
                AttendanceRule::AtLeast(share) => {
                    in_a_row(attended, missed, share).filter(|row| *row <= ahead)
                }
                AttendanceRule::MayMiss(most) => (missed <= *most).then_some(0),
            },
        }
    }
}

fn may_miss(attended: u32, missed: u32, ahead: u32, rule: &AttendanceRule) -> Option<u32> {
    let most = match rule {
        AttendanceRule::MayMiss(most) => i64::from(*most),
        AttendanceRule::AtLeast(share) => {
            let all = Exact::from(attended) + Exact::from(missed) + Exact::from(ahead);
            (&all * &(&Exact::ONE - share)).floor()
        }
    };
    let left = u32::try_from(most - i64::from(missed)).ok()?;
    Some(left.min(ahead))
}

/// The least number of classes which, all attended, bring the share so far to `share`; nothing when none does.
fn in_a_row(attended: u32, missed: u32, share: &Exact) -> Option<u32> {
    // (attended + n) / (attended + missed + n) ≥ share  ⇔  n · (1 − share) ≥ share · (attended + missed) − attended
    let lacking = &(share * &Exact::from(attended + missed)) - &Exact::from(attended);
    if !lacking.is_positive() {
        return Some(0);
    }
    u32::try_from(lacking.over(&(&Exact::ONE - share))?.ceil()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn classes(attended: usize, missed: usize, ahead: usize) -> Vec<Presence> {
        let repeat = |what, times| std::iter::repeat_n(what, times);
        repeat(Presence::Attended, attended)
            .chain(repeat(Presence::Missed, missed))
            .chain(repeat(Presence::Ahead, ahead))
            .collect()
    }

    fn three_quarters() -> AttendanceRule {
        AttendanceRule::AtLeast(Exact::percent(75))
    }

    #[test]
    fn three_quarters_of_forty_classes_leave_ten_to_miss() {
        // 18 attended, 4 missed, 18 ahead: 40 classes, a quarter is 10, 4 are gone.
        let standing = Attendance::of(&classes(18, 4, 18), &three_quarters());
        assert_eq!(standing.may_miss, Some(6));
        assert_eq!(standing.rate, Some(Exact::of(18, 22)));
        assert_eq!(standing.in_a_row, Some(0));
    }

    #[test]
    fn a_share_below_the_rule_says_how_many_in_a_row_it_needs() {
        // 10 of 16 are 62.5 %; 18 of 24 are 75 %: eight in a row. Seven give 17 of 23, 73.9 %.
        let standing = Attendance::of(&classes(10, 6, 10), &three_quarters());
        assert_eq!(standing.in_a_row, Some(8));
        assert_eq!(
            standing.may_miss,
            Some(0),
            "26 classes, 6.5 may be missed, 6 are"
        );
    }

    #[test]
    fn what_cannot_be_met_any_more_is_said() {
        let standing = Attendance::of(&classes(2, 10, 4), &three_quarters());
        assert_eq!((standing.may_miss, standing.in_a_row), (None, None));
    }

    #[test]
    fn holidays_exams_and_cancelled_classes_do_not_count() {
        let mut held = classes(6, 2, 0);
        held.extend([Presence::NotHeld; 20]);
        held.extend([Presence::Excused; 3]);
        let standing = Attendance::of(&held, &three_quarters());
        assert_eq!(standing.rate, Some(Exact::of(3, 4)));
        assert_eq!(standing.may_miss, Some(0));
    }

    #[test]
    fn a_number_that_may_be_missed_is_counted_down() {
        let rule = AttendanceRule::MayMiss(3);
        assert_eq!(Attendance::of(&classes(5, 1, 10), &rule).may_miss, Some(2));
        assert_eq!(Attendance::of(&classes(5, 4, 10), &rule).may_miss, None);
        assert_eq!(
            Attendance::of(&classes(5, 0, 1), &rule).may_miss,
            Some(1),
            "no more than there are"
        );
    }

    #[test]
    fn all_of_the_classes_can_be_asked_for() {
        let all = AttendanceRule::AtLeast(Exact::ONE);
        assert_eq!(Attendance::of(&classes(5, 0, 5), &all).may_miss, Some(0));
        assert_eq!(
            Attendance::of(&classes(5, 1, 5), &all).in_a_row,
            None,
            "no row makes up for one"
        );
        assert_eq!(Attendance::of(&[], &all).rate, None);
    }
}
