//! Graded work that no dated item covers: it exists, and its date is not known yet.

use semestra_plan::Finding;
use semestra_plan::draft::{CategoryDraft, EventDraft, EventKind};

use crate::wording::says;

/// Categories that go on all term and are never handed in as one thing.
const RUNNING: &[&str] = &[
    "participation",
    "attendance",
    "quizzes",
    "presentations",
    "homeworks",
    "homework",
    "assignments",
    "labs",
    "discussions",
    "exercises",
    "activities",
    "exams",
    "tests",
    "problem sets",
    "readings",
    "weeklies",
    "engagement",
    "professionalism",
    "assessments",
    "projects",
    "papers",
    "reports",
    "essays",
    "midterms",
    "extra credit",
    "bonus",
    "collaboration",
    "verification",
    "discussion",
    "coursework",
    "classwork",
    "tareas",
    "interrogaciones",
    "actividades",
    "controles",
    "webassign",
    "assignment",
    "quiz",
    "lab",
    "laboratory",
    "problem set",
    "exercise",
];

/// Undated events for leaves of the tree that name one thing which nothing dated covers.
pub(crate) fn undated(grading: &[CategoryDraft], events: &[EventDraft]) -> Vec<EventDraft> {
    let mut found = Vec::new();
    for category in grading {
        leaves(category, 0, &mut |leaf| {
            let lower = leaf.name.to_lowercase();
            if leaf.extra_credit
                || leaf.count.is_some()
                || says(&lower, RUNNING)
                || is_plural(&lower)
                || covered(&lower, events)
            {
                return;
            }
            found.push(event(leaf));
        });
    }
    found
}

/// "Weekly logbooks" are several things over the term.
fn is_plural(lower: &str) -> bool {
    let name = lower.split('(').next().unwrap_or(lower);
    let last = name.split_whitespace().next_back().unwrap_or_default();
    last.len() > 4
        && last.ends_with('s')
        && !last.ends_with("ss")
        && !last.ends_with("is")
        && !last.ends_with("us")
}

/// Calls `visit` for every leaf; the tree is two levels deep, deeper ones are not followed.
fn leaves(category: &CategoryDraft, depth: usize, visit: &mut impl FnMut(&CategoryDraft)) {
    if category.parts.is_empty() || depth > 3 {
        visit(category);
        return;
    }
    for part in &category.parts {
        leaves(part, depth + 1, visit);
    }
}

/// Whether a dated item is or belongs to the category.
fn covered(category: &str, events: &[EventDraft]) -> bool {
    let words = telling(category);
    events.iter().any(|event| {
        if matches!(event.kind, EventKind::NoClass | EventKind::Release) {
            return false;
        }
        let graded = matches!(
            event.kind,
            EventKind::Due | EventKind::Exam | EventKind::Presentation
        );
        let title = telling(&event.title.to_lowercase());
        let shared = words
            .iter()
            .filter(|word| title.iter().any(|other| same_word(word, other)))
            .count();
        shared > 0 && shared == words.len() && graded
            // "Midterm test" is the exam called "Midterm", "Final exam" the one called "Final".
            || event.kind == EventKind::Exam && shared > 0 && is_exam_name(category)
    })
}

fn is_exam_name(category: &str) -> bool {
    says(
        category,
        &[
            "midterm", "mid-term", "exam", "final", "test", "quiz", "examen", "prova",
        ],
    ) && !says(
        category,
        &[
            "report",
            "paper",
            "project",
            "presentation",
            "essay",
            "portfolio",
        ],
    )
}

fn telling(text: &str) -> Vec<String> {
    const SMALL: &[&str] = &[
        "the", "and", "of", "a", "in", "for", "class", "course", "test", "due",
    ];
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.len() > 1 && !SMALL.contains(word))
        .map(str::to_owned)
        .collect()
}

/// Words are the same when one is the other in the plural or begins like it.
fn same_word(one: &str, other: &str) -> bool {
    one == other || one.trim_end_matches('s') == other.trim_end_matches('s')
}

fn event(leaf: &CategoryDraft) -> EventDraft {
    let evidence = leaf
        .evidence
        .iter()
        .filter(|evidence| evidence.field == "name")
        .flat_map(|name| {
            let mut title = name.clone();
            title.field = "title".to_owned();
            let mut kind = name.clone();
            kind.field = "kind".to_owned();
            kind.basis = semestra_plan::Basis::Derived;
            kind.because = Some(Finding::CountsUndated.into());
            [title, kind]
        })
        .collect();
    EventDraft {
        key: String::new(),
        date: None,
        end_date: None,
        time: None,
        end_time: None,
        kind: EventKind::Due,
        session_kind: None,
        title: leaf.name.clone(),
        number: None,
        week: None,
        location: None,
        materials: Vec::new(),
        readings: Vec::new(),
        work: None,
        evidence,
    }
}
