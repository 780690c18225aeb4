//! What codes of courses look like: "CS 6210", "18-789", "BE/Bi 103 a", "Math 231", "420-3C5".

use crate::page::Piece;
use crate::scan::{DASHES, Token, tokens};

use super::code_words::{NO_DEPARTMENT, NO_SUBJECT};

/// Longer lines are sentences about other courses, too.
pub(super) const LONGEST: usize = 160;

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

/// Whether a token stands right behind the one before it.
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

/// Whether capitals before a number mean something else; "AM207" is a code where "AM 207" may end a time.
pub(super) fn is_no_department(raw: &str, joined: bool) -> bool {
    NO_DEPARTMENT.contains(&raw) && !(joined && matches!(raw, "AM" | "PM" | "AC" | "SH" | "PS"))
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
