//! Late days, extensions, attendance.

use super::*;

#[test]
fn late_days_move_the_deadline_and_the_official_one_stays_visible() {
    let mut planner = planner();
    let id = course(&mut planner);
    let homework = work(&mut planner, id, "HW2");
    let spend = |days| LateDaysEdit {
        id: homework.id,
        days,
    };
    let ledger = planner.grades(id).unwrap().ledger.unwrap();
    assert_eq!((ledger.budget, ledger.left), (3, 3));
    let line = |ledger: &LateLedger| {
        let found = ledger.works.iter().find(|work| work.id == homework.id);
        found.unwrap().clone()
    };
    let choices = line(&ledger).choices;
    assert_eq!(choices.len(), 3);
    assert_eq!(
        (choices[1].last_moment, choices[1].left),
        (wall("2025-02-07T23:59"), 1),
        "what two days would do"
    );
    let saved = planner.spend_late_days(spend(2)).unwrap();
    assert_eq!(saved.did, "Spent 2 late days on HW2");
    let moved = work(&mut planner, id, "HW2");
    assert_eq!(moved.official, Some(wall("2025-02-05T23:59")));
    assert_eq!(moved.moved, Some(wall("2025-02-07T23:59")));
    assert_eq!(moved.days_left, Some(2));
    let ledger = planner.grades(id).unwrap().ledger.unwrap();
    assert_eq!(ledger.sentence, "1 of 3 late days is left.");
    let file = planner.icalendar(Some(id)).unwrap().replace("\r\n ", "");
    assert!(file.contains("DTSTART;TZID=America/New_York:20250207T235900"));
    assert!(
        file.contains("Due Wed 5 Feb 2025 23:59"),
        "the official one is said"
    );
    let reminders = planner.reminders(nothing()).unwrap().next;
    let of_homework: Vec<_> = reminders
        .iter()
        .filter(|line| line.title.ends_with("HW2"))
        .map(|line| line.at)
        .collect();
    assert!(
        of_homework.contains(&wall("2025-02-07T21:59")),
        "{of_homework:?}"
    );
    assert!(!of_homework.contains(&wall("2025-02-05T21:59")));
    let refused = planner.spend_late_days(spend(2)).unwrap_err();
    assert_eq!(
        refused.sentence(),
        "Only 1 of 3 late days can be spent; spend fewer or take some back elsewhere."
    );
    planner.take_back_late_days(homework.id).unwrap();
    assert_eq!(work(&mut planner, id, "HW2"), homework);
}

#[test]
fn late_days_are_not_put_on_what_is_past_has_no_date_or_takes_place_in_a_class() {
    let clock = Hands::at(crate::support::NOON);
    let mut planner = planner_in("America/New_York", &clock);
    let id = course(&mut planner);
    let mut refusal = |title: &str| {
        let id = work(&mut planner, id, title).id;
        let refused = planner.spend_late_days(LateDaysEdit { id, days: 1 });
        refused.unwrap_err().sentence()
    };
    assert!(refusal("HW1").starts_with("The last moment to hand this in has passed"));
    assert!(refusal("Project").starts_with("This has no date that late days could move"));
    assert!(refusal("Midterm").starts_with("This takes place in a class"));
}

#[test]
fn a_cap_a_grace_and_an_extension_are_kept_to() {
    let mut planner = planner();
    let id = course(&mut planner);
    let homework = work(&mut planner, id, "HW2").id;
    let mut edit = planner.grades(id).unwrap().form;
    edit.late_cap = Some(1);
    edit.grace_hours = 6;
    planner.set_grading(edit).unwrap();
    let days = |days| LateDaysEdit { id: homework, days };
    let refused = planner.spend_late_days(days(2)).unwrap_err();
    assert_eq!(
        refused.sentence(),
        "One piece of work can use 1 late days at most; spend fewer."
    );
    planner.spend_late_days(days(1)).unwrap();
    planner.set_extension(days(2)).unwrap();
    let ledger = planner.grades(id).unwrap().ledger.unwrap();
    let line = ledger
        .works
        .iter()
        .find(|work| work.id == homework)
        .unwrap();
    assert_eq!(line.moved, wall("2025-02-08T23:59"));
    assert_eq!(line.last_moment, wall("2025-02-09T05:59"), "grace included");
    assert_eq!((line.spent, line.extension, ledger.left), (1, 2, 2));
}

#[test]
fn attendance_is_counted_over_the_classes_that_take_place() {
    // Ten lectures on the page, one of them the midterm's day; eight until 5 February noon are six over, see below.
    let mut planner = planner();
    let id = course(&mut planner);
    let mut edit = planner.grades(id).unwrap().form;
    edit.attendance = Some(AttendanceEdit::MayMiss { classes: 2 });
    planner.set_grading(edit).unwrap();
    let schedule = planner.course(id).unwrap().schedule;
    let classes: Vec<_> = schedule
        .into_iter()
        .filter_map(|row| match row {
            ScheduleRow::Session(session) => Some(session.id),
            ScheduleRow::Weekly(_) | ScheduleRow::Off(_) => None,
        })
        .collect();
    // 13, 15, 22, 27, 29 January and 3 February are over, 5 February begins at two.
    for id in &classes[..4] {
        planner
            .tick_session(SessionTick {
                id: *id,
                tick: Tick::Attended,
                on: true,
            })
            .unwrap();
    }
    let mark = |id, absence| AbsenceMark { id, absence };
    use semestra_plan::attendance::Absence;
    planner
        .set_absence(mark(classes[3], Some(Absence::Missed)))
        .unwrap();
    let view = planner.grades(id).unwrap().attendance.unwrap();
    assert_eq!((view.attended, view.missed, view.unknown), (3, 1, 2));
    assert_eq!(view.may_miss, Some(1));
    let said: Vec<_> = view.classes.iter().map(|class| class.presence).collect();
    assert_eq!(
        said,
        [
            PastPresence::Unknown,
            PastPresence::Unknown,
            PastPresence::Missed,
            PastPresence::Attended,
            PastPresence::Attended,
            PastPresence::Attended,
        ],
        "the last one first"
    );
    assert_eq!(
        view.sentences,
        [
            "You may miss 1 more of the classes to come.",
            "Nothing was entered about 2 past classes; that is left out."
        ]
    );
    let ahead = planner.set_absence(mark(*classes.last().unwrap(), Some(Absence::Missed)));
    assert_eq!(ahead.unwrap_err().code(), ErrorCode::Invalid);
}
