//! What the tests from outside share: a desktop of their own, the program in it, and patience.
//!
//! Nothing here knows Semestra's insides: it starts the built programs and looks at what they show.

mod desk;
mod driven;
mod memory;
mod notifications;
mod patience;
mod process;
mod programs;
mod screen;
mod tray;

pub use desk::Desk;
pub use driven::Window;
pub use memory::{memory_at_rest, private_memory_at_rest};
pub use notifications::Notifications;
pub use patience::{until, until_async};
pub use process::{Group, ask};
pub use programs::{fixture, program, real_page, root};
pub use tray::Tray;
