//! The term of a course: "Fall 2024", "F24", "Lent Term 2023", "2022-1", "2º semestre de 2015", "WS 2024/25", a year.

use chrono::NaiveDate;

use crate::page::{Block, Page, Piece};
use crate::scan::{DASHES, Token, tokens};
use crate::wording::says;

/// A term as written.
#[derive(Clone, Debug)]
pub(crate) struct Term {
    /// The words.
    pub words: Piece,
    /// A day in its middle.
    pub middle: NaiveDate,
    /// Whether the words stand in a line; the title of a window stands in none.
    pub placed: bool,
    /// Whether the words are a term and not only a year.
    pub whole: bool,
}

/// Lines at the top that may name the term.
const TOP: usize = 40;
/// Lines in which a term may be named again.
const MOST_LINES: usize = 400;
/// Longer lines tell of other terms, too.
const LONGEST: usize = 200;

/// The term that a page names: in a heading or near its top, in the title of its window, or more than once.
pub(crate) fn term(page: &Page) -> Option<Term> {
    let lines = || {
        page.blocks
            .iter()
            .filter_map(Block::piece)
            .filter(|piece| piece.text.chars().count() <= LONGEST)
    };
    let headings = page.blocks.iter().filter_map(|block| match block {
        Block::Heading(level, piece) if *level <= 3 => Some(piece),
        Block::Heading(..) | Block::Line(_) | Block::Item(..) | Block::Table(_) | Block::Gap => {
            None
        }
    });
    let window = page.title.as_deref().map(|title| Piece::new(0, 0, title));
    lines()
        .take(TOP)
        .filter(|piece| !tells_of_others(&piece.lower()))
        .find_map(term_in)
        .or_else(|| headings.clone().find_map(term_in))
        .or_else(|| {
            window.as_ref().and_then(term_in).map(|term| Term {
                placed: false,
                ..term
            })
        })
        .or_else(|| again(lines().take(MOST_LINES)))
        .or_else(|| year_alone(lines().take(3)))
        .or_else(|| {
            year_alone(window.iter()).map(|term| Term {
                placed: false,
                ..term
            })
        })
        .or_else(|| year_alone(headings.take(1)))
}

/// Whether a line is about another time than that of the course.
fn tells_of_others(lower: &str) -> bool {
    says(
        lower,
        &[
            "previous",
            "previously",
            "last updated",
            "last modified",
            "last year",
            "since",
            "taught in",
            "past",
            "archive",
            "archived",
            "textbook",
            "edition",
            "isbn",
            "published",
            "copyright",
            "prior",
            "revised",
            "holiday",
        ],
    )
}

/// A term that several lines name and no other.
fn again<'a>(lines: impl Iterator<Item = &'a Piece>) -> Option<Term> {
    let mut first: Option<Term> = None;
    let mut times = 0;
    for term in lines.filter_map(term_in) {
        match &first {
            None => first = Some(term),
            Some(known) if known.words.text.eq_ignore_ascii_case(&term.words.text) => {}
            Some(_) => return None,
        }
        times += 1;
    }
    first.filter(|_| times > 1)
}

/// The month in the middle of a season, by its name.
fn season(word: &str) -> Option<u32> {
    match word {
        "spring" | "printemps" | "frühjahr" | "sommersemester" | "ss" | "sose" => Some(4),
        "summer" | "été" | "ete" => Some(7),
        "fall" | "autumn" | "michaelmas" | "automne" | "herbst" => Some(10),
        "winter" | "lent" | "hilary" | "hiver" => Some(2),
        "wintersemester" | "ws" | "wise" => Some(12),
        "trinity" => Some(5),
        _ => None,
    }
}

/// "F24", "Sp25", "Su2025", "W19".
fn short_season(word: &str) -> Option<u32> {
    match word {
        "f" | "fa" => Some(10),
        "s" | "sp" => Some(3),
        "su" => Some(7),
        "w" | "wi" => Some(2),
        _ => None,
    }
}

