//! The traps other programs fell into (design/facts.md, "Grades"), one by one.

use semestra_plan::Exact;
use semestra_plan::grade::{Assumption, Band, Change, Combine, Mark, Scale, ScaleFault, Scenario};

use crate::book::{Written, percent};
use crate::check::{Case, check_all};

#[test]
fn an_empty_category_waits_and_breaks_nothing() {
    // gradecompass #172. 40·.9 + 20·.75 = 51 of 60; the empty final neither counts nor shrinks the rest: left 40.
    check_all(&[Case {
        rule: "gradecompass #172",
        book: "HW 40%: 90
               Mid 20%: 75
               Final 40%
               :letters A 90 F 0",
        says: "current 85 minimum 51 maximum 91 A 97.5 projected 85",
    }]);
    let written = Written::new("HW 40%: 90\n Final 60%");
    let empty = Assumption::EmptyPart(written.part("Final"));
    assert!(
        written.book.standing().assumptions.contains(&empty),
        "it is said"
    );
}

#[test]
fn drops_before_the_end_are_said_either_way() {
    // Submitty #3015: one of four dropped, two graded. Now: 90; at the end: (60 + 90) / 2.
    let book = "HW drop 1 of 4: 60 90";
    let at_the_end = "HW drop 1 of 4: 60 90\n :drops at the end";
    check_all(&[
        Case {
            rule: "Submitty #3015",
            book,
            says: "current 90 minimum 50 maximum 290/3",
        },
        Case {
            rule: "Submitty #3015",
            book: at_the_end,
            says: "current 75 minimum 50 maximum 290/3",
        },
    ]);
    let said = |text| Written::new(text).book.standing().assumptions;
    let part = Written::new(book).part("HW");
    assert!(said(book).contains(&Assumption::DroppedSoFar(part)));
    assert!(said(at_the_end).contains(&Assumption::DroppedAtTheEnd(part)));
}

#[test]
fn the_mean_of_percents_is_not_the_sum_of_points_and_the_choice_is_said() {
    // pawtograder #519: 10/10 and 50/100: 60/110 of points, (100 + 50) / 2 of percents.
    check_all(&[
        Case {
            rule: "pawtograder #519",
            book: "HW sum: 10/10 50/100",
            says: "current 6000/110",
        },
        Case {
            rule: "pawtograder #519",
            book: "HW mean: 10/10 50/100",
            says: "current 75",
        },
        // By weights of their own: (1 · 100 + 3 · 50) / 4.
        Case {
            rule: "pawtograder #519",
            book: "HW: 10/10@1 50/100@3",
            says: "current 62.5",
        },
    ]);
    let written = Written::new("HW: 10/10 50/100");
    let said = Assumption::MaximaDiffer {
        part: Some(written.part("HW")),
        combine: Combine::SumOfPoints,
    };
    assert!(written.book.standing().assumptions.contains(&said));
    let silent = Written::new("HW: 5/10 7/10").book.standing();
    assert_eq!(silent.assumptions, [], "equal maxima need no choice");
}

#[test]
fn a_higher_score_never_lowers_a_total_with_drops_at_both_ends() {
    // canvas-lms #2299, and by percent order as well: raising 10/100 to 25/100 makes 1/5 the lowest percent, and
    // dropping that would fall from 6/10 to 30/105.
    let total = |first: u32| {
        let text = format!("HW drop 1 sum: {first}/100 1/5 5/5");
        Written::new(&text).book.standing().minimum.total
    };
    for points in 0..100 {
        assert!(total(points) <= total(points + 1), "{points}");
    }
    let both = |first: u32| {
        let text = format!("HW drop 1 drophigh 1 sum: {first}/40 1/5 9/10 30/60 4/5");
        Written::new(&text).book.standing().minimum.total
    };
    for points in 0..40 {
        assert!(both(points) <= both(points + 1), "{points}");
    }
}

