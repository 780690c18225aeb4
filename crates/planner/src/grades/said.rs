//! What an answer took for granted, as sentences.

use semestra_plan::{
    Exact,
    grade::{Assumption, Combine, ScaleFault, Unmet},
};
use semestra_words::Words;

use super::{
    numbers::{percent, whole},
    record::Record,
};

/// Each assumption once, as a sentence.
pub(crate) fn assumptions(all: &[Assumption], record: &Record, say: &Words) -> Vec<String> {
    let mut sentences = Vec::new();
    for assumption in all {
        let sentence = sentence(assumption, record, say);
        if !sentences.contains(&sentence) {
            sentences.push(sentence);
        }
    }
    sentences
}

/// What is not met, as a sentence.
pub(crate) fn unmet(unmet: Unmet, record: &Record, say: &Words) -> String {
    say.standing.unmet(&match unmet {
        Unmet::Part(id) => record.part_name(Some(id)),
        Unmet::Item(id) => record.piece_name(id),
    })
}

fn sentence(assumption: &Assumption, record: &Record, words: &Words) -> String {
    let say = &words.standing;
    let part = |id: &_| record.part_name(Some(*id));
    let maybe = |id: &Option<_>| record.part_name(*id);
    let piece = |id: &_| record.piece_name(*id);
    let share = |share: &Exact| words.number(&percent(share));
    match assumption {
        Assumption::WeightsScaled { part, sum, whole } => {
            say.weights_scaled(&maybe(part), &share(sum), &share(whole))
        }
        Assumption::WeightsAsTheyStand { part, sum, whole } => {
            say.weights_stand(&maybe(part), &share(sum), &share(whole))
        }
        Assumption::WeightLeftOver { part, share: left } => {
            if left.is_zero() {
                say.no_weight_left(&maybe(part))
            } else {
                say.weight_left_over(&maybe(part), &share(left))
            }
        }
        Assumption::EqualWeights { part } => say.equal_weights(&maybe(part)),
        Assumption::CountedByPoints { part } => say.counted_by_points(&maybe(part)),
        Assumption::NothingCounts { part } => say.nothing_counts(&maybe(part)),
        Assumption::NegativePart(id) => say.negative_number(&part(id)),
        Assumption::NegativeItem(id) => say.negative_number(&piece(id)),
        Assumption::EmptyPart(id) => say.nothing_listed(&part(id)),
        Assumption::Unlisted { part: id, pieces } => say.unlisted(&part(id), *pieces),
        Assumption::AllExcused(id) => say.all_excused(&part(id)),
        Assumption::ExcusedLeftOut(id) => say.excused(&piece(id)),
        Assumption::MissingIsZero(id) => say.missing(&piece(id)),
        Assumption::DroppedSoFar(id) => say.dropped_so_far(&part(id)),
        Assumption::DroppedAtTheEnd(id) => say.dropped_at_the_end(&part(id)),
        Assumption::DropsLimited(id) => say.drops_limited(&part(id)),
        Assumption::DroppedMeanSize(id) => say.dropped_mean_size(&part(id)),
        Assumption::MaximaDiffer { part, combine } => match combine {
            Combine::SumOfPoints => say.maxima_by_points(&maybe(part)),
            Combine::MeanOfPercents => say.maxima_by_percents(&maybe(part)),
        },
        Assumption::AboveMaximum(id) => say.above_maximum(&piece(id)),
        Assumption::OutOf { item, points } => {
            say.out_of(&piece(item), &words.number(&whole(points)))
        }
        Assumption::NoPointsPossible(id) => say.no_points_possible(&piece(id)),
        Assumption::TakenOff { item, days } => say.taken_off(&piece(item), *days),
        Assumption::LateUnpriced(id) => say.late_unpriced(&piece(id)),
        Assumption::ExtraNotCounted => say.extra_not_counted(),
        Assumption::CircularParts(id) | Assumption::UnknownParent(id) => say.misplaced(&part(id)),
        Assumption::UnknownPart(id) => say.misplaced(&piece(id)),
        Assumption::CircularReplacement(id) => say.circular(&piece(id)),
        Assumption::ReplacementWaits => say.replacement_waits(),
        Assumption::BetterScheme(number) => say.better_scheme(number + 1),
        Assumption::Scale(fault) => scale(fault, words),
        Assumption::NothingGraded => say.nothing_graded(),
    }
}

fn scale(fault: &ScaleFault, words: &Words) -> String {
    let say = &words.standing;
    let share = |share: &Exact| words.number(&percent(share));
    match fault {
        ScaleFault::Gap {
            lower: None, below, ..
        } => say.scale_open(&share(below)),
        ScaleFault::Gap { above, below, .. } => say.scale_gap(&share(above), &share(below)),
        ScaleFault::Overlap {
            upper,
            lower,
            from,
            to,
        } => say.scale_overlap(upper, lower, &share(from), &share(to)),
        ScaleFault::SameBegin { kept, lost } => say.scale_same(kept, lost),
        ScaleFault::BelowNothing(letter) => say.scale_below_nothing(letter),
    }
}
