//! Words, numbers and signs of a line with their bytes.

use std::ops::Range;

/// What a token is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// A run of digits: its value (saturated) and how many digits it has.
    Number(u32, usize),
    /// A run of letters, in lower case, and whether the first was a capital.
    Word(String, bool),
    /// Any other character but white space.
    Sign(char),
}

/// A token of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    /// What it is.
    pub what: What,
    /// Its bytes in the line.
    pub bytes: Range<usize>,
    /// Whether white space stands before it.
    pub spaced: bool,
}

impl Token {
    /// The word in lower case, empty for anything else.
    pub(crate) fn word(&self) -> &str {
        match &self.what {
            What::Word(word, _) => word,
            What::Number(..) | What::Sign(_) => "",
        }
    }

    /// Whether it is a word that begins with a capital.
    pub(crate) fn capital(&self) -> bool {
        matches!(self.what, What::Word(_, true))
    }

    /// The number and its count of digits.
    pub(crate) fn number(&self) -> Option<(u32, usize)> {
        match self.what {
            What::Number(value, digits) => Some((value, digits)),
            What::Word(..) | What::Sign(_) => None,
        }
    }

    /// Whether it is one of these signs.
    pub(crate) fn is(&self, signs: &[char]) -> bool {
        matches!(self.what, What::Sign(sign) if signs.contains(&sign))
    }
}

/// The tokens of a line.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut characters = text.char_indices().peekable();
    let mut spaced = true;
    while let Some((start, first)) = characters.next() {
        if first.is_whitespace() {
            spaced = true;
            continue;
        }
        let mut end = start + first.len_utf8();
        let same = |c: char| {
            (first.is_ascii_digit() && c.is_ascii_digit())
                || (first.is_alphabetic() && c.is_alphabetic())
        };
        while let Some((_, next)) = characters.next_if(|(_, c)| same(*c)) {
            end += next.len_utf8();
        }
        let run = text.get(start..end).unwrap_or_default();
        let what = if first.is_ascii_digit() {
            What::Number(run.parse().unwrap_or(u32::MAX), run.len())
        } else if first.is_alphabetic() {
            What::Word(run.to_lowercase(), first.is_uppercase())
        } else {
            What::Sign(first)
        };
        tokens.push(Token {
            what,
            bytes: start..end,
            spaced,
        });
        spaced = false;
    }
    tokens
}

/// Dashes that part two ends of a range; a soft hyphen is what some programs make of one.
pub(crate) const DASHES: &[char] = &['-', '–', '—', '‐', '‑', '−', '~', '\u{ad}'];

/// The last `count` characters of a text.
pub(crate) fn tail(text: &str, count: usize) -> String {
    let skip = text.chars().count().saturating_sub(count);
    text.chars().skip(skip).collect()
}
