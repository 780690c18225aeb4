//! When the student wants to be reminded, where they say so.

use rusqlite::named_params;
use semestra_plan::{AssessmentId, AssessmentKind, CourseId};

use crate::text::{Text, maybe};
use crate::{Result, Store, Write};

/// For what a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RuleFor {
    /// Work of a kind, of one course or of all.
    Kind(Option<CourseId>, AssessmentKind),
    /// The begin of classes, of one course or of all.
    Classes(Option<CourseId>),
    /// One piece of work.
    Work(AssessmentId),
}

/// Written where the others have the kind of work.
const CLASS: &str = "class";

impl RuleFor {
    fn columns(self) -> (Option<String>, Option<String>, Option<String>) {
        let course = |course: Option<CourseId>| maybe(course.as_ref());
        match self {
            Self::Kind(of, kind) => (course(of), Some(kind.text()), None),
            Self::Classes(of) => (course(of), Some(CLASS.to_owned()), None),
            Self::Work(id) => (None, None, Some(id.text())),
        }
    }
}

impl Store {
    /// All rules: for what, and the words for when.
    pub fn reminder_rules(&self) -> Result<Vec<(RuleFor, String)>> {
        self.all(
            "SELECT course_id, sort, assessment_id, leads FROM reminder_rule ORDER BY seq",
            [],
            |row| {
                let course = row.read_maybe("course_id")?;
                let of = match row.read_maybe("assessment_id")? {
                    Some(id) => RuleFor::Work(id),
                    None if row.text("sort")? == Some(CLASS) => RuleFor::Classes(course),
                    None => RuleFor::Kind(course, row.read("sort")?),
                };
                Ok((of, row.get("leads")?))
            },
        )
    }
}

impl Write<'_> {
    /// Sets a rule, or takes it back so that it is as usual.
    pub fn set_reminder_rule(&self, of: RuleFor, leads: Option<&str>) -> Result<()> {
        let (course, sort, work) = of.columns();
        self.run(
            "DELETE FROM reminder_rule
             WHERE course_id IS :course_id AND sort IS :sort AND assessment_id IS :assessment_id",
            named_params! { ":course_id": course, ":sort": sort, ":assessment_id": work },
        )?;
        if let Some(leads) = leads {
            self.run(
                "INSERT INTO reminder_rule (course_id, sort, assessment_id, leads)
                 VALUES (:course_id, :sort, :assessment_id, :leads)",
                named_params! {
                    ":course_id": course, ":sort": sort, ":assessment_id": work, ":leads": leads,
                },
            )?;
        }
        Ok(())
    }
}
