//! The code of a course, by where a page gives it.

use crate::page::{Block, Page, Piece};
use crate::place::labelled_place;
use crate::wording::says;

use super::code_address::in_address;
use super::code_shape::{LONGEST, code_in};
use super::code_words::{LABELS, NO_DEPARTMENT};

/// A code as the page has it.
#[derive(Clone, Debug)]
pub(super) struct Code {
    /// The words.
    pub words: Piece,
    /// The whole line in which they stand.
    pub line: Piece,
    /// Whether that line is one of the document; the title of a window is none.
    pub placed: bool,
    /// How sure it is.
    pub trust: Trust,
}

/// How sure a code is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Trust {
    /// A label, a heading or the top of the page.
    Sure,
    /// Further down, or letters alone.
    Doubtful,
    /// The address of the page.
    Address,
}

/// Lines at the top that may name the course.
const TOP: usize = 40;
/// The very top, where a page says what it is.
const HEAD: usize = 8;
/// Lines in which a word and a number may be a code ("Math 231"), not a building and a room.
const NAMED: usize = 3;

/// The code that a page gives its course.
pub(super) fn code(page: &Page) -> Option<Code> {
    let lines: Vec<&Piece> = page
        .blocks
        .iter()
        .filter_map(Block::piece)
        .take(400)
        .collect();
    let headings = page.blocks.iter().filter_map(|block| match block {
        Block::Heading(level, piece) if *level <= 2 && is_about_this(piece) => Some(piece),
        Block::Heading(..) | Block::Line(_) | Block::Item(..) | Block::Table(_) | Block::Gap => {
            None
        }
    });
    let window = page.title.as_deref().map(|title| Piece::new(0, 0, title));
    let top = || lines.iter().copied().filter(|line| is_about_this(line));
    labelled(&lines, page)
        .or_else(|| found(top().take(HEAD), false, Trust::Sure))
        .or_else(|| found(headings.chain(top().take(NAMED)), true, Trust::Sure))
        .or_else(|| {
            found(window.iter(), true, Trust::Sure).map(|code| Code {
                placed: false,
                ..code
            })
        })
        .or_else(|| found(top().take(TOP), false, Trust::Doubtful))
        .or_else(|| {
            found(
                lines.iter().copied().filter(|line| is_whole(line)),
                false,
                Trust::Doubtful,
            )
        })
        .or_else(|| before_term(top().take(HEAD)))
        .or_else(|| acronym(page, &lines))
        .or_else(|| in_address(&lines, &page.anchors))
}

/// The first code in lines; `names` as in [`code_in`].
fn found<'a>(
    mut lines: impl Iterator<Item = &'a Piece>,
    names: bool,
    trust: Trust,
) -> Option<Code> {
    lines.find_map(|line| {
        Some(Code {
            words: code_in(line, names)?,
            line: line.clone(),
            placed: true,
            trust,
        })
    })
}

/// "Course Number: CS 313", "Sigla: INF1010", "Código: 420-3C5".
fn labelled(lines: &[&Piece], page: &Page) -> Option<Code> {
    let colons = lines.iter().take(150).filter_map(|line| {
        let colon = line.text.find(':').filter(|colon| *colon <= 40)?;
        let label = line.text.get(..colon)?.to_lowercase();
        Some((label, line.slice(colon + 1..line.text.len()).trim()))
    });
    colons.chain(facts(page)).find_map(|(label, value)| {
        let label = label.trim_matches(|c: char| !c.is_alphanumeric());
        if !LABELS.contains(&label) || value.text.chars().count() > LONGEST {
            return None;
        }
        Some(Code {
            words: code_in(&value, true)?,
            line: value,
            placed: true,
            trust: Trust::Sure,
        })
    })
}

