//! Prints the draft of a document as JSON: `read FILE [--json] [--today D] [--timezone TZ] [--term-start D] [--lines | --parts] [--part N]`.

use std::process::ExitCode;

use chrono::NaiveDate;
use semestra_plan::Zone;
use semestra_syllabus::{Context, Document, read};

fn main() -> ExitCode {
    match run() {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("semestra: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<String, Box<dyn std::error::Error>> {
    let mut file = None;
    let mut context = Context {
        today: NaiveDate::from_ymd_opt(2025, 1, 1).ok_or("no day")?,
        timezone: None,
        term_start: None,
        part: None,
    };
    let mut words = std::env::args().skip(1);
    let (mut lines, mut parts) = (false, false);
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
        match word.as_str() {
            "--json" => {}
            "--lines" => lines = true,
            "--parts" => parts = true,
            "--part" => context.part = Some(value()?.parse()?),
            "--today" => context.today = value()?.parse()?,
            "--timezone" => context.timezone = Some(Zone::named(&value()?)?),
            "--term-start" => context.term_start = Some(value()?.parse()?),
            _ => file = Some(word),
        }
    }
    let file = file.ok_or("name a file")?;
    let bytes = std::fs::read(&file)?;
    let document = Document {
        name: Some(&file),
        bytes: &bytes,
    };
    let reading = read(&document, &context)?;
    if lines {
        return Ok(reading.lines.join("\n"));
    }
    if parts {
        return Ok(serde_json::to_string_pretty(&reading.parts)?);
    }
    Ok(serde_json::to_string_pretty(&reading.draft)?)
}
