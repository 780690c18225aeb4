//! A course made by hand, its weekly classes and its sections.

use semestra_plan::{CourseId, Day, MeetingId, Subject};
use semestra_planner::{
    ErrorCode, Planner,
    view::{
        Acceptance, CourseEdit, EntryName, NewCourse, NoteEdit, ScheduleRow, SectionEdit,
        SessionTick, SwappedDayDraft, Tick, WeeklyRow, WeeklyTick, WeeklyWords,
    },
};

use crate::support::{course, nothing, pasted, planner};

fn by_hand() -> NewCourse {
    NewCourse {
        code: "18-789".to_owned(),
        title: "Deep Generative Modeling".to_owned(),
        term: "Spring 2025".to_owned(),
        starts_on: "2025-01-13".parse().ok(),
        ends_on: "2025-02-21".parse().ok(),
        weekly: "Mon Wed 2:00–3:20 CIC 1201".to_owned(),
    }
}

fn weekly(planner: &mut Planner, id: CourseId) -> Vec<WeeklyRow> {
    let rows = planner.course(id).unwrap().schedule.into_iter();
    rows.filter_map(|row| match row {
        ScheduleRow::Weekly(class) => Some(class),
        ScheduleRow::Session(_) | ScheduleRow::Off(_) => None,
    })
    .collect()
}

fn days(planner: &mut Planner, id: CourseId) -> Vec<String> {
    let rows = weekly(planner, id).into_iter();
    rows.map(|class| class.on.format("%m-%d").to_string())
        .collect()
}

#[test]
fn a_course_made_by_hand_has_all_its_classes() {
    let mut planner = planner();
    let start = planner.course_start(nothing()).unwrap();
    assert_eq!(start.term, "Spring 2025");
    let saved = planner.add_course(by_hand()).unwrap();
    assert_eq!(saved.did, "Added: 18-789");
    let view = planner.course(saved.value).unwrap();
    assert_eq!(view.line.total, 12, "six weeks of two classes");
    assert_eq!(view.zone, "America/New_York");
    let next = view.next_class.unwrap();
    assert_eq!(next.start.to_string(), "2025-02-05 14:00:00");
    assert_eq!(
        (next.wait.hours, next.wait.minutes, next.wait.now),
        (1, 24, false)
    );
    assert_eq!(next.location.as_deref(), Some("CIC 1201"));
    assert_eq!(weekly(&mut planner, saved.value).len(), 12);
    planner.undo(nothing()).unwrap();
    assert!(planner.overview(nothing()).unwrap().term.is_none());
}

#[test]
fn a_course_by_hand_is_refused_where_it_cannot_be() {
    let mut planner = planner();
    planner.add_course(by_hand()).unwrap();
    let check = |planner: &mut Planner, edit: NewCourse, field: &str| {
        let error = planner.add_course(edit).unwrap_err();
        assert_eq!(error.code(), ErrorCode::Invalid);
        assert_eq!(error.about(), Some(field), "{error}");
    };
    check(&mut planner, by_hand(), "code");
    let other = || NewCourse {
        code: "1".to_owned(),
        ..by_hand()
    };
    let cases = [
        (
            NewCourse {
                term: " ".to_owned(),
                ..other()
            },
            "term",
        ),
        (
            NewCourse {
                starts_on: None,
                ..other()
            },
            "startsOn",
        ),
        (
            NewCourse {
                ends_on: "2025-01-01".parse().ok(),
                ..other()
            },
            "endsOn",
        ),
        (
            NewCourse {
                ends_on: "2055-01-01".parse().ok(),
                ..other()
            },
            "endsOn",
        ),
        (
            NewCourse {
                weekly: "when it rains".to_owned(),
                ..other()
            },
            "weekly",
        ),
        (
            NewCourse {
                title: "t".repeat(5_000),
                ..other()
            },
            "title",
        ),
        (
            NewCourse {
                code: String::new(),
                title: " ".to_owned(),
                ..other()
            },
            "title",
        ),
    ];
    for (edit, field) in cases {
        check(&mut planner, edit, field);
    }
    assert_eq!(planner.overview(nothing()).unwrap().courses.len(), 1);
}

#[test]
fn weekly_words_are_read_as_one_types() {
    let mut planner = planner();
    let mut read = |text: &str| {
        let text = text.to_owned();
        planner.read_weekly(WeeklyWords { text }).unwrap()
    };
    let whole = read("Tue Thu 9:30-10:50 Wean 7500");
    assert_eq!(whole.lacks, None);
    assert_eq!(whole.times[0].days, [Day::Tu, Day::Th]);
    assert_eq!(whole.times[0].location.as_deref(), Some("Wean 7500"));
    assert_eq!(read("").lacks, None);
    assert!(
        read("Tue Th")
            .lacks
            .is_some_and(|lacks| lacks.ends_with('.'))
    );
}

