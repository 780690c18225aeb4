//! Grades: what a student scored, where a course stands, what is left to gain.

mod attendance;
mod average;
mod export;
mod forms;
mod late;
mod numbers;
pub(crate) mod record;
mod rules;
mod said;
mod scenario;
mod score;
mod standing;
mod tree;
