//! A course as a living page.

use chrono::{NaiveDate, NaiveDateTime};
use semestra_plan::{
    AssessmentId, CategoryId, Day, DayOffId, LinkId, MeetingId, OfficeHourId, PersonId, PolicyId,
    PolicyKind, ReadingId, Role, SessionId, SessionKind, SourceId, Subject, SwappedDay,
    attendance::Absence, draft::Origin,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    CategoryEdit, CourseEdit, CourseLine, Deadline, EvidenceView, Happened, MeetingEdit, Note,
    OfficeHourEdit, SessionEdit, TermLine,
};

/// A course as a living page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseView {
    /// The course in the frame.
    pub line: CourseLine,
    /// Its term.
    pub term: TermLine,
    /// The zone its times are in.
    pub zone: String,
    /// What its form begins with.
    pub form: CourseEdit,
    /// The hues that a course can have.
    pub hues: Vec<u16>,
    /// The next class that is not over.
    pub next_class: Option<CourseNext>,
    /// The next deadline that is not done.
    pub next_deadline: Option<Deadline>,
    /// The day of today, to mark in the schedule.
    pub today: NaiveDate,
    /// Weekly classes, on the wall of the course's zone.
    pub meetings: Vec<MeetingView>,
    /// Days that run as another day of the week, in the order of time.
    pub swapped_days: Vec<SwappedDay>,
    /// People with their office hours.
    pub people: Vec<PersonView>,
    /// Office hours of nobody named.
    pub office_hours: Vec<OfficeHourView>,
    /// Pages it points to.
    pub links: Vec<LinkView>,
    /// Rules in the page's words.
    pub policies: Vec<PolicyView>,
    /// The schedule: classes and days without class in the order of time.
    pub schedule: Vec<ScheduleRow>,
    /// The grading tree.
    pub grading: Vec<CategoryView>,
    /// Sum of the top weights in percent, ready to show; nothing without weights.
    pub grading_sum: Option<String>,
    /// Rules that change how the shares of the grade count, in the page's words.
    pub grading_rules: Vec<String>,
    /// Which letter grade begins where, best first.
    pub letter_scale: Vec<LetterView>,
    /// Budget of late days.
    pub late_days: Option<u32>,
    /// Its deadlines, undated ones last.
    pub deadlines: Vec<Deadline>,
    /// The documents it came from.
    pub sources: Vec<SourceLine>,
}

/// How long until something begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Wait {
    /// Whether it goes on right now; then the rest is nought.
    pub now: bool,
    /// Whole days of 24 hours.
    pub days: u32,
    /// Hours besides.
    pub hours: u32,
    /// Minutes besides.
    pub minutes: u32,
}

/// The next class that is not over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseNext {
    /// The class, or the weekly class.
    pub subject: Subject,
    /// The day it was planned for.
    pub planned_on: Option<NaiveDate>,
    /// What happens in it.
    pub kind: SessionKind,
    /// What it is about; may be empty.
    pub title: String,
    /// Begin in the shown zone.
    pub start: NaiveDateTime,
    /// End in the shown zone.
    pub end: Option<NaiveDateTime>,
    /// Whether only the day is known.
    pub all_day: bool,
    /// Room.
    pub location: Option<String>,
    /// How long until it begins.
    pub wait: Wait,
}

/// A weekly class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MeetingView {
    /// The weekly class.
    pub id: MeetingId,
    /// What its form begins with.
    pub form: MeetingEdit,
    /// Begin, `HH:MM` on the wall of the course's zone.
    pub start: String,
    /// End, `HH:MM`.
    pub end: String,
    /// Whether the course lists its classes one by one.
    pub listed: bool,
    /// The day on which it takes place next by its rotation; nothing for what is listed, over or not attended.
    pub next_on: Option<NaiveDate>,
}

/// A rule in the page's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PolicyView {
    /// The rule.
    pub id: PolicyId,
    /// What it is about.
    pub kind: PolicyKind,
    /// Heading as the page has it.
    pub title: String,
    /// The words, paragraphs separated by a line feed.
    pub text: String,
    /// Where it stands.
    pub evidence: Vec<EvidenceView>,
}

/// A person with what a student wants of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PersonView {
    /// The person.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// What they do.
    pub role: Role,
    /// Mail address.
    pub email: Option<String>,
    /// Their page.
    pub url: Option<String>,
    /// When to find them.
    pub office_hours: Vec<OfficeHourView>,
}

/// A weekly office hour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfficeHourView {
    /// The office hour.
    pub id: OfficeHourId,
    /// The day of the week.
    pub day: Day,
    /// Begin, `HH:MM` on the wall of the course's zone.
    pub start: String,
    /// End, `HH:MM`.
    pub end: String,
    /// Room.
    pub location: Option<String>,
    /// When it takes place next, in the shown zone.
    pub next: Option<NaiveDateTime>,
    /// When that one ends.
    pub next_end: Option<NaiveDateTime>,
    /// How long until then.
    pub wait: Option<Wait>,
    /// What its form begins with.
    pub form: OfficeHourEdit,
}

