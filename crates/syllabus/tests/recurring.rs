//! Rules that repeat all term, weeks by number, and standing hours.

mod support;

use semestra_plan::Basis;
use semestra_syllabus::Reading;
use support::{dated, dates_of, reading, repeated};

const RIVERS: &str = "GEO 120 Rivers, Fall 2026\n";
/// Mondays, the second one free.
const MONDAYS: &str = "\nMon Aug 31\tSprings\nMon Sep 7\tLabor Day - no class\nMon Sep 14\tBrooks\nMon Sep 21\tLakes\nMon Sep 28\tSeas\n";

/// The recurring items of a page of Mondays with a rule above them.
fn rule(words: &str) -> Vec<String> {
    repeated(&reading("page.txt", &format!("{RIVERS}{words}\n{MONDAYS}")))
}

#[test]
fn a_quiz_every_friday_is_on_every_friday_from_the_first_class_to_the_last() {
    let fridays = ["exam Quiz: 09-04 09-11 09-18 09-25"];
    assert_eq!(rule("There is a quiz every Friday."), fridays);
    assert_eq!(rule("Every Friday there will be a short quiz."), fridays);
    assert_eq!(rule("Weekly quizzes (Fridays, 10 minutes) count."), fridays);
    let html = "<h1>ENG 9 Essays, Fall 2026</h1><p>Quizzes are held on Thursdays.</p><table>\
        <tr><th>Date</th><th>Topic</th></tr><tr><td>Sep 1</td><td>Swift</td></tr>\
        <tr><td>Sep 3</td><td>Lamb</td></tr><tr><td>Sep 17</td><td>Hazlitt</td></tr>\
        <tr><td>Sep 24</td><td>Woolf</td></tr></table>";
    let items = repeated(&reading("page.html", html));
    assert_eq!(items, ["exam Quiz: 09-03 09-10 09-17 09-24"]);
}

#[test]
fn work_due_every_week_has_the_name_and_the_hour_of_its_rule() {
    assert_eq!(
        rule("Problem sets are due every Tuesday and Thursday at 5pm."),
        ["due Problem set 17:00: 09-01 09-03 09-08 09-10 09-15 09-17 09-22 09-24"]
    );
    assert_eq!(
        rule("Lab reports are due weekly on Wednesdays by noon."),
        ["due Lab report 12:00: 09-02 09-09 09-16 09-23"]
    );
    assert_eq!(
        rule("Every Tuesday, a homework is due at 9 am."),
        ["due Homework 09:00: 09-01 09-08 09-15 09-22"]
    );
    assert_eq!(
        rule("Homework is due weekly on Sundays at 11:59."),
        ["due Homework 23:59: 09-06 09-13 09-20 09-27"]
    );
}

#[test]
fn a_rule_leaves_out_the_days_that_are_free() {
    assert_eq!(
        rule("Reading quizzes are given every Monday."),
        ["exam Reading quiz: 08-31 09-14 09-21 09-28"]
    );
    let markdown = "# BIO 12 Moss, Fall 2026\n\nEssays are due on Fridays.\n\n\
        - Sep 1: Moss\n- Sep 8: Fern\n- Sep 10 - Sep 12: Fall break\n- Sep 15: Pine\n- Sep 22: Oak\n- Sep 29: Yew\n";
    assert_eq!(
        repeated(&reading("page.md", markdown)),
        ["due Essay: 09-04 09-18 09-25"]
    );
}

#[test]
fn what_a_rule_gives_is_derived_and_doubtful() {
    let page = format!("{RIVERS}There is a quiz every Friday.\n{MONDAYS}");
    let reading = reading("page.txt", &page);
    let [item] = reading.draft.recurring.as_slice() else {
        panic!("one rule stands there: {:?}", reading.draft.recurring);
    };
    let said = item.evidence.iter().find(|piece| piece.field == "dates");
    let said = said.expect("its days stand somewhere");
    assert_eq!(said.basis, Basis::Derived);
    assert!(said.certainty.is_doubtful());
    assert_eq!(said.quote, "There is a quiz every Friday.");
}

