//! What a student changes of a course by hand.

use semestra_plan::{Basis, CourseId, Day, Role, SessionKind, Subject};
use semestra_planner::{
    ErrorCode, Planner, PlannerError,
    view::{
        CategoryEdit, CourseView, DayOffEdit, EntryName, LetterEdit, LetterScaleEdit, LinkEdit,
        MeetingEdit, NoteBlock, NoteEdit, OfficeHourEdit, PersonEdit, PolicyEdit, ReadingEdit,
        ScheduleRow, SessionEdit, SessionTick, SessionView, Thing, Tick,
    },
};

use crate::support::{course, nothing, planner, wall};

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
fn a_weekly_class_in_turn_says_when_it_is_next() {
    let mut planner = planner();
    let id = course(&mut planner);
    let before = view(&mut planner, id);
    let lab = MeetingEdit {
        id: None,
        kind: SessionKind::Lab,
        days: vec![Day::Fr],
        start: "10:00:00".parse().ok(),
        end: "11:00:00".parse().ok(),
        first_on: "2025-01-17".parse().ok(),
        last_on: "2025-03-28".parse().ok(),
        every_weeks: 2,
        ..before.meetings[0].form.clone()
    };
    let saved = planner.save_meeting(lab.clone()).unwrap();
    let next = |planner: &mut Planner| {
        let view = view(planner, id);
        let lab = view.meetings.iter().find(|one| one.id == saved.value);
        lab.unwrap().next_on.map(|day| day.to_string())
    };
    // Weeks of 13 and 27 January, 10 February: today is Wednesday, 5 February.
    assert_eq!(next(&mut planner).as_deref(), Some("2025-02-14"));
    // A class called off on a day that a change takes away leaves nothing behind.
    let called_off = EntryName {
        subject: Subject::Meeting(saved.value),
        planned_on: "2025-02-14".parse().ok(),
    };
    planner.cancel_entry(called_off).unwrap();
    assert_eq!(next(&mut planner).as_deref(), Some("2025-02-28"));
    let thursdays = MeetingEdit {
        id: Some(saved.value),
        days: vec![Day::Th],
        ..lab
    };
    planner.save_meeting(thursdays.clone()).unwrap();
    assert_eq!(next(&mut planner).as_deref(), Some("2025-02-13"));
    let fridays = MeetingEdit {
        days: vec![Day::Fr],
        ..thursdays
    };
    planner.save_meeting(fridays).unwrap();
    assert_eq!(next(&mut planner).as_deref(), Some("2025-02-14"));
    for _ in 0..4 {
        planner.undo(nothing()).unwrap();
    }
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

#[test]
fn a_class_keeps_its_ticks_when_it_changes_and_its_readings_can_be_changed() {
    let mut planner = planner();
    let id = course(&mut planner);
    let first = classes(&view(&mut planner, id))[0].clone();
    planner
        .tick_session(SessionTick {
            id: first.id,
            tick: Tick::Attended,
            on: true,
        })
        .unwrap();
    let before = view(&mut planner, id);
    planner
        .save_session(SessionEdit {
            topic: "Feathers and down".to_owned(),
            on: "2025-01-14".parse().ok(),
            ..first.form
        })
        .unwrap();
    let after = classes(&view(&mut planner, id))[0].clone();
    assert_eq!(
        (after.topic.as_str(), after.attended),
        ("Feathers and down", true)
    );
    let title = said(&mut planner, Thing::Session(first.id), "title");
    assert!(title.contains(&(Basis::Mine, String::new())), "{title:?}");
    undone(&mut planner, id, &before);

    let reading = planner
        .save_reading(ReadingEdit {
            id: None,
            session_id: first.id,
            label: "Chapter 2".to_owned(),
            url: None,
        })
        .unwrap();
    let labels = |planner: &mut Planner| {
        let readings = classes(&view(planner, id))[0].readings.clone();
        readings
            .into_iter()
            .map(|one| one.label)
            .collect::<Vec<_>>()
    };
    assert!(labels(&mut planner).contains(&"Chapter 2".to_owned()));
    planner.remove_reading(reading.value).unwrap();
    assert!(!labels(&mut planner).contains(&"Chapter 2".to_owned()));
    planner.undo(nothing()).unwrap();
    undone(&mut planner, id, &before);
    planner.remove_session(first.id).unwrap();
    undone(&mut planner, id, &before);
}

#[test]
fn a_note_is_shown_as_nodes_and_found_again() {
    let mut planner = planner();
    let id = course(&mut planner);
    let before = view(&mut planner, id);
    let class = &classes(&before)[0];
    let name = EntryName {
        subject: Subject::Session(class.id),
        planned_on: None,
    };
    planner
        .save_note(NoteEdit {
            class: name,
            text: "- ask about **barbules**\n".to_owned(),
        })
        .unwrap();
    let note = classes(&view(&mut planner, id))[0].note.clone();
    assert_eq!(note.text, "- ask about **barbules**");
    assert!(matches!(note.blocks.as_slice(), [NoteBlock::List { .. }]));
    let sentence = refused(
        planner.save_note(NoteEdit {
            class: name,
            text: "x".repeat(200_000),
        }),
        "text",
    );
    assert!(sentence.starts_with("A note has at most"), "{sentence}");
    undone(&mut planner, id, &before);
}

#[test]
fn the_parts_of_a_grade_keep_their_tree_and_their_sum() {
    let mut planner = planner();
    let id = course(&mut planner);
    let before = view(&mut planner, id);
    let form = before.grading[0].form.clone();
    let name = form.name.clone();
    let sentence = refused(
        planner.save_category(CategoryEdit {
            weight: Some(31.0),
            ..form.clone()
        }),
        "weight",
    );
    assert_eq!(
        sentence,
        "All parts together would be worth more than 100 %; 30 % are left."
    );
    for wrong in [120.0, -1.0] {
        refused(
            planner.save_category(CategoryEdit {
                weight: Some(wrong),
                ..form.clone()
            }),
            "weight",
        );
    }
    refused(
        planner.save_category(CategoryEdit {
            parent_id: form.id,
            ..form.clone()
        }),
        "parentId",
    );
    refused(
        planner.save_category(CategoryEdit {
            count: Some(3),
            drop_lowest: Some(3),
            ..form.clone()
        }),
        "dropLowest",
    );
    planner
        .save_category(CategoryEdit {
            weight: Some(20.0),
            ..form.clone()
        })
        .unwrap();
    let weight = said(&mut planner, Thing::Category(form.id.unwrap()), "weight");
    assert!(weight.iter().any(|(basis, _)| *basis == Basis::Mine));
    let part = planner
        .save_category(CategoryEdit {
            id: None,
            parent_id: form.id,
            name: "Bonus".to_owned(),
            weight: Some(10.0),
            extra_credit: true,
            count: None,
            ..form.clone()
        })
        .unwrap();
    let tree = view(&mut planner, id).grading;
    assert_eq!(tree[0].name, name);
    assert_eq!(tree[0].parts[0].id, part.value);
    planner.remove_category(form.id.unwrap()).unwrap();
    assert_eq!(
        view(&mut planner, id).grading.len(),
        before.grading.len() - 1
    );
    for _ in 0..2 {
        planner.undo(nothing()).unwrap();
    }
    undone(&mut planner, id, &before);
}

#[test]
fn a_scale_of_letters_stands_best_first_and_each_once() {
    let mut planner = planner();
    let id = course(&mut planner);
    let before = view(&mut planner, id);
    let scale = |letters: &[(&str, f64)]| LetterScaleEdit {
        course_id: id,
        letters: letters
            .iter()
            .map(|(letter, from)| LetterEdit {
                letter: (*letter).to_owned(),
                from: Some(*from),
            })
            .collect(),
    };
    refused(planner.save_letter_scale(scale(&[("A", 101.0)])), "letters");
    refused(
        planner.save_letter_scale(scale(&[("A", 90.0), ("A", 80.0)])),
        "letters",
    );
    planner
        .save_letter_scale(scale(&[("B", 80.0), ("A", 90.5)]))
        .unwrap();
    let shown: Vec<_> = view(&mut planner, id)
        .letter_scale
        .into_iter()
        .map(|one| format!("{} {}", one.letter, one.from))
        .collect();
    assert_eq!(shown, ["A 90.5", "B 80"]);
    undone(&mut planner, id, &before);
}

#[test]
fn a_day_off_of_ones_own_calls_its_classes_off_until_it_is_removed() {
    let mut planner = planner();
    let id = course(&mut planner);
    let on = wall("2025-02-12T00:00").date();
    let of_day = |planner: &mut Planner| {
        let all = classes(&view(planner, id)).into_iter();
        all.filter(|class| class.on == on)
            .map(|class| class.cancelled)
            .collect::<Vec<_>>()
    };
    let before = of_day(&mut planner);
    assert!(!before.is_empty() && before.iter().all(|off| !off));
    let day = planner
        .save_day_off(DayOffEdit {
            id: None,
            course_id: id,
            title: "Carnival".to_owned(),
            on: Some(on),
            until: None,
        })
        .unwrap()
        .value;
    assert!(of_day(&mut planner).iter().all(|off| *off));
    let titled = |title: &str| DayOffEdit {
        id: Some(day),
        course_id: id,
        title: title.to_owned(),
        on: Some(on),
        until: None,
    };
    planner.save_day_off(titled("Shrovetide")).unwrap();
    assert!(
        of_day(&mut planner).iter().all(|off| *off),
        "it is mine still"
    );
    planner.remove_day_off(day).unwrap();
    assert_eq!(of_day(&mut planner), before);
}
