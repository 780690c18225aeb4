//! Which notifications a plan wants, and their delivery.
//!
//! [`wanted`] says what is wanted, [`step()`] what of it is to be done now, [`Deliver`] does it, and [`run()`] is the
//! loop that keeps doing it. All but the loop take the present as a value.

mod deliver;
mod key;
mod notice;
mod outbox;
mod rules;
mod run;
mod step;
mod words;

pub use deliver::{Deliver, DeliverError, Desktop, Recorder, Server, capabilities};
pub use key::Key;
pub use notice::{Notice, Urgency};
pub use outbox::{CLAIM, Memory, Outbox, Row, State};
pub use rules::{Lead, Rules, Wanted, wanted};
pub use run::{Action, Clock, Host, Plan, SystemClock, Wake, What, run, turn};
pub use step::{Decision, horizon, round, snooze_until, step};
pub use words::HourStyle;
