//! Which notifications a plan wants, and their delivery.
//!
//! [`wanted`] says what is wanted, [`step()`] what of it is to be done now, [`Deliver`] does it, and [`run()`] is the
//! loop that keeps doing it. All but the loop take the present as a value.

mod deliver;
mod key;
mod lead;
mod log;
mod machine;
mod notice;
mod outbox;
mod quiet;
mod rules;
mod run;
mod snooze;
mod step;
mod wanted;
mod words;

pub use deliver::{Deliver, DeliverError, Desktop, Recorder, Server, capabilities};
pub use key::Key;
pub use lead::{LONGEST, Lead, codes, from_codes};
pub use log::log;
pub use machine::follow;
pub use notice::{Button, Notice, Urgency};
pub use outbox::{CLAIM, Memory, Outbox, Row, State};
pub use quiet::{Quiet, Shift};
pub use rules::{Because, Facts, Own, Rules, Sort};
pub use run::{Action, Clock, Host, Plan, SystemClock, TICK, Wake, What, run, turn};
pub use snooze::Snooze;
pub use step::{Decision, Hold, horizon, round, step};
pub use wanted::{Wanted, wanted};
pub use words::HourStyle;
