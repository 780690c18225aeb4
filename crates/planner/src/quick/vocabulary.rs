//! The words that a typed line is understood by, in the languages of the interface.

use semestra_plan::AssessmentKind::{self, *};

use super::line::{Line, Word};
use crate::view::QuickWhat;

/// The day that is so many days ahead.
pub(super) const NEAR_DAYS: &[(&[&str], u64)] = &[
    (&["the", "day", "after", "tomorrow"], 2),
    (&["day", "after", "tomorrow"], 2),
    (&["pasado", "mañana"], 2),
    (&["depois", "de", "amanhã"], 2),
    (&["après", "demain"], 2),
    (&["après", "-", "demain"], 2),
    (&["aujourd", "'", "hui"], 0),
    (&["aujourd", "’", "hui"], 0),
    (&["übermorgen"], 2),
    (&["today"], 0),
    (&["tonight"], 0),
    (&["tdy"], 0),
    (&["tomorrow"], 1),
    (&["tmrw"], 1),
    (&["tmr"], 1),
    (&["tmw"], 1),
    (&["hoy"], 0),
    (&["mañana"], 1),
    (&["heute"], 0),
    (&["morgen"], 1),
    (&["demain"], 1),
    (&["hoje"], 0),
    (&["amanhã"], 1),
    (&["amanha"], 1),
];

/// The week after this one.
pub(super) const NEXT_WEEK: &[&[&str]] = &[
    &["next", "week"],
    &["nächste", "woche"],
    &["próxima", "semana"],
    &["semaine", "prochaine"],
];

/// Before a day of the week: the one of the week after this.
pub(super) const NEXT: &[&str] = &[
    "next",
    "nächsten",
    "nächster",
    "nächste",
    "próximo",
    "próxima",
    "proximo",
    "prochain",
];

/// Before days of the week: they come again.
pub(super) const EVERY: &[&str] = &[
    "every", "each", "jeden", "jede", "jeder", "cada", "chaque", "todo", "toda", "todos", "todas",
    "tous", "alle",
];

/// All days of the week at once.
pub(super) const DAILY: &[&[&str]] = &[
    &["every", "day"],
    &["each", "day"],
    &["daily"],
    &["täglich"],
    &["jeden", "tag"],
    &["cada", "día"],
    &["todos", "los", "días"],
    &["chaque", "jour"],
    &["tous", "les", "jours"],
    &["todo", "dia"],
    &["todos", "os", "dias"],
];

/// Monday to Friday.
pub(super) const WORKING_DAYS: &[&[&str]] = &[
    &["every", "weekday"],
    &["weekdays"],
    &["on", "weekdays"],
    &["werktags"],
];

/// A rhythm of two weeks.
pub(super) const OTHER: &[&[&str]] = &[
    &["every", "other", "week"],
    &["every", "two", "weeks"],
    &["every", "2", "weeks"],
    &["every", "second", "week"],
    &["biweekly"],
    &["fortnightly"],
];

/// Before the last day.
pub(super) const UNTIL: &[&str] = &[
    "until", "till", "til", "through", "thru", "bis", "hasta", "jusqu", "até", "ate",
];

/// The last day of the term.
pub(super) const TERM_END: &[&[&str]] = &[
    &["the", "end", "of", "term"],
    &["the", "end", "of", "the", "term"],
    &["end", "of", "term"],
    &["end", "of", "the", "term"],
    &["end", "of", "semester"],
    &["end", "of", "the", "semester"],
    &["semesterende"],
    &["fin", "de", "semestre"],
    &["fin", "du", "semestre"],
    &["fim", "do", "semestre"],
];

/// Before so many hours or days from now.
pub(super) const IN: &[&str] = &["in", "en", "dans", "em"];

/// Before how long it takes.
pub(super) const FOR: &[&str] = &["for", "durante", "pendant", "por", "ca", "about"];

