//! What a page says of every week.

use semestra_plan::{Basis, Subject};
use semestra_planner::{Planner, view::Acceptance};

use crate::support::{PAGE, deadlines, item, nothing, pasted, planner, review};

/// A page with a weekly class and little else.
fn weekly(rest: &str) -> String {
    format!(
        "CS 101 Introduction to Programming\n\nLecture: Monday and Wednesday 10:00-10:50 am, Uris 1\n\n{rest}\n"
    )
}

fn taken_in(page: &str) -> (Planner, Vec<String>) {
    let mut planner = planner();
    let draft = planner.read_document(pasted(page)).unwrap().draft;
    let acceptance = Acceptance::of(pasted(page), draft);
    planner.add_to_term(acceptance).unwrap();
    let days = ("2025-02-03".parse().unwrap(), "2025-02-16".parse().unwrap());
    let entries = planner.agenda(days.0, days.1).unwrap().entries;
    let lines = entries.iter().map(|entry| {
        let place = entry.location.clone().unwrap_or_default();
        format!("{} {} {place}", entry.start.format("%d %H:%M"), entry.title)
            .trim()
            .to_owned()
    });
    (planner, lines.collect())
}

#[test]
fn a_weekly_class_takes_place_all_term_though_the_page_dates_only_an_exam() {
    let page = weekly("Spring 2025\n\nMidterm: Wednesday Feb 12, 2025, 7:00-9:00 pm");
    let (mut planner, lines) = taken_in(&page);
    assert!(lines.contains(&"03 10:00  Uris 1".to_owned()), "{lines:?}");
    assert!(
        lines.contains(&"12 10:00  Uris 1".to_owned()),
        "an evening exam replaces no lecture: {lines:?}"
    );
    let exam = lines.iter().find(|line| line.contains("Midterm")).unwrap();
    assert!(
        exam.starts_with("12 19:00") && !exam.contains("Uris"),
        "{exam}"
    );
    let overview = planner.overview(nothing()).unwrap();
    let id = overview.courses[0].id;
    let meeting = planner.course(id).unwrap().meetings[0].clone();
    let found = item(&mut planner, Subject::Meeting(meeting.id));
    let weeks = found
        .evidence
        .iter()
        .find(|piece| piece.field == "weeks")
        .unwrap();
    assert_eq!(
        weeks.basis,
        Basis::Assumed,
        "that it lasts so long is said to be assumed"
    );
}

#[test]
fn what_a_page_only_dates_is_no_deadline() {
    let page = weekly("Spring 2025\n\n- Feb 10, 2025: Career fair");
    let (mut planner, _) = taken_in(&page);
    assert_eq!(deadlines(&mut planner), Vec::<String>::new());
}

#[test]
fn a_page_without_a_term_is_taken_in_once_too() {
    let page = weekly("Homework 1 due Feb 10, 2025");
    let (mut planner, _) = taken_in(&page);
    let again = planner
        .read_document(pasted(&format!("{page}\nHomework 2 due Feb 12, 2025\n")))
        .unwrap();
    assert!(again.already.is_some());
}

#[test]
fn what_a_rule_repeats_is_due_on_each_of_its_days_but_those_taken_out() {
    let page = "\
BOTA 140 Mosses, Fall 2025

Schedule
Date\tTopic
Mon Sep 1\tSpores
Wed Sep 3\tRhizoids
Mon Sep 8\tPeat
Wed Sep 10\tBogs
Mon Sep 15\tNo class
Wed Sep 17\tTundra
Mon Sep 22\tForests
Wed Sep 24\tWalls

A field journal is due every Monday at 9 am.
";
    let mut planner = planner();
    let mut draft = planner.read_document(pasted(page)).unwrap().draft;
    let [journal] = draft.recurring.as_mut_slice() else {
        panic!("one rule: {:?}", draft.recurring);
    };
    let dates: Vec<String> = journal.dates.iter().map(ToString::to_string).collect();
    assert_eq!(dates, ["2025-09-01", "2025-09-08", "2025-09-22"]);
    journal.dates.remove(1);
    let document = pasted(page);
    planner
        .add_to_term(Acceptance::of(document, draft))
        .unwrap();
    let all = deadlines(&mut planner);
    assert_eq!(
        all.iter()
            .filter(|line| line.ends_with("Field journal"))
            .count(),
        2
    );
}

#[test]
fn what_a_rule_repeats_counts_on_each_of_its_days_and_wants_a_look() {
    let mut planner = planner();
    let plain = review(&mut planner);
    let text = format!("{PAGE}\nRules\nThere is a quiz every Friday at 2 pm.\n");
    let review = planner.read_document(pasted(&text)).unwrap();
    let [rule] = review.draft.recurring.as_slice() else {
        panic!("one rule: {:?}", review.draft.recurring);
    };
    let days = u32::try_from(rule.dates.len()).unwrap();
    assert!(days > 1);
    assert_eq!(review.summary.exams, plain.summary.exams + days);
    assert!(review.doubtful.contains(&rule.key));
}
