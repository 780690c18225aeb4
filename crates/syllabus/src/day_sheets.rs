//! Tables of two columns in which a day heads the rows below it.
//!
//! Family: a row "Tue 3 Mar | Rivers", then rows of facts about that day, each with its name in the first column
//! ("Readings | Chapter 2", "Due | Essay"). Such rows are put behind their day, so that every name is a column.

use crate::columns::{Role, role};
use crate::dates;
use crate::page::{Cell, Table};

/// Fewer days are no schedule.
const FEWEST_DAYS: usize = 3;
/// Names of facts that are told apart.
const MOST_NAMES: usize = 12;
/// A longer first cell is no name.
const LONGEST_NAME: usize = 30;

/// The table with one row a day and one column for each name; nothing when it is no such table.
pub(crate) fn one_row_a_day(table: &Table) -> Option<Table> {
    let narrow = table.rows.iter().all(|row| row.len() == 2);
    let days = table.rows.iter().filter(|row| begins_day(row)).count();
    if !narrow || !table.roles.is_empty() || days < FEWEST_DAYS {
        return None;
    }
    let names = names(table);
    let facts = table.rows.iter().filter(|row| name(row).is_some());
    let facts = facts.filter(|row| known(&names, row).is_some()).count();
    if names.is_empty() || facts < days {
        return None;
    }
    let mut head = vec![Cell::default(), Cell::default()];
    head.extend(names.iter().map(|(cell, _)| cell.clone()));
    let mut rows = vec![head];
    for row in &table.rows {
        let column = known(&names, row).map(|name| name + 2);
        match (column, rows.last_mut().filter(|row| begins_day(row))) {
            (Some(column), Some(day)) => add(day, column, row.get(1)),
            _ => rows.push(day_row(row, names.len())),
        }
    }
    let roles = [Role::Date, Role::Topic];
    Some(Table {
        rows,
        headed: true,
        roles: roles
            .into_iter()
            .chain(names.into_iter().map(|(_, role)| role))
            .collect(),
    })
}

/// Whether the first cell begins with a day.
fn begins_day(row: &[Cell]) -> bool {
    row.first().is_some_and(|cell| {
        let first = dates::find(&cell.text()).into_iter().next();
        first.is_some_and(|day| !day.weak && day.bytes.start <= 4)
    })
}

/// The name of a fact that a row gives, in lower case.
fn name(row: &[Cell]) -> Option<String> {
    let text = row.first()?.text().trim_end_matches(':').to_lowercase();
    let short = (1..=LONGEST_NAME).contains(&text.chars().count());
    (short && dates::find(&text).is_empty()).then_some(text)
}

/// The names of facts with their roles: known headings, and other words that come again and again.
fn names(table: &Table) -> Vec<(Cell, Role)> {
    let mut seen: Vec<(String, Cell, usize)> = Vec::new();
    for row in &table.rows {
        let (Some(name), Some(cell)) = (name(row), row.first()) else {
            continue;
        };
        if let Some((.., count)) = seen.iter_mut().find(|(known, ..)| *known == name) {
            *count += 1;
        } else if seen.len() < MOST_NAMES * 4 {
            seen.push((name, cell.clone(), 1));
        }
    }
    seen.into_iter()
        .filter_map(|(name, cell, count)| {
            let known = role(&name);
            (known.is_some() || count > 1).then(|| (cell, told(known)))
        })
        .take(MOST_NAMES)
        .collect()
}

/// What a name says of a fact beside it; a fact is no day and no number of one.
fn told(known: Option<Role>) -> Role {
    match known {
        Some(
            role @ (Role::Topic
            | Role::Notes
            | Role::Reading
            | Role::Work
            | Role::Due
            | Role::Release
            | Role::Time
            | Role::Place
            | Role::Person),
        ) => role,
        Some(
            Role::Date
            | Role::Weekday
            | Role::Number
            | Role::Week
            | Role::OnWeekday(_)
            | Role::Share
            | Role::Other,
        )
        | None => Role::Other,
    }
}

/// Which of the names a row gives.
fn known(names: &[(Cell, Role)], row: &[Cell]) -> Option<usize> {
    let own = name(row)?;
    let same = |cell: &Cell| cell.text().trim_end_matches(':').to_lowercase() == own;
    names.iter().position(|(cell, _)| same(cell))
}

fn add(day: &mut [Cell], column: usize, fact: Option<&Cell>) {
    if let (Some(cell), Some(fact)) = (day.get_mut(column), fact) {
        cell.parts.extend(fact.parts.iter().cloned());
    }
}

/// A row that begins a day; words under no day ("Spring break") are a topic.
fn day_row(row: &[Cell], names: usize) -> Vec<Cell> {
    let mut cells: Vec<Cell> = row.to_vec();
    if !begins_day(row)
        && let [first, second] = cells.as_mut_slice()
    {
        first.parts.append(&mut second.parts);
        std::mem::swap(first, second);
    }
    cells.resize(names + 2, Cell::default());
    cells
}
