//! Tables in the shapes that teachers give them: side by side, by group, with days alone, with short names.

mod support;

use support::{dated, dates_of, reading};

const HEAD: &str = "PHY 2 Light and Sound, Fall 2026\n\n";

/// A page with a table of tabs; `→` stands for one.
fn tabs(rows: &str) -> Vec<String> {
    dates_of("page.txt", &format!("{HEAD}{}", rows.replace('→', "\t")))
}

/// The same rows as an HTML table, `/` in a cell for a line break.
fn html(rows: &str) -> Vec<String> {
    let row = |line: &str| {
        let cells: String = line
            .split('→')
            .map(|cell| format!("<td>{}</td>", cell.replace(" // ", "<br>")))
            .collect();
        format!("<tr>{cells}</tr>")
    };
    let rows: String = rows.lines().map(row).collect();
    dates_of(
        "page.html",
        &format!("<h1>PHY 2 Light and Sound, Fall 2026</h1><table>{rows}</table>"),
    )
}

/// The same rows as a Markdown table.
fn markdown(rows: &str) -> Vec<String> {
    let mut lines: Vec<String> = rows
        .lines()
        .map(|line| format!("| {} |", line.replace('→', " | ")))
        .collect();
    let columns = rows
        .lines()
        .next()
        .map_or(0, |head| head.split('→').count());
    lines.insert(1, format!("|{}", "---|".repeat(columns)));
    dates_of("page.md", &format!("# {HEAD}{}\n", lines.join("\n")))
}

#[test]
fn two_schedules_beside_each_other_are_two_schedules() {
    let rows = "Date→Lecture→Date→Lab→Due\nSep 1→Waves→Sep 3→Springs→\nSep 8→Light→Sep 10→Lenses→Report 1\nSep 15→Sound→Sep 17→Pipes→Report 2\n";
    let expected = [
        "09-01 class Waves",
        "09-03 class Springs",
        "09-08 class Light",
        "09-10 class Lenses",
        "09-10 due Report 1",
        "09-15 class Sound",
        "09-17 class Pipes",
        "09-17 due Report 2",
    ];
    assert_eq!(html(rows), expected);
    assert_eq!(markdown(rows), expected);
    let weeks =
        "Week→Datum→Vorlesung→Datum→Übung\n1→1.9.→Wellen→3.9.→Federn\n2→8.9.→Licht→10.9.→Linsen\n";
    assert_eq!(
        tabs(weeks),
        [
            "09-01 class Wellen",
            "09-03 class Federn",
            "09-08 class Licht",
            "09-10 class Linsen"
        ]
    );
}

#[test]
fn the_two_ends_of_a_span_are_not_two_schedules() {
    let rows =
        "Start date→End date→Topic\nSep 1→Sep 5→Waves\nSep 8→Sep 12→Light\nSep 15→Sep 19→Sound\n";
    let expected = [
        "09-01 class Waves",
        "09-08 class Light",
        "09-15 class Sound",
    ];
    assert_eq!(html(rows), expected);
    assert_eq!(tabs(rows), expected);
}

#[test]
fn every_group_of_students_has_its_own_days() {
    let expected = [
        "09-01 class Intro",
        "09-02 class Intro",
        "09-08 class Lenses",
        "09-09 class Lenses",
        "09-15 class Pipes",
        "09-16 class Pipes",
    ];
    let rows = "→Group A→Group B\nIntro→Sep 1→Sep 2\nLenses→Sep 8→Sep 9\nPipes→Sep 15→Sep 16\n";
    assert_eq!(tabs(rows), expected);
    assert_eq!(html(&rows.replace("Group", "Dates group")), expected);
    assert_eq!(
        markdown(
            &rows
                .replace("Group A", "Tuesday group")
                .replace("Group B", "Wednesday group")
        ),
        expected
    );
    let span =
        "Topic→Start date→End date\nIntro→Sep 1→Sep 2\nLenses→Sep 8→Sep 9\nPipes→Sep 15→Sep 16\n";
    assert_eq!(
        html(span),
        [
            "09-01 class Intro",
            "09-08 class Lenses",
            "09-15 class Pipes"
        ]
    );
}

