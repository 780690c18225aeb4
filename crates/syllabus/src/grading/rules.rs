//! Rules beside shares: what is dropped, what replaces what, caps, and other ways to compute the grade.

use super::amount::{amounts, spelled};
use super::passage::{Passage, folded};
use super::vocabulary::{self, DROP};
use crate::scan::{Token, tail, tokens};
use crate::wording::says;

/// Whether words that explain a share are a condition worth keeping.
pub(super) fn is_rule(lower: &str) -> bool {
    says(
        lower,
        &[
            "if",
            "drop",
            "dropped",
            "drops",
            "lowest",
            "best",
            "at least",
            "full",
            "must",
            "unless",
            "only",
            "highest",
            "replace",
            "replaces",
            "replaced",
            "count",
            "better of",
            "either",
            "or",
            "max",
            "maximum",
            "worst",
            "whichever",
        ],
    )
}

/// How many of the lowest do not count: "lowest two dropped", "best 8 of 10", "3 drops".
pub(super) fn drop_lowest(text: &str) -> Option<u32> {
    let lower = folded(text);
    best_of(&lower)
        .map(|(best, all)| all - best)
        .or_else(|| dropped(&lower))
        .or_else(|| bare_drops(&lower))
}

/// "best 8 of 10", "8 of 10 quizzes", "highest two of three": how many count, and of how many.
pub(super) fn best_of(lower: &str) -> Option<(u32, u32)> {
    let all = tokens(lower);
    all.iter().enumerate().find_map(|(at, token)| {
        if !matches!(token.word(), "of" | "from") {
            return None;
        }
        let before = all.get(at.checked_sub(1)?)?;
        let (some, first) = match before.word() {
            "out" => (spelled(all.get(at.checked_sub(2)?)?)?, at.checked_sub(2)?),
            _ => (spelled(before)?, at.checked_sub(1)?),
        };
        let behind = all.get(at + 1)?;
        let behind = if matches!(behind.word(), "the" | "your") {
            all.get(at + 2)?
        } else {
            behind
        };
        let whole = spelled(behind)?;
        let said = first
            .checked_sub(1)
            .and_then(|i| all.get(i))
            .is_none_or(|t| {
                matches!(t.word(), "best" | "highest" | "top" | "your" | "the")
                    || t.is(&['(', ',', ':', ';'])
            });
        (said && some < whole && whole <= 60).then_some((some, whole))
    })
}

/// "the two lowest are dropped".
fn dropped(lower: &str) -> Option<u32> {
    let at = ["lowest", "worst", "peores", "piores", "schlechtesten"]
        .iter()
        .filter_map(|word| crate::wording::position(lower, word))
        .min()?;
    if !vocabulary::says(lower, DROP) {
        return None;
    }
    // A number of another clause counts something else.
    let clause = [',', ';', ':', '(', ')', '.'];
    let near: String = lower
        .get(at..)?
        .split(clause)
        .next()?
        .chars()
        .take(30)
        .collect();
    let before = lower.get(..at)?.rsplit(clause).next()?;
    let before = tail(before, 20);
    let number = |text: &str| {
        let all = tokens(text);
        all.iter().enumerate().find_map(|(at, token)| {
            let share = all.get(at + 1).is_some_and(|t| t.is(&['%']));
            spelled(token).filter(|n| (1..=20).contains(n) && !share)
        })
    };
    if near.contains('%') {
        return None;
    }
    number(&near).or_else(|| number(&before)).or(Some(1))
}

/// "3 drops", "one dropped".
fn bare_drops(lower: &str) -> Option<u32> {
    let all = tokens(lower);
    all.iter()
        .zip(all.iter().skip(1))
        .find_map(|(count, word)| {
            let drops = matches!(word.word(), "drops" | "drop" | "dropped");
            spelled(count).filter(|n| drops && (1..=20).contains(n))
        })
}

/// How many of the highest do not count ("the highest and the lowest are dropped").
pub(super) fn drop_highest(text: &str) -> Option<u32> {
    let lower = folded(text);
    let both = says(
        &lower,
        &[
            "highest and lowest",
            "highest and the lowest",
            "lowest and highest",
            "lowest and the highest",
        ],
    );
    (both && vocabulary::says(&lower, DROP)).then_some(1)
}

