//! Adding with one typed line.

use semestra_plan::{AssessmentKind, Basis, CourseId, Subject};
use semestra_planner::{
    ErrorCode, Planner,
    view::{
        EntryName, QuickKind, QuickLine, QuickMissing, QuickPreview, QuickRemark, ScheduleRow,
        SessionView,
    },
};

use crate::support::{Hands, NOON, course, deadlines, nothing, planner, planner_in};

fn typed(text: &str) -> QuickLine {
    QuickLine {
        text: text.to_owned(),
        ..QuickLine::default()
    }
}

fn preview(planner: &mut Planner, text: &str) -> QuickPreview {
    planner.quick_preview(typed(text)).unwrap()
}

fn add(planner: &mut Planner, text: &str) -> Subject {
    planner.quick_add(typed(text)).unwrap().value
}

fn item(planner: &mut Planner, subject: Subject) -> semestra_planner::view::Item {
    planner
        .item(EntryName {
            subject,
            planned_on: None,
        })
        .unwrap()
}

fn class(planner: &mut Planner, course: CourseId, topic: &str) -> SessionView {
    let rows = planner.course(course).unwrap().schedule;
    let mut classes = rows.into_iter().filter_map(|row| match row {
        ScheduleRow::Session(session) => Some(*session),
        ScheduleRow::Weekly(_) | ScheduleRow::Off(_) => None,
    });
    classes.find(|class| class.topic == topic).unwrap()
}

#[test]
fn a_deadline_is_added_as_it_was_shown_and_undo_takes_it_back() {
    let mut planner = planner();
    course(&mut planner);
    let before = deadlines(&mut planner);
    let shown = preview(&mut planner, "essay fri 5pm #bio 2h");
    assert_eq!(shown.kind, QuickKind::Deadline);
    assert_eq!(shown.work, Some(AssessmentKind::Paper));
    assert_eq!(shown.estimate, Some(120));
    assert_eq!(shown.missing, None);
    assert_eq!(deadlines(&mut planner), before, "a preview stores nothing");
    let saved = planner.quick_add(typed("essay fri 5pm #bio 2h")).unwrap();
    assert_eq!(saved.did, "Added: essay");
    assert!(deadlines(&mut planner).contains(&"week: essay".to_owned()));
    let item = item(&mut planner, saved.value);
    assert_eq!(item.start, shown.start);
    assert!(
        !item.evidence.is_empty() && item.evidence.iter().all(|piece| piece.basis == Basis::Mine),
        "what is typed by hand is the student's own"
    );
    planner.undo(nothing()).unwrap();
    assert_eq!(deadlines(&mut planner), before);
}

#[test]
fn hours_are_those_of_the_wall_that_is_shown() {
    let mut planner = planner_in("Europe/Berlin", &Hands::at(NOON));
    course(&mut planner);
    let subject = add(&mut planner, "essay fri 5pm");
    let item = item(&mut planner, subject);
    assert_eq!(item.start, "2025-02-07T17:00:00".parse().ok());
}

#[test]
fn the_only_course_is_taken_and_that_is_said() {
    let mut planner = planner();
    let id = course(&mut planner);
    let shown = preview(&mut planner, "HW9 fri");
    assert_eq!(shown.course.map(|course| course.id), Some(id));
    assert_eq!(shown.remarks, [QuickRemark::OnlyCourse]);
    assert!(shown.all_day, "no hour was said");
}

#[test]
fn what_has_no_date_gets_none() {
    let mut planner = planner();
    course(&mut planner);
    let shown = preview(&mut planner, "HW9 #bio");
    assert_eq!(
        (shown.start, shown.remarks),
        (None, vec![QuickRemark::NoDay])
    );
    add(&mut planner, "HW9 #bio");
    assert!(deadlines(&mut planner).contains(&"undated: HW9".to_owned()));
}

