//! What a student changes of a course by hand.

mod classes;
mod grading;

use semestra_plan::{Basis, CourseId, Role};
use semestra_planner::{
    ErrorCode, Planner, PlannerError,
    view::{
        CourseView, DayOffEdit, LinkEdit, MeetingEdit, OfficeHourEdit, PersonEdit, PolicyEdit,
        ScheduleRow, SessionEdit, SessionView, Thing,
    },
};

use crate::support::{course, nothing, planner};

fn view(planner: &mut Planner, id: CourseId) -> CourseView {
    planner.course(id).unwrap()
}

fn classes(view: &CourseView) -> Vec<SessionView> {
    let rows = view.schedule.iter();
    rows.filter_map(|row| match row {
        ScheduleRow::Session(session) => Some(session.as_ref().clone()),
        ScheduleRow::Weekly(_) | ScheduleRow::Off(_) => None,
    })
    .collect()
}

/// What is said of a value: "mine" when the student set it, and the page's words.
fn said(planner: &mut Planner, thing: Thing, field: &str) -> Vec<(Basis, String)> {
    let pieces = planner.evidence(thing).unwrap().into_iter();
    pieces
        .filter(|piece| piece.field == field)
        .map(|piece| (piece.basis, piece.quote))
        .collect()
}

#[track_caller]
fn refused<T: std::fmt::Debug>(answer: Result<T, PlannerError>, field: &str) -> String {
    let error = answer.unwrap_err();
    assert_eq!(error.code(), ErrorCode::Invalid);
    assert_eq!(error.about(), Some(field), "{error}");
    error.sentence()
}

/// The whole page of a course, to see that nothing else changed.
#[track_caller]
fn undone(planner: &mut Planner, id: CourseId, before: &CourseView) {
    planner.undo(nothing()).unwrap();
    assert_eq!(&view(planner, id), before, "one step takes all of it back");
}

fn person_edit(view: &CourseView) -> PersonEdit {
    let person = &view.people[0];
    PersonEdit {
        id: Some(person.id),
        course_id: view.line.id,
        name: person.name.clone(),
        role: person.role,
        email: person.email.clone(),
        url: person.url.clone(),
    }
}

#[test]
fn a_changed_value_of_the_page_is_the_students_and_the_page_is_still_quoted() {
    let mut planner = planner();
    let id = course(&mut planner);
    let before = view(&mut planner, id);
    let edit = PersonEdit {
        name: "Ada B. Finch".to_owned(),
        ..person_edit(&before)
    };
    let saved = planner.save_person(edit.clone()).unwrap();
    assert_eq!(saved.did, "Changed: Ada B. Finch");
    let thing = Thing::Person(saved.value);
    let name = said(&mut planner, thing, "name");
    assert!(
        name.iter().any(|(basis, _)| *basis == Basis::Mine)
            && name
                .iter()
                .any(|(basis, quote)| *basis == Basis::Stated && quote == "Ada Finch"),
        "{name:?}"
    );
    let mail = said(&mut planner, thing, "email");
    assert!(
        mail.iter().all(|(basis, _)| *basis != Basis::Mine),
        "{mail:?}"
    );
    // The same once more is nothing to take back.
    planner.save_person(edit).unwrap();
    undone(&mut planner, id, &before);
    let name = said(&mut planner, thing, "name");
    assert!(name.iter().all(|(basis, _)| *basis != Basis::Mine));
}

#[test]
fn what_is_made_by_hand_has_no_page_to_quote() {
    let mut planner = planner();
    let id = course(&mut planner);
    let before = view(&mut planner, id);
    let edit = PersonEdit {
        id: None,
        name: " Bob   Crane ".to_owned(),
        role: Role::Assistant,
        email: Some(" ".to_owned()),
        url: Some("example.edu/crane".to_owned()),
        ..person_edit(&before)
    };
    let saved = planner.save_person(edit).unwrap();
    let after = view(&mut planner, id);
    let person = after.people.iter().find(|one| one.id == saved.value);
    let person = person.unwrap();
    assert_eq!(person.name, "Bob Crane");
    assert_eq!(person.email, None);
    assert_eq!(person.url.as_deref(), Some("https://example.edu/crane"));
    assert!(
        planner
            .evidence(Thing::Person(saved.value))
            .unwrap()
            .is_empty()
    );
    planner.remove_person(saved.value).unwrap();
    planner.undo(nothing()).unwrap();
    undone(&mut planner, id, &before);
}

