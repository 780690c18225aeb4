//! What is printed in a PDF is read as the tables, lists and paragraphs that it shows.

#[path = "../support/mod.rs"]
mod support;
mod tables;

use semestra_plan::draft::{EventKind, Format, Origin};
use semestra_syllabus::{ReadError, Reading};
use support::pdf::{Font, Sheet, locked, pdf};
use support::{check_evidence, titles, try_read};

fn reading(sheets: &[Sheet]) -> Reading {
    let reading = try_read("syllabus.pdf", &pdf(sheets)).expect("this PDF can be read");
    assert_eq!(reading.draft.format, Format::Pdf);
    assert_eq!(reading.lines.len(), reading.origins.len());
    check_evidence(&reading);
    reading
}

/// A page with a title and a dated exam, so that there is something to plan.
fn page() -> Sheet {
    let mut sheet = Sheet::default();
    sheet.text(
        72.0,
        60.0,
        18.0,
        Font::Bold,
        "PORT 210: Harbour Engineering",
    );
    sheet.put(72.0, 740.0, "Final exam: December 10, 2026");
    sheet
}

fn holds(reading: &Reading, line: &str) {
    assert!(
        reading.lines.iter().any(|it| it == line),
        "{line:?} is no line of {:#?}",
        reading.lines
    );
}

const SCHEDULE: [[&str; 3]; 6] = [
    ["Date", "Topic", "Due"],
    ["9/1/2026", "Tides and moorings", ""],
    ["9/3/2026", "Rope, chain, wire", ""],
    ["9/8/2026", "Quay walls", "HW1"],
    ["9/10/2026", "Breakwaters", ""],
    ["9/15/2026", "Fenders", "HW2"],
];

/// The schedule at columns, rows `step` apart; rows from `rows` only.
fn schedule(sheet: &mut Sheet, xs: [f64; 3], y: f64, step: f64, rows: std::ops::Range<usize>) {
    for (index, row) in (0u32..).zip(&SCHEDULE[rows]) {
        for (x, cell) in xs.iter().zip(row) {
            sheet.put(*x, y + f64::from(index) * step, cell);
        }
    }
}

#[test]
fn facts_side_by_side_are_lines_of_their_own() {
    let mut sheet = page();
    for (y, left, right) in [
        (100.0, "Instructor: Ines Prado", "TA: Bo Lund"),
        (114.0, "Office: Pier 4", "Office: Pier 9"),
        (128.0, "Phone: 555-0101", "Phone: 555-0102"),
    ] {
        sheet.put(72.0, y, left).put(330.0, y, right);
    }
    let reading = reading(&[sheet]);
    holds(&reading, "Office: Pier 4");
    holds(&reading, "TA: Bo Lund");
    let mut sheet = page();
    for (y, name, fact) in [
        (100.0, "Instructor:", "Ines Prado"),
        (114.0, "Office:", "Pier 4"),
        (128.0, "Class time:", "Mon 10:00-11:15"),
    ] {
        sheet.put(72.0, y, name).put(180.0, y, fact);
    }
    holds(&self::reading(&[sheet]), "Class time: Mon 10:00-11:15");
}

#[test]
fn columns_of_text_are_read_one_after_the_other() {
    let mut sheet = page();
    let left: Vec<String> = (1..=12)
        .map(|line| format!("left {line} of a column that says many words"))
        .collect();
    let right: Vec<String> = (1..=12)
        .map(|line| format!("right {line} of a column with as many words"))
        .collect();
    let words = |list: &[String]| list.iter().map(String::clone).collect::<Vec<_>>();
    for (x, list) in [(72.0, words(&left)), (320.0, words(&right))] {
        let list: Vec<&str> = list.iter().map(String::as_str).collect();
        sheet.lines(x, 100.0, 12.0, &list);
    }
    let all = reading(&[sheet]).lines.join(" ");
    let at = |words: &str| {
        all.find(words)
            .unwrap_or_else(|| panic!("{words} in {all}"))
    };
    assert!(at("left 1 ") < at("left 12 "));
    assert!(at("left 12 ") < at("right 1 "));
}

