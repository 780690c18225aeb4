//! Dates, days of the week and hours in one line that somebody typed, without any page around it.

use std::ops::Range;

use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta, Weekday};

use crate::dates::{self, Civil, MonthDay};
use crate::scan::{Token, tokens};
use crate::{clock, words};

/// A date without a year is the next such day, unless that is so far off that the one just gone is meant.
const FAR: TimeDelta = TimeDelta::days(300);

/// A stretch of the line and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Its bytes in the line.
    pub bytes: Range<usize>,
    /// What it means.
    pub means: Meaning,
}

/// What a stretch of a typed line means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Days by their date.
    Dates {
        /// The days; none when there is no such day, as 30 February.
        days: Vec<NaiveDate>,
        /// The last day of a span.
        until: Option<NaiveDate>,
        /// The day of the week beside it.
        weekday: Option<Weekday>,
        /// Whether it is two bare numbers, which may be anything.
        weak: bool,
        /// Whether day and month could change places.
        either: bool,
    },
    /// Days of the week by name, each once.
    Weekdays {
        /// The days.
        days: Vec<Weekday>,
        /// Whether they are named as what comes again: "Tuesdays", "MWF".
        again: bool,
        /// Whether the word is nothing else: "sat", "sun" and "mar" are.
        sure: bool,
    },
    /// An hour, or a stretch of them.
    Hours {
        /// The hour, or the begin.
        start: NaiveTime,
        /// The end.
        end: Option<NaiveTime>,
        /// Whether the half of the day is said.
        sure: bool,
        /// Whether it is two bare numbers ("4-5"), which may be pages as well.
        bare: bool,
    },
}

/// What can be read as a time in a line, first to last, none over another.
///
/// Capitals do not count, because nobody types them in a hurry. `day_first` says which number of `3/4` is the day.
#[must_use]
pub fn phrases(line: &str, today: NaiveDate, day_first: bool) -> Vec<Phrase> {
    let mut rest = capitals(line);
    let mut found: Vec<Phrase> = dates::find(&rest)
        .into_iter()
        .map(|mention| Phrase {
            bytes: mention.bytes,
            means: Meaning::Dates {
                days: mention
                    .days
                    .iter()
                    .filter_map(|civil| near(civil, today, day_first))
                    .collect(),
                until: mention
                    .until
                    .and_then(|civil| near(&civil, today, day_first)),
                weekday: mention.weekday,
                weak: mention.weak,
                either: mention.days.iter().any(is_open),
            },
        })
        .collect();
    blank(&mut rest, &found);
    let hours = hours(&rest);
    blank(&mut rest, &hours);
    found.extend(hours);
    // Letters ("MWF") and short names are read as they were typed.
    let typed: String = line
        .char_indices()
        .map(|(at, c)| {
            if found.iter().any(|phrase| phrase.bytes.contains(&at)) {
                " ".repeat(c.len_utf8())
            } else {
                c.to_string()
            }
        })
        .collect();
    found.extend(weekdays(&typed));
    found.sort_by_key(|phrase| phrase.bytes.start);
    found
}

/// The line with a capital at the begin of each word; its bytes stay where they are.
fn capitals(line: &str) -> String {
    let mut inside = false;
    line.chars()
        .map(|c| {
            let first = c.is_alphabetic() && !inside;
            inside = c.is_alphabetic();
            if first { c.to_ascii_uppercase() } else { c }
        })
        .collect()
}

fn blank(line: &mut String, found: &[Phrase]) {
    for phrase in found {
        line.replace_range(phrase.bytes.clone(), &" ".repeat(phrase.bytes.len()));
    }
}

fn is_open(civil: &Civil) -> bool {
    matches!(civil.month_day, MonthDay::Either { first, second } if first != second && first <= 12 && second <= 12)
}

/// The day that a date means when nothing but the present is known.
fn near(civil: &Civil, today: NaiveDate, day_first: bool) -> Option<NaiveDate> {
    let day_first = match civil.month_day {
        // Only one order makes a day of "2/14" and of "14/2".
        MonthDay::Either { first, second } if first > 12 || second > 12 => first > 12,
        MonthDay::Either { .. } | MonthDay::Known { .. } | MonthDay::DayFirst { .. } => day_first,
    };
    if civil.year.is_some() {
        return civil.day(day_first, today.year());
    }
    // Four years on, even 29 February has come.
    let ahead = (0..=4).find_map(|years| {
        civil
            .day(day_first, today.year() + years)
            .filter(|day| *day >= today)
    })?;
    let gone = civil.day(day_first, ahead.year() - 1);
    Some(gone.filter(|_| ahead - today > FAR).unwrap_or(ahead))
}

/// Hours; bare ranges only where there is nothing better.
fn hours(line: &str) -> Vec<Phrase> {
    let firm = clock::find(line, false);
    clock::find(line, true)
        .into_iter()
        .map(|found| {
            let firm = firm
                .iter()
                .find(|one| one.bytes.start == found.bytes.start)
                .map(|one| one.end.is_some() == found.end.is_some());
            Phrase {
                bytes: found.bytes.clone(),
                means: Meaning::Hours {
                    start: found.start,
                    end: found.end,
                    sure: found.sure,
                    bare: firm != Some(true),
                },
            }
        })
        .collect()
}

