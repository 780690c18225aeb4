//! The title of a course: behind a label, beside its code, above its term, or at the head of the page.

use semestra_plan::draft::Format;

use crate::page::{Block, Page, Piece};
use crate::people::name_at_start;
use crate::place::labelled_place;
use crate::subjects::{Subject, subject};

use super::code::{Code, Trust, facts};
use super::code_shape::code_in;
use super::term::Term;
use super::title_words::{clean, ends_open, has_initial, is_title};

/// A title as the page has it.
#[derive(Clone, Debug)]
pub(super) struct Title {
    /// The words.
    pub words: Piece,
    /// Whether they stand in a line; the title of a window stands in none.
    pub placed: bool,
    /// Whether the page says that it is the title: a label, or the line of the code.
    pub sure: bool,
}

/// Lines at the top that may hold the title.
const TOP: usize = 12;

/// The title that a page gives its course.
pub(super) fn title(page: &Page, code: Option<&Code>, term: Option<&Term>) -> Option<Title> {
    let pieces: Vec<&Piece> = page
        .blocks
        .iter()
        .filter_map(Block::piece)
        .take(150)
        .collect();
    // The title that a word processor writes into a file is often that of an older one.
    let window = page
        .title
        .as_deref()
        .filter(|_| page.format == Format::Html)
        .map(|title| Piece::new(0, 0, title));
    let sure = |words| Title {
        words,
        placed: true,
        sure: true,
    };
    let found = labelled(&pieces, page).map(sure).or_else(|| {
        let code = code.filter(|code| code.trust == Trust::Sure)?;
        beside(&code.line, &code.words).map(|words| Title {
            words,
            placed: code.placed,
            sure: true,
        })
    });
    let doubtful = |words| Title {
        words,
        placed: true,
        sure: false,
    };
    found
        .or_else(|| code.and_then(|code| around(&pieces, code)).map(doubtful))
        .or_else(|| above_term(&pieces, term).map(doubtful))
        .or_else(|| {
            window
                .as_ref()
                .and_then(|window| of_window(window, &pieces))
        })
        .or_else(|| head(page, &pieces).map(doubtful))
}

/// "Course Title: Intermediate Data Structures".
fn labelled(pieces: &[&Piece], page: &Page) -> Option<Piece> {
    let colons = pieces.iter().filter_map(|piece| {
        let colon = piece.text.find(':').filter(|colon| *colon <= 40)?;
        let label = piece.text.get(..colon)?.to_lowercase();
        Some((label, piece.slice(colon + 1..piece.text.len()).trim()))
    });
    colons.chain(facts(page)).find_map(|(label, value)| {
        let label = label.trim_matches(|c: char| !c.is_alphanumeric());
        if !LABELS.contains(&label) {
            return None;
        }
        let title = match code_in(&value, true) {
            Some(code) => beside(&value, &code)?,
            None => clean(&value),
        };
        is_title(&title.text).then_some(title)
    })
}

/// Labels in front of a title.
const LABELS: &[&str] = &[
    "course title",
    "course name",
    "title",
    "title of course",
    "course number and title",
    "course number & title",
    "name of course",
    "asignatura",
    "nombre del curso",
    "nombre",
    "disciplina",
    "nome da disciplina",
    "titre du cours",
    "titre",
    "module title",
    "module name",
    "subject",
    "unit name",
    "course",
    "cours",
    "modul",
];

/// What stands beside the code on its line.
fn beside(line: &Piece, code: &Piece) -> Option<Piece> {
    let at = code.column.checked_sub(line.column)?;
    let start = line.text.char_indices().nth(at).map(|(at, _)| at)?;
    let behind = line.slice(start + code.text.len()..line.text.len());
    let before = line.slice(0..start);
    [behind, before].into_iter().find_map(|part| {
        let part = clean(&part);
        is_title(&part.text).then_some(part)
    })
}

/// A line right above or below that of the code.
fn around(pieces: &[&Piece], code: &Code) -> Option<Piece> {
    if !code.placed || code.trust != Trust::Sure {
        return None;
    }
    let at = pieces
        .iter()
        .position(|piece| piece.line == code.words.line)?;
    if at > TOP {
        return None;
    }
    // Above the code the title stands at the very top only: elsewhere it is the end of something else.
    let above = at.checked_sub(1).filter(|above| *above <= 1);
    let broken = pieces.get(at + 1).is_some_and(|next| ends_open(&next.text));
    let below = Some(at + 1).filter(|_| !broken);
    let further = Some(at + 2).filter(|_| !broken);
    [above, below, further]
        .into_iter()
        .flatten()
        .filter_map(|at| pieces.get(at))
        .find(|piece| stands_alone(piece) && is_title(&clean(piece).text))
        .map(|piece| clean(piece))
}

