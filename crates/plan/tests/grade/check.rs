//! Compares a book with numbers worked out by hand.

use semestra_plan::Exact;
use semestra_plan::grade::{Needed, Outcome};

use crate::book::{Written, number, percent};

/// A case worked out by hand: where its rule is published, the book, and what comes out.
pub(crate) struct Case {
    /// Address or corpus id of the rule; the scores are made up unless it says otherwise.
    pub(crate) rule: &'static str,
    pub(crate) book: &'static str,
    /// `current 87.5 minimum 40 maximum 95 projected 88 letter B A 94.2 worth:HW+1 10`, in percent.
    pub(crate) says: &'static str,
}

pub(crate) fn check_all(cases: &[Case]) {
    for case in cases {
        check(case);
    }
}

fn check(case: &Case) {
    let written = Written::new(case.book);
    let standing = written.book.standing();
    let words: Vec<&str> = case.says.split_whitespace().collect();
    for pair in words.chunks(2) {
        let [what, expected] = *pair else {
            panic!("{} has pairs", case.says)
        };
        let at = format!("{what} of {}\n{}", case.rule, case.book);
        let current = standing.current.as_ref();
        match what {
            "current" => total(current, expected, &at),
            "projected" => total(standing.projected.as_ref(), expected, &at),
            "minimum" => total(Some(&standing.minimum), expected, &at),
            "maximum" => total(Some(&standing.maximum), expected, &at),
            "rounded" => near(&current.unwrap().rounded, expected, &at),
            "letter" => {
                let letter = current.and_then(|outcome| outcome.letter.as_deref());
                assert_eq!(letter.unwrap_or("none"), expected, "{at}");
            }
            _ => match what.split_once(':') {
                Some((key, item)) => stake(&written, key, item, expected, &at),
                None => needed(&written, what, expected, &at),
            },
        }
    }
}

fn total(outcome: Option<&Outcome>, expected: &str, at: &str) {
    match (outcome, expected) {
        (None, "none") => {}
        (Some(outcome), _) => near(&outcome.total, expected, at),
        (None, _) => panic!("{at}: nothing instead of {expected}"),
    }
}

fn stake(written: &Written, key: &str, item: &str, expected: &str, at: &str) {
    let id = written.item(item);
    let stakes = written.book.stakes();
    let stake = stakes
        .iter()
        .find(|stake| stake.item == id)
        .unwrap_or_else(|| panic!("{at}"));
    match key {
        "share" => near(&stake.share, expected, at),
        "worth" => near(&stake.worth, expected, at),
        "point" => near(&stake.per_point, expected, at),
        _ => near(stake.lost.as_ref().unwrap(), expected, at),
    }
}

fn needed(written: &Written, letter: &str, expected: &str, at: &str) {
    let all = written.book.needed();
    let found = all
        .iter()
        .find(|needed| needed.letter == letter)
        .unwrap_or_else(|| panic!("{at}"));
    match (&found.needed, expected) {
        (Needed::Safe, "safe")
        | (Needed::OutOfReach, "out")
        | (Needed::OnlyWithExtraCredit, "extra") => {}
        (Needed::Average(average), _) => near(average, expected, at),
        (other, _) => panic!("{at}: {other:?} instead of {expected}"),
    }
}

/// Equal to the number worked out by hand, to the billionth.
fn near(found: &Exact, expected: &str, at: &str) {
    let by_hand = if expected.contains('/') {
        &number(expected) * &Exact::of(1, 100)
    } else {
        percent(expected)
    };
    let off = found - &by_hand;
    let little = Exact::of(1, 1_000_000_000);
    assert!(
        off <= little && -&off <= little,
        "{at}\nfound {} instead of {expected}",
        found.as_percent()
    );
}
