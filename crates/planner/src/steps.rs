//! Steps on the way to a piece of work.

use semestra_plan::{Step, StepId};

use crate::{
    Planner, Result, sensible, there, typed,
    view::{Nothing, Saved, StepDraft, StepTick},
};

impl Planner {
    /// Adds a step to a piece of work, or changes one.
    ///
    /// # Errors
    /// When it has no name, or it or its work is gone.
    pub fn save_step(&mut self, draft: StepDraft) -> Result<Saved<StepId>> {
        let work = there(self.store.assessment(draft.assessment_id), "deadline")?;
        let old = match draft.id {
            Some(id) => Some(there(self.store.step(id), "step")?),
            None => None,
        };
        let step = Step {
            id: old
                .as_ref()
                .map_or_else(|| StepId::new(self.now()), |step| step.id),
            assessment_id: old.as_ref().map_or(work.id, |step| step.assessment_id),
            title: typed::name(&draft.title)?,
            due_on: draft.due_on.map(sensible).transpose()?,
            done_at: old.as_ref().and_then(|step| step.done_at),
        };
        let (say, name) = (&self.say().did, typed::short(&step.title));
        let did = if old.is_some() {
            say.changed_step(&name)
        } else {
            say.added_step(&name)
        };
        self.act(did, |tx| {
            if old.is_some() {
                tx.update_step(&step)?;
            } else {
                tx.insert_step(&step)?;
            }
            Ok(step.id)
        })
    }

    /// Ticks a step, or takes the tick back.
    ///
    /// # Errors
    /// When it is gone.
    pub fn tick_step(&mut self, tick: StepTick) -> Result<Saved<Nothing>> {
        let step = there(self.store.step(tick.id), "step")?;
        let when = tick.on.then(|| self.now());
        let (say, name) = (&self.say().did, typed::short(&step.title));
        let did = if tick.on {
            say.done(&name)
        } else {
            say.not_done(&name)
        };
        self.act(did, |tx| {
            tx.set_step_done(tick.id, when)?;
            Ok(Nothing {})
        })
    }

    /// Removes a step; undo brings it back.
    ///
    /// # Errors
    /// When it is gone.
    pub fn remove_step(&mut self, id: StepId) -> Result<Saved<Nothing>> {
        let step = there(self.store.step(id), "step")?;
        let did = self.say().did.removed_step(&typed::short(&step.title));
        self.act(did, |tx| {
            tx.delete_step(id)?;
            Ok(Nothing {})
        })
    }
}
