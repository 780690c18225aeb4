//! What a share is called: the words beside it without what introduces, counts and explains them.

use super::amount::spelled;
use super::passage::Passage;
use crate::scan::{Token, tokens};
use crate::wording::{position, says};

/// Words of a name at most; what is longer is a sentence.
const LONGEST: usize = 11;

/// Words that a sentence has and a name has not.
const SENTENCE: &[&str] = &[
    "will", "must", "is", "are", "was", "were", "be", "you", "if", "we", "they", "receive", "lose",
    "loses", "because", "which", "should", "may", "can", "cannot", "has", "have", "than", "he",
    "she", "it", "when", "until", "please", "there", "this", "these", "would", "could", "es",
    "son", "será", "serán", "sont", "est", "ist", "sind", "wird", "werden", "são", "serão", "who",
    "what",
];
/// What no share is called.
const NO_NAME: &[&str] = &[
    "total",
    "sum",
    "grade",
    "grades",
    "percent",
    "percentage",
    "percentages",
    "weight",
    "weights",
    "points",
    "grading",
    "scale",
    "grade scale",
    "grading scale",
    "passing",
    "pass",
    "fail",
    "and",
    "or",
    "of",
    "each",
    "late",
    "overall",
    "the",
    "for",
    "about",
    "up to",
    "gesamt",
    "summe",
    "totaal",
    "up",
    "to",
    "evaluation",
    "assessment",
    "course grade",
    "final grade",
    "final score",
    "overall grade",
    "total grade",
    "your grade",
    "account",
    "accounts",
    "accounting",
    "counting",
    "count",
    "counts",
    "worth",
    "contributing",
    "comprising",
    "making",
    "no",
    "yes",
    "week",
    "curve",
    "average",
    "penalty",
];
/// What a name does not begin with.
const NO_BEGIN: &[&str] = &[
    "total",
    "late ",
    "penalty",
    "penalties",
    "less than",
    "more than",
    "at least",
    "up to",
    "minimum",
    "maximum",
    "below",
    "above",
    "between",
    "sum of",
    "gesamt",
    "per day",
    "not ",
    "deduct",
    "minus",
    "loss",
    "discount",
    "pass mark",
    "passing",
    "over ",
    "only ",
    "any ",
    "some ",
    "attendance requirement",
    "similarity",
    "a total",
    "subtotal",
    "course total",
];
/// What stands between a name and its share.
const TAILS: &[&str] = &[
    "each contributing",
    "each is worth",
    "each are worth",
    "each worth",
    "is worth a total of",
    "are worth a total of",
    "is worth up to",
    "are worth up to",
    "is worth",
    "are worth",
    "will be worth",
    "which is worth",
    "that is worth",
    "worth a total of",
    "worth",
    "will each count for",
    "will each count as",
    "each counting for",
    "each counting as",
    "each count for",
    "each counts for",
    "each comprising",
    "will count for a total of",
    "will count for",
    "will count as",
    "will count towards",
    "will count",
    "counts for",
    "counts as",
    "count for",
    "count as",
    "counting for",
    "counts toward",
    "counts towards",
    "counts",
    "count",
    "will account for",
    "accounts for",
    "account for",
    "accounting for",
    "will contribute",
    "contributes",
    "contribute",
    "contributing",
    "will make up",
    "making up",
    "makes up",
    "make up",
    "will comprise",
    "comprises",
    "comprise",
    "comprising",
    "will constitute",
    "constitutes",
    "constitute",
    "is",
    "are",
    "will be",
    "weighted",
    "will be weighted",
    "is weighted",
    "are weighted",
    "weighs",
    "weight",
    "weighting",
    "a total of",
    "will determine",
    "determines",
    "determine",
    "vale",
    "valen",
    "valem",
    "vale un",
    "cuenta un",
    "cuenta",
    "conta",
    "contam",
    "pesa",
    "pesam",
    "zählt",
    "zählen",
    "zählt zu",
    "compte pour",
    "comptent pour",
    "compte",
    "equals",
    "the remaining",
    "remaining",
    "for",
    "at",
    "up to",
    "approximately",
    "about",
    "roughly",
    "=",
    "@",
    "of",
    "only",
    "another",
    "also",
    "a",
    "con un",
    "con",
];
/// What introduces a list of shares.
const LEADS: &[&str] = &[
    "determined by",
    "determined from",
    "determined as follows",
    "determined",
    "based on",
    "based upon",
    "consist of",
    "consists of",
    "consisting of",
    "composed of",
    "comprised of",
    "made up of",
    "calculated from",
    "calculated as",
    "computed from",
    "computed as",
    "computed by",
    "calculated by",
    "as follows",
    "following weights",
    "derived from",
    "weighted as",
    "weights are",
    "broken down as",
    "breakdown is",
    "breakdown",
    "distributed as",
    "according to",
    "se calcula como",
    "composta por",
    "compuesta por",
    "basée sur",
    "setzt sich zusammen aus",
    "besteht aus",
    "from assignments and exams",
    "grades are",
    "grade is",
    "grading is",
    "weights",
    "result from",
    "assessed by",
    "evaluated by",
    "assessed through",
    "evaluated through",
    "assessed on",
    "evaluated on",
    "allocated",
];

