//! Deadlines in lists.

use chrono::{NaiveDate, NaiveDateTime};
use semestra_plan::{
    AssessmentId, AssessmentKind, CourseId, Place, Stage,
    effort::{self, EstimateBasis},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CourseName, SourceLine};

/// Asks for the deadlines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct DeadlinesRequest {
    /// What makes a group.
    pub grouped: DeadlineGrouping,
    /// What comes first in a group.
    pub sorted: DeadlineSorting,
}

/// What makes a group of deadlines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum DeadlineGrouping {
    #[default]
    Time,
    Course,
    Kind,
}

/// What comes first in a group of deadlines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum DeadlineSorting {
    /// The soonest.
    #[default]
    Time,
    /// What is worth most.
    Worth,
    /// By the code of the course.
    Course,
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
    pub name: GroupName,
    /// Its deadlines, in the order that was asked for.
    pub items: Vec<Deadline>,
}

/// What the deadlines of a group have in common.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", content = "of", rename_all = "lowercase")]
pub enum GroupName {
    /// When they are due; done ones are a group of their own however the others are grouped.
    Time(DeadlineGroupName),
    /// Their course.
    Course(CourseName),
    /// Their kind.
    Kind(AssessmentKind),
}

/// The groups of deadlines by time.
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
    /// The same with the late days spent on it and the days given on top; nothing when there are none.
    pub moved: Option<NaiveDateTime>,
    /// Whether the course says the hour; else `official` is the end of its day.
    pub has_time: bool,
    /// When it opens, for what is open between two moments.
    pub opens: Option<NaiveDateTime>,
    /// The moment I set myself.
    pub mine: Option<NaiveDateTime>,
    /// Days from today to the moment to work towards, which is the course's once mine has slipped; negative when it is
    /// past.
    pub days_left: Option<i32>,
    /// Days from today to the course's moment with late days; negative when it is past.
    pub days_to_official: Option<i32>,
    /// Days from today to the moment I set myself; negative when it is past.
    pub days_to_mine: Option<i32>,
    /// How many days later than the course's my own moment is, 0 for later on its day; nothing when it is not.
    pub days_after_official: Option<i32>,
    /// Whether the course's deadline has passed and it is not done.
    pub overdue: bool,
    /// Whether my own date has passed, the course's has not, and it is not done.
    pub slipped: bool,
    /// Whether it is more than three weeks away.
    pub far: bool,
    /// The day it is handed out.
    pub released_on: Option<NaiveDate>,
    /// What it makes up of the final grade when it is among those that count, in points of it: "10", "3.3".
    pub worth: Option<String>,
    /// Where it takes place.
    pub location: Option<String>,
    /// When I said it was done.
    pub done_at: Option<NaiveDateTime>,
    /// How long it takes.
    pub estimate: Estimate,
    /// How many of its steps are ticked.
    pub steps: StepCount,
    /// Minutes that were spent on it.
    pub spent: u32,
    /// Minutes that it still needs; none when it is done.
    pub needed: u32,
    /// How far it has come.
    pub stage: Stage,
    /// What it can still earn, when it is overdue.
    pub late: Option<Late>,
}

impl Deadline {
    /// The moment to work towards: my own, else the course's with the late days that are spent on it.
    #[must_use]
    pub fn moment(&self) -> Option<NaiveDateTime> {
        self.mine.or(self.until())
    }

    /// The moment by which the course takes it, with the late days that are spent on it.
    #[must_use]
    pub fn until(&self) -> Option<NaiveDateTime> {
        self.moved.or(self.official)
    }
}

/// How long work takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Estimate {
    /// Minutes for all of it.
    pub minutes: u32,
    /// Whether I said so.
    pub mine: bool,
    /// Else how many finished pieces of its sort it was learned from; nothing is what work of that kind usually takes.
    pub learned_from: Option<u32>,
}

impl From<effort::Estimate> for Estimate {
    fn from(estimate: effort::Estimate) -> Self {
        Self {
            minutes: estimate.minutes,
            mine: estimate.basis == EstimateBasis::Own,
            learned_from: match estimate.basis {
                EstimateBasis::Logged(pieces) => Some(pieces),
                EstimateBasis::Own | EstimateBasis::Kind => None,
            },
        }
    }
}

/// How many steps are ticked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct StepCount {
    /// Ticked.
    pub done: u32,
    /// In all.
    pub all: u32,
}

/// What overdue work can still earn, as far as the course's page says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Late {
    /// Percent of it that can still be earned, when the page gives numbers.
    pub percent: Option<u32>,
    /// The same in points of the final grade, when its worth is known.
    pub points: Option<String>,
    /// Until when that holds; nothing when it does not fall any more.
    pub until: Option<NaiveDateTime>,
    /// Days that may be spent over the whole term, when the page gives a budget.
    pub late_days: Option<u32>,
    /// How many of them are left.
    pub late_days_left: Option<u32>,
    /// The page's own words.
    pub words: Option<LateWords>,
}

/// What a page says of late work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LateWords {
    /// Its most telling sentence.
    pub sentence: String,
    /// Where the policy stands.
    pub place: Option<Place>,
    /// The document it stands in.
    pub source: Option<SourceLine>,
}
