//! The SQLite file: schema, migrations, queries, search, undo.
//!
//! Queries are methods of [`Store`]; changes are methods of [`Write`], which only [`Store::write`] hands out, so that
//! every change is one transaction and one step of undo. The outbox of notifications ([`Notification`]) is the one
//! exception: it is history, not plan, and stands outside undo.
//!
//! Every query can fail when the file cannot be read and every change when it cannot be written; the sections on errors
//! tell only what else there is. A change of a row that is gone is [`StoreError::Gone`], never silence.

mod assessment;
mod category;
mod course;
mod error;
mod evidence;
mod grading;
mod habit;
mod migrations;
mod open;
mod origin;
mod outbox;
mod own;
mod page;
mod past;
mod people;
mod plan;
mod remark;
mod reminder_rule;
mod row;
mod scenario;
mod score;
mod search;
mod session;
mod setting;
mod source;
mod store;
mod study;
mod term;
mod text;
mod undo;
mod weekly;

pub use course::Progress;
pub use error::{Result, StoreError};
pub use evidence::Owner;
pub use outbox::{Notification, NotificationState};
pub use reminder_rule::RuleFor;
pub use search::Found;
pub use source::{NewSource, Source, SourceText};
pub use store::{Changes, Saved, Store, Write};
