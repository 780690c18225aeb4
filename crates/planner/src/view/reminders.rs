//! What reminders do and can do, and what the student sets about them.

use chrono::{NaiveDateTime, NaiveTime};
use semestra_plan::{AssessmentId, AssessmentKind, CourseId, Subject, hhmm};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{CourseName, DayHours};

/// What reminders do and can do: the trust page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Reminders {
    /// What shows notifications; nothing when nothing does.
    pub server: Option<NotificationServer>,
    /// Whether a loop of this process or of another shows reminders now.
    pub running: bool,
    /// Whether Semestra starts at login; nothing where that cannot be found out.
    pub autostart: Option<bool>,
    /// What stands in their way now.
    pub state: ReminderState,
    /// What fires next, at most 20.
    pub next: Vec<ReminderLine>,
    /// What has fired, was missed, put off, held back or let go, newest first, at most 50.
    pub recent: Vec<ReminderLine>,
}

/// What stands in the way of reminders, for the frame of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReminderState {
    /// Whether the loop found nothing that shows notifications.
    pub unserved: bool,
    /// Until when reminders are paused, in the shown zone.
    pub paused_until: Option<NaiveDateTime>,
    /// How many reminders were missed and not put away yet.
    pub missed: u32,
}

/// What shows notifications here, and what it can do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NotificationServer {
    /// Name and version.
    pub name: String,
    /// Whether it has buttons; without them a reminder is answered in the window.
    pub actions: bool,
    /// Whether it keeps what nobody has seen; without that what was not seen is on this page only.
    pub persistence: bool,
}

/// What became, or becomes, of a reminder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// It comes at its time.
    Planned,
    /// It came.
    Fired,
    /// It did not come at its time; its words say why.
    Missed,
    /// The student put it off.
    Snoozed,
    /// It waits for the end of quiet hours or of a pause, or for something that shows it.
    Waiting,
    /// It is not wanted any more.
    Cancelled,
}

/// One reminder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReminderLine {
    /// What it is about; nothing for what tells of a day or a week.
    pub subject: Option<Subject>,
    /// The first line of the notification.
    pub title: String,
    /// Its words; of a missed one the reason.
    pub body: String,
    /// When it fires or fired, or until when it was put off, in the shown zone.
    pub at: NaiveDateTime,
    /// What became of it.
    pub fate: Fate,
    /// Why it comes when it comes, a sentence; only of what is planned.
    pub why: Option<String>,
    /// The course's hue.
    pub hue: Option<u16>,
}

/// What the student sets about all reminders.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReminderSettings {
    /// What a morning is.
    #[serde(with = "hhmm")]
    #[ts(type = "string")]
    pub morning: NaiveTime,
    /// What an evening is.
    #[serde(with = "hhmm")]
    #[ts(type = "string")]
    pub evening: NaiveTime,
    /// When today and tomorrow are told; nothing is never.
    #[serde(with = "hhmm::option")]
    #[ts(type = "string | null")]
    pub daily: Option<NaiveTime>,
    /// When on Sunday the week ahead is told; nothing is never.
    #[serde(with = "hhmm::option")]
    #[ts(type = "string | null")]
    pub weekly: Option<NaiveTime>,
    /// When nothing makes a sound; nothing is never.
    pub quiet: Option<DayHours>,
    /// Whether exams come in quiet hours all the same.
    pub exams_pass: bool,
    /// What is worth less than so many percent of the grade reminds of nothing, unless it has a rule of its own.
    pub threshold: Option<f64>,
}

/// How long before its moment something is brought to mind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum ReminderLead {
    /// So many days before.
    Days {
        /// 1 to 60.
        count: u16,
    },
    /// So many hours before.
    Hours {
        /// 1 to 1440.
        count: u16,
    },
    /// So many minutes before.
    Minutes {
        /// 1 to 1440.
        count: u16,
    },
    /// On the evening before.
    Evening,
    /// On the morning of the day.
    Morning,
    /// One hour before the class it is due in.
    Class,
}

