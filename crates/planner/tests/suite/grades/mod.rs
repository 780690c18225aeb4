//! Where a course stands, by the page the project started from and by a page made up for it.
//!
//! The seed course (corpus cmu-18789-s25), HW1 92, HW2 85, quizzes 5 of 5, midterm 78, class presentation full. Weights:
//! presentations 10 + quizzes 5, midterm 20, three homeworks of 10, proposal 10 + final presentation 10 + report 15.
//!
//! Graded: 10 · 1 + 5 · 1 + 20 · 0.78 + 10 · 0.92 + 10 · 0.85 = 10 + 5 + 15.6 + 9.2 + 8.5 = 48.3 of 55.
//!
//! - Current 48.3 / 55 = 87.8181… → 87.82.
//! - Minimum 48.3. Maximum 48.3 + 45 = 93.3.
//! - Projected: HW3 at (92 + 85) / 2 = 88.5 gives 8.85; the project, of which nothing is graded, goes like the course:
//!   35 · 48.3 / 55 = 30.73636…; 48.3 + 8.85 + 30.73636… = 87.88636… → 87.89.
//! - A from 90: (90 − 48.3) / 45 = 92.6666… → 92.67. B from 80: 31.7 / 45 = 70.4444… → 70.45 (rounded up, so that it is
//!   enough). C from 70: 21.7 / 45 = 48.2222… → 48.23. D from 60: 11.7 / 45 = 26. F is safe.

mod late_days;
mod rules;
mod scores;
mod terms;

use semestra_plan::{
    AssessmentId, CategoryId, CourseId, Exact,
    gpa::Retakes,
    grade::{Counted, DropWhen, PenaltyOf, RoundingMode, WeightSum},
};
use semestra_planner::{ErrorCode, Planner, view::*};

use crate::support::{
    Hands, PAGE, accept, course, nothing, pasted, planner, planner_in, wall, work,
};

/// The page itself belongs to its authors, so it is read where it lies.
const SEED: &str = "../../../shared/corpus/dev/cmu-18789-s25/pasted.txt";

/// The course as its own page tells it; nothing where that is not on this computer.
pub(super) fn seed() -> Option<(Planner, CourseId)> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(SEED);
    let Ok(text) = std::fs::read_to_string(&path) else {
        eprintln!("NOT TESTED: {} is not on this computer", path.display());
        return None;
    };
    let mut planner = planner_in("America/New_York", &Hands::at("2025-03-20T12:00:00-04:00"));
    let draft = planner.read_document(pasted(&text)).unwrap().draft;
    let acceptance = Acceptance::of(pasted(&text), draft);
    let id = planner.add_to_term(acceptance).unwrap().value;
    enter_all(&mut planner, id);
    Some((planner, id))
}

/// The same course as the sample term tells it.
pub(super) fn sample() -> (Planner, CourseId) {
    let mut planner = planner();
    planner.explore_sample(nothing()).unwrap();
    let courses = planner.overview(nothing()).unwrap().courses;
    let id = courses.iter().find(|one| one.code == "18-789").unwrap().id;
    enter_all(&mut planner, id);
    (planner, id)
}

pub(super) fn enter_all(planner: &mut Planner, id: CourseId) {
    for (title, score) in [
        ("HW1", "92"),
        ("HW2", "85"),
        ("Midterm", "78/100"),
        ("Quizzes", "5/5"),
        ("Class presentations", "100 %"),
    ] {
        enter(planner, id, title, score);
    }
}

pub(super) fn pieces(parts: &[PartView]) -> Vec<PieceView> {
    let own = parts.iter().flat_map(|part| part.pieces.clone());
    let below = parts.iter().flat_map(|part| pieces(&part.parts));
    own.chain(below).collect()
}

pub(super) fn piece(planner: &mut Planner, course: CourseId, title: &str) -> PieceView {
    let grades = planner.grades(course).unwrap();
    let all = pieces(&grades.parts);
    let names: Vec<_> = all.iter().map(|piece| piece.title.clone()).collect();
    let found = all.into_iter().find(|piece| piece.title == title);
    found.unwrap_or_else(|| panic!("{title} is none of {names:?}"))
}

pub(super) fn part(planner: &mut Planner, course: CourseId, name: &str) -> PartView {
    fn find(parts: Vec<PartView>, name: &str) -> Option<PartView> {
        parts.into_iter().find_map(|part| {
            if part.name == name {
                Some(part)
            } else {
                find(part.parts, name)
            }
        })
    }
    find(planner.grades(course).unwrap().parts, name).unwrap()
}

pub(super) fn score(course_id: CourseId, piece: PieceName, text: &str) -> ScoreEdit {
    ScoreEdit {
        course_id,
        piece,
        mark: MarkKind::Points,
        score: Some(text.to_owned()),
        late_days: 0,
    }
}

pub(super) fn enter(planner: &mut Planner, course: CourseId, title: &str, text: &str) {
    let name = piece(planner, course, title).name;
    planner.set_score(score(course, name, text)).unwrap();
}

pub(super) fn totals(grades: &CourseGrades) -> [Option<String>; 4] {
    let total = |total: &Total| total.total.clone();
    [
        grades.current.as_ref().map(total),
        Some(total(&grades.minimum)),
        Some(total(&grades.maximum)),
        grades.projected.as_ref().map(total),
    ]
}

pub(super) fn percents(grades: &CourseGrades) -> Vec<String> {
    totals(grades).into_iter().map(Option::unwrap).collect()
}
