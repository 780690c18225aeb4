//! Other programs, which end when the test does.

use std::{
    io::{BufRead, BufReader},
    os::unix::process::CommandExt,
    process::{Child, ChildStdout, Command, Stdio},
};

use anyhow::{Context, Result, bail};

/// A program and all that it started; it ends when this is dropped.
#[derive(Debug)]
pub struct Group(Child);

impl Group {
    /// Starts a program as the head of a group of its own.
    ///
    /// # Errors
    /// When it is not installed.
    pub fn start(command: &mut Command) -> Result<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command
            .stdin(Stdio::null())
            .process_group(0)
            .spawn()
            .with_context(|| {
                format!(
                    "{name} could not be started; `cargo xtask test` installs what the tests need"
                )
            })?;
        Ok(Self(child))
    }

    /// Starts a program and answers the first line it prints.
    ///
    /// # Errors
    /// When it is not installed or says nothing.
    pub fn start_and_hear(command: &mut Command) -> Result<(Self, String)> {
        let mut group = Self::start(command.stdout(Stdio::piped()))?;
        let mut printed = BufReader::new(group.output()?);
        let mut line = String::new();
        printed.read_line(&mut line)?;
        let line = line.trim().to_owned();
        if line.is_empty() {
            bail!("{} ended at once", command.get_program().to_string_lossy());
        }
        Ok((group, line))
    }

    /// What it prints, when that was piped.
    ///
    /// # Errors
    /// When it was not.
    pub fn output(&mut self) -> Result<ChildStdout> {
        self.0.stdout.take().context("its output is not piped")
    }

    /// What it complains, when that was piped.
    ///
    /// # Errors
    /// When it was not.
    pub fn complaints(&mut self) -> Result<std::process::ChildStderr> {
        self.0.stderr.take().context("its complaints are not piped")
    }

    /// Its number.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// Sends a signal to it and all that it started, such as `STOP`.
    ///
    /// # Errors
    /// When it is gone.
    pub fn signal(&self, name: &str) -> Result<()> {
        let group = format!("-{}", self.0.id());
        ask(Command::new("kill").args([&format!("-{name}"), "--", &group])).map(|_| ())
    }

    /// Whether it still runs.
    pub fn runs(&mut self) -> bool {
        self.0.try_wait().is_ok_and(|ended| ended.is_none())
    }

    /// Waits until it has ended by itself, and tells whether all went well.
    ///
    /// # Errors
    /// When it does not end.
    pub fn end(&mut self) -> Result<bool> {
        crate::until("the program's end", || self.0.try_wait().ok().flatten())
            .map(|status| status.success())
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        Command::new("kill")
            .args(["-KILL", "--", &group])
            .stderr(Stdio::null())
            .status()
            .ok();
        self.0.wait().ok();
    }
}

/// Runs a program to its end and answers what it printed.
///
/// # Errors
/// When it is not installed or fails; then with what it complained.
pub fn ask(command: &mut Command) -> Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let said = command.stdin(Stdio::null()).output().with_context(|| {
        format!("{name} could not be started; `cargo xtask test` installs what the tests need")
    })?;
    let printed = String::from_utf8_lossy(&said.stdout).into_owned();
    if !said.status.success() {
        bail!(
            "{name} failed: {printed}{}",
            String::from_utf8_lossy(&said.stderr)
        );
    }
    Ok(printed)
}
