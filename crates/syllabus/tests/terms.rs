//! Pages over several terms, and pages of several courses.

mod support;

use chrono::Datelike;
use semestra_syllabus::{Context, Document, read};
use support::{context, dated, reading};

/// The years of the events of a page.
fn years(name: &str, text: &str) -> Vec<i32> {
    reading(name, text)
        .draft
        .events
        .iter()
        .filter_map(|event| Some(event.date?.year()))
        .collect()
}

#[test]
fn a_term_over_new_year_goes_on_in_the_next_year() {
    let german = "PY 1, Wintersemester 2026/27\n\nDatum\tThema\n19.10.\tListen\n14.12.\tMengen\n11.1.\tKarten\n1.2.\tKlausur\n";
    assert_eq!(years("a.txt", german), [2026, 2026, 2027, 2027]);
    let two = "# PY 1 — Fall 2025 and Spring 2026\n\n- Sep 8: Lists\n- Nov 3: Sets\n- Jan 19: Maps\n- Apr 13: Final exam\n";
    assert_eq!(years("a.md", two), [2025, 2025, 2026, 2026]);
    let spring = "PY 1, Spring 2027\n\nDate\tTopic\nJan 12\tLists\nFeb 9\tSets\nApr 13\tMaps\nMay 11\tFinal exam\n";
    assert_eq!(
        years("a.txt", spring),
        [2027; 4],
        "one term stays in its year"
    );
}

const TWO: &str = "<h1>Courses of M. Lindqvist</h1><p>Everything is due at noon.</p>\
    <h2>CS 101 Programming</h2><p>Midterm: October 5, 2026</p><p>Final exam: December 7, 2026</p>\
    <h2>CS 205 Graphs</h2><p>HW 1 due September 8, 2026</p><p>HW 2 due September 22, 2026</p>";

/// The courses of a page, and what it dates when one of them is chosen.
fn courses(name: &str, text: &str, part: usize) -> (Vec<String>, Vec<String>) {
    let document = Document {
        name: Some(name),
        bytes: text.as_bytes(),
    };
    let context = Context {
        part: Some(part),
        ..context()
    };
    let reading = read(&document, &context).expect("this page can be read");
    let names = reading
        .parts
        .iter()
        .map(|part| part.title.clone())
        .collect();
    (names, dated(&reading))
}

#[test]
fn two_courses_of_one_page_are_told_apart() {
    let (names, events) = courses("a.html", TWO, 0);
    assert_eq!(names, ["CS 101 Programming", "CS 205 Graphs"]);
    assert_eq!(events, ["10-05 exam Midterm", "12-07 exam Final exam"]);
    let (_, events) = courses("a.html", TWO, 1);
    assert_eq!(events, ["09-08 due HW 1 12:00", "09-22 due HW 2 12:00"]);
    let markdown = "# Autumn 2026\n\n## BIO 110: Mosses\n\nExam 1: October 5\n\nExam 2: November 9\n\n\
        ## HIS 220: Mills\n\n- Essay 1 due September 8\n- Essay 2 due September 22\n";
    let (names, events) = courses("a.md", markdown, 1);
    assert_eq!(names, ["BIO 110: Mosses", "HIS 220: Mills"]);
    assert_eq!(events, ["09-08 due Essay 1", "09-22 due Essay 2"]);
}

#[test]
fn a_lecture_and_its_lab_are_one_course() {
    let lab = TWO.replace("CS 205 Graphs", "CS 101L Programming Lab");
    assert_eq!(reading("a.html", &lab).parts, []);
    let mentioned = "# PY 1, Fall 2026\n\n## Before you take PY 2\n\nExam 1: October 5\n\nExam 2: November 9\n\n\
        ## Grading\n\nEssay 1 due September 8\n\nEssay 2 due September 22\n";
    assert_eq!(reading("a.md", mentioned).parts, []);
}
