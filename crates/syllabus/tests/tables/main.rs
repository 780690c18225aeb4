//! Tables in the shapes that teachers give them: side by side, by group, with days alone, with short names.

#[path = "../support/mod.rs"]
mod support;
mod work;

use support::dates_of;

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
