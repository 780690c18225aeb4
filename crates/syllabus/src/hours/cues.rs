//! The words by which a page says what a weekly time is.

use std::ops::Range;

use semestra_plan::SessionKind;

/// What words say of the times beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cue {
    /// Office hours.
    Office,
    /// A class, and its kind when the words tell it.
    Class(Option<SessionKind>),
    /// "Times", "days", "section": of what, the words before tell.
    Weak,
    /// "Hours": office hours of somebody, or the hours of the course.
    Hours,
    /// Something that is no weekly class: an exam, a deadline, a help desk.
    Away,
    /// Words that only look like a cue ("before class").
    Nothing,
}

const LECTURE: Cue = Cue::Class(Some(SessionKind::Lecture));
const LAB: Cue = Cue::Class(Some(SessionKind::Lab));
const RECITATION: Cue = Cue::Class(Some(SessionKind::Recitation));
const CLASS: Cue = Cue::Class(None);

const CUES: &[(Cue, &[&str])] = &[
    (
        Cue::Office,
        &[
            "office hours",
            "office hour",
            "officehours",
            "office hrs",
            "oh",
            "ohs",
            "student hours",
            "drop-in hours",
            "drop in hours",
            "help hours",
            "consultation hours",
            "consultation",
            "consulting hours",
            "walk-in hours",
            "advising hours",
            "horas de oficina",
            "horario de atención",
            "horario de consulta",
            "horas de consulta",
            "horário de atendimento",
            "atendimento",
            "permanences",
            "permanence",
            "heures de bureau",
            "disponibilités",
            "disponibilité",
            "sprechstunde",
            "sprechstunden",
            "sprechzeiten",
            "q&a hours",
            "tutoria",
            "tutorías",
            "monitoria",
        ],
    ),
    (
        LECTURE,
        &[
            "lecture",
            "lectures",
            "main lectures",
            "lec",
            "cátedra",
            "cátedras",
            "catedra",
            "vorlesung",
            "vorlesungen",
            "cours magistral",
            "cm",
            "aulas teóricas",
            "aula teórica",
            "teoría",
            "plenary",
        ],
    ),
    (
        LAB,
        &[
            "lab",
            "labs",
            "laboratory",
            "laboratories",
            "lab section",
            "lab sections",
            "laboratory section",
            "laboratory sections",
            "computer session",
            "computer sessions",
            "computer lab session",
            "practical",
            "practicals",
            "laboratorio",
            "laboratório",
            "laboratoire",
            "tp",
            "travaux pratiques",
            "praktikum",
            "aulas práticas",
        ],
    ),
    (
        RECITATION,
        &[
            "discussion",
            "discussions",
            "discussion section",
            "discussion sections",
            "recitation",
            "recitations",
            "recitation hours",
            "tutorial",
            "tutorials",
            "ta session",
            "ta sessions",
            "seminar group",
            "problem session",
            "problem sessions",
            "section meetings",
            "ayudantía",
            "ayudantías",
            "ayudantia",
            "travaux dirigés",
            "td",
            "übung",
            "übungen",
            "exercise session",
            "exercise sessions",
            "problem class",
            "supervision",
        ],
    ),
    (
        CLASS,
        &[
            "class",
            "classes",
            "class days",
            "class day",
            "course time",
            "course times",
            "course meeting",
            "course meetings",
            "course meets",
            "class time",
            "class times",
            "class hours",
            "class schedule",
            "course hours",
            "course held",
            "seminar",
            "seminars",
            "lecture hours",
            "cours",
            "clases",
            "clase",
            "aulas",
            "aula",
            "dia da semana",
            "séances",
            "séance",
            "workshop",
            "workshops",
            "studio",
            "class meeting",
            "class meetings",
            "meeting time",
            "meeting times",
            "meeting days",
            "scheduled class",
            "scheduled class times",
        ],
    ),
    (
        Cue::Weak,
        &[
            "time", "times", "day", "days", "when", "schedule", "section", "sections", "meets",
            "meet", "meeting", "meetings", "session", "sessions", "horario", "horário", "horaire",
            "horaires", "días", "termin", "termine", "unique", "crn", "jours", "dias",
        ],
    ),
    (Cue::Hours, &["hours", "hour", "hrs", "horas"]),
    (
        Cue::Away,
        &[
            "exam",
            "exams",
            "final",
            "finals",
            "final exam",
            "midterm",
            "midterms",
            "mid-term",
            "quiz",
            "quizzes",
            "test",
            "tests",
            "due",
            "deadline",
            "deadlines",
            "submit",
            "help desk",
            "help center",
            "help room",
            "tutoring",
            "tutors",
            "tutor",
            "learning center",
            "library hours",
            "library",
            "review session",
            "review sessions",
            "make-up",
            "makeup",
            "lunch",
            "business hours",
            "opening hours",
            "open hours",
            "hours of operation",
            "walk-in tutoring",
            "prova",
            "provas",
            "examen",
            "examens",
            "klausur",
            "prelim",
            "prelims",
            "respond",
            "reply",
            "emails",
            "weekends",
            "appointment hours",
            "writing center",
            "counseling",
            "drop",
            "withdraw",
            "register",
            "registration",
        ],
    ),
    (
        Cue::Nothing,
        &[
            "in-class",
            "in class",
            "before class",
            "after class",
            "class website",
            "class attendance",
            "credit hours",
            "contact hours",
            "hours per week",
            "hours a week",
            "hours before",
            "hours after",
            "within 24 hours",
            "each class",
            "per class",
            "day of class",
            "class page",
            "class participation",
            "any time",
            "at the time",
            "time zone",
            "due time",
            "at that time",
            "schedule a meeting",
            "meet with",
            "to meet",
            "missed class",
            "miss class",
            "lab report",
            "lab reports",
            "course schedule below",
            "zoom meeting",
            "meeting id",
            "lab manual",
            "every day",
            "time management",
            "one day",
            "this time",
            "hour exam",
            "first day",
            "last day",
            "day of",
            "lab fee",
            "ta lab",
            "lab hours per week",
            "units",
            "mailing list",
        ],
    ),
];

