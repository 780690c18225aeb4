//! Runs of weekdays in a line: "Mondays and Wednesdays", "MWF", "Mon - Fri", "seg/qua", "2ª e 4ª".

use std::ops::Range;

use chrono::Weekday;

use crate::scan::{DASHES, Token};
use crate::words;

/// Weekdays that stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Days {
    /// The days in the order of the page.
    pub days: Vec<Weekday>,
    /// Their bytes in the line.
    pub bytes: Range<usize>,
    /// Whether they are letters ("MW", "T") that mean days only right beside a time.
    pub letters: bool,
    /// Whether a dash may mean "and" as well as "to" ("M-W").
    pub unclear: bool,
}

/// Short names of the days in other languages; most are other words too, so they count as letters.
const FOREIGN: &[(&str, Weekday)] = &[
    ("lun", Weekday::Mon),
    ("lu", Weekday::Mon),
    ("seg", Weekday::Mon),
    ("ma", Weekday::Tue),
    ("mar", Weekday::Tue),
    ("ter", Weekday::Tue),
    ("di", Weekday::Tue),
    ("mi", Weekday::Wed),
    ("mie", Weekday::Wed),
    ("mié", Weekday::Wed),
    ("mer", Weekday::Wed),
    ("qua", Weekday::Wed),
    ("ju", Weekday::Thu),
    ("jue", Weekday::Thu),
    ("jeu", Weekday::Thu),
    ("qui", Weekday::Thu),
    ("do", Weekday::Thu),
    ("vi", Weekday::Fri),
    ("vie", Weekday::Fri),
    ("ven", Weekday::Fri),
    ("sex", Weekday::Fri),
    ("sab", Weekday::Sat),
    ("sáb", Weekday::Sat),
    ("sam", Weekday::Sat),
];

/// The runs of weekdays of a line.
pub(crate) fn day_groups(text: &str, all: &[Token]) -> Vec<Days> {
    let mut groups = Vec::new();
    let mut at = 0;
    while at < all.len() {
        match group(text, all, at) {
            Some((days, next)) => {
                groups.push(days);
                at = next;
            }
            None => at += 1,
        }
    }
    groups
}

fn group(text: &str, all: &[Token], at: usize) -> Option<(Days, usize)> {
    let (first, letters, mut next) = days_at(text, all, at)?;
    let mut group = Days {
        days: first,
        bytes: all.get(at)?.bytes.start..all.get(next - 1)?.bytes.end,
        letters,
        unclear: false,
    };
    while let Some((joint, ahead)) = joint(all, next)
        && let Some((more, letters, after)) = days_at(text, all, ahead)
    {
        // Letters that touch a word are a part of it.
        if ahead == next && all.get(ahead).is_some_and(|t| !t.spaced) {
            break;
        }
        // A word beside letters: "Monday F 3" is no run, "M W F" is one.
        if joint == Joint::Blank && !(letters && group.letters) {
            break;
        }
        match (joint, group.days.last().copied(), more.as_slice()) {
            (Joint::Dash, Some(from), [to]) => group.through(from, *to, letters),
            (Joint::Through, Some(from), [to]) => group.fill(from, *to),
            _ => group.add(&more),
        }
        // "T, Th and Fri": one name makes names of all of them.
        group.letters &= letters;
        group.bytes.end = all.get(after - 1)?.bytes.end;
        next = after;
    }
    Some((group, next))
}

impl Days {
    fn add(&mut self, more: &[Weekday]) {
        for day in more {
            if !self.days.contains(day) {
                self.days.push(*day);
            }
        }
    }

    /// All days up to `to`.
    fn fill(&mut self, from: Weekday, to: Weekday) {
        let mut day = from.succ();
        while day != to && self.days.len() < 7 {
            self.add(&[day]);
            day = day.succ();
        }
        self.add(&[to]);
    }

    /// "Mon-Fri", "M-Th" are all days between; "T-Th" and "M-W" are how two days are written, too.
    fn through(&mut self, from: Weekday, to: Weekday, letters: bool) {
        let apart = to.num_days_from_monday() as i32 - from.num_days_from_monday() as i32;
        if letters && self.letters && apart == 2 {
            self.unclear = from != Weekday::Tue;
            self.add(&[to]);
        } else {
            self.fill(from, to);
        }
    }
}

/// What stands between two days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Joint {
    Blank,
    And,
    Dash,
    Through,
}

