//! How long the core takes to answer each view of the calendar.
//!
//! `cargo run --release -p semestra-planner --example views FOLDER`, a folder that `eight_terms` filled.

use std::{
    error::Error,
    path::Path,
    time::{Duration, Instant},
};

use semestra_plan::Day;
use semestra_planner::{
    Planner, environment,
    view::{CalendarRequest, CalendarView, TermRequest},
};

const ROUNDS: usize = 40;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("which folder?")?;
    let mut planner = Planner::open(Path::new(&folder), environment::clock(), None)?;
    for (what, view) in [
        ("a day", CalendarView::Day),
        ("a week", CalendarView::Week),
        ("a month", CalendarView::Month),
        ("the agenda", CalendarView::Agenda),
    ] {
        report(what, || {
            let calendar = planner.calendar(CalendarRequest {
                view,
                anchor: None,
                step: 0,
                first_day: Day::Mo,
            })?;
            Ok(serde_json::to_string(&calendar)?.len())
        })?;
    }
    report("a term", || {
        let term = planner.term_calendar(TermRequest {
            term: None,
            first_day: Day::Mo,
        })?;
        Ok(serde_json::to_string(&term)?.len())
    })
}

fn report(
    what: &str,
    mut ask: impl FnMut() -> Result<usize, Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    let mut times = Vec::new();
    let mut bytes = 0;
    for _ in 0..ROUNDS {
        let start = Instant::now();
        bytes = ask()?;
        times.push(start.elapsed());
    }
    times.sort();
    let at = |share: usize| {
        let place = (times.len() - 1) * share / 100;
        times.get(place).copied().unwrap_or(Duration::ZERO)
    };
    println!(
        "{what}: p50 {:.1?}, p95 {:.1?}, {} kB",
        at(50),
        at(95),
        bytes / 1000
    );
    Ok(())
}