/// The name before a share in a list: without number, bullet, label and the words that lead over to the share.
pub(super) fn before(words: &Passage) -> Passage {
    let words = without_tail(&clean(&without_times(&without_number(words))));
    let words = after_lead(&words);
    let words = after_label(&words);
    clean(&without_article(&words))
}

/// The name behind a share: up to the end of the clause, and what explains it behind.
pub(super) fn behind(words: &Passage) -> (Passage, Passage) {
    let joints = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '-' | '–' | '—' | ':' | ')' | ']' | '|' | '=' | '*' | '‐' | '\u{ad}' | ','
            )
    };
    let of = of_grade(words.text());
    let rest = words.slice(of..words.text().len());
    let start = rest.text().len() - rest.text().trim_start_matches(joints).len();
    let mut rest = rest.slice(start..rest.text().len()).trim();
    for lead in [
        "is based on",
        "will be based on",
        "based on",
        "comes from",
        "will come from",
        "for ",
        "of ",
        "on ",
        "from ",
        "is ",
        "para ",
        "pour ",
        "por ",
        "für ",
        "de ",
        "la ",
        "el ",
        "les ",
        "los ",
        "las ",
        "le ",
        "the ",
        "your ",
    ] {
        if rest.folded().starts_with(lead) {
            rest = rest
                .slice(lead.len()..rest.text().len())
                .trim_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | ':' | ','));
        }
    }
    let (name, detail) = split_detail(&rest);
    (clean(&without_article(&name)), detail)
}

/// How far "of the final grade" goes at the begin of a text; 0 when it begins with something else.
pub(super) fn of_grade(text: &str) -> usize {
    const OF: &[&str] = &[
        "of", "toward", "towards", "to", "de", "da", "do", "der", "del",
    ];
    const BETWEEN: &[&str] = &[
        "the", "your", "their", "a", "final", "overall", "course", "total", "semester", "class",
        "term", "la", "el",
    ];
    const GRADE: &[&str] = &[
        "grade",
        "grades",
        "mark",
        "score",
        "nota",
        "note",
        "endnote",
        "gesamtnote",
        "average",
        "total",
        "course",
    ];
    let all = tokens(text);
    let begins = all.first().is_some_and(|token| OF.contains(&token.word()));
    if !begins {
        return 0;
    }
    let mut end = 0;
    for token in all.iter().skip(1).take(6) {
        if GRADE.contains(&token.word()) {
            end = token.bytes.end;
        } else if !BETWEEN.contains(&token.word()) {
            break;
        }
    }
    end
}

/// "Quizzes - if you complete …" is a name and what explains it.
pub(super) fn split_detail(rest: &Passage) -> (Passage, Passage) {
    let cut = [" - ", " – ", " — ", ": ", "; ", ". ", ", "]
        .iter()
        .filter_map(|sign| {
            let at = outside_brackets(rest.text(), sign)?;
            Some((at, sign.len()))
        })
        .min();
    match cut {
        Some((at, length)) => (
            rest.slice(0..at).trim(),
            rest.slice(at + length..rest.text().len()).trim(),
        ),
        None => (rest.clone(), Passage::default()),
    }
}

