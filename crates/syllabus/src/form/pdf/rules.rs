//! Ruling lines gathered to grids.

use super::sheet::{Area, Glyph, Rule, Rules};

/// Lines that are meant to meet may miss each other by this much, in points.
const NEAR: f64 = 3.0;
/// Lines side by side that are one thick line.
const SAME: f64 = 1.6;
/// A page with more separate lines shows a drawing.
const MOST_LINES: usize = 700;
/// Rows and columns of one grid.
const MOST_BANDS: usize = 400;
/// How much of a side must be ruled to part two cells.
const PARTED: f64 = 0.55;

/// A ruled table: where its columns and rows meet, and which cells are one.
pub(super) struct Grid {
    /// The upright borders from the left, both outer ones included.
    pub(super) xs: Vec<f64>,
    /// The level borders from the top, both outer ones included.
    pub(super) ys: Vec<f64>,
    /// For each place by rows the place of the cell that covers it: itself, or one above or to the left.
    cover: Vec<usize>,
}

impl Grid {
    /// How many columns it has.
    pub(super) fn columns(&self) -> usize {
        self.xs.len().saturating_sub(1)
    }

    /// How many rows it has.
    pub(super) fn rows(&self) -> usize {
        self.ys.len().saturating_sub(1)
    }

    /// The whole of it.
    pub(super) fn area(&self) -> Area {
        let end = |list: &[f64]| list.last().copied().unwrap_or_default();
        let start = |list: &[f64]| list.first().copied().unwrap_or_default();
        Area {
            left: start(&self.xs),
            top: start(&self.ys),
            right: end(&self.xs),
            bottom: end(&self.ys),
        }
    }

    /// The row and column of the cell that covers a place of the page.
    pub(super) fn cell_at(&self, x: f64, y: f64) -> Option<(usize, usize)> {
        let band = |list: &[f64], at: f64| {
            let band = list.partition_point(|border| *border <= at);
            (1..list.len()).contains(&band).then(|| band - 1)
        };
        let (row, column) = (band(&self.ys, y)?, band(&self.xs, x)?);
        Some(self.covering(row, column))
    }

    /// The row and column of the cell that covers a place of the grid.
    pub(super) fn covering(&self, row: usize, column: usize) -> (usize, usize) {
        let columns = self.columns().max(1);
        let cell = self
            .cover
            .get(row * columns + column)
            .copied()
            .unwrap_or_default();
        (cell / columns, cell % columns)
    }

    /// Where the cell that covers a place ends on the right.
    pub(super) fn right_of(&self, row: usize, column: usize) -> f64 {
        let own = self.covering(row, column);
        let last = (column..self.columns())
            .take_while(|at| self.covering(row, *at) == own)
            .last()
            .unwrap_or(column);
        self.xs.get(last + 1).copied().unwrap_or_default()
    }
}

/// Level lines that only underline words, sorted out.
fn without_underlines(rules: &[Rule], glyphs: &[Glyph]) -> Vec<Rule> {
    let mut sorted: Vec<&Glyph> = glyphs.iter().collect();
    sorted.sort_by(|one, other| one.base.total_cmp(&other.base));
    let underlines = |rule: &Rule| {
        let from = sorted.partition_point(|glyph| glyph.base < rule.at - 6.0);
        let above = sorted
            .iter()
            .skip(from)
            .take_while(|glyph| glyph.base <= rule.at + 0.5)
            .filter(|glyph| rule.at - glyph.base <= 0.3 * glyph.size);
        let (mut starts, mut ends) = (false, false);
        for glyph in above {
            starts |= (glyph.left - rule.from).abs() <= 1.5;
            ends |= (glyph.right - rule.to).abs() <= 1.5;
        }
        starts && ends
    };
    rules
        .iter()
        .copied()
        .filter(|rule| !underlines(rule))
        .collect()
}

/// The grids of a page, top first, and the level lines that belong to none.
pub(super) fn grids(rules: &Rules, glyphs: &[Glyph]) -> (Vec<Grid>, Vec<Rule>) {
    if rules.level.len() > MOST_LINES * 20 {
        return (Vec::new(), Vec::new());
    }
    let level = merged(&without_underlines(&rules.level, glyphs));
    let upright = merged(&rules.upright);
    if level.len() > MOST_LINES || upright.len() > MOST_LINES {
        return (Vec::new(), Vec::new());
    }
    let group = groups(&level, &upright);
    let mut grids = Vec::new();
    let mut loose = Vec::new();
    let count = level.len();
    for root in 0..group.len() {
        let of = |list: &[Rule], shift: usize| -> Vec<Rule> {
            list.iter()
                .enumerate()
                .filter(|(at, _)| group.get(at + shift) == Some(&root))
                .map(|(_, rule)| *rule)
                .collect()
        };
        let (own_level, own_upright) = (of(&level, 0), of(&upright, count));
        match grid(&own_level, &own_upright) {
            Some(grid) => grids.push(grid),
            None => loose.extend(own_level),
        }
    }
    grids.sort_by(|one, other| one.area().top.total_cmp(&other.area().top));
    // A grid inside a cell of another one is read as words of that cell.
    let areas: Vec<Area> = grids.iter().map(Grid::area).collect();
    let inside = |one: &Area| {
        areas.iter().any(|other| {
            one != other && other.holds(one.left, one.top) && other.holds(one.right, one.bottom)
        })
    };
    grids.retain(|grid| !inside(&grid.area()));
    loose.sort_by(|one, other| one.at.total_cmp(&other.at));
    (grids, loose)
}

