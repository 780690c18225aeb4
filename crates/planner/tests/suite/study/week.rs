//! The room before deadlines and the plan of a week.

use super::*;

#[test]
fn the_room_before_each_deadline_counts_everything_due_before_it() {
    let mut planner = planner();
    let id = course(&mut planner);
    let cushions = planner.cushions(nothing()).unwrap();
    let titles: Vec<_> = cushions
        .tasks
        .iter()
        .map(|it| it.line.title.as_str())
        .collect();
    assert_eq!(titles, ["HW2", "Midterm", "HW3"]);
    // Today six hours at most; classes from two to twenty past three.
    assert_eq!(cushions.tasks[0].spare_minutes, 0);
    let (hw2, _) = task_of(&mut planner, id, "HW2");
    let minutes = Some(600);
    planner
        .set_estimate(EstimateDraft { id: hw2, minutes })
        .unwrap();
    let cushions = planner.cushions(nothing()).unwrap();
    let hw2 = &cushions.tasks[0];
    assert_eq!((hw2.spare_minutes, hw2.missing_minutes), (-240, 240));
    assert_eq!(
        hw2.words.as_deref(),
        Some("4\u{a0}hr of BIO 210 HW2 do not fit in before Wed, Feb 5.")
    );
    assert_eq!(plan(&mut planner, false).shortfalls[0].missing_minutes, 240);
}

#[test]
fn a_day_keeps_pauses_and_lunch_free_and_says_what_gave_way() {
    let clock = Hands::at("2025-02-05T07:00:00-05:00");
    let mut planner = planner_in(ZONE, &clock);
    let id = course(&mut planner);
    let (hw2, _) = task_of(&mut planner, id, "HW2");
    let minutes = Some(240);
    planner
        .set_estimate(EstimateDraft { id: hw2, minutes })
        .unwrap();
    let gentle = plan(&mut planner, false);
    assert_eq!(gentle.gave_way, Vec::<String>::new());
    let noon = (wall("2025-02-05T12:00"), wall("2025-02-05T13:00"));
    let at_lunch = |block: &Proposal| block.start < noon.1 && block.end > noon.0;
    assert!(!gentle.proposed.iter().any(at_lunch), "{gentle:?}");
    let pairs = gentle.proposed.windows(2);
    let longest = pairs.filter(|two| two[0].end == two[1].start);
    let mut longest = longest.map(|two| two[1].end - two[0].start);
    assert!(longest.all(|length| length.num_minutes() <= 120));
    let minutes = Some(360);
    planner
        .set_estimate(EstimateDraft { id: hw2, minutes })
        .unwrap();
    let full = plan(&mut planner, false);
    assert_eq!(
        full.gave_way,
        ["Some days hold more than 4\u{a0}hr of study, or not everything would fit."]
    );
    let mut settings = planner.study_settings(nothing()).unwrap();
    settings.ordinary_minutes = 360;
    settings.lunch = None;
    settings.pause_minutes = 0;
    planner.set_study_settings(settings.clone()).unwrap();
    assert_eq!(planner.study_settings(nothing()).unwrap(), settings);
    let plain = plan(&mut planner, false);
    assert!(plain.gave_way.is_empty() && plain.proposed.iter().any(at_lunch));
    settings.lunch = Some(hours(14, 13));
    assert!(planner.set_study_settings(settings.clone()).is_err());
    settings.lunch = None;
    settings.pause_minutes = -5;
    assert!(planner.set_study_settings(settings).is_err());
}

