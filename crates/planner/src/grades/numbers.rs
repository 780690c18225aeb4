//! Exact numbers as they are shown, and as they are typed.

use semestra_plan::{
    Exact,
    grade::{Curve, Rounding, RoundingMode},
};

use crate::{PlannerError, Result};

/// The largest number that is typed.
const MOST: u32 = 1_000_000;

/// How many digits a typed number has behind its point at most: no syllabus writes more, and stored shares stay short.
const DECIMALS: usize = 6;

/// A number with so many decimals at most, the last one rounded.
pub(crate) fn shown(number: &Exact, decimals: u32, mode: RoundingMode) -> String {
    let to = Exact::of(1, 10_u64.saturating_pow(decimals));
    let rounded = Rounding { to, mode }.of(number);
    rounded.written().unwrap_or_default()
}

/// A share as a number of percent with two decimals at most: `87.82`.
pub(crate) fn percent(share: &Exact) -> String {
    shown(&(share * &Exact::from(100_u32)), 2, RoundingMode::HalfUp)
}

/// A stored decimal with all its digits.
pub(crate) fn whole(number: &Exact) -> String {
    number
        .written()
        .unwrap_or_else(|| shown(number, 6, RoundingMode::HalfUp))
}

/// A stored share as a number of percent with all its digits.
pub(crate) fn whole_percent(share: &Exact) -> String {
    whole(&(share * &Exact::from(100_u32)))
}

/// A number that was typed: not negative, and short.
pub(crate) fn number(field: &'static str, text: &str) -> Result<Exact> {
    plain(text).ok_or_else(|| PlannerError::field(field, |say| say.no_number_here()))
}

/// A number that was typed, or nothing.
pub(crate) fn maybe_number(field: &'static str, text: Option<&str>) -> Result<Option<Exact>> {
    filled(text).map(|text| number(field, text)).transpose()
}

/// A percentage that was typed, as a share. It may be above the whole where a cap or a bonus is.
pub(crate) fn share(field: &'static str, text: &str) -> Result<Exact> {
    let number = number(field, text.trim().trim_end_matches('%'))?;
    Ok(&number * &Exact::of(1, 100))
}

/// A percentage that was typed, or nothing.
pub(crate) fn maybe_share(field: &'static str, text: Option<&str>) -> Result<Option<Exact>> {
    filled(text).map(|text| share(field, text)).transpose()
}

/// A percentage of the whole at most.
pub(crate) fn part_share(field: &'static str, text: Option<&str>) -> Result<Option<Exact>> {
    match maybe_share(field, text)? {
        Some(share) if share > Exact::ONE => {
            Err(PlannerError::field(field, |say| say.no_percentage()))
        }
        share => Ok(share),
    }
}

/// A curve that was typed, or nothing.
pub(crate) fn maybe_curve(field: &'static str, text: Option<&str>) -> Result<Option<Curve>> {
    let wrong = || PlannerError::field(field, |say| say.no_curve());
    let Some(text) = filled(text) else {
        return Ok(None);
    };
    // Each number in it is as short as any other that is typed.
    let numbers = text.split(|letter: char| !(letter.is_ascii_digit() || ".,".contains(letter)));
    if !numbers
        .filter(|number| !number.is_empty())
        .all(|number| plain(number).is_some())
    {
        return Err(wrong());
    }
    Curve::read(text).map(Some).map_err(|_| wrong())
}

/// The text, unless it is blank.
pub(crate) fn filled(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

/// A number from 0 to a million with few decimals.
pub(crate) fn plain(text: &str) -> Option<Exact> {
    let decimals = text
        .trim()
        .split_once(['.', ','])
        .map_or("", |(_, part)| part);
    let number = Exact::decimal(text).ok()?;
    let sensible =
        !number.is_negative() && number <= Exact::from(MOST) && decimals.len() <= DECIMALS;
    sensible.then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_shown_with_two_decimals_and_no_more_zeros_than_needed() {
        assert_eq!(percent(&Exact::of(483, 550)), "87.82");
        assert_eq!(percent(&Exact::of(9, 10)), "90");
        assert_eq!(
            shown(&Exact::of(278, 3), 2, RoundingMode::Up),
            "92.67",
            "what is needed is rounded up"
        );
    }

    #[test]
    fn what_is_typed_is_a_short_number_that_is_not_negative() {
        assert_eq!(plain(" 92,5 "), Some(Exact::of(185, 2)));
        for wrong in ["-1", "1000001", "0.1234567", "NaN", "", "1e3", "½"] {
            assert_eq!(plain(wrong), None, "{wrong}");
        }
    }
}
