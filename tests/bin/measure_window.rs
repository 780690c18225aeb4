//! Measures the start and the memory of the window beside those of an empty one: `measure-window RUNS`.

use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use semestra_tests::{Desk, Group, memory_at_rest, program};

/// One start.
#[derive(Clone, Copy, Debug)]
struct Start {
    /// From the start of the process to its first painted screen.
    painted: Duration,
    /// Memory of the program and all it started, each shared page counted by its share, in MB.
    memory: f64,
}

fn main() -> Result<()> {
    let runs: usize = std::env::args().nth(1).context("how many runs?")?.parse()?;
    let now = std::env::var("SEMESTRA_NOW").context("SEMESTRA_NOW is not set")?;
    let desk = Desk::set_up(&now)?;
    desk.semestra(&["sample"])?;
    let empty = || start(&mut desk.command(program("examples/empty_window")?));
    let ours = || start(&mut desk.command(program("semestra-desktop")?));
    // The first of each warms the machine up and does not count.
    empty()?;
    ours()?;
    // In turns, so that a busy minute of the machine falls on both.
    let pairs = (0..runs)
        .map(|_| Ok((empty()?, ours()?)))
        .collect::<Result<Vec<_>>>()?;

    println!("{runs} starts of each, in turns; medians");
    println!("{:<28}{:>10}{:>10}{:>8}", "", "empty", "Semestra", "ratio");
    tell("first painted screen, ms", &pairs, |start| {
        start.painted.as_secs_f64() * 1e3
    });
    tell("memory (PSS of all), MB", &pairs, |start| start.memory);
    Ok(())
}

fn tell(what: &str, pairs: &[(Start, Start)], figure: impl Fn(&Start) -> f64) {
    let empty = median(pairs.iter().map(|(empty, _)| figure(empty)));
    let ours = median(pairs.iter().map(|(_, ours)| figure(ours)));
    let ratio = median(
        pairs
            .iter()
            .map(|(empty, ours)| figure(ours) / figure(empty)),
    );
    println!("{what:<28}{empty:>10.0}{ours:>10.0}{ratio:>8.2}");
}

fn median(figures: impl Iterator<Item = f64>) -> f64 {
    let mut figures: Vec<f64> = figures.collect();
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

fn start(command: &mut Command) -> Result<Start> {
    let began = Instant::now();
    let mut group = Group::start(
        command
            .env("SEMESTRA_TRACE_START", "1")
            .stderr(Stdio::piped()),
    )?;
    let mut said = BufReader::new(group.complaints()?).lines();
    said.find(|line| line.as_ref().is_ok_and(|line| line.starts_with("painted")))
        .context("it ended without painting")??;
    let painted = began.elapsed();
    let memory = memory_at_rest(group.id())?;
    Ok(Start { painted, memory })
}
