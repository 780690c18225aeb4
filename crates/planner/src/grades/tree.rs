//! The grading tree with every piece in it.

use std::collections::BTreeMap;

use semestra_plan::{
    AssessmentId, Category, CategoryId, Exact,
    grade::{End, GradeBook, ItemId, Mark, Part, PartStanding, RoundingMode, Score, Stake},
};

use super::{
    forms,
    numbers::{percent, shown, whole, whole_percent},
    record::Record,
};
use crate::{
    Planner, Result,
    view::{DroppedEnd, PartView, PieceState, PieceView, StepCount},
};

/// A book's pieces and parts, ready to be shown.
pub(super) struct Tree<'a> {
    planner: &'a Planner,
    record: &'a Record,
    standings: BTreeMap<CategoryId, PartStanding>,
    /// Every piece by the part it counts in, in the order to show.
    pieces: BTreeMap<Option<CategoryId>, Vec<(Score, Option<Stake>)>>,
    steps: BTreeMap<AssessmentId, StepCount>,
    dropped: BTreeMap<ItemId, End>,
    /// The parts as the book counts them: in a what-if with what is different.
    counted: BTreeMap<CategoryId, &'a Part>,
}

impl<'a> Tree<'a> {
    pub(super) fn new(
        planner: &'a Planner,
        record: &'a Record,
        book: &'a GradeBook,
        stakes: &[Stake],
    ) -> Result<Self> {
        let stakes: BTreeMap<ItemId, &Stake> =
            stakes.iter().map(|stake| (stake.item, stake)).collect();
        let mut pieces: BTreeMap<_, Vec<_>> = BTreeMap::new();
        // Listed work in the order of its deadlines, then what the course only counts.
        for item in &book.items {
            let shown = Score {
                mark: item.mark.clone(),
                out_of: item.out_of.clone(),
                late_days: item.late_days,
                waived_days: item.waived_days,
                ..record.score(item.id)
            };
            let stake = stakes.get(&item.id).map(|stake| (*stake).clone());
            pieces.entry(item.part).or_default().push((shown, stake));
        }
        for (id, stake) in &stakes {
            let listed = book.items.iter().any(|item| item.id == *id);
            if let (false, ItemId::Expected { category, .. }) = (listed, *id) {
                let score = (Score::new(*id), Some((*stake).clone()));
                pieces.entry(Some(category)).or_default().push(score);
            }
        }
        let standings = book.part_standings().into_iter();
        Ok(Self {
            planner,
            record,
            standings: standings.map(|one| (one.part, one)).collect(),
            pieces,
            steps: planner.step_counts(record.course.id)?,
            dropped: book.dropped().into_iter().collect(),
            counted: book.parts.iter().map(|part| (part.id, part)).collect(),
        })
    }

    /// The parts under a node, the ones at the top under none.
    pub(super) fn parts(&self, parent: Option<CategoryId>) -> Vec<PartView> {
        let below = |part: &&Category| part.parent_id == parent;
        let parts = self.record.categories.iter().filter(below);
        parts.map(|part| self.part(part)).collect()
    }

    fn part(&self, part: &Category) -> PartView {
        let standing = self.standings.get(&part.id);
        let counted = self.counted.get(&part.id);
        let weight = counted.and_then(|part| part.weight.as_ref());
        PartView {
            id: part.id,
            name: part.name.clone(),
            share: percent(&standing.map_or(Exact::ZERO, |one| one.share.clone())),
            so_far: standing.and_then(|one| one.so_far.as_ref()).map(percent),
            extra_credit: part.extra_credit,
            drop_lowest: counted.map_or(0, |part| part.drop_lowest),
            drop_highest: counted.map_or(0, |part| part.drop_highest),
            keep_best: counted.and_then(|part| part.keep_best),
            weight: weight.map(whole_percent),
            pieces: self.pieces(Some(part.id)),
            parts: self.parts(Some(part.id)),
            form: forms::part(&self.record.part(part.id)),
        }
    }

    /// The pieces of a part, or those that stand beside the parts.
    pub(super) fn pieces(&self, part: Option<CategoryId>) -> Vec<PieceView> {
        let pieces = self.pieces.get(&part).into_iter().flatten();
        pieces
            .map(|(score, stake)| self.piece(score, stake.as_ref()))
            .collect()
    }

    fn piece(&self, score: &Score, stake: Option<&Stake>) -> PieceView {
        let work = match score.of {
            ItemId::Assessment(id) => self.record.works.iter().find(|work| work.id == id),
            ItemId::Expected { .. } => None,
        };
        let course = &self.record.course;
        let steps = work.and_then(|work| self.steps.get(&work.id));
        let state = if score.mark != Mark::Ungraded {
            PieceState::Graded
        } else if work.is_some_and(|work| work.done_at.is_some()) {
            PieceState::Submitted
        } else if steps.is_some_and(|steps| steps.done > 0) {
            PieceState::InProgress
        } else {
            PieceState::NotStarted
        };
        let (mark, points) = forms::mark_kind(&score.mark);
        // Where no maximum was said, what the grade takes it to be.
        let of = score.out_of.as_ref().or(stake.map(|stake| &stake.out_of));
        let of_whole = match (&score.mark, of) {
            (Mark::Points(points), Some(of)) => points.over(of),
            _ => None,
        };
        let nothing = || Exact::ZERO;
        let part = |share: Option<&Exact>| of_grade(&share.cloned().unwrap_or_else(nothing));
        PieceView {
            name: score.of.into(),
            title: self.record.piece_name(score.of),
            kind: work.map(|work| work.kind),
            official: work.and_then(|work| self.planner.shown_due(work.due, course).deadline()),
            state,
            mark,
            points,
            out_of: score.out_of.as_ref().map(whole),
            percent: of_whole.as_ref().map(percent),
            late_days: score.late_days,
            paid_days: score.waived_days,
            counts: score.counts,
            dropped: self.dropped.get(&score.of).map(|end| match end {
                End::Lowest => DroppedEnd::Lowest,
                End::Highest => DroppedEnd::Highest,
            }),
            share: part(stake.map(|stake| &stake.share)),
            worth: part(stake.map(|stake| &stake.worth)),
            per_point: part(stake.map(|stake| &stake.per_point)),
            lost: stake.and_then(|stake| stake.lost.as_ref()).map(of_grade),
            form: forms::piece(course.id, &self.record.score(score.of)),
        }
    }
}

/// A share of the final grade in points of it: `2.5`.
pub(super) fn of_grade(share: &Exact) -> String {
    let points = share * &Exact::from(100_u32);
    shown(&points, 2, RoundingMode::HalfUp)
}
