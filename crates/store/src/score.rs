//! What came of graded work: scores, late days, absences.

use rusqlite::named_params;
use semestra_plan::attendance::Absence;
use semestra_plan::grade::{ItemId, Mark, Score};
use semestra_plan::ledger::Spent;
use semestra_plan::{AssessmentId, CategoryId, CourseId, Exact, SessionId};

use crate::row::{Columns, columns};
use crate::text::{Cells, Text, maybe, wrong};
use crate::{Result, Store, Write};

impl Store {
    /// What was entered about the graded work of a course, in the order of entry. Late days that pay for lateness stand
    /// in [`Store::late_spending`].
    pub fn scores(&self, course: CourseId) -> Result<Vec<Score>> {
        self.all(
            "SELECT * FROM score WHERE course_id = ?1 ORDER BY seq",
            [course.text()],
            score,
        )
    }

    /// The late days spent on, and given to, the work of a course.
    pub fn late_spending(&self, course: CourseId) -> Result<Vec<Spent>> {
        self.all(
            "SELECT late_spending.* FROM assessment JOIN late_spending ON late_spending.assessment_id = assessment.id
             WHERE assessment.course_id = ?1 ORDER BY late_spending.seq",
            [course.text()],
            spent,
        )
    }

    /// The late days spent on, and given to, the work of all courses.
    pub fn all_late_spending(&self) -> Result<Vec<Spent>> {
        self.all("SELECT * FROM late_spending ORDER BY seq", [], spent)
    }

    /// The classes of a course at which the student was not.
    pub fn absences(&self, course: CourseId) -> Result<Vec<(SessionId, Absence)>> {
        self.all(
            "SELECT absence.* FROM session JOIN absence ON absence.session_id = session.id
             WHERE session.course_id = ?1 ORDER BY absence.seq",
            [course.text()],
            |row| {
                let excused: bool = row.get("excused")?;
                let absence = if excused {
                    Absence::Excused
                } else {
                    Absence::Missed
                };
                Ok((row.read("session_id")?, absence))
            },
        )
    }
}

impl Write<'_> {
    /// Keeps what was entered about a piece; what was entered before goes.
    pub fn set_score(&self, course: CourseId, score: &Score) -> Result<()> {
        self.clear_score(score.of)?;
        self.insert_row("score", score_columns(course, score))
    }

    /// Forgets what was entered about a piece.
    pub fn clear_score(&self, of: ItemId) -> Result<()> {
        let (assessment, category, number) = item_columns(of);
        self.run(
            "DELETE FROM score
             WHERE assessment_id IS :assessment_id AND category_id IS :category_id AND number IS :number",
            named_params! { ":assessment_id": assessment, ":category_id": category, ":number": number },
        )?;
        Ok(())
    }

    /// Says how many late days are spent on, and given to, a piece of work; none of both forgets it.
    pub fn set_late_spending(&self, spent: Spent) -> Result<()> {
        self.run(
            "DELETE FROM late_spending WHERE assessment_id = ?1",
            [spent.on.text()],
        )?;
        if spent.days == 0 && spent.extension == 0 {
            return Ok(());
        }
        self.insert_row(
            "late_spending",
            columns! {
                "assessment_id": spent.on.text(),
                "days": spent.days,
                "extension": spent.extension,
            },
        )
    }

    /// Says that the student was not at a class; nothing takes it back.
    pub fn set_absence(&self, session: SessionId, absence: Option<Absence>) -> Result<()> {
        self.run(
            "DELETE FROM absence WHERE session_id = ?1",
            [session.text()],
        )?;
        let Some(absence) = absence else {
            return Ok(());
        };
        self.insert_row(
            "absence",
            columns! {
                "session_id": session.text(),
                "excused": absence == Absence::Excused,
            },
        )
    }
}

/// The columns that name a piece: its assessment, or its category and number.
pub(crate) fn item_columns(of: ItemId) -> (Option<String>, Option<String>, Option<u32>) {
    match of {
        ItemId::Assessment(id) => (Some(id.text()), None, None),
        ItemId::Expected { category, number } => (None, Some(category.text()), Some(number)),
    }
}

/// The piece that three columns name.
pub(crate) fn item(
    row: &Cells<'_>,
    [assessment, category, number]: [&'static str; 3],
) -> rusqlite::Result<ItemId> {
    if let Some(id) = row.read_maybe::<AssessmentId>(assessment)? {
        return Ok(ItemId::Assessment(id));
    }
    let number: Option<u32> = row.get(number)?;
    Ok(ItemId::Expected {
        category: row.read::<CategoryId>(category)?,
        number: number.ok_or_else(|| wrong("number"))?,
    })
}

/// The columns of a mark: its word and its points.
pub(crate) fn mark_columns(mark: &Mark) -> (&'static str, Option<String>) {
    match mark {
        Mark::Ungraded => ("ungraded", None),
        Mark::Points(points) => ("points", Some(points.text())),
        Mark::Missing => ("missing", None),
        Mark::Excused => ("excused", None),
    }
}

/// The mark in the columns `mark` and `points`.
pub(crate) fn mark(row: &Cells<'_>) -> rusqlite::Result<Mark> {
    Ok(match row.text("mark")? {
        Some("ungraded") => Mark::Ungraded,
        Some("points") => Mark::Points(row.read::<Exact>("points")?),
        Some("missing") => Mark::Missing,
        Some("excused") => Mark::Excused,
        _ => return Err(wrong("mark")),
    })
}

/// What stands in the columns of a row.
fn score_columns(course: CourseId, score: &Score) -> Columns {
    let (assessment, category, number) = item_columns(score.of);
    let (mark, points) = mark_columns(&score.mark);
    columns! {
        "course_id": course.text(),
        "assessment_id": assessment,
        "category_id": category,
        "number": number,
        "mark": mark,
        "points": points,
        "out_of": maybe(score.out_of.as_ref()),
        "late_days": score.late_days,
        "extra_credit": score.extra_credit,
        "counts": score.counts,
        "weight": maybe(score.weight.as_ref()),
        "never_drop": score.never_drop,
        "minimum": maybe(score.minimum.as_ref()),
        "curve": maybe(score.curve.as_ref()),
    }
}

fn score(row: &Cells<'_>) -> rusqlite::Result<Score> {
    Ok(Score {
        of: item(row, ["assessment_id", "category_id", "number"])?,
        mark: mark(row)?,
        out_of: row.read_maybe("out_of")?,
        late_days: row.get("late_days")?,
        waived_days: 0,
        extra_credit: row.get("extra_credit")?,
        counts: row.get("counts")?,
        weight: row.read_maybe("weight")?,
        never_drop: row.get("never_drop")?,
        minimum: row.read_maybe("minimum")?,
        curve: row.read_maybe("curve")?,
    })
}

fn spent(row: &Cells<'_>) -> rusqlite::Result<Spent> {
    Ok(Spent {
        on: row.read("assessment_id")?,
        days: row.get("days")?,
        extension: row.get("extension")?,
    })
}