/// Short names that are other words too.
const SHORT: &[(&str, Weekday)] = &[
    ("tu", Weekday::Tue),
    ("th", Weekday::Thu),
    ("lun", Weekday::Mon),
    ("mar", Weekday::Tue),
    ("mer", Weekday::Wed),
    ("mie", Weekday::Wed),
    ("mié", Weekday::Wed),
    ("jeu", Weekday::Thu),
    ("jue", Weekday::Thu),
    ("ven", Weekday::Fri),
    ("vie", Weekday::Fri),
    ("sam", Weekday::Sat),
    ("sab", Weekday::Sat),
    ("sáb", Weekday::Sat),
    ("dim", Weekday::Sun),
    ("dom", Weekday::Sun),
    ("seg", Weekday::Mon),
    ("ter", Weekday::Tue),
    ("qua", Weekday::Wed),
    ("qui", Weekday::Thu),
    ("sex", Weekday::Fri),
    ("mo", Weekday::Mon),
    ("di", Weekday::Tue),
    ("mi", Weekday::Wed),
    ("do", Weekday::Thu),
    ("fr", Weekday::Fri),
    ("sa", Weekday::Sat),
    ("so", Weekday::Sun),
];

fn weekdays(typed: &str) -> Vec<Phrase> {
    let all = tokens(typed);
    let mut found = Vec::new();
    for (at, token) in all.iter().enumerate() {
        if !stands_alone(&all, at) {
            continue;
        }
        let Some(mut means) = weekday(typed, token) else {
            continue;
        };
        let mut bytes = token.bytes.clone();
        // "quarta-feira" is nothing else.
        if let Some([dash, word]) = all.get(at + 1..at + 3)
            && dash.is(&['-'])
            && word.word() == "feira"
        {
            bytes.end = word.bytes.end;
            if let Meaning::Weekdays { sure, .. } = &mut means {
                *sure = true;
            }
        }
        found.push(Phrase { bytes, means });
    }
    found
}

/// A word that is not glued to a number, such as the "fr" of "fr2".
fn stands_alone(all: &[Token], at: usize) -> bool {
    let glued = |token: Option<&Token>, spaced: bool| {
        !spaced && token.is_some_and(|token| token.number().is_some())
    };
    let spaced = all.get(at).is_none_or(|token| token.spaced);
    let next = all.get(at + 1);
    !glued(at.checked_sub(1).and_then(|before| all.get(before)), spaced)
        && !glued(next, next.is_none_or(|token| token.spaced))
}

fn weekday(typed: &str, token: &Token) -> Option<Meaning> {
    let word = token.word();
    if let Some(day) = words::weekday(word, true) {
        let one = word.strip_suffix('s').unwrap_or(word);
        let again = one.len() >= 6 && one != word && words::weekday(one, true).is_some();
        return Some(Meaning::Weekdays {
            days: vec![day],
            again,
            sure: words::weekday(word, false).is_some(),
        });
    }
    let raw = typed.get(token.bytes.clone())?;
    let capitals = raw.chars().filter(char::is_ascii_uppercase).count();
    if let Some(days) = words::compact_days(raw).filter(|days| days.len() > 1 && capitals > 1) {
        return Some(Meaning::Weekdays {
            days,
            again: true,
            sure: false,
        });
    }
    let (_, day) = SHORT.iter().find(|(short, _)| *short == word)?;
    Some(Meaning::Weekdays {
        days: vec![*day],
        again: false,
        sure: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// The days and hours of a line, on Wednesday 5 February 2025.
    fn said(line: &str) -> Vec<String> {
        let tell = |phrase: Phrase| match phrase.means {
            Meaning::Dates { days, until, .. } => {
                let days: Vec<_> = days.iter().chain(&until).map(ToString::to_string).collect();
                days.join("+")
            }
            Meaning::Weekdays { days, again, .. } => {
                format!("{days:?}{}", if again { "*" } else { "" })
            }
            Meaning::Hours { start, end, .. } => {
                let end = end.map_or_else(String::new, |end| end.format("-%H:%M").to_string());
                format!("{}{end}", start.format("%H:%M"))
            }
        };
        phrases(line, day("2025-02-05"), false)
            .into_iter()
            .map(tell)
            .collect()
    }

    #[test]
    fn small_letters_are_enough() {
        assert_eq!(said("midterm feb 13 9:30"), ["2025-02-13", "09:30"]);
        assert_eq!(said("until may 1"), ["2025-05-01"]);
        assert_eq!(said("tue thu 7-8"), ["[Tue]", "[Thu]", "19:00-20:00"]);
        assert_eq!(said("gym MWF 7-8am"), ["[Mon, Wed, Fri]*", "07:00-08:00"]);
        assert_eq!(said("mondays"), ["[Mon]*"]);
        assert_eq!(said("lunes"), ["[Mon]"], "one of them ends with s already");
    }

    #[test]
    fn a_date_without_a_year_is_the_next_one_or_the_one_just_gone() {
        assert_eq!(said("1 mar"), ["2025-03-01"]);
        assert_eq!(said("jan 30"), ["2025-01-30"]);
        assert_eq!(said("30 nov"), ["2025-11-30"]);
        assert_eq!(said("feb 29"), ["2028-02-29"]);
        assert_eq!(said("feb 30"), [""], "there is no such day");
        assert_eq!(said("14/2"), ["2025-02-14"], "only one order makes a day");
        let day_first = phrases("3/4", day("2025-02-05"), true);
        assert!(
            matches!(&day_first[0].means, Meaning::Dates { days, either: true, .. } if days == &[day("2025-04-03")])
        );
    }

    #[test]
    fn other_languages_name_days_as_well() {
        assert_eq!(said("viernes 17:00"), ["[Fri]", "17:00"]);
        assert_eq!(said("am freitag 17 uhr"), ["[Fri]", "17:00"]);
        assert_eq!(said("vendredi 17h30"), ["[Fri]", "17:30"]);
        assert_eq!(said("quarta-feira"), ["[Wed]"]);
        assert_eq!(said("7 février"), ["2025-02-07"]);
    }
}
