//! The words by which pages say what a dated thing is.

use semestra_plan::SessionKind;
use semestra_plan::draft::EventKind;

/// Whether `text`, in lower case, holds one of `needles` as whole words.
pub(crate) fn says(text: &str, needles: &[&str]) -> bool {
    needles
        .iter()
        .any(|needle| position(text, needle).is_some())
}

/// Where `needle` stands in `text` as whole words; a trailing `*` lets the last word go on.
pub(crate) fn position(text: &str, needle: &str) -> Option<usize> {
    let (stem, open) = match needle.strip_suffix('*') {
        Some(stem) => (stem, true),
        None => (needle, false),
    };
    text.match_indices(stem).map(|(at, _)| at).find(|at| {
        let before = text.get(..*at).and_then(|s| s.chars().next_back());
        let behind = text.get(at + stem.len()..).and_then(|s| s.chars().next());
        let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        !letter(before) && (open || !letter(behind))
    })
}

/// Words that say something is to be handed in.
pub(crate) const DUE: &[&str] = &[
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
pub(crate) const RELEASE: &[&str] = &[
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
