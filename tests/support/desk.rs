//! A desktop of its own: screen, session bus, home folder, and the programs started on it.

use std::{
    ffi::OsStr,
    fs,
    os::unix::fs::PermissionsExt,
    path::PathBuf,
    process::{Command, Stdio},
};

use anyhow::Result;
use serde_json::Value;
use tempfile::TempDir;

use crate::{Group, Notifications, Tray, ask, fixture, program, screen::Screen, until};

/// A session bus on which everybody of this user may speak.
const BUS: &str = r#"<busconfig>
  <type>session</type>
  <listen>unix:path=PATH</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// A student's desktop with nothing on it. Everything on it ends when it is dropped.
#[derive(Debug)]
pub struct Desk {
    now: String,
    surroundings: Surroundings,
    _bus: Group,
    screen: Screen,
    home: TempDir,
}

impl Desk {
    /// Sets up a desktop where it is the given moment (RFC 3339) at the start of each program.
    ///
    /// # Errors
    /// When the machine lacks a program for it.
    pub fn set_up(now: &str) -> Result<Self> {
        let home = tempfile::Builder::new().prefix("semestra-desk").tempdir()?;
        let run = home.path().join("run");
        fs::create_dir(&run)?;
        fs::set_permissions(&run, fs::Permissions::from_mode(0o700))?;
        let screen = Screen::start()?;
        // A bus that starts nothing by itself: what shows notifications is there when a test says so.
        let config = home.path().join("bus.conf");
        fs::write(
            &config,
            BUS.replace("PATH", &run.join("bus").to_string_lossy()),
        )?;
        let (bus, address) = Group::start_and_hear(
            Command::new("dbus-daemon")
                .args(["--nofork", "--nopidfile", "--print-address=1"])
                .arg(format!("--config-file={}", config.display()))
                .env("DISPLAY", screen.display())
                .env("HOME", home.path())
                .stderr(Stdio::null()),
        )?;
        Ok(Self {
            now: now.to_owned(),
            surroundings: Surroundings {
                display: screen.display().to_owned(),
                bus: address,
                home: home.path().to_owned(),
            },
            _bus: bus,
            screen,
            home,
        })
    }

    /// Sets the clock for the programs started from now on.
    pub fn it_is(&mut self, now: &str) {
        now.clone_into(&mut self.now);
    }