#[test]
fn a_bare_score_that_its_neighbours_maximum_cannot_hold_is_of_a_hundred() {
    let maxima = |written: &str| -> Vec<Exact> {
        let mut written = Written::new(written);
        written.book.items[0].out_of = None;
        let stakes = written.book.stakes().into_iter();
        stakes.map(|stake| stake.out_of).collect()
    };
    let of = |points: &[i64]| -> Vec<Exact> { points.iter().copied().map(Exact::from).collect() };
    assert_eq!(maxima("HW: 92 45/50"), of(&[100, 50]));
    assert_eq!(maxima("HW: 45 40/50"), of(&[50, 50]));
    // Ten and two more for a bonus stay what they are.
    assert_eq!(maxima("HW: 12 9/10"), of(&[10, 10]));
    assert_eq!(maxima("HW: 120 45/50"), of(&[50, 50]));
}

#[test]
fn what_does_not_count_stays_out_of_what_ifs_too() {
    // canvas-android #1913.
    let mut written = Written::new("HW: 80 90");
    written.book.items[1].counts = false;
    let id = written.item("HW#2");
    let scenario = Scenario {
        name: "a zero".to_owned(),
        changes: vec![Change::Mark {
            item: id,
            mark: Mark::Points(Exact::ZERO),
            out_of: None,
        }],
    };
    let changed = scenario.of(&written.book);
    assert_eq!(changed.standing().current, written.book.standing().current);
    assert_eq!(written.book.standing().minimum.total, percent("80"));
    assert!(written.book.stakes().iter().all(|stake| stake.item != id));
}

#[test]
fn overlapping_letters_are_said_and_the_upper_one_counts() {
    // iStudiez: A 89–100 and B 80–90 both hold 89.5.
    let band = |letter: &str, from: &str, to: &str| Band {
        letter: letter.to_owned(),
        from: percent(from),
        to: Some(percent(to)),
    };
    let mut written = Written::new("All: 89.5");
    written.book.scale = Scale::new(vec![
        band("A", "89", "100"),
        band("B", "80", "90"),
        band("F", "0", "79"),
    ]);
    let standing = written.book.standing();
    assert_eq!(standing.current.unwrap().letter.as_deref(), Some("A"));
    assert!(
        matches!(
            standing.assumptions.as_slice(),
            [
                Assumption::Scale(ScaleFault::Overlap { .. }),
                Assumption::Scale(ScaleFault::Gap { .. }),
            ]
        ),
        "{:?}",
        standing.assumptions
    );
}

#[test]
fn ranges_written_with_two_digits_are_read_as_meant() {
    // corpus s-cs314: B+ 87.00–89.99, A- 90.00–92.99; 89.995 is a B+.
    let band = |letter: &str, from: &str, to: &str| Band {
        letter: letter.to_owned(),
        from: percent(from),
        to: Some(percent(to)),
    };
    let scale = Scale::new(vec![band("A-", "90", "92.99"), band("B+", "0", "89.99")]);
    assert_eq!(scale.faults(Some(&percent("0.01"))), []);
    assert_eq!(scale.letter(&percent("89.995")), Some("B+"));
}

#[test]
fn a_quiz_of_full_marks_after_a_bad_one_is_worth_what_the_drop_leaves() {
    // 40, 90, 90 and one to come, the lowest dropped: now (90 + 90) / 2, and at 90 it stays so. With nothing in it that
    // nothing goes: (40 + 90 + 90) / 3; with full marks the 40 goes: (90 + 90 + 100) / 3. The difference is 60 / 3.
    check_all(&[Case {
        rule: "issue 6: worth of an ungraded item with a drop rule",
        book: "Quizzes drop 1: 40 90 90 -",
        says: "projected 90 worth:Quizzes#4 20 share:Quizzes#4 100/3",
    }]);
}

#[test]
fn a_piece_that_may_be_dropped_has_its_share_although_losing_it_costs_nothing() {
    // 30 % over the best eight of ten: 3.75 each. With full marks in nine, the tenth is dropped: worth nothing.
    check_all(&[Case {
        rule: "corpus syllabi with “lowest two dropped”; what a piece is worth before anything is graded",
        book: "HW 30% of 10 drop 2:\nFinal 70%: -",
        says: "share:HW+1 3.75 worth:HW+1 0 share:Final#1 70 worth:Final#1 70",
    }]);
}