#[test]
fn the_first_tick_of_a_weekly_class_makes_it_a_dated_one() {
    let mut planner = planner();
    let id = planner.add_course(by_hand()).unwrap().value;
    let before = planner.course(id).unwrap();
    let first = weekly(&mut planner, id)[0].clone();
    // What was said of the class goes along.
    let name = EntryName {
        subject: Subject::Meeting(first.id),
        planned_on: Some(first.on),
    };
    planner.cancel_entry(name).unwrap();
    assert_eq!(planner.course(id).unwrap().line.total, 11);
    let saved = planner
        .tick_weekly(WeeklyTick {
            id: first.id,
            planned_on: first.on,
            tick: Tick::Attended,
        })
        .unwrap();
    let view = planner.course(id).unwrap();
    let ScheduleRow::Session(class) = &view.schedule[0] else {
        panic!("the first row is a dated class now");
    };
    assert_eq!(
        (class.id, class.attended, class.cancelled),
        (saved.value, true, true)
    );
    assert_eq!(class.start.as_deref(), Some("14:00"));
    assert_eq!(weekly(&mut planner, id).len(), 11);
    planner.undo(nothing()).unwrap();
    planner.undo(nothing()).unwrap();
    assert_eq!(planner.course(id).unwrap(), before);
    let gone = planner.tick_weekly(WeeklyTick {
        id: first.id,
        planned_on: "2025-01-14".parse().unwrap(),
        tick: Tick::Attended,
    });
    assert_eq!(gone.unwrap_err().code(), ErrorCode::Gone);
    planner
        .save_note(NoteEdit {
            class: name,
            text: "Bring a laptop".to_owned(),
        })
        .unwrap();
    assert_eq!(planner.course(id).unwrap().line.total, 12, "counted once");
}

#[test]
fn one_of_two_classes_on_a_day_is_ticked_and_the_other_stays() {
    let mut planner = planner();
    let twice = NewCourse {
        weekly: "Mon 9-10, Mon 14-15 Wean 7500".to_owned(),
        ..by_hand()
    };
    let id = planner.add_course(twice).unwrap().value;
    let all = weekly(&mut planner, id);
    let afternoon = all.iter().find(|row| row.start == "14:00").unwrap();
    planner
        .tick_weekly(WeeklyTick {
            id: afternoon.id,
            planned_on: afternoon.on,
            tick: Tick::Attended,
        })
        .unwrap();
    let on_that_day: Vec<(Option<String>, bool)> = planner
        .course(id)
        .unwrap()
        .schedule
        .into_iter()
        .filter_map(|row| match row {
            ScheduleRow::Session(class) => Some((class.on, class.start, class.attended)),
            ScheduleRow::Weekly(class) => Some((class.on, Some(class.start), false)),
            ScheduleRow::Off(_) => None,
        })
        .filter(|(on, ..)| *on == afternoon.on)
        .map(|(_, start, attended)| (start, attended))
        .collect();
    let at = |hour: &str| Some(hour.to_owned());
    assert_eq!(on_that_day, [(at("09:00"), false), (at("14:00"), true)]);
    assert_eq!(weekly(&mut planner, id).len(), all.len() - 1);
}

#[test]
fn a_swapped_day_shows_in_the_schedule() {
    let mut planner = planner();
    let id = planner.add_course(by_hand()).unwrap().value;
    planner
        .save_swapped_day(SwappedDayDraft {
            course_id: id,
            on: "2025-02-11".parse().unwrap(),
            runs_as: Day::Mo,
        })
        .unwrap();
    assert!(days(&mut planner, id).contains(&"02-11".to_owned()));
}

#[test]
fn weekly_things_follow_the_days_of_their_term() {
    let mut planner = planner();
    let id = planner.add_course(by_hand()).unwrap().value;
    let before = planner.course(id).unwrap();
    let edit = CourseEdit {
        ends_on: "2025-02-28".parse().ok(),
        title: "Generative Modeling".to_owned(),
        ..before.form.clone()
    };
    planner.save_course(edit.clone()).unwrap();
    assert_eq!(days(&mut planner, id).last().unwrap(), "02-26");
    planner.undo(nothing()).unwrap();
    assert_eq!(planner.course(id).unwrap(), before);
    let refused = |planner: &mut Planner, edit: CourseEdit| {
        let error = planner.save_course(edit).unwrap_err();
        error.about().unwrap_or_default().to_owned()
    };
    let nowhere = CourseEdit {
        zone: "Mars/Olympus".to_owned(),
        ..edit.clone()
    };
    assert_eq!(refused(&mut planner, nowhere), "zone");
    let endless = CourseEdit {
        ends_on: "2055-02-28".parse().ok(),
        ..edit
    };
    assert_eq!(refused(&mut planner, endless), "endsOn");
}

