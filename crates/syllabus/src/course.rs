//! What a page says of the course as a whole: code, title, term, zone.

use chrono::NaiveDate;
use semestra_plan::draft::{CourseDraft, EventDraft};

use crate::Context;
use crate::evidence::{derived, stated};
use crate::page::{Block, Page, Piece};
use crate::scan::{Token, tokens};
use crate::wording::says;

/// Lines at the top that may name the course.
const TOP: usize = 40;

/// A term as written.
pub(crate) struct Term {
    /// The words.
    pub words: Piece,
    /// A day in its middle.
    pub middle: NaiveDate,
}

/// The term that a page names, best near its top.
pub(crate) fn term(page: &Page) -> Option<Term> {
    let top = page
        .blocks
        .iter()
        .filter_map(Block::piece)
        .filter(|piece| piece.text.chars().count() <= 200);
    top.take(400).find_map(term_in)
}

fn season(word: &str) -> Option<u32> {
    match word {
        "spring" => Some(3),
        "summer" => Some(7),
        "fall" | "autumn" | "michaelmas" => Some(10),
        "winter" | "lent" | "hilary" => Some(2),
        "trinity" => Some(5),
        _ => None,
    }
}

fn term_in(piece: &Piece) -> Option<Term> {
    let all = tokens(&piece.text);
    for (at, token) in all.iter().enumerate() {
        let Some(month) = season(token.word()).filter(|_| token.capital()) else {
            continue;
        };
        let year = |at: usize| {
            let (value, digits) = all.get(at)?.number()?;
            let year = i32::try_from(value).ok()?;
            (digits == 4 && (1990..2100).contains(&year)).then_some(year)
        };
        let mut next = at + 1;
        if all
            .get(next)
            .is_some_and(|t| matches!(t.word(), "semester" | "term" | "quarter" | "session"))
        {
            next += 1;
        }
        if all.get(next).is_some_and(|t| t.is(&[',', '\'', '-'])) {
            next += 1;
        }
        let (range, year) = if let Some(year) = year(next) {
            (token.bytes.start..all.get(next)?.bytes.end, year)
        } else if let Some(year) = at.checked_sub(1).and_then(year) {
            (all.get(at - 1)?.bytes.start..token.bytes.end, year)
        } else {
            continue;
        };
        return Some(Term {
            words: piece.slice(range),
            middle: NaiveDate::from_ymd_opt(year, month, 20)?,
        });
    }
    None
}

/// Code and title, from the top of the page, with the rest of what is known of the course.
pub(crate) fn course(
    page: &Page,
    term: Option<&Term>,
    events: &[EventDraft],
    context: &Context,
) -> CourseDraft {
    let mut course = CourseDraft::default();
    let mut top: Vec<&Piece> = page
        .blocks
        .iter()
        .filter_map(Block::piece)
        .take(TOP)
        .collect();
    let headings = page.blocks.iter().filter_map(|block| match block {
        Block::Heading(level, piece) if *level <= 2 => Some(piece),
        Block::Heading(..) | Block::Line(_) | Block::Item(..) | Block::Table(_) | Block::Gap => {
            None
        }
    });
    top.extend(headings.take(20));
    if let Some(term) = term {
        course.term = Some(term.words.text.clone());
        course.evidence.push(stated("term", &term.words));
    }
    let code = top
        .iter()
        .find_map(|piece| code_in(piece).map(|code| (code, *piece)));
    if let Some((code, line)) = &code {
        course.code = Some(code.text.clone());
        course.evidence.push(stated("code", code));
        if let Some(title) = title_beside(line, code, term) {
            course.title = Some(title.text.clone());
            course.evidence.push(stated("title", &title));
        }
    } else if let Some(code) = page
        .title
        .as_deref()
        .and_then(|title| code_in(&Piece::new(0, 0, title)))
    {
        // The title of the window stands in no line, so it has no place.
        course.code = Some(code.text);
    }
    if course.title.is_none()
        && let Some(title) = title_alone(&top, code.as_ref().map(|(_, line)| *line), term)
    {
        course.title = Some(title.text.clone());
        course.evidence.push(stated("title", &title));
    }
    zone(&mut course, page, context);
    let days = || {
        events
            .iter()
            .filter_map(|event| event.end_date.or(event.date))
    };
    course.first_day = events
        .iter()
        .filter(|event| event.session_kind.is_some())
        .filter_map(|event| event.date)
        .min()
        .or_else(|| events.iter().filter_map(|event| event.date).min());
    course.last_day = days().max();
    for (field, day) in [
        ("first_day", course.first_day),
        ("last_day", course.last_day),
    ] {
        let source = day.and_then(|day| {
            let event = events
                .iter()
                .find(|event| event.date == Some(day) || event.end_date == Some(day))?;
            event
                .evidence
                .iter()
                .find(|evidence| evidence.field == "date")
        });
        if let Some(source) = source {
            let mut source = source.clone();
            source.field = field.to_owned();
            source.basis = semestra_plan::Basis::Derived;
            source.because = Some("the first or last date of the page".to_owned());
            course.evidence.push(source);
        }
    }
    course
}

