//! A dated block with the blocks that belong to it.

use chrono::{Datelike, Weekday};
use semestra_plan::draft::{EventDraft, EventKind};

use super::{Lead, Sort};
use crate::columns::Role;
use crate::date_cells::whens;
use crate::dates;
use crate::entry::{Entry, Field, Source, When};
use crate::events::{Maker, tidy};
use crate::evidence::stated;
use crate::page::{Block, Piece};
use crate::stacked::week_text;
use crate::wording::{is_due, is_exam, is_no_class, is_period};

/// A longer line below a class is a text and no topic.
const LONGEST_TOPIC: usize = 120;

/// Blocks that can belong to one dated heading.
const MOST_DETAILS: usize = 30;

/// The blocks that belong to a dated one.
pub(super) fn details(blocks: &[Block], lead: &Lead, next: usize) -> Vec<usize> {
    let mut details = Vec::new();
    // An item of dates alone is spoken of by the items behind it.
    let only_dates = blocks
        .get(lead.at)
        .and_then(Block::piece)
        .is_some_and(|piece| topic(piece, lead).is_none());
    for at in lead.at + 1..next.min(lead.at + 1 + MOST_DETAILS) {
        let Some(block) = blocks.get(at) else {
            break;
        };
        // "Final exam: June 10" below the last week has a day of its own.
        if block.piece().is_some_and(has_own_exam) {
            continue;
        }
        match (block, lead.sort) {
            (Block::Table(_), _) => break,
            (Block::Gap, Sort::Heading(_) | Sort::Item) => continue,
            (Block::Gap, Sort::Line) => {
                // In running text a group ends with its paragraph, unless nothing came yet.
                if details.is_empty() {
                    continue;
                }
                break;
            }
            (Block::Heading(level, _), Sort::Heading(own)) if *level > own => details.push(at),
            (Block::Heading(..), _) => break,
            (Block::Line(_) | Block::Item(..), Sort::Heading(_)) => details.push(at),
            (Block::Item(depth, _), Sort::Item) => match blocks.get(lead.at) {
                Some(Block::Item(own, _)) if depth > own || only_dates => details.push(at),
                _ => break,
            },
            (Block::Line(_), Sort::Item) => break,
            (Block::Line(_) | Block::Item(..), Sort::Line) => details.push(at),
        }
    }
    details
}

/// The events of a dated block and what belongs to it.
pub(super) fn group(
    blocks: &[Block],
    lead: &Lead,
    details: &[usize],
    maker: &mut Maker<'_>,
) -> Vec<EventDraft> {
    let Some(piece) = blocks.get(lead.at).and_then(Block::piece) else {
        return Vec::new();
    };
    let days: Vec<When> = lead
        .mentions
        .iter()
        .flat_map(|mention| whens(mention, piece, maker.calendar))
        .collect();
    let mut words: Vec<Piece> = topic(piece, lead).into_iter().collect();
    words.extend(
        details
            .iter()
            .filter_map(|at| blocks.get(*at)?.piece().cloned()),
    );
    let before = lead
        .mentions
        .first()
        .map(|m| piece.slice(0..m.bytes.start))
        .unwrap_or_default();
    let number = words.first().and_then(bare_class);
    // "Lesson_03 1 March" says nothing of itself; what stands below it does.
    let below: Vec<Piece> = match &number {
        Some(_) => words.get(1..).unwrap_or_default().to_vec(),
        None => Vec::new(),
    };
    if below.first().is_some_and(|below| {
        let lower = below.lower();
        is_no_class(&lower) || is_period(&lower) || is_exam(&lower)
    }) {
        words.remove(0);
    }
    let week = week_text(before.text.trim_matches(|c: char| !c.is_alphanumeric()))
        .map(|week| (week, before.trim_matches(|c| !c.is_alphanumeric())));
    let several = days.len() > 1;
    let mut events = Vec::new();
    for (index, when) in days.iter().enumerate() {
        let mut own: Vec<Piece> = words
            .iter()
            .flat_map(|words| of_day(words, when, &days))
            .collect();
        if several && let Some(numbered) = numbered(&words, index, days.len()) {
            own = numbered;
        }
        let fields = own
            .into_iter()
            .enumerate()
            .map(|(at, words)| {
                Field::unheaded(if at == 0 { Role::Topic } else { Role::Other }, words)
            })
            .collect();
        let entry = Entry {
            when: when.clone(),
            number: number.clone(),
            week: week.clone(),
            fields,
            source: Source::Schedule,
        };
        events.extend(maker.events(&entry));
    }
    for event in &mut events {
        tell(event, &below);
    }
    events
}

/// A line that names an exam and then its day.
fn has_own_exam(piece: &Piece) -> bool {
    let mentions = dates::find(&piece.text);
    mentions
        .first()
        .filter(|first| !first.weak)
        .is_some_and(|first| {
            let before = piece.text.get(..first.bytes.start).unwrap_or_default();
            let lower = before
                .trim_end_matches([':', ' ', '-', '–', '('])
                .to_lowercase();
            (1..=60).contains(&lower.len()) && is_exam(&lower)
        })
}

