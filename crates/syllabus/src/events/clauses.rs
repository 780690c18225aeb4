//! Clauses of cells and lines, and the names of things in them.

use crate::clock::{self, Clock};
use crate::dates::{self, Mention};
use crate::entry::Field;
use crate::page::Piece;
use crate::scan::tokens;
use crate::wording::{is_due, is_exam, is_no_class, is_release, is_work, position};

/// Longer titles are a paragraph, which belongs in no calendar.
pub(crate) const LONGEST_TITLE: usize = 200;
/// Clauses of one cell that are looked at.
const MOST_CLAUSES: usize = 40;

pub(crate) fn is_label(lower: &str) -> bool {
    ["time:", "location:", "room:", "where:", "when:", "place:"]
        .iter()
        .any(|label| lower.starts_with(label))
}

/// The first clock time of words that is no part of a date.
pub(crate) fn clock_of(words: &Piece) -> Option<Clock> {
    let mentions = dates::find(&words.text);
    clock::find(&words.text, false).into_iter().find(|clock| {
        !mentions
            .iter()
            .any(|m| m.bytes.contains(&clock.bytes.start))
    })
}

/// "Half model, 5 pm" is a thing and an hour.
pub(crate) fn without_clock(title: &Piece) -> Piece {
    match clock_of(title)
        .filter(|clock| clock.bytes.end + 2 >= title.text.len() && clock.bytes.start > 3)
    {
        Some(clock) => tidy(&title.slice(0..clock.bytes.start)),
        None => title.clone(),
    }
}

/// "Prelim, 7-9pm, Kane 120": the words between the hours and the next comma or bracket, when they look like a room.
pub(crate) fn room_behind(words: &Piece, clock: &Clock) -> Option<Piece> {
    let behind = words.slice(clock.bytes.end..words.text.len());
    let rest = behind.text.trim_start();
    let lead = [", in ", ", ", " in ", "; "]
        .iter()
        .find_map(|lead| behind.text.strip_prefix(lead))
        .map_or(rest, str::trim_start);
    if lead.len() == rest.len() {
        return None;
    }
    let from = behind.text.len() - lead.len();
    let end = lead
        .find([',', '(', ';', '.', '['])
        .map_or(behind.text.len(), |at| from + at);
    let room = behind.slice(from..end).trim();
    let count = room.text.split_whitespace().count();
    let looks = room.text.starts_with(char::is_uppercase)
        && (2..=4).contains(&count)
        && room
            .text
            .split_whitespace()
            .next_back()
            .is_some_and(|word| {
                // "Hall C" is a room as "Kane 120" is.
                word.contains(|c: char| c.is_ascii_digit())
                    || is_hall(word)
                    || word.chars().count() == 1 && room.text.split_whitespace().any(is_hall)
            });
    (looks && dates::find(&room.text).is_empty() && clock::find(&room.text, false).is_empty())
        .then_some(room)
}

fn is_hall(word: &str) -> bool {
    matches!(
        word,
        "Hall" | "Room" | "Auditorium" | "Theater" | "Theatre" | "Building" | "Gym"
    )
}

/// "Prelim, 7-9pm, Kane 120" is called "Prelim".
pub(crate) fn before_clock(words: &Piece) -> Piece {
    match clock_of(words) {
        Some(clock)
            if words.text.get(..clock.bytes.start).is_some_and(|before| {
                before.trim_end().ends_with([',', ':', '(']) && before.len() > 3
            }) =>
        {
            tidy(&words.slice(0..clock.bytes.start))
        }
        _ => words.clone(),
    }
}

/// The bytes of the last percentage: "1 - 15%" is no range of shares here but a number and a share.
fn last_percent(text: &str) -> Option<std::ops::Range<usize>> {
    let sign = text.rfind('%')?;
    let digits = text.get(..sign)?.trim_end();
    let start = digits
        .trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','))
        .len();
    (start < digits.len()).then_some(start..sign + 1)
}

