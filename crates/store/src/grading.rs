//! What is set about the grading of courses, beyond the parts and letters of their pages.

use std::collections::BTreeMap;

use semestra_plan::attendance::AttendanceRule;
use semestra_plan::grade::{
    FullFrom, Grading, ItemId, LatePenalty, LateTerms, PartGrading, Replacement, Rounding, Rules,
    Scheme, Source, Target,
};
use semestra_plan::{AssessmentId, CategoryId, CourseId, Exact};

use crate::row::{Columns, columns};
use crate::text::{Cells, Text, maybe};
use crate::{Result, Store, Write};

impl Store {
    /// What is set about the grading of a course; as usual where nothing is.
    pub fn grading(&self, course: CourseId) -> Result<Grading> {
        let found = self.one(
            "SELECT * FROM grading WHERE course_id = ?1",
            [course.text()],
            grading,
        )?;
        let mut grading = found.unwrap_or_default();
        grading.rules.replacements = self.all(
            "SELECT * FROM replacement WHERE course_id = ?1 ORDER BY seq",
            [course.text()],
            replacement,
        )?;
        let weights = self.all(
            "SELECT * FROM scheme_weight WHERE course_id = ?1 ORDER BY scheme, seq",
            [course.text()],
            |row| {
                let scheme: u32 = row.get("scheme")?;
                Ok((scheme, (row.read("category_id")?, row.read("weight")?)))
            },
        )?;
        let mut schemes: BTreeMap<u32, Vec<(CategoryId, Exact)>> = BTreeMap::new();
        for (scheme, weight) in weights {
            schemes.entry(scheme).or_default().push(weight);
        }
        let schemes = schemes.into_values();
        grading.rules.schemes = schemes.map(|weights| Scheme { weights }).collect();
        Ok(grading)
    }

    /// What is set of the parts of a course's grade.
    pub fn part_gradings(&self, course: CourseId) -> Result<Vec<PartGrading>> {
        self.all(
            "SELECT part_grading.* FROM category JOIN part_grading ON part_grading.category_id = category.id
             WHERE category.course_id = ?1 ORDER BY category.seq",
            [course.text()],
            part,
        )
    }
}

impl Write<'_> {
    /// Sets the grading of a course, with its replacements and weightings.
    pub fn set_grading(&self, course: CourseId, grading: &Grading) -> Result<()> {
        for table in ["grading", "replacement", "scheme_weight"] {
            self.run(
                &format!("DELETE FROM {table} WHERE course_id = ?1"),
                [course.text()],
            )?;
        }
        let rules = &grading.rules;
        self.insert_row("grading", grading_columns(course, grading))?;
        for replacement in &rules.replacements {
            self.insert_row("replacement", replacement_columns(course, replacement))?;
        }
        for (number, scheme) in (0_u32..).zip(&rules.schemes) {
            for (category, weight) in &scheme.weights {
                let row = columns! {
                    "course_id": course.text(),
                    "scheme": number,
                    "category_id": category.text(),
                    "weight": weight.text(),
                };
                self.insert_row("scheme_weight", row)?;
            }
        }
        Ok(())
    }

    /// Sets one part of the grade; one of which nothing is set is forgotten.
    pub fn set_part_grading(&self, part: &PartGrading) -> Result<()> {
        self.run(
            "DELETE FROM part_grading WHERE category_id = ?1",
            [part.of.text()],
        )?;
        if *part == PartGrading::new(part.of) {
            return Ok(());
        }
        self.insert_row("part_grading", part_columns(part))
    }
}

/// What stands in the columns of a row.
fn grading_columns(course: CourseId, grading: &Grading) -> Columns {
    let rules = &grading.rules;
    let rounding = rules.rounding.as_ref();
    let (share, may_miss) = match &grading.attendance {
        Some(AttendanceRule::AtLeast(share)) => (Some(share.text()), None),
        Some(AttendanceRule::MayMiss(most)) => (None, Some(*most)),
        None => (None, None),
    };
    let mut columns = columns! {
        "course_id": course.text(),
        "weight_sum": rules.weight_sum.text(),
        "drops": rules.drops.text(),
        "counted": rules.counted.text(),
        "curve": maybe(rules.curve.as_ref()),
        "at_most": maybe(rules.cap.as_ref()),
        "unmet_at_most": maybe(rules.unmet_at_most.as_ref()),
        "rounds_to": rounding.map(|rounding| rounding.to.text()),
        "rounds": rounding.map(|rounding| rounding.mode.text()),
        "late_cap": grading.late_days.cap,
        "grace_hours": grading.late_days.grace_hours,
        "unit_hours": grading.late_days.unit_hours,
        "attend_share": share,
        "may_miss": may_miss,
        "credits": maybe(grading.credits.as_ref()),
        "target": grading.target,
        "result": grading.result,
        "left_out": grading.left_out,
        "factor": grading.factor.text(),
    };
    columns.extend(late_columns(rules.late.as_ref()));
    columns
}