/// Words that stand between a season and its year.
fn is_filler(token: &Token) -> bool {
    matches!(
        token.word(),
        "semester"
            | "term"
            | "quarter"
            | "session"
            | "trimester"
            | "semestre"
            | "de"
            | "of"
            | "i"
            | "ii"
    ) || token.is(&[',', '\'', '’', '-', '–', ':'])
}

fn year_at(all: &[Token], at: usize) -> Option<i32> {
    let (value, digits) = all.get(at)?.number()?;
    let year = i32::try_from(value).ok()?;
    (digits == 4 && (1990..2100).contains(&year)).then_some(year)
}

/// The two digits of a year behind an apostrophe or right behind a season.
fn short_year(all: &[Token], at: usize) -> Option<i32> {
    let (value, 2) = all.get(at)?.number()? else {
        return None;
    };
    let parted = all
        .get(at + 1)
        .is_some_and(|t| !t.spaced && t.is(&['.', ':', '/', '-', '%']));
    (value <= 60 && !parted).then(|| 2000 + i32::try_from(value).unwrap_or_default())
}

/// The term that a line names.
pub(super) fn term_in(piece: &Piece) -> Option<Term> {
    let all = tokens(&piece.text);
    (0..all.len()).find_map(|at| {
        let (from, to, year, month) = named(&all, at)
            .or_else(|| abbreviated(&all, at))
            .or_else(|| numbered(&all, at))
            .or_else(|| half_year(&all, at))?;
        Some(Term {
            words: piece.slice(from..to),
            middle: NaiveDate::from_ymd_opt(year, month, 20)?,
            placed: true,
            whole: true,
        })
    })
}

type Found = (usize, usize, i32, u32);

/// "Fall 2024", "Fall Semester, 2025", "2025 Fall", "Winter '19", "WS 2024/25".
fn named(all: &[Token], at: usize) -> Option<Found> {
    let token = all.get(at)?;
    let plain = matches!(
        token.word(),
        "spring" | "summer" | "fall" | "autumn" | "winter"
    );
    let next_year = || year_at(all, at + 1).filter(|_| all.get(at + 1).is_some_and(|t| t.spaced));
    let month =
        season(token.word()).filter(|_| token.capital() || plain && next_year().is_some())?;
    // "/spring2025/" is a part of an address.
    if at > 0 && !token.spaced && all.get(at - 1).is_some_and(|t| t.is(&['/', '_', '=', '.'])) {
        return None;
    }
    let mut next = at + 1;
    while next <= at + 3 && all.get(next).is_some_and(is_filler) {
        next += 1;
    }
    let apostrophe = all
        .get(next.checked_sub(1)?)
        .is_some_and(|t| t.is(&['\'', '’']));
    if let Some(year) = year_at(all, next).or_else(|| short_year(all, next).filter(|_| apostrophe))
    {
        let end = span_end(all, next).unwrap_or(next);
        return Some((token.bytes.start, all.get(end)?.bytes.end, year, month));
    }
    let year = at.checked_sub(1).and_then(|before| year_at(all, before))?;
    Some((all.get(at - 1)?.bytes.start, token.bytes.end, year, month))
}

/// The last token of "2024/25", "2024-2025".
fn span_end(all: &[Token], year: usize) -> Option<usize> {
    let joined = all
        .get(year + 1)
        .is_some_and(|t| !t.spaced && (t.is(&['/']) || t.is(DASHES)));
    let last = all.get(year + 2).filter(|t| !t.spaced)?;
    (joined && matches!(last.number(), Some((_, 2 | 4)))).then_some(year + 2)
}

