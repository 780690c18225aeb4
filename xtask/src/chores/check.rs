//! The checks that need no window.

use std::process::Command;

use anyhow::{Result, bail};

use crate::{
    command::{cargo, command, output},
    machine, needs, pages,
    tally::{Counted, Tally},
};

pub(crate) const HELP: &str = "\
The fast half of `cargo xtask test`: formatting, lints and tests of the Rust crates and of the pages,
and that the types of the pages are the ones the Rust crates have. Goes on after a failure and ends
with the sum.";

/// Where TypeScript's types are generated to.
const GENERATED: &str = "ui/src/lib/api/generated";

pub(crate) fn run(_: &[&str]) -> Result<()> {
    let mut tally = Tally::default();
    fast(&mut tally)?;
    tally.finish()
}

/// All checks without a window. Fails at once only when the machine lacks what none of them can do without.
pub(crate) fn fast(tally: &mut Tally) -> Result<()> {
    machine::ensure(&[needs::COMPILER, needs::WINDOW])?;
    pages::ensure_packages()?;
    // The window is built from the pages, so they come first.
    tally.part("the pages build", || one(pages::build()));
    tally.holds("formatting of Rust", &mut cargo("fmt --all --check"));
    let strict = "-- --deny warnings";
    tally.holds(
        "lints of Rust",
        &mut cargo(&format!("clippy --workspace --all-targets {strict}")),
    );
    tally.holds(
        "lints of the tests from outside",
        &mut cargo(&format!("clippy --workspace --test outside {strict}")),
    );
    tally.part("tests of Rust", || Counted::tests(&mut tests("")));
    tally.part("the pages have the types of Rust", types_are_fresh);
    tally.holds("types of the pages", &mut pages::npm("run --silent check"));
    tally.holds("lints of the pages", &mut pages::npm("run --silent lint"));
    tally.part("tests of the pages", || {
        Counted::tests(&mut pages::npm("run --silent test"))
    });
    Ok(())
}

/// Tests of the whole workspace: one set of features, so that nothing is built twice.
pub(crate) fn tests(more: &str) -> Command {
    cargo(&format!("test --workspace --no-fail-fast {more}"))
}

/// The tests have just generated the types; whatever differs now was stale.
fn types_are_fresh() -> Result<Counted> {
    let stale = output(command("git").args(["status", "--porcelain", "--", GENERATED]))?;
    if !stale.trim().is_empty() {
        bail!("{GENERATED} was stale; the tests have written it anew, please commit it:\n{stale}");
    }
    one(Ok(()))
}

/// A part that counts as one.
pub(crate) fn one(result: Result<()>) -> Result<Counted> {
    result.map(|()| Counted {
        passed: 1,
        failed: 0,
    })
}
