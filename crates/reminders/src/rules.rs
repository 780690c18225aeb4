//! How reminders come: what the student set, and what is usual where nothing is set.

use std::collections::BTreeMap;

use chrono::{NaiveDateTime, NaiveTime, TimeDelta};
use semestra_plan::{Assessment, AssessmentId, AssessmentKind, CourseId, Weight};
use semestra_words::{Locale, Words};

use crate::words::HourStyle;
use crate::{Lead, Quiet};

/// What a rule is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// Work of a kind.
    Work(AssessmentKind),
    /// The begin of a class.
    Class,
}

impl Sort {
    /// Every sort.
    pub const ALL: [Self; 9] = [
        Self::Work(AssessmentKind::Homework),
        Self::Work(AssessmentKind::Project),
        Self::Work(AssessmentKind::Paper),
        Self::Work(AssessmentKind::Quiz),
        Self::Work(AssessmentKind::Exam),
        Self::Work(AssessmentKind::Presentation),
        Self::Work(AssessmentKind::Reading),
        Self::Work(AssessmentKind::Other),
        Self::Class,
    ];

    /// When it is brought to mind where the student says nothing else.
    #[must_use]
    pub fn usual(self) -> &'static [Lead] {
        match self {
            Self::Work(AssessmentKind::Reading) => &[Lead::Days(1)],
            Self::Work(AssessmentKind::Exam) => &[Lead::Days(14), Lead::Days(2), Lead::Morning],
            Self::Work(
                AssessmentKind::Homework
                | AssessmentKind::Project
                | AssessmentKind::Paper
                | AssessmentKind::Quiz
                | AssessmentKind::Presentation
                | AssessmentKind::Other,
            ) => &[Lead::Days(2), Lead::Hours(2)],
            // Off unless the student turns it on.
            Self::Class => &[],
        }
    }
}

/// Which rule a reminder comes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Because {
    /// The item's own.
    Item,
    /// The student's for its kind in its course.
    Course,
    /// The student's for its kind.
    Kind,
    /// The usual one for its kind.
    Usual,
}

/// The rules that the student set. An empty one means never.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    /// For a sort of thing, of one course or of all.
    pub sorts: BTreeMap<(Option<CourseId>, Sort), Vec<Lead>>,
    /// For one item.
    pub items: BTreeMap<AssessmentId, Vec<Lead>>,
}

/// How reminders come and how they are said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The student's own rules.
    pub own: Own,
    /// What is worth less than this reminds of nothing, unless it has a rule of its own.
    pub threshold: Option<Weight>,
    /// What a morning is.
    pub morning: NaiveTime,
    /// What an evening is.
    pub evening: NaiveTime,
    /// When the day is told, if at all.
    pub daily: Option<NaiveTime>,
    /// When on Sunday the week ahead is told, if at all.
    pub weekly: Option<NaiveTime>,
    /// When nothing is to make a sound, if ever.
    pub quiet: Option<Quiet>,
    /// Whether exams come in quiet hours all the same.
    pub exams_pass: bool,
    /// How hours are written.
    pub hours: HourStyle,
    /// In which language reminders are said, and how days and hours are written.
    pub locale: Locale,
}

impl Default for Rules {
    fn default() -> Self {
        let hour = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or(NaiveTime::MIN);
        Self {
            own: Own::default(),
            threshold: None,
            morning: hour(8),
            evening: hour(18),
            daily: None,
            weekly: None,
            quiet: None,
            exams_pass: false,
            hours: HourStyle::default(),
            locale: Locale::default(),
        }
    }
}

/// What reminders say of the grade, which the plan alone does not know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// What each piece of work makes up of its final grade.
    pub worths: BTreeMap<AssessmentId, Weight>,
    /// Late days that are left, where a course has any.
    pub late_left: BTreeMap<CourseId, u32>,
}

impl Rules {
    /// When a sort of thing of a course is brought to mind, and by which rule.
    #[must_use]
    pub fn of(&self, course: CourseId, sort: Sort) -> (&[Lead], Because) {
        if let Some(leads) = self.own.sorts.get(&(Some(course), sort)) {
            (leads, Because::Course)
        } else if let Some(leads) = self.own.sorts.get(&(None, sort)) {
            (leads, Because::Kind)
        } else {
            (sort.usual(), Because::Usual)
        }
    }

    /// When a piece of work is brought to mind, and by which rule.
    #[must_use]
    pub fn of_work(&self, work: &Assessment) -> (&[Lead], Because) {
        match self.own.items.get(&work.id) {
            Some(leads) => (leads, Because::Item),
            None => self.of(work.course_id, Sort::Work(work.kind)),
        }
    }

    /// Whether a piece of work is worth too little to remind of.
    #[must_use]
    pub fn passes_over(&self, work: &Assessment, facts: &Facts) -> bool {
        let little = self.threshold.zip(facts.worths.get(&work.id));
        little.is_some_and(|(threshold, worth)| *worth < threshold)
            && !self.own.items.contains_key(&work.id)
    }

    /// The same as lengths of time before a wall time, for the alarms of an exported calendar; a class before which
    /// something is brought to mind is not known there.
    #[must_use]
    pub fn before(
        &self,
        work: &Assessment,
        moment: NaiveDateTime,
        facts: &Facts,
    ) -> Vec<TimeDelta> {
        if self.passes_over(work, facts) {
            return Vec::new();
        }
        let (leads, _) = self.of_work(work);
        let length = |lead: &Lead| match *lead {
            Lead::Days(days) => Some(TimeDelta::days(days.into())),
            Lead::Hours(hours) => Some(TimeDelta::hours(hours.into())),
            Lead::Minutes(minutes) => Some(TimeDelta::minutes(minutes.into())),
            Lead::Morning => Some(moment.time() - self.morning),
            Lead::Evening => Some(moment.time() - self.evening + TimeDelta::days(1)),
            Lead::Class => None,
        };
        leads
            .iter()
            .filter_map(length)
            .filter(|before| *before > TimeDelta::zero())
            .collect()
    }

    /// What is said, in the language of the student.
    #[must_use]
    pub fn say(&self) -> &'static Words {
        self.locale.language.words()
    }

    /// A time of day as the student reads it.
    #[must_use]
    pub fn hour(&self, time: NaiveTime) -> String {
        self.locale.hour(time, self.hours == HourStyle::Twelve)
    }

    /// A lead in words.
    #[must_use]
    pub fn lead(&self, lead: Lead) -> String {
        lead.said(
            self.say(),
            &self.hour(self.morning),
            &self.hour(self.evening),
        )
    }
}
