//! Reminders: the plan's side of the loop that fires them, what a student sets about them, and what they can see of it.

mod away;
mod keeper;
mod opened;
mod outbox;
mod pause;
mod rules;
mod settings;
mod trust;

use chrono::{DateTime, Days, TimeDelta, Utc};
use semestra_plan::{Subject, TermPlan};
use semestra_reminders::{Facts, LONGEST, Wanted, wanted};
use semestra_store::StoreError;

use crate::{Planner, Result, view::ItemTime};

pub use keeper::{InTheTray, Keeper};
pub use opened::Opened;

/// How far "what fires next" looks ahead.
const NEXT: TimeDelta = TimeDelta::days(120);
/// How far the reminders of one thing are looked for: no term is longer.
const ALL: TimeDelta = TimeDelta::days(366);

impl Planner {
    /// When a thing will remind, in the shown zone.
    pub(crate) fn reminders_of(&self, plan: &TermPlan, subject: Subject) -> Result<Vec<ItemTime>> {
        let now = self.now();
        let all = self.wanted(plan, now, now + ALL)?;
        let its = all
            .iter()
            .filter(|one| one.subject == Some(subject) && one.fires_at > now);
        let say = self.say();
        Ok(its
            .map(|one| ItemTime {
                at: self.zone.wall(one.fires_at),
                why: say.sentence(&one.why),
            })
            .collect())
    }

    /// What a plan wants between two moments.
    fn wanted(
        &self,
        plan: &TermPlan,
        from: DateTime<Utc>,
        to: DateTime<Utc>,
    ) -> Result<Vec<Wanted>> {
        let facts = self.facts(plan)?;
        Ok(wanted(plan, &facts, &self.rules()?, &self.zone, from, to))
    }

    /// What reminders say of grades and late days.
    pub(crate) fn facts(&self, plan: &TermPlan) -> Result<Facts> {
        let mut facts = Facts::default();
        for course in &plan.courses {
            let record = self.record(course.id)?;
            facts.worths.extend(record.worths());
            if record.ledger.rules().budget > 0 {
                facts.late_left.insert(course.id, record.ledger.left());
            }
        }
        Ok(facts)
    }

    /// The plan with all work that can remind between two moments.
    fn open_work(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Result<TermPlan, StoreError> {
        let day = |at: DateTime<Utc>| at.date_naive();
        let lead = Days::new(u64::from(LONGEST) + 3);
        self.store
            .plan(None, Some(day(from) - Days::new(3)), Some(day(to) + lead))
    }
}
