//! What holds for a whole course: sums of weights, drops, replacements, lateness, curves, rounding.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Curve, ItemId};
use crate::late::LateRule;
use crate::{CategoryId, Exact};

/// What holds for a whole course.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    /// What weights mean that do not sum to the whole.
    pub weight_sum: WeightSum,
    /// When drops are decided.
    pub drops: DropWhen,
    /// How much of a part counts for the current grade while only some of it is graded.
    pub counted: Counted,
    /// What may replace what.
    pub replacements: Vec<Replacement>,
    /// Other weightings; the best of them and the parts' own counts.
    pub schemes: Vec<Scheme>,
    /// What lateness costs.
    pub late: Option<LatePenalty>,
    /// A curve of the total set by hand.
    pub curve: Option<Curve>,
    /// The most the total can be.
    pub cap: Option<Exact>,
    /// The most the total can be while a minimum is not met; nothing gives the lowest letter instead.
    pub unmet_at_most: Option<Exact>,
    /// How the total is rounded before the letter is read.
    pub rounding: Option<Rounding>,
}

/// What weights mean that do not sum to the whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum WeightSum {
    /// They are scaled so that they do.
    #[default]
    Scaled,
    /// They stand: 90 % can give 90 at most, 110 % gives up to 110.
    AsTheyStand,
}

/// When drops are decided, for the current grade; at the end they always are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DropWhen {
    /// Now, over what is graded; one piece at least stays.
    #[default]
    Now,
    /// At the end: until all of a part is graded nothing is dropped.
    AtTheEnd,
}

/// How much of a part counts for the current grade while only some of it is graded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Counted {
    /// As much as is graded: two of three homeworks of 10 % each count 20 %.
    #[default]
    PieceByPiece,
    /// All of it, as Canvas does.
    WholeParts,
}

/// "The final replaces the midterm if better."
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// What is replaced.
    pub target: Target,
    /// By what, as scored: a replacement is never itself replaced first.
    pub by: Source,
}

/// What is replaced when the other is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// This piece.
    Item(ItemId),
    /// The one piece of this part whose replacement helps most.
    LowestOf(CategoryId),
}

/// What replaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A piece.
    Item(ItemId),
    /// All of a part.
    Part(CategoryId),
}

/// Another weighting of the parts ("or midterm 10, final 70, whichever is better").
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// The parts whose weights differ, as shares of the final grade.
    pub weights: Vec<(CategoryId, Exact)>,
}

/// What lateness costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LatePenalty {
    /// The share taken off for each whole day.
    pub per_day: Exact,
    /// Of what.
    pub of: PenaltyOf,
    /// The most that is taken off.
    pub at_most: Option<Exact>,
    /// How many days late it is still taken.
    pub closes_after: Option<u32>,
}

/// Of what a late penalty is a share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PenaltyOf {
    /// Of the points possible.
    Maximum,
    /// Of the points earned.
    Earned,
    /// Of what the day before left: 0.9 × 0.9 × …
    Remaining,
}

impl LatePenalty {
    /// What a rule read from the words of a policy takes off; nothing for losses that are not by the day.
    #[must_use]
    pub fn read(rule: &LateRule) -> Option<Self> {
        let share = |percent: u32| Exact::percent(i64::from(percent));
        let loss = match rule.loss {
            Some(loss) if loss.hours != 24 => return None,
            loss => loss,
        };
        Some(Self {
            per_day: loss.map_or(Exact::ZERO, |loss| share(loss.percent)),
            of: PenaltyOf::Maximum,
            at_most: loss.and_then(|loss| loss.at_most).map(share),
            closes_after: rule.taken_for.map(|hours| hours / 24),
        })
    }

    /// What is left of a share after so many days.
    #[must_use]
    pub fn after(&self, share: &Exact, days: u32) -> Exact {
        if days == 0 {
            return share.clone();
        }
        if self.closes_after.is_some_and(|last| days > last) {
            return Exact::ZERO;
        }
        let lost = match self.of {
            PenaltyOf::Maximum | PenaltyOf::Earned => &self.per_day * &Exact::from(days),
            PenaltyOf::Remaining => {
                let kept = &Exact::ONE - &self.per_day;
                &Exact::ONE - &(0..days.min(366)).fold(Exact::ONE, |left, _| &left * &kept)
            }
        };
        let lost = match &self.at_most {
            Some(most) => lost.min(most.clone()),
            None => lost,
        };
        let left = match self.of {
            PenaltyOf::Maximum => share - &lost,
            PenaltyOf::Earned | PenaltyOf::Remaining => share * &(&Exact::ONE - &lost),
        };
        left.max(Exact::ZERO)
    }
}

/// How a total is rounded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rounding {
    /// To multiples of this share; one hundredth rounds to whole percents.
    pub to: Exact,
    /// Which way.
    pub mode: RoundingMode,
}

/// Which way a total is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum RoundingMode {
    /// To the nearer multiple, a half upwards.
    HalfUp,
    /// Always upwards.
    Up,
    /// Always downwards: digits are cut off.
    Down,
}

impl Rounding {
    /// The rounded share; a step of nothing leaves it as it is.
    #[must_use]
    pub fn of(&self, share: &Exact) -> Exact {
        let Some(steps) = share.over(&self.to).filter(|_| self.to.is_positive()) else {
            return share.clone();
        };
        let whole = match self.mode {
            RoundingMode::HalfUp => (&steps + &Exact::of(1, 2)).whole_below(),
            RoundingMode::Up => steps.whole_above(),
            RoundingMode::Down => steps.whole_below(),
        };
        &whole * &self.to
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::late::late_rule;

    #[test]
    fn a_penalty_is_of_the_maximum_of_what_was_earned_or_of_what_is_left() {
        let share = Exact::percent(80);
        let after = |of, days| {
            let rule = LatePenalty {
                per_day: Exact::percent(10),
                of,
                at_most: None,
                closes_after: Some(3),
            };
            rule.after(&share, days)
        };
        assert_eq!(after(PenaltyOf::Maximum, 2), Exact::percent(60));
        assert_eq!(after(PenaltyOf::Earned, 2), Exact::percent(64));
        assert_eq!(after(PenaltyOf::Remaining, 2), Exact::of(648, 1000));
        assert_eq!(
            after(PenaltyOf::Maximum, 4),
            Exact::ZERO,
            "it is closed then"
        );
    }

    #[test]
    fn a_policy_that_was_read_takes_off_what_it_says() {
        let read = |text: &str| LatePenalty::read(&late_rule(text).unwrap()).unwrap();
        let tenth = read("Late work loses 10% per day.");
        assert_eq!(tenth.after(&Exact::percent(90), 2), Exact::percent(70));
        let refused = read("No late work is accepted.");
        assert_eq!(refused.after(&Exact::percent(90), 1), Exact::ZERO);
    }

    #[test]
    fn a_half_is_rounded_upwards() {
        let to = |mode| Rounding {
            to: Exact::percent(1),
            mode,
        };
        let share = Exact::of(895, 1000);
        assert_eq!(to(RoundingMode::HalfUp).of(&share), Exact::percent(90));
        assert_eq!(
            to(RoundingMode::Up).of(&Exact::of(8901, 10_000)),
            Exact::percent(90)
        );
        assert_eq!(to(RoundingMode::Down).of(&share), Exact::percent(89));
    }
}