fn grading(row: &Cells<'_>) -> rusqlite::Result<Grading> {
    let rounding = match row.read_maybe("rounds_to")? {
        None => None,
        Some(to) => Some(Rounding {
            to,
            mode: row.read("rounds")?,
        }),
    };
    let share = row.read_maybe("attend_share")?.map(AttendanceRule::AtLeast);
    let may_miss: Option<u32> = row.get("may_miss")?;
    Ok(Grading {
        rules: Rules {
            weight_sum: row.read("weight_sum")?,
            drops: row.read("drops")?,
            counted: row.read("counted")?,
            late: late(row)?,
            curve: row.read_maybe("curve")?,
            cap: row.read_maybe("at_most")?,
            unmet_at_most: row.read_maybe("unmet_at_most")?,
            rounding,
            ..Rules::default()
        },
        late_days: LateTerms {
            cap: row.get("late_cap")?,
            grace_hours: row.get("grace_hours")?,
            unit_hours: row.get("unit_hours")?,
        },
        attendance: share.or(may_miss.map(AttendanceRule::MayMiss)),
        credits: row.read_maybe("credits")?,
        target: row.get("target")?,
        result: row.get("result")?,
        left_out: row.get("left_out")?,
        factor: row.read("factor")?,
    })
}

fn late_columns(late: Option<&LatePenalty>) -> Columns {
    columns! {
        "late_per_day": late.map(|late| late.per_day.text()),
        "late_of": late.map(|late| late.of.text()),
        "late_at_most": late.and_then(|late| maybe(late.at_most.as_ref())),
        "late_closes_after": late.and_then(|late| late.closes_after),
    }
}

fn late(row: &Cells<'_>) -> rusqlite::Result<Option<LatePenalty>> {
    let Some(per_day) = row.read_maybe("late_per_day")? else {
        return Ok(None);
    };
    Ok(Some(LatePenalty {
        per_day,
        of: row.read("late_of")?,
        at_most: row.read_maybe("late_at_most")?,
        closes_after: row.get("late_closes_after")?,
    }))
}

fn part_columns(part: &PartGrading) -> Columns {
    let full = part.full_from.as_ref();
    let mut columns = columns! {
        "category_id": part.of.text(),
        "combine": maybe(part.combine.as_ref()),
        "keep_best": part.keep_best,
        "at_most": maybe(part.at_most.as_ref()),
        "full_from": full.map(|full| full.from.text()),
        "full_proportional": full.map(|full| full.proportional),
        "minimum": maybe(part.minimum.as_ref()),
        "curve": maybe(part.curve.as_ref()),
    };
    columns.extend(late_columns(part.late.as_ref()));
    columns
}

fn part(row: &Cells<'_>) -> rusqlite::Result<PartGrading> {
    let full_from = match row.read_maybe("full_from")? {
        None => None,
        Some(from) => Some(FullFrom {
            from,
            proportional: row.get("full_proportional")?,
        }),
    };
    Ok(PartGrading {
        of: row.read("category_id")?,
        combine: row.read_maybe("combine")?,
        keep_best: row.get("keep_best")?,
        at_most: row.read_maybe("at_most")?,
        full_from,
        minimum: row.read_maybe("minimum")?,
        curve: row.read_maybe("curve")?,
        late: late(row)?,
    })
}

/// The three columns of one side: an assessment, or a category with or without the number of a piece.
type Side = (Option<String>, Option<String>, Option<u32>);

fn replacement_columns(course: CourseId, replacement: &Replacement) -> Columns {
    let whole = |category: CategoryId| (None, Some(category.text()), None);
    let target: Side = match replacement.target {
        Target::Item(item) => crate::score::item_columns(item),
        Target::LowestOf(category) => whole(category),
    };
    let by: Side = match replacement.by {
        Source::Item(item) => crate::score::item_columns(item),
        Source::Part(category) => whole(category),
    };
    columns! {
        "course_id": course.text(),
        "target_assessment_id": target.0,
        "target_category_id": target.1,
        "target_number": target.2,
        "by_assessment_id": by.0,
        "by_category_id": by.1,
        "by_number": by.2,
    }
}

/// A piece, or a whole part.
enum Named {
    Item(ItemId),
    Part(CategoryId),
}

fn replacement(row: &Cells<'_>) -> rusqlite::Result<Replacement> {
    let side = |[assessment, category, number]: [&'static str; 3]| {
        if let Some(id) = row.read_maybe::<AssessmentId>(assessment)? {
            return Ok(Named::Item(ItemId::Assessment(id)));
        }
        let category = row.read(category)?;
        let number: Option<u32> = row.get(number)?;
        Ok::<_, rusqlite::Error>(match number {
            Some(number) => Named::Item(ItemId::Expected { category, number }),
            None => Named::Part(category),
        })
    };
    let target = side([
        "target_assessment_id",
        "target_category_id",
        "target_number",
    ])?;
    let by = side(["by_assessment_id", "by_category_id", "by_number"])?;
    Ok(Replacement {
        target: match target {
            Named::Item(item) => Target::Item(item),
            Named::Part(part) => Target::LowestOf(part),
        },
        by: match by {
            Named::Item(item) => Source::Item(item),
            Named::Part(part) => Source::Part(part),
        },
    })
}
