//! What the frame around every screen shows, and what is common to all.

use chrono::{NaiveDate, NaiveDateTime};
use semestra_plan::{CourseId, Day, OccurrenceKind, Place, Subject, TermId};
use semestra_words::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ReminderState, SourceLine};

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
    /// The language; nothing follows the system's.
    pub language: Option<Language>,
    /// Kinds of things that the calendar leaves out.
    #[serde(default)]
    pub hidden_kinds: Vec<OccurrenceKind>,
}

/// How this student writes dates and counts weeks: the settings, and the system where they leave it open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Conventions {
    /// The language of the interface.
    pub language: Language,
    /// The language with the region, when that is known, as `Intl` takes it: `de-AT`.
    pub locale: String,
    /// First day of the week.
    pub first_day: Day,
    /// Clock of 12 or 24 hours.
    pub hour_cycle: HourCycle,
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
    /// What stands in the way of reminders.
    pub reminders: ReminderState,
    /// What undo would take back, in words.
    pub undo: Option<String>,
    /// What redo would bring back, in words.
    pub redo: Option<String>,
    /// The other terms with their courses, the newest first.
    pub other_terms: Vec<TermCourses>,
    /// How the student left the window.
    pub habits: Habits,
    /// Look and counting.
    pub settings: Settings,
    /// What holds by the settings and the system.
    pub conventions: Conventions,
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

/// A course by its names and colour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseName {
    /// The course.
    pub id: CourseId,
    /// Its code, else its title.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Its hue, 0 to 359.
    pub hue: u16,
}

/// A term that is not shown, with its courses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TermCourses {
    /// The term.
    pub term: TermLine,
    /// Its courses, by code.
    pub courses: Vec<CourseName>,
}

/// How the student left the window. No part of the plan: undo passes over it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Habits {
    /// Size of the letters in percent, 80 to 200.
    pub zoom: u16,
    /// Whether the list of places is folded to signs.
    pub folded: bool,
    /// The actions that were chosen last, the last one first.
    pub recent: Vec<String>,
}

impl Default for Habits {
    fn default() -> Self {
        Self {
            zoom: 100,
            folded: false,
            recent: Vec::new(),
        }
    }
}

/// Asks where something that was found stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FoundName {
    /// What sort of thing, as in [`Hit::what`].
    pub what: String,
    /// Its name for good, as text.
    pub id: String,
    /// The words that it was found by; of a document they say the line.
    pub text: String,
}

/// Where something stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Passage {
    /// The document.
    pub source: SourceLine,
    /// The place in its lines.
    pub place: Option<Place>,
}

/// One thing found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Hit {
    /// The course; nothing for a block of no course.
    pub course: Option<CourseName>,
    /// What sort of thing: `course`, `session`, `assessment`, `policy`, `link`, `person`, `reading`, `source`, `block`.
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

/// Looks for words in everything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SearchRequest {
    /// What to look for.
    pub text: String,
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

/// Writes a course without anything personal to a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PackRequest {
    /// The course.
    pub course_id: CourseId,
    /// The file to write; `.semestra-course` is how such files end.
    pub path: String,
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
