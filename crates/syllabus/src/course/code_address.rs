//! The code of a course in the addresses of its page.

use crate::page::{Anchor, Piece};

use super::code::{Code, Trust};
use super::code_shape::is_no_department;
use super::code_words::NO_SUBJECT;

/// "https://cs101.example.edu/…": an address of the page's own that names a course, more than once.
pub(super) fn in_address(lines: &[&Piece], anchors: &[Anchor]) -> Option<Code> {
    let addresses = lines
        .iter()
        .flat_map(|line| {
            crate::address::urls(&line.text)
                .into_iter()
                .map(|(bytes, url)| (line.slice(bytes), url))
        })
        .chain(
            anchors
                .iter()
                .map(|anchor| (anchor.words.clone(), anchor.url.clone())),
        )
        .take(60);
    let mut seen: Vec<(String, Piece)> = Vec::new();
    for (words, url) in addresses {
        let Some(name) = code_in_address(&url) else {
            continue;
        };
        if let Some((_, first)) = seen.iter().find(|(known, _)| *known == name) {
            return Some(Code {
                words: Piece::new(first.line, first.column, name),
                line: first.clone(),
                placed: true,
                trust: Trust::Address,
            });
        }
        seen.push((name, words));
    }
    None
}

/// Letters and digits that are a whole part of an address: "am207" in "am207.github.io" and "/2024/am207/".
fn code_in_address(url: &str) -> Option<String> {
    let rest = url.split_once("://")?.1;
    rest.split(['/', '.', '?', '#', '=', '-', '_', '~'])
        .find(|part| {
            let letters = part.chars().take_while(char::is_ascii_alphabetic).count();
            let digits = part
                .chars()
                .skip(letters)
                .take_while(char::is_ascii_digit)
                .count();
            let end = part.len().saturating_sub(letters + digits);
            let word = part.get(..letters).unwrap_or_default();
            (2..=8).contains(&letters)
                && (3..=4).contains(&digits)
                && end <= 1
                && part.is_ascii()
                && !NO_SUBJECT.contains(&word)
                && !is_no_department(&word.to_ascii_uppercase(), true)
                && !part
                    .get(letters..letters + digits)
                    .and_then(|digits| digits.parse::<u32>().ok())
                    .is_some_and(|value| (1990..2100).contains(&value))
        })
        .map(str::to_ascii_uppercase)
}
