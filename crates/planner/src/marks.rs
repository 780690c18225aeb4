//! What a student ticks, finishes, moves and takes back.

use std::collections::BTreeSet;

use semestra_plan::{Assessment, AssessmentId, CourseId, Due, Stage};

use crate::{
    Planner, PlannerError, Result, sensible, there, typed,
    view::{
        DoneMark, DoneMarks, MyDate, MyDateTo, MyDates, Nothing, ReadingTick, Saved, SessionTick,
        StageMark, Tick,
    },
};

impl Planner {
    /// Ticks a class as attended or reviewed, or takes the tick back.
    ///
    /// # Errors
    /// When the class is gone.
    pub fn tick_session(&mut self, tick: SessionTick) -> Result<Saved<Nothing>> {
        let session = there(self.store.session(tick.id), "class")?;
        let when = tick.on.then(|| self.now());
        let (say, topic) = (&self.say().did, session.topic.as_str());
        let did = match (tick.tick, tick.on) {
            (Tick::Attended, true) => say.attended(topic),
            (Tick::Attended, false) => say.not_attended(topic),
            (Tick::Reviewed, true) => say.reviewed(topic),
            (Tick::Reviewed, false) => say.not_reviewed(topic),
        };
        self.act(did, |tx| {
            match tick.tick {
                Tick::Attended => {
                    tx.set_attended(tick.id, when)?;
                    if tick.on {
                        tx.set_absence(tick.id, None)?;
                    }
                }
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
        let say = &self.say().did;
        let did = if tick.on {
            say.read(&reading.label)
        } else {
            say.not_read(&reading.label)
        };
        self.act(did, |tx| {
            tx.set_read(tick.id, when)?;
            Ok(Nothing {})
        })
    }

    /// Says that work is done, or that it is not.
    ///
    /// # Errors
    /// When the work is gone.
    pub fn set_done(&mut self, mark: DoneMark) -> Result<Saved<AssessmentId>> {
        let saved = self.set_done_many(DoneMarks {
            ids: vec![mark.id],
            done: mark.done,
        })?;
        Ok(Saved {
            value: mark.id,
            did: saved.did,
        })
    }

    /// Says of several pieces of work that they are done, or that they are not: one step to undo.
    ///
    /// # Errors
    /// When there are none, or one is gone; then nothing is changed.
    pub fn set_done_many(&mut self, marks: DoneMarks) -> Result<Saved<Nothing>> {
        let works = self.works(&marks.ids)?;
        let when = marks.done.then(|| self.now());
        let (say, names) = (&self.say().did, self.names(&works));
        let did = if marks.done {
            say.done(&names)
        } else {
            say.not_done(&names)
        };
        self.act(did, |tx| {
            for work in &works {
                tx.set_done(work.id, when)?;
            }
            Ok(Nothing {})
        })
    }

    /// Says how far a piece of work has come.
    ///
    /// # Errors
    /// When the work is gone, or it shall not have begun although time was spent on it, steps are ticked or a score
    /// stands; scores say what is graded.
    pub fn set_stage(&mut self, mark: StageMark) -> Result<Saved<AssessmentId>> {
        if mark.stage == Stage::Submitted {
            return self.set_done(DoneMark {
                id: mark.id,
                done: true,
            });
        }
        let work = there(self.store.assessment(mark.id), "deadline")?;
        let name = typed::short(&work.title);
        let begun = mark.stage == Stage::InProgress;
        let work = Assessment {
            started_at: begun.then(|| work.started_at.unwrap_or(self.now())),
            done_at: None,
            ..work
        };
        let course = there(self.store.course(work.course_id), "course")?;
        let stage = self
            .deadline(&work, &course, &self.standing(&course)?)
            .stage;
        if stage != mark.stage {
            return Err(PlannerError::invalid(|say| say.begun_already()));
        }
        let say = &self.say().did;
        let did = if begun {
            say.begun(&name)
        } else {
            say.not_begun(&name)
        };
        self.act(did, |tx| {
            tx.update_assessment(&work)?;
            Ok(work.id)
        })
    }

    /// Sets my own date beside the official one, or takes it back.
    ///
    /// # Errors
    /// When the work is gone, or no term has such a day.
    pub fn set_my_date(&mut self, date: MyDate) -> Result<Saved<AssessmentId>> {
        let to = date.at.map_or(MyDateTo::Away {}, |at| MyDateTo::At { at });
        let saved = self.set_my_date_many(MyDates {
            ids: vec![date.id],
            to,
        })?;
        Ok(Saved {
            value: date.id,
            did: saved.did,
        })
    }

    /// Sets my own date of several pieces of work, or takes it back: one step to undo. Where it is counted back from
    /// the course's own date, work without one is left alone.
    ///
    /// # Errors
    /// When there are none, one is gone, no term has such a day, or none has a date to count back from.
    pub fn set_my_date_many(&mut self, dates: MyDates) -> Result<Saved<Nothing>> {
        let mut works = Vec::new();
        let mut moved = Vec::new();
        for work in self.works(&dates.ids)? {
            let course = there(self.store.course(work.course_id), "course")?;
            let at = match dates.to {
                MyDateTo::At { at } => {
                    sensible(at.date())?;
                    Some(at)
                }
                MyDateTo::Easy { name } => match name.of(self.shown_due(work.due, &course)) {
                    Some(at) => Some(at),
                    None => continue,
                },
                MyDateTo::Away {} => None,
            };
            // Kept on the wall of the course's zone, like the official date beside it.
            let mine = at.map(|at| Due::At {
                at: self.zone.convert(at, &course.zone),
            });
            moved.push((work.id, mine));
            works.push(work);
        }
        if works.is_empty() {
            return Err(PlannerError::invalid(|say| say.no_official_date()));
        }
        let (say, names) = (&self.say().did, self.names(&works));
        let did = match dates.to {
            MyDateTo::At { .. } | MyDateTo::Easy { .. } => say.set_my_date(&names),
            MyDateTo::Away {} => say.cleared_my_date(&names),
        };
        self.act(did, |tx| {
            for (id, mine) in &moved {
                tx.set_my_due(*id, *mine)?;
            }
            Ok(Nothing {})
        })
    }

    /// Each of the works once.
    fn works(&self, ids: &[AssessmentId]) -> Result<Vec<Assessment>> {
        let ids: BTreeSet<_> = ids.iter().copied().collect();
        if ids.is_empty() {
            return Err(PlannerError::nothing(|say| say.no_deadline_selected()));
        }
        let works = ids
            .into_iter()
            .map(|id| there(self.store.assessment(id), "deadline"));
        works.collect()
    }

    /// What several works are called in a notice.
    fn names(&self, works: &[Assessment]) -> String {
        match works {
            [work] => typed::short(&work.title),
            works => self.say().did.deadlines(works.len()),
        }
    }

    /// Removes a course with everything in it; undo brings it back.
    ///
    /// # Errors
    /// When the course is gone.
    pub fn drop_course(&mut self, id: CourseId) -> Result<Saved<Nothing>> {
        let course = there(self.store.course(id), "course")?;
        let did = self.say().did.removed(crate::overview::short_name(&course));
        self.act(did, |tx| {
            tx.delete_course(id)?;
            tx.delete_empty_terms()?;
            Ok(Nothing {})
        })
    }

    /// Takes the last change back.
    ///
    /// # Errors
    /// When there is none.
    pub fn undo(&mut self, _: Nothing) -> Result<Saved<Nothing>> {
        let now = self.now();
        let label = self.store.undo(now)?;
        let label = label.ok_or_else(|| PlannerError::nothing(|say| say.nothing_to_take_back()))?;
        self.turned(self.say().did.took_back(&label))
    }

    /// Makes the change again that was taken back last.
    ///
    /// # Errors
    /// When there is none.
    pub fn redo(&mut self, _: Nothing) -> Result<Saved<Nothing>> {
        let now = self.now();
        let label = self.store.redo(now)?;
        let label = label.ok_or_else(|| PlannerError::nothing(|say| say.nothing_to_do_again()))?;
        self.turned(self.say().did.did_again(&label))
    }

    fn turned(&mut self, did: String) -> Result<Saved<Nothing>> {
        self.choose_zone()?;
        self.tell();
        Ok(Saved {
            value: Nothing {},
            did,
        })
    }
}
