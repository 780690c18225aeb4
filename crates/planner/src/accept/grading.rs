//! The grading tree of a draft, and which category a piece of work counts in.

use std::collections::BTreeSet;

use semestra_plan::{AssessmentKind, Category, CategoryId, Evidence, draft::CategoryDraft};
use semestra_store::Owner;

use super::{Building, Read};
use crate::{Result, evidence::settle};

/// How deep a grading tree is followed; none in the wild is deeper than three.
const DEPTH: usize = 8;

impl Building<'_> {
    /// Stores the grading tree and returns it, parents before their parts.
    pub(super) fn categories(&self) -> Result<Vec<Category>> {
        let mut read = Read::new();
        gather(&self.accepted.read.draft.grading, &mut read, DEPTH);
        let mut all = Vec::new();
        self.branch(&self.accepted.draft.grading, None, &read, DEPTH, &mut all)?;
        Ok(all)
    }

    fn branch(
        &self,
        said: &[CategoryDraft],
        parent_id: Option<CategoryId>,
        read: &Read<'_, CategoryDraft>,
        depth: usize,
        all: &mut Vec<Category>,
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
                count: said.count,
                drop_lowest: said.drop_lowest,
                extra_credit: said.extra_credit,
                rule: said.rule.clone(),
            };
            self.tx.insert_category(&category)?;
            let evidence = settle(said, read.get(said.key.as_str()).copied());
            self.prove(Owner::Category(category.id), evidence)?;
            let id = category.id;
            all.push(category);
            self.branch(&said.parts, Some(id), read, depth - 1, all)?;
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
    let score = |category: &Category| {
        let words = stems(&category.name);
        let shared = words.intersection(&wanted).count();
        let is_part = usize::from(category.parent_id.is_some());
        // Of two that share as much, the one that says less else.
        (shared, is_part, usize::MAX - words.len())
    };
    all.iter()
        .filter(|category| score(category).0 > 0)
        .max_by_key(|category| score(category))
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
