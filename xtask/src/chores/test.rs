//! Everything that must hold.

use anyhow::{Result, bail};

use super::check;
use crate::{
    command::{binary, cargo, output, root, run as go, target},
    judges, machine, needs,
    tally::{Counted, Tally},
};

pub(crate) const HELP: &str = "\
Everything that must hold: what `cargo xtask check` does, then the tests from outside: the real
program in a real window on a screen of its own (Xvfb), driven by WebDriver; a real notification
daemon (dunst) that receives a reminder; and independent calendar readers that judge our calendars.
Installs what it needs, goes on after a failure and ends with one line: N passed, N failed.";

pub(crate) fn run(_: &[&str]) -> Result<()> {
    let mut tally = Tally::default();
    if cfg!(target_os = "linux") {
        machine::ensure(&[
            needs::COMPILER,
            needs::WINDOW,
            needs::DESKTOP,
            needs::JUDGES,
        ])?;
    }
    check::fast(&mut tally)?;
    if cfg!(target_os = "linux") {
        outside(&mut tally);
    } else {
        println!(
            "The tests of the real window run on Linux only: elsewhere no WebDriver knows the system's web view."
        );
    }
    tally.finish()
}

fn outside(tally: &mut Tally) {
    tally.part("the calendar readers are there", || {
        check::one(judges::ensure())
    });
    tally.part("the programs build", || check::one(go(&mut cargo(BUILD))));
    tally.part("tests from outside", || {
        let mut tests = check::tests("--test outside");
        tests.env("SEMESTRA_JUDGES", judges::folder());
        // The sentence tells what was waited for; where in the standard library that was does not matter.
        Counted::tests(tests.env("RUST_BACKTRACE", "0"))
    });
    if judges::all_eight().exists() {
        tally.part("eight calendar readers agree", || check::one(all_agree()));
    } else {
        println!(
            "\n!! The eight calendar readers of ../shared/icalendar/judges are not here, so only our own two judged."
        );
    }
}

/// The programs, with the features that the tests have: nothing is built twice.
pub(crate) const BUILD: &str = "build --workspace --bins --tests --examples";

/// Exports the sample term and lets all readers of `../shared` compare what they see.
fn all_agree() -> Result<()> {
    let folder = target().join("judged-term");
    std::fs::remove_dir_all(&folder).ok();
    let file = folder.join("term.ics");
    let semestra = || {
        let mut semestra = crate::command::command(binary("debug", "semestra"));
        semestra.arg("--data").arg(&folder);
        semestra.env("SEMESTRA_NOW", super::run::SAMPLE_NOW);
        semestra
    };
    go(semestra().arg("sample"))?;
    go(semestra().args(["export", "-o"]).arg(&file))?;
    let judges = judges::all_eight();
    go(&mut crate::command::command(judges.join("setup")))?;
    let said = output(crate::command::command(judges.join("judge_all")).arg(&file))?;
    println!("{said}");
    if !said.contains("VERDICT AGREE") {
        bail!(
            "The calendar readers do not agree about {}.",
            file.strip_prefix(root()).unwrap_or(&file).display()
        );
    }
    Ok(())
}
