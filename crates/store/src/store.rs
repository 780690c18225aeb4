//! The open file, and the one way to change it.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::ops::Deref;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{
    Connection, OptionalExtension, Params, Row, Statement, Transaction, TransactionBehavior,
};

use crate::text::Cells;
use crate::undo::{self, Tracked};
use crate::{Result, StoreError, migrations, open};

/// The plan file of one student, open for reading and writing.
///
/// Several may be open on one file at once, in one process or in many: SQLite orders their writes.
#[derive(Debug)]
pub struct Store {
    pub(crate) db: Connection,
    pub(crate) tracked: Vec<Tracked>,
    path: PathBuf,
}

/// A change under way; what it did is kept only when [`Store::write`] ends well.
///
/// All queries are at hand in it and see what it did so far.
#[derive(Debug)]
pub struct Write<'a> {
    store: &'a Store,
}

/// The answer of a change and what it touched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved<T> {
    /// The answer.
    pub value: T,
    /// What it touched.
    pub changes: Changes,
}

/// The names of the tables in which rows changed, those of cascades included.
///
/// They are read from the undo log, which triggers fill, and never listed by hand. Empty when nothing changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes(pub BTreeSet<String>);

impl Store {
    /// Opens `semestra.db` in `folder` and makes both when they are not there.
    ///
    /// # Errors
    /// When the file is not ours, from a newer release, damaged or cannot be written; it is left as it is then.
    pub fn open(folder: &Path) -> Result<Self> {
        let path = folder.join(open::FILE);
        let db = open::file(folder, &path)?;
        Self::on(db, path)
    }

    /// A store that lives as long as this value, for tests and previews.
    ///
    /// # Errors
    /// When there is no memory left.
    pub fn open_in_memory() -> Result<Self> {
        Self::on(open::memory()?, PathBuf::from(":memory:"))
    }

    fn on(db: Connection, path: PathBuf) -> Result<Self> {
        let tracked = undo::install(&db)?;
        Ok(Self { db, tracked, path })
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Runs `change` as one transaction and one step of undo named `did`, such as `Delete 18-789`.
    ///
    /// When nothing changed there is no step, and what could be redone still can be.
    ///
    /// # Errors
    /// Those of `change`, and when the file refuses; then nothing of it is kept.
    pub fn write<T, E: From<StoreError>>(
        &mut self,
        now: DateTime<Utc>,
        did: &str,
        change: impl FnOnce(&Write<'_>) -> Result<T, E>,
    ) -> Result<Saved<T>, E> {
        let tx = self.begin()?;
        let step = undo::begin(self, undo::Kind::Undo, did, now)?;
        let value = change(&Write { store: self })?;
        let changes = undo::finish(self, step)?;
        tx.commit().map_err(StoreError::from)?;
        Ok(Saved { value, changes })
    }

    /// A transaction that writes, from the start: it waits for others now and not halfway.
    pub(crate) fn begin(&self) -> Result<Transaction<'_>> {
        let tx = Transaction::new_unchecked(&self.db, TransactionBehavior::Immediate)?;
        // A newer release may have moved the file on while it was open here.
        let version: i64 = self.one_value("PRAGMA user_version", [])?;
        if version == migrations::VERSION {
            Ok(tx)
        } else {
            Err(StoreError::TooNew)
        }
    }

    /// Keeps little of the file in memory from now on, for a process that waits most of the time.
    ///
    /// # Errors
    /// When SQLite refuses.
    pub fn keep_little(&self) -> Result<()> {
        self.db.set_prepared_statement_cache_capacity(16);
        // In KB; the system holds the pages of the file anyway.
        self.db
            .execute_batch("PRAGMA cache_size = -256; PRAGMA shrink_memory;")?;
        Ok(())
    }

    /// A number that changes when another process, or another [`Store`], has written to the file.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn data_version(&self) -> Result<i64> {
        self.one_value("PRAGMA data_version", [])
    }

    /// Writes a copy of the whole file, undo log included, to `path`, where nothing may be yet.
    ///
    /// # Errors
    /// [`NotCopied`](StoreError::NotCopied) when something is there or the place cannot be written, and
    /// [`Full`](StoreError::Full).
    pub fn copy_to(&self, path: &Path) -> Result<()> {
        open::copy(&self.db, path).map_err(|error| {
            if let StoreError::Full | StoreError::Damaged(_) = error {
                error
            } else {
                StoreError::NotCopied(path.display().to_string())
            }
        })
    }

    pub(crate) fn all<T>(
        &self,
        sql: &str,
        params: impl Params,
        mut read: impl FnMut(&Cells<'_>) -> rusqlite::Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.db.prepare_cached(sql)?;
        let names = names(&statement);
        let rows = statement.query_map(params, |row| read(&cells(row, &names)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    pub(crate) fn one<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl FnOnce(&Cells<'_>) -> rusqlite::Result<T>,
    ) -> Result<Option<T>> {
        let mut statement = self.db.prepare_cached(sql)?;
        let names = names(&statement);
        let found = statement.query_row(params, |row| read(&cells(row, &names)));
        Ok(found.optional()?)
    }

    pub(crate) fn one_value<T: rusqlite::types::FromSql>(
        &self,
        sql: &str,
        params: impl Params,
    ) -> Result<T> {
        let mut statement = self.db.prepare_cached(sql)?;
        Ok(statement.query_row(params, |row| row.get(0))?)
    }

    pub(crate) fn run(&self, sql: &str, params: impl Params) -> Result<usize> {
        Ok(self.db.prepare_cached(sql)?.execute(params)?)
    }
}

impl Write<'_> {
    /// Changes the one row that `sql` names, or says that it is gone.
    pub(crate) fn change_one(
        &self,
        what: &'static str,
        sql: &str,
        params: impl Params,
    ) -> Result<()> {
        match self.run(sql, params)? {
            0 => Err(StoreError::Gone(what)),
            _ => Ok(()),
        }
    }
}

fn names(statement: &Statement<'_>) -> Vec<String> {
    let names = statement.column_names();
    names.into_iter().map(str::to_owned).collect()
}

fn cells<'a>(row: &'a Row<'_>, names: &'a [String]) -> Cells<'a> {
    Cells {
        row,
        names,
        last: Cell::new(0),
    }
}

impl Deref for Write<'_> {
    type Target = Store;

    fn deref(&self) -> &Store {
        self.store
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_disk_is_a_sentence_and_keeps_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path()).unwrap();
        let now = DateTime::UNIX_EPOCH;
        store
            .write(now, "Set", |tx| tx.set_setting("a", Some("1")))
            .unwrap();
        // SQLite's own limit on the size of the file answers as a full disk does.
        let pages: i64 = store.one_value("PRAGMA page_count", []).unwrap();
        let limit = format!("PRAGMA max_page_count = {}", pages + 4);
        store
            .db
            .query_row(&limit, [], |row| row.get::<_, i64>(0))
            .unwrap();
        let huge = "x".repeat(1 << 20);
        let full = store.write(now, "Set", |tx| {
            tx.set_setting("a", Some("2"))?;
            tx.set_setting("b", Some(&huge))
        });
        assert!(matches!(full, Err(StoreError::Full)), "{full:?}");
        assert_eq!(store.setting("a").unwrap().as_deref(), Some("1"));
        store
            .write(now, "Set", |tx| tx.set_setting("a", Some("3")))
            .unwrap();
        assert_eq!(store.undo(now).unwrap().as_deref(), Some("Set"));
        assert_eq!(store.setting("a").unwrap().as_deref(), Some("1"));
    }
}
