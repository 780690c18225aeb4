//! What is written is read back by a parser that is not ours and shows what the plan holds.

#![expect(clippy::unwrap_used, reason = "a test may fail by it")]

mod reading;
mod support;

use chrono::{NaiveDateTime, TimeDelta};
use proptest::prelude::*;
use reading::{events, occurrences};
use semestra_icalendar::{Export, no_alarms, write};
use semestra_plan::{Assessment, Day, Due, Exception, Meeting, Session, Subject, TermPlan};
use support::{
    assessment, course, day, expected, id, meeting, own, session, small, stamp, time, written,
};

fn check_same_occurrences(plan: &TermPlan) {
    assert_eq!(occurrences(&written(plan)), expected(plan));
}

#[test]
fn a_calendar_shows_what_the_plan_holds() {
    check_same_occurrences(&small());
    assert_eq!(expected(&small()).len(), 40, "the plan is no empty one");
}

#[test]
fn a_year_in_zones_of_every_kind_stays_on_the_hour() {
    check_same_occurrences(&support::wide());
    check_same_occurrences(&support::odd());
}

#[test]
fn a_small_plan_is_written_like_this() {
    insta::assert_snapshot!(written(&small()).replace('\r', ""));
}

#[test]
fn what_the_student_lays_over_a_plan_is_written_like_this() {
    let events = written(&own()).replace('\r', "");
    let names = [
        "meeting-",
        "office-hour-",
        "block-",
        "000000101@",
        "000000104@",
    ];
    let shown: Vec<_> = events
        .split("BEGIN:VEVENT")
        .skip(1)
        .filter(|event| names.iter().any(|name| event.contains(name)))
        .collect();
    insta::assert_snapshot!(shown.concat());
}

#[test]
fn a_calendar_shows_what_the_student_changed() {
    check_same_occurrences(&own());
}

#[test]
fn the_week_in_which_clocks_change_keeps_the_wall_time() {
    let c = course(1, "C", "", "America/New_York");
    let plan = TermPlan {
        meetings: vec![Meeting {
            first_on: day(2025, 3, 3),
            last_on: day(2025, 3, 14),
            ..meeting(2, c.id, &[Day::Mo, Day::Fr], time(14, 0))
        }],
        courses: vec![c],
        ..TermPlan::default()
    };
    let starts: Vec<_> = occurrences(&written(&plan))
        .into_iter()
        .map(|[_, start, ..]| start)
        .collect();
    assert_eq!(
        starts,
        [
            "20250303T190000Z",
            "20250307T190000Z",
            "20250310T180000Z",
            "20250314T180000Z"
        ]
    );
}

#[test]
fn a_time_that_clocks_skip_is_written_as_the_one_they_show() {
    let c = course(1, "C", "", "America/New_York");
    let skipped = day(2025, 3, 9).and_time(time(2, 30));
    let plan = TermPlan {
        assessments: vec![assessment(2, c.id, "A", Due::At { at: skipped })],
        courses: vec![c],
        ..TermPlan::default()
    };
    assert!(written(&plan).contains("DTSTART;TZID=America/New_York:20250309T033000\r\n"));
    check_same_occurrences(&plan);
}

#[test]
fn names_stay_when_titles_and_dates_change() {
    let names = |plan: &TermPlan| {
        let mut uids: Vec<_> = events(&written(plan))
            .into_iter()
            .map(|event| event.uid)
            .collect();
        uids.sort();
        uids
    };
    let before = small();
    let mut after = before.clone();
    after.courses[0].code = "18-790".to_owned();
    for session in &mut after.sessions {
        session.topic.push_str(" (moved)");
        session.on += TimeDelta::days(1);
    }
    for assessment in &mut after.assessments {
        assessment.title.insert_str(0, "New ");
        if let Due::At { at } = &mut assessment.due {
            *at += TimeDelta::days(30);
        }
    }
    assert_eq!(names(&before), names(&after));
    let mut once = names(&before);
    once.dedup();
    assert_eq!(once, names(&before), "no name stands for two events");
}

#[test]
fn the_same_plan_and_stamp_give_the_same_octets() {
    assert_eq!(written(&small()), written(&small()));
    let mut shuffled = small();
    shuffled.sessions.reverse();
    shuffled.assessments.reverse();
    assert_eq!(
        written(&small()),
        written(&shuffled),
        "the order of rows is not told"
    );
}

#[test]
fn a_day_without_an_hour_alarms_before_its_end_and_not_before_midnight() {
    let text = written(&small());
    let homework = text
        .split("BEGIN:VEVENT")
        .find(|event| event.contains("HW2"))
        .unwrap();
    assert!(homework.contains("DTSTART;VALUE=DATE:20250226\r\nDTEND;VALUE=DATE:20250227\r\n"));
    assert!(
        homework.contains("TRIGGER:-P1DT1M\r\n"),
        "two days before 23:59"
    );
    assert!(
        homework.contains("TRIGGER:PT21H59M\r\n"),
        "two hours before 23:59"
    );
}

