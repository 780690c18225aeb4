//! When things really take place: exceptions, swapped days, rotations, blocks, sections, zones.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod any;
mod support;

use chrono::{NaiveTime, TimeDelta};
use semestra_plan::{
    Assessment, Block, Day, Due, Meeting, OccurrenceKind, Session, Subject, SwappedDay, TermPlan,
};

use support::{
    CLASS, block, course, day, exception, here, id, meeting, off, plan, session, shown, time, to,
    work, zone,
};

#[test]
fn a_class_that_was_moved_is_where_it_went_and_nowhere_else() {
    let mut plan = plan();
    plan.exceptions = vec![exception(
        CLASS(),
        day(2, 3),
        to(day(2, 14), Some((time(9, 0), time(10, 0)))),
    )];
    assert_eq!(here(&plan, day(2, 3), day(2, 4)), Vec::<String>::new());
    assert_eq!(
        here(&plan, day(2, 14), day(2, 14)),
        ["Fri 14 Feb 09:00–10:00"]
    );
    let week = plan.occurrences(day(2, 10), day(2, 16), &zone("America/New_York"));
    let moved = week.iter().find(|one| one.moved_from.is_some()).unwrap();
    assert_eq!(moved.planned_on, Some(day(2, 3)));
    assert_eq!(moved.moved_from, Some(day(2, 3).and_time(time(14, 0))));
}

#[test]
fn a_class_that_is_called_off_stays_in_sight_as_such() {
    let mut plan = plan();
    plan.exceptions = vec![exception(CLASS(), day(2, 3), None)];
    assert_eq!(
        here(&plan, day(2, 3), day(2, 3)),
        ["Mon 3 Feb 14:00–15:20 off"]
    );
}

#[test]
fn a_class_moved_over_midnight_is_on_both_days() {
    let mut plan = plan();
    plan.exceptions = vec![exception(
        CLASS(),
        day(2, 3),
        to(day(2, 7), Some((time(23, 30), time(0, 50)))),
    )];
    let expected = ["Fri 7 Feb 23:30–00:50"];
    assert_eq!(here(&plan, day(2, 7), day(2, 7)), expected);
    assert_eq!(here(&plan, day(2, 8), day(2, 8)), expected);
    plan.exceptions = vec![exception(CLASS(), day(2, 3), to(day(2, 7), None))];
    assert_eq!(
        here(&plan, day(2, 7), day(2, 7)),
        ["Fri 7 Feb 14:00–15:20"],
        "without hours it keeps its own"
    );
}

#[test]
fn what_the_course_called_off_takes_place_when_the_student_knows_where() {
    let mut plan = TermPlan {
        sessions: vec![Session {
            cancelled: true,
            ..session(20, day(2, 3))
        }],
        ..plan()
    };
    plan.meetings[0].listed = true;
    assert_eq!(
        here(&plan, day(2, 3), day(2, 3)),
        ["Mon 3 Feb 14:00–15:20 off"]
    );
    plan.exceptions = vec![exception(
        Subject::Session(id(20)),
        day(2, 3),
        to(day(2, 4), None),
    )];
    assert_eq!(here(&plan, day(2, 3), day(2, 5)), ["Tue 4 Feb 14:00–15:20"]);
}

#[test]
fn hours_that_clocks_skip_or_show_twice_are_the_same_instant_elsewhere() {
    let mut plan = plan();
    let move_to = |on| to(on, Some((time(1, 30), time(2, 30))));
    plan.exceptions = vec![exception(CLASS(), day(3, 5), move_to(day(3, 9)))];
    assert_eq!(
        shown(&plan, day(3, 9), day(3, 9), "Europe/Berlin"),
        ["Sun 9 Mar 07:30–08:30"],
        "half past two is skipped and read as half past three"
    );
    plan.meetings[0].last_on = day(12, 1);
    plan.exceptions = vec![exception(CLASS(), day(10, 29), move_to(day(11, 2)))];
    assert_eq!(
        shown(&plan, day(11, 2), day(11, 2), "Europe/Berlin"),
        ["Sun 2 Nov 06:30–08:30"],
        "half past one comes twice, and the first is meant"
    );
}

