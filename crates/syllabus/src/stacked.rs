//! Tables that were copied out of a browser with one cell a line and their empty cells gone.
//!
//! A row starts at a line that is a date. Which column each of its lines belongs to is not written anywhere; it
//! follows from the order of the columns, from what a line looks like, and from what continues the counting: class
//! numbers go up by one, week numbers never go down. An alignment of lines with columns by dynamic programming finds
//! the best reading of each row.

use std::ops::Range;

use crate::alignment::Alignment;
use crate::columns::{Role, is_heading, role, unglue};
use crate::dates;
use crate::page::{Cell, Piece, Table};
use crate::words;

/// A table and the lines it was made of.
#[derive(Clone, Debug)]
pub(crate) struct Stack {
    /// Its lines, header included.
    pub lines: Range<usize>,
    /// The table.
    pub table: Table,
}

/// Fewer dated lines are a list of dates and no table.
const FEWEST_ROWS: usize = 4;
/// Lines of one row.
pub(crate) const LONGEST_ROW: usize = 24;
/// Headings of one table.
const MOST_COLUMNS: usize = 16;
/// Tables of one text.
const MOST_STACKS: usize = 40;

/// All such tables of a text.
pub(crate) fn find(lines: &[Piece]) -> Vec<Stack> {
    let mut stacks = Vec::new();
    for run in runs(lines) {
        if stacks.len() >= MOST_STACKS {
            break;
        }
        stacks.extend(stack(lines, &run, Role::Date));
    }
    for run in counted(lines) {
        let free = |stack: &Stack| {
            run.first() < Some(&stack.lines.start) || run.first() >= Some(&stack.lines.end)
        };
        if stacks.len() < MOST_STACKS && stacks.iter().all(free) {
            stacks.extend(stack(lines, &run, Role::Week));
        }
    }
    stacks
}

/// Runs of lines that count the weeks: 1, 2, 3, … one number a row.
fn counted(lines: &[Piece]) -> Vec<Vec<usize>> {
    let mut found = Vec::new();
    let mut run: Vec<usize> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some(number) = integer(&line.text).or_else(|| week_text(&line.text)) else {
            continue;
        };
        let near = run
            .last()
            .is_none_or(|last| at - last <= LONGEST_ROW && at - last >= 2);
        if near && usize::try_from(number) == Ok(run.len() + 1) {
            run.push(at);
        } else if number == 1 {
            found.push(std::mem::replace(&mut run, vec![at]));
        }
    }
    found.push(run);
    found.retain(|run| run.len() >= FEWEST_ROWS);
    found
}

/// Runs of lines that are dates, not far from each other.
fn runs(lines: &[Piece]) -> Vec<Vec<usize>> {
    let mut runs: Vec<Vec<usize>> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let is_date = line.text.len() <= 40 && dates::whole(&line.text).is_some();
        if !is_date {
            continue;
        }
        match runs.last_mut() {
            Some(run) if run.last().is_some_and(|last| at - last <= LONGEST_ROW) => run.push(at),
            _ => runs.push(vec![at]),
        }
    }
    runs.retain(|run| run.len() >= FEWEST_ROWS);
    runs
}

pub(crate) struct Head {
    pub(crate) cells: Vec<Piece>,
    pub(crate) roles: Vec<Role>,
    pub(crate) first: usize,
    /// Whether words stand before the date of a row, and not only numbers.
    pub(crate) words_ahead: bool,
}

impl Head {
    /// The column whose cells begin the rows.
    pub(crate) fn key_column(&self) -> usize {
        self.roles
            .iter()
            .position(|role| *role == Role::Date)
            .unwrap_or(0)
    }
}

