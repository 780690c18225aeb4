//! Dates, times, people, rules and shares in other words than any page we know.

mod support;

use chrono::NaiveTime;
use semestra_plan::draft::EventKind;
use semestra_plan::{Day, PolicyKind, Role, SessionKind};
use semestra_syllabus::{Context, Document, read};
use support::{check_evidence, context, day, draft, reading, said, titles};

fn time(hour: u32, minute: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(hour, minute, 0)
}

/// The day that a due line with these words has.
fn check(words: &str, expected: (i32, u32, u32)) {
    let text = format!("Exam on Oct 5\nEssay 1 due {words}\n");
    let draft = draft("a.txt", &text);
    let due = draft
        .events
        .iter()
        .filter(|event| event.kind == EventKind::Due);
    let found: Vec<_> = due.map(|event| event.date).collect();
    let (year, month, date) = expected;
    assert_eq!(found, [Some(day(year, month, date))], "{words}");
}

#[test]
fn a_date_is_read_however_it_is_written() {
    check("9/15/2026", (2026, 9, 15));
    check("2026-09-15", (2026, 9, 15));
    check("Sep 15", (2026, 9, 15));
    check("Sept. 15th, 2026", (2026, 9, 15));
    check("15 September 2026", (2026, 9, 15));
    check("Tuesday, Sep 15", (2026, 9, 15));
    check("Tue 9/15", (2026, 9, 15));
    check("15.9.2026", (2026, 9, 15));
    check("January 12", (2027, 1, 12));
    check("30/9/2026", (2026, 9, 30));
    check("9/15/26", (2026, 9, 15));
}

#[test]
fn the_whole_page_decides_whether_the_day_comes_first() {
    let text = "Essay 1 due 3/11/2026\nEssay 2 due 17/11/2026\n";
    let draft = draft("a.txt", text);
    assert_eq!(
        titles(&draft, EventKind::Due),
        ["11-03 Essay 1", "11-17 Essay 2"]
    );
}

#[test]
fn a_day_that_does_not_exist_is_kept_without_a_date_and_said() {
    let reading = reading("a.txt", "Essay 1 due 2/30/2027\nEssay 2 due 3/2/2027\n");
    check_evidence(&reading);
    let draft = reading.draft;
    assert_eq!(
        titles(&draft, EventKind::Due),
        ["03-02 Essay 2", "undated Essay 1"]
    );
    let warning = &draft.warnings[0];
    assert!(
        said(warning).contains("line 1") && said(warning).contains("2/30/2027"),
        "{warning:?}"
    );
}

#[test]
fn a_weekday_that_contradicts_the_date_gives_way_and_is_said() {
    let draft = draft("a.txt", "Essay 1 due Monday, Sep 15, 2026\n");
    assert_eq!(titles(&draft, EventKind::Due), ["09-15 Essay 1"]);
    assert!(
        said(&draft.warnings[0]).contains("Tue, Sep 15"),
        "{:?}",
        draft.warnings
    );
}

#[test]
fn a_stated_time_is_kept_and_a_rule_for_all_work_is_derived() {
    let text = "All problem sets are due at 5 pm.\n\nProblem set 1 due Sep 15\nProblem set 2 due Sep 22, 9:30 am\n";
    let draft = draft("a.txt", text);
    let times: Vec<_> = draft.events.iter().map(|event| event.time).collect();
    assert_eq!(times, [time(17, 0), time(9, 30)]);
    let rule = draft.events[0]
        .evidence
        .iter()
        .find(|evidence| evidence.field == "time");
    assert_eq!(
        rule.expect("the page says it").basis,
        semestra_plan::Basis::Derived
    );
}

#[test]
fn meetings_and_office_hours_are_told_apart() {
    let text = "Lectures: TTh 9:30-10:45 AM, Room 12 Keel Hall\nLab: Fridays 14:00–16:00, Boathouse\n\nInstructor\n\
        Ada Okafor (aokafor [at] port.example.edu)\nOffice hours: Mon 3-4 PM, Location Keel 7\n";
    let reading = reading("a.txt", text);
    check_evidence(&reading);
    let draft = reading.draft;
    let meeting = &draft.meetings[0];
    assert_eq!(meeting.days, [Day::Tu, Day::Th]);
    assert_eq!((meeting.start, meeting.end), (time(9, 30), time(10, 45)));
    assert_eq!(meeting.location.as_deref(), Some("Room 12 Keel Hall"));
    assert_eq!(draft.meetings[1].kind, SessionKind::Lab);
    assert_eq!(draft.meetings.len(), 2);
    let hour = &draft.office_hours[0];
    assert_eq!(hour.who.as_deref(), Some("Ada Okafor"));
    assert_eq!(hour.location.as_deref(), Some("Keel 7"));
    assert_eq!(hour.start, time(15, 0));
    let person = &draft.people[0];
    assert_eq!(person.role, Role::Instructor);
    assert_eq!(person.email.as_deref(), Some("aokafor@port.example.edu"));
}

#[test]
fn letters_behind_a_time_name_the_zone_when_nobody_else_does() {
    let document = Document {
        name: None,
        bytes: b"Class meets Mondays and Wednesdays, 2:00-3:20 pm PT in Dock 4\n",
    };
    let context = Context {
        timezone: None,
        ..context()
    };
    let draft = read(&document, &context).expect("the page says it").draft;
    assert_eq!(
        draft.course.timezone.as_deref(),
        Some("America/Los_Angeles")
    );
    assert_eq!(draft.meetings[0].location.as_deref(), Some("Dock 4"));
}

