//! A page is reviewed and taken in.

use semestra_plan::{Basis, Subject, draft::EventKind};
use semestra_planner::{
    ErrorCode,
    view::{Acceptance, Document, ScheduleRow},
};

use crate::support::{PAGE, accept, course, deadlines, nothing, pasted, planner, review};

#[test]
fn a_review_stores_nothing() {
    let mut planner = planner();
    let review = review(&mut planner);
    assert_eq!(review.draft.course.code.as_deref(), Some("BIO 210"));
    assert_eq!(review.summary.deadlines, 3);
    assert!(planner.overview(nothing()).unwrap().courses.is_empty());
    assert_eq!(planner.overview(nothing()).unwrap().undo, None);
}

#[test]
fn a_page_becomes_a_course_with_all_its_parts() {
    let mut planner = planner();
    let id = course(&mut planner);
    let view = planner.course(id).unwrap();
    assert_eq!(view.line.title, "Bird Watching");
    assert_eq!(view.term.name, "Spring 2025");
    assert_eq!(view.term.week, Some(4));
    assert_eq!(view.late_days, Some(3));
    assert_eq!(view.grading_sum.as_deref(), Some("100"));
    assert_eq!(view.people[0].name, "Ada Finch");
    assert_eq!(
        view.people[0].office_hours[0].location.as_deref(),
        Some("Hall 7")
    );
    let classes: Vec<_> = view
        .schedule
        .iter()
        .filter_map(|row| match row {
            ScheduleRow::Session(session) => Some(session),
            ScheduleRow::Off(_) => None,
        })
        .collect();
    assert_eq!(classes.len(), 9, "the holiday is no class");
    assert_eq!(
        classes[0].start.as_deref(),
        Some("14:00"),
        "the weekly meeting gives the time"
    );
    assert_eq!(classes[0].location.as_deref(), Some("Hall 4"));
    assert_eq!(classes[0].readings[0].label, "Gill");
    assert_eq!(classes[2].marks, ["HW1 due"]);
}

#[test]
fn a_release_and_a_deadline_are_one_piece_of_work() {
    let mut planner = planner();
    let id = course(&mut planner);
    let works = planner.course(id).unwrap().deadlines;
    let homework: Vec<_> = works
        .iter()
        .filter(|work| work.title.starts_with("HW"))
        .collect();
    assert_eq!(homework.len(), 3);
    assert_eq!(homework[0].released_on, "2025-01-15".parse().ok());
    assert_eq!(homework[0].worth.as_deref(), Some("10"));
    let midterm = works.iter().find(|work| work.title == "Midterm").unwrap();
    assert_eq!(midterm.worth.as_deref(), Some("30"));
    assert!(
        midterm.has_time,
        "a midterm in class begins when the class does"
    );
}

#[test]
fn what_has_no_date_says_so() {
    let mut planner = planner();
    course(&mut planner);
    assert!(deadlines(&mut planner).contains(&"undated: Project".to_owned()));
}

#[test]
fn a_changed_value_is_the_students_and_the_rest_stays_the_documents() {
    let mut planner = planner();
    let mut draft = review(&mut planner).draft;
    let homework = draft
        .events
        .iter_mut()
        .find(|event| event.title == "HW3 due")
        .unwrap();
    homework.date = "2025-02-14".parse().ok();
    // Evidence that comes along is not believed.
    for piece in &mut homework.evidence {
        piece.quote = "made up".to_owned();
    }
    let id = accept(&mut planner, draft);
    let works = planner.course(id).unwrap().deadlines;
    let work = works.iter().find(|work| work.title == "HW3").unwrap();
    let item = planner.item(Subject::Assessment(work.id)).unwrap();
    let basis = |field: &str| {
        let piece = item.evidence.iter().find(|piece| piece.field == field);
        piece.map(|piece| piece.basis)
    };
    assert_eq!(basis("date"), Some(Basis::Mine));
    assert_eq!(basis("title"), Some(Basis::Stated));
    assert!(item.evidence.iter().all(|piece| piece.quote != "made up"));
}