/// "Exam 1 (Monday); Hillslopes" in a line of two days: what names the weekday of another of them is not about this one.
fn of_day(words: &Piece, when: &When, days: &[When]) -> Vec<Piece> {
    let weekdays: Vec<Weekday> = days
        .iter()
        .filter_map(|when| Some(when.day?.weekday()))
        .collect();
    let own = when.day.map(|day| day.weekday());
    let parts = words.split(|c| matches!(c, ';' | ','));
    let named = |part: &Piece| {
        let all = crate::scan::tokens(&part.text);
        let found = all
            .iter()
            .find_map(|token| crate::words::weekday(token.word(), token.capital()));
        found.filter(|day| weekdays.contains(day))
    };
    if days.len() < 2 || !parts.iter().any(|part| named(part).is_some()) {
        return vec![words.clone()];
    }
    let kept = parts
        .into_iter()
        .filter(|part| named(part).is_none_or(|day| Some(day) == own));
    kept.collect()
}

/// "Lesson_04" with "Loops" and "while" below it is "Lesson_04: Loops · while".
fn tell(event: &mut EventDraft, below: &[Piece]) {
    let counts = event.kind == EventKind::Class
        && bare_class(&Piece::new(0, 0, event.title.as_str())).is_some();
    let mut between = ": ";
    for topic in below.iter().map(tidy).filter(|_| counts) {
        let length = event.title.chars().count() + topic.text.chars().count();
        if length > LONGEST_TOPIC || is_due(&topic.lower()) {
            break;
        }
        event.title = format!("{}{between}{}", event.title, topic.text);
        event.evidence.push(stated("title", &topic));
        between = " · ";
    }
}

/// The number of a line that only counts: "Lecture 3", "Aula_03", "Class #12".
fn bare_class(words: &Piece) -> Option<(u32, Piece)> {
    let all = crate::scan::tokens(&words.text);
    let named = matches!(
        all.first()?.word(),
        "lecture"
            | "lec"
            | "class"
            | "session"
            | "lesson"
            | "meeting"
            | "aula"
            | "clase"
            | "sesión"
            | "séance"
            | "cours"
            | "vorlesung"
            | "sitzung"
            | "day"
    );
    let mut numbers = all.iter().filter_map(|token| token.number());
    let (number, _) = numbers.next()?;
    let letters = all.iter().filter(|token| !token.word().is_empty()).count();
    (named && letters == 1 && numbers.next().is_none()).then(|| (number, words.clone()))
}

/// The line's own words about the day.
fn topic(piece: &Piece, lead: &Lead) -> Option<Piece> {
    let end = lead.mentions.last()?.bytes.end;
    // The bracket that closes behind the day goes, one that closes a note of the topic stays.
    let rest = piece.text.get(end..)?;
    let skip = rest.len() - rest.trim_start_matches([')', ']', ' ']).len();
    let behind = tidy(
        &piece
            .slice(end + skip..piece.text.len())
            .trim_matches(|c| matches!(c, ':' | ',' | '.' | ' ' | '-' | '–' | '—')),
    );
    if behind.text.chars().any(char::is_alphabetic) {
        return Some(behind);
    }
    let before = tidy(
        &piece
            .slice(0..lead.mentions.first()?.bytes.start)
            .trim_matches(|c| c == '(' || c == ' '),
    );
    (before.text.chars().filter(|c| c.is_alphabetic()).count() > 2
        && week_text(&before.text).is_none())
    .then_some(before)
}

/// When the lines are numbered like the days ("Session 1: …", "Session 2: …"), those of one day; else nothing.
fn numbered(words: &[Piece], index: usize, count: usize) -> Option<Vec<Piece>> {
    let label = |piece: &Piece| -> Option<usize> {
        let lower = piece.lower();
        let rest = ["session", "class", "lecture", "day", "part", "lesson"]
            .iter()
            .find_map(|word| lower.strip_prefix(word))?;
        let digits: String = rest
            .trim_start()
            .chars()
            .take_while(char::is_ascii_digit)
            .collect();
        digits.parse().ok()
    };
    let marks: Vec<(usize, usize)> = words
        .iter()
        .enumerate()
        .filter_map(|(at, piece)| Some((at, label(piece)?)))
        .collect();
    if marks.len() < count {
        return None;
    }
    let (start, _) = marks.get(index)?;
    let end = marks.get(index + 1).map_or(words.len(), |(at, _)| *at);
    let mut own: Vec<Piece> = words.get(*start..end)?.to_vec();
    // What is due with a date of its own is read once, with the last day.
    if index + 1 < count {
        own.retain(|piece| !is_due(&piece.lower()));
    }
    Some(own)
}
