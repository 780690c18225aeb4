//! A book from what a course says and what the student scored.

use std::collections::BTreeMap;

use super::{Band, Cap, Curve, GradeBook, Item, ItemId, Mark, Part, PartGrading, Rules, Scale};
use crate::{Assessment, Category, CategoryId, Exact, LetterGrade};

/// What the student entered about one piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// The piece.
    pub of: ItemId,
    /// What came of it.
    pub mark: Mark,
    /// The points it can earn, when they are known.
    pub out_of: Option<Exact>,
    /// Whole days late.
    pub late_days: u32,
    /// How many of them late days pay for.
    pub waived_days: u32,
    /// Whether its points are added without making the whole larger.
    pub extra_credit: bool,
    /// Whether it counts at all.
    pub counts: bool,
    /// Its own weight, relative to its neighbours.
    pub weight: Option<Exact>,
    /// Whether no drop rule touches it.
    pub never_drop: bool,
    /// The least share of it without which the course is not passed.
    pub minimum: Option<Exact>,
    /// A curve set by hand.
    pub curve: Option<Curve>,
}

impl Score {
    /// A piece of which nothing was entered.
    #[must_use]
    pub fn new(of: ItemId) -> Self {
        Self {
            of,
            mark: Mark::Ungraded,
            out_of: None,
            late_days: 0,
            waived_days: 0,
            extra_credit: false,
            counts: true,
            weight: None,
            never_drop: false,
            minimum: None,
            curve: None,
        }
    }
}

impl GradeBook {
    /// The book of a course. Work without a category counts only when it was scored or the course has no categories;
    /// what the page says in words only ([`Category::rule`]) is left to `rules` and to the parts, which are open.
    #[must_use]
    pub fn of_course(
        categories: &[Category],
        assessments: &[Assessment],
        letters: &[LetterGrade],
        scores: &[Score],
        rules: Rules,
    ) -> Self {
        let mut scored: BTreeMap<ItemId, &Score> =
            scores.iter().map(|score| (score.of, score)).collect();
        let mut items = Vec::with_capacity(assessments.len());
        for assessment in assessments {
            let id = ItemId::Assessment(assessment.id);
            let score = scored.remove(&id);
            if score.is_some() || assessment.category_id.is_some() || categories.is_empty() {
                items.push(item(id, assessment.category_id, score));
            }
        }
        for (id, score) in scored {
            if let ItemId::Expected { category, .. } = id {
                items.push(item(id, Some(category), Some(score)));
            }
        }
        let band = |letter: &LetterGrade| Band {
            letter: letter.letter.clone(),
            from: letter.from.into(),
            to: None,
        };
        Self {
            parts: categories.iter().map(part).collect(),
            items,
            scale: Scale::new(letters.iter().map(band).collect()),
            rules,
        }
    }
}

impl GradeBook {
    /// The book with what is set of its parts beyond what the page says.
    #[must_use]
    pub fn with_parts(mut self, set: &[PartGrading]) -> Self {
        let set: BTreeMap<CategoryId, &PartGrading> = set.iter().map(|one| (one.of, one)).collect();
        for part in &mut self.parts {
            let Some(one) = set.get(&part.id) else {
                continue;
            };
            part.combine = one.combine;
            part.keep_best = one.keep_best;
            part.full_from.clone_from(&one.full_from);
            part.minimum.clone_from(&one.minimum);
            part.curve.clone_from(&one.curve);
            part.late.clone_from(&one.late);
            if let Some(most) = &one.at_most {
                part.cap = Some(Cap::OfPart(most.clone()));
            }
        }
        self
    }
}

fn part(category: &Category) -> Part {
    Part {
        parent: category.parent_id,
        weight: category.weight.map(Exact::from),
        points: category.points.map(Exact::from),
        count: category.count,
        drop_lowest: category.drop_lowest.unwrap_or(0),
        drop_highest: category.drop_highest.unwrap_or(0),
        extra_credit: category.extra_credit,
        cap: category.cap.map(|cap| Cap::OfGrade(cap.into())),
        ..Part::new(category.id)
    }
}

fn item(id: ItemId, category: Option<CategoryId>, score: Option<&Score>) -> Item {
    let plain = Item::new(id, category);
    match score {
        None => plain,
        Some(score) => Item {
            mark: score.mark.clone(),
            out_of: score.out_of.clone(),
            late_days: score.late_days,
            waived_days: score.waived_days,
            extra_credit: score.extra_credit,
            counts: score.counts,
            weight: score.weight.clone(),
            never_drop: score.never_drop,
            minimum: score.minimum.clone(),
            curve: score.curve.clone(),
            ..plain
        },
    }
}
