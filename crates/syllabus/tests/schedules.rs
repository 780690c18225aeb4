//! One schedule in every form and order of columns says the same.

mod support;

use semestra_plan::SessionKind;
use semestra_plan::draft::{Draft, EventKind};
use support::{
    ALL, Column, check_evidence, draft, html, markdown, reading, stacked, tabbed, titles,
};

fn check_events(draft: &Draft) {
    assert_eq!(
        titles(draft, EventKind::Class),
        [
            "09-01 Tides and moorings",
            "09-03 Rope, chain, wire",
            "09-08 Quay walls",
            "09-10 Guest Lecture: Dredging the estuary (Ines Prado)",
            "09-15 Breakwaters",
            "09-24 Fenders",
            "10-01 Sediment",
            "10-06 Guest Lecture: TBD",
        ]
    );
    assert_eq!(
        titles(draft, EventKind::Presentation),
        [
            "09-22 Student Presentation I: Locks",
            "10-08 Final Presentation"
        ]
    );
    assert_eq!(
        titles(draft, EventKind::NoClass),
        ["09-17 Founders Day - No class"]
    );
    assert_eq!(titles(draft, EventKind::Exam), ["09-29 Midterm"]);
    assert_eq!(
        titles(draft, EventKind::Release),
        ["09-03 HW1 release", "09-24 HW2 release"]
    );
    assert_eq!(
        titles(draft, EventKind::Due),
        ["09-15 HW1 due", "10-06 HW2 due"]
    );
    assert_eq!(titles(draft, EventKind::Other), [""; 0]);
}

fn check_numbers(draft: &Draft) {
    let numbers: Vec<u32> = draft
        .events
        .iter()
        .filter_map(|event| event.number)
        .collect();
    assert_eq!(numbers, (1..=10).collect::<Vec<_>>());
}

fn check_weeks(draft: &Draft) {
    let weeks: Vec<Option<u32>> = draft
        .events
        .iter()
        .filter(|event| event.session_kind.is_some())
        .map(|event| event.week)
        .collect();
    let expected = [1, 1, 2, 2, 3, 4, 4, 5, 5, 6, 6].map(Some);
    assert_eq!(weeks, expected);
}

fn check_extras(draft: &Draft) {
    let event = |title: &str| {
        draft
            .events
            .iter()
            .find(|event| event.title == title)
            .expect("the page says it")
    };
    let labels = |title: &str| -> Vec<String> {
        let readings = &event(title).readings;
        readings
            .iter()
            .map(|reading| reading.label.clone())
            .collect()
    };
    assert_eq!(labels("Breakwaters"), ["Lund", "Silva"]);
    assert_eq!(labels("Rope, chain, wire"), ["Okafor"]);
    assert_eq!(event("Fenders").materials, ["Lecture 5"]);
    assert!(event("Midterm").materials.is_empty());
    let guest = event("Guest Lecture: Dredging the estuary (Ines Prado)");
    assert_eq!(guest.session_kind, Some(SessionKind::Guest));
    let open = event("Guest Lecture: TBD");
    let title = open
        .evidence
        .iter()
        .find(|evidence| evidence.field == "title");
    assert!(
        title.expect("the page says it").certainty.is_doubtful(),
        "no topic is fixed yet"
    );
}

fn check_all(name: &str, text: &str) {
    let reading = reading(name, text);
    check_evidence(&reading);
    check_events(&reading.draft);
    check_numbers(&reading.draft);
    check_weeks(&reading.draft);
    check_extras(&reading.draft);
}

#[test]
fn a_copied_table_with_one_cell_a_line_is_rebuilt() {
    check_all("copied.txt", &stacked(&ALL));
}

#[test]
fn a_copied_table_with_tabs_says_the_same() {
    check_all("copied.txt", &tabbed(&ALL));
}

#[test]
fn an_html_table_says_the_same_and_nothing_hidden() {
    check_all("page.html", &html(&ALL));
}

#[test]
fn a_markdown_table_says_the_same() {
    check_all("page.md", &markdown(&ALL));
}