#[test]
fn alarms_follow_my_own_date_and_done_work_has_none() {
    let text = written(&small());
    let of = |title: &str| {
        text.split("BEGIN:VEVENT")
            .find(|event| event.contains(title))
            .unwrap()
    };
    assert!(of(" HW1\r\n").contains("DTSTART;TZID=America/New_York:20250205T235900\r\n"));
    assert!(
        of(" HW1\r\n").contains("TRIGGER:-P1DT7H59M\r\n"),
        "two hours before 4 Feb 18:00"
    );
    assert!(!of(" HW0\r\n").contains("VALARM"));
    assert!(
        of(" Midterm\r\n").contains("TRIGGER:-P14D\r\n"),
        "its class rings for it"
    );
}

#[test]
fn a_plan_of_nothing_is_still_a_calendar() {
    let plan = TermPlan::default();
    let text = write(&Export {
        plan: &plan,
        stamp: stamp(),
        name: "",
        alarms: &no_alarms,
    });
    assert_eq!(
        text,
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Semestra//Semestra//EN\r\n\
         CALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n"
    );
}

/// Text as hostile as a page can hold it.
fn nasty() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\r\nATTACH:file:///etc/passwd\r\n".to_owned()),
        Just("END:VEVENT\r\nBEGIN:VEVENT".to_owned()),
        Just("\u{0}\u{7}\u{1b}[2J\u{7f}\u{85}\u{2028}".to_owned()),
        Just("a,b;c\\d\\n\"e\":f".to_owned()),
        Just("مقدمة \u{202e}في\u{202c} 深度学习 👩‍🎓".to_owned()),
        Just("x".repeat(5000)),
        "\\PC{0,90}",
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..5).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_text_breaks_the_file(title in nasty(), location in nasty(), code in nasty(), name in nasty()) {
        let c = course(1, &code, &title, "Europe/Berlin");
        let plan = TermPlan {
            sessions: vec![Session {
                location: Some(location.clone()),
                materials: vec![title.clone()],
                start: Some(time(9, 0)),
                ..session(101, c.id, day(2025, 6, 2), &title)
            }],
            assessments: vec![Assessment {
                location: Some(location.clone()),
                ..assessment(201, c.id, &title, Due::On { on: day(2025, 6, 3) })
            }],
            courses: vec![c],
            ..TermPlan::default()
        };
        let text = write(&Export { plan: &plan, stamp: stamp(), name: &name, alarms: &support::alarms });
        for line in text.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {line}", line.len());
            prop_assert!(!line.chars().any(char::is_control), "{line:?}");
        }
        prop_assert_eq!(text.matches("\r\nBEGIN:VEVENT\r\n").count(), 2);
        prop_assert!(!text.contains("\r\nATTACH"));

        let found = events(&text);
        prop_assert_eq!(found.len(), 2);
        let letters = |text: &str| -> String {
            text.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect()
        };
        for event in found {
            let what = if title.trim().is_empty() || letters(&title).is_empty() { None } else { Some(&title) };
            if let Some(title) = what {
                prop_assert!(letters(&event.summary).ends_with(&letters(title)));
                prop_assert!(!event.summary.contains('\n'));
            }
            prop_assert_eq!(letters(&event.location), letters(&location));
            prop_assert_eq!(event.alarms, if event.uid.starts_with("assessment") { 2 } else { 0 });
        }
    }

    #[test]
    fn any_weekly_pattern_is_the_series_the_plan_means(
        days in prop::collection::btree_set(0..7_usize, 1..7),
        first in 0..400_i64,
        length in 0..300_i64,
        hour in 4..22_u32,
        off in prop::collection::vec((0..700_i64, 0..12_i64), 0..5),
        classes in prop::collection::vec(0..700_i64, 0..9),
        zone in prop::sample::select(vec!["America/New_York", "Europe/Dublin", "Asia/Shanghai", "UTC", "Australia/Lord_Howe"]),
    ) {
        let c = course(1, "C", "", zone);
        let origin = day(2025, 1, 1);
        let days: Vec<_> = days.into_iter().map(|at| Day::ALL[at]).collect();
        let at = |offset: i64| origin + TimeDelta::days(offset);
        let plan = TermPlan {
            meetings: vec![Meeting {
                first_on: at(first),
                last_on: at(first + length),
                ..meeting(2, c.id, &days, time(hour, 30))
            }],
            sessions: (100..)
                .zip(&classes)
                .map(|(number, offset)| session(number, c.id, at(*offset), "Talk"))
                .collect(),
            days_off: (10..)
                .zip(&off)
                .map(|(number, (from, length))| semestra_plan::DayOff {
                    id: id(number),
                    course_id: c.id,
                    title: "Off".to_owned(),
                    on: at(*from),
                    until: at(from + length),
mine: false,
                })
                .collect(),
            courses: vec![c],
            ..TermPlan::default()
        };
        prop_assert_eq!(occurrences(&written(&plan)), expected(&plan));
    }
}

/// What the student says of a day: that it is called off, or where it went and when.
type Said = (i64, Option<(i64, Option<(u32, u32)>)>);

