//! Words that may go over several lines, read as one text.

use std::ops::Range;

use semestra_plan::{Basis, Certainty, Evidence, Finding};

use crate::evidence::over;
use crate::page::Piece;

/// Lines read as one text, joined by a blank; every part of it knows where it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Passage {
    text: String,
    /// Where each piece begins in `text`.
    parts: Vec<(usize, Piece)>,
}

impl Passage {
    /// The text of one line.
    pub(crate) fn of(piece: &Piece) -> Self {
        let mut passage = Self::default();
        passage.push(piece);
        passage
    }

    /// Adds the next line.
    pub(crate) fn push(&mut self, piece: &Piece) {
        if piece.is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.parts.push((self.text.len(), piece.clone()));
        self.text.push_str(&piece.text);
    }

    /// Adds all of another one.
    pub(super) fn extend(&mut self, other: &Self) {
        for (_, piece) in &other.parts {
            self.push(piece);
        }
    }

    /// Its words.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Its words without the hyphens that part a word at the end of a line.
    pub(super) fn joined(&self) -> String {
        let mut text = String::new();
        for (_, piece) in &self.parts {
            let goes_on = piece.text.starts_with(char::is_lowercase);
            match text.strip_suffix(['-', '\u{ad}']) {
                Some(stem) if goes_on && stem.ends_with(char::is_alphabetic) => {
                    text = stem.to_owned();
                }
                _ if !text.is_empty() => text.push(' '),
                _ => {}
            }
            text.push_str(&piece.text);
        }
        text
    }

    /// Its words in lower case, every byte where it was.
    pub(crate) fn folded(&self) -> String {
        folded(&self.text)
    }

    /// Whether nothing stands there.
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// A part of it by bytes; a range that fits no characters gives nothing.
    pub(crate) fn slice(&self, range: Range<usize>) -> Self {
        let mut passage = Self::default();
        for (start, piece) in &self.parts {
            let from = range.start.saturating_sub(*start);
            let to = range.end.saturating_sub(*start).min(piece.text.len());
            if from < to {
                passage.push(&piece.slice(from..to));
            }
        }
        passage
    }

    /// Without the characters that `out` names at both ends.
    pub(super) fn trim_matches(&self, out: impl Fn(char) -> bool) -> Self {
        let start = self.text.len() - self.text.trim_start_matches(&out).len();
        let end = self.text.trim_end_matches(&out).len();
        self.slice(start.min(end)..end)
    }

    /// Without white space at both ends.
    pub(super) fn trim(&self) -> Self {
        self.trim_matches(char::is_whitespace)
    }

    /// That it says `field`, with a basis, a reason and a certainty; nothing when it is empty.
    pub(crate) fn says(
        &self,
        field: &str,
        basis: Basis,
        because: Option<Finding>,
        certainty: u16,
    ) -> Option<Evidence> {
        let (_, first) = self.parts.first()?;
        let (_, last) = self.parts.last()?;
        // Cells of one row have others and signs between them; the first says what it is about.
        let row = self.parts.len() > 1 && first.line == last.line;
        if row {
            return Self::of(first).says(field, basis, because, certainty);
        }
        Some(Evidence {
            field: field.to_owned(),
            basis,
            place: Some(over(first, last)),
            quote: self.text.clone(),
            because: because.map(Into::into),
            certainty: Certainty::thousandths(certainty),
        })
    }
}

/// A text in lower case, every byte where it was.
pub(super) fn folded(text: &str) -> String {
    text.chars()
        .map(|c| {
            let mut lower = c.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(one), None) if one.len_utf8() == c.len_utf8() => one,
                _ => c,
            }
        })
        .collect()
}
