//! Opening the file: ours and of a known shape, or not touched at all.

use std::fs;
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use crate::{Result, StoreError, migrations};

/// The name of the file in its folder.
pub(crate) const FILE: &str = "semestra.db";

/// What SQLite writes at byte 68 of our files: "SEMS". `0001_first.sql` sets it in the transaction that makes the
/// tables, so a file has both or neither.
const APPLICATION_ID: u32 = 0x5345_4d53;

/// Opens the file and brings it to the present shape.
pub(crate) fn file(folder: &Path, path: &Path) -> Result<Connection> {
    make_folder(folder).map_err(|source| StoreError::io(folder, source))?;
    make_file(path).map_err(|source| StoreError::io(path, source))?;
    look_at_header(path)?;
    let open = || -> Result<Connection> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut db = Connection::open_with_flags(path, flags)?;
        // Until the file is known to be of our time, closing must not move its log into it.
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
        prepare(&mut db)?;
        if db.is_readonly("main")? {
            return Err(StoreError::ReadOnly(String::new()));
        }
        migrations::run(&mut db, folder)?;
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
        // A reader and a writer do not wait for each other. It needs a file system with shared memory; where there
        // is none, SQLite keeps its rollback journal and everything else holds as well.
        let _: String = db.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
        db.execute_batch("PRAGMA foreign_keys = ON")?;
        Ok(db)
    };
    open().map_err(|error| error.at(path))
}

/// The same in memory.
pub(crate) fn memory() -> Result<Connection> {
    let mut db = Connection::open_in_memory()?;
    prepare(&mut db)?;
    migrations::run(&mut db, Path::new(""))?;
    db.execute_batch("PRAGMA foreign_keys = ON")?;
    Ok(db)
}

/// Writes a whole copy to `path`, readable by its owner only.
pub(crate) fn copy(db: &Connection, path: &Path) -> Result<()> {
    let text = path.to_str().ok_or_else(|| {
        StoreError::io(
            path,
            std::io::Error::new(ErrorKind::InvalidFilename, "its name is not Unicode"),
        )
    })?;
    // SQLite copies into an empty file as well, and an empty file can be made with the right mode.
    fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .private()
        .open(path)
        .map_err(|source| StoreError::io(path, source))?;
    let copied = db.execute("VACUUM INTO ?1", [text]);
    if copied.is_err() {
        let _ = fs::remove_file(path);
    }
    copied
        .map(drop)
        .map_err(|error| StoreError::from(error).at(path))
}

fn prepare(db: &mut Connection) -> Result<()> {
    db.busy_timeout(Duration::from_secs(5))?;
    db.set_transaction_behavior(TransactionBehavior::Immediate);
    db.set_prepared_statement_cache_capacity(256);
    // Whatever schema stands in the file, it may not reach beyond it.
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    // FULL: a tick that the student saw must survive the battery. With WAL it costs one sync for each change, and a
    // student makes few. Foreign keys are off until the steps have run (see `migrations`).
    db.execute_batch(
        "PRAGMA foreign_keys = OFF;
         PRAGMA synchronous = FULL;
         PRAGMA recursive_triggers = ON;
         PRAGMA cell_size_check = ON;",
    )?;
    Ok(())
}

/// Refuses what is not ours or newer by the first hundred bytes, before SQLite lays a hand on it.
fn look_at_header(path: &Path) -> Result<()> {
    let mut header = Vec::with_capacity(100);
    fs::File::open(path)
        .and_then(|file| file.take(100).read_to_end(&mut header))
        .map_err(|source| StoreError::io(path, source))?;
    if header.is_empty() {
        return Ok(());
    }
    let number = |at: usize| {
        let bytes = header.get(at..at + 4)?.try_into().ok()?;
        Some(u32::from_be_bytes(bytes))
    };
    let ours = header.starts_with(b"SQLite format 3\0") && number(68) == Some(APPLICATION_ID);
    if !ours {
        return Err(StoreError::NotOurs(path.display().to_string()));
    }
    if number(60).is_some_and(|version| i64::from(version) > migrations::VERSION) {
        return Err(StoreError::TooNew);
    }
    Ok(())
}

fn make_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// Makes an empty file, so that it has the right mode before anything is in it. SQLite gives its companions the same.
fn make_file(path: &Path) -> std::io::Result<()> {
    let made = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .private()
        .open(path);
    match made {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

trait Private {
    /// For its owner only, where the system knows such a thing.
    fn private(&mut self) -> &mut Self;
}

impl Private for fs::OpenOptions {
    fn private(&mut self) -> &mut Self {
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            self.mode(0o600);
        }
        self
    }
}
