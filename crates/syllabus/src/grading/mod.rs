//! The grading tree of a page, its letter scale and the rules beside it.
//!
//! Every list, table, sentence and formula that holds shares is a candidate; the one that comes to a whole, in a part
//! about grading, in the plainest form, is the grading. The others are held against it: what they say otherwise is a
//! warning.

mod amount;
mod cells;
mod context;
mod counts;
mod entries;
mod formula;
mod groups;
mod heads;
mod letters;
mod lists;
mod naming;
mod passage;
mod plain;
mod prose;
mod rows;
mod rules;
mod scheme;
mod tree;
mod vocabulary;

use semestra_plan::draft::{CategoryDraft, LetterDraft, RuleDraft, Warning};
use semestra_plan::{Basis, Evidence, Finding, Points, Weight};

use crate::evidence::{DOUBTFUL, LIKELY};
use crate::page::Page;

pub(crate) use amount::{only_percent, percents, spelled};
pub(crate) use passage::Passage;

use entries::Entry;
use rows::{Row, Told};
use scheme::{Form, Scheme};

/// Rules of one page that are kept.
const MOST_RULES: usize = 8;

/// What a page says of grading.
#[derive(Debug, Default)]
pub(crate) struct Grading {
    /// The grading tree.
    pub categories: Vec<CategoryDraft>,
    /// Which letter begins where, best first.
    pub letters: Vec<LetterDraft>,
    /// Rules that change how the shares count.
    pub rules: Vec<RuleDraft>,
    /// What does not fit together; keys are those that the tree will have.
    pub warnings: Vec<Warning>,
}

/// Reads the grading of a page.
pub(crate) fn grading(page: &Page) -> Grading {
    let rows = rows::rows(page);
    let passages: Vec<Passage> = prose::paragraphs(&rows)
        .into_iter()
        .map(|(_, words)| words)
        .collect();
    let letters = letters::scale(&passages);
    let mut schemes: Vec<Scheme> = lists::lists(&rows)
        .iter()
        .flat_map(scheme::schemes)
        .collect();
    let totals = prose::totals(&rows);
    for scheme in &mut schemes {
        if scheme.points == Some(false) && totals.contains(&scheme.all_points) {
            scheme.points = Some(true);
        }
    }
    let best = schemes
        .iter()
        .filter_map(|scheme| Some((scheme.rank()?, scheme)))
        .min_by_key(|(rank, scheme)| (*rank, scheme.entries.first().map_or(0, |entry| entry.row)));
    let Some((_, best)) = best else {
        return Grading {
            letters,
            ..Grading::default()
        };
    };
    let others = contradictions(best, &schemes, &rows);
    let rules = course_rules(&rows, best);
    let choice = !others.is_empty()
        && passages
            .iter()
            .any(|words| rules::offers_choice(&words.folded()));
    let mut warnings = Vec::new();
    if !best.is_whole() {
        warnings.push(sum_warning(best));
    }
    if choice {
        warnings.push(choice_warning(best, &others));
    } else {
        warnings.extend(
            others
                .iter()
                .map(|(at, entry)| contradiction(best, *at, entry)),
        );
    }
    Grading {
        categories: categories(best, &others),
        letters,
        rules,
        warnings,
    }
}

/// The share of the chosen list that is meant by the same name elsewhere with another value.
fn contradictions<'a>(best: &Scheme, schemes: &'a [Scheme], rows: &[Row]) -> Vec<(usize, Entry)> {
    let mut found: Vec<(usize, Entry)> = Vec::new();
    let alone = prose::stated_alone(rows);
    let whole: Vec<&'a Scheme> = schemes
        .iter()
        .filter(|scheme| {
            scheme.is_whole()
                && scheme.told != Told::No
                && scheme.form <= Form::Sentence
                && scheme.points.is_none()
        })
        .collect();
    let others = whole
        .iter()
        .flat_map(|scheme| &scheme.entries)
        .chain(&alone);
    for other in others {
        if best.entries.iter().any(|entry| entry.row == other.row) {
            continue;
        }
        let Some(at) = best
            .entries
            .iter()
            .position(|entry| same_name(entry, other))
        else {
            continue;
        };
        let Some(entry) = best.entries.get(at) else {
            continue;
        };
        let part = entry
            .count
            .is_some_and(|count| other.value.saturating_mul(count) == entry.value)
            || other
                .count
                .is_some_and(|count| entry.value.saturating_mul(count) == other.value)
            || other.each;
        let known = found.iter().any(|(known, _)| *known == at);
        if entry.value != other.value && !part && !known && best.points.is_none() {
            found.push((at, other.clone()));
        }
    }
    found.truncate(MOST_RULES);
    found
}