/// "Exam 1 - 15%" and "Paper 1 (10%)" without their share of the grade.
pub(crate) fn without_share(title: &Piece) -> Piece {
    let Some(bytes) = last_percent(&title.text) else {
        return title.clone();
    };
    let behind = title.text.get(bytes.end..).unwrap_or_default();
    let before = title.text.get(..bytes.start).unwrap_or_default().trim_end();
    let parted = before.ends_with(['(', '[', '-', '–', '—', ',', ':', '|']);
    let last = behind.chars().all(|c| !c.is_alphanumeric())
        || matches!(
            behind.trim_matches(|c: char| !c.is_alphabetic()),
            "of grade" | "of the grade" | "of final grade" | "of the final grade"
        );
    let at_end = behind.is_empty() && !before.is_empty();
    if !(parted || at_end) || !last {
        return title.clone();
    }
    let name = title.slice(0..before.len()).trim_matches(|c| {
        c.is_whitespace() || matches!(c, '(' | '[' | '-' | '–' | '—' | ',' | ':' | '|')
    });
    if name.is_empty() { title.clone() } else { name }
}

pub(crate) fn is_nothing(lower: &str) -> bool {
    matches!(lower.trim(), "-" | "–" | "none" | "n/a" | "tbd" | "tba")
}

pub(crate) fn has_date(clause: &Piece) -> bool {
    own_date(clause).is_some()
}

/// Whether the field goes on behind its first clause with something of its own.
pub(crate) fn has_more_than(whole: &Piece, clause: &Piece, field: &Field) -> bool {
    whole.text.len() > clause.text.len() && clauses(&field.words).len() > 1
}

/// A date inside a clause; two bare numbers only behind a word that calls for a date.
pub(crate) fn own_date(clause: &Piece) -> Option<Mention> {
    let lower = clause.lower();
    dates::find(&clause.text)
        .into_iter()
        .find(|mention| !mention.weak || is_due(&lower) || is_exam(&lower))
}

/// The clauses of words: parts between semicolons, and sentences when they speak of different work.
pub(crate) fn clauses(words: &Piece) -> Vec<Piece> {
    let mut all = Vec::new();
    for part in outside_brackets(words) {
        if all.len() >= MOST_CLAUSES {
            break;
        }
        for piece in unglued(&part) {
            all.extend(sentences(&piece));
        }
    }
    all.truncate(MOST_CLAUSES);
    all
}

/// The parts between signs that part things; "Test 1 (half choice; half proofs)" is one thing.
fn outside_brackets(words: &Piece) -> Vec<Piece> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut inside_until = 0;
    let last_close = words.text.rfind(')').unwrap_or_default();
    for (at, c) in words.text.char_indices() {
        if c == '(' && at >= inside_until && at < last_close {
            let rest = words.text.get(at..).unwrap_or_default();
            inside_until = rest.find(')').map_or(inside_until, |end| at + end);
        } else if matches!(c, '•' | '·' | '●')
            || c == ';' && at >= inside_until && !begins_with_day(&words.text, at + 1)
        {
            parts.push(words.slice(start..at).trim());
            start = at + c.len_utf8();
        }
    }
    parts.push(words.slice(start..words.text.len()).trim());
    parts.retain(|part| !part.is_empty());
    parts
}

/// "Midterm; 4 March at 2 pm" gives the day of what stands before the sign.
fn begins_with_day(text: &str, from: usize) -> bool {
    /// No date is longer, in characters.
    const LONGEST: usize = 40;
    let rest = text.get(from..).unwrap_or_default().trim_start();
    let near: String = rest.chars().take(LONGEST).collect();
    dates::find(&near)
        .first()
        .is_some_and(|day| day.bytes.start == 0 && !day.weak)
}

