//! Ticks, done, my own date, and taking back.

use semestra_plan::{CourseId, Subject, attendance::Absence};
use semestra_planner::{
    ErrorCode, Planner,
    view::{AbsenceMark, DoneMark, EntryName, MyDate, ScheduleRow, SessionTick, SessionView, Tick},
};

use crate::support::{Hands, NOON, course, deadlines, nothing, planner, planner_in, work};

fn first_class(planner: &mut Planner, course: CourseId) -> SessionView {
    let schedule = planner.course(course).unwrap().schedule;
    schedule
        .into_iter()
        .find_map(|row| match row {
            ScheduleRow::Session(session) => Some(*session),
            ScheduleRow::Weekly(_) | ScheduleRow::Off(_) => None,
        })
        .unwrap()
}

#[test]
fn done_moves_a_deadline_and_undo_moves_it_back() {
    let mut planner = planner();
    let id = course(&mut planner);
    let before = deadlines(&mut planner);
    assert!(before.contains(&"today: HW2".to_owned()), "{before:?}");
    let homework = work(&mut planner, id, "HW2");
    let saved = planner
        .set_done(DoneMark {
            id: homework.id,
            done: true,
        })
        .unwrap();
    assert_eq!(saved.did, "Done: HW2");
    assert!(deadlines(&mut planner).contains(&"done: HW2".to_owned()));
    planner.undo(nothing()).unwrap();
    assert_eq!(deadlines(&mut planner), before);
    planner.redo(nothing()).unwrap();
    assert!(deadlines(&mut planner).contains(&"done: HW2".to_owned()));
}

#[test]
fn the_tray_tells_the_next_deadline_that_is_ahead() {
    let mut planner = planner();
    assert_eq!(planner.next_deadline().unwrap(), None);
    let id = course(&mut planner);
    let next = planner.next_deadline().unwrap();
    assert_eq!(
        next.as_deref(),
        Some("HW2 · BIO 210 · Wed, Feb 5, 11:59 PM")
    );
    let homework = work(&mut planner, id, "HW2");
    planner
        .set_done(DoneMark {
            id: homework.id,
            done: true,
        })
        .unwrap();
    let next = planner.next_deadline().unwrap();
    assert_eq!(
        next.as_deref(),
        Some("Midterm · BIO 210 · Mon, Feb 10, 2:00 PM")
    );
}

#[test]
fn a_tick_counts_and_goes() {
    let mut planner = planner();
    let id = course(&mut planner);
    let session = first_class(&mut planner, id);
    let mut tick = |on| {
        planner
            .tick_session(SessionTick {
                id: session.id,
                tick: Tick::Attended,
                on,
            })
            .unwrap();
        planner.course(id).unwrap().line.done
    };
    assert_eq!(tick(true), 1);
    assert_eq!(tick(false), 0);
}

#[test]
fn my_date_stands_beside_the_official_one() {
    let mut planner = planner_in("Europe/Berlin", &Hands::at(NOON));
    let id = course(&mut planner);
    let homework = work(&mut planner, id, "HW2");
    let mine = "2025-02-05T20:00:00".parse().ok();
    planner
        .set_my_date(MyDate {
            id: homework.id,
            at: mine,
        })
        .unwrap();
    let moved = work(&mut planner, id, "HW2");
    assert_eq!(moved.mine, mine, "in the zone in which it was set");
    assert_eq!(moved.official, homework.official);
    planner
        .set_my_date(MyDate {
            id: homework.id,
            at: None,
        })
        .unwrap();
    assert_eq!(work(&mut planner, id, "HW2").mine, None);
}

#[test]
fn a_removed_course_comes_back_with_its_ticks() {
    let mut planner = planner();
    let id = course(&mut planner);
    let session = first_class(&mut planner, id);
    planner
        .tick_session(SessionTick {
            id: session.id,
            tick: Tick::Reviewed,
            on: true,
        })
        .unwrap();
    let before = planner.course(id).unwrap();
    planner.drop_course(id).unwrap();
    assert_eq!(planner.course(id).unwrap_err().code(), ErrorCode::Gone);
    assert!(
        planner.overview(nothing()).unwrap().term.is_none(),
        "an empty term goes too"
    );
    planner.undo(nothing()).unwrap();
    assert_eq!(planner.course(id).unwrap(), before);
}

#[test]
fn with_nothing_to_take_back_that_is_said() {
    let mut planner = planner();
    assert_eq!(
        planner.undo(nothing()).unwrap_err().code(),
        ErrorCode::Nothing
    );
    assert_eq!(
        planner.redo(nothing()).unwrap_err().code(),
        ErrorCode::Nothing
    );
}

#[test]
fn a_class_was_attended_or_missed_and_never_both() {
    let mut planner = planner();
    let id = course(&mut planner);
    let class = first_class(&mut planner, id).id;
    let (tick, on) = (Tick::Attended, true);
    let attended = SessionTick {
        id: class,
        tick,
        on,
    };
    let absence = |planner: &mut Planner, absence| {
        planner
            .set_absence(AbsenceMark { id: class, absence })
            .unwrap()
    };
    let seen = |planner: &mut Planner| {
        let view = first_class(planner, id);
        let name = EntryName {
            subject: Subject::Session(class),
            planned_on: None,
        };
        let beside = planner.item(name).unwrap().session.unwrap();
        assert_eq!(beside.absence, view.absence, "the same beside the work");
        (view.attended, view.absence)
    };
    planner.tick_session(attended).unwrap();
    absence(&mut planner, Some(Absence::Missed));
    assert_eq!(seen(&mut planner), (false, Some(Absence::Missed)));
    planner.tick_session(attended).unwrap();
    assert_eq!(seen(&mut planner), (true, None));
    absence(&mut planner, Some(Absence::Excused));
    assert_eq!(seen(&mut planner), (false, Some(Absence::Excused)));
    absence(&mut planner, None);
    assert_eq!(seen(&mut planner), (false, None));
}
