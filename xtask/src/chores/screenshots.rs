//! Takes a picture of every screen.

use anyhow::{Result, bail};

use super::run::SAMPLE_NOW;
use crate::{
    command::{binary, cargo, command, root, run as go, target},
    machine, needs, pages,
};

pub(crate) const HELP: &str = "\
Opens the real window with the sample term on a screen of its own and takes a picture of every place
in it: 1280 × 800 and 900 × 600, light and dark, into target/screenshots; of a reminder and a digest
as well, as dunst shows them. The ones that README shows go to assets/screenshots too.";

pub(crate) fn run(_: &[&str]) -> Result<()> {
    if !cfg!(target_os = "linux") {
        bail!(
            "Screenshots are taken on Linux only: elsewhere no WebDriver knows the system's web view."
        );
    }
    machine::ensure(&[
        needs::COMPILER,
        needs::WINDOW,
        needs::DESKTOP,
        needs::PICTURES,
    ])?;
    pages::build()?;
    go(&mut cargo(super::test::BUILD))?;
    go(command(binary("debug", "screenshots"))
        .env("SEMESTRA_NOW", SAMPLE_NOW)
        // WebKit's driver waits forever for a picture of a window that is drawn in plain memory.
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "0")
        .arg(target().join("screenshots"))
        .arg(root().join("assets/screenshots")))
}
