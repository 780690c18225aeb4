//! Headings, and the parts of a page under them.

use semestra_plan::PolicyKind;

use crate::page::{Block, Piece};
use crate::subjects::{Subject, subject};
use crate::{clock, dates};

/// A heading with what stands under it.
#[derive(Clone, Debug)]
pub(crate) struct Section<'a> {
    /// Its heading, nothing before the first.
    pub heading: Option<&'a Piece>,
    /// What it is about.
    pub subject: Subject,
    /// Its blocks without the heading.
    pub blocks: &'a [Block],
}

/// The sections of a page in order.
pub(crate) fn sections(blocks: &[Block]) -> Vec<Section<'_>> {
    let mut marks: Vec<usize> = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        if matches!(block, Block::Heading(..)) {
            marks.push(at);
        }
    }
    let mut all = Vec::new();
    let first = marks.first().copied().unwrap_or(blocks.len());
    all.push(Section {
        heading: None,
        subject: Subject::Unknown,
        blocks: blocks.get(..first).unwrap_or_default(),
    });
    let mut above: Option<(u8, Subject)> = None;
    for (index, at) in marks.iter().enumerate() {
        let Some(Block::Heading(level, piece)) = blocks.get(*at) else {
            continue;
        };
        let end = marks.get(index + 1).copied().unwrap_or(blocks.len());
        let mut subject = subject(&piece.lower());
        match above {
            // "### Arjun Guha" under "# Meet the staff" is about the staff.
            Some((higher, inherited)) if subject == Subject::Unknown && higher < *level => {
                subject = inherited
            }
            _ => above = Some((*level, subject)),
        }
        all.push(Section {
            heading: Some(piece),
            subject,
            blocks: blocks.get(at + 1..end).unwrap_or_default(),
        });
    }
    all
}

/// Whether a line of plain text is a heading.
pub(crate) fn is_plain_heading(lines: &[Piece], at: usize) -> bool {
    let Some(line) = lines.get(at) else {
        return false;
    };
    let text = line.text.trim_end_matches(':');
    let words: Vec<&str> = text.split_whitespace().collect();
    let odd = |c: char| {
        matches!(
            c,
            '@' | '%' | '=' | '[' | '|' | '/' | '\t' | '<' | '>' | '"' | '“' | ';' | '!'
        )
    };
    if text.is_empty()
        || text.chars().count() > 60
        || words.len() > 8
        || text.ends_with(['.', ',', '?', ')'])
        || text.contains(odd)
        || !text.chars().next().is_some_and(char::is_alphabetic)
        || text.contains(": ")
        || text.contains("http")
        || !dates::find(text).is_empty()
        || under_date(lines, at)
        || !clock::find(text, false).is_empty()
    {
        return false;
    }
    let capital = |word: &&str| {
        const SMALL: &[&str] = &[
            "of", "and", "the", "for", "in", "to", "a", "on", "or", "with", "about", "&", "de",
            "do", "e", "y", "del", "la",
        ];
        SMALL.contains(word)
            || word
                .chars()
                .next()
                .is_some_and(|c| c.is_uppercase() || !c.is_alphabetic())
    };
    let titled = words.iter().all(capital);
    let month = words.len() <= 2
        && words.first().is_some_and(|word| {
            crate::words::month(&word.to_lowercase(), true).is_some() && word.len() > 2
        });
    if month && titled {
        return true;
    }
    let named = subject(&text.to_lowercase());
    // These words head a part of a page no more often than they stand in a cell or an item.
    let weak = matches!(
        named,
        Subject::Schedule | Subject::Policy(PolicyKind::Work | PolicyKind::Materials)
    );
    let blank_before = at == 0 || lines.get(at - 1).is_some_and(|line| line.is_empty());
    let ended_before = at > 0
        && lines
            .get(at - 1)
            .is_some_and(|line| line.text.ends_with(['.', '!', '?', '”', ')', '"']));
    let sentence_before = ended_before
        && at > 0
        && lines
            .get(at - 1)
            .is_some_and(|line| !line.text.ends_with(')'));
    let known = named != Subject::Unknown && (!weak || blank_before || sentence_before);
    let next = lines
        .get(at + 1)
        .map_or(0, |line| line.text.chars().count());
    if known
        && (titled || (blank_before && words.len() <= 3))
        && (next > 0 || lines.get(at + 2).is_some_and(|line| !line.is_empty()))
    {
        return words.len() <= 6;
    }
    titled
        && (blank_before || ended_before)
        && next > 70
        && !text.contains(|c: char| c.is_ascii_digit())
}

/// Whether the line right above is a day and nothing else: what stands under it happens on that day.
fn under_date(lines: &[Piece], at: usize) -> bool {
    at.checked_sub(1)
        .and_then(|above| lines.get(above))
        .and_then(|above| dates::whole(&above.text))
        .is_some_and(|date| date.weekday.is_some())
}
