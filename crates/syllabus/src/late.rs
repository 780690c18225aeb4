//! The budget of late days.
//!
//! Layouts: a sentence ("you have five late days", "a total of 3 slip days"), a label with a number ("Late days: 4"),
//! and passes that stand for late work ("two late tokens", "one free pass" in a paragraph about late work).

use semestra_plan::{Basis, Evidence, Finding};

use crate::evidence::{DOUBTFUL, LIKELY};
use crate::grading::Passage;
use crate::grading::spelled;
use crate::page::{Block, Page};
use crate::scan::{Token, tokens};
use crate::wording::says;

/// Lines of one paragraph.
const PARAGRAPH: usize = 12;
/// No course gives more.
const MOST: u32 = 30;

/// What the late days are called.
struct Named {
    /// Its first token.
    at: usize,
    /// The token behind it.
    end: usize,
    /// Whether only the words around say that it is about late work.
    loose: bool,
}

/// A number of late days, and how surely it is the budget.
struct Found {
    days: u32,
    words: Passage,
    certainty: u16,
}

/// The budget of a page and where it stands; the first that a page gives, doubtful when it gives two.
pub(crate) fn late_days(page: &Page) -> (Option<u32>, Vec<Evidence>) {
    let all: Vec<Found> = paragraphs(page).iter().flat_map(budgets).take(20).collect();
    let Some(first) = all
        .iter()
        .max_by_key(|found| found.certainty)
        .and_then(|best| all.iter().find(|found| found.certainty == best.certainty))
    else {
        return (None, Vec::new());
    };
    let agreed = all
        .iter()
        .all(|found| found.days == first.days || found.certainty < first.certainty);
    let (because, certainty) = if agreed {
        (None, first.certainty)
    } else {
        (Some(Finding::OtherLateDays), DOUBTFUL)
    };
    let evidence = first
        .words
        .says("late_days", Basis::Stated, because, certainty);
    (Some(first.days), evidence.into_iter().collect())
}

/// The paragraphs of a page, broken lines joined.
fn paragraphs(page: &Page) -> Vec<Passage> {
    let mut found: Vec<Passage> = Vec::new();
    let mut lines = 0;
    for block in &page.blocks {
        match block {
            Block::Line(piece) if (1..PARAGRAPH).contains(&lines) => {
                if let Some(last) = found.last_mut() {
                    last.push(piece);
                }
                lines += 1;
            }
            Block::Line(piece) | Block::Item(_, piece) => {
                found.push(Passage::of(piece));
                lines = 1;
            }
            Block::Heading(_, piece) => {
                found.push(Passage::of(piece));
                lines = 0;
            }
            Block::Table(table) => {
                let cells = table.rows.iter().flatten().flat_map(|cell| &cell.parts);
                found.extend(cells.map(Passage::of));
                lines = 0;
            }
            Block::Gap => lines = 0,
        }
    }
    found
}

/// The budgets that a paragraph gives.
fn budgets(passage: &Passage) -> Vec<Found> {
    let text = passage.text();
    let lower = passage.folded();
    if !says(
        &lower,
        &[
            "late",
            "lateness",
            "slip",
            "grace",
            "flex",
            "extension",
            "extensions",
            "token",
            "tokens",
            "pass",
            "passes",
        ],
    ) {
        return Vec::new();
    }
    let about = says(&lower, &["late", "extension", "extensions"]);
    let all = tokens(text);
    (0..all.len())
        .filter_map(|at| {
            let named = named(&all, at, about)?;
            let (days, from, to) = before(&all, &named).or_else(|| behind(&all, &named))?;
            let limit = is_limit(&lower, &all, &named, from);
            let bytes = all.get(from)?.bytes.start..all.get(to.checked_sub(1)?)?.bytes.end;
            (!limit).then(|| Found {
                days,
                words: passage.slice(bytes),
                certainty: if named.loose { LIKELY } else { 1000 },
            })
        })
        .collect()
}

