//! The grading tree and the scale of letters.

use std::collections::BTreeSet;

use semestra_plan::{Category, CategoryId, LetterGrade, Points};
use semestra_store::Owner;

use super::{changed, input, mine};
use crate::{
    Planner, PlannerError, Result,
    overview::short_name,
    there,
    view::{CategoryEdit, LetterEdit, LetterScaleEdit, Nothing, Saved},
};

/// The whole grade in millionths.
const WHOLE: u32 = 1_000_000;

/// How many parts there are of anything at most.
const PARTS: u32 = 1_000;

impl Planner {
    /// Adds a part of the grade, or changes one.
    ///
    /// # Errors
    /// When a value cannot be, the parts would be worth more than the whole grade, or something is gone.
    pub fn save_category(&mut self, edit: CategoryEdit) -> Result<Saved<CategoryId>> {
        let course = there(self.store.course(edit.course_id), "course")?;
        let all = self.store.categories(course.id)?;
        let old = match edit.id {
            Some(id) => Some(there(self.store.category(id), "part of the grade")?),
            None => None,
        };
        let category = category(edit, CategoryId::new(self.now()))?;
        placed(&category, &all)?;
        weighed(&category, old.as_ref(), &all)?;
        self.act(self.did(old.is_some(), &category.name), |tx| {
            let Some(old) = &old else {
                tx.insert_category(&category)?;
                return Ok(category.id);
            };
            tx.update_category(&category)?;
            let changed = changed!(old, category;
                name => "name", weight => "weight", points => "points", count => "count",
                drop_lowest => "drop_lowest", drop_highest => "drop_highest", extra_credit => "extra_credit",
                cap => "cap", rule => "rule", parent_id => "parts");
            mine(tx, Owner::Category(category.id), &changed)?;
            Ok(category.id)
        })
    }

    /// Removes a part of the grade with its own parts; the work that counted there counts nowhere.
    ///
    /// # Errors
    /// When it is gone.
    pub fn remove_category(&mut self, id: CategoryId) -> Result<Saved<Nothing>> {
        let category = there(self.store.category(id), "part of the grade")?;
        self.act(self.did_remove(&category.name), |tx| {
            tx.delete_category(id)?;
            Ok(Nothing {})
        })
    }

    /// Sets the scale of letter grades.
    ///
    /// # Errors
    /// When a letter has no name or no percentage or stands twice, or the course is gone.
    pub fn save_letter_scale(&mut self, edit: LetterScaleEdit) -> Result<Saved<Nothing>> {
        let course = there(self.store.course(edit.course_id), "course")?;
        let old = self.store.letter_scale(course.id)?;
        let letters = scale(&edit.letters)?;
        let did = self.say().did.changed_letters(short_name(&course));
        self.act(did, |tx| {
            if letters == old {
                return Ok(Nothing {});
            }
            tx.clear_letter_scale(course.id)?;
            for letter in &letters {
                tx.insert_letter(course.id, letter)?;
            }
            mine(tx, Owner::Course(course.id), &["letter_scale"])?;
            Ok(Nothing {})
        })
    }
}

fn category(edit: CategoryEdit, fresh: CategoryId) -> Result<Category> {
    let counted = |field, number: Option<u32>| match number {
        Some(number) if number > PARTS => {
            Err(PlannerError::field(field, |say| say.no_number_up_to(PARTS)))
        }
        number => Ok(number.filter(|number| *number > 0)),
    };
    let points = edit.points.map(Points::try_from).transpose();
    let category = Category {
        id: edit.id.unwrap_or(fresh),
        course_id: edit.course_id,
        parent_id: edit.parent_id,
        name: input::name("name", &edit.name)?,
        weight: input::share("weight", edit.weight)?,
        points: points.map_err(|_| PlannerError::field("points", |say| say.no_points()))?,
        count: counted("count", edit.count)?,
        drop_lowest: counted("dropLowest", edit.drop_lowest)?,
        drop_highest: counted("dropHighest", edit.drop_highest)?,
        extra_credit: edit.extra_credit,
        cap: input::share("cap", edit.cap)?,
        rule: input::maybe("rule", edit.rule.as_deref())?,
    };
    let dropped = category.drop_lowest.unwrap_or(0) + category.drop_highest.unwrap_or(0);
    if category.count.is_some_and(|count| dropped >= count) {
        return Err(PlannerError::field("dropLowest", |say| {
            say.nothing_left_to_count()
        }));
    }
    Ok(category)
}

/// Whether the node stands where a tree can have it: under a node of the course, and not under itself.
fn placed(category: &Category, all: &[Category]) -> Result<()> {
    let mut above = category.parent_id;
    for _ in 0..=all.len() {
        let Some(id) = above else { return Ok(()) };
        if id == category.id {
            break;
        }
        let Some(parent) = all.iter().find(|one| one.id == id) else {
            return Err(crate::gone("part of the grade"));
        };
        above = parent.parent_id;
    }
    Err(PlannerError::field("parentId", |say| say.under_itself()))
}

/// Whether what stands beside each other is worth the whole grade at most. What a page said before stays possible.
fn weighed(category: &Category, old: Option<&Category>, all: &[Category]) -> Result<()> {
    let worth = |one: &Category| match one.weight {
        Some(weight) if !one.extra_credit => weight.as_millionths(),
        _ => 0,
    };
    let beside = all
        .iter()
        .filter(|one| one.id != category.id && one.parent_id == category.parent_id);
    let others: u32 = beside.map(worth).sum();
    let before = old
        .filter(|old| old.parent_id == category.parent_id)
        .map_or(0, worth);
    let sum = others.saturating_add(worth(category));
    if sum <= WHOLE || worth(category) <= before {
        return Ok(());
    }
    let left = crate::import::percent(WHOLE.saturating_sub(others));
    Err(PlannerError::field("weight", move |say| {
        say.more_than_the_whole(&left)
    }))
}

/// The letters, best first.
fn scale(edits: &[LetterEdit]) -> Result<Vec<LetterGrade>> {
    let mut known = BTreeSet::new();
    let mut letters = Vec::new();
    for edit in edits {
        let letter = input::name("letters", &edit.letter)?;
        let lacks = || {
            let letter = letter.clone();
            PlannerError::field("letters", move |say| say.letter_without_percentage(&letter))
        };
        let from = input::share("letters", edit.from).map_err(|_| lacks())?;
        let from = from.ok_or_else(lacks)?;
        if !known.insert(letter.clone()) {
            return Err(PlannerError::field("letters", move |say| {
                say.letter_twice(&letter)
            }));
        }
        letters.push(LetterGrade { letter, from });
    }
    letters.sort_by_key(|letter| std::cmp::Reverse(letter.from));
    let together = letters.windows(2).find_map(|pair| match pair {
        [one, other] if one.from == other.from => Some((one, other)),
        _ => None,
    });
    if let Some((one, other)) = together {
        let (one, other) = (one.letter.clone(), other.letter.clone());
        return Err(PlannerError::field("letters", move |say| {
            say.letters_begin_together(&one, &other)
        }));
    }
    Ok(letters)
}
