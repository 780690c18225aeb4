//! What a student changes of a course: each request is a form as it was left. A form without an id makes something new.

use chrono::{NaiveDate, NaiveTime};
use semestra_plan::{
    AssessmentId, CategoryId, CourseId, Day, DayOffId, LinkId, MeetingId, OfficeHourId, PersonId,
    PolicyId, PolicyKind, ReadingId, Role, SessionId, SessionKind, hhmm,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EntryName, TermLine, Tick};

/// Names one thing of a course that evidence can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", content = "id", rename_all = "camelCase")]
#[expect(missing_docs, reason = "the names are those of the vocabulary")]
pub enum Thing {
    Course(CourseId),
    Session(SessionId),
    Assessment(AssessmentId),
    Meeting(MeetingId),
    OfficeHour(OfficeHourId),
    Person(PersonId),
    Link(LinkId),
    Policy(PolicyId),
    Category(CategoryId),
    DayOff(DayOffId),
}

/// The course itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CourseEdit {
    /// The course.
    pub id: CourseId,
    /// Such as `18-789`; may be empty when there is a title.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The name of its term. The days below are then those of the term of that name.
    pub term: String,
    /// First day of the term.
    pub starts_on: Option<NaiveDate>,
    /// Last day of the term.
    pub ends_on: Option<NaiveDate>,
    /// IANA name of the zone its times are in.
    pub zone: String,
    /// The hue of its colour, 0 to 359 degrees.
    pub hue: u16,
    /// Budget of late days.
    pub late_days: Option<u32>,
}

/// A course made by hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewCourse {
    /// Such as `18-789`; may be empty when there is a title.
    pub code: String,
    /// Its title.
    pub title: String,
    /// The name of its term.
    pub term: String,
    /// First day of class; the term grows to hold it.
    pub starts_on: Option<NaiveDate>,
    /// Last day of class.
    pub ends_on: Option<NaiveDate>,
    /// When it meets, as a student writes it: "Mon Wed 2:00–3:20 CIC 1201"; may be empty.
    pub weekly: String,
}

/// With what the form of a new course begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseStart {
    /// The terms that are there.
    pub terms: Vec<TermLine>,
    /// The name of the term it most likely belongs to.
    pub term: String,
    /// First day of that term.
    pub starts_on: NaiveDate,
    /// Last day of that term.
    pub ends_on: NaiveDate,
}

/// Weekly times as a student writes them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WeeklyWords {
    /// "Mon Wed 2:00–3:20 CIC 1201".
    pub text: String,
}

/// What words say of weekly times. Nothing of it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeeklyReading {
    /// The classes in them.
    pub times: Vec<WeeklyTime>,
    /// What is missing, as a sentence that says what to write.
    pub lacks: Option<String>,
}

/// A weekly class in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeeklyTime {
    /// What happens in it.
    pub kind: SessionKind,
    /// On which days.
    pub days: Vec<Day>,
    /// Begin.
    #[serde(with = "hhmm")]
    #[ts(type = "string")]
    pub start: NaiveTime,
    /// End.
    #[serde(with = "hhmm")]
    #[ts(type = "string")]
    pub end: NaiveTime,
    /// Room.
    pub location: Option<String>,
}

/// Somebody a student can turn to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PersonEdit {
    /// The person; nothing for a new one.
    pub id: Option<PersonId>,
    /// The course.
    pub course_id: CourseId,
    /// Name.
    pub name: String,
    /// What they do.
    pub role: Role,
    /// Mail address.
    pub email: Option<String>,
    /// Their page.
    pub url: Option<String>,
}

/// A weekly class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MeetingEdit {
    /// The weekly class; nothing for a new one.
    pub id: Option<MeetingId>,
    /// The course.
    pub course_id: CourseId,
    /// What happens in it.
    pub kind: SessionKind,
    /// On which days.
    pub days: Vec<Day>,
    /// Begin, on the wall of the course's zone.
    #[serde(with = "hhmm::option")]
    #[ts(type = "string | null")]
    pub start: Option<NaiveTime>,
    /// End on the same day.
    #[serde(with = "hhmm::option")]
    #[ts(type = "string | null")]
    pub end: Option<NaiveTime>,
    /// Room.
    pub location: Option<String>,
    /// The section it belongs to, when there are several.
    pub section: Option<String>,
    /// Whether the student goes there.
    pub attends: bool,
    /// First day it can take place.
    pub first_on: Option<NaiveDate>,
    /// Last day it can take place.
    pub last_on: Option<NaiveDate>,
    /// Every how many weeks it takes place.
    pub every_weeks: u32,
    /// Whether weeks without any class are left out of that count.
    pub skips_breaks: bool,
}

