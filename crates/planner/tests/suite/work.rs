//! Work added by hand, changed, estimated, in steps and with notes.

use semestra_plan::{AssessmentId, AssessmentKind, Basis, CourseId, Due, Subject};
use semestra_planner::{
    ErrorCode, Planner,
    view::{
        EasyDateName, EntryName, EstimateDraft, Item, StepDraft, StepTick, WorkDraft, WorkNote,
    },
};

use crate::support::{
    self, Hands, NOON, course, deadlines, nothing, planner, planner_in, wall, work,
};

fn essay(course_id: CourseId) -> WorkDraft {
    WorkDraft {
        id: None,
        course_id,
        title: "  Essay on   song ".to_owned(),
        kind: AssessmentKind::Paper,
        due: Due::At {
            at: wall("2025-02-07T17:00"),
        },
        category_id: None,
        location: Some(" ".to_owned()),
    }
}

fn item(planner: &mut Planner, id: AssessmentId) -> Item {
    support::item(planner, Subject::Assessment(id))
}

fn refusal(planner: &mut Planner, draft: WorkDraft) -> String {
    let before = planner.overview(nothing()).unwrap().undo;
    let error = planner.save_assessment(draft).unwrap_err();
    assert_eq!(error.code(), ErrorCode::Invalid);
    let after = planner.overview(nothing()).unwrap().undo;
    assert_eq!(before, after, "nothing was stored");
    error.sentence()
}

#[test]
fn work_is_added_by_hand_in_the_zone_that_is_shown() {
    let mut planner = planner_in("Europe/Berlin", &Hands::at(NOON));
    let id = course(&mut planner);
    let saved = planner.save_assessment(essay(id)).unwrap();
    assert_eq!(saved.did, "Added: Essay on song");
    let added = item(&mut planner, saved.value);
    let deadline = added.deadline.unwrap();
    assert_eq!(deadline.title, "Essay on song");
    assert_eq!(deadline.official, Some(wall("2025-02-07T17:00")));
    assert_eq!(deadline.location, None);
    let plan = added.work.unwrap();
    assert!(
        !plan.official && added.evidence.is_empty(),
        "no document says so"
    );
    assert_eq!(plan.draft.id, Some(saved.value));
    planner.undo(nothing()).unwrap();
    let gone = planner
        .item(EntryName {
            subject: Subject::Assessment(saved.value),
            planned_on: None,
        })
        .unwrap_err();
    assert_eq!(gone.code(), ErrorCode::Gone);
}

#[test]
fn every_form_of_a_due_date_can_be_typed() {
    let mut planner = planner();
    let id = course(&mut planner);
    for due in [
        Due::Undated,
        Due::On {
            on: "2025-02-20".parse().unwrap(),
        },
        Due::Window {
            opens: wall("2025-02-20T08:00"),
            closes: wall("2025-02-21T20:00"),
        },
    ] {
        let saved = planner
            .save_assessment(WorkDraft { due, ..essay(id) })
            .unwrap();
        let shown = item(&mut planner, saved.value);
        assert_eq!(shown.work.unwrap().draft.due, due);
        assert_eq!(
            shown.deadline.unwrap().opens.is_some(),
            matches!(due, Due::Window { .. })
        );
    }
}

#[test]
fn what_the_student_changes_of_an_imported_deadline_is_theirs() {
    let mut planner = planner();
    let id = course(&mut planner);
    let homework = work(&mut planner, id, "HW3");
    let basis = |item: &Item, field: &str| -> Vec<Basis> {
        let of_field = item.evidence.iter().filter(|piece| piece.field == field);
        of_field.map(|piece| piece.basis).collect()
    };
    let before = item(&mut planner, homework.id);
    let plan = before.work.clone().unwrap();
    assert!(plan.official);
    let due = Due::On {
        on: "2025-02-14".parse().unwrap(),
    };
    planner
        .save_assessment(WorkDraft { due, ..plan.draft })
        .unwrap();
    let after = item(&mut planner, homework.id);
    assert_eq!(basis(&after, "date"), [Basis::Mine]);
    assert_eq!(basis(&after, "title"), basis(&before, "title"));
    assert_ne!(basis(&before, "title"), [Basis::Mine]);
    planner.undo(nothing()).unwrap();
    assert_eq!(item(&mut planner, homework.id), before);
}

