//! Tables with dates become entries.
//!
//! A table is first understood as a [`Plan`] of its columns: which hold days, what the others hold, and whether its rows
//! are classes or only dates. Then its rows are read one by one.

mod days;
mod graded;
mod roles;
mod rows;
mod source;

use chrono::{NaiveDate, Weekday};

use crate::calendar::Calendar;
use crate::columns::Role;
use crate::dates::{self, Mention};
use crate::day_sheets::one_row_a_day;
use crate::entry::{Entry, Source};
use crate::page::{Cell, Table};
use crate::split_tables::{by_group, side_by_side};
use crate::words;
use graded::dated_row;
use roles::head;

/// What a table is read with.
pub(crate) struct Surroundings<'a> {
    /// How dates are read.
    pub calendar: &'a Calendar,
    /// The month that a heading above the table names.
    pub month: Option<u32>,
    /// The heading above the table, in lower case.
    pub heading: String,
    /// Monday of the first week, when the caller knows the term.
    pub first_monday: Option<NaiveDate>,
    /// Day of the weekly class, for tables that give only weeks.
    pub class_day: Option<Weekday>,
}

/// The entries of a table; none when it holds no schedule.
pub(crate) fn entries(table: &Table, around: &Surroundings<'_>) -> Vec<Entry> {
    let folded = one_row_a_day(table);
    let table = folded.as_ref().unwrap_or(table);
    let groups = by_group(table, around);
    if !groups.is_empty() {
        return groups;
    }
    let tables = side_by_side(table);
    tables
        .iter()
        .flat_map(|table| one_schedule(table, around))
        .collect()
}

fn one_schedule(table: &Table, around: &Surroundings<'_>) -> Vec<Entry> {
    let Some(plan) = Plan::of(table, around) else {
        return table
            .rows
            .iter()
            .filter_map(|row| dated_row(row, around))
            .collect();
    };
    let mut entries = Vec::new();
    let mut last: Option<NaiveDate> = None;
    let mut month = around.month;
    for row in table.rows.iter().skip(plan.first_row) {
        if plan.is_head(row) {
            continue;
        }
        if let Some(named) = month_row(row) {
            month = Some(named);
            continue;
        }
        let around = &Surroundings {
            month,
            heading: around.heading.clone(),
            ..*around
        };
        let rows = plan.row(row, around, last);
        last = rows
            .iter()
            .filter_map(|entry| entry.when.day)
            .next_back()
            .or(last);
        entries.extend(rows);
    }
    entries
}

/// The month that a row of one cell names for the rows below it ("Septiembre").
fn month_row(row: &[Cell]) -> Option<u32> {
    let mut cells = row.iter().filter(|cell| !cell.is_empty() && !cell.spanned);
    let only = cells.next()?;
    if cells.next().is_some() {
        return None;
    }
    let text = only.text();
    let all = crate::scan::tokens(&text);
    let month = all
        .first()
        .and_then(|token| words::month(token.word(), token.capital()))?;
    let year = all
        .get(1..)?
        .iter()
        .all(|token| token.number().is_some() || token.word() == "de");
    year.then_some(month)
}

/// Dates of a table's cells, for the page's calendar.
pub(crate) fn mentions(table: &Table) -> Vec<Mention> {
    let mut all = Vec::new();
    for row in &table.rows {
        let cells = row.iter().filter(|cell| !cell.spanned);
        let weekday = row
            .iter()
            .find_map(|cell| words::weekday_cell(&cell.text()));
        for part in cells.flat_map(|cell| cell.parts.iter()) {
            all.extend(dashed(&part.text));
            for mut mention in dates::find(&part.text) {
                if mention.weekday.is_none() && dates::whole(&part.text).is_some() {
                    mention.weekday = weekday;
                }
                if !mention.weak || dates::whole(&part.text).is_some() {
                    all.push(mention);
                }
            }
        }
    }
    all
}

/// "09-16" as a whole cell: in a table of dates it tells whether the day comes first.
fn dashed(text: &str) -> Option<Mention> {
    let (first, second) = text.trim().split_once('-')?;
    let number = |part: &str| {
        (part.len() == 2)
            .then(|| part.parse::<u32>().ok())
            .flatten()
    };
    let (first, second) = (number(first)?, number(second)?);
    let apart =
        first.max(second) > 12 && (1..=12).contains(&first.min(second)) && first.max(second) <= 31;
    apart.then(|| Mention {
        bytes: 0..text.len(),
        days: vec![dates::Civil {
            year: None,
            month_day: dates::MonthDay::Either { first, second },
        }],
        until: None,
        weekday: None,
        weak: true,
    })
}

/// How the columns of a table are read.
struct Plan {
    roles: Vec<Role>,
    headings: Vec<String>,
    first_row: usize,
    date: Option<usize>,
    /// The column that names the work of a table of graded things with their days.
    graded: Option<usize>,
    /// Columns of due dates, in which a cell without a date names nothing.
    due_dates: Vec<usize>,
    source: Source,
}

impl Plan {
    /// The plan of a table; nothing when no column gives its rows a day.
    fn of(table: &Table, around: &Surroundings<'_>) -> Option<Self> {
        let width = table.rows.iter().map(Vec::len).max()?;
        let (head_row, known) = head(table);
        let headings: Vec<String> = (0..width)
            .map(|column| {
                head_row
                    .and_then(|row| table.rows.get(row)?.get(column))
                    .map(|cell| cell.text().to_lowercase())
                    .unwrap_or_default()
            })
            .collect();
        let mut roles: Vec<Option<Role>> = known;
        roles.resize(width, None);
        let first_row = head_row.map_or(0, |row| row + 1);
        let mut plan = Self {
            roles: Vec::new(),
            headings,
            first_row,
            date: None,
            graded: None,
            due_dates: Vec::new(),
            source: Source::Schedule,
        };
        plan.date = plan.date_column(table, &roles, around);
        let due = plan.due_column(table, &roles);
        plan.date = plan.date.or(due);
        plan.settle(table, roles);
        plan.graded = plan.graded_column(due);
        let weekly = plan.roles.contains(&Role::Week) && around.first_monday.is_some();
        let on_days = plan
            .roles
            .iter()
            .any(|role| matches!(role, Role::OnWeekday(_)));
        let due_dates = plan.due_dates(table);
        plan.due_dates = (0..width)
            .filter(|column| plan.holds_dates_alone(table, *column))
            .collect();
        if plan.date.is_none() && !weekly && !due_dates {
            return None;
        }
        if plan.date.is_none() && on_days && !weekly {
            return None;
        }
        plan.source = plan.source(table, around);
        Some(plan)
    }
}
