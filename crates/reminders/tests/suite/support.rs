//! A small plan with a deadline of each kind.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use semestra_plan::{
    Assessment, AssessmentKind, Course, CourseId, Day, Due, Meeting, Session, SessionKind,
    TermPlan, Zone,
};
use semestra_reminders::{Facts, Lead, Memory, Plan, Rules, Sort, Wanted, round, wanted};

pub(crate) fn id<Id: std::str::FromStr<Err: std::fmt::Debug>>(number: u32) -> Id {
    format!("01900000-0000-7000-8000-{number:012}")
        .parse()
        .unwrap()
}

/// A wall time in February 2025.
pub(crate) fn feb(day: u32, hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2025, 2, day)
        .unwrap()
        .and_hms_opt(hour, minute, 0)
        .unwrap()
}

pub(crate) fn pittsburgh() -> Zone {
    Zone::named("America/New_York").unwrap()
}

/// That wall time in Pittsburgh as an instant.
pub(crate) fn at(wall: NaiveDateTime) -> DateTime<Utc> {
    pittsburgh().instant(wall)
}

pub(crate) fn course() -> Course {
    Course {
        id: id(1),
        term_id: id(2),
        code: "18-789".to_owned(),
        title: "Deep Generative Modeling".to_owned(),
        zone: pittsburgh(),
        hue: 0,
        late_days: None,
    }
}

pub(crate) fn assessment(number: u32, kind: AssessmentKind, due: Due) -> Assessment {
    Assessment {
        id: id(number),
        course_id: id(1),
        title: format!("Work {number}"),
        kind,
        due,
        mine: None,
        released_on: None,
        category_id: None,
        session_id: None,
        location: None,
        started_at: None,
        done_at: None,
        estimate: None,
        note: String::new(),
    }
}

pub(crate) fn session(number: u32, day: NaiveDate) -> Session {
    Session {
        id: id(number),
        course_id: id(1),
        number: None,
        topic: "Midterm".to_owned(),
        kind: SessionKind::Exam,
        on: day,
        start: None,
        end: None,
        location: None,
        week: None,
        materials: Vec::new(),
        cancelled: false,
        attended_at: None,
        reviewed_at: None,
        note: String::new(),
    }
}

pub(crate) fn meeting() -> Meeting {
    Meeting {
        id: id(3),
        course_id: id(1),
        kind: SessionKind::Lecture,
        days: vec![Day::Mo, Day::We],
        start: feb(1, 14, 0).time(),
        end: feb(1, 15, 20).time(),
        location: Some("Wean 7500".to_owned()),
        first_on: feb(1, 0, 0).date(),
        last_on: feb(28, 0, 0).date(),
        listed: false,
        section: None,
        attends: true,
        every_weeks: 1,
        skips_breaks: false,
    }
}

pub(crate) fn plan(assessments: Vec<Assessment>) -> TermPlan {
    TermPlan {
        courses: vec![course()],
        assessments,
        ..TermPlan::default()
    }
}

pub(crate) fn all(plan: &TermPlan, rules: &Rules) -> Vec<Wanted> {
    between(
        plan,
        rules,
        at(feb(1, 0, 0)) - TimeDelta::days(60),
        at(feb(28, 23, 59)),
    )
}

pub(crate) fn between(
    plan: &TermPlan,
    rules: &Rules,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> Vec<Wanted> {
    wanted(plan, &Facts::default(), rules, &pittsburgh(), from, to)
}

/// One step of a laptop in Pittsburgh.
pub(crate) fn step(
    plan: &TermPlan,
    rules: &Rules,
    outbox: &mut Memory,
    now: DateTime<Utc>,
) -> Plan {
    let hold = semestra_reminders::Hold::at(now, rules, &pittsburgh(), None);
    let Ok(plan) = round(outbox, now, rules, &pittsburgh(), hold, |from, to| {
        between(plan, rules, from, to)
    });
    plan
}

/// When they come, on the wall in Pittsburgh.
pub(crate) fn times(wanted: &[Wanted]) -> Vec<NaiveDateTime> {
    wanted
        .iter()
        .map(|wanted| pittsburgh().wall(wanted.fires_at))
        .collect()
}

/// The usual rules but for one sort of thing.
pub(crate) fn own(course: Option<CourseId>, sort: Sort, leads: &[Lead]) -> Rules {
    let mut rules = Rules::default();
    rules.own.sorts.insert((course, sort), leads.to_vec());
    rules
}
