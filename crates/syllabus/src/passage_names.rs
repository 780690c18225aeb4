//! What the passage about a piece of work is called, for its sentences that say only "the report" or "this activity".
//!
//! Family: a syllabus describes each piece of work in a paragraph of its own, which begins with its name ("(ii) Field
//! project – …", "Term paper: …") or stands below it ("(4) Rough draft, 10%"); the day comes sentences later.

use semestra_plan::draft::{EventDraft, EventKind};

use crate::dates;
use crate::entry::Entry;
use crate::events::{Maker, tidy, without_share};
use crate::evidence::stated;
use crate::page::Piece;
use crate::wording::{is_due, is_exam, is_work};

/// Longer names are sentences.
const MOST_WORDS: usize = 7;
/// The same in characters.
const LONGEST: usize = 60;

/// How a sentence refers to the work.
pub(crate) enum Referred {
    /// By a word that says nothing of its own: "it", "this activity", "the project" of the project.
    Whole,
    /// By a part of it without a name, which begins at this byte: "a written report".
    Part(usize),
}

/// The name of the work that a paragraph is about: the words that begin it, or the graded line or heading above it.
pub(crate) fn name(piece: &Piece, above: Option<&Piece>) -> Option<Piece> {
    run_in(piece).or_else(|| {
        // An empty line may stand below a heading.
        let above =
            above.filter(|above| (1..=2).contains(&piece.line.saturating_sub(above.line)))?;
        let bare = without_number(above);
        let plain = without_share(&tidy(&bare.trim_matches(|c| matches!(c, '.' | ' '))));
        let graded = bare.text.len() < above.text.len() || plain.text.len() + 2 < bare.text.len();
        let name = tidy(&plain);
        (graded && names(&name)).then_some(name)
    })
}

/// "Term paper: …" and "(ii) Field project – …".
fn run_in(piece: &Piece) -> Option<Piece> {
    let bare = without_number(piece);
    let end = [": ", " – ", " — ", "—", " - "]
        .iter()
        .filter_map(|sign| bare.text.find(sign))
        .min()?;
    let name = without_share(&tidy(&bare.slice(0..end)));
    names(&name).then_some(name)
}

fn names(name: &Piece) -> bool {
    let lower = name.lower();
    (1..=MOST_WORDS).contains(&lower.split_whitespace().count())
        && lower.chars().count() <= LONGEST
        && name.text.starts_with(char::is_uppercase)
        && (is_work(&lower) || is_exam(&lower))
        && !is_due(&lower)
        && !lower.contains("late ")
        && dates::find(&lower).is_empty()
}

/// An event of a paragraph about the work `named`: "a written report" in one about the field project is that of it.
pub(crate) fn event(
    entry: &Entry,
    kind: EventKind,
    title: &Piece,
    named: Option<&Piece>,
    maker: &mut Maker<'_>,
) -> Option<EventDraft> {
    let whole = named.and_then(|named| Some((named, referred(&title.text, &named.text)?)));
    match whole {
        Some((named, Referred::Whole)) => maker.begin(entry, kind, named),
        Some((named, Referred::Part(from))) => {
            let mut event = maker.begin(entry, kind, title)?;
            let part = title.text.get(from..).unwrap_or(&title.text);
            event.title = format!("{}: {part}", named.text);
            event.evidence.push(stated("title", named));
            Some(event)
        }
        None => maker.begin(entry, kind, title),
    }
}

/// A line without the "(ii)", "3." or "•" that counts it.
pub(crate) fn without_number(piece: &Piece) -> Piece {
    let (first, rest) = piece
        .text
        .split_once(char::is_whitespace)
        .unwrap_or(("", &piece.text));
    let bare = first.trim_matches(|c: char| !c.is_alphanumeric());
    let counts = bare.is_empty()
        || bare.len() < first.len()
            && bare.len() <= 4
            && (bare.chars().all(|c| c.is_ascii_digit())
                || bare.chars().all(|c| "ivx".contains(c))
                || bare.chars().count() == 1);
    if counts && !first.is_empty() {
        piece
            .slice(piece.text.len() - rest.len()..piece.text.len())
            .trim()
    } else {
        piece.clone()
    }
}

/// How the title that a sentence gives refers to the work `name`; nothing when it is a name of its own.
pub(crate) fn referred(title: &str, name: &str) -> Option<Referred> {
    const SMALL: &[&str] = &["a", "an", "the", "your", "this", "each", "our", "its"];
    const EMPTY: &[&str] = &["it", "they", "activity", "these", "work", "submission"];
    const NOUNS: &[&str] = &[
        "report",
        "paper",
        "essay",
        "draft",
        "proposal",
        "project",
        "assignment",
        "exam",
        "writeup",
        "write-up",
    ];
    const SORTS: &[&str] = &[
        "written",
        "final",
        "first",
        "rough",
        "complete",
        "completed",
    ];
    if title.starts_with('(') && title.ends_with(')') {
        return Some(Referred::Whole);
    }
    let lower = title.to_lowercase();
    let words: Vec<&str> = lower.split_whitespace().collect();
    let small = words.iter().take_while(|word| SMALL.contains(word)).count();
    let own = words.get(small..)?;
    let (last, sorts) = own.split_last()?;
    if sorts.is_empty() && EMPTY.contains(last) || own.is_empty() {
        return Some(Referred::Whole);
    }
    let led = small > 0 && NOUNS.contains(last) && sorts.iter().all(|sort| SORTS.contains(sort));
    if !led {
        return None;
    }
    let held = |word: &&str| name.to_lowercase().contains(*word);
    if own.iter().all(held) {
        return Some(Referred::Whole);
    }
    let skip: usize = words.iter().take(small).map(|word| word.len() + 1).sum();
    (lower.len() == title.len() && title.get(skip..).is_some()).then_some(Referred::Part(skip))
}
