//! What the faces ask and what they get: wall times of the shown zone, ready to be put into words.
//!
//! Interface and core ship together, so these shapes promise nothing to anybody else.

use chrono::{NaiveDate, NaiveDateTime};
use semestra_plan::{
    AssessmentId, AssessmentKind, Basis, CategoryId, CourseId, Day, LinkId, Meeting, MeetingId,
    OccurrenceKind, OfficeHourId, PersonId, Place, Policy, ReadingId, Role, SessionId, SessionKind,
    SourceId, Subject, TermId,
    draft::{DocumentPart, Draft, Origin},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Nothing to ask or to say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Nothing {}

/// The answer to a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Saved<T> {
    /// What came of it.
    pub value: T,
    /// What was done, in words for the notice that offers to undo it: "Added 18-789".
    pub did: String,
}

/// How Semestra looks and counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Settings {
    /// `light` or `dark`; nothing follows the system.
    pub theme: Option<Theme>,
    /// First day of the week; nothing follows the system's language.
    pub first_day: Option<Day>,
    /// `h12` or `h23`; nothing follows the system's language.
    pub hour_cycle: Option<HourCycle>,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Theme {
    Light,
    Dark,
}

/// Clock of 12 or 24 hours, as `Intl` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum HourCycle {
    H12,
    H23,
}

/// What the frame around every screen shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Overview {
    /// The clock on the wall.
    pub now: NaiveDateTime,
    /// The laptop's zone, in which everything is shown.
    pub zone: String,
    /// The term of today, else the one with the nearest day; nothing before the first import.
    pub term: Option<TermLine>,
    /// The courses of that term, of any that has not ended, and of the one that was added to last; by code.
    pub courses: Vec<CourseLine>,
    /// Deadlines of this week that are not done, for the badge.
    pub due_this_week: u32,
    /// What undo would take back, in words.
    pub undo: Option<String>,
    /// What redo would bring back, in words.
    pub redo: Option<String>,
    /// Look and counting.
    pub settings: Settings,
    /// Largest document that is read, in bytes.
    pub document_limit: u32,
    /// About this program.
    pub about: About,
}

/// What "About" says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct About {
    /// Version of Semestra.
    pub version: String,
    /// Release of the bundled zone tables.
    pub zone_data: String,
    /// The file everything is kept in.
    pub data_file: String,
}

/// A term in the frame.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermLine {
    /// The term.
    pub id: TermId,
    /// Its name.
    pub name: String,
    /// First day.
    pub starts_on: NaiveDate,
    /// Last day.
    pub ends_on: NaiveDate,
    /// This week's number, nothing outside the term.
    pub week: Option<u32>,
    /// How many weeks it has.
    pub weeks: u32,
}

/// A course in the frame.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseLine {
    /// The course.
    pub id: CourseId,
    /// Its code, else a short form of its title.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Its hue, 0 to 359.
    pub hue: u16,
    /// Classes attended and deadlines done.
    pub done: u32,
    /// Classes and deadlines in all.
    pub total: u32,
}

/// Which stretch of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum CalendarView {
    /// One day.
    Day,
    /// Seven days from the first day of the week.
    Week,
    /// The weeks that a month touches.
    Month,
    /// Four weeks from a day on, as a list.
    Agenda,
}

/// Asks for a stretch of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CalendarRequest {
    /// Which stretch.
    pub view: CalendarView,
    /// A day in it; nothing means today.
    pub anchor: Option<NaiveDate>,
    /// So many stretches on (1) or back (-1) from there.
    pub step: i8,
    /// First day of the week.
    pub first_day: Day,
}

/// A stretch of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Calendar {
    /// Which stretch.
    pub view: CalendarView,
    /// The day to ask from for the next or the previous one.
    pub anchor: NaiveDate,
    /// First day shown.
    pub from: NaiveDate,
    /// Last day shown, included.
    pub to: NaiveDate,
    /// The clock on the wall.
    pub now: NaiveDateTime,
    /// Each day shown.
    pub days: Vec<CalendarDay>,
    /// What is on them, in the order of time. Days without class are in `days` only.
    pub entries: Vec<Entry>,
}

/// One day of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CalendarDay {
    /// The day.
    pub date: NaiveDate,
    /// Number of the week of the term.
    pub week: Option<u32>,
    /// Whether it lies in the month of the anchor.
    pub in_month: bool,
    /// Courses without class on it, and why.
    pub off: Vec<Off>,
}

/// Why a course has no class on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Off {
    /// What it is, to select it.
    pub subject: Subject,
    /// The course.
    pub course_id: CourseId,
    /// The course's code.
    pub code: String,
    /// The course's hue.
    pub hue: u16,
    /// Its words.
    pub title: String,
}

