//! How the student left the window: kept for the next time, and no change of the plan.

use crate::{
    Planner, PlannerError, Result,
    view::{Habits, Nothing},
};

/// So many actions that were chosen last are kept, each by so many letters.
const RECENT: usize = 8;
const LETTERS: usize = 64;

impl Planner {
    /// Keeps how the student left the window. Undo passes over it, and nobody is told.
    ///
    /// # Errors
    /// When letters would be too small or too large to read.
    pub fn keep_habits(&mut self, habits: Habits) -> Result<Nothing> {
        if !(80..=200).contains(&habits.zoom) {
            return Err(PlannerError::invalid(|say| say.letters_out_of_reach()));
        }
        let recent: Vec<_> = habits
            .recent
            .iter()
            .filter(|name| !name.contains('\n') && name.chars().count() <= LETTERS)
            .take(RECENT)
            .map(String::as_str)
            .collect();
        self.store.set_habit("zoom", &habits.zoom.to_string())?;
        self.store
            .set_habit("folded", if habits.folded { "yes" } else { "no" })?;
        self.store.set_habit("recent", &recent.join("\n"))?;
        Ok(Nothing {})
    }

    /// How the student left the window; what a later release wrote and this one does not know is as good as nothing.
    pub(crate) fn habits(&self) -> Result<Habits> {
        let usual = Habits::default();
        let zoom = self.store.habit("zoom")?.and_then(|zoom| zoom.parse().ok());
        let recent = self.store.habit("recent")?.unwrap_or_default();
        Ok(Habits {
            zoom: zoom
                .filter(|zoom| (80..=200).contains(zoom))
                .unwrap_or(usual.zoom),
            folded: self.store.habit("folded")?.as_deref() == Some("yes"),
            recent: recent.split_terminator('\n').map(str::to_owned).collect(),
        })
    }
}
