//! The loop against the real plan and the real outbox, with a clock that is moved by hand.

use std::sync::{Arc, Mutex};

use semestra_plan::Zone;
use semestra_planner::{
    Planner,
    remind::Keeper,
    view::{Acceptance, Document, Fate},
};
use semestra_reminders::{Action, Clock, DeliverError, Host, Recorder, Snooze, What, turn};

use crate::support::{Hands, PAGE, deadlines, nothing, pasted, review};

struct Desk {
    planner: Arc<Mutex<Planner>>,
    keeper: Keeper,
    clock: Hands,
    shown: Recorder,
}

/// A term with the page in it, taken in on its first Monday.
fn desk(document: &Document) -> Desk {
    let clock = Hands::at("2025-01-13T08:00:00-05:00");
    let zone = Zone::named("America/New_York").unwrap();
    let mut planner = Planner::open_in_memory(Arc::new(clock.clone()), Some(zone)).unwrap();
    let draft = review(&mut planner).draft;
    planner
        .add_to_term(Acceptance::of(document.clone(), draft))
        .unwrap();
    let planner = Arc::new(Mutex::new(planner));
    let keeper = Keeper::new(
        planner.clone(),
        Box::new(|_| ()),
        Box::new(|error| panic!("{error}")),
    );
    Desk {
        planner,
        keeper,
        clock,
        shown: Recorder::default(),
    }
}

impl Desk {
    /// One pass of the loop at that moment; the titles of what came.
    fn at(&mut self, moment: &str) -> Vec<String> {
        self.clock.set(moment);
        let before = self.shown.shown.len();
        turn(&self.clock, &mut self.keeper, &mut self.shown);
        self.shown.shown[before..]
            .iter()
            .map(|notice| notice.title.clone())
            .collect()
    }
}

#[test]
fn homework_reminds_two_days_and_two_hours_before_and_never_twice() {
    let mut desk = desk(&pasted(PAGE));
    assert!(desk.at("2025-01-13T08:00:00-05:00").is_empty());
    desk.at("2025-02-01T08:00:00-05:00");
    let two_days = desk.at("2025-02-03T23:59:00-05:00");
    assert_eq!(two_days.len(), 1, "{two_days:?}");
    assert!(two_days[0].contains("HW2"));
    assert!(desk.at("2025-02-03T23:59:30-05:00").is_empty(), "once");
    let two_hours = desk.at("2025-02-05T21:59:00-05:00");
    assert_eq!(two_hours.len(), 1, "{two_hours:?}");
    let body = &desk.shown.shown.last().unwrap().body;
    assert!(body.contains("11:59"), "{body}");
}

#[test]
fn done_from_a_notification_is_done_in_the_plan_and_the_next_one_does_not_come() {
    let mut desk = desk(&pasted(PAGE));
    desk.at("2025-02-01T08:00:00-05:00");
    desk.at("2025-02-03T23:59:00-05:00");
    let key = desk.shown.shown.last().unwrap().key().unwrap().clone();
    let now = desk.clock.now();
    desk.keeper
        .act(
            Action {
                key: Some(key),
                what: What::Done,
            },
            now,
        )
        .unwrap();
    let now = deadlines(&mut desk.planner.lock().unwrap());
    assert!(now.contains(&"done: HW2".to_owned()), "{now:?}");
    assert!(desk.at("2025-02-05T21:59:00-05:00").is_empty());
}

#[test]
fn snooze_moves_the_reminder_and_not_the_deadline() {
    let mut desk = desk(&pasted(PAGE));
    desk.at("2025-02-01T08:00:00-05:00");
    desk.at("2025-02-03T23:59:00-05:00");
    let official = |desk: &Desk| {
        let groups = desk
            .planner
            .lock()
            .unwrap()
            .deadlines(Default::default())
            .unwrap()
            .groups;
        let items = groups.into_iter().flat_map(|group| group.items);
        items
            .map(|item| (item.id, item.official, item.mine))
            .collect::<Vec<_>>()
    };
    let before = official(&desk);
    let key = desk.shown.shown.last().unwrap().key().unwrap().clone();
    let now = desk.clock.now();
    desk.keeper
        .act(
            Action {
                key: Some(key),
                what: What::Snooze(Snooze::Hour),
            },
            now,
        )
        .unwrap();
    assert!(desk.at("2025-02-04T00:30:00-05:00").is_empty());
    assert_eq!(desk.at("2025-02-04T00:59:00-05:00").len(), 1);
    assert_eq!(official(&desk), before);
}

#[test]
fn what_no_server_could_show_is_tried_again() {
    let mut desk = desk(&pasted(PAGE));
    desk.keeper = Keeper::new(desk.planner.clone(), Box::new(|_| ()), Box::new(|_| ()));
    desk.at("2025-02-01T08:00:00-05:00");
    desk.shown.fault = Some(DeliverError::NoServer("none".to_owned()));
    assert!(desk.at("2025-02-03T23:59:00-05:00").is_empty());
    desk.shown.fault = None;
    assert_eq!(desk.at("2025-02-04T00:00:00-05:00").len(), 1);
}

#[test]
fn the_student_sees_what_comes_next_and_what_came() {
    let mut desk = desk(&pasted(PAGE));
    desk.at("2025-02-01T08:00:00-05:00");
    desk.at("2025-02-03T23:59:00-05:00");
    let reminders = desk.planner.lock().unwrap().reminders(nothing()).unwrap();
    assert_eq!(reminders.next[0].at.to_string(), "2025-02-05 21:59:00");
    assert!(
        reminders
            .recent
            .iter()
            .any(|line| line.fate == Fate::Fired && line.title.contains("HW2"))
    );
}
