//! Opens Semestra with the sample term, or shows it in the terminal.

use std::{path::PathBuf, process::Command};

use anyhow::Result;

use crate::{
    command::{binary, cargo, run as go, target},
    machine, needs, pages,
};

pub(crate) const HELP: &str = "\
Builds Semestra as a developer does and opens it with the sample term, kept in target/sample-term.
Your own data is not touched. On a machine without a display the same term is shown in the terminal.

The sample is a term of 2025, so its clock starts on Wednesday 5 February 2025; set SEMESTRA_NOW to
another moment (2025-03-24T08:00:00-04:00) to see another day.";

/// The moment at which the sample term is looked at.
pub(crate) const SAMPLE_NOW: &str = "2025-02-05T12:36:00-05:00";

pub(crate) fn run(_: &[&str]) -> Result<()> {
    if machine::has_display() {
        machine::ensure(&[needs::COMPILER, needs::WINDOW])?;
        pages::build()?;
        // The one stays in the tray when the window of the other is closed.
        go(&mut cargo(
            "build --package semestra-desktop --package semestra-cli",
        ))?;
        let mut window = at_sample("semestra-desktop");
        go(window.arg("--explore-sample"))
    } else {
        println!("There is no display here, so the sample term is shown in the terminal.");
        machine::ensure(&[needs::COMPILER])?;
        go(&mut cargo("build --package semestra-cli"))?;
        // A term that is there from the last time stays as it is.
        if !folder().join("semestra.db").exists() {
            go(at_sample("semestra").arg("sample"))?;
        }
        // A day with nothing on it is told in words and a code of 1, which is no failure here.
        go(at_sample("semestra").arg("agenda")).ok();
        go(at_sample("semestra").arg("due")).ok();
        Ok(())
    }
}

fn folder() -> PathBuf {
    target().join("sample-term")
}

fn at_sample(program: &str) -> Command {
    let mut command = Command::new(binary("debug", program));
    command.arg("--data").arg(folder());
    if std::env::var_os("SEMESTRA_NOW").is_none() {
        command.env("SEMESTRA_NOW", SAMPLE_NOW);
        command.env("TZ", "America/New_York");
    }
    command
}
