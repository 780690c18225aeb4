//! Formulas: "NF = 0.2 * I + 0.3 * T + …" with the meaning of the letters nearby, in any language.

use super::amount::{ONE, Unit, WHOLE};
use super::entries::Entry;
use super::naming;
use super::passage::{Passage, folded};
use super::rows::Row;
use crate::scan::{Token, tokens};

/// Terms of one formula.
const MOST: usize = 20;
/// Rows around a formula in which its letters are explained.
const NEAR: usize = 14;

struct Term {
    /// Ten-thousandths of the whole or of the divisor's unit.
    value: u64,
    words: Passage,
    name: Passage,
}

/// The shares of the formula in a row; none when there is no formula.
pub(super) fn shares(rows: &[Row], at: usize) -> Vec<Entry> {
    let Some(text) = rows.get(at).and_then(Row::line) else {
        return Vec::new();
    };
    let Some(equals) = text.text().find('=') else {
        return Vec::new();
    };
    let sides = text.text().matches('=').count();
    let right = text.slice(equals + 1..text.text().len());
    if sides != 1 || !right.text().contains('+') || right.text().chars().count() > 400 {
        return Vec::new();
    }
    let terms = terms(&right);
    if terms.len() < 2 {
        return Vec::new();
    }
    let whole: u64 = terms.iter().map(|term| term.value).sum();
    let scale = match whole {
        10_000 => 100,
        1_000_000 => 1,
        _ => return Vec::new(),
    };
    let near = rows
        .get(at.saturating_sub(NEAR)..(at + NEAR).min(rows.len()))
        .unwrap_or_default();
    terms
        .into_iter()
        .filter_map(|term| {
            let meaning = meaning(&term.name, near);
            let name = meaning.unwrap_or_else(|| term.name.clone());
            let value = u32::try_from(term.value * scale)
                .ok()
                .filter(|value| *value <= WHOLE)?;
            naming::is_name(&name).then(|| Entry {
                count: None,
                counted: None,
                name,
                amount: term.words.clone(),
                value,
                unit: Unit::Percent,
                each: false,
                because: None,
                points: None,
                detail: Passage::default(),
                around: Passage::default(),
                extra: false,
                row: at,
                depth: None,
            })
        })
        .collect()
}

/// The terms between the plus signs; all must be a factor and a name.
fn terms(right: &Passage) -> Vec<Term> {
    let mut found = Vec::new();
    let mut start = 0;
    let text = right.text();
    let ends = text
        .match_indices('+')
        .map(|(at, _)| at)
        .chain(std::iter::once(text.len()));
    for end in ends.take(MOST) {
        let words = right.slice(start..end).trim();
        start = end + 1;
        match term(&words) {
            Some(term) => found.push(term),
            None => return Vec::new(),
        }
    }
    found
}

/// "0.2 * I", "20% Homework", "T x 0,3", "30 % · EX", "(0.4)(Midterm)".
fn term(words: &Passage) -> Option<Term> {
    let all = tokens(words.text());
    let first = all.iter().position(|t| t.number().is_some())?;
    let (value, behind) = factor(&all, first)?;
    let percent = all.get(behind).is_some_and(|t| t.is(&['%']));
    let behind = if percent { behind + 1 } else { behind };
    let value = if percent { value / 100 } else { value };
    let from = all.get(first)?.bytes.start;
    let to = all.get(behind.checked_sub(1)?)?.bytes.end;
    let out = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '*' | '·'
                    | '×'
                    | '('
                    | ')'
                    | '['
                    | ']'
                    | '⋅'
                    | '.'
                    | '$'
                    | '\\'
                    | '_'
                    | '∗'
                    | ','
                    | ';'
            )
    };
    let before = words.slice(0..from).trim_matches(out);
    let rest = words.slice(to..words.text().len()).trim_matches(out);
    let without_x = |name: Passage| {
        let folded = name.folded();
        if let Some(rest) = folded.strip_prefix("x ") {
            name.slice(folded.len() - rest.len()..folded.len())
        } else if let Some(rest) = folded.strip_suffix(" x") {
            name.slice(0..rest.len())
        } else {
            name
        }
    };
    let name = if rest.is_empty() { before } else { rest };
    let name = without_x(name).trim_matches(out);
    let letters = name.text().chars().any(char::is_alphabetic);
    (letters && name.text().split_whitespace().count() <= 6).then(|| Term {
        value,
        words: words.clone(),
        name,
    })
}

/// A factor in ten-thousandths, and the token behind it.
fn factor(all: &[Token], at: usize) -> Option<(u64, usize)> {
    let (whole, _) = all.get(at)?.number()?;
    let part = all
        .get(at + 1)
        .filter(|t| t.is(&['.', ',']) && !t.spaced)
        .and_then(|_| all.get(at + 2))
        .filter(|t| !t.spaced)
        .and_then(Token::number);
    let value = u64::from(whole) * u64::from(ONE);
    match part {
        Some((part, digits @ 1..=4)) => {
            let scale = 10u64.pow(u32::try_from(4 - digits).unwrap_or(0));
            Some((value + u64::from(part) * scale, at + 3))
        }
        _ => Some((value, at + 1)),
    }
}

