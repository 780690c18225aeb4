//! The timer, time by hand, how far work has come, how one studies.

use super::*;

#[test]
fn the_timer_writes_down_what_was_spent_and_a_new_one_ends_the_old() {
    let clock = Hands::at(NOON);
    let mut planner = planner_in(ZONE, &clock);
    let id = course(&mut planner);
    let (hw2, task) = task_of(&mut planner, id, "HW2");
    let start = |task| TimerStart {
        course_id: id,
        task,
    };
    planner.start_timer(start(Some(task))).unwrap();
    assert_eq!(
        planner.timer(nothing()).unwrap().unwrap().title.unwrap(),
        "HW2"
    );
    clock.set("2025-02-05T13:21:30-05:00");
    let said = planner.start_timer(start(None)).unwrap();
    assert_eq!(said.did, "Timer started: BIO 210");
    assert_eq!(work(&mut planner, id, "HW2").spent, 45);
    clock.set("2025-02-05T13:22:00-05:00");
    let dropped = planner.stop_timer(TimerStop { at: None }).unwrap();
    assert!(
        dropped.did.contains("less than a minute"),
        "{}",
        dropped.did
    );
    assert!(planner.timer(nothing()).unwrap().is_none());
    let week = TimeLogRequest {
        from: None,
        to: None,
        course_id: None,
    };
    let log = planner.time_log(week).unwrap();
    assert_eq!((log.minutes, log.times.len()), (45, 1));
    assert_eq!(log.times[0].start, wall("2025-02-05T12:36"));
    planner.undo(nothing()).unwrap();
    assert!(
        planner.timer(nothing()).unwrap().is_some(),
        "the timer runs on"
    );
    assert_eq!(work(&mut planner, id, "HW2").id, hw2);
}

#[test]
fn a_forgotten_timer_asks_when_the_work_ended() {
    let clock = Hands::at(NOON);
    let mut planner = planner_in(ZONE, &clock);
    let course_id = course(&mut planner);
    let task = None;
    planner.start_timer(TimerStart { course_id, task }).unwrap();
    clock.set("2025-02-07T09:00:00-05:00");
    let stop = |planner: &mut Planner, at: Option<&str>| {
        planner.stop_timer(TimerStop { at: at.map(wall) })
    };
    let refused = sentence(stop(&mut planner, None));
    assert!(refused.contains("say when you stopped"), "{refused}");
    let refused = sentence(planner.start_timer(TimerStart { course_id, task }));
    assert!(refused.contains("say when you stopped"), "{refused}");
    assert!(sentence(stop(&mut planner, Some("2025-02-05T12:00"))).contains("before"));
    assert!(sentence(stop(&mut planner, Some("2025-02-08T12:00"))).contains("not come yet"));
    let said = stop(&mut planner, Some("2025-02-05T14:36")).unwrap();
    assert_eq!(said.did, "2\u{a0}hr logged for BIO 210");
    assert!(sentence(stop(&mut planner, None)).contains("no timer runs"));
}

#[test]
fn time_by_hand_is_checked_changed_and_removed() {
    let mut planner = planner();
    let id = course(&mut planner);
    let (_, task) = task_of(&mut planner, id, "HW2");
    let draft = |start: &str, minutes| TimeDraft {
        id: None,
        course_id: id,
        task: Some(task),
        start: wall(start),
        minutes,
    };
    for minutes in [0, -30, 1441, i32::MIN] {
        let refused = sentence(planner.save_time(draft("2025-02-01T10:00", minutes)));
        assert!(refused.contains("between 1 and 1440 minutes"), "{refused}");
    }
    let ahead = sentence(planner.save_time(draft("2025-02-05T12:30", 60)));
    assert!(ahead.contains("not come yet"), "{ahead}");
    let saved = planner
        .save_time(draft("2025-02-01T10:00", 60))
        .unwrap()
        .value;
    let changed = TimeDraft {
        id: Some(saved),
        ..draft("2025-02-01T10:00", 90)
    };
    planner.save_time(changed).unwrap();
    assert_eq!(work(&mut planner, id, "HW2").spent, 90);
    planner.remove_time(saved).unwrap();
    assert_eq!(work(&mut planner, id, "HW2").spent, 0);
    let gone = planner.remove_time(saved).unwrap_err();
    assert_eq!(gone.code(), semestra_planner::ErrorCode::Gone);
}

