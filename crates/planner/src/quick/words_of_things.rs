//! The words by which a typed line says what is added and where it is.

use semestra_plan::AssessmentKind::{self, *};

/// Nouns that a number belongs to, so that it is no time.
pub(super) const COUNTED: &[&str] = &[
    "ch",
    "chap",
    "chs",
    "chapter",
    "chapters",
    "page",
    "pages",
    "pp",
    "p",
    "pg",
    "problem",
    "problems",
    "ex",
    "exercise",
    "exercises",
    "section",
    "sections",
    "sec",
    "part",
    "parts",
    "question",
    "questions",
    "q",
    "no",
    "nr",
    "number",
    "lecture",
    "lectures",
    "week",
    "weeks",
    "unit",
    "units",
    "module",
    "modules",
    "hw",
    "homework",
    "ps",
    "pset",
    "lab",
    "quiz",
    "exam",
    "assignment",
    "project",
    "version",
    "v",
    "step",
    "steps",
    "act",
    "book",
    "vol",
    "volume",
    "kapitel",
    "kap",
    "seite",
    "seiten",
    "s",
    "aufgabe",
    "aufgaben",
    "blatt",
    "übung",
    "cap",
    "capítulo",
    "capítulos",
    "página",
    "páginas",
    "pág",
    "chapitre",
    "chapitres",
    "exercice",
    "exercices",
    "ejercicio",
    "ejercicios",
    "exercício",
    "exercícios",
    "tarea",
    "devoir",
    "§",
    "#",
    "$",
    "€",
];

/// What work is called.
pub(super) const WORKS: &[(&[&str], AssessmentKind)] = &[
    (
        &[
            "midterm", "midterms", "exam", "exams", "final", "finals", "test", "klausur",
            "prüfung", "examen", "parcial", "partiel", "prova", "exame",
        ],
        Exam,
    ),
    (&["quiz", "quizzes", "prueba", "interro"], Quiz),
    (
        &[
            "hw",
            "homework",
            "homeworks",
            "pset",
            "ps",
            "assignment",
            "worksheet",
            "hausaufgabe",
            "hausaufgaben",
            "übungsblatt",
            "blatt",
            "tarea",
            "deberes",
            "devoir",
            "devoirs",
            "lição",
            "tarefa",
        ],
        Homework,
    ),
    (
        &[
            "project",
            "projekt",
            "proyecto",
            "projet",
            "projeto",
            "milestone",
        ],
        Project,
    ),
    (
        &[
            "paper",
            "essay",
            "report",
            "draft",
            "aufsatz",
            "hausarbeit",
            "ensayo",
            "informe",
            "rapport",
            "ensaio",
            "relatório",
        ],
        Paper,
    ),
    (
        &[
            "presentation",
            "talk",
            "referat",
            "vortrag",
            "präsentation",
            "presentación",
            "exposé",
            "apresentação",
        ],
        Presentation,
    ),
    (
        &[
            "due", "submit", "deadline", "fällig", "abgabe", "abgeben", "entrega", "entregar",
            "rendre", "rendu",
        ],
        Other,
    ),
];

/// What begins the name of a block of one's own time.
pub(super) const OWN_TIME: &[&str] = &[
    "study", "work", "prepare", "prep", "practice", "practise", "revise", "learn", "start",
    "lernen", "üben", "estudiar", "repasar", "étudier", "réviser", "estudar", "revisar",
];

/// What begins the name of something to read.
pub(super) const READ: &[&str] = &[
    "read", "reading", "reread", "skim", "lesen", "lies", "lektüre", "leer", "lectura", "lire",
    "ler", "leitura",
];

/// How an office hour is called.
pub(super) const OFFICE_HOUR: &[&[&str]] = &[
    &["office", "hours"],
    &["office", "hour"],
    &["oh"],
    &["sprechstunde"],
    &["hora", "de", "oficina"],
    &["horas", "de", "oficina"],
    &["tutoría"],
    &["heures", "de", "bureau"],
    &["heure", "de", "bureau"],
    &["horário", "de", "atendimento"],
];

/// Before a class: "before wed class".
pub(super) const BEFORE: &[&str] = &["before", "vor", "antes", "avant"];

/// Between that word and the class.
pub(super) const BEFORE_FILL: &[&str] = &[
    "the",
    "my",
    "our",
    "next",
    "de",
    "la",
    "le",
    "el",
    "a",
    "o",
    "der",
    "dem",
    "s",
    "'",
    "’",
    "am",
    "do",
    "da",
    "du",
    "d",
    "prochain",
    "próxima",
    "nächsten",
];

/// How a class is called.
pub(super) const CLASS: &[&str] = &[
    "class",
    "lecture",
    "lab",
    "recitation",
    "section",
    "seminar",
    "vorlesung",
    "stunde",
    "unterricht",
    "seminar",
    "clase",
    "cours",
    "classe",
    "aula",
];

/// Places that are written small.
pub(super) const PLACES: &[&str] = &[
    "home",
    "library",
    "zoom",
    "online",
    "campus",
    "cafeteria",
    "dorm",
    "lobby",
    "zuhause",
    "bibliothek",
    "biblioteca",
    "bibliothèque",
    "casa",
];

/// Before a room: they belong to its name.
pub(super) const ROOM: &[&str] = &["room", "rm", "raum", "sala", "salle", "aula", "hall", "hs"];
