//! Tables without ruling lines: rows are told by what stands at the same places in neighbouring lines.

use std::ops::Range;

use super::lines::Line;
use super::sheet::Rule;
use super::table::{Cell, Row, Table};
use super::text::{self, Vocabulary, fits};
use crate::dates;

/// Cells are at least this far apart, in ems.
const CELL_GAP: f64 = 0.85;
/// Rows of a table; two lines side by side are no table yet.
const FEWEST_ROWS: usize = 3;
/// Lines of one table are at most this far apart, in ems.
const FARTHEST: f64 = 4.2;
/// Starts of cells within this distance are one column, in points.
const SAME_START: f64 = 3.0;
/// Columns of one table.
const MOST_COLUMNS: usize = 12;

/// The tables among lines that come from the top, with the lines each is made of.
pub(super) fn tables(
    lines: &[Line],
    rules: &[Rule],
    known: &Vocabulary,
) -> Vec<(Range<usize>, Table)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let Some(range) = block(lines, at) else {
            break;
        };
        at = range.end.max(at + 1);
        let Some(inside) = lines.get(range.clone()) else {
            continue;
        };
        if let Some((skipped, used, table)) = table(inside, rules, known) {
            let start = range.start + skipped;
            found.push((start..start + used, table));
            at = start + used;
        }
    }
    found
}

/// The next lines that may be a table: many of them have gaps.
fn block(lines: &[Line], from: usize) -> Option<Range<usize>> {
    let gapped = |line: &Line| line.split(CELL_GAP).len() > 1;
    let start = (from..lines.len()).find(|at| lines.get(*at).is_some_and(gapped))?;
    let mut end = start + 1;
    let mut last = start;
    while let (Some(line), Some(before)) = (lines.get(end), lines.get(end - 1)) {
        let far = line.page == before.page
            && line.base - before.base > FARTHEST * line.size.max(before.size);
        if far {
            break;
        }
        if gapped(line) {
            last = end;
        } else if end - last > 6 {
            break;
        }
        end += 1;
    }
    // Wrapped lines of the last row stand behind it.
    Some(start..end.min(last + 7).min(lines.len()))
}

/// The table of lines, how many lines stand before it and how many it is made of.
fn table(lines: &[Line], rules: &[Rule], known: &Vocabulary) -> Option<(usize, usize, Table)> {
    let starts = starts(lines)?;
    let cells: Vec<Vec<Option<Line>>> = lines.iter().map(|line| cut(line, &starts)).collect();
    let range = extent(lines, &cells, &starts)?;
    let lines = lines.get(range.clone())?;
    let cells = cells.get(range.clone())?;
    let full = |row: &Vec<Option<Line>>| row.iter().flatten().count() >= 2;
    if cells.iter().filter(|row| full(row)).count() < FEWEST_ROWS || is_facts(cells) {
        return None;
    }
    let rights = rights(cells, &starts);
    let groups = group(lines, cells, &starts, &rights, rules);
    let rows: Vec<Row> = groups
        .iter()
        .filter_map(|group| row(lines, cells, group, &starts, &rights, known))
        .collect();
    let mut borders = starts;
    borders.extend(rights.last().copied());
    (rows.len() >= 2).then_some((
        range.start,
        range.len(),
        Table {
            rows,
            borders,
            ruled: false,
        },
    ))
}

/// Where the columns begin: places where cells of several lines begin.
fn starts(lines: &[Line]) -> Option<Vec<f64>> {
    let mut places: Vec<f64> = Vec::new();
    let mut gapped = 0usize;
    let mut first = f64::MAX;
    for line in lines {
        let parts = line.split(CELL_GAP);
        if parts.len() > 1 {
            gapped += 1;
            first = first.min(line.left);
            places.extend(parts.iter().skip(1).map(|part| part.left));
        }
    }
    if gapped < FEWEST_ROWS {
        return None;
    }
    places.sort_by(f64::total_cmp);
    let mut starts: Vec<(f64, usize)> = Vec::new();
    let mut at = 0;
    while let Some(place) = places.get(at) {
        let votes = places
            .iter()
            .skip(at)
            .take_while(|it| **it - place <= SAME_START)
            .count();
        if votes >= 2.max(gapped / 5) && *place > first + SAME_START {
            starts.push((*place, votes));
        }
        at += votes.max(1);
    }
    if starts.is_empty() {
        starts = rivers(lines);
    }
    if starts.is_empty() || starts.len() >= MOST_COLUMNS {
        return None;
    }
    let mut all = vec![first];
    all.extend(starts.iter().map(|(place, _)| *place));
    Some(all)
}

