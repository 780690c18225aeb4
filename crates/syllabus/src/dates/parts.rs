//! The parts of a date: day, month and year.

use crate::scan::Token;
use crate::words;

/// A number of one or two digits, which may be a day or a month.
pub(super) fn small(token: Option<&Token>) -> Option<u32> {
    let (value, digits) = token?.number()?;
    (digits <= 2 && value > 0).then_some(value)
}

/// The month that a word names, and where its name ends.
pub(super) fn month_at(all: &[Token], at: usize) -> Option<(u32, usize)> {
    let token = all.get(at)?;
    let month = words::month(token.word(), token.capital())?;
    let dot = all.get(at + 1).is_some_and(|t| t.is(&['.']) && !t.spaced);
    Some((month, at + 1 + usize::from(dot)))
}

/// Where the "st", "nd" or "th" ends that may touch a number.
pub(super) fn suffix(all: &[Token], at: usize) -> usize {
    let token = all.get(at);
    let is = token.is_some_and(|t| {
        !t.spaced && matches!(t.word(), "st" | "nd" | "rd" | "th" | "er" | "º" | "ª")
    });
    at + usize::from(is)
}

/// The year behind a day and month, and where it ends.
pub(super) fn year_at(all: &[Token], at: usize) -> Option<(i32, usize)> {
    let skip =
        usize::from(all.get(at).is_some_and(|t| {
            t.is(&[',', '-', '/', '.']) || matches!(t.word(), "de" | "del" | "of")
        }));
    let (value, digits) = all.get(at + skip)?.number()?;
    let year = i32::try_from(value).ok()?;
    (digits == 4 && (1990..2100).contains(&year)).then_some((year, at + skip + 1))
}
