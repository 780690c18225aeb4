//! The words by which pages say what a dated thing is.

mod classes;
mod days_off;
mod exams;
mod work;

pub(crate) use self::classes::{class_kind, meeting_kind};
pub(crate) use self::days_off::{is_no_class, is_period};
pub(crate) use self::exams::is_exam;
pub(crate) use self::work::{is_due, is_release, is_work};

/// Whether `text`, in lower case, holds one of `needles` as whole words.
pub(crate) fn says(text: &str, needles: &[&str]) -> bool {
    needles
        .iter()
        .any(|needle| position(text, needle).is_some())
}

/// Where `needle` stands in `text` as whole words; a trailing `*` lets the last word go on.
pub(crate) fn position(text: &str, needle: &str) -> Option<usize> {
    let (stem, open) = match needle.strip_suffix('*') {
        Some(stem) => (stem, true),
        None => (needle, false),
    };
    text.match_indices(stem).map(|(at, _)| at).find(|at| {
        let before = text.get(..*at).and_then(|s| s.chars().next_back());
        let behind = text.get(at + stem.len()..).and_then(|s| s.chars().next());
        let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        !letter(before) && (open || !letter(behind))
    })
}
