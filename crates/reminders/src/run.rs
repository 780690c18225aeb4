//! The loop that keeps reminders coming: step, show, wait, and again.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use crate::{Deliver, DeliverError, Key, Notice, Server, Snooze};

/// The longest wait. What nothing else tells of, such as a clock that is set, is noticed within it.
pub const TICK: Duration = Duration::from_secs(30);

/// The shortest wait, so that a host that is always late keeps no core busy.
const BREATH: Duration = Duration::from_millis(50);

/// What tells the time.
pub trait Clock: Send + Sync {
    /// The present.
    fn now(&self) -> DateTime<Utc>;
}

impl<C: Clock + ?Sized> Clock for std::sync::Arc<C> {
    fn now(&self) -> DateTime<Utc> {
        (**self).now()
    }
}

/// The system's clock, with an offset for tests of the whole program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SystemClock {
    /// How far ahead of the system's clock it is.
    pub offset: TimeDelta,
}

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the clock"
    )]
    fn now(&self) -> DateTime<Utc> {
        Utc::now() + self.offset
    }
}

/// What a student did with a notification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// Wants to see it.
    Open,
    /// Has done it.
    Done,
    /// Wants to hear of it again later.
    Snooze(Snooze),
}

/// An answer to a notification.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Which reminder it is about; nothing for a list of several.
    pub key: Option<Key>,
    /// What is to be done.
    pub what: What,
}

/// Why the loop wakes before its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wake {
    /// The plan, the rules, the clock or the zone changed, or the laptop woke up.
    Changed,
    /// What shows notifications came or went.
    Server,
    /// A notification was answered.
    Act(Action),
    /// A notification of no rule is to be shown, such as the one of “test now”.
    Show(Notice),
    /// The loop is to end.
    Stop,
}

/// What a step has to show, already claimed, and when the next one is due.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// To be shown now.
    pub fire: Vec<Notice>,
    /// When there will be something to do.
    pub wake_at: Option<DateTime<Utc>>,
}

/// Where the plan and the outbox are.
pub trait Host {
    /// Why it could not be read or written.
    type Error: std::error::Error;

    /// Takes one step; see [`round`](crate::round).
    ///
    /// # Errors
    /// When the plan or the outbox cannot be read or written; the loop tries again at its next tick.
    fn next(&mut self, now: DateTime<Utc>) -> Result<Plan, Self::Error>;

    /// Notes that a notification is on the screen.
    ///
    /// # Errors
    /// When it cannot be written.
    fn fired(&mut self, notice: &Notice, now: DateTime<Utc>) -> Result<(), Self::Error>;

    /// Gives the claim on a notification back that could not be shown.
    ///
    /// # Errors
    /// When it cannot be written.
    fn released(
        &mut self,
        notice: &Notice,
        why: &DeliverError,
        now: DateTime<Utc>,
    ) -> Result<(), Self::Error>;

    /// Makes a notification wait, since the desktop is not to be disturbed.
    ///
    /// # Errors
    /// When it cannot be written.
    fn waits(&mut self, notice: &Notice, until: DateTime<Utc>) -> Result<(), Self::Error>;

    /// Hears what shows notifications here; nothing does when there is none.
    fn served_by(&mut self, server: Option<Server>);

    /// Does what the student asked for.
    ///
    /// # Errors
    /// When it cannot be done.
    fn act(&mut self, action: Action, now: DateTime<Utc>) -> Result<(), Self::Error>;

    /// Hears of an error of the other methods, for the log.
    fn failed(&mut self, error: Self::Error);
}

/// Runs until it is told to stop or nobody is left who could wake it.
pub fn run(
    clock: &impl Clock,
    host: &mut impl Host,
    deliver: &mut impl Deliver,
    wake: &Receiver<Wake>,
) {
    host.served_by(deliver.server().ok());
    loop {
        let wait = turn(clock, host, deliver);
        let first = match wake.recv_timeout(wait) {
            Ok(first) => first,
            Err(RecvTimeoutError::Timeout) => continue,
            Err(RecvTimeoutError::Disconnected) => return,
        };
        // All that has come in meanwhile, so that a hundred edits cost one step.
        for wake in std::iter::once(first).chain(wake.try_iter()) {
            let done = match wake {
                Wake::Changed => Ok(()),
                Wake::Server => {
                    host.served_by(deliver.server().ok());
                    Ok(())
                }
                Wake::Act(action) => host.act(action, clock.now()),
                Wake::Show(notice) => show(clock, host, deliver, &notice),
                Wake::Stop => return,
            };
            if let Err(error) = done {
                host.failed(error);
            }
        }
    }
}

/// One pass of the loop: shows what is due and says how long to wait for the next.
pub fn turn(clock: &impl Clock, host: &mut impl Host, deliver: &mut impl Deliver) -> Duration {
    let plan = match host.next(clock.now()) {
        Ok(plan) => plan,
        Err(error) => {
            host.failed(error);
            return TICK;
        }
    };
    let disturbs = !plan.fire.is_empty() && deliver.is_not_to_be_disturbed();
    for notice in &plan.fire {
        let done = if disturbs && !notice.passes {
            host.waits(notice, clock.now() + TICK)
        } else {
            show(clock, host, deliver, notice)
        };
        if let Err(error) = done {
            host.failed(error);
        }
    }
    let left = plan.wake_at.map(|at| at - clock.now());
    left.map_or(TICK, |left| left.to_std().unwrap_or(BREATH))
        .clamp(BREATH, TICK)
}

fn show<H: Host>(
    clock: &impl Clock,
    host: &mut H,
    deliver: &mut impl Deliver,
    notice: &Notice,
) -> Result<(), H::Error> {
    match deliver.deliver(notice) {
        Ok(()) => host.fired(notice, clock.now()),
        Err(why) => {
            if let DeliverError::NoServer(_) = why {
                host.served_by(None);
            }
            host.released(notice, &why, clock.now())
        }
    }
}
