//! Late days: spent, taken back, given on top, and what each would do.

use semestra_plan::{
    Assessment, AssessmentId,
    ledger::{LateError, Ledger},
};

use super::record::Record;
use crate::{
    Planner, PlannerError, Result, there, typed,
    view::{LateChoice, LateDaysEdit, LateLedger, LateWork, Nothing, Saved},
};

/// How many days an extension has at most, and how many lines the ledger offers for one piece.
const MOST: u32 = 60;

impl Planner {
    /// Spends late days on a piece of work, more than those spent on it already.
    ///
    /// # Errors
    /// When fewer are left, one piece may not use so many, its last moment has passed, or it is gone.
    pub fn spend_late_days(&mut self, edit: LateDaysEdit) -> Result<Saved<Nothing>> {
        let (work, record) = self.work_and_record(edit.id)?;
        if record.course.late_days.is_none() {
            return Err(PlannerError::invalid(|say| say.no_late_days()));
        }
        let due = movable(&work)?;
        let now = self.zone.convert(self.wall_now(), &record.course.zone);
        let ledger = record.ledger.spend(work.id, edit.days, due, now);
        let ledger = ledger.map_err(refused)?;
        let name = typed::short(&work.title);
        let did = self.say().did.spent_late_days(&name, edit.days);
        self.keep_spending(did, &ledger, work.id)
    }

    /// Takes everything back that was spent on a piece of work; days given on top stay.
    ///
    /// # Errors
    /// When it is gone.
    pub fn take_back_late_days(&mut self, id: AssessmentId) -> Result<Saved<Nothing>> {
        let (work, record) = self.work_and_record(id)?;
        let did = self
            .say()
            .did
            .took_late_days_back(&typed::short(&work.title));
        self.keep_spending(did, &record.ledger.take_back(id), id)
    }

    /// Says how many days were given on top, which cost nothing.
    ///
    /// # Errors
    /// When nobody gives so many, it has no date, or it is gone.
    pub fn set_extension(&mut self, edit: LateDaysEdit) -> Result<Saved<Nothing>> {
        let (work, record) = self.work_and_record(edit.id)?;
        movable(&work)?;
        if edit.days > MOST {
            return Err(PlannerError::field("days", |say| say.no_number_up_to(MOST)));
        }
        let mut spent = record.ledger.of(work.id);
        spent.extension = edit.days;
        let did = self
            .say()
            .did
            .extended(&typed::short(&work.title), edit.days);
        self.act(did, |tx| {
            tx.set_late_spending(spent)?;
            Ok(Nothing {})
        })
    }

    fn keep_spending(
        &mut self,
        did: String,
        ledger: &Ledger,
        of: AssessmentId,
    ) -> Result<Saved<Nothing>> {
        let spent = ledger.of(of);
        self.act(did, |tx| {
            tx.set_late_spending(spent)?;
            Ok(Nothing {})
        })
    }

    fn work_and_record(&self, id: AssessmentId) -> Result<(Assessment, Record)> {
        let work = there(self.store.assessment(id), "deadline")?;
        let record = self.record(work.course_id)?;
        Ok((work, record))
    }

    /// The late days of a course that has any, or whose work was given more time.
    pub(super) fn ledger(&self, record: &Record) -> Option<LateLedger> {
        if record.course.late_days.is_none() && record.ledger.entries().is_empty() {
            return None;
        }
        let ledger = &record.ledger;
        let (budget, left) = (ledger.rules().budget, ledger.left());
        let spent = ledger
            .entries()
            .iter()
            .fold(0_u32, |sum, entry| sum.saturating_add(entry.days));
        Some(LateLedger {
            budget,
            spent,
            left,
            cap: ledger.rules().cap,
            sentence: self.say().standing.late_left(left, budget),
            works: record
                .works
                .iter()
                .filter_map(|work| self.late_work(work, record))
                .collect(),
        })
    }

    fn late_work(&self, work: &Assessment, record: &Record) -> Option<LateWork> {
        let due = movable(work).ok()?;
        let (ledger, zone) = (&record.ledger, &record.course.zone);
        let own = ledger.of(work.id);
        let here = |wall| zone.convert(wall, &self.zone);
        let last_moment = here(ledger.last_moment(work.id, due));
        let now = self.zone.convert(self.wall_now(), zone);
        let passed = self.wall_now() > last_moment;
        let choices = (1..=MOST).map_while(|days| {
            let spent = ledger.spend(work.id, days, due, now).ok()?;
            Some(LateChoice {
                days,
                last_moment: here(spent.last_moment(work.id, due)),
                left: spent.left(),
            })
        });
        Some(LateWork {
            id: work.id,
            title: work.title.clone(),
            official: here(due),
            moved: here(ledger.moved(work.id, due)),
            last_moment,
            latest_possible: here(ledger.latest_possible(work.id, due)),
            spent: own.days,
            extension: own.extension,
            done: work.done_at.is_some(),
            passed,
            choices: choices.collect(),
        })
    }
}

/// The deadline that late days can move, on the wall of the course's zone.
fn movable(work: &Assessment) -> Result<chrono::NaiveDateTime> {
    if work.session_id.is_some() {
        return Err(PlannerError::invalid(|say| say.late_days_in_class()));
    }
    let due = work.due.deadline();
    due.ok_or_else(|| PlannerError::invalid(|say| say.late_days_without_date()))
}

fn refused(error: LateError) -> PlannerError {
    PlannerError::field("days", move |say| match error {
        LateError::Spent { left, budget } => say.late_days_spent(left, budget),
        LateError::Cap { cap } => say.late_days_capped(cap),
        LateError::Passed => say.late_days_passed(),
    })
}
