//! The store from outside.
#![cfg(test)]

mod file;
mod outbox;
mod plan;
mod search;
mod support;
mod undo;
