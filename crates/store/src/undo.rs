//! Undo and redo of any change, by a log that triggers keep.
//!
//! Every [`Store`] makes temporary triggers for every table of the plan, from the schema as it stands, so no table and
//! no column can be forgotten. They write down what is needed to take a change back: of a new row its number, of a
//! changed one the old values, of a deleted one the whole row. Cascades fire them like anything else. Taking a step
//! back runs those changes in reverse order, and what the triggers write down meanwhile is the redo step.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use chrono::{DateTime, Utc};
use rusqlite::types::Value;
use rusqlite::{Connection, Row, named_params, params_from_iter};

use crate::text::{Text, wrong};
use crate::{Changes, Result, Store};

/// So many steps are kept, the last ones.
const STEPS: i64 = 200;

/// So many bytes of values are kept, but always the last step.
const BYTES: i64 = 64 << 20;

/// Tables that are no part of the plan: what reached the student, how they left the window, what is derived, and the
/// log itself.
const OUTSIDE: [&str; 7] = [
    "habit",
    "notification",
    "seen",
    "searchable",
    "undo_step",
    "undo_change",
    "undo_value",
];

/// A table that the log follows.
#[derive(Debug)]
pub(crate) struct Tracked {
    name: String,
    columns: Vec<String>,
}

/// On which pile a step lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// To be taken back.
    Undo,
    /// To be done again.
    Redo,
}

impl Kind {
    fn word(self) -> &'static str {
        match self {
            Self::Undo => "undo",
            Self::Redo => "redo",
        }
    }

    fn other(self) -> Self {
        match self {
            Self::Undo => Self::Redo,
            Self::Redo => Self::Undo,
        }
    }
}

/// One row that a step changed.
struct Change {
    id: i64,
    table: String,
    kind: String,
    seq: i64,
}

impl Store {
    /// Takes the last change back and returns its name; nothing when there is none. It can then be redone.
    ///
    /// # Errors
    /// When the file refuses; then nothing is changed.
    pub fn undo(&mut self, now: DateTime<Utc>) -> Result<Option<String>> {
        turn(self, Kind::Undo, now)
    }

    /// Makes the change again that was taken back last and returns its name; nothing when there is none.
    ///
    /// # Errors
    /// When the file refuses; then nothing is changed.
    pub fn redo(&mut self, now: DateTime<Utc>) -> Result<Option<String>> {
        turn(self, Kind::Redo, now)
    }

    /// The name of the change that [`Store::undo`] would take back.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn undo_label(&self) -> Result<Option<String>> {
        Ok(last(self, Kind::Undo)?.map(|(_, label)| label))
    }

    /// The name of the change that [`Store::redo`] would make again.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn redo_label(&self) -> Result<Option<String>> {
        Ok(last(self, Kind::Redo)?.map(|(_, label)| label))
    }
}

/// Makes the triggers of this connection.
pub(crate) fn install(db: &Connection) -> Result<Vec<Tracked>> {
    let tables = tracked(db)?;
    let mut sql = String::new();
    for table in &tables {
        triggers(table, &mut sql);
    }
    db.execute_batch(&sql)?;
    Ok(tables)
}

/// Starts a step, inside a transaction.
pub(crate) fn begin(store: &Store, kind: Kind, label: &str, now: DateTime<Utc>) -> Result<i64> {
    store.run(
        "INSERT INTO undo_step (kind, label, done_at) VALUES (:kind, :label, :done_at)",
        named_params! { ":kind": kind.word(), ":label": label, ":done_at": now.text() },
    )?;
    Ok(store.db.last_insert_rowid())
}

/// Ends a step that a student made: without changes it never was, with some there is nothing left to redo.
pub(crate) fn finish(store: &Store, step: i64) -> Result<Changes> {
    let changes = changed(store, step)?;
    if changes.0.is_empty() {
        store.run("DELETE FROM undo_step WHERE id = ?1", [step])?;
    } else {
        store.run("DELETE FROM undo_step WHERE kind = 'redo'", [])?;
        weigh(store, step)?;
        forget_old(store)?;
    }
    Ok(changes)
}

fn changed(store: &Store, step: i64) -> Result<Changes> {
    let names = store.all(
        "SELECT DISTINCT table_name FROM undo_change WHERE step_id = ?1",
        [step],
        |row| row.get("table_name"),
    )?;
    Ok(Changes(BTreeSet::from_iter(names)))
}

fn weigh(store: &Store, step: i64) -> Result<()> {
    store.run(
        "UPDATE undo_step SET size = (
             SELECT coalesce(sum(octet_length(v.value)), 0) FROM undo_change AS c
             JOIN undo_value AS v ON v.change_id = c.id WHERE c.step_id = ?1
         ) WHERE id = ?1",
        [step],
    )?;
    Ok(())
}

fn forget_old(store: &Store) -> Result<()> {
    store.run(
        "DELETE FROM undo_step WHERE id IN (
             SELECT id FROM (
                 SELECT id, row_number() OVER newest AS place, sum(size) OVER newest AS total
                 FROM undo_step WHERE kind = 'undo' WINDOW newest AS (ORDER BY id DESC)
             ) WHERE place > max(1, ?1) OR (place > 1 AND total > ?2)
         )",
        [STEPS, BYTES],
    )?;
    Ok(())
}

