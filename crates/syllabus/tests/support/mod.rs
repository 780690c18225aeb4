//! Reading in one line, and one course written in every form.
#![allow(dead_code, reason = "every test binary uses its own part")]

pub(crate) mod pdf;
pub(crate) mod word;

use std::{
    sync::mpsc::{self, RecvTimeoutError},
    thread,
    time::Duration,
};

use chrono::NaiveDate;
use semestra_plan::draft::{Draft, EventDraft, EventKind, Warning};
use semestra_plan::{Basis, Evidence, Zone};
use semestra_syllabus::{Context, Document, ReadError, Reading, read, say_all};
use semestra_words::Locale;

pub(crate) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("the tests name days that exist")
}

pub(crate) fn context() -> Context {
    Context {
        today: day(2026, 8, 20),
        timezone: Some(Zone::named("America/Chicago").expect("a zone of the tables")),
        term_start: None,
        part: None,
    }
}

pub(crate) fn try_read(name: &str, bytes: &[u8]) -> Result<Reading, ReadError> {
    let document = Document {
        name: Some(name),
        bytes,
    };
    let mut reading = read(&document, &context())?;
    say_all(&mut reading.draft, Locale::default());
    Ok(reading)
}

/// What a warning says, in English.
pub(crate) fn said(warning: &Warning) -> &str {
    warning.text.words().expect("everything is said")
}

/// Does a job on a thread of its own and gives it up when it hangs. The bound tells a hang from work, not fast from slow:
/// a debug build on a machine with other work is an order of magnitude away from it.
pub(crate) fn without_hanging(what: &str, job: impl FnOnce() + Send + 'static) {
    let (told, done) = mpsc::channel();
    let work = thread::spawn(move || {
        job();
        // Whoever waited may have given up.
        let _ = told.send(());
    });
    match done.recv_timeout(Duration::from_secs(180)) {
        Err(RecvTimeoutError::Timeout) => panic!("{what} hangs"),
        Ok(()) | Err(RecvTimeoutError::Disconnected) => {
            if let Err(cause) = work.join() {
                std::panic::resume_unwind(cause);
            }
        }
    }
}

pub(crate) fn reading(name: &str, text: &str) -> Reading {
    try_read(name, text.as_bytes()).expect("this page can be read")
}

pub(crate) fn draft(name: &str, text: &str) -> Draft {
    reading(name, text).draft
}

/// The events of a kind as `MM-DD title`.
pub(crate) fn titles(draft: &Draft, kind: EventKind) -> Vec<String> {
    let shown = |event: &EventDraft| match event.date {
        Some(date) => format!("{} {}", date.format("%m-%d"), event.title),
        None => format!("undated {}", event.title),
    };
    draft
        .events
        .iter()
        .filter(|event| event.kind == kind)
        .map(shown)
        .collect()
}

/// The dated events as `MM-DD kind title`, each with its last day, hours and room where it has them.
pub(crate) fn dated(reading: &Reading) -> Vec<String> {
    check_evidence(reading);
    let events = reading.draft.events.iter();
    events
        .filter_map(|event| Some((event.date?, event)))
        .map(|(date, event)| {
            let kind = format!("{:?}", event.kind).to_lowercase();
            let last = event
                .end_date
                .map(|last| last.format("..%m-%d").to_string());
            let from = event.time.map(|time| time.format(" %H:%M").to_string());
            let to = event.end_time.map(|time| time.format("-%H:%M").to_string());
            let room = event.location.as_ref().map(|room| format!(" @ {room}"));
            let tail = [from, to, room].map(Option::unwrap_or_default).concat();
            let last = last.unwrap_or_default();
            format!(
                "{}{last} {kind} {}{tail}",
                date.format("%m-%d"),
                event.title
            )
        })
        .collect()
}

/// The events of a page by its bare words, read as `dated` lists them.
pub(crate) fn dates_of(name: &str, text: &str) -> Vec<String> {
    dated(&reading(name, text))
}