fn exceptions(of: Subject, first: u32, said: &[Said]) -> Vec<Exception> {
    let origin = day(2025, 1, 1);
    let at = |offset: i64| origin + TimeDelta::days(offset);
    let days: std::collections::BTreeMap<_, _> = said.iter().copied().collect();
    (first..)
        .zip(days)
        .map(|(number, (offset, to))| {
            let to = to.map(|(on, hours)| {
                let hours = hours.map(|(start, end)| (time(start, 0), time(end, 15)));
                support::moved(at(on), hours)
            });
            support::exception(number, of, at(offset), to)
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn whatever_is_laid_over_a_plan_the_file_shows_it(
        (days, repeats) in (
            prop::collection::btree_set(0..7_usize, 1..5),
            prop::collection::btree_set(0..7_usize, 0..4),
        ),
        (every_weeks, skips_breaks, all_day) in (1..4_u32, any::<bool>(), any::<bool>()),
        (hour, length) in (0..23_u32, 0..60_i64),
        off in prop::collection::vec((0..150_i64, 0..12_i64), 0..4),
        swapped in prop::collection::btree_map(0..150_i64, 0..7_usize, 0..5),
        said in prop::collection::vec(
            prop::collection::vec(
                (0..150_i64, prop::option::of((0..150_i64, prop::option::of((0..23_u32, 0..23_u32))))),
                0..8,
            ),
            4,
        ),
        zone in prop::sample::select(vec!["America/New_York", "Europe/Dublin", "UTC", "Australia/Lord_Howe"]),
    ) {
        let c = course(1, "C", "", zone);
        let origin = day(2025, 1, 1);
        let named = |set: std::collections::BTreeSet<usize>| -> Vec<_> {
            set.into_iter().map(|at| Day::ALL[at]).collect()
        };
        let at = |offset: i64| origin + TimeDelta::days(offset);
        let repeat_days = named(repeats);
        let start = at(3).and_time(if all_day { time(0, 0) } else { time(hour, 0) });
        let length = if all_day { TimeDelta::days(length % 5) } else { TimeDelta::hours(length + 1) };
        let office_hour = semestra_plan::OfficeHour {
            id: id(3),
            course_id: c.id,
            person_id: None,
            day: Day::We,
            start: time(hour, 10),
            end: time(hour, 55),
            location: None,
            first_on: at(5),
            last_on: at(120),
        };
        let subjects = [
            Subject::Meeting(id(2)),
            Subject::OfficeHour(id(3)),
            Subject::Block(id(4)),
            Subject::Session(id(5)),
        ];
        let plan = TermPlan {
            meetings: vec![Meeting {
                first_on: at(5),
                last_on: at(120),
                end: time(hour, 50),
                every_weeks,
                skips_breaks,
                ..meeting(2, c.id, &named(days), time(hour, 0))
            }],
            office_hours: vec![office_hour],
            sessions: vec![Session {
                start: Some(time(hour, 5)),
                ..session(5, c.id, at(said[3].first().map_or(9, |said| said.0)), "Talk")
            }],
            blocks: vec![semestra_plan::Block {
                all_day,
                zone: semestra_plan::Zone::named("Europe/Berlin").unwrap(),
                repeats_until: (!repeat_days.is_empty()).then(|| at(110)),
                repeat_days,
                ..support::block(4, "Own", start, start + length)
            }],
            days_off: (10..)
                .zip(&off)
                .map(|(number, (from, length))| semestra_plan::DayOff {
                    id: id(number),
                    course_id: c.id,
                    title: "Off".to_owned(),
                    on: at(*from),
                    until: at(from + length),
mine: false,
                })
                .collect(),
            swapped_days: (20..)
                .zip(&swapped)
                .map(|(number, (on, runs_as))| semestra_plan::SwappedDay {
                    id: id(number),
                    course_id: c.id,
                    on: at(*on),
                    runs_as: Day::ALL[*runs_as],
                })
                .collect(),
            exceptions: subjects
                .iter()
                .zip(&said)
                .zip([100, 200, 300, 400])
                .flat_map(|((of, said), first)| exceptions(*of, first, said))
                .collect(),
            courses: vec![c],
            ..TermPlan::default()
        };
        let text = written(&plan);
        prop_assert_eq!(occurrences(&text), expected(&plan));
        let mut names = reading::names(&text);
        let all = names.len();
        names.sort();
        names.dedup();
        prop_assert_eq!(names.len(), all, "no two events have one name");
    }
}

/// Only to say that an alarm rule is a plain function.
#[test]
fn a_rule_may_look_at_the_moment() {
    let morning =
        |_: &Assessment, moment: NaiveDateTime| vec![moment - moment.date().and_time(time(8, 0))];
    let plan = small();
    let text = write(&Export {
        plan: &plan,
        stamp: stamp(),
        name: "x",
        alarms: &morning,
    });
    let final_exam = text
        .split("BEGIN:VEVENT")
        .find(|event| event.contains("Final exam"))
        .unwrap();
    assert!(
        final_exam.contains("TRIGGER:-PT5H\r\n"),
        "08:00 before 13:00"
    );
}
