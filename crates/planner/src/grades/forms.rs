//! What the forms of grading begin with.

use semestra_plan::{
    CategoryId, CourseId,
    attendance::AttendanceRule,
    grade::{
        Change, Curve, Grading, ItemId, LatePenalty, Mark, PartGrading, Replacement, Score, Source,
        Target,
    },
};

use super::{
    numbers::{whole, whole_percent},
    record::Record,
};
use crate::view::{
    AttendanceEdit, ChangeEdit, CreditsEdit, GradingEdit, LatePenaltyEdit, MarkKind,
    PartGradingEdit, PieceEdit, ReplacementEdit, ReplacementSide, RoundingEdit, SchemeWeightEdit,
};

pub(crate) fn grading(course: CourseId, grading: &Grading) -> GradingEdit {
    let rules = &grading.rules;
    GradingEdit {
        course_id: course,
        weight_sum: rules.weight_sum,
        drops: rules.drops,
        counted: rules.counted,
        late: rules.late.as_ref().map(late),
        curve: curve(rules.curve.as_ref()),
        at_most: rules.cap.as_ref().map(whole_percent),
        unmet_at_most: rules.unmet_at_most.as_ref().map(whole_percent),
        rounding: rules.rounding.as_ref().map(|rounding| RoundingEdit {
            to: whole_percent(&rounding.to),
            mode: rounding.mode,
        }),
        late_cap: grading.late_days.cap,
        grace_hours: grading.late_days.grace_hours,
        unit_hours: grading.late_days.unit_hours,
        attendance: grading.attendance.as_ref().map(|rule| match rule {
            AttendanceRule::AtLeast(share) => AttendanceEdit::AtLeast {
                percent: whole_percent(share),
            },
            AttendanceRule::MayMiss(classes) => AttendanceEdit::MayMiss { classes: *classes },
        }),
        target: grading.target.clone(),
        replacements: rules.replacements.iter().map(replacement).collect(),
        schemes: rules
            .schemes
            .iter()
            .map(|scheme| {
                let weights = scheme.weights.iter();
                weights
                    .map(|(category_id, weight)| SchemeWeightEdit {
                        category_id: *category_id,
                        percent: whole_percent(weight),
                    })
                    .collect()
            })
            .collect(),
    }
}

pub(crate) fn credits(course: CourseId, grading: &Grading) -> CreditsEdit {
    CreditsEdit {
        course_id: course,
        credits: grading.credits.as_ref().map(whole),
        factor: whole(&grading.factor),
        result: grading.result.clone(),
        left_out: grading.left_out,
    }
}

pub(crate) fn part(part: &PartGrading) -> PartGradingEdit {
    let full = part.full_from.as_ref();
    PartGradingEdit {
        id: part.of,
        combine: part.combine,
        keep_best: part.keep_best,
        at_most: part.at_most.as_ref().map(whole_percent),
        full_from: full.map(|full| whole_percent(&full.from)),
        full_proportional: full.is_some_and(|full| full.proportional),
        minimum: part.minimum.as_ref().map(whole_percent),
        curve: curve(part.curve.as_ref()),
        late: part.late.as_ref().map(late),
    }
}

pub(crate) fn piece(course: CourseId, score: &Score) -> PieceEdit {
    PieceEdit {
        course_id: course,
        piece: score.of.into(),
        out_of: score.out_of.as_ref().map(whole),
        weight: score.weight.as_ref().map(whole),
        extra_credit: score.extra_credit,
        counts: score.counts,
        never_drop: score.never_drop,
        minimum: score.minimum.as_ref().map(whole_percent),
        curve: curve(score.curve.as_ref()),
    }
}

/// A stored change of a what-if; nothing for one of what the course has no more.
pub(crate) fn change(change: &Change, record: &Record) -> Option<ChangeEdit> {
    let there = |item: &ItemId| record.holds(*item);
    let part = |id: &CategoryId| record.has_part(*id);
    Some(match change {
        Change::Mark { item, mark, out_of } if there(item) => {
            let (mark, points) = mark_kind(mark);
            ChangeEdit::Mark {
                piece: (*item).into(),
                mark,
                score: points.map(|points| match out_of {
                    Some(out_of) => format!("{points}/{}", whole(out_of)),
                    None => points,
                }),
            }
        }
        Change::Late { item, days, waived } if there(item) => ChangeEdit::Late {
            piece: (*item).into(),
            days: *days,
            paid: *waived,
        },
        Change::Weight { part: id, weight } if part(id) => ChangeEdit::Weight {
            category_id: *id,
            percent: whole_percent(weight),
        },
        Change::Drops {
            part: id,
            lowest,
            highest,
            keep_best,
        } if part(id) => ChangeEdit::Drops {
            category_id: *id,
            lowest: *lowest,
            highest: *highest,
            keep_best: *keep_best,
        },
        Change::Mark { .. }
        | Change::Late { .. }
        | Change::Weight { .. }
        | Change::Drops { .. } => {
            return None;
        }
    })
}

/// What came of a piece, and its points.
pub(crate) fn mark_kind(mark: &Mark) -> (MarkKind, Option<String>) {
    match mark {
        Mark::Ungraded => (MarkKind::Ungraded, None),
        Mark::Points(points) => (MarkKind::Points, Some(whole(points))),
        Mark::Missing => (MarkKind::Missing, None),
        Mark::Excused => (MarkKind::Excused, None),
    }
}

fn curve(curve: Option<&Curve>) -> Option<String> {
    curve.and_then(Curve::written)
}

fn late(late: &LatePenalty) -> LatePenaltyEdit {
    LatePenaltyEdit {
        per_day: whole_percent(&late.per_day),
        of: late.of,
        at_most: late.at_most.as_ref().map(whole_percent),
        closes_after: late.closes_after,
    }
}

fn replacement(rule: &Replacement) -> ReplacementEdit {
    let piece = |item: ItemId| ReplacementSide::Piece { piece: item.into() };
    let part = |category_id| ReplacementSide::Part { category_id };
    ReplacementEdit {
        target: match rule.target {
            Target::Item(item) => piece(item),
            Target::LowestOf(id) => part(id),
        },
        by: match rule.by {
            Source::Item(item) => piece(item),
            Source::Part(id) => part(id),
        },
    }
}
