//! How many parts a share has, and what brackets beside its name tell.

use super::amount::spelled;
use super::naming::clean;
use super::passage::Passage;
use crate::scan::{Token, tokens};
use crate::wording::{position, says};

/// The bytes of a bracket at the end or in the middle of a name, and what stands in it.
fn bracket(name: &Passage) -> Option<(usize, Passage)> {
    let text = name.text();
    let open = text.find('(')?;
    let close = text.rfind(')').unwrap_or(text.len());
    // What goes on behind the bracket belongs to the name.
    let last = text
        .get(close..)
        .is_some_and(|rest| !rest.chars().any(char::is_alphabetic));
    (open > 1 && open < close && last).then(|| (open, name.slice(open + 1..close)))
}

/// A name without brackets that only count or explain its parts ("Homeworks (3 homeworks, 10% each)").
pub(super) fn without_brackets(name: &Passage) -> (Passage, Option<Passage>) {
    let Some((open, inside)) = bracket(name) else {
        return (name.clone(), None);
    };
    let lower = inside.folded();
    let all = tokens(&lower);
    let counts = all
        .iter()
        .any(|token| spelled(token).is_some_and(|n| n <= 60) || token.is(&['%']));
    let explains = counts
        || says(
            &lower,
            &[
                "each", "drop", "dropped", "drops", "lowest", "best", "total", "equally", "every",
                "weekly", "per", "graded",
            ],
        )
        || inside.text().split_whitespace().count() > 4;
    if explains {
        (clean(&name.slice(0..open)), Some(inside))
    } else {
        (name.clone(), Some(inside))
    }
}

/// How many equal parts a name or its bracket tells: "3 homeworks", "two midterms", "Exams 1-4", "(~ 12)", "(4)".
pub(super) fn count(text: &str) -> Option<u32> {
    let lower = super::passage::folded(text);
    let all = tokens(&lower);
    let fits = |token: &Token| spelled(token).filter(|n| (2..=60).contains(n));
    // "5 of 6 quizzes": six there are.
    let of = all.iter().enumerate().find_map(|(at, token)| {
        (token.word() == "of" || token.word() == "from").then_some(())?;
        let out = all.get(at.checked_sub(1)?)?;
        let some = spelled(out)
            .or_else(|| (out.word() == "out").then(|| spelled(all.get(at.checked_sub(2)?)?))?)?;
        let behind = all
            .get(at + 1)
            .filter(|t| t.word() != "the")
            .or_else(|| all.get(at + 2))?;
        fits(behind).filter(|n| *n > some)
    });
    if of.is_some() {
        return of;
    }
    // "Exams 1-4", "Exam 1 to 4", "Exam 1 & 2".
    let range = all.windows(3).find_map(|three| {
        let [first, sign, last] = three else {
            return None;
        };
        let joins =
            sign.is(crate::scan::DASHES) || sign.is(&['&']) || matches!(sign.word(), "to" | "and");
        (joins && first.number() == Some((1, 1))).then(|| last.number().map(|(n, _)| n))?
    });
    if let Some(last) = range.filter(|n| (2..=20).contains(n)) {
        return Some(last);
    }
    let first = all
        .iter()
        .position(|token| token.number().is_some() || spelled(token).is_some())?;
    let token = all.get(first)?;
    let value = fits(token)?;
    let next = all.get(first + 1);
    // A number behind a word is a name ("Exam 2"); before one it counts. Weeks, pages and minutes are none.
    let leads = all.get(..first).unwrap_or_default().iter().all(|t| {
        t.word().is_empty()
            || matches!(
                t.word(),
                "the"
                    | "about"
                    | "approximately"
                    | "highest"
                    | "best"
                    | "top"
                    | "total"
                    | "of"
                    | "your"
                    | "all"
            )
    });
    let unit = next.is_some_and(|t| {
        t.is(&['%', '.', ':', '/', '\u{2019}'])
            || matches!(
                t.word(),
                "percent"
                    | "points"
                    | "point"
                    | "pts"
                    | "st"
                    | "nd"
                    | "rd"
                    | "th"
                    | "week"
                    | "weeks"
                    | "minute"
                    | "minutes"
                    | "hour"
                    | "hours"
                    | "page"
                    | "pages"
                    | "drops"
                    | "drop"
                    | "lowest"
                    | "day"
                    | "days"
                    | "credits"
            )
    });
    let followed =
        next.is_none_or(|t| !t.word().is_empty() || t.is(&[')', ',', '-', '‐', '–', '×', ';']));
    (leads && !unit && followed).then_some(value)
}

/// Whether a text says that it counts on top of the whole.
pub(super) fn is_extra(lower: &str) -> bool {
    let said = says(
        lower,
        &[
            "extra credit",
            "extra credits",
            "bonus",
            "extra points",
            "extra-credit",
            "puntos extra",
            "pontos extra",
            "bonuspunkte",
            "crédito extra",
            "optional bonus",
        ],
    );
    said && position(lower, "no extra credit").is_none() && position(lower, "no bonus").is_none()
}