#[test]
fn a_week_is_proposed_accepted_and_taken_back() {
    let mut planner = planner();
    course(&mut planner);
    let mut settings = planner.study_settings(nothing()).unwrap();
    settings.rest_days = vec![Day::Sa];
    planner.set_study_settings(settings).unwrap();
    let ghosts = plan(&mut planner, false);
    let needed: u32 = planner
        .cushions(nothing())
        .unwrap()
        .tasks
        .iter()
        .map(|it| it.line.needed)
        .sum();
    assert_eq!(
        minutes(&ghosts),
        i64::from(needed),
        "all of it fits: {ghosts:?}"
    );
    for block in &ghosts.proposed {
        let (from, to) = (block.start.time(), block.end.time());
        assert!(
            Some(block.end) <= block.line.due && block.start >= ghosts.now,
            "{block:?}"
        );
        assert!(
            from >= hours(8, 0).from && to <= hours(22, 0).from,
            "awake: {block:?}"
        );
        let class = block.start < wall("2025-02-10T15:20") && block.end > wall("2025-02-10T14:00");
        assert!(!class, "in no class: {block:?}");
        assert_ne!(
            block.start.date(),
            wall("2025-02-08T00:00").date(),
            "a day of rest"
        );
    }
    assert!(
        plan(&mut planner, false).kept.is_empty(),
        "nothing is stored"
    );
    // One is taken over: the rest is proposed around it.
    let one = AcceptedBlocks {
        blocks: vec![accepted(&ghosts.proposed[1])],
        instead_of: Vec::new(),
    };
    let said = planner.accept_blocks(one).unwrap();
    assert!(
        said.did.starts_with("Study block planned: "),
        "{}",
        said.did
    );
    let rest = plan(&mut planner, false);
    assert_eq!((rest.kept.len(), rest.kept[0].pinned), (1, false));
    let taken = ghosts.proposed[1].end - ghosts.proposed[1].start;
    assert_eq!(minutes(&rest) + taken.num_minutes(), minutes(&ghosts));
    accept(&mut planner, &rest);
    assert!(
        plan(&mut planner, false).proposed.is_empty(),
        "all is planned"
    );
    planner.undo(nothing()).unwrap();
    assert_eq!(
        plan(&mut planner, false).kept.len(),
        1,
        "one step took all of them"
    );
}

#[test]
fn after_a_missed_day_the_rest_is_spread_anew_and_pinned_blocks_stay() {
    let clock = Hands::at("2025-02-06T07:00:00-05:00");
    let mut planner = planner_in(ZONE, &clock);
    course(&mut planner);
    let first = plan(&mut planner, false);
    let ids = accept(&mut planner, &first);
    let last = *ids.last().unwrap();
    planner
        .pin_block(BlockPin {
            id: last,
            pinned: true,
        })
        .unwrap();
    clock.set("2025-02-07T07:00:00-05:00");
    let quiet = plan(&mut planner, false);
    assert!(!quiet.missed.is_empty());
    assert!(
        quiet
            .missed
            .iter()
            .all(|block| block.end <= quiet.now && block.spent == 0)
    );
    let anew = plan(&mut planner, true);
    assert_eq!(
        anew.kept.iter().map(|block| block.id).collect::<Vec<_>>(),
        [last]
    );
    assert!(!anew.replaced.contains(&last) && !anew.replaced.is_empty());
    let pinned = (anew.kept[0].end - anew.kept[0].start).num_minutes();
    assert_eq!(
        minutes(&anew) + pinned,
        minutes(&first),
        "all of it is still to be done"
    );
    accept(&mut planner, &anew);
    let after = plan(&mut planner, false);
    assert_eq!(after.kept.len(), anew.proposed.len() + 1);
    assert!(after.proposed.is_empty());
    let refused = sentence(planner.accept_blocks(AcceptedBlocks {
        blocks: vec![accepted(&anew.proposed[0])],
        instead_of: vec![last],
    }));
    assert!(refused.contains("stays where it is"), "{refused}");
}

#[test]
fn a_block_that_was_used_is_written_down_and_leaves_less_to_do() {
    let clock = Hands::at(NOON);
    let mut planner = planner_in(ZONE, &clock);
    let id = course(&mut planner);
    let first = plan(&mut planner, false);
    let ids = accept(&mut planner, &first);
    let tick = |on| BlockTick {
        id: ids[0],
        planned_on: None,
        on,
    };
    let ahead = sentence(planner.tick_block(tick(true)));
    assert!(ahead.contains("not come yet"), "{ahead}");
    clock.set("2025-02-05T22:30:00-05:00");
    let needed = work(&mut planner, id, "HW2").needed;
    planner.tick_block(tick(true)).unwrap();
    let length = (first.proposed[0].end - first.proposed[0].start).num_minutes();
    assert_eq!(
        i64::from(needed - work(&mut planner, id, "HW2").needed),
        length
    );
    let missed = plan(&mut planner, false).missed;
    assert!(missed.iter().all(|block| block.id != ids[0]), "it is used");
    planner.tick_block(tick(false)).unwrap();
    assert_eq!(work(&mut planner, id, "HW2").needed, needed);
}

#[test]
fn a_block_that_is_moved_by_hand_stays_there() {
    let mut planner = planner();
    course(&mut planner);
    let first = plan(&mut planner, false);
    let ids = accept(&mut planner, &first);
    let start = wall("2025-02-06T20:00");
    planner
        .move_entry(EntryMove {
            subject: semestra_plan::Subject::Block(ids[0]),
            planned_on: None,
            start,
            end: None,
            all_day: false,
            location: None,
            series: false,
        })
        .unwrap();
    let kept = plan(&mut planner, true).kept;
    assert_eq!(
        (kept.len(), kept[0].start, kept[0].pinned),
        (1, start, true)
    );
}

