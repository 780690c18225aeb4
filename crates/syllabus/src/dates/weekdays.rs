//! Weekdays that stand beside a date.

use chrono::Weekday;

use super::date;
use crate::scan::{DASHES, Token};
use crate::words;

/// The weekday before a date, and where the date begins.
pub(super) fn leading_weekday(all: &[Token], at: usize) -> Option<(Weekday, usize)> {
    let token = all.get(at)?;
    let word = token.word();
    let named = words::weekday(word, token.capital());
    // One or two letters are a weekday only right before a number ("W 8/20").
    let short = || {
        let mut letters = word.chars();
        let first = letters.next()?.to_uppercase().to_string();
        let text = first + letters.as_str();
        let next = all.get(at + 1)?.number().is_some();
        (word.len() <= 2 && next && token.capital())
            .then(|| words::weekday_cell(&text))
            .flatten()
    };
    let day = named.or_else(short)?;
    let mut next = at + 1;
    if all.get(next).is_some_and(|t| t.is(DASHES))
        && all.get(next + 1).is_some_and(|t| t.word() == "feira")
    {
        next += 2;
    }
    let skip = ['.', ',', '(', ':', '-', '–', '—', '|', '*'];
    for _ in 0..2 {
        if all.get(next).is_some_and(|t| t.is(&skip)) {
            next += 1;
        }
    }
    if all
        .get(next)
        .is_some_and(|t| matches!(t.word(), "the" | "le" | "dia" | "den" | "el" | "day"))
    {
        next += 1;
    }
    Some((day, next))
}

/// The weekday behind a date, and where it ends.
pub(super) fn trailing_weekday(all: &[Token], at: usize) -> Option<(Weekday, usize)> {
    let mut next = at;
    let bracket = all.get(next).is_some_and(|t| t.is(&['(', '[']));
    if bracket || all.get(next).is_some_and(|t| t.is(&[','])) {
        next += 1;
    }
    let token = all.get(next)?;
    let feira = all.get(next + 1).is_some_and(|t| t.is(DASHES))
        && all.get(next + 2).is_some_and(|t| t.word() == "feira");
    let day = words::weekday(token.word(), token.capital() || feira)?;
    // "Feb 5 Monday's" or "Jan 8, Tue Jan 10": the day belongs to what follows.
    if date(all, next + 1).is_some() {
        return None;
    }
    next += 1;
    if all.get(next).is_some_and(|t| t.is(DASHES))
        && all.get(next + 1).is_some_and(|t| t.word() == "feira")
    {
        next += 2;
    }
    if bracket && all.get(next).is_some_and(|t| t.is(&[')', ']'])) {
        next += 1;
    }
    Some((day, next))
}
