//! What the core says to the student, in every language it speaks; it knows no plan and no file.

mod counted;
mod de;
mod en;
mod es;
mod fr;
mod language;
mod moment;
mod reading;
mod refused;
mod region;
mod reminder;
mod sentences;
mod standing;
mod written;
mod zh;

pub use language::{Language, Locale};
pub use moment::{Moment, When};
pub use region::Region;
pub use sentences::{
    Did, Document, File, Frame, Grade, Named, Reading, Refused, Reminder, Standing, Study, Words,
};