/// One thing in the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// Unique among all entries of all days.
    pub key: String,
    /// What it is.
    pub subject: Subject,
    /// The course.
    pub course_id: CourseId,
    /// The course's code.
    pub code: String,
    /// The course's title.
    pub course_title: String,
    /// The course's hue.
    pub hue: u16,
    /// How to draw it.
    pub kind: OccurrenceKind,
    /// For classes: what happens in it.
    pub session_kind: Option<SessionKind>,
    /// Topic, work or person; may be empty for a weekly class.
    pub title: String,
    /// Begin, or the deadline.
    pub start: NaiveDateTime,
    /// End; nothing for a deadline.
    pub end: Option<NaiveDateTime>,
    /// Whether only the day is known.
    pub all_day: bool,
    /// Room.
    pub location: Option<String>,
    /// Number of the class.
    pub number: Option<u32>,
    /// What is graded in it.
    pub assessment_id: Option<AssessmentId>,
    /// Its worth in points of the final grade, ready to show: "10", "3.3".
    pub worth: Option<String>,
    /// Done or attended.
    pub done: bool,
    /// Called off.
    pub cancelled: bool,
}

/// All deadlines, in groups that are never empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Deadlines {
    /// The clock on the wall.
    pub now: NaiveDateTime,
    /// In the order to show.
    pub groups: Vec<DeadlineGroup>,
}

/// One group of deadlines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeadlineGroup {
    /// Which one.
    pub name: DeadlineGroupName,
    /// Its deadlines, in the order of time.
    pub items: Vec<Deadline>,
}

/// The groups of deadlines.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum DeadlineGroupName {
    /// Past and not done.
    Overdue,
    /// Today.
    Today,
    /// Within the next seven days.
    Week,
    /// After that.
    Later,
    /// No date yet.
    Undated,
    /// Done.
    Done,
}

/// One deadline in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Deadline {
    /// The work.
    pub id: AssessmentId,
    /// The course.
    pub course_id: CourseId,
    /// The course's code.
    pub code: String,
    /// The course's hue.
    pub hue: u16,
    /// What it is called.
    pub title: String,
    /// What sort of work.
    pub kind: AssessmentKind,
    /// The moment the course says, in the shown zone; nothing when there is no date yet.
    pub official: Option<NaiveDateTime>,
    /// Whether the course says the hour; else `official` is the end of its day.
    pub has_time: bool,
    /// The moment I set myself.
    pub mine: Option<NaiveDateTime>,
    /// Days from today to the moment to work towards; negative when it is past.
    pub days_left: Option<i32>,
    /// The day it is handed out.
    pub released_on: Option<NaiveDate>,
    /// Worth in points of the final grade: "10", "3.3".
    pub worth: Option<String>,
    /// Where it takes place.
    pub location: Option<String>,
    /// When I said it was done.
    pub done_at: Option<NaiveDateTime>,
}

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
    /// The day of today, to mark in the schedule.
    pub today: NaiveDate,
    /// Weekly classes, on the wall of the course's zone.
    pub meetings: Vec<Meeting>,
    /// People with their office hours.
    pub people: Vec<PersonView>,
    /// Office hours of nobody named.
    pub office_hours: Vec<OfficeHourView>,
    /// Pages it points to.
    pub links: Vec<LinkView>,
    /// Rules in the page's words.
    pub policies: Vec<Policy>,
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
    /// A day or span without class.
    Off(OffRow),
}

/// A day or span without class, in the schedule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OffRow {
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
    /// Called off.
    pub cancelled: bool,
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LetterView {
    /// Such as `A-`.
    pub letter: String,
    /// The least percentage it is given for, ready to show.
    pub from: String,
}

/// A node of the grading tree with its parts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
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

/// One thing with all that is known of it, for the pane beside the work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Item {
    /// What it is.
    pub subject: Subject,
    /// The course.
    pub course: CourseLine,
    /// Heading.
    pub title: String,
    /// For classes: what happens in it.
    pub session_kind: Option<SessionKind>,
    /// For work: the deadline line.
    pub deadline: Option<Deadline>,
    /// For a class: its row.
    pub session: Option<SessionView>,
    /// For a weekly class.
    pub meeting_id: Option<MeetingId>,
    /// When, in the shown zone: for the next occurrence of what is weekly.
    pub start: Option<NaiveDateTime>,
    /// Until when.
    pub end: Option<NaiveDateTime>,
    /// Whether only the day is known.
    pub all_day: bool,
    /// Room.
    pub location: Option<String>,
    /// Where it counts, from the top: "Project", "Proposal presentation".
    pub category: Vec<String>,
    /// When it will remind.
    pub reminders: Vec<NaiveDateTime>,
    /// Where its values stand.
    pub evidence: Vec<EvidenceView>,
}

