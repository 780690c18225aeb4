//! How a course counts: rules of the whole grade and of its parts, credits, the student's aim.

use std::collections::BTreeMap;

use semestra_plan::{
    CategoryId, Exact,
    attendance::AttendanceRule,
    grade::{
        FullFrom, Grading, ItemId, LatePenalty, LateTerms, PartGrading, Replacement, Rounding,
        Rules, Scheme, Source, Target,
    },
};

use super::{
    numbers::{filled, maybe_curve, maybe_number, maybe_share, number, part_share, plain, share},
    record::Record,
    score::piece,
};
use crate::{
    Planner, PlannerError, Result,
    edit::input,
    gone,
    overview::short_name,
    there,
    view::{
        AttendanceEdit, CreditsEdit, GradingEdit, LatePenaltyEdit, Nothing, PartGradingEdit,
        ReplacementEdit, ReplacementSide, RoundingEdit, Saved, SchemeWeightEdit,
    },
};

/// How many of anything there are at most.
const MANY: u32 = 1_000;

/// How many hours a late day has at most.
const UNIT: u32 = 168;

impl Planner {
    /// Says how the whole grade of a course counts.
    ///
    /// # Errors
    /// When a value cannot be, things would replace each other in a circle, or something is gone.
    pub fn set_grading(&mut self, edit: GradingEdit) -> Result<Saved<Nothing>> {
        let record = self.record(edit.course_id)?;
        let grading = Grading {
            rules: rules(&edit, &record)?,
            late_days: late_terms(&edit)?,
            attendance: edit.attendance.as_ref().map(attendance).transpose()?,
            target: target(edit.target.as_deref(), &record)?,
            ..record.grading.clone()
        };
        let did = self.say().did.changed_grading(short_name(&record.course));
        self.act(did, |tx| {
            tx.set_grading(edit.course_id, &grading)?;
            Ok(Nothing {})
        })
    }

    /// Says how one part of the grade counts, beyond what the page says.
    ///
    /// # Errors
    /// When a value cannot be, or the part is gone.
    pub fn set_part_grading(&mut self, edit: PartGradingEdit) -> Result<Saved<Nothing>> {
        let category = there(self.store.category(edit.id), "part of the grade")?;
        let full_from = maybe_share("fullFrom", edit.full_from.as_deref())?;
        if full_from
            .as_ref()
            .is_some_and(|from| !from.is_positive() || *from > Exact::ONE)
        {
            return Err(PlannerError::field("fullFrom", |say| say.no_percentage()));
        }
        let part = PartGrading {
            of: category.id,
            combine: edit.combine,
            keep_best: counted("keepBest", edit.keep_best)?.filter(|best| *best > 0),
            at_most: maybe_share("atMost", edit.at_most.as_deref())?,
            full_from: full_from.map(|from| FullFrom {
                from,
                proportional: edit.full_proportional,
            }),
            minimum: part_share("minimum", edit.minimum.as_deref())?,
            curve: maybe_curve("curve", edit.curve.as_deref())?,
            late: edit.late.as_ref().map(late).transpose()?,
        };
        self.act(self.say().did.changed_grading(&category.name), |tx| {
            tx.set_part_grading(&part)?;
            Ok(Nothing {})
        })
    }

    /// Says how a course counts in averages over courses.
    ///
    /// # Errors
    /// When a value cannot be, or the course is gone.
    pub fn set_credits(&mut self, edit: CreditsEdit) -> Result<Saved<Nothing>> {
        let course = there(self.store.course(edit.course_id), "course")?;
        let grading = Grading {
            credits: maybe_number("credits", edit.credits.as_deref())?,
            factor: number("factor", &edit.factor)?,
            result: input::maybe("result", edit.result.as_deref())?,
            left_out: edit.left_out,
            ..self.store.grading(course.id)?
        };
        let did = self.say().did.changed_grading(short_name(&course));
        self.act(did, |tx| {
            tx.set_grading(course.id, &grading)?;
            Ok(Nothing {})
        })
    }
}

