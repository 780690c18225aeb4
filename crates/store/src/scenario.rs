//! What-ifs that are kept.

use semestra_plan::grade::{Change, KeptScenario, Scenario};
use semestra_plan::{CourseId, ScenarioId};

use crate::row::{Columns, columns};
use crate::score::{item, item_columns, mark, mark_columns};
use crate::text::{Cells, Text, maybe, wrong};
use crate::{Result, Store, Write};

/// The columns that name a piece.
const PIECE: [&str; 3] = ["assessment_id", "category_id", "number"];

impl Store {
    /// The what-ifs of a course in the order of entry.
    pub fn scenarios(&self, course: CourseId) -> Result<Vec<KeptScenario>> {
        let named = self.all(
            "SELECT * FROM scenario WHERE course_id = ?1 ORDER BY seq",
            [course.text()],
            kept,
        )?;
        named
            .into_iter()
            .map(|one| self.with_changes(one))
            .collect()
    }

    /// The what-if of that name, if it is still there.
    pub fn scenario(&self, id: ScenarioId) -> Result<Option<KeptScenario>> {
        let found = self.one("SELECT * FROM scenario WHERE id = ?1", [id.text()], kept)?;
        found.map(|one| self.with_changes(one)).transpose()
    }

    fn with_changes(&self, mut kept: KeptScenario) -> Result<KeptScenario> {
        kept.scenario.changes = self.all(
            "SELECT * FROM scenario_change WHERE scenario_id = ?1 ORDER BY seq",
            [kept.id.text()],
            change,
        )?;
        Ok(kept)
    }
}

impl Write<'_> {
    /// Keeps a what-if; one of the same id gets its values.
    pub fn set_scenario(&self, kept: &KeptScenario) -> Result<()> {
        let row = columns! {
            "id": kept.id.text(),
            "course_id": kept.course_id.text(),
            "name": kept.scenario.name,
        };
        if self.scenario(kept.id)?.is_some() {
            self.update_row("this what-if", "scenario", row)?;
            self.run(
                "DELETE FROM scenario_change WHERE scenario_id = ?1",
                [kept.id.text()],
            )?;
        } else {
            self.insert_row("scenario", row)?;
        }
        for change in &kept.scenario.changes {
            self.insert_row("scenario_change", change_columns(kept.id, change))?;
        }
        Ok(())
    }

    /// Deletes a what-if.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn delete_scenario(&self, id: ScenarioId) -> Result<()> {
        self.delete_row("this what-if", "scenario", id.text())
    }
}

fn kept(row: &Cells<'_>) -> rusqlite::Result<KeptScenario> {
    Ok(KeptScenario {
        id: row.read("id")?,
        course_id: row.read("course_id")?,
        scenario: Scenario {
            name: row.get("name")?,
            changes: Vec::new(),
        },
    })
}

/// What stands in the columns of a row.
fn change_columns(scenario: ScenarioId, change: &Change) -> Columns {
    let mut columns = columns! { "scenario_id": scenario.text() };
    let of = |item| {
        let (assessment, category, number) = item_columns(item);
        columns! { "assessment_id": assessment, "category_id": category, "number": number }
    };
    columns.extend(match change {
        Change::Mark { item, mark, out_of } => {
            let (mark, points) = mark_columns(mark);
            let mut row = of(*item);
            row.extend(columns! {
                "kind": "mark", "mark": mark, "points": points, "out_of": maybe(out_of.as_ref()),
            });
            row
        }
        Change::Late { item, days, waived } => {
            let mut row = of(*item);
            row.extend(columns! { "kind": "late", "days": *days, "waived": *waived });
            row
        }
        Change::Weight { part, weight } => {
            columns! { "kind": "weight", "category_id": part.text(), "weight": weight.text() }
        }
        Change::Drops {
            part,
            lowest,
            highest,
            keep_best,
        } => columns! {
            "kind": "drops", "category_id": part.text(), "lowest": *lowest, "highest": *highest,
            "keep_best": *keep_best,
        },
    });
    columns
}

fn change(row: &Cells<'_>) -> rusqlite::Result<Change> {
    Ok(match row.text("kind")? {
        Some("mark") => Change::Mark {
            item: item(row, PIECE)?,
            mark: mark(row)?,
            out_of: row.read_maybe("out_of")?,
        },
        Some("late") => Change::Late {
            item: item(row, PIECE)?,
            days: row.get("days")?,
            waived: row.get("waived")?,
        },
        Some("weight") => Change::Weight {
            part: row.read("category_id")?,
            weight: row.read("weight")?,
        },
        Some("drops") => Change::Drops {
            part: row.read("category_id")?,
            lowest: row.get("lowest")?,
            highest: row.get("highest")?,
            keep_best: row.get("keep_best")?,
        },
        _ => return Err(wrong("kind")),
    })
}
