//! A term on one page, a second zone, a course that comes back, and the exported file.

use chrono::{NaiveDate, TimeDelta};
use semestra_plan::{CourseId, Day};
use semestra_planner::{
    Planner,
    view::{
        Acceptance, BlockDraft, DoneMark, ReadingTick, ScheduleRow, SessionTick, SwappedDayDraft,
        TermRequest, Tick,
    },
};

use crate::support::{
    Hands, NOON, PAGE, accept, course, nothing, pasted, planner, planner_in, review,
};
use crate::week::{draft, entry, evening, name, to, week};

#[test]
fn two_zones_are_told_when_course_and_laptop_differ() {
    let mut home = planner();
    course(&mut home);
    assert_eq!(week(&mut home, "2025-02-03").second_zone, None);
    let mut away = planner_in("Asia/Kolkata", &Hands::at(NOON));
    course(&mut away);
    let shown = week(&mut away, "2025-02-03");
    assert_eq!(shown.second_zone.as_deref(), Some("America/New_York"));
    assert_eq!(
        shown.days[0].second_offset,
        Some(-630),
        "ten and a half hours"
    );
    let summer = week(&mut away, "2025-07-07");
    assert_eq!(summer.second_zone, None, "no course is on then");
    let mut neighbour = planner_in("America/Detroit", &Hands::at(NOON));
    course(&mut neighbour);
    assert_eq!(
        week(&mut neighbour, "2025-02-03").second_zone,
        None,
        "the same clock"
    );
}

fn term(planner: &mut Planner) -> semestra_planner::view::TermCalendar {
    planner
        .term_calendar(TermRequest {
            term: None,
            first_day: Day::Mo,
        })
        .unwrap()
}

#[test]
fn a_term_is_all_its_weeks_with_what_each_asks() {
    let mut planner = planner();
    assert_eq!(
        term(&mut planner).term,
        None,
        "nothing before the first course"
    );
    course(&mut planner);
    let page = term(&mut planner);
    assert!(!page.cut && page.terms.len() == 1);
    let numbers: Vec<_> = page.weeks.iter().filter_map(|week| week.number).collect();
    assert_eq!(numbers[..3], [1, 2, 3]);
    let fourth = &page.weeks[3];
    assert_eq!((fourth.class_minutes, fourth.works), (160, 1));
    assert_eq!(fourth.worth.as_deref(), Some("10"));
    assert_eq!(fourth.work_minutes, 360, "what homework usually takes");
    let wednesday = &fourth.days[2];
    assert_eq!(
        (wednesday.classes, wednesday.marks[0].title.as_str()),
        (1, "HW2")
    );
    assert_eq!(page.weeks.iter().map(|week| week.load).max(), Some(4));
    let fifth = &page.weeks[4];
    assert_eq!(fifth.works, 2, "the midterm in its class, and HW3");
    assert_eq!(fifth.days[0].marks[0].title, "Midterm");
    assert_eq!(page.weeks[1].days[0].off[0].title, "holiday");
}

#[test]
fn a_term_of_thirty_years_is_shown_around_today() {
    let mut planner = planner();
    let mut draft = review(&mut planner).draft;
    draft.course.last_day = NaiveDate::from_ymd_opt(2055, 1, 1);
    accept(&mut planner, draft);
    let page = term(&mut planner);
    assert!(page.term.unwrap().weeks > 1500);
    assert!(page.cut);
    assert_eq!(page.weeks.len(), 60);
    let today: NaiveDate = "2025-02-05".parse().unwrap();
    assert!(
        page.weeks
            .iter()
            .any(|week| (week.from..=week.to).contains(&today))
    );
}