/// "18-789", "CS 6210", "COMPSCI220", "ECON 310", "STA 141C".
pub(crate) fn code_in(piece: &Piece) -> Option<Piece> {
    if piece.text.chars().count() > 160 {
        return None;
    }
    let all = tokens(&piece.text);
    for (at, token) in all.iter().enumerate() {
        let raw = piece.text.get(token.bytes.clone()).unwrap_or_default();
        // Digits with a dash: 18-789, 6-036.
        if let Some((_, digits @ 1..=2)) = token.number() {
            let dash = all.get(at + 1).is_some_and(|t| t.is(&['-']) && !t.spaced);
            let course = all
                .get(at + 2)
                .filter(|t| !t.spaced)
                .and_then(Token::number);
            if dash
                && digits == 2
                && matches!(course, Some((_, 3)))
                && !all
                    .get(at + 3)
                    .is_some_and(|t| t.is(&['-', '/']) && !t.spaced)
            {
                return Some(piece.slice(token.bytes.start..all.get(at + 2)?.bytes.end));
            }
        }
        let upper = raw.len() >= 2 && raw.len() <= 8 && raw.chars().all(|c| c.is_ascii_uppercase());
        if !upper
            || matches!(
                raw,
                "AM" | "PM"
                    | "HW"
                    | "PS"
                    | "ROOM"
                    | "FALL"
                    | "SPRING"
                    | "SUMMER"
                    | "WINTER"
                    | "ISO"
                    | "COVID"
                    | "AC"
                    | "LAB"
                    | "CH"
                    | "EXAM"
                    | "WEEK"
                    | "GMT"
                    | "UTC"
                    | "CIC"
                    | "SH"
                    | "PHONE"
                    | "VQ"
            )
        {
            continue;
        }
        let skip = usize::from(all.get(at + 1).is_some_and(|t| t.is(&['-', '\u{a0}'])));
        let Some(number) = all.get(at + 1 + skip) else {
            continue;
        };
        if let Some((value, 2..=4)) = number.number()
            && !(1990..2100).contains(&value)
            && (at == 0 || !all.get(at - 1).is_some_and(|t| t.is(&['-']) && !t.spaced))
        {
            // "CMU 18-789": the number goes on, so these letters are the college.
            if all
                .get(at + 2 + skip)
                .is_some_and(|t| !t.spaced && t.is(&['-']))
                && all
                    .get(at + 3 + skip)
                    .is_some_and(|t| !t.spaced && t.number().is_some())
            {
                continue;
            }
            let letter = all
                .get(at + 2 + skip)
                .filter(|t| !t.spaced && t.word().len() == 1);
            let end = letter.map_or(number.bytes.end, |t| t.bytes.end);
            return Some(piece.slice(token.bytes.start..end));
        }
    }
    None
}

/// The rest of the line with the code, when it is a title.
fn title_beside(line: &Piece, code: &Piece, term: Option<&Term>) -> Option<Piece> {
    let at = code.column.checked_sub(line.column)?;
    let start = line.text.char_indices().nth(at).map(|(at, _)| at)?;
    let behind = line.slice(start + code.text.len()..line.text.len());
    let before = line.slice(0..start);
    [behind, before].into_iter().find_map(|part| {
        let part = without_term(&part, term);
        let part = part.trim_matches(|c| !c.is_alphanumeric() && c != ')');
        is_title(&part.text).then_some(part)
    })
}

