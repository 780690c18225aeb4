//! One piece of work as the student plans it, and what changes it.

use chrono::{NaiveDate, NaiveDateTime};
use semestra_plan::{AssessmentId, AssessmentKind, CategoryId, CourseId, Due, Step, StepId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is known of a piece of work beside its deadline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Work {
    /// Its steps in the order of entry.
    pub steps: Vec<Step>,
    /// My words.
    pub note: String,
    /// Dates of my own that are easily set, in the shown zone.
    pub easy_dates: Vec<EasyDate>,
    /// Its values as they can be changed, times in the shown zone.
    pub draft: WorkDraft,
    /// Where it can count.
    pub categories: Vec<CategoryChoice>,
    /// Whether a document says so; else I added it by hand.
    pub official: bool,
}

/// A date of my own that is easily set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EasyDate {
    /// Which.
    pub name: EasyDateName,
    /// The moment.
    pub at: NaiveDateTime,
}

/// Dates of my own that are easily set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum EasyDateName {
    /// Eight in the evening of the day before.
    EveningBefore,
    /// Two days before.
    TwoDaysBefore,
}

/// A category that work can count in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CategoryChoice {
    /// The category.
    pub id: CategoryId,
    /// Its name with those above it: "Project › Final report".
    pub name: String,
}

/// Work as it is typed: new, or with other values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WorkDraft {
    /// The work to change; nothing adds one.
    pub id: Option<AssessmentId>,
    /// The course.
    pub course_id: CourseId,
    /// What it is called.
    pub title: String,
    /// What sort of work.
    pub kind: AssessmentKind,
    /// By when, times in the shown zone.
    pub due: Due,
    /// Where it counts.
    pub category_id: Option<CategoryId>,
    /// Where it takes place.
    pub location: Option<String>,
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

/// Says of several pieces of work that they are done, or that they are not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DoneMarks {
    /// The works.
    pub ids: Vec<AssessmentId>,
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

/// Sets my own date of several pieces of work, or takes it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MyDates {
    /// The works.
    pub ids: Vec<AssessmentId>,
    /// To which date.
    pub to: MyDateTo,
}

/// Where my own dates go.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase", deny_unknown_fields)]
pub enum MyDateTo {
    /// All to one moment in the shown zone.
    At {
        /// That moment.
        at: NaiveDateTime,
    },
    /// Each to a date counted back from its own deadline.
    Easy {
        /// Which.
        name: EasyDateName,
    },
    /// Away.
    Away {},
}

/// Says how long work takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EstimateDraft {
    /// The work.
    pub id: AssessmentId,
    /// Minutes; nothing leaves it to what work of that kind usually takes.
    pub minutes: Option<u32>,
}

/// Writes a note to a piece of work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WorkNote {
    /// The work.
    pub id: AssessmentId,
    /// The words, in Markdown.
    pub note: String,
}

/// A step as it is typed: new, or with other values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StepDraft {
    /// The step to change; nothing adds one.
    pub id: Option<StepId>,
    /// Its work.
    pub assessment_id: AssessmentId,
    /// What is to be done.
    pub title: String,
    /// By which day I want it done.
    pub due_on: Option<NaiveDate>,
}

/// Ticks a step, or takes the tick back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StepTick {
    /// The step.
    pub id: StepId,
    /// Ticked or not.
    pub on: bool,
}
