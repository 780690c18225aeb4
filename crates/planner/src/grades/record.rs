//! All that is known of a course's grade, and the book the engine makes of it.

use std::collections::{BTreeMap, BTreeSet};

use semestra_plan::{
    Assessment, AssessmentId, Category, CategoryId, Course, CourseId, Due, Exact, LetterGrade,
    Weight,
    grade::{GradeBook, Grading, ItemId, LatePenalty, Mark, PartGrading, Scale, Score},
    ledger::Ledger,
};

use crate::{Planner, Result, there};

/// The letters that are taken where grades are letters and a course names none.
const USUAL: [(&str, i64); 5] = [("A", 90), ("B", 80), ("C", 70), ("D", 60), ("F", 0)];

/// What is known of a course's grade.
pub(crate) struct Record {
    pub(crate) course: Course,
    pub(crate) categories: Vec<Category>,
    pub(crate) works: Vec<Assessment>,
    pub(crate) letters: Vec<LetterGrade>,
    pub(crate) scores: Vec<Score>,
    pub(crate) parts: Vec<PartGrading>,
    pub(crate) grading: Grading,
    pub(crate) ledger: Ledger,
    /// What the page says that lateness costs, where it says so plainly.
    pub(crate) late: Option<LatePenalty>,
    /// Whether usual letters are taken because the course names none.
    pub(crate) letters_assumed: bool,
}

impl Planner {
    /// What is known of a course's grade.
    pub(crate) fn record(&self, id: CourseId) -> Result<Record> {
        let course = there(self.store.course(id), "course")?;
        let grading = self.store.grading(id)?;
        let rules = grading.late_days.of(course.late_days.unwrap_or(0));
        let ledger = Ledger::new(rules, course.zone.clone(), &self.store.late_spending(id)?);
        let letters = self.store.letter_scale(id)?;
        let mut scores = self.store.scores(id)?;
        for score in &mut scores {
            if let ItemId::Assessment(work) = score.of {
                let spent = ledger.of(work);
                let paid = spent.days.saturating_add(spent.extension);
                score.waived_days = paid.min(score.late_days);
            }
        }
        Ok(Record {
            letters_assumed: letters.is_empty() && self.gpa_system()?.has_letters(),
            categories: self.store.categories(id)?,
            works: self.store.assessments(id)?,
            parts: self.store.part_gradings(id)?,
            late: self.late_penalty(&course)?,
            letters,
            scores,
            grading,
            ledger,
            course,
        })
    }
}

/// A share in millionths; nothing for what counts nothing.
fn weight(share: &Exact) -> Option<Weight> {
    if !share.is_positive() {
        return None;
    }
    let millionths = (share * &Exact::from(1_000_000_u32)).floor();
    Weight::millionths(u32::try_from(millionths.min(1_000_000)).ok()?).ok()
}

impl Record {
    /// The book the engine works on.
    pub(crate) fn book(&self) -> GradeBook {
        let mut rules = self.grading.rules.clone();
        rules.late = rules.late.or_else(|| self.late.clone());
        let mut book = GradeBook::of_course(
            &self.categories,
            &self.works,
            &self.letters,
            &self.scores,
            rules,
        )
        .with_parts(&self.parts);
        if self.letters_assumed {
            let letters = USUAL.map(|(letter, from)| (letter, Exact::percent(from)));
            book.scale = Scale::from_begins(letters);
        }
        book
    }

    /// What each piece of work makes up of the final grade when it is among those that count; work that counts nowhere
    /// is not in it.
    pub(crate) fn worths(&self) -> BTreeMap<AssessmentId, Weight> {
        let shares = self.book().shares().into_iter();
        let listed = shares.filter_map(|(piece, share)| match piece {
            ItemId::Assessment(id) => Some((id, weight(&share)?)),
            ItemId::Expected { .. } => None,
        });
        listed.collect()
    }

    /// Where late days and extensions put deadlines, on the wall of the course's zone.
    pub(crate) fn moved(&self) -> BTreeMap<AssessmentId, Due> {
        let entries = self.ledger.entries().iter();
        let moved = entries.filter_map(|spent| {
            let work = self.works.iter().find(|work| work.id == spent.on)?;
            let days = spent.days.saturating_add(spent.extension);
            let rules = self.ledger.rules();
            let due = rules.moved_due(work.due, days, &self.course.zone);
            work.session_id.is_none().then_some((work.id, due))
        });
        moved.collect()
    }

    /// The work that a score stands for, or that none will.
    pub(crate) fn graded(&self) -> BTreeSet<AssessmentId> {
        let graded = self.scores.iter();
        let graded = graded.filter(|score| score.mark != Mark::Ungraded);
        let listed = graded.filter_map(|score| match score.of {
            ItemId::Assessment(id) => Some(id),
            ItemId::Expected { .. } => None,
        });
        listed.collect()
    }

    /// What a part is called; the course where there is none.
    pub(crate) fn part_name(&self, id: Option<CategoryId>) -> String {
        let found = id.and_then(|id| self.categories.iter().find(|one| one.id == id));
        found.map_or_else(
            || crate::overview::short_name(&self.course).to_owned(),
            |part| part.name.clone(),
        )
    }

    /// What a piece is called: work by its title, an unlisted piece by its part and its number in it.
    pub(crate) fn piece_name(&self, id: ItemId) -> String {
        let (category, number) = match id {
            ItemId::Assessment(id) => {
                let work = self.works.iter().find(|work| work.id == id);
                return work.map_or_else(String::new, |work| work.title.clone());
            }
            ItemId::Expected { category, number } => (category, number),
        };
        let listed = self
            .works
            .iter()
            .filter(|work| work.category_id == Some(category))
            .count();
        let part = self.categories.iter().find(|one| one.id == category);
        let alone = part.is_some_and(|part| part.count.unwrap_or(1) <= 1);
        let name = self.part_name(Some(category));
        if alone && listed == 0 && number == 0 {
            return name;
        }
        format!("{name} {}", listed + number as usize + 1)
    }

    /// What was entered about a piece.
    pub(crate) fn score(&self, of: ItemId) -> Score {
        let found = self.scores.iter().find(|score| score.of == of);
        found.cloned().unwrap_or_else(|| Score::new(of))
    }

    /// Whether a piece can be of this course.
    pub(crate) fn holds(&self, of: ItemId) -> bool {
        match of {
            ItemId::Assessment(id) => self.works.iter().any(|work| work.id == id),
            ItemId::Expected { category, number } => {
                number < MOST_PIECES && self.has_part(category)
            }
        }
    }

    /// Whether the course has that part.
    pub(crate) fn has_part(&self, id: CategoryId) -> bool {
        self.categories.iter().any(|one| one.id == id)
    }

    /// What is set of a part.
    pub(crate) fn part(&self, id: CategoryId) -> PartGrading {
        let found = self.parts.iter().find(|part| part.of == id);
        found.cloned().unwrap_or_else(|| PartGrading::new(id))
    }
}

/// More pieces than any part has.
const MOST_PIECES: u32 = 1_000;
