//! Reminders: the plan's side of the loop that fires them, and what a student can see of it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Days, NaiveDateTime, TimeDelta, Utc};
use semestra_plan::{AssessmentId, Subject, TermPlan};
use semestra_reminders::{
    Action, CLAIM, DeliverError, Host, Key, Notice, Outbox, Plan, Row, State, What, horizon, round,
    snooze_until, wanted,
};
use semestra_store::{Notification, NotificationState, Store, StoreError};

use crate::{
    Planner, PlannerError, Result,
    view::{DoneMark, Nothing, ReminderLine, Reminders, Saved},
};

/// Longer than the longest lead of any rule.
const LEAD: Days = Days::new(21);

/// How far "what fires next" looks ahead.
const NEXT: TimeDelta = TimeDelta::days(120);
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
        let next = wanted(&plan, &self.rules()?, &self.zone, now, now + NEXT);
        let next = next
            .iter()
            .filter(|one| one.fires_at > now)
            .take(NEXT_LINES);
        let line = |title: &str, body: String, at, state: &str, course| ReminderLine {
            title: title.to_owned(),
            body,
            at: self.zone.wall(at),
            state: state.to_owned(),
            hue: plan.course(course).map(|course| course.hue),
        };
        let next = next
            .map(|one| {
                line(
                    &one.title,
                    one.body(one.fires_at),
                    one.fires_at,
                    "planned",
                    one.course_id,
                )
            })
            .collect();
        let recent = self.store.notifications_recent(RECENT_LINES)?;
        let recent = recent
            .into_iter()
            .map(|one| {
                let at = one.fired_at.unwrap_or(one.fires_at);
                line(
                    &one.title,
                    one.body.clone(),
                    at,
                    state_of(one.state).code(),
                    one.course_id,
                )
            })
            .collect();
        Ok(Reminders {
            server: semestra_reminders::capabilities().ok().map(|server| {
                format!("{} {}", server.name, server.version)
                    .trim()
                    .to_owned()
            }),
            next,
            recent,
        })
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
        show(Notice::plain(
            Key::from_text("test"),
            say.reminder.test_title(),
            say.reminder.test_body(),
            self.language(),
        ));
        Ok(Saved {
            value: Nothing {},
            did: say.did.sent_test(),
        })
    }

    /// When a thing will remind, in the shown zone.
    pub(crate) fn reminders_of(
        &self,
        plan: &TermPlan,
        subject: Subject,
    ) -> Result<Vec<NaiveDateTime>> {
        let now = self.now();
        let all = wanted(plan, &self.rules()?, &self.zone, now, now + NEXT);
        let its = all
            .iter()
            .filter(|one| one.subject == subject && one.fires_at > now);
        Ok(its.map(|one| self.zone.wall(one.fires_at)).collect())
    }

    /// The plan with all work that can remind between two moments.
    fn open_work(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Result<TermPlan, StoreError> {
        let day = |at: DateTime<Utc>| at.date_naive();
        self.store
            .plan(None, Some(day(from) - Days::new(2)), Some(day(to) + LEAD))
    }
}

/// How long the answer of the notification server is believed.
const BELIEVED: TimeDelta = TimeDelta::seconds(60);

/// The notification server in words, nothing when none answers.
fn ask_server() -> Option<String> {
    let server = semestra_reminders::capabilities().ok()?;
    Some(
        format!("{} {}", server.name, server.version)
            .trim()
            .to_owned(),
    )
}

/// The loop's way to the plan and the outbox.
pub struct Keeper {
    asked: Option<DateTime<Utc>>,
    planner: Arc<Mutex<Planner>>,
    open: Box<dyn FnMut(Option<Subject>) + Send>,
    log: Box<dyn FnMut(String) + Send>,
}

impl Keeper {
    /// A host for the loop: `open` shows the window at a thing, `log` hears what went wrong.
    #[must_use]
    pub fn new(
        planner: Arc<Mutex<Planner>>,
        open: Box<dyn FnMut(Option<Subject>) + Send>,
        log: Box<dyn FnMut(String) + Send>,
    ) -> Self {
        Self {
            asked: None,
            planner,
            open,
            log,
        }
    }

