//! Links, rules and days without class.

use semestra_plan::{DayOff, DayOffId, Link, LinkId, Policy, PolicyId};
use semestra_store::Owner;

use super::{changed, input, mine, weekly::term_of};
use crate::{
    Planner, PlannerError, Result, there,
    view::{DayOffEdit, LinkEdit, Nothing, PolicyEdit, Saved},
};

impl Planner {
    /// Adds a link to a course, or changes one.
    ///
    /// # Errors
    /// When it leads to no page, or the course or the link is gone.
    pub fn save_link(&mut self, edit: LinkEdit) -> Result<Saved<LinkId>> {
        let course = there(self.store.course(edit.course_id), "course")?;
        let old = match edit.id {
            Some(id) => Some(there(self.store.link(id), "link")?),
            None => None,
        };
        let url = input::address("url", &edit.url)?;
        let label = input::maybe("label", Some(&edit.label))?;
        let link = Link {
            id: edit.id.unwrap_or_else(|| LinkId::new(self.now())),
            course_id: course.id,
            label: label.unwrap_or_else(|| url.clone()),
            url,
        };
        self.act(self.did(old.is_some(), &link.label), |tx| {
            let Some(old) = &old else {
                tx.insert_link(&link)?;
                return Ok(link.id);
            };
            tx.update_link(&link)?;
            let changed = changed!(old, link; label => "label", url => "url");
            mine(tx, Owner::Link(link.id), &changed)?;
            Ok(link.id)
        })
    }

    /// Removes a link.
    ///
    /// # Errors
    /// When it is gone.
    pub fn remove_link(&mut self, id: LinkId) -> Result<Saved<Nothing>> {
        let link = there(self.store.link(id), "link")?;
        self.act(self.did_remove(&link.label), |tx| {
            tx.delete_link(id)?;
            Ok(Nothing {})
        })
    }

    /// Adds a rule to a course, or changes one.
    ///
    /// # Errors
    /// When it says nothing, or the course or the rule is gone.
    pub fn save_policy(&mut self, edit: PolicyEdit) -> Result<Saved<PolicyId>> {
        let course = there(self.store.course(edit.course_id), "course")?;
        let old = match edit.id {
            Some(id) => Some(there(self.store.policy(id), "rule")?),
            None => None,
        };
        let policy = Policy {
            id: edit.id.unwrap_or_else(|| PolicyId::new(self.now())),
            course_id: course.id,
            kind: edit.kind,
            title: input::line("title", &edit.title)?,
            text: input::long("text", &edit.text)?,
        };
        if policy.title.is_empty() && policy.text.is_empty() {
            return Err(PlannerError::field("text", |say| say.rule_without_words()));
        }
        let name = [&policy.title, &policy.text];
        let name = name.into_iter().find(|words| !words.is_empty());
        let did = self.did(old.is_some(), name.map_or("", String::as_str));
        self.act(did, |tx| {
            let Some(old) = &old else {
                tx.insert_policy(&policy)?;
                return Ok(policy.id);
            };
            tx.update_policy(&policy)?;
            let changed = changed!(old, policy; kind => "kind", title => "title", text => "text");
            mine(tx, Owner::Policy(policy.id), &changed)?;
            Ok(policy.id)
        })
    }

    /// Removes a rule.
    ///
    /// # Errors
    /// When it is gone.
    pub fn remove_policy(&mut self, id: PolicyId) -> Result<Saved<Nothing>> {
        let policy = there(self.store.policy(id), "rule")?;
        self.act(self.did_remove(&policy.title), |tx| {
            tx.delete_policy(id)?;
            Ok(Nothing {})
        })
    }

    /// Adds a day or span without class to a course, or changes one.
    ///
    /// # Errors
    /// When it ends before it begins or goes on for most of a year, or the course or the day is gone.
    pub fn save_day_off(&mut self, edit: DayOffEdit) -> Result<Saved<DayOffId>> {
        let course = there(self.store.course(edit.course_id), "course")?;
        let term = term_of(&self.store, &course)?;
        let old = match edit.id {
            Some(id) => Some(there(self.store.day_off(id), "day")?),
            None => None,
        };
        let (on, until) = input::break_days(edit.on, edit.until, &term)?;
        let off = DayOff {
            id: edit.id.unwrap_or_else(|| DayOffId::new(self.now())),
            course_id: course.id,
            title: input::name("title", &edit.title)?,
            on,
            until,
            mine: old.as_ref().is_none_or(|old| old.mine),
        };
        self.act(self.did(old.is_some(), &off.title), |tx| {
            let Some(old) = &old else {
                tx.insert_day_off(&off)?;
                return Ok(off.id);
            };
            tx.update_day_off(&off)?;
            let changed = changed!(old, off; title => "title", on => "date", until => "end_date");
            mine(tx, Owner::DayOff(off.id), &changed)?;
            Ok(off.id)
        })
    }

    /// Removes a day or span without class: the weekly classes take place again.
    ///
    /// # Errors
    /// When it is gone.
    pub fn remove_day_off(&mut self, id: DayOffId) -> Result<Saved<Nothing>> {
        let off = there(self.store.day_off(id), "day")?;
        self.act(self.did_remove(&off.title), |tx| {
            tx.delete_day_off(id)?;
            Ok(Nothing {})
        })
    }
}
