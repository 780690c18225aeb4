//! The calendar, the deadlines and the search.

use semestra_plan::{Day, OccurrenceKind};
use semestra_planner::view::{Calendar, CalendarRequest, CalendarView, SearchRequest};

use crate::support::{Hands, NOON, course, nothing, planner, planner_in};

fn ask(
    planner: &mut semestra_planner::Planner,
    view: CalendarView,
    anchor: &str,
    step: i8,
) -> Calendar {
    let request = CalendarRequest {
        view,
        anchor: anchor.parse().ok(),
        step,
        first_day: Day::Mo,
    };
    planner.calendar(request).unwrap()
}

#[test]
fn a_week_shows_classes_office_hours_and_deadlines() {
    let mut planner = planner();
    course(&mut planner);
    let week = ask(&mut planner, CalendarView::Week, "", 0);
    assert_eq!(
        (week.from.to_string(), week.to.to_string()),
        ("2025-02-03".into(), "2025-02-09".into())
    );
    let lines: Vec<_> = week
        .entries
        .iter()
        .map(|entry| format!("{} {}", entry.start.format("%a %H:%M"), entry.title))
        .collect();
    assert_eq!(
        lines,
        [
            "Mon 14:00 Migration",
            "Mon 16:00 Ada Finch",
            "Wed 14:00 Compasses",
            "Wed 23:59 HW2"
        ]
    );
    assert_eq!(week.days[0].week, Some(4));
}

#[test]
fn steps_go_by_the_length_of_the_view() {
    let mut planner = planner();
    course(&mut planner);
    let mut anchor = |view, step| {
        ask(&mut planner, view, "2025-01-31", step)
            .anchor
            .to_string()
    };
    assert_eq!(anchor(CalendarView::Day, 1), "2025-02-01");
    assert_eq!(anchor(CalendarView::Week, -1), "2025-01-24");
    assert_eq!(
        anchor(CalendarView::Month, 1),
        "2025-02-28",
        "there is no 31 February"
    );
    assert_eq!(anchor(CalendarView::Agenda, 1), "2025-02-28");
}

#[test]
fn a_month_is_whole_weeks_and_names_days_off() {
    let mut planner = planner();
    let id = course(&mut planner);
    let month = ask(&mut planner, CalendarView::Month, "2025-01-15", 0);
    assert_eq!(month.days.len() % 7, 0);
    assert_eq!(month.from.to_string(), "2024-12-30");
    let holiday = month
        .days
        .iter()
        .find(|day| day.date.to_string() == "2025-01-20")
        .unwrap();
    assert_eq!(holiday.off[0].course_id, id);
    assert!(
        month
            .entries
            .iter()
            .all(|entry| entry.start.date() != holiday.date),
        "neither class nor office hour on a day off"
    );
}

#[test]
fn every_entry_has_a_name_of_its_own() {
    let mut planner = planner();
    planner.explore_sample(nothing()).unwrap();
    let month = ask(&mut planner, CalendarView::Month, "", 0);
    let mut keys: Vec<_> = month.entries.iter().map(|entry| &entry.key).collect();
    let all = keys.len();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), all);
    assert!(all > 40, "a student's month is full");
}

#[test]
fn a_laptop_elsewhere_shows_its_own_clock_but_keeps_whole_days() {
    let mut planner = planner_in("Europe/Berlin", &Hands::at(NOON));
    course(&mut planner);
    let week = ask(&mut planner, CalendarView::Week, "2025-02-10", 0);
    let class = week
        .entries
        .iter()
        .find(|entry| entry.title == "Islands")
        .unwrap();
    assert_eq!(class.start.to_string(), "2025-02-12 20:00:00");
    let homework = week
        .entries
        .iter()
        .find(|entry| entry.title == "HW3")
        .unwrap();
    assert!(homework.all_day && homework.start.date().to_string() == "2025-02-12");
    let timed = ask(&mut planner, CalendarView::Week, "2025-02-05", 0);
    let timed = timed
        .entries
        .iter()
        .find(|entry| entry.title == "HW2")
        .unwrap();
    assert_eq!(timed.start.to_string(), "2025-02-06 05:59:00");
    assert_eq!(timed.kind, OccurrenceKind::Deadline);
}

#[test]
fn a_search_finds_policies_people_and_what_the_page_says() {
    let mut planner = planner();
    course(&mut planner);
    let mut found = |text: &str| {
        let hits = planner
            .search(SearchRequest {
                text: text.to_owned(),
            })
            .unwrap();
        hits.into_iter().map(|hit| hit.what).collect::<Vec<_>>()
    };
    assert!(found("late days").contains(&"policy".to_owned()));
    assert!(found("finch").contains(&"person".to_owned()));
    assert!(found("compas").contains(&"session".to_owned()));
    assert!(found("\"' OR NEAR(").is_empty());
}