/// Pieces of one line made one.
fn merged(rules: &[Rule]) -> Vec<Rule> {
    let mut sorted = rules.to_vec();
    sorted.sort_by(|one, other| one.at.total_cmp(&other.at));
    let mut merged: Vec<Rule> = Vec::new();
    let mut start = 0;
    while let Some(first) = sorted.get(start) {
        let end = start
            + sorted
                .iter()
                .skip(start)
                .take_while(|rule| rule.at - first.at <= SAME)
                .count();
        let mut band: Vec<Rule> = sorted.get(start..end).unwrap_or_default().to_vec();
        band.sort_by(|one, other| one.from.total_cmp(&other.from));
        let mut open: Option<Rule> = None;
        for rule in band {
            match &mut open {
                Some(last) if rule.from <= last.to + NEAR => last.to = last.to.max(rule.to),
                _ => merged.extend(open.replace(rule)),
            }
        }
        merged.extend(open);
        start = end;
    }
    merged
}

/// For each line, level ones first, the number of its group: lines that touch each other.
fn groups(level: &[Rule], upright: &[Rule]) -> Vec<usize> {
    let mut group: Vec<usize> = (0..level.len() + upright.len()).collect();
    for (row, one) in level.iter().enumerate() {
        for (column, other) in upright.iter().enumerate() {
            let meets = (other.from - NEAR..=other.to + NEAR).contains(&one.at)
                && (one.from - NEAR..=one.to + NEAR).contains(&other.at);
            if meets {
                let (a, b) = (
                    root(&mut group, row),
                    root(&mut group, level.len() + column),
                );
                if let Some(place) = group.get_mut(a.max(b)) {
                    *place = a.min(b);
                }
            }
        }
    }
    (0..group.len()).map(|at| root(&mut group, at)).collect()
}

fn root(group: &mut [usize], of: usize) -> usize {
    let mut at = of;
    while let Some(up) = group.get(at).copied().filter(|up| *up != at) {
        let above = group.get(up).copied().unwrap_or(up);
        if let Some(place) = group.get_mut(at) {
            *place = above;
        }
        at = up;
    }
    at
}

/// The grid of lines that touch each other; nothing for a frame around one text.
fn grid(level: &[Rule], upright: &[Rule]) -> Option<Grid> {
    if level.is_empty() || upright.is_empty() {
        return None;
    }
    let xs = borders(upright, level);
    let ys = borders(level, upright);
    let (columns, rows) = (xs.len().checked_sub(1)?, ys.len().checked_sub(1)?);
    if columns < 2 || rows == 0 || columns * rows < 2 || rows > MOST_BANDS || columns > 60 {
        return None;
    }
    let mut cover: Vec<usize> = (0..columns * rows).collect();
    for row in 0..rows {
        for column in 0..columns {
            let (Some(top), Some(bottom)) = (ys.get(row), ys.get(row + 1)) else {
                continue;
            };
            let (Some(left), Some(right)) = (xs.get(column), xs.get(column + 1)) else {
                continue;
            };
            let own = row * columns + column;
            let beside = (column > 0 && !parted(upright, *left, *top, *bottom)).then(|| own - 1);
            let above = (row > 0 && !parted(level, *top, *left, *right)).then(|| own - columns);
            let into = match (beside, above) {
                (Some(beside), _) => cover.get(beside).copied(),
                (None, Some(above)) => cover.get(above).copied(),
                (None, None) => None,
            };
            if let (Some(into), Some(place)) = (into, cover.get_mut(own)) {
                *place = into;
            }
        }
    }
    let grid = Grid { xs, ys, cover };
    // Underlines that meet a line at the margin make no table.
    let cells = (0..rows * columns)
        .filter(|at| grid.covering(at / columns, at % columns) == (at / columns, at % columns))
        .count();
    (cells >= 2).then_some(grid)
}

/// The places of lines in order, and where the lines across begin and end.
fn borders(lines: &[Rule], across: &[Rule]) -> Vec<f64> {
    let mut all: Vec<f64> = lines.iter().map(|rule| rule.at).collect();
    all.extend(across.iter().map(|rule| rule.from).reduce(f64::min));
    all.extend(across.iter().map(|rule| rule.to).reduce(f64::max));
    all.sort_by(f64::total_cmp);
    let mut kept: Vec<f64> = Vec::new();
    for at in all {
        if kept.last().is_none_or(|last| at - last > NEAR) {
            kept.push(at);
        }
    }
    kept
}

/// Whether lines at a place rule most of a side.
fn parted(lines: &[Rule], at: f64, from: f64, to: f64) -> bool {
    let ruled: f64 = lines
        .iter()
        .filter(|rule| (rule.at - at).abs() <= NEAR)
        .map(|rule| (rule.to.min(to) - rule.from.max(from)).max(0.0))
        .sum();
    ruled >= PARTED * (to - from)
}