/// "late days", "slip days", "late submission tokens", "grace passes", "free pass".
fn named(all: &[Token], at: usize, about: bool) -> Option<Named> {
    let word = |at: usize| all.get(at).map(Token::word).unwrap_or_default();
    let dash = usize::from(all.get(at + 1).is_some_and(|t| t.is(crate::scan::DASHES)));
    let first = word(at);
    let thing = |at: usize| {
        matches!(
            word(at),
            "days"
                | "day"
                | "passes"
                | "pass"
                | "tokens"
                | "token"
                | "coupons"
                | "coupon"
                | "vouchers"
                | "credits"
        )
    };
    if matches!(
        first,
        "late" | "slip" | "grace" | "flex" | "extension" | "lateness"
    ) {
        let mut end = at + 1 + dash;
        if matches!(
            word(end),
            "submission" | "homework" | "assignment" | "work" | "extension" | "day"
        ) && thing(end + 1)
        {
            end += 1;
        }
        return thing(end).then_some(Named {
            at,
            end: end + 1,
            loose: false,
        });
    }
    let free =
        first == "free" && matches!(word(at + 1), "pass" | "passes" | "extension" | "extensions");
    (about && free).then_some(Named {
        at,
        end: at + 2,
        loose: true,
    })
}

/// The number before: "five late days", "3 “free” late days", with the tokens it goes over.
fn before(all: &[Token], named: &Named) -> Option<(u32, usize, usize)> {
    (1..=5)
        .map_while(|back| named.at.checked_sub(back))
        .take_while(|at| {
            all.get(*at).is_some_and(|t| {
                !t.is(&['.', ';', ':', '!', '?']) && !matches!(t.word(), "of" | "sets" | "set")
            })
        })
        .find_map(|at| {
            let token = all.get(at)?;
            let hours = all
                .get(at + 1)
                .is_some_and(|t| t.is(crate::scan::DASHES) || matches!(t.word(), "hour" | "hours"));
            let days = spelled(token).filter(|days| (1..=MOST).contains(days) && !hours)?;
            Some((days, at, named.end))
        })
}

/// The number behind a label: "Late days: 4", "late day budget is 6".
fn behind(all: &[Token], named: &Named) -> Option<(u32, usize, usize)> {
    let mut at = named.end;
    while all.get(at).is_some_and(|t| {
        matches!(
            t.word(),
            "budget"
                | "allowance"
                | "total"
                | "is"
                | "are"
                | "allowed"
                | "available"
                | "per"
                | "student"
        )
    }) {
        at += 1;
    }
    let joint = all.get(at).filter(|t| t.is(&[':', '=', '(']));
    let moved = at > named.end;
    let at = if joint.is_some() { at + 1 } else { at };
    if joint.is_none() && !moved {
        return None;
    }
    let days = spelled(all.get(at)?).filter(|days| (1..=MOST).contains(days))?;
    // "Late days: 10% off" is a penalty.
    let share = all.get(at + 1).is_some_and(|t| {
        t.is(&['%', '/', '.']) && !t.spaced || matches!(t.word(), "percent" | "points")
    });
    (!share).then_some((days, named.at, at + 1))
}

/// "up to 2 late days on one assignment" is a limit, "at most 5 late days in all" the budget.
fn is_limit(lower: &str, all: &[Token], named: &Named, from: usize) -> bool {
    let start = all.get(from).map_or(0, |t| t.bytes.start);
    let tail: Vec<char> = lower
        .get(..start)
        .unwrap_or_default()
        .chars()
        .rev()
        .take(24)
        .collect();
    let tail: String = tail.into_iter().rev().collect();
    let end = named
        .end
        .checked_sub(1)
        .and_then(|at| all.get(at))
        .map_or(start, |t| t.bytes.end);
    let rest = lower.get(end..).unwrap_or_default();
    let rest = rest.split(['.', ';', '!']).next().unwrap_or_default();
    let rest: String = rest.chars().take(60).collect();
    let whole = says(
        &rest,
        &[
            "semester",
            "quarter",
            "term",
            "total",
            "course",
            "in all",
            "altogether",
            "overall",
            "year",
            "whole",
        ],
    );
    let one = says(
        &rest,
        &[
            "per assignment",
            "per homework",
            "per project",
            "per lab",
            "any one",
            "any single",
            "single",
            "for each",
            "each assignment",
            "each homework",
            "one assignment",
            "any given",
            "a given",
        ],
    );
    let most = says(
        &tail,
        &[
            "most",
            "maximum",
            "more than",
            "than",
            "another",
            "remaining",
            "used",
            "use",
            "uses",
            "costs",
        ],
    );
    // "use 2 late days" tells what somebody does with them.
    (one || most) && !whole
}
