//! Terms.

use chrono::NaiveDate;
use rusqlite::named_params;
use semestra_plan::{Term, TermId};

use crate::row::{Columns, columns};
use crate::text::{Cells, Text};
use crate::{Result, Store, Write};

impl Store {
    /// All terms, the earliest first.
    pub fn terms(&self) -> Result<Vec<Term>> {
        self.all(
            "SELECT * FROM term ORDER BY starts_on, ends_on, seq",
            [],
            term,
        )
    }

    /// The term of that name, if it is still there.
    pub fn term(&self, id: TermId) -> Result<Option<Term>> {
        self.one("SELECT * FROM term WHERE id = ?1", [id.text()], term)
    }
}

impl Write<'_> {
    /// Adds a term.
    pub fn insert_term(&self, term: &Term) -> Result<()> {
        self.insert_row("term", term_columns(term))
    }

    /// Gives one that is there the values of `term`.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn update_term(&self, term: &Term) -> Result<()> {
        self.update_row("this term", "term", term_columns(term))
    }

    /// Sets the first and last day of a term.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn set_term_span(&self, id: TermId, from: NaiveDate, to: NaiveDate) -> Result<()> {
        self.change_one(
            "this term",
            "UPDATE term SET starts_on = :starts_on, ends_on = :ends_on WHERE id = :id",
            named_params! { ":id": id.text(), ":starts_on": from.text(), ":ends_on": to.text() },
        )
    }

    /// Deletes the terms that have no course and returns how many there were.
    pub fn delete_empty_terms(&self) -> Result<usize> {
        self.run(
            "DELETE FROM term WHERE NOT EXISTS (SELECT 1 FROM course WHERE course.term_id = term.id)",
            [],
        )
    }
}

/// What stands in the columns of a row.
fn term_columns(term: &Term) -> Columns {
    columns! {
        "id": term.id.text(),
        "name": term.name,
        "starts_on": term.starts_on.text(),
        "ends_on": term.ends_on.text(),
    }
}

fn term(row: &Cells<'_>) -> rusqlite::Result<Term> {
    Ok(Term {
        id: row.read("id")?,
        name: row.get("name")?,
        starts_on: row.read("starts_on")?,
        ends_on: row.read("ends_on")?,
    })
}
