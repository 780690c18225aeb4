//! Rings, the map of days, the look at a week, and what can be saved after a bad one.

use semestra_plan::{Day, Task};
use semestra_planner::{Planner, view::*};

use crate::support::{Hands, NOON, PAGE, course, nothing, pasted, planner, planner_in, wall, work};

const ZONE: &str = "America/New_York";

fn progress(planner: &mut Planner) -> ProgressView {
    let (term, first_day) = (None, Day::Mo);
    planner
        .progress(ProgressRequest { term, first_day })
        .unwrap()
}

fn review(planner: &mut Planner, anchor: Option<&str>) -> WeekReview {
    let anchor = anchor.map(|day| day.parse().unwrap());
    let first_day = Day::Mo;
    planner
        .weekly_review(WeekReviewRequest { anchor, first_day })
        .unwrap()
}

fn tick(planner: &mut Planner, course: semestra_plan::CourseId, topic: &str, tick: Tick) {
    let schedule = planner.course(course).unwrap().schedule;
    let class = schedule.into_iter().find_map(|row| match row {
        ScheduleRow::Session(class) if class.topic == topic => Some(class.id),
        ScheduleRow::Session(_) | ScheduleRow::Weekly(_) | ScheduleRow::Off(_) => None,
    });
    let id = class.unwrap();
    planner
        .tick_session(SessionTick { id, tick, on: true })
        .unwrap();
}

fn ring(done: u32, so_far: u32, all: u32) -> Ring {
    Ring { done, so_far, all }
}

#[test]
fn rings_count_what_is_done_what_was_to_be_done_and_what_there_is() {
    let mut planner = planner();
    let id = course(&mut planner);
    tick(&mut planner, id, "Feathers", Tick::Attended);
    tick(&mut planner, id, "Song", Tick::Attended);
    tick(&mut planner, id, "Song", Tick::Reviewed);
    let (hw1, hw2) = (
        work(&mut planner, id, "HW1").id,
        work(&mut planner, id, "HW2").id,
    );
    planner
        .set_done(DoneMark {
            id: hw1,
            done: true,
        })
        .unwrap();
    let seen = progress(&mut planner);
    // Nine classes, the midterm among them; six are over at noon of the seventh. The project has no date.
    assert_eq!(seen.whole.attended, ring(2, 6, 9));
    assert_eq!(seen.whole.reviewed, ring(1, 6, 9));
    assert_eq!(seen.whole.read, ring(0, 2, 3));
    assert_eq!(seen.whole.submitted, ring(1, 1, 5));
    assert_eq!(seen.whole.begun, ring(1, 1, 5));
    assert_eq!(seen.whole.graded, ring(0, 1, 5));
    assert_eq!(seen.courses[0].rings, seen.whole, "one course is the whole");
    // What is handed in ahead of its time takes no other's place.
    for (id, done) in [(hw1, false), (hw2, true)] {
        planner.set_done(DoneMark { id, done }).unwrap();
    }
    assert_eq!(progress(&mut planner).whole.submitted, ring(1, 2, 5));
    for (id, done) in [(hw1, true), (hw2, false)] {
        planner.set_done(DoneMark { id, done }).unwrap();
    }
    planner
        .save_time(TimeDraft {
            id: None,
            course_id: id,
            task: Some(Task::Assessment(hw2)),
            start: wall("2025-02-03T23:00"),
            minutes: 120,
        })
        .unwrap();
    let seen = progress(&mut planner);
    assert_eq!((seen.whole.minutes, seen.whole.begun.done), (120, 2));
}

#[test]
fn every_day_of_the_term_is_on_the_map_with_its_things_and_hours() {
    let mut planner = planner();
    let id = course(&mut planner);
    tick(&mut planner, id, "Feathers", Tick::Attended);
    tick(&mut planner, id, "Song", Tick::Reviewed);
    tick(&mut planner, id, "Nests", Tick::Reviewed);
    let time = |planner: &mut Planner, start: &str, minutes| {
        let start = wall(start);
        let draft = TimeDraft {
            id: None,
            course_id: id,
            task: None,
            start,
            minutes,
        };
        planner.save_time(draft).unwrap();
    };
    time(&mut planner, "2025-02-03T23:00", 120);
    time(&mut planner, "2025-02-04T10:00", 180);
    let seen = progress(&mut planner);
    let day = |date: &str| -> HeatDay {
        let date = date.parse().unwrap();
        let days = seen.weeks.iter().flat_map(|week| &week.days);
        *days.into_iter().find(|day| day.date == date).unwrap()
    };
    assert!(seen.weeks.iter().all(|week| week.days.len() == 7));
    for first_day in [Day::Mo, Day::Su] {
        let request = ProgressRequest {
            term: None,
            first_day,
        };
        let weeks = planner.progress(request).unwrap().weeks;
        let numbers: Vec<_> = weeks.iter().filter_map(|week| week.number).collect();
        assert_eq!(numbers, [1, 2, 3, 4, 5], "{first_day:?}");
    }
    let feathers = day("2025-01-13");
    assert_eq!(
        (feathers.things, feathers.things_shade),
        (1, 2),
        "attended that day"
    );
    let today = day("2025-02-05");
    assert_eq!(
        (today.things, today.things_shade),
        (2, 4),
        "gone over today"
    );
    let (monday, tuesday) = (day("2025-02-03"), day("2025-02-04"));
    assert_eq!((monday.minutes, monday.minutes_shade), (60, 1));
    assert_eq!((tuesday.minutes, tuesday.minutes_shade), (240, 4));
    assert!(day("2025-02-06").ahead && !today.ahead);
}