#[test]
fn an_item_taken_out_is_not_stored_and_one_added_is_the_students() {
    let mut planner = planner();
    let mut draft = review(&mut planner).draft;
    draft.events.retain(|event| event.title != "HW3 due");
    let mut own = draft
        .events
        .iter()
        .find(|event| event.kind == EventKind::Due)
        .unwrap()
        .clone();
    own.key = "new-1".to_owned();
    own.title = "Field trip report".to_owned();
    draft.events.push(own);
    let id = accept(&mut planner, draft);
    let works = planner.course(id).unwrap().deadlines;
    let titles: Vec<_> = works.iter().map(|work| work.title.as_str()).collect();
    assert!(!titles.contains(&"HW3"));
    let own = works
        .iter()
        .find(|work| work.title == "Field trip report")
        .unwrap();
    let item = planner.item(Subject::Assessment(own.id)).unwrap();
    assert!(item.evidence.iter().all(|piece| piece.basis == Basis::Mine));
}

#[test]
fn the_same_page_is_taken_in_once() {
    let mut planner = planner();
    course(&mut planner);
    let again = review(&mut planner);
    assert!(
        again
            .already
            .as_deref()
            .is_some_and(|sentence| sentence.contains("BIO 210"))
    );
    let refused = planner.add_to_term(Acceptance {
        document: pasted(PAGE),
        draft: again.draft,
    });
    assert_eq!(refused.unwrap_err().code(), ErrorCode::Nothing);
    assert_eq!(planner.overview(nothing()).unwrap().courses.len(), 1);
}

#[test]
fn a_draft_that_cannot_be_is_refused_whole() {
    let mut planner = planner();
    let draft = review(&mut planner).draft;
    let refused = |planner: &mut semestra_planner::Planner, draft| {
        let acceptance = Acceptance {
            document: pasted(PAGE),
            draft,
        };
        let error = planner.add_to_term(acceptance).unwrap_err();
        assert_eq!(error.code(), ErrorCode::Invalid);
        assert!(
            planner.overview(nothing()).unwrap().courses.is_empty(),
            "nothing is stored"
        );
        error.sentence()
    };
    let mut backwards = draft.clone();
    backwards.meetings[0].end = backwards.meetings[0].start;
    assert!(refused(&mut planner, backwards).contains("mend one of the times"));
    let mut endless = draft.clone();
    endless.events[0].end_date = "2999-01-01".parse().ok();
    refused(&mut planner, endless);
    let mut nowhere = draft;
    nowhere.course.timezone = Some("Mars/Olympus".to_owned());
    assert!(refused(&mut planner, nowhere).contains("America/New_York"));
}

#[test]
fn documents_that_cannot_be_read_say_what_to_do() {
    let mut planner = planner();
    let mut check = |document: Document, word: &str| {
        let error = planner.read_document(document).unwrap_err();
        assert_eq!(error.code(), ErrorCode::Invalid);
        assert!(error.sentence().contains(word), "{}", error.sentence());
    };
    check(pasted(""), "empty");
    check(Document::of_bytes(None, b"%PDF-1.7 rest"), "PDF");
    check(Document::of_bytes(None, &[0, 1, 2, 3, 255]), "text");
    check(
        Document {
            base64: Some("not base64!".to_owned()),
            ..Document::of_bytes(None, b"")
        },
        "whole",
    );
    check(
        Document {
            text: None,
            ..pasted("")
        },
        "Paste",
    );
    check(
        Document {
            timezone: Some("Nowhere".to_owned()),
            ..pasted(PAGE)
        },
        "time zone",
    );
    check(pasted("A poem about rain."), "date");
}

#[test]
fn the_sample_is_for_an_empty_term_and_goes_with_one_undo() {
    let mut planner = planner();
    planner.explore_sample(nothing()).unwrap();
    let overview = planner.overview(nothing()).unwrap();
    assert_eq!(overview.courses.len(), 3);
    assert_eq!(overview.term.unwrap().week, Some(4));
    assert!(planner.explore_sample(nothing()).is_err());
    planner.undo(nothing()).unwrap();
    assert!(planner.overview(nothing()).unwrap().courses.is_empty());
}
