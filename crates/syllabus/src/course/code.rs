//! The code of a course: "CS 6210", "18-789", "BE/Bi 103 a", "Math 231", "420-3C5".

use crate::page::{Anchor, Block, Page, Piece};
use crate::place::labelled_place;
use crate::scan::{DASHES, Token, tokens};
use crate::wording::says;

use super::code_words::{LABELS, NO_DEPARTMENT, NO_SUBJECT};

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
/// Longer lines are sentences about other courses, too.
const LONGEST: usize = 160;

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

/// Whether capitals before a number mean something else; "AM207" is a code where "AM 207" may end a time.
fn is_no_department(raw: &str, joined: bool) -> bool {
    NO_DEPARTMENT.contains(&raw) && !(joined && matches!(raw, "AM" | "PM" | "AC" | "SH" | "PS"))
}

/// The code in a line; `names` takes subjects in words ("Math 231"), which only titles are trusted with.
pub(crate) fn code_in(piece: &Piece, names: bool) -> Option<Piece> {
    if piece.text.chars().count() > LONGEST {
        return None;
    }
    let all = tokens(&piece.text);
    let at = |at| {
        digits(&all, at)
            .or_else(|| department(&piece.text, &all, at))
            .or_else(|| letter(&piece.text, &all, at).filter(|_| names))
    };
    (0..all.len())
        .find_map(at)
        .or_else(|| {
            (0..all.len())
                .filter(|_| names)
                .find_map(|at| subject(&piece.text, &all, at))
        })
        .map(|(from, to)| piece.slice(from..to))
}

fn touches(all: &[Token], at: usize) -> bool {
    all.get(at).is_some_and(|t| !t.spaced)
}

/// "18-789", "6-036", "420-3C5", "15.053" at the begin of a line.
fn digits(all: &[Token], at: usize) -> Option<(usize, usize)> {
    let token = all.get(at)?;
    let (_, count @ 1..=3) = token.number()? else {
        return None;
    };
    let begins = at == 0
        || token.spaced
            && !all
                .get(at - 1)
                .is_some_and(|t| t.is(&['.', '/']) || t.is(DASHES));
    let sign = all.get(at + 1).filter(|t| !t.spaced)?;
    let second = all.get(at + 2).filter(|t| !t.spaced)?;
    let (_, digits) = second.number()?;
    let third = all
        .get(at + 3)
        .filter(|t| !t.spaced && t.word().len() == 1 && !t.word().is_empty());
    if !begins {
        return None;
    }
    // 420-3C5: a number, a letter, a number.
    if sign.is(&['-']) && count == 3 && digits == 1 {
        let last = all
            .get(at + 4)
            .filter(|t| third.is_some() && !t.spaced && t.number().is_some())?;
        return Some((token.bytes.start, last.bytes.end));
    }
    // "90-100" is a range of points.
    if second.number().is_some_and(|(value, _)| value == 100) {
        return None;
    }
    let ends = !all.get(at + 3).is_some_and(|t| {
        !t.spaced
            && (t.is(&['-', '/', ':', '.', '–']) && touches(all, at + 4) || t.number().is_some())
    });
    let dashed = sign.is(&['-']) && count == 2 && digits == 3;
    let dotted = sign.is(&['.']) && at == 0 && count <= 2 && digits == 3;
    (ends && (dashed || dotted)).then_some((token.bytes.start, second.bytes.end))
}

/// "CS 6210", "COMPSCI220", "STA 141C", "PHYS - 2110", "BE/Bi 103 a".
fn department(text: &str, all: &[Token], at: usize) -> Option<(usize, usize)> {
    let token = all.get(at)?;
    let raw = text.get(token.bytes.clone())?;
    let upper = (2..=8).contains(&raw.len()) && raw.chars().all(|c| c.is_ascii_uppercase());
    let joined = touches(all, at + 1);
    if !upper
        || is_no_department(raw, joined)
        || touches(all, at)
            && at > 0
            && all
                .get(at - 1)
                .is_some_and(|t| t.number().is_some() || t.is(&['-', '.']))
    {
        return None;
    }
    let mut next = at + 1;
    // "BE/Bi": a second department.
    if all
        .get(next)
        .is_some_and(|t| !t.spaced && t.is(&['/', '&']))
        && all
            .get(next + 1)
            .is_some_and(|t| !t.spaced && t.capital() && t.word().len() <= 5)
    {
        next += 2;
    }
    if all
        .get(next)
        .is_some_and(|t| t.is(DASHES) || t.is(&['\u{a0}']))
    {
        next += 1;
    }
    number_end(text, all, next).map(|end| (token.bytes.start, end))
}

/// Where the number of a course ends: two to four digits and a letter ("141C", "103 a", "303E").
fn number_end(text: &str, all: &[Token], at: usize) -> Option<usize> {
    let number = all.get(at)?;
    let (value, count @ 2..=4) = number.number()? else {
        return None;
    };
    if count == 4 && (1990..2100).contains(&value) {
        return None;
    }
    let behind = all.get(at + 1);
    // "GDC 2.216" is a room, "10:30" a time, "CMU 18-789" goes on.
    let goes_on = behind.is_some_and(|t| !t.spaced && (t.is(&['.', ':', '%']) || t.is(DASHES)))
        && all
            .get(at + 2)
            .is_some_and(|t| !t.spaced && t.number().is_some());
    if goes_on && count < 3 {
        return None;
    }
    let own = behind.filter(|t| !t.spaced && (1..=2).contains(&t.word().len()));
    let spaced = behind.filter(|t| {
        t.spaced
            && t.word().len() == 1
            && text.get(t.bytes.clone()).is_some_and(|raw| raw.is_ascii())
            && all.get(at + 2).is_none_or(|next| {
                next.number().is_some() && !t.capital() || next.is(&[':', '-', '–', ',', ')'])
            })
    });
    let last = at + usize::from(own.or(spaced).is_some());
    Some(second_number(all, last + 1).unwrap_or(all.get(last)?.bytes.end))
}