/// A weekly office hour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OfficeHourEdit {
    /// The office hour; nothing for a new one.
    pub id: Option<OfficeHourId>,
    /// The course.
    pub course_id: CourseId,
    /// Whose it is.
    pub person_id: Option<PersonId>,
    /// On which day.
    pub day: Option<Day>,
    /// Begin, on the wall of the course's zone.
    #[serde(with = "hhmm::option")]
    #[ts(type = "string | null")]
    pub start: Option<NaiveTime>,
    /// End on the same day.
    #[serde(with = "hhmm::option")]
    #[ts(type = "string | null")]
    pub end: Option<NaiveTime>,
    /// Room.
    pub location: Option<String>,
    /// First day it can take place.
    pub first_on: Option<NaiveDate>,
    /// Last day it can take place.
    pub last_on: Option<NaiveDate>,
}

/// A dated class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SessionEdit {
    /// The class; nothing for a new one.
    pub id: Option<SessionId>,
    /// The course.
    pub course_id: CourseId,
    /// Its number on the page.
    pub number: Option<u32>,
    /// What it is about.
    pub topic: String,
    /// What happens in it.
    pub kind: SessionKind,
    /// Its day.
    pub on: Option<NaiveDate>,
    /// Begin when it differs from the weekly class's.
    #[serde(with = "hhmm::option")]
    #[ts(type = "string | null")]
    pub start: Option<NaiveTime>,
    /// End when it differs from the weekly class's.
    #[serde(with = "hhmm::option")]
    #[ts(type = "string | null")]
    pub end: Option<NaiveTime>,
    /// Room when it differs from the weekly class's.
    pub location: Option<String>,
    /// Names of notes and slides.
    pub materials: Vec<String>,
    /// Whether the course called it off.
    pub cancelled: bool,
}

/// Something to read for a class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReadingEdit {
    /// The reading; nothing for a new one.
    pub id: Option<ReadingId>,
    /// The class it is for.
    pub session_id: SessionId,
    /// What it is called.
    pub label: String,
    /// Where it is.
    pub url: Option<String>,
}

/// A page the course points to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LinkEdit {
    /// The link; nothing for a new one.
    pub id: Option<LinkId>,
    /// The course.
    pub course_id: CourseId,
    /// What it is called.
    pub label: String,
    /// Address, http or https.
    pub url: String,
}

/// A rule of the course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PolicyEdit {
    /// The rule; nothing for a new one.
    pub id: Option<PolicyId>,
    /// The course.
    pub course_id: CourseId,
    /// What it is about.
    pub kind: PolicyKind,
    /// Heading.
    pub title: String,
    /// Its words, paragraphs separated by a line feed.
    pub text: String,
}

/// A day, or a span of them, without class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DayOffEdit {
    /// The days; nothing for new ones.
    pub id: Option<DayOffId>,
    /// The course.
    pub course_id: CourseId,
    /// Why.
    pub title: String,
    /// First day.
    pub on: Option<NaiveDate>,
    /// Last day, included; nothing for a single day.
    pub until: Option<NaiveDate>,
}

/// A node of the grading tree.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CategoryEdit {
    /// The category; nothing for a new one.
    pub id: Option<CategoryId>,
    /// The course.
    pub course_id: CourseId,
    /// The node above, nothing at the top.
    pub parent_id: Option<CategoryId>,
    /// What it is called.
    pub name: String,
    /// Its share of the final grade, in percent.
    pub weight: Option<f64>,
    /// The points for all of it.
    pub points: Option<f64>,
    /// How many equal parts it has.
    pub count: Option<u32>,
    /// How many of the lowest do not count.
    pub drop_lowest: Option<u32>,
    /// How many of the highest do not count.
    pub drop_highest: Option<u32>,
    /// Whether it adds to the grade beyond the whole.
    pub extra_credit: bool,
    /// What it may add at most, in percent.
    pub cap: Option<f64>,
    /// A condition in words.
    pub rule: Option<String>,
}

/// The whole scale of letter grades; without letters there is none.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LetterScaleEdit {
    /// The course.
    pub course_id: CourseId,
    /// The letters in any order.
    pub letters: Vec<LetterEdit>,
}

/// Where a letter grade begins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LetterEdit {
    /// Such as `A-`.
    pub letter: String,
    /// The least percentage it is given for.
    pub from: Option<f64>,
}

/// The student's words about a class, in Markdown; none takes the note away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NoteEdit {
    /// The class, or one of a weekly class.
    pub class: EntryName,
    /// The words.
    pub text: String,
}

/// Ticks one of a weekly class, which then is a dated class of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WeeklyTick {
    /// The weekly class.
    pub id: MeetingId,
    /// The day it is planned for.
    pub planned_on: NaiveDate,
    /// Which tick.
    pub tick: Tick,
}

/// Says which of several sections the student goes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SectionEdit {
    /// The course.
    pub course_id: CourseId,
    /// The section.
    pub section: String,
}
