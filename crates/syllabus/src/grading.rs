//! The grading tree.

use std::collections::HashSet;

use semestra_plan::Weight;
use semestra_plan::draft::CategoryDraft;

use crate::evidence::stated;
use crate::page::{Block, Piece, Table};
use crate::scan::{Token, tokens};
use crate::sections::{Section, Subject};
use crate::shares::{Share, line_shares, listed, named_share, only_percent, share, table_shares};
use crate::wording::says;

/// Categories of one list.
pub(crate) const MOST: usize = 60;

/// The grading tree of a page: the list of shares that comes nearest to a whole.
pub(crate) fn grading(sections: &[Section<'_>]) -> Vec<CategoryDraft> {
    let mut best: Option<(u32, Vec<CategoryDraft>)> = None;
    let mut lists: Vec<(Vec<Share>, bool)> = sections.iter().flat_map(groups).collect();
    lists.push((headed_shares(sections), false));
    lists.extend(
        sections
            .iter()
            .map(|section| (alternating(section), section.subject == Subject::Grading)),
    );
    for (shares, told) in lists {
        {
            let trees = tree(shares);
            let total: u32 = trees
                .iter()
                .filter(|category| !category.extra_credit)
                .filter_map(|category| category.weight)
                .map(|weight| weight.as_millionths() / 100)
                .sum();
            let off = total.abs_diff(10_000);
            // Shares outside a part about grading must make a whole to count.
            if (!told && off > 0) || trees.len() < 2 || off > 5_000 {
                continue;
            }
            let rank = off + u32::from(!told) * 50;
            if best.as_ref().is_none_or(|(known, _)| rank < *known) {
                best = Some((rank, trees));
            }
        }
    }
    best.map(|(_, trees)| trees).unwrap_or_default()
}

/// Shares on lines of their own, as a table copied with one cell a line leaves them: each names the line behind it,
/// or the line before it when the list begins with a name.
fn alternating(section: &Section<'_>) -> Vec<Share> {
    let pieces: Vec<&Piece> = section.blocks.iter().filter_map(Block::piece).collect();
    let marks: Vec<(usize, u32)> = pieces
        .iter()
        .enumerate()
        .filter_map(|(at, piece)| Some((at, only_percent(&piece.text)?)))
        .collect();
    let (Some((first, _)), Some((last, _))) = (marks.first(), marks.last()) else {
        return Vec::new();
    };
    let introduced = first
        .checked_sub(1)
        .and_then(|before| pieces.get(before))
        .is_none_or(|before| {
            before.text.ends_with([':', '.']) || only_percent(&before.text).is_some()
        });
    let behind = introduced && pieces.get(last + 1).is_some();
    let named = |at: usize| {
        if behind {
            pieces.get(at + 1)
        } else {
            pieces.get(at.checked_sub(1)?)
        }
    };
    let mut shares = Vec::new();
    for (at, weight) in marks.into_iter().take(MOST) {
        let (Some(words), Some(percent)) = (named(at), pieces.get(at)) else {
            return Vec::new();
        };
        shares.extend(named_share(words, percent, weight));
    }
    shares
}

/// Headings with their share on the first line below ("Paper" above "10 points").
fn headed_shares(sections: &[Section<'_>]) -> Vec<Share> {
    let mut shares = Vec::new();
    for section in sections {
        let (Some(heading), Some(first)) = (
            section.heading,
            section.blocks.iter().find_map(Block::piece),
        ) else {
            continue;
        };
        let all = tokens(&first.text);
        let unit = all
            .get(1)
            .is_some_and(|t| t.is(&['%']) || matches!(t.word(), "points" | "pts" | "percent"));
        let Some((points, _)) = all
            .first()
            .and_then(Token::number)
            .filter(|_| unit && all.len() <= 4)
        else {
            continue;
        };
        shares.push(Share {
            category: CategoryDraft {
                key: String::new(),
                name: heading.text.trim_end_matches(':').to_owned(),
                weight: Weight::millionths(points.saturating_mul(10_000)).ok(),
                count: None,
                drop_lowest: None,
                extra_credit: false,
                rule: None,
                parts: Vec::new(),
                evidence: vec![stated("name", heading), stated("weight", first)],
            },
            weight: points.saturating_mul(100),
            depth: None,
        });
    }
    shares.truncate(MOST);
    shares
}

/// Lists of shares in a section, and whether the section is about grading.
fn groups(section: &Section<'_>) -> Vec<(Vec<Share>, bool)> {
    let told = section.subject == Subject::Grading;
    let mut groups = Vec::new();
    let mut run: Vec<Share> = Vec::new();
    let mut pending: Vec<Share> = Vec::new();
    let mut quiet = 0;
    for block in section.blocks {
        let (piece, depth) = match block {
            Block::Table(table) => {
                groups.push((table_shares(table), told || says_weight(table)));
                continue;
            }
            Block::Gap => continue,
            Block::Item(depth, piece) => (piece, Some(*depth)),
            Block::Line(piece) | Block::Heading(_, piece) => (piece, None),
        };
        let shares = line_shares(piece, depth);
        // A sentence that lists the shares may go on in the next line.
        let parts = listed(piece);
        if parts.len() >= 2 || (!pending.is_empty() && !parts.is_empty()) {
            pending.extend(parts.iter().filter_map(|part| share(part, depth)));
            let total: u32 = pending
                .iter()
                .map(|share: &Share| share.weight)
                .fold(0, u32::saturating_add);
            if total == 10_000 && shares.len() < 2 {
                groups.push((std::mem::take(&mut pending), true));
            }
        } else {
            pending.clear();
        }
        if shares.is_empty() {
            quiet += 1;
            if quiet > 6 && !run.is_empty() {
                groups.push((std::mem::take(&mut run), told));
            }
            continue;
        }
        quiet = 0;
        if shares.len() > 1 {
            groups.push((shares, true));
        } else if run.len() < MOST {
            run.extend(shares);
        }
    }
    groups.push((run, told));
    groups.retain(|(shares, _)| shares.len() >= 2);
    groups
}

fn says_weight(table: &Table) -> bool {
    table.rows.first().is_some_and(|row| {
        row.iter().any(|cell| {
            says(
                &cell.text().to_lowercase(),
                &[
                    "weight",
                    "percent",
                    "percentage",
                    "% of grade",
                    "grade",
                    "%",
                    "pondération",
                    "ponderación",
                    "peso",
                    "worth",
                    "points",
                ],
            )
        })
    })
}

/// Shares as a tree: by the depth of the list when the document tells it, else so that everything sums to a whole.
fn tree(shares: Vec<Share>) -> Vec<CategoryDraft> {
    let shares: Vec<Share> = shares.into_iter().take(MOST).collect();
    let depths: Vec<usize> = shares.iter().filter_map(|share| share.depth).collect();
    let nested = depths.len() == shares.len()
        && depths
            .iter()
            .any(|depth| depths.first().is_some_and(|first| depth > first));
    let total: u32 = shares
        .iter()
        .filter(|share| !share.category.extra_credit)
        .map(|share| share.weight)
        .sum();
    if nested && total != 10_000 {
        return by_depth(&shares, &depths);
    }
    if total <= 10_000 {
        return shares.into_iter().map(|share| share.category).collect();
    }
    by_sums(shares)
}

fn by_depth(shares: &[Share], depths: &[usize]) -> Vec<CategoryDraft> {
    let top = depths.iter().min().copied().unwrap_or(0);
    let mut all: Vec<CategoryDraft> = Vec::new();
    for (share, depth) in shares.iter().zip(depths) {
        match all.last_mut() {
            Some(parent) if *depth > top => parent.parts.push(share.category.clone()),
            _ => all.push(share.category.clone()),
        }
    }
    all
}

/// Nests runs that sum exactly to the share before them, so that the top level sums to a whole.
fn by_sums(shares: Vec<Share>) -> Vec<CategoryDraft> {
    let weights: Vec<u32> = shares
        .iter()
        .map(|share| {
            if share.category.extra_credit {
                0
            } else {
                share.weight
            }
        })
        .collect();
    let mut failed = HashSet::new();
    let mut runs = Vec::new();
    if !nest(&weights, 0, 10_000, &mut failed, &mut runs) {
        return shares.into_iter().map(|share| share.category).collect();
    }
    let mut all = Vec::new();
    let mut shares = shares.into_iter();
    for parts in runs {
        let Some(parent) = shares.next() else {
            break;
        };
        let mut category = parent.category;
        category.parts = shares
            .by_ref()
            .take(parts)
            .map(|share| share.category)
            .collect();
        all.push(category);
    }
    all
}

/// How many parts each top share has so that the rest of the shares sums to `left`; states that fail are remembered,
/// so the work stays small however long the list is.
fn nest(
    weights: &[u32],
    at: usize,
    left: u32,
    failed: &mut HashSet<(usize, u32)>,
    runs: &mut Vec<usize>,
) -> bool {
    let Some(weight) = weights.get(at).copied() else {
        return left == 0;
    };
    let Some(left_behind) = left.checked_sub(weight) else {
        return false;
    };
    if failed.contains(&(at, left)) {
        return false;
    }
    let mut sum = 0u32;
    let mut sizes = vec![0usize];
    for (index, part) in weights.iter().enumerate().skip(at + 1) {
        sum = sum.saturating_add(*part);
        if sum == weight && index > at + 1 {
            sizes.insert(0, index - at);
        }
        if sum > weight {
            break;
        }
    }
    for size in sizes {
        runs.push(size);
        // The list is at most `MOST` long, and so is the depth of these calls.
        if nest(weights, at + 1 + size, left_behind, failed, runs) {
            return true;
        }
        runs.pop();
    }
    failed.insert((at, left));
    false
}