/// Labels and values of tables of two columns, the labels in lower case.
pub(super) fn facts(page: &Page) -> impl Iterator<Item = (String, Piece)> {
    page.blocks
        .iter()
        .filter_map(|block| match block {
            Block::Table(table) => Some(table),
            Block::Heading(..) | Block::Line(_) | Block::Item(..) | Block::Gap => None,
        })
        .take(3)
        .flat_map(|table| table.rows.iter().take(20))
        .filter_map(|row| {
            let label = row.first()?.text();
            let value = row.get(1)?.parts.first()?;
            (label.chars().count() <= 40).then(|| (label.to_lowercase(), value.clone()))
        })
}

/// Whether a line at the top may name the course and no other, no room and no time.
fn is_about_this(line: &Piece) -> bool {
    let lower = line.lower();
    let other = says(
        &lower,
        &[
            "prerequisite",
            "prerequisites",
            "prereq",
            "prereqs",
            "corequisite",
            "pre-requisites",
            "co-requisites",
            "requisite",
            "textbook",
            "isbn",
            "office",
            "phone",
            "tel",
            "room",
            "exam",
            "e-mail",
            "email",
            "fax",
            "credit",
            "students",
            "equivalent",
            "recommended",
            "classroom",
            "lab room",
            "instructor",
            "ta",
            "location",
        ],
    ) && !lower.starts_with("syllabus");
    line.text.chars().count() <= LONGEST
        && !(line.text.ends_with('.') && line.text.split_whitespace().count() > 14)
                && !other
        && labelled_place(line).is_none()
        // A room stands behind a time.
        && !crate::clock::find(&line.text, true).iter().any(|clock| clock.end.is_some())
}

/// A short line that is a code and little more, such as the foot of every page.
fn is_whole(line: &Piece) -> bool {
    let rest = code_in(line, false).map_or(usize::MAX, |code| {
        line.text.len().saturating_sub(code.text.len())
    });
    rest <= 8 && is_about_this(line)
}

/// "Schedule: IP (2022-1)": letters right before a term in brackets.
fn before_term<'a>(mut lines: impl Iterator<Item = &'a Piece>) -> Option<Code> {
    lines.find_map(|line| {
        let open = line.text.find('(')?;
        super::term::term_in(&line.slice(open..line.text.len())).filter(|term| {
            term.words.column
                == line.column + line.text.get(..open).map_or(0, |s| s.chars().count()) + 1
        })?;
        let before = line.slice(0..open).trim();
        let start = before
            .text
            .rfind(|c: char| !c.is_ascii_alphanumeric())
            .map_or(0, |at| at + 1);
        let words = before.slice(start..before.text.len());
        let letters = (2..=6).contains(&words.text.len())
            && words.text.chars().all(|c| c.is_ascii_uppercase());
        letters.then(|| Code {
            words,
            line: line.clone(),
            placed: true,
            trust: Trust::Doubtful,
        })
    })
}

/// Letters that the title of the window or the first line, and a second line of the top, share: "ICS Seminar", "Seminar on ICS".
fn acronym(page: &Page, lines: &[&Piece]) -> Option<Code> {
    let head: Vec<&Piece> = lines
        .iter()
        .copied()
        .take(12)
        .filter(|line| line.text.chars().count() <= 80)
        .collect();
    let first = head.first()?;
    let title = page.title.as_deref().unwrap_or(&first.text);
    let names = title
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| {
            (2..=6).contains(&word.len())
                && word.chars().all(|c| c.is_ascii_uppercase())
                && !NO_DEPARTMENT.contains(word)
        });
    for name in names {
        let holds = |line: &&&Piece| {
            line.text
                .split(|c: char| !c.is_ascii_alphanumeric())
                .any(|word| word == name)
        };
        let all: Vec<&&Piece> = head.iter().filter(holds).collect();
        if all.len() < 2 {
            continue;
        }
        let line = all.first()?;
        let at = line.text.find(name)?;
        return Some(Code {
            words: line.slice(at..at + name.len()),
            line: (**line).clone(),
            placed: true,
            trust: Trust::Doubtful,
        });
    }
    None
}
