//! The loop's way to the plan and the outbox.

use std::fs::{File, TryLockError};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use semestra_plan::{AssessmentId, Subject, Zone};
use semestra_reminders::{
    Action, DeliverError, Hold, Host, Key, Notice, Outbox, Plan, Server, What, horizon, round,
    wanted,
};

use super::{Opened, outbox::StoredOutbox};
use crate::{Planner, PlannerError, Result, view::DoneMark};

/// How long the plan is taken for unchanged when nothing says otherwise; what is seen to is noted as often.
const UNCHANGED: TimeDelta = TimeDelta::minutes(5);

/// How long one that stands behind another gives it to begin.
const GRACE: TimeDelta = TimeDelta::seconds(10);

/// The file that only the process holds whose loop shows notifications.
const LOCK: &str = "reminders.lock";

/// The file that only the process holds which stands in the tray.
const TRAY_LOCK: &str = "tray.lock";

/// The right to stand in the tray for a folder.
pub struct InTheTray(#[expect(dead_code, reason = "open files are locked")] Option<File>);

/// The loop's way to the plan and the outbox.
///
/// Of several loops on one folder only one acts, in this process or another; the others wait for it to end. So a
/// claim that nobody answered is that of a dead process, and comes again at once.
pub struct Keeper {
    planner: Arc<Mutex<Planner>>,
    turn: Turn,
    /// Until when the turn is left to another loop.
    after: Option<DateTime<Utc>>,
    looked: Option<Looked>,
    open: Box<dyn FnMut(Opened) + Send>,
    log: Box<dyn FnMut(String) + Send>,
}

/// Whose turn it is to show notifications.
enum Turn {
    Unknown,
    /// Ours, for as long as the file is open; without a file where the folder knows no locks.
    Ours(#[expect(dead_code, reason = "open files are locked")] Option<File>),
    /// Another loop's.
    Others,
}

/// When the plan was last looked at, and what was found.
struct Looked {
    at: DateTime<Utc>,
    changes: u64,
    zone: Zone,
    wake_at: Option<DateTime<Utc>>,
}

impl Keeper {
    /// A host for the loop: `open` shows the window at a thing, `log` hears what went wrong.
    #[must_use]
    pub fn new(
        planner: Arc<Mutex<Planner>>,
        open: Box<dyn FnMut(Opened) + Send>,
        log: Box<dyn FnMut(String) + Send>,
    ) -> Self {
        Self {
            planner,
            turn: Turn::Unknown,
            after: None,
            looked: None,
            open,
            log,
        }
    }

    /// Leaves the turn to a loop of another process that is about to begin, and takes it when none does.
    #[must_use]
    pub fn behind_another(mut self) -> Self {
        let now = self.planner().now();
        self.after = Some(now + GRACE);
        self
    }

    fn planner(&self) -> MutexGuard<'_, Planner> {
        locked(&self.planner)
    }

    /// Whether this loop is the one that acts. Who becomes it gives back the claims of those before.
    fn is_ours(&mut self, now: DateTime<Utc>) -> Result<bool> {
        if let Turn::Ours(_) = self.turn {
            return Ok(true);
        }
        if self.after.is_some_and(|after| now < after) {
            return Ok(false);
        }
        let path = self.planner().lock_file();
        let file = path
            .as_ref()
            .and_then(|path| File::options().create(true).append(true).open(path).ok());
        self.turn = match file.as_ref().map(File::try_lock) {
            Some(Err(TryLockError::WouldBlock)) => {
                if !matches!(self.turn, Turn::Others)
                    && let Some(path) = path
                {
                    self.wait_for_the_other(path);
                }
                Turn::Others
            }
            Some(Ok(())) => {
                StoredOutbox(&mut self.planner().store).give_back(now)?;
                Turn::Ours(file)
            }
            // What knows no locks keeps at least the claims.
            Some(Err(TryLockError::Error(_))) | None => Turn::Ours(None),
        };
        self.planner().loop_runs = true;
        Ok(matches!(self.turn, Turn::Ours(_)))
    }

    /// Wakes the loop as soon as the other one has ended.
    fn wait_for_the_other(&self, path: PathBuf) {
        let planner = Arc::downgrade(&self.planner);
        let wait = move || {
            let waited = File::options().append(true).open(path);
            if waited.is_ok_and(|file| file.lock().is_ok())
                && let Some(planner) = planner.upgrade()
            {
                locked(&planner).tell();
            }
        };
        // Without the thread it is noticed at the next tick.
        let _ = std::thread::Builder::new()
            .name("the other loop".to_owned())
            .stack_size(128 << 10)
            .spawn(wait);
    }

    fn look(&mut self, now: DateTime<Utc>) -> Result<Plan> {
        let mut planner = self.planner();
        let rules = planner.rules()?;
        let zone = planner.zone.clone();
        let hold = Hold::at(now, &rules, &zone, planner.paused_until()?);
        let mut outbox = StoredOutbox(&mut planner.store);
        let since = outbox.seen_to()?.unwrap_or(now).min(now);
        let (from, to) = horizon(&outbox.rows(now)?, since, now);
        let plan = planner.open_work(from, to)?;
        let facts = planner.facts(&plan)?;
        Ok(round(
            &mut StoredOutbox(&mut planner.store),
            now,
            &rules,
            &zone,
            hold,
            |from, to| wanted(&plan, &facts, &rules, &zone, from, to),
        )?)
    }

    /// What was found last, when that still holds.
    fn unchanged(&self, now: DateTime<Utc>) -> Option<Plan> {
        let looked = self.looked.as_ref()?;
        let planner = self.planner();
        let same = looked.changes == planner.changes && looked.zone == planner.zone;
        let fresh = looked.at <= now && now - looked.at < UNCHANGED;
        let ahead = looked.wake_at.is_none_or(|at| at > now);
        (same && fresh && ahead).then(|| Plan {
            fire: Vec::new(),
            wake_at: looked.wake_at,
        })
    }
}

fn locked(planner: &Mutex<Planner>) -> MutexGuard<'_, Planner> {
    // The transaction of whoever panicked has rolled back, so the plan is whole.
    planner.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Host for Keeper {
    type Error = PlannerError;

    fn next(&mut self, now: DateTime<Utc>) -> Result<Plan> {
        self.planner().look_around()?;
        if !self.is_ours(now)? {
            return Ok(Plan {
                fire: Vec::new(),
                wake_at: self.after.filter(|after| now < *after),
            });
        }
        if let Some(plan) = self.unchanged(now) {
            return Ok(plan);
        }
        self.looked = None;
        let (changes, zone) = {
            let planner = self.planner();
            (planner.changes, planner.zone.clone())
        };
        let plan = self.look(now)?;
        // What is shown changes the rows, so the next look is a real one.
        self.looked = plan.fire.is_empty().then_some(Looked {
            at: now,
            changes,
            zone,
            wake_at: plan.wake_at,
        });
        Ok(plan)
    }

    fn fired(&mut self, notice: &Notice, now: DateTime<Utc>) -> Result<()> {
        let mut planner = self.planner();
        let mut outbox = StoredOutbox(&mut planner.store);
        let shown = notice.keys.iter().filter(|key| !notice.gone.contains(key));
        outbox.fired(&shown.cloned().collect::<Vec<Key>>(), now)?;
        outbox.missed(&notice.gone)?;
        Ok(())
    }

    fn released(&mut self, notice: &Notice, why: &DeliverError, now: DateTime<Utc>) -> Result<()> {
        (self.log)(format!("a notification could not be shown: {why}"));
        Ok(StoredOutbox(&mut self.planner().store).released(&notice.keys, now)?)
    }

    fn waits(&mut self, notice: &Notice, until: DateTime<Utc>) -> Result<()> {
        Ok(StoredOutbox(&mut self.planner().store).waits(&notice.keys, until)?)
    }

    fn served_by(&mut self, server: Option<Server>) {
        let mut planner = self.planner();
        let known = planner.server.replace(server);
        if known != planner.server {
            planner.tell();
        }
    }

    fn act(&mut self, action: Action, now: DateTime<Utc>) -> Result<()> {
        self.looked = None;
        let Some(key) = action.key else {
            (self.open)(Opened::Missed);
            return Ok(());
        };
        let about = self.planner().store.notification(key.as_str())?;
        let subject = about.as_ref().and_then(|row| row.subject);
        match action.what {
            What::Open => (self.open)(subject.map_or(Opened::Window, Opened::Thing)),
            What::Snooze(snooze) => {
                let mut planner = self.planner();
                let until = snooze.until(now, &planner.rules()?, &planner.zone);
                if let (Some(until), Some(_)) = (until, about) {
                    StoredOutbox(&mut planner.store).snoozed(&key, until)?;
                    planner.tell();
                }
            }
            What::Done => {
                let mut planner = self.planner();
                if let Some(id) = subject.and_then(|subject| planner.done_by(subject)) {
                    planner.set_done(DoneMark { id, done: true })?;
                }
            }
        }
        Ok(())
    }

    fn failed(&mut self, error: PlannerError) {
        self.looked = None;
        (self.log)(error.sentence());
    }
}

impl Planner {
    /// The work that "Done" means: the deadline itself, or what is graded in a class.
    pub(super) fn done_by(&self, subject: Subject) -> Option<AssessmentId> {
        match subject {
            Subject::Assessment(id) => Some(id),
            Subject::Session(id) => {
                let session = self.store.session(id).ok()??;
                let works = self.store.assessments(session.course_id).ok()?;
                works
                    .iter()
                    .find(|work| work.session_id == Some(id))
                    .map(|work| work.id)
            }
            Subject::Meeting(_)
            | Subject::OfficeHour(_)
            | Subject::DayOff(_)
            | Subject::Block(_) => None,
        }
    }
}

impl Planner {
    /// Whether a loop of another process shows reminders.
    pub(super) fn other_loop_runs(&self) -> bool {
        let file = self.lock_file().and_then(|path| File::open(path).ok());
        file.is_some_and(|file| matches!(file.try_lock(), Err(TryLockError::WouldBlock)))
    }

    /// Makes this process the one that stands in the tray for its folder, for as long as the answer is kept; nothing
    /// when another one does.
    #[must_use]
    pub fn stand_in_the_tray(&self) -> Option<InTheTray> {
        let path = self.beside_the_data(TRAY_LOCK);
        let file = path.and_then(|path| File::options().create(true).append(true).open(path).ok());
        match file.as_ref().map(File::try_lock) {
            Some(Err(TryLockError::WouldBlock)) => None,
            // Better two trays than none where the folder knows no locks.
            Some(Ok(()) | Err(TryLockError::Error(_))) | None => Some(InTheTray(file)),
        }
    }

    fn lock_file(&self) -> Option<PathBuf> {
        self.beside_the_data(LOCK)
    }

    /// Nothing for a plan that lies in no file.
    fn beside_the_data(&self, name: &str) -> Option<PathBuf> {
        let file = self.data_file();
        file.parent()
            .filter(|folder| folder.is_dir())
            .map(|folder| folder.join(name))
    }
}
