//! A course and what belongs to it all term.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    CourseId, Day, DayOffId, LinkId, MeetingId, OfficeHourId, PersonId, PolicyId, SessionKind,
    TermId, Zone, hhmm,
};

/// One course in one term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Course {
    /// Its name for good.
    pub id: CourseId,
    /// The term it runs in.
    pub term_id: TermId,
    /// What the college calls it, such as `18-789`; may be empty.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The zone all its wall times are in.
    pub zone: Zone,
    /// The hue of its colour, 0 to 359 degrees (OKLCH).
    pub hue: u16,
    /// Days a student may hand in late over the whole term, when the page gives a budget.
    pub late_days: Option<u32>,
}

/// What a person does in a course.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Teaches it.
    Instructor,
    /// Assists: TA, tutor, grader.
    Assistant,
    /// Anyone else, such as an administrator.
    Staff,
}

/// Somebody a student can turn to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Person {
    /// Its name for good.
    pub id: PersonId,
    /// The course.
    pub course_id: CourseId,
    /// Name as the page writes it.
    pub name: String,
    /// What they do there.
    pub role: Role,
    /// Mail address, with the at sign.
    pub email: Option<String>,
    /// Their page.
    pub url: Option<String>,
}

/// A page the course points to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Link {
    /// Its name for good.
    pub id: LinkId,
    /// The course.
    pub course_id: CourseId,
    /// What the page calls it.
    pub label: String,
    /// Address, http or https.
    pub url: String,
}

/// What a policy is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PolicyKind {
    /// Late days and late work.
    Late,
    /// Use of AI tools.
    Ai,
    /// Attendance and participation.
    Attendance,
    /// What one should know before.
    Prerequisites,
    /// Academic integrity and working together.
    Integrity,
    /// How presentations, projects and exams run.
    Work,
    /// That the schedule may change.
    Tentative,
    /// What the course is about.
    Description,
    /// Books and materials.
    Materials,
    /// Anything else worth keeping.
    Other,
}

/// A rule of the course in the page's own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Policy {
    /// Its name for good.
    pub id: PolicyId,
    /// The course.
    pub course_id: CourseId,
    /// What it is about.
    pub kind: PolicyKind,
    /// Heading as the page has it.
    pub title: String,
    /// The words of the page, paragraphs separated by a line feed.
    pub text: String,
}

/// A weekly class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Meeting {
    /// Its name for good.
    pub id: MeetingId,
    /// The course.
    pub course_id: CourseId,
    /// Lecture, lab, recitation, …
    pub kind: SessionKind,
    /// On which days.
    pub days: Vec<Day>,
    /// Begin, on the wall of the course's zone.
    #[serde(with = "hhmm")]
    #[ts(type = "string")]
    pub start: NaiveTime,
    /// End on the same day.
    #[serde(with = "hhmm")]
    #[ts(type = "string")]
    pub end: NaiveTime,
    /// Room.
    pub location: Option<String>,
    /// First day it can take place.
    pub first_on: NaiveDate,
    /// Last day it can take place.
    pub last_on: NaiveDate,
    /// Whether the course lists its classes one by one; then only the listed ones take place.
    pub listed: bool,
    /// The section it belongs to, such as `B`, when the course has several.
    pub section: Option<String>,
    /// Whether the student goes there; classes of other sections stay on the page only.
    pub attends: bool,
    /// Every how many weeks it takes place, counted from the week of `first_on` (RFC 5545 INTERVAL); at least 1.
    pub every_weeks: u32,
    /// Whether a week in which the course has no class at all is left out of that count.
    pub skips_breaks: bool,
}

/// A weekly hour at which somebody answers questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfficeHour {
    /// Its name for good.
    pub id: OfficeHourId,
    /// The course.
    pub course_id: CourseId,
    /// Whose it is, when the page says.
    pub person_id: Option<PersonId>,
    /// On which day.
    pub day: Day,
    /// Begin, on the wall of the course's zone.
    #[serde(with = "hhmm")]
    #[ts(type = "string")]
    pub start: NaiveTime,
    /// End on the same day.
    #[serde(with = "hhmm")]
    #[ts(type = "string")]
    pub end: NaiveTime,
    /// Room.
    pub location: Option<String>,
    /// First day it can take place.
    pub first_on: NaiveDate,
    /// Last day it can take place.
    pub last_on: NaiveDate,
}

/// A day, or a span of them, without class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DayOff {
    /// Its name for good.
    pub id: DayOffId,
    /// The course.
    pub course_id: CourseId,
    /// Why, as the page says it.
    pub title: String,
    /// First day.
    pub on: NaiveDate,
    /// Last day, included.
    pub until: NaiveDate,
    /// Whether the student says so and no page does: then no dated class takes place either.
    pub mine: bool,
}

impl DayOff {
    /// Whether `day` is one of them.
    #[must_use]
    pub fn holds(&self, day: NaiveDate) -> bool {
        (self.on..=self.until).contains(&day)
    }
}
