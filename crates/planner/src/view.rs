//! What the faces ask and what they get: wall times of the shown zone, ready to be put into words.
//!
//! Interface and core ship together, so these shapes promise nothing to anybody else.

mod calendar;
mod course;
mod day_plan;
mod deadlines;
mod edit;
mod entries;
mod frame;
mod gpa;
mod grade_edits;
mod grades;
mod import;
mod item;
mod note;
mod progress;
mod quick;
mod reminders;
mod study;
mod term;
mod work;

pub use calendar::*;
pub use course::*;
pub use day_plan::*;
pub use deadlines::*;
pub use edit::*;
pub use entries::*;
pub use frame::*;
pub use gpa::*;
pub use grade_edits::*;
pub use grades::*;
pub use import::*;
pub use item::*;
pub use note::*;
pub use progress::*;
pub use quick::*;
pub use reminders::*;
pub use study::*;
pub use term::*;
pub use work::*;
