//! When things really take place: exceptions, swapped days, rotations, blocks, sections, zones.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use proptest::prelude::*;
use semestra_plan::{
    Assessment, AssessmentKind, Block, Course, Day, DayOff, Due, Exception, Meeting, Moved,
    Occurrence, OccurrenceKind, OfficeHour, Session, SessionKind, Subject, SwappedDay, TermPlan,
    Zone,
};

fn id<Id: std::str::FromStr<Err: std::fmt::Debug>>(number: u32) -> Id {
    format!("01900000-0000-7000-8000-{number:012}")
        .parse()
        .unwrap()
}

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, month, day).unwrap()
}

fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

fn zone(name: &str) -> Zone {
    Zone::named(name).unwrap()
}

fn course(zone_name: &str) -> Course {
    Course {
        id: id(1),
        term_id: id(2),
        code: "BIO 210".to_owned(),
        title: "Bird Watching".to_owned(),
        zone: zone(zone_name),
        hue: 0,
        late_days: None,
    }
}

/// Mondays and Wednesdays from two to twenty past three, from 13 January to 30 April.
fn meeting() -> Meeting {
    Meeting {
        id: id(10),
        course_id: id(1),
        kind: SessionKind::Lecture,
        days: vec![Day::Mo, Day::We],
        start: time(14, 0),
        end: time(15, 20),
        location: Some("Hall 4".to_owned()),
        first_on: day(1, 13),
        last_on: day(4, 30),
        listed: false,
        section: None,
        attends: true,
        every_weeks: 1,
        skips_breaks: false,
    }
}

fn session(number: u32, on: NaiveDate) -> Session {
    Session {
        id: id(number),
        course_id: id(1),
        number: None,
        topic: "Feathers".to_owned(),
        kind: SessionKind::Lecture,
        on,
        start: None,
        end: None,
        location: None,
        week: None,
        materials: Vec::new(),
        cancelled: false,
        attended_at: None,
        reviewed_at: None,
        note: String::new(),
    }
}

fn work(number: u32, due: Due) -> Assessment {
    Assessment {
        id: id(number),
        course_id: id(1),
        title: format!("HW{number}"),
        kind: AssessmentKind::Homework,
        due,
        mine: None,
        released_on: None,
        category_id: None,
        session_id: None,
        location: None,
        started_at: None,
        done_at: None,
        estimate: None,
        note: String::new(),
    }
}

fn block(start: NaiveDateTime, end: NaiveDateTime) -> Block {
    Block {
        id: id(30),
        course_id: None,
        assessment_id: None,
        title: "Library".to_owned(),
        zone: zone("America/New_York"),
        start,
        end,
        all_day: false,
        repeat_days: Vec::new(),
        repeats_until: None,
        location: None,
        note: String::new(),
        reading_id: None,
        pinned: true,
    }
}

fn off(number: u32, on: NaiveDate, until: NaiveDate) -> DayOff {
    DayOff {
        id: id(number),
        course_id: id(1),
        title: "Break".to_owned(),
        on,
        until,
    }
}

fn plan() -> TermPlan {
    TermPlan {
        courses: vec![course("America/New_York")],
        meetings: vec![meeting()],
        ..TermPlan::default()
    }
}

fn exception(subject: Subject, planned_on: NaiveDate, moved: Option<Moved>) -> Exception {
    Exception {
        id: id(99),
        subject,
        course_id: None,
        planned_on,
        moved,
    }
}

fn to(on: NaiveDate, hours: Option<(NaiveTime, NaiveTime)>) -> Option<Moved> {
    Some(Moved {
        on,
        start: hours.map(|(start, _)| start),
        end: hours.map(|(_, end)| end),
        location: None,
    })
}

const CLASS: fn() -> Subject = || Subject::Meeting(id(10));

