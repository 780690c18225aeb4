//! Where courses stand: what is, what can be, what it takes.

use std::collections::BTreeSet;

use semestra_plan::{
    CategoryId, CourseId, Exact,
    grade::{GradeBook, ItemId, Needed, Outcome, RoundingMode, Scale, Scenario, Stake, Standing},
};

use super::{
    forms,
    numbers::{percent, plain, shown},
    record::Record,
    said,
    tree::{Tree, of_grade},
};
use crate::{
    Planner, Result,
    overview::course_name,
    view::{
        AllGrades, CourseGrades, GradeLine, NeededState, NeededView, Nothing, ScenarioView, Total,
        UncountedWork, WhatIf,
    },
};

/// The percentages that are aimed at where grades are no letters.
const ROUND: [i64; 5] = [90, 80, 70, 60, 50];

impl Planner {
    /// Where a course stands.
    ///
    /// # Errors
    /// When it is gone.
    pub fn grades(&mut self, course: CourseId) -> Result<CourseGrades> {
        let record = self.record(course)?;
        self.course_grades(&record, &record.book())
    }

    /// Where a course would stand if things were different. Nothing is stored.
    ///
    /// # Errors
    /// When it, or what is changed, is gone, or a value cannot be.
    pub fn what_if(&mut self, request: WhatIf) -> Result<CourseGrades> {
        let record = self.record(request.course_id)?;
        let scenario = Scenario {
            name: String::new(),
            changes: super::scenario::changes(&request.changes, &record)?,
        };
        let book = scenario.of(&record.book());
        self.course_grades(&record, &book)
    }

    /// Where the courses of today stand, by code.
    ///
    /// # Errors
    /// Those of the store.
    pub fn all_grades(&mut self, _: Nothing) -> Result<AllGrades> {
        let mut courses = Vec::new();
        for id in self.current_courses()?.into_keys() {
            let record = self.record(id)?;
            let book = record.book();
            let standing = book.standing();
            let answer = self.answer(&record, &book.scale);
            courses.push(GradeLine {
                course: course_name(&record.course),
                graded: percent(&book.graded_share()),
                current: answer.current(&standing, &book),
                minimum: answer.minimum(&standing),
                maximum: answer.maximum(&standing),
                projected: answer.projected(&standing),
                target: answer.target(&book),
                late_days_left: record.course.late_days.map(|_| record.ledger.left()),
            });
        }
        courses.sort_by(|a, b| a.course.code.cmp(&b.course.code));
        Ok(AllGrades { courses })
    }

    pub(super) fn course_grades(&self, record: &Record, book: &GradeBook) -> Result<CourseGrades> {
        let standing = book.standing();
        let stakes = book.stakes();
        let tree = Tree::new(self, record, book, &stakes)?;
        let answer = self.answer(record, &book.scale);
        let course = &record.course;
        Ok(CourseGrades {
            course: course_name(course),
            graded: percent(&book.graded_share()),
            current: answer.current(&standing, book),
            minimum: answer.minimum(&standing),
            maximum: answer.maximum(&standing),
            projected: answer.projected(&standing),
            needed: answer.needed(book),
            target: answer.target(book),
            letters_assumed: record.letters_assumed,
            parts: tree.parts(None),
            beside: tree.pieces(None),
            uncounted: self.uncounted(record, book),
            sensitivity: answer.sensitivity(&stakes, book),
            assumptions: self.assumptions(record, &standing)?,
            ledger: self.ledger(record),
            attendance: self.attendance(record)?,
            scenarios: self.scenario_views(record)?,
            form: forms::grading(course.id, &record.grading),
            credits: forms::credits(course.id, &record.grading),
        })
    }

    fn uncounted(&self, record: &Record, book: &GradeBook) -> Vec<UncountedWork> {
        let counted: BTreeSet<ItemId> = book.items.iter().map(|item| item.id).collect();
        let works = record.works.iter();
        let works = works.filter(|work| !counted.contains(&ItemId::Assessment(work.id)));
        works
            .map(|work| UncountedWork {
                id: work.id,
                title: work.title.clone(),
                official: self.shown_due(work.due, &record.course).deadline(),
            })
            .collect()
    }