/// Where `sign` stands first outside brackets.
fn outside_brackets(text: &str, sign: &str) -> Option<usize> {
    text.match_indices(sign).map(|(at, _)| at).find(|at| {
        let before = text.get(..*at).unwrap_or_default();
        before.matches('(').count() <= before.matches(')').count()
    })
}

/// Without signs at both ends.
fn clean(words: &Passage) -> Passage {
    let out = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(
                c,
                ':' | '-'
                    | '–'
                    | '—'
                    | '*'
                    | ','
                    | '.'
                    | '='
                    | '|'
                    | '•'
                    | '~'
                    | '/'
                    | ';'
                    | '◦'
                    | '▪'
                    | '●'
                    | '·'
                    | '_'
                    | '\u{ad}'
                    | '"'
                    | '“'
                    | '”'
                    | '→'
                    | '>'
                    | '<'
                    | '+'
                    | '‐'
                    | '■'
                    | '○'
                    | '►'
                    | '✓'
                    | '@'
                    | '\u{f000}'..='\u{f8ff}' | '≈' | '\'' | '?' | '\u{200b}'
            )
    };
    let mut words = words.trim_matches(out);
    // A bracket without its partner belongs to the share.
    for _ in 0..3 {
        let (open, close) = (
            words.text().matches(['(', '[']).count(),
            words.text().matches([')', ']']).count(),
        );
        if open > close && words.text().ends_with(['(', '['])
            || close > open && words.text().ends_with([')', ']'])
        {
            let end = words.text().len().saturating_sub(1);
            words = words.slice(0..end).trim_matches(out);
        } else if words.text().starts_with([')', ']']) {
            words = words.slice(1..words.text().len()).trim_matches(out);
        } else {
            break;
        }
    }
    words
}

/// Without "1.", "(2)", "a)", "iii." at its begin.
pub(super) fn without_number(words: &Passage) -> Passage {
    let words = words.trim_matches(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '•' | '◦' | '▪' | '●' | '·' | '*' | '\u{f000}'..='\u{f8ff}' | '○' | '■'
            )
    });
    let text = words.text();
    let all = tokens(text);
    let opened = all.first().is_some_and(|t| t.is(&['(']));
    let at = usize::from(opened);
    let short = all.get(at).is_some_and(|t| {
        t.number().is_some_and(|(n, _)| n <= 30)
            || t.word().chars().count() == 1
            || matches!(t.word(), "ii" | "iii" | "iv" | "vi" | "vii" | "viii" | "ix")
    });
    let closed = all.get(at + 1).filter(|t| t.is(&['.', ')']) && !t.spaced);
    match closed {
        Some(sign)
            if short
                && all
                    .get(at + 2)
                    .is_some_and(|t| t.spaced || opened || t.number().is_none()) =>
        {
            let rest = text.get(sign.bytes.end..).unwrap_or_default();
            words.slice(text.len() - rest.len()..text.len()).trim()
        }
        _ if text.starts_with("o ") && text.len() > 3 => words.slice(2..text.len()).trim(),
        _ => words,
    }
}

/// Without the factor before a share: "Homework, 5 x", "Weeklies - 4 by", "Exams: 3 exams @".
fn without_times(words: &Passage) -> Passage {
    let text = words.text();
    let all = tokens(text);
    let by = all
        .last()
        .is_some_and(|t| t.is(&['×', '*', '@']) || matches!(t.word(), "x" | "by"));
    let number = all.len().checked_sub(2).and_then(|at| all.get(at));
    match number {
        Some(number) if by && number.number().is_some() => {
            words.slice(0..number.bytes.start).trim()
        }
        _ => words.clone(),
    }
}

