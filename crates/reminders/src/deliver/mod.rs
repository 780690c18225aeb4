//! Puts notifications on the screen.

#[cfg(all(unix, not(target_os = "macos")))]
mod desktop;
#[cfg(not(all(unix, not(target_os = "macos"))))]
#[path = "elsewhere.rs"]
mod desktop;

pub use desktop::{Desktop, capabilities};

use crate::Notice;

/// What puts notifications on a screen. Answers to them come back as [`Wake::Act`](crate::Wake::Act).
pub trait Deliver {
    /// Shows a notification; one of the same subject that is still on the screen is replaced.
    ///
    /// # Errors
    /// When it is not on the screen; the same notification may be tried again later.
    fn deliver(&mut self, notice: &Notice) -> Result<(), DeliverError>;
}

/// Why a notification is not on the screen.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeliverError {
    /// Nothing on this desktop shows notifications, or it does not answer.
    #[error("nothing on this desktop shows notifications ({0})")]
    NoServer(String),
    /// There is something, and it did not take this one.
    #[error("the desktop did not take the notification: {0}")]
    Refused(String),
}

/// What shows notifications on this desktop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// Its name, such as `dunst` or `gnome-shell`.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Whether it has buttons.
    pub actions: bool,
    /// Whether it keeps what nobody has seen.
    pub persistence: bool,
    /// Whether the text below the first line is markup.
    pub markup: bool,
}

/// Shows nothing and remembers everything, for tests.
#[derive(Clone, Debug, Default)]
pub struct Recorder {
    /// What was shown, oldest first.
    pub shown: Vec<Notice>,
    /// Why nothing is shown, when nothing is.
    pub fault: Option<DeliverError>,
}

impl Deliver for Recorder {
    fn deliver(&mut self, notice: &Notice) -> Result<(), DeliverError> {
        if let Some(fault) = &self.fault {
            return Err(fault.clone());
        }
        self.shown.push(notice.clone());
        Ok(())
    }
}
