//! Fills an empty folder with what eight years of study may leave: eight courses in each of eight terms, 50 000 rows
//! that a student can see.
//!
//! `cargo run --release -p semestra-store --example eight_terms FOLDER TODAY`; the last term but one holds TODAY.

use std::error::Error;
use std::path::Path;

use chrono::{DateTime, Days, NaiveDate, NaiveTime};
use semestra_plan::{
    Assessment, AssessmentId, AssessmentKind, Course, CourseId, Day, DayOff, DayOffId, Due, Link,
    LinkId, Meeting, MeetingId, OfficeHour, OfficeHourId, Person, PersonId, Policy, PolicyId,
    PolicyKind, Reading, ReadingId, Role, Session, SessionId, SessionKind, Step, StepId, Term,
    TermId, Zone,
};
use semestra_store::{Result, Store, Write};

const TERMS: u64 = 8;
const COURSES: u32 = 8;
const WEEKS: u32 = 16;
/// Classes of a course in a week: lectures, a recitation, a lab.
const CLASSES: [(Day, SessionKind); 6] = [
    (Day::Mo, SessionKind::Lecture),
    (Day::Tu, SessionKind::Recitation),
    (Day::We, SessionKind::Lecture),
    (Day::Th, SessionKind::Lab),
    (Day::Fr, SessionKind::Lecture),
    (Day::Sa, SessionKind::Review),
];
const READINGS: u32 = 4;
const WORKS: u32 = 6;
const STEPS: u32 = 2;

const NOW: DateTime<chrono::Utc> = DateTime::UNIX_EPOCH;

fn main() -> std::result::Result<(), Box<dyn Error>> {
    let mut words = std::env::args().skip(1);
    let folder = words.next().ok_or("which folder?")?;
    let today: NaiveDate = words.next().ok_or("which day is it?")?.parse()?;
    let mut store = Store::open(Path::new(&folder))?;
    let mut rows = 0;
    for number in 0..TERMS {
        // Half a year each; the seventh began eight weeks ago.
        let first = today - Days::new(56) - Days::new(182 * (TERMS - 2)) + Days::new(182 * number);
        let first = first.week(chrono::Weekday::Mon).first_day();
        rows += store
            .write(NOW, "Fill", |tx| term(tx, number, first))?
            .value;
    }
    println!("{rows} rows in {} courses", TERMS * u64::from(COURSES));
    Ok(())
}

fn term(tx: &Write<'_>, number: u64, first: NaiveDate) -> Result<u32> {
    let term = Term {
        id: TermId::new(NOW),
        name: format!("Term {}", number + 1),
        starts_on: first,
        ends_on: first + Days::new(u64::from(WEEKS) * 7 - 1),
    };
    tx.insert_term(&term)?;
    let mut rows = 0;
    for course in 0..COURSES {
        rows += whole_course(tx, &term, course)?;
    }
    Ok(rows)
}

fn whole_course(tx: &Write<'_>, term: &Term, number: u32) -> Result<u32> {
    let course = Course {
        id: CourseId::new(NOW),
        term_id: term.id,
        code: format!("{}-{}", 10 + number, 100 + number * 37),
        title: [
            "Algebra",
            "Optics",
            "Rhetoric",
            "Databases",
            "Ecology",
            "Statistics",
            "Music",
            "Logic",
        ]
        .get(number as usize)
        .map_or_else(String::new, |title| (*title).to_owned()),
        zone: Zone::named("America/New_York").unwrap_or(Zone::utc()),
        hue: u16::try_from(number * 45 % 360).unwrap_or(0),
        late_days: Some(5),
    };
    tx.insert_course(&course)?;
    let mut rows = page(tx, &course)?;
    rows += weekly(tx, term, &course, number)?;
    for week in 0..WEEKS {
        let monday = term.starts_on + Days::new(u64::from(week) * 7);
        rows += classes(tx, &course, number, week, monday)?;
        rows += works(tx, &course, week, monday)?;
    }
    Ok(rows)
}

