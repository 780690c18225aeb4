//! Late days against published rules.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use chrono::{NaiveDate, NaiveDateTime};
use semestra_plan::ledger::{LateDays, LateError, Ledger, Spent};
use semestra_plan::{AssessmentId, Zone};

fn piece(number: usize) -> AssessmentId {
    format!("00000000-0000-7000-9000-{number:012}")
        .parse()
        .unwrap()
}

fn at(month: u32, day: u32, hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2025, month, day)
        .unwrap()
        .and_hms_opt(hour, minute, 0)
        .unwrap()
}

fn pittsburgh() -> Zone {
    Zone::named("America/New_York").unwrap()
}

fn ledger(rules: LateDays) -> Ledger {
    Ledger::new(rules, pittsburgh(), &[])
}

#[test]
fn days_are_spent_counted_and_taken_back() {
    // Corpus cmu-18789-s25: five late days.
    let due = at(2, 5, 23, 59);
    let before = ledger(LateDays::budget(5));
    let after = before.spend(piece(1), 2, due, at(2, 5, 20, 0)).unwrap();
    assert_eq!((before.left(), after.left()), (5, 3));
    assert_eq!(after.last_moment(piece(1), due), at(2, 7, 23, 59));
    assert_eq!(
        after.last_moment(piece(2), due),
        due,
        "other work stays where it was"
    );
    assert_eq!(after.allowed(piece(1)), 5);
    assert_eq!(after.latest_possible(piece(2), due), at(2, 8, 23, 59));
    assert_eq!(after.take_back(piece(1)), before);
}

#[test]
fn one_piece_uses_its_cap_at_most() {
    // Corpus harvard-am207-s18: five days, one on any homework.
    let rules = LateDays {
        cap: Some(1),
        ..LateDays::budget(5)
    };
    let (due, now) = (at(2, 5, 23, 59), at(2, 5, 12, 0));
    let spent = ledger(rules).spend(piece(1), 1, due, now).unwrap();
    assert_eq!(
        spent.spend(piece(1), 1, due, now),
        Err(LateError::Cap { cap: 1 })
    );
    assert_eq!(spent.allowed(piece(1)), 1);
    assert_eq!(spent.allowed(piece(2)), 1);
}

#[test]
fn allowed_is_the_smaller_of_cap_and_rest_and_an_extension_on_top() {
    // Submitty #3162.
    let rules = LateDays {
        cap: Some(2),
        ..LateDays::budget(3)
    };
    let (due, now) = (at(2, 5, 23, 59), at(2, 5, 12, 0));
    let spent = ledger(rules).spend(piece(1), 2, due, now).unwrap();
    assert_eq!(
        spent.allowed(piece(2)),
        1,
        "one is left, though the cap is two"
    );
    let extended = spent.extend(piece(2), 3);
    assert_eq!(extended.allowed(piece(2)), 4);
    assert_eq!(extended.left(), 1, "an extension costs nothing");
    assert_eq!(extended.last_moment(piece(2), due), at(2, 8, 23, 59));
    assert_eq!(
        extended.spend(piece(2), 2, due, now),
        Err(LateError::Spent { left: 1, budget: 3 })
    );
}

#[test]
fn nothing_is_spent_on_what_is_past() {
    let due = at(2, 5, 23, 59);
    let fresh = ledger(LateDays::budget(5));
    assert_eq!(
        fresh.spend(piece(1), 1, due, at(2, 6, 0, 30)),
        Err(LateError::Passed)
    );
    let spent = fresh.spend(piece(1), 1, due, at(2, 5, 23, 0)).unwrap();
    assert!(
        spent.spend(piece(1), 1, due, at(2, 6, 22, 0)).is_ok(),
        "the moved deadline still stands"
    );
}

#[test]
fn a_begun_day_is_a_whole_one_after_the_hours_of_grace() {
    let rules = LateDays {
        grace_hours: 2,
        ..LateDays::budget(3)
    };
    let due = at(2, 5, 23, 59);
    let late = |when| rules.units_late(due, when, &pittsburgh());
    assert_eq!(late(at(2, 5, 23, 59)), 0);
    assert_eq!(late(at(2, 6, 1, 59)), 0);
    assert_eq!(late(at(2, 6, 2, 0)), 1);
    assert_eq!(late(at(2, 7, 1, 59)), 1);
    assert_eq!(late(at(2, 7, 2, 0)), 2);
    assert_eq!(late(at(1, 1, 0, 0)), 0, "early is not late");
}

#[test]
fn six_hours_are_a_unit_where_the_course_counts_so() {
    // Corpus ucsc-cmpe12-w17: late time in increments of six hours; three days are twelve of them.
    let rules = LateDays {
        unit_hours: 6,
        ..LateDays::budget(12)
    };
    let due = at(2, 5, 23, 0);
    assert_eq!(rules.units_late(due, at(2, 6, 5, 0), &pittsburgh()), 1);
    assert_eq!(rules.units_late(due, at(2, 6, 5, 1), &pittsburgh()), 2);
    assert_eq!(rules.last_moment(due, 5, &pittsburgh()), at(2, 7, 5, 0));
}

#[test]
fn a_day_over_the_change_of_the_clock_keeps_the_hour_on_the_wall() {
    // 9 March 2025, 02:00 → 03:00, 2 November 02:00 → 01:00.
    let rules = LateDays::budget(3);
    assert_eq!(
        rules.last_moment(at(3, 8, 23, 59), 1, &pittsburgh()),
        at(3, 9, 23, 59)
    );
    assert_eq!(
        rules.units_late(at(3, 8, 23, 59), at(3, 9, 23, 59), &pittsburgh()),
        1
    );
    assert_eq!(
        rules.units_late(at(11, 1, 23, 59), at(11, 2, 23, 59), &pittsburgh()),
        1
    );
    let grace = LateDays {
        grace_hours: 4,
        ..rules
    };
    assert_eq!(
        grace.last_moment(at(3, 9, 0, 0), 0, &pittsburgh()),
        at(3, 9, 5, 0),
        "four hours that pass"
    );
}

#[test]
fn what_is_late_and_not_paid_for_is_left_to_the_penalty() {
    // Corpus umass-cs220-f16: four late days, then a tenth a day.
    let due = at(10, 6, 23, 59);
    let spent = ledger(LateDays::budget(4))
        .spend(piece(1), 1, due, at(10, 6, 12, 0))
        .unwrap();
    assert_eq!(spent.late(piece(1), due, at(10, 9, 20, 0)), (3, 1));
}

#[test]
fn a_record_that_breaks_a_rule_changed_later_still_stands() {
    let entry = |days| Spent {
        on: piece(1),
        days,
        extension: 0,
    };
    let over = Ledger::new(LateDays::budget(2), pittsburgh(), &[entry(2), entry(3)]);
    assert_eq!(
        (over.left(), over.of(piece(1)).days, over.allowed(piece(1))),
        (0, 5, 5)
    );
}
