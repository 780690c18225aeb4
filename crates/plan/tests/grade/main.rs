//! Grading against numbers worked out by hand, against its own laws, and against bad input.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod bad_input;
mod book;
mod check;
mod points;
mod properties;
mod rules;
mod seed;
mod traps;
mod weights;
