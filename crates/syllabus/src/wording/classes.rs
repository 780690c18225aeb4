//! Words for the sorts of classes: guest lectures, labs, sections, reviews and presentations.

use semestra_plan::SessionKind;
use semestra_plan::draft::EventKind;

use super::{is_exam, position, says};

const GUEST: &[&str] = &[
    "guest",
    "guest lecture",
    "guest speaker",
    "invited talk",
    "invited lecture",
    "guest talk",
    "gastvortrag",
    "conférencier invité",
    "profesor invitado",
    "charla invitada",
    "palestra",
    "professor convidado",
];

const PRESENTATION: &[&str] = &[
    "presentation",
    "presentations",
    "presentaiton",
    "presentaitons",
    "student presentation",
    "poster session",
    "poster presentation",
    "demo day",
    "project demos",
    "apresentação",
    "apresentações",
    "student talks",
    "presentación",
    "presentaciones",
    "präsentation",
    "präsentationen",
    "vorträge",
    "soutenance",
    "soutenances",
    "présentations",
    "exposiciones",
];

const LAB: &[&str] = &[
    "lab",
    "laboratory",
    "labs",
    "labo",
    "laboratório",
    "practical",
    "computer session",
    "praktikum",
    "laboratorio",
    "travaux pratiques",
];

const RECITATION: &[&str] = &[
    "recitation",
    "discussion",
    "section",
    "tutorial",
    "disc",
    "classes",
    "seminar",
    "problem session",
    "recitations",
    "discussions",
    "sections",
    "ta session",
    "tutorat",
    "tutorium",
    "ayudantía",
    "monitoria",
    "taller",
    "travaux dirigés",
];

const REVIEW: &[&str] = &[
    "review",
    "revision",
    "recap",
    "q&a session",
    "revisão",
    "révision",
    "révisions",
    "wiederholung",
    "fragestunde",
    "repaso",
];

/// What a lower-case topic of a class makes of it.
pub(crate) fn class_kind(lower: &str) -> (EventKind, SessionKind) {
    if says(lower, GUEST) {
        return (EventKind::Class, SessionKind::Guest);
    }
    if is_exam(lower) {
        return (EventKind::Exam, SessionKind::Exam);
    }
    let preparing = says(
        lower,
        &["how to", "preparing", "skills", "giving", "writing a"],
    );
    if says(lower, PRESENTATION) && !preparing {
        return (EventKind::Presentation, SessionKind::Presentation);
    }
    (EventKind::Class, meeting_kind(lower))
}

/// The sort of class that words of a heading or topic name.
pub(crate) fn meeting_kind(lower: &str) -> SessionKind {
    let starts = |needles: &[&str]| {
        needles
            .iter()
            .any(|needle| position(lower, needle).is_some_and(|at| at < 12))
    };
    if starts(LAB) {
        SessionKind::Lab
    } else if starts(RECITATION) {
        SessionKind::Recitation
    } else if starts(REVIEW) {
        SessionKind::Review
    } else {
        SessionKind::Lecture
    }
}
