//! Which columns of a table hold the days of its rows.

use super::{Plan, Surroundings};
use crate::columns::Role;
use crate::date_cells::{bare_day, cell_days};
use crate::dates;
use crate::page::{Cell, Table};

impl Plan {
    /// The column with the days: named so, or else the one whose cells are mostly dates.
    pub(super) fn date_column(
        &self,
        table: &Table,
        roles: &[Option<Role>],
        around: &Surroundings<'_>,
    ) -> Option<usize> {
        let body: Vec<&Vec<Cell>> = table.rows.iter().skip(self.first_row).collect();
        let share = |column: usize| {
            let cells = body
                .iter()
                .filter_map(|row| row.get(column))
                .filter(|cell| !cell.is_empty());
            let named = matches!(roles.get(column), Some(Some(Role::Date)));
            // "10" below "5 May" is a day too, when the column is one of dates.
            cells.fold((0usize, 0usize), |(dated, all), cell| {
                let below = || named && dated > 0 && bare_day(cell).is_some();
                let day = !cell_days(cell, around, named).is_empty() || below();
                (dated + usize::from(day), all + 1)
            })
        };
        let good = |column: &usize| {
            let (dated, all) = share(*column);
            dated >= 2 && dated * 2 >= all || dated == all && all == 1
        };
        let columns = || 0..self.headings.len().max(roles.len());
        let named = columns().filter(|column| {
            matches!(
                roles.get(*column),
                Some(Some(Role::Date | Role::Weekday | Role::Week))
            )
        });
        named
            .clone()
            .filter(|column| matches!(roles.get(*column), Some(Some(Role::Date))))
            .find(&good)
            .or_else(|| named.clone().find(&good))
            .or_else(|| {
                columns()
                    .filter(|column| {
                        !matches!(
                            roles.get(*column),
                            Some(Some(Role::Due | Role::Release | Role::Work))
                        )
                    })
                    .find(&good)
            })
    }

    /// The column of due dates, in a table whose rows are things to hand in and not days.
    pub(super) fn due_column(&self, table: &Table, roles: &[Option<Role>]) -> Option<usize> {
        let named = |wanted: Role| roles.contains(&Some(wanted));
        if self.first_row == 0 || named(Role::Week) || named(Role::Number) || named(Role::Date) {
            return None;
        }
        let days = |column: usize| {
            let cells = table.rows.iter().skip(self.first_row);
            let cells = cells
                .filter_map(|row| row.get(column))
                .filter(|cell| !cell.is_empty());
            cells.fold((0usize, 0usize), |(dated, all), cell| {
                let text = cell.text();
                let leads = dates::find(&text).first().is_some_and(|mention| {
                    mention.bytes.start <= 12 && text.len() <= mention.bytes.len() + 30
                });
                (dated + usize::from(leads), all + 1)
            })
        };
        roles
            .iter()
            .enumerate()
            .filter(|(_, role)| **role == Some(Role::Due))
            .map(|(column, _)| column)
            .find(|column| {
                let (dated, all) = days(*column);
                dated >= 1 && dated * 2 >= all
            })
    }

    /// Whether a column of due dates holds dates.
    pub(super) fn due_dates(&self, table: &Table) -> bool {
        self.roles.iter().enumerate().any(|(column, role)| {
            *role == Role::Due
                && table
                    .rows
                    .iter()
                    .filter_map(|row| row.get(column))
                    .filter(|cell| dates::find(&cell.text()).iter().any(|m| !m.weak))
                    .count()
                    >= 2
        })
    }

    /// Whether the cells of a column of due work are bare dates, a few exceptions aside.
    pub(super) fn holds_dates_alone(&self, table: &Table, column: usize) -> bool {
        let cells: Vec<String> = table
            .rows
            .iter()
            .skip(self.first_row)
            .filter_map(|row| row.get(column))
            .filter(|cell| !cell.is_empty())
            .map(Cell::text)
            .collect();
        let dates = cells.iter().filter(|cell| dates::whole(cell).is_some());
        self.roles.get(column) == Some(&Role::Due) && dates.count() * 2 > cells.len()
    }
}
