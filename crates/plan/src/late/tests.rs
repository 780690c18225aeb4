use proptest::prelude::*;

use super::*;

fn loses(percent: u32, hours: u32) -> LateRule {
    LateRule {
        loss: Some(LateLoss {
            percent,
            hours,
            at_most: None,
        }),
        taken_for: None,
    }
}

fn taken_for(hours: u32) -> LateRule {
    LateRule {
        loss: None,
        taken_for: Some(hours),
    }
}

#[track_caller]
fn check(policy: &str, expected: Option<LateRule>) {
    assert_eq!(late_rule(policy), expected, "{policy}");
}

#[test]
fn a_loss_per_day_is_read_in_many_words() {
    for policy in [
        "Late work loses 10% per day.",
        "Late assignments lose 10% of the grade for each day they are late.",
        "A penalty of 10 percent per late day is applied.",
        "10%/day",
        "Ten percent is deducted for every 24 hours.",
        "You have 5 late days. After they are used up, 10 % is deducted per day.",
        "There is a daily penalty of 10 per cent.",
        "Homework is due at noon. Late homework: 10% off each calendar day.",
    ] {
        check(policy, Some(loses(10, 24)));
    }
    check("5% per hour", Some(loses(5, 1)));
}

#[test]
fn a_last_day_is_read_with_the_loss_and_without() {
    let both = LateRule {
        taken_for: Some(72),
        ..loses(10, 24)
    };
    check("10% per day, up to 3 days late.", Some(both));
    check(
        "Late work loses 10% per day. Work is not accepted more than three days late.",
        Some(both),
    );
    check("Work is accepted up to 48 hours late.", Some(taken_for(48)));
    check("No credit is given after 2 days.", Some(taken_for(48)));
    let capped = LateRule {
        loss: Some(LateLoss {
            percent: 10,
            hours: 24,
            at_most: Some(50),
        }),
        taken_for: None,
    };
    check(
        "Late work loses 10% per day up to a maximum of 50%.",
        Some(capped),
    );
}

#[test]
fn a_flat_refusal_is_read() {
    for policy in [
        "No late work.",
        "No late assignments will be accepted.",
        "Late homework is not read; the lowest score does not count.",
        "We do not accept late submissions.",
        "Late submissions will receive zero credit.",
        "Homework handed in late is not graded.",
    ] {
        check(policy, Some(taken_for(0)));
    }
}

#[test]
fn what_is_not_plain_is_not_read() {
    for policy in [
        "",
        "Everyone has 5 late days for the whole term.",
        "You may use up to 2 late days on one assignment.",
        "Late work is not accepted unless arranged with the instructor.",
        "Late work is not accepted without a doctor's note.",
        "Late work is not accepted after solutions are posted.",
        "Late work loses 10% per day; projects lose 20% per day.",
        "Late homework is not accepted. Projects lose 10% per day.",
        "One day late: 90% of the credit, two days late: 80%.",
        "Late work loses 10 points per day.",
        "Late work loses one letter grade per day.",
        "A bonus of 5% per day is given for early work.",
        "Late work loses 2.5% per day.",
        "There is no late penalty.",
        "Late work loses 10% every 12 hours.",
        "Late quizzes are not accepted.",
        "Homework is 30% of the grade.",
        "Bitte geben Sie pünktlich ab.",
    ] {
        check(policy, None);
    }
}

#[test]
fn a_day_that_has_begun_counts_whole() {
    let rule = LateRule {
        taken_for: Some(72),
        ..loses(10, 24)
    };
    let left = |minutes| rule.left(TimeDelta::minutes(minutes));
    assert_eq!(left(-5), Some(100));
    assert_eq!(left(1), Some(90));
    assert_eq!(left(24 * 60), Some(90));
    assert_eq!(left(24 * 60 + 1), Some(80));
    assert_eq!(left(72 * 60), Some(70));
    assert_eq!(left(72 * 60 + 1), Some(0), "it is not taken any more");
    assert_eq!(taken_for(0).left(TimeDelta::minutes(1)), Some(0));
    assert_eq!(
        taken_for(48).left(TimeDelta::hours(1)),
        None,
        "what it loses is not said"
    );
    assert_eq!(loses(10, 24).left(TimeDelta::days(400)), Some(0));
}

#[test]
fn what_is_left_holds_until_the_next_stretch_begins() {
    let deadline: NaiveDateTime = "2025-02-04T17:00:00".parse().unwrap();
    let rule = LateRule {
        taken_for: Some(72),
        ..loses(10, 24)
    };
    let until = |hours| {
        rule.holds_until(deadline, deadline + TimeDelta::hours(hours))
            .map(|at| (at - deadline).num_hours())
    };
    assert_eq!(until(1), Some(24));
    assert_eq!(until(24), Some(24));
    assert_eq!(until(25), Some(48));
    assert_eq!(until(71), Some(72));
    assert_eq!(until(73), None, "nothing is left to fall");
    let flat = taken_for(48);
    assert_eq!(
        flat.holds_until(deadline, deadline),
        Some(deadline + TimeDelta::hours(48))
    );
}

#[test]
fn the_sentence_to_read_is_the_one_with_numbers() {
    let policy =
        "Talk to us. Late work is taken. Late work loses points after 2 days, e.g. ten.\nBe kind.";
    assert_eq!(
        sentence(policy),
        Some("Late work loses points after 2 days, e.g. ten.")
    );
    assert_eq!(sentence("Be kind. Be late."), Some("Be late."));
    assert_eq!(sentence("Be kind. Be fair."), Some("Be kind."));
    assert_eq!(sentence(" \n "), None);
}

proptest! {
    #[test]
    fn any_text_is_read_without_a_fault(policy in "[a-z0-9 %./,;’\\n‏משה🎓-]{0,120}") {
        if let Some(rule) = late_rule(&policy) {
            prop_assert!(rule.left(TimeDelta::days(1)).is_none_or(|left| left <= 100));
        }
        if let Some(sentence) = sentence(&policy) {
            prop_assert!(policy.contains(sentence));
        }
    }

    #[test]
    fn later_never_earns_more(
        percent in 1u32..=100,
        hourly in any::<bool>(),
        at_most in prop::option::of(0u32..=100),
        taken_for in prop::option::of(0u32..2000),
        minutes in 0i64..100_000,
        more in 0i64..100_000,
    ) {
        let hours = if hourly { 1 } else { 24 };
        let rule = LateRule { loss: Some(LateLoss { percent, hours, at_most }), taken_for };
        let left = |minutes| rule.left(TimeDelta::minutes(minutes)).unwrap();
        prop_assert!(left(minutes + more) <= left(minutes));
        prop_assert!(left(minutes) <= 100);
    }
}
