//! Pausing reminders, putting one off, and starting at login.

use chrono::{DateTime, SecondsFormat, Utc};
use semestra_reminders::{Key, Outbox, Snooze};

use super::outbox::StoredOutbox;
use crate::{
    Planner, PlannerError, Result,
    autostart::Autostart,
    view::{AutostartChoice, Nothing, Pause, PauseFor, Saved, SnoozeEdit, SnoozeFor},
};

/// The setting that says until when nothing comes.
const PAUSED: &str = "remind_paused_until";

impl Planner {
    /// Pauses reminders for an hour or until the next morning, or ends the pause. What would have come comes after it.
    ///
    /// # Errors
    /// Those of the store.
    pub fn pause_reminders(&mut self, pause: Pause) -> Result<Saved<Nothing>> {
        let now = self.now();
        let snooze = pause.length.map(|length| match length {
            PauseFor::Hour => Snooze::Hour,
            PauseFor::Tomorrow => Snooze::Morning,
        });
        let rules = self.rules()?;
        let until = snooze.and_then(|snooze| snooze.until(now, &rules, &self.zone));
        let did = match until {
            Some(until) => self.say().did.paused_reminders(&self.said(until)?),
            None => self.say().did.resumed_reminders(),
        };
        let saved = self.act(did, |tx| {
            let text = until.map(|until| until.to_rfc3339_opts(SecondsFormat::Secs, true));
            tx.set_setting(PAUSED, text.as_deref())?;
            Ok(Nothing {})
        })?;
        self.store.stop_waiting(now)?;
        Ok(saved)
    }

    /// Until when reminders are paused; nothing when they are not.
    pub(super) fn paused_until(&self) -> Result<Option<DateTime<Utc>>> {
        let text = self.store.setting(PAUSED)?;
        let until = text.and_then(|text| DateTime::parse_from_rfc3339(&text).ok());
        let until = until.map(|until| until.to_utc());
        Ok(until.filter(|until| *until > self.now()))
    }

    /// Puts a reminder off; its deadline stays where it is. No step of undo: it has reached the student.
    ///
    /// # Errors
    /// When there is no such reminder, or it cannot be put off so.
    pub fn snooze_reminder(&mut self, edit: SnoozeEdit) -> Result<Saved<Nothing>> {
        let gone = || PlannerError::invalid(|say| say.no_such_reminder());
        let row = self.store.notification(&edit.key)?.ok_or_else(gone)?;
        let now = self.now();
        let snooze = Snooze::from(edit.length);
        let until = snooze.until(now, &self.rules()?, &self.zone);
        let until = until.ok_or_else(gone)?;
        let did = self.say().did.put_off(&row.title, &self.said(until)?);
        StoredOutbox(&mut self.store).snoozed(&Key::from_text(edit.key), until)?;
        self.tell();
        Ok(Saved {
            value: Nothing {},
            did,
        })
    }

    /// Starts Semestra at login, without a window, or no longer does.
    ///
    /// # Errors
    /// When the system does not let it.
    pub fn set_autostart(&mut self, choice: AutostartChoice) -> Result<Saved<Nothing>> {
        let refused = |why: String| PlannerError::invalid(move |say| say.no_autostart(&why));
        let system = self.autostart.as_ref();
        system
            .ok_or_else(|| refused("?".to_owned()))?
            .set(choice.on)
            .map_err(|error| refused(error.to_string()))?;
        self.tell();
        let did = &self.say().did;
        Ok(Saved {
            value: Nothing {},
            did: if choice.on {
                did.starts_at_login()
            } else {
                did.starts_by_hand()
            },
        })
    }

    /// Says how Semestra is started at login; without a word nobody knows.
    pub fn start_at_login_by(&mut self, system: Box<dyn Autostart>) {
        self.autostart = Some(system);
    }

    /// Whether Semestra starts at login; nothing where that cannot be found out.
    pub(super) fn starts_at_login(&self) -> Option<bool> {
        self.autostart.as_ref()?.is_on().ok()
    }

    /// A moment as a sentence says it: with its day, unless that is today.
    pub(super) fn said(&self, at: DateTime<Utc>) -> Result<String> {
        let wall = self.zone.wall(at);
        let hour = self.rules()?.hour(wall.time());
        Ok(if wall.date() == self.today() {
            hour
        } else {
            format!("{}, {hour}", self.locale().date(wall.date()))
        })
    }
}

impl From<SnoozeFor> for Snooze {
    fn from(length: SnoozeFor) -> Self {
        match length {
            SnoozeFor::Quarter => Self::Quarter,
            SnoozeFor::Hour => Self::Hour,
            SnoozeFor::Evening => Self::Evening,
            SnoozeFor::Morning => Self::Morning,
        }
    }
}

impl From<Snooze> for SnoozeFor {
    fn from(length: Snooze) -> Self {
        match length {
            Snooze::Quarter => Self::Quarter,
            Snooze::Hour => Self::Hour,
            Snooze::Evening => Self::Evening,
            Snooze::Morning => Self::Morning,
        }
    }
}
