//! Shares in one text: "Homework: 30%", "30% homework, 70% exam", "Exams (2 x 15%)".

use super::amount::{Amount, Unit, WHOLE};
use super::counts;
use super::groups::{Group, bracket, groups, times};
use super::naming;
use super::passage::Passage;
use super::rules::is_rule;
use super::vocabulary::{TAIL_WORDS, has};
use semestra_plan::Finding;

/// Characters of a text that are read as a list.
const LONGEST: usize = 600;

/// A share before its list decides what it means.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// What it is called.
    pub name: Passage,
    /// The words that give it.
    pub amount: Passage,
    /// Ten-thousandths of a percent or point; of one part, when `each` is not yet solved.
    pub value: u32,
    /// What the value counts.
    pub unit: Unit,
    /// How many equal parts.
    pub count: Option<u32>,
    /// The words that tell the count.
    pub counted: Option<Passage>,
    /// Whether the value holds for each of a number of parts that nothing tells.
    pub each: bool,
    /// Why the value is not what its words say alone.
    pub because: Option<Finding>,
    /// Points beside the percentage.
    pub points: Option<u32>,
    /// What explains it.
    pub detail: Passage,
    /// All words it was read from, for rules.
    pub around: Passage,
    /// Whether it counts on top of the whole.
    pub extra: bool,
    /// Whether it stands in a sentence and no row of a list.
    pub told: bool,
    /// The row it begins in.
    pub row: usize,
    /// Depth in a list.
    pub depth: Option<usize>,
}

/// The shares of a text that reads like a row of a list; none when it is a sentence.
pub(super) fn listed(text: &Passage) -> Vec<Entry> {
    let text = &naming::without_number(&begin(text));
    let groups = groups(text.text());
    if are_inner(text, &groups) || is_formula(text.text(), &groups) {
        return Vec::new();
    }
    let Some(first) = groups.first() else {
        return Vec::new();
    };
    if leads(text, first) || separated_before(text.text(), &groups) {
        let found = leading(text, &groups);
        if !found.is_empty() {
            return found;
        }
    }
    trailing(text, &groups)
}

/// As much of a text as a list in one line takes.
fn begin(text: &Passage) -> Passage {
    let end = text
        .text()
        .char_indices()
        .nth(LONGEST)
        .map_or(text.text().len(), |(at, _)| at);
    text.slice(0..end)
}

/// "Test 2 (40% multiple choice, 60% problems)": shares of something that is no whole course.
fn are_inner(text: &Passage, groups: &[Group]) -> bool {
    let all = groups
        .iter()
        .filter(|group| bracket(text.text(), group.bytes.start).is_some())
        .count();
    let opens = groups
        .first()
        .and_then(|group| bracket(text.text(), group.bytes.start));
    let Some(open) = opens.filter(|_| all == groups.len() && groups.len() > 1) else {
        return false;
    };
    let one = groups
        .iter()
        .all(|group| bracket(text.text(), group.bytes.start) == Some(open.clone()));
    let lead = text.slice(0..open.start).folded();
    one && lead.chars().any(char::is_alphabetic) && !naming::is_about_grades(&lead)
}

/// "Grade = 40% P1 + 60% P2", which is read as a formula.
fn is_formula(text: &str, groups: &[Group]) -> bool {
    let first = groups
        .first()
        .and_then(|group| text.get(..group.bytes.start));
    let behind = groups.first().and_then(|group| text.get(group.bytes.end..));
    first.is_some_and(|lead| lead.contains('=')) && behind.is_some_and(|rest| rest.contains('+'))
}

/// Whether the first share stands before its name.
fn leads(text: &Passage, first: &Group) -> bool {
    let before = text.text().get(..first.bytes.start).unwrap_or_default();
    !before.chars().any(char::is_alphanumeric)
}

/// "10% homework, 60% exams": what parts the shares stands right before each of them.
fn separated_before(text: &str, groups: &[Group]) -> bool {
    let Some((first, rest)) = groups.split_first() else {
        return false;
    };
    let parts = |c: char| matches!(c, ',' | ';' | ':' | '.' | '+' | '\n');
    let ends_parted = |before: &str| {
        let before = before.trim_end();
        let before = before
            .strip_suffix("and")
            .or(before.strip_suffix('y'))
            .unwrap_or(before)
            .trim_end();
        before.ends_with(parts)
    };
    let lead = text.get(..first.bytes.start).unwrap_or_default();
    let folded = super::passage::folded(lead);
    let introduced = ends_parted(lead)
        || ["of", "by", "on", "follows", "as", "are", "from", "is"]
            .iter()
            .any(|word| folded.trim_end().ends_with(&format!(" {word}")));
    let behind = groups
        .last()
        .and_then(|last| text.get(last.bytes.end..))
        .is_some_and(|rest| {
            rest.trim_start()
                .trim_start_matches(['(', '–', '-'])
                .trim_start()
                .starts_with(char::is_alphabetic)
        });
    let between = rest.iter().zip(groups).all(|(next, last)| {
        let words = text
            .get(last.bytes.end..next.bytes.start)
            .unwrap_or_default();
        let named = words.trim_start().starts_with(char::is_alphabetic);
        let and = super::passage::folded(words).trim_end().ends_with(" and");
        named && (ends_parted(words) || and)
    });
    let labelled = lead.trim_end().ends_with(':') && naming::is_about_grades(&folded);
    introduced && behind && between && (!rest.is_empty() || labelled)
}