#[test]
fn what_cannot_be_is_refused_at_its_field_and_nothing_is_kept() {
    let mut planner = planner();
    let id = course(&mut planner);
    let before = view(&mut planner, id);
    let person = person_edit(&before);
    let sentence = refused(
        planner.save_person(PersonEdit {
            name: "x".repeat(5_000),
            ..person.clone()
        }),
        "name",
    );
    assert_eq!(
        sentence,
        "This has 5000 letters and can have 1000; shorten it."
    );
    refused(
        planner.save_person(PersonEdit {
            email: Some("nobody".to_owned()),
            ..person.clone()
        }),
        "email",
    );
    refused(
        planner.save_person(PersonEdit {
            url: Some("javascript:alert(1)".to_owned()),
            ..person
        }),
        "url",
    );
    let meeting = before.meetings[0].form.clone();
    refused(
        planner.save_meeting(MeetingEdit {
            end: "13:00:00".parse().ok(),
            ..meeting.clone()
        }),
        "end",
    );
    refused(
        planner.save_meeting(MeetingEdit {
            start: None,
            ..meeting.clone()
        }),
        "start",
    );
    refused(
        planner.save_meeting(MeetingEdit {
            days: Vec::new(),
            ..meeting.clone()
        }),
        "days",
    );
    refused(
        planner.save_meeting(MeetingEdit {
            last_on: "2055-01-01".parse().ok(),
            ..meeting.clone()
        }),
        "lastOn",
    );
    refused(
        planner.save_meeting(MeetingEdit {
            every_weeks: 0,
            ..meeting
        }),
        "everyWeeks",
    );
    let class = classes(&before)[0].form.clone();
    refused(
        planner.save_session(SessionEdit {
            on: "2205-01-13".parse().ok(),
            ..class.clone()
        }),
        "on",
    );
    refused(
        planner.save_session(SessionEdit {
            end: "15:00:00".parse().ok(),
            ..class
        }),
        "start",
    );
    refused(
        planner.save_day_off(DayOffEdit {
            id: None,
            course_id: id,
            title: "Long".to_owned(),
            on: "2025-03-03".parse().ok(),
            until: "2025-12-31".parse().ok(),
        }),
        "until",
    );
    assert_eq!(view(&mut planner, id), before);
}

#[test]
fn everything_of_the_page_can_be_changed_and_removed() {
    let mut planner = planner();
    let id = course(&mut planner);
    let before = view(&mut planner, id);

    let hour = before.people[0].office_hours[0].form.clone();
    planner
        .save_office_hour(OfficeHourEdit {
            location: Some("Hall 9".to_owned()),
            ..hour.clone()
        })
        .unwrap();
    let thing = Thing::OfficeHour(hour.id.unwrap());
    let place = said(&mut planner, thing, "location");
    assert!(place.contains(&(Basis::Mine, String::new())), "{place:?}");
    undone(&mut planner, id, &before);
    planner.remove_office_hour(hour.id.unwrap()).unwrap();
    undone(&mut planner, id, &before);

    let link = planner
        .save_link(LinkEdit {
            id: None,
            course_id: id,
            label: "Forum".to_owned(),
            url: "forum.example/bio".to_owned(),
        })
        .unwrap();
    assert_eq!(
        view(&mut planner, id).links[0].url,
        "https://forum.example/bio"
    );
    planner.remove_link(link.value).unwrap();
    planner.undo(nothing()).unwrap();
    undone(&mut planner, id, &before);

    let rule = &before.policies[0];
    planner
        .save_policy(PolicyEdit {
            id: Some(rule.id),
            course_id: id,
            kind: rule.kind,
            title: rule.title.clone(),
            text: "Four late days.".to_owned(),
        })
        .unwrap();
    let after = view(&mut planner, id);
    assert_eq!(after.policies[0].text, "Four late days.");
    let quoted = &after.policies[0].evidence;
    assert!(quoted.iter().any(|piece| piece.place.is_some()));
    assert!(quoted.iter().any(|piece| piece.basis == Basis::Mine));
    undone(&mut planner, id, &before);
    planner.remove_policy(rule.id).unwrap();
    undone(&mut planner, id, &before);

    planner
        .save_day_off(DayOffEdit {
            id: None,
            course_id: id,
            title: "Carnival".to_owned(),
            on: "2025-02-12".parse().ok(),
            until: None,
        })
        .unwrap();
    undone(&mut planner, id, &before);
}