fn without_tail(words: &Passage) -> Passage {
    let mut words = words.clone();
    for _ in 0..4 {
        let folded = words.folded();
        let folded = folded.trim_end_matches([' ', '(', ',', ':', '-', '~', '≈']);
        let tail = TAILS
            .iter()
            .filter(|tail| {
                folded.strip_suffix(**tail).is_some_and(|rest| {
                    rest.ends_with(|c: char| !c.is_alphanumeric())
                        && rest.chars().any(char::is_alphabetic)
                })
            })
            .max_by_key(|tail| tail.len());
        match tail {
            Some(tail) => words = clean(&words.slice(0..folded.len() - tail.len())),
            None => break,
        }
    }
    words
}

/// Behind "your grade is based on", which may stand anywhere before the name.
fn after_lead(words: &Passage) -> Passage {
    let folded = words.folded();
    let end = LEADS
        .iter()
        .filter_map(|lead| {
            let at = folded.rfind(lead)? + lead.len();
            let whole = folded
                .get(at..)
                .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric));
            (whole
                && folded
                    .get(at..)
                    .is_some_and(|rest| rest.chars().any(char::is_alphabetic)))
            .then_some(at)
        })
        .max();
    match end {
        Some(end) => clean(&words.slice(end..folded.len())),
        None => words.clone(),
    }
}

/// Behind the colon of a label ("Grading: homework").
fn after_label(words: &Passage) -> Passage {
    let text = words.text();
    let Some(colon) = text
        .rfind(": ")
        .or_else(|| text.rfind(':').filter(|at| at + 1 < text.len()))
    else {
        return words.clone();
    };
    let rest = words.slice(colon + 1..text.len()).trim();
    let label = words.slice(0..colon);
    // "Portfolio Projects: 1st Paper" is one name; "Grading: homework" is not.
    let telling = rest.text().chars().filter(|c| c.is_alphabetic()).count() >= 2;
    let folded = label.folded();
    let scheme = ["scheme", "option", "plan", "alternative", "method"]
        .iter()
        .any(|word| folded.trim().starts_with(word));
    if telling
        && (scheme || is_about_grades(&folded) || label.text().split_whitespace().count() > 6)
    {
        rest
    } else if telling {
        words.clone()
    } else {
        label
    }
}

/// Whether a label or heading speaks of grading.
pub(super) fn is_about_grades(lower: &str) -> bool {
    says(
        lower,
        &[
            "grade",
            "grades",
            "grading",
            "graded",
            "assessment",
            "assessments",
            "evaluation",
            "evaluations",
            "evaluate",
            "evaluated",
            "weights",
            "weighting",
            "weightings",
            "weighted",
            "course requirements",
            "marking",
            "marks",
            "score",
            "scoring",
            "final percentage",
            "percentages",
            "percent",
            "percentage",
            "evaluación",
            "evaluaciones",
            "calificación",
            "calificaciones",
            "nota",
            "notas",
            "nota final",
            "avaliação",
            "avaliações",
            "évaluation",
            "évaluations",
            "pondération",
            "note finale",
            "notation",
            "bewertung",
            "benotung",
            "noten",
            "note",
            "leistungsnachweis",
            "prüfungsleistungen",
            "credit distribution",
            "coursework",
            "breakdown",
            "final mark",
            "evaluacion",
            "calificacion",
            "avaliacao",
            "ponderación",
            "points",
        ],
    )
}

/// Whether a cell is the label of a part about grading and no name of a share.
pub(super) fn is_label(lower: &str) -> bool {
    lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .all(|word| {
            matches!(
                word,
                "grading"
                    | "grade"
                    | "grades"
                    | "policy"
                    | "policies"
                    | "evaluation"
                    | "assessment"
                    | "assessments"
                    | "course"
                    | "final"
                    | "weights"
                    | "weighting"
                    | "scheme"
                    | "breakdown"
                    | "system"
                    | "requirements"
                    | "evaluación"
                    | "avaliação"
                    | "évaluation"
                    | "bewertung"
                    | "benotung"
                    | "and"
                    | "overall"
            )
        })
}

