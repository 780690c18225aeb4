//! Measures what a student waits for.

use std::{
    path::PathBuf,
    process::Command,
    time::{Duration, Instant},
};

use anyhow::Result;

use super::run::SAMPLE_NOW;
use crate::{
    command::{binary, cargo, command, output, root, run as go, target},
    machine, needs, pages,
};

pub(crate) const HELP: &str = "\
Builds for release and measures, on this machine and in one go: reading a course page, a month of a
store of 50 000 items, a search in one at every key beside SQLite alone, a plan of the week for 1 600
pieces of work, the start of the window and its memory beside those of an empty window of the same
versions, switching and scrolling its views over 50 000 items, and reminders: how long one takes to the daemon,
what waiting for the next costs, and the memory of both programs without a window. Every figure is the median of several runs.

  --quick   fewer runs";

pub(crate) fn run(options: &[&str]) -> Result<()> {
    let quick = options.contains(&"--quick");
    machine::ensure(&[needs::COMPILER, needs::WINDOW])?;
    pages::build()?;
    go(&mut cargo(BUILD))?;
    reading(if quick { 10 } else { 50 })?;
    forms(if quick { 5 } else { 25 })?;
    month()?;
    search()?;
    week()?;
    window(if quick { 3 } else { 9 })?;
    views(if quick { 5 } else { 20 })?;
    reminders(if quick { 50 } else { 500 })
}

fn reminders(count: usize) -> Result<()> {
    println!("\n== Reminders");
    if !cfg!(target_os = "linux") {
        println!("Measured on Linux only.");
        return Ok(());
    }
    go(command(binary("debug", "measure-reminders"))
        .env("SEMESTRA_PROGRAMS", target().join("release"))
        .arg(count.to_string()))
}

/// What students get, and what is measured beside it.
const BUILD: &str = "build --release --package semestra-cli --package semestra-desktop --package semestra-store --package semestra-plan --package semestra-planner --package semestra-syllabus --bins --examples";

/// The page that is read: the real one beside the project, else our own with the same facts.
fn page() -> PathBuf {
    let real = root().join("../shared/corpus/dev/cmu-18789-s25/pasted.txt");
    let own = root().join("tests/fixtures/course.txt");
    if real.exists() { real } else { own }
}

fn reading(runs: usize) -> Result<()> {
    let page = page();
    println!("\n== Reading a course page ({})", page.display());
    let read = || {
        time(
            command(binary("release", "semestra"))
                .args(["read", "--json"])
                .arg(&page),
        )
    };
    read()?;
    let mut times = (0..runs).map(|_| read()).collect::<Result<Vec<_>>>()?;
    times.sort();
    println!(
        "whole program `semestra read --json`, {runs} runs: median {:.1?}, slowest {:.1?}",
        times[runs / 2],
        times[runs - 1]
    );
    Ok(())
}

/// Pages of every form, the real ones beside the project when they are there.
const FORMS: &[&str] = &[
    "dev/cmu-18789-s25/pasted.txt",
    "dev/uvm-ec200-s22/page.html",
    "dev/umass-cs220-f16/page.md",
    "dev/ucf-dig6836-f23/page.docx",
    "dev/cedarville-phys2110-f25/page.pdf",
    "dev/qmul-lin7076-f25/page.pdf",
];

/// Reading in the program itself, without its start, beside the bare extraction of the text.
fn forms(runs: usize) -> Result<()> {
    println!("\n== Reading by form, beside the bare extraction of the text");
    let corpus = root().join("../shared/corpus");
    let mut files: Vec<PathBuf> = FORMS.iter().map(|form| corpus.join(form)).collect();
    files.retain(|file| file.exists());
    if files.is_empty() {
        println!("The real pages are not at ../shared/corpus; our own is read instead.");
        files.push(page());
    }
    go(command(target().join("release/examples/pace"))
        .arg(runs.to_string())
        .args(files))
}

fn time(command: &mut Command) -> Result<Duration> {
    let began = Instant::now();
    output(command)?;
    Ok(began.elapsed())
}

fn month() -> Result<()> {
    println!("\n== A month of a store of 50 000 items");
    go(&mut command(target().join("release/examples/month")))
}

fn search() -> Result<()> {
    println!("\n== A search in a store of 50 000 items, at every key");
    let folder = tempfile::tempdir()?;
    let example = |name: &str| command(target().join("release/examples").join(name));
    go(example("eight_terms")
        .arg(folder.path())
        .arg(&SAMPLE_NOW[..10]))?;
    go(example("search")
        .env("SEMESTRA_NOW", SAMPLE_NOW)
        .arg(folder.path()))
}

fn week() -> Result<()> {
    println!("\n== A plan of the week for 8 courses of 200 pieces of work");
    go(&mut command(target().join("release/examples/engines")))?;
    go(&mut command(target().join("release/examples/week")))
}

fn window(runs: usize) -> Result<()> {
    println!("\n== The window beside an empty one");
    if !cfg!(target_os = "linux") {
        println!("Measured on Linux only.");
        return Ok(());
    }
    machine::ensure(&[needs::DESKTOP])?;
    // What measures may be slow; what is measured is built for release.
    go(&mut cargo(super::test::BUILD))?;
    go(command(binary("debug", "measure-window"))
        .env("SEMESTRA_NOW", SAMPLE_NOW)
        .env("SEMESTRA_PROGRAMS", target().join("release"))
        .arg(runs.to_string()))
}

fn views(rounds: usize) -> Result<()> {
    println!("\n== The calendar of eight courses in each of eight terms, 50 000 items");
    if !cfg!(target_os = "linux") {
        println!("Measured on Linux only.");
        return Ok(());
    }
    go(command(binary("debug", "measure-views"))
        .env("SEMESTRA_NOW", SAMPLE_NOW)
        .env("SEMESTRA_PROGRAMS", target().join("release"))
        .arg(rounds.to_string()))
}