/// What is on, as "Mon 3 Feb 14:00–15:20".
fn shown(plan: &TermPlan, from: NaiveDate, to: NaiveDate, zone_name: &str) -> Vec<String> {
    let all = plan.occurrences(from, to, &zone(zone_name)).into_iter();
    all.filter(|one| one.kind != OccurrenceKind::DayOff)
        .map(|one| {
            let end = one.end.filter(|_| !one.all_day);
            let end = end.map_or_else(String::new, |end| end.format("–%H:%M").to_string());
            let off = if one.cancelled { " off" } else { "" };
            let hour = if one.all_day {
                "%a %-d %b"
            } else {
                "%a %-d %b %H:%M"
            };
            format!("{}{end}{off}", one.start.format(hour))
        })
        .collect()
}

fn here(plan: &TermPlan, from: NaiveDate, to: NaiveDate) -> Vec<String> {
    shown(plan, from, to, "America/New_York")
}

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

/// A plan of a term with everything that can be laid over it.
fn any_plan() -> impl Strategy<Value = TermPlan> {
    let some_day = || (0..120_i64).prop_map(|offset| day(1, 1) + TimeDelta::days(offset));
    let hours = || (0..24_u32, 0..24_u32).prop_map(|(a, b)| (time(a, 0), time(b, 30)));
    let exceptions = prop::collection::vec(
        (
            0..4_usize,
            some_day(),
            prop::option::of((some_day(), prop::option::of(hours()))),
        ),
        0..12,
    );
    let zones = || {
        prop::sample::select(vec![
            "America/New_York",
            "Europe/Berlin",
            "Pacific/Kiritimati",
            "Pacific/Pago_Pago",
        ])
    };
    let days = || prop::collection::btree_set(0..7_usize, 1..6);
    (
        (zones(), zones(), 1..4_u32, any::<bool>(), any::<bool>()),
        (days(), days(), 0..23_u32, 0..100_i64),
        prop::collection::vec((some_day(), 0..9_i64), 0..4),
        prop::collection::btree_map(some_day(), 0..7_usize, 0..4),
        prop::collection::btree_set(some_day(), 0..5),
        exceptions,
    )
        .prop_map(|(kinds, times, offs, swaps, sessions, exceptions)| {
            let (course_zone, block_zone, every_weeks, skips_breaks, all_day) = kinds;
            let (on, repeats, hour, length) = times;
            let named = |set: std::collections::BTreeSet<usize>| -> Vec<Day> {
                set.into_iter().map(|at| Day::ALL[at]).collect()
            };
            let start = day(1, 8).and_time(if all_day {
                NaiveTime::MIN
            } else {
                time(hour, 0)
            });
            let length = if all_day {
                TimeDelta::days(length % 6)
            } else {
                TimeDelta::hours(length + 1)
            };
            let subjects = [
                Subject::Meeting(id(10)),
                Subject::OfficeHour(id(11)),
                Subject::Block(id(30)),
                Subject::Session(id(200)),
            ];
            let mut said = std::collections::BTreeMap::new();
            for (of, planned_on, moved) in exceptions {
                let moved = moved.and_then(|(on, hours)| to(on, hours));
                said.insert((of, planned_on), moved);
            }
            TermPlan {
                courses: vec![course(course_zone)],
                meetings: vec![Meeting {
                    days: named(on),
                    start: time(hour, 0),
                    end: time(hour, 50),
                    every_weeks,
                    skips_breaks,
                    ..meeting()
                }],
                office_hours: vec![OfficeHour {
                    id: id(11),
                    course_id: id(1),
                    person_id: None,
                    day: Day::Tu,
                    start: time(23, 0),
                    end: time(23, 59),
                    location: None,
                    first_on: day(1, 13),
                    last_on: day(4, 30),
                }],
                sessions: (200..)
                    .zip(sessions)
                    .map(|(number, on)| session(number, on))
                    .collect(),
                days_off: (40..)
                    .zip(offs)
                    .map(|(number, (on, more))| off(number, on, on + TimeDelta::days(more)))
                    .collect(),
                swapped_days: (60..)
                    .zip(swaps)
                    .map(|(number, (on, runs_as))| SwappedDay {
                        id: id(number),
                        course_id: id(1),
                        on,
                        runs_as: Day::ALL[runs_as],
                    })
                    .collect(),
                blocks: vec![Block {
                    zone: zone(block_zone),
                    all_day,
                    repeat_days: named(repeats),
                    repeats_until: Some(day(3, 31)),
                    ..block(start, start + length)
                }],
                exceptions: said
                    .into_iter()
                    .map(|((of, planned_on), moved)| exception(subjects[of], planned_on, moved))
                    .collect(),
                ..TermPlan::default()
            }
        })
}

