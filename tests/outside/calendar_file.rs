//! The exported calendar, read by readers that nobody of this project wrote.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use semestra_tests::{Desk, ask, root};

use crate::MIDTERM_OF_WINTER;

#[test]
fn two_independent_readers_see_the_same_term_and_no_duplicates() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    desk.import("course.txt")?;
    let first = export(&desk, "first.ics")?;
    let once = agreed(&desk, &[&first])?;
    let has = |words: &str| once.iter().any(|line| line.contains(words));
    assert!(
        has("20250115T190000Z\t20250115T202000Z"),
        "the second class is at 2 pm in winter: {once:#?}"
    );
    assert!(
        has("20250312T180000Z\t20250312T192000Z"),
        "and at 2 pm in summer time"
    );
    assert!(
        has("20250205\t20250206\t24-510 HW1"),
        "HW1 is due on 5 February, the page gives no hour"
    );
    assert!(
        !once.iter().any(|line| line.contains("\t20250303T")),
        "there is no class in Spring Break"
    );

    // Something has changed in between: the same events come again.
    let _hw1 = desk.semestra(&["done", "HW1"])?;
    let second = export(&desk, "second.ics")?;
    let twice = agreed(&desk, &[&first, &second])?;
    let starts = |lines: &BTreeSet<String>| {
        lines
            .iter()
            .map(|line| {
                line.split('\t')
                    .take(2)
                    .map(str::to_owned)
                    .collect::<Vec<_>>()
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(
        starts(&twice),
        starts(&once),
        "what is imported twice is there once"
    );
    Ok(())
}

fn export(desk: &Desk, name: &str) -> Result<PathBuf> {
    let file = desk.file(name);
    desk.semestra(&["export", "-o", &file.to_string_lossy()])?;
    Ok(file)
}

/// What both readers see in the files, one imported after the other.
fn agreed(desk: &Desk, files: &[&Path]) -> Result<BTreeSet<String>> {
    let judges: PathBuf = std::env::var_os("SEMESTRA_JUDGES")
        .context("the calendar readers are not installed; `cargo xtask test` does it")?
        .into();
    let scripts = root().join("tests/judges");
    let python = ask(desk
        .command(judges.join("python/bin/python"))
        .arg(scripts.join("python_icalendar.py"))
        .args(files))?;
    let javascript = ask(desk
        .command("node")
        .arg(scripts.join("ical_js.mjs"))
        .args(files)
        .env("SEMESTRA_JUDGES", &judges))?;
    let lines = |said: &str| -> BTreeSet<String> { said.lines().map(str::to_owned).collect() };
    assert_eq!(
        lines(&python),
        lines(&javascript),
        "both readers see the same"
    );
    assert!(!lines(&python).is_empty(), "and they see something");
    Ok(lines(&python))
}
