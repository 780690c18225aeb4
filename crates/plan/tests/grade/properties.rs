//! What holds for every book.

use proptest::prelude::*;
use semestra_plan::Exact;
use semestra_plan::grade::{
    Cap, Change, Combine, Counted, DropWhen, FullFrom, GradeBook, Item, ItemId, LatePenalty, Mark,
    Needed, Part, PenaltyOf, Replacement, Scale, Scenario, Scheme, Source, Target, WeightSum,
};

use crate::book::{assessment, category};

fn share(percents: std::ops::Range<i64>) -> impl Strategy<Value = Exact> {
    percents.prop_map(Exact::percent)
}

fn mark() -> impl Strategy<Value = Mark> {
    prop_oneof![
        4 => (0_i64..120).prop_map(|points| Mark::Points(Exact::from(points))),
        3 => Just(Mark::Ungraded),
        1 => Just(Mark::Missing),
        1 => Just(Mark::Excused),
    ]
}

fn item(part: usize, number: usize) -> impl Strategy<Value = Item> {
    let out_of = prop::sample::select(vec![5_i64, 10, 20, 100, 100]);
    (
        mark(),
        out_of,
        0_u32..3,
        0_u32..2,
        prop::bool::weighted(0.1),
        prop::bool::weighted(0.9),
    )
        .prop_map(
            move |(mark, out_of, late_days, waived_days, extra_credit, counts)| Item {
                mark,
                out_of: Some(Exact::from(out_of)),
                late_days,
                waived_days,
                extra_credit,
                counts,
                ..Item::new(
                    ItemId::Assessment(assessment(part, number)),
                    Some(category(part)),
                )
            },
        )
}

fn part(at: usize) -> impl Strategy<Value = (Part, Vec<Item>)> {
    let parent = prop::option::weighted(0.3, 0..at.max(1));
    let shape = (
        prop::option::weighted(0.8, share(0..60)),
        prop::option::weighted(0.4, 0_u32..6),
        prop::option::of(prop::sample::select(vec![
            Combine::SumOfPoints,
            Combine::MeanOfPercents,
        ])),
        0_u32..3,
        0_u32..2,
        prop::option::weighted(0.2, 1_u32..4),
        prop::bool::weighted(0.1),
    );
    let limits = (
        prop::option::weighted(0.15, share(50..120).prop_map(Cap::OfPart)),
        prop::option::weighted(
            0.15,
            (share(50..101), any::<bool>())
                .prop_map(|(from, proportional)| FullFrom { from, proportional }),
        ),
        prop::option::weighted(0.15, share(20..70)),
    );
    let items = (0_usize..5).prop_flat_map(move |count| {
        (0..count)
            .map(|number| item(at, number))
            .collect::<Vec<_>>()
    });
    (parent, shape, limits, items).prop_map(move |(parent, shape, limits, items)| {
        let (weight, count, combine, drop_lowest, drop_highest, keep_best, extra_credit) = shape;
        let (cap, full_from, minimum) = limits;
        let part = Part {
            parent: parent.filter(|parent| *parent < at).map(category),
            weight,
            count,
            combine,
            drop_lowest,
            drop_highest,
            keep_best,
            extra_credit,
            cap,
            full_from,
            minimum,
            ..Part::new(category(at))
        };
        (part, items)
    })
}

fn late() -> impl Strategy<Value = Option<LatePenalty>> {
    let of = prop::sample::select(vec![
        PenaltyOf::Maximum,
        PenaltyOf::Earned,
        PenaltyOf::Remaining,
    ]);
    prop::option::of((share(0..40), of).prop_map(|(per_day, of)| LatePenalty {
        per_day,
        of,
        at_most: None,
        closes_after: Some(3),
    }))
}