/// The name of a course that the title of the window holds beside the name of the page: "Schedule | Graph Theory".
fn of_window(window: &Piece, pieces: &[&Piece]) -> Option<Title> {
    let parts = parted(window);
    let name = parts
        .iter()
        .rev()
        .map(|part| match code_in(part, true) {
            Some(code) => beside(part, &code).unwrap_or_else(|| clean(part)),
            None => clean(part),
        })
        .find(|part| is_title(&part.text) && subject(&part.lower()) == Subject::Unknown)?;
    // The same words in a line say where they stand.
    let line = pieces.iter().take(40).find_map(|piece| {
        let at = piece.text.find(&name.text)?;
        Some(piece.slice(at..at + name.text.len()))
    });
    // A page that says more at its head ("Seminar on ICS" below "ICS Seminar") is heard first.
    if line.is_none() && parts.len() < 2 {
        return None;
    }
    Some(Title {
        placed: line.is_some(),
        words: line.unwrap_or(name),
        sure: parts.len() > 1,
    })
}

/// Parts of the title of a window: "Schedule | Site", "Page – Site".
fn parted(window: &Piece) -> Vec<Piece> {
    let mut parts = Vec::new();
    let mut start = 0;
    for sign in window
        .text
        .match_indices(['|', '–', '—', '·', '-', '»', '•'])
        .map(|(at, sign)| (at, sign.len()))
    {
        let (at, length) = sign;
        let spaced = window.text.get(..at).is_some_and(|s| s.ends_with(' '))
            && window
                .text
                .get(at + length..)
                .is_some_and(|s| s.starts_with(' '));
        if spaced {
            parts.push(window.slice(start..at).trim());
            start = at + length;
        }
    }
    parts.push(window.slice(start..window.text.len()).trim());
    parts.retain(|part| !part.is_empty());
    parts
}

/// The line right above the one with the term, near the top: "Seminar on Tides" above "Harbour University, Fall 2026".
fn above_term(pieces: &[&Piece], term: Option<&Term>) -> Option<Piece> {
    let term = term.filter(|term| term.placed && term.whole)?;
    let at = pieces
        .iter()
        .position(|piece| piece.line == term.words.line)?;
    let above = pieces.get(at.checked_sub(1)?).filter(|_| at <= TOP)?;
    let words = clean(above);
    (stands_alone(above)
        && is_title(&words.text)
        && (above.text.contains('(') || name_at_start(above).is_none()))
    .then_some(words)
}

/// The first heading, or the first line, that may be a title.
fn head(page: &Page, pieces: &[&Piece]) -> Option<Piece> {
    let heading = page.blocks.iter().take(TOP).find_map(|block| match block {
        Block::Heading(1, piece) => Some(piece),
        Block::Heading(..) | Block::Line(_) | Block::Item(..) | Block::Table(_) | Block::Gap => {
            None
        }
    });
    let first = pieces.iter().copied().take(3);
    heading
        .into_iter()
        .chain(first)
        .find(|piece| stands_alone(piece) && is_title(&clean(piece).text))
        .map(clean)
}

/// Whether a line is a title by itself: no label, no place, no heading of a part of the page.
fn stands_alone(piece: &Piece) -> bool {
    let known = subject(&piece.lower());
    let about_page = !matches!(
        known,
        Subject::Unknown
            | Subject::Policy(
                semestra_plan::PolicyKind::Description
                    | semestra_plan::PolicyKind::Work
                    | semestra_plan::PolicyKind::Ai
            )
    );
    !about_page
        && !has_initial(&piece.text)
        && piece.text.split_whitespace().count() <= 14
        && !piece.text.ends_with([':', ','])
        && !piece.text.contains(" : ")
        && !piece.text.contains(['%', '@'])
        && !piece.text.contains(" : ")
        && labelled_place(piece).is_none()
        && code_in(piece, false).is_none()
        && crate::dates::find(&piece.text).is_empty()
        && crate::clock::find(&piece.text, false).is_empty()
}
