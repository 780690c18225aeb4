//! Tables before they are written down, and how those of neighbouring pages are joined.

use std::rc::Rc;

use super::lines::{self, Line};
use super::rules::Grid;
use super::sheet::{Area, Glyph};
use super::text::{self, Text, Vocabulary};
use crate::form::compose::{Copies, RawCell};

/// Borders of the same column on two pages differ by at most this much, in points.
const SAME_BORDER: f64 = 8.0;

/// A row and where it is printed.
#[derive(Clone)]
pub(super) struct Row {
    pub(super) cells: Vec<RawCell>,
    pub(super) page: u32,
    pub(super) area: Area,
}

/// A table.
#[derive(Clone)]
pub(super) struct Table {
    pub(super) rows: Vec<Row>,
    /// Where its columns begin and the last one ends.
    pub(super) borders: Vec<f64>,
    /// Whether its borders are drawn.
    pub(super) ruled: bool,
}

impl Table {
    /// The ruled table of a grid and of the lines in its cells, by rows.
    pub(super) fn ruled(grid: &Grid, printed: &[Vec<Line>], page: u32, known: &Vocabulary) -> Self {
        let (columns, rows) = (grid.columns(), grid.rows());
        let own: Vec<RawCell> = (0..columns * rows)
            .map(|at| {
                let (row, column) = (at / columns.max(1), at % columns.max(1));
                let lines = printed.get(at).map_or(&[][..], Vec::as_slice);
                let left = grid.xs.get(column).copied().unwrap_or_default();
                let inner = lines.iter().map(|line| line.left).fold(f64::MAX, f64::min);
                let padding = (inner - left).clamp(1.0, 8.0);
                let limit = grid.right_of(row, column) - padding;
                cell(lines, limit, known)
            })
            .collect();
        let mut copies = Copies::new();
        let mut table = Self {
            rows: Vec::new(),
            borders: grid.xs.clone(),
            ruled: true,
        };
        for row in 0..rows {
            let mut cells = Vec::with_capacity(columns);
            for column in 0..columns {
                let from = grid.covering(row, column);
                let Some(cell) = own.get(from.0 * columns + from.1) else {
                    continue;
                };
                cells.push(if from == (row, column) {
                    cell.clone()
                } else {
                    copies.of(cell)
                });
            }
            let border = |list: &[f64], at: usize| list.get(at).copied().unwrap_or_default();
            table.rows.push(Row {
                cells,
                page,
                area: Area {
                    left: border(&grid.xs, 0),
                    top: border(&grid.ys, row),
                    right: border(&grid.xs, columns),
                    bottom: border(&grid.ys, row + 1),
                },
            });
        }
        table
            .rows
            .retain(|row| row.cells.iter().any(|cell| !cell.parts.is_empty()));
        table.drop_blank_columns();
        table
    }

    /// Narrow columns between doubled borders hold nothing.
    fn drop_blank_columns(&mut self) {
        let columns = self.borders.len().saturating_sub(1);
        for column in (0..columns).rev() {
            let own = |row: &Row| {
                row.cells
                    .get(column)
                    .is_some_and(|cell| !cell.spanned && !cell.parts.is_empty())
            };
            let wide = match (self.borders.get(column), self.borders.get(column + 1)) {
                (Some(left), Some(right)) => right - left,
                _ => 0.0,
            };
            if wide < 9.0 && !self.rows.iter().any(own) && self.borders.len() > 2 {
                self.borders
                    .remove(column + usize::from(column + 1 < columns));
                for row in &mut self.rows {
                    if column < row.cells.len() {
                        row.cells.remove(column);
                    }
                }
            }
        }
    }

    /// Whether another table has the same columns.
    pub(super) fn continues_in(&self, next: &Self) -> bool {
        self.ruled == next.ruled
            && self.borders.len() == next.borders.len()
            && self
                .borders
                .iter()
                .zip(&next.borders)
                .take(self.borders.len() - usize::from(!self.ruled))
                .all(|(one, other)| (one - other).abs() <= SAME_BORDER)
    }

    /// Adds the rows of the same table on the next page.
    pub(super) fn append(&mut self, next: Self) {
        let mut rows = next.rows;
        let words = |cell: &RawCell| -> String {
            let parts: Vec<&str> = cell.parts.iter().map(|part| part.0.as_str()).collect();
            parts.join(" ")
        };
        let head = |row: &Row| -> Vec<String> { row.cells.iter().map(words).collect() };
        if let (Some(first), Some(again)) = (self.rows.first(), rows.first())
            && head(first) == head(again)
        {
            rows.remove(0);
        }
        let keyed = self
            .rows
            .iter()
            .filter(|row| row.cells.first().is_some_and(|cell| !cell.parts.is_empty()))
            .count();
        let count = self.rows.len();
        let mut rows = rows.into_iter();
        // A row that was cut by the end of the page goes on without its first cell.
        if let (Some(last), Some(first)) = (self.rows.last_mut(), rows.next()) {
            let goes_on = first
                .cells
                .first()
                .is_some_and(|cell| cell.parts.is_empty());
            if goes_on && keyed * 5 >= count * 4 {
                for (cell, more) in last.cells.iter_mut().zip(first.cells) {
                    cell.parts.extend(more.parts);
                }
            } else {
                self.rows.push(first);
            }
        }
        self.rows.extend(rows);
    }
}

/// The lines in the cells of a grid, by rows; a cell that covers others has all lines of them.
pub(super) fn cell_lines(
    grid: &Grid,
    glyphs: Vec<Glyph>,
    links: &[Rc<str>],
    page: u32,
) -> Vec<Vec<Line>> {
    let columns = grid.columns();
    let mut inside: Vec<Vec<Glyph>> = vec![Vec::new(); columns * grid.rows()];
    for glyph in glyphs {
        let (x, y) = middle(&glyph);
        if let Some((row, column)) = grid.cell_at(x, y)
            && let Some(cell) = inside.get_mut(row * columns + column)
        {
            cell.push(glyph);
        }
    }
    inside
        .into_iter()
        .map(|glyphs| lines::lines(glyphs, links, page))
        .collect()
}

/// The cell of some lines, which were wrapped at `limit`.
pub(super) fn cell(lines: &[Line], limit: f64, known: &Vocabulary) -> RawCell {
    RawCell {
        header: !lines.is_empty() && lines.iter().all(Line::is_bold),
        parts: text::parts(lines, limit, known)
            .into_iter()
            .map(Text::into_raw)
            .collect(),
        spanned: false,
    }
}

/// The middle of a glyph's body.
pub(super) fn middle(glyph: &Glyph) -> (f64, f64) {
    (
        f64::midpoint(glyph.left, glyph.right),
        glyph.base - glyph.size * 0.3,
    )
}
