//! Days, hours and rooms that stand in the clause about a thing.

use super::names::tidy;
use crate::clock::{self, Clock};
use crate::dates::{self, Mention};
use crate::page::Piece;
use crate::wording::{is_due, is_exam};

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
pub(super) fn without_clock(title: &Piece) -> Piece {
    match clock_of(title)
        .filter(|clock| clock.bytes.end + 2 >= title.text.len() && clock.bytes.start > 3)
    {
        Some(clock) => tidy(&title.slice(0..clock.bytes.start)),
        None => title.clone(),
    }
}

/// "Prelim, 7-9pm, Kane 120" is called "Prelim".
pub(super) fn before_clock(words: &Piece) -> Piece {
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

/// "Prelim, 7-9pm, Kane 120": the words between the hours and the next comma or bracket, when they look like a room.
pub(super) fn room_behind(words: &Piece, clock: &Clock) -> Option<Piece> {
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

pub(super) fn has_date(clause: &Piece) -> bool {
    own_date(clause).is_some()
}

/// A date inside a clause; two bare numbers only behind a word that calls for a date.
pub(super) fn own_date(clause: &Piece) -> Option<Mention> {
    let lower = clause.lower();
    dates::find(&clause.text)
        .into_iter()
        .find(|mention| !mention.weak || is_due(&lower) || is_exam(&lower))
}