#[test]
fn a_title_over_all_groups_has_a_day_for_each() {
    let page = "<h1>PHY 2, Fall 2026</h1><table><tr><th>Class</th><th>Monday group</th><th>Friday group</th></tr>\
        <tr><td>1. Intro</td><td>Aug 31</td><td>Sep 4</td></tr><tr><td>2. Lenses</td><td>Sep 7</td><td>Sep 11</td></tr>\
        <tr><td>3. Pipes</td><td colspan=2>Joint workshop<br>Sep 14<br>Sep 18</td></tr></table>";
    let expected = [
        "08-31 class 1. Intro",
        "09-04 class 1. Intro",
        "09-07 class 2. Lenses",
        "09-11 class 2. Lenses",
        "09-14 class Joint workshop",
        "09-18 class Joint workshop",
    ];
    assert_eq!(dates_of("page.html", page), expected);
    let named = page
        .replace("Monday group", "Red")
        .replace("Friday group", "Blue");
    assert_eq!(dates_of("page.html", &named), expected);
}

#[test]
fn a_first_column_under_no_heading_names_the_rows() {
    let rows = "→Lectures→Date\nFirst words→slides 1→Sep 1\nSecond thoughts→slides 2→Sep 8\nThird time→slides 3→Sep 15\n";
    let expected = [
        "09-01 class First words",
        "09-08 class Second thoughts",
        "09-15 class Third time",
    ];
    assert_eq!(markdown(rows), expected);
    assert_eq!(html(rows), expected);
    let marks = rows
        .replace("First words", "*")
        .replace("Second thoughts", "*")
        .replace("Third time", "+");
    assert_eq!(
        html(&marks),
        [
            "09-01 class slides 1",
            "09-08 class slides 2",
            "09-15 class slides 3"
        ],
        "marks name nothing"
    );
}

#[test]
fn a_day_alone_takes_the_month_of_a_row_above() {
    let rows =
        "Date→Day→Topic\n31 August→Mon→Waves\n2 September→Wed→Light\n7→Mon→Sound\n9→Wed→Heat\n";
    let expected = [
        "08-31 class Waves",
        "09-02 class Light",
        "09-07 class Sound",
        "09-09 class Heat",
    ];
    assert_eq!(tabs(rows), expected);
    assert_eq!(markdown(rows), expected);
    let over = "Date→Topic\nTue 29 September→Waves\nThu 1→Light\nTue 6→Sound\nThu 8→Heat\n";
    assert_eq!(
        html(over),
        [
            "09-29 class Waves",
            "10-01 class Light",
            "10-06 class Sound",
            "10-08 class Heat"
        ],
        "a smaller day is one of the next month"
    );
    let wrong = rows.replace("9→Wed", "9→Fri");
    assert_eq!(
        tabs(&wrong),
        expected[..3],
        "the weekday beside it must agree"
    );
}

#[test]
fn a_row_of_two_days_may_be_free_on_one_of_them() {
    let rows = "Date→Topic\nSep 1, Sep 3→Waves / HOLIDAY\nSep 8, Sep 10→Input / Output\nSep 15, Sep 17→No class / Heat\n";
    let expected = [
        "09-01 class Waves",
        "09-03 noclass HOLIDAY",
        "09-08 class Input / Output",
        "09-10 class Input / Output",
        "09-15 noclass No class",
        "09-17 class Heat",
    ];
    assert_eq!(html(rows), expected);
    assert_eq!(markdown(rows), expected);
}

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
fn what_is_cancelled_in_all_columns_is_one_day_off() {
    let rows = "Date→Lecture→Lab→Discussion\nSep 1→Waves→Lab 1→No discussion\nSep 8→No lecture→No lab→No discussion\nSep 15→Sound→Lab 2→Discussion 1\n";
    let expected = [
        "09-01 class Waves",
        "09-01 class Lab 1",
        "09-08 noclass No lecture / No lab / No discussion",
        "09-15 class Sound",
        "09-15 class Lab 2",
        "09-15 class Discussion 1",
    ];
    assert_eq!(
        html(rows),
        expected,
        "“no discussion” beside a lecture is no day off"
    );
    assert_eq!(markdown(rows), expected);
}

