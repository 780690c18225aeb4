//! Shares of the grade in lines and tables.

use semestra_plan::Weight;
use semestra_plan::draft::CategoryDraft;

use crate::evidence::stated;
use crate::grading::MOST;
use crate::page::{Cell, Piece, Table};
use crate::scan::{Token, tokens};
use crate::sections::Subject;
use crate::wording::{position, says};

/// A share of the grade before it has its place in the tree.
#[derive(Clone, Debug)]
pub(crate) struct Share {
    pub(crate) category: CategoryDraft,
    /// Hundredths of a percent, so that sums come out exactly.
    pub(crate) weight: u32,
    /// Depth in a list, when the form of the document tells it.
    pub(crate) depth: Option<usize>,
}

/// A percentage with its bytes, in hundredths.
pub(crate) fn percents(text: &str) -> Vec<(std::ops::Range<usize>, u32)> {
    let all = tokens(text);
    let mut found = Vec::new();
    for (at, token) in all.iter().enumerate() {
        if !token.is(&['%']) && !matches!(token.word(), "percent") {
            continue;
        }
        let Some((value, _)) = at
            .checked_sub(1)
            .and_then(|before| all.get(before))
            .and_then(Token::number)
        else {
            continue;
        };
        let fraction = at >= 3
            && all
                .get(at - 2)
                .is_some_and(|t| t.is(&['.', ',']) && !t.spaced)
            && all.get(at - 3).is_some_and(|t| t.number().is_some())
            && all.get(at - 1).is_some_and(|t| !t.spaced);
        let (start, hundredths) = if fraction {
            let whole = all
                .get(at - 3)
                .and_then(Token::number)
                .map_or(0, |(n, _)| n);
            let digits = all
                .get(at - 1)
                .and_then(Token::number)
                .map_or(1, |(_, d)| d);
            let part = match digits {
                1 => value.saturating_mul(10),
                2 => value,
                _ => 0,
            };
            (at - 3, whole.saturating_mul(100).saturating_add(part))
        } else {
            (at - 1, value.saturating_mul(100))
        };
        // ">= 80 %" and "at least 50%" are conditions.
        let before = all.get(start.saturating_sub(3)..start).unwrap_or_default();
        let condition = before.iter().any(|t| {
            t.is(&['>', '<', '=', '≥', '≤', '+'])
                || matches!(
                    t.word(),
                    "least" | "above" | "below" | "over" | "than" | "most" | "minimum"
                )
        });
        if hundredths <= 10_000 && hundredths > 0 && !condition {
            let from = all.get(start).map_or(0, |t| t.bytes.start);
            found.push((from..token.bytes.end, hundredths));
        }
    }
    found
}

/// The percentage that a whole line is.
pub(crate) fn only_percent(text: &str) -> Option<u32> {
    if text.len() > 8 {
        return None;
    }
    let (bytes, weight) = percents(text).into_iter().next()?;
    (bytes.len() == text.trim().len()).then_some(weight)
}

/// A share whose name and weight stand on different lines.
pub(crate) fn named_share(words: &Piece, percent: &Piece, weight: u32) -> Option<Share> {
    let (name, detail) = split_detail(words);
    let (name, _, each) = without_detail(&name);
    if !(2..=80).contains(&name.text.chars().count()) || only_percent(&name.text).is_some() {
        return None;
    }
    let rule = is_rule(&detail.lower()).then_some(detail);
    let mut evidence = vec![stated("name", &name), stated("weight", percent)];
    evidence.extend(rule.iter().map(|rule| stated("rule", rule)));
    evidence.extend(each.iter().map(|(_, words)| stated("count", words)));
    let lower = words.lower();
    let category = CategoryDraft {
        key: String::new(),
        name: name.text,
        weight: Weight::millionths(weight.saturating_mul(100)).ok(),
        count: each.map(|(count, _)| count),
        drop_lowest: drop_lowest(&lower),
        extra_credit: says(&lower, &["extra credit", "bonus"]),
        rule: rule.map(|rule| rule.text),
        parts: Vec::new(),
        evidence,
    };
    Some(Share {
        category,
        weight,
        depth: None,
    })
}

/// The shares of a line: one at its begin or end, or several between commas.
pub(crate) fn line_shares(line: &Piece, depth: Option<usize>) -> Vec<Share> {
    if line.text.chars().count() > 700 {
        return Vec::new();
    }
    let found = percents(&line.text);
    if found.is_empty() {
        return Vec::new();
    }
    let parts = listed(line);
    if parts.len() >= 2 {
        let shares: Vec<Share> = parts.iter().filter_map(|part| share(part, depth)).collect();
        let total: u32 = shares.iter().map(|share| share.weight).sum();
        if shares.len() == parts.len() && (9_000..=11_000).contains(&total) {
            return shares;
        }
    }
    if line.text.chars().count() > 220 {
        return Vec::new();
    }
    share(line, depth).into_iter().collect()
}