/// Where columns of centred cells begin: behind white that runs through all rows.
fn rivers(lines: &[Line]) -> Vec<(f64, usize)> {
    let mut covered: Vec<(f64, f64)> = lines
        .iter()
        .flat_map(|line| line.split(CELL_GAP))
        .map(|part| (part.left, part.right))
        .collect();
    covered.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut found = Vec::new();
    let mut end = f64::MIN;
    for (left, right) in covered {
        if end > f64::MIN && left - end > 4.0 {
            found.push((left, 1));
        }
        end = end.max(right);
    }
    found
}

/// The cells of a line; words go to the column in which they begin.
fn cut(line: &Line, starts: &[f64]) -> Vec<Option<Line>> {
    let mut cells: Vec<Vec<super::lines::Word>> = vec![Vec::new(); starts.len()];
    let mut column = 0;
    for (index, word) in line.words.iter().enumerate() {
        let own = starts
            .partition_point(|start| *start <= word.left + SAME_START)
            .saturating_sub(1);
        let gap = index
            .checked_sub(1)
            .and_then(|before| line.words.get(before))
            .map_or(f64::MAX, |before| {
                (word.left - before.right) / line.size.max(1.0)
            });
        let start = starts.get(own).copied().unwrap_or_default();
        // A cell begins at its column or behind white; other words go on with the cell before them.
        if index == 0 || gap > CELL_GAP || (own > column && (word.left - start).abs() <= SAME_START)
        {
            column = own.max(column);
        }
        if let Some(cell) = cells.get_mut(column) {
            cell.push(word.clone());
        }
    }
    cells
        .into_iter()
        .map(|words| Line::of(words, line.page, line.base))
        .collect()
}

/// The lines that belong to the table: from its first row with several cells to the last line that stays in a column.
fn extent(lines: &[Line], cells: &[Vec<Option<Line>>], starts: &[f64]) -> Option<Range<usize>> {
    let several = |at: usize| {
        cells
            .get(at)
            .is_some_and(|row| row.iter().flatten().count() >= 2)
    };
    let first = (0..lines.len()).find(|at| several(*at))?;
    let last = (0..lines.len()).rev().find(|at| several(*at))?;
    let second = starts.get(1).copied().unwrap_or(f64::MAX);
    let mut end = last + 1;
    // Lines that go on with a cell other than the first stand right under it.
    while let (Some(line), Some(before)) = (lines.get(end), lines.get(end - 1)) {
        let near = line.base - before.base <= 1.6 * line.size && line.page == before.page;
        if !near || line.left < second - SAME_START {
            break;
        }
        end += 1;
    }
    Some(first..end)
}

/// Whether the lines are names of facts with the facts beside them ("Office:   West 210"), which read better as lines.
fn is_facts(cells: &[Vec<Option<Line>>]) -> bool {
    let rows: Vec<&Vec<Option<Line>>> = cells
        .iter()
        .filter(|row| row.iter().flatten().count() >= 2)
        .collect();
    let named = rows
        .iter()
        .filter(|row| {
            row.first().and_then(Option::as_ref).is_some_and(|cell| {
                cell.text().ends_with(':') && dates::find(&cell.text()).is_empty()
            })
        })
        .count();
    named * 2 > rows.len()
}

/// Where the cells of each column end.
fn rights(cells: &[Vec<Option<Line>>], starts: &[f64]) -> Vec<f64> {
    (0..starts.len())
        .map(|column| {
            cells
                .iter()
                .filter_map(|row| row.get(column).and_then(Option::as_ref))
                .map(|cell| cell.right)
                .fold(f64::MIN, f64::max)
        })
        .collect()
}

