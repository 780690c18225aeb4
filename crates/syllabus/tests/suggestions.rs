//! What selected words say.

mod support;

use semestra_plan::draft::Suggestion;
use semestra_plan::{Basis, Day, Place};
use semestra_syllabus::{Document, ReadError, suggest};
use support::{context, day};

const PAGE: &str = "Bee Keeping
BEE 110 - Fall 2026

Week 1: hives and frames, Sept 2, 2026
Essay on swarms (due Oct 9 at 5pm, 15% of the grade)
Nov 3 | Smoke and queens | Hive visit | hand in the log
Nov 24 to Nov 27: harvest holiday
Helpers: Ines Okafor (ines@hive.example), Tuesdays 3-4 pm in Barn 12

12/1/2026
Tuesday
Honey tasting

Nothing of use here
";

fn try_at(line: u32, words: &str) -> Result<Suggestion, ReadError> {
    let text = PAGE
        .lines()
        .nth(line as usize - 1)
        .expect("a line of the page");
    let start = text.find(words).expect("the line says so");
    let column = |bytes: usize| u32::try_from(text[..bytes].chars().count()).expect("short");
    let place = Place {
        line,
        end_line: line,
        start: column(start),
        end: column(start + words.len()),
    };
    let document = Document {
        name: Some("bees.txt"),
        bytes: PAGE.as_bytes(),
    };
    suggest(&document, &context(), place)
}

fn at(line: u32, words: &str) -> Suggestion {
    try_at(line, words).expect("something stands there")
}

#[test]
fn a_deadline_in_the_words_gives_its_name_its_day_and_its_hour() {
    let found = at(5, "Essay on swarms (due Oct 9 at 5pm, 15% of the grade)");
    assert_eq!(found.title, "Essay on swarms");
    assert_eq!(found.date, Some(day(2026, 10, 9)));
    assert_eq!(
        found.time.map(|time| time.to_string()).as_deref(),
        Some("17:00:00")
    );
    assert_eq!(found.weight.map(|weight| weight.as_percent()), Some(15.0));
}

#[test]
fn a_title_without_a_date_takes_the_one_beside_it_and_doubts_it() {
    let found = at(6, "hand in the log");
    assert_eq!(found.title, "hand in the log");
    assert_eq!(found.date, Some(day(2026, 11, 3)));
    let said = found.evidence.iter().find(|piece| piece.field == "date");
    let said = said.expect("the date stands somewhere");
    assert_eq!(said.basis, Basis::Derived);
    assert!(said.certainty.is_doubtful(), "the student looks at it");
}

#[test]
fn a_cell_on_a_line_of_its_own_takes_the_nearest_date_above() {
    let found = at(12, "Honey tasting");
    assert_eq!(found.date, Some(day(2026, 12, 1)));
    assert!(
        found
            .evidence
            .iter()
            .any(|piece| piece.certainty.is_doubtful())
    );
}

#[test]
fn a_span_of_days_has_both_ends() {
    let found = at(7, "Nov 24 to Nov 27: harvest holiday");
    assert_eq!(found.title, "harvest holiday");
    assert_eq!(
        (found.date, found.end_date),
        (Some(day(2026, 11, 24)), Some(day(2026, 11, 27)))
    );
}

#[test]
fn a_person_and_their_hours_are_told_apart() {
    let person = at(8, "Ines Okafor (ines@hive.example)");
    assert_eq!(person.title, "Ines Okafor");
    assert_eq!(person.email.as_deref(), Some("ines@hive.example"));
    let hours = at(8, "Tuesdays 3-4 pm in Barn 12");
    assert_eq!(hours.days, [Day::Tu]);
    assert_eq!(
        hours.time.map(|time| time.to_string()).as_deref(),
        Some("15:00:00")
    );
    assert_eq!(
        hours.end_time.map(|time| time.to_string()).as_deref(),
        Some("16:00:00")
    );
    assert_eq!(hours.location.as_deref(), Some("Barn 12"));
}

#[test]
fn the_words_that_were_pointed_out_are_its_evidence() {
    let found = at(12, "Honey");
    let title = found.evidence.iter().find(|piece| piece.field == "title");
    assert_eq!(title.map(|piece| piece.quote.as_str()), Some("Honey"));
}

#[test]
fn where_nothing_stands_nothing_is_suggested() {
    let place = |line, end_line, start, end| Place {
        line,
        end_line,
        start,
        end,
    };
    let document = Document {
        name: None,
        bytes: PAGE.as_bytes(),
    };
    for nowhere in [
        place(3, 3, 0, 0),
        place(0, 0, 0, 0),
        place(900, 950, 0, 5),
        place(5, 4, 9, 2),
        place(u32::MAX, u32::MAX, u32::MAX, u32::MAX),
    ] {
        let said = suggest(&document, &context(), nowhere);
        assert!(said.is_err(), "{nowhere:?}: {said:?}");
    }
    let all = suggest(&document, &context(), place(1, u32::MAX, 0, u32::MAX));
    assert!(all.is_ok_and(|all| all.title.chars().count() <= 200));
}