    fn answer<'a>(&self, record: &'a Record, scale: &'a Scale) -> Answer<'a> {
        Answer {
            say: self.say(),
            record,
            scale,
        }
    }

    /// What the numbers took for granted, and which rules of the page are not in them.
    fn assumptions(&self, record: &Record, standing: &Standing) -> Result<Vec<String>> {
        let say = self.say();
        let mut all = said::assumptions(&standing.assumptions, record, say);
        if record.letters_assumed {
            let book = record.book();
            let letters = book.scale.bands().iter();
            let letters: Vec<_> = letters
                .map(|band| format!("{} {}", band.letter, say.number(&percent(&band.from))))
                .collect();
            all.push(say.standing.letters_assumed(&letters.join(", ")));
        }
        for category in &record.categories {
            let set = record.parts.iter().any(|part| part.of == category.id);
            if let Some(rule) = category.rule.as_ref().filter(|_| !set) {
                all.push(say.standing.rule_in_words(&category.name, rule));
            }
        }
        let rules = &record.grading.rules;
        if rules.replacements.is_empty() && rules.schemes.is_empty() {
            let course = record.part_name(None);
            for rule in self.store.grading_rules(record.course.id)? {
                all.push(say.standing.rule_in_words(&course, &rule));
            }
        }
        Ok(all)
    }

    fn scenario_views(&self, record: &Record) -> Result<Vec<ScenarioView>> {
        let book = record.book();
        let kept = self.store.scenarios(record.course.id)?.into_iter();
        let views = kept.map(|kept| {
            let changed = kept.scenario.of(&book);
            let standing = changed.standing();
            let answer = self.answer(record, &changed.scale);
            let changes = kept.scenario.changes.iter();
            ScenarioView {
                id: kept.id,
                current: answer.current(&standing, &changed),
                projected: answer.projected(&standing),
                changes: changes
                    .filter_map(|change| forms::change(change, record))
                    .collect(),
                name: kept.scenario.name,
            }
        });
        Ok(views.collect())
    }
}

/// Puts the answers about one course into words.
struct Answer<'a> {
    say: &'static semestra_words::Words,
    record: &'a Record,
    scale: &'a Scale,
}

