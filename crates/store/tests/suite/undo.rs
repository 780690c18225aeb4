//! Undo and redo.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use proptest::prelude::*;
use rusqlite::Connection;
use rusqlite::types::Value;
use semestra_plan::{Due, Term, TermId};
use semestra_store::{Changes, Owner, Store, StoreError};

use crate::support::{Whole, add, assessment, day, evidence, filled, now, reading, session};

/// Every row of every table of the plan as text, and what can be searched for.
fn dump(path: &Path) -> String {
    let db = Connection::open(path).unwrap();
    let mut tables = db
        .prepare(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'undo_%'
             AND name NOT LIKE 'sqlite_%' ORDER BY name",
        )
        .unwrap();
    let tables: Vec<String> = tables
        .query_map([], |row| row.get(0))
        .unwrap()
        .map(Result::unwrap)
        .collect();
    let mut text = String::new();
    for table in tables {
        // What is derived may get other numbers.
        let (columns, order) = match table.as_str() {
            "searchable" => ("what, id, course_id, title, body", "id"),
            _ => ("*", "seq"),
        };
        let mut rows = db
            .prepare(&format!("SELECT {columns} FROM {table} ORDER BY {order}"))
            .unwrap();
        let count = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values: Vec<Value> = (0..count).map(|at| row.get(at).unwrap()).collect();
            writeln!(text, "{table} {values:?}").unwrap();
        }
    }
    let violations: i64 = db
        .query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(violations, 0);
    db.execute_batch("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
        .expect("the index says what the table says");
    text
}

#[test]
fn deleting_a_course_with_a_hundred_ticks_can_be_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    let whole = Whole::new("18-789");
    add(&mut store, &whole);
    add(&mut store, &Whole::new("other"));
    let id = whole.course.id;
    store
        .write(now(), "Tick", |tx| {
            for number in 0..100 {
                let class = session(id, day(4, 1), &format!("Class {number}"));
                tx.insert_session(&class)?;
                tx.set_attended(class.id, Some(now()))?;
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    let before = dump(store.path());
    let saved = store
        .write(now(), "Delete 18-789", |tx| {
            tx.delete_course(id)?;
            tx.delete_empty_terms()
        })
        .unwrap();
    assert_eq!(saved.value, 1, "its term went along");
    let touched = [
        "assessment",
        "category",
        "course",
        "day_off",
        "evidence",
        "link",
        "meeting",
        "office_hour",
        "person",
        "policy",
        "reading",
        "session",
        "source",
        "term",
    ];
    let all: BTreeSet<_> = touched.map(str::to_owned).into();
    assert_eq!(saved.changes, Changes(all), "cascades included");
    let after = dump(store.path());
    assert!(!after.contains(&id.to_string()), "nothing of it is left");
    assert_eq!(store.undo(now()).unwrap().as_deref(), Some("Delete 18-789"));
    assert_eq!(dump(store.path()), before);
    assert_eq!(store.redo(now()).unwrap().as_deref(), Some("Delete 18-789"));
    assert_eq!(dump(store.path()), after);
}

#[test]
fn labels_follow_undo_and_redo_and_a_new_change_ends_redo() {
    let mut store = Store::open_in_memory().unwrap();
    let set = |store: &mut Store, value: &str| {
        let did = format!("Set {value}");
        store
            .write(now(), &did, |tx| tx.set_setting("a", Some(value)))
            .unwrap()
    };
    let check = |store: &Store, undo: Option<&str>, redo: Option<&str>, value: Option<&str>| {
        assert_eq!(store.undo_label().unwrap().as_deref(), undo);
        assert_eq!(store.redo_label().unwrap().as_deref(), redo);
        assert_eq!(store.setting("a").unwrap().as_deref(), value);
    };
    check(&store, None, None, None);
    assert_eq!(store.undo(now()).unwrap(), None);
    assert_eq!(store.redo(now()).unwrap(), None);
    set(&mut store, "1");
    set(&mut store, "2");
    set(&mut store, "3");
    store.undo(now()).unwrap();
    store.undo(now()).unwrap();
    check(&store, Some("Set 1"), Some("Set 2"), Some("1"));
    assert!(set(&mut store, "1").changes.0.is_empty());
    check(&store, Some("Set 1"), Some("Set 2"), Some("1"));
    store.redo(now()).unwrap();
    check(&store, Some("Set 2"), Some("Set 3"), Some("2"));
    set(&mut store, "4");
    check(&store, Some("Set 4"), None, Some("4"));
    store.undo(now()).unwrap();
    store.undo(now()).unwrap();
    store.undo(now()).unwrap();
    check(&store, None, Some("Set 1"), None);
}

#[test]
fn a_change_that_fails_or_panics_leaves_nothing() {
    let (mut store, whole) = filled("a");
    let failed = store.write(now(), "Half", |tx| {
        tx.set_setting("a", Some("1"))?;
        tx.set_attended(session(whole.course.id, day(2, 3), "").id, None)
    });
    assert!(matches!(failed, Err(StoreError::Gone("this class"))));
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let _: Result<_, StoreError> = store.write(now(), "Panic", |tx| {
            tx.set_setting("a", Some("1"))?;
            panic!("a fault of ours");
            #[expect(unreachable_code, reason = "it says what the closure returns")]
            Ok(())
        });
    }));
    assert!(panicked.is_err());
    assert_eq!(store.setting("a").unwrap(), None);
    assert_eq!(store.undo_label().unwrap().as_deref(), Some("Add a"));
    store
        .write(now(), "Again", |tx| tx.set_setting("a", Some("2")))
        .unwrap();
    whole.check(&store);
}

