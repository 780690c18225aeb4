//! Courses of a whole year, in zones whose clocks change unlike each other.

use semestra_plan::{Day, DayOff, Due, Meeting, TermPlan};

use super::{assessment, course, day, id, meeting, small, time};

/// A year of courses in zones whose clocks do unlike things.
pub fn wide() -> TermPlan {
    year_in(&[
        "Asia/Shanghai",
        "UTC",
        "Asia/Kolkata",
        "America/St_Johns",
        "Australia/Lord_Howe",
    ])
}

/// The same in zones that some judges know wrongly: vobject leaves out what Dublin and Casablanca, whose daylight
/// saving is negative, do to a series, and tables older than 2026 have Vancouver and Casablanca change their clocks.
pub fn odd() -> TermPlan {
    year_in(&["Europe/Dublin", "Africa/Casablanca", "America/Vancouver"])
}

fn year_in(zones: &[&str]) -> TermPlan {
    let mut plan = small();
    for (number, zone) in (1..).zip(zones) {
        let course = course(1000 * number, &format!("Z-{number}"), zone, zone);
        let c = course.id;
        plan.courses.push(course);
        plan.meetings.push(Meeting {
            first_on: day(2025, 9, 1),
            last_on: day(2026, 8, 31),
            ..meeting(1000 * number + 1, c, &[Day::Su, Day::Th], time(10, 15))
        });
        for month in 1..=12 {
            plan.assessments.push(assessment(
                1000 * number + 100 + month,
                c,
                &format!("Work {month} in 上海 für «ёлка» 👩‍🎓"),
                Due::At {
                    at: day(2026, month, 28).and_time(time(23, 59)),
                },
            ));
        }
        plan.days_off.push(DayOff {
            id: id(1000 * number + 50),
            course_id: c,
            title: "Winter".to_owned(),
            on: day(2025, 12, 20),
            until: day(2026, 1, 6),
            mine: false,
        });
    }
    plan
}
