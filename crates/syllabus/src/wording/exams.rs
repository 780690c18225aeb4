//! Words for exams that are sat.

use super::{position, says};

/// Words for a sat exam.
const EXAM: &[&str] = &[
    "exam",
    "exams",
    "midterm",
    "mid-term",
    "midterms",
    "quiz",
    "quizzes",
    "test",
    "final exam",
    "examen",
    "examination",
    "prova",
    "klausur",
    "épreuve",
    "parcial",
    "parcialito",
    "recuperatorio",
    "évaluation",
    "evaluación",
    "avaliação",
    "midsem",
    "prelim",
    "prelims",
    "interrogación",
    "interrogacion",
    "interrogaciones",
    "parciales",
    "examenes",
    "exámenes",
    "pruebas",
    "provas",
    "examens",
    "prüfung",
    "nachklausur",
    "testat",
    "exame",
    "certamen",
    "resit",
    "retake",
    "rattrapage",
];

/// Words that turn a mention of an exam into something else.
const NOT_EXAM: &[&str] = &[
    "review",
    "preview",
    "test driven",
    "test-driven",
    "prep",
    "period",
    "correção",
    "correction",
    "corrección",
    "preparation",
    "practice",
    "solutions",
    "solution",
    "debrief",
    "return",
    "returned",
    "week",
    "revision",
    "révision",
    "revisão",
    "revisión",
    "repaso",
    "recuperação",
    "préparation",
    "sample",
    "regrade",
    "hypothesis",
    "unit test",
    "unit testing",
    "testing",
    "tests",
    "study",
    "wrap-up",
    "recap",
    "topics",
    "questions",
    "sin evaluación",
    "sem avaliação",
    "sans évaluation",
    "no exam",
    "no quiz",
    "grades",
    "signup",
    "sign-up",
    "before",
];

/// Whether a lower-case text names an exam that takes place.
pub(crate) fn is_exam(lower: &str) -> bool {
    let near = |needle: &str| position(lower, needle);
    let Some(at) = EXAM.iter().filter_map(|needle| near(needle)).min() else {
        let named = lower.strip_prefix("the ").unwrap_or(lower);
        let verbs = ["final: ", "final is ", "final will ", "final takes "];
        let told = || verbs.iter().any(|verb| named.starts_with(verb));
        return matches!(named, "final" | "finals" | "final:") || told();
    };
    // "Parcial 2" is sat, "regressão parcial" is a topic; and students judge their teachers too.
    let counted = [
        "el ",
        "un ",
        "primer ",
        "segundo ",
        "tercer ",
        "cuarto ",
        "o ",
        "a ",
        "primeiro ",
        "primeira ",
        "segunda ",
        "1er ",
        "2do ",
    ];
    let partial = near("parcial").is_some_and(|at| at > 0)
        && !counted.iter().any(|begin| lower.starts_with(begin))
        && EXAM
            .iter()
            .filter(|word| **word != "parcial")
            .all(|word| near(word).is_none());
    let judged = says(
        lower,
        &[
            "évaluation de l'enseignement",
            "évaluation de l’enseignement",
            "evaluación docente",
            "avaliação docente",
            "avaliação institucional",
        ],
    );
    if partial || judged {
        return false;
    }
    // "t test" and "chi-square test" are topics; so is an exam that comes late in a long sentence.
    if says(
        lower,
        &[
            "t test",
            "t-test",
            "f test",
            "f-test",
            "hypothesis",
            "chi-square",
            "turing test",
            "significance",
        ],
    ) {
        return false;
    }
    if says(lower, NOT_EXAM) && !says(lower, &["final exam week"]) {
        // "Exam 1 (review on Tuesday)" is still an exam.
        return at == 0
            && NOT_EXAM.iter().filter_map(|n| near(n)).all(|p| p > 12)
            && !says(lower, &["week"]);
    }
    at < 45
}
