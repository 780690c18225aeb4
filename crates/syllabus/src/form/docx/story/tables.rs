//! The tables of a story.

use super::{MOST_CONTENTS, Story};
use crate::form::docx::content::{Content, Row, RowCell};
use crate::form::docx::xml::Element;

/// Tables deeper in tables lose their grid and keep their words.
const DEEPEST_TABLE: usize = 6;

impl Story<'_> {
    /// Takes an element of a table: the table, a row, a cell or a property of one.
    pub(super) fn table(&mut self, element: &Element<'_>) {
        let name = element.name();
        if name == "tbl" && self.tables.len() >= DEEPEST_TABLE {
            self.ignored_tables += 1;
            return;
        }
        if name == "tbl" {
            self.tables.push(Vec::new());
            return;
        }
        let number = self.elements;
        let Some(rows) = self.tables.last_mut().filter(|_| self.ignored_tables == 0) else {
            return;
        };
        if name == "tr" {
            rows.push(Row {
                number,
                ..Row::default()
            });
        }
        let Some(row) = rows.last_mut() else {
            return;
        };
        match name {
            "tc" if self.count < MOST_CONTENTS => {
                self.count += 1;
                row.cells.push(RowCell {
                    span: 1,
                    ..RowCell::default()
                });
            }
            "gridBefore" => row.cells.push(RowCell {
                span: element.number().unwrap_or(0),
                ..RowCell::default()
            }),
            "tblHeader" => row.header = element.is_on(),
            "gridSpan" => {
                if let Some(cell) = row.cells.last_mut() {
                    cell.span = element.number().unwrap_or(1);
                }
            }
            "vMerge" => {
                if let Some(cell) = row.cells.last_mut() {
                    cell.goes_on = element.value().as_deref() != Some("restart");
                }
            }
            _ => {}
        }
    }

    /// Ends the innermost table and puts it where the text stands.
    pub(super) fn end_table(&mut self) {
        if self.ignored_tables > 0 {
            self.ignored_tables -= 1;
        } else if let Some(rows) = self.tables.pop() {
            self.add(Content::Table(rows));
        }
    }
}