fn joint(all: &[Token], mut at: usize) -> Option<(Joint, usize)> {
    let mut joint = Joint::Blank;
    // "Mon., Wed. & Fri.": a dot, a comma and a word at most.
    for _ in 0..3 {
        let token = all.get(at)?;
        let found = if token.is(DASHES) {
            Joint::Dash
        } else if token.is(&[',', '/', '&', '.', '+', ';', '|']) {
            Joint::And
        } else {
            match token.word() {
                "and" | "et" | "y" | "e" | "und" | "or" => Joint::And,
                "to" | "through" | "thru" | "bis" | "a" | "à" | "al" => Joint::Through,
                _ => return Some((joint, at)),
            }
        };
        if matches!(found, Joint::Dash | Joint::Through) || joint == Joint::Blank {
            joint = found;
        }
        at += 1;
    }
    Some((joint, at))
}

/// The days of the token at `at`, whether they are letters, and the token behind them.
fn days_at(text: &str, all: &[Token], at: usize) -> Option<(Vec<Weekday>, bool, usize)> {
    let token = all.get(at)?;
    if let Some((day, next)) = numbered(all, at) {
        return Some((vec![day], false, next));
    }
    let word = token.word();
    if word.is_empty() {
        return None;
    }
    if let Some(day) = words::weekday(word, token.capital()) {
        // "segunda-feira", "quarta feira".
        let dash = all.get(at + 1).is_some_and(|t| t.is(DASHES));
        let behind = at + 1 + usize::from(dash);
        let feira = all
            .get(behind)
            .is_some_and(|t| matches!(t.word(), "feira" | "feiras"));
        return Some((vec![day], false, if feira { behind + 1 } else { at + 1 }));
    }
    let before = at == 0
        || token.spaced
        || all
            .get(at - 1)
            .is_some_and(|t| matches!(t.what, crate::scan::What::Sign(_)));
    if !before {
        return None;
    }
    let raw = text.get(token.bytes.clone())?;
    let days = letters(raw).or_else(|| foreign(word))?;
    Some((days, true, at + 1))
}

/// "2ª", "4as", "6ª feira": Portuguese counts the days from Sunday.
fn numbered(all: &[Token], at: usize) -> Option<(Weekday, usize)> {
    let (value, 1) = all.get(at)?.number()? else {
        return None;
    };
    let day = match value {
        2 => Weekday::Mon,
        3 => Weekday::Tue,
        4 => Weekday::Wed,
        5 => Weekday::Thu,
        6 => Weekday::Fri,
        _ => return None,
    };
    let mark = all
        .get(at + 1)
        .filter(|t| !t.spaced && matches!(t.word(), "ª" | "ªs" | "as" | "a"))?;
    let mut next = at + 2;
    if all.get(next).is_some_and(|t| t.is(DASHES)) {
        next += 1;
    }
    let feira = all
        .get(next)
        .is_some_and(|t| matches!(t.word(), "feira" | "feiras"));
    if feira {
        return Some((day, next + 1));
    }
    (mark.word() != "a").then_some((day, at + 2))
}

/// "MWF", "TTh", "TTH", "MTWThF", "tth": letters that name each day once, in the order of the week.
fn letters(raw: &str) -> Option<Vec<Weekday>> {
    if raw.len() > 9 || !raw.is_ascii() {
        return None;
    }
    let lower = !raw.starts_with(|c: char| c.is_ascii_uppercase());
    if lower && raw.len() < 2 {
        return None;
    }
    let days = words::compact_days(raw)
        .or_else(|| in_order(&raw.to_ascii_lowercase()))
        .filter(|days| days.is_sorted_by_key(|day| day.num_days_from_monday()))?;
    (!lower || days.len() > 1).then_some(days)
}

fn in_order(lower: &str) -> Option<Vec<Weekday>> {
    const SHORT: [(&str, Weekday); 11] = [
        ("mo", Weekday::Mon),
        ("m", Weekday::Mon),
        ("tu", Weekday::Tue),
        ("th", Weekday::Thu),
        ("t", Weekday::Tue),
        ("we", Weekday::Wed),
        ("w", Weekday::Wed),
        ("r", Weekday::Thu),
        ("fr", Weekday::Fri),
        ("f", Weekday::Fri),
        ("sa", Weekday::Sat),
    ];
    let mut days = Vec::new();
    let mut rest = lower;
    while !rest.is_empty() {
        let (short, day) = SHORT.iter().find(|(short, _)| rest.starts_with(short))?;
        rest = rest.get(short.len()..)?;
        days.push(*day);
    }
    Some(days)
}

fn foreign(word: &str) -> Option<Vec<Weekday>> {
    FOREIGN
        .iter()
        .find(|(name, _)| *name == word)
        .map(|(_, day)| vec![*day])
}
