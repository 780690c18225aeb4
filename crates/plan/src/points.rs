//! Points of graded work, exact.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Points that work can earn.
///
/// Kept in hundredths as an integer, because the points of a course must sum exactly to their total; on the wire it
/// is a number of points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "f64", into = "f64")]
#[ts(type = "number")]
pub struct Points(u32);

/// Why a number is no [`Points`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("points are a number from 0 to a million")]
pub struct PointsError;

impl Points {
    const MOST: f64 = 1_000_000.0;

    /// So many hundredths of a point.
    #[must_use]
    pub fn hundredths(hundredths: u32) -> Self {
        Self(hundredths)
    }

    /// Hundredths of a point.
    #[must_use]
    pub fn as_hundredths(self) -> u32 {
        self.0
    }
}

impl TryFrom<f64> for Points {
    type Error = PointsError;

    fn try_from(points: f64) -> Result<Self, Self::Error> {
        if !(0.0..=Self::MOST).contains(&points) {
            return Err(PointsError);
        }
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "0 to a million points are 0 to a hundred million hundredths"
        )]
        Ok(Self((points * 100.0).round() as u32))
    }
}

impl From<Points> for f64 {
    fn from(points: Points) -> Self {
        f64::from(points.0) / 100.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_keep_their_hundredths_on_the_wire() {
        let points = Points::try_from(22.75).unwrap();
        assert_eq!(points.as_hundredths(), 2_275);
        assert_eq!(f64::from(points).to_string(), "22.75");
    }

    #[test]
    fn what_is_no_number_of_points_is_refused() {
        for wrong in [-1.0, f64::NAN, 1e9] {
            assert_eq!(Points::try_from(wrong), Err(PointsError), "{wrong}");
        }
    }
}
