//! Deadlines in groups, several at once, and what late ones can still earn.

use semestra_plan::{AssessmentId, CourseId};
use semestra_planner::{
    ErrorCode, Planner,
    view::{
        Deadline, DeadlineGrouping, DeadlineSorting, DeadlinesRequest, DoneMark, DoneMarks,
        EasyDateName, GroupName, MyDateTo, MyDates,
    },
};

use crate::support::{
    Hands, NOON, PAGE, accept, course, deadlines, nothing, pasted, planner, planner_in, wall, work,
};

fn ids(planner: &mut Planner, course: CourseId, titles: &[&str]) -> Vec<AssessmentId> {
    let find = |title: &&str| work(planner, course, title).id;
    titles.iter().map(find).collect()
}

fn titles(
    planner: &mut Planner,
    grouped: DeadlineGrouping,
    sorted: DeadlineSorting,
) -> Vec<String> {
    let request = DeadlinesRequest { grouped, sorted };
    let groups = planner.deadlines(request).unwrap().groups;
    let name = |name: &GroupName| match name {
        GroupName::Time(name) => format!("{name:?}"),
        GroupName::Course(course) => course.code.clone(),
        GroupName::Kind(kind) => format!("{kind:?}"),
    };
    groups
        .iter()
        .map(|group| {
            let items: Vec<_> = group.items.iter().map(|item| item.title.as_str()).collect();
            format!("{}: {}", name(&group.name), items.join(", "))
        })
        .collect()
}

#[test]
fn groups_and_sorting_are_chosen_and_done_ones_stand_last() {
    let mut planner = planner();
    let id = course(&mut planner);
    let done = work(&mut planner, id, "HW1").id;
    planner
        .set_done(DoneMark {
            id: done,
            done: true,
        })
        .unwrap();
    use DeadlineGrouping as By;
    use DeadlineSorting as First;
    assert_eq!(
        titles(&mut planner, By::Course, First::Time),
        ["BIO 210: HW2, Midterm, HW3, Project", "Done: HW1"]
    );
    assert_eq!(
        titles(&mut planner, By::Course, First::Worth),
        ["BIO 210: Project, Midterm, HW2, HW3", "Done: HW1"],
        "worth 40, 30, then 10 each in the order of time"
    );
    assert_eq!(
        titles(&mut planner, By::Kind, First::Time),
        [
            "Homework: HW2, HW3",
            "Project: Project",
            "Exam: Midterm",
            "Done: HW1"
        ]
    );
    assert_eq!(
        titles(&mut planner, By::Time, First::Course),
        [
            "Today: HW2",
            "Week: Midterm",
            "Later: HW3",
            "Undated: Project",
            "Done: HW1"
        ]
    );
}

#[test]
fn several_are_done_in_one_step_and_one_undo_brings_all_back() {
    let mut planner = planner();
    let id = course(&mut planner);
    let before = deadlines(&mut planner);
    let mut several = ids(&mut planner, id, &["HW1", "HW2", "HW3"]);
    several.push(several[0]);
    let marks = DoneMarks {
        ids: several,
        done: true,
    };
    let saved = planner.set_done_many(marks.clone()).unwrap();
    assert_eq!(
        saved.did, "Done: 3 deadlines",
        "what is named twice counts once"
    );
    assert_eq!(
        deadlines(&mut planner),
        [
            "week: Midterm",
            "undated: Project",
            "done: HW1",
            "done: HW2",
            "done: HW3"
        ]
    );
    planner.undo(nothing()).unwrap();
    assert_eq!(deadlines(&mut planner), before);
    planner
        .set_done_many(DoneMarks {
            done: false,
            ..marks
        })
        .unwrap();
    assert_eq!(deadlines(&mut planner), before);
}

#[test]
fn of_several_none_changes_when_one_is_gone() {
    let mut planner = planner();
    let id = course(&mut planner);
    let before = deadlines(&mut planner);
    let mut several = ids(&mut planner, id, &["HW1", "HW2"]);
    planner.remove_assessment(several[1]).unwrap();
    let without = deadlines(&mut planner);
    let refused = planner.set_done_many(DoneMarks {
        ids: several.clone(),
        done: true,
    });
    assert_eq!(refused.unwrap_err().code(), ErrorCode::Gone);
    assert_eq!(deadlines(&mut planner), without);
    planner.undo(nothing()).unwrap();
    assert_eq!(deadlines(&mut planner), before, "a removed one comes back");
    several.clear();
    let none = DoneMarks {
        ids: several,
        done: true,
    };
    let refused = planner.set_done_many(none).unwrap_err();
    assert_eq!(refused.code(), ErrorCode::Nothing);
}

