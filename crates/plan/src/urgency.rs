//! What to do next: urgency × grade at stake × time needed.

use crate::{AssessmentKind, Weight};

/// A quarter of a day, so that what is due within the hour is not endlessly urgent.
const AT_HAND: f64 = 0.25;

/// Work whose worth the course does not say counts as one point of the grade.
const UNSAID: f64 = 1.0;

/// What a piece of work asks and what it is worth, at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stake {
    /// Minutes until the moment to work towards; negative once it is past.
    pub minutes_left: i64,
    /// Its worth, when the course says.
    pub worth: Option<Weight>,
    /// Minutes it still needs.
    pub needed: u32,
    /// Minutes free before that moment.
    pub free: u32,
}

impl Stake {
    /// Whether it no longer fits into the time that is free before it.
    #[must_use]
    pub fn is_tight(&self) -> bool {
        self.needed > self.free
    }

    /// How much it asks to be done next: more is sooner on the list.
    ///
    /// `√points × √hours / (days left + ¼)^1½`, twice that once it no longer fits into the free time before it. Roots,
    /// because a paper of thirty hours in three weeks must not stand above next week's homework; days count most,
    /// because what is due tomorrow can only be done today. Sooner, weightier or longer never makes it less.
    #[must_use]
    pub fn urgency(&self) -> u64 {
        #[expect(
            clippy::cast_precision_loss,
            reason = "minutes of a student's life are far below 2^52"
        )]
        let days = self.minutes_left.max(0) as f64 / (24.0 * 60.0);
        let points = self.worth.map_or(UNSAID, Weight::as_percent).max(0.1);
        let hours = f64::from(self.needed.max(1)) / 60.0;
        let twice = if self.is_tight() { 2.0 } else { 1.0 };
        let millionths = (points * hours).sqrt() / (days + AT_HAND).powf(1.5) * twice * 1e6;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "positive, and at most √(100 · 1000) · 8 · 2 millions"
        )]
        let urgency = millionths as u64;
        urgency
    }
}

/// The minutes that work of a kind usually needs. Shown as "about", and only as long as the student gave no estimate.
///
/// | kind | hours |
/// |---|---|
/// | homework | 6 |
/// | project | 20 |
/// | paper | 10 |
/// | quiz | 1½ |
/// | exam | 8 |
/// | presentation | 5 |
/// | reading | 1 |
/// | anything else | 2 |
#[must_use]
pub fn usual_minutes(kind: AssessmentKind) -> u32 {
    match kind {
        AssessmentKind::Homework => 6 * 60,
        AssessmentKind::Project => 20 * 60,
        AssessmentKind::Paper => 10 * 60,
        AssessmentKind::Quiz => 90,
        AssessmentKind::Exam => 8 * 60,
        AssessmentKind::Presentation => 5 * 60,
        AssessmentKind::Reading => 60,
        AssessmentKind::Other => 2 * 60,
    }
}

/// What is still needed of `minutes` when `spent` of them were spent and `done` of `all` steps are ticked: the less of
/// what time and what steps leave open, each step counting the same.
#[must_use]
pub fn still_needed(minutes: u32, spent: u32, done: u32, all: u32) -> u32 {
    let left = minutes.saturating_sub(spent);
    if all == 0 {
        return left;
    }
    let open = u64::from(all.saturating_sub(done));
    let by_steps = u64::from(minutes) * open / u64::from(all);
    u32::try_from(by_steps).map_or(left, |by_steps| left.min(by_steps))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HOUR: i64 = 60;
    const DAY: i64 = 24 * HOUR;

    fn stake(minutes_left: i64, points: f64, hours: u32) -> Stake {
        Stake {
            minutes_left,
            worth: Some(Weight::percent(points).unwrap()),
            needed: hours * 60,
            free: u32::MAX,
        }
    }

    #[test]
    fn homework_of_tomorrow_stands_below_that_of_today_and_above_a_far_report() {
        let in_order = [
            stake(10 * HOUR, 10.0, 6),
            stake(3 * HOUR, 1.0, 1),
            stake(30 * HOUR, 10.0, 6),
            stake(5 * DAY, 20.0, 8),
            stake(6 * DAY, 3.3, 6),
            stake(20 * DAY, 20.0, 30),
        ];
        assert!(
            in_order
                .windows(2)
                .all(|pair| pair[0].urgency() > pair[1].urgency()),
            "{:?}",
            in_order.map(|stake| stake.urgency())
        );
    }

    #[test]
    fn what_no_longer_fits_counts_twice() {
        let roomy = stake(30 * HOUR, 10.0, 6);
        let tight = Stake { free: 150, ..roomy };
        assert!(tight.is_tight() && !roomy.is_tight());
        assert_eq!(tight.urgency() / 2, roomy.urgency());
    }

    #[test]
    fn ticked_steps_and_time_spent_leave_less_to_do() {
        assert_eq!(still_needed(300, 0, 0, 0), 300);
        assert_eq!(still_needed(300, 0, 2, 5), 180);
        assert_eq!(still_needed(300, 0, 5, 5), 0);
        assert_eq!(still_needed(300, 100, 0, 5), 200, "time counts as well");
        assert_eq!(still_needed(300, 100, 2, 5), 180);
        assert_eq!(still_needed(300, 400, 0, 0), 0);
    }

    prop_compose! {
        fn any_stake()(
            minutes_left in -100_000i64..1_000_000,
            worth in prop::option::of(10_000u32..=1_000_000),
            needed in 0u32..60_000,
            free in 0u32..200_000,
        ) -> Stake {
            let worth = worth.map(|worth| Weight::millionths(worth).unwrap());
            Stake { minutes_left, worth, needed, free }
        }
    }

    proptest! {
        /// A worth that is not said counts as a point, so `any_stake` begins there.
        #[test]
        fn sooner_weightier_or_longer_never_ranks_lower(
            one in any_stake(),
            sooner in 0i64..100_000,
            taken in 0u32..100_000,
            weightier in 0u32..=1_000_000,
            longer in 0u32..60_000,
        ) {
            let millionths = one.worth.map_or(10_000, Weight::as_millionths);
            let other = Stake {
                minutes_left: one.minutes_left - sooner,
                worth: Weight::millionths((millionths + weightier).min(1_000_000)).ok(),
                needed: one.needed + longer,
                free: one.free.saturating_sub(taken),
            };
            prop_assert!(other.urgency() >= one.urgency(), "{other:?} below {one:?}");
        }
    }
}