fn book() -> impl Strategy<Value = GradeBook> {
    let parts = (1_usize..6).prop_flat_map(|count| (0..count).map(part).collect::<Vec<_>>());
    let choices = (any::<bool>(), any::<bool>(), any::<bool>(), 0_u8..4);
    (parts, choices, late(), share(0..60)).prop_map(|(parts, choices, late, other)| {
        let (scaled, now, pieces, replacement) = choices;
        let scale = Scale::from_begins([
            ("A", Exact::percent(90)),
            ("B", Exact::percent(80)),
            ("C", Exact::percent(55)),
            ("F", Exact::ZERO),
        ]);
        let (parts, items): (Vec<Part>, Vec<Vec<Item>>) = parts.into_iter().unzip();
        let mut book = GradeBook {
            parts,
            items: items.concat(),
            scale,
            ..GradeBook::default()
        };
        let rules = &mut book.rules;
        rules.late = late;
        rules.weight_sum = if scaled {
            WeightSum::Scaled
        } else {
            WeightSum::AsTheyStand
        };
        rules.drops = if now {
            DropWhen::Now
        } else {
            DropWhen::AtTheEnd
        };
        rules.counted = if pieces {
            Counted::PieceByPiece
        } else {
            Counted::WholeParts
        };
        let by = Source::Item(ItemId::Assessment(assessment(0, 0)));
        let target = match replacement {
            1 => Some(Target::Item(ItemId::Assessment(assessment(1, 0)))),
            2 => Some(Target::LowestOf(category(book.parts.len() - 1))),
            _ => None,
        };
        if replacement == 3 {
            rules.schemes = vec![Scheme {
                weights: vec![(category(0), other)],
            }];
        }
        // The part that stands last has no part below it, so its lowest piece is one of its own.
        rules.replacements = target
            .map(|target| Replacement { target, by })
            .into_iter()
            .collect();
        book
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_least_the_projected_and_the_most_stand_in_this_order(book in book()) {
        let standing = book.standing();
        if let Some(projected) = standing.projected {
            prop_assert!(standing.minimum.total <= projected.total);
            prop_assert!(projected.total <= standing.maximum.total);
        }
        prop_assert!(standing.minimum.total <= standing.maximum.total);
    }

    #[test]
    fn a_higher_score_never_lowers_a_total(book in book(), more in 1_i64..30, pick in any::<prop::sample::Index>()) {
        prop_assume!(!book.items.is_empty());
        let at = pick.index(book.items.len());
        let mut raised = book.clone();
        let Mark::Points(points) = &book.items[at].mark else { return Ok(()) };
        raised.items[at].mark = Mark::Points(points + &Exact::from(more));
        let (before, after) = (book.standing(), raised.standing());
        prop_assert!(before.minimum.total <= after.minimum.total, "minimum");
        prop_assert!(before.maximum.total <= after.maximum.total, "maximum");
        if let (Some(before), Some(after)) = (before.current, after.current) {
            prop_assert!(before.total <= after.total, "current");
        }
    }

    #[test]
    fn the_needed_average_yields_the_letter_and_less_does_not(book in book()) {
        for needed in book.needed() {
            let Needed::Average(average) = needed.needed else { continue };
            prop_assert!(average.is_positive() && average <= Exact::ONE);
            let reached = |average: &Exact| {
                let letter = filled(&book, average).standing().minimum;
                letter.rounded >= needed.from && letter.unmet.is_empty()
            };
            prop_assert!(reached(&average), "{} for {}", average.as_percent(), needed.letter);
            let less = &average - &Exact::of(1, 1_000_000);
            prop_assert!(!reached(&less.max(Exact::ZERO)), "{} for {}", average.as_percent(), needed.letter);
        }
    }

    #[test]
    fn the_order_of_pieces_and_parts_does_not_matter(book in book()) {
        let mut turned = book.clone();
        turned.items.reverse();
        turned.parts.reverse();
        let (one, other) = (book.standing(), turned.standing());
        prop_assert_eq!(one.current, other.current);
        prop_assert_eq!(one.projected, other.projected);
        prop_assert_eq!(one.minimum.total, other.minimum.total);
        prop_assert_eq!(one.maximum.total, other.maximum.total);
    }

    #[test]
    fn a_what_if_leaves_the_book_as_it_was(book in book()) {
        let before = book.clone();
        let changes = vec![
            Change::Mark { item: ItemId::Assessment(assessment(0, 0)), mark: Mark::Missing, out_of: None },
            Change::Mark { item: ItemId::Expected { category: category(0), number: 0 }, mark: Mark::Missing, out_of: None },
            Change::Weight { part: category(0), weight: Exact::percent(3) },
            Change::Drops { part: category(0), lowest: 1, highest: 1, keep_best: None },
            Change::Late { item: ItemId::Assessment(assessment(0, 0)), days: 3, waived: 1 },
        ];
        let scenario = Scenario { name: "worst".to_owned(), changes };
        let changed = scenario.of(&book);
        let _ = (changed.standing(), changed.needed(), changed.stakes());
        prop_assert_eq!(book, before);
    }
}

/// The book with everything left at one average but extra credit, which is not earned.
fn filled(book: &GradeBook, average: &Exact) -> GradeBook {
    let extra = |id: ItemId| {
        let item = book.items.iter().find(|item| item.id == id);
        let part = match id {
            ItemId::Expected { category, .. } => Some(category),
            ItemId::Assessment(_) => item.and_then(|item| item.part),
        };
        item.is_some_and(|item| item.extra_credit) || within_extra(book, part)
    };
    let left = book
        .stakes()
        .into_iter()
        .filter(|stake| !stake.graded && !extra(stake.item));
    let changes = left.map(|stake| {
        let item = book.items.iter().find(|item| item.id == stake.item);
        let out_of = item.and_then(|item| item.out_of.clone());
        let points = average * &out_of.unwrap_or_else(|| expected_out_of(book, stake.item));
        Change::Mark {
            item: stake.item,
            mark: Mark::Points(points),
            out_of: None,
        }
    });
    let name = String::new();
    Scenario {
        name,
        changes: changes.collect(),
    }
    .of(book)
}

fn within_extra(book: &GradeBook, part: Option<semestra_plan::CategoryId>) -> bool {
    let found = book.parts.iter().find(|other| Some(other.id) == part);
    found.is_some_and(|part| part.extra_credit || within_extra(book, part.parent))
}

/// What the engine takes an unlisted piece to be of: the mean of its neighbours, or 100.
fn expected_out_of(book: &GradeBook, id: ItemId) -> Exact {
    let ItemId::Expected { category, .. } = id else {
        return Exact::from(100_i64);
    };
    let neighbours = book.items.iter().filter(|item| {
        item.part == Some(category)
            && item.counts
            && !item.extra_credit
            && item.mark != Mark::Excused
    });
    let maxima: Vec<Exact> = neighbours.filter_map(|item| item.out_of.clone()).collect();
    let sum: Exact = maxima.iter().sum();
    sum.over(&Exact::from(maxima.len()))
        .unwrap_or_else(|| Exact::from(100_i64))
}
