//! A term lived through against the real outbox: three courses, 120 deadlines, in simulated time. The same with classes
//! is in the tests of `semestra-reminders`.

use std::sync::{Arc, Mutex};

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use semestra_plan::Zone;
use semestra_planner::{
    Planner,
    remind::Keeper,
    view::{Acceptance, Document},
};
use semestra_reminders::{Clock, Host};

use crate::support::{Hands, pasted};

/// A course with forty deadlines, at an hour of its own.
fn page(course: usize) -> String {
    let first = NaiveDate::from_ymd_opt(2025, 1, 13).unwrap();
    let mut page = format!(
        "Course {course}\nBIO {}00 - Spring 2025\n\nDeadlines\n",
        course + 1
    );
    for number in 0..40_i64 {
        let day = first + TimeDelta::days(3 + 2 * number);
        let minute = course * 7;
        page += &format!(
            "Homework {}: due {} at 6:{minute:02} pm\n",
            number + 1,
            day.format("%B %-d, %Y")
        );
    }
    page
}

fn instant(moment: DateTime<Utc>) -> String {
    moment.to_rfc3339()
}

#[test]
fn a_term_in_the_real_outbox_brings_each_reminder_once_and_in_order() {
    let clock = Hands::at("2025-01-13T00:00:00-05:00");
    let zone = Zone::named("America/New_York").unwrap();
    let mut planner = Planner::open_in_memory(Arc::new(clock.clone()), Some(zone.clone())).unwrap();
    for course in 0..3 {
        let document: Document = pasted(&page(course));
        let draft = planner.read_document(document.clone()).unwrap().draft;
        planner
            .add_to_term(Acceptance::of(document, draft))
            .unwrap();
    }
    let first = clock.now();
    let planner = Arc::new(Mutex::new(planner));
    let mut keeper = Keeper::new(planner, Box::new(|_| ()), Box::new(|_| ()));
    let mut shown = Vec::new();
    let mut now = first;
    while now < first + TimeDelta::days(100) {
        clock.set(&instant(now));
        let plan = keeper.next(now).unwrap();
        for notice in &plan.fire {
            keeper.fired(notice, now).unwrap();
            shown.push((zone.wall(now), notice.title.clone()));
        }
        let next = plan.wake_at.unwrap_or(now + TimeDelta::hours(12));
        now = next.min(now + TimeDelta::hours(12));
    }
    let mut expected = Vec::new();
    for course in 0..3_u32 {
        for number in 0..40_i64 {
            let day = NaiveDate::from_ymd_opt(2025, 1, 16).unwrap() + TimeDelta::days(2 * number);
            let due = day.and_hms_opt(18, course * 7, 0).unwrap();
            let title = format!("BIO {}00 Homework {}", course + 1, number + 1);
            for before in [TimeDelta::days(2), TimeDelta::hours(2)] {
                expected.push((due - before, title.clone()));
            }
        }
    }
    expected.sort();
    assert!(shown.is_sorted_by_key(|(at, _)| *at), "in order");
    shown.sort();
    assert_eq!(shown, expected);
}
