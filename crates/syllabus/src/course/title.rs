//! The title of a course: behind a label, beside its code, above its term, or at the head of the page.

use semestra_plan::draft::Format;

use crate::page::{Block, Page, Piece};
use crate::people::name_at_start;
use crate::place::labelled_place;
use crate::scan::tokens;
use crate::sections::{Subject, subject};
use crate::wording::says;

use super::code::{Code, Trust, code_in, facts};
use super::term::{Term, term_in};

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

/// Whether a line ends with a small word: the rest stands on the next.
fn ends_open(text: &str) -> bool {
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
        && !piece.text.contains(": ")
        && !piece.text.contains(" : ")
        && labelled_place(piece).is_none()
        && code_in(piece, false).is_none()
        && crate::dates::find(&piece.text).is_empty()
        && crate::clock::find(&piece.text, false).is_empty()
}

/// "W. Way": a letter with a dot is a part of a name.
fn has_initial(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        let mut letters = word.chars();
        matches!((letters.next(), letters.next(), letters.next()), (Some(first), Some('.'), None) if first.is_uppercase())
    })
}

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
fn clean(part: &Piece) -> Piece {
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
fn is_title(text: &str) -> bool {
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
