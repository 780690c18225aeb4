//! Whatever the bytes are, reading ends soon, never panics, and its places lie in its lines.

mod support;

use proptest::prelude::*;
use semestra_syllabus::ReadError;
use support::word::{package, word};
use support::{ALL, check_evidence, html, markdown, stacked, tabbed, try_read, without_hanging};

const NAMES: [&str; 4] = ["a.txt", "a.html", "a.md", "a"];

fn check(name: &str, bytes: &[u8]) {
    if let Ok(reading) = try_read(name, bytes) {
        check_evidence(&reading);
        assert!(reading.lines.len() <= 20_000);
        assert!(reading.draft.events.len() <= 3_000);
    }
}

fn fixture(index: usize) -> Vec<u8> {
    let texts = [
        stacked(&ALL),
        tabbed(&ALL),
        html(&ALL),
        markdown(&ALL),
        include_str!("fixtures/workshop.md").to_owned(),
        include_str!("fixtures/workshop.txt").to_owned(),
    ];
    texts[index % texts.len()].clone().into_bytes()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..2_000), name in 0..4usize) {
        check(NAMES[name], &bytes);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,400}", name in 0..4usize) {
        check(NAMES[name], text.as_bytes());
    }

    #[test]
    fn words_of_course_pages_in_any_order_are_read(parts in prop::collection::vec(prop::sample::select(vec![
        "Feb 5", "2/30", "9/1/2026", "Monday", "HW1 due", "10%", "\n", "\t", " | ", "<td>", "<tr>", "<table>", "# ", "- ", "2:00-3:20 pm", "é", "“", "Week 3", "1", "Office hours",
        "Grading", "Midterm", ": ", ", ", "at", "@", "(", ")", "[", "]", "a.b@c.de", "http://x.example/a?", "12.13.", "3 - 9 May", "–", "MWF 3-4", "no class", "İ", "ß", "ﬁ", "\u{301}",
    ]), 0..160), name in 0..4usize) {
        check(NAMES[name], parts.concat().as_bytes());
    }

    #[test]
    fn damaged_pages_are_read_or_refused(which in 0..6usize, name in 0..4usize, cuts in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12)) {
        let mut bytes = fixture(which);
        for (at, byte) in cuts {
            let at = at.index(bytes.len());
            match byte % 4 {
                0 => { bytes.remove(at); }
                1 => bytes.insert(at, byte),
                2 => bytes.truncate(at.max(10)),
                _ => bytes[at] = byte,
            }
            if bytes.is_empty() { bytes.push(b'a'); }
        }
        check(NAMES[name], &bytes);
    }
}

#[test]
fn pages_made_to_be_slow_are_not() {
    let many = |text: &str, count: usize| text.repeat(count);
    let pages: Vec<(&str, String)> = vec![
        ("a.html", many("<div>", 200_000) + "Exam: Oct 5"),
        ("a.html", many("<b><p>", 100_000) + "Exam: Oct 5"),
        ("a.html", many("<table><tr><td>", 50_000) + "Exam: Oct 5"),
        (
            "a.html",
            format!(
                "<table>{}</table>",
                many("<tr><td rowspan=99999 colspan=99999>Oct 5", 3_000)
            ),
        ),
        ("a.html", many("<", 1_000_000)),
        ("a.md", many(">", 200_000) + " Exam: Oct 5"),
        ("a.md", many("- ", 50_000) + "Exam: Oct 5"),
        ("a.md", many("[", 100_000) + "Exam: Oct 5"),
        ("a.md", many("*a ", 100_000)),
        ("a.txt", many("9/1/2026\n", 100_000)),
        ("a.txt", many("Exam: Oct 5\n", 20_000)),
        ("a.txt", many("a\tb\n\n", 50_000)),
        ("a.txt", many("Date\nTopic\n9/1/2026\n1\nHW1 due\n", 8_000)),
        ("a.txt", many("10% a, ", 50_000)),
        ("a.txt", many("Grading\n5% a\n5% b\n10% c\n", 5_000)),
        ("a.txt", many("@", 500_000)),
        ("a.txt", many("http://", 100_000)),
        ("a.txt", many("MWF 3-4, ", 50_000)),
        ("a.txt", many("Sep 5 due ", 100_000)),
    ];
    let mut pages: Vec<(&str, Vec<u8>)> = pages
        .into_iter()
        .map(|(name, page)| (name, page.into_bytes()))
        .collect();
    pages.extend([
        ("a.docx", word(&many("<w:tbl><w:tr><w:tc>", 100_000))),
        (
            "a.docx",
            word(&many("<w:p><w:r><w:txbxContent>", 100_000)),
        ),
        (
            "a.docx",
            word(&many("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"40\"/></w:tcPr><w:p><w:r><w:t>Oct 5</w:t></w:r></w:p></w:tc></w:tr></w:tbl>", 20_000)),
        ),
        ("a.docx", word(&many("<w:p><w:r><w:t>Exam: Oct 5</w:t></w:r></w:p>", 60_000))),
        ("a.docx", word(&many("<w:fldSimple w:instr=\"TOC\">", 50_000))),
        ("a.rtf", (r"{\rtf1 ".to_owned() + &many(r"\trowd a\cell b\cell\row", 60_000) + "}").into_bytes()),
        ("a.rtf", (r"{\rtf1 ".to_owned() + &many(r"{\b Exam: Oct 5\par}", 60_000) + "}").into_bytes()),
    ]);
    for (name, page) in pages {
        let shown: String = String::from_utf8_lossy(&page).chars().take(24).collect();
        without_hanging(&shown, move || check(name, &page));
    }
}

#[test]
fn packages_that_unpack_to_more_than_a_document_are_refused() {
    let refused = |bytes: &[u8]| try_read("a.docx", bytes).err();
    let types = ("[Content_Types].xml", &b"<Types/>"[..]);
    let huge = vec![b' '; 80 * 1024 * 1024];
    let bomb = package(&[types, ("word/document.xml", &huge)]);
    assert!(bomb.len() < 1024 * 1024);
    assert_eq!(refused(&bomb), Some(ReadError::Swollen));
    // A list that tells a small size does not open the door.
    let size = u32::try_from(huge.len()).expect("it fits").to_le_bytes();
    let mut liar = bomb.clone();
    for at in 0..liar.len() - 4 {
        if liar[at..at + 4] == size {
            liar[at..at + 4].copy_from_slice(&9u32.to_le_bytes());
        }
    }
    assert_ne!(liar, bomb);
    assert!(matches!(
        refused(&liar),
        Some(ReadError::Swollen | ReadError::DamagedPackage)
    ));
    let names: Vec<String> = (0..5_000).map(|number| format!("{number}.xml")).collect();
    let mut parts: Vec<(&str, &[u8])> = vec![types, ("word/document.xml", b"<w/>")];
    parts.extend(names.iter().map(|name| (name.as_str(), &b"<x/>"[..])));
    assert_eq!(refused(&package(&parts)), Some(ReadError::Swollen));
}