fn rules(edit: &GradingEdit, record: &Record) -> Result<Rules> {
    let replacements = edit.replacements.iter();
    let replacements = replacements
        .map(|rule| replacement(rule, record))
        .collect::<Result<Vec<_>>>()?;
    if let Some(circle) = in_a_circle(&replacements, record) {
        let name = record.piece_name(circle);
        return Err(PlannerError::field("replacements", move |say| {
            say.replaces_in_a_circle(&name)
        }));
    }
    let schemes = edit.schemes.iter().filter(|weights| !weights.is_empty());
    Ok(Rules {
        weight_sum: edit.weight_sum,
        drops: edit.drops,
        counted: edit.counted,
        replacements,
        schemes: schemes
            .map(|weights| scheme(weights, record))
            .collect::<Result<_>>()?,
        late: edit.late.as_ref().map(late).transpose()?,
        curve: maybe_curve("curve", edit.curve.as_deref())?,
        cap: maybe_share("atMost", edit.at_most.as_deref())?,
        unmet_at_most: part_share("unmetAtMost", edit.unmet_at_most.as_deref())?,
        rounding: edit.rounding.as_ref().map(rounding).transpose()?,
    })
}

fn late_terms(edit: &GradingEdit) -> Result<LateTerms> {
    if !(1..=UNIT).contains(&edit.unit_hours) {
        return Err(PlannerError::field("unitHours", |say| {
            say.no_number_up_to(UNIT)
        }));
    }
    if edit.grace_hours > UNIT {
        return Err(PlannerError::field("graceHours", |say| {
            say.no_number_up_to(UNIT)
        }));
    }
    Ok(LateTerms {
        cap: counted("lateCap", edit.late_cap)?,
        grace_hours: edit.grace_hours,
        unit_hours: edit.unit_hours,
    })
}

fn late(edit: &LatePenaltyEdit) -> Result<LatePenalty> {
    Ok(LatePenalty {
        per_day: part_share("late", Some(&edit.per_day))?
            .ok_or_else(|| PlannerError::field("late", |say| say.no_percentage()))?,
        of: edit.of,
        at_most: part_share("late", edit.at_most.as_deref())?,
        closes_after: counted("late", edit.closes_after)?,
    })
}

fn rounding(edit: &RoundingEdit) -> Result<Rounding> {
    let to = share("rounding", &edit.to)?;
    if !to.is_positive() || to > Exact::ONE {
        return Err(PlannerError::field("rounding", |say| say.no_rounding()));
    }
    Ok(Rounding {
        to,
        mode: edit.mode,
    })
}

fn attendance(edit: &AttendanceEdit) -> Result<AttendanceRule> {
    match edit {
        AttendanceEdit::AtLeast { percent } => {
            let share = part_share("attendance", Some(percent))?;
            let share = share
                .ok_or_else(|| PlannerError::field("attendance", |say| say.no_percentage()))?;
            Ok(AttendanceRule::AtLeast(share))
        }
        AttendanceEdit::MayMiss { classes } => {
            counted("attendance", Some(*classes))?;
            Ok(AttendanceRule::MayMiss(*classes))
        }
    }
}

/// A letter of the course's scale, or a percentage.
fn target(text: Option<&str>, record: &Record) -> Result<Option<String>> {
    let Some(aim) = filled(text) else {
        return Ok(None);
    };
    let book = record.book();
    let mut letters = book.scale.bands().iter().map(|band| &band.letter);
    if let Some(letter) = letters.find(|letter| letter.eq_ignore_ascii_case(aim)) {
        return Ok(Some(letter.clone()));
    }
    let number = aim.trim_end_matches('%').trim();
    match plain(number) {
        Some(percent) if percent <= Exact::from(100_u32) => Ok(Some(number.replace(',', "."))),
        _ => Err(PlannerError::field("target", |say| say.no_target())),
    }
}