/// "F24", "Sp25": letters and two digits or four that touch.
fn abbreviated(all: &[Token], at: usize) -> Option<Found> {
    let token = all.get(at)?;
    let month = short_season(token.word()).filter(|_| token.capital())?;
    let number = all.get(at + 1).filter(|t| !t.spaced)?;
    let year =
        year_at(all, at + 1).or_else(|| short_year(all, at + 1).filter(|year| *year >= 2010))?;
    let alone = |t: Option<&Token>| t.is_none_or(|t| t.spaced || t.is(&[')', ',', ']', '|']));
    let before = at == 0 || token.spaced || all.get(at - 1).is_some_and(|t| t.is(&['(', '[']));
    (alone(all.get(at + 2)) && before).then_some((token.bytes.start, number.bytes.end, year, month))
}

/// "2022-1", "2015/2", "2024.2": the half of a year as Latin America writes it.
fn numbered(all: &[Token], at: usize) -> Option<Found> {
    let token = all.get(at)?;
    let year = year_at(all, at)?;
    let sign = all
        .get(at + 1)
        .filter(|t| !t.spaced && (t.is(&['/', '.']) || t.is(DASHES)));
    let half = all.get(at + 2).filter(|t| !t.spaced)?;
    sign?;
    let (value @ 1..=2, 1) = half.number()? else {
        return None;
    };
    let ends = all
        .get(at + 3)
        .is_none_or(|t| t.spaced || t.is(&[')', ',', ']']));
    let begins = at == 0 || token.spaced || all.get(at - 1).is_some_and(|t| t.is(&['(', '[']));
    let month = if value == 1 { 5 } else { 10 };
    (ends && begins).then_some((token.bytes.start, half.bytes.end, year, month))
}

/// "2º semestre de 2015", "Primer semestre 2024", "Second Semester 2015".
fn half_year(all: &[Token], at: usize) -> Option<Found> {
    let token = all.get(at)?;
    let first = match token.word() {
        "first" | "primer" | "primeiro" | "premier" => Some(true),
        "second" | "segundo" | "deuxième" | "zweites" => Some(false),
        _ => None,
    };
    let (first, mut next) = match (first, token.number()) {
        (Some(first), _) => (first, at + 1),
        (None, Some((value @ 1..=2, 1))) => {
            let mark = all.get(at + 1).filter(|t| {
                !t.spaced
                    && (t.is(&['°', '.'])
                        || matches!(
                            t.word(),
                            "st" | "nd" | "er" | "o" | "º" | "ª" | "do" | "ro" | "e"
                        ))
            });
            mark?;
            (value == 1, at + 2)
        }
        _ => return None,
    };
    if !all.get(next).is_some_and(|t| {
        matches!(
            t.word(),
            "semester" | "semestre" | "term" | "cuatrimestre" | "quadrimestre"
        )
    }) {
        return None;
    }
    next += 1;
    while all.get(next).is_some_and(is_filler) && next < at + 6 {
        next += 1;
    }
    let year = year_at(all, next)?;
    Some((
        token.bytes.start,
        all.get(next)?.bytes.end,
        year,
        if first { 5 } else { 10 },
    ))
}

/// A year in a line that is a title: "Statistics 2024", "2024/25".
fn year_alone<'a>(lines: impl Iterator<Item = &'a Piece>) -> Option<Term> {
    lines
        .filter(|piece| piece.text.chars().count() <= 100)
        .filter(|piece| {
            !tells_of_others(&piece.lower()) && crate::dates::find(&piece.text).is_empty()
        })
        .find_map(|piece| {
            let all = tokens(&piece.text);
            let at = (0..all.len()).find(|at| {
                let spaced = all.get(*at).is_some_and(|t| t.spaced)
                    || all
                        .get(at.wrapping_sub(1))
                        .is_some_and(|t| t.is(&['(', '[']));
                year_at(&all, *at).is_some() && spaced
            })?;
            let year = year_at(&all, at)?;
            let end = span_end(&all, at).unwrap_or(at);
            // The middle of a year is in no term, so the dates of the page decide within it.
            Some(Term {
                words: piece.slice(all.get(at)?.bytes.start..all.get(end)?.bytes.end),
                middle: NaiveDate::from_ymd_opt(year, if end > at { 12 } else { 7 }, 1)?,
                placed: true,
                whole: end > at,
            })
        })
}
