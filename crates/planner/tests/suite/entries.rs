//! What is moved, called off and restored; swapped days.

use semestra_plan::{CourseId, Day, Subject, draft::EventKind};
use semestra_planner::{
    ErrorCode, Planner,
    view::{EntryMove, EntryName, Happened, SwappedDayDraft},
};

use crate::support::{Hands, NOON, accept, course, planner, planner_in, review};
use crate::week::{entry, item, lines, name, refused, to, week};

#[test]
fn a_class_is_moved_called_off_and_restored_while_its_page_says_what_it_said() {
    let mut planner = planner();
    let id = course(&mut planner);
    let migration = entry(&mut planner, "2025-02-03", "Migration");
    let friday = to(
        &migration,
        "2025-02-07T09:00:00",
        Some("2025-02-07T10:00:00"),
    );
    let saved = planner.move_entry(friday).unwrap();
    assert_eq!(saved.did, "Moved: Migration on Mon, Feb 3");
    assert!(lines(&mut planner, "2025-02-03").contains(&"Fri 09:00–10:00 Migration moved".into()));
    let view = item(&mut planner, &migration);
    assert_eq!(view.start.unwrap().to_string(), "2025-02-07 09:00:00");
    let said = view.exception.unwrap();
    assert_eq!(
        (
            said.happened,
            said.start.to_string().as_str(),
            said.location.as_deref()
        ),
        (Happened::Moved, "2025-02-03 14:00:00", Some("Hall 4"))
    );
    let row = view.session.unwrap();
    assert_eq!(row.on.to_string(), "2025-02-03", "what the page says stays");
    assert_eq!(row.moved_to, view.start);

    planner.cancel_entry(name(&migration)).unwrap();
    assert!(lines(&mut planner, "2025-02-03").contains(&"Mon 14:00–15:20 Migration off".into()));
    assert!(item(&mut planner, &migration).cancelled);
    planner.restore_entry(name(&migration)).unwrap();
    assert!(lines(&mut planner, "2025-02-03").contains(&"Mon 14:00–15:20 Migration".into()));
    let again = planner.restore_entry(name(&migration)).unwrap_err();
    assert_eq!(again.code(), ErrorCode::Nothing);

    let series = EntryMove {
        series: true,
        ..to(&migration, "2025-02-07T09:00:00", None)
    };
    assert!(refused(planner.move_entry(series)).contains("course's page"));
    assert_eq!(planner.course(id).unwrap().meetings.len(), 1);
}

#[test]
fn a_midterm_goes_with_its_class_in_the_list_of_deadlines() {
    let mut planner = planner();
    let id = course(&mut planner);
    let midterm = entry(&mut planner, "2025-02-10", "Midterm");
    let official = |planner: &mut Planner| {
        let works = planner.course(id).unwrap().deadlines;
        let work = works.iter().find(|work| work.title == "Midterm").unwrap();
        work.official.map(|at| at.to_string())
    };
    let planned = official(&mut planner);
    assert_eq!(planned.as_deref(), Some("2025-02-10 14:00:00"));
    planner
        .move_entry(to(&midterm, "2025-02-14T18:00:00", None))
        .unwrap();
    let moved = official(&mut planner);
    assert_eq!(moved.as_deref(), Some("2025-02-14 18:00:00"));
    planner.cancel_entry(name(&midterm)).unwrap();
    assert_eq!(official(&mut planner), None, "no date until one is known");
    planner.restore_entry(name(&midterm)).unwrap();
    assert_eq!(official(&mut planner), planned);
}

#[test]
fn a_class_dropped_at_its_own_place_is_as_planned() {
    let mut planner = planner();
    course(&mut planner);
    let migration = entry(&mut planner, "2025-02-03", "Migration");
    planner
        .move_entry(to(&migration, "2025-02-04T14:00:00", None))
        .unwrap();
    planner
        .move_entry(to(
            &migration,
            "2025-02-03T14:00:00",
            Some("2025-02-03T15:20:00"),
        ))
        .unwrap();
    assert_eq!(item(&mut planner, &migration).exception, None);
}

#[test]
fn an_office_hour_moves_over_midnight_to_another_room() {
    let mut planner = planner_in("Europe/Berlin", &Hands::at(NOON));
    course(&mut planner);
    let hour = entry(&mut planner, "2025-02-03", "Ada Finch");
    assert_eq!(hour.start.to_string(), "2025-02-03 22:00:00");
    let late = EntryMove {
        location: Some(" Zoom ".to_owned()),
        ..to(&hour, "2025-02-04T05:30:00", Some("2025-02-04T06:30:00"))
    };
    planner.move_entry(late).unwrap();
    let moved = entry(&mut planner, "2025-02-03", "Ada Finch");
    assert_eq!(
        (
            moved.start.to_string().as_str(),
            moved.end.unwrap().to_string().as_str()
        ),
        ("2025-02-04 05:30:00", "2025-02-04 06:30:00"),
        "from half past eleven in the evening to half past midnight there"
    );
    assert_eq!(moved.location.as_deref(), Some("Zoom"));
    let too_long = to(&hour, "2025-02-04T05:30:00", Some("2025-02-05T06:30:00"));
    assert!(refused(planner.move_entry(too_long)).contains("longer than a day"));
}

