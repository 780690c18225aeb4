//! Columns of text without ruling lines: where they begin, and which of them a word belongs to.

use super::lines::{Line, Word};
use super::text;

/// Cells are at least this far apart, in ems.
const CELL_GAP: f64 = 0.85;
/// Rows of a table; two lines side by side are no table yet.
pub(super) const FEWEST_ROWS: usize = 3;
/// Starts of cells within this distance are one column, in points.
pub(super) const SAME_START: f64 = 3.0;
/// White between two columns is at least this wide, in points.
const NARROWEST: f64 = 3.0;
/// Columns of one table.
const MOST_COLUMNS: usize = 12;

/// The parts of a line between wide gaps; the mark of a list item goes with what it marks.
pub(super) fn pieces(line: &Line) -> Vec<Line> {
    let mut parts = line.split(CELL_GAP);
    if parts.len() > 1 && parts.first().is_some_and(text::is_mark) {
        let mark = parts.remove(0);
        let item = parts.remove(0);
        let words = mark.words.into_iter().chain(item.words).collect();
        if let Some(item) = Line::of(words, line.page, line.base) {
            parts.insert(0, item);
        }
    }
    parts
}

/// Where a column begins.
#[derive(Clone, Copy)]
pub(super) struct Start {
    pub(super) at: f64,
    /// Where the white before it begins.
    white: f64,
    /// Whether most rows have a cell that begins exactly there, so that one may run close to the cell before it.
    exact: bool,
}

/// Where the columns begin: behind white that runs through nearly all rows, and where most rows begin a cell.
pub(super) fn starts(lines: &[Line]) -> Option<Vec<Start>> {
    let parts: Vec<Vec<Line>> = lines
        .iter()
        .map(pieces)
        .filter(|parts| parts.len() > 1)
        .collect();
    if parts.len() < FEWEST_ROWS {
        return None;
    }
    let first = parts
        .iter()
        .flatten()
        .map(|part| part.left)
        .fold(f64::MAX, f64::min);
    let mut starts = vec![(first, first)];
    starts.extend(merged(rivers(&parts), &parts));
    let mut votes: Vec<f64> = parts.iter().flatten().map(|part| part.left).collect();
    votes.sort_by(f64::total_cmp);
    let near = |at: f64| {
        votes.partition_point(|it| *it <= at + SAME_START)
            - votes.partition_point(|it| *it < at - 0.5)
    };
    // Columns that touch the text of the column before them in some rows leave no river.
    let mut at = first + SAME_START;
    while let Some(place) = votes.get(votes.partition_point(|it| *it <= at)).copied() {
        let apart = starts
            .iter()
            .all(|(_, start)| (start - place).abs() > 3.0 * SAME_START);
        let beside = parts
            .iter()
            .filter(|row| {
                row.windows(2).any(
                    |pair| matches!(pair, [_, part] if (part.left - place).abs() <= SAME_START),
                )
            })
            .count();
        let column = starts
            .iter()
            .map(|(_, start)| *start)
            .filter(|start| *start < place)
            .fold(f64::MIN, f64::max);
        // Some rows must have a cell there behind one that begins the column which it splits.
        let splits = parts
            .iter()
            .filter(|row| {
                row.windows(2).any(|pair| match pair {
                    [one, part] => {
                        one.left >= column - 0.5 && (part.left - place).abs() <= SAME_START
                    }
                    _ => false,
                })
            })
            .count()
            >= 2;
        if apart && splits && beside * 5 >= parts.len() * 2 && beside >= FEWEST_ROWS {
            starts.push((place, place));
        }
        at = place + SAME_START;
    }
    starts.sort_by(|one, other| one.1.total_cmp(&other.1));
    (2..=MOST_COLUMNS).contains(&starts.len()).then(|| {
        starts
            .iter()
            .map(|(white, start)| Start {
                at: *start,
                white: *white,
                exact: near(*start) * 5 >= parts.len() * 2,
            })
            .collect()
    })
}

/// Where text begins behind white that runs through nearly all rows.
fn rivers(rows: &[Vec<Line>]) -> Vec<(f64, f64)> {
    let mut edges: Vec<(f64, i32)> = Vec::new();
    for part in rows.iter().flatten() {
        edges.push((part.left, 1));
        edges.push((part.right.max(part.left + 0.1), -1));
    }
    edges.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    let few = i32::try_from(rows.len() / 15).unwrap_or(0);
    let mut found = Vec::new();
    let mut depth = 0;
    let mut open: Option<f64> = None;
    for (at, step) in edges {
        let before = depth;
        depth += step;
        if before > few && depth <= few {
            open = Some(at);
        } else if before <= few && depth > few {
            found.extend(
                open.take()
                    .filter(|from| at - from >= NARROWEST)
                    .map(|from| (from, at)),
            );
        }
    }
    found
}

/// Rivers without those between two columns that no row fills both of: one of centred or indented cells.
fn merged(rivers: Vec<(f64, f64)>, rows: &[Vec<Line>]) -> Vec<(f64, f64)> {
    let mut kept = rivers;
    let mut at = 1;
    while let Some((_, start)) = kept.get(at).copied() {
        let before = at
            .checked_sub(1)
            .and_then(|at| kept.get(at))
            .map_or(f64::MIN, |it| it.1);
        let end = kept.get(at + 1).map_or(f64::MAX, |it| it.1);
        let fills = |row: &[Line], from: f64, to: f64| {
            row.iter()
                .any(|part| part.left >= from - 0.5 && part.left < to - 0.5)
        };
        let both = rows
            .iter()
            .any(|row| fills(row, before, start) && fills(row, start, end));
        if both {
            at += 1;
        } else {
            kept.remove(at);
        }
    }
    kept
}

/// The cells of a line; words go to the column in which they begin.
pub(super) fn cut(line: &Line, starts: &[Start]) -> Vec<Option<Line>> {
    let mut cells: Vec<Vec<Word>> = vec![Vec::new(); starts.len()];
    let mut column = 0;
    let mut before: Option<&Word> = None;
    let usual = usual_gap(line);
    for word in &line.words {
        let gap = before.map_or(f64::MAX, |before| {
            (word.left - before.right) / line.size.max(1.0)
        });
        let own = starts
            .iter()
            .rposition(|start| {
                let behind = before.is_none_or(|before| before.right <= start.white + 1.0);
                start.at <= word.left + SAME_START || behind && start.white < word.left
            })
            .unwrap_or(0);
        let exact = starts
            .get(own)
            .is_some_and(|start| start.exact && (word.left - start.at).abs() <= SAME_START);
        // A cell begins behind white, or exactly where its column does; other words go on with the cell before.
        let white = gap > CELL_GAP * 0.6 || exact && gap > usual * 1.2;
        if own > column && white || before.is_none() {
            column = own;
        }
        if let Some(cell) = cells.get_mut(column) {
            cell.push(word.clone());
        }
        before = Some(word);
    }
    cells
        .into_iter()
        .map(|words| Line::of(words, line.page, line.base))
        .collect()
}

/// The gap between most words of a line, in ems.
fn usual_gap(line: &Line) -> f64 {
    let mut gaps: Vec<f64> = line
        .words
        .windows(2)
        .map(|pair| match pair {
            [one, other] => (other.left - one.right) / line.size.max(1.0),
            _ => 0.0,
        })
        .collect();
    gaps.sort_by(f64::total_cmp);
    gaps.get(gaps.len() / 2).copied().unwrap_or(0.25).min(0.3)
}