/// Whether two shares have the same words for a name, numbers and plurals aside.
fn same_name(one: &Entry, other: &Entry) -> bool {
    let words = |entry: &Entry| -> Vec<String> {
        let mut words: Vec<String> = entry
            .name
            .folded()
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| {
                !word.is_empty()
                    && !matches!(*word, "the" | "your" | "and" | "of" | "exam" | "exams")
            })
            .map(|word| word.trim_end_matches('s').to_owned())
            .collect();
        words.sort();
        words
    };
    let (one, other) = (words(one), words(other));
    !one.is_empty() && one == other
}

fn percent(value: u32) -> String {
    let weight = f64::from(value) / f64::from(amount::ONE);
    format!("{}", (weight * 100.0).round() / 100.0)
}

fn sum_warning(best: &Scheme) -> Warning {
    Warning {
        text: Finding::SharesSum {
            percent: percent(best.sum),
        }
        .into(),
        place: best
            .entries
            .first()
            .and_then(|entry| entry.amount.says("weight", Basis::Stated, None, DOUBTFUL))
            .and_then(|evidence| evidence.place),
        key: None,
    }
}

fn contradiction(best: &Scheme, at: usize, other: &Entry) -> Warning {
    let said = best.entries.get(at).map_or(0, |entry| entry.value);
    let name = best
        .entries
        .get(at)
        .map(|entry| entry.name.joined())
        .unwrap_or_default();
    Warning {
        text: Finding::SharesDiffer {
            part: name,
            one: percent(said),
            other: percent(other.value),
        }
        .into(),
        place: other
            .amount
            .says("weight", Basis::Stated, None, DOUBTFUL)
            .and_then(|evidence| evidence.place),
        key: Some(key(best, at)),
    }
}

fn choice_warning(best: &Scheme, others: &[(usize, Entry)]) -> Warning {
    let other = others.first();
    Warning {
        text: Finding::SeveralSchemes.into(),
        place: other
            .and_then(|(_, entry)| entry.amount.says("weight", Basis::Stated, None, DOUBTFUL))
            .and_then(|evidence| evidence.place),
        key: other.map(|(at, _)| key(best, *at)),
    }
}

/// The key that a share of the list will have in the tree.
fn key(best: &Scheme, at: usize) -> String {
    let mut start = 0;
    for (index, parts) in best.runs.iter().enumerate() {
        if at == start {
            return format!("category-{}", index + 1);
        }
        if at <= start + parts {
            return format!("category-{}.{}", index + 1, at - start);
        }
        start += 1 + parts;
    }
    String::new()
}

/// The tree of the chosen list.
fn categories(best: &Scheme, others: &[(usize, Entry)]) -> Vec<CategoryDraft> {
    let mut all = Vec::new();
    let mut at = 0;
    for parts in &best.runs {
        let Some(mut top) = category(best, at, others) else {
            break;
        };
        top.parts = (at + 1..=at + parts)
            .filter_map(|part| category(best, part, others))
            .collect();
        all.push(top);
        at += 1 + parts;
    }
    all
}

