//! Clock times in a line.

use std::ops::Range;

use chrono::{NaiveTime, Timelike};

use crate::scan::{DASHES, Token, tokens};

/// A time of day or a stretch of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Clock {
    /// Its bytes.
    pub bytes: Range<usize>,
    /// The time, or the begin of the stretch.
    pub start: NaiveTime,
    /// The end of the stretch.
    pub end: Option<NaiveTime>,
    /// Whether the half of the day is said or follows from a 24-hour clock.
    pub sure: bool,
}

impl Clock {
    /// The hour by which work is handed in: nobody collects it a minute before noon, so a bare 11:59 is that before midnight.
    pub(crate) fn deadline(&self) -> NaiveTime {
        let start = self.begin();
        let late = NaiveTime::from_hms_opt(11, 59, 0) == Some(self.start);
        NaiveTime::from_hms_opt(23, 59, 0)
            .filter(|_| late && !self.sure)
            .unwrap_or(start)
    }

    /// When something takes place: nothing is sat before seven in the morning, so a bare 2:45 is that of the afternoon.
    pub(crate) fn begin(&self) -> NaiveTime {
        let night = !self.sure && self.end.is_none() && (1..7).contains(&self.start.hour());
        let later = NaiveTime::from_hms_opt(self.start.hour() + 12, self.start.minute(), 0);
        later.filter(|_| night).unwrap_or(self.start)
    }
}

/// A time as written.
#[derive(Clone, Copy)]
struct Written {
    hour: u32,
    minute: u32,
    afternoon: Option<bool>,
    /// Whether minutes or a whole word ("noon") make it a time by itself.
    full: bool,
    /// Whether its hour is written with two digits ("09:30").
    padded: bool,
    /// Whether a dot parts hour and minutes, which sections do too.
    dotted: bool,
}