    /// The folder the student's data lies in.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.surroundings.data()
    }

    /// The address of its bus.
    #[must_use]
    pub fn bus(&self) -> &str {
        &self.surroundings.bus
    }

    /// A place for a file.
    #[must_use]
    pub fn file(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// A command that runs on this desktop, at its time.
    #[must_use]
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = self.surroundings.command(program);
        command.env("SEMESTRA_NOW", &self.now);
        command
    }

    pub(crate) fn surroundings(&self) -> Surroundings {
        self.surroundings.clone()
    }

    /// Runs `semestra` with the words of a line and answers what it printed.
    ///
    /// # Errors
    /// When it fails; then with what it said.
    pub fn semestra(&self, words: &[&str]) -> Result<String> {
        ask(self.command(program("semestra")?).args(words))
    }

    /// Takes a page of `tests/fixtures` into the term, in the terminal.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn import(&self, name: &str) -> Result<()> {
        let page = fixture(name);
        self.semestra(&["import", &page.to_string_lossy(), "--yes"])
            .map(|_| ())
    }

    /// Runs `semestra … --json` and reads its answer.
    ///
    /// # Errors
    /// When it fails, or answers something else than JSON.
    pub fn semestra_json(&self, words: &[&str]) -> Result<Value> {
        let words = [words, &["--json"]].concat();
        Ok(serde_json::from_str(&self.semestra(&words)?)?)
    }

    /// Starts the program as a student does, without a driver.
    ///
    /// # Errors
    /// When it is not built.
    pub fn start(&self, words: &[&str]) -> Result<Group> {
        Group::start(
            self.command(program("semestra-desktop")?)
                .args(words)
                .stderr(Stdio::null()),
        )
    }

    /// Waits until Semestra's window is to be seen, and answers which it is.
    ///
    /// # Errors
    /// When it does not come.
    pub fn window(&self) -> Result<String> {
        until("Semestra's window", || {
            self.screen.windows("Semestra").pop()
        })
    }

    /// Waits until a program stands in the tray, with or without a window.
    ///
    /// # Errors
    /// When it does not come that far.
    pub fn until_it_stays(&self) -> Result<()> {
        self.tray().map(|_| ())
    }

    /// Whether a program stands in the tray.
    #[must_use]
    pub fn stays(&self) -> bool {
        Tray::find(&self.surroundings).is_some()
    }

    /// Waits for the program that stands in the tray.
    ///
    /// # Errors
    /// When there is none.
    pub fn tray(&self) -> Result<Tray> {
        until("Semestra in the tray", || Tray::find(&self.surroundings))
    }

    /// How many windows Semestra shows.
    #[must_use]
    pub fn windows(&self) -> usize {
        self.screen.windows("Semestra").len()
    }

    /// Closes a window with the keys of the window manager.
    ///
    /// # Errors
    /// When it stays open.
    pub fn close(&self, window: &str) -> Result<()> {
        self.screen.raise(window)?;
        self.screen.press("alt+F4")?;
        until("the window to close", || {
            (self.windows() == 0).then_some(())
        })
    }

    /// Gives a window that size and waits until it has it.
    ///
    /// # Errors
    /// When the window does not take it.
    pub fn resize(&self, window: &str, size: (u32, u32)) -> Result<()> {
        self.screen.resize(window, size)?;
        until("the size", || (self.size(window)? == size).then_some(()))
    }

    /// How wide and high a window is.
    #[must_use]
    pub fn size(&self, window: &str) -> Option<(u32, u32)> {
        self.screen.size(window)
    }

    /// Puts another window over everything.
    ///
    /// # Errors
    /// When the machine lacks a program for it.
    pub fn cover(&self) -> Result<Group> {
        let cover = Group::start(self.command("xmessage").arg("cover").stdout(Stdio::null()))?;
        until("the cover", || self.screen.windows("xmessage").pop())
            .and_then(|window| self.screen.raise(&window))?;
        Ok(cover)
    }

    /// Waits until a window is the one the keys go to.
    ///
    /// # Errors
    /// When it does not come forward.
    pub fn is_forward(&self, window: &str) -> Result<()> {
        until("the window to come forward", || {
            (self.screen.active()? == window).then_some(())
        })
    }

    /// Starts a notification daemon, and something that writes down what it is sent.
    ///
    /// # Errors
    /// When it does not start.
    pub fn notifications(&self) -> Result<Notifications> {
        Notifications::start(self)
    }
}

/// What a program must be told to run on a desktop.
#[derive(Clone, Debug)]
pub(crate) struct Surroundings {
    display: String,
    bus: String,
    home: PathBuf,
}

impl Surroundings {
    fn data(&self) -> PathBuf {
        self.home.join("term")
    }

    pub(crate) fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus)
            .env("GDK_BACKEND", "x11")
            .env("GSETTINGS_BACKEND", "memory")
            .env("HOME", &self.home)
            .env("LANG", "C.UTF-8")
            .env("NO_AT_BRIDGE", "1")
            .env("SEMESTRA_DATA", self.data())
            .env("TZ", "America/New_York")
            .env("XDG_CACHE_HOME", self.home.join("cache"))
            .env("XDG_CONFIG_HOME", self.home.join("config"))
            .env("XDG_DATA_HOME", self.home.join("data"))
            .env("XDG_RUNTIME_DIR", self.home.join("run"))
            .env_remove("WAYLAND_DISPLAY");
        command
    }
}
