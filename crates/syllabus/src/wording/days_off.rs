//! Words for days without class, and for periods of the term that are neither class nor free.

use super::{is_exam, position, says};

/// Words for a day without class.
const NO_CLASS: &[&str] = &[
    "no class",
    "no classes",
    "no lab",
    "no labs",
    "no discussion",
    "no recitation",
    "no section",
    "no lecture",
    "no lectures",
    "no meeting",
    "no session",
    "not a class day",
    "holiday",
    "holidays",
    "break",
    "recess",
    "reading week",
    "class cancelled",
    "class canceled",
    "cancelled",
    "canceled",
    "feriado",
    "feriados",
    "recesso",
    "no hay clases",
    "suspendida",
    "congé",
    "vacances",
    "férias",
    "thanksgiving",
    "labor day",
    "memorial day",
    "juneteenth",
    "independence day",
    "no school",
    "university closed",
    "semana de receso",
    "pause",
    "relâche",
    "repos",
    "mlk day",
    "veterans day",
    "veteran's day",
    "reading period",
    "reading day",
    "reading days",
    "campus closed",
    "carnaval",
    "feiertag",
    "vorlesungsfrei",
    "keine vorlesung",
    "fällt aus",
    "entfällt",
    "ferien",
    "weihnachtspause",
    "jour férié",
    "férié",
    "pas de cours",
    "pas de séance",
    "kein unterricht",
    "keine übung",
    "sin clase",
    "sin clases",
    "no hay clase",
    "receso",
    "receso académico",
    "activités libres",
    "pas de cours",
    "pas de classe",
    "non-instructional",
    "noninstructional",
    "university holiday",
    "day off",
    "fête du travail",
    "action de grâces",
    "asueto",
    "sem aula",
    "não haverá aula",
    "semana santa",
    "páscoa",
    "spring recess",
    "fall recess",
];

/// Stretches of a term that are neither a class nor free of work.
const PERIODS: &[&str] = &[
    "exam period",
    "examination period",
    "exam week",
    "exams week",
    "finals week",
    "final exam week",
    "final exams week",
    "evaluation week",
    "semana acadêmica",
    "semana académica",
    "semaine d'examens",
    "period of exams",
    "prüfungszeitraum",
];

/// Whether a lower-case text is the name of a period of the term and little else.
pub(crate) fn is_period(lower: &str) -> bool {
    PERIODS.iter().any(|period| {
        position(lower, period).is_some() && lower.chars().count() <= period.chars().count() + 12
    })
}

/// "Reading period, advanced topics": a class is held in a period that would else be free.
fn is_class_in_period(lower: &str) -> bool {
    let signs = [',', ':', ';'];
    ["reading period", "reading day", "reading days"]
        .iter()
        .any(|period| {
            let behind = lower
                .strip_prefix(period)
                .and_then(|rest| rest.trim_start().strip_prefix(signs));
            let before = lower
                .strip_suffix(period)
                .and_then(|rest| rest.trim_end().strip_suffix(signs));
            [behind, before]
                .iter()
                .flatten()
                .any(|topic| topic.split_whitespace().count() >= 2 && !says(topic, NO_CLASS))
        })
}

/// Whether a lower-case text says there is no class.
pub(crate) fn is_no_class(lower: &str) -> bool {
    let says_so = says(lower, NO_CLASS);
    // "Break-even analysis", "Breaking codes" and a lecture on holidays are topics.
    let topic = says(
        lower,
        &[
            "break-even",
            "break even",
            "tie break",
            "structural break",
            "symmetry break",
        ],
    ) || lower.contains("after break")
        || (says(lower, &["break"])
            && lower.split_whitespace().count() > 8
            && !says(
                lower,
                &[
                    "no class",
                    "no classes",
                    "spring break",
                    "fall break",
                    "winter break",
                ],
            ));
    says_so && !topic && !is_exam_instead(lower) && !is_class_in_period(lower)
}

/// "Midterm, 7 pm (no lecture)": the exam is what takes place, and the class is left out for it.
fn is_exam_instead(lower: &str) -> bool {
    const CLASS: &[&str] = &[
        "no class",
        "no classes",
        "no lecture",
        "no lectures",
        "no section",
        "no discussion",
        "no recitation",
        "no lab",
    ];
    let bracket = lower.find('(').unwrap_or(lower.len());
    let inside = lower.get(bracket..).unwrap_or_default();
    let outside = lower.get(..bracket).unwrap_or_default();
    says(inside, CLASS) && is_exam(outside) && !says(outside, NO_CLASS)
}
