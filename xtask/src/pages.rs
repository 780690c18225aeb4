//! The pages of the window: their packages and their build.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::SystemTime,
};

use anyhow::Result;

use crate::{
    command::{command, root, run},
    machine,
};

/// The folder of the pages.
pub(crate) fn folder() -> PathBuf {
    root().join("ui")
}

/// `npm` with the words of a line, among the pages.
pub(crate) fn npm(line: &str) -> Command {
    // On Windows npm is a script.
    let mut npm = command(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(folder()).args(line.split_whitespace());
    npm
}

/// Makes sure of Node and of the packages that `package-lock.json` names.
pub(crate) fn ensure_packages() -> Result<()> {
    machine::ensure_node()?;
    // npm writes this file last.
    let installed = changed_at(&folder().join("node_modules/.package-lock.json"));
    if installed.is_none() || installed < changed_at(&folder().join("package-lock.json")) {
        run(&mut npm("ci --no-audit --no-fund"))?;
    }
    Ok(())
}

/// Builds the pages, unless nothing has changed since they were built.
pub(crate) fn build() -> Result<()> {
    ensure_packages()?;
    let built = changed_at(&folder().join("dist/index.html"));
    if built.is_none() || built < newest(&folder()) {
        run(&mut npm("run --silent build"))?;
    }
    Ok(())
}

/// When anything was last changed among the pages and what they are made from.
fn newest(folder: &Path) -> Option<SystemTime> {
    let entries = fs::read_dir(folder).ok()?.filter_map(Result::ok);
    entries
        .filter(|entry| entry.file_name() != "node_modules" && entry.file_name() != "dist")
        .filter_map(|entry| {
            let path = entry.path();
            if path.is_dir() {
                newest(&path)
            } else {
                changed_at(&path)
            }
        })
        .max()
}

fn changed_at(path: &Path) -> Option<SystemTime> {
    fs::metadata(path).ok()?.modified().ok()
}
