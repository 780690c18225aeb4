//! The file itself: kept, refused, shared.

use std::fs;
use std::path::Path;

use rusqlite::Connection;
use semestra_store::{Result, Store, StoreError};

use crate::support::{Whole, add, day, now};

fn refused(folder: &Path) -> StoreError {
    let error = Store::open(folder).expect_err("this must not open");
    let sentence = error.to_string();
    assert!(error.is_unusable(), "{sentence}");
    assert!(
        !sentence.ends_with('.') && !sentence.contains('\n'),
        "{sentence}"
    );
    error
}

#[test]
fn closing_and_opening_keeps_everything() {
    let folder = tempfile::tempdir().unwrap();
    let below = folder.path().join("new/folder");
    let whole = Whole::new("18-789");
    {
        let mut store = Store::open(&below).unwrap();
        add(&mut store, &whole);
        whole.check(&store);
    }
    let mut store = Store::open(&below).unwrap();
    whole.check(&store);
    assert_eq!(store.path(), below.join("semestra.db"));
    assert_eq!(
        store.undo(now()).unwrap().as_deref(),
        Some("Add 18-789"),
        "undo outlives the window"
    );
    assert_eq!(store.courses().unwrap(), []);
}

#[cfg(unix)]
#[test]
fn nobody_else_may_read_it() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let below = folder.path().join("semestra");
    let mut store = Store::open(&below).unwrap();
    add(&mut store, &Whole::new("a"));
    let copy = folder.path().join("copy.db");
    store.copy_to(&copy).unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&below), 0o700);
    for file in fs::read_dir(&below).unwrap() {
        let path = file.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
    assert_eq!(mode(&copy), 0o600);
}

#[test]
fn a_copy_is_whole_and_never_overwrites() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(&folder.path().join("a")).unwrap();
    let whole = Whole::new("a");
    add(&mut store, &whole);
    fs::create_dir(folder.path().join("b")).unwrap();
    let copy = folder.path().join("b/semestra.db");
    store.copy_to(&copy).unwrap();
    let again = store.copy_to(&copy).unwrap_err();
    assert!(
        matches!(again, StoreError::NotCopied(_)) && !again.is_unusable(),
        "{again}"
    );
    let mut copied = Store::open(&folder.path().join("b")).unwrap();
    whole.check(&copied);
    assert_eq!(copied.search("kingma", 5).unwrap().len(), 1);
    copied.undo(now()).unwrap();
    copied.redo(now()).unwrap();
    whole.check(&copied);
}

#[test]
fn a_file_of_a_newer_release_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = Store::open(folder.path()).unwrap().path().to_owned();
    let db = Connection::open(&path).unwrap();
    db.execute_batch("PRAGMA user_version = 99").unwrap();
    drop(db);
    let before = fs::read(&path).unwrap();
    assert!(matches!(refused(folder.path()), StoreError::TooNew));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_newer_release_is_noticed_even_while_its_change_is_only_in_the_log() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    let path = store.path().to_owned();
    let db = Connection::open(&path).unwrap();
    let before = fs::read(&path).unwrap();
    db.execute_batch("PRAGMA user_version = 99").unwrap();
    assert_eq!(fs::read(&path).unwrap(), before, "the number is in the log");
    let written: Result<_> = store.write(now(), "late", |tx| tx.set_setting("a", Some("b")));
    assert!(
        matches!(written, Err(StoreError::TooNew)),
        "it was open all the time"
    );
    assert!(matches!(refused(folder.path()), StoreError::TooNew));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_foreign_file_is_refused_untouched() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("semestra.db");
    let check = || {
        let before = fs::read(&path).unwrap();
        assert!(matches!(refused(folder.path()), StoreError::NotOurs(_)));
        assert_eq!(fs::read(&path).unwrap(), before);
        assert_eq!(
            fs::read_dir(folder.path()).unwrap().count(),
            1,
            "nothing beside it"
        );
    };
    fs::write(&path, "Dear diary").unwrap();
    check();
    fs::remove_file(&path).unwrap();
    let db = Connection::open(&path).unwrap();
    db.execute_batch("CREATE TABLE diary (text)").unwrap();
    drop(db);
    check();
}

