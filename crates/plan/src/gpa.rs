//! Averages over courses and terms: points per credit, percents, German and Brazilian grades, classes, tables of one's own.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Exact, PastCourseId};

mod systems;

pub use systems::{Class, GradeTable, bavarian, ects_rank, uk_class, uk_classes};

/// One course taken once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// What the course is called; the same for every attempt at it.
    pub course: String,
    /// Which term, in order of time.
    pub term: usize,
    /// Credits, of whatever kind the place has.
    pub credits: Exact,
    /// How often its credits count, such as 2 for a final year that counts double; one otherwise.
    pub factor: Exact,
    /// What came of it.
    pub mark: CourseMark,
    /// Whether it is left out: audited, transferred, withdrawn from.
    pub left_out: bool,
}

/// A course that was taken before Semestra knew it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastCourse {
    /// Its name for good.
    pub id: PastCourseId,
    /// Its code, the same for every attempt at it.
    pub course: String,
    /// The name of the term.
    pub term: String,
    /// The day the term ended, which puts terms in order.
    pub ended_on: NaiveDate,
    /// Credits.
    pub credits: Exact,
    /// How often its credits count.
    pub factor: Exact,
    /// What came of it: a letter, or a number.
    pub result: String,
    /// Whether it is left out.
    pub left_out: bool,
}

/// What came of a course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CourseMark {
    /// A letter, looked up in the table.
    Letter(String),
    /// A number, taken as it is: a percent, 1.3, 8.5, 67.
    Number(Exact),
    /// Nothing yet.
    Open,
}

/// Which of several attempts at a course count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Retakes {
    /// The last one.
    #[default]
    Last,
    /// The best one.
    Best,
    /// Their mean, with the credits of the last one.
    Mean,
    /// All of them, each with its credits.
    All,
}

/// How an average is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GpaRules {
    /// What letters are worth; numbers need none.
    pub table: GradeTable,
    /// Which attempts count.
    pub retakes: Retakes,
    /// Whether the lower number is the better one, as in Germany.
    pub lower_is_better: bool,
    /// After how many decimals the average is cut off, not rounded; nothing keeps it whole.
    pub cut_after: Option<u32>,
}

impl GpaRules {
    /// Plain numbers: percents, ECTS-weighted grades, Brazilian 0 to 10, British marks.
    #[must_use]
    pub fn numbers() -> Self {
        Self {
            table: GradeTable::default(),
            retakes: Retakes::default(),
            lower_is_better: false,
            cut_after: None,
        }
    }

    /// Letters worth what a table says.
    #[must_use]
    pub fn letters(table: GradeTable) -> Self {
        Self {
            table,
            ..Self::numbers()
        }
    }

    /// German 1 to 5: the lower the better, cut off after one decimal.
    #[must_use]
    pub fn german() -> Self {
        Self {
            lower_is_better: true,
            cut_after: Some(1),
            ..Self::numbers()
        }
    }
}

/// An average and what went into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gpa {
    /// Over all terms, before anything is cut off; nothing when nothing counts.
    pub exact: Option<Exact>,
    /// As it is stated, cut off where the rules say so.
    pub stated: Option<Exact>,
    /// Credits that count.
    pub credits: Exact,
    /// Each term's own average, before anything is cut off; a retaken course counts in the term of each attempt.
    pub terms: BTreeMap<usize, Exact>,
    /// What did not count, by its place in the list, and why.
    pub without: Vec<(usize, Without)>,
}

/// Why a course did not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Without {
    /// The student or the rules leave it out.
    LeftOut,
    /// It has no grade yet.
    Open,
    /// The table has no such letter, or one that is worth nothing either way, such as `P` or `W`.
    NotInTable,
    /// Another attempt counts instead.
    Retaken,
    /// It has no credits, or fewer than none.
    NoCredits,
}

/// A course that counts: its place, its weight, its worth.
struct Counted<'a> {
    at: usize,
    taken: &'a Taken,
    weight: Exact,
    worth: Exact,
}

