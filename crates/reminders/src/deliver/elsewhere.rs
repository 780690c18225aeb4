//! Notifications where there is no D-Bus: shown, without buttons.

use std::sync::mpsc::Sender;

use crate::{Deliver, DeliverError, Notice, Server, Wake};

/// The notification centre of the system.
pub struct Desktop {
    _events: Sender<Wake>,
}

impl Desktop {
    /// Prepares to show notifications. No answers come here yet.
    ///
    /// # Errors
    /// None on this system.
    pub fn start(events: Sender<Wake>) -> std::io::Result<Self> {
        Ok(Self { _events: events })
    }
}

impl Deliver for Desktop {
    fn deliver(&mut self, notice: &Notice) -> Result<(), DeliverError> {
        // On macOS it is the handle's end that sends, so it must not be kept.
        notify_rust::Notification::new()
            .appname("Semestra")
            .summary(&notice.title)
            .body(&notice.body)
            .show()
            .map(drop)
            .map_err(|error| DeliverError::Refused(error.to_string()))
    }

    fn server(&mut self) -> Result<Server, DeliverError> {
        capabilities()
    }

    fn is_not_to_be_disturbed(&mut self) -> bool {
        // Focus and do-not-disturb hold a notification back by themselves here, and tell nobody.
        false
    }
}

/// What shows notifications here.
///
/// # Errors
/// None on this system.
pub fn capabilities() -> Result<Server, DeliverError> {
    Ok(Server {
        name: "the system".to_owned(),
        version: String::new(),
        actions: false,
        persistence: true,
        markup: false,
    })
}
