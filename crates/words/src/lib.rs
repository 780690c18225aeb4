//! What the core says to the student, in every language it speaks; it knows no plan and no file.

mod language;
mod region;

pub use language::{Language, Locale};
pub use region::Region;