/// Numbers in words.
const NUMBERS: &[(&[&str], u32)] = &[
    (
        &[
            "a", "an", "one", "ein", "einer", "eine", "un", "una", "une", "um", "uma",
        ],
        1,
    ),
    (&["two", "zwei", "dos", "deux", "dois", "duas"], 2),
    (&["three", "drei", "tres", "trois", "três"], 3),
    (&["four", "vier", "cuatro", "quatre", "quatro"], 4),
    (&["five", "fünf", "cinco", "cinq"], 5),
    (&["six", "sechs", "seis"], 6),
];

/// The count that a word names.
pub(super) fn count(word: &Word) -> Option<u32> {
    let named = || NUMBERS.iter().find(|(names, _)| word.is(names));
    word.number()
        .or_else(|| named().map(|(_, number)| *number))
        .filter(|count| (1..=600).contains(count))
}

/// What time is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Minutes,
    Hours,
    Days,
    Weeks,
}

/// The unit that a word names.
pub(super) fn unit(word: &Word) -> Option<Unit> {
    const UNITS: &[(&[&str], Unit)] = &[
        (
            &[
                "min", "mins", "minute", "minutes", "minuten", "minutos", "minuto",
            ],
            Unit::Minutes,
        ),
        (
            &[
                "h", "hr", "hrs", "hour", "hours", "stunde", "stunden", "std", "hora", "horas",
                "heure", "heures",
            ],
            Unit::Hours,
        ),
        (
            &[
                "day", "days", "tag", "tage", "tagen", "día", "días", "dia", "dias", "jour",
                "jours",
            ],
            Unit::Days,
        ),
        (
            &[
                "week", "weeks", "woche", "wochen", "semana", "semanas", "semaine", "semaines",
            ],
            Unit::Weeks,
        ),
    ];
    UNITS
        .iter()
        .find(|(names, _)| word.is(names))
        .map(|(_, unit)| *unit)
}

/// Words before an hour without more: "at 5".
pub(super) const AT: &[&str] = &["at", "by", "@", "um", "à", "às", "las", "la"];

/// Small words in front of what was understood that belong to it.
pub(super) fn leads(what: QuickWhat, word: &Word) -> bool {
    match what {
        // "a las 5", but "give mom a fright".
        QuickWhat::Hour if word.is(&["a"]) => true,
        QuickWhat::Day | QuickWhat::Hour => word.is(&[
            "due", "by", "on", "at", "from", "this", "until", "till", "before", "@", "am", "um",
            "bis", "vor", "fällig", "von", "le", "à", "pour", "dès", "el", "las", "la", "para",
            "antes", "às", "em", "na", "até", ",", "(",
        ]),
        QuickWhat::Again => word.is(&["on", "am", "les", "los", "las", "as", "os", "until", ","]),
        QuickWhat::Course => word.is(&["for", "in", "für", "pour", "para", ",", "("]),
        QuickWhat::Class => word.is(&["due", "by", ","]),
        QuickWhat::Place => word.is(&["in", "at", "@", ",", "im", "en", "em", "na", "dans", "à"]),
        QuickWhat::Length => word.is(FOR) || word.is(&["~", ",", "("]),
    }
}

/// Small words that say nothing at the end of a name.
pub(super) const LOOSE_ENDS: &[&str] = &[
    "due", "by", "on", "at", "for", "from", "the", "in", "until", "deadline", "am", "um", "bis",
    "für", "le", "pour", "el", "para", "every",
];

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

/// Whether the words from that index on are those names and free, and how many they are.
pub(super) fn stands(line: &Line<'_>, index: usize, names: &[&[&str]]) -> Option<usize> {
    let fits = |name: &&&[&str]| {
        name.iter().enumerate().all(|(at, word)| {
            line.free(index + at)
                .is_some_and(|free| free.lower == *word)
        })
    };
    names.iter().filter(fits).map(|name| name.len()).max()
}
