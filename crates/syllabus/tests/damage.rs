//! Documents that did not arrive whole: cut, with bytes flipped, with lines shuffled. Each is read or refused with a
//! sentence, soon, and never with a panic.
//!
//! The corpora of `../shared` are damaged too where they are there. A debug build takes a seeded sample of the PDFs,
//! which it reads slowly; a release build takes all of it.

mod support;

use std::path::{Path, PathBuf};

use support::word::{item, p, run, styled, table, word};
use support::{ALL, check_evidence, html, markdown, stacked, tabbed, try_read, without_hanging};

/// A document by its name.
type File = (String, Vec<u8>);

/// Numbers that look like chance and are the same in every run (Marsaglia's xorshift).
struct Dice(u64);

impl Dice {
    fn new(seed: usize) -> Self {
        Self((seed as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end.max(1) as u64).expect("it is below a size")
    }
}

fn check(name: &str, bytes: Vec<u8>, how: &str) {
    // Shown only where a test fails: the last one is the one that did.
    let shown = format!("{name} {how}");
    println!("{shown}");
    let name = name.to_owned();
    without_hanging(&shown.clone(), move || match try_read(&name, &bytes) {
        Ok(reading) => {
            check_evidence(&reading);
            assert_eq!(reading.origins.len(), reading.lines.len(), "{shown}");
        }
        Err(error) => assert!(error.to_string().contains("; "), "{shown}: {error}"),
    });
}

/// Cuts a document behind each tenth of it; `every` takes one of so many.
fn cut(at: usize, (name, bytes): &File, every: usize) {
    for tenth in (1..10).filter(|tenth| (tenth + at).is_multiple_of(every)) {
        let kept = bytes.get(..bytes.len() * tenth / 10).expect("it is a part");
        check(name, kept.to_vec(), &format!("cut at {tenth}0 %"));
    }
}

/// Flips some bytes of a document: a few, then many.
fn flip(at: usize, (name, bytes): &File, every: usize) {
    for (round, flips) in [4, 400].into_iter().enumerate() {
        if !(round + at).is_multiple_of(every.min(2)) {
            continue;
        }
        let mut dice = Dice::new(at * 2 + round);
        let mut damaged = bytes.clone();
        for _ in 0..flips {
            let place = dice.below(damaged.len());
            let bit = dice.below(255) + 1;
            if let Some(byte) = damaged.get_mut(place) {
                *byte ^= u8::try_from(bit).expect("it is below 256");
            }
        }
        check(name, damaged, &format!("with {flips} bytes flipped"));
    }
}

/// Shuffles the lines of a document.
fn shuffle(at: usize, (name, bytes): &File) {
    let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    let mut dice = Dice::new(at);
    for end in (1..lines.len()).rev() {
        lines.swap(end, dice.below(end + 1));
    }
    check(name, lines.concat(), "with its lines shuffled");
}

/// Our own documents, one of each form.
fn own() -> Vec<File> {
    let words = [
        styled("T", "GEO 120 Rivers and Lakes"),
        table(&[
            &[p("Date"), p("Topic"), p("Due")],
            &[p("Sep 1"), p("Springs"), p("")],
            &[p("Sep 8"), p("Deltas"), p("Homework 1")],
        ]),
        item(1, 0, &run("Homework: 60%")),
        item(1, 0, &run("Final exam on Dec 15: 40%")),
    ];
    let rtf = r"{\rtf1\ansi\pard\b GEO 120\b0\par\trowd\cellx1\cellx2\pard\intbl Sep 1\cell Springs\cell\row\trowd\cellx1\cellx2\pard\intbl Sep 8\cell Homework 1 due\cell\row\pard Final exam: Dec 15\par}";
    let text = |name: &str, text: String| (name.to_owned(), text.into_bytes());
    vec![
        text("stacked.txt", stacked(&ALL)),
        text("tabbed.txt", tabbed(&ALL)),
        text("page.html", html(&ALL)),
        text("page.md", markdown(&ALL)),
        text("page.rtf", rtf.to_owned()),
        ("page.docx".to_owned(), word(&words.concat())),
    ]
}

/// The documents of the corpora, PDFs or all others.
fn corpora(pdf: bool) -> Vec<File> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
    let mut paths: Vec<PathBuf> = ["dev", "syllabify"]
        .iter()
        .flat_map(|corpus| std::fs::read_dir(folder.join(corpus)).into_iter().flatten())
        .flatten()
        .flat_map(|page| std::fs::read_dir(page.path()).into_iter().flatten())
        .flatten()
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|end| end != "json"))
        .filter(|path| path.extension().is_some_and(|end| end == "pdf") == pdf)
        .collect();
    paths.sort();
    if paths.is_empty() {
        eprintln!(
            "\n!! The corpora of ../shared/corpus are not here, so only our own documents were damaged.\n"
        );
    }
    let read = |path: PathBuf| {
        let bytes = std::fs::read(&path).expect("the corpus can be read");
        (path.display().to_string(), bytes)
    };
    paths.into_iter().map(read).collect()
}

/// How many of the damages of a PDF make one that is tried here.
const EVERY: usize = if cfg!(debug_assertions) { 4 } else { 1 };

#[test]
fn documents_of_every_form_may_be_damaged_anyhow() {
    for (at, file) in own().iter().enumerate() {
        cut(at, file, 1);
        shuffle(at, file);
        for round in 0..30 {
            flip(at * 100 + round, file, 1);
        }
    }
}

#[test]
fn pages_of_the_corpora_may_be_damaged_anyhow() {
    for (at, file) in corpora(false).iter().enumerate() {
        cut(at, file, 1);
        flip(at, file, 1);
        shuffle(at, file);
    }
}

#[test]
fn pdfs_of_the_corpora_may_be_cut() {
    for (at, file) in corpora(true).iter().enumerate() {
        cut(at, file, EVERY);
    }
}

#[test]
fn pdfs_of_the_corpora_may_have_bytes_flipped_and_lines_shuffled() {
    for (at, file) in corpora(true).iter().enumerate() {
        flip(at, file, EVERY);
        if at % EVERY.min(2) == 0 {
            shuffle(at, file);
        }
    }
}
