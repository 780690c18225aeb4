//! What holds for any term with anything laid over it.

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use proptest::prelude::*;
use semestra_plan::{
    Block, Day, Meeting, Occurrence, OccurrenceKind, OfficeHour, Subject, SwappedDay, TermPlan,
    Zone,
};

use super::support::{block, course, day, exception, id, meeting, off, session, time, to, zone};

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