/// Parts of a line between commas, semicolons and "and" that hold a percentage each.
pub(crate) fn listed(line: &Piece) -> Vec<Piece> {
    let mut parts = Vec::new();
    let mut depth = 0usize;
    let mut start = 0;
    for (at, c) in line.text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' | ';' if depth == 0 => {
                parts.push(line.slice(start..at).trim());
                start = at + c.len_utf8();
            }
            '.' if depth == 0
                && line
                    .text
                    .get(at + 1..)
                    .is_some_and(|rest| rest.starts_with(' ')) =>
            {
                parts.push(line.slice(start..at).trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(line.slice(start..line.text.len()).trim());
    let parts: Vec<Piece> = parts
        .into_iter()
        .map(|part| match part.text.strip_prefix("and ") {
            Some(rest) => part.slice(part.text.len() - rest.len()..part.text.len()),
            None => part,
        })
        .collect();
    parts
        .into_iter()
        .filter(|part| percents(&part.text).len() == 1)
        .collect()
}

pub(crate) fn in_brackets(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    before.matches('(').count() > before.matches(')').count()
}

/// The category of a line with its share.
pub(crate) fn share(line: &Piece, depth: Option<usize>) -> Option<Share> {
    let found = percents(&line.text);
    // "Essays (4 essays, 15% each): 60%" weighs 60 %; "Essays (60%)" too.
    let outside = found
        .iter()
        .find(|(bytes, _)| !in_brackets(&line.text, bytes.start));
    let (bytes, mut weight) = outside.or(found.first())?.clone();
    let before = line.slice(0..bytes.start);
    let behind = line.slice(bytes.end..line.text.len());
    // "Assessment: 50% homework" has a label before the weight and the name behind it.
    let labelled = before.text.trim_end().ends_with(':')
        && behind
            .text
            .split_whitespace()
            .next()
            .is_some_and(|word| word.chars().any(char::is_alphabetic))
        && crate::sections::subject(&before.lower()) == Subject::Grading;
    let leading = labelled || !before.text.chars().any(char::is_alphanumeric);
    let (name, detail) = if leading {
        let rest = strip_joint(&behind);
        split_detail(&rest)
    } else {
        let label = label_before(&before);
        (
            label,
            behind.trim_matches(|c| {
                c.is_whitespace() || matches!(c, ')' | ':' | ',' | '.' | '-' | '–' | ']')
            }),
        )
    };
    let (name, count, each) = without_detail(&name);
    let lower_line = line.lower();
    // "Homework 9% each (6 of them)" is six times nine.
    let multiplied = behind.lower();
    let factor = ["times ", "x ", "× ", "* "]
        .iter()
        .find_map(|sign| multiplied.trim_start().strip_prefix(sign))
        .and_then(first_count);
    if let Some(times) = factor.filter(|_| !leading) {
        weight = weight.saturating_mul(times);
    }
    if !leading
        && says(
            &behind.lower().chars().take(12).collect::<String>(),
            &["each"],
        )
        && let Some(times) = count.or_else(|| first_count(&lower_line))
    {
        weight = weight.saturating_mul(times);
    }
    let name = ["and the ", "and ", "the "]
        .iter()
        .fold(name, |name, small| {
            match name.text.to_lowercase().strip_prefix(small) {
                Some(_) => name.slice(small.len()..name.text.len()),
                None => name,
            }
        });
    let name = name.trim_matches(|c| {
        c.is_whitespace()
            || matches!(
                c,
                ':' | '-' | '–' | '—' | '*' | ',' | '(' | '.' | '=' | '|' | '•' | '~' | '/'
            )
    });
    let words = name.text.split_whitespace().count();
    if name.text.chars().filter(|c| c.is_alphabetic()).count() < 2 || words > 9 || weight > 10_000 {
        return None;
    }
    let lower = name.lower();
    if matches!(
        lower.as_str(),
        "total" | "sum" | "grade" | "a" | "b" | "c" | "d" | "f"
    ) || lower.starts_with("total")
        || is_letter(&lower)
    {
        return None;
    }
    let rule = (!detail.is_empty() && is_rule(&detail.lower())).then(|| detail.clone());
    let mut evidence = vec![stated("name", &name), stated("weight", &line.slice(bytes))];
    if let Some(rule) = &rule {
        evidence.push(stated("rule", rule));
    }
    if let Some((_, words)) = &each {
        evidence.push(stated("count", words));
    }
    let drop = drop_lowest(&lower_line);
    if drop.is_some() {
        evidence.push(stated("drop_lowest", line));
    }
    let category = CategoryDraft {
        key: String::new(),
        name: name.text.clone(),
        weight: Weight::millionths(weight.saturating_mul(100)).ok(),
        count: each.map(|(count, _)| count),
        drop_lowest: drop,
        extra_credit: says(&lower_line, &["extra credit", "bonus"]),
        rule: rule.map(|rule| rule.text),
        parts: Vec::new(),
        evidence,
    };
    Some(Share {
        category,
        weight,
        depth,
    })
}

pub(crate) fn is_letter(lower: &str) -> bool {
    let word = lower.trim_matches(|c: char| !c.is_alphabetic());
    word.len() == 1
}

/// " - ", ": ", " of the grade for" between a leading weight and its name.
pub(crate) fn strip_joint(words: &Piece) -> Piece {
    let start = words.text.len()
        - words
            .text
            .trim_start_matches(|c: char| {
                c.is_whitespace()
                    || matches!(c, '-' | '–' | '—' | ':' | ')' | ']' | '|' | '=' | '*')
            })
            .len();
    let mut rest = words.slice(start..words.text.len()).trim();
    for lead in [
        "of the final grade",
        "of your grade",
        "of the grade",
        "of grade",
        "for ",
        "of ",
        "on ",
    ] {
        if rest.text.to_ascii_lowercase().starts_with(lead) {
            rest = rest.slice(lead.len()..rest.text.len()).trim();
        }
    }
    rest
}

/// "Quizzes - if you complete …" is a name and a rule.
pub(crate) fn split_detail(rest: &Piece) -> (Piece, Piece) {
    let cut = [" - ", " – ", " — ", ": ", "; ", ". "]
        .iter()
        .filter_map(|sign| rest.text.find(sign).map(|at| (at, sign.len())))
        .min();
    match cut {
        Some((at, length)) => (
            rest.slice(0..at).trim(),
            rest.slice(at + length..rest.text.len()).trim(),
        ),
        None => (rest.clone(), rest.slice(rest.text.len()..rest.text.len())),
    }
}

/// The name before a trailing weight.
pub(crate) fn label_before(before: &Piece) -> Piece {
    let trimmed = before.trim_matches(|c| {
        c.is_whitespace()
            || matches!(
                c,
                ':' | '-' | '–' | '—' | '(' | '=' | ',' | '.' | '~' | '|' | '*' | '['
            )
    });
    let lower = trimmed.lower();
    let tail = [
        " is worth",
        " counts for",
        " count for",
        " worth",
        " are worth",
        " is",
        " are",
        " counts",
        " will be",
        " will count for",
        " accounts for",
        " account for",
        " make up",
        " makes up",
    ]
    .iter()
    .find(|tail| lower.ends_with(*tail));
    let trimmed = match tail {
        Some(tail) => trimmed.slice(0..trimmed.text.len().saturating_sub(tail.len())),
        None => trimmed,
    };
    // "Assessment: 50% homework" has its label before the colon only when words follow it.
    match trimmed.text.rfind(": ") {
        Some(colon) => trimmed.slice(colon + 2..trimmed.text.len()),
        None => trimmed,
    }
}

/// "Homeworks (3 homeworks, 10% each)": the name, and how many equal parts the brackets tell.
pub(crate) fn without_detail(name: &Piece) -> (Piece, Option<u32>, Option<(u32, Piece)>) {
    let (Some(open), Some(close)) = (name.text.find('('), name.text.rfind(')')) else {
        return (name.clone(), None, None);
    };
    if open >= close {
        return (name.clone(), None, None);
    }
    let inside = name.slice(open + 1..close);
    let lower = inside.lower();
    let count = tokens(&lower)
        .iter()
        .find_map(Token::number)
        .map(|(n, _)| n)
        .filter(|n| (1..=60).contains(n));
    let parts = lower.contains("each") || lower.contains('%') || lower.ends_with("total");
    // "5 homeworks, the lowest is dropped": what stands behind the count is a rule, not a part of the name.
    let first = lower.split([',', ';']).next().unwrap_or_default();
    let counted_first = first_count(first).is_some() && first.split_whitespace().count() <= 3;
    if !(parts || count.is_some() && counted_first) {
        return (name.clone(), count, None);
    }
    let counted =
        count.filter(|_| !lower.trim_start().starts_with('%') && first_count(&lower).is_some());
    (
        name.slice(0..open).trim(),
        count,
        counted.map(|count| (count, inside)),
    )
}

/// The number of equal parts: a number that is no percentage.
pub(crate) fn first_count(lower: &str) -> Option<u32> {
    let all = tokens(lower);
    all.iter().enumerate().find_map(|(at, token)| {
        let (value, _) = token.number()?;
        let percent = all.get(at + 1).is_some_and(|t| t.is(&['%', '.']));
        ((1..=60).contains(&value) && !percent).then_some(value)
    })
}

pub(crate) fn is_rule(lower: &str) -> bool {
    says(
        lower,
        &[
            "if", "drop", "dropped", "lowest", "best", "at least", "full", "must", "unless",
            "only", "highest", "replace", "replaces", "count",
        ],
    )
}

/// How many of the lowest do not count.
pub(crate) fn drop_lowest(lower: &str) -> Option<u32> {
    let at = position(lower, "lowest")?;
    if !says(
        lower,
        &[
            "drop",
            "dropped",
            "drops",
            "dropping",
            "discard",
            "discarded",
            "not count",
            "excluded",
        ],
    ) {
        return None;
    }
    // A number of another clause counts something else.
    let clause = [',', ';', ':', '(', ')', '.'];
    let near = lower.get(at..)?.split(clause).next()?;
    let near: String = near.chars().take(30).collect();
    let before = lower.get(..at)?.rsplit(clause).next()?;
    let before: String = before
        .chars()
        .skip(before.chars().count().saturating_sub(20))
        .collect();
    let words = ["one", "two", "three", "four", "five"];
    let number = |text: &str| {
        tokens(text).iter().find_map(|token| match token.number() {
            Some((value @ 1..=10, _)) => Some(value),
            Some(_) => None,
            None => words
                .iter()
                .position(|word| *word == token.word())
                .and_then(|index| u32::try_from(index + 1).ok()),
        })
    };
    number(&near).or_else(|| number(&before)).or(Some(1))
}

/// Rows of a table with a column of percentages.
pub(crate) fn table_shares(table: &Table) -> Vec<Share> {
    let mut shares = Vec::new();
    let percent_head = table.rows.first().is_some_and(|row| {
        row.iter().any(|cell| {
            says(
                &cell.text().to_lowercase(),
                &["weight", "percent", "percentage", "worth"],
            ) || cell.text().contains('%')
        })
    });
    for row in table.rows.iter().take(MOST) {
        let Some((column, weight, words)) =
            row.iter().enumerate().rev().find_map(|(column, cell)| {
                weight_cell(cell, percent_head && column > 0)
                    .map(|(weight, words)| (column, weight, words))
            })
        else {
            continue;
        };
        let name = row
            .iter()
            .enumerate()
            .filter(|(at, _)| *at != column)
            .find_map(|(_, cell)| {
                cell.parts
                    .first()
                    .filter(|part| part.text.chars().any(char::is_alphabetic))
            });
        let Some(name) = name else {
            continue;
        };
        let lower = name.lower();
        if lower.starts_with("total")
            || lower.starts_with("sum")
            || is_letter(&lower)
            || name.text.chars().count() > 90
        {
            continue;
        }
        let (clean, _, each) = without_detail(name);
        let mut evidence = vec![stated("name", &clean), stated("weight", &words)];
        if let Some((_, words)) = &each {
            evidence.push(stated("count", words));
        }
        shares.push(Share {
            category: CategoryDraft {
                key: String::new(),
                name: clean.text.clone(),
                weight: Weight::millionths(weight.saturating_mul(100)).ok(),
                count: each.map(|(count, _)| count),
                drop_lowest: drop_lowest(
                    &row.iter()
                        .map(Cell::text)
                        .collect::<Vec<_>>()
                        .join(" ")
                        .to_lowercase(),
                ),
                extra_credit: says(&lower, &["extra credit", "bonus"]),
                rule: None,
                parts: Vec::new(),
                evidence,
            },
            weight,
            depth: None,
        });
    }
    shares
}

pub(crate) fn weight_cell(cell: &Cell, bare: bool) -> Option<(u32, Piece)> {
    let part = cell.parts.first()?;
    if part.text.chars().count() > 24 {
        return None;
    }
    if let Some((bytes, weight)) = percents(&part.text).into_iter().next() {
        let alone = part.text.chars().filter(|c| c.is_alphabetic()).count() <= 10;
        return alone.then(|| (weight, part.slice(bytes)));
    }
    let number: f64 = part.text.trim().parse().ok()?;
    if !bare || !(0.1..=100.0).contains(&number) {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "0.1 to 100 percent are 10 to 10 000 hundredths"
    )]
    let hundredths = (number * 100.0).round() as u32;
    Some((hundredths, part.clone()))
}