fn touches(one: &Occurrence, from: NaiveDate, to: NaiveDate) -> bool {
    one.start.date() <= to && one.last_day() >= from
}

/// The turns of a weekly class as a student would count them on paper.
fn counted(plan: &TermPlan) -> Vec<NaiveDate> {
    let meeting = &plan.meetings[0];
    let table = plan.timetable();
    let monday = |day: NaiveDate| day.week(chrono::Weekday::Mon).first_day();
    let mut turn = 0;
    let mut all = Vec::new();
    let mut week = monday(meeting.first_on);
    while week <= meeting.last_on {
        let days: Vec<_> = week.iter_days().take(7).collect();
        let of_class = |day: &&NaiveDate| {
            meeting
                .days
                .contains(&table.runs_as(meeting.course_id, **day))
        };
        let classes: Vec<_> = days.iter().filter(of_class).collect();
        let off = |day: &NaiveDate| plan.days_off.iter().any(|off| off.holds(*day));
        let is_break = !classes.is_empty() && classes.iter().all(|day| off(day));
        if turn % meeting.every_weeks == 0 {
            let held = classes.into_iter().filter(|day| {
                (meeting.first_on..=meeting.last_on).contains(*day)
                    && !off(day)
                    && !plan.sessions.iter().any(|session| session.on == **day)
            });
            all.extend(held);
        }
        if !(meeting.skips_breaks && is_break) {
            turn += 1;
        }
        week += TimeDelta::weeks(1);
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn a_stretch_shows_what_the_whole_year_shows_of_it(
        plan in any_plan(),
        from in 0..150_i64,
        length in 0..40_i64,
        shown_zone in prop::sample::select(vec!["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York"]),
    ) {
        let shown_zone = zone(shown_zone);
        let from = day(1, 1) + TimeDelta::days(from);
        let to = from + TimeDelta::days(length);
        let mut whole = plan.occurrences(day(1, 1) - TimeDelta::days(400), day(12, 31), &shown_zone);
        whole.retain(|one| touches(one, from, to));
        prop_assert_eq!(plan.occurrences(from, to, &shown_zone), whole);
    }

    #[test]
    fn each_of_a_series_is_found_by_the_day_it_was_planned_for(plan in any_plan()) {
        let table = plan.timetable();
        let own = &plan.courses[0].zone;
        let all = plan.occurrences(day(1, 1) - TimeDelta::days(30), day(12, 31), own);
        let mut names = std::collections::BTreeSet::new();
        for one in &all {
            if let (Some(planned_on), true) = (one.planned_on, one.kind != OccurrenceKind::Block) {
                let held = table.taking_place(one.subject, planned_on);
                let held = held.unwrap();
                prop_assert_eq!((held.start, held.end, held.cancelled), (one.start, one.end.filter(|_| !one.all_day), one.cancelled));
            }
            prop_assert!(names.insert((one.subject, one.planned_on, one.kind)), "a name stands for one");
        }
    }

    #[test]
    fn rotations_are_what_one_counts_on_paper(plan in any_plan()) {
        let table = plan.timetable();
        let days: Vec<_> = table
            .meeting_days(&plan.meetings[0], NaiveDate::MIN, NaiveDate::MAX)
            .collect();
        prop_assert_eq!(days, counted(&plan));
    }

    #[test]
    fn no_class_is_lost_or_made_by_what_the_student_says(plan in any_plan()) {
        let of_class = |plan: &TermPlan| {
            let all = plan.occurrences(day(1, 1) - TimeDelta::days(400), day(12, 31), &Zone::utc());
            let mut planned: Vec<_> = all.iter().filter(|one| one.kind != OccurrenceKind::DayOff).map(|one| (one.subject, one.planned_on)).collect();
            planned.sort();
            planned
        };
        let without = TermPlan { exceptions: Vec::new(), ..plan.clone() };
        prop_assert_eq!(of_class(&plan), of_class(&without));
    }
}