/// The average of what was taken.
#[must_use]
pub fn gpa(taken: &[Taken], rules: &GpaRules) -> Gpa {
    let mut without = Vec::new();
    let mut counted = Vec::with_capacity(taken.len());
    for (at, course) in taken.iter().enumerate() {
        match count(at, course, rules) {
            Ok(course) => counted.push(course),
            Err(why) => without.push((at, why)),
        }
    }
    let mut terms: BTreeMap<usize, Vec<(Exact, Exact)>> = BTreeMap::new();
    for course in &counted {
        let pair = (course.weight.clone(), course.worth.clone());
        terms.entry(course.taken.term).or_default().push(pair);
    }
    let (pairs, retaken) = attempts(&counted, rules);
    without.extend(retaken.into_iter().map(|at| (at, Without::Retaken)));
    without.sort_by_key(|(at, _)| *at);
    let exact = mean(&pairs);
    Gpa {
        stated: exact.as_ref().map(|exact| stated(exact, rules)),
        exact,
        credits: pairs.iter().map(|(weight, _)| weight).sum(),
        terms: terms
            .into_iter()
            .filter_map(|(term, pairs)| Some((term, mean(&pairs)?)))
            .collect(),
        without,
    }
}

fn count<'a>(at: usize, taken: &'a Taken, rules: &GpaRules) -> Result<Counted<'a>, Without> {
    if taken.left_out {
        return Err(Without::LeftOut);
    }
    let worth = match &taken.mark {
        CourseMark::Open => return Err(Without::Open),
        CourseMark::Number(number) => number.clone(),
        CourseMark::Letter(letter) => rules.table.worth(letter).ok_or(Without::NotInTable)?,
    };
    let weight = &taken.credits * &taken.factor;
    if !weight.is_positive() {
        return Err(Without::NoCredits);
    }
    Ok(Counted {
        at,
        taken,
        weight,
        worth,
    })
}

/// Weights and worths that count over all terms, and the places of attempts that do not.
fn attempts(counted: &[Counted<'_>], rules: &GpaRules) -> (Vec<(Exact, Exact)>, Vec<usize>) {
    let mut courses: BTreeMap<&str, Vec<&Counted<'_>>> = BTreeMap::new();
    for course in counted {
        courses
            .entry(&course.taken.course)
            .or_default()
            .push(course);
    }
    let (mut pairs, mut retaken) = (Vec::new(), Vec::new());
    for mut tries in courses.into_values() {
        tries.sort_by_key(|course| (course.taken.term, course.at));
        let Some(last) = tries.last().copied() else {
            continue;
        };
        let best = tries.iter().copied().reduce(|best, next| {
            let better = if rules.lower_is_better {
                next.worth < best.worth
            } else {
                next.worth > best.worth
            };
            if better { next } else { best }
        });
        let kept = match rules.retakes {
            Retakes::Last => last,
            Retakes::Best => best.unwrap_or(last),
            Retakes::Mean => {
                let sum: Exact = tries.iter().map(|course| &course.worth).sum();
                let mean = sum.over(&Exact::from(tries.len())).unwrap_or(sum);
                pairs.push((last.weight.clone(), mean));
                continue;
            }
            Retakes::All => {
                pairs.extend(
                    tries
                        .iter()
                        .map(|course| (course.weight.clone(), course.worth.clone())),
                );
                continue;
            }
        };
        pairs.push((kept.weight.clone(), kept.worth.clone()));
        retaken.extend(
            tries
                .iter()
                .map(|course| course.at)
                .filter(|at| *at != kept.at),
        );
    }
    (pairs, retaken)
}

fn mean(pairs: &[(Exact, Exact)]) -> Option<Exact> {
    let sum: Exact = pairs.iter().map(|(weight, worth)| weight * worth).sum();
    let weight: Exact = pairs.iter().map(|(weight, _)| weight).sum();
    sum.over(&weight)
}

fn stated(exact: &Exact, rules: &GpaRules) -> Exact {
    let Some(decimals) = rules.cut_after else {
        return exact.clone();
    };
    let unit = Exact::of(1, 10_u64.saturating_pow(decimals));
    exact
        .over(&unit)
        .map_or_else(|| exact.clone(), |steps| &steps.whole_below() * &unit)
}
