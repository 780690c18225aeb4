//! Tables without ruling lines: rows are told by what stands at the same places in neighbouring lines.

use std::ops::Range;

use super::columns::{FEWEST_ROWS, SAME_START, cut, pieces, starts};
use super::lines::Line;
use super::sheet::Rule;
use super::table::{self, Row, Table};
use super::text::{Vocabulary, fits};
use crate::dates;

/// Lines of one table are at most this far apart, in ems.
const FARTHEST: f64 = 4.2;
/// The lines of a table have about the same size; a heading has another.
const OTHER_SIZE: f64 = 1.15;
/// Lines without a gap inside one row.
const MOST_WRAPPED: usize = 8;
/// Words of a line that stands across the columns ("Spring break, no class").
const MOST_ACROSS: usize = 12;

/// What lines side by side are.
pub(super) enum Found {
    /// Rows of a kind.
    Table(Table),
    /// Names of facts beside the facts, column by column.
    Facts(Vec<Vec<Line>>),
}

/// The tables among lines that come from the top, with the lines each is made of.
pub(super) fn tables(
    lines: &[Line],
    rules: &[Rule],
    known: &Vocabulary,
) -> Vec<(Range<usize>, Found)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(range) = block(lines, at) {
        let inside = lines.get(range.clone()).unwrap_or_default();
        if let Some(one) = side_by_side(inside, rules, known) {
            found.push((range.clone(), one));
            at = range.end;
        } else {
            at = range.start + next_group(inside);
        }
    }
    found
}

/// How many lines stand before the first wide step between lines.
fn next_group(lines: &[Line]) -> usize {
    let steps = || {
        lines.windows(2).map(|pair| match pair {
            [one, other] => (other.base - one.base).abs(),
            _ => 0.0,
        })
    };
    let tight = steps().fold(f64::MAX, f64::min);
    steps()
        .position(|step| step > 1.4 * tight)
        .map_or(lines.len(), |at| at + 1)
        .max(1)
}

/// The next lines that may be a table: lines with gaps, and lines that stay in one of their columns.
fn block(lines: &[Line], from: usize) -> Option<Range<usize>> {
    let second = |line: &Line| pieces(line).get(1).map(|part| part.left);
    let start = (from..lines.len()).find(|at| lines.get(*at).and_then(second).is_some())?;
    let mut inner = lines.get(start).and_then(second)?;
    let mut last = start;
    let mut tight = f64::MAX;
    let mut end = start + 1;
    while let (Some(line), Some(before)) = (lines.get(end), lines.get(end - 1)) {
        let step = line.base - before.base;
        tight = tight.min(step);
        if line.page != before.page
            || step > FARTHEST * line.size.max(before.size)
            || line.size > before.size * OTHER_SIZE
            || before.size > line.size * OTHER_SIZE
            || end - last > MOST_WRAPPED
        {
            break;
        }
        if let Some(left) = second(line) {
            inner = inner.min(left);
            last = end;
        } else if line.left < inner - SAME_START && line.right > inner {
            // A line across the columns is a row of the table when it stands no farther away than other rows.
            let goes_on = lines.get(end + 1).and_then(second).is_some();
            let apart = end - 1 > start && step > 1.35 * tight;
            if !goes_on || apart || line.words.len() > MOST_ACROSS {
                break;
            }
        }
        end += 1;
    }
    // Lines that go on with a cell of the last row stand right under it.
    let mut end = last + 1;
    while let (Some(line), Some(before)) = (lines.get(end), lines.get(end - 1)) {
        let near = line.base - before.base <= 1.6 * line.size && line.page == before.page;
        let below = line.left >= inner - SAME_START
            || line.right <= inner && line.base - before.base <= tight * 1.1 && end - last <= 2;
        if !near || !below || end - last > MOST_WRAPPED {
            break;
        }
        end += 1;
    }
    Some(start..end)
}

