//! What a share is called: the words beside it without what introduces, counts and explains them.

use super::passage::Passage;
use super::vocabulary::{
    self, ARTICLES, GRADE_WORDS, GRADES, JOINTS, LABELS, LEADS, NO_BEGIN, NO_NAME, OF_GRADE,
    OF_WHICH, SENTENCE, TAILS, WORK, all_of, has,
};
use crate::scan::tokens;

/// Words of a name at most; what is longer is a sentence.
const LONGEST: usize = 11;

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
    for lead in all_of(JOINTS) {
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
    let all = tokens(text);
    let begins = all.first().is_some_and(|token| has(OF_GRADE, token.word()));
    if !begins {
        return 0;
    }
    let mut end = 0;
    for token in all.iter().skip(1).take(6) {
        if has(GRADE_WORDS, token.word()) {
            end = token.bytes.end;
        } else if !has(OF_WHICH, token.word()) {
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

/// Whether the words before a share make a sentence of it: "the exam will count for".
pub(super) fn is_told(words: &Passage) -> bool {
    let lower = words.folded();
    all_of(SENTENCE)
        .chain(["counts", "count", "accounts", "contributes"])
        .any(|word| has_word(&lower, word))
}

/// Without signs at both ends.
pub(super) fn clean(words: &Passage) -> Passage {
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
        let tail = all_of(TAILS)
            .filter(|tail| {
                folded.strip_suffix(*tail).is_some_and(|rest| {
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
    let end = all_of(LEADS)
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
    vocabulary::says(lower, GRADES)
}

/// Whether a cell is the label of a part about grading and no name of a share.
pub(super) fn is_label(lower: &str) -> bool {
    lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .all(|word| has(LABELS, word))
}

fn without_article(words: &Passage) -> Passage {
    let mut words = words.clone();
    for _ in 0..3 {
        let folded = words.folded();
        let small = all_of(ARTICLES)
            .find(|small| folded.starts_with(*small) && folded.len() > small.len() + 1);
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
    let signs = |c: char| !c.is_alphanumeric();
    let length = lower.trim_matches(signs).chars().count();
    let numbered = lower.chars().any(|c| c.is_ascii_digit());
    length >= 2
        && (letters >= 2 || letters == 1 && numbered)
        && initial
        && (1..=LONGEST).contains(&count)
        && lower.chars().count() <= 140
        && !has(NO_NAME, &lower)
        && !all_of(NO_BEGIN).any(|begin| lower.starts_with(begin))
        && !all_of(SENTENCE).any(|word| has_word(outside, word))
        && !lower.contains("http")
        && !lower.contains(['@', '='])
}

fn has_word(lower: &str, word: &str) -> bool {
    lower
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .any(|known| known == word)
}

/// Whether a name is that of work as courses grade it.
pub(super) fn is_work(lower: &str) -> bool {
    all_of(WORK).any(|stem| {
        lower.match_indices(stem).any(|(at, _)| {
            !lower
                .get(..at)
                .and_then(|before| before.chars().next_back())
                .is_some_and(char::is_alphabetic)
        })
    })
}
