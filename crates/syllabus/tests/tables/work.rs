//! Work in tables: what it is called, when it is handed out and when it is due.

use crate::{
    html, markdown,
    support::{dated, dates_of, reading},
    tabs,
};

#[test]
fn words_in_a_column_of_due_dates_are_no_work() {
    let rows = "Date→Topic→Sheet→Due\nSep 1→Waves→Sheet 1→Sep 11\nSep 8→Light→Sheet 2→Sep 18\nSep 15→Sound→→none this week\n";
    let expected = [
        "09-01 class Waves",
        "09-08 class Light",
        "09-11 due Sheet 1",
        "09-15 class Sound",
        "09-18 due Sheet 2",
    ];
    assert_eq!(html(rows), expected);
    let german = "Datum→Thema→Blatt→Abgabe\n1.9.→Wellen→Blatt 1→11.9.\n8.9.→Licht→Blatt 2→18.9.\n15.9.→Schall→→keine\n";
    assert_eq!(
        tabs(german),
        [
            "09-01 class Wellen",
            "09-08 class Licht",
            "09-11 due Blatt 1",
            "09-15 class Schall",
            "09-18 due Blatt 2"
        ]
    );
    let words = "Date→Topic→Due\nSep 1→Waves→Essay\nSep 8→Light→\nSep 15→Sound→Sketch\n";
    assert_eq!(
        markdown(words),
        [
            "09-01 class Waves",
            "09-01 due Essay",
            "09-08 class Light",
            "09-15 class Sound",
            "09-15 due Sketch"
        ],
        "a column of words names what is due"
    );
}

#[test]
fn a_row_of_work_with_a_later_due_date_hands_it_out() {
    let german = "Datum→Abgabe→Material\nDi 13.10.→Mo 19.10.→Blatt 1\nDi 20.10.→Mo 26.10.→Blatt 2\nDi 27.10.→Mo 2.11.→Blatt 3\n";
    assert_eq!(
        markdown(german),
        [
            "10-13 release Blatt 1",
            "10-19 due Blatt 1",
            "10-20 release Blatt 2",
            "10-26 due Blatt 2",
            "10-27 release Blatt 3",
            "11-02 due Blatt 3",
        ]
    );
    let english = "Date→Due→Material\nSep 1→Sep 8→Worksheet 1\nSep 8→Sep 15→Worksheet 2\n";
    assert_eq!(
        html(english),
        [
            "09-01 release Worksheet 1",
            "09-08 due Worksheet 1",
            "09-08 release Worksheet 2",
            "09-15 due Worksheet 2"
        ]
    );
}

#[test]
fn long_descriptions_are_no_part_of_the_name() {
    let rows = "Assignment→Due date\nProposal - students write two pages about the question that they want to answer→Sep 8\nReport: a text of ten pages with figures, which answers the question of the proposal→Oct 8\n";
    let expected = ["09-08 due Proposal", "10-08 due Report"];
    assert_eq!(markdown(rows), expected);
    assert_eq!(tabs(rows), expected);
    let short = "Assignment→Due date\nReport: waves and light→Sep 8\nReport: heat→Oct 8\n";
    assert_eq!(
        html(short),
        [
            "09-08 due Report: waves and light",
            "10-08 due Report: heat"
        ]
    );
}

#[test]
fn homework_is_named_by_the_lines_below_its_deadline() {
    let rows = "Date→Topic\nSep 1→Waves // Homework (due 9/8) // Problem set 1 // Lab script\nSep 8→Light // Homework (due 9/15) // Problem set 2\nSep 15→Sound\n";
    assert_eq!(
        html(rows),
        [
            "09-01 class Waves",
            "09-08 class Light",
            "09-08 due Homework: Problem set 1, Lab script",
            "09-15 class Sound",
            "09-15 due Homework: Problem set 2",
        ]
    );
    let list = "# PHY 2, Fall 2026\n\n## Sep 1: Waves\n- Assignment (due 9/8)\n- Worksheet on springs\n\n\
        ## Sep 8: Light\n- Assignment (due 9/15)\n- Report on lenses\n\n## Sep 15: Sound\n\n## Sep 22: Heat\n";
    let mut due = dates_of("page.md", list);
    due.retain(|line| line.contains(" due "));
    assert_eq!(
        due,
        [
            "09-08 due Assignment: Worksheet on springs",
            "09-15 due Assignment: Report on lenses"
        ]
    );
    let others = "Date→Topic\nSep 1→Waves // Homework (due 9/8) // Session 2: Trade\nSep 8→Light // Homework (due 9/15) // Read about wolves\nSep 15→Sound\n";
    assert_eq!(
        html(others),
        [
            "09-01 class Waves",
            "09-08 class Light",
            "09-08 due Homework",
            "09-15 class Sound",
            "09-15 due Homework"
        ],
        "the next session and a text name no homework"
    );
}

