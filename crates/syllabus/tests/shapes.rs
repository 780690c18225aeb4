//! Shapes that pages often have, each with the reading that it must give.

mod support;

use chrono::NaiveTime;
use semestra_plan::draft::{Draft, EventDraft, EventKind};
use semestra_syllabus::ReadError;
use support::{check_evidence, reading, said, titles, try_read};

const HEAD: &str = "GEO 120 Rivers and Lakes, Fall 2026\n\n";

fn text(body: &str) -> Draft {
    page("page.txt", &format!("{HEAD}{body}"))
}

fn page(name: &str, body: &str) -> Draft {
    let reading = reading(name, body);
    check_evidence(&reading);
    reading.draft
}

fn only(draft: &Draft, kind: EventKind) -> &EventDraft {
    let mut all = draft.events.iter().filter(|event| event.kind == kind);
    let event = all.next().expect("the page says it");
    assert!(all.next().is_none(), "{:?}", draft.events);
    event
}

fn at(hour: u32, minute: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(hour, minute, 0)
}

#[test]
fn a_date_column_behind_the_topic_takes_the_words_before_it() {
    for title in ["", "Class plan\n"] {
        let draft = text(&format!(
            "{title}Week\nTopic\nDate\n1\nSprings\nTue Sep 1\n2\nMeanders\nTue Sep 8\n3\nExam 1\nTue Sep 15\n4\nDeltas\nTue Sep 22\n"
        ));
        assert_eq!(
            titles(&draft, EventKind::Class),
            ["09-01 Springs", "09-08 Meanders", "09-22 Deltas"]
        );
        assert_eq!(titles(&draft, EventKind::Exam), ["09-15 Exam 1"]);
        let weeks: Vec<_> = draft.events.iter().map(|event| event.week).collect();
        assert_eq!(weeks, [1, 2, 3, 4].map(Some));
    }
    let draft = text(
        "Topic\nDate\nHomework\nSprings\nTue Sep 1\nHW1 due\nMeanders\nTue Sep 8\nBanks\nTue Sep 15\nHW2 due\nDeltas\nTue Sep 22\n",
    );
    assert_eq!(
        titles(&draft, EventKind::Class),
        [
            "09-01 Springs",
            "09-08 Meanders",
            "09-15 Banks",
            "09-22 Deltas"
        ]
    );
    assert_eq!(
        titles(&draft, EventKind::Due),
        ["09-01 HW1 due", "09-15 HW2 due"]
    );
}

#[test]
fn what_is_handed_out_and_due_in_one_line_has_one_name_and_two_days() {
    let draft = text("HW 1: out Sep 4, due Sep 18 at 4pm\nHW 2: released Sep 18; due Oct 2\n");
    assert_eq!(
        titles(&draft, EventKind::Release),
        ["09-04 HW 1", "09-18 HW 2"]
    );
    assert_eq!(titles(&draft, EventKind::Due), ["09-18 HW 1", "10-02 HW 2"]);
    let times: Vec<_> = draft.events.iter().map(|event| event.time).collect();
    assert_eq!(times, [None, at(16, 0), None, None]);
}

#[test]
fn a_deadline_without_a_name_takes_it_from_the_line_above() {
    let draft = text("HW1\nDue: Sep 18, 2026 11:59 PM\n\nHW2\nDue: Oct 2, 2026 11:59 PM\n");
    assert_eq!(titles(&draft, EventKind::Due), ["09-18 HW1", "10-02 HW2"]);
    assert!(draft.events.iter().all(|event| event.time == at(23, 59)));
}

#[test]
fn lines_under_a_name_are_about_it_and_brackets_may_hold_both_days() {
    let draft = text(
        "Homework 3\nReleased: Sep 4\nDue: Sep 18, 11:59 PM\n\n- HW4 (out 9/18, due 10/2)\n\nHW 5 is posted, due Oct 9.\n",
    );
    assert_eq!(
        titles(&draft, EventKind::Release),
        ["09-04 Homework 3", "09-18 HW4"]
    );
    assert_eq!(
        titles(&draft, EventKind::Due),
        ["09-18 Homework 3", "10-02 HW4", "10-09 HW 5"]
    );
}