#[test]
fn the_last_two_hundred_steps_are_kept() {
    let mut store = Store::open_in_memory().unwrap();
    for number in 0..210 {
        let value = number.to_string();
        store
            .write(now(), &value, |tx| tx.set_setting("a", Some(&value)))
            .unwrap();
    }
    let mut steps = 0;
    while store.undo(now()).unwrap().is_some() {
        steps += 1;
    }
    assert_eq!(steps, 200);
    assert_eq!(store.setting("a").unwrap().as_deref(), Some("9"));
    while store.redo(now()).unwrap().is_some() {
        steps -= 1;
    }
    assert_eq!(steps, 0, "all of them can be done again");
}

#[test]
fn heavy_steps_push_out_older_ones_but_the_last_always_stays() {
    let mut store = Store::open_in_memory().unwrap();
    let huge = "x".repeat(40 << 20);
    for value in ["1", &huge, "2", &huge, "3"] {
        store
            .write(now(), "Set", |tx| tx.set_setting("a", Some(value)))
            .unwrap();
    }
    let mut steps = 0;
    while store.undo(now()).unwrap().is_some() {
        steps += 1;
    }
    assert_eq!(steps, 2, "80 MiB are too much, 40 are not");
}

#[derive(Clone, Debug)]
enum Act {
    AddCourse,
    DeleteCourse(usize),
    AddSession(usize),
    AddReading(usize),
    Attend(usize, bool),
    Read(usize, bool),
    AddWork(usize, bool),
    Done(usize, bool),
    MyDue(usize, Option<u32>),
    Evidence(usize),
    Span(usize, u32),
    Setting(u8, Option<String>),
    EmptyTerms,
}

fn acts() -> impl Strategy<Value = Vec<Vec<Act>>> {
    let one = prop_oneof![
        2 => Just(Act::AddCourse),
        2 => any::<usize>().prop_map(Act::DeleteCourse),
        3 => any::<usize>().prop_map(Act::AddSession),
        2 => any::<usize>().prop_map(Act::AddReading),
        2 => any::<(usize, bool)>().prop_map(|(at, on)| Act::Attend(at, on)),
        1 => any::<(usize, bool)>().prop_map(|(at, on)| Act::Read(at, on)),
        3 => any::<(usize, bool)>().prop_map(|(at, on)| Act::AddWork(at, on)),
        1 => any::<(usize, bool)>().prop_map(|(at, on)| Act::Done(at, on)),
        2 => (any::<usize>(), proptest::option::of(1..28_u32)).prop_map(|(at, on)| Act::MyDue(at, on)),
        1 => any::<usize>().prop_map(Act::Evidence),
        1 => (any::<usize>(), 1..28_u32).prop_map(|(at, on)| Act::Span(at, on)),
        1 => (0..3_u8, any::<Option<String>>()).prop_map(|(at, to)| Act::Setting(at, to)),
        1 => Just(Act::EmptyTerms),
    ];
    proptest::collection::vec(proptest::collection::vec(one, 1..4), 1..8)
}

