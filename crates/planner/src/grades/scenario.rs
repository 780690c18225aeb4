//! What-ifs: beside the record, never in it.

use semestra_plan::{
    ScenarioId,
    grade::{Change, KeptScenario, Scenario},
};

use super::{
    numbers::part_share,
    record::Record,
    rules::part,
    score::{mark, piece},
};
use crate::{
    Planner, PlannerError, Result,
    edit::input,
    there, typed,
    view::{ChangeEdit, Nothing, Saved, ScenarioEdit},
};

/// How many changes a what-if holds at most.
const MOST: u32 = 500;

impl Planner {
    /// Keeps a what-if.
    ///
    /// # Errors
    /// When it has no name or that of another, a value cannot be, or something is gone.
    pub fn keep_scenario(&mut self, edit: ScenarioEdit) -> Result<Saved<ScenarioId>> {
        let record = self.record(edit.course_id)?;
        let name = input::name("name", &edit.name)?;
        let others = self.store.scenarios(edit.course_id)?;
        let taken = others
            .iter()
            .any(|other| other.scenario.name == name && Some(other.id) != edit.id);
        if taken {
            return Err(PlannerError::field("name", move |say| {
                say.what_if_there_already(&name)
            }));
        }
        let id = match edit.id {
            Some(id) => there(self.store.scenario(id), "what-if")?.id,
            None => ScenarioId::new(self.now()),
        };
        let kept = KeptScenario {
            id,
            course_id: edit.course_id,
            scenario: Scenario {
                changes: changes(&edit.changes, &record)?,
                name,
            },
        };
        let did = self
            .say()
            .did
            .kept_what_if(&typed::short(&kept.scenario.name));
        self.act(did, |tx| {
            tx.set_scenario(&kept)?;
            Ok(kept.id)
        })
    }

    /// Removes a what-if.
    ///
    /// # Errors
    /// When it is gone.
    pub fn remove_scenario(&mut self, id: ScenarioId) -> Result<Saved<Nothing>> {
        let kept = there(self.store.scenario(id), "what-if")?;
        let did = self.say().did.removed(&typed::short(&kept.scenario.name));
        self.act(did, |tx| {
            tx.delete_scenario(id)?;
            Ok(Nothing {})
        })
    }
}

/// What is different, as the engine takes it.
pub(super) fn changes(edits: &[ChangeEdit], record: &Record) -> Result<Vec<Change>> {
    if edits.len() > MOST as usize {
        return Err(PlannerError::field("changes", |say| {
            say.what_if_too_long(MOST)
        }));
    }
    edits.iter().map(|edit| change(edit, record)).collect()
}

fn change(edit: &ChangeEdit, record: &Record) -> Result<Change> {
    Ok(match edit {
        ChangeEdit::Mark {
            piece: name,
            mark: kind,
            score,
        } => {
            let item = piece((*name).into(), record)?;
            let known = record.score(item).out_of;
            let (mark, out_of) = mark(*kind, score.as_deref(), known.as_ref())?;
            Change::Mark { item, mark, out_of }
        }
        ChangeEdit::Late {
            piece: name,
            days,
            paid,
        } => Change::Late {
            item: piece((*name).into(), record)?,
            days: *days,
            waived: (*paid).min(*days),
        },
        ChangeEdit::Weight {
            category_id,
            percent,
        } => Change::Weight {
            part: part(*category_id, record)?,
            weight: part_share("percent", Some(percent))?
                .ok_or_else(|| PlannerError::field("percent", |say| say.no_percentage()))?,
        },
        ChangeEdit::Drops {
            category_id,
            lowest,
            highest,
            keep_best,
        } => Change::Drops {
            part: part(*category_id, record)?,
            lowest: *lowest,
            highest: *highest,
            keep_best: keep_best.filter(|best| *best > 0),
        },
    })
}
