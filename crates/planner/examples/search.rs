//! How long the palette waits for what it finds, beside SQLite alone on the same words.
//!
//! `cargo run --release -p semestra-planner --example search FOLDER`, a folder that `eight_terms` filled.

use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::{Connection, OpenFlags};
use semestra_planner::{Planner, environment, view::SearchRequest};

/// What somebody types, key by key, and words that nearly everything holds.
const LINES: &[&str] = &[
    "homework 12",
    "topic 5 of week 3: series",
    "chapter 4.17",
    "person 2 algebra",
    "late days",
    "10-100",
    "hall 3",
];
const ROUNDS: usize = 20;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("which folder?")?;
    let mut planner = Planner::open(Path::new(&folder), environment::clock(), None)?;
    let bare = Connection::open_with_flags(planner.data_file(), OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let rows: i64 = bare.query_row("SELECT count(*) FROM searchable", [], |row| row.get(0))?;
    let typed: Vec<String> = LINES
        .iter()
        .flat_map(|line| {
            line.char_indices()
                .map(|(at, c)| line[..at + c.len_utf8()].to_owned())
        })
        .filter(|text| !text.ends_with(' '))
        .collect();
    println!(
        "{rows} things to find, {} beginnings of {} lines",
        typed.len(),
        LINES.len()
    );
    report("all of the palette's answer", &typed, |text| {
        let request = SearchRequest {
            text: text.to_owned(),
        };
        Ok(planner.search(request)?.len())
    })?;
    let mut ids =
        bare.prepare("SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rank LIMIT 30")?;
    report("SQLite alone: the numbers of the best 30", &typed, |text| {
        let words: Vec<_> = text
            .split([' ', '-'])
            .map(|word| format!("\"{word}\""))
            .collect();
        let found = ids.query_map([format!("{}*", words.join(" "))], |row| {
            row.get::<_, i64>(0)
        })?;
        Ok(found.count())
    })?;
    Ok(())
}

/// Every beginning by its median, and of these the middle and the slowest.
fn report(
    what: &str,
    typed: &[String],
    mut find: impl FnMut(&str) -> Result<usize, Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    let mut medians: Vec<(Duration, &str)> = Vec::new();
    let mut found = 0;
    for text in typed {
        let mut times = Vec::new();
        for _ in 0..ROUNDS {
            let start = Instant::now();
            found += find(text)?;
            times.push(start.elapsed());
        }
        times.sort();
        medians.push((times[ROUNDS / 2], text));
    }
    medians.sort();
    let (slowest, text) = medians[medians.len() - 1];
    println!(
        "{what}: median {:.1?}, slowest {slowest:.1?} (“{text}”), {} found",
        medians[medians.len() / 2].0,
        found / ROUNDS
    );
    Ok(())
}
