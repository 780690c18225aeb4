//! Names of sections beside their times: "Section 2", "Discussion AB", "(CRN: 31909)", "Unique 03270".

use std::ops::Range;

use crate::page::Piece;
use crate::run::Run;
use crate::scan::{Token, tokens};

/// Words before the name of a section.
const LEADS: &[&str] = &[
    "section",
    "sections",
    "sec",
    "crn",
    "unique",
    "group",
    "grupo",
    "gruppe",
    "groupe",
    "discussion",
    "lab",
    "turma",
    "sección",
    "seção",
    "paralelo",
    "nrc",
    "cohort",
    "tutorial",
    "recitation",
];

/// The section that the words before or behind a time name, with the words themselves.
pub(super) fn section_name(
    run: &Run,
    before: Range<usize>,
    behind: Range<usize>,
) -> Option<(String, Piece)> {
    [before.clone(), behind.clone()]
        .into_iter()
        .find_map(|range| led(run, range))
        .or_else(|| numbered(run, before.clone()))
        .or_else(|| bracketed(run, behind))
}

/// "Section 51630, …", "Discussion AA", "sections 51825, 51830".
fn led(run: &Run, range: Range<usize>) -> Option<(String, Piece)> {
    let text = run.text().get(range.clone())?;
    let all = tokens(text);
    let lead = all.iter().position(|token| LEADS.contains(&token.word()))?;
    let lead_word = all.get(lead)?.word();
    let mut at = lead + 1;
    while all
        .get(at)
        .is_some_and(|t| t.is(&[':', '#', '.', '-']) || matches!(t.word(), "no" | "number"))
    {
        at += 1;
    }
    let start = all.get(at)?.bytes.start;
    let mut end = None;
    while let Some(token) = all.get(at).filter(|token| is_name(token, text, lead_word)) {
        end = Some(token.bytes.end);
        at += 1;
        // "0M01": digits and letters that touch are one name.
        while all
            .get(at)
            .is_some_and(|t| !t.spaced && (t.number().is_some() || !t.word().is_empty()))
        {
            end = all.get(at).map(|t| t.bytes.end);
            at += 1;
        }
        let joint = all
            .get(at)
            .filter(|t| t.is(&[',', '&', '/']) || t.word() == "and");
        if joint.is_none() {
            break;
        }
        at += 1;
    }
    let words = run.slice(range.start + start..range.start + end?);
    Some((words.text.clone(), words))
}

fn is_name(token: &Token, text: &str, lead: &str) -> bool {
    if let Some((_, digits)) = token.number() {
        return digits >= 3 || lead != "unique" && lead != "crn";
    }
    let raw = text.get(token.bytes.clone()).unwrap_or_default();
    (1..=3).contains(&raw.len())
        && raw.chars().all(|c| c.is_ascii_uppercase())
        && crate::words::compact_days(raw).is_none()
}

/// "51360: TH 12:30": a number of a registrar at the begin of the line.
fn numbered(run: &Run, before: Range<usize>) -> Option<(String, Piece)> {
    // ", Keel 4 03450: MW 2-3": right before a time.
    let text = run.text().get(before.clone())?;
    let named = text.trim_end().strip_suffix(':').unwrap_or_default();
    let digits = named.chars().rev().take_while(char::is_ascii_digit).count();
    if (4..=6).contains(&digits) {
        let end = before.start + named.len();
        let words = run.slice(end - digits..end);
        return Some((words.text.clone(), words));
    }
    let start = before.start;
    let text = run.text().get(start..)?;
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let rest = text.get(digits..)?;
    if start != 0 || !(4..=6).contains(&digits) || !rest.starts_with([':', ' ', ')']) {
        return None;
    }
    let words = run.slice(0..digits);
    Some((words.text.clone(), words))
}

/// "(03395)" behind a time.
fn bracketed(run: &Run, range: Range<usize>) -> Option<(String, Piece)> {
    let text = run.text().get(range.clone())?;
    let lead = text.len() - text.trim_start().len();
    let rest = text.get(lead..)?.strip_prefix('(')?;
    let close = rest.find(')')?;
    let inner = rest.get(..close)?;
    if !(4..=6).contains(&inner.len()) || !inner.chars().all(|c| c.is_ascii_digit()) {
        return None;
    }
    let start = range.start + lead + 1;
    let words = run.slice(start..start + close);
    Some((words.text.clone(), words))
}