fn pick<T: Clone>(all: &[T], at: usize) -> Option<T> {
    all.get(at.checked_rem(all.len())?).cloned()
}

fn act(tx: &semestra_store::Write<'_>, act: &Act) -> Result<(), StoreError> {
    let plan = tx.plan(None, None, None)?;
    let course = |at| pick(&plan.courses, at);
    let class = |at| pick(&plan.sessions, at);
    let work = |at| pick(&plan.assessments, at);
    match act {
        Act::AddCourse => return Whole::new("c").insert(tx),
        Act::DeleteCourse(at) => {
            if let Some(course) = course(*at) {
                tx.delete_course(course.id)?;
            }
        }
        Act::AddSession(at) => {
            if let Some(course) = course(*at) {
                tx.insert_session(&session(course.id, day(3, 1), "Extra"))?;
            }
        }
        Act::AddReading(at) => {
            if let Some(class) = class(*at) {
                tx.insert_reading(&reading(class.id, "Extra"))?;
            }
        }
        Act::Attend(at, on) => {
            if let Some(class) = class(*at) {
                tx.set_attended(class.id, on.then(now))?;
                tx.set_reviewed(class.id, on.then(now))?;
            }
        }
        Act::Read(at, on) => {
            if let Some(course) = course(*at)
                && let Some(reading) = pick(&tx.readings(course.id)?, *at)
            {
                tx.set_read(reading.id, on.then(now))?;
            }
        }
        Act::AddWork(at, in_class) => {
            if let Some(class) = class(*at) {
                let mut extra = assessment(class.course_id, "Extra", Due::On { on: day(3, 1) });
                extra.session_id = in_class.then_some(class.id);
                tx.insert_assessment(&extra)?;
            }
        }
        Act::Done(at, on) => {
            if let Some(work) = work(*at) {
                tx.set_done(work.id, on.then(now))?;
            }
        }
        Act::MyDue(at, on) => {
            if let Some(work) = work(*at) {
                tx.set_my_due(work.id, on.map(|on| Due::On { on: day(3, on) }))?;
            }
        }
        Act::Evidence(at) => {
            if let Some(work) = work(*at) {
                tx.insert_evidence(Owner::Assessment(work.id), &evidence("due"), None)?;
            }
        }
        Act::Span(at, on) => match pick(&tx.terms()?, *at) {
            Some(term) => tx.set_term_span(term.id, day(1, *on), day(5, *on))?,
            None => tx.insert_term(&Term {
                id: TermId::new(now()),
                name: "T".into(),
                starts_on: day(1, 1),
                ends_on: day(5, 1),
            })?,
        },
        Act::Setting(at, to) => tx.set_setting(&at.to_string(), to.as_deref())?,
        Act::EmptyTerms => {
            tx.delete_empty_terms()?;
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn undoing_all_leads_back_to_the_start_and_redoing_all_to_the_end(steps in acts()) {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Store::open(folder.path()).unwrap();
        let mut dumps = vec![dump(store.path())];
        for step in &steps {
            let saved = store
                .write(now(), "step", |tx| step.iter().try_for_each(|one| act(tx, one)))
                .unwrap();
            let after = dump(store.path());
            if saved.changes.0.is_empty() {
                prop_assert_eq!(&after, &dumps[dumps.len() - 1]);
            } else {
                dumps.push(after);
            }
        }
        for _ in 0..2 {
            for before in dumps.iter().rev().skip(1) {
                prop_assert!(store.undo(now()).unwrap().is_some());
                prop_assert_eq!(&dump(store.path()), before);
            }
            prop_assert!(store.undo(now()).unwrap().is_none());
            for after in dumps.iter().skip(1) {
                prop_assert!(store.redo(now()).unwrap().is_some());
                prop_assert_eq!(&dump(store.path()), after);
            }
            prop_assert!(store.redo(now()).unwrap().is_none());
        }
    }
}
