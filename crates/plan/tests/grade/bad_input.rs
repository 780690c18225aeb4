//! What nobody should enter gives an answer and a sentence, never a panic.

use semestra_plan::Exact;
use semestra_plan::grade::{Assumption, GradeBook, Item, ItemId, Mark, Part};

use crate::book::{Written, assessment, category, percent};

fn said(written: &Written) -> Vec<Assumption> {
    written.book.standing().assumptions
}

#[test]
fn weights_of_nothing_give_no_grade_and_say_so() {
    let written = Written::new("A 0%: 80\n B 0%: 90");
    let standing = written.book.standing();
    assert_eq!(standing.current, None);
    assert_eq!(standing.maximum.total, Exact::ZERO);
    assert!(
        standing
            .assumptions
            .contains(&Assumption::NothingCounts { part: None })
    );
}

#[test]
fn a_hundred_and_thirty_percent_are_said() {
    let written = Written::new("A 130%: 80");
    let scaled = Assumption::WeightsScaled {
        part: None,
        sum: percent("130"),
        whole: Exact::ONE,
    };
    assert!(said(&written).contains(&scaled));
    let standing = Written::new("A 130%: 80\n :as they stand").book.standing();
    assert_eq!(standing.current.unwrap().total, percent("104"));
}

#[test]
fn negative_numbers_count_as_nothing() {
    let mut written = Written::new("A 50%: 80\n B 50%: 90");
    written.book.parts[1].weight = Some(percent("-50"));
    written.book.items[0].mark = Mark::Points(Exact::from(-5_i64));
    let standing = written.book.standing();
    assert_eq!(standing.current.unwrap().total, Exact::ZERO);
    assert!(
        standing
            .assumptions
            .contains(&Assumption::NegativePart(written.part("B")))
    );
    assert!(
        standing
            .assumptions
            .contains(&Assumption::NegativeItem(written.item("A#1")))
    );
}

#[test]
fn a_score_above_the_maximum_counts_and_is_said() {
    let written = Written::new("A: 120");
    assert_eq!(
        written.book.standing().current.unwrap().total,
        percent("120")
    );
    assert!(said(&written).contains(&Assumption::AboveMaximum(written.item("A#1"))));
}

#[test]
fn dropping_all_keeps_the_best_one() {
    let written = Written::new("A drop 5: 60 80 70");
    assert_eq!(
        written.book.standing().current.unwrap().total,
        percent("80")
    );
    assert!(said(&written).contains(&Assumption::DropsLimited(written.part("A"))));
}

#[test]
fn things_that_replace_each_other_take_the_better_score() {
    let written = Written::new("A 50%: 60\n B 50%: 80\n :replace A#1 by B#1\n :replace B#1 by A#1");
    assert_eq!(
        written.book.standing().current.unwrap().total,
        percent("80")
    );
    assert!(said(&written).contains(&Assumption::CircularReplacement(written.item("A#1"))));
}

#[test]
fn parts_above_themselves_stand_at_the_top() {
    let mut written = Written::new("A 50%: 60\n B 50%: 80\n C 50%: 80");
    written.book.parts[0].parent = Some(category(1));
    written.book.parts[1].parent = Some(category(0));
    written.book.parts[2].parent = Some(category(99));
    let standing = written.book.standing();
    let cut = standing
        .assumptions
        .iter()
        .filter(|said| matches!(said, Assumption::CircularParts(_)));
    assert_eq!(cut.count(), 1);
    assert!(
        standing
            .assumptions
            .contains(&Assumption::UnknownParent(category(2)))
    );
    assert!(standing.current.is_some());
}

#[test]
fn work_of_no_part_stands_at_the_top() {
    let mut written = Written::new("A: 60");
    let mut stray = Item::new(ItemId::Assessment(assessment(7, 7)), Some(category(99)));
    stray.mark = Mark::Points(Exact::from(80_i64));
    stray.out_of = Some(Exact::from(100_i64));
    written.book.items.push(stray);
    let standing = written.book.standing();
    assert!(
        standing
            .assumptions
            .iter()
            .any(|said| matches!(said, Assumption::UnknownPart(_)))
    );
    assert_eq!(standing.current.unwrap().total, percent("70"));
}

#[test]
fn an_empty_book_has_no_grade() {
    let standing = GradeBook::default().standing();
    assert_eq!((standing.current, standing.projected), (None, None));
    assert_eq!(standing.minimum.total, Exact::ZERO);
    assert_eq!(GradeBook::default().needed(), []);
    assert_eq!(GradeBook::default().stakes(), []);
}

#[test]
fn everything_excused_is_no_grade() {
    let written = Written::new("A 50%: E E\n B 50%: E");
    let standing = written.book.standing();
    assert_eq!(standing.current, None);
    assert!(
        standing
            .assumptions
            .contains(&Assumption::AllExcused(written.part("A")))
    );
}

#[test]
fn a_tree_of_five_hundred_levels_or_five_hundred_parts_is_worked_out() {
    let chain = |at: usize| Part {
        parent: at.checked_sub(1).map(category),
        weight: Some(Exact::ONE),
        ..Part::new(category(at))
    };
    let mut deep = GradeBook {
        parts: (0..500).map(chain).collect(),
        ..GradeBook::default()
    };
    let mut item = Item::new(ItemId::Assessment(assessment(0, 0)), Some(category(499)));
    item.mark = Mark::Points(Exact::from(80_i64));
    deep.items.push(item);
    assert_eq!(deep.standing().current.unwrap().total, percent("80"));

    let wide = wide(500);
    let standing = wide.standing();
    let stakes = wide.stakes();
    // Half of them at 70, half at 90.
    assert_eq!(standing.current.unwrap().total, percent("80"));
    assert_eq!(stakes.len(), 1000);
}

/// So many parts of two pieces each, one of them graded.
fn wide(parts: usize) -> GradeBook {
    let part = |at: usize| Part {
        weight: Some(Exact::of(1, 500)),
        ..Part::new(category(at))
    };
    let item = |at: usize, number: usize| {
        let id = ItemId::Assessment(assessment(at, number));
        let mut item = Item::new(id, Some(category(at)));
        let points: i64 = if at.is_multiple_of(2) { 70 } else { 90 };
        item.mark = if number == 0 {
            Mark::Points(Exact::from(points))
        } else {
            Mark::Ungraded
        };
        item
    };
    GradeBook {
        parts: (0..parts).map(part).collect(),
        items: (0..parts)
            .flat_map(|at| [item(at, 0), item(at, 1)])
            .collect(),
        ..GradeBook::default()
    }
}