#[test]
fn shares_whose_indentation_is_lost_nest_so_that_all_sums_to_a_whole() {
    let text = "Grading\n40% - Fieldwork\n25% Notebook\n15% Map\n60% - Exams\n20% Midterm exam\n40% Final exam\n\n\
        Late Days\nYou have three late days for the whole term.\n";
    let reading = reading("a.txt", text);
    check_evidence(&reading);
    let draft = reading.draft;
    let tree: Vec<(&str, Vec<&str>)> = draft
        .grading
        .iter()
        .map(|category| {
            (
                category.name.as_str(),
                category
                    .parts
                    .iter()
                    .map(|part| part.name.as_str())
                    .collect(),
            )
        })
        .collect();
    assert_eq!(
        tree,
        [
            ("Fieldwork", vec!["Notebook", "Map"]),
            ("Exams", vec!["Midterm exam", "Final exam"])
        ]
    );
    assert_eq!(draft.grading[1].parts[0].key, "category-2.1");
    assert_eq!(draft.late_days, Some(3));
    let undated = titles(&draft, EventKind::Due);
    assert!(undated.contains(&"undated Map".to_owned()), "{undated:?}");
    assert!(
        draft
            .warnings
            .iter()
            .any(|warning| said(warning).contains("no date"))
    );
}

#[test]
fn equal_parts_are_counted_and_a_condition_is_kept() {
    let text =
        "Grading\n- Essays (4 essays, 15% each): 60%\n- Quizzes: 40%, the two lowest are dropped\n";
    let draft = draft("a.txt", text);
    assert_eq!(draft.grading[0].name, "Essays");
    assert_eq!(draft.grading[1].drop_lowest, Some(2));
}

#[test]
fn rules_are_kept_in_the_words_of_the_page() {
    let text = "<h2>Late work</h2><p>Late work loses a tenth a day.</p><h2>Use of AI</h2><p>Ask first.</p>\
        <h2>Attendance</h2><p>Come along.</p><h2>Academic integrity</h2><p>Be honest.</p>\
        <p>This schedule is subject to change.</p><p>Exam: Oct 5</p>";
    let draft = draft("a.html", text);
    let kinds: Vec<PolicyKind> = draft.policies.iter().map(|policy| policy.kind).collect();
    assert_eq!(
        kinds,
        [
            PolicyKind::Late,
            PolicyKind::Ai,
            PolicyKind::Attendance,
            PolicyKind::Integrity,
            PolicyKind::Tentative
        ]
    );
    assert_eq!(draft.policies[0].text, "Late work loses a tenth a day.");
}

#[test]
fn an_address_broken_over_two_lines_is_one() {
    let text = "Sign up with this form (https://docs.example.org/forms/d/1abc/edit?\nusp=sharing&id=7). Exam: Oct 5.\n";
    let reading = reading("a.txt", text);
    check_evidence(&reading);
    assert_eq!(
        reading.draft.links[0].url,
        "https://docs.example.org/forms/d/1abc/edit?usp=sharing&id=7"
    );
}

#[test]
fn prose_about_dates_is_no_deadline() {
    let text = "This page was last updated Sep 3, 2026.\nYou may drop the course until Oct 1.\nSee section 9/10 of the book.\nFinal exam: Dec 14, 9-11 AM\n";
    let draft = draft("a.txt", text);
    let dated: Vec<_> = draft.events.iter().map(|event| event.date).collect();
    assert_eq!(dated, [Some(day(2026, 12, 14))]);
    assert_eq!(draft.events[0].time, time(9, 0));
}

#[test]
fn the_same_bytes_read_twice_give_the_same_keys() {
    let text = support::stacked(&support::ALL);
    assert_eq!(reading("a.txt", &text), reading("a.txt", &text));
}

#[test]
fn a_list_of_an_lms_whose_dates_span_rows_is_read() {
    let text = "Course Summary:\n\nDate\tDetails\tDue\nThu Sep 10, 2026\tAssignment Knots 1\tdue by 11:59pm\n\
        Assignment Map 1\tdue by 5pm\nTue Sep 15, 2026\tAssignment Knots 2\tdue by 11:59pm\n";
    let draft = draft("a.txt", text);
    assert_eq!(
        titles(&draft, EventKind::Due),
        [
            "09-10 Assignment Knots 1",
            "09-10 Assignment Map 1",
            "09-15 Assignment Knots 2"
        ]
    );
    assert_eq!(draft.events[1].time, time(17, 0));
}

#[test]
fn shares_on_lines_of_their_own_name_the_line_beside_them() {
    let behind = "Grading\nThe grade has three parts:\n\n45%\n\nEssays - the lowest is dropped\n\n25%\n\nMap\n\n30%\n\nTalk\n";
    let before = "Grading\n\nEssays\n\n45%\n\nMap\n\n25%\n\nTalk\n\n30%\n";
    for text in [behind, before] {
        let draft = draft("a.txt", text);
        let names: Vec<_> = draft
            .grading
            .iter()
            .map(|category| category.name.as_str())
            .collect();
        assert_eq!(names, ["Essays", "Map", "Talk"]);
    }
}
