//! Shares of lines that give only a name and numbers.

use super::amount::{Amount, ONE, Unit, WHOLE, bare};
use super::cells::make;
use super::entries::Entry;
use super::passage::Passage;

/// "Homework 8 7 56": a name with how many, each and together.
pub(super) fn products(text: &Passage) -> Option<Entry> {
    let words: Vec<&str> = text.text().split_whitespace().collect();
    let (name, numbers) = words.split_at(words.len().checked_sub(3)?);
    let numbers: Vec<u32> = numbers
        .iter()
        .filter_map(|word| word.parse().ok())
        .collect();
    let [count, each, total] = numbers.as_slice() else {
        return None;
    };
    if name.is_empty() || count.checked_mul(*each) != Some(*total) || *total > 100 || *total == 0 {
        return None;
    }
    let end = text.text().rfind(char::is_whitespace)?;
    let total_words = text.slice(end + 1..text.text().len());
    let length: usize = name.iter().map(|word| word.len() + 1).sum();
    let named = text.slice(0..length.saturating_sub(1));
    let amount = Amount::alone(total.saturating_mul(ONE), Unit::Bare);
    let mut entry = make(&named, &amount, &total_words, &Passage::default())?;
    entry.count = Some(*count).filter(|count| *count > 1);
    entry.around = text.clone();
    Some(entry)
}

/// "Homework: 24+24", "Final exam = 34": a name, a sign and a number to the end of the line.
pub(super) fn plain_number(text: &Passage) -> Option<Entry> {
    let at = text.text().rfind([':', '=', '\u{2013}', '-'])?;
    let sign = text.text().get(at..)?.chars().next()?.len_utf8();
    let rest = text
        .slice(at + sign..text.text().len())
        .trim_matches(|c| c.is_whitespace() || c == '.');
    let (value, parts) = bare(rest.text())?;
    let amount = Amount::alone(value, Unit::Bare);
    let mut entry = make(&text.slice(0..at), &amount, &rest, &Passage::default())?;
    entry.count = entry.count.or(parts);
    entry.around = text.clone();
    (value <= WHOLE).then_some(entry)
}
