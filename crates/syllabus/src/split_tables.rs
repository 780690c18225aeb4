//! Tables that hold several schedules side by side.
//!
//! Two families: one table with a column of dates for each sort of class ("Date | Lecture | Date | Lab | Due"), and
//! one with a column of dates for each group of students, whose first column names the classes.

use crate::columns::{Role, role};
use crate::dates;
use crate::entry::{Entry, Field, Source, When};
use crate::page::{Cell, Piece, Table};
use crate::schedule::Surroundings;
use crate::wording::says;

/// Words that tell the columns of dates of several groups from the two ends of a span.
const GROUPS: &[&str] = &["group", "section", "gruppe", "groupe", "grupo", "turma"];
/// Columns that are looked at.
const MOST_COLUMNS: usize = 12;

/// The schedules of a table with several date columns, each with the columns up to the next; the table itself else.
pub(crate) fn side_by_side(table: &Table) -> Vec<Table> {
    let Some(head) = table.rows.first().filter(|_| table.roles.is_empty()) else {
        return vec![table.clone()];
    };
    let starts: Vec<usize> = (0..head.len().min(MOST_COLUMNS))
        .filter(|column| {
            let heading = head.get(*column).map(Cell::text).unwrap_or_default();
            role(&heading) == Some(Role::Date) && mostly_days(table, *column)
        })
        .collect();
    // Two date columns beside each other are the two ends of a span.
    let apart = starts
        .windows(2)
        .all(|pair| matches!(pair, [one, next] if next - one > 1));
    let last_has_words = starts.last().is_some_and(|last| last + 1 < head.len());
    if starts.len() < 2 || !apart || !last_has_words {
        return vec![table.clone()];
    }
    let shared = 0..*starts.first().unwrap_or(&0);
    let ends = starts.iter().skip(1).copied().chain([head.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|(start, end)| {
            columns(
                table,
                &shared.clone().chain(*start..end).collect::<Vec<_>>(),
            )
        })
        .collect()
}

fn columns(table: &Table, wanted: &[usize]) -> Table {
    let row = |row: &Vec<Cell>| {
        wanted
            .iter()
            .filter_map(|column| row.get(*column).cloned())
            .collect()
    };
    Table {
        rows: table.rows.iter().map(row).collect(),
        headed: table.headed,
        roles: Vec::new(),
    }
}

/// Whether most cells below the heading begin with a day.
fn mostly_days(table: &Table, column: usize) -> bool {
    let cells = table
        .rows
        .iter()
        .skip(1)
        .filter_map(|row| row.get(column))
        .filter(|cell| !cell.is_empty());
    let (dated, all) = cells.fold((0usize, 0usize), |(dated, all), cell| {
        let first = cell
            .parts
            .first()
            .and_then(|part| dates::find(&part.text).into_iter().next());
        (
            dated + usize::from(first.is_some_and(|day| day.bytes.start <= 4)),
            all + 1,
        )
    });
    dated >= 2 && dated * 2 > all
}

/// The entries of a table that gives every group of students its own column of dates; none when it is no such table.
pub(crate) fn by_group(table: &Table, around: &Surroundings<'_>) -> Vec<Entry> {
    let Some(head) = table.rows.first() else {
        return Vec::new();
    };
    let width = head.len().min(MOST_COLUMNS);
    let groups: Vec<usize> = (1..width)
        .filter(|column| {
            let heading = head.get(*column).map(Cell::text).unwrap_or_default();
            // "Monday group" is no column of what happens on Mondays when days stand below it.
            let plain = match role(&heading) {
                None | Some(Role::OnWeekday(_)) => true,
                Some(Role::Date) => says(&heading.to_lowercase(), GROUPS),
                Some(_) => false,
            };
            !heading.is_empty() && plain && mostly_days(table, *column)
        })
        .collect();
    if groups.len() < 2 || groups.len() + 1 < width {
        return Vec::new();
    }
    let mut entries = Vec::new();
    for row in table.rows.iter().skip(1) {
        let Some(name) = row.first().and_then(|cell| cell.parts.first()) else {
            continue;
        };
        for column in &groups {
            let Some(cell) = row.get(*column).filter(|cell| !cell.spanned) else {
                continue;
            };
            entries.extend(cell_entries(cell, name, around));
        }
    }
    entries
}

/// A cell is a day of the row's class, or a title of its own with a day for each group.
fn cell_entries(cell: &Cell, name: &Piece, around: &Surroundings<'_>) -> Vec<Entry> {
    if let Some(day) = day_with_words(cell, around) {
        return vec![day];
    }
    let mut title: Option<&Piece> = None;
    let mut entries = Vec::new();
    for part in &cell.parts {
        let mentions = dates::find(&part.text);
        let Some(mention) = mentions.first().filter(|mention| mention.bytes.start <= 4) else {
            if entries.is_empty() {
                title = title.or(Some(part));
            }
            continue;
        };
        let when: Option<When> = crate::date_cells::whens(mention, part, around.calendar)
            .into_iter()
            .next();
        entries.extend(when.map(|when| Entry {
            when,
            number: None,
            week: None,
            fields: vec![Field::unheaded(Role::Topic, title.unwrap_or(name).clone())],
            source: Source::Schedule,
        }));
    }
    entries
}

/// "Aug 31" above "Maps" and "HW 1 due": a sheet of a calendar, whose cells say what happens on their day.
fn day_with_words(cell: &Cell, around: &Surroundings<'_>) -> Option<Entry> {
    let (first, words) = cell.parts.split_first()?;
    let mention = dates::whole(&first.text)?;
    if words.is_empty() || words.iter().any(|part| dates::whole(&part.text).is_some()) {
        return None;
    }
    let when = crate::date_cells::whens(&mention, first, around.calendar)
        .into_iter()
        .next()?;
    let field = |(at, words): (usize, &Piece)| {
        Field::unheaded(
            if at == 0 { Role::Topic } else { Role::Other },
            words.clone(),
        )
    };
    Some(Entry {
        when,
        number: None,
        week: None,
        fields: words.iter().enumerate().map(field).collect(),
        source: Source::Schedule,
    })
}
