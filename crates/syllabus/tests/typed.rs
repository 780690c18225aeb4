//! Weekly classes as a student types them in one line.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use chrono::NaiveDate;

#[track_caller]
fn check(words: &str, expected: &[&str]) {
    let today = NaiveDate::from_ymd_opt(2025, 2, 5).unwrap();
    let read: Vec<String> = semestra_syllabus::weekly(words, today)
        .into_iter()
        .map(|meeting| {
            let days: Vec<_> = meeting.days.iter().map(|day| day.code()).collect();
            let time = |time: Option<chrono::NaiveTime>| {
                time.map_or("?".to_owned(), |time| time.format("%H:%M").to_string())
            };
            format!(
                "{} {} {}-{} {}",
                format!("{:?}", meeting.kind).to_lowercase(),
                days.join(","),
                time(meeting.start),
                time(meeting.end),
                meeting.location.unwrap_or_default()
            )
            .trim_end()
            .to_owned()
        })
        .collect();
    assert_eq!(read, expected, "{words}");
}

#[test]
fn one_line_says_days_times_and_room() {
    for (words, expected) in [
        (
            "Mon Wed 2:00–3:20 CIC 1201",
            &["lecture MO,WE 14:00-15:20 CIC 1201"][..],
        ),
        ("MWF 10-10:50", &["lecture MO,WE,FR 10:00-10:50"]),
        ("TTh 9:30am-10:50am", &["lecture TU,TH 09:30-10:50"]),
        (
            "Tuesday and Thursday 13:00-14:20, Wean 7500",
            &["lecture TU,TH 13:00-14:20 Wean 7500"],
        ),
        ("Mo Mi 10:00-11:30", &["lecture MO,WE 10:00-11:30"]),
    ] {
        check(words, expected);
    }
}

#[test]
fn a_semicolon_begins_another_class() {
    check(
        "Mon Wed 2:00–3:20 pm CIC 1201; recitation Fri 10-10:50 am",
        &[
            "lecture MO,WE 14:00-15:20 CIC 1201",
            "recitation FR 10:00-10:50",
        ],
    );
}

#[test]
fn words_without_a_day_or_a_time_are_no_class() {
    for words in ["", "whenever", "Mon Wed", "2:00-3:20", ";;;", "🦉"] {
        check(words, &[]);
    }
    check(&"x".repeat(100_000), &[]);
}
