//! What the student sets about all reminders. Each setting is a word or two of plain text under a name of its own.

use chrono::NaiveTime;
use semestra_plan::{Weight, hhmm};
use semestra_reminders::{HourStyle, Own, Quiet, Rules, Sort, from_codes};
use semestra_store::{RuleFor, Write};

use crate::{
    Planner, PlannerError, Result,
    study::settings::{hours_of, text_of},
    view::{DayHours, HourCycle, Nothing, ReminderSettings, Saved},
};

impl Planner {
    /// Says when all reminders come, and when none does.
    ///
    /// # Errors
    /// When quiet hours have no length, or a share is none.
    pub fn set_reminder_settings(&mut self, settings: ReminderSettings) -> Result<Saved<Nothing>> {
        let quiet = settings.quiet;
        if quiet.is_some_and(|quiet| quiet.from == quiet.to) {
            return Err(PlannerError::field("quiet", |say| say.quiet_of_no_hours()));
        }
        if settings
            .threshold
            .is_some_and(|share| Weight::percent(share).is_err())
        {
            return Err(PlannerError::field("threshold", |say| say.no_percentage()));
        }
        let saved = self.act(self.say().did.changed_reminders(), |tx| {
            keep(tx, &settings)?;
            Ok(Nothing {})
        })?;
        self.store.stop_waiting(self.now())?;
        Ok(saved)
    }

    /// What is set about all reminders. What a later release wrote and this one does not know is as good as nothing.
    pub(super) fn reminder_settings(&self) -> Result<ReminderSettings> {
        let set = self.store.settings()?;
        let text = |name: &str| set.get(name).map(String::as_str);
        let time = |name: &str| text(name).and_then(hhmm::parse);
        let usual = Rules::default();
        let share = text("remind_threshold").and_then(|text| text.parse().ok());
        Ok(ReminderSettings {
            morning: time("remind_morning").unwrap_or(usual.morning),
            evening: time("remind_evening").unwrap_or(usual.evening),
            daily: time("remind_daily"),
            weekly: time("remind_weekly"),
            quiet: text("remind_quiet")
                .and_then(hours_of)
                .filter(|quiet| quiet.from != quiet.to),
            exams_pass: text("remind_exams_pass") == Some("yes"),
            threshold: share.filter(|share| Weight::percent(*share).is_ok()),
        })
    }

    /// How reminders come and how they are said.
    pub(crate) fn rules(&self) -> Result<Rules> {
        let hour_cycle = self.conventions()?.hour_cycle;
        let set = self.reminder_settings()?;
        Ok(Rules {
            own: self.own_rules()?,
            threshold: set.threshold.and_then(|share| Weight::percent(share).ok()),
            morning: set.morning,
            evening: set.evening,
            daily: set.daily,
            weekly: set.weekly,
            quiet: set.quiet.map(|quiet| Quiet {
                from: quiet.from,
                to: quiet.to,
            }),
            exams_pass: set.exams_pass,
            locale: self.locale(),
            hours: match hour_cycle {
                HourCycle::H12 => HourStyle::Twelve,
                HourCycle::H23 => HourStyle::TwentyFour,
            },
        })
    }

    fn own_rules(&self) -> Result<Own> {
        let mut own = Own::default();
        for (of, leads) in self.store.reminder_rules()? {
            let leads = from_codes(&leads);
            match of {
                RuleFor::Kind(course, kind) => {
                    own.sorts.insert((course, Sort::Work(kind)), leads);
                }
                RuleFor::Classes(course) => {
                    own.sorts.insert((course, Sort::Class), leads);
                }
                RuleFor::Work(id) => {
                    own.items.insert(id, leads);
                }
            }
        }
        Ok(own)
    }
}

impl From<&Rules> for ReminderSettings {
    fn from(rules: &Rules) -> Self {
        Self {
            morning: rules.morning,
            evening: rules.evening,
            daily: rules.daily,
            weekly: rules.weekly,
            quiet: rules.quiet.map(|Quiet { from, to }| DayHours { from, to }),
            exams_pass: rules.exams_pass,
            threshold: rules.threshold.map(Weight::as_percent),
        }
    }
}

fn keep(tx: &Write<'_>, settings: &ReminderSettings) -> Result<()> {
    let usual = Rules::default();
    let time = |time: NaiveTime| time.format(hhmm::FORMAT).to_string();
    let other = |it: NaiveTime, usual: NaiveTime| (it != usual).then(|| time(it));
    let named = [
        ("remind_morning", other(settings.morning, usual.morning)),
        ("remind_evening", other(settings.evening, usual.evening)),
        ("remind_daily", settings.daily.map(time)),
        ("remind_weekly", settings.weekly.map(time)),
        ("remind_quiet", settings.quiet.as_ref().map(text_of)),
        (
            "remind_exams_pass",
            settings.exams_pass.then(|| "yes".to_owned()),
        ),
        (
            "remind_threshold",
            settings.threshold.map(|share| share.to_string()),
        ),
    ];
    for (name, value) in named {
        tx.set_setting(name, value.as_deref())?;
    }
    Ok(())
}
