//! A page is reviewed and taken in.

mod weekly;

use chrono::NaiveDate;
use semestra_plan::{Basis, Certainty, Evidence, Place, Subject, draft::EventKind};
use semestra_planner::{
    ErrorCode,
    view::{Acceptance, Document, ScheduleRow, Selection},
};

use crate::support::{PAGE, accept, course, deadlines, item, nothing, pasted, planner, review};

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
            ScheduleRow::Weekly(_) | ScheduleRow::Off(_) => None,
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
fn a_document_is_kept_with_its_lines_and_where_they_stand() {
    let mut planner = planner();
    let review = review(&mut planner);
    let id = accept(&mut planner, review.draft);
    let kept = planner.course(id).unwrap().sources[0].id;
    let source = planner.source(kept).unwrap();
    assert_eq!(source.lines, review.lines);
    assert_eq!(source.origins, review.origins);
    assert_eq!(source.origins.len(), source.lines.len());
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
    let found = item(&mut planner, Subject::Assessment(work.id));
    let basis = |field: &str| {
        let piece = found.evidence.iter().find(|piece| piece.field == field);
        piece.map(|piece| piece.basis)
    };
    assert_eq!(basis("date"), Some(Basis::Mine));
    assert_eq!(basis("title"), Some(Basis::Stated));
    assert!(found.evidence.iter().all(|piece| piece.quote != "made up"));
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
    let found = item(&mut planner, Subject::Assessment(own.id));
    assert!(
        found
            .evidence
            .iter()
            .all(|piece| piece.basis == Basis::Mine)
    );
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
    let refused = planner.add_to_term(Acceptance::of(pasted(PAGE), again.draft));
    assert_eq!(refused.unwrap_err().code(), ErrorCode::Nothing);
    assert_eq!(planner.overview(nothing()).unwrap().courses.len(), 1);
}

#[test]
fn a_draft_that_cannot_be_is_refused_whole() {
    let mut planner = planner();
    let draft = review(&mut planner).draft;
    let refused = |planner: &mut semestra_planner::Planner, draft| {
        let acceptance = Acceptance::of(pasted(PAGE), draft);
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

#[test]
fn days_that_no_calendar_holds_are_refused_and_not_counted_with() {
    let mut planner = planner();
    let far = chrono::NaiveDate::MAX;
    assert_eq!(
        planner.agenda(far, far).unwrap_err().code(),
        ErrorCode::Invalid
    );
    let mut draft = review(&mut planner).draft;
    draft.events[0].date = Some(far);
    let acceptance = Acceptance::of(pasted(PAGE), draft);
    assert_eq!(
        planner.add_to_term(acceptance).unwrap_err().code(),
        ErrorCode::Invalid
    );
}

#[test]
fn selected_words_are_read_by_the_rules_of_their_page() {
    let mut planner = planner();
    let line = PAGE.lines().position(|line| line.starts_with("1/27/2025"));
    let line = u32::try_from(line.unwrap()).unwrap() + 1;
    let place = Place {
        line,
        end_line: line,
        start: 12,
        end: 17,
    };
    let document = pasted(PAGE);
    let selection = Selection { document, place };
    let found = planner.read_selection(selection.clone()).unwrap();
    assert_eq!(found.title, "Nests");
    assert_eq!(found.date, NaiveDate::from_ymd_opt(2025, 1, 27));
    let nowhere = Selection {
        place: Place {
            line: 900,
            end_line: 900,
            ..place
        },
        ..selection
    };
    let error = planner.read_selection(nowhere).unwrap_err();
    assert_eq!(error.code(), ErrorCode::Invalid);
}

#[test]
fn an_item_that_was_pointed_out_keeps_its_place_with_the_words_that_stand_there() {
    let mut planner = planner();
    let mut draft = review(&mut planner).draft;
    let line = PAGE.lines().position(|line| line.starts_with("Ada Finch"));
    let line = u32::try_from(line.unwrap()).unwrap() + 1;
    let pointed = |field: &str, end_line| Evidence {
        field: field.to_owned(),
        basis: Basis::Mine,
        place: Some(Place {
            line,
            end_line,
            start: 0,
            end: 9,
        }),
        quote: "words that do not stand there".to_owned(),
        because: None,
        certainty: Certainty::SURE,
    };
    let mut added = draft.events[0].clone();
    added.key = "mine-1".to_owned();
    added.kind = EventKind::Due;
    added.title = "Field notes".to_owned();
    added.evidence = vec![pointed("title", line), pointed("kind", 9_999)];
    draft.events.push(added);
    accept(&mut planner, draft);
    let groups = planner.deadlines(Default::default()).unwrap().groups;
    let mut all = groups.iter().flat_map(|group| &group.items);
    let id = all.find(|work| work.title == "Field notes").unwrap().id;
    let stored = item(&mut planner, Subject::Assessment(id)).evidence;
    let of = |field: &str| stored.iter().find(|piece| piece.field == field).unwrap();
    assert_eq!(of("title").quote, "Ada Finch");
    assert_eq!(of("title").basis, Basis::Mine);
    assert_eq!(of("kind").place, None, "there is no such line");
}

/// Two courses on one page, each with its own dates.
const TWO: &str = "\
# My autumn

## HIST 210 Rivers of Europe

| Date | Topic |
|---|---|
| Sep 2, 2025 | Rhine |
| Sep 4, 2025 | Danube |

Essay due October 3, 2025

## GEOG 118 Maps

| Date | Topic |
|---|---|
| Sep 1, 2025 | Scale |
| Sep 8, 2025 | Projection |

Project due November 20, 2025
";

#[test]
fn of_a_page_with_two_courses_the_chosen_one_is_taken() {
    let mut planner = planner();
    let whole = planner.read_document(pasted(TWO)).unwrap();
    let titles: Vec<&str> = whole.parts.iter().map(|part| part.title.as_str()).collect();
    assert_eq!(titles, ["HIST 210 Rivers of Europe", "GEOG 118 Maps"]);
    let refused = planner.add_to_term(Acceptance::of(pasted(TWO), whole.draft));
    let sentence = refused.unwrap_err().sentence();
    assert!(sentence.contains("2 GEOG 118 Maps"), "{sentence}");
    let document = Document {
        part: Some(1),
        ..pasted(TWO)
    };
    let draft = planner.read_document(document.clone()).unwrap().draft;
    assert_eq!(draft.course.code.as_deref(), Some("GEOG 118"));
    planner
        .add_to_term(Acceptance::of(document, draft))
        .unwrap();
    assert!(
        deadlines(&mut planner)
            .iter()
            .any(|line| line.ends_with("Project"))
    );
    assert!(
        !deadlines(&mut planner)
            .iter()
            .any(|line| line.ends_with("Essay"))
    );
}
