//! Tables, with lines drawn around their cells and without.

use semestra_plan::draft::EventKind;
use semestra_syllabus::Reading;

use crate::{
    holds, page, reading, schedule,
    support::{
        pdf::{Font, Sheet},
        titles,
    },
};

const CLASSES: [&str; 5] = [
    "09-01 Tides and moorings",
    "09-03 Rope, chain, wire",
    "09-08 Quay walls",
    "09-10 Breakwaters",
    "09-15 Fenders",
];
const WORK: [&str; 2] = ["09-08 HW1", "09-15 HW2"];

fn check_schedule(reading: &Reading) {
    assert_eq!(titles(&reading.draft, EventKind::Class), CLASSES);
    let work: Vec<String> = titles(&reading.draft, EventKind::Due)
        .into_iter()
        .take(2)
        .collect();
    assert_eq!(work, WORK);
}

#[test]
fn a_table_drawn_with_lines_is_a_table() {
    let mut sheet = page();
    sheet.grid(
        &[70.0, 150.0, 300.0, 400.0],
        &[106.0, 126.0, 146.0, 166.0, 186.0, 206.0, 226.0],
    );
    schedule(&mut sheet, [75.0, 155.0, 305.0], 120.0, 20.0, 0..6);
    let reading = reading(&[sheet]);
    check_schedule(&reading);
    holds(&reading, "9/8/2026 | Quay walls | HW1");
}

#[test]
fn lines_drawn_as_bars_and_without_outer_borders_are_a_table_too() {
    let mut sheet = page();
    for row in 0..7u32 {
        sheet.bar(70.0, 106.0 + f64::from(row) * 20.0, 330.0, 1.0);
    }
    for x in [150.0, 300.0] {
        sheet.bar(x, 106.0, 0.8, 120.0);
    }
    schedule(&mut sheet, [75.0, 155.0, 305.0], 120.0, 20.0, 0..6);
    check_schedule(&reading(&[sheet]));
}

#[test]
fn a_cell_that_spans_rows_counts_in_each_of_them() {
    let mut sheet = page();
    let xs = [70.0, 130.0, 220.0, 400.0];
    for y in [100.0, 120.0, 160.0, 200.0] {
        sheet.rule((xs[0], y), (xs[3], y));
    }
    for y in [140.0, 180.0] {
        sheet.rule((xs[1], y), (xs[3], y));
    }
    for x in xs {
        sheet.rule((x, 100.0), (x, 200.0));
    }
    sheet
        .put(75.0, 114.0, "Week")
        .put(135.0, 114.0, "Date")
        .put(225.0, 114.0, "Topic");
    sheet.put(75.0, 144.0, "1").put(75.0, 184.0, "2");
    for (y, day, topic) in [
        (134.0, "9/1/2026", "Tides"),
        (154.0, "9/3/2026", "Rope"),
        (174.0, "9/8/2026", "Quay walls"),
        (194.0, "9/10/2026", "Fenders"),
    ] {
        sheet.put(135.0, y, day).put(225.0, y, topic);
    }
    let reading = reading(&[sheet]);
    holds(&reading, "1 | 9/3/2026 | Rope");
    holds(&reading, "2 | 9/10/2026 | Fenders");
}

#[test]
fn a_wrapped_cell_is_one_text_and_an_ended_line_stays_apart() {
    let mut sheet = page();
    sheet.grid(&[70.0, 150.0, 300.0], &[106.0, 126.0, 170.0]);
    sheet.put(75.0, 120.0, "Date").put(155.0, 120.0, "Topic");
    sheet.put(75.0, 140.0, "9/1/2026");
    sheet.lines(
        155.0,
        140.0,
        12.0,
        &["Tides and the many moorings", "of old harbours"],
    );
    let one = reading(&[sheet]);
    holds(
        &one,
        "9/1/2026 | Tides and the many moorings of old harbours",
    );
    let mut sheet = page();
    sheet.grid(&[70.0, 150.0, 300.0], &[106.0, 126.0, 170.0]);
    sheet.put(75.0, 120.0, "Date").put(155.0, 120.0, "Topic");
    sheet.put(75.0, 140.0, "9/1/2026");
    sheet.lines(155.0, 140.0, 12.0, &["Tides", "Quiz 1"]);
    holds(&reading(&[sheet]), "9/1/2026 | Tides · Quiz 1");
}

#[test]
fn a_table_without_lines_is_told_by_its_columns() {
    let mut sheet = page();
    schedule(&mut sheet, [72.0, 150.0, 300.0], 120.0, 16.0, 0..6);
    check_schedule(&reading(&[sheet]));
}

#[test]
fn a_cell_may_run_close_to_the_next_column() {
    let mut sheet = page();
    schedule(&mut sheet, [72.0, 122.0, 260.0], 120.0, 16.0, 0..6);
    // The last row's words end three points before its third column.
    sheet
        .put(72.0, 216.0, "9/17/2026")
        .put(122.0, 216.0, "Locks, gates, sluices, weirs")
        .put(260.0, 216.0, "HW3");
    let reading = reading(&[sheet]);
    holds(&reading, "9/17/2026 | Locks, gates, sluices, weirs | HW3");
}

#[test]
fn a_table_goes_on_over_the_page_and_says_its_head_once() {
    let mut second = Sheet::default();
    schedule(&mut second, [72.0, 150.0, 300.0], 80.0, 16.0, 0..1);
    schedule(&mut second, [72.0, 150.0, 300.0], 96.0, 16.0, 4..6);
    second.put(72.0, 300.0, "Final exam: December 10, 2026");
    let mut top = Sheet::default();
    top.text(
        72.0,
        60.0,
        18.0,
        Font::Bold,
        "PORT 210: Harbour Engineering",
    );
    schedule(&mut top, [72.0, 150.0, 300.0], 640.0, 16.0, 0..4);
    let reading = reading(&[top, second]);
    check_schedule(&reading);
    let heads = reading
        .lines
        .iter()
        .filter(|line| line.starts_with("Date |"))
        .count();
    assert_eq!(heads, 1, "{:#?}", reading.lines);
}

#[test]
fn a_ruled_table_goes_on_over_the_page() {
    let xs = [70.0, 150.0, 300.0, 400.0];
    let mut top = Sheet::default();
    top.text(
        72.0,
        60.0,
        18.0,
        Font::Bold,
        "PORT 210: Harbour Engineering",
    );
    top.grid(&xs, &[626.0, 646.0, 666.0, 686.0, 706.0]);
    schedule(&mut top, [75.0, 155.0, 305.0], 640.0, 20.0, 0..4);
    let mut second = Sheet::default();
    second.grid(&xs, &[66.0, 86.0, 106.0]);
    schedule(&mut second, [75.0, 155.0, 305.0], 80.0, 20.0, 4..6);
    check_schedule(&reading(&[top, second]));
}