/// "Sorting Assignment 2 is assigned": statements about numbered work, glued behind a topic when cells or line breaks
/// were lost, cut off it. So is a holiday in capitals: "Graphs SPRING BREAK".
fn unglued(part: &Piece) -> Vec<Piece> {
    let all = tokens(&part.text);
    let statement = |at: usize| {
        let numbered = all.get(at)?.capital() && all.get(at + 1)?.number().is_some();
        let verb = all.get(at + 2)?.word();
        let said = all.get(at + 3)?.word();
        let stated = matches!(verb, "is" | "are") && (is_due(said) || is_release(said));
        (numbered && stated).then_some(at)
    };
    let mut starts: Vec<usize> = (1..all.len())
        .filter_map(statement)
        .filter_map(|at| all.get(at).map(|token| token.bytes.start))
        .collect();
    starts.extend(break_in_capitals(part));
    starts.sort_unstable();
    let mut pieces = Vec::new();
    let mut from = 0;
    for start in starts {
        pieces.push(part.slice(from..start));
        from = start;
    }
    pieces.push(part.slice(from..part.text.len()));
    let pieces = pieces
        .iter()
        .map(|piece| piece.trim_matches(|c| c.is_whitespace() || matches!(c, '&' | ',' | '+')));
    pieces.filter(|piece| !piece.is_empty()).collect()
}

/// Where a holiday in capitals begins behind words that are not.
fn break_in_capitals(part: &Piece) -> Option<usize> {
    let loud = |word: &str| {
        word.chars().filter(|c| c.is_alphabetic()).count() > 1 && !word.contains(char::is_lowercase)
    };
    let start = part
        .text
        .char_indices()
        .filter(|(at, _)| *at > 0)
        .filter(|(at, c)| {
            c.is_alphabetic()
                && part
                    .text
                    .get(..*at)
                    .is_some_and(|before| before.ends_with(' '))
        })
        .find(|(at, _)| {
            part.text.get(*at..).is_some_and(|rest| {
                rest.split_whitespace().all(loud) && rest.split_whitespace().count() >= 2
            })
        })
        .map(|(at, _)| at)?;
    let before = part.text.get(..start)?;
    let behind = part.text.get(start..)?.to_lowercase();
    (before.contains(char::is_lowercase) && is_no_class(&behind)).then_some(start)
}