#[test]
fn a_span_under_deadlines_is_no_work() {
    let draft = text(
        "Important dates\nOct 12-16: Fall break\n\nDeadlines\n- HW 1: Sep 4\n- Thanksgiving break: Nov 23-27\n",
    );
    assert_eq!(
        titles(&draft, EventKind::NoClass),
        ["10-12 Fall break", "11-23 Thanksgiving break"]
    );
    assert_eq!(titles(&draft, EventKind::Due), ["09-04 HW 1"]);
}

#[test]
fn a_leap_day_of_another_year_is_no_day_of_this_term() {
    let body =
        "GEO 121 Seas, Spring 2027\n\nProblem set 4 due Feb 29\nHW5 due 2/29\nHW6 due Mar 3\n";
    let draft = page("page.txt", body);
    assert_eq!(
        titles(&draft, EventKind::Due),
        ["03-03 HW6", "undated Problem set 4", "undated HW5"]
    );
    let said = |words: &str| {
        let text = format!("“{words}”, which is no day of the calendar");
        draft
            .warnings
            .iter()
            .any(|warning| said(warning).contains(&text))
    };
    assert!(said("Feb 29") && said("2/29"), "{:?}", draft.warnings);
    let leap = page("page.txt", &body.replace("2027", "2028"));
    assert_eq!(
        titles(&leap, EventKind::Due).first().map(String::as_str),
        Some("02-29 Problem set 4")
    );
}

#[test]
fn a_prelim_is_an_exam_with_its_hours_and_room() {
    let draft = text(
        "Tue 9/1\tSprings\nTue 9/8\tPrelim, 7-9pm, Kane 120 (no lecture)\nTue 9/15\tDeltas\nTue 9/22\tNo class - midterm break\n",
    );
    let exam = only(&draft, EventKind::Exam);
    assert_eq!(exam.title, "Prelim");
    assert_eq!((exam.time, exam.end_time), (at(19, 0), at(21, 0)));
    assert_eq!(exam.location.as_deref(), Some("Kane 120"));
    assert_eq!(
        titles(&draft, EventKind::NoClass),
        ["09-22 No class - midterm break"]
    );
    let draft = text("Midterm 2: Thursday, October 8, 7:30-9:00 PM, Statler 185\n");
    let exam = only(&draft, EventKind::Exam);
    assert_eq!((exam.time, exam.end_time), (at(19, 30), at(21, 0)));
    assert_eq!(exam.location.as_deref(), Some("Statler 185"));
    assert_eq!(exam.title, "Midterm 2");
}

#[test]
fn a_table_of_assessments_gives_days_and_shares() {
    let rows = [
        ["Assessment", "Weight", "Due"],
        ["Essay 1", "40%", "Oct 2"],
        ["Final exam", "60%", "Dec 14"],
    ];
    let lines = |joint: &str| rows.map(|row| row.join(joint)).join("\n");
    let cells = rows.map(|row| format!("<tr><td>{}</td></tr>", row.join("</td><td>")));
    let pipes = format!(
        "# GEO 120, Fall 2026\n\n{}\n",
        lines(" | ").replacen('\n', "\n---|---|---\n", 1)
    );
    let html = format!(
        "<h1>GEO 120, Fall 2026</h1><table>{}</table>",
        cells.concat()
    );
    for (name, body) in [
        ("a.md", pipes),
        ("a.txt", format!("{HEAD}{}\n", lines("\t"))),
        ("a.html", html.clone()),
        ("b.html", html.replace("Due", "Date")),
    ] {
        let draft = page(name, &body);
        assert_eq!(titles(&draft, EventKind::Due), ["10-02 Essay 1"], "{name}");
        assert_eq!(
            titles(&draft, EventKind::Exam),
            ["12-14 Final exam"],
            "{name}"
        );
        assert_eq!(draft.events.len(), 2, "{name}");
        assert_eq!(draft.grading.len(), 2, "{name}");
    }
    let draft =
        text("Assessment\tReleased\tDue\nEssay 1\tSep 4\tOct 2, 5pm\nFinal exam\t\tDec 14\n");
    assert_eq!(titles(&draft, EventKind::Release), ["09-04 Essay 1"]);
    assert_eq!(only(&draft, EventKind::Due).time, at(17, 0));
    assert_eq!(titles(&draft, EventKind::Exam), ["12-14 Final exam"]);
}

