//! Documents that hold several courses: the student says which one is meant.
//!
//! The family: a department's or a student's own page with one heading a course, each with its own dates.

use std::collections::BTreeSet;

use semestra_plan::draft::DocumentPart;

use crate::page::{Block, Page};
use crate::{course, dates, schedule};

/// Courses of one document.
const MOST_PARTS: usize = 40;
/// Dates that make a part a course with a schedule of its own.
const FEWEST_DATES: usize = 2;
/// A code that comes later in a heading is only mentioned.
const FARTHEST_CODE: usize = 16;

/// A course of the page: the blocks from its heading to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Part {
    title: String,
    from: usize,
    to: usize,
}

/// The courses of a page that holds several; none when it holds one.
pub(crate) fn parts(page: &Page) -> Vec<DocumentPart> {
    let line = |block: usize| {
        let line = first_line(page.blocks.get(block)?)?;
        u32::try_from(line + 1).ok()
    };
    let last = u32::try_from(page.lines.len()).unwrap_or(u32::MAX);
    let found = find(page);
    found
        .iter()
        .filter_map(|part| {
            Some(DocumentPart {
                title: part.title.clone(),
                line: line(part.from)?,
                end_line: line(part.to).map_or(last, |next| next.saturating_sub(1)),
            })
        })
        .collect()
}

/// The page with one of its courses only, and what stands above all of them.
pub(crate) fn only(mut page: Page, index: usize) -> Page {
    let found = find(&page);
    let (Some(first), Some(part)) = (found.first(), found.get(index)) else {
        return page;
    };
    let above = page.blocks.get(..first.from).unwrap_or_default();
    let own = page.blocks.get(part.from..part.to).unwrap_or_default();
    // Headings above name the whole; the lines below them may hold rules for all.
    let above = above
        .iter()
        .filter(|block| !matches!(block, Block::Heading(..)));
    page.blocks = above.chain(own).cloned().collect();
    // The title of the whole names none of its courses.
    page.title = None;
    page
}

fn find(page: &Page) -> Vec<Part> {
    let heads: Vec<(usize, u8, String, String)> = page
        .blocks
        .iter()
        .enumerate()
        .filter_map(|(at, block)| {
            let Block::Heading(level, piece) = block else {
                return None;
            };
            let code = course::code_in(piece, false)?;
            let near = code.column.saturating_sub(piece.column) <= FARTHEST_CODE;
            near.then(|| (at, *level, stem(&code.text), piece.text.clone()))
        })
        .collect();
    let levels: BTreeSet<u8> = heads.iter().map(|(_, level, ..)| *level).collect();
    for level in levels {
        let mut parts: Vec<Part> = Vec::new();
        let mut codes: BTreeSet<&str> = BTreeSet::new();
        for (at, _, code, title) in heads.iter().filter(|head| head.1 == level) {
            if !codes.insert(code) {
                continue;
            }
            if let Some(last) = parts.last_mut() {
                last.to = *at;
            }
            parts.push(Part {
                title: title.clone(),
                from: *at,
                to: page.blocks.len(),
            });
        }
        parts.truncate(MOST_PARTS);
        if parts.len() >= 2 && parts.iter().all(|part| stands_alone(page, part)) {
            return parts;
        }
    }
    Vec::new()
}

/// Letters and digits of a code without a section letter at its end, so that a lecture and its lab are one course.
fn stem(code: &str) -> String {
    let plain: String = code
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_uppercase)
        .collect();
    plain.trim_end_matches(char::is_alphabetic).to_owned()
}

fn stands_alone(page: &Page, part: &Part) -> bool {
    let blocks = page.blocks.get(part.from..part.to).unwrap_or_default();
    let dates = blocks.iter().flat_map(|block| match block {
        Block::Table(table) => schedule::mentions(table),
        Block::Heading(_, piece) | Block::Line(piece) | Block::Item(_, piece) => {
            dates::find(&piece.text)
        }
        Block::Gap => Vec::new(),
    });
    dates
        .filter(|mention| !mention.weak)
        .take(FEWEST_DATES)
        .count()
        == FEWEST_DATES
}

fn first_line(block: &Block) -> Option<usize> {
    match block {
        Block::Heading(_, piece) | Block::Line(piece) | Block::Item(_, piece) => Some(piece.line),
        Block::Table(table) => table
            .rows
            .iter()
            .flatten()
            .flat_map(|cell| &cell.parts)
            .map(|part| part.line)
            .min(),
        Block::Gap => None,
    }
}
