//! What makes a plan one that a student would take over, and what of it gives way first.

use super::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_gives_way_when_a_gentle_plan_misses_no_more(mut load in small_load()) {
        load.rules.preferred.clear();
        load.rules.gentle.pause_minutes = 0;
        let mut gentle = load.clone();
        let lunch = load.rules.gentle.lunch;
        gentle.free.retain(|span| lunch.is_none_or(|lunch| span.0.time() < lunch.start || span.0.time() >= lunch.end));
        let daily = [load.rules.daily_minutes, load.rules.gentle.daily_minutes];
        gentle.rules.daily_minutes = daily.into_iter().flatten().min();
        let needs = needs(&load);
        let suffices = Search::new(&gentle).best(&needs).done == Search::new(&load).best(&needs).done;
        let plan = plan_week(&load, day(2));
        prop_assert_eq!(plan.gave_way == GaveWay::default(), suffices);
    }
}

fn gentle(works: Vec<Work>) -> Load {
    let lunch = Hours {
        start: NaiveTime::from_hms_opt(12, 0, 0).unwrap(),
        end: NaiveTime::from_hms_opt(13, 0, 0).unwrap(),
    };
    Load {
        now: at(0, 8, 0),
        works,
        free: (0..25).map(|on| free(on, 8, 22)).collect(),
        rules: StudyRules {
            daily_minutes: Some(360),
            shortest_minutes: 30,
            longest_minutes: 120,
            gentle: Gentle {
                daily_minutes: Some(240),
                lunch: Some(lunch),
                pause_minutes: 15,
                spread: true,
            },
            ..StudyRules::default()
        },
        ..Load::default()
    }
}

fn of(plan: &WeekPlan, work: usize) -> i64 {
    let blocks = plan.blocks.iter();
    let own: Vec<_> = blocks
        .filter(|block| block.work == work_id(work))
        .copied()
        .collect();
    minutes(&own)
}

#[test]
fn a_gentle_day_has_pauses_lunch_and_an_end() {
    let load = gentle(vec![work(1, 480, at(1, 23, 59))]);
    let plan = plan_week(&load, day(6));
    let said: Vec<_> = plan
        .blocks
        .iter()
        .map(|block| (block.start, block.end))
        .collect();
    let first_day = [
        (at(0, 8, 0), at(0, 10, 0)),
        (at(0, 10, 15), at(0, 12, 0)),
        (at(0, 13, 0), at(0, 13, 15)),
    ];
    assert_eq!(said[..3], first_day);
    let today = said.iter().filter(|block| block.0.date() == day(0));
    let today: i64 = today.map(|block| (block.1 - block.0).num_minutes()).sum();
    assert_eq!((today, minutes(&plan.blocks)), (240, 480));
    assert_eq!(plan.gave_way, GaveWay::default());
}

#[test]
fn the_length_of_a_day_gives_way_first_then_lunch_then_pauses() {
    let given = |minutes, hour| {
        let plan = plan_week(&gentle(vec![work(1, minutes, at(0, hour, 0))]), day(6));
        assert_eq!(plan.shortfalls, [], "{minutes}");
        plan.gave_way
    };
    let none = GaveWay::default();
    assert_eq!(given(225, 12), none);
    assert_eq!(
        given(240, 12),
        GaveWay {
            pauses: true,
            ..none
        }
    );
    assert_eq!(
        given(285, 13),
        GaveWay {
            ordinary_days: true,
            lunch: true,
            ..none
        }
    );
    assert_eq!(
        given(300, 22),
        GaveWay {
            ordinary_days: true,
            ..none
        }
    );
}

#[test]
fn far_work_is_spread_over_the_weeks_until_it_is_due() {
    let load = gentle(vec![
        work(1, 240, at(2, 12, 0)),
        work(2, 480, at(24, 12, 0)),
        work(3, 60, at(24, 12, 0)),
    ]);
    let week = plan_week(&load, day(6));
    assert_eq!(of(&week, 1), 240, "what is due is done");
    assert!((90..=180).contains(&of(&week, 2)), "{week:?}");
    assert_eq!(of(&week, 3), 0, "it has its time later");
    let all = plan_week(&load, day(24));
    assert_eq!((of(&all, 2), of(&all, 3)), (480, 60));
    assert!(
        all.blocks.iter().all(|block| block.end.date() < day(24)),
        "not on the last day"
    );
    // What was taken over counts for this week: asking again proposes no more.
    let mut again = load.clone();
    again.pinned = week
        .blocks
        .iter()
        .map(|block| Pinned {
            work: block.work,
            start: block.start,
            end: block.end,
        })
        .collect();
    assert_eq!(plan_week(&again, day(6)).blocks, []);
}

#[test]
fn work_is_pulled_forward_when_later_weeks_have_no_time() {
    let mut load = gentle(vec![work(1, 480, at(24, 12, 0))]);
    load.free.truncate(2);
    let plan = plan_week(&load, day(6));
    assert_eq!((of(&plan, 1), plan.shortfalls.len()), (480, 0));
}