/// The recurring items as `kind title time: MM-DD MM-DD`.
pub(crate) fn repeated(reading: &Reading) -> Vec<String> {
    check_evidence(reading);
    let items = reading.draft.recurring.iter();
    items
        .map(|item| {
            let kind = format!("{:?}", item.kind).to_lowercase();
            let time = item.time.map(|time| time.format(" %H:%M").to_string());
            let days: Vec<String> = item
                .dates
                .iter()
                .map(|day| day.format("%m-%d").to_string())
                .collect();
            let time = time.unwrap_or_default();
            format!("{kind} {}{time}: {}", item.title, days.join(" "))
        })
        .collect()
}

pub(crate) fn evidence(draft: &Draft) -> Vec<&Evidence> {
    let mut all: Vec<&Evidence> = draft.course.evidence.iter().collect();
    all.extend(draft.late_days_evidence.iter());
    all.extend(draft.meetings.iter().flat_map(|item| &item.evidence));
    all.extend(draft.office_hours.iter().flat_map(|item| &item.evidence));
    all.extend(draft.people.iter().flat_map(|item| &item.evidence));
    all.extend(draft.links.iter().flat_map(|item| &item.evidence));
    all.extend(draft.policies.iter().flat_map(|item| &item.evidence));
    all.extend(draft.events.iter().flat_map(|item| &item.evidence));
    all.extend(draft.recurring.iter().flat_map(|item| &item.evidence));
    for item in &draft.grading {
        all.extend(&item.evidence);
        all.extend(item.parts.iter().flat_map(|part| &part.evidence));
    }
    all
}

/// The words at a place, lines joined by a blank.
fn words(lines: &[String], evidence: &Evidence) -> Option<String> {
    let place = evidence.place?;
    let mut found = Vec::new();
    for line in place.line..=place.end_line {
        let text: Vec<char> = lines.get(line as usize - 1)?.chars().collect();
        let from = if line == place.line {
            place.start as usize
        } else {
            0
        };
        let to = if line == place.end_line {
            place.end as usize
        } else {
            text.len()
        };
        found.push(text.get(from..to)?.iter().collect::<String>());
    }
    Some(found.join(" "))
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Every place lies inside the lines, and a quote is what stands there.
pub(crate) fn check_evidence(reading: &Reading) {
    for evidence in evidence(&reading.draft) {
        match (evidence.place, evidence.basis) {
            (None, basis) => assert_eq!(basis, Basis::Assumed, "{evidence:?} has no place"),
            (Some(_), _) => {
                let found = words(&reading.lines, evidence);
                let found = found.unwrap_or_else(|| panic!("{evidence:?} lies outside the lines"));
                let found = squeezed(&found);
                let quote = squeezed(&evidence.quote);
                // A policy quotes its lines without what stands between them.
                assert!(
                    found == quote || (evidence.field == "text" && !quote.is_empty()),
                    "{evidence:?} does not quote {found:?}"
                );
            }
        }
    }
    for warning in &reading.draft.warnings {
        if let Some(place) = warning.place {
            assert!(
                (place.end_line as usize) <= reading.lines.len(),
                "{warning:?}"
            );
        }
    }
}

/// Columns of the sample schedule.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Column {
    Date,
    Day,
    Number,
    Topic,
    Notes,
    Week,
    Reading,
    Work,
}

pub(crate) const ALL: [Column; 8] = [
    Column::Date,
    Column::Day,
    Column::Number,
    Column::Topic,
    Column::Notes,
    Column::Week,
    Column::Reading,
    Column::Work,
];

