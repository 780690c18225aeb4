//! Why a student can trust reminders: what fires next and why, what became of the last ones, and what could stand in
//! the way.

use chrono::{DateTime, Utc};
use semestra_plan::TermPlan;
use semestra_reminders::{Key, Notice, Server, State, Wanted};
use semestra_store::Notification;

use super::{NEXT, outbox::state_of};
use crate::{
    Planner, PlannerError, Result,
    view::{Fate, Nothing, NotificationServer, ReminderLine, ReminderState, Reminders, Saved},
};

const NEXT_LINES: usize = 20;
const RECENT_LINES: u32 = 50;

impl Planner {
    /// What reminders do and can do.
    ///
    /// # Errors
    /// Those of the store.
    pub fn reminders(&mut self, _: Nothing) -> Result<Reminders> {
        let now = self.now();
        let plan = self.open_work(now, now + NEXT)?;
        let next = self.wanted(&plan, now, now + NEXT)?;
        let next = next
            .iter()
            .filter(|one| one.fires_at > now)
            .take(NEXT_LINES)
            .map(|one| self.coming(&plan, one))
            .collect();
        let recent = self.store.notifications_recent(RECENT_LINES)?;
        let recent = recent
            .into_iter()
            .map(|one| self.past(&plan, one, now))
            .collect();
        Ok(Reminders {
            server: self.notification_server(),
            running: self.loop_runs || self.other_loop_runs(),
            autostart: self.starts_at_login(),
            state: self.reminder_state()?,
            next,
            recent,
        })
    }

    fn coming(&self, plan: &TermPlan, one: &Wanted) -> ReminderLine {
        ReminderLine {
            subject: one.subject,
            title: one.title.clone(),
            body: one.body(one.fires_at),
            at: self.zone.wall(one.fires_at),
            fate: Fate::Planned,
            why: Some(self.say().sentence(&one.why)),
            hue: one
                .course_id
                .and_then(|id| plan.course(id))
                .map(|it| it.hue),
        }
    }

    fn past(&self, plan: &TermPlan, one: Notification, now: DateTime<Utc>) -> ReminderLine {
        let fate = fate(&one);
        let at = match fate {
            Fate::Snoozed | Fate::Waiting => one.snoozed_until.unwrap_or(now),
            Fate::Planned | Fate::Fired | Fate::Missed | Fate::Cancelled => {
                one.fired_at.unwrap_or(one.fires_at)
            }
        };
        ReminderLine {
            subject: one.subject,
            title: one.title,
            body: one.body,
            at: self.zone.wall(at),
            fate,
            why: None,
            hue: one
                .course_id
                .and_then(|id| plan.course(id))
                .map(|it| it.hue),
        }
    }

    /// What the loop last heard of what shows notifications; asked now when no loop runs here.
    fn notification_server(&self) -> Option<NotificationServer> {
        let known = self.server.clone();
        let server = known.unwrap_or_else(|| semestra_reminders::capabilities().ok())?;
        Some(named(&server))
    }

    /// What the tray says: that nothing shows notifications, that they are paused, or what is due next.
    ///
    /// # Errors
    /// Those of the store.
    pub fn tray_line(&self) -> Result<String> {
        let say = &self.say().frame;
        if let Some(None) = self.server {
            return Ok(say.no_server());
        }
        if let Some(until) = self.paused_until()? {
            return Ok(say.paused_until(&self.said(until)?));
        }
        Ok(self.next_deadline()?.unwrap_or_else(|| say.nothing_due()))
    }

    /// What the frame of the window says of reminders.
    pub(crate) fn reminder_state(&self) -> Result<ReminderState> {
        let missed = self.store.notifications_away()?.len();
        Ok(ReminderState {
            unserved: matches!(self.server, Some(None)),
            paused_until: self.paused_until()?.map(|until| self.zone.wall(until)),
            missed: u32::try_from(missed).unwrap_or(u32::MAX),
        })
    }

    /// Whether reminders are paused.
    #[must_use]
    pub fn reminders_are_paused(&self) -> bool {
        self.paused_until().is_ok_and(|until| until.is_some())
    }

    /// Shows a notification at once, through the same way as every reminder.
    ///
    /// # Errors
    /// When no loop runs that could show it.
    pub fn test_notification(&mut self, _: Nothing) -> Result<Saved<Nothing>> {
        let show = self.show.as_ref();
        let show =
            show.ok_or_else(|| PlannerError::invalid(|say| say.reminders_without_window()))?;
        let say = self.say();
        show(self.test_notice());
        Ok(Saved {
            value: Nothing {},
            did: say.did.sent_test(),
        })
    }

    /// What “test now” shows.
    #[must_use]
    pub fn test_notice(&self) -> Notice {
        let say = &self.say().reminder;
        Notice::plain(
            Key::from_text("test"),
            say.test_title(),
            say.test_body(),
            self.language(),
        )
    }
}

fn named(server: &Server) -> NotificationServer {
    let name = format!("{} {}", server.name, server.version);
    NotificationServer {
        name: name.trim().to_owned(),
        actions: server.actions,
        persistence: server.persistence,
    }
}

fn fate(one: &Notification) -> Fate {
    match state_of(one.state) {
        State::Planned => Fate::Planned,
        // Between being taken in hand and being shown lies a moment, or a process that died.
        State::Claimed => Fate::Waiting,
        State::Fired => Fate::Fired,
        State::Missed => Fate::Missed,
        State::Snoozed if one.held => Fate::Waiting,
        State::Snoozed => Fate::Snoozed,
        State::Cancelled => Fate::Cancelled,
    }
}
