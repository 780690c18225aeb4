//! The steps that build the schema. A released step is never edited; a mistake is mended by the next one.

use std::path::Path;

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use crate::{Result, StoreError, open};

const STEPS: &[M<'_>] = &[
    M::up(include_str!("../migrations/0001_first.sql")).foreign_key_check(),
    M::up(include_str!("../migrations/0002_documents.sql")).foreign_key_check(),
    M::up(include_str!("../migrations/0003_every_day.sql")).foreign_key_check(),
    M::up(include_str!("../migrations/0004_grades.sql")).foreign_key_check(),
    M::up(include_str!("../migrations/0005_study.sql")).foreign_key_check(),
    M::up(include_str!("../migrations/0006_reminders.sql")).foreign_key_check(),
];

/// How many steps there are; SQLite keeps the number in the file as `user_version`.
pub(crate) const VERSION: i64 = STEPS.len() as i64;

/// Brings a file of any older release to the present shape; an older file is copied first.
///
/// Foreign keys are off here: with them, a step that rebuilds a table would drop the old one and cascade into every
/// row that refers to it. `foreign_key_check` looks afterwards instead.
pub(crate) fn run(db: &mut Connection, folder: &Path) -> Result<()> {
    run_steps(db, folder, STEPS)
}

fn run_steps(db: &mut Connection, folder: &Path, steps: &[M<'_>]) -> Result<()> {
    let latest = steps.len() as i64;
    let found = version(db)?;
    if found == latest {
        return Ok(());
    }
    if found > latest {
        return Err(StoreError::TooNew);
    }
    if found < 0 {
        return Err(StoreError::Damaged(None));
    }
    if found > 0 {
        keep_copy(db, folder, found)?;
    }
    match Migrations::from_slice(steps).to_latest(db) {
        // Two programs may have opened the file at once; then the other one has done it.
        Err(_) if version(db)? == latest => {}
        result => result?,
    }
    if found > 0 {
        // The log speaks of tables as they were.
        db.execute_batch(
            "DELETE FROM undo_value; DELETE FROM undo_change; DELETE FROM undo_step;",
        )?;
    }
    Ok(())
}

fn version(db: &Connection) -> Result<i64> {
    Ok(db.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Copies the file as it is to `semestra-<version>.db` beside it; an older copy of the same name is replaced only
/// once the new one is whole.
fn keep_copy(db: &Connection, folder: &Path, version: i64) -> Result<()> {
    let copy = folder.join(format!("semestra-{version}.db"));
    let half = folder.join(format!("semestra-{version}.db.half"));
    let _ = std::fs::remove_file(&half);
    open::copy(db, &half)?;
    std::fs::rename(&half, &copy).map_err(|source| StoreError::io(&copy, source))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every table, index and trigger, with the blanks of its text made even: SQLite puts none where it adds a column.
    fn shape(db: &Connection) -> Vec<(String, String)> {
        let mut statement = db
            .prepare("SELECT name, coalesce(sql, '') AS sql FROM sqlite_schema ORDER BY type, name")
            .unwrap();
        let rows = statement
            .query_map([], |row| {
                let sql: String = row.get("sql")?;
                let even: Vec<_> = sql.split_whitespace().collect();
                let even = even.join(" ").replace(" ,", ",").replace(" )", ")");
                Ok((row.get("name")?, even))
            })
            .unwrap();
        rows.map(Result::unwrap).collect()
    }

    fn opened() -> Connection {
        let mut db = Connection::open_in_memory().unwrap();
        run(&mut db, Path::new("")).unwrap();
        db
    }

    #[test]
    fn the_schema_is_what_the_steps_build() {
        let written = Connection::open_in_memory().unwrap();
        written
            .execute_batch(include_str!("../schema.sql"))
            .unwrap();
        assert_eq!(shape(&opened()), shape(&written));
    }

    #[test]
    fn every_table_is_strict_and_every_key_has_an_index() {
        let db = opened();
        let loose: Vec<String> = db
            .prepare(
                "SELECT name FROM pragma_table_list
                 WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
            )
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        assert!(loose.is_empty(), "{loose:?}");
        let bare: Vec<String> = db
            .prepare(
                "SELECT t.name || '.' || k.\"from\" FROM pragma_table_list AS t, pragma_foreign_key_list(t.name) AS k
                 WHERE t.schema = 'main' AND t.name <> 'undo_value' AND NOT EXISTS (
                     SELECT 1 FROM pragma_index_list(t.name) AS i, pragma_index_info(i.name) AS c
                     WHERE c.seqno = 0 AND c.name = k.\"from\")",
            )
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        assert!(bare.is_empty(), "a delete would read all of {bare:?}");
    }

    /// The file of the first release.
    fn first() -> &'static [M<'static>] {
        STEPS.get(..1).unwrap()
    }

    #[test]
    fn documents_of_the_first_release_stay_where_evidence_and_search_find_them() {
        let folder = tempfile::tempdir().unwrap();
        let mut db = Connection::open(folder.path().join("test.db")).unwrap();
        db.pragma_update(None, "foreign_keys", false).unwrap();
        run_steps(&mut db, folder.path(), first()).unwrap();
        db.execute_batch(
            "INSERT INTO term (id, name, starts_on, ends_on) VALUES ('t', 'Spring', '2025-01-13', '2025-05-01');
             INSERT INTO course (id, term_id, code, title, hue, zone) VALUES ('c', 't', 'A', 'B', 0, 'Europe/Paris');
             INSERT INTO source (id, course_id, name, format, imported_at, today_on, text, bytes)
             VALUES ('s', 'c', 'page.md', 'markdown', '2025-01-13T00:00:00.000000000Z', '2025-01-13', 'walnut' || char(10), x'77');
             INSERT INTO evidence (course_id, owner_kind, owner_id, field, basis, source_id, quote, certainty)
             VALUES ('c', 'course', 'c', 'code', 'stated', 's', 'A', 1000);",
        )
        .unwrap();
        run(&mut db, folder.path()).unwrap();
        db.pragma_update(None, "foreign_keys", true).unwrap();
        let count = |sql: &str| db.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
        assert_eq!(count("SELECT count(*) FROM source WHERE bytes = x'77'"), 1);
        assert_eq!(
            count("SELECT count(*) FROM evidence WHERE source_id = 's'"),
            1
        );
        assert_eq!(
            count("SELECT count(*) FROM search WHERE search MATCH 'walnut'"),
            1
        );
        db.execute_batch("DELETE FROM source").unwrap();
        assert_eq!(
            count("SELECT count(*) FROM search WHERE search MATCH 'walnut'"),
            0
        );
    }

    #[test]
    fn a_step_keeps_the_rows_and_a_copy_of_the_file_before_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("test.db");
        let mut db = Connection::open(&path).unwrap();
        run_steps(&mut db, folder.path(), first()).unwrap();
        db.execute_batch(
            "INSERT INTO setting (name, value) VALUES ('look', 'dark');
             INSERT INTO undo_step (kind, label, done_at) VALUES ('undo', 'a', '2025-02-06T04:59:00.000000000Z');",
        )
        .unwrap();
        let next = [
            M::up(include_str!("../migrations/0001_first.sql")),
            M::up("ALTER TABLE setting ADD COLUMN note TEXT").foreign_key_check(),
        ];
        run_steps(&mut db, folder.path(), &next).unwrap();
        let count = |db: &Connection, sql: &str| db.query_row(sql, [], |row| row.get::<_, i64>(0));
        assert_eq!(
            count(&db, "SELECT count(note) + count(*) FROM setting").unwrap(),
            1
        );
        assert_eq!(
            count(&db, "SELECT count(*) FROM undo_step").unwrap(),
            0,
            "the log was of the old shape"
        );
        let copy = Connection::open(folder.path().join("semestra-1.db")).unwrap();
        assert_eq!(count(&copy, "PRAGMA user_version").unwrap(), 1);
        assert_eq!(count(&copy, "SELECT count(*) FROM setting").unwrap(), 1);
        assert_eq!(count(&copy, "SELECT count(*) FROM undo_step").unwrap(), 1);
    }

    #[test]
    fn a_step_that_fails_leaves_the_file_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let mut db = Connection::open(folder.path().join("test.db")).unwrap();
        run_steps(&mut db, folder.path(), first()).unwrap();
        let before = shape(&db);
        let next = [
            M::up(include_str!("../migrations/0001_first.sql")),
            M::up("CREATE TABLE half (a) STRICT; nonsense"),
        ];
        let error = run_steps(&mut db, folder.path(), &next).unwrap_err();
        assert!(matches!(error, StoreError::Migration(_)) && error.is_unusable());
        assert_eq!((shape(&db), version(&db).unwrap()), (before, 1));
    }
}
