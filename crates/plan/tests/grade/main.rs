//! Grading against numbers worked out by hand, against its own laws, and against bad input.

mod bad_input;
mod book;
mod check;
mod points;
mod properties;
mod rules;
mod seed;
mod traps;
mod weights;
