//! What a student types: names and notes, in bounds.

use crate::{PlannerError, Result};

/// How many letters a name has at most.
const NAME: usize = 5_000;

/// How many letters a note has at most.
const NOTE: usize = 100_000;

/// How many letters of a name a notice has room for.
const NOTICE: usize = 80;

/// A name in one line without space around it.
pub(crate) fn name(text: &str) -> Result<String> {
    let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() {
        return Err(PlannerError::invalid(|say| say.without_a_name()));
    }
    if name.chars().count() > NAME {
        return Err(PlannerError::invalid(|say| say.name_too_long(NAME)));
    }
    Ok(name)
}

/// A note as it is.
pub(crate) fn note(text: String) -> Result<String> {
    if text.chars().count() > NOTE {
        return Err(PlannerError::invalid(|say| say.note_too_long(NOTE)));
    }
    Ok(text)
}

/// Words that may be missing, in one line.
pub(crate) fn maybe(text: Option<&str>) -> Option<String> {
    let words = text?.split_whitespace().collect::<Vec<_>>().join(" ");
    (!words.is_empty()).then_some(words)
}

/// A name as a notice has room for it.
pub(crate) fn short(name: &str) -> String {
    if name.chars().count() <= NOTICE {
        return name.to_owned();
    }
    let kept: String = name.chars().take(NOTICE - 1).collect();
    format!("{}…", kept.trim_end())
}
