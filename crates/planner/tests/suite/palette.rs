//! What the palette finds, where it stands, and how the student left the window.

use semestra_planner::{
    ErrorCode,
    view::{Acceptance, FoundName, Habits, SearchRequest},
};

use crate::support::{Hands, NOON, PAGE, course, nothing, pasted, planner, planner_in};

fn hit(planner: &mut semestra_planner::Planner, text: &str) -> FoundName {
    let request = SearchRequest {
        text: text.to_owned(),
    };
    let first = planner.search(request).unwrap().into_iter().next().unwrap();
    FoundName {
        what: first.what,
        id: first.id,
        text: text.to_owned(),
    }
}

#[test]
fn what_is_found_leads_to_its_place_in_the_document() {
    let mut planner = planner();
    course(&mut planner);
    for (text, what, words) in [
        ("compasses", "session", "Compasses"),
        ("finch", "person", "Finch"),
        ("3 late days", "policy", "Late Days"),
        ("wiltschko", "reading", "Compasses"),
        ("hw2", "assessment", "HW2"),
    ] {
        let name = hit(&mut planner, text);
        assert_eq!(name.what, what, "{text}");
        let passage = planner.passage(name).unwrap().unwrap();
        let place = passage.place.unwrap();
        let lines = planner.source(passage.source.id).unwrap().lines;
        let line = &lines[place.line as usize - 1];
        assert!(line.contains(words), "{text}: {line}");
    }
}

#[test]
fn what_no_document_says_stands_nowhere() {
    let mut planner = planner();
    for (what, id) in [("block", "x"), ("session", "x"), ("source", ""), ("", "")] {
        let name = FoundName {
            what: what.to_owned(),
            id: id.to_owned(),
            text: String::new(),
        };
        assert_eq!(planner.passage(name).unwrap(), None);
    }
}

#[test]
fn the_window_is_as_it_was_left_and_undo_passes_over_it() {
    let mut planner = planner();
    assert_eq!(
        planner.overview(nothing()).unwrap().habits,
        Habits::default()
    );
    let left = Habits {
        zoom: 150,
        folded: true,
        recent: vec!["calendar".into(), "undo".into()],
    };
    planner.keep_habits(left.clone()).unwrap();
    let overview = planner.overview(nothing()).unwrap();
    assert_eq!(overview.habits, left);
    assert_eq!(overview.undo, None);
    let refused = planner.keep_habits(Habits {
        zoom: 10,
        ..left.clone()
    });
    assert_eq!(refused.unwrap_err().code(), ErrorCode::Invalid);
    let many = Habits {
        recent: (0..100).map(|number| format!("{number}")).collect(),
        ..left
    };
    planner.keep_habits(many).unwrap();
    assert_eq!(planner.overview(nothing()).unwrap().habits.recent.len(), 8);
}

#[test]
fn courses_of_other_terms_are_within_reach() {
    // Names that are made at one moment are in no order.
    let clock = Hands::at("2025-02-05T12:30:00-05:00");
    let mut planner = planner_in("America/New_York", &clock);
    let old = PAGE.replace("2025", "2023").replace("BIO 210", "BIO 110");
    let document = pasted(&old);
    let draft = planner.read_document(document.clone()).unwrap().draft;
    planner
        .add_to_term(Acceptance::of(document, draft))
        .unwrap();
    clock.set(NOON);
    course(&mut planner);
    let overview = planner.overview(nothing()).unwrap();
    let shown: Vec<_> = overview
        .courses
        .iter()
        .map(|one| one.code.as_str())
        .collect();
    assert_eq!(shown, ["BIO 210"]);
    let [other] = overview.other_terms.as_slice() else {
        panic!("one other term: {:?}", overview.other_terms);
    };
    assert_eq!(other.term.name, "Spring 2023");
    assert_eq!(other.courses[0].code, "BIO 110");
}
