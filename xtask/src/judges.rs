//! Calendar readers that nobody of this project wrote.

use std::{fs, path::PathBuf};

use anyhow::Result;

use crate::command::{command, root, run, target};

/// The packages of the reader in Python.
const PYTHON: &[&str] = &["icalendar==7.3.0", "recurring-ical-events==3.8.2"];
/// The package of the reader in JavaScript, the one Thunderbird reads with.
const JAVASCRIPT: &str = "ical.js@2.2.1";

/// Where they are installed.
pub(crate) fn folder() -> PathBuf {
    target().join("judges")
}

/// The folder of more readers beside this project, on the machines that have it.
pub(crate) fn all_eight() -> PathBuf {
    root().join("../shared/icalendar/judges")
}

/// Installs them where they are not.
pub(crate) fn ensure() -> Result<()> {
    let folder = folder();
    fs::create_dir_all(&folder)?;
    // Written last, so that an installation that was cut off is done again.
    let done = folder.join("installed");
    let wanted = format!("{} {JAVASCRIPT}", PYTHON.join(" "));
    if fs::read_to_string(&done).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    let python = folder.join("python");
    run(command("python3").args(["-m", "venv"]).arg(&python))?;
    run(command(python.join("bin/pip"))
        .args(["install", "--quiet"])
        .args(PYTHON))?;
    let node = folder.join("node");
    fs::create_dir_all(&node)?;
    run(command("npm")
        .args(["install", "--silent", "--no-fund", "--no-audit", "--prefix"])
        .arg(&node)
        .arg(JAVASCRIPT))?;
    fs::write(done, wanted)?;
    Ok(())
}
