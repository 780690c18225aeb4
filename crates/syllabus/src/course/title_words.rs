//! Which words are a title, and what around them is not.

use crate::page::Piece;
use crate::scan::tokens;
use crate::wording::says;

use super::code_shape::code_in;
use super::term::term_in;

/// Words at the end of a title that are no part of it.
const TAILS: &[&str] = &[
    "syllabus for",
    "course syllabus",
    "syllabus",
    "course website",
    "website",
    "home page",
    "homepage",
    "course page",
    "course information",
    "course",
    "schedule",
    "lectures",
    "programa",
    "plan de cours",
];

/// A title without its term, brackets that hold a term or a number, "Syllabus", and signs at its ends.
pub(super) fn clean(part: &Piece) -> Piece {
    let mut part = part.clone();
    // "(Fall 2026; 11583) Title": brackets at the begin are about the section.
    for _ in 0..2 {
        part = part.trim_matches(|c| {
            !c.is_alphanumeric() && !matches!(c, '(' | ')' | '"' | '¿' | '?' | '!' | '+' | '#')
        });
        if part.text.starts_with('(')
            && let Some(close) = part.text.find(')')
        {
            part = part.slice(close + 1..part.text.len());
        }
    }
    part = part
        .trim_matches(|c| !c.is_alphanumeric() && !matches!(c, '(' | ')' | '?' | '!' | '+' | '#'));
    // A sentence or an address behind the title.
    let ends = [". ", " http", " (http", "! ", " | "];
    if let Some(end) = ends
        .iter()
        .filter_map(|end| part.text.find(end))
        .min()
        .filter(|end| *end >= 6)
    {
        part = part.slice(0..end);
    }
    part = without_term(&part);
    part = without_numbers(&part);
    for _ in 0..2 {
        let lower = part.lower();
        let tail = TAILS.iter().find(|tail| {
            lower.len() == part.text.len()
                && lower.strip_suffix(*tail).is_some_and(|rest| {
                    rest.trim_end().len() >= 4
                        && !ends_open(rest)
                        && rest.ends_with([' ', '-', '–', ':', ','])
                })
        });
        let Some(tail) = tail else {
            break;
        };
        part = part
            .slice(0..part.text.len() - tail.len())
            .trim_matches(|c| !c.is_alphanumeric() && !matches!(c, '(' | ')' | '?' | '+' | '#'));
    }
    for lead in [
        "Syllabus for ",
        "Syllabus: ",
        "Course Syllabus: ",
        "Welcome to ",
    ] {
        if part.text.starts_with(lead) {
            part = part.slice(lead.len()..part.text.len());
        }
    }
    part.trim_matches(|c| {
        c.is_whitespace() || matches!(c, ',' | ':' | ';' | '-' | '–' | '—' | '|' | '*' | '.' | '!')
    })
}

/// Without a term and the words that go with it: "Title, Fall 2026", "Title - Keel 2026".
fn without_term(part: &Piece) -> Piece {
    let cut = |from: usize, to: usize| {
        let before = part.slice(0..from);
        let before =
            before.trim_matches(|c| !c.is_alphanumeric() && !matches!(c, ')' | '?' | '+' | '#'));
        if before.text.chars().filter(|c| c.is_alphabetic()).count() >= 3 {
            before
        } else {
            part.slice(to..part.text.len())
        }
    };
    if let Some(term) = term_in(part) {
        let at = term.words.column.saturating_sub(part.column);
        let from = part.text.char_indices().nth(at).map_or(0, |(at, _)| at);
        let from = part
            .text
            .get(..from)
            .map_or(from, |before| before.trim_end_matches('(').len());
        return cut(from, from + term.words.text.len());
    }
    // "Title - Place 2026": a year at the end with at most two words since the last dash.
    let all = tokens(&part.text);
    let year = all.last().and_then(|token| {
        let (value, 4) = token.number()? else {
            return None;
        };
        (1990..2100).contains(&value).then_some(token)
    });
    match year {
        Some(year) => {
            let dash = [" - ", " – ", " — ", ", "]
                .iter()
                .filter_map(|sign| part.text.rfind(sign))
                .max();
            let near = dash.filter(|dash| {
                part.text
                    .get(*dash..)
                    .is_some_and(|rest| rest.split_whitespace().count() <= 4)
            });
            cut(near.unwrap_or(year.bytes.start), year.bytes.end)
        }
        None => part.clone(),
    }
}