#[test]
fn saving_without_a_change_claims_nothing() {
    let mut planner = planner_in("Europe/Berlin", &Hands::at(NOON));
    let id = course(&mut planner);
    let homework = work(&mut planner, id, "HW2");
    let before = item(&mut planner, homework.id);
    let draft = before.work.clone().unwrap().draft;
    planner.save_assessment(draft).unwrap();
    assert_eq!(item(&mut planner, homework.id), before);
}

#[test]
fn what_cannot_be_is_refused_with_what_to_do() {
    let mut planner = planner();
    let id = course(&mut planner);
    let mut refused = |draft| refusal(&mut planner, draft);
    let nameless = WorkDraft {
        title: " \n ".to_owned(),
        ..essay(id)
    };
    assert_eq!(refused(nameless), "Give this a name.");
    let endless = WorkDraft {
        title: "🎓".repeat(5_001),
        ..essay(id)
    };
    assert!(refused(endless).contains("at most 5000 letters"));
    let backwards = WorkDraft {
        due: Due::Window {
            opens: wall("2025-02-21T20:00"),
            closes: wall("2025-02-21T08:00"),
        },
        ..essay(id)
    };
    assert!(refused(backwards).contains("choose a later end"));
    let never = WorkDraft {
        due: Due::On {
            on: "9999-12-31".parse().unwrap(),
        },
        ..essay(id)
    };
    assert!(refused(never).contains("mend its year"));
}

#[test]
fn long_and_foreign_titles_are_kept_as_they_are() {
    let mut planner = planner();
    let id = course(&mut planner);
    for title in ["a".repeat(5_000), "מטלה 🎓👩‍🚀 作业 – ﷽".to_owned()] {
        let draft = WorkDraft {
            title: title.clone(),
            ..essay(id)
        };
        let saved = planner.save_assessment(draft).unwrap();
        assert!(saved.did.chars().count() < 100, "a notice stays short");
        assert_eq!(item(&mut planner, saved.value).title, title);
    }
}

#[test]
fn sixty_pieces_of_work_on_a_day_are_all_there() {
    let mut planner = planner();
    let id = course(&mut planner);
    for at in 0..60 {
        let draft = WorkDraft {
            title: format!("Sheet {at}"),
            ..essay(id)
        };
        planner.save_assessment(draft).unwrap();
    }
    let sheets = deadlines(&mut planner);
    assert_eq!(
        sheets.iter().filter(|line| line.contains("Sheet")).count(),
        60
    );
    let day = planner.day_plan(nothing()).unwrap();
    assert_eq!(day.next_up.len(), 5);
    assert_eq!(day.more, 60 + 3 - 5, "sixty sheets, HW2, the midterm, HW3");
}

#[test]
fn steps_count_and_are_ticked_changed_and_removed() {
    let mut planner = planner();
    let id = course(&mut planner);
    let homework = work(&mut planner, id, "HW2").id;
    let step = |title: &str| StepDraft {
        id: None,
        assessment_id: homework,
        title: title.to_owned(),
        due_on: None,
    };
    let first = planner.save_step(step("Read the sheet")).unwrap().value;
    let second = planner.save_step(step("Write it down")).unwrap().value;
    planner
        .tick_step(StepTick {
            id: first,
            on: true,
        })
        .unwrap();
    let due_on = "2025-02-04".parse().ok();
    let changed = StepDraft {
        id: Some(second),
        due_on,
        ..step("Write it up")
    };
    planner.save_step(changed).unwrap();
    let count = work(&mut planner, id, "HW2").steps;
    assert_eq!((count.done, count.all), (1, 2));
    let steps = item(&mut planner, homework).work.unwrap().steps;
    assert_eq!(
        (steps[1].title.as_str(), steps[1].due_on),
        ("Write it up", due_on)
    );
    let due = planner.day_plan(nothing()).unwrap().steps;
    assert_eq!(due.len(), 1, "its day has come");
    assert_eq!((due[0].title.as_str(), due[0].days_left), ("HW2", -1));
    planner.remove_step(first).unwrap();
    assert_eq!(work(&mut planner, id, "HW2").steps.all, 1);
    planner.undo(nothing()).unwrap();
    assert_eq!(work(&mut planner, id, "HW2").steps, count);
    let nameless = planner.save_step(step(" ")).unwrap_err();
    assert_eq!(nameless.code(), ErrorCode::Invalid);
    planner.remove_assessment(homework).unwrap();
    let gone = planner.tick_step(StepTick {
        id: first,
        on: true,
    });
    assert_eq!(
        gone.unwrap_err().code(),
        ErrorCode::Gone,
        "steps go with their work"
    );
}

