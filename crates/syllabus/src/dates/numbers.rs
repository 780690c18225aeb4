//! Dates in numbers alone.

use super::parts::small;
use super::{Civil, MonthDay};
use crate::scan::Token;

/// ISO dates and numbers parted by slashes, dots or dashes.
pub(super) fn numbers(all: &[Token], at: usize) -> Option<(Civil, bool, usize)> {
    let (first, digits) = all.get(at)?.number()?;
    let sign = all.get(at + 1)?;
    if sign.spaced || !sign.is(&['/', '-', '.', '‑']) {
        return None;
    }
    let second_token = all.get(at + 2)?;
    if second_token.spaced {
        return None;
    }
    let second = small(Some(second_token))?;
    let same = |token: Option<&Token>| token.is_some_and(|t| t.what == sign.what && !t.spaced);
    let third = if same(all.get(at + 3)) {
        all.get(at + 4)
            .filter(|t| !t.spaced)
            .and_then(Token::number)
    } else {
        None
    };
    if digits == 4 {
        let (day, day_digits) = third?;
        let year = i32::try_from(first)
            .ok()
            .filter(|y| (1990..2100).contains(y))?;
        let month_day = MonthDay::Known { month: second, day };
        let civil = Civil {
            year: Some(year),
            month_day,
        };
        return (day_digits <= 2).then_some((civil, false, at + 5));
    }
    if digits > 2 || first == 0 || first > 31 || second > 31 || (first > 12 && second > 12) {
        return None;
    }
    let dotted = sign.is(&['.']);
    let month_day = if dotted {
        MonthDay::DayFirst {
            day: first,
            month: second,
        }
    } else {
        MonthDay::Either { first, second }
    };
    if let Some((value, digits)) = third {
        let year = match digits {
            2 => 2000 + i32::try_from(value).ok()?,
            4 => i32::try_from(value)
                .ok()
                .filter(|y| (1990..2100).contains(y))?,
            _ => return None,
        };
        let civil = Civil {
            year: Some(year),
            month_day,
        };
        return Some((civil, false, at + 5));
    }
    let next = at + 3;
    let civil = Civil {
        year: None,
        month_day,
    };
    // "1.12." is a date, "2.1" a section; "3-4" a range; "1/2" may be a half: the caller knows the place.
    let follows = |signs: &[char]| all.get(next).is_some_and(|t| t.is(signs) && !t.spaced);
    if dotted {
        return follows(&['.']).then_some((civil, true, next + 1));
    }
    let glued = all
        .get(next)
        .is_some_and(|t| !t.spaced && (!t.word().is_empty() || t.is(&['/', '%'])));
    (!glued && sign.is(&['/'])).then_some((civil, true, next))
}