#[test]
fn another_name_is_another_term_and_a_lone_course_renames_its_own() {
    let mut planner = planner();
    let id = planner.add_course(by_hand()).unwrap().value;
    let rename = |planner: &mut Planner, id, term: &str| {
        let form = planner.course(id).unwrap().form;
        let term = term.to_owned();
        planner.save_course(CourseEdit { term, ..form }).unwrap();
    };
    let own = planner.course(id).unwrap().term.id;
    rename(&mut planner, id, "Semester 4");
    assert_eq!(planner.course(id).unwrap().term.id, own);
    let other = NewCourse {
        code: "21-241".to_owned(),
        term: "semester 4".to_owned(),
        ..by_hand()
    };
    let other = planner.add_course(other).unwrap().value;
    assert_eq!(planner.course(other).unwrap().term.id, own);
    let form = planner.course(other).unwrap().form;
    planner
        .save_course(CourseEdit {
            term: "Spring 2025".to_owned(),
            ends_on: "2025-02-14".parse().ok(),
            ..form
        })
        .unwrap();
    assert_ne!(planner.course(other).unwrap().term.id, own);
    assert_eq!(days(&mut planner, other).last().unwrap(), "02-12");
    assert_eq!(days(&mut planner, id).last().unwrap(), "02-19");
    assert_eq!(planner.course(id).unwrap().term.name, "Semester 4");
}

const SECTIONS: &str = "Bird Watching
BIO 210 - Spring 2025

Lectures: Monday 2:00-3:20 pm in Hall 4
Section A: Friday 9:00-9:50 am in Hall 1
Section B: Friday 11:00-11:50 am in Hall 2

Grading
100% Project
";

fn attended(planner: &mut Planner, id: CourseId) -> Vec<(Option<String>, bool)> {
    let view = planner.course(id).unwrap();
    let meetings = view.meetings.into_iter();
    meetings
        .map(|one| (one.form.section, one.form.attends))
        .collect()
}

#[test]
fn sections_that_were_not_chosen_stay_and_can_be_chosen_later() {
    let mut planner = planner();
    let review = planner.read_document(pasted(SECTIONS)).unwrap();
    let mut draft = review.draft;
    let all: Vec<_> = draft
        .meetings
        .iter()
        .map(|one| one.section.clone())
        .collect();
    assert_eq!(all.iter().flatten().count(), 2, "{all:?}");
    let mut named = draft.meetings.iter().filter_map(|one| {
        let section = one.section.clone()?;
        Some((section, one.key.clone()))
    });
    let (chosen, _) = named.next().unwrap();
    let (other, key) = named.next().unwrap();
    draft.meetings.retain(|one| one.key != key);
    let acceptance = Acceptance {
        other_sections: vec![key],
        ..Acceptance::of(pasted(SECTIONS), draft)
    };
    let id = planner.add_to_term(acceptance).unwrap().value;
    let all = attended(&mut planner, id);
    assert!(all.contains(&(Some(chosen.clone()), true)), "{all:?}");
    assert!(all.contains(&(Some(other.clone()), false)), "{all:?}");
    let before = planner.course(id).unwrap();
    planner
        .attend_section(SectionEdit {
            course_id: id,
            section: other.clone(),
        })
        .unwrap();
    let all = attended(&mut planner, id);
    assert!(all.contains(&(Some(chosen.clone()), false)), "{all:?}");
    assert!(all.contains(&(Some(other.clone()), true)), "{all:?}");
    assert!(all.contains(&(None, true)), "the lecture is everybody's");
    planner.undo(nothing()).unwrap();
    assert_eq!(planner.course(id).unwrap(), before);
}

#[test]
fn a_course_with_a_hundred_ticks_comes_back_whole() {
    let mut planner = planner();
    let id = planner
        .add_course(NewCourse {
            weekly: "Mon Tue Wed Thu Fri 9:00-9:50".to_owned(),
            ends_on: "2025-06-06".parse().ok(),
            ..by_hand()
        })
        .unwrap()
        .value;
    let rows: Vec<(MeetingId, chrono::NaiveDate)> = weekly(&mut planner, id)
        .into_iter()
        .map(|class| (class.id, class.on))
        .collect();
    for (id, planned_on) in rows.into_iter().take(60) {
        let tick = Tick::Attended;
        let saved = planner.tick_weekly(WeeklyTick {
            id,
            planned_on,
            tick,
        });
        planner
            .tick_session(SessionTick {
                id: saved.unwrap().value,
                tick: Tick::Reviewed,
                on: true,
            })
            .unwrap();
    }
    let before = planner.course(id).unwrap();
    planner.drop_course(id).unwrap();
    planner.undo(nothing()).unwrap();
    assert_eq!(planner.course(id).unwrap(), before);
    assert_eq!(before.line.done, 60);
}

#[test]
fn a_course_of_a_page_can_be_changed_into_any_other() {
    let mut planner = planner();
    let id = course(&mut planner);
    let before = planner.course(id).unwrap();
    planner
        .save_course(CourseEdit {
            code: "BIO 211".to_owned(),
            late_days: Some(7),
            hue: 40,
            zone: "Europe/Berlin".to_owned(),
            ..before.form.clone()
        })
        .unwrap();
    let after = planner.course(id).unwrap();
    assert_eq!((after.line.code.as_str(), after.line.hue), ("BIO 211", 40));
    assert_eq!(after.late_days, Some(7));
    planner.undo(nothing()).unwrap();
    assert_eq!(planner.course(id).unwrap(), before);
}
