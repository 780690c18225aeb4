//! Days and times are those of the window, which asks `Intl`; `format.test.ts` asks it for the same table.

use crate::{Language, Locale};

const INTL: &str = include_str!("intl.txt");

fn cells(line: &str) -> [Vec<&str>; 4] {
    let columns: Vec<_> = line
        .split(" | ")
        .map(|cell| cell.split(" · ").collect())
        .collect();
    columns.try_into().unwrap()
}

fn plain(words: &str) -> String {
    words.replace('\u{a0}', " ")
}

#[test]
fn days_and_times_are_those_of_the_window() {
    let mut lines = INTL.lines();
    let [_, days, times, _] = cells(lines.next().unwrap());
    for line in lines {
        let [tag, dates, twelve, twenty_four] = cells(line);
        let locale = Locale::of_system(&tag, None);
        let date = |day: &&str| plain(&locale.date(day.parse().unwrap()));
        assert_eq!(days.iter().map(date).collect::<Vec<_>>(), dates, "{tag:?}");
        for (half, expected) in [(true, twelve), (false, twenty_four)] {
            let hour = |time: &&str| {
                let time = format!("{time}:00").parse().unwrap();
                plain(&locale.hour(time, half))
            };
            let said: Vec<_> = times.iter().map(hour).collect();
            assert_eq!(said, expected, "{tag:?}");
        }
    }
}

#[test]
fn amounts_of_time_leave_out_what_is_nothing() {
    let check = |tag: &str, expected: [&str; 4]| {
        let locale = Locale::of_system(&[tag], None);
        let said = [0, 60, 120, 135].map(|minutes| locale.amount(minutes).replace('\u{a0}', "~"));
        assert_eq!(said, expected, "{tag}");
    };
    check("en", ["0~min", "1~hr", "2~hr", "2~hr 15~min"]);
    check("en-GB", ["0~mins", "1~hr", "2~hrs", "2~hrs 15~mins"]);
    check("de", ["0~Min.", "1~Std.", "2~Std.", "2~Std. 15~Min."]);
    check("zh", ["0~分钟", "1~小时", "2~小时", "2~小时 15~分钟"]);
}

#[test]
fn every_day_and_hour_of_a_year_is_written() {
    let start = chrono::NaiveDate::from_ymd_opt(2024, 1, 1).unwrap();
    for language in Language::ALL {
        let locale = Locale {
            language,
            region: None,
        };
        let days: Vec<_> = start.iter_days().take(366).collect();
        let said: std::collections::BTreeSet<_> =
            days.iter().map(|day| locale.date(*day)).collect();
        assert_eq!(said.len(), 366, "{language:?}");
    }
}
