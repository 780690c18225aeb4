//! What the rows of a table of weekly times hold: columns, days, and times that may stand in two cells.

use std::ops::Range;

use chrono::Weekday;

use crate::dates;
use crate::page::{Cell, Piece, Table};
use crate::run::Run;
use crate::slots::{Slot, Times, times};
use crate::wording::says;
use crate::words;

/// What a column holds, by its heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Who,
    Place,
    Section,
    /// Dates of exams stand beside the times of a class without making a dated row of it.
    Exam,
    Other,
}

/// A time of a row: its line, the time, and the words of the day when another cell holds them.
pub(super) struct Found {
    pub column: usize,
    /// Which of how many lines of its cell it is: other cells with as many lines go with them.
    pub part: (usize, usize),
    pub run: Run,
    pub slots: Vec<Slot>,
    pub day_words: Option<Piece>,
}

/// The weekday above each column, when the first row is one of weekdays.
pub(super) fn weekday_columns(table: &Table) -> Vec<Option<Weekday>> {
    let Some(head) = table.rows.first() else {
        return Vec::new();
    };
    head.iter()
        .map(|cell| words::weekday_cell(&cell.text()))
        .collect()
}

pub(super) fn columns(table: &Table) -> Vec<Column> {
    let Some(head) = table.rows.first() else {
        return Vec::new();
    };
    head.iter()
        .map(|cell| {
            let lower = cell.text().to_lowercase();
            if lower.chars().count() > 40 {
                Column::Other
            } else if says(&lower, &["exam", "final", "midterm"]) {
                Column::Exam
            } else if says(
                &lower,
                &[
                    "who",
                    "name",
                    "instructor",
                    "instructors",
                    "ta",
                    "tas",
                    "staff",
                    "assistant",
                    "assistants",
                    "person",
                    "teacher",
                    "teaching assistant",
                ],
            ) {
                Column::Who
            } else if says(
                &lower,
                &[
                    "where",
                    "location",
                    "room",
                    "place",
                    "venue",
                    "building",
                    "classroom",
                    "office",
                    "sala",
                    "salle",
                    "aula",
                ],
            ) && !says(&lower, &["hours", "hour"])
            {
                Column::Place
            } else if says(
                &lower,
                &[
                    "section", "sections", "crn", "unique", "group", "grupo", "turma",
                ],
            ) {
                Column::Section
            } else {
                Column::Other
            }
        })
        .collect()
}

pub(super) fn has_date(cell: &Cell) -> bool {
    cell.parts
        .iter()
        .any(|part| dates::find(&part.text).iter().any(|mention| !mention.weak))
}

/// Whether a row is about one day, not about every week.
pub(super) fn dated(row: &[Cell], columns: &[Column]) -> bool {
    row.iter()
        .enumerate()
        .any(|(at, cell)| columns.get(at) != Some(&Column::Exam) && has_date(cell))
}

/// Lines of a cell that are looked at.
const MOST_PARTS: usize = 12;

/// The lines of a cell with their times; a time that is broken over lines is one.
fn lines(cell: &Cell) -> Vec<(Run, Times)> {
    let mut lines: Vec<(Run, Times)> = Vec::new();
    for part in cell.parts.iter().take(MOST_PARTS) {
        let run = Run::of(part);
        let own = times(&run);
        if let Some((last, before)) = lines.last_mut() {
            let both = last.and(part);
            let more = times(&both);
            if more.extends(before, &own) {
                (*last, *before) = (both, more);
                continue;
            }
        }
        lines.push((run, own));
    }
    lines
}

/// The times of a row; days and hours may stand in two cells.
pub(super) fn found(row: &[Cell]) -> Vec<Found> {
    let mut all = Vec::new();
    let mut halves: Vec<(usize, (usize, usize), Run, Times)> = Vec::new();
    for (column, cell) in row.iter().enumerate() {
        if cell.spanned && column > 0 {
            continue;
        }
        let lines = lines(cell);
        for (at, (run, times)) in lines.iter().enumerate() {
            let part = (at, lines.len());
            if !times.slots.is_empty() && times.dates.is_empty() {
                all.push(Found {
                    column,
                    part,
                    run: run.clone(),
                    slots: times.slots.clone(),
                    day_words: None,
                });
            } else if times.days.len() + times.clocks.len() > 0 && run.text().chars().count() <= 40
            {
                halves.push((column, part, run.clone(), times.clone()));
            }
        }
    }
    if !all.is_empty() {
        return all;
    }
    // A cell of days and nothing else, and cells with hours behind it.
    let whole = |run: &Run, bytes: &Range<usize>| {
        run.text().len() <= bytes.len() + 2 || bytes.end == run.text().len() && bytes.start > 0
    };
    let mut day: Option<(Vec<Weekday>, Piece)> = row
        .first()
        .and_then(|cell| cell.parts.first())
        .and_then(|part| Some((vec![words::weekday_cell(&part.text)?], part.clone())));
    for (column, part, run, times) in halves {
        if let Some(days) = times.days.first().filter(|days| whole(&run, &days.bytes)) {
            day = Some((days.days.clone(), run.slice(days.bytes.clone())));
        } else if let (Some((days, words)), false) = (&day, times.clocks.is_empty()) {
            all.push(Found {
                column,
                part,
                slots: times
                    .clocks
                    .iter()
                    .map(|clock| Slot::on(days, clock))
                    .collect(),
                run,
                day_words: Some(words.clone()),
            });
        }
    }
    all
}
