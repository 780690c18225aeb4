//! Blocks that begin with a date, or end with that of a numbered class.

use super::{Lead, Sort, sort};
use crate::dates::{self, Mention};
use crate::page::Block;
use crate::sentences::PROSE;
use crate::wording::{is_due, is_exam, is_release};

/// Words before a leading date: at most "Week 2 (" or "Lecture 3:".
pub(super) fn lead(at: usize, blocks: &[Block]) -> Option<Lead> {
    leading_lead(at, blocks).or_else(|| trailing_lead(at, blocks))
}

/// "Lecture 1: Introduction (April 4)": a numbered class with its day in brackets at the end of its line.
fn trailing_lead(at: usize, blocks: &[Block]) -> Option<Lead> {
    let block = blocks.get(at)?;
    let (piece, sort) = (block.piece()?, sort(block)?);
    let mentions = dates::find(&piece.text);
    let [mention] = mentions.as_slice() else {
        return None;
    };
    let before = piece.text.get(..mention.bytes.start)?.trim_end();
    let behind = piece.text.get(mention.bytes.end..)?.trim();
    let bracketed = before.ends_with('(') && matches!(behind, ")" | ").");
    let lower = before.to_lowercase();
    let words = [
        "lecture", "lec", "class", "session", "lesson", "week", "day", "module", "topic", "unit",
        "lab",
    ];
    let numbered = words.iter().any(|word| {
        lower
            .strip_prefix(word)
            .is_some_and(|rest| rest.trim_start().starts_with(|c: char| c.is_ascii_digit()))
    });
    let class = bracketed && numbered && !mention.weak && !is_due(&lower);
    class.then(|| Lead {
        at,
        sort,
        marked: true,
        mentions: vec![mention.clone()],
    })
}

/// A block that begins with a date.
fn leading_lead(at: usize, blocks: &[Block]) -> Option<Lead> {
    let block = blocks.get(at)?;
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
    let lower = label.to_lowercase();
    if first.weak && !parted || is_due(&lower) || is_release(&lower) || is_exam(&lower) {
        return None;
    }
    // "March 5 is the last day to drop" is a sentence; "March 5 Sorting" is an item.
    if sort == Sort::Line && !parted && piece.text.chars().count() > PROSE {
        return None;
    }
    let alone = rest.is_empty() && label.is_empty();
    let followed = matches!(
        blocks.get(at + 1),
        Some(Block::Line(_) | Block::Item(..) | Block::Heading(..))
    );
    let class = ["lecture", "class", "session", "meeting", "lec", "lesson"];
    let marked = !first.weak
        && (matches!(sort, Sort::Heading(_))
            && parted
            && label.is_empty()
            && !is_page_title(blocks, at)
            || sort == Sort::Line && alone && followed && first.weekday.is_some()
            || parted && numbered && crate::wording::says(&label.to_lowercase(), &class));
    Some(Lead {
        at,
        sort,
        marked,
        mentions: leading(&piece.text, mentions),
    })
}

/// Whether no other block stands above, so that it heads the page.
fn is_page_title(blocks: &[Block], at: usize) -> bool {
    blocks
        .get(..at)
        .is_none_or(|above| above.iter().all(|block| block.piece().is_none()))
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