#[test]
fn a_class_at_the_other_end_of_the_world_is_on_the_day_of_the_laptop() {
    let mut plan = plan();
    plan.courses = vec![course("Pacific/Kiritimati")];
    plan.meetings[0].start = time(0, 30);
    plan.meetings[0].end = time(1, 0);
    assert_eq!(
        shown(&plan, day(2, 1), day(2, 1), "Pacific/Pago_Pago"),
        ["Sat 1 Feb 23:30–00:00"],
        "Monday 3 February there"
    );
    assert!(
        shown(&plan, day(2, 2), day(2, 2), "Pacific/Pago_Pago").is_empty(),
        "what ends at midnight is not on the next day"
    );
}

#[test]
fn a_swapped_day_has_the_classes_of_the_day_it_runs_as() {
    let mut plan = plan();
    let swap = |on, runs_as| SwappedDay {
        id: id(60),
        course_id: id(1),
        on,
        runs_as,
    };
    plan.swapped_days = vec![swap(day(2, 4), Day::Mo), swap(day(2, 5), Day::Fr)];
    assert_eq!(
        here(&plan, day(2, 3), day(2, 9)),
        ["Mon 3 Feb 14:00–15:20", "Tue 4 Feb 14:00–15:20"],
        "Wednesday runs a Friday and has no class"
    );
    // A dated class takes the hours of the day it runs as.
    plan.meetings[0].listed = true;
    plan.sessions = vec![session(20, day(2, 4))];
    assert_eq!(here(&plan, day(2, 4), day(2, 4)), ["Tue 4 Feb 14:00–15:20"]);
}

#[test]
fn every_other_week_is_counted_from_the_first() {
    let mut plan = plan();
    plan.meetings[0].days = vec![Day::We];
    plan.meetings[0].every_weeks = 2;
    plan.meetings[0].last_on = day(3, 12);
    let days = |plan: &TermPlan| -> Vec<_> {
        let all = plan.occurrences(day(1, 1), day(12, 31), &zone("America/New_York"));
        let classes = all.iter().filter(|one| one.kind == OccurrenceKind::Class);
        classes.map(|one| one.start.date()).collect()
    };
    assert_eq!(
        days(&plan),
        [day(1, 15), day(1, 29), day(2, 12), day(2, 26), day(3, 12)]
    );
    plan.days_off = vec![
        off(40, day(2, 3), day(2, 9)),
        off(41, day(2, 26), day(2, 26)),
    ];
    assert_eq!(
        days(&plan),
        [day(1, 15), day(1, 29), day(2, 12), day(3, 12)],
        "a break of the calendar changes no turn"
    );
    plan.meetings[0].skips_breaks = true;
    assert_eq!(
        days(&plan),
        [day(1, 15), day(1, 29), day(2, 19), day(3, 12)],
        "weeks without class are left out of the count"
    );
}

#[test]
fn a_section_the_student_does_not_go_to_is_not_in_the_calendar() {
    let mut plan = plan();
    plan.meetings[0].attends = false;
    plan.meetings[0].section = Some("B".to_owned());
    assert!(here(&plan, day(2, 3), day(2, 9)).is_empty());
    plan.sessions = vec![session(20, day(2, 3))];
    assert_eq!(
        here(&plan, day(2, 3), day(2, 9)),
        ["Mon 3 Feb"],
        "nor does it lend its hours to a dated class"
    );
}

#[test]
fn blocks_come_once_weekly_over_nights_and_for_days() {
    let mut plan = TermPlan::default();
    let night = block(
        day(2, 3).and_time(time(22, 0)),
        day(2, 4).and_time(time(2, 0)),
    );
    plan.blocks = vec![night.clone()];
    let once = ["Mon 3 Feb 22:00–02:00"];
    assert_eq!(here(&plan, day(2, 4), day(2, 28)), once, "it still goes on");
    plan.blocks = vec![Block {
        repeat_days: vec![Day::Mo, Day::Th],
        repeats_until: Some(day(2, 12)),
        ..night.clone()
    }];
    let weekly = [
        "Mon 3 Feb 22:00–02:00",
        "Thu 6 Feb 22:00–02:00",
        "Mon 10 Feb 22:00–02:00",
    ];
    assert_eq!(here(&plan, day(1, 1), day(12, 31)), weekly);
    plan.exceptions = vec![
        exception(Subject::Block(id(30)), day(2, 6), None),
        exception(Subject::Block(id(30)), day(2, 10), to(day(2, 20), None)),
    ];
    assert_eq!(
        here(&plan, day(2, 21), day(2, 21)),
        ["Thu 20 Feb 22:00–02:00"]
    );
    plan.exceptions.clear();
    plan.blocks = vec![Block {
        all_day: true,
        start: day(2, 3).and_time(NaiveTime::MIN),
        end: day(2, 5).and_time(NaiveTime::MIN),
        ..night
    }];
    assert_eq!(here(&plan, day(2, 5), day(2, 5)), ["Mon 3 Feb"]);
    assert!(here(&plan, day(2, 6), day(2, 6)).is_empty());
}

