//! The grading tree.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{CategoryId, CourseId, Weight};

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
    /// How many equal parts it has ("3 homeworks").
    pub count: Option<u32>,
    /// How many of the lowest do not count.
    pub drop_lowest: Option<u32>,
    /// Whether it adds to the grade beyond the whole.
    pub extra_credit: bool,
    /// A condition in the page's own words ("full credit from 80 % of the quizzes").
    pub rule: Option<String>,
}