#[test]
fn a_damaged_file_is_a_sentence_and_no_panic() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    add(&mut store, &Whole::new("a"));
    let path = store.path().to_owned();
    drop(store);
    let whole = fs::read(&path).unwrap();
    let try_all = || -> Result<()> {
        let mut store = Store::open(folder.path())?;
        for course in store.courses()? {
            store.sessions(course.id)?;
            store.sources(course.id)?;
        }
        store.plan(None, None, None)?;
        store.search("homework", 10)?;
        store.undo(now())?;
        Ok(())
    };
    let mut refusals = 0;
    let pages = whole.len() / 4096;
    for page in 0..pages {
        let mut broken = whole.clone();
        let from = if page == 0 { 100 } else { page * 4096 };
        broken[from..(page + 1) * 4096].fill(0xa5);
        fs::write(&path, &broken).unwrap();
        if let Err(error) = try_all() {
            assert!(
                matches!(error, StoreError::Damaged(_)),
                "page {page}: {error}"
            );
            refusals += 1;
        }
    }
    fs::write(&path, &whole[..whole.len() / 2]).unwrap();
    assert!(
        matches!(try_all(), Err(StoreError::Damaged(_))),
        "cut in half"
    );
    assert!(
        refusals > 10,
        "{refusals} of {pages} pages are needed by these queries"
    );
}

#[test]
fn a_place_that_cannot_be_written_is_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let error = refused(&file.join("below"));
    assert!(matches!(error, StoreError::Io { .. }), "{error}");
    let error = refused(&file);
    assert!(matches!(error, StoreError::Io { .. }), "{error}");
    if cfg!(target_os = "linux") {
        // Read-only bits do not bind root, but /proc and /sys bind everybody.
        let error = refused(Path::new("/proc/semestra"));
        assert!(
            matches!(error, StoreError::Io { .. } | StoreError::ReadOnly(_)),
            "{error}"
        );
        let error = refused(Path::new("/proc"));
        assert!(
            matches!(error, StoreError::Io { .. } | StoreError::ReadOnly(_)),
            "{error}"
        );
    }
}

#[cfg(unix)]
#[test]
fn read_only_bits_are_a_sentence_for_those_they_bind() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = Store::open(folder.path()).unwrap().path().to_owned();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o400)).unwrap();
    if fs::OpenOptions::new().write(true).open(&path).is_ok() {
        // Root may write; what SQLite would answer is covered by the next test.
        return;
    }
    assert!(matches!(refused(folder.path()), StoreError::ReadOnly(_)));
}

#[test]
fn what_sqlite_answers_becomes_the_sentence_for_it() {
    let check = |code: i32, expected: &str, unusable: bool| {
        let failure = rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None);
        let error = StoreError::from(failure);
        assert!(error.to_string().starts_with(expected), "{code}: {error}");
        assert_eq!(error.is_unusable(), unusable, "{error}");
    };
    check(
        rusqlite::ffi::SQLITE_READONLY,
        "the data file cannot be written",
        true,
    );
    check(
        rusqlite::ffi::SQLITE_READONLY_DBMOVED,
        "the data file cannot be written",
        true,
    );
    check(
        rusqlite::ffi::SQLITE_CANTOPEN,
        "the data file cannot be written",
        true,
    );
    check(
        rusqlite::ffi::SQLITE_CORRUPT,
        "the data file is damaged",
        true,
    );
    check(rusqlite::ffi::SQLITE_FULL, "the disk is full", false);
    check(rusqlite::ffi::SQLITE_BUSY, "another program", false);
    check(
        rusqlite::ffi::SQLITE_CONSTRAINT,
        "this cannot be stored",
        false,
    );
    check(
        rusqlite::ffi::SQLITE_INTERNAL,
        "the data file answered",
        false,
    );
}

