//! Numbers without rounding: fractions of whole numbers of any size.
//!
//! A grade is compared with a boundary ("at least 90"), so three thirds must be one whole. Binary floating point misses
//! boundaries that decimals meet (0.1 + 0.2), and fractions of fixed width overflow on the mean of a few dozen pieces
//! with different maxima. `dashu-ratio` keeps small values inline and grows when it must.

use std::iter::Sum;
use std::ops::{Add, Mul, Neg, Sub};

use dashu_int::{IBig, UBig};
use dashu_ratio::RBig;

use crate::{Points, Weight};

/// An exact number.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Exact(RBig);

/// A text that is no decimal number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a number; write one like 92.5")]
pub struct NotANumber(String);

impl Exact {
    /// More digits than any grade has; longer texts are refused, so that nobody pastes a megabyte of them.
    const MOST_DIGITS: usize = 30;

    /// Nothing.
    pub const ZERO: Self = Self(RBig::ZERO);
    /// One, as a share: the whole.
    pub const ONE: Self = Self(RBig::ONE);

    /// `numerator` of `denominator` parts; a denominator of nothing is read as one.
    #[must_use]
    pub fn of(numerator: i64, denominator: u64) -> Self {
        Self(RBig::from_parts(
            IBig::from(numerator),
            UBig::from(denominator.max(1)),
        ))
    }

    /// So many percent, as a share of one.
    #[must_use]
    pub fn percent(percent: i64) -> Self {
        Self::of(percent, 100)
    }

    /// Reads a decimal number such as `92`, `-3.5` or `66,7`.
    ///
    /// # Errors
    /// When the text is anything else, or longer than thirty digits.
    pub fn decimal(text: &str) -> Result<Self, NotANumber> {
        let refused = || NotANumber(text.chars().take(Self::MOST_DIGITS).collect());
        let trimmed = text.trim();
        let (negative, digits) = match trimmed.strip_prefix(['-', '−']) {
            Some(rest) => (true, rest),
            None => (false, trimmed),
        };
        let (whole, part) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
        let all: String = [whole, part].concat();
        if all.is_empty()
            || all.len() > Self::MOST_DIGITS
            || !all.bytes().all(|byte| byte.is_ascii_digit())
        {
            return Err(refused());
        }
        let numerator: IBig = all.parse().map_err(|_| refused())?;
        let number = Self(RBig::from_parts(
            numerator,
            UBig::from(10_u8).pow(part.len()),
        ));
        Ok(if negative { -&number } else { number })
    }

    /// As a decimal number with every digit, such as `92.5`; nothing for one that no decimal ends, such as a third.
    #[must_use]
    pub fn written(&self) -> Option<String> {
        let ten = Self::from(10_u32);
        let (mut whole, mut places) = (self.clone(), 0);
        while *whole.0.denominator() != UBig::ONE {
            if places > 2 * Self::MOST_DIGITS {
                return None;
            }
            whole = &whole * &ten;
            places += 1;
        }
        let sign = if self.is_negative() { "-" } else { "" };
        let digits = whole.0.numerator().to_string();
        let digits = format!("{:0>1$}", digits.trim_start_matches('-'), places + 1);
        let (before, behind) = digits.split_at(digits.len() - places);
        let point = if places == 0 { "" } else { "." };
        Some(format!("{sign}{before}{point}{behind}"))
    }

    /// The quotient, nothing when `divisor` is nothing.
    #[must_use]
    pub fn over(&self, divisor: &Self) -> Option<Self> {
        (!divisor.is_zero()).then(|| Self(&self.0 / &divisor.0))
    }

    /// Whether it is nothing.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.0.is_zero()
    }

    /// Whether it is below nothing.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        *self < Self::ZERO
    }

    /// Whether it is above nothing.
    #[must_use]
    pub fn is_positive(&self) -> bool {
        *self > Self::ZERO
    }

    /// The largest whole number not above it, within what 64 bits hold.
    #[must_use]
    pub fn floor(&self) -> i64 {
        saturated(&self.0.floor())
    }

    /// The smallest whole number not below it, within what 64 bits hold.
    #[must_use]
    pub fn ceil(&self) -> i64 {
        saturated(&self.0.ceil())
    }

    /// The largest whole number not above it.
    #[must_use]
    pub(crate) fn whole_below(&self) -> Self {
        Self(RBig::from(self.0.floor()))
    }

    /// The smallest whole number not below it.
    #[must_use]
    pub(crate) fn whole_above(&self) -> Self {
        Self(RBig::from(self.0.ceil()))
    }

    /// The number of the smallest denominator strictly between two others; `high` when they are not apart.
    #[must_use]
    pub(crate) fn simplest_between(low: &Self, high: &Self) -> Self {
        if low < high {
            Self(RBig::simplest_in(low.0.clone(), high.0.clone()))
        } else {
            high.clone()
        }
    }

    /// Only for showing: the nearest binary number.
    #[must_use]
    pub fn to_f64(&self) -> f64 {
        self.0.to_f64().value()
    }

    /// Only for showing: a share as a number of percent.
    #[must_use]
    pub fn as_percent(&self) -> f64 {
        (self * &Self::from(100_u32)).to_f64()
    }
}

