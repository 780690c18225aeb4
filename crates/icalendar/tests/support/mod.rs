//! A plan to export, and what a calendar has to show of it.

#![allow(
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    reason = "shared by the tests and the example, which use different parts"
)]

mod shown;
mod years;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use semestra_icalendar::Export;
use semestra_plan::{
    Assessment, AssessmentKind, Block, Course, CourseId, Day, DayOff, Due, Exception, Meeting,
    Moved, OfficeHour, Person, Role, Session, SessionKind, Subject, SwappedDay, TermPlan, Zone,
};

pub use shown::expected;
pub use years::{odd, wide};

/// An id that is the same at every run.
pub fn id<Id: std::str::FromStr<Err: std::fmt::Debug>>(number: u32) -> Id {
    format!("01900000-0000-7000-8000-{number:012}")
        .parse()
        .unwrap()
}

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

pub fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

pub fn stamp() -> DateTime<Utc> {
    day(2025, 1, 10).and_time(time(12, 0)).and_utc()
}

pub fn course(number: u32, code: &str, title: &str, zone: &str) -> Course {
    Course {
        id: id(number),
        term_id: id(1),
        code: code.to_owned(),
        title: title.to_owned(),
        zone: Zone::named(zone).unwrap(),
        hue: 200,
        late_days: None,
    }
}