impl Cue {
    /// Whether it needs other words to tell what it means.
    pub(crate) fn is_weak(self) -> bool {
        matches!(self, Self::Weak | Self::Hours)
    }
}

/// The cues of words in lower case, in the order in which they stand; a longer phrase hides what lies inside it.
pub(crate) fn cues(lower: &str) -> Vec<(Range<usize>, Cue)> {
    let mut found: Vec<(Range<usize>, Cue)> = Vec::new();
    let mut before = None;
    for (at, c) in lower.char_indices() {
        let begins = c.is_alphanumeric() && !before.is_some_and(is_inside);
        before = Some(c);
        let Some(rest) = lower.get(at..).filter(|_| begins) else {
            continue;
        };
        for (cue, phrases) in CUES {
            for phrase in *phrases {
                if rest.starts_with(phrase) && ends_word(rest, phrase.len()) {
                    found.push((at..at + phrase.len(), *cue));
                }
            }
        }
    }
    found.sort_by_key(|(bytes, _)| (bytes.start, std::cmp::Reverse(bytes.end)));
    let mut end = 0;
    found.retain(|(bytes, _)| {
        let outside = bytes.start >= end;
        if outside {
            end = bytes.end;
        }
        outside
    });
    found.retain(|(_, cue)| *cue != Cue::Nothing);
    found
}

/// Whether a character before a word makes it a part of something else.
fn is_inside(before: char) -> bool {
    before.is_alphanumeric() || matches!(before, '@' | '/')
}

/// Whether a word ends at a byte, and is no part of an address ("class.example.edu").
fn ends_word(rest: &str, end: usize) -> bool {
    let mut behind = rest.get(end..).unwrap_or_default().chars();
    match behind.next() {
        None => true,
        Some('.') => !behind.next().is_some_and(char::is_alphabetic),
        Some(c) => !c.is_alphanumeric() && c != '@',
    }
}

/// Whether a word for something that is no class names an exam.
pub(crate) fn is_exam_word(word: &str) -> bool {
    const EXAMS: &[&str] = &[
        "exam", "final", "midterm", "mid-term", "quiz", "test", "prova", "examen", "klausur",
        "prelim",
    ];
    let lower = word.to_lowercase();
    EXAMS.iter().any(|exam| lower.starts_with(exam))
}

/// Whether words say that somebody is met by appointment.
pub(crate) fn by_appointment(lower: &str) -> Option<Range<usize>> {
    const WORDS: &[&str] = &[
        "by appointment",
        "by appt",
        "upon request",
        "on request",
        "sur rendez-vous",
        "con cita previa",
        "previa cita",
        "com hora marcada",
        "nach vereinbarung",
        "by arrangement",
    ];
    WORDS
        .iter()
        .filter_map(|words| lower.find(words).map(|at| at..at + words.len()))
        .min_by_key(|bytes| bytes.start)
}
