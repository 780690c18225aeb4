//! The grading tree of a draft, and which category a piece of work counts in.

use std::collections::{BTreeMap, BTreeSet};

use semestra_plan::{
    AssessmentKind, Category, CategoryId, Evidence, LetterGrade,
    draft::{CategoryDraft, LetterDraft},
};
use semestra_store::Owner;

use super::{Building, Read};
use crate::{Result, evidence::settle};

/// How deep a grading tree is followed; none in the wild is deeper than three.
const DEPTH: usize = 8;

/// The stored grading tree of a draft.
#[derive(Default)]
pub(super) struct Categories {
    /// Parents before their parts.
    pub(super) all: Vec<Category>,
    /// By the keys of the draft.
    pub(super) by_key: BTreeMap<String, CategoryId>,
}

impl Building<'_> {
    /// Stores the grading tree and returns it, parents before their parts.
    pub(super) fn categories(&self) -> Result<Categories> {
        let mut read = Read::new();
        gather(&self.accepted.read.draft.grading, &mut read, DEPTH);
        let mut stored = Categories::default();
        let tree = &self.accepted.draft.grading;
        self.branch(tree, None, &read, DEPTH, &mut stored)?;
        Ok(stored)
    }

    /// Stores the letter scale and the rules of the whole grade. Where they stand is evidence of the course, as far as
    /// the student left them as they were read.
    pub(super) fn scale(&self) -> Result<()> {
        let (draft, read) = (self.accepted.draft, &self.accepted.read.draft);
        let mut known = BTreeSet::new();
        for said in &draft.letter_scale {
            // The student may have named a letter twice; the first stands.
            if !known.insert(said.letter.as_str()) {
                continue;
            }
            let letter = LetterGrade {
                letter: said.letter.clone(),
                from: said.from,
            };
            self.tx.insert_letter(self.course.id, &letter)?;
            let same =
                |other: &&LetterDraft| other.letter == said.letter && other.from == said.from;
            let found = read.letter_scale.iter().find(same);
            self.prove_as("letter_scale", found.map(|found| found.evidence.as_slice()))?;
        }
        for said in &draft.grading_rules {
            self.tx.insert_grading_rule(self.course.id, &said.text)?;
            let found = read
                .grading_rules
                .iter()
                .find(|other| other.text == said.text);
            self.prove_as(
                "grading_rules",
                found.map(|found| found.evidence.as_slice()),
            )?;
        }
        Ok(())
    }

    fn prove_as(&self, field: &str, evidence: Option<&[Evidence]>) -> Result<()> {
        let named = |piece: &Evidence| Evidence {
            field: field.to_owned(),
            ..piece.clone()
        };
        let evidence = evidence.unwrap_or_default().iter().map(named).collect();
        self.prove(Owner::Course(self.course.id), evidence)
    }

    fn branch(
        &self,
        said: &[CategoryDraft],
        parent_id: Option<CategoryId>,
        read: &Read<'_, CategoryDraft>,
        depth: usize,
        stored: &mut Categories,
    ) -> Result<()> {
        if depth == 0 {
            return Ok(());
        }
        for said in said {
            let category = Category {
                id: CategoryId::new(self.accepted.now),
                course_id: self.course.id,
                parent_id,
                name: said.name.clone(),
                weight: said.weight,
                points: said.points,
                count: said.count,
                drop_lowest: said.drop_lowest,
                drop_highest: said.drop_highest,
                extra_credit: said.extra_credit,
                cap: said.cap,
                rule: said.rule.clone(),
            };
            self.tx.insert_category(&category)?;
            let evidence = settle(said, read.get(said.key.as_str()).copied());
            self.prove(Owner::Category(category.id), evidence)?;
            let id = category.id;
            stored.by_key.insert(said.key.clone(), id);
            stored.all.push(category);
            self.branch(&said.parts, Some(id), read, depth - 1, stored)?;
        }
        Ok(())
    }
}

