//! Puts notifications on the screen.

#[cfg(all(unix, not(target_os = "macos")))]
mod desktop;
#[cfg(not(all(unix, not(target_os = "macos"))))]
#[path = "elsewhere.rs"]
mod desktop;
#[cfg(all(unix, not(target_os = "macos")))]
mod drawn;
#[cfg(all(unix, not(target_os = "macos")))]
mod signals;

pub use desktop::{Desktop, capabilities};

use crate::Notice;

/// What puts notifications on a screen. Answers to them come back as [`Wake::Act`](crate::Wake::Act).
pub trait Deliver {
    /// Shows a notification; one of the same place that is still on the screen is replaced.
    ///
    /// # Errors
    /// When it is not on the screen; the same notification may be tried again later.
    fn deliver(&mut self, notice: &Notice) -> Result<(), DeliverError>;

    /// What shows notifications here, asked anew.
    ///
    /// # Errors
    /// When nothing does.
    fn server(&mut self) -> Result<Server, DeliverError>;

    /// Whether the student told the desktop to let nothing through; what cannot be found out is taken for no.
    fn is_not_to_be_disturbed(&mut self) -> bool;
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
    /// Its name: `dunst`, `gnome-shell`.
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
    /// Whether nothing is to be disturbed.
    pub calm: bool,
}

impl Deliver for Recorder {
    fn deliver(&mut self, notice: &Notice) -> Result<(), DeliverError> {
        if let Some(fault) = &self.fault {
            return Err(fault.clone());
        }
        self.shown.push(notice.clone());
        Ok(())
    }

    fn server(&mut self) -> Result<Server, DeliverError> {
        match &self.fault {
            Some(fault) => Err(fault.clone()),
            None => Ok(Server {
                name: "recorder".to_owned(),
                version: "1".to_owned(),
                actions: true,
                persistence: true,
                markup: false,
            }),
        }
    }

    fn is_not_to_be_disturbed(&mut self) -> bool {
        self.calm
    }
}