#[test]
fn my_dates_of_several_are_counted_back_from_each() {
    let mut planner = planner_in("Europe/Berlin", &Hands::at(NOON));
    let id = course(&mut planner);
    let several = ids(&mut planner, id, &["HW2", "HW3"]);
    let mut set = |to| {
        let ids = several.clone();
        planner.set_my_date_many(MyDates { ids, to }).unwrap();
        ["HW2", "HW3"].map(|title| work(&mut planner, id, title).mine)
    };
    let evening = EasyDateName::EveningBefore;
    assert_eq!(
        set(MyDateTo::Easy { name: evening }),
        // HW2 is due on the 5th at 23:59 in New York, which is the 6th in Berlin; HW3 on the 12th, without an hour.
        [
            Some(wall("2025-02-05T20:00")),
            Some(wall("2025-02-11T20:00"))
        ]
    );
    let noon = wall("2025-02-07T12:00");
    assert_eq!(set(MyDateTo::At { at: noon }), [Some(noon), Some(noon)]);
    assert_eq!(set(MyDateTo::Away {}), [None, None]);
}

#[test]
fn without_a_date_of_the_course_there_is_nothing_to_count_back_from() {
    let mut planner = planner();
    let mut draft = planner.read_document(pasted(PAGE)).unwrap().draft;
    for event in &mut draft.events {
        if event.title.contains("HW3") {
            event.date = None;
        }
    }
    let id = accept(&mut planner, draft);
    let undated = ids(&mut planner, id, &["HW3"]);
    let to = MyDateTo::Easy {
        name: EasyDateName::TwoDaysBefore,
    };
    let request = MyDates { ids: undated, to };
    let refused = planner.set_my_date_many(request.clone()).unwrap_err();
    assert_eq!(refused.code(), ErrorCode::Invalid);
    let far = MyDateTo::At {
        at: wall("9999-12-31T12:00"),
    };
    let refused = planner.set_my_date_many(MyDates { to: far, ..request });
    assert_eq!(refused.unwrap_err().code(), ErrorCode::Invalid);
    let overview = planner.overview(nothing()).unwrap();
    assert_eq!(
        overview.undo.as_deref(),
        Some("Added: BIO 210"),
        "nothing was stored"
    );
}

/// HW1 of a page whose late policy says `words`, on the afternoon of the 24th: it was due on the 22nd.
fn late_homework(words: &str) -> Deadline {
    let clock = Hands::at("2025-01-24T15:00:00-05:00");
    let mut planner = planner_in("America/New_York", &clock);
    let page = PAGE.replace("You have 3 late days for the whole term.", words);
    let document = pasted(&page);
    let draft = planner.read_document(document.clone()).unwrap().draft;
    let id = planner
        .add_to_term(semestra_planner::view::Acceptance::of(document, draft))
        .unwrap()
        .value;
    work(&mut planner, id, "HW1")
}

#[test]
fn late_work_says_what_it_can_still_earn() {
    let work = late_homework("Late homework loses 10% per day, up to 5 days.");
    assert!(work.overdue);
    let late = work.late.unwrap();
    assert_eq!(late.percent, Some(80), "the second day has begun");
    assert_eq!(late.points.as_deref(), Some("8"), "of 10");
    assert_eq!(late.until, Some(wall("2025-01-24T23:59")));
    let words = late.words.unwrap();
    assert_eq!(
        words.sentence,
        "Late homework loses 10% per day, up to 5 days."
    );
    assert!(words.place.is_some() && words.source.is_some(), "{words:?}");
}

#[test]
fn where_the_page_gives_no_numbers_its_words_are_shown() {
    let late = late_homework("Late homework is read when there is a good reason.")
        .late
        .unwrap();
    assert_eq!((late.percent, late.points, late.until), (None, None, None));
    let sentence = late.words.unwrap().sentence;
    assert_eq!(
        sentence,
        "Late homework is read when there is a good reason."
    );
    let budget = late_homework("You have 3 late days for the whole term.")
        .late
        .unwrap();
    assert_eq!((budget.percent, budget.late_days), (None, Some(3)));
}

#[test]
fn refused_late_work_earns_nothing_and_is_not_next() {
    let late = late_homework("No late work is accepted.").late.unwrap();
    assert_eq!((late.percent, late.points.as_deref()), (Some(0), Some("0")));
    let mut planner = planner();
    let id = course(&mut planner);
    assert_eq!(
        work(&mut planner, id, "Midterm").late,
        None,
        "an exam is not handed in"
    );
}
