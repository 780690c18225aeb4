//! Shares and points as numbers in a text.

use std::ops::Range;

use super::context::{is_each, is_graded, is_other, is_range_end, is_signed, times};
use super::vocabulary::{PERCENT, POINTS, has};
use crate::scan::{Token, tokens};

/// Ten-thousandths of a percent or of a point in one of them, so that sums come out exactly.
pub(super) const ONE: u32 = 10_000;
/// The whole grade in the same unit.
pub(super) const WHOLE: u32 = 100 * ONE;

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// Percent of the grade.
    Percent,
    /// Points of a total.
    Points,
    /// A number without a unit.
    Bare,
}

/// A number with its unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Amount {
    /// Its bytes, unit included.
    pub bytes: Range<usize>,
    /// Ten-thousandths of a percent or point.
    pub value: u32,
    /// What it counts.
    pub unit: Unit,
    /// Whether it holds for each of several parts.
    pub each: bool,
    /// How many parts the text multiplies it by ("3 x 10%", "6% times 9").
    pub times: Option<u32>,
    /// Whether it is said to be a share of the final grade.
    pub graded: bool,
    /// Whether it is a condition, a penalty or a share of something else.
    pub other: bool,
}

impl Amount {
    /// A number that stands alone, at the begin of its words.
    pub(super) fn alone(value: u32, unit: Unit) -> Self {
        Self {
            bytes: 0..0,
            value,
            unit,
            each: false,
            times: None,
            graded: false,
            other: false,
        }
    }
}

/// A number at a token: its value in ten-thousandths and the token behind it.
fn number(all: &[Token], at: usize) -> Option<(u32, usize)> {
    let (whole, _) = all.get(at)?.number()?;
    let value = whole.saturating_mul(ONE);
    let sign = all.get(at + 1).filter(|t| t.is(&['.', ',']) && !t.spaced);
    let part = all
        .get(at + 2)
        .filter(|t| !t.spaced)
        .and_then(Token::number);
    match (sign, part) {
        (Some(_), Some((part, digits @ 1..=4))) => {
            let scale = 10u32.pow(u32::try_from(4 - digits).unwrap_or(0));
            // "1,000 points" groups thousands.
            if digits == 3 && sign.is_some_and(|t| t.is(&[','])) {
                let all = whole.saturating_mul(1000).saturating_add(part);
                return Some((all.saturating_mul(ONE), at + 3));
            }
            Some((value.saturating_add(part.saturating_mul(scale)), at + 3))
        }
        _ => Some((value, at + 1)),
    }
}

/// The unit at a token, and the token behind it.
fn unit(all: &[Token], at: usize) -> Option<(Unit, usize)> {
    let token = all.get(at)?;
    let word = token.word();
    if token.is(&['%', '％']) || has(PERCENT, word) {
        return Some((Unit::Percent, at + 1));
    }
    let next = all.get(at + 1).map(Token::word).unwrap_or_default();
    if matches!(
        (word, next),
        ("per", "cent") | ("pour", "cent") | ("por", "ciento" | "cento")
    ) {
        return Some((Unit::Percent, at + 2));
    }
    if has(POINTS, word) {
        let dot = all.get(at + 1).is_some_and(|t| t.is(&['.']) && !t.spaced);
        let end = if dot && word.starts_with("pt") {
            at + 2
        } else {
            at + 1
        };
        return Some((Unit::Points, end));
    }
    None
}

/// The word at a token, nothing for a number or sign.
pub(super) fn word(all: &[Token], at: usize) -> &str {
    all.get(at).map(Token::word).unwrap_or_default()
}

/// The shares and points of a text in order.
pub(super) fn amounts(text: &str) -> Vec<Amount> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let all = tokens(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < all.len() {
        let Some((value, behind)) = number(&all, at) else {
            at += 1;
            continue;
        };
        // The part behind a comma belongs to its number.
        let inside = at >= 2
            && all.get(at - 1).is_some_and(|t| t.is(&['.']) && !t.spaced)
            && all.get(at - 2).is_some_and(|t| t.number().is_some());
        let Some((unit, end)) = unit(&all, behind).filter(|_| !inside) else {
            at = behind;
            continue;
        };
        let (Some(first), Some(last)) = (all.get(at), all.get(end - 1)) else {
            break;
        };
        if value > 0 && !is_range_end(&all, at) && !is_signed(&all, at, unit) {
            found.push(Amount {
                bytes: first.bytes.start..last.bytes.end,
                value,
                unit,
                each: is_each(&all, at, end),
                times: times(&all, at, end),
                graded: is_graded(&all, at, end),
                other: is_other(&all, at, end, unit),
            });
        }
        at = end;
    }
    found
}

/// The number that a whole text is: "20", "7.5", or a sum "24+24" with how many parts it has.
pub(super) fn bare(text: &str) -> Option<(u32, Option<u32>)> {
    let all = tokens(text.trim());
    let mut sum = 0u32;
    let mut parts = 0u32;
    let mut at = 0;
    loop {
        let (value, next) = number(&all, at)?;
        sum = sum.saturating_add(value);
        parts += 1;
        match all.get(next) {
            None => break,
            Some(t) if t.is(&['+']) => at = next + 1,
            Some(_) => return None,
        }
    }
    (sum > 0).then_some((sum, (parts > 1).then_some(parts)))
}

/// The percentages of a text with their bytes, in hundredths; conditions and penalties are none.
pub(crate) fn percents(text: &str) -> Vec<(Range<usize>, u32)> {
    amounts(text)
        .into_iter()
        .filter(|amount| amount.unit == Unit::Percent && !amount.other && amount.value <= WHOLE)
        .map(|amount| (amount.bytes, amount.value / 100))
        .collect()
}

/// The percentage that a whole line is.
pub(crate) fn only_percent(text: &str) -> Option<u32> {
    if text.len() > 8 {
        return None;
    }
    let (bytes, weight) = percents(text).into_iter().next()?;
    (bytes.len() == text.trim().len()).then_some(weight)
}

/// The number that a word or digit says.
pub(crate) fn spelled(token: &Token) -> Option<u32> {
    const WORDS: &[&str] = &[
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve",
    ];
    const SPANISH: &[&str] = &[
        "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho",
    ];
    const FRENCH: &[&str] = &[
        "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit",
    ];
    const PORTUGUESE: &[&str] = &[
        "um", "duas", "três", "quatro", "cinco", "seis", "sete", "oito",
    ];
    const GERMAN: &[&str] = &[
        "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht",
    ];
    if let Some((value, _)) = token.number() {
        return Some(value);
    }
    let word = token.word();
    [WORDS, SPANISH, FRENCH, PORTUGUESE, GERMAN]
        .iter()
        .find_map(|words| words.iter().position(|known| *known == word))
        .and_then(|index| u32::try_from(index + 1).ok())
        .or_else(|| (word == "dois").then_some(2))
}
