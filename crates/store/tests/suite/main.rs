//! The store from outside.
#![cfg(test)]

mod file;
mod grades;
mod moved;
mod outbox;
mod plan;
mod search;
mod support;
mod undo;
