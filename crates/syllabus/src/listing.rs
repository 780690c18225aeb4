//! Dated headings, list items and sentences become entries and events.

mod groups;
mod leads;

use semestra_plan::draft::EventDraft;

use crate::class_lines;
use crate::dates::{self, Mention};
use crate::events::Maker;
use crate::page::{Block, Piece};
use crate::sentences::cuts::joined_lines;
use crate::sentences::sentence;
use crate::wording::{is_due, is_release};
use groups::{details, group};
use leads::lead;

/// Fewer dated items of one sort are no schedule.
const FEWEST: usize = 4;

/// The sort of block, by which dated ones are counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Sort {
    Heading(u8),
    Item,
    Line,
}

/// The sort of a block; none for one that cannot begin with a date.
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
    /// Whether its form alone says that it heads a class, so that two of them are a schedule.
    marked: bool,
    mentions: Vec<Mention>,
}

/// Events of all blocks that are no tables.
pub(crate) fn events(blocks: &[Block], maker: &mut Maker<'_>) -> Vec<EventDraft> {
    let blocks = &apart(blocks);
    let mut leads: Vec<Lead> = Vec::new();
    let mut under_deadlines = false;
    for (at, block) in blocks.iter().enumerate() {
        let lead = lead(at, blocks);
        if let (Block::Heading(_, piece), None) = (block, &lead) {
            under_deadlines = is_due(&piece.lower());
        }
        // What stands under "Deadlines" is due and no class.
        leads.extend(lead.filter(|lead| !under_deadlines || matches!(lead.sort, Sort::Heading(_))));
    }
    let mut events = Vec::new();
    let mut taken = vec![false; blocks.len()];
    for (index, lead) in leads.iter().enumerate() {
        let alike = |other: &&Lead| other.sort == lead.sort;
        let few = leads.iter().filter(alike).take(FEWEST).count() < FEWEST;
        let marked = || leads.iter().filter(alike).filter(|other| other.marked);
        let unlisted = few && !(lead.marked && marked().count() > 1);
        if unlisted || taken.get(lead.at).copied().unwrap_or(true) {
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
    let mut under: Option<&Piece> = None;
    let mut label = String::new();
    let mut above: Option<&Piece> = None;
    for (block, taken) in blocks.iter().zip(&taken) {
        if let Block::Heading(_, piece) = block {
            heading = piece.lower();
            under = Some(piece);
            label.clone_from(&heading);
        }
        if !taken && let Some(piece) = block.piece() {
            for line in joined_lines(piece) {
                let classes = class_lines::classes(&line, &heading, &label, maker);
                if classes.is_empty() {
                    events.extend(sentence(&line, under, above, maker));
                }
                events.extend(classes);
                if line.text.ends_with(':') {
                    label = line.lower();
                }
            }
        }
        // "Released: …" and "Due: …" under a name are both about it.
        above = match (block.piece(), above) {
            (Some(piece), Some(_)) if is_dated_label(piece) => above,
            (piece, _) => piece,
        };
    }
    events
}

/// Lines that hold several dated lines each, cut apart.
fn apart(blocks: &[Block]) -> Vec<Block> {
    let lines = |block: &Block| match block {
        Block::Line(piece) => joined_lines(piece).into_iter().map(Block::Line).collect(),
        Block::Heading(..) | Block::Item(..) | Block::Table(_) | Block::Gap => vec![block.clone()],
    };
    blocks.iter().flat_map(lines).collect()
}

/// "Released: Jan 20", which names nothing itself.
fn is_dated_label(piece: &Piece) -> bool {
    let mentions = dates::find(&piece.text);
    mentions.first().is_some_and(|mention| {
        let before = piece.text.get(..mention.bytes.start).unwrap_or_default();
        let lower = before.to_lowercase();
        before.split_whitespace().count() <= 2 && (is_due(&lower) || is_release(&lower))
    })
}
