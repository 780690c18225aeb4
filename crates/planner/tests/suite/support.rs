//! What the tests of the actions share.

use std::sync::{Arc, Mutex};

use chrono::{DateTime, NaiveDateTime, Utc};
use semestra_plan::{CourseId, Subject, Zone};
use semestra_planner::{
    Planner,
    view::{
        Acceptance, Deadline, DeadlinesRequest, Document, EntryName, GroupName, Item, Nothing,
        Review,
    },
};
use semestra_reminders::Clock;

/// A clock that stands until it is set.
#[derive(Clone)]
pub(crate) struct Hands(Arc<Mutex<DateTime<Utc>>>);

impl Hands {
    pub(crate) fn at(text: &str) -> Self {
        Self(Arc::new(Mutex::new(instant(text))))
    }

    pub(crate) fn set(&self, text: &str) {
        *self.0.lock().unwrap() = instant(text);
    }
}

impl Clock for Hands {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap()
    }
}

pub(crate) fn instant(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

/// Wednesday of the fourth week, a little after noon in Pittsburgh.
pub(crate) const NOON: &str = "2025-02-05T12:36:00-05:00";

pub(crate) fn planner_in(zone: &str, clock: &Hands) -> Planner {
    Planner::open_in_memory(Arc::new(clock.clone()), Some(Zone::named(zone).unwrap())).unwrap()
}

pub(crate) fn planner() -> Planner {
    planner_in("America/New_York", &Hands::at(NOON))
}

/// A page in the form that a browser's copy of a table has: cells joined by tabs.
pub(crate) const PAGE: &str = "Bird Watching
BIO 210 - Spring 2025

Time & Location
Mondays and Wednesdays, 2:00-3:20 pm ET in Hall 4

Instructor
Ada Finch (finch@example.edu)
Office hours: Monday 4-5 PM at Hall 7

Grading
30% Homeworks (3 homeworks, 10% each)
30% Midterm
40% Project

Late Days
You have 3 late days for the whole term.

Schedule
Date\tNo.\tTopic\tReading\tHomework
1/13/2025\t1\tFeathers\t[Gill]\t
1/15/2025\t2\tFlight\t\tHW1 release
1/20/2025\t\tNo class: holiday\t\t
1/22/2025\t3\tSong\t[Marler]\tHW1 due
1/27/2025\t4\tNests\t\t
1/29/2025\t5\tEggs\t\tHW2 release
2/3/2025\t6\tMigration\t\t
2/5/2025\t7\tCompasses\t[Wiltschko]\tHW2 due 11:59 pm
2/10/2025\t8\tMidterm\t\t
2/12/2025\t9\tIslands\t\tHW3 due
";

pub(crate) fn pasted(text: &str) -> Document {
    Document {
        name: None,
        text: Some(text.to_owned()),
        base64: None,
        timezone: None,
        term_start: None,
        part: None,
    }
}

pub(crate) fn review(planner: &mut Planner) -> Review {
    planner.read_document(pasted(PAGE)).unwrap()
}

/// Takes the page in as it stands.
pub(crate) fn course(planner: &mut Planner) -> CourseId {
    let draft = review(planner).draft;
    accept(planner, draft)
}

pub(crate) fn accept(planner: &mut Planner, draft: semestra_plan::draft::Draft) -> CourseId {
    let document = pasted(PAGE);
    planner
        .add_to_term(Acceptance::of(document, draft))
        .unwrap()
        .value
}

pub(crate) fn nothing() -> Nothing {
    Nothing {}
}

/// All that is known of one thing.
pub(crate) fn item(planner: &mut Planner, subject: Subject) -> Item {
    let planned_on = None;
    planner
        .item(EntryName {
            subject,
            planned_on,
        })
        .unwrap()
}

/// One deadline of a course by its title.
pub(crate) fn work(planner: &mut Planner, course: CourseId, title: &str) -> Deadline {
    let works = planner.course(course).unwrap().deadlines;
    works.into_iter().find(|work| work.title == title).unwrap()
}

/// A moment on the wall.
pub(crate) fn wall(text: &str) -> NaiveDateTime {
    format!("{text}:00").parse().unwrap()
}

/// The names of all deadlines, group by group: "today: HW2".
pub(crate) fn deadlines(planner: &mut Planner) -> Vec<String> {
    let groups = planner
        .deadlines(DeadlinesRequest::default())
        .unwrap()
        .groups;
    let lines = groups.into_iter().flat_map(|group| {
        let name = match group.name {
            GroupName::Time(name) => format!("{name:?}").to_lowercase(),
            GroupName::Course(line) => line.code,
            GroupName::Kind(kind) => format!("{kind:?}").to_lowercase(),
        };
        group
            .items
            .into_iter()
            .map(move |item| format!("{name}: {}", item.title))
    });
    lines.collect()
}
