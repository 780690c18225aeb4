//! Words for work to hand in, and for handing it out and in.

use super::{position, says};

/// Words that say something is to be handed in.
const DUE: &[&str] = &[
    "due",
    "dues",
    "deadline",
    "deadlines",
    "completion date",
    "submit",
    "submission",
    "hand in",
    "turn in",
    "hand-in",
    "prazo",
    "entrega",
    "date limite",
    "remise",
    "à rendre",
    "abgabe",
    "fecha límite",
    "submitted by",
    "abzugeben",
    "fällig",
    "abgabetermin",
    "échéance",
    "à remettre",
    "data de entrega",
    "fecha de entrega",
    "vence",
    "vencimiento",
];

/// Words that say something is handed out.
const RELEASE: &[&str] = &[
    "release",
    "released",
    "releases",
    "out",
    "assigned",
    "posted",
    "handed out",
    "available",
    "goes out",
    "is out",
    "distributed",
    "ausgabe",
    "publicado",
    "publicación",
    "publication",
];

/// Work that students hand in.
const WORK: &[&str] = &[
    "homework",
    "homeworks",
    "hw*",
    "assignment",
    "assignments",
    "problem set",
    "problem sets",
    "pset*",
    "ps*",
    "project",
    "report",
    "paper",
    "essay",
    "lab",
    "proposal",
    "draft",
    "milestone",
    "exercise",
    "worksheet",
    "reflection",
    "quiz",
    "vq*",
    "mp*",
    "checkpoint",
    "writeup",
    "write-up",
    "tarea",
    "tareas",
    "trabajo",
    "trabajos",
    "trabalhos",
    "travaux",
    "devoirs",
    "trabalho",
    "tp*",
    "devoir",
    "survey",
    "portfolio",
    "peer review",
    "notebook",
    "problem",
    "weekly",
    "journal",
    "take-home",
    "bibliography",
    "presentation",
    "labo*",
    "entrega",
    "projet",
    "proyecto",
    "projeto",
    "rapport",
    "informe",
    "relatório",
    "blatt*",
    "übungsblatt",
    "aufgabenblatt",
    "hausaufgabe",
    "aufgabe",
    "ejercicio",
    "ejercicios",
    "exercice",
    "exercices",
    "worksheets",
    "sheet",
    "bericht",
    "protokoll",
    "hausarbeit",
    "aufsatz",
    "ensayo",
    "ensaio",
    "compte rendu",
];

/// Whether a lower-case text speaks of work to hand in.
pub(crate) fn is_work(lower: &str) -> bool {
    WORK.iter().any(|needle| match needle.strip_suffix('*') {
        // "hw3", "ps 2": the stem is followed by a number, not by more letters.
        Some(stem) => position(lower, needle).is_some_and(|at| {
            lower
                .get(at + stem.len()..)
                .and_then(|rest| rest.trim_start_matches([' ', '#', '-', '.']).chars().next())
                .is_none_or(|c| c.is_ascii_digit())
        }),
        None => position(lower, needle).is_some() || says_many(lower, needle),
    })
}

/// Whether a lower-case text holds the plural of a word: "drafts", "quizzes".
fn says_many(lower: &str, single: &str) -> bool {
    lower.match_indices(single).any(|(at, _)| {
        let before = lower.get(..at).and_then(|s| s.chars().next_back());
        let behind = lower.get(at + single.len()..).unwrap_or_default();
        let rest = behind
            .strip_prefix("zes")
            .or_else(|| behind.strip_prefix('s'));
        !before.is_some_and(char::is_alphabetic)
            && rest.is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
    })
}

/// Whether a lower-case text says that something is due.
pub(crate) fn is_due(lower: &str) -> bool {
    says(lower, DUE)
}

/// Whether a lower-case text says that something is handed out.
pub(crate) fn is_release(lower: &str) -> bool {
    says(lower, RELEASE)
}
