//! Classes, weekly and single, their notes and the days on which there are none.

use semestra_plan::{Basis, Day, SessionKind, Subject};
use semestra_planner::{
    Planner,
    view::{
        DayOffEdit, EntryName, MeetingEdit, NoteBlock, NoteEdit, ReadingEdit, SessionEdit,
        SessionTick, Thing, Tick,
    },
};

use super::{classes, refused, said, undone, view};
use crate::support::{course, nothing, planner, wall};

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
