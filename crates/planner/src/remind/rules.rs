//! When a kind of thing, a course or one piece of work is brought to mind.

use std::collections::BTreeSet;

use semestra_plan::{AssessmentId, CourseId, Subject};
use semestra_reminders::{Because, LONGEST, Lead, Rules, Sort, codes};
use semestra_store::RuleFor;

use crate::{
    Planner, PlannerError, Result,
    calendar::points,
    overview::{course_name, short_name},
    there,
    view::{
        CourseReminders, ItemReminders, ItemRule, ItemRuleEdit, Nothing, ReminderLead,
        ReminderRule, ReminderRuleEdit, ReminderRules, ReminderSettings, Saved,
    },
};

/// More reminders of one thing would be noise.
const MOST: usize = 8;

impl Planner {
    /// All rules: what holds for each kind, in each course, and the work with rules of its own.
    ///
    /// # Errors
    /// Those of the store.
    pub fn reminder_rules(&mut self, _: Nothing) -> Result<ReminderRules> {
        let rules = self.rules()?;
        let courses = self.current_courses()?;
        let mut of_courses: Vec<_> = courses
            .values()
            .map(|course| CourseReminders {
                course: course_name(course),
                kinds: kinds(&rules, Some(course.id)),
            })
            .collect();
        of_courses.sort_by(|a, b| a.course.code.cmp(&b.course.code));
        let mut items = Vec::new();
        for (id, leads) in &rules.own.items {
            let Some(work) = self.store.assessment(*id)? else {
                continue;
            };
            let Some(course) = courses.get(&work.course_id) else {
                continue;
            };
            items.push(ItemRule {
                id: *id,
                title: work.title,
                course: course_name(course),
                leads: leads.iter().copied().map(Into::into).collect(),
                said: said(&rules, leads),
            });
        }
        Ok(ReminderRules {
            settings: self.reminder_settings()?,
            usual: ReminderSettings::from(&Rules::default()),
            kinds: kinds(&rules, None),
            courses: of_courses,
            items,
        })
    }

    /// Sets when a kind of thing is brought to mind, in one course or in all.
    ///
    /// # Errors
    /// When there are too many leads or one is out of reach, and when the course is gone.
    pub fn set_reminder_rule(&mut self, edit: ReminderRuleEdit) -> Result<Saved<Nothing>> {
        let leads = edit.leads.map(checked).transpose()?;
        let did = match edit.course_id {
            Some(id) => {
                let course = there(self.store.course(id), "course")?;
                self.say().did.changed_reminders_of(short_name(&course))
            }
            None => self.say().did.changed_reminders(),
        };
        let of = match edit.kind {
            Some(kind) => RuleFor::Kind(edit.course_id, kind),
            None => RuleFor::Classes(edit.course_id),
        };
        self.act(did, |tx| {
            tx.set_reminder_rule(of, leads.as_deref())?;
            Ok(Nothing {})
        })
    }

    /// Sets when one piece of work is brought to mind.
    ///
    /// # Errors
    /// When there are too many leads or one is out of reach, and when the work is gone.
    pub fn set_item_reminders(&mut self, edit: ItemRuleEdit) -> Result<Saved<Nothing>> {
        let leads = edit.leads.map(checked).transpose()?;
        let work = there(self.store.assessment(edit.id), "deadline")?;
        let did = self.say().did.changed_reminders_of(&work.title);
        self.act(did, |tx| {
            tx.set_reminder_rule(RuleFor::Work(edit.id), leads.as_deref())?;
            Ok(Nothing {})
        })
    }

    /// When one piece of work is brought to mind, and why.
    ///
    /// # Errors
    /// When it is gone.
    pub fn item_reminders(&mut self, id: AssessmentId) -> Result<ItemReminders> {
        let work = there(self.store.assessment(id), "deadline")?;
        let rules = self.rules()?;
        let (leads, because) = rules.of_work(&work);
        let (above, _) = rules.of(work.course_id, Sort::Work(work.kind));
        let plan = self.store.plan(Some(work.course_id), None, None)?;
        let times = self.reminders_of(&plan, Subject::Assessment(id))?;
        let say = self.say();
        let silent = if !times.is_empty() {
            None
        } else if work.done_at.is_some() {
            Some(say.reminder.is_done())
        } else if rules.passes_over(&work, &self.facts(&plan)?) {
            let least = rules.threshold.map(points).unwrap_or_default();
            Some(say.reminder.below_stake(&say.number(&least)))
        } else if leads.is_empty() {
            Some(say.reminder.no_lead())
        } else if plan.due(&work).deadline().is_none() && work.session_id.is_none() {
            Some(say.reminder.no_moment())
        } else {
            None
        };
        Ok(ItemReminders {
            leads: leads.iter().copied().map(Into::into).collect(),
            said: said(&rules, leads),
            above: said(&rules, above),
            own: because == Because::Item,
            times,
            silent: silent.map(|clause| say.sentence(&clause)),
        })
    }
}

fn kinds(rules: &Rules, course: Option<CourseId>) -> Vec<ReminderRule> {
    let one = |sort: Sort| {
        let own = rules.own.sorts.get(&(course, sort));
        let of_all = course.and_then(|_| rules.own.sorts.get(&(None, sort)));
        let above = of_all.map_or(sort.usual(), Vec::as_slice);
        let leads = own.map_or(above, Vec::as_slice);
        ReminderRule {
            kind: match sort {
                Sort::Work(kind) => Some(kind),
                Sort::Class => None,
            },
            leads: leads.iter().copied().map(Into::into).collect(),
            said: said(rules, leads),
            above: said(rules, above),
            own: own.is_some(),
        }
    };
    Sort::ALL.into_iter().map(one).collect()
}

fn said(rules: &Rules, leads: &[Lead]) -> Vec<String> {
    leads.iter().map(|lead| rules.lead(*lead)).collect()
}

/// Leads as they are stored, each once, the longest first.
fn checked(leads: Vec<ReminderLead>) -> Result<String> {
    let leads: BTreeSet<Lead> = leads.into_iter().map(Into::into).collect();
    if leads.len() > MOST {
        return Err(PlannerError::field("leads", |say| {
            say.too_many_reminders(MOST)
        }));
    }
    if !leads.iter().all(|lead| lead.is_sensible()) {
        return Err(PlannerError::field("leads", |say| {
            say.reminder_out_of_reach(LONGEST.into())
        }));
    }
    Ok(codes(&leads.into_iter().collect::<Vec<_>>()))
}

impl From<Lead> for ReminderLead {
    fn from(lead: Lead) -> Self {
        match lead {
            Lead::Days(count) => Self::Days { count },
            Lead::Hours(count) => Self::Hours { count },
            Lead::Minutes(count) => Self::Minutes { count },
            Lead::Evening => Self::Evening,
            Lead::Morning => Self::Morning,
            Lead::Class => Self::Class,
        }
    }
}

impl From<ReminderLead> for Lead {
    fn from(lead: ReminderLead) -> Self {
        match lead {
            ReminderLead::Days { count } => Self::Days(count),
            ReminderLead::Hours { count } => Self::Hours(count),
            ReminderLead::Minutes { count } => Self::Minutes(count),
            ReminderLead::Evening => Self::Evening,
            ReminderLead::Morning => Self::Morning,
            ReminderLead::Class => Self::Class,
        }
    }
}
