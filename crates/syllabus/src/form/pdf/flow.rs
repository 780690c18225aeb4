//! Lines in reading order: pages of several text columns are read column by column.

use super::lines::Line;

/// White between two text columns is at least this wide, in ems.
const GUTTER: f64 = 1.0;
/// A text column has at least this many lines.
const FEWEST_LINES: usize = 7;
/// A text column takes at least this share of the text's width.
const NARROWEST: f64 = 0.26;
/// Lines of prose fill at least this share of their column, in the middle of all.
const FILLED: f64 = 0.62;
/// Columns beside each other.
const MOST_COLUMNS: usize = 4;

/// Lines that are read one after the other, and the right edge that they were wrapped at.
pub(super) struct Stream {
    pub(super) lines: Vec<Line>,
    /// The edge of a text column, when there are several.
    pub(super) edge: Option<f64>,
}

/// The streams of lines that come from the top.
pub(super) fn streams(lines: Vec<Line>) -> Vec<Stream> {
    split(lines, None, MOST_COLUMNS)
}

fn split(lines: Vec<Line>, edge: Option<f64>, columns: usize) -> Vec<Stream> {
    let found = (columns > 1).then(|| gutter(&lines)).flatten();
    let Some((at, range)) = found else {
        return vec![Stream { lines, edge }];
    };
    let mut above = lines;
    let mut inside = above.split_off(range.start.min(above.len()));
    let below = inside.split_off(range.len().min(inside.len()));
    let (mut left, mut right) = (Vec::new(), Vec::new());
    for line in inside {
        let (one, other): (Vec<_>, Vec<_>) =
            line.words.into_iter().partition(|word| word.left < at);
        left.extend(Line::of(one, line.page, line.base));
        right.extend(Line::of(other, line.page, line.base));
    }
    let end = |lines: &[Line]| lines.iter().map(|line| line.right).reduce(f64::max);
    let (left_end, right_end) = (end(&left), end(&right));
    let mut streams = Vec::new();
    if !above.is_empty() {
        streams.push(Stream { lines: above, edge });
    }
    streams.extend(split(left, left_end, columns - 1));
    streams.extend(split(right, right_end, columns - 1));
    if !below.is_empty() {
        streams.extend(split(below, edge, columns - 1));
    }
    streams
}

/// A place that parts two columns of prose, and the lines that it parts.
fn gutter(lines: &[Line]) -> Option<(f64, std::ops::Range<usize>)> {
    let left = lines.iter().map(|line| line.left).reduce(f64::min)?;
    let right = lines.iter().map(|line| line.right).reduce(f64::max)?;
    let wide = right - left;
    let mut places: Vec<f64> = Vec::new();
    for line in lines {
        for pair in line.words.windows(2) {
            let [one, other] = pair else { continue };
            let share = (other.left - left) / wide;
            if other.left - one.right > GUTTER * line.size
                && (NARROWEST..=1.0 - NARROWEST).contains(&share)
            {
                places.push(other.left - 1.0);
            }
        }
    }
    places.sort_by(f64::total_cmp);
    // Where most right columns begin; a few candidates are enough, each costs one look at the page.
    let mut best: Vec<(usize, f64)> = Vec::new();
    for place in &places {
        let from = places.partition_point(|it| *it < place - 0.5);
        let to = places.partition_point(|it| *it <= place + 2.0);
        if to - from >= FEWEST_LINES && best.last().is_none_or(|(_, last)| place - last > 2.0) {
            best.push((to - from, *place));
        }
    }
    best.sort_by_key(|(votes, _)| std::cmp::Reverse(*votes));
    best.iter()
        .take(4)
        .find_map(|(_, place)| run(lines, *place, left, right).map(|range| (*place, range)))
}

/// The longest run of lines that a place parts into two columns of prose.
fn run(lines: &[Line], at: f64, left: f64, right: f64) -> Option<std::ops::Range<usize>> {
    let crosses = |line: &Line| {
        line.words
            .iter()
            .any(|word| word.left < at && word.right > at - 1.0)
            || line.words.windows(2).any(|pair| match pair {
                [one, other] => {
                    one.right <= at && other.left > at && other.left - one.right < 0.7 * line.size
                }
                _ => false,
            })
    };
    let mut best: Option<std::ops::Range<usize>> = None;
    let mut start = 0;
    for end in 0..=lines.len() {
        if lines.get(end).is_some_and(|line| !crosses(line)) {
            continue;
        }
        if best.as_ref().is_none_or(|range| range.len() < end - start) {
            best = Some(start..end);
        }
        start = end + 1;
    }
    let range = best?;
    let inside = lines.get(range.clone())?;
    let (mut one, mut other) = (Vec::new(), Vec::new());
    for line in inside {
        let (a, b): (Vec<_>, Vec<_>) = line.words.iter().cloned().partition(|word| word.left < at);
        one.extend(Line::of(a, line.page, line.base));
        other.extend(Line::of(b, line.page, line.base));
    }
    (is_prose(&one, left, at) && is_prose(&other, at, right)).then_some(range)
}

/// Whether lines are the running text of a column between two edges, and no cells of a table.
fn is_prose(lines: &[Line], left: f64, right: f64) -> bool {
    if lines.len() < FEWEST_LINES {
        return false;
    }
    let wide = lines
        .iter()
        .map(|line| line.right)
        .fold(left, f64::max)
        .min(right)
        - left;
    let whole = lines
        .iter()
        .filter(|line| line.split(1.1).len() == 1)
        .count();
    let mut filled: Vec<f64> = lines
        .iter()
        .map(|line| (line.right - line.left) / wide)
        .collect();
    filled.sort_by(f64::total_cmp);
    let middle = filled.get(filled.len() / 2).copied().unwrap_or_default();
    let words: usize = lines.iter().map(|line| line.words.len()).sum();
    whole * 10 >= lines.len() * 8 && middle >= FILLED && words >= lines.len() * 3
}
