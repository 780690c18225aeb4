//! Weekly stretches of time in a line.

use std::ops::Range;

use chrono::{NaiveTime, Timelike, Weekday};

use crate::clock::{self, Clock};
use crate::dates;
use crate::run::Run;
use crate::scan::tokens;
use crate::weekdays::{Days, day_groups};

/// A weekly stretch of time in a line.
#[derive(Clone, Debug)]
pub(crate) struct Slot {
    /// Its days.
    pub days: Vec<Weekday>,
    /// Bytes of the words of the days; nothing when they stand in another line.
    pub day_bytes: Range<usize>,
    /// Begin.
    pub start: NaiveTime,
    /// End, when the page says it.
    pub end: Option<NaiveTime>,
    /// Bytes of the words of the times.
    pub time_bytes: Range<usize>,
    /// How well the half of the day is known.
    pub half: Half,
    /// Whether the days may be others ("M-W").
    pub unclear_days: bool,
}

/// How well morning and afternoon are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Half {
    /// The page says it, or counts the hours of the whole day.
    Said,
    /// It does not say, but classes at that hour are in one half only.
    Usual,
    /// It does not say, and both are usual ("MW 8-9:50").
    Open,
}

impl Slot {
    /// The bytes of all of it.
    pub(crate) fn bytes(&self) -> Range<usize> {
        if self.day_bytes.is_empty() {
            return self.time_bytes.clone();
        }
        self.day_bytes.start.min(self.time_bytes.start)..self.day_bytes.end.max(self.time_bytes.end)
    }

    /// A stretch of time on days that stand elsewhere.
    pub(crate) fn on(days: &[Weekday], clock: &Clock) -> Self {
        Self {
            days: days.to_vec(),
            day_bytes: 0..0,
            start: clock.start,
            end: clock.end,
            time_bytes: clock.bytes.clone(),
            half: half(clock),
            unclear_days: false,
        }
    }
}

/// Longer lines are cut: nobody writes office hours in them.
const LONGEST: usize = 1_500;
/// Slots of a line.
const MOST: usize = 40;

/// What a line says of days and times.
#[derive(Clone, Debug, Default)]
pub(crate) struct Times {
    /// Weekly stretches of time.
    pub slots: Vec<Slot>,
    /// Days beside which no time stands.
    pub days: Vec<Days>,
    /// Times beside which no day stands.
    pub clocks: Vec<Clock>,
    /// Bytes of its dates.
    pub dates: Vec<Range<usize>>,
}

impl Times {
    /// Whether two lines say more together than each of them: `first` and `second` apart.
    pub(crate) fn extends(&self, first: &Self, second: &Self) -> bool {
        let whole = |times: &Self| times.slots.iter().filter(|slot| slot.end.is_some()).count();
        whole(self) > whole(first) + whole(second)
    }
}

/// The days and times of a line.
pub(crate) fn times(line: &Run) -> Times {
    let text = line.text();
    if text.len() > LONGEST || !text.contains(|c: char| c.is_ascii_digit() || c.is_alphabetic()) {
        return Times::default();
    }
    let dates: Vec<Range<usize>> = dates::find(text)
        .into_iter()
        .filter(|mention| !mention.weak)
        .map(|mention| mention.bytes)
        .collect();
    let outside = |bytes: &Range<usize>| {
        !dates
            .iter()
            .any(|date| date.start < bytes.end && bytes.start < date.end)
    };
    let clocks: Vec<Clock> = clock::find(text, true)
        .into_iter()
        .filter(|clock| outside(&clock.bytes))
        .filter(|clock| {
            clock
                .end
                .is_none_or(|end| minutes(clock.start, end) <= LONGEST_CLASS)
        })
        .collect();
    let all = tokens(text);
    let groups: Vec<Days> = day_groups(text, &all)
        .into_iter()
        .filter(|group| outside(&group.bytes))
        .filter(|group| !is_zone(text, group, &clocks))
        .collect();
    let mut times = pair(text, &groups, &clocks);
    times.dates = dates;
    times.slots.truncate(MOST);
    times
}

/// A weekly class takes no longer, in minutes.
const LONGEST_CLASS: u32 = 10 * 60;

fn minutes(from: NaiveTime, to: NaiveTime) -> u32 {
    (to.num_seconds_from_midnight()
        .saturating_sub(from.num_seconds_from_midnight()))
        / 60
}

/// "10-11 MT": the letters behind a time are its zone.
fn is_zone(text: &str, group: &Days, clocks: &[Clock]) -> bool {
    text.get(group.bytes.clone()) == Some("MT")
        && clocks.iter().any(|clock| {
            clock.bytes.end <= group.bytes.start && group.bytes.start - clock.bytes.end <= 2
        })
}