#[test]
fn short_names_stand_for_what_the_page_calls_them() {
    let spanish = "INF 1120 Oleaje, 2026-2\nEvaluaciones: Interrogaciones (I), Tareas (T) y examen.\n\nFecha\tContenido\tEvaluación\n\
        03/08/2026\tOndas\t\n10/08/2026\tMareas\tI1\n17/08/2026\tViento\tEntrega T1\n24/08/2026\tHielo\tI2\n";
    let mut graded = dates_of("page.txt", spanish);
    graded.retain(|line| !line.contains(" class "));
    assert_eq!(
        graded,
        ["08-10 exam I1", "08-17 due Entrega T1", "08-24 exam I2"]
    );
    let english = "<h1>COMP 210, Fall 2026</h1><p>Grading: Hour Exams (HE) and homework.</p><table><tr><th>Date</th><th>Topic</th></tr>\
        <tr><td>Sep 1</td><td>Lexing</td></tr><tr><td>Sep 8</td><td>HE1</td></tr><tr><td>Sep 15</td><td>HE 2</td></tr></table>";
    assert_eq!(
        dates_of("page.html", english),
        ["09-01 class Lexing", "09-08 exam HE1", "09-15 exam HE 2"]
    );
    let topics = english.replace("Hour Exams (HE)", "Heat engines (HE)");
    assert_eq!(
        dates_of("page.html", &topics),
        ["09-01 class Lexing", "09-08 class HE1", "09-15 class HE 2"]
    );
}

#[test]
fn a_short_name_that_leads_to_a_folder_of_work_is_due_at_the_hour_beside_it() {
    let page = |folder: &str, short: &str| {
        format!(
            "<h1>Programación, 2026-2</h1><table><tr><th>Fecha</th><th>Publicación</th><th>Hora</th></tr>\
             <tr><td>12 de agosto</td><td><a href=\"https://example.org/curso/{folder}/{short}01/\">{short}01</a></td><td>20:00</td></tr>\
             <tr><td>26 de agosto</td><td><a href=\"https://example.org/curso/{folder}/{short}02/\">{short}02</a></td><td>20:00</td></tr></table>"
        )
    };
    assert_eq!(
        dates_of("a.html", &page("Tareas", "T")),
        ["08-12 due T01 20:00", "08-26 due T02 20:00"]
    );
    let markdown = "# CS 77, Fall 2026\n\n| Date | Topic | Hour |\n|---|---|---|\n\
        | Sep 1 | [P1](https://example.org/cs77/projects/p1) | 23:59 |\n| Sep 15 | [P2](https://example.org/cs77/projects/p2) | 23:59 |\n";
    assert_eq!(
        dates_of("a.md", markdown),
        ["09-01 due P1 23:59", "09-15 due P2 23:59"]
    );
    let slides = reading("a.html", &page("Material", "M"));
    assert!(
        !dated(&slides).iter().any(|line| line.contains(" due ")),
        "slides are not handed in"
    );
}

#[test]
fn work_whose_due_date_is_that_of_its_row_is_due_on_it() {
    let rows = "Date→Topic→Due\nOct 5→Lenses→HW 1\nOct 12→Field project→Due by midnight, Oct 12\nOct 14→Prisms→\nOct 19→Report sheet→Due October 26\n";
    let expected = [
        "10-05 class Lenses",
        "10-05 due HW 1",
        "10-12 due Field project 23:59",
        "10-14 class Prisms",
        "10-19 release Report sheet",
        "10-26 due Report sheet",
    ];
    assert_eq!(html(rows), expected);
    assert_eq!(markdown(rows), expected);
}

#[test]
fn notes_that_an_lms_writes_behind_links_are_left_out() {
    let rows = "Due date→Project→About\n9/18→Project 1Links to an external site.→Wood and glue\n9/25→Project 2 (Links to an external site.)→Ears\n";
    assert_eq!(tabs(rows), ["09-18 due Project 1", "09-25 due Project 2"]);
}