#[test]
fn something_to_read_hangs_on_its_class() {
    let mut planner = planner();
    let id = course(&mut planner);
    // Wednesday noon: the class of today is at two.
    let shown = preview(&mut planner, "read ch. 3 before wed class");
    assert_eq!(shown.kind, QuickKind::Reading);
    assert_eq!(
        shown.class.map(|class| class.topic).as_deref(),
        Some("Compasses")
    );
    let subject = add(&mut planner, "read ch. 3 before wed class");
    let compasses = class(&mut planner, id, "Compasses");
    assert_eq!(subject, Subject::Session(compasses.id));
    let labels: Vec<_> = compasses
        .readings
        .iter()
        .map(|one| one.label.as_str())
        .collect();
    assert!(labels.contains(&"ch. 3"), "{labels:?}");
    let next = preview(&mut planner, "read ch. 4 before mon class");
    assert_eq!(
        next.class.map(|class| class.topic).as_deref(),
        Some("Midterm")
    );
    let none = preview(&mut planner, "read ch. 4 before sun class");
    assert!(none.remarks.contains(&QuickRemark::NoClass));
    assert_eq!(none.kind, QuickKind::Deadline, "then it is work of its own");
}

#[test]
fn work_before_a_class_is_due_when_it_begins() {
    let mut planner = planner();
    course(&mut planner);
    let shown = preview(&mut planner, "HW9 before class #bio");
    assert_eq!(shown.start, "2025-02-05T14:00:00".parse().ok());
}

#[test]
fn an_office_hour_finds_its_person_and_takes_place_once() {
    let mut planner = planner();
    course(&mut planner);
    let shown = preview(&mut planner, "office hour with Finch tomorrow 4-5 CIC 4118");
    assert_eq!(shown.kind, QuickKind::OfficeHour);
    assert_eq!(shown.title, "Ada Finch");
    assert_eq!(shown.location.as_deref(), Some("CIC 4118"));
    let subject = add(&mut planner, "office hour with Finch tomorrow 4-5 CIC 4118");
    let item = item(&mut planner, subject);
    assert_eq!(item.title, "Ada Finch");
    assert_eq!(item.start, "2025-02-06T16:00:00".parse().ok());
    let week = planner
        .agenda("2025-02-06".parse().unwrap(), "2025-03-06".parse().unwrap())
        .unwrap();
    let times = week.entries.iter().filter(|entry| entry.subject == subject);
    assert_eq!(times.count(), 1);
    let stranger = preview(&mut planner, "office hour with Nobody tomorrow 4-5");
    assert_eq!(
        (stranger.kind, stranger.title.as_str()),
        (QuickKind::Block, "office hour with Nobody"),
        "no word of the student's is lost"
    );
}

#[test]
fn a_block_comes_again_until_the_day_that_was_said() {
    let mut planner = planner();
    let subject = add(&mut planner, "gym every tue thu 7-8am until feb 13");
    let month = planner
        .agenda("2025-02-01".parse().unwrap(), "2025-03-01".parse().unwrap())
        .unwrap();
    let days: Vec<_> = month
        .entries
        .iter()
        .filter(|entry| entry.subject == subject)
        .map(|entry| entry.start.to_string())
        .collect();
    assert_eq!(
        days,
        [
            "2025-02-06 07:00:00",
            "2025-02-11 07:00:00",
            "2025-02-13 07:00:00"
        ]
    );
}

#[test]
fn what_is_missing_is_asked_for_in_one_sentence_and_nothing_is_stored() {
    let mut planner = planner();
    let check = |planner: &mut Planner, text: &str, missing, sentence: &str| {
        assert_eq!(preview(planner, text).missing, Some(missing), "{text}");
        let refused = planner.quick_add(typed(text)).unwrap_err();
        assert_eq!(refused.code(), ErrorCode::Invalid, "{text}");
        assert!(
            refused.sentence().contains(sentence),
            "{}",
            refused.sentence()
        );
    };
    check(&mut planner, "HW2 fri", QuickMissing::Course, "#18-789");
    check(&mut planner, "call mom", QuickMissing::Day, "on which day");
    check(
        &mut planner,
        "fri 5pm",
        QuickMissing::Title,
        "what it is called",
    );
    check(
        &mut planner,
        "gym every tue 7-8am",
        QuickMissing::Until,
        "until when",
    );
    assert_eq!(planner.overview(nothing()).unwrap().undo, None);
    course(&mut planner);
    check(
        &mut planner,
        "office hour tomorrow",
        QuickMissing::Hour,
        "from when",
    );
    let long = planner
        .quick_preview(typed(&"a".repeat(5_000)))
        .unwrap_err();
    assert_eq!(long.code(), ErrorCode::Invalid);
    for odd in [
        "",
        "🎉",
        "مرحبا fri",
        "\u{0}",
        "fri 2:30am 9 mar 2025",
        "99/99/9999 25:61",
    ] {
        planner.quick_preview(typed(odd)).unwrap();
    }
}
