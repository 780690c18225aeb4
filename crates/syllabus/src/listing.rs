//! Dated headings, list items and sentences become entries and events.

use semestra_plan::draft::EventDraft;

use crate::columns::Role;
use crate::date_cells::whens;
use crate::dates::{self, Mention};
use crate::entry::{Entry, Field, Source, When};
use crate::events::{Maker, tidy};
use crate::page::{Block, Piece};
use crate::sentences::{PROSE, sentence};
use crate::stacked::week_text;
use crate::wording::is_due;

/// Fewer dated items of one sort are no schedule.
const FEWEST: usize = 4;
/// Blocks that can belong to one dated heading.
const MOST_DETAILS: usize = 30;

/// The sort of block, by which dated ones are counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Sort {
    Heading(u8),
    Item,
    Line,
}

fn sort(block: &Block) -> Option<Sort> {
    match block {
        Block::Heading(level, _) => Some(Sort::Heading(*level)),
        Block::Item(..) => Some(Sort::Item),
        Block::Line(_) => Some(Sort::Line),
        Block::Table(_) | Block::Gap => None,
    }
}

/// A block that begins with a date.
struct Lead {
    at: usize,
    sort: Sort,
    mentions: Vec<Mention>,
}

/// Events of all blocks that are no tables.
pub(crate) fn events(blocks: &[Block], maker: &mut Maker<'_>) -> Vec<EventDraft> {
    let leads: Vec<Lead> = blocks
        .iter()
        .enumerate()
        .filter_map(|(at, block)| lead(at, block))
        .collect();
    let mut events = Vec::new();
    let mut taken = vec![false; blocks.len()];
    for (index, lead) in leads.iter().enumerate() {
        let alike = leads.iter().filter(|other| other.sort == lead.sort).count();
        if alike < FEWEST || taken.get(lead.at).copied().unwrap_or(true) {
            continue;
        }
        let next = leads
            .get(index + 1..)
            .unwrap_or_default()
            .iter()
            .find(|other| other.sort == lead.sort || matches!(other.sort, Sort::Heading(_)))
            .map_or(blocks.len(), |other| other.at);
        let details = details(blocks, lead, next);
        for at in std::iter::once(lead.at).chain(details.iter().copied()) {
            if let Some(taken) = taken.get_mut(at) {
                *taken = true;
            }
        }
        events.extend(group(blocks, lead, &details, maker));
    }
    let mut heading = String::new();
    for (block, taken) in blocks.iter().zip(&taken) {
        if let Block::Heading(_, piece) = block {
            heading = piece.lower();
        }
        if !taken && let Some(piece) = block.piece() {
            events.extend(sentence(piece, &heading, maker));
        }
    }
    events
}

/// Words before a leading date: at most "Week 2 (" or "Lecture 3:".
fn lead(at: usize, block: &Block) -> Option<Lead> {
    let (piece, sort) = (block.piece()?, sort(block)?);
    let mentions = dates::find(&piece.text);
    let first = mentions.first()?;
    let before = piece.text.get(..first.bytes.start)?;
    let label = before.trim_matches(|c: char| !c.is_alphanumeric());
    let numbered = label.chars().any(|c| c.is_ascii_digit()) || label.is_empty();
    let heading_end = matches!(sort, Sort::Heading(_)) && before.len() <= 60;
    if !(before.len() <= 20 && label.split_whitespace().count() <= 2 && numbered || heading_end) {
        return None;
    }
    let rest = piece.text.get(first.bytes.end..)?.trim_start();
    let parted =
        rest.is_empty() || rest.starts_with([':', '-', '–', '—', ')', '|', ',', '.', ']', '(']);
    if first.weak && !parted || is_due(&label.to_lowercase()) {
        return None;
    }
    // "March 5 is the last day to drop" is a sentence; "March 5 Sorting" is an item.
    if sort == Sort::Line && !parted && piece.text.chars().count() > PROSE {
        return None;
    }
    Some(Lead {
        at,
        sort,
        mentions: leading(&piece.text, mentions),
    })
}

/// The dates at the begin of a line that follow each other ("Tues 8/27, Thurs 8/29").
fn leading(text: &str, mentions: Vec<Mention>) -> Vec<Mention> {
    let mut kept: Vec<Mention> = Vec::new();
    for mention in mentions {
        let joined = kept.last().is_none_or(|last| {
            text.get(last.bytes.end..mention.bytes.start)
                .is_some_and(|between| {
                    matches!(between.trim(), "," | "&" | "and" | "/" | ", and" | "+")
                })
        });
        if !joined {
            break;
        }
        kept.push(mention);
    }
    kept
}

/// The blocks that belong to a dated one.
fn details(blocks: &[Block], lead: &Lead, next: usize) -> Vec<usize> {
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
fn group(
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
    let week = week_text(before.text.trim_matches(|c: char| !c.is_alphanumeric()))
        .map(|week| (week, before.trim_matches(|c| !c.is_alphanumeric())));
    let several = days.len() > 1;
    let mut events = Vec::new();
    for (index, when) in days.iter().enumerate() {
        let mut own = words.clone();
        if several && let Some(numbered) = numbered(&words, index, days.len()) {
            own = numbered;
        }
        let fields = own
            .into_iter()
            .enumerate()
            .map(|(at, words)| Field {
                role: if at == 0 { Role::Topic } else { Role::Other },
                words,
                heading: String::new(),
            })
            .collect();
        let entry = Entry {
            when: when.clone(),
            number: None,
            week: week.clone(),
            fields,
            source: Source::Schedule,
        };
        events.extend(maker.events(&entry));
    }
    events
}

/// The line's own words about the day.
fn topic(piece: &Piece, lead: &Lead) -> Option<Piece> {
    let end = lead.mentions.last()?.bytes.end;
    let behind = tidy(
        &piece
            .slice(end..piece.text.len())
            .trim_matches(|c| matches!(c, ')' | ':' | ',' | '.' | ']' | ' ' | '-' | '–' | '—')),
    );
    if behind.text.chars().any(char::is_alphabetic) {
        return Some(behind);
    }
    let before = tidy(&piece.slice(0..lead.mentions.first()?.bytes.start));
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
