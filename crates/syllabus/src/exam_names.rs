//! What an exam is called in a sentence that gives its day.

use crate::events::tidy;
use crate::page::Piece;
use crate::wording::{is_exam, is_work};

/// Longer names are sentences.
const MOST_WORDS: usize = 8;
/// Words before the name.
const LEADS: &[&str] = &[
    "there will be an ",
    "there will be a ",
    "there is an ",
    "there is a ",
    "we will have an ",
    "we will have a ",
    "the date for the ",
    "the date of the ",
    "date for the ",
    "date of the ",
    ", the ",
    ", our ",
];
/// Words behind the name, with which the sentence goes on.
const TAILS: &[&str] = &[
    " will be ",
    " will take ",
    " takes place",
    " take place",
    " is scheduled",
    " are scheduled",
    " is held",
    " is given",
    " are given",
    " during ",
];

/// "There will be a midterm during your section" names a midterm.
///
/// Words that name no exam without the rest stay as they are.
pub(crate) fn name(title: &Piece) -> Piece {
    let lower = title.text.to_ascii_lowercase();
    let from = LEADS
        .iter()
        .filter_map(|lead| Some(lower.rfind(lead)? + lead.len()))
        .chain(second_clause(&lower))
        .max()
        .unwrap_or_else(|| joint(&lower));
    let behind = lower.get(from..).unwrap_or_default();
    let to = TAILS
        .iter()
        .filter_map(|tail| behind.find(tail))
        .min()
        .map_or(lower.len(), |at| from + at);
    let name = tidy(&title.slice(from..to));
    if is_exam(&name.lower()) {
        name
    } else {
        title.clone()
    }
}

/// Whether a lower-case name ends with the word for an exam, a number or a bracket behind it aside: "exam 2 (take-home)".
pub(crate) fn is_name(name: &str) -> bool {
    const SAT: &[&str] = &[
        "exam",
        "examination",
        "midterm",
        "mid-term",
        "final",
        "test",
        "quiz",
        "quizzes",
        "examen",
        "klausur",
        "prova",
        "parcial",
    ];
    let bracket = name.find('(').unwrap_or(name.len());
    let core = name.get(..bracket).unwrap_or_default();
    let core = core.trim_end_matches(|c: char| !c.is_alphabetic());
    let ends = SAT.iter().any(|word| {
        core.strip_suffix(word)
            .is_some_and(|before| !before.ends_with(char::is_alphabetic))
    });
    let plain = core.replace("take-home", "").replace("quiz", "");
    ends && is_exam(core) && !is_work(&plain) && core.split_whitespace().count() <= MOST_WORDS
}

/// "A test takes place in the lab and the midterm will be …" goes on about another exam.
fn second_clause(lower: &str) -> Option<usize> {
    let joints = [" and a ", " and the ", " and one "];
    let ends = joints
        .iter()
        .filter_map(|joint| Some((lower.rfind(joint)?, joint.len())));
    let (at, length) = ends.max()?;
    let first = lower.get(..at)?;
    let said = TAILS.iter().any(|tail| first.contains(*tail));
    said.then_some(at + length)
}

/// How many bytes join a thing to the one before: "… and the resit on 9 December".
pub(crate) fn joint(lower: &str) -> usize {
    let joints = ["and the ", "and "];
    let found = joints.into_iter().find(|joint| lower.starts_with(joint));
    found.map_or(0, str::len)
}
