//! Rows as lists of columns: one list for each table, from which a row is added and changed alike.

use std::fmt::Write as _;

use rusqlite::types::{ToSql, ToSqlOutput, Value};

use crate::{Result, Write};

/// The columns of a row by name, with what they hold. The first one is its `id`.
pub(crate) type Columns = Vec<(&'static str, Value)>;

/// Names columns and says what they hold.
macro_rules! columns {
    ($($name:literal: $value:expr),* $(,)?) => {
        vec![$(($name, $crate::row::cell(&$value))),*]
    };
}
pub(crate) use columns;

/// A value as a column holds it.
pub(crate) fn cell(value: &dyn ToSql) -> Value {
    match value.to_sql() {
        Ok(ToSqlOutput::Owned(value)) => value,
        Ok(ToSqlOutput::Borrowed(value)) => value.try_into().unwrap_or(Value::Null),
        // Texts, whole numbers and nothing are all that is written, and SQLite has each of them.
        _ => Value::Null,
    }
}

impl Write<'_> {
    /// Adds a row.
    pub(crate) fn insert_row(&self, table: &str, columns: Columns) -> Result<()> {
        let (mut names, mut places) = (String::new(), String::new());
        for (index, (name, _)) in columns.iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            let _ = write!(names, "{comma}{name}");
            let _ = write!(places, "{comma}?{}", index + 1);
        }
        self.run(
            &format!("INSERT INTO {table} ({names}) VALUES ({places})"),
            rusqlite::params_from_iter(columns.into_iter().map(|(_, value)| value)),
        )?;
        Ok(())
    }

    /// Gives a row the values of these columns; it is found by the first of them, its `id`.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more; `what` names it.
    pub(crate) fn update_row(
        &self,
        what: &'static str,
        table: &str,
        columns: Columns,
    ) -> Result<()> {
        let mut set = String::new();
        for (index, (name, _)) in columns.iter().enumerate().skip(1) {
            let comma = if index == 1 { "" } else { ", " };
            let _ = write!(set, "{comma}{name} = ?{}", index + 1);
        }
        self.change_one(
            what,
            &format!("UPDATE {table} SET {set} WHERE id = ?1"),
            rusqlite::params_from_iter(columns.into_iter().map(|(_, value)| value)),
        )
    }

    /// Deletes a row and all that belongs to it.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more; `what` names it.
    pub(crate) fn delete_row(&self, what: &'static str, table: &str, id: String) -> Result<()> {
        self.change_one(what, &format!("DELETE FROM {table} WHERE id = ?1"), [id])
    }
}