fn leading(text: &Passage, groups: &[Group]) -> Vec<Entry> {
    let mut found = Vec::new();
    for (at, group) in groups.iter().enumerate() {
        let end = groups
            .get(at + 1)
            .map_or(text.text().len(), |next| next.bytes.start);
        let rest = text.slice(group.bytes.end..end);
        let (name, detail) = naming::behind(&rest);
        let (name, inside) = counts::without_brackets(&name);
        if !naming::is_name(&name) {
            return if found.is_empty() { Vec::new() } else { found };
        }
        found.extend(entry(text, group, &name, inside.as_ref(), &detail));
    }
    found
}

fn trailing(text: &Passage, groups: &[Group]) -> Vec<Entry> {
    let mut found: Vec<Entry> = Vec::new();
    let mut start = 0;
    for (at, group) in groups.iter().enumerate() {
        let raw = text.slice(start..group.bytes.start);
        let raw = if at > 0 { behind_share(&raw) } else { raw };
        let end = groups
            .get(at + 1)
            .map_or(text.text().len(), |next| next.bytes.start);
        let behind = text.slice(group.bytes.end..end);
        start = group.bytes.end;
        // "Quizzes (40%) or essay (40%)": one of two.
        if at > 0 && raw.folded().trim_start().starts_with("or ") {
            if let Some(last) = found.last_mut() {
                last.detail = text
                    .slice(group.bytes.start.saturating_sub(raw.text().len())..text.text().len());
            }
            continue;
        }
        let name = naming::before(&raw);
        let (mut short, inside) = counts::without_brackets(&name);
        // "Participation, effort and whatever else counts: 5%" is called by its first words.
        if at == 0
            && !naming::is_name(&short)
            && raw.text().trim_end().ends_with([':', '–', '-', '='])
        {
            short = naming::split_detail(&short).0;
        }
        let total = matches!(
            short.folded().as_str(),
            "total" | "course total" | "sum" | "gesamt"
        );
        if total && at > 0 && at + 1 == groups.len() {
            break;
        }
        if !naming::is_name(&short) {
            // What explains the first may hold numbers of its own.
            let ended = found.len() == 1
                && text
                    .text()
                    .get(groups.first().map_or(0, |first| first.bytes.end)..)
                    .is_some_and(|rest| {
                        rest.trim_start()
                            .starts_with([')', ':', '.', ',', '-', '–', ']', ';', '('])
                    });
            if !ended {
                return Vec::new();
            }
            break;
        }
        let last = at + 1 == groups.len();
        let behind = if last { behind } else { Passage::default() };
        let told = naming::is_told(&raw);
        let detail = behind.trim_matches(|c| {
            c.is_whitespace() || matches!(c, ')' | ':' | ',' | '.' | '-' | '–' | ']')
        });
        let found_here = entry(text, group, &short, inside.as_ref(), &detail);
        found.extend(found_here.map(|entry| Entry { told, ..entry }));
    }
    if let ([entry], [first, _, ..]) = (found.as_mut_slice(), groups) {
        // What explains the only share goes on behind numbers that are none.
        let rest = text.slice(first.bytes.end..text.text().len());
        entry.detail = rest.trim_matches(|c| {
            c.is_whitespace() || matches!(c, ')' | ':' | ',' | '.' | '-' | '–' | ']')
        });
    }
    found
}

/// Behind what still belongs to the share before: "% each, two midterms", ") and the exam".
fn behind_share(raw: &Passage) -> Passage {
    let folded = raw.folded();
    let mut at = 0;
    // A clause that ends before the name starts: "Twice weekly. Lowest dropped. Exams".
    for sign in [". ", "; ", ", "] {
        if let Some(end) = folded.rfind(sign) {
            let rest = folded.get(end + sign.len()..).unwrap_or_default();
            let inside = folded.get(..end).unwrap_or_default();
            let open = inside.matches('(').count() > inside.matches(')').count();
            if rest.chars().any(char::is_alphabetic) && !open {
                at = at.max(end + sign.len());
            }
            if sign != ", " && at > 0 {
                break;
            }
        }
    }
    for _ in 0..2 {
        let words = folded.get(at..).unwrap_or_default();
        let trimmed = words.trim_start_matches([' ', ')', ',']);
        let skipped = words.len() - trimmed.len();
        let of = naming::of_grade(trimmed);
        let lead = ["each", "total"].iter().find(|lead| {
            trimmed
                .strip_prefix(**lead)
                .is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        });
        match lead {
            _ if of > 0 => at += skipped + of,
            Some(lead) => at += skipped + lead.len(),
            None => break,
        }
    }
    raw.slice(at..raw.text().len())
}

