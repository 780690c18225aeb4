//! What a student scored, and how a piece counts.

use semestra_plan::{
    Exact,
    grade::{ItemId, Mark, Score},
};

use super::{
    numbers::{filled, maybe_curve, maybe_number, part_share, plain},
    record::Record,
};
use crate::{
    Planner, PlannerError, Result, gone, typed,
    view::{MarkKind, Nothing, PieceEdit, PieceOfCourse, Saved, ScoreEdit},
};

/// How many days late anything is at most.
const DAYS: u32 = 365;

impl Planner {
    /// Says what came of a piece of work. What is graded, and what is excused, is done.
    ///
    /// # Errors
    /// When the score cannot be, or the piece is gone.
    pub fn set_score(&mut self, edit: ScoreEdit) -> Result<Saved<Nothing>> {
        let record = self.record(edit.course_id)?;
        let of = piece(edit.piece.into(), &record)?;
        let old = record.score(of);
        let (mark, out_of) = mark(edit.mark, edit.score.as_deref(), old.out_of.as_ref())?;
        if edit.late_days > DAYS {
            return Err(PlannerError::field("lateDays", |say| {
                say.no_number_up_to(DAYS)
            }));
        }
        let settled = matches!(mark, Mark::Points(_) | Mark::Excused);
        let score = Score {
            mark,
            out_of: out_of.or(old.out_of),
            late_days: edit.late_days,
            ..record.score(of)
        };
        let open = match of {
            ItemId::Assessment(id) => {
                let work = record.works.iter().find(|work| work.id == id);
                work.filter(|work| settled && work.done_at.is_none())
            }
            ItemId::Expected { .. } => None,
        };
        let name = typed::short(&record.piece_name(of));
        let say = &self.say().did;
        let did = match edit.mark {
            MarkKind::Points => say.scored(&name),
            MarkKind::Excused => say.excused(&name),
            MarkKind::Missing => say.not_handed_in(&name),
            MarkKind::Ungraded => say.score_taken_away(&name),
        };
        let now = self.now();
        self.act(did, |tx| {
            keep(tx, &record, &score)?;
            if let Some(work) = open {
                tx.set_done(work.id, Some(now))?;
            }
            Ok(Nothing {})
        })
    }

    /// Takes a score away; how the piece counts stays.
    ///
    /// # Errors
    /// When the piece is gone.
    pub fn clear_score(&mut self, request: PieceOfCourse) -> Result<Saved<Nothing>> {
        self.set_score(ScoreEdit {
            course_id: request.course_id,
            piece: request.piece,
            mark: MarkKind::Ungraded,
            score: None,
            late_days: 0,
        })
    }

    /// Says how a piece counts; its score stays.
    ///
    /// # Errors
    /// When a value cannot be, or the piece is gone.
    pub fn set_piece(&mut self, edit: PieceEdit) -> Result<Saved<Nothing>> {
        let record = self.record(edit.course_id)?;
        let of = piece(edit.piece.into(), &record)?;
        let score = Score {
            out_of: maybe_number("outOf", edit.out_of.as_deref())?,
            weight: maybe_number("weight", edit.weight.as_deref())?,
            extra_credit: edit.extra_credit,
            counts: edit.counts,
            never_drop: edit.never_drop,
            minimum: part_share("minimum", edit.minimum.as_deref())?,
            curve: maybe_curve("curve", edit.curve.as_deref())?,
            ..record.score(of)
        };
        let name = typed::short(&record.piece_name(of));
        self.act(self.say().did.changed_grading(&name), |tx| {
            keep(tx, &record, &score)?;
            Ok(Nothing {})
        })
    }
}

/// Keeps what was entered about a piece; nothing is kept of one about which nothing is said.
fn keep(tx: &semestra_store::Write<'_>, record: &Record, score: &Score) -> Result<()> {
    let plain = Score {
        waived_days: 0,
        ..score.clone()
    };
    if plain == Score::new(score.of) {
        tx.clear_score(score.of)?;
    } else {
        tx.set_score(record.course.id, &plain)?;
    }
    Ok(())
}

/// A piece of the course.
pub(super) fn piece(of: ItemId, record: &Record) -> Result<ItemId> {
    if record.holds(of) {
        Ok(of)
    } else {
        Err(gone("piece of work"))
    }
}

/// What came of a piece, as it was typed, and the points that it can earn where that was typed too.
pub(super) fn mark(
    kind: MarkKind,
    score: Option<&str>,
    known: Option<&Exact>,
) -> Result<(Mark, Option<Exact>)> {
    let mark = match kind {
        MarkKind::Ungraded => Mark::Ungraded,
        MarkKind::Missing => Mark::Missing,
        MarkKind::Excused => Mark::Excused,
        MarkKind::Points => {
            let read = filled(score).and_then(|text| points(text, known));
            let wrong = || PlannerError::field("score", |say| say.no_score());
            let (points, out_of) = read.ok_or_else(wrong)?;
            return Ok((Mark::Points(points), out_of));
        }
    };
    Ok((mark, None))
}

/// Points and what they are of: `17`, `17/20`, `85 %` (of what is known, else of 100).
fn points(text: &str, known: Option<&Exact>) -> Option<(Exact, Option<Exact>)> {
    if let Some(share) = text.strip_suffix('%') {
        let share = plain(share)?;
        return Some(match known {
            Some(out_of) => (&(&share * out_of) * &Exact::of(1, 100), None),
            None => (share, Some(Exact::from(100_u32))),
        });
    }
    match text.split_once('/') {
        Some((points, out_of)) => Some((plain(points)?, Some(plain(out_of)?))),
        None => Some((plain(text)?, None)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_is_points_points_of_some_or_a_percentage() {
        let number = |text: &str| Exact::decimal(text).unwrap();
        let check = |text: &str, known: Option<&str>, expected: Option<(&str, Option<&str>)>| {
            let known = known.map(number);
            let expected = expected.map(|(points, out_of)| (number(points), out_of.map(number)));
            assert_eq!(points(text, known.as_ref()), expected, "{text}");
        };
        check("17", None, Some(("17", None)));
        check("17,5 / 20", None, Some(("17.5", Some("20"))));
        check("85 %", None, Some(("85", Some("100"))));
        check("85%", Some("20"), Some(("17", None)));
        for wrong in ["", "A", "-3", "17/", "/20", "1/2/3", "%"] {
            check(wrong, None, None);
        }
    }
}