/// People, links, rules, a break.
fn page(tx: &Write<'_>, course: &Course) -> Result<u32> {
    for number in 0..6 {
        tx.insert_person(&Person {
            id: PersonId::new(NOW),
            course_id: course.id,
            name: format!("Person {number} of {}", course.title),
            role: if number == 0 {
                Role::Instructor
            } else {
                Role::Assistant
            },
            email: Some(format!("person{number}@example.edu")),
            url: None,
        })?;
        tx.insert_link(&Link {
            id: LinkId::new(NOW),
            course_id: course.id,
            label: format!("Link {number}"),
            url: format!("https://example.edu/{number}"),
        })?;
        tx.insert_policy(&Policy {
            id: PolicyId::new(NOW),
            course_id: course.id,
            kind: PolicyKind::Other,
            title: format!("Rule {number}"),
            text: "Work is handed in on time. Five late days may be spent, two at most on one piece of work.".repeat(3),
        })?;
    }
    Ok(18)
}

fn weekly(tx: &Write<'_>, term: &Term, course: &Course, number: u32) -> Result<u32> {
    for (day, kind) in CLASSES {
        let (start, end) = hours(number, kind);
        tx.insert_meeting(&Meeting {
            id: MeetingId::new(NOW),
            course_id: course.id,
            kind,
            days: vec![day],
            start,
            end,
            location: Some(format!("Hall {number}")),
            first_on: term.starts_on,
            last_on: term.ends_on,
            listed: true,
            section: None,
            attends: true,
            every_weeks: 1,
            skips_breaks: false,
        })?;
        tx.insert_office_hour(&OfficeHour {
            id: OfficeHourId::new(NOW),
            course_id: course.id,
            person_id: None,
            day,
            start: clock(17),
            end: clock(18),
            location: Some("Office".into()),
            first_on: term.starts_on,
            last_on: term.ends_on,
        })?;
    }
    tx.insert_day_off(&DayOff {
        id: DayOffId::new(NOW),
        course_id: course.id,
        title: "Break".into(),
        on: term.starts_on + Days::new(10 * 7),
        until: term.starts_on + Days::new(10 * 7 + 6),
        mine: false,
    })?;
    Ok(13)
}

fn classes(
    tx: &Write<'_>,
    course: &Course,
    number: u32,
    week: u32,
    monday: NaiveDate,
) -> Result<u32> {
    let mut rows = 0;
    for (index, (day, kind)) in (0u32..).zip(CLASSES) {
        let session = Session {
            id: SessionId::new(NOW),
            course_id: course.id,
            number: Some(week * 6 + index + 1),
            topic: format!(
                "Topic {index} of week {}: series and their limits",
                week + 1
            ),
            kind,
            on: monday + Days::new(day as u64),
            start: None,
            end: None,
            location: None,
            week: Some(week + 1),
            materials: vec!["slides".into()],
            cancelled: false,
            attended_at: (week < 6).then_some(NOW),
            reviewed_at: None,
            note: String::new(),
        };
        tx.insert_session(&session)?;
        for reading in 0..READINGS {
            tx.insert_reading(&Reading {
                id: ReadingId::new(NOW),
                session_id: session.id,
                label: format!("Chapter {number}.{}", week * 6 + reading),
                url: None,
                read_at: None,
            })?;
        }
        rows += 1 + READINGS;
    }
    Ok(rows)
}

fn works(tx: &Write<'_>, course: &Course, week: u32, monday: NaiveDate) -> Result<u32> {
    for number in 0..WORKS {
        let work = Assessment {
            id: AssessmentId::new(NOW),
            course_id: course.id,
            title: format!("Homework {}.{}", week + 1, number + 1),
            kind: AssessmentKind::Homework,
            due: Due::At {
                at: Due::end_of_day(monday + Days::new(u64::from(number))),
            },
            mine: None,
            released_on: None,
            category_id: None,
            session_id: None,
            location: None,
            started_at: None,
            done_at: (week < 7).then_some(NOW),
            estimate: None,
            note: String::new(),
        };
        tx.insert_assessment(&work)?;
        for step in 0..STEPS {
            tx.insert_step(&Step {
                id: StepId::new(NOW),
                assessment_id: work.id,
                title: format!("Step {}", step + 1),
                due_on: None,
                done_at: None,
            })?;
        }
    }
    Ok(WORKS * (1 + STEPS))
}

fn hours(number: u32, kind: SessionKind) -> (NaiveTime, NaiveTime) {
    let start = 8 + (number + u32::from(kind != SessionKind::Lecture)) % 9;
    (clock(start), clock(start + 1))
}

fn clock(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default()
}