/// Whether the dot between two texts is that of a day: "am 12. November".
pub(crate) fn is_ordinal(before: &str, behind: &str) -> bool {
    let day = before.split_whitespace().next_back().unwrap_or_default();
    let month = behind
        .split(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or_default();
    (1..=2).contains(&day.len())
        && day.chars().all(|c| c.is_ascii_digit())
        && crate::words::month(&month.to_lowercase(), true).is_some()
}

/// Parts at ". ", ", " and " / " when at least two of them say what is due or handed out.
pub(crate) fn sentences(part: &Piece) -> Vec<Piece> {
    let lower = part.lower();
    if !is_due(&lower) && !is_release(&lower) {
        return vec![part.clone()];
    }
    for sign in [". ", ", ", " / ", " and ", "."] {
        let mut pieces = Vec::new();
        let mut start = 0;
        for (at, found) in part.text.match_indices(sign) {
            // "Sept. 15" and "1.5" are no ends of sentences.
            let number = part
                .text
                .get(at + found.len()..)
                .is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
            let ordinal = || {
                let ends = (part.text.get(..at), part.text.get(at + found.len()..));
                matches!(ends, (Some(before), Some(behind)) if is_ordinal(before, behind))
            };
            if sign.starts_with('.') && (number || ordinal()) {
                continue;
            }
            pieces.push(part.slice(start..at).trim());
            start = at + found.len();
        }
        pieces.push(part.slice(start..part.text.len()).trim());
        pieces.retain(|piece| !piece.is_empty());
        let verbs = pieces
            .iter()
            .filter(|piece| {
                let lower = piece.lower();
                (is_due(&lower) || is_release(&lower)) && is_work(&lower) || is_labelled(&lower)
            })
            .count();
        // "Recursion. Due: Clocks." names its work only by the label.
        if sign == ". "
            && pieces.len() > 1
            && pieces.iter().any(|piece| is_labelled(&piece.lower()))
        {
            return pieces;
        }
        let telling = pieces
            .first()
            .is_some_and(|first| is_due(&first.lower()) || is_release(&first.lower()));
        if (verbs >= 2 || (sign == ". " && verbs >= 1 && telling)) && pieces.len() > 1 {
            return pieces;
        }
    }
    vec![part.clone()]
}

/// "Due: Clocks", "Out: Pong", "Pong due".
pub(super) fn is_labelled(lower: &str) -> bool {
    let label = |label: &&str| lower.starts_with(*label);
    let few = lower.split_whitespace().count() <= 5;
    ["due:", "out:", "released:", "assigned:", "handed out:"]
        .iter()
        .any(label)
        || few && (lower.ends_with(" due") || lower.ends_with(" out"))
}

/// What is due: the words without the date, and without "Due:" before them.
pub(crate) fn work_title(clause: &Piece, own: Option<&Mention>) -> Option<Piece> {
    let mut rest = clause.clone();
    if let Some(mention) = own {
        let before = clause.slice(0..mention.bytes.start);
        let behind = clause.slice(mention.bytes.end..clause.text.len());
        rest = [cut_at_due(&before), cut_at_due(&behind)]
            .into_iter()
            .find(|part| says_something(&part.text) && !is_aside(&part.text))?;
    }
    let lower = rest.lower();
    let label = [
        "due:",
        "out:",
        "released:",
        "release:",
        "deadline:",
        "prazo:",
        "due -",
        "assigned:",
    ]
    .iter()
    .find(|label| lower.starts_with(*label));
    if let Some(label) = label {
        rest = rest.slice(label.len()..rest.text.len());
    }
    let title = tidy(&rest);
    says_something(&title.text).then_some(title)
}

/// "via Git", "at 5pm), and forms 40%": words behind a date that name nothing.
pub(crate) fn is_aside(behind: &str) -> bool {
    let rest = behind.trim_start_matches(|c: char| !c.is_alphanumeric());
    // An hour may stand before it: "09:00 via Git".
    let first = rest
        .split_whitespace()
        .find(|word| !word.contains(|c: char| c.is_ascii_digit()))
        .unwrap_or_default()
        .to_lowercase();
    let small = matches!(
        first.as_str(),
        "at" | "by"
            | "on"
            | "in"
            | "and"
            | "or"
            | "with"
            | "but"
            | "via"
            | "before"
            | "so"
            | "through"
            | "über"
            | "per"
            | "sur"
            | "vía"
            | "por"
    );
    small && !is_work(&rest.to_lowercase())
}

/// Words other than those that only lead to a date.
pub(crate) fn says_something(text: &str) -> bool {
    const LEADING: &[&str] = &[
        "due",
        "on",
        "by",
        "at",
        "the",
        "is",
        "are",
        "will",
        "be",
        "date",
        "dates",
        "deadline",
        "and",
        "before",
        "class",
        "start",
        "of",
        "pm",
        "am",
        "noon",
        "midnight",
        "out",
        "released",
        "submit",
        "submission",
        "to",
        "in",
        "for",
        "est",
        "pst",
        "et",
        "pt",
        "edt",
        "pdt",
        "cst",
        "ct",
        "a",
        "p",
        "m",
        "both",
        "from",
        "until",
        "no",
        "later",
        "than",
        "end",
        "day",
        "week",
        "midnight",
        "tentatively",
    ];
    text.to_lowercase()
        .split(|c: char| !c.is_alphanumeric())
        .any(|word| {
            word.len() > 1
                && !LEADING.contains(&word)
                && !word.starts_with(|c: char| c.is_ascii_digit())
        })
}

/// The words before a "due", "is due on" or an opening bracket that leads to a date.
pub(crate) fn cut_at_due(words: &Piece) -> Piece {
    let lower = words.text.to_ascii_lowercase();
    let cut = [
        "(due",
        "due",
        "deadline",
        "is due",
        "are due",
        "to be submitted",
        "must be submitted",
        "(by",
    ]
    .iter()
    .filter_map(|sign| {
        position(&lower, sign.trim_start_matches('('))
            .map(|at| at.min(lower.find(sign).unwrap_or(at)))
    })
    .min();
    match cut {
        Some(at) if says_something(lower.get(..at).unwrap_or_default()) => words.slice(0..at),
        Some(at) if at < 3 => {
            let behind = words.slice(at..words.text.len());
            let skip = behind
                .text
                .find(char::is_whitespace)
                .unwrap_or(behind.text.len());
            behind.slice(skip..behind.text.len())
        }
        _ => words.clone(),
    }
}

/// Words without the signs and small words that hang at their ends.
pub(crate) fn tidy(words: &Piece) -> Piece {
    // "[^note]" is how Markdown marks a footnote.
    let words = match words.text.rfind("[^").filter(|_| words.text.ends_with(']')) {
        Some(mark) => &words.slice(0..mark),
        None => words,
    };
    let mut title = words.trim_matches(|c| {
        c.is_whitespace()
            || matches!(
                c,
                ':' | ';' | ',' | '-' | '–' | '—' | '|' | '•' | '*' | '·' | '→' | '_'
            )
    });
    loop {
        let lower = title.text.to_ascii_lowercase();
        let tail = [
            " am",
            " bis",
            " zum",
            " ist",
            " sind",
            " findet",
            " est",
            " sont",
            " aura lieu",
            " le",
            " es",
            " el",
            " será",
            " é",
            " em",
            " no dia",
            " takes place",
            " take place",
            " is held",
            " held",
            " is",
            " are",
            " on",
            " by",
            " will be",
            " at",
            " (",
            " will",
            " the",
            " and",
            " for",
            " of",
            " to",
            " from",
        ]
        .iter()
        .find(|tail| lower.ends_with(*tail));
        let Some(tail) = tail else {
            break;
        };
        title = title
            .slice(0..title.text.len() - tail.len())
            .trim_matches(|c| c.is_whitespace() || matches!(c, ':' | ',' | '-' | '–' | '—' | '('));
    }
    // One bracket without its other half is left over from a cut.
    if title.text.ends_with('(') || (title.text.starts_with('(') && !title.text.contains(')')) {
        title = title.trim_matches(|c| c == '(' || c.is_whitespace());
    }
    if title.text.ends_with(')') && !title.text.contains('(') {
        title = title.trim_matches(|c| c == ')' || c.is_whitespace());
    }
    if title.text.ends_with('.') && !title.text.trim_end_matches('.').contains('.') {
        title = title.slice(0..title.text.trim_end_matches('.').len());
    }
    match title.text.char_indices().nth(LONGEST_TITLE) {
        Some((at, _)) => title.slice(0..at).trim(),
        None => title,
    }
}

/// The readings of a cell line: each bracketed label, or parts between semicolons.
pub(crate) fn readings(words: &Piece) -> Vec<Piece> {
    let mut labels = Vec::new();
    if words.text.starts_with('[') && words.text.ends_with(']') {
        let mut from = 0;
        while let Some(open) = words.text.get(from..).and_then(|rest| rest.find('[')) {
            let start = from + open + 1;
            let Some(length) = words.text.get(start..).and_then(|rest| rest.find(']')) else {
                break;
            };
            labels.push(words.slice(start..start + length).trim());
            from = start + length + 1;
        }
        labels.retain(|label| !label.is_empty());
    }
    if labels.is_empty() {
        labels = words.split(|c| c == ';');
    }
    labels
}
