//! A row of a schedule becomes the entries of its days.

use chrono::{Datelike, Days, NaiveDate};
use semestra_plan::Finding;

use super::{Plan, Surroundings};
use crate::columns::Role;
use crate::date_cells::{beside_date, cell_days, day_alone, small_number, week_day, whens};
use crate::dates;
use crate::entry::{Entry, Field, Source, When};
use crate::page::{Cell, Piece};
use crate::stacked::week_text;
use crate::words;

impl Plan {
    /// Whether a row repeats the headings of the columns.
    pub(super) fn is_head(&self, row: &[Cell]) -> bool {
        let texts = || row.iter().map(|cell| cell.text().to_lowercase());
        self.first_row > 0
            && texts().count() > 1
            && texts()
                .zip(&self.headings)
                .all(|(text, heading)| text == *heading)
    }

    /// The entries of a row; `last` is the day of the row before it, for a cell that gives only a day of the month.
    pub(super) fn row(
        &self,
        row: &[Cell],
        around: &Surroundings<'_>,
        last: Option<NaiveDate>,
    ) -> Vec<Entry> {
        if let Some(name) = self.graded {
            return self.graded_row(row, name, around);
        }
        let cell = |wanted: Role| {
            self.roles
                .iter()
                .position(|role| *role == wanted)
                .and_then(|column| row.get(column))
                .filter(|cell| !cell.is_empty())
        };
        let number = |wanted: Role| {
            let part = cell(wanted)?.parts.first()?;
            let value = week_text(&part.text).or_else(|| small_number(&part.text))?;
            Some((value, part.clone()))
        };
        let weekday = cell(Role::Weekday).and_then(|cell| {
            let part = cell.parts.first()?;
            Some((words::weekday_cell(&part.text)?, part.clone()))
        });
        let week = number(Role::Week);
        let mut whens: Vec<When> = match self.date.and_then(|column| row.get(column)) {
            Some(cell) => cell_days(cell, around, true),
            None => Vec::new(),
        };
        if whens.is_empty() && self.date.is_none() {
            whens.extend(
                week.as_ref()
                    .and_then(|(week, words)| week_day(*week, words, around)),
            );
        }
        if whens.is_empty() {
            let cell = self.date.and_then(|column| row.get(column));
            let weekday = weekday.as_ref().map(|(day, _)| *day);
            whens.extend(cell.and_then(|cell| day_alone(cell, last?, weekday)));
        }
        if whens.is_empty() {
            whens = self.dates_elsewhere(row, around);
        }
        for when in &mut whens {
            if when.weekday.is_none() {
                when.weekday.clone_from(&weekday);
            }
        }
        let mut entries = self.on_weekdays(row, &whens);
        let fields = self.fields(row);
        let taken: Vec<Piece> = whens.iter().map(|when| when.words.clone()).collect();
        let several = whens.len() > 1;
        let count = whens.len();
        for (index, when) in whens.into_iter().enumerate() {
            let mut fields: Vec<Field> = fields.clone();
            for field in &mut fields {
                if let Some(own) = part_of_day(&field.words, index, count) {
                    field.words = own;
                }
            }
            if several || self.date.is_none() {
                fields.retain(|field| !taken.contains(&field.words));
            }
            if !fields.is_empty() {
                entries.push(Entry {
                    when,
                    number: number(Role::Number),
                    week: week.clone(),
                    fields,
                    source: self.source,
                });
            }
        }
        entries
    }

    /// A row whose date cell is empty may name its days in another cell ("Spring Break 07–11 March").
    fn dates_elsewhere(&self, row: &[Cell], around: &Surroundings<'_>) -> Vec<When> {
        let mut found = Vec::new();
        for (column, cell) in row.iter().enumerate() {
            if cell.spanned
                || matches!(
                    self.roles.get(column),
                    Some(Role::Due | Role::Release | Role::Work | Role::Reading)
                )
            {
                continue;
            }
            for part in &cell.parts {
                let strong = dates::find(&part.text)
                    .into_iter()
                    .filter(|mention| !mention.weak);
                for mention in strong.take(1) {
                    if crate::wording::is_no_class(&part.lower()) {
                        found.extend(whens(&mention, part, around.calendar));
                    }
                }
            }
        }
        found.truncate(1);
        found
    }

    /// Cells of columns headed by weekdays take place in the week of the row.
    fn on_weekdays(&self, row: &[Cell], whens: &[When]) -> Vec<Entry> {
        let Some(week_of) = whens.first().and_then(|when| Some((when.day?, when))) else {
            return Vec::new();
        };
        let mut entries = Vec::new();
        for (column, role) in self.roles.iter().enumerate() {
            let (Role::OnWeekday(weekday), Some(cell)) = (role, row.get(column)) else {
                continue;
            };
            let fields: Vec<Field> = cell
                .parts
                .iter()
                .map(|part| Field {
                    role: Role::Topic,
                    words: part.clone(),
                    heading: self.headings.get(column).cloned().unwrap_or_default(),
                })
                .collect();
            if fields.is_empty() || cell.text().chars().all(|c| !c.is_alphanumeric()) {
                continue;
            }
            let (start, when) = week_of;
            let ahead =
                (weekday.num_days_from_monday() + 7 - start.weekday().num_days_from_monday()) % 7;
            let day = start.checked_add_days(Days::new(u64::from(ahead)));
            entries.push(Entry {
                when: When {
                    day,
                    until: None,
                    weekday: None,
                    because: Some(Finding::WeekAndColumn),
                    words: when.words.clone(),
                },
                number: None,
                week: None,
                fields,
                source: Source::Schedule,
            });
        }
        entries
    }

    /// The words of a row by what their columns hold, without those that only place it in the term.
    fn fields(&self, row: &[Cell]) -> Vec<Field> {
        let mut fields = Vec::new();
        for (column, cell) in row.iter().enumerate() {
            let role = self.roles.get(column).copied().unwrap_or(Role::Other);
            let structural = matches!(
                role,
                Role::Weekday | Role::Number | Role::Week | Role::OnWeekday(_) | Role::Share
            );
            if structural
                || (cell.spanned
                    && !cell.is_empty()
                    && fields.iter().any(|f: &Field| cell.parts.contains(&f.words)))
            {
                continue;
            }
            if self.due_dates.contains(&column) && dates::find(&cell.text()).is_empty() {
                continue;
            }
            let heading = self.headings.get(column).cloned().unwrap_or_default();
            for part in &cell.parts {
                let (role, words) = if role == Role::Date {
                    // Words beside the date ("Feb 5 (no class)") count as part of the topic.
                    let rest = beside_date(part);
                    if rest.text.chars().filter(|c| c.is_alphabetic()).count() < 4
                        || words::weekday_cell(&rest.text).is_some()
                    {
                        continue;
                    }
                    (Role::Other, rest)
                } else {
                    (role, part.clone())
                };
                fields.push(Field {
                    role,
                    words,
                    heading: heading.clone(),
                });
            }
        }
        fields
    }
}

/// "Sorting / HOLIDAY" in a row of two days is a class on the one and no class on the other.
fn part_of_day(words: &Piece, day: usize, days: usize) -> Option<Piece> {
    let parts = words.split(|c| c == '/');
    let off = |part: &Piece| crate::wording::is_no_class(&part.lower());
    let fits = days > 1 && parts.len() == days && parts.iter().any(off) && !parts.iter().all(off);
    fits.then(|| parts.get(day).cloned()).flatten()
}