/// What lines make together, if they make anything.
fn side_by_side(lines: &[Line], rules: &[Rule], known: &Vocabulary) -> Option<Found> {
    let starts = starts(lines)?;
    let cells: Vec<Vec<Option<Line>>> = lines.iter().map(|line| cut(line, &starts)).collect();
    let full = |row: &&Vec<Option<Line>>| row.iter().flatten().count() >= 2;
    let rows = cells.iter().filter(full).count();
    if rows < FEWEST_ROWS {
        return None;
    }
    if is_facts(&cells) {
        return Some(Found::Facts(facts(cells)));
    }
    let lefts: Vec<f64> = starts.iter().map(|start| start.at).collect();
    let rights = rights(&cells);
    let groups = group(lines, &cells, &lefts, &rights, rules);
    let rows: Vec<Row> = groups
        .iter()
        .filter_map(|group| row(lines, &cells, group, &rights, known))
        .collect();
    let mut borders = lefts;
    borders.extend(rights.last().copied());
    (rows.len() >= 2).then_some(Found::Table(Table {
        rows,
        borders,
        ruled: false,
    }))
}

/// Whether the cells are names of facts with the facts beside them ("Office:   West 210"), which read better as lines.
fn is_facts(cells: &[Vec<Option<Line>>]) -> bool {
    let rows = cells.iter().filter(|row| row.iter().flatten().count() >= 2);
    let named = |cell: &Line| {
        let label = cell
            .words
            .iter()
            .take(3)
            .any(|word| word.text.ends_with(':') && word.text.chars().any(char::is_alphabetic));
        label && dates::find(&cell.text()).is_empty()
    };
    let (mut all, mut facts) = (0, 0);
    for row in rows {
        all += 1;
        facts += usize::from(row.iter().flatten().any(named));
    }
    facts * 2 > all
}

/// The lines of facts by columns; a column of bare names goes with the column of their facts.
fn facts(cells: Vec<Vec<Option<Line>>>) -> Vec<Vec<Line>> {
    let count = cells.first().map_or(0, Vec::len);
    let named = |column: usize| {
        let all = || cells.iter().filter_map(|row| row.get(column)?.as_ref());
        all().filter(|cell| cell.text().ends_with(':')).count() * 2 > all().count()
    };
    let names: Vec<bool> = (0..count).map(named).collect();
    let mut columns: Vec<Vec<Line>> = Vec::new();
    let mut joined = false;
    for (column, name) in names.iter().enumerate() {
        let own: Vec<Line> = cells
            .iter()
            .filter_map(|row| row.get(column)?.clone())
            .collect();
        match columns.last_mut() {
            Some(last) if joined => {
                for line in own {
                    match last.iter_mut().find(|it| (it.base - line.base).abs() < 0.1) {
                        Some(name) => name.extend(line),
                        None => last.push(line),
                    }
                }
                last.sort_by(|one, other| one.base.total_cmp(&other.base));
            }
            _ => columns.push(own),
        }
        joined = *name;
    }
    columns
}

/// Where the cells of each column end.
fn rights(cells: &[Vec<Option<Line>>]) -> Vec<f64> {
    (0..cells.first().map_or(0, Vec::len))
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
    // Rows stand apart when few of the lines that begin one follow closely on the line above.
    let (mut close, mut wide) = (0usize, 0usize);
    for (pair, row) in lines.windows(2).zip(cells.iter().skip(1)) {
        let ([one, other], Some(Some(_))) = (pair, row.first()) else {
            continue;
        };
        if other.base - one.base <= tight * 1.25 {
            close += 1;
        } else {
            wide += 1;
        }
    }
    let apart = close * 2 < wide;
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
    let share = |cell: &Line| cell.words.len() == 1 && cell.text().ends_with('%');
    let next_share = row.iter().enumerate().any(|(column, cell)| {
        cell.as_ref()
            .is_some_and(|cell| share(cell) && last_of(column).is_some_and(share))
    });
    if next_day || next_share {
        return false;
    }
    match row.first().and_then(Option::as_ref) {
        Some(first) => {
            let alone = row.iter().flatten().count() == 1;
            near && (apart || alone && wrapped(0, first)) && last_of(0).is_some()
        }
        None if apart => near,
        None => true,
    }
}

fn row(
    lines: &[Line],
    cells: &[Vec<Option<Line>>],
    group: &Range<usize>,
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
    let cells = (0..rights.len())
        .map(|column| {
            let inside: Vec<Line> = group
                .clone()
                .filter_map(|at| cells.get(at)?.get(column)?.clone())
                .collect();
            let limit = rights.get(column).copied().unwrap_or_default();
            table::cell(&inside, limit, known)
        })
        .collect();
    Some(Row {
        cells,
        page: first.page,
        area,
    })
}
