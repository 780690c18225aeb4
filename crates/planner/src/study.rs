//! Time for the work of courses: how long it takes, how much there is, when to do it, what was done.

pub(crate) mod estimates;
pub(crate) mod outlook;
pub(crate) mod plan;
mod progress;
mod recovery;
mod review;
pub(crate) mod settings;
pub(crate) mod time;
