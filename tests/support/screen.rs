//! A screen that nobody sees, with a window manager on it.

use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use crate::{Group, ask, until};

/// An X server of its own with a window manager.
#[derive(Debug)]
pub(crate) struct Screen {
    display: String,
    _manager: Group,
    _server: Group,
}

impl Screen {
    pub(crate) fn start() -> Result<Self> {
        // It picks a free number and says which.
        let (server, number) = Group::start_and_hear(
            Command::new("Xvfb")
                .args([
                    "-displayfd",
                    "1",
                    "-screen",
                    "0",
                    "1400x1000x24",
                    // Else it begins anew when the last program leaves, under the feet of one that is just coming.
                    "-noreset",
                    "-nolisten",
                    "tcp",
                ])
                .stderr(Stdio::null()),
        )?;
        let display = format!(":{number}");
        let manager = Group::start(
            Command::new("openbox")
                .arg("--sm-disable")
                .env("DISPLAY", &display)
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        )?;
        let screen = Self {
            display,
            _manager: manager,
            _server: server,
        };
        until("the window manager", || {
            let said = screen.ask("xprop", &["-root", "_NET_SUPPORTING_WM_CHECK"]);
            said.ok().filter(|said| said.contains("window id"))
        })?;
        Ok(screen)
    }

    pub(crate) fn display(&self) -> &str {
        &self.display
    }

    /// The windows with that title that are to be seen.
    pub(crate) fn windows(&self, title: &str) -> Vec<String> {
        let title = format!("^{title}$");
        let found = self.ask("xdotool", &["search", "--onlyvisible", "--name", &title]);
        found
            .map(|found| found.lines().map(str::to_owned).collect())
            .unwrap_or_default()
    }

    /// The window that the keys go to.
    pub(crate) fn active(&self) -> Option<String> {
        let said = self.ask("xdotool", &["getactivewindow"]).ok()?;
        Some(said.trim().to_owned())
    }

    /// Brings a window forward and waits until it is.
    pub(crate) fn raise(&self, window: &str) -> Result<()> {
        until("the window to come forward", || {
            // A window manager that does not know the window yet lets the request fall.
            self.ask("xdotool", &["windowactivate", window]).ok()?;
            (self.active()? == window).then_some(())
        })
    }

    /// Presses keys, as `xdotool key` names them.
    pub(crate) fn press(&self, keys: &str) -> Result<()> {
        self.ask("xdotool", &["key", keys]).map(|_| ())
    }

    /// Asks for a size of a window.
    pub(crate) fn resize(&self, window: &str, (width, height): (u32, u32)) -> Result<()> {
        let size = [width.to_string(), height.to_string()];
        let words = ["windowsize", window, &size[0], &size[1]];
        self.ask("xdotool", &words).map(|_| ())
    }

    /// How wide and high a window is.
    pub(crate) fn size(&self, window: &str) -> Option<(u32, u32)> {
        let said = self
            .ask("xdotool", &["getwindowgeometry", "--shell", window])
            .ok()?;
        let number = |name: &str| {
            let line = said.lines().find_map(|line| line.strip_prefix(name))?;
            line.strip_prefix('=')?.parse().ok()
        };
        Some((number("WIDTH")?, number("HEIGHT")?))
    }

    fn ask(&self, program: &str, words: &[&str]) -> Result<String> {
        ask(Command::new(program)
            .args(words)
            .env("DISPLAY", &self.display))
        .with_context(|| format!("on the screen {}", self.display))
    }
}