    fn planner(&self) -> MutexGuard<'_, Planner> {
        // The transaction of whoever panicked has rolled back, so the plan is whole.
        self.planner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Host for Keeper {
    type Error = PlannerError;

    fn next(&mut self, now: DateTime<Utc>) -> Result<Plan> {
        if self
            .asked
            .is_none_or(|asked| now - asked > BELIEVED || now < asked)
        {
            self.asked = Some(now);
            let server = ask_server();
            self.planner().server = Some(server);
        }
        let mut planner = self.planner();
        planner.tell_of_others()?;
        let mut outbox = StoredOutbox(&mut planner.store);
        let since = outbox.seen_to()?.unwrap_or(now).min(now);
        let (from, to) = horizon(&outbox.rows(now)?, since, now);
        let plan = planner.open_work(from, to)?;
        let zone = planner.zone.clone();
        let rules = planner.rules()?;
        Ok(round(
            &mut StoredOutbox(&mut planner.store),
            now,
            |from, to| wanted(&plan, &rules, &zone, from, to),
        )?)
    }

    fn fired(&mut self, notice: &Notice, now: DateTime<Utc>) -> Result<()> {
        Ok(StoredOutbox(&mut self.planner().store).fired(&notice.keys, now)?)
    }

    fn released(&mut self, notice: &Notice, why: &DeliverError, now: DateTime<Utc>) -> Result<()> {
        (self.log)(format!("a notification could not be shown: {why}"));
        Ok(StoredOutbox(&mut self.planner().store).released(&notice.keys, now)?)
    }

    fn act(&mut self, action: Action, now: DateTime<Utc>) -> Result<()> {
        let about = self.planner().store.notification(action.key.as_str())?;
        match action.what {
            What::Open => (self.open)(about.map(|row| row.subject)),
            What::Snooze => {
                if let Some(row) = about {
                    let until = snooze_until(now, row.deadline);
                    StoredOutbox(&mut self.planner().store).snoozed(&action.key, until)?;
                }
            }
            What::Done => {
                let mut planner = self.planner();
                if let Some(id) = about.and_then(|row| work_of(&planner, row.subject)) {
                    planner.set_done(DoneMark { id, done: true })?;
                }
            }
        }
        Ok(())
    }

    fn failed(&mut self, error: PlannerError) {
        (self.log)(error.sentence());
    }
}

/// The work that "Done" means: the deadline itself, or what is graded in a class.
fn work_of(planner: &Planner, subject: Subject) -> Option<AssessmentId> {
    match subject {
        Subject::Assessment(id) => Some(id),
        Subject::Session(id) => {
            let session = planner.store.session(id).ok()??;
            let works = planner.store.assessments(session.course_id).ok()?;
            works
                .iter()
                .find(|work| work.session_id == Some(id))
                .map(|work| work.id)
        }
        Subject::Meeting(_) | Subject::OfficeHour(_) | Subject::DayOff(_) | Subject::Block(_) => {
            None
        }
    }
}

/// The stored outbox as the rules of reminders see it.
struct StoredOutbox<'a>(&'a mut Store);

impl Outbox for StoredOutbox<'_> {
    type Error = StoreError;

    fn rows(&mut self, from: DateTime<Utc>) -> Result<Vec<Row>, StoreError> {
        Ok(self
            .0
            .notifications_since(from)?
            .into_iter()
            .map(row)
            .collect())
    }

    fn take(&mut self, row: &Row) -> Result<bool, StoreError> {
        self.0
            .claim_notification(&stored(row), row.claimed_at, CLAIM)
    }

    fn fired(&mut self, keys: &[Key], now: DateTime<Utc>) -> Result<(), StoreError> {
        self.0
            .settle_notifications(&texts(keys), NotificationState::Fired, now, None)?;
        Ok(())
    }

    fn released(&mut self, keys: &[Key], now: DateTime<Utc>) -> Result<(), StoreError> {
        self.0.release_notifications(&texts(keys), now)?;
        Ok(())
    }

    fn snoozed(&mut self, key: &Key, until: DateTime<Utc>) -> Result<(), StoreError> {
        self.0
            .settle_notification(key.as_str(), NotificationState::Snoozed, until, Some(until))?;
        Ok(())
    }

    fn seen_to(&mut self) -> Result<Option<DateTime<Utc>>, StoreError> {
        self.0.reminders_seen_to()
    }

    fn see_to(&mut self, now: DateTime<Utc>) -> Result<(), StoreError> {
        self.0.set_reminders_seen_to(now)
    }
}

fn texts(keys: &[Key]) -> Vec<&str> {
    keys.iter().map(Key::as_str).collect()
}

fn row(stored: Notification) -> Row {
    Row {
        key: Key::from_text(stored.key),
        subject: stored.subject,
        course_id: stored.course_id,
        fires_at: stored.fires_at,
        deadline: stored.deadline,
        state: state_of(stored.state),
        claimed_at: stored.claimed_at,
        fired_at: stored.fired_at,
        snooze_until: stored.snoozed_until,
        title: stored.title,
        body: stored.body,
    }
}

fn stored(row: &Row) -> Notification {
    Notification {
        key: row.key.as_str().to_owned(),
        subject: row.subject,
        course_id: row.course_id,
        fires_at: row.fires_at,
        deadline: row.deadline,
        state: match row.state {
            State::Claimed => NotificationState::Claimed,
            State::Fired => NotificationState::Fired,
            State::Missed => NotificationState::Missed,
            State::Snoozed => NotificationState::Snoozed,
            State::Cancelled => NotificationState::Cancelled,
        },
        claimed_at: row.claimed_at,
        fired_at: row.fired_at,
        snoozed_until: row.snooze_until,
        title: row.title.clone(),
        body: row.body.clone(),
    }
}

fn state_of(state: NotificationState) -> State {
    match state {
        NotificationState::Claimed => State::Claimed,
        NotificationState::Fired => State::Fired,
        NotificationState::Missed => State::Missed,
        NotificationState::Snoozed => State::Snoozed,
        NotificationState::Cancelled => State::Cancelled,
    }
}