#[test]
fn my_date_stands_beside_the_official_one_until_the_work_is_done() {
    let mut plan = plan();
    plan.meetings.clear();
    plan.assessments = vec![Assessment {
        mine: Some(Due::On { on: day(2, 6) }),
        ..work(
            50,
            Due::At {
                at: day(2, 7).and_time(time(23, 59)),
            },
        )
    }];
    assert_eq!(
        here(&plan, day(2, 1), day(2, 28)),
        ["Thu 6 Feb", "Fri 7 Feb 23:59"]
    );
    plan.assessments[0].done_at = Some(chrono::DateTime::UNIX_EPOCH);
    assert_eq!(here(&plan, day(2, 1), day(2, 28)), ["Fri 7 Feb 23:59"]);
}

#[test]
fn sixty_things_on_one_day_are_all_there_in_order() {
    let mut plan = plan();
    plan.assessments = (0..60)
        .map(|number| {
            let at = day(2, 3).and_time(time(number % 24, 0));
            work(100 + number, Due::At { at })
        })
        .collect();
    let all = plan.occurrences(day(2, 3), day(2, 3), &zone("America/New_York"));
    assert_eq!(all.len(), 61, "sixty deadlines and the class");
    assert!(all.is_sorted_by_key(|one| one.start));
}

#[test]
fn a_dated_class_stands_for_the_weekly_one_of_its_hour_and_for_no_other() {
    let later = Meeting {
        id: id(11),
        start: time(16, 0),
        end: time(17, 20),
        location: Some("Hall 5".to_owned()),
        ..meeting()
    };
    let mut plan = TermPlan {
        meetings: vec![meeting(), later],
        sessions: vec![session(20, day(2, 3))],
        ..plan()
    };
    let both = ["Mon 3 Feb 14:00–15:20", "Mon 3 Feb 16:00–17:20"];
    let mut at = |start| {
        plan.sessions[0].start = start;
        plan.sessions[0].end = start.map(|start| start + TimeDelta::minutes(80));
        here(&plan, day(2, 3), day(2, 3))
    };
    assert_eq!(at(Some(time(14, 0))), both);
    assert_eq!(at(Some(time(16, 0))), both);
    assert_eq!(at(Some(time(10, 0))), ["Mon 3 Feb 10:00–11:20"]);
    assert_eq!(at(None), [both[0]], "the page lists the classes of the day");
    plan.sessions[0].start = Some(time(16, 0));
    let slot = plan.slot(&plan.sessions[0]).unwrap();
    assert_eq!(slot.location.as_deref(), Some("Hall 5"));
}

#[test]
fn a_day_off_of_the_students_own_calls_dated_classes_off_and_a_page_does_not() {
    let on = day(2, 17);
    let mut plan = plan();
    plan.sessions = vec![session(20, on), session(21, on)];
    plan.assessments = vec![Assessment {
        session_id: Some(id(21)),
        ..work(40, Due::On { on })
    }];
    plan.days_off = vec![off(30, on, on)];
    let cancelled = |plan: &TermPlan| [0, 1].map(|at| plan.held(&plan.sessions[at]).cancelled);
    assert_eq!(cancelled(&plan), [false, false], "the page lists a class");
    plan.days_off[0].mine = true;
    assert_eq!(cancelled(&plan), [true, false], "what is graded stands");
    plan.exceptions = vec![exception(
        Subject::Session(id(20)),
        on,
        to(day(2, 18), None),
    )];
    assert_eq!(cancelled(&plan), [false, false], "it was moved");
}