fn stack(lines: &[Piece], run: &[usize], key: Role) -> Option<Stack> {
    let first = *run.first()?;
    let head = head_with_words(lines, first, key).or_else(|| head(lines, first, key));
    if head.is_none() && key != Role::Date {
        return None;
    }
    let body = lines.get(first..)?;
    // Without a header only rows of a weekday or a bare number after the date are surely a table.
    let typed = run
        .iter()
        .filter(|at| {
            lines.get(*at + 1).is_some_and(|line| {
                integer(&line.text).is_some() || words::weekday_cell(&line.text).is_some()
            })
        })
        .count();
    if head.is_none() && (typed * 2 < run.len() || body.is_empty()) {
        return None;
    }
    let head = head.unwrap_or_else(|| Head {
        cells: Vec::new(),
        roles: vec![
            Role::Date,
            Role::Weekday,
            Role::Number,
            Role::Topic,
            Role::Notes,
            Role::Week,
            Role::Reading,
            Role::Work,
        ],
        first,
        words_ahead: false,
    });
    let rows = rows(lines, run, &head);
    let mut alignment = Alignment::of(lines, run, &head);
    let mut table = Table {
        headed: !head.cells.is_empty(),
        roles: head.roles.clone(),
        ..Table::default()
    };
    if table.headed {
        table
            .rows
            .push(head.cells.iter().cloned().map(Cell::of).collect());
    }
    let mut end = first + 1;
    let last = rows.len().saturating_sub(1);
    for (index, row) in rows.into_iter().enumerate() {
        end = end.max(row.date.line + 1);
        let (cells, used) = alignment.row(row, index == last);
        end = end.max(used + 1);
        table.rows.push(cells);
    }
    Some(Stack {
        lines: head.first..end,
        table,
    })
}

/// The headings above the first date, nearest last; nothing when none of them names the dates.
fn head(lines: &[Piece], first: usize, key: Role) -> Option<Head> {
    let mut from = first;
    let mut lead = 0;
    while from > 0 && first - from < MOST_COLUMNS {
        let line = lines.get(from - 1)?;
        // Cells before the date of the first row ("Week 1") stand between header and date.
        if from == first - lead && lead < 2 && !line.is_empty() && is_number_cell(&line.text) {
            lead += 1;
            from -= 1;
            continue;
        }
        let names = unglue(&line.text);
        let known = names.iter().all(|(start, end)| {
            line.text
                .get(*start..*end)
                .is_some_and(|name| name.split_whitespace().count() <= 5 && role(name).is_some())
        });
        if line.is_empty() || !known {
            break;
        }
        from -= 1;
    }
    let mut cells: Vec<Piece> = Vec::new();
    for line in lines.get(from..first - lead)? {
        for (start, end) in unglue(&line.text) {
            cells.push(line.slice(start..end));
        }
    }
    cells.truncate(MOST_COLUMNS);
    let roles: Vec<Role> = cells.iter().filter_map(|cell| role(&cell.text)).collect();
    // A table whose rows are counted by weeks has no date column, and its weeks come first.
    let keyed = roles.contains(&key)
        && (key == Role::Date || roles.first() == Some(&key) && !roles.contains(&Role::Date));
    (keyed && roles.len() == cells.len() && roles.len() >= 2).then_some(Head {
        cells,
        roles,
        first: from,
        words_ahead: false,
    })
}

/// Whether the first `count` cells are one line above cells that have a line each.
fn is_title(cells: &[Piece], count: usize) -> bool {
    let (title, rest) = cells.split_at(count.min(cells.len()));
    let Some(first) = title.first() else {
        return true;
    };
    let one_line = title.iter().all(|cell| cell.line == first.line);
    let lines = rest.windows(2).all(|pair| match pair {
        [one, other] => one.line != other.line,
        _ => true,
    });
    let below = rest.first().is_some_and(|cell| cell.line != first.line);
    one_line && lines && below && (count > 1 || !is_heading(&first.text))
}

/// A header whose date column is not the first, when the lines between it and the first date are as many cells.
fn head_with_words(lines: &[Piece], first: usize, key: Role) -> Option<Head> {
    if key != Role::Date {
        return None;
    }
    for lead in 1..MOST_COLUMNS {
        let end = first.checked_sub(lead)?;
        let cell = lines.get(end)?;
        // A heading is no cell of the first row.
        if cell.is_empty() || is_heading(&cell.text) {
            return None;
        }
        let Some(mut head) = head(lines, end, key) else {
            continue;
        };
        let extra = head.key_column().saturating_sub(lead);
        // A title above the header may sound like headings ("Class plan"), but is no column.
        if head.key_column() < lead || !is_title(&head.cells, extra) {
            continue;
        }
        head.cells.drain(..extra);
        head.roles.drain(..extra);
        let numbers = [Role::Week, Role::Number, Role::Weekday];
        let ahead = head.roles.get(..lead)?;
        if ahead.iter().all(|role| numbers.contains(role)) {
            return None;
        }
        head.words_ahead = true;
        return Some(head);
    }
    None
}

fn is_number_cell(text: &str) -> bool {
    integer(text).is_some() || week_text(text).is_some()
}

pub(crate) struct Row {
    pub(crate) before: Vec<Piece>,
    pub(crate) date: Piece,
    pub(crate) after: Vec<Piece>,
}

