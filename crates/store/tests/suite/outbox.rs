//! The outbox: one winner for every claim.

use semestra_plan::{AssessmentId, CourseId, Subject};
use semestra_store::{Notification, NotificationState as State, Store};

use crate::support::{minutes, now};

fn row(key: &str) -> Notification {
    Notification {
        key: key.into(),
        subject: Some(Subject::Assessment(AssessmentId::new(now()))),
        course_id: Some(CourseId::new(now())),
        fires_at: now(),
        deadline: now() + minutes(120),
        state: State::Claimed,
        claimed_at: now(),
        fired_at: None,
        snoozed_until: None,
        held: false,
        away_at: None,
        title: "HW2 is due in 2 h".into(),
        body: "18-789".into(),
    }
}

fn claim(store: &mut Store, row: &Notification, after: i64) -> bool {
    store
        .claim_notification(row, now() + minutes(after), minutes(1))
        .unwrap()
}

fn state(store: &Store, key: &str) -> State {
    store.notification(key).unwrap().unwrap().state
}

#[test]
fn of_many_who_claim_exactly_one_wins() {
    let folder = tempfile::tempdir().unwrap();
    drop(Store::open(folder.path()).unwrap());
    let keys: Vec<_> = (0..20).map(|number| format!("key {number}")).collect();
    let wins: usize = std::thread::scope(|scope| {
        let all: Vec<_> = (0..8)
            .map(|_| {
                scope.spawn(|| {
                    let mut store = Store::open(folder.path()).unwrap();
                    let won = |key: &&String| claim(&mut store, &row(key), 0);
                    keys.iter().filter(won).count()
                })
            })
            .collect();
        all.into_iter().map(|one| one.join().unwrap()).sum()
    });
    assert_eq!(wins, keys.len());
}

#[test]
fn a_notification_is_claimed_once_and_settled() {
    let mut store = Store::open_in_memory().unwrap();
    let row = row("a");
    assert!(claim(&mut store, &row, 0));
    assert_eq!(store.notification("a").unwrap(), Some(row.clone()));
    assert!(!claim(&mut store, &row, 0));
    let later = now() + minutes(1);
    assert!(
        store
            .settle_notification("a", State::Fired, later, None)
            .unwrap()
    );
    assert!(!claim(&mut store, &row, 9999), "fired is fired");
    assert!(
        !claim(&mut store, &row, -9999),
        "even when the clock was wrong"
    );
    let kept = store.notification("a").unwrap().unwrap();
    assert_eq!((kept.state, kept.fired_at), (State::Fired, Some(later)));
    assert_eq!(
        store.notifications_recent(5).unwrap(),
        std::slice::from_ref(&kept)
    );
    assert_eq!(store.notifications_for(&["b", "a"]).unwrap(), [kept]);
    assert!(
        !store
            .settle_notification("b", State::Fired, now(), None)
            .unwrap(),
        "never claimed"
    );
}

#[test]
fn the_claim_of_a_process_that_died_is_taken_over() {
    let mut store = Store::open_in_memory().unwrap();
    let row = row("a");
    assert!(claim(&mut store, &row, 0));
    assert!(claim(&mut store, &row, 1));
    assert!(!claim(&mut store, &row, 1), "it is new again");
    assert!(
        claim(&mut store, &row, -60),
        "it was made by a clock an hour ahead"
    );
}

#[test]
fn a_snoozed_one_comes_again_when_its_time_has_come() {
    let mut store = Store::open_in_memory().unwrap();
    assert!(claim(&mut store, &row("a"), 0));
    let until = Some(now() + minutes(10));
    assert!(
        store
            .settle_notification("a", State::Snoozed, now(), until)
            .unwrap()
    );
    let twice = Some(now() + minutes(20));
    assert!(
        !store
            .settle_notification("a", State::Snoozed, now(), twice)
            .unwrap(),
        "put off once"
    );
    let again = Notification {
        title: "HW2 is due in 1 h".into(),
        ..row("a")
    };
    assert!(!claim(&mut store, &again, 9));
    assert!(claim(&mut store, &again, 10));
    assert!(!claim(&mut store, &again, 10));
    let kept = store.notification("a").unwrap().unwrap();
    assert_eq!(
        (kept.title, kept.snoozed_until),
        (again.title.clone(), until)
    );
}

#[test]
fn a_claim_given_back_can_be_had_again_and_one_settled_stays() {
    let mut store = Store::open_in_memory().unwrap();
    assert!(claim(&mut store, &row("a"), 0));
    assert_eq!(
        store.release_notifications(&["a"], now(), false).unwrap(),
        1
    );
    assert_eq!(state(&store, "a"), State::Snoozed);
    assert!(claim(&mut store, &row("a"), 0));
    let missed = Notification {
        state: State::Missed,
        ..row("b")
    };
    assert!(
        claim(&mut store, &missed, 0),
        "what is only recorded is claimed the same way"
    );
    assert_eq!(
        store.release_notifications(&["b"], now(), false).unwrap(),
        0
    );
    assert!(!claim(&mut store, &row("b"), 9));
    assert_eq!(state(&store, "b"), State::Missed);
    assert_eq!(
        store
            .settle_notifications(&["a", "b", "c"], State::Fired, now(), None)
            .unwrap(),
        2
    );
}

#[test]
fn what_is_open_or_still_of_use_is_listed() {
    let mut store = Store::open_in_memory().unwrap();
    let past = |key: &str, state| Notification {
        state,
        deadline: now() - minutes(5),
        ..row(key)
    };
    for row in [
        past("open", State::Snoozed),
        past("over", State::Fired),
        row("soon"),
    ] {
        assert!(claim(&mut store, &row, 0));
    }
    let keys: Vec<_> = store
        .notifications_since(now())
        .unwrap()
        .into_iter()
        .map(|row| row.key)
        .collect();
    assert_eq!(keys, ["open", "soon"]);
    assert_eq!(store.reminders_seen_to().unwrap(), None);
    for at in [now(), now() + minutes(1)] {
        store.set_reminders_seen_to(at).unwrap();
        assert_eq!(store.reminders_seen_to().unwrap(), Some(at));
    }
}

#[test]
fn undo_leaves_the_outbox_alone() {
    let mut store = Store::open_in_memory().unwrap();
    store
        .write(now(), "Set", |tx| tx.set_setting("a", Some("1")))
        .unwrap();
    assert!(claim(&mut store, &row("a"), 0));
    store.set_reminders_seen_to(now()).unwrap();
    assert_eq!(store.undo(now()).unwrap().as_deref(), Some("Set"));
    assert_eq!(store.undo(now()).unwrap(), None);
    assert!(store.notification("a").unwrap().is_some());
    assert_eq!(store.reminders_seen_to().unwrap(), Some(now()));
}
