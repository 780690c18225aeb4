//! How long the room before each deadline and a plan of the week take, for 8 courses of 200 pieces of work each.

use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, Days, NaiveDate, Utc};
use semestra_plan::{AssessmentKind, Due, Zone};
use semestra_planner::{
    Planner, Result,
    view::{EstimateDraft, NewCourse, Nothing, Recovery, WeekPlanRequest, WorkDraft},
};
use semestra_reminders::Clock;

const COURSES: u64 = 8;
const PIECES: u64 = 200;

/// The first Monday of the term, early in the morning.
struct Monday;

impl Clock for Monday {
    fn now(&self) -> DateTime<Utc> {
        let day = first().and_hms_opt(12, 0, 0);
        day.unwrap_or_default().and_utc()
    }
}

fn first() -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 1, 13).unwrap_or_default()
}

fn main() -> Result<()> {
    for (load, minutes) in [("that fits", 15), ("that does not", 120)] {
        let mut planner = term(minutes)?;
        println!("{COURSES} courses × {PIECES} pieces of work {load}:");
        let tasks = planner.cushions(Nothing {})?.tasks.len();
        show(&format!("the room before {tasks} deadlines"), || {
            planner.cushions(Nothing {}).map(|_| ())
        })?;
        for (what, afresh) in [("a week planned", false), ("a week spread anew", true)] {
            let until = None;
            show(what, || {
                let request = WeekPlanRequest { until, afresh };
                planner.plan_week(request).map(|_| ())
            })?;
        }
        show("what can be saved", || {
            planner.recovery(Nothing {}).map(|_: Recovery| ())
        })?;
    }
    Ok(())
}

fn show(what: &str, mut work: impl FnMut() -> Result<()>) -> Result<()> {
    let mut times = Vec::new();
    for _ in 0..15 {
        let begun = Instant::now();
        work()?;
        times.push(begun.elapsed());
    }
    times.sort_unstable();
    let (median, slowest) = (times.get(times.len() / 2), times.last());
    let none = &Duration::ZERO;
    println!(
        "  {what}: median {:.1?}, slowest {:.1?}",
        median.unwrap_or(none),
        slowest.unwrap_or(none)
    );
    Ok(())
}

/// A term of fifteen weeks with two classes a week in each course and work due all over it.
fn term(minutes: u32) -> Result<Planner> {
    let mut planner = Planner::open_in_memory(Arc::new(Monday), Zone::named("UTC").ok())?;
    for course in 0..COURSES {
        let hour = 8 + course;
        let id = planner.add_course(NewCourse {
            code: format!("C {course}"),
            title: format!("Course {course}"),
            term: "Spring 2025".to_owned(),
            starts_on: Some(first()),
            ends_on: Some(first() + Days::new(105)),
            weekly: format!("Mon Wed {hour}:00–{hour}:50"),
        })?;
        for piece in 0..PIECES {
            let number = course * PIECES + piece;
            let on = first() + Days::new(1 + number * 7919 % 104);
            let at = on.and_hms_opt(23, 59, 0).unwrap_or_default();
            let work = planner.save_assessment(WorkDraft {
                id: None,
                course_id: id.value,
                title: format!("HW {piece}"),
                kind: AssessmentKind::Homework,
                due: Due::At { at },
                category_id: None,
                location: None,
            })?;
            planner.set_estimate(EstimateDraft {
                id: work.value,
                minutes: Some(minutes),
            })?;
        }
    }
    Ok(planner)
}
