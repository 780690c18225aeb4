//! Days that run as another day of the week.

use chrono::Datelike;
use semestra_plan::{Day, SwappedDay, SwappedDayId};

use crate::{
    Planner, PlannerError, Result,
    overview::short_name,
    sensible, there,
    view::{Nothing, Saved, SwappedDayDraft},
};

impl Planner {
    /// Makes a day run as another day of the week: "Wednesday runs a Monday".
    ///
    /// # Errors
    /// When the course is gone.
    pub fn save_swapped_day(&mut self, draft: SwappedDayDraft) -> Result<Saved<SwappedDayId>> {
        let course = there(self.store.course(draft.course_id), "course")?;
        let day = SwappedDay {
            id: SwappedDayId::new(self.now()),
            course_id: course.id,
            on: sensible(draft.on)?,
            runs_as: draft.runs_as,
        };
        let own = Day::from(day.on.weekday());
        if own == day.runs_as {
            return Err(PlannerError::invalid(|say| say.has_these_classes_anyway()));
        }
        let say = self.say();
        let did = say
            .did
            .swapped(short_name(&course), &self.locale().date(day.on));
        self.act(did, |tx| {
            tx.set_swapped_day(&day)?;
            Ok(day.id)
        })
    }

    /// Lets a swapped day run as itself again.
    ///
    /// # Errors
    /// When it is not swapped any more.
    pub fn remove_swapped_day(&mut self, id: SwappedDayId) -> Result<Saved<Nothing>> {
        let day = there(self.store.swapped_day(id), "swapped day")?;
        let say = self.say();
        self.act(say.did.not_swapped(&self.locale().date(day.on)), |tx| {
            tx.delete_swapped_day(id)?;
            Ok(Nothing {})
        })
    }
}
