//! A small term to lay things over, and its calendar as lines.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use semestra_plan::{
    Assessment, AssessmentKind, Block, Course, Day, DayOff, Due, Exception, Meeting, Moved,
    OccurrenceKind, Session, SessionKind, Subject, TermPlan, Zone,
};

pub(crate) fn id<Id: std::str::FromStr<Err: std::fmt::Debug>>(number: u32) -> Id {
    format!("01900000-0000-7000-8000-{number:012}")
        .parse()
        .unwrap()
}

pub(crate) fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2025, month, day).unwrap()
}

pub(crate) fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

pub(crate) fn zone(name: &str) -> Zone {
    Zone::named(name).unwrap()
}

pub(crate) fn course(zone_name: &str) -> Course {
    Course {
        id: id(1),
        term_id: id(2),
        code: "BIO 210".to_owned(),
        title: "Bird Watching".to_owned(),
        zone: zone(zone_name),
        hue: 0,
        late_days: None,
    }
}

/// Mondays and Wednesdays from two to twenty past three, from 13 January to 30 April.
pub(crate) fn meeting() -> Meeting {
    Meeting {
        id: id(10),
        course_id: id(1),
        kind: SessionKind::Lecture,
        days: vec![Day::Mo, Day::We],
        start: time(14, 0),
        end: time(15, 20),
        location: Some("Hall 4".to_owned()),
        first_on: day(1, 13),
        last_on: day(4, 30),
        listed: false,
        section: None,
        attends: true,
        every_weeks: 1,
        skips_breaks: false,
    }
}

pub(crate) fn session(number: u32, on: NaiveDate) -> Session {
    Session {
        id: id(number),
        course_id: id(1),
        number: None,
        topic: "Feathers".to_owned(),
        kind: SessionKind::Lecture,
        on,
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

pub(crate) fn work(number: u32, due: Due) -> Assessment {
    Assessment {
        id: id(number),
        course_id: id(1),
        title: format!("HW{number}"),
        kind: AssessmentKind::Homework,
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

pub(crate) fn block(start: NaiveDateTime, end: NaiveDateTime) -> Block {
    Block {
        id: id(30),
        course_id: None,
        assessment_id: None,
        title: "Library".to_owned(),
        zone: zone("America/New_York"),
        start,
        end,
        all_day: false,
        repeat_days: Vec::new(),
        repeats_until: None,
        location: None,
        note: String::new(),
        reading_id: None,
        pinned: true,
    }
}

pub(crate) fn off(number: u32, on: NaiveDate, until: NaiveDate) -> DayOff {
    DayOff {
        id: id(number),
        course_id: id(1),
        title: "Break".to_owned(),
        on,
        until,
        mine: false,
    }
}

pub(crate) fn plan() -> TermPlan {
    TermPlan {
        courses: vec![course("America/New_York")],
        meetings: vec![meeting()],
        ..TermPlan::default()
    }
}

pub(crate) fn exception(
    subject: Subject,
    planned_on: NaiveDate,
    moved: Option<Moved>,
) -> Exception {
    Exception {
        id: id(99),
        subject,
        course_id: None,
        planned_on,
        moved,
    }
}

pub(crate) fn to(on: NaiveDate, hours: Option<(NaiveTime, NaiveTime)>) -> Option<Moved> {
    Some(Moved {
        on,
        start: hours.map(|(start, _)| start),
        end: hours.map(|(_, end)| end),
        location: None,
    })
}

pub(crate) const CLASS: fn() -> Subject = || Subject::Meeting(id(10));

/// What is on, as "Mon 3 Feb 14:00–15:20".
pub(crate) fn shown(
    plan: &TermPlan,
    from: NaiveDate,
    to: NaiveDate,
    zone_name: &str,
) -> Vec<String> {
    let all = plan.occurrences(from, to, &zone(zone_name)).into_iter();
    all.filter(|one| one.kind != OccurrenceKind::DayOff)
        .map(|one| {
            let end = one.end.filter(|_| !one.all_day);
            let end = end.map_or_else(String::new, |end| end.format("–%H:%M").to_string());
            let off = if one.cancelled { " off" } else { "" };
            let hour = if one.all_day {
                "%a %-d %b"
            } else {
                "%a %-d %b %H:%M"
            };
            format!("{}{end}{off}", one.start.format(hour))
        })
        .collect()
}

pub(crate) fn here(plan: &TermPlan, from: NaiveDate, to: NaiveDate) -> Vec<String> {
    shown(plan, from, to, "America/New_York")
}
