//! Reminders as a student would tell them: what comes, what does not, and never twice.

#![expect(clippy::unwrap_used, reason = "a test may fail by it")]

mod history;
mod looping;
mod own_rules;
mod rules;
mod support;
mod term;