#[test]
fn hours_in_the_next_line_of_a_cell_are_those_of_the_exam() {
    let rows =
        "Week→Date→Topic\n1→Dec 1→Waves\n2→Dec 8→Light\n3→Dec 12→Exam 3 // Dec 12, 1:30-4:15 PM\n";
    let expected = [
        "12-01 class Waves",
        "12-08 class Light",
        "12-12 exam Exam 3 13:30-16:15",
    ];
    assert_eq!(html(rows), expected);
    let list = "# PHY 2, Fall 2026\n\n## Dec 1: Waves\n\n## Dec 3: Light\n\n## Dec 8: Sound\n\n## Dec 12: Final exam\nDec 12, 9:00-11:00\n";
    assert_eq!(
        dates_of("page.md", list).last().map(String::as_str),
        Some("12-12 exam Final exam 09:00-11:00")
    );
    let class = rows.replace("Exam 3", "Heat");
    assert!(
        !html(&class).iter().any(|line| line.contains("13:30")),
        "a class has its own hours"
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
fn a_day_heads_the_rows_of_facts_below_it() {
    let rows = "T Sep 1→Waves\nAims→Tell a wave from a stream\nReadings→Chapter 1\nTh Sep 3→Springs\nAims→Measure a constant\nReadings→Chapter 2\nDue→Report on ropes by this Sunday, 5 pm\nT Sep 8→Test 1 (half choice; half proofs)\nTo do→Test 1\nBring→A pencil\nFall break→\nT Sep 15→Light\nReadings→Chapter 3\nDue→Peer review\n";
    let expected = [
        "09-01 class Waves",
        "09-03 class Springs",
        "09-06 due Report on ropes by this Sunday 17:00",
        "09-08 exam Test 1 (half choice; half proofs)",
        "09-15 class Light",
        "09-15 due Peer review",
    ];
    assert_eq!(html(rows), expected);
    let by_name = "October 6→\nTopic:→Glass\nBefore class:→Pages 3–9\nOctober 8→\nTopic:→Prisms\nBefore class:→Pages 10–14\nHand in:→Sketch of a prism\nOctober 13→\nTopic:→Midterm exam\n";
    let expected = [
        "10-06 class Glass",
        "10-08 class Prisms",
        "10-08 due Sketch of a prism",
        "10-13 exam Midterm exam",
    ];
    assert_eq!(html(by_name), expected);
    assert_eq!(markdown(&format!("→\n{by_name}")), expected);
}

#[test]
fn two_columns_of_days_and_topics_stay_as_they_are() {
    let rows = "Sep 1→Waves\nSep 3→Springs\nBreak→\nSep 8→Light\nReview→\nSep 10→Exam 1\n";
    let expected = [
        "09-01 class Waves",
        "09-03 class Springs",
        "09-08 class Light",
        "09-10 exam Exam 1",
    ];
    assert_eq!(html(&format!("Date→Topic\n{rows}")), expected);
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
fn another_table_begins_at_other_headings() {
    let read = tabs(
        "Week→Topic\n1 (Sep 7)→Waves\n2 (Sep 14)→Springs\nMidterm; 9/16/2026 at 1:10pm (in the hall)\n3 (Sep 21)→Light\n\nThe work is as much fun as the classes.\n\nDue date→Project→Description\n9/18→Build a pipe!→Wood and glue\n(alone)\n9/25→Tune it!→Ears and hands\n(in pairs)\n",
    );
    let expected = [
        "09-07 class Waves",
        "09-14 class Springs",
        "09-16 exam Midterm 13:10",
        "09-18 due Build a pipe!",
        "09-21 class Light",
        "09-25 due Tune it!",
    ];
    assert_eq!(read, expected);
    let read = tabs(
        "Date→Lecture\nSep 8→Waves\nSep 15→Exam 1 (Sep 17, 7 pm)\nSep 22→Light\n\nDate→Lab→Due\nSep 9→Ropes→Sketch 1\nSep 23→Mirrors→Sketch 2\n",
    );
    assert!(
        read.contains(&"09-17 exam Exam 1 19:00".to_owned()),
        "{read:?}"
    );
    assert!(read.contains(&"09-23 due Sketch 2".to_owned()), "{read:?}");
}

#[test]
fn a_column_that_counts_the_topics_names_none() {
    let rows =
        "Day→Date→Topic #→Topic title→Task due\nTu→Oct 6→1→Waves→\nTh→Oct 8→2→Springs→HW 1\n";
    assert_eq!(
        html(rows),
        ["10-06 class Waves", "10-08 class Springs", "10-08 due HW 1"]
    );
    let units = "Date→Unit no.→Content\nSep 8→1→Light\nSep 10→2→Glass\nSep 15→2→Prisms\n";
    assert_eq!(
        markdown(units),
        [
            "09-08 class Light",
            "09-10 class Glass",
            "09-15 class Prisms"
        ]
    );
}

#[test]
fn notes_that_an_lms_writes_behind_links_are_left_out() {
    let rows = "Due date→Project→About\n9/18→Project 1Links to an external site.→Wood and glue\n9/25→Project 2 (Links to an external site.)→Ears\n";
    assert_eq!(tabs(rows), ["09-18 due Project 1", "09-25 due Project 2"]);
}
