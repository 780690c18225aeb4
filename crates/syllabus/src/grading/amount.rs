//! Shares and points as numbers in a text.

use std::ops::Range;

use crate::scan::{DASHES, Token, tokens};

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

const PERCENT: &[&str] = &["percent", "pct", "prozent"];
const POINTS: &[&str] = &[
    "points", "point", "pts", "pt", "puntos", "pontos", "punkte", "marks", "pkt",
];
/// What percentages of tests, days and people are followed by.
const NO_SHARE_BEHIND: &[&str] = &[
    "off",
    "penalty",
    "penalties",
    "deduction",
    "deducted",
    "deductions",
    "reduction",
    "late",
    "discount",
    "or",
    "above",
    "below",
    "higher",
    "lower",
    "better",
    "attendance",
    "correct",
    "chance",
    "new",
    "old",
    "confidence",
    "similarity",
    "similar",
    "credit",
    "less",
    "more",
    "fewer",
    "increase",
    "decrease",
    "curve",
    "abzug",
    "descuento",
    "desconto",
    "pénalité",
    "out",
];
/// Of what a percentage is no share of the grade.
const OF_SOMETHING: &[&str] = &[
    "class",
    "classes",
    "lectures",
    "students",
    "quizzes",
    "points",
    "point",
    "time",
    "possible",
    "material",
    "questions",
    "sessions",
    "maximum",
    "value",
    "original",
    "score",
    "credit",
    "problems",
    "people",
    "labs",
    "book",
    "homeworks",
    "assignments",
    "meetings",
    "total possible",
    "available",
];
/// What stands before a percentage that is a limit.
const LIMIT: &[&str] = &[
    "least",
    "above",
    "below",
    "over",
    "than",
    "most",
    "minimum",
    "maximum",
    "exceed",
    "exceeds",
    "mínimo",
    "mindestens",
    "moins",
    "lose",
    "loses",
    "deduct",
    "deducted",
    "penalty",
    "reduced",
    "until",
    "top",
    "bottom",
    "lower",
    "upper",
    "within",
    "every",
    "earn",
    "receive",
    "receives",
    "score",
    "scores",
    "missing",
];

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
    if token.is(&['%', '％']) || PERCENT.contains(&word) {
        return Some((Unit::Percent, at + 1));
    }
    let next = all.get(at + 1).map(Token::word).unwrap_or_default();
    if matches!(
        (word, next),
        ("per", "cent") | ("pour", "cent") | ("por", "ciento" | "cento")
    ) {
        return Some((Unit::Percent, at + 2));
    }
    if POINTS.contains(&word) {
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

fn word(all: &[Token], at: usize) -> &str {
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

/// "80-89%" and "93 to 100%" end in a number that is no share.
fn is_range_end(all: &[Token], at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else {
        return false;
    };
    let parts = all
        .get(before)
        .is_some_and(|t| t.is(DASHES) || t.word() == "to");
    let two_back = at.checked_sub(2).and_then(|i| all.get(i));
    parts && two_back.is_some_and(|t| t.number().is_some() || t.is(&['%']))
        || all.get(before).is_some_and(|t| t.is(&['>', '<', '≥', '≤', '⩾', '⩽']))
        || all.get(before).is_some_and(|t| t.is(&['=']))
            && two_back.is_some_and(|t| t.is(&['>', '<']))
        // Openings and ends of an interval.
        || two_back.is_some_and(|t| t.number().is_some())
            && all.get(before).is_some_and(|t| t.is(&[',']))
            && at.checked_sub(3).and_then(|i| all.get(i)).is_some_and(|t| t.is(&['[', '(']))
}

/// "-8 points", "+25%": something is taken off or put on.
fn is_signed(all: &[Token], at: usize, unit: Unit) -> bool {
    at.checked_sub(1).and_then(|i| all.get(i)).is_some_and(|t| {
        let near = all.get(at).is_some_and(|n| !n.spaced);
        let minus = unit == Unit::Points && t.is(DASHES) && t.spaced && near;
        minus || t.is(&['+']) && t.spaced && near
    })
}

fn is_each(all: &[Token], at: usize, end: usize) -> bool {
    const EACH: &[&str] = &[
        "each", "ea", "apiece", "cada", "chacun", "chacune", "jeweils", "je",
    ];
    let behind = (end..end + 3)
        .map_while(|i| all.get(i).filter(|t| !t.is(&[',', ';', '.', ')', '|'])))
        .any(|t| EACH.contains(&t.word()));
    let per = word(all, end) == "per" && !matches!(word(all, end + 1), "day" | "hour" | "week");
    let before = (1..=6)
        .map_while(|back| all.get(at.checked_sub(back)?))
        .take_while(|t| !t.is(&[',', ';', '.', ')', ':']) && t.number().is_none())
        .any(|t| EACH.contains(&t.word()));
    behind || before || per
}

/// "3 x 10%", "6% times 9 homeworks", "4 by 10%".
fn times(all: &[Token], at: usize, end: usize) -> Option<u32> {
    let by = |t: &Token| t.is(&['×', '*', '@']) || matches!(t.word(), "x" | "times" | "by");
    let small = |t: &Token| t.number().map(|(n, _)| n).filter(|n| (2..=60).contains(n));
    let before = || {
        let sign = all.get(at.checked_sub(1)?)?;
        by(sign).then(|| all.get(at.checked_sub(2)?).and_then(small))?
    };
    let behind = || {
        let sign = all.get(end)?;
        by(sign).then(|| all.get(end + 1).and_then(small))?
    };
    before().or_else(behind)
}

/// "20% of your final grade", "40 % de la note finale".
fn is_graded(all: &[Token], at: usize, end: usize) -> bool {
    const OF: &[&str] = &[
        "of", "de", "da", "do", "der", "toward", "towards", "to", "del",
    ];
    const GRADE: &[&str] = &[
        "grade",
        "grades",
        "mark",
        "nota",
        "note",
        "endnote",
        "gesamtnote",
        "calificación",
        "média",
        "course",
    ];
    let of = (end..end + 3).find(|i| OF.contains(&word(all, *i)));
    let of_grade = of.is_some_and(|of| {
        (of + 1..of + 6)
            .map_while(|i| all.get(i).filter(|t| !t.is(&[',', ';', '.', ')'])))
            .any(|t| GRADE.contains(&t.word()))
    });
    let counts = (1..=4)
        .map_while(|back| all.get(at.checked_sub(back)?))
        .take_while(|t| !t.is(&[',', ';', '.', ')', ':']))
        .any(|t| {
            matches!(
                t.word(),
                "worth"
                    | "count"
                    | "counts"
                    | "counting"
                    | "account"
                    | "accounts"
                    | "accounting"
                    | "contribute"
                    | "contributes"
                    | "contributing"
                    | "comprise"
                    | "comprises"
                    | "comprising"
                    | "constitutes"
                    | "vale"
                    | "valen"
                    | "valem"
                    | "conta"
                    | "cuenta"
                    | "zählt"
                    | "compte"
                    | "weight"
                    | "weighted"
                    | "weighs"
                    | "remaining"
            )
        });
    of_grade || counts
}

fn is_other(all: &[Token], at: usize, end: usize, unit: Unit) -> bool {
    let behind = word(all, end);
    let near = |i: usize| {
        all.get(i)
            .is_some_and(|t| !t.is(&[',', ';', '.', ')', ':']))
    };
    if near(end)
        && NO_SHARE_BEHIND.contains(&behind)
        && !(behind == "or" && is_alternative(all, end))
    {
        return true;
    }
    let per = behind == "per"
        && matches!(
            word(all, end + 1),
            "day" | "hour" | "week" | "calendar" | "late" | "class"
        );
    let per_in_brackets = all.get(end).is_some_and(|t| t.is(&['/']))
        && matches!(word(all, end + 1), "day" | "hour" | "week");
    if per || per_in_brackets {
        return true;
    }
    if behind == "of" {
        let nouns: Vec<&str> = (end + 1..end + 6)
            .map_while(|i| all.get(i).filter(|t| !t.is(&[',', ';', '.', ')'])))
            .map(Token::word)
            .collect();
        let first_known = nouns.iter().find_map(|noun| match *noun {
            "test" | "exam" | "paper" | "quiz" | "assignment" | "project" | "homework" | "lab"
            | "midterm" => Some(true),
            "grade" | "mark" | "course" | "final" | "overall" | "nota" | "note" => Some(false),
            noun if OF_SOMETHING.contains(&noun) => Some(true),
            _ => None,
        });
        if first_known == Some(true) {
            return true;
        }
    }
    let limit = (1..=2)
        .map_while(|back| all.get(at.checked_sub(back)?))
        .take_while(|t| !t.is(&[',', ';', '.', ':', '(', ')', '|']))
        .any(|t| LIMIT.contains(&t.word()));
    let limit = limit && !is_each(all, at, end);
    // "worth at most 5 points" is a cap, which the rules read.
    limit && (unit == Unit::Percent || word(all, at.saturating_sub(1)) != "score")
}

/// Whether "or" leads to another share and not to "or better".
fn is_alternative(all: &[Token], at: usize) -> bool {
    let next = word(all, at + 1);
    !matches!(
        next,
        "better"
            | "higher"
            | "above"
            | "more"
            | "less"
            | "below"
            | "lower"
            | "greater"
            | "over"
            | ""
    )
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
