//! Each byte as a word of course pages, so that what is fed looks like one: lines, tabs, cells, dates, shares.
#![no_main]

use libfuzzer_sys::fuzz_target;

const NAMES: [&str; 3] = ["a.txt", "a.html", "a.md"];
const WORDS: &[&str] = &[
    "\n", "\n", "\n\n", "\t", " ", ", ", ": ", "; ", " - ", "–", " | ", "(", ")", "& ", " and ", ". ", "/", "%", "#", "- ", "• ", "1. ",
    "Date", "Topic", "Due", "Week", "Reading", "Lecture", "Lab", "Day", "Assignment", "Weight", "Points", "Notes",
    "Mon", "Tue", "Wednesday", "Th", "MWF", "TR", "Segunda", "Martes", "Freitag", "jeudi",
    "Jan", "Feb 5", "March 3-7", "9/1", "9/1/2026", "2026-09-01", "1.12.", "04, 06 Jan", "9/2 & 9/4", "30/09/2025", "15 de março", "3 février", "12-13", "Sept. 3rd",
    "Week 1", "Week 2", "Week 12", "Session 3", "Day 1", "the following Tuesday", "every Friday", "end of week", "before class",
    "11:59 pm", "9:00-10:20", "2-3:15pm", "noon", "midnight", "13h30", "TBA",
    "HW1", "Homework 2 due", "Quiz", "Midterm", "Final exam", "Project", "Essay", "Exam 1", "No class", "Spring Break", "Reading week", "Holiday", "Guest: ", "Presentation", "Review", "out", "released", "due",
    "Grading", "Homework", "40%", "20", "10 points", "3 homeworks, 10% each", "lowest dropped", "extra credit", "NF = 0.2*I + 0.8*E", "the better of", "A", "93-100", "up to", "each",
    "Office hours", "Instructor", "TA", "Ada Miller", "a.miller@uni.example", "Hall 3", "Room 12", "https://uni.example/geo", "by appointment", "Section 001",
    "Late policy", "late days", "3 late days", "Attendance", "GEO 120", "Rivers and Lakes", "Fall 2026", "Spring 2025", "Chapter 3.1", "ISBN 978-3-16", "v1.2", "score 3-1",
    "<table>", "<tr>", "<td>", "<th>", "</table>", "<ul>", "<li>", "<h2>", "<p>", "<b>", "</b>", "<br>", "<dl>", "<dt>", "<dd>", "<td rowspan=3>", "<td colspan=2>", "|---|---|\n", "# ", "## ", "**",
    "é", "“", "\u{a0}", "İ", "ß", "ﬁ", "\u{301}", "0", "1", "2", "31", "2026",
];

fuzz_target!(|bytes: &[u8]| {
    let Some((first, rest)) = bytes.split_first() else {
        return;
    };
    let word = |byte: &u8| WORDS[usize::from(*byte) % WORDS.len()];
    let text: String = rest.iter().take(4_000).map(word).collect();
    semestra_fuzz::read(NAMES[usize::from(*first) % NAMES.len()], text.as_bytes());
});