#[test]
fn an_estimate_is_usual_until_the_student_gives_one() {
    let mut planner = planner();
    let id = course(&mut planner);
    let homework = work(&mut planner, id, "HW2");
    assert_eq!(
        (homework.estimate.minutes, homework.estimate.mine),
        (360, false)
    );
    let mut set = |minutes| {
        let draft = EstimateDraft {
            id: homework.id,
            minutes,
        };
        planner.set_estimate(draft)?;
        Ok::<_, semestra_planner::PlannerError>(work(&mut planner, id, "HW2").estimate)
    };
    let mine = set(Some(90)).unwrap();
    assert_eq!((mine.minutes, mine.mine), (90, true));
    assert_eq!(set(None).unwrap(), homework.estimate);
    for minutes in [0, 60_001] {
        assert_eq!(set(Some(minutes)).unwrap_err().code(), ErrorCode::Invalid);
    }
}

#[test]
fn a_note_is_kept_and_found() {
    let mut planner = planner();
    let id = course(&mut planner);
    let homework = work(&mut planner, id, "HW2").id;
    let note = "**Ask** about the albatross\n- <b>not markup</b>".to_owned();
    planner
        .set_note(WorkNote {
            id: homework,
            note: note.clone(),
        })
        .unwrap();
    assert_eq!(item(&mut planner, homework).work.unwrap().note, note);
    let request = semestra_planner::view::SearchRequest {
        text: "albatross".to_owned(),
    };
    assert_eq!(planner.search(request).unwrap().len(), 1);
    let book = WorkNote {
        id: homework,
        note: "x".repeat(100_001),
    };
    assert_eq!(
        planner.set_note(book).unwrap_err().code(),
        ErrorCode::Invalid
    );
}

#[test]
fn easy_dates_are_those_still_ahead() {
    let mut planner = planner();
    let id = course(&mut planner);
    let mut easy = |title: &str| {
        let id = work(&mut planner, id, title).id;
        let dates = item(&mut planner, id).work.unwrap().easy_dates;
        dates
            .iter()
            .map(|easy| (easy.name, easy.at))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        easy("HW3"),
        [
            (EasyDateName::EveningBefore, wall("2025-02-11T20:00")),
            (EasyDateName::TwoDaysBefore, wall("2025-02-10T20:00")),
        ]
    );
    assert_eq!(easy("HW2"), [], "due today");
}

#[test]
fn work_counts_where_the_student_says() {
    let mut planner = planner();
    let id = course(&mut planner);
    let categories = planner.categories(id).unwrap();
    let project = categories.iter().find(|one| one.name == "Project").unwrap();
    let draft = WorkDraft {
        category_id: Some(project.id),
        ..essay(id)
    };
    let saved = planner.save_assessment(draft).unwrap();
    let added = item(&mut planner, saved.value);
    assert_eq!(added.category, ["Project"]);
    let worth = added.deadline.unwrap().worth;
    assert_eq!(
        worth.as_deref(),
        Some("20"),
        "half of it, beside the page's own"
    );
}
