//! The grading tree.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{CategoryId, CourseId, Points, Weight};

/// A node of the grading tree.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Category {
    /// Its name for good.
    pub id: CategoryId,
    /// The course.
    pub course_id: CourseId,
    /// The node above, nothing at the top.
    pub parent_id: Option<CategoryId>,
    /// What the page calls it.
    pub name: String,
    /// Its share of the final grade, when the page says.
    pub weight: Option<Weight>,
    /// The points the page gives for all of it.
    pub points: Option<Points>,
    /// How many equal parts it has ("3 homeworks").
    pub count: Option<u32>,
    /// How many of the lowest do not count.
    pub drop_lowest: Option<u32>,
    /// How many of the highest do not count.
    pub drop_highest: Option<u32>,
    /// Whether it adds to the grade beyond the whole.
    pub extra_credit: bool,
    /// What it may add at most.
    pub cap: Option<Weight>,
    /// A condition in the page's own words ("full credit from 80 % of the quizzes").
    pub rule: Option<String>,
}

/// Where a letter grade begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LetterGrade {
    /// Such as `A-`.
    pub letter: String,
    /// The least share of all that can be earned for which it is given.
    pub from: Weight,
}
