//! Rows that are graded things and not days: each is due or sat on its day.

use super::{Plan, Surroundings};
use crate::columns::Role;
use crate::date_cells::{beside_date, cell_days, whens};
use crate::dates;
use crate::entry::{Entry, Field, Source};
use crate::page::{Cell, Piece};

impl Plan {
    /// The column that names graded things, when their shares or due dates stand beside it.
    pub(super) fn graded_column(&self, due: Option<usize>) -> Option<usize> {
        let date = self.date?;
        let is_list = due == Some(date) || self.roles.contains(&Role::Share);
        let class = [Role::Number, Role::Week, Role::Reading, Role::Notes];
        if !is_list || class.iter().any(|role| self.roles.contains(role)) {
            return None;
        }
        [Role::Work, Role::Topic, Role::Other, Role::Due]
            .iter()
            .find_map(|wanted| {
                let mut roles = self.roles.iter().enumerate();
                roles.find(|(column, role)| *column != date && *role == wanted)
            })
            .map(|(column, _)| column)
    }

    /// The entries of a row of graded things: each is due or sat on its day.
    pub(super) fn graded_row(
        &self,
        row: &[Cell],
        name: usize,
        around: &Surroundings<'_>,
    ) -> Vec<Entry> {
        let Some(words) = row.get(name).and_then(|cell| cell.parts.first()) else {
            return Vec::new();
        };
        let words = &without_description(words);
        let mut entries = Vec::new();
        for (column, cell) in row.iter().enumerate() {
            let role = match self.roles.get(column) {
                _ if Some(column) == self.date => Role::Due,
                Some(Role::Release) => Role::Release,
                _ => continue,
            };
            for when in cell_days(cell, around, true) {
                let mut fields = vec![Field::unheaded(role, words.clone())];
                fields.extend(
                    cell.parts
                        .iter()
                        .map(|part| Field::unheaded(Role::Time, beside_date(part))),
                );
                for (column, cell) in row.iter().enumerate() {
                    let known = self.roles.get(column).copied();
                    if let Some(role @ (Role::Time | Role::Place)) = known {
                        fields.extend(
                            cell.parts
                                .first()
                                .map(|part| Field::unheaded(role, part.clone())),
                        );
                    }
                }
                fields.retain(|field| !field.words.is_empty());
                entries.push(Entry {
                    when,
                    number: None,
                    week: None,
                    fields,
                    source: Source::Dates,
                });
            }
        }
        entries
    }
}

/// "Midterm exam | 20% Thursday, March 12" in a table that is no schedule: a row whose name is graded and that has a day.
pub(super) fn dated_row(row: &[Cell], around: &Surroundings<'_>) -> Option<Entry> {
    let name = row.iter().find_map(|cell| cell.parts.first())?;
    let lower = name.lower();
    let graded = crate::wording::is_exam(&lower) || crate::wording::is_work(&lower);
    if !graded || name.text.chars().count() > 60 || !dates::find(&name.text).is_empty() {
        return None;
    }
    let cells = row.iter().skip(1).filter(|cell| !cell.spanned);
    let (part, mention) = cells.flat_map(|cell| &cell.parts).find_map(|part| {
        let found = dates::find(&part.text)
            .into_iter()
            .find(|mention| !mention.weak)?;
        (part.text.chars().count() <= 80 && found.until.is_none()).then_some((part, found))
    })?;
    let when = whens(&mention, part, around.calendar).into_iter().next()?;
    let due = !crate::wording::is_exam(&lower);
    Some(Entry {
        when,
        number: None,
        week: None,
        fields: vec![
            Field::unheaded(if due { Role::Due } else { Role::Topic }, name.clone()),
            Field::unheaded(Role::Time, part.slice(mention.bytes.end..part.text.len())),
        ],
        source: Source::Dates,
    })
}

/// "Proposal - Students write two pages about …" is called "Proposal".
fn without_description(words: &Piece) -> Piece {
    const LONGEST_NAME: usize = 60;
    if words.text.chars().count() <= LONGEST_NAME {
        return words.clone();
    }
    let cut = [" - ", " – ", " — ", ". ", ": "]
        .iter()
        .filter_map(|sign| words.text.find(sign))
        .filter(|at| *at >= 3)
        .min();
    let name = cut.map(|at| words.slice(0..at));
    name.filter(|name| name.text.split_whitespace().count() <= 8)
        .unwrap_or_else(|| words.clone())
}