/// The course of the page with fifty classes.
fn long_course(planner: &mut Planner) -> CourseId {
    let (head, _) = PAGE.split_once("1/13/2025").unwrap();
    let first = NaiveDate::from_ymd_opt(2025, 1, 13).unwrap();
    let row = |number: i64| {
        let day = first + TimeDelta::days(number / 2 * 7 + number % 2 * 2);
        let (day, number) = (day.format("%-m/%-d/%Y"), number + 1);
        format!("{day}\t{number}\tBird {number}\t[Gill]\t\n")
    };
    let document = pasted(&(head.to_owned() + &(0..50).map(row).collect::<String>()));
    let draft = planner.read_document(document.clone()).unwrap().draft;
    let accepted = planner.add_to_term(Acceptance::of(document, draft));
    accepted.unwrap().value
}

/// Ticks all there is to tick; answers how many ticks these are.
fn tick_all(planner: &mut Planner, id: CourseId) -> usize {
    let view = planner.course(id).unwrap();
    let mut ticks = 0;
    for row in view.schedule {
        let ScheduleRow::Session(session) = row else {
            continue;
        };
        for tick in [Tick::Attended, Tick::Reviewed] {
            let tick = SessionTick {
                id: session.id,
                tick,
                on: true,
            };
            planner.tick_session(tick).unwrap();
            ticks += 1;
        }
        for reading in session.readings {
            let tick = ReadingTick {
                id: reading.id,
                on: true,
            };
            planner.tick_reading(tick).unwrap();
            ticks += 1;
        }
    }
    for work in view.deadlines {
        let done = true;
        planner.set_done(DoneMark { id: work.id, done }).unwrap();
        ticks += 1;
    }
    ticks
}

#[test]
fn a_removed_course_comes_back_with_all_that_was_laid_over_it() {
    let mut planner = planner();
    let id = long_course(&mut planner);
    let ticks = tick_all(&mut planner, id);
    assert!(ticks >= 100, "{ticks} ticks");
    let entries = week(&mut planner, "2025-02-10").entries;
    let own: Vec<_> = entries
        .iter()
        .filter(|one| one.course_id == Some(id) && one.planned_on.is_some())
        .collect();
    let (first, rest) = own.split_first().unwrap();
    planner
        .move_entry(to(first, "2025-02-15T09:00:00", None))
        .unwrap();
    for entry in rest {
        planner.cancel_entry(name(entry)).unwrap();
    }
    let swap = SwappedDayDraft {
        course_id: id,
        on: "2025-02-04".parse().unwrap(),
        runs_as: Day::Mo,
    };
    planner.save_swapped_day(swap).unwrap();
    let work = planner.course(id).unwrap().deadlines[0].id;
    planner
        .save_block(BlockDraft {
            assessment_id: Some(work),
            ..evening()
        })
        .unwrap();
    let library = entry(&mut planner, "2025-02-10", "Library");
    assert_eq!(library.course_id, Some(id), "the course of its work");
    planner.cancel_entry(name(&library)).unwrap();

    let all = |planner: &mut Planner| {
        let weeks = ["2025-01-27", "2025-02-03", "2025-02-10", "2025-02-17"];
        weeks.map(|anchor| week(planner, anchor).entries)
    };
    let before = (all(&mut planner), planner.course(id).unwrap());
    planner.drop_course(id).unwrap();
    let left = all(&mut planner).concat();
    assert!(left.iter().all(|one| one.course_id != Some(id)));
    planner.undo(nothing()).unwrap();
    assert!((all(&mut planner), planner.course(id).unwrap()) == before);
}

#[test]
fn an_export_has_what_takes_place() {
    let mut planner = planner();
    course(&mut planner);
    planner.save_block(evening()).unwrap();
    let past = draft("Long ago", "2020-02-03T18:00:00", "2020-02-03T19:00:00");
    planner.save_block(past).unwrap();
    let migration = entry(&mut planner, "2025-02-03", "Migration");
    planner
        .move_entry(to(&migration, "2025-02-07T09:00:00", None))
        .unwrap();
    let text = planner.icalendar(None).unwrap();
    assert!(text.contains("RRULE:FREQ=WEEKLY;UNTIL=20250219T230000Z;BYDAY=MO,WE\r\n"));
    assert!(text.contains("DTSTART;TZID=America/New_York:20250207T090000\r\n"));
    assert!(!text.contains("Long ago"), "over before the term");
}