#[test]
fn a_wrapped_item_is_one_line_and_a_cut_word_is_whole() {
    let mut sheet = page();
    sheet.lines(
        72.0,
        100.0,
        12.0,
        &[
            "• The report on the harbour of your choice is handed in on paper, and it is due on De-",
            "cember 3, 2026 at the begin of class, with the drawings that belong to it in a folder and all",
            "of its sources.",
            "• A self-study of tides follows it.",
        ],
    );
    let reading = reading(&[sheet]);
    assert!(
        reading
            .lines
            .iter()
            .any(|line| line.contains("due on December 3, 2026 at the begin")),
        "{:#?}",
        reading.lines
    );
    holds(&reading, "• A self-study of tides follows it.");
}

#[test]
fn a_sentence_broken_behind_its_month_is_one_paragraph_and_a_counted_list_is_none() {
    let mut sheet = page();
    sheet.lines(
        72.0,
        100.0,
        12.0,
        &[
            "Nearly chosen by the whole group and not to be moved, the midterm takes place on Monday October",
            "12. Whoever cannot come on that day has to write to the office before it.",
        ],
    );
    sheet.lines(
        72.0,
        200.0,
        12.0,
        &["Read until October", "1. Tides", "2. Locks"],
    );
    let reading = reading(&[sheet]);
    let exams = titles(&reading.draft, EventKind::Exam);
    assert!(
        exams
            .iter()
            .any(|exam| exam.starts_with("10-12") && exam.contains("midterm")),
        "{exams:?} in {:#?}",
        reading.lines
    );
    holds(&reading, "1. Tides");
}

#[test]
fn a_hyphen_that_is_written_elsewhere_stays_at_the_end_of_a_line() {
    let mut sheet = page();
    sheet.lines(
        72.0,
        100.0,
        12.0,
        &[
            "Each week ends with a take-home quiz.",
            "The exam on the tides of the north sea and on all that is known about them is a take-",
            "home exam.",
        ],
    );
    let reading = reading(&[sheet]);
    assert!(
        reading
            .lines
            .iter()
            .any(|line| line.ends_with("a take-home exam.")),
        "{:#?}",
        reading.lines
    );
}

#[test]
fn short_lines_below_each_other_stay_apart() {
    let mut sheet = page();
    sheet.lines(
        72.0,
        100.0,
        12.0,
        &["Ines Prado", "Pier 4, room 12", "Monday 2-3 pm"],
    );
    sheet.put(72.0, 200.0, "A line as wide as the page tells how far words may go before they are wrapped at its edge.");
    let reading = reading(&[sheet]);
    for line in ["Ines Prado", "Pier 4, room 12", "Monday 2-3 pm"] {
        holds(&reading, line);
    }
}

#[test]
fn running_titles_and_page_numbers_are_said_once_or_never() {
    let sheets: Vec<Sheet> = (1..=4)
        .map(|number| {
            let mut sheet = Sheet::default();
            sheet.put(72.0, 40.0, "Harbour Engineering, Fall 2026");
            sheet.put(
                72.0,
                200.0,
                &format!("Quiz {number}: October {number}, 2026"),
            );
            sheet.put(300.0, 760.0, &format!("Page {number} of 4"));
            sheet
        })
        .collect();
    let reading = reading(&sheets);
    let titles = reading
        .lines
        .iter()
        .filter(|line| line.starts_with("Harbour"))
        .count();
    assert_eq!(titles, 1);
    assert!(!reading.lines.iter().any(|line| line.starts_with("Page")));
}

#[test]
fn letters_printed_apart_are_words() {
    let mut sheet = page();
    sheet
        .spread(4.0)
        .put(72.0, 100.0, "OFFICE HOURS")
        .spread(0.0);
    sheet.put(72.0, 114.0, "Monday 2-3 pm");
    holds(&reading(&[sheet]), "OFFICE HOURS");
    let mut sheet = page();
    sheet.put(72.0, 100.0, "G r a d i n g");
    holds(&reading(&[sheet]), "Grading");
    let mut sheet = page();
    sheet.put(72.0, 100.0, "S M T W T F S");
    holds(&reading(&[sheet]), "S M T W T F S");
}

#[test]
fn raised_letters_stay_in_their_word() {
    let mut sheet = page();
    sheet.put(72.0, 100.0, "Midterm exam: October 17");
    sheet.text(190.5, 96.0, 6.0, Font::Plain, "th");
    sheet.put(199.0, 100.0, "2026 in class");
    let line = &reading(&[sheet]).lines[1];
    assert_eq!(line, "Midterm exam: October 17th 2026 in class");
}