#[test]
fn work_before_each_class_is_due_when_the_class_begins() {
    let html = "<h1>ENG 9 Essays, Fall 2026</h1><p>Reading responses are due before each class.</p>\
        <p>Lectures: Tuesday and Thursday 10:00-11:15, Hall 2</p><table><tr><th>Date</th><th>Topic</th></tr>\
        <tr><td>Sep 1</td><td>Swift</td></tr><tr><td>Sep 3</td><td>Lamb</td></tr>\
        <tr><td>Sep 8</td><td>No class</td></tr><tr><td>Sep 10</td><td>Hazlitt</td></tr></table>";
    assert_eq!(
        repeated(&reading("page.html", html)),
        ["due Reading response 10:00: 09-01 09-03 09-10"]
    );
    assert_eq!(
        rule("There is a reading quiz at the start of every lecture."),
        ["exam Reading quiz: 08-31 09-14 09-21 09-28"]
    );
}

#[test]
fn a_page_that_dates_its_quizzes_itself_is_left_alone() {
    let tabs = format!(
        "{RIVERS}There is a quiz every Friday.\n{MONDAYS}Fri Sep 4\tQuiz 1\nFri Sep 18\tQuiz 2\n"
    );
    let read = reading("page.txt", &tabs);
    assert!(
        read.draft.recurring.is_empty(),
        "{:?}",
        read.draft.recurring
    );
    let markdown = "# BIO 12 Moss, Fall 2026\n\nHomework is due every Friday.\n\n\
        - Sep 1: Moss\n- Sep 8: Fern; HW 1 due\n- Sep 15: Pine\n- Sep 22: Oak; HW 2 due\n- Sep 29: Yew\n";
    let read = reading("page.md", markdown);
    assert!(
        read.draft.recurring.is_empty(),
        "{:?}",
        read.draft.recurring
    );
}

#[test]
fn sentences_that_only_mention_days_are_no_rules() {
    for words in [
        "Homework is returned every Wednesday.",
        "Office hours are every Monday, the homework is discussed there.",
        "Problem sets are due Fridays at 5pm, except in week 3.",
        "Essays are due every other Tuesday.",
        "Every Friday we review the quiz.",
        "Lectures are every Monday and Wednesday, with an exam in week 8.",
        "Homework may be due every Friday.",
    ] {
        assert_eq!(rule(words), [""; 0], "{words}");
    }
    let few = format!("{RIVERS}There is a quiz every Friday.\nSep 1\tSprings\nSep 8\tMidterm\n");
    assert!(reading("page.txt", &few).draft.recurring.is_empty());
}

/// What a page dates beside its classes.
fn quizzes(read: &Reading) -> Vec<String> {
    let mut all = dated(read);
    all.retain(|line| !line.contains(" class "));
    all
}

#[test]
fn a_rule_that_names_its_weeks_gives_a_dated_quiz_in_each() {
    let markdown = "# BIO 12 Moss, Fall 2026\n\n- Quizzes take place on Thursdays of weeks 2, 4, and 5.\n\n\
        | Week | Date | Topic |\n|---|---|---|\n| 1 | Mon Aug 31 | Moss |\n| 2 | Mon Sep 7 | Fern |\n\
        | 3 | Mon Sep 14 | Oak |\n| 4 | Mon Sep 21 | Pine |\n| 5 | Mon Sep 28 | Yew |\n";
    let read = reading("page.md", markdown);
    assert_eq!(
        quizzes(&read),
        ["09-10 exam Quiz", "09-24 exam Quiz", "10-01 exam Quiz"]
    );
    assert!(read.draft.recurring.is_empty());
    let tabs = "CHEM 3 Salts, Fall 2026\nLab reports are due on Fridays of weeks 1 and 3 at 4pm.\n\n\
        Week\tDate\tTopic\n1\tSep 1\tIons\n2\tSep 8\tAcids\n3\tSep 15\tBases\n";
    assert_eq!(
        quizzes(&reading("page.txt", tabs)),
        ["09-04 due Lab report 16:00", "09-18 due Lab report 16:00"]
    );
    let unknown = markdown.replace("weeks 2, 4, and 5", "weeks 12 and 13");
    assert_eq!(quizzes(&reading("page.md", &unknown)), [""; 0]);
}

