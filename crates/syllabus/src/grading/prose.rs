//! Shares in sentences, and the paragraphs of a page.

use std::collections::HashSet;

use super::amount::{ONE, amounts};
use super::entries::{Entry, listed, told};
use super::lists::push;
use super::passage::Passage;
use super::rows::{Row, Told};
use super::rules::sentences;
use super::scheme::{Form, List, MOST};

/// Lines that one paragraph is read over.
const PARAGRAPH: usize = 12;
/// Characters below which a line without an end is one of a list and no broken sentence.
const SHORT: usize = 40;

/// What sentences say: several shares in one, or one in each of several.
pub(super) fn prose(rows: &[Row]) -> Vec<List> {
    let mut lists = Vec::new();
    let mut zone: Vec<Entry> = Vec::new();
    let mut page: Vec<Entry> = Vec::new();
    let mut current = None;
    let mut told_zone = Told::No;
    for (at, passage) in paragraphs(rows) {
        let Some(row) = rows.get(at) else { continue };
        if current != Some(row.zone) {
            push(
                &mut lists,
                std::mem::take(&mut zone),
                Form::Prose,
                told_zone,
                None,
            );
            current = Some(row.zone);
        }
        told_zone = row.told;
        if amounts(passage.text()).is_empty() {
            continue;
        }
        for sentence in sentences(&passage) {
            let several = listed(&sentence);
            if several.len() >= 2 {
                push(
                    &mut lists,
                    placed(several, at),
                    Form::Sentence,
                    row.told,
                    None,
                );
            }
            let single = placed(told(&sentence), at);
            if zone.len() < MOST && row.told != Told::No {
                zone.extend(single.iter().cloned());
            }
            if page.len() < MOST {
                page.extend(single);
            }
        }
    }
    push(&mut lists, zone, Form::Prose, told_zone, None);
    push(&mut lists, page, Form::Prose, Told::No, None);
    lists
}

fn placed(mut entries: Vec<Entry>, at: usize) -> Vec<Entry> {
    for entry in &mut entries {
        entry.row = at;
    }
    entries
}

/// Lines that follow each other without a gap as one text, with the row each begins in.
pub(super) fn paragraphs(rows: &[Row]) -> Vec<(usize, Passage)> {
    let mut found: Vec<(usize, Passage)> = Vec::new();
    let mut lines = 0;
    let mut length = 0;
    let mut open = false;
    for (at, row) in rows.iter().enumerate() {
        let goes_on = open
            && !row.gap
            && row.table.is_none()
            && row.depth.is_none()
            && !row.heading
            && lines < PARAGRAPH;
        let Some(line) = row.line() else {
            open = false;
            found.push((at, row.words()));
            continue;
        };
        let short = |above: &Passage| {
            let begins = line
                .text()
                .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
            begins
                && length < SHORT
                && above
                    .text()
                    .ends_with(|c: char| c.is_alphanumeric() || c == '%')
        };
        let goes_on = goes_on && !found.last().is_some_and(|(_, above)| short(above));
        length = line.text().chars().count();
        match found.last_mut() {
            Some((_, passage)) if goes_on => {
                passage.extend(line);
                lines += 1;
            }
            _ => {
                found.push((at, line.clone()));
                lines = 1;
            }
        }
        open = !row.heading;
    }
    found
}

/// The shares that sentences of a page give alone, to hold against the list that was chosen.
pub(super) fn stated_alone(rows: &[Row]) -> Vec<Entry> {
    paragraphs(rows)
        .into_iter()
        .flat_map(|(at, passage)| {
            sentences(&passage)
                .into_iter()
                .map(move |sentence| (at, sentence))
        })
        .flat_map(|(at, sentence)| placed(told(&sentence), at))
        .take(MOST)
        .collect()
}

/// The totals of points that a page says: "/525", "out of 525", "525 points", "525 total".
pub(super) fn totals(rows: &[Row]) -> HashSet<u32> {
    let mut found = HashSet::new();
    for row in rows {
        let words = row.words();
        if !words.text().bytes().any(|byte| byte.is_ascii_digit()) {
            continue;
        }
        let all = crate::scan::tokens(words.text());
        let near = |at: usize| {
            all.get(at)
                .is_some_and(|t| t.is(&['/']) || matches!(t.word(), "of" | "total" | "possible"))
        };
        for (at, token) in all.iter().enumerate() {
            let beside = at.checked_sub(1).is_some_and(near) || (at + 1..at + 4).any(near);
            if let Some((value, _)) = token.number().filter(|_| beside) {
                found.insert(value.saturating_mul(ONE));
            }
        }
    }
    found
}
