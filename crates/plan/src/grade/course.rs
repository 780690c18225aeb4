//! A book from what a course says and what the student scored.

use std::collections::BTreeMap;

use super::{Band, Cap, GradeBook, Item, ItemId, Mark, Part, Rules, Scale};
use crate::{Assessment, Category, Exact, LetterGrade};

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

fn item(id: ItemId, category: Option<crate::CategoryId>, score: Option<&Score>) -> Item {
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
            ..plain
        },
    }
}
