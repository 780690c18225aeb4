//! What the words around a number say of it: a share of the grade, of one part, or something else.

use super::amount::{Unit, word};
use super::vocabulary::{
    COUNTS_FOR, EACH, FINAL_GRADE, LIMIT, NO_SHARE_BEHIND, OF_SOMETHING, TOWARD, has,
};
use crate::scan::{DASHES, Token};

/// "80-89%" and "93 to 100%" end in a number that is no share.
pub(super) fn is_range_end(all: &[Token], at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else {
        return false;
    };
    let parts = all
        .get(before)
        .is_some_and(|t| t.is(DASHES) || t.word() == "to");
    let two_back = at.checked_sub(2).and_then(|i| all.get(i));
    // "Exam 1 - 15%" is a name with its share, "80 - 90%" a range.
    let close = all.get(before).is_some_and(|t| !t.spaced);
    let low = two_back
        .and_then(Token::number)
        .is_some_and(|(low, _)| close || low >= 20);
    parts && (low || two_back.is_some_and(|t| t.is(&['%'])))
        || all.get(before).is_some_and(|t| t.is(&['>', '<', '≥', '≤', '⩾', '⩽']))
        || all.get(before).is_some_and(|t| t.is(&['=']))
            && two_back.is_some_and(|t| t.is(&['>', '<']))
        // Openings and ends of an interval.
        || two_back.is_some_and(|t| t.number().is_some())
            && all.get(before).is_some_and(|t| t.is(&[',']))
            && at.checked_sub(3).and_then(|i| all.get(i)).is_some_and(|t| t.is(&['[', '(']))
}

/// "-8 points", "+25%": something is taken off or put on.
pub(super) fn is_signed(all: &[Token], at: usize, unit: Unit) -> bool {
    at.checked_sub(1).and_then(|i| all.get(i)).is_some_and(|t| {
        let near = all.get(at).is_some_and(|n| !n.spaced);
        let minus = unit == Unit::Points && t.is(DASHES) && t.spaced && near;
        minus || t.is(&['+']) && t.spaced && near
    })
}

pub(super) fn is_each(all: &[Token], at: usize, end: usize) -> bool {
    let behind = (end..end + 3)
        .map_while(|i| all.get(i).filter(|t| !t.is(&[',', ';', '.', ')', '|'])))
        .any(|t| has(EACH, t.word()));
    let per = word(all, end) == "per" && !matches!(word(all, end + 1), "day" | "hour" | "week");
    let before = (1..=6)
        .map_while(|back| all.get(at.checked_sub(back)?))
        .take_while(|t| !t.is(&[',', ';', '.', ')', ':']) && t.number().is_none())
        .any(|t| has(EACH, t.word()));
    behind || before || per
}

/// "3 x 10%", "6% times 9 homeworks", "4 by 10%".
pub(super) fn times(all: &[Token], at: usize, end: usize) -> Option<u32> {
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
pub(super) fn is_graded(all: &[Token], at: usize, end: usize) -> bool {
    let of = (end..end + 3).find(|i| has(TOWARD, word(all, *i)));
    let of_grade = of.is_some_and(|of| {
        (of + 1..of + 6)
            .map_while(|i| all.get(i).filter(|t| !t.is(&[',', ';', '.', ')'])))
            .any(|t| has(FINAL_GRADE, t.word()))
    });
    let counts = (1..=4)
        .map_while(|back| all.get(at.checked_sub(back)?))
        .take_while(|t| !t.is(&[',', ';', '.', ')', ':']))
        .any(|t| has(COUNTS_FOR, t.word()));
    of_grade || counts
}

pub(super) fn is_other(all: &[Token], at: usize, end: usize, unit: Unit) -> bool {
    let behind = word(all, end);
    let near = |i: usize| {
        all.get(i)
            .is_some_and(|t| !t.is(&[',', ';', '.', ')', ':']))
    };
    if near(end) && has(NO_SHARE_BEHIND, behind) && !(behind == "or" && is_alternative(all, end)) {
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
            noun if has(OF_SOMETHING, noun) => Some(true),
            _ => None,
        });
        if first_known == Some(true) {
            return true;
        }
    }
    let limit = (1..=2)
        .map_while(|back| all.get(at.checked_sub(back)?))
        .take_while(|t| !t.is(&[',', ';', '.', ':', '(', ')', '|']))
        .any(|t| has(LIMIT, t.word()));
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