/// All clock times of a line. `loose` takes bare hours of a range ("3-4") as times too.
pub(crate) fn find(text: &str, loose: bool) -> Vec<Clock> {
    let all = tokens(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < all.len() {
        match clock(&all, at, loose) {
            Some((clock, next)) => {
                found.push(clock);
                at = next;
            }
            None => at += 1,
        }
    }
    found
}

fn clock(all: &[Token], at: usize, loose: bool) -> Option<(Clock, usize)> {
    if at > 0 && part_of_number(all, at) {
        return None;
    }
    let (first, next) = written(all, at, loose)?;
    let start = all.get(at)?.bytes.start;
    let end_of = |next: usize| {
        all.get(next.saturating_sub(1))
            .map_or(start, |t| t.bytes.end)
    };
    let dash = |at: usize| all.get(at).is_some_and(|t| t.is(DASHES));
    let joins = dash(next)
        || all.get(next).is_some_and(|t| joins_times(t.word()))
        || between(all, at)
            && all
                .get(next)
                .is_some_and(|t| matches!(t.word(), "and" | "y" | "e" | "et" | "und"));
    // Two hyphens are how a dash was typed once; a converted file may hold three signs for one.
    let behind = next
        + 1
        + if dash(next) {
            (1..=2).take_while(|ahead| dash(next + ahead)).count()
        } else {
            0
        };
    if joins
        && let Some((second, after)) = written(all, behind, loose)
        && is_range(first, second, loose)
        && let Some((from, to, sure)) = stretch(first, second)
    {
        let clock = Clock {
            bytes: start..end_of(after),
            start: from,
            end: Some(to),
            sure,
        };
        return Some((clock, after));
    }
    if !(first.afternoon.is_some() || (first.full && !first.dotted)) {
        return None;
    }
    let sure = first.afternoon.is_some() || first.padded || first.hour > 12;
    let clock = Clock {
        bytes: start..end_of(next),
        start: time(first)?,
        end: None,
        sure,
    };
    Some((clock, next))
}

/// Words between the two ends of a stretch.
fn joins_times(word: &str) -> bool {
    matches!(
        word,
        "to" | "until" | "till" | "bis" | "às" | "as" | "a" | "à" | "ao" | "até" | "hasta"
    )
}

/// "between 1:30 and 3:00": the word before the time says that "and" ends the stretch.
fn between(all: &[Token], at: usize) -> bool {
    at.checked_sub(1)
        .and_then(|before| all.get(before))
        .is_some_and(|t| matches!(t.word(), "between" | "entre" | "zwischen"))
}

fn part_of_number(all: &[Token], at: usize) -> bool {
    let (Some(token), Some(before)) = (all.get(at), all.get(at - 1)) else {
        return true;
    };
    !token.spaced
        && (before.is(&['.', ':', '/', '$', '#', '%', '_']) && !before.spaced
            || before.number().is_some()
            || !before.word().is_empty())
}

fn written(all: &[Token], at: usize, loose: bool) -> Option<(Written, usize)> {
    let token = all.get(at)?;
    let whole = |hour, minute| Written {
        hour,
        minute,
        afternoon: Some(hour >= 12),
        full: true,
        padded: true,
        dotted: false,
    };
    match token.word() {
        "noon" | "midday" => return Some((whole(12, 0), at + 1)),
        "midnight" => return Some((whole(23, 59), at + 1)),
        _ => {}
    }
    let (hour, digits) = token.number()?;
    if digits > 2 || hour > 24 {
        return None;
    }
    let mut time = Written {
        hour,
        minute: 0,
        afternoon: None,
        full: false,
        padded: digits == 2 && !(10..=12).contains(&hour),
        dotted: false,
    };
    let mut next = at + 1;
    let sign = all.get(next);
    let parted = sign.is_some_and(|t| !t.spaced && (t.is(&[':', '.']) || t.word() == "h"));
    if parted
        && let Some((minute, 2)) = all
            .get(next + 1)
            .filter(|t| !t.spaced)
            .and_then(Token::number)
        && minute < 60
    {
        time.minute = minute;
        time.full = true;
        time.dotted = sign.is_some_and(|t| t.is(&['.']));
        next += 2;
        // "14:00:00" and "1.30.5" are something longer.
        if all.get(next).is_some_and(|t| !t.spaced && t.is(&[':']))
            && all
                .get(next + 1)
                .is_some_and(|t| !t.spaced && t.number().is_some())
        {
            return None;
        }
    } else if sign.is_some_and(|t| !t.spaced && t.word() == "h") {
        time.full = true;
        time.padded = true;
        next += 1;
    }
    let (afternoon, mut next) = half(all, next, hour, loose);
    time.afternoon = afternoon;
    // "14–16 Uhr", "10:00 hrs": the word says that the hours are those of the whole day.
    let unit = all
        .get(next)
        .filter(|t| matches!(t.word(), "uhr" | "hrs" | "hs" | "horas"));
    if unit.is_some() && afternoon.is_none() && (time.full || loose) {
        time.full = true;
        time.padded = true;
        next += 1;
    }
    if hour > 12 && afternoon.is_some() || hour == 0 && afternoon == Some(true) {
        time.afternoon = None;
    }
    Some((time, next))
}

/// "am", "p.m." and the like; `loose` takes "9a" and "12n" too.
fn half(all: &[Token], at: usize, hour: u32, loose: bool) -> (Option<bool>, usize) {
    let Some(token) = all.get(at) else {
        return (None, at);
    };
    match token.word() {
        "am" => (Some(false), at + 1),
        "pm" => (Some(true), at + 1),
        letter @ ("a" | "p") => {
            let dotted = all.get(at + 1).is_some_and(|t| t.is(&['.']) && !t.spaced)
                && all.get(at + 2).is_some_and(|t| t.word() == "m");
            if !dotted && loose && !token.spaced {
                return (Some(letter == "p"), at + 1);
            }
            if !dotted {
                return (None, at);
            }
            let last = all.get(at + 3).is_some_and(|t| t.is(&['.']) && !t.spaced);
            (Some(letter == "p"), at + 3 + usize::from(last))
        }
        "n" if loose && hour == 12 && !token.spaced => (Some(true), at + 1),
        _ => (None, at),
    }
}

fn is_range(first: Written, second: Written, loose: bool) -> bool {
    let half = first.afternoon.is_some() || second.afternoon.is_some();
    let minutes = (first.full || second.full) && !first.dotted && !second.dotted;
    half || loose || minutes && first.full && second.full
}

fn time(written: Written) -> Option<NaiveTime> {
    let hour = match written.afternoon {
        Some(true) if written.hour < 12 => written.hour + 12,
        Some(false) if written.hour == 12 => 0,
        _ => written.hour,
    };
    if hour == 24 {
        return NaiveTime::from_hms_opt(23, 59, 0);
    }
    NaiveTime::from_hms_opt(hour, written.minute, 0)
}

/// Begin and end, the halves of the day filled in so that the stretch is short and runs forward.
fn stretch(mut first: Written, mut second: Written) -> Option<(NaiveTime, NaiveTime, bool)> {
    let twelve = |w: Written| w.hour % 12 * 60 + w.minute;
    match (first.afternoon, second.afternoon) {
        (None, Some(half)) if first.hour <= 12 => {
            let same = twelve(first) < twelve(second);
            first.afternoon = Some(if same { half } else { !half });
        }
        (Some(half), None) if second.hour <= 12 => {
            let same = twelve(first) < twelve(second);
            second.afternoon = Some(if same { half } else { !half });
        }
        (None, None) => {
            let said = first.padded || second.padded || first.hour > 12 || second.hour > 12;
            if !said {
                // Classes begin between eight in the morning and eight in the evening.
                first.afternoon = Some(first.hour < 8 || first.hour == 12);
                let later =
                    twelve(second) + 12 * 60 * u32::from(second.hour < 8 || second.hour == 12);
                let from = twelve(first) + 12 * 60 * u32::from(first.afternoon == Some(true));
                second.afternoon = Some(later >= 12 * 60 || later <= from);
            }
            let (from, to) = (time(first)?, time(second)?);
            return (from < to).then_some((from, to, said));
        }
        _ => {}
    }
    let (from, to) = (time(first)?, time(second)?);
    (from < to).then_some((from, to, true))
}