#[test]
fn what_was_spent_on_finished_work_teaches_how_long_its_sort_takes() {
    let mut planner = planner();
    let id = course(&mut planner);
    assert_eq!(work(&mut planner, id, "HW3").estimate.minutes, 360);
    let (hw1, task) = task_of(&mut planner, id, "HW1");
    time(&mut planner, id, Some(task), "2025-01-20T10:00", 100);
    assert_eq!(
        work(&mut planner, id, "HW3").estimate.learned_from,
        None,
        "not finished"
    );
    planner
        .set_done(DoneMark {
            id: hw1,
            done: true,
        })
        .unwrap();
    let hw3 = work(&mut planner, id, "HW3");
    assert_eq!(
        (hw3.estimate.minutes, hw3.estimate.learned_from),
        (100, Some(1))
    );
    let mut settings = planner.study_settings(nothing()).unwrap();
    settings.usual[4].minutes = 600;
    planner.set_study_settings(settings).unwrap();
    assert_eq!(work(&mut planner, id, "Midterm").estimate.minutes, 600);
    let minutes = Some(30);
    planner
        .set_estimate(EstimateDraft {
            id: hw3.id,
            minutes,
        })
        .unwrap();
    let hw3 = work(&mut planner, id, "HW3");
    assert!(hw3.estimate.mine && hw3.needed == 30);
}

#[test]
fn work_goes_from_not_started_to_submitted_by_hand_time_and_steps() {
    let mut planner = planner();
    let id = course(&mut planner);
    let (hw2, task) = task_of(&mut planner, id, "HW2");
    let stage = |planner: &mut Planner| work(planner, id, "HW2").stage;
    let mark = |stage| StageMark { id: hw2, stage };
    assert_eq!(stage(&mut planner), Stage::NotStarted);
    planner.set_stage(mark(Stage::InProgress)).unwrap();
    assert_eq!(stage(&mut planner), Stage::InProgress);
    planner.set_stage(mark(Stage::Submitted)).unwrap();
    assert_eq!(work(&mut planner, id, "HW2").needed, 0);
    assert_eq!(stage(&mut planner), Stage::Submitted);
    planner.set_stage(mark(Stage::NotStarted)).unwrap();
    assert_eq!(stage(&mut planner), Stage::NotStarted);
    assert!(
        planner.set_stage(mark(Stage::Graded)).is_err(),
        "a score says so"
    );
    let score = ScoreEdit {
        course_id: id,
        piece: PieceName::Assessment { id: hw2 },
        mark: MarkKind::Points,
        score: Some("17/20".to_owned()),
        late_days: 0,
    };
    planner.set_score(score).unwrap();
    assert_eq!(stage(&mut planner), Stage::Graded);
    assert_eq!(work(&mut planner, id, "HW2").needed, 0);
    planner.undo(nothing()).unwrap();
    time(&mut planner, id, Some(task), "2025-02-04T10:00", 20);
    assert_eq!(stage(&mut planner), Stage::InProgress, "time says so");
    let refused = sentence(planner.set_stage(mark(Stage::NotStarted)));
    assert!(refused.contains("so it has begun"), "{refused}");
    assert_eq!(stage(&mut planner), Stage::InProgress);
}

// --- How the student works ---

#[test]
fn ways_of_working_are_kept_and_senseless_ones_refused() {
    let mut planner = planner();
    let usual = planner.study_settings(nothing()).unwrap();
    let mine = StudySettings {
        sleep: hours(1, 9),
        preferred: vec![hours(9, 12), hours(20, 0)],
        daily_minutes: 240,
        rest_days: vec![Day::Sa, Day::Su],
        shortest_minutes: 45,
        longest_minutes: 90,
        readings: true,
        ..usual.clone()
    };
    planner.set_study_settings(mine.clone()).unwrap();
    assert_eq!(planner.study_settings(nothing()).unwrap(), mine);
    type Spoil = fn(&mut StudySettings);
    let spoils: [(Spoil, &str); 7] = [
        (|it| it.daily_minutes = 0, "between 15 and 1440"),
        (|it| it.daily_minutes = -60, "between 15 and 1440"),
        (|it| it.shortest_minutes = 0, "between 15 and 480"),
        (|it| it.longest_minutes = 30, "between 45 and 480"),
        (|it| it.usual[0].minutes = -1, "between 1 and 60000"),
        (|it| it.sleep.to = it.sleep.from, "same hour"),
        (
            |it| {
                it.preferred.push(DayHours {
                    from: it.sleep.to,
                    to: it.sleep.from,
                })
            },
            "before",
        ),
    ];
    for (spoil, why) in spoils {
        let mut spoiled = mine.clone();
        spoil(&mut spoiled);
        let refused = sentence(planner.set_study_settings(spoiled));
        assert!(refused.contains(why), "{refused}");
    }
    assert_eq!(planner.study_settings(nothing()).unwrap(), mine);
    planner.undo(nothing()).unwrap();
    assert_eq!(planner.study_settings(nothing()).unwrap(), usual);
}

// --- Planning ---
