//! What reminders do and can do.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What reminders do and can do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reminders {
    /// The notification server in words, or nothing when there is none.
    pub server: Option<String>,
    /// What fires next, at most 20.
    pub next: Vec<ReminderLine>,
    /// What has fired, was missed or snoozed, newest first, at most 50.
    pub recent: Vec<ReminderLine>,
}

/// One reminder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReminderLine {
    /// The first line of the notification.
    pub title: String,
    /// Its words.
    pub body: String,
    /// When it fires or fired, in the shown zone.
    pub at: NaiveDateTime,
    /// `planned`, `fired`, `missed`, `snoozed`, `cancelled`.
    pub state: String,
    /// The course's hue; nothing for a test.
    pub hue: Option<u16>,
}
