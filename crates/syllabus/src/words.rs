//! Names of months and days as pages write them, in the languages that course pages come in.

use chrono::Weekday;

/// Months by number; names that are other words too stand in [`CAPITAL_MONTHS`].
const MONTHS: [&[&str]; 12] = [
    &[
        "january", "jan", "enero", "ene", "janeiro", "janvier", "janv", "januar", "gennaio",
    ],
    &[
        "february",
        "feb",
        "febrero",
        "fevereiro",
        "fev",
        "février",
        "fevrier",
        "févr",
        "fév",
        "februar",
        "febbraio",
    ],
    &["march", "mar", "marzo", "março", "mars", "märz", "mrz"],
    &["april", "apr", "abril", "abr", "avril", "avr", "aprile"],
    &["may", "mayo", "maio", "mai", "maggio"],
    &["june", "jun", "junio", "junho", "juin", "juni", "giugno"],
    &[
        "july", "jul", "julio", "julho", "juillet", "juil", "juli", "luglio",
    ],
    &["august", "aug", "agosto", "août", "aout"],
    &[
        "september",
        "sep",
        "sept",
        "septiembre",
        "setembro",
        "septembre",
        "settembre",
    ],
    &[
        "october", "oct", "octubre", "outubro", "octobre", "oktober", "okt", "ottobre",
    ],
    &["november", "nov", "noviembre", "novembro", "novembre"],
    &[
        "december",
        "dec",
        "diciembre",
        "dic",
        "dezembro",
        "dez",
        "décembre",
        "decembre",
        "déc",
        "dezember",
        "dicembre",
    ],
];

/// Words that are a month only with a capital: "you may 3 times", "march 5 miles".
const CAPITAL_MONTHS: &[&str] = &["may", "march", "mar", "jan", "dec", "mai"];

/// The month that a word names.
pub(crate) fn month(word: &str, capital: bool) -> Option<u32> {
    if !capital && CAPITAL_MONTHS.contains(&word) {
        return None;
    }
    let index = MONTHS.iter().position(|names| names.contains(&word))?;
    u32::try_from(index + 1).ok()
}

/// Whether a sentence broken behind its month goes on with the day: "… you sit the exam on Friday May" / "8. Bring …".
pub(crate) fn day_follows_month(above: &str, below: &str) -> bool {
    /// A line of fewer words may be a heading, below which a list is counted.
    const FEWEST_WORDS: usize = 5;
    let mut before = above.split_whitespace();
    let last = before.next_back().unwrap_or_default();
    let capital = last.starts_with(char::is_uppercase);
    let named = capital && month(&last.to_lowercase(), true).is_some();
    let first = below.split_whitespace().next().unwrap_or_default();
    let digits: String = first.chars().take_while(char::is_ascii_digit).collect();
    let behind = first.get(digits.len()..).unwrap_or_default();
    let day = digits.parse().is_ok_and(|day: u32| (1..=31).contains(&day));
    let ends = matches!(
        behind,
        "" | "." | "," | ";" | ")" | "st" | "nd" | "rd" | "th"
    );
    named && day && ends && before.count() + 1 >= FEWEST_WORDS
}

const DAYS: [(&[&str], Weekday); 7] = [
    (
        &[
            "monday", "mon", "lunes", "lundi", "montag", "lunedì", "segunda",
        ],
        Weekday::Mon,
    ),
    (
        &[
            "tuesday", "tues", "tue", "martes", "mardi", "dienstag", "terça",
        ],
        Weekday::Tue,
    ),
    (
        &[
            "wednesday",
            "weds",
            "wed",
            "miércoles",
            "miercoles",
            "mercredi",
            "mittwoch",
            "quarta",
        ],
        Weekday::Wed,
    ),
    (
        &[
            "thursday",
            "thurs",
            "thur",
            "thu",
            "jueves",
            "jeudi",
            "donnerstag",
            "quinta",
        ],
        Weekday::Thu,
    ),
    (
        &["friday", "fri", "viernes", "vendredi", "freitag", "sexta"],
        Weekday::Fri,
    ),
    (
        &["saturday", "sat", "sábado", "sabado", "samedi", "samstag"],
        Weekday::Sat,
    ),
    (
        &["sunday", "sun", "domingo", "dimanche", "sonntag"],
        Weekday::Sun,
    ),
];

/// Words that are a day only with a capital.
const CAPITAL_DAYS: &[&str] = &[
    "sat", "sun", "mon", "wed", "segunda", "quarta", "quinta", "sexta",
];

/// The day that a word names, also in the plural ("Mondays").
pub(crate) fn weekday(word: &str, capital: bool) -> Option<Weekday> {
    if !capital && CAPITAL_DAYS.contains(&word) {
        return None;
    }
    let named = |word: &str| {
        DAYS.iter()
            .find(|(names, _)| names.contains(&word))
            .map(|(_, day)| *day)
    };
    named(word).or_else(|| plural(word).and_then(named))
}

/// Plurals that are rules for every week.
pub(crate) const DAY_PLURALS: [&str; 10] = [
    "mondays",
    "tuesdays",
    "wednesdays",
    "thursdays",
    "fridays",
    "saturdays",
    "sundays",
    "sextas",
    "quartas",
    "quintas",
];

/// "Mondays", "quartas": the plural is always a day.
fn plural(word: &str) -> Option<&str> {
    word.strip_suffix('s').filter(|stem| stem.len() > 4)
}

/// Short forms that mean a day only where days are expected.
const SHORT_DAYS: [(&str, Weekday); 14] = [
    ("Mo", Weekday::Mon),
    ("Tu", Weekday::Tue),
    ("We", Weekday::Wed),
    ("Th", Weekday::Thu),
    ("Fr", Weekday::Fri),
    ("Sa", Weekday::Sat),
    ("Su", Weekday::Sun),
    ("M", Weekday::Mon),
    ("T", Weekday::Tue),
    ("W", Weekday::Wed),
    ("R", Weekday::Thu),
    ("F", Weekday::Fri),
    ("S", Weekday::Sat),
    ("U", Weekday::Sun),
];

/// The days of a word such as `MWF`, `TTh`, `TR`; nothing when letters are left over.
pub(crate) fn compact_days(word: &str) -> Option<Vec<Weekday>> {
    let mut days: Vec<Weekday> = Vec::new();
    let mut rest = word;
    while !rest.is_empty() {
        let (short, day) = SHORT_DAYS
            .iter()
            .find(|(short, _)| rest.starts_with(short))?;
        rest = rest.get(short.len()..)?;
        if days.contains(day) {
            return None;
        }
        days.push(*day);
    }
    (!days.is_empty() && days.len() < 7).then_some(days)
}

/// The day that a whole cell names: "Wednesday", "Wed.", "We", "W".
pub(crate) fn weekday_cell(cell: &str) -> Option<Weekday> {
    let word = cell.trim_matches(|c: char| !c.is_alphanumeric());
    if word.is_empty() || word.chars().count() > 13 {
        return None;
    }
    let lower = word.to_lowercase();
    let lower = lower.strip_suffix("-feira").unwrap_or(&lower);
    weekday(lower, true).or_else(|| {
        SHORT_DAYS
            .iter()
            .find(|(short, _)| *short == word)
            .map(|(_, day)| *day)
    })
}