fn without_article(words: &Passage) -> Passage {
    let mut words = words.clone();
    for _ in 0..3 {
        let folded = words.folded();
        let small = [
            "and the ",
            "and a ",
            "and ",
            "the ",
            "a ",
            "an ",
            "& ",
            "each of the ",
            "your ",
            "plus ",
            "or ",
            "el ",
            "la ",
            "los ",
            "las ",
            "le ",
            "les ",
            "l'",
            "l’",
            "die ",
            "der ",
            "das ",
            "y ",
            "e ",
            "et ",
            "und ",
            "o ",
            "as ",
            "os ",
            "our ",
            "that ",
            "of ",
            "on ",
            "un ",
            "una ",
            "für ",
            "with ",
            "including ",
            "to ",
            "finally ",
            "for ",
        ]
        .iter()
        .find(|small| folded.starts_with(**small) && folded.len() > small.len() + 1);
        match small {
            Some(small) => words = clean(&words.slice(small.len()..folded.len())),
            None => break,
        }
    }
    words
}

/// Whether words can be the name of a share in a list.
pub(super) fn is_name(words: &Passage) -> bool {
    let lower = words.folded();
    let letters = lower.chars().filter(|c| c.is_alphabetic()).count();
    let outside = lower.split('(').next().unwrap_or_default();
    let count = outside.split_whitespace().count();
    let initial = lower
        .chars()
        .next()
        .is_some_and(|c| c.is_alphanumeric() || matches!(c, '(' | '#' | '“' | '"'));
    // "P1", "HW" and the like are names as well; a lone letter is a grade.
    letters >= 1
        && lower
            .trim_matches(|c: char| !c.is_alphanumeric())
            .chars()
            .count()
            >= 2
        && (letters >= 2 || lower.chars().any(|c| c.is_ascii_digit()))
        && initial
        && (1..=LONGEST).contains(&count)
        && lower.chars().count() <= 140
        && !NO_NAME.contains(&lower.as_str())
        && !NO_BEGIN.iter().any(|begin| lower.starts_with(begin))
        && !SENTENCE.iter().any(|word| has_word(outside, word))
        && !lower.contains("http")
        && !lower.contains(['@', '='])
}

fn has_word(lower: &str, word: &str) -> bool {
    lower
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .any(|known| known == word)
}

/// The bytes of a bracket at the end or in the middle of a name, and what stands in it.
fn bracket(name: &Passage) -> Option<(usize, Passage)> {
    let text = name.text();
    let open = text.find('(')?;
    let close = text.rfind(')').unwrap_or(text.len());
    // What goes on behind the bracket belongs to the name.
    let last = text
        .get(close..)
        .is_some_and(|rest| !rest.chars().any(char::is_alphabetic));
    (open > 1 && open < close && last).then(|| (open, name.slice(open + 1..close)))
}

/// A name without brackets that only count or explain its parts ("Homeworks (3 homeworks, 10% each)").
pub(super) fn without_brackets(name: &Passage) -> (Passage, Option<Passage>) {
    let Some((open, inside)) = bracket(name) else {
        return (name.clone(), None);
    };
    let lower = inside.folded();
    let all = tokens(&lower);
    let counts = all
        .iter()
        .any(|token| spelled(token).is_some_and(|n| n <= 60) || token.is(&['%']));
    let explains = counts
        || says(
            &lower,
            &[
                "each", "drop", "dropped", "drops", "lowest", "best", "total", "equally", "every",
                "weekly", "per", "graded",
            ],
        )
        || inside.text().split_whitespace().count() > 4;
    if explains {
        (clean(&name.slice(0..open)), Some(inside))
    } else {
        (name.clone(), Some(inside))
    }
}

