//! The small words of a typed line, in the languages of the interface, and how words of several are found in it.

use super::line::{Line, Word};
use super::words_of_time::FOR;
use crate::view::QuickWhat;

/// Small words in front of what was understood that belong to it.
pub(super) fn leads(what: QuickWhat, word: &Word) -> bool {
    match what {
        // "a las 5", but "give mom a fright".
        QuickWhat::Hour if word.is(&["a"]) => true,
        QuickWhat::Day | QuickWhat::Hour => word.is(&[
            "due", "by", "on", "at", "from", "this", "until", "till", "before", "@", "am", "um",
            "bis", "vor", "fällig", "von", "le", "à", "pour", "dès", "el", "las", "la", "para",
            "antes", "às", "em", "na", "até", ",", "(",
        ]),
        QuickWhat::Again => word.is(&["on", "am", "les", "los", "las", "as", "os", "until", ","]),
        QuickWhat::Course => word.is(&["for", "in", "für", "pour", "para", ",", "("]),
        QuickWhat::Class => word.is(&["due", "by", ","]),
        QuickWhat::Place => word.is(&["in", "at", "@", ",", "im", "en", "em", "na", "dans", "à"]),
        QuickWhat::Length => word.is(FOR) || word.is(&["~", ",", "("]),
    }
}

/// Small words that say nothing at the end of a name.
pub(super) const LOOSE_ENDS: &[&str] = &[
    "due", "by", "on", "at", "for", "from", "the", "in", "until", "deadline", "am", "um", "bis",
    "für", "le", "pour", "el", "para", "every",
];

/// Whether the words from that index on are those names and free, and how many they are.
pub(super) fn stands(line: &Line<'_>, index: usize, names: &[&[&str]]) -> Option<usize> {
    let fits = |name: &&&[&str]| {
        name.iter().enumerate().all(|(at, word)| {
            line.free(index + at)
                .is_some_and(|free| free.lower == *word)
        })
    };
    names.iter().filter(fits).map(|name| name.len()).max()
}