fn gather<'a>(said: &'a [CategoryDraft], all: &mut Read<'a, CategoryDraft>, depth: usize) {
    if depth == 0 {
        return;
    }
    for said in said {
        all.insert(&said.key, (said, &said.evidence as &[Evidence]));
        gather(&said.parts, all, depth - 1);
    }
}

/// The category a piece of work counts in: the one that shares most words with its title, parts before their whole;
/// words of its kind ("HW1" and "Homeworks") count as shared.
pub(super) fn category_of<'a>(
    title: &str,
    kind: AssessmentKind,
    all: &'a [Category],
) -> Option<&'a Category> {
    let mut wanted = stems(title);
    wanted.extend(kind_stems(kind).iter().map(|stem| (*stem).to_owned()));
    let numbered = numbers(title);
    let score = |category: &Category| {
        let words = stems(&category.name);
        // "Exam 2" counts in "Exam 2" or in "Exams", never in "Exam 1".
        let named = numbers(&category.name);
        if !named.is_subset(&numbered) {
            return (0, 0, 0, 0);
        }
        let shared = words.intersection(&wanted).count();
        let is_part = usize::from(category.parent_id.is_some());
        // Of two that share as much, the one that says less else.
        (shared, named.len(), usize::MAX - words.len(), is_part)
    };
    all.iter()
        .filter(|category| score(category).0 > 0)
        .max_by_key(|category| score(category))
}

/// The numbers in a name.
fn numbers(text: &str) -> BTreeSet<&str> {
    text.split(|letter: char| !letter.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .collect()
}

/// Words without digits, endings and what says nothing; the usual names of homework are one word.
pub(super) fn stems(text: &str) -> BTreeSet<String> {
    const SILENT: [&str; 16] = [
        "the", "a", "an", "of", "and", "for", "to", "in", "on", "due", "is", "your", "class",
        "course", "test", "part",
    ];
    text.to_lowercase()
        .split(|letter: char| !letter.is_alphabetic())
        .filter(|word| word.chars().count() > 1 && !SILENT.contains(word))
        .map(|word| match word.trim_end_matches('s') {
            "hw" | "homework" | "assignment" | "pset" => "homework".to_owned(),
            "quizze" | "quiz" => "quiz".to_owned(),
            "exam" | "examination" => "exam".to_owned(),
            stem => stem.to_owned(),
        })
        .collect()
}

fn kind_stems(kind: AssessmentKind) -> &'static [&'static str] {
    match kind {
        AssessmentKind::Homework => &["homework"],
        AssessmentKind::Quiz => &["quiz"],
        AssessmentKind::Exam => &["exam"],
        AssessmentKind::Presentation => &["presentation"],
        AssessmentKind::Project
        | AssessmentKind::Paper
        | AssessmentKind::Reading
        | AssessmentKind::Other => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::{DateTime, Utc};
    use semestra_plan::CourseId;

    #[test]
    fn work_counts_in_the_category_that_names_it() {
        let now = DateTime::<Utc>::UNIX_EPOCH;
        let course_id = CourseId::new(now);
        let mut all = Vec::new();
        let mut add = |name: &str, parent_id| {
            let id = CategoryId::new(now);
            all.push(Category {
                id,
                course_id,
                parent_id,
                name: name.to_owned(),
                weight: None,
                points: None,
                count: None,
                drop_lowest: None,
                drop_highest: None,
                extra_credit: false,
                cap: None,
                rule: None,
            });
            id
        };
        let exams = add("Exams", None);
        add("Exam 1", Some(exams));
        add("Exam 2", Some(exams));
        add("Homeworks", None);
        add("Final exam", Some(exams));
        let check = |title: &str, kind, wanted: &str| {
            let found = category_of(title, kind, &all).map(|category| category.name.as_str());
            assert_eq!(found, Some(wanted), "{title}");
        };
        check("Exam 2", AssessmentKind::Exam, "Exam 2");
        check("Exam 3", AssessmentKind::Exam, "Exams");
        check("Final exam", AssessmentKind::Exam, "Final exam");
        check("HW1", AssessmentKind::Homework, "Homeworks");
        check("Problem set 4", AssessmentKind::Homework, "Homeworks");
    }
}
