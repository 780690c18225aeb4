//! Today: what is on, what to do next, what was missed.

use semestra_plan::{AssessmentKind, Due};
use semestra_planner::{
    Planner,
    view::{DayKind, DayPlan, DoneMark, MyDate, SessionTick, Tick, WorkDraft},
};

use crate::support::{Hands, NOON, course, nothing, planner_in, wall, work};

fn day(at: &str) -> (Planner, Hands) {
    let clock = Hands::at(at);
    let mut planner = planner_in("America/New_York", &clock);
    course(&mut planner);
    (planner, clock)
}

fn plan(planner: &mut Planner) -> DayPlan {
    planner.day_plan(nothing()).unwrap()
}

#[test]
fn the_next_class_tells_its_room_and_the_minutes_left() {
    let (mut planner, clock) = day(NOON);
    let today = plan(&mut planner);
    assert_eq!(today.kind, DayKind::Class);
    let [next] = today.classes.as_slice() else {
        panic!("{:?}", today.classes)
    };
    assert_eq!(next.entry.title, "Compasses");
    assert_eq!(next.entry.location.as_deref(), Some("Hall 4"));
    assert_eq!(
        (next.begins_in, next.ends_in, next.days),
        (Some(84), None, 0)
    );
    clock.set("2025-02-05T14:30:00-05:00");
    let [on, next] = plan(&mut planner).classes.try_into().unwrap();
    assert_eq!((on.begins_in, on.ends_in), (None, Some(50)));
    assert_eq!((next.entry.title.as_str(), next.days), ("Midterm", 5));
    assert_eq!(next.begins_in, None, "not today");
}

#[test]
fn every_sort_of_day_has_its_name() {
    let (mut planner, clock) = day(NOON);
    for (at, kind) in [
        ("2025-01-20T09:00:00-05:00", DayKind::Off),
        ("2025-01-21T09:00:00-05:00", DayKind::Free),
        ("2025-01-25T09:00:00-05:00", DayKind::Weekend),
        ("2025-01-06T09:00:00-05:00", DayKind::Before),
        ("2025-08-04T09:00:00-05:00", DayKind::Over),
    ] {
        clock.set(at);
        let today = plan(&mut planner);
        assert_eq!(today.kind, kind, "{at}");
        assert!(today.line.is_none(), "nothing has an hour");
    }
    clock.set("2025-01-20T09:00:00-05:00");
    assert_eq!(plan(&mut planner).off[0].title, "holiday");
}

#[test]
fn next_up_says_why() {
    let (mut planner, _) = day(NOON);
    let next = plan(&mut planner).next_up;
    let titles: Vec<_> = next
        .iter()
        .map(|next| next.deadline.title.as_str())
        .collect();
    assert_eq!(titles, ["HW2", "Midterm", "HW3"]);
    let first = &next[0];
    assert_eq!((first.days_left, first.needed), (0, 360));
    // From 12:36 to 22 o'clock without the class of 80 minutes.
    assert_eq!((first.free, first.tight), (9 * 60 + 24 - 80, false));
    assert_eq!(first.deadline.worth.as_deref(), Some("10"));
}

#[test]
fn my_own_date_counts_as_long_as_it_is_ahead() {
    let (mut planner, clock) = day(NOON);
    let id = planner.overview(nothing()).unwrap().courses[0].id;
    let homework = work(&mut planner, id, "HW3").id;
    let mine = wall("2025-02-06T18:00");
    planner
        .set_my_date(MyDate {
            id: homework,
            at: Some(mine),
        })
        .unwrap();
    let moment = |planner: &mut Planner| {
        let next = plan(planner).next_up.into_iter();
        next.filter(|next| next.deadline.id == homework)
            .map(|next| next.at)
            .next()
    };
    assert_eq!(moment(&mut planner), Some(mine));
    clock.set("2025-02-07T09:00:00-05:00");
    assert_eq!(moment(&mut planner), Some(wall("2025-02-12T23:59")));
    let missed = plan(&mut planner).missed;
    assert_eq!(missed.days, -2, "Wednesday was the last day with class");
    let slipped: Vec<_> = missed
        .works
        .iter()
        .map(|one| one.deadline.title.as_str())
        .collect();
    assert_eq!(slipped, ["HW2", "HW3"], "one has gone by, one slipped");
    assert_eq!(missed.works[1].later, wall("2025-02-08T18:00"));
    let late = work(&mut planner, id, "HW3");
    assert!(late.slipped && !late.overdue);
    assert_eq!(late.days_left, Some(5), "the course's date counts again");
}