/// How many equal parts a name or its bracket tells: "3 homeworks", "two midterms", "Exams 1-4", "(~ 12)", "(4)".
pub(super) fn count(text: &str) -> Option<u32> {
    let lower = super::passage::folded(text);
    let all = tokens(&lower);
    let fits = |token: &Token| spelled(token).filter(|n| (2..=60).contains(n));
    // "5 of 6 quizzes": six there are.
    let of = all.iter().enumerate().find_map(|(at, token)| {
        (token.word() == "of" || token.word() == "from").then_some(())?;
        let out = all.get(at.checked_sub(1)?)?;
        let some = spelled(out)
            .or_else(|| (out.word() == "out").then(|| spelled(all.get(at.checked_sub(2)?)?))?)?;
        let behind = all
            .get(at + 1)
            .filter(|t| t.word() != "the")
            .or_else(|| all.get(at + 2))?;
        fits(behind).filter(|n| *n > some)
    });
    if of.is_some() {
        return of;
    }
    // "Exams 1-4", "Exam 1 to 4", "Exam 1 & 2".
    let range = all.windows(3).find_map(|three| {
        let [first, sign, last] = three else {
            return None;
        };
        let joins =
            sign.is(crate::scan::DASHES) || sign.is(&['&']) || matches!(sign.word(), "to" | "and");
        (joins && first.number() == Some((1, 1))).then(|| last.number().map(|(n, _)| n))?
    });
    if let Some(last) = range.filter(|n| (2..=20).contains(n)) {
        return Some(last);
    }
    let first = all
        .iter()
        .position(|token| token.number().is_some() || spelled(token).is_some())?;
    let token = all.get(first)?;
    let value = fits(token)?;
    let next = all.get(first + 1);
    // A number behind a word is a name ("Exam 2"); before one it counts. Weeks, pages and minutes are none.
    let leads = all.get(..first).unwrap_or_default().iter().all(|t| {
        t.word().is_empty()
            || matches!(
                t.word(),
                "the"
                    | "about"
                    | "approximately"
                    | "highest"
                    | "best"
                    | "top"
                    | "total"
                    | "of"
                    | "your"
                    | "all"
            )
    });
    let unit = next.is_some_and(|t| {
        t.is(&['%', '.', ':', '/', '\u{2019}'])
            || matches!(
                t.word(),
                "percent"
                    | "points"
                    | "point"
                    | "pts"
                    | "st"
                    | "nd"
                    | "rd"
                    | "th"
                    | "week"
                    | "weeks"
                    | "minute"
                    | "minutes"
                    | "hour"
                    | "hours"
                    | "page"
                    | "pages"
                    | "drops"
                    | "drop"
                    | "lowest"
                    | "day"
                    | "days"
                    | "credits"
            )
    });
    let followed =
        next.is_none_or(|t| !t.word().is_empty() || t.is(&[')', ',', '-', '‐', '–', '×', ';']));
    (leads && !unit && followed).then_some(value)
}

/// Whether a name is that of work as courses grade it.
pub(super) fn is_work(lower: &str) -> bool {
    const STEMS: &[&str] = &[
        "exam",
        "midterm",
        "mid-term",
        "final",
        "quiz",
        "homework",
        "assign",
        "project",
        "paper",
        "particip",
        "attend",
        "lab",
        "essay",
        "present",
        "test",
        "discuss",
        "reading",
        "exercise",
        "problem",
        "report",
        "portfolio",
        "work",
        "program",
        "poster",
        "proposal",
        "memo",
        "journal",
        "blog",
        "review",
        "case",
        "activit",
        "weekl",
        "tarea",
        "interrog",
        "control",
        "actividad",
        "prueba",
        "prova",
        "trabalho",
        "projeto",
        "proyecto",
        "klausur",
        "aufgabe",
        "vortrag",
        "devoir",
        "travail",
        "travaux",
        "contrôle",
        "épreuve",
        "rapport",
        "seminar",
        "interact",
        "essai",
        "thesis",
        "video",
        "peer",
        "post",
        "hw",
        "pset",
        "demo",
        "coding",
        "practic",
        "lista",
        "informe",
        "ensayo",
    ];
    STEMS.iter().any(|stem| {
        lower.match_indices(stem).any(|(at, _)| {
            !lower
                .get(..at)
                .and_then(|before| before.chars().next_back())
                .is_some_and(char::is_alphabetic)
        })
    })
}

/// Whether a text says that it counts on top of the whole.
pub(super) fn is_extra(lower: &str) -> bool {
    let said = says(
        lower,
        &[
            "extra credit",
            "extra credits",
            "bonus",
            "extra points",
            "extra-credit",
            "puntos extra",
            "pontos extra",
            "bonuspunkte",
            "crédito extra",
            "optional bonus",
        ],
    );
    said && position(lower, "no extra credit").is_none() && position(lower, "no bonus").is_none()
}
