//! A real notification daemon, and what it is sent.

use std::{
    fs::{self, File},
    os::unix::fs::PermissionsExt,
    path::PathBuf,
    process::Stdio,
};

use anyhow::{Context, Result};

use crate::{Desk, Group, ask, desk::Surroundings, until};

/// dunst on a desktop, with a listener on the bus.
#[derive(Debug)]
pub struct Notifications {
    surroundings: Surroundings,
    sent: PathBuf,
    _listener: Group,
    _daemon: Group,
}

impl Notifications {
    pub(crate) fn start(desk: &Desk) -> Result<Self> {
        let chooser = desk.file("chooser");
        // dunst lets another program choose among the actions; this one always takes Done.
        fs::write(
            &chooser,
            "#!/bin/sh\ngrep --ignore-case --max-count=1 done\n",
        )?;
        fs::set_permissions(&chooser, fs::Permissions::from_mode(0o755))?;
        let config = desk.file("dunstrc");
        fs::write(
            &config,
            format!("[global]\n  dmenu = {}\n", chooser.display()),
        )?;
        let daemon = Group::start(
            desk.command("dunst")
                .arg("-config")
                .arg(&config)
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        )?;
        let sent = desk.file("sent");
        let listener = Group::start(
            desk.command("dbus-monitor")
                .arg("interface='org.freedesktop.Notifications',member='Notify'")
                .stdout(File::create(&sent)?)
                .stderr(Stdio::null()),
        )?;
        let notifications = Self {
            surroundings: desk.surroundings(),
            sent,
            _listener: listener,
            _daemon: daemon,
        };
        until("the notification daemon", || notifications.shown().ok())?;
        until("the listener", || {
            let file = fs::metadata(&notifications.sent).ok();
            file.filter(|file| file.len() > 0)
        })?;
        Ok(notifications)
    }

    /// How many notifications are on the screen.
    ///
    /// # Errors
    /// When the daemon does not answer.
    pub fn shown(&self) -> Result<u32> {
        let mut count = self.surroundings.command("dunstctl");
        let said = ask(count.args(["count", "displayed"]))?;
        said.trim().parse().with_context(|| said.clone())
    }

    /// Waits until so many notifications were sent and are received, and answers the words of all.
    ///
    /// # Errors
    /// When they do not come.
    pub fn received(&self, count: usize) -> Result<Vec<String>> {
        until("a notification", || {
            let sent = self.sent().ok()?;
            let shown = self.shown().is_ok_and(|shown| shown > 0);
            (shown && sent.len() >= count).then_some(sent)
        })
    }

    /// The words of all notifications that were sent, in their order.
    fn sent(&self) -> Result<Vec<String>> {
        let calls = String::from_utf8_lossy(&fs::read(&self.sent)?).into_owned();
        // The program's name and the icon come before.
        let words = |call: &str| {
            let texts = call
                .lines()
                .filter_map(|line| line.trim().strip_prefix("string \""));
            texts.skip(2).take(2).collect::<Vec<_>>().join(" ")
        };
        let calls = calls.split("member=Notify").skip(1);
        Ok(calls.map(words).collect())
    }

    /// Chooses Done among the actions of the notification on the screen.
    ///
    /// # Errors
    /// When the daemon does not answer.
    pub fn choose_done(&self) -> Result<()> {
        ask(self.surroundings.command("dunstctl").arg("context")).map(|_| ())
    }
}