#[test]
fn readings_are_planned_for_their_class_when_the_student_wants_it() {
    let clock = Hands::at("2025-02-03T08:00:00-05:00");
    let mut planner = planner_in(ZONE, &clock);
    course(&mut planner);
    let readings = |planner: &mut Planner| -> Vec<_> {
        let tasks = planner.cushions(nothing()).unwrap().tasks;
        let tasks = tasks.into_iter().map(|it| it.line);
        tasks
            .filter(|line| matches!(line.task, Task::Reading(_)))
            .collect()
    };
    assert!(readings(&mut planner).is_empty());
    let mut settings = planner.study_settings(nothing()).unwrap();
    settings.readings = true;
    planner.set_study_settings(settings).unwrap();
    let found = readings(&mut planner);
    assert_eq!((found.len(), found[0].title.as_str()), (1, "Wiltschko"));
    assert_eq!(
        (found[0].due, found[0].needed),
        (Some(wall("2025-02-05T14:00")), 60)
    );
    let Task::Reading(id) = found[0].task else {
        panic!("{found:?}")
    };
    let ghosts = plan(&mut planner, false);
    let block = ghosts
        .proposed
        .iter()
        .find(|block| block.line.task == found[0].task);
    let block = accepted(block.unwrap());
    let blocks = vec![block];
    let instead_of = Vec::new();
    planner
        .accept_blocks(AcceptedBlocks { blocks, instead_of })
        .unwrap();
    planner.tick_reading(ReadingTick { id, on: true }).unwrap();
    assert!(readings(&mut planner).is_empty());
}

#[test]
fn a_term_without_a_free_hour_says_so_and_misses_everything() {
    let mut planner = planner();
    course(&mut planner);
    let mut settings = planner.study_settings(nothing()).unwrap();
    settings.rest_days = Day::ALL.to_vec();
    planner.set_study_settings(settings).unwrap();
    let plan = plan(&mut planner, false);
    assert!(plan.proposed.is_empty());
    assert!(plan.no_time.unwrap().starts_with("No hour is free"));
    let cushions = planner.cushions(nothing()).unwrap();
    assert!(
        cushions
            .tasks
            .iter()
            .all(|it| it.missing_minutes > 0 && it.words.is_some())
    );
}

#[test]
fn five_hundred_things_due_on_one_day_are_planned() {
    let mut planner = planner();
    let lines = (0..500).map(|number| format!("2/14/2025\tHomework {number} due 5 pm\n"));
    let page = format!(
        "Bees\nBIO 300 - Spring 2025\n\nSchedule\n{}",
        lines.collect::<String>()
    );
    let document = pasted(&page);
    let draft = planner.read_document(document.clone()).unwrap().draft;
    planner
        .add_to_term(Acceptance::of(document, draft))
        .unwrap();
    let request = WeekPlanRequest {
        until: Some(wall("2025-02-14T00:00").date()),
        afresh: false,
    };
    let ghosts = planner.plan_week(request).unwrap();
    let tasks = planner.cushions(nothing()).unwrap().tasks;
    assert_eq!(tasks.len(), 500);
    let needed: u32 = tasks.iter().map(|it| it.line.needed).sum();
    let short: u32 = ghosts
        .shortfalls
        .iter()
        .map(|short| short.missing_minutes)
        .sum();
    assert_eq!(minutes(&ghosts) + i64::from(short), i64::from(needed));
}

#[test]
fn nothing_senseless_is_accepted() {
    let mut planner = planner();
    let id = course(&mut planner);
    let (_, task) = task_of(&mut planner, id, "HW2");
    let block = |start: &str, end: &str| AcceptedBlock {
        task,
        start: wall(start),
        end: wall(end),
    };
    let many = vec![block("2025-02-06T10:00", "2025-02-06T11:00"); 2_001];
    let cases = [
        (Vec::new(), "plan the week first"),
        (
            vec![block("2025-02-06T11:00", "2025-02-06T10:00")],
            "before it begins",
        ),
        (
            vec![block("2025-02-06T11:00", "2025-02-08T10:00")],
            "longer than a day",
        ),
        (many, "at most 2000"),
    ];
    for (blocks, why) in cases {
        let instead_of = Vec::new();
        let refused = sentence(planner.accept_blocks(AcceptedBlocks { blocks, instead_of }));
        assert!(refused.contains(why), "{refused}");
    }
    let until = Some(instant(NOON).date_naive() - TimeDelta::days(3));
    let past = planner.plan_week(WeekPlanRequest {
        until,
        afresh: false,
    });
    assert!(past.is_err());
}