#[test]
fn without_a_term_there_is_nothing_to_count_and_no_fault() {
    let mut planner = planner();
    let seen = progress(&mut planner);
    assert!(seen.term.is_none() && seen.weeks.is_empty());
    let week = review(&mut planner, None);
    assert_eq!(
        (
            week.did.classes,
            week.slid.works.len(),
            week.next.works.len()
        ),
        (0, 0, 0)
    );
    let recovery = planner.recovery(nothing()).unwrap();
    assert!(recovery.open.is_empty() && recovery.plan.proposed.is_empty());
}

#[test]
fn a_week_says_what_was_done_what_slid_and_what_is_next() {
    let clock = Hands::at("2025-02-02T08:00:00-05:00");
    let mut planner = planner_in(ZONE, &clock);
    let id = course(&mut planner);
    let ghosts = planner.plan_week(WeekPlanRequest::default()).unwrap();
    let blocks = ghosts.proposed.iter().map(|block| AcceptedBlock {
        task: block.line.task,
        start: block.start,
        end: block.end,
    });
    let blocks: Vec<_> = blocks.collect();
    let first = blocks[0];
    let instead_of = Vec::new();
    let ids = planner
        .accept_blocks(AcceptedBlocks { blocks, instead_of })
        .unwrap()
        .value;
    clock.set("2025-02-06T09:00:00-05:00");
    tick(&mut planner, id, "Migration", Tick::Attended);
    let on = true;
    planner
        .tick_block(BlockTick {
            id: ids[0],
            planned_on: None,
            on,
        })
        .unwrap();
    let hw1 = work(&mut planner, id, "HW1").id;
    planner
        .set_done(DoneMark {
            id: hw1,
            done: true,
        })
        .unwrap();
    let last = review(&mut planner, Some("2025-02-02"));
    assert_eq!(
        last.did.minutes,
        u32::try_from((first.end - first.start).num_minutes()).unwrap()
    );
    assert!(last.slid.blocks.iter().all(|block| block.id != ids[0]));
    let week = review(&mut planner, None);
    assert_eq!(
        (week.from.to_string(), week.week),
        ("2025-02-03".to_owned(), Some(4))
    );
    assert_eq!((week.did.attended, week.did.classes), (1, 2));
    assert_eq!(week.did.works.len(), 1);
    let titles =
        |works: &[Deadline]| -> Vec<_> { works.iter().map(|work| work.title.clone()).collect() };
    assert_eq!(titles(&week.slid.works), ["HW2"]);
    assert_eq!(week.slid.classes.len(), 1);
    assert_eq!(week.slid.classes[0].title, "Compasses");
    assert_eq!(week.slid.readings, 1);
    assert_eq!(week.next.from.to_string(), "2025-02-06");
    assert_eq!(titles(&week.next.works), ["Midterm", "HW3"]);
    assert_eq!(week.next.needed_minutes, 480 + 360);
}

#[test]
fn after_a_bad_week_it_is_said_what_still_earns_something_and_what_it_costs() {
    let clock = Hands::at(NOON);
    let mut planner = planner_in(ZONE, &clock);
    let rule =
        "You have 3 late days for the whole term. Late homework loses 20% of its points per day.";
    let page = PAGE.replace("You have 3 late days for the whole term.", rule);
    let document = pasted(&page);
    let draft = planner.read_document(document.clone()).unwrap().draft;
    let id = planner
        .add_to_term(Acceptance::of(document, draft))
        .unwrap()
        .value;
    clock.set("2025-02-07T12:00:00-05:00");
    let seen = planner.recovery(nothing()).unwrap();
    let lines = |lines: &[LateWorkLine]| -> Vec<_> {
        lines.iter().map(|line| line.words.clone()).collect()
    };
    assert_eq!(
        lines(&seen.lost),
        ["BIO 210 HW1 earns nothing any more by the page’s rule; ask before you leave it."]
    );
    assert_eq!(
        lines(&seen.open),
        ["BIO 210 HW2 can still earn 60 % until Fri, Feb 7."]
    );
    let cost = seen.open[0].cost.as_ref().unwrap();
    assert_eq!((cost.days_late, cost.paid, cost.left), (2, 0, 3));
    let hw2 = work(&mut planner, id, "HW2").id;
    let planned = seen
        .plan
        .proposed
        .iter()
        .any(|it| it.line.task == Task::Assessment(hw2));
    assert!(
        planned,
        "late work that earns something is part of the spread"
    );
    clock.set("2025-02-11T12:00:00-05:00");
    let seen = planner.recovery(nothing()).unwrap();
    assert_eq!(
        seen.passed.len(),
        1,
        "the midterm took place: {:?}",
        seen.passed
    );
}

#[test]
fn late_days_are_offered_where_they_make_work_fit() {
    let mut planner = planner();
    let id = course(&mut planner);
    let hw2 = work(&mut planner, id, "HW2").id;
    // Six hours today are all there is; twelve need a day more.
    let minutes = Some(720);
    planner
        .set_estimate(EstimateDraft { id: hw2, minutes })
        .unwrap();
    let seen = planner.recovery(nothing()).unwrap();
    assert_eq!(seen.late_days.len(), 1);
    let offer = &seen.late_days[0];
    assert_eq!((offer.id, offer.days, offer.left), (hw2, 1, 2));
    assert_eq!(offer.moves_to, wall("2025-02-06T23:59"));
    planner
        .spend_late_days(LateDaysEdit { id: hw2, days: 1 })
        .unwrap();
    let seen = planner.recovery(nothing()).unwrap();
    assert!(seen.late_days.is_empty() && seen.plan.shortfalls.is_empty());
}