#[test]
fn what_was_not_ticked_yesterday_is_asked_once() {
    let (mut planner, clock) = day("2025-02-06T09:00:00-05:00");
    let missed = plan(&mut planner).missed;
    assert_eq!(missed.days, -1);
    let classes: Vec<_> = missed
        .classes
        .iter()
        .map(|entry| entry.title.as_str())
        .collect();
    assert_eq!(classes, ["Compasses"]);
    let semestra_plan::Subject::Session(id) = missed.classes[0].subject else {
        panic!("a class of the schedule")
    };
    let tick = SessionTick {
        id,
        tick: Tick::Attended,
        on: true,
    };
    planner.tick_session(tick).unwrap();
    assert!(plan(&mut planner).missed.classes.is_empty());
    clock.set("2025-02-12T09:00:00-05:00");
    assert_eq!(plan(&mut planner).missed.days, -2, "Monday's midterm");
    assert_eq!(plan(&mut planner).missed.classes.len(), 1);
}

#[test]
fn what_was_due_before_yesterday_is_overdue_until_it_is_handed_in() {
    let (mut planner, _) = day("2025-02-06T09:00:00-05:00");
    let overdue = plan(&mut planner).overdue;
    let titles: Vec<_> = overdue.iter().map(|work| work.title.as_str()).collect();
    assert_eq!(titles, ["HW1"], "HW2 was missed yesterday");
    let id = overdue[0].id;
    planner.set_done(DoneMark { id, done: true }).unwrap();
    let today = plan(&mut planner);
    assert!(today.overdue.is_empty() && today.overdue_more == 0);
}

#[test]
fn done_work_is_neither_next_nor_missed() {
    let (mut planner, _) = day("2025-02-06T09:00:00-05:00");
    let missed = plan(&mut planner).missed.works;
    assert_eq!(missed.len(), 1);
    let id = missed[0].deadline.id;
    planner.set_done(DoneMark { id, done: true }).unwrap();
    let today = plan(&mut planner);
    assert!(today.missed.works.is_empty());
    assert!(today.next_up.iter().all(|next| next.deadline.id != id));
}

#[test]
fn free_time_before_class_says_what_fits() {
    let (mut planner, _) = day(NOON);
    let id = planner.overview(nothing()).unwrap().courses[0].id;
    let quiz = WorkDraft {
        id: None,
        course_id: id,
        title: "Reading".to_owned(),
        kind: AssessmentKind::Reading,
        due: Due::At {
            at: wall("2025-02-07T09:00"),
        },
        category_id: None,
        location: None,
    };
    planner.save_assessment(quiz).unwrap();
    let gaps = plan(&mut planner).gaps;
    assert_eq!(gaps.len(), 1, "after class the evening begins");
    assert_eq!(
        (gaps[0].start, gaps[0].end),
        (wall("2025-02-05T12:36"), wall("2025-02-05T14:00"))
    );
    assert_eq!(gaps[0].minutes, 84);
    let fits = gaps[0].fits.clone().unwrap();
    assert_eq!(
        (fits.title.as_str(), fits.whole),
        ("Reading", true),
        "six hours do not"
    );
}

#[test]
fn the_line_of_the_day_holds_classes_and_the_present() {
    let (mut planner, clock) = day("2025-02-03T13:00:00-05:00");
    let line = plan(&mut planner).line.unwrap();
    assert_eq!(line.hours.len(), 11, "8 to 18 o'clock");
    assert_eq!(line.now, Some(500));
    let places: Vec<_> = line
        .bars
        .iter()
        .map(|bar| (bar.place, bar.length, bar.lane))
        .collect();
    assert_eq!(
        places,
        [(600, 133, 0), (800, 100, 0)],
        "class, then office hour"
    );
    clock.set("2025-02-03T06:00:00-05:00");
    assert_eq!(plan(&mut planner).line.unwrap().now, None);
}

#[test]
fn a_planner_without_courses_has_an_empty_day() {
    let mut planner = planner_in("America/New_York", &Hands::at(NOON));
    let today = plan(&mut planner);
    assert_eq!(today.kind, DayKind::Over);
    assert!(today.next_up.is_empty() && today.classes.is_empty() && today.undated.is_empty());
}