/// A page the course points to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LinkView {
    /// The link.
    pub id: LinkId,
    /// What the page calls it.
    pub label: String,
    /// Address.
    pub url: String,
}

/// One row of the schedule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum ScheduleRow {
    /// A dated class.
    Session(Box<SessionView>),
    /// One of a weekly class that the course does not list one by one.
    Weekly(WeeklyRow),
    /// A day or span without class.
    Off(OffRow),
}

/// One of a weekly class, in the schedule. With its first tick or note it becomes a dated class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeeklyRow {
    /// The weekly class.
    pub id: MeetingId,
    /// What happens in it.
    pub kind: SessionKind,
    /// The day it was planned for.
    pub on: NaiveDate,
    /// Begin, `HH:MM` on the wall of the course's zone.
    pub start: String,
    /// End, `HH:MM`.
    pub end: String,
    /// Room.
    pub location: Option<String>,
    /// What is released or due on that day, in words.
    pub marks: Vec<String>,
    /// Whether it is over.
    pub over: bool,
    /// What the student says of it.
    pub happened: Option<Happened>,
    /// Its real begin, when the student says that it was moved.
    pub moved_to: Option<NaiveDateTime>,
}

/// A day or span without class, in the schedule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OffRow {
    /// The days.
    pub id: DayOffId,
    /// First day.
    pub on: NaiveDate,
    /// Last day, included.
    pub until: NaiveDate,
    /// Its words.
    pub title: String,
}

/// A dated class in the schedule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SessionView {
    /// The class.
    pub id: SessionId,
    /// Its number on the page.
    pub number: Option<u32>,
    /// What it is about.
    pub topic: String,
    /// What happens in it.
    pub kind: SessionKind,
    /// Its day.
    pub on: NaiveDate,
    /// Begin, `HH:MM` on the wall of the course's zone, when known.
    pub start: Option<String>,
    /// End, `HH:MM`.
    pub end: Option<String>,
    /// Room.
    pub location: Option<String>,
    /// The page's own week number.
    pub week: Option<u32>,
    /// Names of notes and slides.
    pub materials: Vec<String>,
    /// What to read.
    pub readings: Vec<ReadingView>,
    /// What is released, due or graded on that day, in words: "HW1 due".
    pub marks: Vec<String>,
    /// Ticked: was there.
    pub attended: bool,
    /// Ticked: went over it again.
    pub reviewed: bool,
    /// Why the student was not there, when they said so.
    pub absence: Option<Absence>,
    /// Called off, by the course or the student.
    pub cancelled: bool,
    /// Its real begin on the wall of the course's zone, when the student says that it was moved.
    pub moved_to: Option<NaiveDateTime>,
    /// Whether it is over.
    pub over: bool,
    /// What the student says of it: called off, or moved.
    pub happened: Option<Happened>,
    /// The student's words about it.
    pub note: Note,
    /// What its form begins with.
    pub form: SessionEdit,
}

/// A reading with its tick.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReadingView {
    /// The reading.
    pub id: ReadingId,
    /// What the page calls it.
    pub label: String,
    /// Where it is.
    pub url: Option<String>,
    /// Ticked.
    pub read: bool,
}

/// Where a letter grade begins.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LetterView {
    /// Such as `A-`.
    pub letter: String,
    /// The least percentage it is given for, ready to show.
    pub from: String,
    /// The same as a number, for its form.
    pub percent: f64,
}

/// A node of the grading tree with its parts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CategoryView {
    /// The category.
    pub id: CategoryId,
    /// What the page calls it.
    pub name: String,
    /// Weight in percent, ready to show.
    pub weight: Option<String>,
    /// Points the page gives for it, ready to show.
    pub points: Option<String>,
    /// "3 parts of 10 % each", "lowest 2 dropped", the page's condition: what else there is to say.
    pub notes: Vec<String>,
    /// Its parts.
    pub parts: Vec<CategoryView>,
    /// The work that counts here.
    pub works: Vec<AssessmentId>,
    /// What its form begins with.
    pub form: CategoryEdit,
}

/// An accepted document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SourceLine {
    /// The document.
    pub id: SourceId,
    /// Its name: the file's, or "pasted text".
    pub name: String,
    /// When it was taken in.
    pub imported_at: NaiveDateTime,
}

/// An accepted document as lines of text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SourceView {
    /// The document.
    pub line: SourceLine,
    /// Its text.
    pub lines: Vec<String>,
    /// Where each line stands in the document as it came; none when an older release kept it.
    pub origins: Vec<Origin>,
}

/// Which tick of a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Tick {
    /// Was there.
    Attended,
    /// Went over it again.
    Reviewed,
}

/// Ticks a class or takes the tick back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SessionTick {
    /// The class.
    pub id: SessionId,
    /// Which tick.
    pub tick: Tick,
    /// On or off.
    pub on: bool,
}

/// Ticks a reading or takes the tick back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReadingTick {
    /// The reading.
    pub id: ReadingId,
    /// On or off.
    pub on: bool,
}
