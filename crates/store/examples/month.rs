//! How long one month takes out of fifty thousand classes and deadlines.
//!
//! `cargo run --release -p semestra-store --example month [courses]`, 500 courses when nothing is said.

use std::error::Error;
use std::time::{Duration, Instant};

use chrono::{DateTime, Days, NaiveDate, TimeDelta};
use semestra_plan::{
    Assessment, AssessmentId, AssessmentKind, Course, CourseId, Day, Due, Meeting, MeetingId,
    Person, PersonId, Role, Session, SessionId, SessionKind, Term, TermId, Zone,
};
use semestra_store::{Store, StoreError, Write};

/// Classes and deadlines together; three of five are classes.
const ROWS: u32 = 50_000;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::temp_dir().join(format!("semestra-month-{}", std::process::id()));
    let courses: u32 = std::env::args()
        .nth(1)
        .map_or(Ok(500), |text| text.parse())?;
    let mut store = Store::open(&folder)?;
    let start = Instant::now();
    let now = DateTime::UNIX_EPOCH;
    for number in 0..courses {
        store.write(now, "Add", |tx| add(tx, number, courses))?;
    }
    println!("{} rows written in {:?}", ROWS, start.elapsed());
    let size = std::fs::metadata(store.path())?.len();
    println!("the file has {} MiB", size >> 20);

    let first = NaiveDate::from_ymd_opt(2018, 1, 1).ok_or("a day")?;
    let month = |round: u64| first + Days::new(round * 30 % 2800);
    let mut rows = 0;
    report("a month of all courses", 300, |round| {
        let from = month(round);
        let plan = store.plan(None, Some(from), Some(from + TimeDelta::days(30)))?;
        rows += plan.sessions.len() + plan.assessments.len();
        Ok(())
    })?;
    println!(
        "    {} classes and deadlines each, {courses} courses",
        rows / 300
    );
    let all = store.courses()?;
    report("a month of one course", 300, |round| {
        let course = all[usize::try_from(round).unwrap_or(0) % all.len()].id;
        let from = month(round);
        store
            .plan(Some(course), Some(from), Some(from + TimeDelta::days(30)))
            .map(drop)
    })?;
    report("a whole course", 300, |round| {
        let course = all[usize::try_from(round).unwrap_or(0) % all.len()].id;
        store.plan(Some(course), None, None).map(drop)
    })?;
    report("everything", 10, |_| store.plan(None, None, None).map(drop))?;
    report("a search for a beginning", 100, |_| {
        store.search("lect", 20).map(drop)
    })?;
    report("a search for two words", 100, |_| {
        store.search("lecture 17", 20).map(drop)
    })?;
    report("opening the file", 20, |_| Store::open(&folder).map(drop))?;
    let course = all[0].id;
    let classes = store.sessions(course)?;
    report("a tick", 100, |round| {
        let at = (round % 2 == 0).then_some(now);
        let class = classes[usize::try_from(round / 2).unwrap_or(0) % classes.len()].id;
        store
            .write(now, "Tick", |tx| tx.set_attended(class, at))
            .map(drop)
    })?;
    let start = Instant::now();
    store.write(now, "Delete", |tx| tx.delete_course(course))?;
    println!("deleting a course: {:?}", start.elapsed());
    let start = Instant::now();
    store.undo(now)?;
    println!("taking that back: {:?}", start.elapsed());
    drop(store);
    std::fs::remove_dir_all(folder)?;
    Ok(())
}

fn report(
    what: &str,
    rounds: u64,
    mut run: impl FnMut(u64) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let mut times = Vec::new();
    for round in 0..rounds {
        let start = Instant::now();
        run(round)?;
        times.push(start.elapsed());
    }
    times.sort();
    let at = |share: usize| {
        times
            .get(times.len() * share / 100)
            .copied()
            .unwrap_or(Duration::ZERO)
    };
    println!("{what}: p50 {:?}, p99 {:?}", at(50), at(99));
    Ok(())
}

/// One course of some term between 2018 and 2025.
fn add(tx: &Write<'_>, number: u32, courses: u32) -> Result<(), StoreError> {
    let now = DateTime::UNIX_EPOCH;
    let start = NaiveDate::from_ymd_opt(2018, 1, 8).unwrap_or_default()
        + Days::new(u64::from(number * 16 / courses) * 182);
    let day = |offset: u32| start + Days::new(u64::from(offset));
    let term = Term {
        id: TermId::new(now),
        name: "Term".into(),
        starts_on: start,
        ends_on: day(120),
    };
    tx.insert_term(&term)?;
    let course = Course {
        id: CourseId::new(now),
        term_id: term.id,
        code: format!("18-{number}"),
        title: "Generative Modeling".into(),
        zone: Zone::named("America/New_York").unwrap_or(Zone::utc()),
        hue: 200,
        late_days: None,
    };
    tx.insert_course(&course)?;
    for name in ["Ada Lovelace", "Alan Turing", "Grace Hopper"] {
        tx.insert_person(&Person {
            id: PersonId::new(now),
            course_id: course.id,
            name: name.into(),
            role: Role::Assistant,
            email: None,
            url: None,
        })?;
    }
    let hour = |hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default();
    tx.insert_meeting(&Meeting {
        id: MeetingId::new(now),
        course_id: course.id,
        kind: SessionKind::Lecture,
        days: vec![Day::Mo, Day::We],
        start: hour(9),
        end: hour(10),
        location: Some("WEH 7500".into()),
        first_on: start,
        last_on: day(120),
        listed: true,
        section: None,
        attends: true,
        every_weeks: 1,
        skips_breaks: false,
    })?;
    let each = ROWS / courses;
    for class in 0..each * 3 / 5 {
        tx.insert_session(&Session {
            id: SessionId::new(now),
            course_id: course.id,
            number: Some(class + 1),
            topic: format!("Lecture {class}: variational autoencoders"),
            kind: SessionKind::Lecture,
            on: day(class * 2 % 120),
            start: None,
            end: None,
            location: None,
            week: Some(class / 4),
            materials: vec!["slides".into(), "notes".into()],
            cancelled: false,
            attended_at: None,
            reviewed_at: None,
            note: String::new(),
        })?;
    }
    for work in 0..each * 2 / 5 {
        tx.insert_assessment(&Assessment {
            id: AssessmentId::new(now),
            course_id: course.id,
            title: format!("Homework {work}"),
            kind: AssessmentKind::Homework,
            due: Due::At {
                at: Due::end_of_day(day(work * 3 % 120)),
            },
            mine: None,
            released_on: None,
            category_id: None,
            session_id: None,
            location: None,
            started_at: None,
            done_at: None,
            estimate: None,
            note: String::new(),
        })?;
    }
    Ok(())
}