/// Without brackets that hold numbers of a registrar: "Title (Unique #51940)".
fn without_numbers(part: &Piece) -> Piece {
    let Some(open) = part.text.rfind('(') else {
        return part.clone();
    };
    let inner = part.text.get(open..).unwrap_or_default();
    let number = inner.chars().filter(char::is_ascii_digit).count() >= 3;
    let unit = says(
        &inner.to_lowercase(),
        &["unique", "crn", "tentative", "credits", "section", "units"],
    );
    if (number || unit) && open >= 4 {
        part.slice(0..open).trim()
    } else {
        part.clone()
    }
}

/// Whether words may be the title of a course.
pub(super) fn is_title(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let lower = text.to_lowercase();
    let generic = says(
        &lower,
        &[
            "syllabus",
            "schedule",
            "home",
            "calendar",
            "lectures",
            "welcome",
            "office hours",
            "prerequisites",
            "course website",
            "jump to",
            "tentative",
            "cronograma",
            "calendario",
            "calendrier",
            "table of contents",
            "tabla de contenidos",
            "index",
            "overview",
            "announcements",
            "first-day handout",
            "logistics",
            "alternative formats",
            "printer-friendly",
            "resources",
            "unidade",
            "unidad",
        ],
    ) && words.len() <= 4;
    let alone = matches!(
        lower.as_str(),
        "course"
            | "general information"
            | "course information"
            | "information"
            | "about"
            | "introduction"
            | "description"
            | "course description"
            | "course work"
            | "coursework"
            | "class"
            | "general info"
            | "details"
            | "basic information"
            | "credits"
    ) || lower.contains("syllabus") && words.len() <= 5;
    let registrar = says(
        &lower,
        &["unique", "crn", "credits", "credit hours", "cr.", "units"],
    );
    // Another code is no title.
    let codes = code_in(&Piece::new(0, 0, text), true).is_some_and(|code| {
        let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
        letters(text) < letters(&code.text) + 8
    });
    let numbered = says(
        &lower,
        &[
            "week", "unit", "lecture", "section", "annexe", "appendix", "page", "unique",
            "chapter", "groupe01",
        ],
    ) && words.len() <= 3
        || lower.starts_with("unidade")
        || lower.starts_with("section ")
        || lower.starts_with("week ");
    let person = says(
        &lower,
        &[
            "instructor",
            "professor",
            "prof",
            "dr",
            "phd",
            "ph.d",
            "ta",
            "university",
            "universidad",
            "université",
            "department",
            "school of",
            "college",
            "professor:",
        ],
    );
    let capital = words
        .iter()
        .filter(|word| {
            word.trim_start_matches(|c: char| !c.is_alphanumeric())
                .chars()
                .next()
                .is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
        })
        .count();
    let small = words
        .iter()
        .filter(|word| {
            matches!(
                **word,
                "of" | "and"
                    | "the"
                    | "in"
                    | "for"
                    | "to"
                    | "with"
                    | "a"
                    | "on"
                    | "&"
                    | "de"
                    | "e"
                    | "y"
                    | "et"
                    | "la"
                    | "-"
                    | "–"
                    | "du"
                    | "des"
            )
        })
        .count();
    let first = text
        .chars()
        .next()
        .is_some_and(|c| c.is_uppercase() || c.is_ascii_digit());
    (1..=14).contains(&words.len())
        && text.chars().filter(|c| c.is_alphabetic()).count() >= 5
        && first
        && (capital * 2 >= words.len() - small.min(words.len() - 1) || words.len() <= 4)
        && !generic
        && !numbered
        && !alone
        && !registrar
        && !codes
        && !has_initial(text)
        && !ends_open(text)
        && !person
        && !text.contains(['@', '%', '=', '<', '>', '{', '}'])
        && !text.contains(" AT ")
        && !lower.contains("http")
        && !lower.contains("www.")
        && term_in(&Piece::new(0, 0, text)).is_none()
}

/// "W. Way": a letter with a dot is a part of a name.
pub(super) fn has_initial(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let mut letters = word.chars();
        matches!((letters.next(), letters.next(), letters.next()), (Some(first), Some('.'), None) if first.is_uppercase())
    })
}

/// Whether a line ends with a small word: the rest stands on the next.
pub(super) fn ends_open(text: &str) -> bool {
    let last = text
        .split_whitespace()
        .next_back()
        .unwrap_or_default()
        .to_lowercase();
    matches!(
        last.as_str(),
        "and"
            | "of"
            | "the"
            | "for"
            | "in"
            | "to"
            | "with"
            | "a"
            | "an"
            | "on"
            | "&"
            | "de"
            | "e"
            | "y"
            | "et"
            | "la"
    )
}