fn saturated(number: &IBig) -> i64 {
    i64::try_from(number).unwrap_or(if *number < IBig::ZERO {
        i64::MIN
    } else {
        i64::MAX
    })
}

impl From<i64> for Exact {
    fn from(number: i64) -> Self {
        Self(RBig::from(number))
    }
}

impl From<u32> for Exact {
    fn from(number: u32) -> Self {
        Self(RBig::from(number))
    }
}

impl From<usize> for Exact {
    fn from(number: usize) -> Self {
        Self(RBig::from(number))
    }
}

impl From<Weight> for Exact {
    fn from(weight: Weight) -> Self {
        Self::of(i64::from(weight.as_millionths()), 1_000_000)
    }
}

impl From<Points> for Exact {
    fn from(points: Points) -> Self {
        Self::of(i64::from(points.as_hundredths()), 100)
    }
}

macro_rules! operator {
    ($trait:ident, $method:ident) => {
        impl $trait for &Exact {
            type Output = Exact;

            fn $method(self, other: Self) -> Exact {
                Exact((&self.0).$method(&other.0))
            }
        }

        impl $trait for Exact {
            type Output = Self;

            fn $method(self, other: Self) -> Self {
                Self(self.0.$method(other.0))
            }
        }
    };
}

operator!(Add, add);
operator!(Sub, sub);
operator!(Mul, mul);

impl Neg for &Exact {
    type Output = Exact;

    fn neg(self) -> Exact {
        Exact(-&self.0)
    }
}

impl Sum for Exact {
    fn sum<I: Iterator<Item = Self>>(numbers: I) -> Self {
        numbers.fold(Self::ZERO, Add::add)
    }
}

impl<'a> Sum<&'a Exact> for Exact {
    fn sum<I: Iterator<Item = &'a Self>>(numbers: I) -> Self {
        numbers.fold(Self::ZERO, |sum, number| &sum + number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_thirds_are_one_whole() {
        let thirds: Exact = (0..3).map(|_| Exact::of(1, 3)).sum();
        assert_eq!(thirds, Exact::ONE);
    }

    #[test]
    fn a_decimal_keeps_every_digit() {
        assert_eq!(Exact::decimal("92.5"), Ok(Exact::of(185, 2)));
        assert_eq!(Exact::decimal(" 66,7 "), Ok(Exact::of(667, 10)));
        assert_eq!(Exact::decimal("-0.125"), Ok(Exact::of(-1, 8)));
        assert_eq!(Exact::decimal(".5"), Ok(Exact::of(1, 2)));
    }

    #[test]
    fn a_decimal_is_written_as_it_is_read() {
        for text in [
            "92.5",
            "0",
            "-0.125",
            "0.05",
            "100",
            "123456789012345678.25",
        ] {
            let number = Exact::decimal(text).unwrap();
            assert_eq!(number.written().as_deref(), Some(text));
        }
        assert_eq!(Exact::decimal("4.50").unwrap().written().unwrap(), "4.5");
        assert_eq!(Exact::of(1, 3).written(), None, "no decimal ends it");
    }

    #[test]
    fn what_is_no_decimal_is_refused() {
        let long = "9".repeat(31);
        for wrong in [
            "",
            ".",
            "-",
            "A",
            "1e9",
            "1.2.3",
            "5 5",
            "NaN",
            long.as_str(),
        ] {
            assert!(Exact::decimal(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn nothing_is_divided_by_nothing() {
        assert_eq!(Exact::ONE.over(&Exact::ZERO), None);
        assert_eq!(Exact::of(7, 0), Exact::from(7_i64));
    }

    #[test]
    fn whole_numbers_beside_it_are_found() {
        let number = Exact::of(-7, 2);
        assert_eq!((number.floor(), number.ceil()), (-4, -3));
    }
}
