//! A real notification daemon, and what it is sent.

use std::{
    fs::{self, File},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Stdio,
};

use anyhow::{Context, Result};

use crate::{Desk, Group, ask, desk::Surroundings, until};

/// dunst on a desktop, with a listener on the bus.
#[derive(Debug)]
pub struct Notifications {
    surroundings: Surroundings,
    sent: PathBuf,
    config: PathBuf,
    choice: PathBuf,
    _listener: Group,
    daemon: Option<Group>,
}

impl Notifications {
    pub(crate) fn start(desk: &Desk) -> Result<Self> {
        let chooser = desk.file("chooser");
        // dunst lets another program choose among the actions; this one takes what the test wants.
        let choice = desk.file("choice");
        fs::write(
            &chooser,
            format!(
                "#!/bin/sh\ngrep --fixed-strings --max-count=1 --file={}\n",
                choice.display()
            ),
        )?;
        fs::set_permissions(&chooser, fs::Permissions::from_mode(0o755))?;
        let config = desk.file("dunstrc");
        fs::write(
            &config,
            format!(
                "[global]\n  dmenu = {}\n  history_length = 2000\n",
                chooser.display()
            ),
        )?;
        let daemon = daemon(&desk.surroundings(), &config)?;
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
            config,
            choice,
            _listener: listener,
            daemon: Some(daemon),
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
        self.count("displayed")
    }

    /// How many notifications the student has got: on the screen, waiting for room, gone from it. One that took the
    /// place of another is the same one.
    ///
    /// # Errors
    /// When the daemon does not answer.
    pub fn got(&self) -> Result<u32> {
        // Against the way they go, so that one that goes on meanwhile is not counted twice.
        Ok(self.count("history")? + self.count("displayed")? + self.count("waiting")?)
    }

    fn count(&self, which: &str) -> Result<u32> {
        let mut count = self.surroundings.command("dunstctl");
        let said = ask(count.args(["count", which]))?;
        said.trim().parse().with_context(|| said.clone())
    }

    /// Kills the daemon.
    pub fn stop(&mut self) {
        self.daemon = None;
    }

    /// Starts it again.
    ///
    /// # Errors
    /// When it does not start.
    pub fn start_again(&mut self) -> Result<()> {
        self.daemon = Some(daemon(&self.surroundings, &self.config)?);
        until("the notification daemon", || self.shown().ok()).map(|_| ())
    }

    /// Tells the daemon to let nothing through, or to do so again.
    ///
    /// # Errors
    /// When it does not answer.
    pub fn pause(&self, paused: bool) -> Result<()> {
        let mut command = self.surroundings.command("dunstctl");
        ask(command.args(["set-paused", if paused { "true" } else { "false" }])).map(|_| ())
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

    /// Takes a picture (PNG) of what is on the screen now.
    ///
    /// # Errors
    /// When nothing is, or the machine lacks a program for it.
    pub fn picture(&self, file: &Path) -> Result<()> {
        let mut find = self.surroundings.command("xdotool");
        find.args(["search", "--onlyvisible", "--class", "dunst"]);
        let window = ask(&mut find)?;
        let window = window.lines().next().context("no notification is shown")?;
        let mut import = self.surroundings.command("import");
        ask(import.args(["-window", window]).arg(file)).map(|_| ())
    }

    /// The words of all notifications that were sent, in their order.
    ///
    /// # Errors
    /// When what was written down cannot be read.
    pub fn sent(&self) -> Result<Vec<String>> {
        let calls = String::from_utf8_lossy(&fs::read(&self.sent)?).into_owned();
        // The program's name and the icon come before; a body may have several lines.
        let words = |call: &str| {
            let mut texts = call.split("\n   string \"").skip(3);
            let text = |text: Option<&str>| {
                let text = text.unwrap_or_default();
                let end = text.find("\"\n").unwrap_or(text.len());
                text[..end].to_owned()
            };
            format!("{} {}", text(texts.next()), text(texts.next()))
        };
        let calls = calls.split("member=Notify").skip(1);
        Ok(calls.map(words).collect())
    }

    /// Chooses a button of the notification on the screen by its words.
    ///
    /// # Errors
    /// When the daemon does not answer.
    pub fn choose(&self, button: &str) -> Result<()> {
        fs::write(&self.choice, button)?;
        ask(self.surroundings.command("dunstctl").arg("context")).map(|_| ())
    }
}

fn daemon(surroundings: &Surroundings, config: &Path) -> Result<Group> {
    Group::start(
        surroundings
            .command("dunst")
            .arg("-config")
            .arg(config)
            .stdout(Stdio::null())
            .stderr(Stdio::null()),
    )
}
