//! What the columns of a table hold, told by their headings.

mod headings;

use crate::wording::says;
use headings::HEADINGS;

/// What words are, by their column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// The day.
    Date,
    /// A weekday beside it.
    Weekday,
    /// The number of the class.
    Number,
    /// The number of the week.
    Week,
    /// What a class is about.
    Topic,
    /// Notes, slides, recordings.
    Notes,
    /// What to read.
    Reading,
    /// Homework and other work.
    Work,
    /// When work is due: a column of dates or of things due on the row's day.
    Due,
    /// When work is handed out.
    Release,
    /// A column headed by a weekday: its cells take place on that day of the row's week.
    OnWeekday(chrono::Weekday),
    /// Clock times.
    Time,
    /// Rooms.
    Place,
    /// Names of people.
    Person,
    /// Shares of the grade.
    Share,
    /// Anything else.
    Other,
}

/// Whether the words are a heading and nothing else.
pub(crate) fn is_heading(words: &str) -> bool {
    let lower = words.trim_end_matches([':', '.']).to_lowercase();
    HEADINGS
        .iter()
        .any(|(_, names)| names.contains(&lower.as_str()))
}

/// The role that a heading gives its column.
pub(crate) fn role(heading: &str) -> Option<Role> {
    let lower = heading
        .trim_matches(|c: char| c.is_whitespace() || matches!(c, ':' | '*' | '.' | '|'))
        .to_lowercase();
    if lower.is_empty() || lower.chars().count() > 40 {
        return None;
    }
    let exact = HEADINGS
        .iter()
        .find(|(_, words)| words.contains(&lower.as_str()))
        .map(|(role, _)| *role);
    if exact.is_some() {
        return exact;
    }
    if let Some(day) = crate::words::weekday_cell(heading) {
        return Some(Role::OnWeekday(day));
    }
    // "Tuesday Lecture", "Lab on Friday".
    let weekday = heading
        .split_whitespace()
        .filter(|word| word.len() > 5)
        .find_map(|word| crate::words::weekday(&word.to_lowercase(), true));
    if let Some(day) = weekday
        && lower.split_whitespace().count() <= 3
        && !says(&lower, &["due", "deadline", "date"])
    {
        return Some(Role::OnWeekday(day));
    }
    // "Test number" names the tests.
    if says(
        &lower,
        &["test", "exam", "assignment", "homework", "quiz", "lab"],
    ) && says(&lower, &["number", "no", "#", "name"])
    {
        return Some(Role::Work);
    }
    let counted = [
        "lecture", "class", "session", "meeting", "lec", "topic", "unit", "module",
    ];
    let numbered =
        says(&lower, &counted) && (lower.contains('#') || says(&lower, &["no", "number", "num"]));
    if numbered {
        return Some(Role::Number);
    }
    if lower.split_whitespace().count() > 5 {
        return None;
    }
    // Dates of work say "due" or "date"; the most telling word wins by the order above.
    HEADINGS
        .iter()
        .find(|(_, words)| {
            words.iter().any(|word| {
                word.chars().all(char::is_alphabetic) && word.len() > 2 && says(&lower, &[word])
            })
        })
        .map(|(role, _)| *role)
}

/// Headings that stand on one line glued to each other ("Lecture Notes Wk #"), cut apart.
///
/// Only whole known headings are cut off, the longest first; a line that is one heading stays whole.
pub(crate) fn unglue(line: &str) -> Vec<(usize, usize)> {
    let words: Vec<(usize, usize)> = words_of(line);
    if words.len() < 2 || words.len() > 12 {
        return vec![(0, line.len())];
    }
    let known = |from: usize, to: usize| -> bool {
        let (Some(first), Some(last)) = (words.get(from), words.get(to)) else {
            return false;
        };
        let phrase = line.get(first.0..last.1).unwrap_or_default().to_lowercase();
        let phrase = phrase.trim_matches(['.', ':']);
        HEADINGS.iter().any(|(_, names)| names.contains(&phrase))
    };
    let mut cuts = Vec::new();
    let mut from = 0;
    while from < words.len() {
        let Some(to) = (from..words.len()).rev().find(|to| known(from, *to)) else {
            return vec![(0, line.len())];
        };
        if let (Some(first), Some(last)) = (words.get(from), words.get(to)) {
            cuts.push((first.0, last.1));
        }
        from = to + 1;
    }
    cuts
}

/// The bytes of every word of a line.
fn words_of(line: &str) -> Vec<(usize, usize)> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in line.char_indices() {
        match (c.is_whitespace(), start) {
            (false, None) => start = Some(at),
            (true, Some(from)) => {
                words.push((from, at));
                start = None;
            }
            _ => {}
        }
    }
    if let Some(from) = start {
        words.push((from, line.len()));
    }
    words
}
