//! RTF documents are read with their tables.

mod support;

use semestra_plan::draft::{EventKind, Format};
use semestra_syllabus::{ReadError, Reading};
use support::{check_evidence, titles, try_read};

fn rtf(body: &str) -> Vec<u8> {
    format!(
        r"{{\rtf1\ansi\ansicpg1252\deff0{{\fonttbl{{\f0 Serif;}}}}{{\info{{\title Template}}}}\pard {body}\par Final exam: Dec 15, 2026\par}}"
    )
    .into_bytes()
}

fn reading(body: &str) -> Reading {
    let reading = try_read("course.rtf", &rtf(body)).expect("the document can be read");
    check_evidence(&reading);
    reading
}

fn lines(body: &str) -> Vec<String> {
    let mut lines = reading(body).lines;
    assert_eq!(lines.pop().as_deref(), Some("Final exam: Dec 15, 2026"));
    lines
}

fn row(cells: &[&str]) -> String {
    let ends: String = (1..=cells.len())
        .map(|at| format!(r"\cellx{}", at * 2000))
        .collect();
    let cells: String = cells.iter().map(|cell| format!(r"{cell}\cell ")).collect();
    // Word writes the form of a row before it and again at its end.
    format!(r"\trowd\trgaph70{ends}\pard\intbl {cells}{{\trowd\trgaph70{ends}\row}}")
}

#[test]
fn rows_and_cells_are_kept_with_several_paragraphs_in_a_cell() {
    let table = [
        row(&["Date", "Topic", "Due"]),
        row(&["Sep 1", "Springs", ""]),
        row(&["Sep 8", r"Rain\par and snow", "Homework 1"]),
        row(&["Sep 15", "Deltas", r"{\strike Quiz} Homework 2"]),
    ]
    .concat();
    let reading = reading(&format!(r"{{\b Schedule}}\par {table}\pard "));
    assert_eq!(reading.draft.format, Format::Rtf);
    assert_eq!(
        reading.lines.get(..5),
        Some(
            &[
                "Schedule",
                "Date | Topic | Due",
                "Sep 1 | Springs | ",
                "Sep 8 | Rain · and snow | Homework 1",
                "Sep 15 | Deltas | Homework 2"
            ]
            .map(str::to_owned)[..]
        )
    );
    assert_eq!(
        titles(&reading.draft, EventKind::Due),
        ["09-08 Homework 1", "09-15 Homework 2"]
    );
    assert_eq!(reading.origins.len(), reading.lines.len());
}

#[test]
fn a_frame_of_one_cell_is_no_table_and_tabs_without_cells_are_columns() {
    assert_eq!(
        lines(&(row(&[r"Office\par Hall 3"]) + r"\pard ")),
        ["Office", "Hall 3"]
    );
    let tabs = r"Date\tab Topic\tab Due\par Sep 1\tab\tab Springs\tab Homework 1\par Sep 8\tab Deltas\tab Homework 2";
    let draft = reading(tabs).draft;
    assert_eq!(
        titles(&draft, EventKind::Due),
        ["09-01 Homework 1", "09-08 Homework 2"]
    );
}

#[test]
fn letters_bullets_and_hidden_words_are_read_as_they_are_shown() {
    assert_eq!(
        lines(r"Caf\'e9 \u8211 ?noon {\v secret}\~A"),
        ["Café –noon \u{a0}A".replace(" \u{a0}", " ")]
    );
    assert_eq!(
        lines(r"{\listtext\'b7\tab}Homework: 60%\par{\pntext 2.\tab}Project: 40%"),
        ["• Homework: 60%", "• Project: 40%"]
    );
}

#[test]
fn damaged_and_hostile_documents_are_refused_with_a_sentence() {
    let error = |bytes: &[u8]| try_read("course.rtf", bytes).err();
    assert_eq!(error(br"{\rtf1 "), Some(ReadError::Rtf));
    let deep = [
        br"{\rtf1 ".to_vec(),
        b"{".repeat(100_000),
        b"}".repeat(100_001),
    ]
    .concat();
    assert_eq!(error(&deep), Some(ReadError::Rtf));
    let many = [
        br"{\rtf1 ".to_vec(),
        br"\b".repeat(3_000_000),
        b"}".to_vec(),
    ]
    .concat();
    assert_eq!(error(&many), Some(ReadError::Rtf));
}
