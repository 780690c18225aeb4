//! Pages that the document points to.

use semestra_plan::draft::{LinkDraft, PersonDraft};

use crate::address;
use crate::evidence::{evidence, stated};
use crate::page::{Block, Page, Piece};
use crate::policies::breaks_address;
use semestra_plan::{Basis, Finding};

/// Links of one page.
const MOST: usize = 300;
/// Words of a label.
const LONGEST_LABEL: usize = 60;

/// All links of a page: addresses that stand in the text, and words with an address behind them.
pub(crate) fn links(page: &Page, blocks: &[Block], people: &[PersonDraft]) -> Vec<LinkDraft> {
    let mut all: Vec<LinkDraft> = Vec::new();
    for anchor in &page.anchors {
        if all.len() >= MOST {
            break;
        }
        let label = anchor.words.trim();
        if all.iter().any(|link| link.url == anchor.url)
            || label.text.starts_with("http") && label.text != anchor.url
        {
            continue;
        }
        let label = cut(&label);
        all.push(LinkDraft {
            key: String::new(),
            label: label.text.clone(),
            url: anchor.url.clone(),
            evidence: vec![
                stated("label", &label),
                evidence(
                    "url",
                    Basis::Stated,
                    &label,
                    Some(Finding::AddressBehind),
                    1000,
                ),
            ],
        });
    }
    let pieces: Vec<&Piece> = blocks.iter().filter_map(Block::piece).collect();
    for (index, piece) in pieces.iter().enumerate() {
        if all.len() >= MOST {
            break;
        }
        for (bytes, url) in address::urls(&piece.text) {
            let before = piece.slice(0..bytes.start);
            let words = piece.slice(bytes.clone());
            let at_end =
                bytes.end + 1 >= piece.text.len() || piece.text.get(bytes.end..) == Some("?");
            let next = pieces
                .get(index + 1)
                .filter(|next| next.line == piece.line + 1);
            let whole = match next {
                Some(next) if at_end => continued(&url, &piece.text, next),
                _ => None,
            };
            let url = whole.unwrap_or(url);
            if all.iter().any(|link| link.url == url) {
                continue;
            }
            let previous = index
                .checked_sub(1)
                .and_then(|at| pieces.get(at))
                .filter(|last| last.line + 1 == piece.line);
            let label = label(&before, previous.copied()).unwrap_or_else(|| words.clone());
            all.push(LinkDraft {
                key: String::new(),
                label: label.text.clone(),
                evidence: vec![stated("label", &label), stated("url", &words)],
                url,
            });
        }
    }
    // The page of a person stands with the person.
    all.retain(|link| {
        !people
            .iter()
            .any(|person| person.url.as_ref() == Some(&link.url))
    });
    all
}

/// The address joined with the rest of it on the next line.
fn continued(url: &str, line: &str, next: &Piece) -> Option<String> {
    let word = next.text.split_whitespace().next()?;
    if !breaks_address(line, word) {
        return None;
    }
    let last = line.split_whitespace().next_back()?;
    let start = last.find("http")?;
    let head = last.get(start..)?;
    if !head.starts_with(url.trim_end_matches('?')) {
        return None;
    }
    let joined = format!("{head}{word}");
    address::urls(&joined)
        .into_iter()
        .next()
        .map(|(_, url)| url)
}

/// The words before an address in brackets, such as `Piazza (https://…)`.
fn label(before: &Piece, previous: Option<&Piece>) -> Option<Piece> {
    let own = before
        .trim_matches(|c| c.is_whitespace() || matches!(c, '(' | ':' | '<' | '[' | '-' | '–'));
    let source = if own.text.chars().any(char::is_alphanumeric) {
        own
    } else {
        // The address stands first on its line: its words end the line before.
        previous.filter(|_| before.text.trim() == "(")?.clone()
    };
    // The words since the last end of a sentence or bracket.
    let start = source
        .text
        .char_indices()
        .map(|(at, c)| (at + c.len_utf8(), c))
        .rfind(|(at, c)| {
            let rest = source.text.get(*at..).unwrap_or_default();
            matches!(c, '.' | ')' | ';' | ',' | ':') && rest.chars().any(char::is_alphanumeric)
        })
        .map(|(at, _)| at)
        .unwrap_or(0);
    let words = source.slice(start..source.text.len()).trim();
    let words = ["and ", "or ", "the ", "The "]
        .iter()
        .fold(words, |words, small| {
            if words.text.starts_with(small) {
                words.slice(small.len()..words.text.len())
            } else {
                words
            }
        });
    (!words.is_empty()).then(|| cut(&last_phrase(&words)))
}

/// The last phrase of a long run of words: "guidelines established by the Style Guide" is about the Style Guide.
fn last_phrase(words: &Piece) -> Piece {
    if words.text.split_whitespace().count() <= 4 {
        return words.clone();
    }
    let start = [" the ", " of ", " by ", " on ", " this ", " our "]
        .iter()
        .filter_map(|small| words.text.rfind(small).map(|at| at + small.len()))
        .max()
        .filter(|at| words.text.len() - at >= 4)
        .unwrap_or(0);
    words.slice(start..words.text.len())
}

/// The last words of a long label: they stand next to the address.
fn cut(words: &Piece) -> Piece {
    if words.text.chars().count() <= LONGEST_LABEL {
        return words.clone();
    }
    let start = words
        .text
        .char_indices()
        .rev()
        .take(LONGEST_LABEL)
        .filter(|(_, c)| c.is_whitespace())
        .last()
        .map_or(0, |(at, _)| at);
    words.slice(start..words.text.len()).trim()
}
