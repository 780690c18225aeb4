//! What a student does, against a planner in memory and a clock that stands where the test puts it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod blocks;
mod by_hand;
mod calendar;
mod day_plan;
mod deadlines;
mod editing;
mod entries;
mod grades;
mod import;
mod marks;
mod pack;
mod palette;
mod progress;
mod quick;
mod reminder_rules;
mod reminders;
mod study;
mod support;
mod term;
mod week;
mod whole_term;
mod window;
mod work;
