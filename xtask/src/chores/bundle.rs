//! Makes the package that is installed.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result, bail};

use crate::{
    command::{cargo, run as go, target},
    machine, needs, pages,
};

pub(crate) const HELP: &str = "\
Builds Semestra for release and packs it with the terminal program `semestra` into a .deb, with the
menu entry and the icons. Prints where it is and how large; more than 12 MB is a failure.";

/// The largest package a student on a slow line should be asked to fetch.
const LIMIT: u64 = 12_000_000;

/// The same release as the `tauri` crate's.
const PACKER: &str = "@tauri-apps/cli@2.12.5";

pub(crate) fn run(_: &[&str]) -> Result<()> {
    if !cfg!(target_os = "linux") {
        bail!("Packages are made on Linux only, so far.");
    }
    machine::ensure(&[needs::COMPILER, needs::WINDOW])?;
    pages::build()?;
    let folder = target().join("release/bundle/deb");
    fs::remove_dir_all(&folder).ok();
    // One build for both programs: what they share is compiled once.
    go(&mut cargo(
        "build --release --package semestra-cli --package semestra-desktop",
    ))?;
    let mut bundle = crate::command::command(packer()?);
    bundle.current_dir(crate::command::root().join("src-tauri"));
    go(bundle.args(["bundle", "--bundles", "deb"]))?;
    let package = made_in(&folder)?;
    let size = fs::metadata(&package)?.len();
    println!("\n{} ({:.1} MB)", package.display(), size as f64 / 1e6);
    println!("Install it with: sudo apt install {}", package.display());
    if size > LIMIT {
        bail!("The package is larger than {} MB.", LIMIT / 1_000_000);
    }
    Ok(())
}

/// The program that packs, fetched when it is wanted: its lock would name systems that not every registry has.
fn packer() -> Result<PathBuf> {
    let folder = target().join("packer");
    let program = folder.join("node_modules/.bin/tauri");
    if !program.exists() {
        fs::create_dir_all(&folder)?;
        let mut npm =
            pages::npm("install --no-audit --no-fund --no-save --no-package-lock --prefix");
        go(npm.arg(&folder).arg(PACKER))?;
    }
    Ok(program)
}

fn made_in(folder: &PathBuf) -> Result<PathBuf> {
    fs::read_dir(folder)
        .with_context(|| format!("{} was not made", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.extension().is_some_and(|end| end == "deb"))
        .context("no package was made")
}