/// Where a value stands, with its document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EvidenceView {
    /// Which value.
    pub field: String,
    /// Stated, derived, assumed or mine.
    pub basis: Basis,
    /// The words.
    pub quote: String,
    /// Why it was read so.
    pub because: Option<String>,
    /// Where, in the document's lines.
    pub place: Option<Place>,
    /// The document.
    pub source: Option<SourceLine>,
}

/// A document to read: pasted text, or a file's bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Document {
    /// The file's name; nothing for pasted text.
    pub name: Option<String>,
    /// Pasted text.
    pub text: Option<String>,
    /// A file's bytes in base64 (RFC 4648 §4).
    pub base64: Option<String>,
    /// The zone its times are in, when the student says.
    pub timezone: Option<String>,
    /// The first day of the term, when the student says.
    pub term_start: Option<NaiveDate>,
    /// Which of several courses in it is meant, by its index in the review's `parts`.
    #[serde(default)]
    pub part: Option<u32>,
}

/// What a document says, for the review. Nothing of it is stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Review {
    /// What it says.
    pub draft: Draft,
    /// Its text, into which the places point.
    pub lines: Vec<String>,
    /// Where each line stands in the document as it came; as many as `lines`.
    pub origins: Vec<Origin>,
    /// The courses of a document that holds several, for the student to choose; empty when it holds one.
    pub parts: Vec<DocumentPart>,
    /// Counted.
    pub summary: Summary,
    /// Keys of the items to look at first.
    pub doubtful: Vec<String>,
    /// Set when this very page, or a course of that code, is in the term already: a sentence that says what to do.
    pub already: Option<String>,
}

/// Words of a document that the student points out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Selection {
    /// The document under review.
    pub document: Document,
    /// Where the words stand in its lines.
    pub place: Place,
}

/// A draft, counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// Classes of any kind, exams in class among them.
    pub sessions: u32,
    /// Dated work to hand in.
    pub deadlines: u32,
    /// Exams.
    pub exams: u32,
    /// Days or spans without class.
    pub days_off: u32,
    /// Office hours.
    pub office_hours: u32,
    /// Budget of late days.
    pub late_days: Option<u32>,
    /// Percent of the grade that the weights explain, ready to show; nothing without weights.
    pub grading: Option<String>,
    /// Graded things without a date, by title.
    pub undated: Vec<String>,
}

/// Takes a reviewed draft into the term.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Acceptance {
    /// The document that was reviewed. It is read again, so that evidence cannot be made up and
    /// what the student changed is known.
    pub document: Document,
    /// The draft as the student left it; items taken out are gone from it.
    pub draft: Draft,
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

/// Says that work is done, or that it is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DoneMark {
    /// The work.
    pub id: AssessmentId,
    /// Done or not.
    pub done: bool,
}

/// Sets my own date beside the official one, or takes it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MyDate {
    /// The work.
    pub id: AssessmentId,
    /// The moment in the shown zone; nothing takes my date back.
    pub at: Option<NaiveDateTime>,
}

/// Looks for words in everything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SearchRequest {
    /// What to look for.
    pub text: String,
}

/// One thing found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hit {
    /// The course.
    pub course: CourseLine,
    /// What sort of thing: `session`, `assessment`, `policy`, `link`, `person`, `reading`, `source`.
    pub what: String,
    /// Its name for good, as text.
    pub id: String,
    /// For what has a place in the calendar.
    pub subject: Option<Subject>,
    /// Heading.
    pub title: String,
    /// The words around the hit.
    pub snippet: String,
}

/// Writes a calendar file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportRequest {
    /// One course; nothing means all of the term.
    pub course_id: Option<CourseId>,
    /// Where to write it.
    pub path: String,
}

/// A calendar file was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Exported {
    /// Where.
    pub path: String,
    /// How many events it holds.
    pub events: u32,
}

/// What reminders do and can do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reminders {
    /// The notification server in words, or nothing when there is none.
    pub server: Option<String>,
    /// What fires next, at most 20.
    pub next: Vec<ReminderLine>,
    /// What has fired, was missed or snoozed, newest first, at most 50.
    pub recent: Vec<ReminderLine>,
}

/// One reminder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReminderLine {
    /// The first line of the notification.
    pub title: String,
    /// Its words.
    pub body: String,
    /// When it fires or fired, in the shown zone.
    pub at: NaiveDateTime,
    /// `planned`, `fired`, `missed`, `snoozed`, `cancelled`.
    pub state: String,
    /// The course's hue; nothing for a test.
    pub hue: Option<u16>,
}
