//! Shares of the final grade, exact.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A share of the whole grade: at least nothing, at most all of it.
///
/// Kept in millionths of the whole as an integer, because the weights of a course must sum to exactly one whole;
/// on the wire it is a number of percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "f64", into = "f64")]
#[ts(type = "number")]
pub struct Weight(u32);

/// Why a number is no [`Weight`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a weight is a number from 0 to 100 percent")]
pub struct WeightError;

impl Weight {
    const WHOLE: u32 = 1_000_000;

    /// A weight of so many percent, rounded to the ten-thousandth of a percent.
    ///
    /// # Errors
    /// When `percent` is not a number from 0 to 100.
    pub fn percent(percent: f64) -> Result<Self, WeightError> {
        if !(0.0..=100.0).contains(&percent) {
            return Err(WeightError);
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "0 to 100 percent are 0 to a million"
        )]
        Ok(Self((percent * 10_000.0).round() as u32))
    }

    /// A weight of so many millionths of the whole grade.
    ///
    /// # Errors
    /// When there are more than a million of them.
    pub fn millionths(millionths: u32) -> Result<Self, WeightError> {
        (millionths <= Self::WHOLE)
            .then_some(Self(millionths))
            .ok_or(WeightError)
    }

    /// Millionths of the whole grade.
    #[must_use]
    pub fn as_millionths(self) -> u32 {
        self.0
    }

    /// Percent of the whole grade, for showing.
    #[must_use]
    pub fn as_percent(self) -> f64 {
        f64::from(self.0) / 10_000.0
    }
}

/// Millionths of a final grade, or of several, as points of it, ready to show: `10`, `3.3`.
#[must_use]
pub fn points_of(millionths: u64) -> String {
    let tenths = (millionths + 500) / 1000;
    if tenths.is_multiple_of(10) {
        (tenths / 10).to_string()
    } else {
        format!("{}.{}", tenths / 10, tenths % 10)
    }
}

impl TryFrom<f64> for Weight {
    type Error = WeightError;

    fn try_from(percent: f64) -> Result<Self, Self::Error> {
        Self::percent(percent)
    }
}

impl From<Weight> for f64 {
    fn from(weight: Weight) -> Self {
        weight.as_percent()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weight_may_be_the_whole_grade_but_no_more() {
        assert!(Weight::percent(100.0).is_ok());
        for wrong in [100.1, -0.1, f64::NAN, f64::INFINITY] {
            assert_eq!(Weight::percent(wrong), Err(WeightError), "{wrong}");
        }
    }

    #[test]
    fn a_third_three_times_stays_within_the_ten_thousandth_of_a_percent() {
        let third = Weight::percent(100.0 / 3.0).unwrap();
        assert_eq!(third.as_millionths() * 3, 999_999);
    }
}
