//! Weekly stretches of time in a line, and the places behind them.

use chrono::{NaiveTime, Weekday};

use crate::clock;
use crate::page::Piece;
use crate::scan::{DASHES, Token, tokens};
use crate::words;

/// A weekly stretch of time in a line.
#[derive(Clone, Debug)]
pub(crate) struct Slot {
    /// Its days.
    pub days: Vec<Weekday>,
    /// Words of the days.
    pub day_words: Piece,
    /// Begin.
    pub start: NaiveTime,
    /// End.
    pub end: NaiveTime,
    /// Whether morning or afternoon is said.
    pub sure: bool,
    /// Words of the times.
    pub time_words: Piece,
    /// The bytes of all of it in the line.
    pub bytes: std::ops::Range<usize>,
}

/// The weekly slots of a line.
pub(crate) fn slots(line: &Piece) -> Vec<Slot> {
    if line.text.len() > 600 {
        return Vec::new();
    }
    let all = tokens(&line.text);
    let clocks: Vec<clock::Clock> = clock::find(&line.text, true)
        .into_iter()
        .filter(|clock| clock.end.is_some())
        .collect();
    let groups = day_groups(&line.text, &all);
    let mut slots: Vec<Slot> = Vec::new();
    let mut last: Option<usize> = None;
    for clock in clocks {
        let Some(end) = clock.end else {
            continue;
        };
        let gap = |from: usize, to: usize| {
            line.text.get(from..to).is_some_and(|between| {
                between.len() <= 14 && between.chars().filter(|c| c.is_alphabetic()).count() <= 6
                    || (between.contains('(') && between.len() <= 40 && between.contains(')'))
            })
        };
        let before = groups.iter().rposition(|group| {
            group.1.end <= clock.bytes.start && gap(group.1.end, clock.bytes.start)
        });
        let after = groups.iter().position(|group| {
            group.1.start >= clock.bytes.end && gap(clock.bytes.end, group.1.start)
        });
        // "MW 3-4, 5-6": a second stretch on the same days.
        let again = last.filter(|index| {
            groups.get(*index).is_some()
                && slots
                    .last()
                    .is_some_and(|slot: &Slot| gap(slot.bytes.end, clock.bytes.start))
        });
        let Some(index) = before.or(again).or(after) else {
            continue;
        };
        let Some((days, bytes)) = groups.get(index) else {
            continue;
        };
        last = Some(index);
        slots.push(Slot {
            days: days.clone(),
            day_words: line.slice(bytes.clone()),
            start: clock.start,
            end,
            sure: clock.sure,
            time_words: line.slice(clock.bytes.clone()),
            bytes: bytes.start.min(clock.bytes.start)..bytes.end.max(clock.bytes.end),
        });
    }
    slots
}

/// Runs of weekdays ("Mondays and Wednesdays", "MWF", "Mon - Fri") with their bytes.
pub(crate) fn day_groups(text: &str, all: &[Token]) -> Vec<(Vec<Weekday>, std::ops::Range<usize>)> {
    let mut groups: Vec<(Vec<Weekday>, std::ops::Range<usize>)> = Vec::new();
    let mut at = 0;
    while let Some(token) = all.get(at) {
        let Some(mut days) = days_of(text, all, at) else {
            at += 1;
            continue;
        };
        let start = token.bytes.start;
        let mut end = token.bytes.end;
        let mut next = at + 1;
        loop {
            let mut ahead = next;
            let mut through = false;
            while let Some(between) = all.get(ahead) {
                let joins = between.is(&[',', '/', '&', '.', '+'])
                    || matches!(between.word(), "and" | "et" | "y" | "e");
                let dash = between.is(DASHES) || matches!(between.word(), "to" | "through");
                if !(joins || dash) || ahead > next + 2 {
                    break;
                }
                through |= dash;
                ahead += 1;
            }
            let Some(more) = days_of(text, all, ahead) else {
                break;
            };
            if ahead == next && all.get(ahead).is_some_and(|t| !t.spaced) {
                break;
            }
            match (through, days.last().copied(), more.as_slice()) {
                (true, Some(from), [to]) => {
                    let mut day = from.succ();
                    while day != *to && days.len() < 7 {
                        days.push(day);
                        day = day.succ();
                    }
                    days.push(*to);
                }
                _ => days.extend(
                    more.iter()
                        .filter(|day| !days.contains(day))
                        .copied()
                        .collect::<Vec<_>>(),
                ),
            }
            end = all.get(ahead).map_or(end, |t| t.bytes.end);
            next = ahead + 1;
        }
        groups.push((days, start..end));
        at = next;
    }
    groups
}

/// The days of a token: a name anywhere, letters only where a number or another day follows.
pub(crate) fn days_of(text: &str, all: &[Token], at: usize) -> Option<Vec<Weekday>> {
    let token = all.get(at)?;
    if token.word().is_empty() {
        return None;
    }
    if let Some(day) = words::weekday(token.word(), token.capital()) {
        return Some(vec![day]);
    }
    let raw = text.get(token.bytes.clone())?;
    if !token.capital() || raw.len() > 6 {
        return None;
    }
    let near = (1..=3).any(|ahead| all.get(at + ahead).is_some_and(|t| t.number().is_some()))
        || all.get(at + 1).is_some_and(|t| t.is(&['/', '&', ',']));
    let before = at == 0
        || token.spaced
        || all
            .get(at - 1)
            .is_some_and(|t| t.is(&['/', '(', ',', '&', ':', '|']));
    (near && before).then(|| words::compact_days(raw)).flatten()
}

/// How many bytes the abbreviation of a zone takes at the start, which belongs to the time before it.
fn zone_at_start(text: &str) -> usize {
    const ZONES: [&str; 18] = [
        "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT", "GMT",
        "UTC", "CET", "CEST", "BST", "IST",
    ];
    let word = text
        .find(|c: char| !c.is_ascii_alphabetic())
        .unwrap_or(text.len());
    // In capitals only: "Est" may be the beginning of a name.
    if text.get(..word).is_some_and(|word| ZONES.contains(&word)) {
        word
    } else {
        0
    }
}

/// A place: words behind a time, without "at", "in" and "Location".
pub(crate) fn place_behind(line: &Piece, from: usize, to: usize) -> Option<Piece> {
    let mut rest = line.slice(from..to.max(from));
    loop {
        let before = rest.text.len();
        rest = rest.trim_matches(|c| {
            c.is_whitespace()
                || matches!(c, ',' | ':' | ';' | '-' | '–' | '—' | '|' | '@' | '.' | '·')
        });
        let lower = rest.text.to_ascii_lowercase();
        let lead = [
            "location", "at ", "in ", "room: ", "place", "both in ", "lecture.", "and ",
        ]
        .iter()
        .find(|lead| lower.starts_with(*lead));
        let lead = lead.map_or_else(|| zone_at_start(&rest.text), |lead| lead.len());
        rest = rest.slice(lead..rest.text.len());
        if rest.text.len() == before {
            break;
        }
    }
    // Brackets around the whole place.
    if rest.text.starts_with('(')
        && let Some(close) = rest.text.find(')')
    {
        rest = rest.slice(1..close).trim();
    }
    let end = rest.text.find(['(', ';', '|']).unwrap_or(rest.text.len());
    let rest = rest
        .slice(0..end)
        .trim_matches(|c| c.is_whitespace() || matches!(c, ',' | '.' | '(' | ')'));
    let fits = rest.text.chars().count() <= 60
        && rest.text.chars().filter(|c| c.is_alphanumeric()).count() >= 2;
    fits.then_some(rest)
}