fn counted(field: &'static str, number: Option<u32>) -> Result<Option<u32>> {
    if number.is_some_and(|number| number > MANY) {
        return Err(PlannerError::field(field, |say| say.no_number_up_to(MANY)));
    }
    Ok(number)
}

/// A part of the course.
pub(super) fn part(id: CategoryId, record: &Record) -> Result<CategoryId> {
    if record.has_part(id) {
        Ok(id)
    } else {
        Err(gone("part of the grade"))
    }
}

fn scheme(weights: &[SchemeWeightEdit], record: &Record) -> Result<Scheme> {
    let weight = |edit: &SchemeWeightEdit| {
        let share = part_share("schemes", Some(&edit.percent))?;
        let share =
            share.ok_or_else(|| PlannerError::field("schemes", |say| say.no_percentage()))?;
        Ok((part(edit.category_id, record)?, share))
    };
    let weights = weights.iter().map(weight);
    // A part named twice weighs what was said last.
    let weights: BTreeMap<_, _> = weights.collect::<Result<_>>()?;
    Ok(Scheme {
        weights: weights.into_iter().collect(),
    })
}

fn replacement(edit: &ReplacementEdit, record: &Record) -> Result<Replacement> {
    let target = match edit.target {
        ReplacementSide::Piece { piece: name } => Target::Item(piece(name.into(), record)?),
        ReplacementSide::Part { category_id } => Target::LowestOf(part(category_id, record)?),
    };
    let by = match edit.by {
        ReplacementSide::Piece { piece: name } => Source::Item(piece(name.into(), record)?),
        ReplacementSide::Part { category_id } => Source::Part(part(category_id, record)?),
    };
    Ok(Replacement { target, by })
}

/// A piece that would replace itself in the end, through others or through a part it stands in.
fn in_a_circle(rules: &[Replacement], record: &Record) -> Option<ItemId> {
    let part_of = |item: ItemId| match item {
        ItemId::Assessment(id) => {
            let work = record.works.iter().find(|work| work.id == id);
            work.and_then(|work| work.category_id)
        }
        ItemId::Expected { category, .. } => Some(category),
    };
    let within = |item: ItemId, part: CategoryId| {
        let mut above = part_of(item);
        let depth = record.categories.len();
        (0..=depth).any(|_| {
            let here = above == Some(part);
            let node = record.categories.iter().find(|one| Some(one.id) == above);
            above = node.and_then(|node| node.parent_id);
            here
        })
    };
    let replaces = |by: Source, item: ItemId| match by {
        Source::Item(other) => other == item,
        Source::Part(part) => within(item, part),
    };
    let reaches = |rule: &Replacement, item: ItemId| match rule.target {
        Target::Item(other) => other == item,
        Target::LowestOf(part) => within(item, part),
    };
    let start = |rule: &Replacement| match (rule.target, rule.by) {
        (Target::Item(item), _) | (_, Source::Item(item)) => Some(item),
        (Target::LowestOf(_), Source::Part(_)) => None,
    };
    rules.iter().filter_map(start).find(|&first| {
        // What is replaced by `first`, by what that replaces, and so on.
        let mut reached: Vec<&Replacement> = rules
            .iter()
            .filter(|rule| replaces(rule.by, first))
            .collect();
        let mut at = 0;
        while let Some(rule) = reached.get(at).copied() {
            if reaches(rule, first) {
                return true;
            }
            for next in rules {
                let follows = match rule.target {
                    Target::Item(item) => replaces(next.by, item),
                    Target::LowestOf(part) => match next.by {
                        Source::Item(item) => within(item, part),
                        Source::Part(other) => other == part,
                    },
                };
                if follows && !reached.contains(&next) {
                    reached.push(next);
                }
            }
            at += 1;
        }
        false
    })
}
