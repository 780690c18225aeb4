//! A whole term lived through in fast-forward: three courses, 120 deadlines, 300 classes.
//!
//! What is expected is worked out beside the program, from the words of the rules and a calendar: day by day.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeDelta, Utc, Weekday};
use semestra_plan::{
    Assessment, AssessmentKind, Course, Due, Session, SessionKind, TermPlan, Zone,
};
use semestra_reminders::{Facts, Lead, Memory, Outbox, Rules, Sort, round, wanted};

use crate::support::{assessment, course, id, pittsburgh, session};

const COURSES: [&str; 3] = ["18-789", "21-241", "80-249"];

fn first() -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, 1, 13).unwrap()
}

/// Forty deadlines a course: a homework each Tuesday and Thursday, every eighth of them an exam, every fifth a reading.
fn works() -> Vec<Assessment> {
    let mut works = Vec::new();
    for of in 0..3_u32 {
        for number in 0..40_u32 {
            let week = i64::from(number / 2);
            let weekday = if number % 2 == 0 { 1 } else { 3 };
            let day = first() + TimeDelta::days(7 * week + weekday);
            let (kind, hour, minute) = if number % 8 == 7 {
                (AssessmentKind::Exam, 13, 30)
            } else if number % 5 == 4 {
                (AssessmentKind::Reading, 9, 15)
            } else {
                (AssessmentKind::Homework, 23, 59)
            };
            let at = day.and_hms_opt(hour, minute, of).unwrap();
            let work = assessment(100 * (of + 1) + number, kind, Due::At { at });
            works.push(Assessment {
                course_id: id(of + 1),
                title: format!("Work {number}"),
                ..work
            });
        }
    }
    works
}

/// A hundred classes a course, each weekday at ten, eleven or twelve.
fn classes() -> Vec<Session> {
    let mut classes = Vec::new();
    for of in 0..3_u32 {
        let mut days = first()
            .iter_days()
            .filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun));
        for number in 0..100_u32 {
            let day = days.next().unwrap();
            let start = day.and_hms_opt(10 + of, 0, 0).unwrap();
            classes.push(Session {
                course_id: id(of + 1),
                topic: format!("Class {number}"),
                kind: SessionKind::Lecture,
                start: Some(start.time()),
                end: Some((start + TimeDelta::minutes(50)).time()),
                ..session(1000 * (of + 1) + number, day)
            });
        }
    }
    classes
}

fn plan() -> TermPlan {
    let courses = (0..3).map(|of| Course {
        id: id(of + 1),
        code: COURSES[of as usize].to_owned(),
        ..course()
    });
    TermPlan {
        courses: courses.collect(),
        sessions: classes(),
        assessments: works(),
        ..TermPlan::default()
    }
}

/// By the words of the rules: readings 1 day, homework 2 days and 2 hours, exams 2 weeks, 2 days and the morning,
/// classes 10 minutes, all on the wall in Pittsburgh; what lies before the term began was not known.
fn expected() -> Vec<(NaiveDateTime, String)> {
    let mut all = Vec::new();
    for work in works() {
        let due = work.due.deadline().unwrap();
        let before = |length: TimeDelta| due - length;
        let times = match work.kind {
            AssessmentKind::Reading => vec![before(TimeDelta::days(1))],
            AssessmentKind::Exam => vec![
                before(TimeDelta::days(14)),
                before(TimeDelta::days(2)),
                due.date().and_hms_opt(8, 0, 0).unwrap(),
            ],
            AssessmentKind::Homework
            | AssessmentKind::Project
            | AssessmentKind::Paper
            | AssessmentKind::Quiz
            | AssessmentKind::Presentation
            | AssessmentKind::Other => {
                vec![before(TimeDelta::days(2)), before(TimeDelta::hours(2))]
            }
        };
        let code = COURSES[(number_of(&work) / 100 - 1) as usize];
        all.extend(
            times
                .into_iter()
                .map(|at| (at, format!("{code} {}", work.title))),
        );
    }
    for class in classes() {
        let of = COURSES
            .iter()
            .zip(1..)
            .find(|(_, of)| class.course_id == id(*of));
        let at = class.on.and_time(class.start.unwrap()) - TimeDelta::minutes(10);
        all.push((at, format!("{} {}", of.unwrap().0, class.topic)));
    }
    all.retain(|(at, _)| *at > first().and_hms_opt(0, 0, 0).unwrap());
    all.sort();
    all
}

fn number_of(work: &Assessment) -> u32 {
    let text = work.id.to_string();
    text[text.len() - 4..].parse().unwrap()
}

#[test]
fn a_whole_term_brings_exactly_what_the_rules_say_in_order_and_nothing_twice() {
    let plan = plan();
    assert_eq!((plan.courses.len(), plan.assessments.len()), (3, 120));
    assert_eq!(plan.sessions.len(), 300);
    let mut rules = Rules::default();
    rules
        .own
        .sorts
        .insert((None, Sort::Class), vec![Lead::Minutes(10)]);
    let zone = pittsburgh();
    let mut outbox = Memory::default();
    let mut now = zone.instant(first().and_hms_opt(0, 0, 0).unwrap());
    let end = now + TimeDelta::days(190);
    let Ok(()) = outbox.see_to(now);
    let mut shown = Vec::new();
    while now < end {
        let next = live(&plan, &rules, &zone, &mut outbox, now, &mut shown);
        // As the loop does, it sleeps until the next time, or a while.
        now = next.unwrap_or(end).min(now + TimeDelta::hours(6));
    }
    shown.sort();
    let expected = expected();
    assert_eq!(shown.len(), expected.len());
    for (shown, expected) in shown.iter().zip(&expected) {
        assert_eq!(shown, expected);
    }
}

fn live(
    plan: &TermPlan,
    rules: &Rules,
    zone: &Zone,
    outbox: &mut Memory,
    now: DateTime<Utc>,
    shown: &mut Vec<(NaiveDateTime, String)>,
) -> Option<DateTime<Utc>> {
    let Ok(turn) = round(outbox, now, rules, zone, None, |from, to| {
        wanted(plan, &Facts::default(), rules, zone, from, to)
    });
    let last = shown.last().map(|(at, _)| *at);
    for notice in &turn.fire {
        let Ok(()) = outbox.fired(&notice.keys, now);
        assert!(!notice.is_away(), "the laptop was on all the time");
        assert!(last.is_none_or(|last| last < zone.wall(now)), "in order");
        shown.push((zone.wall(now), notice.title.clone()));
    }
    turn.wake_at
}
