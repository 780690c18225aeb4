//! What every column of a table holds: by its heading, else by its cells.

use super::Plan;
use crate::columns::{Role, is_heading, role};
use crate::dates;
use crate::page::{Cell, Table};
use crate::stacked::week_text;
use crate::words;

/// The row that names the columns, and the roles it gives.
pub(super) fn head(table: &Table) -> (Option<usize>, Vec<Option<Role>>) {
    if !table.roles.is_empty() {
        let roles = table.roles.iter().copied().map(Some).collect();
        return (table.headed.then_some(0), roles);
    }
    for (index, row) in table.rows.iter().take(3).enumerate() {
        let roles: Vec<Option<Role>> = row.iter().map(|cell| role(&cell.text())).collect();
        let filled = row.iter().filter(|cell| !cell.is_empty()).count();
        let known = roles.iter().flatten().count();
        let dated = row
            .iter()
            .any(|cell| dates::find(&cell.text()).iter().any(|m| !m.weak));
        // One heading is enough when it says "date" or "due" and a day stands right below it.
        let above_days = index == 0
            && roles.iter().enumerate().any(|(column, role)| {
                matches!(role, Some(Role::Date | Role::Due))
                    && row.get(column).is_some_and(|cell| is_heading(&cell.text()))
                    && table
                        .rows
                        .get(1)
                        .and_then(|below| below.get(column))
                        .is_some_and(|cell| {
                            dates::find(&cell.text())
                                .first()
                                .is_some_and(|date| date.bytes.start == 0)
                        })
            });
        if (known >= 2 && known * 2 >= filled && !dated)
            || (index == 0 && (table.headed || above_days) && !dated)
        {
            return (Some(index), roles);
        }
    }
    (None, Vec::new())
}

impl Plan {
    /// Gives every column a role; the first column of words without one holds the topics.
    pub(super) fn settle(&mut self, table: &Table, mut roles: Vec<Option<Role>>) {
        self.read_false_friends(table, &mut roles);
        if let Some(date) = self.date
            && let Some(role) = roles.get_mut(date)
        {
            *role = Some(Role::Date);
        }
        let body = || table.rows.iter().skip(self.first_row);
        for column in 0..roles.len() {
            if matches!(roles.get(column), Some(Some(_))) && Some(column) != self.date {
                continue;
            }
            let cells: Vec<String> = body()
                .filter_map(|row| row.get(column))
                .filter(|cell| !cell.is_empty())
                .map(Cell::text)
                .collect();
            let most = |test: &dyn Fn(&str) -> bool| {
                cells.len() >= 2
                    && cells.iter().filter(|cell| test(cell)).count() * 3 >= cells.len() * 2
            };
            let guess = if Some(column) == self.date {
                Role::Date
            } else if most(&|cell| words::weekday_cell(cell).is_some()) {
                Role::Weekday
            } else if most(&|cell| week_text(cell).is_some()) {
                Role::Week
            } else if self.headings.get(column).is_some_and(|heading| {
                crate::wording::says(heading, &["points", "pts", "marks", "weight", "percent"])
            }) || cells
                .iter()
                .all(|cell| crate::grading::only_percent(cell).is_some())
                && !cells.is_empty()
            {
                Role::Share
            } else if most(&|cell| cell.len() <= 3 && cell.parse::<u32>().is_ok()) {
                counting(&cells)
            } else {
                Role::Other
            };
            if let Some(role) = roles.get_mut(column) {
                *role = Some(guess);
            }
        }
        let mut roles: Vec<Role> = roles
            .into_iter()
            .map(|role| role.unwrap_or(Role::Other))
            .collect();
        self.name_by_stub(table, &mut roles);
        let has_topic = roles
            .iter()
            .any(|role| matches!(role, Role::Topic | Role::OnWeekday(_)));
        if !has_topic {
            let place = [Role::Other, Role::Notes, Role::Work]
                .iter()
                .find_map(|wanted| roles.iter().position(|role| role == wanted));
            if let Some(role) = place.and_then(|place| roles.get_mut(place)) {
                *role = Role::Topic;
            }
        }
        self.roles = roles;
    }

    /// Headings that another language has too: French "lectures" are readings, a Portuguese "aula" is a class.
    fn read_false_friends(&self, table: &Table, roles: &mut [Option<Role>]) {
        let said = |words: &[&str]| {
            self.headings
                .iter()
                .any(|heading| words.contains(&heading.as_str()))
        };
        let french = said(&[
            "semaine", "séance", "sujet", "thème", "contenu", "remise", "matière",
        ]);
        let portuguese = said(&["data", "conteúdo", "conteúdos", "prazo", "avaliação"]);
        for (column, heading) in self.headings.iter().enumerate() {
            let Some(role) = roles.get_mut(column) else {
                continue;
            };
            let mut cells = table
                .rows
                .iter()
                .skip(self.first_row)
                .filter_map(|row| row.get(column))
                .map(Cell::text)
                .filter(|text| !text.is_empty());
            if french && heading == "lectures" {
                *role = Some(Role::Reading);
            } else if portuguese && heading == "aula" {
                let counts = cells.all(|cell| cell.parse::<u32>().is_ok());
                *role = Some(if counts { Role::Number } else { Role::Topic });
            }
        }
    }

    /// A first column of words under no heading names the rows; a column "Lectures" beside it holds their material.
    fn name_by_stub(&self, table: &Table, roles: &mut [Role]) {
        let unnamed = self.headings.first().is_some_and(String::is_empty)
            && self
                .headings
                .iter()
                .skip(1)
                .any(|heading| !heading.is_empty());
        let mut cells = table
            .rows
            .iter()
            .skip(self.first_row)
            .filter_map(|row| row.first());
        let words = |cell: &Cell| {
            let text = cell.text();
            text.split_whitespace().count() >= 2
                && text.chars().filter(|c| c.is_alphabetic()).count() >= 3
                || cell.is_empty()
        };
        let named = cells.clone().filter(|cell| !cell.is_empty()).count() >= 2;
        if unnamed
            && named
            && cells.all(words)
            && let Some((Role::Other, rest)) =
                roles.split_first_mut().map(|(first, rest)| (*first, rest))
        {
            for role in rest.iter_mut().filter(|role| **role == Role::Topic) {
                *role = Role::Notes;
            }
            if let Some(first) = roles.first_mut() {
                *first = Role::Topic;
            }
        }
    }
}

/// Numbers that count classes skip none; numbers that repeat are weeks.
fn counting(cells: &[String]) -> Role {
    let numbers: Vec<u32> = cells.iter().filter_map(|cell| cell.parse().ok()).collect();
    let up = numbers
        .windows(2)
        .all(|pair| matches!(pair, [a, b] if a < b));
    let level = numbers
        .windows(2)
        .all(|pair| matches!(pair, [a, b] if a <= b));
    if up {
        Role::Number
    } else if level {
        Role::Week
    } else {
        Role::Other
    }
}