fn rows(lines: &[Piece], run: &[usize], head: &Head) -> Vec<Row> {
    let date_column = head.key_column();
    let ahead = head.roles.get(..date_column).unwrap_or_default();
    let mut rows: Vec<Row> = Vec::new();
    let mut waiting = match run.first() {
        Some(first) if head.words_ahead => lines
            .get(first.saturating_sub(date_column)..*first)
            .unwrap_or_default()
            .to_vec(),
        Some(first) => lead(lines, *first, ahead),
        None => Vec::new(),
    };
    for (index, at) in run.iter().enumerate() {
        let Some(date) = lines.get(*at) else {
            continue;
        };
        let end = run
            .get(index + 1)
            .copied()
            .unwrap_or((at + 1 + LONGEST_ROW).min(lines.len()));
        let mut after: Vec<Piece> = lines.get(at + 1..end).unwrap_or_default().to_vec();
        if index + 1 == run.len()
            && let Some(gap) = after.iter().position(Piece::is_empty)
        {
            after.truncate(gap);
        }
        after.retain(|line| !line.is_empty());
        drop_repeated_head(&mut after, head);
        let before = std::mem::take(&mut waiting);
        if index + 1 < run.len() {
            waiting = if head.words_ahead {
                split_words(&mut after, head)
            } else {
                split_lead(&mut after, ahead)
            };
        }
        rows.push(Row {
            before,
            date: date.clone(),
            after,
        });
    }
    rows
}

/// The cells of the first row that stand before its date.
fn lead(lines: &[Piece], first: usize, ahead: &[Role]) -> Vec<Piece> {
    let from = first.saturating_sub(ahead.len());
    let mut cells: Vec<Piece> = lines.get(from..first).unwrap_or_default().to_vec();
    cells.retain(|cell| is_number_cell(&cell.text));
    cells
}

/// Cells at the end of a row that belong before the date of the next.
fn split_lead(after: &mut Vec<Piece>, ahead: &[Role]) -> Vec<Piece> {
    let mut cells = Vec::new();
    for role in ahead.iter().rev() {
        let fits = after.last().is_some_and(|last| {
            let number = integer(&last.text).is_some();
            *role == Role::Week && (number || week_text(&last.text).is_some())
                || *role == Role::Number && number
                || *role == Role::Weekday && words::weekday_cell(&last.text).is_some()
        });
        if fits && after.len() > 1 {
            cells.extend(after.pop());
        }
    }
    cells.reverse();
    cells
}

/// The same when words stand before the date: from the number that begins the row on, or as many cells as the first
/// row has; all of them when no column stands behind the date.
fn split_words(after: &mut Vec<Piece>, head: &Head) -> Vec<Piece> {
    let date = head.key_column();
    if date + 1 >= head.roles.len() {
        return std::mem::take(after);
    }
    let counted = matches!(head.roles.first(), Some(Role::Week | Role::Number));
    let farthest = after.len().saturating_sub(date + 1);
    let number = (farthest..after.len())
        .rev()
        .find(|at| {
            after
                .get(*at)
                .is_some_and(|line| is_number_cell(&line.text))
        })
        .filter(|_| counted);
    let cells = date - usize::from(counted);
    let at = number.unwrap_or_else(|| after.len().saturating_sub(cells));
    after.split_off(at)
}

/// Some pages repeat the headings for every week.
fn drop_repeated_head(after: &mut Vec<Piece>, head: &Head) {
    let count = head.cells.len();
    if count < 2 {
        return;
    }
    let same = |window: &[Piece]| {
        window
            .iter()
            .zip(&head.cells)
            .all(|(line, cell)| line.text == cell.text)
    };
    if let Some(at) = after.windows(count).position(same) {
        after.drain(at..at + count);
    }
}

/// The number that a whole line is.
pub(crate) fn integer(text: &str) -> Option<u32> {
    let digits = text.strip_prefix('#').unwrap_or(text).trim_end_matches('.');
    (digits.len() <= 3).then(|| digits.parse().ok()).flatten()
}

/// The number of a line such as "Week 3".
pub(crate) fn week_text(text: &str) -> Option<u32> {
    let lower = text.trim().to_lowercase();
    let rest = ["week", "wk", "semaine", "semana", "woche"]
        .iter()
        .find_map(|word| lower.strip_prefix(word))?;
    let rest = rest.trim_matches(|c: char| !c.is_alphanumeric());
    (rest.len() <= 2).then(|| rest.parse().ok()).flatten()
}