#[test]
fn the_order_of_the_columns_does_not_matter() {
    use Column::{Date, Day, Notes, Number, Reading, Topic, Week, Work};
    for order in [
        [Date, Topic, Number, Week, Day, Notes, Work, Reading],
        [Week, Date, Day, Number, Topic, Reading, Notes, Work],
        [Number, Date, Day, Topic, Work, Notes, Reading, Week],
    ] {
        for (name, text) in [
            ("a.html", html(&order)),
            ("a.md", markdown(&order)),
            ("a.txt", tabbed(&order)),
        ] {
            check_events(&draft(name, &text));
            check_numbers(&draft(name, &text));
        }
    }
    check_events(&draft(
        "a.txt",
        &stacked(&[Date, Day, Week, Number, Topic, Reading, Work]),
    ));
    check_events(&draft(
        "a.txt",
        &stacked(&[Week, Date, Day, Topic, Notes, Work]),
    ));
}

#[test]
fn without_a_column_of_numbers_the_bare_number_is_the_week() {
    use Column::{Date, Day, Notes, Reading, Topic, Week, Work};
    let columns = [Date, Day, Topic, Notes, Week, Reading, Work];
    let draft = draft("copied.txt", &stacked(&columns));
    check_events(&draft);
    check_weeks(&draft);
    assert!(draft.events.iter().all(|event| event.number.is_none()));
}

#[test]
fn the_course_is_named_at_the_top() {
    for (name, text) in [
        ("a.txt", stacked(&ALL)),
        ("a.html", html(&ALL)),
        ("a.md", markdown(&ALL)),
    ] {
        let course = draft(name, &text).course;
        assert_eq!(course.code.as_deref(), Some("PORT 210"), "{name}");
        assert_eq!(
            course.title.as_deref(),
            Some("Harbour Engineering"),
            "{name}"
        );
        assert_eq!(course.term.as_deref(), Some("Fall 2026"), "{name}");
    }
}

#[test]
fn a_due_day_without_an_hour_says_that_its_end_is_assumed() {
    let draft = draft("copied.txt", &stacked(&ALL));
    let due = draft
        .events
        .iter()
        .find(|event| event.title == "HW1 due")
        .expect("the page says it");
    assert_eq!(due.time, None);
    let time = due
        .evidence
        .iter()
        .find(|evidence| evidence.field == "time")
        .expect("the page says it");
    assert_eq!(time.basis, semestra_plan::Basis::Assumed);
    assert!(time.certainty.is_doubtful());
    assert_eq!(time.quote, "");
}

#[test]
fn dated_headings_and_items_are_a_schedule_too() {
    let text = "# Soil Science\n\n- Sep 1: Horizons\n- Sep 3: Clay; Lab report 1 due\n- Sep 8: Sand and silt\n- Sep 10: Quiz 1\n- Sep 15: Peat\n";
    let draft = draft("list.md", text);
    assert_eq!(
        titles(&draft, EventKind::Class),
        [
            "09-01 Horizons",
            "09-03 Clay",
            "09-08 Sand and silt",
            "09-15 Peat"
        ]
    );
    assert_eq!(titles(&draft, EventKind::Due), ["09-03 Lab report 1 due"]);
    assert_eq!(titles(&draft, EventKind::Exam), ["09-10 Quiz 1"]);
}

#[test]
fn cells_that_span_rows_and_columns_are_filled() {
    let text = "<table><tr><th>Week</th><th>Date</th><th>Lecture</th><th>Lab</th></tr>\
        <tr><td rowspan=2>1</td><td>Sep 1</td><td>Kilns</td><td>Lab 1: Slip</td></tr>\
        <tr><td>Sep 3</td><td colspan=2>Holiday - no class</td></tr>\
        <tr><td rowspan=2>2</td><td>Sep 8</td><td>Glaze</td><td></td></tr>\
        <tr><td>Sep 10</td><td>Ash</td><td>Lab 2: Wheel</td></tr></table>";
    let draft = draft("page.html", text);
    assert_eq!(
        titles(&draft, EventKind::Class),
        [
            "09-01 Kilns",
            "09-01 Lab 1: Slip",
            "09-08 Glaze",
            "09-10 Ash",
            "09-10 Lab 2: Wheel"
        ]
    );
    assert_eq!(
        titles(&draft, EventKind::NoClass),
        ["09-03 Holiday - no class"]
    );
    let weeks: Vec<_> = draft.events.iter().map(|event| event.week).collect();
    assert_eq!(weeks, [1, 1, 1, 2, 2, 2].map(Some));
}