/// Gives each stretch of time its days: those before it where the line begins with days ("MW 3-4, 5-6; F 2-3"), those
/// behind it where it begins with a time ("1:30-3:30 and 4-5 on Wednesdays").
fn pair(text: &str, groups: &[Days], clocks: &[Clock]) -> Times {
    let mut times = Times::default();
    let mut used = vec![false; groups.len()];
    let days_first = clocks.first().is_none_or(|clock| {
        before(text, groups, clock, 0).is_some()
            || behind(text, groups, clock).is_none() && chained(text, groups, clocks, 0).is_none()
    });
    // Where the last slot of the same days ends: a second stretch follows it.
    let mut last: Option<(usize, usize)> = None;
    for (index, clock) in clocks.iter().enumerate() {
        let again = last
            .filter(|(_, end)| links(text, *end, clock.bytes.start, false, true))
            .map(|(group, _)| group);
        let own = before(text, groups, clock, last.map_or(0, |(_, end)| end));
        let next = behind(text, groups, clock).filter(|group| {
            // The days behind belong to the next time when it stands right behind them.
            !days_first || next_clock_is_far(text, groups, *group, clocks.get(index + 1))
        });
        let chain = chained(text, groups, clocks, index);
        let found = if days_first {
            own.or(again).or(next)
        } else {
            next.or(chain).or(own).or(again)
        };
        let Some((at, group)) = found.and_then(|at| Some((at, groups.get(at)?))) else {
            times.clocks.push(clock.clone());
            continue;
        };
        if let Some(mark) = used.get_mut(at) {
            *mark = true;
        }
        last = Some((at, clock.bytes.end.max(group.bytes.end)));
        times.slots.push(Slot {
            days: group.days.clone(),
            day_bytes: group.bytes.clone(),
            start: clock.start,
            end: clock.end,
            time_bytes: clock.bytes.clone(),
            half: half(clock),
            unclear_days: group.unclear,
        });
    }
    times.days = groups
        .iter()
        .zip(&used)
        .filter(|(_, used)| !**used)
        .map(|(group, _)| group.clone())
        .collect();
    times
}

/// The last days before a time, when nothing parts them; days before `from` are spent.
fn before(text: &str, groups: &[Days], clock: &Clock, from: usize) -> Option<usize> {
    let at = groups
        .partition_point(|group| group.bytes.end <= clock.bytes.start)
        .checked_sub(1)?;
    let group = groups.get(at)?;
    (group.bytes.start >= from
        && links(
            text,
            group.bytes.end,
            clock.bytes.start,
            group.letters,
            firm(clock),
        ))
    .then_some(at)
}

/// The first days behind a time, when nothing parts them.
fn behind(text: &str, groups: &[Days], clock: &Clock) -> Option<usize> {
    let at = groups.partition_point(|group| group.bytes.start < clock.bytes.end);
    let group = groups.get(at)?;
    links(
        text,
        clock.bytes.end,
        group.bytes.start,
        group.letters,
        firm(clock),
    )
    .then_some(at)
}

/// "12-1 and 4-5 on Fridays": the days behind the times that follow.
fn chained(text: &str, groups: &[Days], clocks: &[Clock], index: usize) -> Option<usize> {
    let mut end = clocks.get(index)?.bytes.end;
    for next in clocks.iter().skip(index + 1).take(4) {
        if !links(text, end, next.bytes.start, false, true) {
            return None;
        }
        if let Some(at) = behind(text, groups, next) {
            return Some(at);
        }
        end = next.bytes.end;
    }
    None
}

fn next_clock_is_far(text: &str, groups: &[Days], at: usize, next: Option<&Clock>) -> bool {
    let (Some(group), Some(next)) = (groups.get(at), next) else {
        return true;
    };
    next.bytes.start < group.bytes.end
        || !links(
            text,
            group.bytes.end,
            next.bytes.start,
            group.letters,
            firm(next),
        )
}

/// Whether a stretch is a time by itself: two bare hours ("3-4") are one only right beside a day.
fn firm(clock: &Clock) -> bool {
    clock.sure || clock.end.is_some() && clock.bytes.len() >= 7
}

/// Words that may stand between a day and its time.
const FILL: &[&str] = &[
    "from", "at", "between", "on", "de", "das", "à", "às", "les", "von", "um", "in", "person",
    "and", "the", "every", "each", "feira", "h", "y", "e", "et", "time", "times", "le", "am", "a",
    "las", "los", "el", "also", "or",
];

/// Whether words between a day and a time leave them together.
fn links(text: &str, from: usize, to: usize, letters: bool, firm: bool) -> bool {
    let Some(between) = text.get(from..to) else {
        return false;
    };
    if between.len() > 60 {
        return false;
    }
    let plain = without_brackets(between);
    let words: Vec<&str> = plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let others = words
        .iter()
        .filter(|word| !FILL.contains(&word.to_lowercase().as_str()))
        .count();
    let digits = plain.contains(|c: char| c.is_ascii_digit());
    let sentence = plain.trim_start_matches('.').contains(". ");
    if others == 0 {
        return !digits && plain.chars().count() <= 24;
    }
    firm && !letters && !digits && !sentence && others <= 3 && plain.chars().count() <= 40
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0usize;
    let mut plain = String::new();
    for c in text.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    plain
}

fn half(clock: &Clock) -> Half {
    if clock.sure {
        Half::Said
    } else if matches!(clock.start.hour(), 9..=17) {
        Half::Usual
    } else {
        Half::Open
    }
}