#[test]
fn a_deadline_that_is_dragged_gets_my_date_beside_the_official_one() {
    let mut planner = planner();
    course(&mut planner);
    let homework = entry(&mut planner, "2025-02-03", "HW2");
    planner
        .move_entry(to(&homework, "2025-02-04T18:00:00", None))
        .unwrap();
    let both = lines(&mut planner, "2025-02-03");
    assert!(both.contains(&"Tue 18:00 HW2 mine".into()), "{both:?}");
    assert!(both.contains(&"Wed 23:59 HW2".into()), "{both:?}");
    let back = planner
        .move_entry(to(&homework, "2025-02-05T23:59:00", None))
        .unwrap();
    assert_eq!(back.did, "Took my own date back: HW2");
    let all_day = EntryMove {
        all_day: true,
        ..to(&homework, "2025-02-04T00:00:00", None)
    };
    planner.move_entry(all_day).unwrap();
    assert!(lines(&mut planner, "2025-02-03").contains(&"Tue HW2 mine".into()));
    planner.restore_entry(name(&homework)).unwrap();
    assert_eq!(lines(&mut planner, "2025-02-03").len(), 4);
    let off = planner.cancel_entry(name(&homework));
    assert!(refused(off).contains("takes place"));
}

#[test]
fn a_day_off_and_a_day_that_was_never_planned_do_not_move() {
    let mut planner = planner();
    course(&mut planner);
    let january = week(&mut planner, "2025-01-20");
    let off = january.days[0].off[0].subject;
    let holiday = EntryMove {
        subject: off,
        planned_on: None,
        start: "2025-01-21T00:00:00".parse().unwrap(),
        end: None,
        all_day: true,
        series: false,
        location: None,
    };
    assert!(refused(planner.move_entry(holiday)).contains("the course's page"));
    let hour = entry(&mut planner, "2025-02-03", "Ada Finch");
    let wrong = EntryName {
        planned_on: "2025-02-04".parse().ok(),
        ..name(&hour)
    };
    assert_eq!(
        planner.cancel_entry(wrong).unwrap_err().code(),
        ErrorCode::Gone
    );
    let which = EntryName {
        planned_on: None,
        ..name(&hour)
    };
    assert!(refused(planner.cancel_entry(which)).contains("which day"));
}

/// The page with its weekly class not listed one by one.
fn weekly(planner: &mut Planner) -> CourseId {
    let mut draft = review(planner).draft;
    draft.events.retain(|event| event.kind != EventKind::Class);
    accept(planner, draft)
}

#[test]
fn a_swapped_day_runs_as_another_and_back() {
    let mut planner = planner();
    let id = weekly(&mut planner);
    let saved = planner
        .save_swapped_day(SwappedDayDraft {
            course_id: id,
            on: "2025-02-04".parse().unwrap(),
            runs_as: Day::Mo,
        })
        .unwrap();
    assert!(
        lines(&mut planner, "2025-02-03")
            .iter()
            .any(|line| line.starts_with("Tue 14:00"))
    );
    let listed = planner.course(id).unwrap().swapped_days;
    assert_eq!(listed.len(), 1);
    let same = SwappedDayDraft {
        course_id: id,
        on: "2025-02-04".parse().unwrap(),
        runs_as: Day::Tu,
    };
    assert!(refused(planner.save_swapped_day(same)).contains("another day"));
    planner.remove_swapped_day(saved.value).unwrap();
    assert!(planner.course(id).unwrap().swapped_days.is_empty());
    let gone = planner.remove_swapped_day(saved.value).unwrap_err();
    assert_eq!(gone.code(), ErrorCode::Gone);
}

#[test]
fn one_of_a_weekly_class_is_asked_for_by_its_day() {
    let mut planner = planner();
    weekly(&mut planner);
    let classes = week(&mut planner, "2025-02-10").entries;
    let class = classes
        .iter()
        .find(|one| matches!(one.subject, Subject::Meeting(_)))
        .unwrap();
    planner
        .move_entry(to(class, "2025-02-14T08:00:00", None))
        .unwrap();
    let view = item(&mut planner, class);
    assert_eq!(view.start.unwrap().to_string(), "2025-02-14 08:00:00");
    assert_eq!(view.end.unwrap().to_string(), "2025-02-14 09:20:00");
    let next = planner
        .item(EntryName {
            planned_on: None,
            ..name(class)
        })
        .unwrap();
    assert_eq!(
        next.planned_on.unwrap().to_string(),
        "2025-02-05",
        "the next one"
    );
}