/// The entry of a group with its name.
fn entry(
    text: &Passage,
    group: &Group,
    name: &Passage,
    inside: Option<&Passage>,
    detail: &Passage,
) -> Option<Entry> {
    let solved = solve(text.text(), group)?;
    let bracketed = inside.map(Passage::folded).unwrap_or_default();
    let told = counts::count(name.text())
        .map(|count| (count, name.clone()))
        .or_else(|| Some((counts::count(&bracketed)?, inside?.clone())))
        .or_else(|| {
            let short = detail.text().split_whitespace().count() <= 6;
            let count = counts::count(detail.text()).filter(|_| short)?;
            Some((count, detail.clone()))
        });
    let mut entry = Entry {
        name: name.clone(),
        amount: text.slice(group.bytes.clone()),
        value: solved.value,
        unit: solved.unit,
        count: solved.count,
        counted: None,
        each: false,
        because: solved.because,
        points: None,
        detail: if is_rule(&detail.folded()) {
            detail.clone()
        } else {
            Passage::default()
        },
        around: text.clone(),
        told: false,
        extra: counts::is_extra(&text.slice(0..group.bytes.end).folded())
            || counts::is_extra(&detail.folded().chars().take(60).collect::<String>()),
        row: 0,
        depth: None,
    };
    if solved.each && entry.count.is_none() {
        match told {
            Some((count, words)) => {
                entry.value = entry.value.saturating_mul(count);
                entry.count = Some(count);
                entry.because = Some(Finding::TimesParts);
                entry.counted = Some(words);
            }
            None => entry.each = true,
        }
    } else if entry.count.is_none() {
        (entry.count, entry.counted) =
            told.map_or((None, None), |(count, words)| (Some(count), Some(words)));
    } else if entry.counted.is_none() {
        entry.counted = Some(entry.amount.clone());
    }
    if entry.unit == Unit::Percent && entry.value > WHOLE {
        return None;
    }
    Some(entry)
}

struct Solved {
    value: u32,
    unit: Unit,
    count: Option<u32>,
    each: bool,
    because: Option<Finding>,
}

/// What several amounts of one name come to.
fn solve(text: &str, group: &Group) -> Option<Solved> {
    let first = group.amounts.first()?;
    let last = group.amounts.last()?;
    let one = |amount: &Amount| Solved {
        value: amount.value,
        unit: amount.unit,
        count: None,
        each: amount.each,
        because: None,
    };
    if group.amounts.len() > 1 {
        let equals = text
            .get(group.bytes.clone())
            .is_some_and(|words| words.contains('='));
        for part in &group.amounts {
            for whole in &group.amounts {
                let Some(count) = times(part.value, whole.value) else {
                    continue;
                };
                if part.each || part.times == Some(count) || equals {
                    return Some(Solved {
                        count: Some(count),
                        each: false,
                        ..one(whole)
                    });
                }
            }
        }
        let graded = group.amounts.iter().rev().find(|amount| amount.graded);
        return Some(Solved {
            each: false,
            ..one(graded.unwrap_or(last))
        });
    }
    if let Some(count) = first.times {
        return Some(Solved {
            value: first.value.saturating_mul(count),
            count: Some(count),
            each: false,
            because: Some(Finding::TimesParts),
            ..one(first)
        });
    }
    // "Essays (4 essays, 15% each): 60%" and "45% (15% each)".
    let count = group
        .inner
        .iter()
        .filter(|part| part.each && part.unit == first.unit)
        .find_map(|part| times(part.value, first.value));
    Some(Solved {
        count,
        ..one(first)
    })
}

/// The shares that sentences give: "the midterm counts for 20% of the grade".
pub(super) fn told(sentence: &Passage) -> Vec<Entry> {
    let sentence = &begin(sentence);
    let groups = groups(sentence.text());
    let mut found = Vec::new();
    let mut start = 0;
    for group in &groups {
        let raw = sentence.slice(start..group.bytes.start);
        start = group.bytes.end;
        if !group.amounts.iter().any(|amount| amount.graded) {
            continue;
        }
        let subject = subject(&raw);
        let name = naming::before(&subject);
        let (short, inside) = counts::without_brackets(&name);
        if naming::is_name(&short) {
            found.extend(entry(
                sentence,
                group,
                &short,
                inside.as_ref(),
                &Passage::default(),
            ));
        }
    }
    found
}

/// The clause right before a share: behind the last sign or "and" that ends another one.
fn subject(raw: &Passage) -> Passage {
    let folded = raw.folded();
    let mut at = 0;
    for sign in [", ", "; ", ": ", " and ", ") ", " so ", " – ", " — "] {
        for (found, _) in folded.match_indices(sign) {
            let rest = folded.get(found + sign.len()..).unwrap_or_default();
            let before = folded.get(..found).unwrap_or_default();
            let open = before.matches('(').count() > before.matches(')').count();
            let letters = rest.chars().filter(|c| c.is_alphabetic()).count();
            let named = rest.split_whitespace().any(|word| {
                word.len() > 3 && !has(TAIL_WORDS, word.trim_matches(|c: char| !c.is_alphabetic()))
            });
            if !open && letters >= 3 && named {
                at = at.max(found + sign.len());
            }
        }
    }
    raw.slice(at..raw.text().len())
}