#[test]
fn a_turned_page_and_turned_words_are_read_upright() {
    // The page is turned by its viewer, and the words on it were set for that.
    let mut sheet = Sheet::default();
    sheet.turn(90);
    sheet.matrix(
        [0.0, 1.0, -1.0, 0.0, 100.0, 72.0],
        10.0,
        Font::Serif,
        "Midterm exam: October 13, 2026",
    );
    sheet.matrix(
        [0.0, 1.0, -1.0, 0.0, 120.0, 72.0],
        10.0,
        Font::Serif,
        "Final exam: December 10, 2026",
    );
    assert_eq!(
        reading(&[sheet]).lines,
        [
            "Midterm exam: October 13, 2026",
            "Final exam: December 10, 2026"
        ]
    );
    // The words alone are turned, as on a wide table printed on an upright page.
    let mut sheet = Sheet::default();
    sheet.matrix(
        [0.0, 1.0, -1.0, 0.0, 100.0, 72.0],
        10.0,
        Font::Serif,
        "Midterm exam: October 13, 2026",
    );
    sheet.matrix(
        [0.0, 1.0, -1.0, 0.0, 120.0, 72.0],
        10.0,
        Font::Serif,
        "Final exam: December 10, 2026",
    );
    assert_eq!(
        reading(&[sheet]).lines,
        [
            "Midterm exam: October 13, 2026",
            "Final exam: December 10, 2026"
        ]
    );
}

#[test]
fn an_address_behind_words_is_kept() {
    let mut sheet = page();
    sheet.put(72.0, 100.0, "All handouts are on the course website.");
    sheet.link(
        (178.0, 90.0),
        (255.0, 103.0),
        "https://harbour.example.edu/port210",
    );
    let reading = reading(&[sheet]);
    let links: Vec<&str> = reading
        .draft
        .links
        .iter()
        .map(|link| link.url.as_str())
        .collect();
    assert_eq!(links, ["https://harbour.example.edu/port210"]);
}

#[test]
fn every_line_knows_where_it_is_printed() {
    let mut second = Sheet::default();
    second.put(90.0, 300.0, "Midterm exam: October 13, 2026");
    let reading = reading(&[page(), second]);
    let at = reading
        .lines
        .iter()
        .position(|line| line.starts_with("Midterm"))
        .expect("it is read");
    let Origin::Box {
        page,
        left,
        top,
        height,
        width,
    } = reading.origins[at]
    else {
        panic!("a PDF is printed");
    };
    assert_eq!(page, 2);
    assert!((left - 90.0).abs() < 0.5 && (top..top + height).contains(&298.0));
    assert!((120.0..170.0).contains(&width), "{width}");
}

#[test]
fn what_cannot_be_read_says_what_to_do() {
    let check = |bytes: &[u8], expected: ReadError| {
        assert_eq!(try_read("syllabus.pdf", bytes).err(), Some(expected));
    };
    check(&locked(&[page()]), ReadError::PdfLocked);
    let mut scanned = Sheet::default();
    scanned.picture();
    check(&pdf(&[scanned.clone(), scanned]), ReadError::PdfScanned);
    check(&pdf(&vec![Sheet::default(); 2_001]), ReadError::PdfPages);
    check(&pdf(&[Sheet::default()]), ReadError::Empty);
    check(b"%PDF-1.7\nnothing of it arrived", ReadError::PdfDamaged);
    check(b"\x89PNG\r\n\x1a\n", ReadError::Image);
}

#[test]
fn a_damaged_file_is_refused_or_read_and_never_panics() {
    let mut sheet = page();
    sheet.grid(&[70.0, 150.0, 300.0, 400.0], &[106.0, 126.0, 146.0, 166.0]);
    schedule(&mut sheet, [75.0, 155.0, 305.0], 120.0, 20.0, 0..6);
    let whole = pdf(&[sheet.clone(), sheet]);
    for tenth in 0..10 {
        let cut = whole.len() * tenth / 10;
        let _ = try_read("syllabus.pdf", &whole[..cut]);
    }
    let mut seed = 7usize;
    for _ in 0..300 {
        let mut bytes = whole.clone();
        for _ in 0..8 {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            let at = (seed >> 16) % bytes.len();
            bytes[at] = (seed >> 48) as u8;
        }
        let _ = try_read("syllabus.pdf", &bytes);
    }
}