/// What extra credit may add at most, in ten-thousandths of a percent: "up to 5%", "max 3%", "capped at 2 %".
pub(super) fn cap(text: &str) -> Option<u32> {
    let lower = folded(text);
    let found = amounts(&lower).into_iter().find(|amount| {
        let before = lower.get(..amount.bytes.start).unwrap_or_default();
        let tail: Vec<&str> = before.split_whitespace().rev().take(3).collect();
        let tail: Vec<&str> = tail.into_iter().rev().collect();
        let tail = tail.join(" ");
        let tail = tail.trim_start_matches('(');
        [
            "up to",
            "max",
            "max.",
            "maximum",
            "maximum of",
            "at most",
            "capped at",
            "cap of",
            "no more than",
            "limited to",
        ]
        .iter()
        .any(|word| tail.ends_with(word) || tail.ends_with(&format!("{word} of")))
    })?;
    Some(found.value)
}

/// Whether a sentence changes how the shares count: what replaces what, other schemes, a better of two.
pub(super) fn is_course_rule(lower: &str) -> bool {
    let about = says(
        lower,
        &[
            "exam",
            "exams",
            "midterm",
            "midterms",
            "mid-term",
            "final",
            "grade",
            "grades",
            "quiz",
            "quizzes",
            "homework",
            "test",
            "tests",
            "assignment",
            "assignments",
            "weight",
            "weights",
            "score",
            "scores",
            "nota",
            "examen",
            "prova",
            "interrogación",
            "interrogaciones",
            "klausur",
        ],
    );
    let changes = says(
        lower,
        &[
            "better of",
            "best of",
            "whichever is higher",
            "whichever is better",
            "replace",
            "replaces",
            "replaced",
            "in place of",
            "lowest",
            "option i",
            "option 1",
            "option a",
            "two options",
            "two schemes",
            "higher of",
            "more favorable",
            "more favourable",
            "larger of",
            "reweighted",
            "re-weighted",
            "redistributed",
            "distributed to",
            "will count for",
            "reemplazada",
            "reemplazará",
            "substitui",
            "remplace",
            "ersetzt",
            "transferred",
            "shifted",
        ],
    );
    let real = says(
        lower,
        &[
            "if",
            "drop",
            "dropped",
            "drops",
            "whichever",
            "better of",
            "higher of",
            "larger of",
            "replace",
            "replaces",
            "replaced",
            "option i",
            "option 1",
            "option a",
            "two options",
            "two schemes",
            "best of",
            "reemplazada",
            "reweighted",
            "redistributed",
            "transferred",
            "ersetzt",
            "remplace",
            "substitui",
            "missed",
        ],
    );
    about && changes && real
}

/// Whether a sentence offers several ways to compute the grade.
pub(super) fn offers_choice(lower: &str) -> bool {
    says(
        lower,
        &[
            "better of",
            "whichever",
            "higher of",
            "option i",
            "option 1",
            "option a",
            "two options",
            "two schemes",
            "scheme 1",
            "scheme a",
            "more favorable",
            "more favourable",
            "best of the following",
            "larger of",
            "option 2",
            "option ii",
            "option b",
            "alternatively",
        ],
    )
}

/// The sentences of a passage.
pub(super) fn sentences(passage: &Passage) -> Vec<Passage> {
    let text = passage.text();
    let mut found = Vec::new();
    let mut start = 0;
    let all: Vec<Token> = tokens(text);
    for (at, token) in all.iter().enumerate() {
        if !token.is(&['.', '!', '?']) {
            continue;
        }
        let ends = all.get(at + 1).is_none_or(|next| {
            next.spaced && (next.capital() || next.number().is_some() || next.word().is_empty())
        });
        let short = at.checked_sub(1).and_then(|i| all.get(i)).is_some_and(|t| {
            matches!(
                t.word(),
                "approx"
                    | "incl"
                    | "e"
                    | "g"
                    | "i"
                    | "dr"
                    | "prof"
                    | "no"
                    | "vs"
                    | "attend"
                    | "pts"
            ) || t.word().chars().count() == 1
        });
        if ends && !short {
            found.push(passage.slice(start..token.bytes.end).trim());
            start = token.bytes.end;
        }
    }
    found.push(passage.slice(start..text.len()).trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}
