//! Averages over courses and terms.

use chrono::NaiveDate;
use semestra_plan::{
    CourseId, PastCourseId,
    gpa::{Retakes, Without},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How grades are counted where the student is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum GpaSystem {
    /// United States, 4.0 with plus and minus; an `A+` is worth 4.
    #[default]
    Us,
    /// The same, but an `A+` is worth 4.3.
    UsPlus,
    /// United States, 4.0 without plus and minus.
    UsPlain,
    /// Percent, weighted by credits.
    Percent,
    /// Numbers as they are, weighted by ECTS credits.
    Ects,
    /// Germany: 1.0 is best, cut off after one decimal.
    German,
    /// Brazil: 0 to 10.
    Brazil,
    /// United Kingdom: marks of 100, and the class of the degree.
    Uk,
    /// The student's own table of letters.
    Own,
}

/// How averages are taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GpaEdit {
    /// How grades are counted.
    pub system: GpaSystem,
    /// Which of several attempts count.
    pub retakes: Retakes,
    /// What letters are worth in the student's own table.
    pub letters: Vec<LetterWorthEdit>,
}

/// What a letter is worth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LetterWorthEdit {
    /// The letter.
    pub letter: String,
    /// Its worth, a number.
    pub worth: String,
}

/// A course taken before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PastCourseEdit {
    /// The course; nothing for a new one.
    pub id: Option<PastCourseId>,
    /// Its code, the same for every attempt at it.
    pub course: String,
    /// The name of the term.
    pub term: String,
    /// The day that term ended.
    pub ended_on: Option<NaiveDate>,
    /// Credits.
    pub credits: String,
    /// How often they count.
    pub factor: String,
    /// What came of it: a letter, or a number.
    pub result: String,
    /// Whether averages leave it out.
    pub left_out: bool,
}

/// An average.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AverageView {
    /// As it is stated; nothing when nothing counts.
    pub average: Option<String>,
    /// Credits that count.
    pub credits: String,
    /// The class of the degree, where there are such.
    pub class: Option<String>,
}

/// Averages over courses and terms.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Gpa {
    /// Over courses with a result.
    pub final_average: AverageView,
    /// The same with the projection of each course that has no result yet.
    pub projected: AverageView,
    /// The terms in the order of time.
    pub terms: Vec<GpaTerm>,
    /// What its form begins with.
    pub form: GpaEdit,
}

/// A term with its courses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GpaTerm {
    /// Its name.
    pub name: String,
    /// Its own average over courses with a result.
    pub average: Option<String>,
    /// Its courses.
    pub courses: Vec<GpaCourse>,
}

/// A course as averages count it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GpaCourse {
    /// What it is called.
    pub course: String,
    /// The course in Semestra; nothing for one taken before.
    pub course_id: Option<CourseId>,
    /// What the form of a course taken before begins with.
    pub form: Option<PastCourseEdit>,
    /// Credits, when they are known.
    pub credits: Option<String>,
    /// What came of it.
    pub result: Option<String>,
    /// What is projected to come of it, while there is no result.
    pub projected: Option<String>,
    /// Why it does not count in the average over results.
    pub without: Option<Without>,
}