pub fn session(number: u32, course_id: CourseId, on: NaiveDate, topic: &str) -> Session {
    Session {
        id: id(number),
        course_id,
        number: Some(number % 100),
        topic: topic.to_owned(),
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

pub fn assessment(number: u32, course_id: CourseId, title: &str, due: Due) -> Assessment {
    Assessment {
        id: id(number),
        course_id,
        title: title.to_owned(),
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

pub fn meeting(number: u32, course_id: CourseId, days: &[Day], start: NaiveTime) -> Meeting {
    Meeting {
        id: id(number),
        course_id,
        kind: SessionKind::Lecture,
        days: days.to_vec(),
        start,
        end: start + TimeDelta::minutes(80),
        location: Some("Hall A, Room 5; left".to_owned()),
        first_on: day(2025, 1, 13),
        last_on: day(2025, 5, 2),
        listed: false,
        section: None,
        attends: true,
        every_weeks: 1,
        skips_breaks: false,
    }
}

pub fn block(number: u32, title: &str, start: NaiveDateTime, end: NaiveDateTime) -> Block {
    Block {
        id: id(number),
        course_id: None,
        assessment_id: None,
        title: title.to_owned(),
        zone: Zone::named("Europe/Berlin").unwrap(),
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

/// Says of one occurrence that it is called off, or where it went.
pub fn exception(
    number: u32,
    subject: Subject,
    planned_on: NaiveDate,
    moved: Option<Moved>,
) -> Exception {
    Exception {
        id: id(number),
        subject,
        course_id: None,
        planned_on,
        moved,
    }
}

/// To a day, and to hours when they are given.
pub fn moved(on: NaiveDate, hours: Option<(NaiveTime, NaiveTime)>) -> Moved {
    Moved {
        on,
        start: hours.map(|(start, _)| start),
        end: hours.map(|(_, end)| end),
        location: None,
    }
}

/// Homework 2 days and 2 hours, exams 2 weeks and 2 days.
pub fn alarms(assessment: &Assessment, _: NaiveDateTime) -> Vec<TimeDelta> {
    if assessment.kind == AssessmentKind::Exam {
        vec![TimeDelta::days(14), TimeDelta::days(2)]
    } else {
        vec![TimeDelta::days(2), TimeDelta::hours(2)]
    }
}

pub fn written(plan: &TermPlan) -> String {
    semestra_icalendar::write(&Export {
        plan,
        stamp: stamp(),
        name: "Spring 2025",
        alarms: &alarms,
    })
}

/// A course with one of everything, as a college page has it.
pub fn small() -> TermPlan {
    let generative = course(10, "18-789", "Deep Generative Modeling", "America/New_York");
    let c = generative.id;
    let midterm = Session {
        kind: SessionKind::Exam,
        week: Some(8),
        ..session(104, c, day(2025, 3, 10), "Midterm")
    };
    TermPlan {
        courses: vec![generative],
        people: vec![Person {
            id: id(20),
            course_id: c,
            name: "Beidi Chen".to_owned(),
            role: Role::Instructor,
            email: None,
            url: None,
        }],
        meetings: vec![
            Meeting {
                listed: true,
                section: None,
                attends: true,
                every_weeks: 1,
                skips_breaks: false,
                ..meeting(30, c, &[Day::Mo, Day::We], time(14, 0))
            },
            Meeting {
                kind: SessionKind::Recitation,
                location: None,
                ..meeting(31, c, &[Day::Fr], time(9, 0))
            },
        ],
        office_hours: vec![OfficeHour {
            id: id(40),
            course_id: c,
            person_id: Some(id(20)),
            day: Day::Tu,
            start: time(16, 0),
            end: time(17, 0),
            location: Some("Zoom".to_owned()),
            first_on: day(2025, 1, 14),
            last_on: day(2025, 4, 29),
        }],
        sessions: vec![
            Session {
                materials: vec!["notes, 1".to_owned(), "slides".to_owned()],
                week: Some(1),
                ..session(101, c, day(2025, 1, 13), "Intro; what, why\nhow")
            },
            Session {
                cancelled: true,
                ..session(102, c, day(2025, 1, 15), "Variational autoencoders")
            },
            session(103, c, day(2025, 1, 18), "Make-up, hour to be told"),
            midterm.clone(),
        ],
        assessments: vec![
            Assessment {
                released_on: Some(day(2025, 1, 22)),
                mine: Some(Due::At {
                    at: day(2025, 2, 4).and_time(time(18, 0)),
                }),
                ..assessment(
                    201,
                    c,
                    "HW1",
                    Due::At {
                        at: day(2025, 2, 5).and_time(time(23, 59)),
                    },
                )
            },
            assessment(
                202,
                c,
                "HW2",
                Due::On {
                    on: day(2025, 2, 26),
                },
            ),
            assessment(203, c, "Essay", Due::Undated),
            Assessment {
                kind: AssessmentKind::Quiz,
                ..assessment(
                    204,
                    c,
                    "Quiz 1",
                    Due::Window {
                        opens: day(2025, 2, 10).and_time(time(8, 0)),
                        closes: day(2025, 2, 12).and_time(time(20, 0)),
                    },
                )
            },
            Assessment {
                kind: AssessmentKind::Exam,
                session_id: Some(midterm.id),
                ..assessment(205, c, "Midterm", Due::On { on: midterm.on })
            },
            Assessment {
                kind: AssessmentKind::Exam,
                location: Some("Wean Hall 7500".to_owned()),
                ..assessment(
                    206,
                    c,
                    "Final exam",
                    Due::Window {
                        opens: day(2025, 5, 5).and_time(time(13, 0)),
                        closes: day(2025, 5, 5).and_time(time(16, 0)),
                    },
                )
            },
            Assessment {
                started_at: None,
                done_at: Some(stamp()),
                ..assessment(
                    207,
                    c,
                    "HW0",
                    Due::At {
                        at: day(2025, 1, 20).and_time(time(23, 59)),
                    },
                )
            },
        ],
        days_off: vec![DayOff {
            id: id(50),
            course_id: c,
            title: "Spring break".to_owned(),
            on: day(2025, 3, 3),
            until: day(2025, 3, 7),
            mine: false,
        }],
        ..TermPlan::default()
    }
}

/// The small plan with all that a student lays over it.
pub fn own() -> TermPlan {
    let mut plan = small();
    let c = plan.courses[0].id;
    let (recitation, hour) = (plan.meetings[1].id, plan.office_hours[0].id);
    plan.meetings.push(Meeting {
        kind: SessionKind::Lab,
        every_weeks: 2,
        ..meeting(32, c, &[Day::Th], time(10, 0))
    });
    plan.meetings.push(Meeting {
        kind: SessionKind::Review,
        every_weeks: 2,
        skips_breaks: true,
        ..meeting(33, c, &[Day::We], time(17, 0))
    });
    plan.meetings.push(Meeting {
        kind: SessionKind::Lab,
        section: Some("B".to_owned()),
        attends: false,
        ..meeting(34, c, &[Day::Th], time(12, 0))
    });
    plan.swapped_days.push(SwappedDay {
        id: id(60),
        course_id: c,
        on: day(2025, 4, 22),
        runs_as: Day::Fr,
    });
    let night = Some((time(23, 0), time(0, 30)));
    plan.exceptions = vec![
        exception(70, Subject::Meeting(recitation), day(2025, 1, 24), None),
        exception(
            71,
            Subject::Meeting(recitation),
            day(2025, 1, 31),
            Some(moved(day(2025, 2, 1), Some((time(11, 0), time(12, 0))))),
        ),
        exception(
            72,
            Subject::Meeting(recitation),
            day(2025, 4, 22),
            Some(moved(day(2025, 4, 23), None)),
        ),
        exception(
            73,
            Subject::OfficeHour(hour),
            day(2025, 2, 11),
            Some(Moved {
                location: Some("GHC 4405".to_owned()),
                ..moved(day(2025, 2, 12), night)
            }),
        ),
        exception(74, Subject::Session(id(101)), day(2025, 1, 13), None),
        exception(
            75,
            Subject::Session(id(104)),
            day(2025, 3, 10),
            Some(moved(day(2025, 3, 12), Some((time(18, 0), time(20, 0))))),
        ),
        exception(76, Subject::Block(id(81)), day(2025, 2, 6), None),
        exception(
            77,
            Subject::Block(id(81)),
            day(2025, 2, 13),
            Some(moved(day(2025, 2, 14), None)),
        ),
    ];
    let at = |day: NaiveDate, hour| day.and_time(time(hour, 0));
    plan.blocks = vec![
        Block {
            course_id: Some(c),
            assessment_id: Some(id(201)),
            location: Some("Library".to_owned()),
            note: "Read **first**.\nThen write.".to_owned(),
            ..block(
                80,
                "Start HW1",
                at(day(2025, 1, 25), 9),
                at(day(2025, 1, 25), 12),
            )
        },
        Block {
            repeat_days: vec![Day::Mo, Day::Th],
            repeats_until: Some(day(2025, 4, 10)),
            ..block(
                81,
                "Study group",
                at(day(2025, 1, 27), 17),
                at(day(2025, 1, 27), 19),
            )
        },
        Block {
            all_day: true,
            repeat_days: vec![Day::Sa],
            repeats_until: Some(day(2025, 3, 1)),
            ..block(
                82,
                "At home",
                at(day(2025, 2, 8), 0),
                at(day(2025, 2, 9), 0),
            )
        },
    ];
    plan
}
