//! A pack as lines to look at, so that each value has a place where it stands.

use semestra_plan::{Basis, Certainty, Evidence, Place};

use crate::evidence::words_at;

/// What stands between two values of a line.
const BETWEEN: &str = " · ";

/// The lines of a pack.
#[derive(Default)]
pub(super) struct Sheet {
    pub(super) lines: Vec<String>,
}

impl Sheet {
    /// Writes values in one line and says where each stands; what says nothing is left out.
    pub(super) fn row(&mut self, values: &[(&str, String)]) -> Vec<Evidence> {
        let mut line = String::new();
        let mut places = Vec::new();
        for (field, value) in values.iter().filter(|(_, value)| !value.is_empty()) {
            if !line.is_empty() {
                line.push_str(BETWEEN);
            }
            let start = letters(&line);
            line.push_str(value);
            places.push((*field, start, letters(&line)));
        }
        if places.is_empty() {
            return Vec::new();
        }
        self.lines.push(line);
        let number = letters_of(self.lines.len());
        let piece = |(field, start, end)| {
            let place = Place {
                line: number,
                end_line: number,
                start,
                end,
            };
            self.evidence(field, place)
        };
        places.into_iter().map(piece).collect()
    }

    /// Writes a text of several lines and says where it stands.
    pub(super) fn text(&mut self, field: &str, text: &str) -> Vec<Evidence> {
        let first = self.lines.len() + 1;
        self.lines.extend(text.lines().map(str::to_owned));
        let last = self.lines.len();
        let Some(end) = self.lines.last().filter(|_| last >= first) else {
            return Vec::new();
        };
        let place = Place {
            line: letters_of(first),
            end_line: letters_of(last),
            start: 0,
            end: letters(end),
        };
        vec![self.evidence(field, place)]
    }

    /// An empty line, between the parts of a course.
    pub(super) fn gap(&mut self) {
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(String::new());
        }
    }

    fn evidence(&self, field: &str, place: Place) -> Evidence {
        Evidence {
            field: field.to_owned(),
            basis: Basis::Stated,
            place: Some(place),
            quote: words_at(&self.lines, place).unwrap_or_default(),
            because: None,
            certainty: Certainty::SURE,
        }
    }
}

fn letters(text: &str) -> u32 {
    letters_of(text.chars().count())
}

fn letters_of(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