#[test]
fn two_windows_write_to_one_file_in_turns() {
    let folder = tempfile::tempdir().unwrap();
    let mut one = Store::open(folder.path()).unwrap();
    let mut two = Store::open(folder.path()).unwrap();
    let whole = Whole::new("a");
    add(&mut one, &whole);
    whole.check(&two);
    for round in 0..20 {
        let (writer, reader) = if round % 2 == 0 {
            (&mut one, &mut two)
        } else {
            (&mut two, &mut one)
        };
        let seen = reader.data_version().unwrap();
        let value = round.to_string();
        writer
            .write(now(), &value, |tx| tx.set_setting("round", Some(&value)))
            .unwrap();
        assert_ne!(
            reader.data_version().unwrap(),
            seen,
            "the other one notices"
        );
        assert_eq!(reader.setting("round").unwrap(), Some(value.clone()));
        assert_eq!(reader.undo_label().unwrap(), Some(value));
    }
    two.undo(now()).unwrap();
    assert_eq!(one.setting("round").unwrap().as_deref(), Some("18"));
}

#[test]
fn a_crash_keeps_what_was_saved_and_nothing_of_what_was_not() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(&folder.path().join("a")).unwrap();
    let whole = Whole::new("a");
    add(&mut store, &whole);
    // The files as they are on the disk at this moment, which is what a laptop finds after its battery died.
    let crash = |name: &str| {
        let to = folder.path().join(name);
        fs::create_dir(&to).unwrap();
        for file in fs::read_dir(folder.path().join("a")).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), to.join(file.file_name())).unwrap();
        }
        Store::open(&to).unwrap()
    };
    whole.check(&crash("after"));
    store
        .write(now(), "Delete", |tx| {
            tx.delete_course(whole.course.id)?;
            whole.check(&crash("during"));
            Ok::<_, StoreError>(())
        })
        .unwrap();
    assert_eq!(crash("deleted").courses().unwrap(), []);
}

#[test]
fn many_threads_write_and_undo_and_none_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    drop(Store::open(folder.path()).unwrap());
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let path = folder.path();
            scope.spawn(move || {
                let mut store = Store::open(path).unwrap();
                for round in 0..10 {
                    let name = format!("{thread} {round}");
                    store
                        .write(now(), &name, |tx| tx.set_setting(&name, Some("1")))
                        .unwrap();
                }
            });
        }
    });
    let mut store = Store::open(folder.path()).unwrap();
    assert_eq!(store.settings().unwrap().len(), 40);
    for left in (0..40).rev() {
        assert!(store.undo(now()).unwrap().is_some());
        assert_eq!(store.settings().unwrap().len(), left);
    }
}

#[test]
fn many_may_open_a_new_file_at_once() {
    let folder = tempfile::tempdir().unwrap();
    std::thread::scope(|scope| {
        let all: Vec<_> = (0..8)
            .map(|_| scope.spawn(|| Store::open(folder.path()).map(drop)))
            .collect();
        for one in all {
            one.join().unwrap().unwrap();
        }
    });
}

#[test]
fn a_file_of_every_release_opens() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    for fixture in fs::read_dir(fixtures).unwrap() {
        let fixture = fixture.unwrap().path();
        if fixture.extension().is_none_or(|ending| ending != "db") {
            continue;
        }
        let folder = tempfile::tempdir().unwrap();
        fs::copy(&fixture, folder.path().join("semestra.db")).unwrap();
        let mut store = Store::open(folder.path()).unwrap();
        let courses = store.courses().unwrap();
        assert_eq!(courses.len(), 1, "{}", fixture.display());
        assert_eq!(store.sessions(courses[0].id).unwrap().len(), 3);
        store
            .write(now(), "Delete", |tx| tx.delete_course(courses[0].id))
            .unwrap();
        store.undo(now()).unwrap();
        assert_eq!(store.sessions(courses[0].id).unwrap()[0].on, day(2, 3));
    }
}