fn last(store: &Store, kind: Kind) -> Result<Option<(i64, String)>> {
    store.one(
        "SELECT id, label FROM undo_step WHERE kind = ?1 ORDER BY id DESC LIMIT 1",
        [kind.word()],
        |row| Ok((row.get("id")?, row.get("label")?)),
    )
}

fn turn(store: &Store, kind: Kind, now: DateTime<Utc>) -> Result<Option<String>> {
    let tx = store.begin()?;
    let Some((step, label)) = last(store, kind)? else {
        return Ok(None);
    };
    // A child may come back before its parent; what counts is the end.
    store.db.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    let inverse = begin(store, kind.other(), &label, now)?;
    let changes = store.all(
        "SELECT id, table_name, kind, row_seq FROM undo_change WHERE step_id = ?1 ORDER BY id DESC",
        [step],
        |row| {
            Ok(Change {
                id: row.get("id")?,
                table: row.get("table_name")?,
                kind: row.get("kind")?,
                seq: row.get("row_seq")?,
            })
        },
    )?;
    for change in &changes {
        take_back(store, change)?;
    }
    store.run("DELETE FROM undo_step WHERE id = ?1", [step])?;
    weigh(store, inverse)?;
    tx.commit()?;
    Ok(Some(label))
}

/// Makes one row what it was. Names of tables and columns come from the schema, never from the log.
fn take_back(store: &Store, change: &Change) -> Result<()> {
    let table = store
        .tracked
        .iter()
        .find(|table| table.name == change.table)
        .ok_or_else(|| wrong("table_name"))?;
    let name = &table.name;
    if change.kind == "insert" {
        store.run(
            &format!("DELETE FROM \"{name}\" WHERE seq = ?1"),
            [change.seq],
        )?;
        return Ok(());
    }
    let values: Vec<(String, Value)> = store.all(
        "SELECT column_name, value FROM undo_value WHERE change_id = ?1 ORDER BY column_name",
        [change.id],
        |row| Ok((row.get("column_name")?, row.get("value")?)),
    )?;
    if !values
        .iter()
        .all(|(column, _)| table.columns.contains(column))
    {
        return Err(wrong("column_name").into());
    }
    let columns: Vec<_> = values
        .iter()
        .map(|(column, _)| format!("\"{column}\""))
        .collect();
    let sql = if change.kind == "delete" {
        let marks: String = ", ?".repeat(columns.len());
        let columns: String = columns.iter().map(|column| format!(", {column}")).collect();
        format!("INSERT INTO \"{name}\" (seq{columns}) VALUES (?{marks})")
    } else {
        let pairs: Vec<_> = columns
            .iter()
            .map(|column| format!("{column} = ?"))
            .collect();
        format!("UPDATE \"{name}\" SET {} WHERE seq = ?", pairs.join(", "))
    };
    let seq = Value::Integer(change.seq);
    let values = values.into_iter().map(|(_, value)| value);
    let all: Vec<_> = if change.kind == "delete" {
        std::iter::once(seq).chain(values).collect()
    } else {
        values.chain(std::iter::once(seq)).collect()
    };
    store.run(&sql, params_from_iter(all))?;
    Ok(())
}

fn tracked(db: &Connection) -> Result<Vec<Tracked>> {
    let mut names = db.prepare(
        "SELECT name FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )?;
    let mut columns =
        db.prepare("SELECT name FROM pragma_table_info(?1) WHERE name <> 'seq' ORDER BY name")?;
    let name = |row: &Row<'_>| row.get::<_, String>("name");
    let mut tables = Vec::new();
    for table in names.query_map([], name)? {
        let table = table?;
        if !OUTSIDE.contains(&table.as_str()) {
            let columns = columns
                .query_map([&table], name)?
                .collect::<Result<_, _>>()?;
            tables.push(Tracked {
                name: table,
                columns,
            });
        }
    }
    Ok(tables)
}

fn triggers(table: &Tracked, sql: &mut String) {
    let name = &table.name;
    let change = |kind: &str, row: &str| {
        format!(
            "INSERT INTO undo_change (step_id, table_name, kind, row_seq)
             VALUES ((SELECT max(id) FROM undo_step), '{name}', '{kind}', {row}.seq);"
        )
    };
    let values = |only_changed: bool| {
        let each = table.columns.iter().map(|column| {
            let when = if only_changed {
                format!(" WHERE old.\"{column}\" IS NOT new.\"{column}\"")
            } else {
                String::new()
            };
            format!("SELECT last_insert_rowid(), '{column}', old.\"{column}\"{when}")
        });
        let each: Vec<_> = each.collect();
        format!(
            "INSERT INTO undo_value (change_id, column_name, value) {};",
            each.join(" UNION ALL ")
        )
    };
    let differs: Vec<_> = table
        .columns
        .iter()
        .map(|column| format!("old.\"{column}\" IS NOT new.\"{column}\""))
        .collect();
    let _ = write!(
        sql,
        "CREATE TEMP TRIGGER undo_{name}_insert AFTER INSERT ON main.\"{name}\" BEGIN {} END;
         CREATE TEMP TRIGGER undo_{name}_update AFTER UPDATE ON main.\"{name}\" WHEN {} BEGIN {} {} END;
         CREATE TEMP TRIGGER undo_{name}_delete AFTER DELETE ON main.\"{name}\" BEGIN {} {} END;",
        change("insert", "new"),
        differs.join(" OR "),
        change("update", "old"),
        values(true),
        change("delete", "old"),
        values(false),
    );
}