/// All rules: what holds for each kind, and what is set beyond it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReminderRules {
    /// What holds for all.
    pub settings: ReminderSettings,
    /// What would hold for all if nothing were set.
    pub usual: ReminderSettings,
    /// What holds for each kind of work, and for classes at the end.
    pub kinds: Vec<ReminderRule>,
    /// The courses, each with what holds for each kind in it.
    pub courses: Vec<CourseReminders>,
    /// The work with rules of its own.
    pub items: Vec<ItemRule>,
}

/// When a kind of thing is brought to mind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReminderRule {
    /// The kind of work; nothing for the begin of classes.
    pub kind: Option<AssessmentKind>,
    /// When; nothing is never.
    pub leads: Vec<ReminderLead>,
    /// The same in words.
    pub said: Vec<String>,
    /// What holds one level above, in words: for the kind in all courses, in the end the usual.
    pub above: Vec<String>,
    /// Whether this was set here; else it is what holds above.
    pub own: bool,
}

/// The rules of one course.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseReminders {
    /// The course.
    pub course: CourseName,
    /// What holds for each kind of work in it, and for its classes at the end.
    pub kinds: Vec<ReminderRule>,
}

/// Work with a rule of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ItemRule {
    /// The work.
    pub id: AssessmentId,
    /// Its title.
    pub title: String,
    /// Its course.
    pub course: CourseName,
    /// When; nothing is never.
    pub leads: Vec<ReminderLead>,
    /// The same in words.
    pub said: Vec<String>,
}

/// Sets when a kind of thing is brought to mind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReminderRuleEdit {
    /// Only in this course.
    pub course_id: Option<CourseId>,
    /// The kind of work; nothing for the begin of classes.
    pub kind: Option<AssessmentKind>,
    /// When; none is never, nothing takes the rule back.
    pub leads: Option<Vec<ReminderLead>>,
}

/// Sets when one piece of work is brought to mind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ItemRuleEdit {
    /// The work.
    pub id: AssessmentId,
    /// When; none is never, nothing takes the rule back.
    pub leads: Option<Vec<ReminderLead>>,
}

/// When one piece of work is brought to mind, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ItemReminders {
    /// What holds for it.
    pub leads: Vec<ReminderLead>,
    /// The same in words.
    pub said: Vec<String>,
    /// What holds for its kind in its course, in words.
    pub above: Vec<String>,
    /// Whether it has a rule of its own.
    pub own: bool,
    /// When it will remind.
    pub times: Vec<ItemTime>,
    /// Why it reminds of nothing, a sentence; nothing when it reminds.
    pub silent: Option<String>,
}

/// A time at which something reminds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ItemTime {
    /// When, in the shown zone.
    pub at: NaiveDateTime,
    /// Why then, a sentence.
    pub why: String,
}

/// For how long reminders are paused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PauseFor {
    /// An hour.
    Hour,
    /// Until the next morning.
    Tomorrow,
}

/// Pauses reminders, or ends the pause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Pause {
    /// For how long; nothing ends the pause.
    pub length: Option<PauseFor>,
}

/// Starts Semestra at login, without a window, or no longer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AutostartChoice {
    /// Whether it starts.
    pub on: bool,
}

/// For how long a reminder is put off; the deadline stays where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SnoozeFor {
    /// Fifteen minutes.
    Quarter,
    /// An hour.
    Hour,
    /// Until this evening.
    Evening,
    /// Until tomorrow morning.
    Morning,
}

/// Puts a reminder off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SnoozeEdit {
    /// The reminder's name.
    pub key: String,
    /// For how long.
    pub length: SnoozeFor,
}

/// What was missed while nobody looked, and not put away yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MissedReminders {
    /// What can still be acted on, the most urgent first, then what cannot.
    pub lines: Vec<MissedLine>,
}

/// A reminder that was missed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MissedLine {
    /// The reminder's name.
    pub key: String,
    /// What it is about, to open it.
    pub subject: Subject,
    /// The work that "Done" ticks; nothing where there is nothing to tick.
    pub done_id: Option<AssessmentId>,
    /// The course's hue.
    pub hue: Option<u16>,
    /// Course and thing.
    pub title: String,
    /// Its words as of now.
    pub body: String,
    /// Whether the time to act has gone.
    pub gone: bool,
    /// How it can be put off.
    pub snoozes: Vec<SnoozeFor>,
}