fn category(best: &Scheme, at: usize, others: &[(usize, Entry)]) -> Option<CategoryDraft> {
    let entry = best.entries.get(at)?;
    let doubted = others.iter().any(|(known, _)| *known == at);
    let around = entry.around.text();
    let drop_lowest = rules::drop_lowest(around);
    let drop_highest = rules::drop_highest(around);
    let best_of = rules::best_of(&entry.around.folded()).map(|(_, all)| all);
    let cap = entry.extra.then(|| rules::cap(around)).flatten();
    let rule = (!entry.detail.is_empty()).then(|| entry.detail.clone());
    let mut evidence: Vec<Evidence> = Vec::new();
    let name_certainty = certainty(best, false);
    evidence.extend(entry.name.says("name", Basis::Stated, None, name_certainty));
    let (basis, because) = basis(best, entry, doubted);
    evidence.extend(entry.amount.says(
        "weight",
        basis,
        because,
        weight_certainty(best, entry, doubted),
    ));
    let count = best_of.or(entry.count);
    if let Some(words) = entry.counted.as_ref().filter(|_| count.is_some()) {
        evidence.extend(words.says("count", Basis::Stated, None, LIKELY));
    } else if count.is_some() {
        evidence.extend(
            entry
                .around
                .says("count", Basis::Derived, entry.because.clone(), LIKELY),
        );
    }
    for (field, known) in [
        ("drop_lowest", drop_lowest),
        ("drop_highest", drop_highest),
        ("cap", cap),
    ] {
        if known.is_some() {
            evidence.extend(entry.around.says(field, Basis::Stated, None, LIKELY));
        }
    }
    if entry.points.is_some() {
        evidence.extend(entry.amount.says("points", Basis::Stated, None, LIKELY));
    }
    if let Some(rule) = &rule {
        evidence.extend(rule.says("rule", Basis::Stated, None, LIKELY));
    }
    Some(CategoryDraft {
        key: String::new(),
        name: entry.name.joined(),
        weight: Weight::millionths(entry.value).ok(),
        points: entry.points.map(|points| Points::hundredths(points / 100)),
        count,
        drop_lowest,
        drop_highest,
        extra_credit: entry.extra,
        cap: cap.and_then(|cap| Weight::millionths(cap).ok()),
        rule: rule.map(|rule| rule.joined()),
        parts: Vec::new(),
        evidence,
    })
}

/// How a share came to be, and why.
fn basis(best: &Scheme, entry: &Entry, doubted: bool) -> (Basis, Option<Finding>) {
    if doubted {
        return (Basis::Stated, Some(Finding::SaidOtherwise));
    }
    if !best.is_whole() {
        return (Basis::Stated, Some(Finding::SharesNotWhole));
    }
    match (entry.because.clone(), best.form) {
        (Some(because), _) => (Basis::Derived, Some(because)),
        (None, Form::Prose) => (Basis::Stated, Some(Finding::SharesApart)),
        (None, _) if best.cut => (Basis::Stated, Some(Finding::SharesLeftOut)),
        (None, _) => (Basis::Stated, None),
    }
}

/// How sure a list is as a whole.
fn certainty(best: &Scheme, derived: bool) -> u16 {
    let weak = !best.is_whole()
        || best.cut
        || best.form == Form::Prose
        || best.points == Some(false)
        || best.told == Told::No && best.form != Form::Rows
        || best.told == Told::No && best.points.is_some();
    if weak {
        DOUBTFUL
    } else if derived || best.solved || best.told == Told::No {
        LIKELY
    } else {
        1000
    }
}

fn weight_certainty(best: &Scheme, entry: &Entry, doubted: bool) -> u16 {
    if doubted || entry.extra {
        return DOUBTFUL;
    }
    certainty(best, entry.because.is_some())
}

/// Sentences that change how the shares count, near the shares or in a part about grading.
fn course_rules(rows: &[Row], best: &Scheme) -> Vec<RuleDraft> {
    let mut found: Vec<RuleDraft> = Vec::new();
    for (at, passage) in prose::paragraphs(rows) {
        let Some(row) = rows.get(at) else { continue };
        if row.told == Told::No && !best.entries.iter().any(|entry| entry.row.abs_diff(at) <= 4) {
            continue;
        }
        for sentence in rules::sentences(&passage) {
            let long = sentence.text().chars().count();
            // A row of the list keeps its rule itself.
            if found.len() < MOST_RULES
                && (15..=400).contains(&long)
                && rules::is_course_rule(&sentence.folded())
                && entries::listed(&sentence).is_empty()
            {
                found.push(RuleDraft {
                    key: String::new(),
                    text: sentence.joined(),
                    evidence: sentence
                        .says("text", Basis::Stated, None, LIKELY)
                        .into_iter()
                        .collect(),
                });
            }
        }
    }
    found
}
