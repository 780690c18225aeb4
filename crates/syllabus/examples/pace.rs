//! Times the reading of files beside the bare extraction of their text: `pace RUNS FILE…`.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use chrono::NaiveDate;
use semestra_syllabus::{Context, Document, lines, read};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("pace: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut words = std::env::args().skip(1);
    let runs: usize = words.next().ok_or("say how many runs")?.parse()?;
    let context = Context {
        today: NaiveDate::from_ymd_opt(2025, 1, 10).ok_or("no day")?,
        timezone: None,
        term_start: None,
        part: None,
    };
    println!("{:>10} {:>10} {:>6}  file", "read", "text only", "ratio");
    for file in words {
        let bytes = std::fs::read(&file)?;
        let document = Document {
            name: Some(&file),
            bytes: &bytes,
        };
        let whole = median(runs, || read(&document, &context).map(drop))?;
        let bare = median(runs, || lines(&document).map(drop))?;
        let ratio = whole.as_secs_f64() / bare.as_secs_f64();
        println!("{whole:>10.2?} {bare:>10.2?} {ratio:>6.2}  {file}");
    }
    Ok(())
}

/// The median of several runs, the first one not counted.
fn median<E>(runs: usize, mut act: impl FnMut() -> Result<(), E>) -> Result<Duration, E> {
    act()?;
    let mut times = Vec::with_capacity(runs);
    for _ in 0..runs.max(1) {
        let began = Instant::now();
        act()?;
        times.push(began.elapsed());
    }
    times.sort_unstable();
    Ok(times.get(times.len() / 2).copied().unwrap_or_default())
}
