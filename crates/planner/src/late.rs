//! What overdue work can still earn, by the words of the course's page.

use chrono::NaiveDateTime;
use semestra_plan::{
    AssessmentKind, Course, PolicyKind, Weight,
    grade::LatePenalty,
    late::{LateRule, late_rule, sentence},
};
use semestra_store::Owner;

use crate::{
    Planner, Result,
    calendar::points,
    view::{Late, LateWords},
};

/// What a course says of late work.
#[derive(Clone, Debug, Default)]
pub(crate) struct LatePolicy {
    rule: Option<LateRule>,
    words: Option<LateWords>,
    late_days: Option<u32>,
}

impl Planner {
    /// What a course says of late work: the first of its rules that is plain, and else the words of the first.
    pub(crate) fn late_policy(&self, course: &Course) -> Result<LatePolicy> {
        let mut policies = self.store.policies(course.id)?;
        policies.retain(|policy| policy.kind == PolicyKind::Late);
        let plain = policies
            .iter()
            .find_map(|policy| Some((policy, late_rule(&policy.text)?)));
        let rule = plain.map(|(_, rule)| rule);
        let told = plain.map(|(policy, _)| policy).or(policies.first());
        let words = match told.and_then(|policy| Some((policy, sentence(&policy.text)?))) {
            Some((policy, sentence)) => {
                let evidence = self.evidence_of(Owner::Policy(policy.id))?;
                let text = evidence.into_iter().find(|piece| piece.place.is_some());
                Some(LateWords {
                    sentence: sentence.to_owned(),
                    place: text.as_ref().and_then(|text| text.place),
                    source: text.and_then(|text| text.source),
                })
            }
            None => None,
        };
        Ok(LatePolicy {
            rule,
            words,
            late_days: course.late_days,
        })
    }
}

impl Planner {
    /// What a course's page says that lateness costs, where it says so plainly and by the day.
    pub(crate) fn late_penalty(&self, course: &Course) -> Result<Option<LatePenalty>> {
        let rule = self.late_policy(course)?.rule;
        Ok(rule.as_ref().and_then(LatePenalty::read))
    }
}

impl LatePolicy {
    /// What work can still earn; nothing for what is written or told at its hour, and where the page says nothing.
    pub(crate) fn of(
        &self,
        kind: AssessmentKind,
        deadline: NaiveDateTime,
        now: NaiveDateTime,
        weight: Option<Weight>,
    ) -> Option<Late> {
        if !kind.is_handed_in() || (self.words.is_none() && self.late_days.is_none()) {
            return None;
        }
        let percent = self.rule.and_then(|rule| rule.left(now - deadline));
        let part = |percent: u32, whole: Weight| {
            let millionths = u64::from(whole.as_millionths()) * u64::from(percent) / 100;
            Weight::millionths(u32::try_from(millionths).ok()?).ok()
        };
        Some(Late {
            percent,
            points: percent
                .zip(weight)
                .and_then(|(percent, whole)| part(percent, whole))
                .map(points),
            until: self.rule.and_then(|rule| rule.holds_until(deadline, now)),
            late_days: self.late_days,
            late_days_left: None,
            words: self.words.clone(),
        })
    }
}