fn without_term(part: &Piece, term: Option<&Term>) -> Piece {
    let Some(at) = term.and_then(|term| {
        part.text
            .find(&term.words.text)
            .map(|at| (at, term.words.text.len()))
    }) else {
        return part.clone();
    };
    let before = part
        .slice(0..at.0)
        .trim_matches(|c| !c.is_alphanumeric() && c != ')');
    if before.text.chars().filter(|c| c.is_alphabetic()).count() >= 3 {
        before
    } else {
        part.slice(at.0 + at.1..part.text.len())
    }
}

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
        ],
    ) && words.len() <= 3;
    let capital = words
        .iter()
        .filter(|word| word.chars().next().is_some_and(char::is_uppercase))
        .count();
    (1..=12).contains(&words.len())
        && text.chars().filter(|c| c.is_alphabetic()).count() >= 6
        && capital * 2 >= words.len()
        && !generic
        && !text.contains(['@', '%', '='])
        && !lower.contains("http")
}

/// A title on a line of its own: the first heading, or the line above or below the code.
fn title_alone(top: &[&Piece], code: Option<&Piece>, term: Option<&Term>) -> Option<Piece> {
    let good = |piece: &&&Piece| {
        let known = crate::sections::subject(&piece.lower());
        let about_page = !matches!(
            known,
            crate::sections::Subject::Unknown
                | crate::sections::Subject::Policy(
                    semestra_plan::PolicyKind::Description
                        | semestra_plan::PolicyKind::Work
                        | semestra_plan::PolicyKind::Ai
                )
        );
        is_title(&piece.text)
            && !about_page
            && piece.text.split_whitespace().count() <= 10
            && !piece.text.ends_with(['.', ':', ','])
            && code_in(piece).is_none()
    };
    if let Some(code) = code {
        let at = top.iter().position(|piece| piece.line == code.line)?;
        let beside = [at.checked_sub(1), Some(at + 1)];
        return beside
            .into_iter()
            .flatten()
            .filter_map(|at| top.get(at))
            .find(good)
            .map(|piece| {
                without_term(piece, term).trim_matches(|c| !c.is_alphanumeric() && c != ')')
            });
    }
    let first = top.iter().take(3).find(good)?;
    // "Graph Theory. Course given by the department" is a title and a sentence.
    let first = match first.text.find(". ") {
        Some(end) => first.slice(0..end),
        None => (**first).clone(),
    };
    let title = without_term(&first, term).trim_matches(|c| !c.is_alphanumeric() && c != ')');
    is_title(&title.text).then_some(title)
}

/// Zones by the letters that stand behind clock times.
const ZONES: &[(&str, &str)] = &[
    ("ET", "America/New_York"),
    ("EST", "America/New_York"),
    ("EDT", "America/New_York"),
    ("CT", "America/Chicago"),
    ("CST", "America/Chicago"),
    ("CDT", "America/Chicago"),
    ("MT", "America/Denver"),
    ("MST", "America/Denver"),
    ("MDT", "America/Denver"),
    ("PT", "America/Los_Angeles"),
    ("PST", "America/Los_Angeles"),
    ("PDT", "America/Los_Angeles"),
    ("GMT", "Europe/London"),
    ("BST", "Europe/London"),
    ("CET", "Europe/Berlin"),
    ("CEST", "Europe/Berlin"),
];

fn zone(course: &mut CourseDraft, page: &Page, context: &Context) {
    if let Some(zone) = &context.timezone {
        course.timezone = Some(zone.name().to_owned());
        course.evidence.push(crate::evidence::assumed(
            "timezone",
            "the zone you gave for this course",
        ));
        return;
    }
    for piece in page.blocks.iter().filter_map(Block::piece) {
        for clock in crate::clock::find(&piece.text, true) {
            let behind = piece.slice(clock.bytes.end..piece.text.len());
            let word = behind.trim_matches(|c: char| !c.is_alphanumeric());
            let word = word.slice(
                0..word
                    .text
                    .find(|c: char| !c.is_alphabetic())
                    .unwrap_or(word.text.len()),
            );
            if let Some((_, name)) = ZONES.iter().find(|(letters, _)| *letters == word.text) {
                course.timezone = Some((*name).to_owned());
                course.evidence.push(derived(
                    "timezone",
                    &word,
                    "these letters behind a time name the zone",
                ));
                return;
            }
        }
    }
}