/// What a letter of a formula stands for: "I es el promedio de las interrogaciones", "T: homework", "Exams (E)".
fn meaning(letter: &Passage, near: &[Row]) -> Option<Passage> {
    let wanted = letter.text();
    if wanted.chars().count() > 6 || wanted.contains(' ') {
        return None;
    }
    near.iter().find_map(|row| {
        let text = row.words();
        text.text()
            .match_indices(wanted)
            .map(|(at, _)| at)
            .find_map(|at| {
                let end = at + wanted.len();
                let before = text.text().get(..at)?;
                let behind = text.text().get(end..)?;
                let alone = !before.ends_with(|c: char| c.is_alphanumeric() || c == '_')
                    && !behind.starts_with(|c: char| c.is_alphanumeric());
                if !alone {
                    return None;
                }
                explained(&text, end).or_else(|| bracketed(&text, at, behind))
            })
    })
}

/// "I es el promedio de las interrogaciones, E …": what the sentence behind the letter says.
fn explained(text: &Passage, end: usize) -> Option<Passage> {
    const VERBS: &[&str] = &[
        "es el",
        "es la",
        "es",
        "son las",
        "son los",
        "son",
        "is the",
        "is your",
        "is",
        "are the",
        "are",
        "stands for",
        "denotes the",
        "denotes",
        "est la",
        "est le",
        "est",
        "é a",
        "é o",
        "é",
        "são as",
        "são os",
        "ist die",
        "ist der",
        "ist das",
        "ist",
        "corresponde a",
        "corresponde al",
        "=",
        ":",
        "–",
        "-",
        "→",
        ")",
    ];
    let rest = text.slice(end..text.text().len());
    let lower = rest.folded();
    let trimmed = lower.trim_start_matches([' ', '*', ')']);
    let skipped = lower.len() - trimmed.len();
    let verb = VERBS
        .iter()
        .filter(|verb| {
            trimmed
                .strip_prefix(**verb)
                .is_some_and(|rest| rest.starts_with(|c: char| !c.is_alphanumeric()))
        })
        .max_by_key(|verb| verb.len())?;
    let meaning = rest.slice(skipped + verb.len()..rest.text().len());
    let lower = meaning.folded();
    let stop = [
        ", ", "; ", ". ", " y ", " and ", " e ", " et ", " und ", " con ", "\t",
    ]
    .iter()
    .filter_map(|sign| lower.find(sign))
    .min()
    .unwrap_or(lower.trim_end_matches('.').len());
    let meaning = without_average(&meaning.slice(0..stop).trim());
    let (meaning, _) = naming::without_brackets(&naming::before(&meaning));
    (naming::is_name(&meaning) && !meaning.text().contains('+')).then_some(meaning)
}

/// "the average of the quizzes", "el promedio de las tareas", "la note de l'examen".
fn without_average(words: &Passage) -> Passage {
    const LEADS: &[&str] = &[
        "promedio de las ",
        "promedio de los ",
        "promedio de ",
        "promedio del ",
        "nota del ",
        "nota de la ",
        "nota de los ",
        "nota de las ",
        "nota de ",
        "nota en el ",
        "nota en ",
        "average of the ",
        "average of all ",
        "average of your ",
        "average of ",
        "average ",
        "mean of the ",
        "mean of ",
        "grade of the ",
        "grade on the ",
        "grade for the ",
        "grade of ",
        "grade on ",
        "score on the ",
        "score of the ",
        "score on ",
        "score of ",
        "média das ",
        "média dos ",
        "média de ",
        "média da ",
        "nota da ",
        "nota do ",
        "nota das ",
        "nota dos ",
        "moyenne des ",
        "moyenne de ",
        "note de l'",
        "note de l’",
        "note du ",
        "note des ",
        "note de la ",
        "note de ",
        "durchschnitt der ",
        "note der ",
        "note im ",
        "el ",
        "la ",
        "los ",
        "las ",
        "the ",
        "your ",
        "a ",
        "o ",
        "le ",
        "l'",
        "die ",
        "der ",
        "das ",
        "as ",
        "os ",
    ];
    let mut words = words.clone();
    for _ in 0..3 {
        let lower = words.folded();
        let Some(lead) = LEADS
            .iter()
            .filter(|lead| lower.starts_with(**lead))
            .max_by_key(|lead| lead.len())
        else {
            break;
        };
        words = words.slice(lead.len()..lower.len()).trim();
    }
    words
}

/// "Interrogaciones (I)": the name before the bracket that holds the letter.
fn bracketed(text: &Passage, at: usize, behind: &str) -> Option<Passage> {
    let before = text.text().get(..at)?.strip_suffix('(')?;
    if !behind.starts_with(')') {
        return None;
    }
    let start = before
        .rfind([',', ';', '.', ':', '+', '='])
        .map_or(0, |at| at + 1);
    let name = text.slice(start..before.len()).trim();
    let lower = folded(name.text());
    let start = [" y ", " and ", " et ", " und ", " e "]
        .iter()
        .filter_map(|word| Some(lower.rfind(word)? + word.len()))
        .max()
        .unwrap_or(0);
    let name = without_average(&name.slice(start..name.text().len()));
    let name = naming::before(&name);
    naming::is_name(&name).then_some(name)
}
