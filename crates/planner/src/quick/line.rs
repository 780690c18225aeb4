//! A typed line as words, and which stretches of it have been understood.

use std::ops::Range;

use crate::view::{QuickSpan, QuickWhat};

/// A run of letters and digits, or one other sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// In lower case.
    pub(crate) lower: String,
    /// As it was typed.
    pub(crate) typed: String,
    /// Its bytes in the line.
    pub(crate) bytes: Range<usize>,
}

impl Word {
    pub(crate) fn is(&self, names: &[&str]) -> bool {
        names.contains(&self.lower.as_str())
    }

    pub(crate) fn number(&self) -> Option<u32> {
        self.lower.parse().ok()
    }

    pub(crate) fn is_sign(&self) -> bool {
        !self.lower.chars().any(char::is_alphanumeric)
    }

    pub(crate) fn is_capital(&self) -> bool {
        self.typed.starts_with(char::is_uppercase)
    }

    /// A number, or digits before a letter, as rooms have them ("7500", "12A").
    pub(crate) fn begins_with_digit(&self) -> bool {
        self.typed.starts_with(|c: char| c.is_ascii_digit())
    }
}

/// A typed line.
#[derive(Debug)]
pub(crate) struct Line<'a> {
    text: &'a str,
    pub(crate) words: Vec<Word>,
    claims: Vec<(Range<usize>, QuickWhat)>,
}

impl<'a> Line<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            text,
            words: words(text),
            claims: Vec::new(),
        }
    }

    /// What stands in some bytes.
    pub(crate) fn typed(&self, bytes: Range<usize>) -> &'a str {
        self.text.get(bytes).unwrap_or_default()
    }

    /// Says that a stretch has been understood; what of it was understood before stays that.
    pub(crate) fn claim(&mut self, mut bytes: Range<usize>, what: QuickWhat) {
        for (claimed, _) in &self.claims {
            if claimed.start <= bytes.start && bytes.start < claimed.end {
                bytes.start = claimed.end;
            } else if bytes.start < claimed.start && claimed.start < bytes.end {
                bytes.end = claimed.start;
            }
        }
        if bytes.start >= bytes.end {
            return;
        }
        self.claims.push((bytes, what));
        self.claims.sort_by_key(|(bytes, _)| bytes.start);
    }

    /// Says that the words of an index range have been understood, and answers their bytes.
    pub(crate) fn claim_words(&mut self, range: Range<usize>, what: QuickWhat) -> Range<usize> {
        let bytes = self.bytes_of(range);
        self.claim(bytes.clone(), what);
        bytes
    }

    pub(crate) fn bytes_of(&self, range: Range<usize>) -> Range<usize> {
        let words = self.words.get(range).unwrap_or_default();
        match (words.first(), words.last()) {
            (Some(first), Some(last)) => first.bytes.start..last.bytes.end,
            _ => 0..0,
        }
    }

    /// Whether nothing of a stretch has been understood yet.
    pub(crate) fn is_free(&self, bytes: &Range<usize>) -> bool {
        self.claims
            .iter()
            .all(|(claimed, _)| claimed.end <= bytes.start || bytes.end <= claimed.start)
    }

    /// The word of that index, when it has not been understood yet.
    pub(crate) fn free(&self, index: usize) -> Option<&Word> {
        self.words
            .get(index)
            .filter(|word| self.is_free(&word.bytes))
    }

    /// The index of the word that holds or follows a byte.
    pub(crate) fn word_at(&self, byte: usize) -> usize {
        self.words.partition_point(|word| word.bytes.end <= byte)
    }

    /// The word before a byte.
    pub(crate) fn before(&self, byte: usize) -> Option<&Word> {
        let behind = self.words.partition_point(|word| word.bytes.start < byte);
        self.words.get(behind.checked_sub(1)?)
    }

    /// What a stretch has been understood as.
    pub(crate) fn what_at(&self, bytes: &Range<usize>) -> Option<QuickWhat> {
        self.claims
            .iter()
            .find(|(claimed, _)| claimed.start < bytes.end && bytes.start < claimed.end)
            .map(|(_, what)| *what)
    }

    /// The line with blanks where it has been understood; its bytes stay where they are.
    pub(crate) fn rest(&self) -> String {
        self.with(b' ')
    }

    /// The line with a sign that means nothing where it has been understood, so that no date reaches across.
    pub(crate) fn parted(&self) -> String {
        self.with(b'\x01')
    }

    fn with(&self, sign: u8) -> String {
        let mut rest: Vec<u8> = self.text.bytes().collect();
        for (bytes, _) in &self.claims {
            if let Some(stretch) = rest.get_mut(bytes.clone()) {
                stretch.fill(sign);
            }
        }
        String::from_utf8(rest).unwrap_or_default()
    }

    /// Takes the small words in front of everything understood along: "due by fri", "am Freitag".
    pub(crate) fn take_leads(&mut self, leads: impl Fn(QuickWhat, &Word) -> bool) {
        for index in 0..self.claims.len() {
            let Some((mut bytes, what)) = self.claims.get(index).cloned() else {
                continue;
            };
            while let Some(lead) = self.before(bytes.start).cloned()
                && self.is_free(&lead.bytes)
                && leads(what, &lead)
            {
                bytes.start = lead.bytes.start;
                if let Some(claim) = self.claims.get_mut(index) {
                    claim.0.start = bytes.start;
                }
            }
        }
    }

    /// What has been understood, as the interface counts letters.
    pub(crate) fn spans(&self) -> Vec<QuickSpan> {
        let units = |byte: usize| {
            let before = self.text.get(..byte).unwrap_or_default();
            u32::try_from(before.encode_utf16().count()).unwrap_or(u32::MAX)
        };
        let spans = self.claims.iter().map(|(bytes, what)| QuickSpan {
            start: units(bytes.start),
            end: units(bytes.end),
            what: *what,
        });
        spans.collect()
    }
}

fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut open = false;
    for (at, c) in text.char_indices() {
        let runs = c.is_alphanumeric();
        if c.is_whitespace() {
            open = false;
            continue;
        }
        let end = at + c.len_utf8();
        match words.last_mut().filter(|_| runs && open) {
            Some(word) => word.bytes.end = end,
            None => words.push(Word {
                lower: String::new(),
                typed: String::new(),
                bytes: at..end,
            }),
        }
        open = runs;
    }
    for word in &mut words {
        let typed = text.get(word.bytes.clone()).unwrap_or_default();
        word.typed = typed.to_owned();
        word.lower = typed.to_lowercase();
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_count_as_the_interface_does() {
        let text = "🎉 HW2 fri";
        let mut line = Line::new(text);
        let at = text.find("fri").unwrap();
        line.claim(at..at + 3, QuickWhat::Day);
        let spans = line.spans();
        assert_eq!(
            (spans[0].start, spans[0].end),
            (7, 10),
            "the sign takes two units"
        );
        assert_eq!(line.rest(), "🎉 HW2    ");
    }
}
