//! The words by which a typed line says when, how often and how long.

use super::line::Word;

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