#[test]
fn points_beside_due_dates_are_no_weeks() {
    let draft = text("Item\tDue date\tPoints\nHW 1\t9/4\t10\nHW 2\t9/18\t10\nExam\t12/14\t80\n");
    assert_eq!(titles(&draft, EventKind::Due), ["09-04 HW 1", "09-18 HW 2"]);
    assert_eq!(titles(&draft, EventKind::Exam), ["12-14 Exam"]);
    assert!(draft.events.iter().all(|event| event.week.is_none()));
}

#[test]
fn what_stands_under_deadlines_is_due() {
    for heading in ["Deadlines", "Due dates:"] {
        let draft = text(&format!(
            "{heading}\n- HW 1: Sep 4\n- HW 2: Sep 11\n- HW 3: Sep 18\n- HW 4: Sep 25\n- Project: December 4, 11:59pm\n"
        ));
        assert_eq!(
            titles(&draft, EventKind::Due),
            [
                "09-04 HW 1",
                "09-11 HW 2",
                "09-18 HW 3",
                "09-25 HW 4",
                "12-04 Project"
            ]
        );
        assert_eq!(draft.events.len(), 5);
    }
}

#[test]
fn two_dated_groups_are_classes() {
    let draft =
        text("Tuesday, September 1\nIntroduction\n\nThursday, September 3\nSprings\nHW1 due\n");
    let classes = ["09-01 Introduction", "09-03 Springs"];
    assert_eq!(titles(&draft, EventKind::Class), classes);
    assert_eq!(only(&draft, EventKind::Due).date, draft.events[1].date);
    let headed =
        "# GEO 120, Fall 2026\n\n### Sep 1: Introduction\n\nRead on.\n\n### Sep 3: Springs\n";
    assert_eq!(titles(&page("a.md", headed), EventKind::Class), classes);
    let draft = text("Lecture 1: Sep 1 - Introduction\nLecture 2: Sep 3 - Springs\n");
    assert_eq!(titles(&draft, EventKind::Class), classes);
}

#[test]
fn dates_without_anything_to_plan_are_owned_up_to() {
    let error = try_read(
        "page.txt",
        b"We walked there on Sep 14 and again on Oct 12, 2026.\n",
    );
    assert_eq!(error.err(), Some(ReadError::DatesAlone));
}

#[test]
fn rows_of_weekday_dates_without_a_header_are_classes() {
    let draft = text("Thu Sep 3\tSprings\nTue Sep 8\tMeanders\n");
    assert_eq!(
        titles(&draft, EventKind::Class),
        ["09-03 Springs", "09-08 Meanders"]
    );
    assert_eq!(draft.events.len(), 2);
}

#[test]
fn an_hour_belongs_to_the_date_that_it_leads_to() {
    let draft = text(
        "Submit the report by the end of the day on October 2 and the final portfolio by noon on December 11.\n",
    );
    let due: Vec<_> = draft
        .events
        .iter()
        .map(|event| (event.title.as_str(), event.time))
        .collect();
    assert_eq!(
        due,
        [("Submit the report", None), ("final portfolio", at(12, 0))]
    );
}

#[test]
fn a_share_of_the_grade_is_no_part_of_a_title() {
    let draft =
        text("Grading\n- Exam 1 - 15% - Sep 29\n- Paper 1 (10%), due Oct 9\n- Homework - 75%\n");
    assert_eq!(titles(&draft, EventKind::Exam), ["09-29 Exam 1"]);
    assert_eq!(titles(&draft, EventKind::Due), ["10-09 Paper 1"]);
    assert_eq!(draft.grading.len(), 3);
}