#[test]
fn work_due_before_class_is_due_at_the_hour_of_the_class() {
    let prose = "PY 1, Fall 2026\nLecture: Tuesday and Thursday, 10:30-11:45, Room 3\n\
        HW 1 is due before class on Tuesday, Sep 8\nHW 2 is due September 17 at the beginning of class.\nHW 3 is due September 24.\n";
    assert_eq!(
        dates_of("page.txt", prose),
        [
            "09-08 due HW 1 10:30",
            "09-17 due HW 2 10:30",
            "09-24 due HW 3"
        ]
    );
    let items = "<h1>PY 1, Fall 2026</h1><p>Lectures: Mondays 9:00-10:00, Hall 2</p><ul>\
        <li>Essay due at the start of lecture on Monday, October 5</li><li>Sketch due before class on October 6</li></ul>";
    assert_eq!(
        dates_of("page.html", items),
        ["10-05 due Essay 09:00", "10-06 due Sketch"],
        "no class begins on the second day"
    );
}

#[test]
fn a_row_about_all_work_of_one_sort_gives_its_hour() {
    let work = "Coding assignment 1 due Sep 6\n\nPaper proposal due Sep 18\n\nFinal paper due Dec 4\n\nSurvey due Dec 7\n";
    let table = "| Component | Points | Deadline |\n|---|---|---|\n| Coding assignments | 70 | 11:59 each Sunday |\n| Research papers | 30 | 5 pm every time |\n";
    let read = dates_of("page.md", &format!("# PY 1, Fall 2026\n\n{table}\n{work}"));
    let expected = [
        "09-06 due Coding assignment 1 23:59",
        "09-18 due Paper proposal 17:00",
        "12-04 due Final paper 17:00",
        "12-07 due Survey",
    ];
    assert_eq!(read, expected, "proposals and drafts are stages of a paper");
    let cells = "Coding assignments\t70\t11:59 each Sunday\nResearch papers\t30\t5 pm every time\n";
    let read = dates_of("page.txt", &format!("PY 1, Fall 2026\n\n{cells}\n{work}"));
    assert_eq!(read, expected);
    let dated = table.replace("each Sunday", "on Sunday, October 4");
    let read = dates_of("page.md", &format!("# PY 1, Fall 2026\n\n{dated}\n{work}"));
    assert!(
        read.contains(&"09-06 due Coding assignment 1".to_owned()),
        "{read:?}"
    );
}

#[test]
fn a_bare_11_59_is_a_minute_before_midnight_for_work_alone() {
    let lines = "PY 1, Fall 2026\nEssay 1 is due on Nov 3 at 11:59.\nEssay 2 is due on Nov 5 at 11:59 am.\nMidterm: Nov 10 at 11:59\n";
    assert_eq!(
        dates_of("page.txt", lines),
        [
            "11-03 due Essay 1 23:59",
            "11-05 due Essay 2 11:59",
            "11-10 exam Midterm 11:59"
        ]
    );
    let rule = "# PY 1, Fall 2026\n\nAll problem sets are due at 11:59.\n\n- PS 1 due Sep 8\n- PS 2 due Sep 15\n";
    assert_eq!(
        dates_of("page.md", rule),
        ["09-08 due PS 1 23:59", "09-15 due PS 2 23:59"]
    );
}

#[test]
fn a_day_of_the_week_counts_from_the_row_it_stands_in() {
    let expected = [
        "09-04 due HW1 due Friday",
        "09-18 due HW2 due next Friday",
        "09-22 due HW3 due the following Tuesday",
        "09-27 due HW4 due by the end of the week",
        "10-13 due HW5 due in two weeks",
    ];
    let rows = [
        ["Tue Sep 1", "Lists", "HW1 due Friday"],
        ["Tue Sep 8", "Loops", "HW2 due next Friday"],
        ["Tue Sep 15", "Files", "HW3 due the following Tuesday"],
        ["Tue Sep 22", "Sets", "HW4 due by the end of the week"],
        ["Tue Sep 29", "Maps", "HW5 due in two weeks"],
        ["Tue Oct 6", "Trees", "HW6 due next week"],
    ];
    let tabs: String = rows.iter().map(|row| row.join("\t") + "\n").collect();
    let pipes: String = rows
        .iter()
        .map(|row| format!("| {} |\n", row.join(" | ")))
        .collect();
    for (name, text) in [
        (
            "page.txt",
            format!("PY 1, Fall 2026\n\nDate\tTopic\tHomework\n{tabs}"),
        ),
        (
            "page.md",
            format!("# PY 1, Fall 2026\n\n| Date | Topic | Homework |\n|---|---|---|\n{pipes}"),
        ),
    ] {
        let read = reading(name, &text);
        let mut due = dated(&read);
        due.retain(|line| line.contains(" due "));
        assert_eq!(due, expected, "{name}: no day of next week is named");
    }
}
