//! What a student ticks, finishes, moves and takes back.

use semestra_plan::{AssessmentId, CourseId, Due};

use crate::{
    Planner, PlannerError, Result, there,
    view::{DoneMark, MyDate, Nothing, ReadingTick, Saved, SessionTick, Tick},
};

impl Planner {
    /// Ticks a class as attended or reviewed, or takes the tick back.
    ///
    /// # Errors
    /// When the class is gone.
    pub fn tick_session(&mut self, tick: SessionTick) -> Result<Saved<Nothing>> {
        let session = there(self.store.session(tick.id), "class")?;
        let when = tick.on.then(|| self.now());
        let verb = match (tick.tick, tick.on) {
            (Tick::Attended, true) => "Ticked as attended",
            (Tick::Attended, false) => "No longer attended",
            (Tick::Reviewed, true) => "Ticked as reviewed",
            (Tick::Reviewed, false) => "No longer reviewed",
        };
        self.act(format!("{verb}: {}", session.topic), |tx| {
            match tick.tick {
                Tick::Attended => tx.set_attended(tick.id, when)?,
                Tick::Reviewed => tx.set_reviewed(tick.id, when)?,
            };
            Ok(Nothing {})
        })
    }

    /// Ticks a reading, or takes the tick back.
    ///
    /// # Errors
    /// When the reading is gone.
    pub fn tick_reading(&mut self, tick: ReadingTick) -> Result<Saved<Nothing>> {
        let reading = there(self.store.reading(tick.id), "reading")?;
        let when = tick.on.then(|| self.now());
        let verb = if tick.on { "Read" } else { "Not read" };
        self.act(format!("{verb}: {}", reading.label), |tx| {
            tx.set_read(tick.id, when)?;
            Ok(Nothing {})
        })
    }

    /// Says that work is done, or that it is not.
    ///
    /// # Errors
    /// When the work is gone.
    pub fn set_done(&mut self, mark: DoneMark) -> Result<Saved<AssessmentId>> {
        let work = there(self.store.assessment(mark.id), "deadline")?;
        let when = mark.done.then(|| self.now());
        let verb = if mark.done { "Done" } else { "Not done" };
        self.act(format!("{verb}: {}", work.title), |tx| {
            tx.set_done(mark.id, when)?;
            Ok(mark.id)
        })
    }

    /// Sets my own date beside the official one, or takes it back.
    ///
    /// # Errors
    /// When the work is gone.
    pub fn set_my_date(&mut self, date: MyDate) -> Result<Saved<AssessmentId>> {
        let work = there(self.store.assessment(date.id), "deadline")?;
        let course = there(self.store.course(work.course_id), "course")?;
        // Kept on the wall of the course's zone, like the official date beside it.
        let mine = date.at.map(|at| Due::At {
            at: self.zone.convert(at, &course.zone),
        });
        let did = match mine {
            Some(_) => format!("Set my own date: {}", work.title),
            None => format!("Took my own date back: {}", work.title),
        };
        self.act(did, |tx| {
            tx.set_my_due(date.id, mine)?;
            Ok(date.id)
        })
    }

    /// Removes a course with everything in it; undo brings it back.
    ///
    /// # Errors
    /// When the course is gone.
    pub fn drop_course(&mut self, id: CourseId) -> Result<Saved<Nothing>> {
        let course = there(self.store.course(id), "course")?;
        self.act(
            format!("Removed {}", crate::overview::short_name(&course)),
            |tx| {
                tx.delete_course(id)?;
                tx.delete_empty_terms()?;
                Ok(Nothing {})
            },
        )
    }

    /// Takes the last change back.
    ///
    /// # Errors
    /// When there is none.
    pub fn undo(&mut self, _: Nothing) -> Result<Saved<Nothing>> {
        let now = self.now();
        let label = self.store.undo(now)?;
        self.turned(label, "Took back", "there is nothing to take back")
    }

    /// Makes the change again that was taken back last.
    ///
    /// # Errors
    /// When there is none.
    pub fn redo(&mut self, _: Nothing) -> Result<Saved<Nothing>> {
        let now = self.now();
        let label = self.store.redo(now)?;
        self.turned(label, "Did again", "there is nothing to do again")
    }

    fn turned(&mut self, label: Option<String>, verb: &str, none: &str) -> Result<Saved<Nothing>> {
        let label = label.ok_or_else(|| PlannerError::Nothing(none.to_owned()))?;
        self.choose_zone()?;
        self.tell();
        Ok(Saved {
            value: Nothing {},
            did: format!("{verb}: {label}"),
        })
    }
}