impl Answer<'_> {
    fn current(&self, standing: &Standing, book: &GradeBook) -> Option<Total> {
        let graded = self.say.number(&percent(&book.graded_share()));
        let means = self.say.standing.current(&graded);
        let current = standing.current.as_ref();
        current.map(|outcome| self.total(outcome, means))
    }

    fn minimum(&self, standing: &Standing) -> Total {
        self.total(&standing.minimum, self.say.standing.minimum())
    }

    fn maximum(&self, standing: &Standing) -> Total {
        self.total(&standing.maximum, self.say.standing.maximum())
    }

    fn projected(&self, standing: &Standing) -> Option<Total> {
        let projected = standing.projected.as_ref();
        projected.map(|outcome| self.total(outcome, self.say.standing.projected()))
    }

    fn total(&self, outcome: &Outcome, means: String) -> Total {
        let unmet = outcome.unmet.iter();
        Total {
            total: self.shown_total(&outcome.total),
            rounded: self.shown_total(&outcome.rounded),
            letter: outcome.letter.clone(),
            unmet: unmet
                .map(|unmet| said::unmet(*unmet, self.record, self.say))
                .collect(),
            means,
        }
    }

    /// Two decimals, cut where rounding would show a total that belongs to a better letter.
    fn shown_total(&self, total: &Exact) -> String {
        let near = percent(total);
        let shown_as = Exact::decimal(&near).map(|near| &near * &Exact::of(1, 100));
        let same = shown_as.is_ok_and(|near| self.scale.letter(&near) == self.scale.letter(total));
        if same {
            near
        } else {
            shown(&(total * &Exact::from(100_u32)), 2, RoundingMode::Down)
        }
    }

    fn needed(&self, book: &GradeBook) -> Vec<NeededView> {
        if book.scale.bands().is_empty() {
            let round = ROUND.into_iter().map(Exact::percent);
            return round
                .map(|from| self.need(goal(&from), &from, &book.needed_for(&from)))
                .collect();
        }
        let needed = book.needed().into_iter();
        needed
            .map(|one| self.need(one.letter, &one.from, &one.needed))
            .collect()
    }

    /// What the student's own aim needs.
    fn target(&self, book: &GradeBook) -> Option<NeededView> {
        let aim = self.record.grading.target.as_ref()?;
        let band = book.scale.bands().iter().find(|band| band.letter == *aim);
        let (name, from) = match band {
            Some(band) => (band.letter.clone(), band.from.clone()),
            None => {
                let from = &plain(aim)? * &Exact::of(1, 100);
                (goal(&from), from)
            }
        };
        Some(self.need(name, &from, &book.needed_for(&from)))
    }

    fn need(&self, goal: String, from: &Exact, needed: &Needed) -> NeededView {
        let say = &self.say.standing;
        let (state, average, sentence) = match needed {
            Needed::Safe if !from.is_positive() => (NeededState::Lowest, None, say.lowest(&goal)),
            Needed::Safe => (NeededState::Safe, None, say.safe(&goal)),
            Needed::OnlyWithExtraCredit => (
                NeededState::OnlyWithExtraCredit,
                None,
                say.only_with_extra(&goal),
            ),
            Needed::OutOfReach => (NeededState::OutOfReach, None, say.out_of_reach(&goal)),
            Needed::Average(share) => {
                // Rounded up: what is written here is enough.
                let average = shown(&(share * &Exact::from(100_u32)), 2, RoundingMode::Up);
                let sentence = say.needs(&goal, &self.say.number(&average));
                (NeededState::Average, Some(average), sentence)
            }
        };
        NeededView {
            from: percent(from),
            goal,
            state,
            average,
            sentence,
        }
    }

    /// What one piece of each part is worth that has any left.
    fn sensitivity(&self, stakes: &[Stake], book: &GradeBook) -> Vec<String> {
        let say = &self.say.standing;
        let part = |stake: &Stake| match stake.item {
            ItemId::Expected { category, .. } => Some(category),
            ItemId::Assessment(_) => {
                let item = book.items.iter().find(|item| item.id == stake.item);
                item.and_then(|item| item.part)
            }
        };
        let mut parts: Vec<(Option<CategoryId>, Vec<&Stake>)> = Vec::new();
        for stake in stakes {
            let of = part(stake);
            match parts.iter_mut().find(|(other, _)| *other == of) {
                Some((_, all)) => all.push(stake),
                None => parts.push((of, vec![stake])),
            }
        }
        let mut sentences = Vec::new();
        for (of, all) in parts {
            let alike = all
                .windows(2)
                .all(|pair| matches!(pair, [a, b] if a.share == b.share));
            let left = all.iter().filter(|stake| !stake.graded);
            let left: Vec<_> = left.filter(|stake| stake.share.is_positive()).collect();
            let points = |stake: &Stake| self.say.number(&of_grade(&stake.share));
            match (of, left.first()) {
                (Some(_), Some(first)) if alike && all.len() > 1 => {
                    let name = self.record.part_name(of);
                    sentences.push(say.each_is_worth(&name, &points(first)));
                }
                _ => sentences.extend(left.iter().map(|stake| {
                    let name = self.record.piece_name(stake.item);
                    say.is_worth(&name, &points(stake))
                })),
            }
        }
        sentences
    }
}

/// A percentage as something to aim at.
fn goal(from: &Exact) -> String {
    format!("{} %", percent(from))
}