/// Rows: date, weekday, number, topic, notes, week, reading, work.
const ROWS: [[&str; 8]; 12] = [
    [
        "9/1/2026",
        "Tuesday",
        "1",
        "Tides and moorings",
        "Lecture 1",
        "1",
        "",
        "",
    ],
    [
        "9/3/2026",
        "Thursday",
        "2",
        "Rope, chain, wire",
        "Lecture 2",
        "1",
        "[Okafor]",
        "HW1 release",
    ],
    [
        "9/8/2026",
        "Tuesday",
        "3",
        "Quay walls",
        "Lecture 3",
        "2",
        "",
        "",
    ],
    [
        "9/10/2026",
        "Thursday",
        "4",
        "Guest Lecture: Dredging the estuary (Ines Prado)",
        "",
        "2",
        "",
        "",
    ],
    [
        "9/15/2026",
        "Tuesday",
        "5",
        "Breakwaters",
        "Lecture 4",
        "3",
        "[Lund] [Silva]",
        "HW1 due",
    ],
    [
        "9/17/2026",
        "Thursday",
        "",
        "Founders Day - No class",
        "",
        "",
        "",
        "",
    ],
    [
        "9/22/2026",
        "Tuesday",
        "6",
        "Student Presentation I: Locks",
        "",
        "4",
        "",
        "",
    ],
    [
        "9/24/2026",
        "Thursday",
        "7",
        "Fenders",
        "Lecture 5",
        "4",
        "",
        "HW2 release",
    ],
    ["9/29/2026", "Tuesday", "8", "Midterm", "", "5", "", ""],
    [
        "10/1/2026",
        "Thursday",
        "9",
        "Sediment",
        "Lecture 6",
        "5",
        "[Lund]",
        "",
    ],
    [
        "10/6/2026",
        "Tuesday",
        "10",
        "Guest Lecture: TBD",
        "",
        "6",
        "",
        "HW2 due",
    ],
    [
        "10/8/2026",
        "Thursday",
        "",
        "Final Presentation",
        "",
        "6",
        "",
        "",
    ],
];

const NAMES: [&str; 8] = [
    "Date", "Weekday", "No.", "Topic", "Notes", "Week", "Readings", "Homework",
];

fn place(column: Column) -> usize {
    ALL.iter()
        .position(|other| *other == column)
        .expect("all columns are listed")
}

fn rows(columns: &[Column]) -> Vec<Vec<&'static str>> {
    std::iter::once(NAMES)
        .chain(ROWS)
        .map(|row| columns.iter().map(|column| row[place(*column)]).collect())
        .collect()
}

const HEAD: &str = "Harbour Engineering\nPORT 210 - Fall 2026\n\n";

/// One cell a line, empty cells gone.
pub(crate) fn stacked(columns: &[Column]) -> String {
    let cells: Vec<&str> = rows(columns)
        .concat()
        .into_iter()
        .filter(|cell| !cell.is_empty())
        .collect();
    format!("{HEAD}Class Plan\n{}\nBack to top\n", cells.join("\n"))
}

/// Tabs between the cells.
pub(crate) fn tabbed(columns: &[Column]) -> String {
    let lines: Vec<String> = rows(columns).iter().map(|row| row.join("\t")).collect();
    format!("{HEAD}{}\n", lines.join("\n"))
}

/// An HTML table.
pub(crate) fn html(columns: &[Column]) -> String {
    let rows: Vec<String> = rows(columns)
        .iter()
        .enumerate()
        .map(|(index, row)| {
            let tag = if index == 0 { "th" } else { "td" };
            let cells: String = row
                .iter()
                .map(|cell| format!("<{tag}>{cell}</{tag}>"))
                .collect();
            format!("<tr>{cells}</tr>")
        })
        .collect();
    format!(
        "<!doctype html><title>Ports</title><style>p {{}}</style><h1>Harbour Engineering</h1><p>PORT 210 - Fall 2026</p>\
         <!-- 9/9/2026 hidden exam --><p hidden>Exam on 9/9/2026</p><table>{}</table>",
        rows.concat()
    )
}

/// A Markdown pipe table.
pub(crate) fn markdown(columns: &[Column]) -> String {
    let mut lines: Vec<String> = rows(columns)
        .iter()
        .map(|row| format!("| {} |", row.join(" | ")))
        .collect();
    lines.insert(1, format!("|{}", "---|".repeat(columns.len())));
    format!(
        "# Harbour Engineering\n\nPORT 210 - Fall 2026\n\n{}\n",
        lines.join("\n")
    )
}