/// The lines of each row.
fn group(
    lines: &[Line],
    cells: &[Vec<Option<Line>>],
    starts: &[f64],
    rights: &[f64],
    rules: &[Rule],
) -> Vec<Range<usize>> {
    let mut steps: Vec<f64> = lines
        .windows(2)
        .filter_map(|pair| match pair {
            [one, other] if one.page == other.page => Some(other.base - one.base),
            _ => None,
        })
        .collect();
    steps.sort_by(f64::total_cmp);
    let tight = steps.first().copied().unwrap_or(0.0);
    // Rows stand apart when many steps are clearly wider than the narrowest.
    let apart = steps.iter().filter(|step| **step > tight * 1.25).count() * 4 >= steps.len();
    let ruled = |from: f64, to: f64| {
        rules.iter().any(|rule| {
            rule.at > from
                && rule.at < to
                && rule.to - rule.from
                    > 0.5
                        * (rights.last().copied().unwrap_or_default()
                            - starts.first().copied().unwrap_or_default())
        })
    };
    let drawn = lines
        .windows(2)
        .filter(|pair| matches!(pair, [one, other] if ruled(one.base, other.base)))
        .count();
    let all_drawn = drawn >= 3 && drawn * 3 >= lines.len();
    let mut groups: Vec<Range<usize>> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let goes_on = groups.last().is_some_and(|group| {
            let Some(before) = lines.get(at.saturating_sub(1)) else {
                return false;
            };
            if ruled(before.base, line.base) {
                return false;
            }
            if all_drawn && line.page == before.page {
                return true;
            }
            let step = line.base - before.base;
            let near = line.page == before.page && step <= tight * 1.25;
            continues(cells, group.clone(), at, rights, starts, near, apart)
        });
        match groups.last_mut() {
            Some(group) if goes_on => group.end = at + 1,
            _ => groups.push(at..at + 1),
        }
    }
    groups
}

/// Whether a line goes on with the row above it.
fn continues(
    cells: &[Vec<Option<Line>>],
    above: Range<usize>,
    at: usize,
    rights: &[f64],
    starts: &[f64],
    near: bool,
    apart: bool,
) -> bool {
    let Some(row) = cells.get(at) else {
        return false;
    };
    let last_of = |column: usize| {
        above
            .clone()
            .rev()
            .filter_map(|line| cells.get(line))
            .find_map(|row| row.get(column).and_then(Option::as_ref))
    };
    let wrapped = |column: usize, cell: &Line| {
        let (Some(left), Some(right)) = (starts.get(column), rights.get(column)) else {
            return false;
        };
        last_of(column).is_some_and(|last| !fits(last, cell, *left, *right))
    };
    let dated = |cell: &Line| dates::whole(&cell.text()).is_some_and(|date| !date.weak);
    // A second day in a column of days begins a row, whatever else the line lacks.
    let next_day = row.iter().enumerate().any(|(column, cell)| {
        cell.as_ref()
            .is_some_and(|cell| dated(cell) && last_of(column).is_some_and(dated))
    });
    if next_day {
        return false;
    }
    match row.first().and_then(Option::as_ref) {
        Some(first) => near && (apart || wrapped(0, first)) && last_of(0).is_some(),
        None if apart => near,
        None => true,
    }
}

fn row(
    lines: &[Line],
    cells: &[Vec<Option<Line>>],
    group: &Range<usize>,
    starts: &[f64],
    rights: &[f64],
    known: &Vocabulary,
) -> Option<Row> {
    let first = lines.get(group.start)?;
    let area = lines
        .get(group.clone())?
        .iter()
        .filter(|line| line.page == first.page)
        .map(Line::area)
        .reduce(|one, other| one.around(other))?;
    let cells = (0..starts.len())
        .map(|column| {
            let inside: Vec<Line> = group
                .clone()
                .filter_map(|at| cells.get(at)?.get(column)?.clone())
                .collect();
            let limit = rights.get(column).copied().unwrap_or_default();
            Cell {
                header: !inside.is_empty() && inside.iter().all(Line::is_bold),
                parts: text::parts(&inside, limit, known),
                spanned: false,
            }
        })
        .collect();
    Some(Row {
        cells,
        page: first.page,
        area,
    })
}