/// "CS 432/532", "ECE 382N-14", "FIN 377.1": a second number that touches the first.
fn second_number(all: &[Token], at: usize) -> Option<usize> {
    all.get(at)
        .filter(|t| !t.spaced && (t.is(&['/', '.']) || t.is(DASHES)))?;
    let number = all.get(at + 1).filter(|t| !t.spaced)?;
    let (_, 1..=4) = number.number()? else {
        return None;
    };
    let letter = all
        .get(at + 2)
        .filter(|t| !t.spaced && t.word().len() == 1)
        .unwrap_or(number);
    let ends = !all.get(at + 2).is_some_and(|t| {
        !t.spaced && (t.is(&['/', '.', ':']) || t.is(DASHES)) && touches(all, at + 3)
    });
    ends.then_some(letter.bytes.end)
}

/// "M408D", "M316": one letter and three digits that touch.
fn letter(text: &str, all: &[Token], at: usize) -> Option<(usize, usize)> {
    let token = all.get(at)?;
    let raw = text.get(token.bytes.clone())?;
    let (_, 3..=4) = all.get(at + 1).filter(|t| !t.spaced)?.number()? else {
        return None;
    };
    let alone = at == 0 || token.spaced || all.get(at - 1).is_some_and(|t| t.is(&['(', '/']));
    let mixed = (1..=4).contains(&raw.len())
        && raw.starts_with(|c: char| c.is_ascii_uppercase())
        && raw.is_ascii();
    if !(alone && mixed) || NO_SUBJECT.contains(&token.word()) || NO_DEPARTMENT.contains(&raw) {
        return None;
    }
    // "MKT W320F": the department stands before it.
    let department = at
        .checked_sub(1)
        .and_then(|before| all.get(before))
        .filter(|before| {
            token.spaced
                && text.get(before.bytes.clone()).is_some_and(|raw| {
                    (2..=5).contains(&raw.len())
                        && raw.chars().all(|c| c.is_ascii_uppercase())
                        && !NO_DEPARTMENT.contains(&raw)
                })
        })
        .unwrap_or(token);
    number_end(text, all, at + 1).map(|end| (department.bytes.start, end))
}

/// "Math 231", "Computer Science 302", "Biology 330".
fn subject(text: &str, all: &[Token], at: usize) -> Option<(usize, usize)> {
    let number = all.get(at)?;
    let (value, 3..=4) = number.number()? else {
        return None;
    };
    if (1990..2100).contains(&value) || !number.spaced {
        return None;
    }
    let subject = |t: &Token| t.capital() && t.word().len() >= 3 && !NO_SUBJECT.contains(&t.word());
    let last = all.get(at.checked_sub(1)?).filter(|t| subject(t))?;
    let first = at
        .checked_sub(2)
        .and_then(|at| all.get(at))
        .filter(|t| subject(t) && last.spaced)
        .unwrap_or(last);
    number_end(text, all, at).map(|end| (first.bytes.start, end))
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

/// "https://cs101.example.edu/…": an address of the page's own that names a course, more than once.
fn in_address(lines: &[&Piece], anchors: &[Anchor]) -> Option<Code> {
    let addresses = lines
        .iter()
        .flat_map(|line| {
            crate::address::urls(&line.text)
                .into_iter()
                .map(|(bytes, url)| (line.slice(bytes), url))
        })
        .chain(
            anchors
                .iter()
                .map(|anchor| (anchor.words.clone(), anchor.url.clone())),
        )
        .take(60);
    let mut seen: Vec<(String, Piece)> = Vec::new();
    for (words, url) in addresses {
        let Some(name) = code_in_address(&url) else {
            continue;
        };
        if let Some((_, first)) = seen.iter().find(|(known, _)| *known == name) {
            return Some(Code {
                words: Piece::new(first.line, first.column, name),
                line: first.clone(),
                placed: true,
                trust: Trust::Address,
            });
        }
        seen.push((name, words));
    }
    None
}

/// Letters and digits that are a whole part of an address: "am207" in "am207.github.io" and "/2024/am207/".
fn code_in_address(url: &str) -> Option<String> {
    let rest = url.split_once("://")?.1;
    rest.split(['/', '.', '?', '#', '=', '-', '_', '~'])
        .find(|part| {
            let letters = part.chars().take_while(char::is_ascii_alphabetic).count();
            let digits = part
                .chars()
                .skip(letters)
                .take_while(char::is_ascii_digit)
                .count();
            let end = part.len().saturating_sub(letters + digits);
            let word = part.get(..letters).unwrap_or_default();
            (2..=8).contains(&letters)
                && (3..=4).contains(&digits)
                && end <= 1
                && part.is_ascii()
                && !NO_SUBJECT.contains(&word)
                && !is_no_department(&word.to_ascii_uppercase(), true)
                && !part
                    .get(letters..letters + digits)
                    .and_then(|digits| digits.parse::<u32>().ok())
                    .is_some_and(|value| (1990..2100).contains(&value))
        })
        .map(str::to_ascii_uppercase)
}
