//! All lists of a page that may be its grading.

use std::collections::HashSet;

use super::amount::{ONE, Unit, amounts, bare};
use super::cells::{self, Head, heads, plain_number, products};
use super::entries::{Entry, listed, told};
use super::formula;
use super::naming;
use super::passage::Passage;
use super::rows::{Row, Told};
use super::rules::sentences;
use super::scheme::{Form, List, MOST};

/// Quiet rows between two shares of one list.
const QUIET: usize = 6;
/// Lists of one page; a page has a handful.
const MOST_LISTS: usize = 400;
/// Characters below which a line without an end is one of a list and no broken sentence.
const SHORT: usize = 40;
/// Lines that one paragraph is read over.
const PARAGRAPH: usize = 12;

/// What a row gives.
struct Read {
    entries: Vec<Entry>,
    /// Numbers that are shares only when the whole list says so.
    numbers: Vec<Entry>,
    /// "Total: 1000 points".
    total: Option<(u32, Unit)>,
}

/// The lists of a page in the order of their first rows.
pub(super) fn lists(rows: &[Row]) -> Vec<List> {
    let read = read(rows);
    let mut lists = runs(rows, &read, false);
    lists.extend(runs(rows, &read, true));
    lists.extend(zones(rows, &read));
    lists.extend(tables(rows, &read));
    for (at, row) in rows.iter().enumerate() {
        let entries = read.get(at).map_or(&[] as &[Entry], |read| &read.entries);
        if entries.len() >= 2 {
            push(&mut lists, entries.to_vec(), Form::Rows, row.told, None);
        }
        push(
            &mut lists,
            formula::shares(rows, at),
            Form::Formula,
            row.told.max(Told::Near),
            None,
        );
    }
    lists.extend(bracketed(rows, &read));
    lists.extend(alternating(rows));
    lists.extend(prose(rows));
    lists.truncate(MOST_LISTS);
    lists
}

fn push(
    lists: &mut Vec<List>,
    entries: Vec<Entry>,
    form: Form,
    told: Told,
    total: Option<(u32, Unit)>,
) {
    if entries.len() >= 2 && lists.len() < MOST_LISTS {
        lists.push(List {
            entries,
            form,
            told,
            total,
        });
    }
}

fn read(rows: &[Row]) -> Vec<Read> {
    let mut columns: Option<(Option<usize>, Vec<Head>)> = None;
    let mut all = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        if let Some(found) = heads(&row.cells) {
            columns = Some((row.table, found));
        }
        if columns
            .as_ref()
            .is_some_and(|(table, _)| *table != row.table)
        {
            columns = None;
        }
        let heads = columns.as_ref().map(|(_, heads)| heads.as_slice());
        let mut read = row_of(rows, at, heads);
        for entry in read.entries.iter_mut().chain(&mut read.numbers) {
            entry.row = at;
            entry.depth = row.depth;
            wrap(rows, at, entry);
        }
        all.push(read);
    }
    all
}

fn row_of(rows: &[Row], at: usize, heads: Option<&[Head]>) -> Read {
    let mut read = Read {
        entries: Vec::new(),
        numbers: Vec::new(),
        total: None,
    };
    let Some(row) = rows.get(at) else { return read };
    read.total = total(&row.words());
    if read.total.is_some() {
        return read;
    }
    if let Some(line) = row.line() {
        if !goes_on(rows, at, line) {
            read.entries = cells::halved(line).unwrap_or_else(|| listed(line));
        }
        if read.entries.is_empty() && row.told != Told::No {
            read.numbers = products(line)
                .or_else(|| plain_number(line))
                .into_iter()
                .collect();
        }
        return read;
    }
    let found = cells::shares(&row.cells, heads, row.told != Told::No);
    (read.entries, read.numbers) = found
        .into_iter()
        .partition(|entry| entry.unit != Unit::Bare);
    read
}

/// Whether a line goes on in the middle of a sentence that began above, and does not end with a share.
fn goes_on(rows: &[Row], at: usize, line: &Passage) -> bool {
    let Some(row) = rows.get(at) else {
        return false;
    };
    let above = at
        .checked_sub(1)
        .and_then(|above| rows.get(above))
        .filter(|above| !above.heading);
    let Some(above) = above.and_then(Row::line) else {
        return false;
    };
    let open = !above.text().ends_with(['.', ':', ';', '!', '?', '%'])
        && above.text().chars().count() > 40;
    let ends = amounts(line.text()).last().is_some_and(|amount| {
        let rest = line.text().get(amount.bytes.end..).unwrap_or_default();
        !rest.chars().any(char::is_alphanumeric)
    });
    // "(2) Exams" begins an item, "(in class)" goes on.
    let numbered = naming::without_number(line).text().len() < line.text().len();
    let small = line
        .text()
        .starts_with(|c: char| c.is_lowercase() || c == '(')
        && !numbered;
    let colon = line.text().contains(':');
    !row.gap && row.depth.is_none() && open && small && !(ends && colon)
}

/// "Total 100%", "TOTAL: 1000 points", "1000 points total", "Total = 100.".
fn total(words: &Passage) -> Option<(u32, Unit)> {
    let lower = words.folded();
    let count = lower.split_whitespace().count();
    let begins = [
        "total",
        "course total",
        "sum",
        "gesamt",
        "summe",
        "suma",
        "soma",
        "grand total",
        "overall total",
    ]
    .iter()
    .any(|word| {
        lower
            .strip_prefix(word)
            .is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
    });
    let ends = lower.trim_end_matches(['.', ' ', ')']).ends_with(" total");
    if count > 8 || !(begins || ends) {
        return None;
    }
    let found = amounts(words.text());
    let points = found.iter().find(|amount| amount.unit == Unit::Points);
    let share = found.iter().find(|amount| amount.unit == Unit::Percent);
    // "Lecture total 65%" is a subtotal, which the sums tell.
    let alone = begins || count <= 3 && lower.starts_with(|c: char| c.is_ascii_digit());
    if let Some(amount) = points.or(share).filter(|_| alone) {
        let before = bare(lower.split_whitespace().rev().nth(1).unwrap_or_default());
        return match (amount.unit, before) {
            // "Total  1000  100.00%" tells the points as well.
            (Unit::Percent, Some((value, None))) if value > amount.value => {
                Some((value, Unit::Points))
            }
            _ => Some((amount.value, amount.unit)),
        };
    }
    let last = lower
        .split(|c: char| c.is_whitespace() || matches!(c, ':' | '='))
        .rfind(|word| !word.is_empty())?;
    let (value, _) = bare(last.trim_end_matches('.'))?;
    begins.then_some((value, Unit::Bare))
}

/// Puts the begin of a name that was broken over two lines before its end.
fn wrap(rows: &[Row], at: usize, entry: &mut Entry) {
    let Some(row) = rows.get(at).filter(|row| !row.gap) else {
        return;
    };
    let Some(line) = row.line() else { return };
    let goes_on =
        line.text().starts_with(char::is_lowercase) && line.text().starts_with(entry.name.text());
    let Some(above) = at
        .checked_sub(1)
        .and_then(|above| rows.get(above))
        .filter(|above| !above.heading)
    else {
        return;
    };
    let Some(words) = above
        .line()
        .filter(|words| goes_on && amounts(words.text()).is_empty())
    else {
        return;
    };
    if words.text().ends_with(['.', ':', ';', '!', '?'])
        || words.text().split_whitespace().count() > 14
    {
        return;
    }
    let mut name = naming::without_number(words);
    name.extend(&entry.name);
    entry.name = naming::without_brackets(&name).0;
}

/// Rows with shares that stand close together; `numbers` reads numbers without a unit as well.
fn runs(rows: &[Row], read: &[Read], numbers: bool) -> Vec<List> {
    let mut lists = Vec::new();
    let mut run: Vec<Entry> = Vec::new();
    let mut told = Told::No;
    let mut quiet = 0;
    for (row, read) in rows.iter().zip(read) {
        if let Some(total) = read.total {
            push(
                &mut lists,
                std::mem::take(&mut run),
                Form::Rows,
                told,
                Some(total),
            );
            quiet = 0;
            continue;
        }
        let found: Vec<&Entry> = if numbers {
            read.entries
                .iter()
                .filter(|entry| entry.unit != Unit::Percent)
                .chain(&read.numbers)
                .collect()
        } else {
            read.entries.iter().collect()
        };
        let left = row.heading && row.told == Told::No;
        if found.is_empty() {
            quiet += 1;
            if quiet > QUIET || left {
                push(&mut lists, std::mem::take(&mut run), Form::Rows, told, None);
            }
            continue;
        }
        if run.is_empty() {
            told = row.told;
        }
        quiet = 0;
        told = told.max(row.told);
        if run.len() < MOST {
            run.extend(found.into_iter().cloned());
        }
    }
    push(&mut lists, run, Form::Rows, told, None);
    lists
}

/// The shares of each table.
fn tables(rows: &[Row], read: &[Read]) -> Vec<List> {
    let mut lists = Vec::new();
    let mut entries: Vec<Entry> = Vec::new();
    let mut total = None;
    let mut table = None;
    let mut told = Told::No;
    for (row, read) in rows.iter().zip(read) {
        if row.table != table {
            push(
                &mut lists,
                std::mem::take(&mut entries),
                Form::Rows,
                told,
                total.take(),
            );
            (table, told) = (row.table, row.told);
        }
        if table.is_some() && entries.len() < MOST {
            entries.extend(read.entries.iter().chain(&read.numbers).cloned());
            total = total.or(read.total);
            told = told.max(row.told);
        }
    }
    push(&mut lists, entries, Form::Rows, told, total);
    lists
}

/// All rows with shares of one part about grading, however much is explained between them.
fn zones(rows: &[Row], read: &[Read]) -> Vec<List> {
    let mut lists = Vec::new();
    let mut zone: Vec<Entry> = Vec::new();
    let mut current = None;
    let mut told = Told::No;
    let mut total = None;
    for (row, read) in rows.iter().zip(read) {
        if current != Some(row.zone) {
            push(
                &mut lists,
                std::mem::take(&mut zone),
                Form::Rows,
                told,
                total.take(),
            );
            current = Some(row.zone);
            told = row.told;
        }
        if row.told == Told::No {
            continue;
        }
        told = told.max(row.told);
        total = total.or(read.total);
        if zone.len() < MOST {
            zone.extend(read.entries.iter().cloned());
        }
    }
    push(&mut lists, zone, Form::Rows, told, total);
    lists
}

/// Shares on lines of their own, as a table copied with one cell a line and headings with their share below leave
/// them: each names the line behind it, or the line before it when the list begins with a name.
fn alternating(rows: &[Row]) -> Vec<List> {
    let alone = |row: &Row| {
        let line = row.line()?;
        let amount = amounts(line.text())
            .into_iter()
            .next()
            .filter(|amount| !amount.other)?;
        let trimmed = line
            .text()
            .trim_end_matches(['.', ')', ':'])
            .trim_start_matches('(');
        (amount.bytes.len() == trimmed.len()).then_some(amount)
    };
    let marks: Vec<usize> = rows
        .iter()
        .enumerate()
        .filter(|(_, row)| alone(row).is_some())
        .map(|(at, _)| at)
        .collect();
    let mut lists = Vec::new();
    let mut from = 0;
    while let Some(first) = marks.get(from).copied() {
        let mut to = from + 1;
        while marks
            .get(to)
            .zip(marks.get(to - 1))
            .is_some_and(|(next, last)| next - last <= QUIET + 6)
        {
            to += 1;
        }
        let group = marks.get(from..to).unwrap_or_default();
        from = to;
        let introduced = first
            .checked_sub(1)
            .and_then(|before| rows.get(before))
            .is_none_or(|before| before.words().text().ends_with([':', '.']));
        let mut entries = Vec::new();
        for at in group.iter().copied().take(MOST) {
            let named = if introduced {
                Some(at + 1)
            } else {
                at.checked_sub(1)
            };
            let name = named.and_then(|at| rows.get(at)).and_then(Row::line);
            let (Some(name), Some(row)) = (name, rows.get(at)) else {
                continue;
            };
            entries.extend(beside(name, row, at));
        }
        let told = rows.get(first).map_or(Told::No, |row| row.told);
        push(&mut lists, entries, Form::Alternating, told, None);
    }
    lists
}

/// The share of a line that is nothing else, with the line that names it.
fn beside(name: &Passage, row: &Row, at: usize) -> Vec<Entry> {
    let words = row.words();
    let (short, detail) = naming::split_detail(&naming::without_number(name));
    let cells = [short, words];
    let mut found = cells::shares(&cells, None, false);
    for entry in &mut found {
        entry.row = at;
        entry.around = name.clone();
        if super::rules::is_rule(&detail.folded()) {
            entry.detail = detail.clone();
        }
    }
    found
}

/// What sentences say: several shares in one, or one in each of several.
fn prose(rows: &[Row]) -> Vec<List> {
    let mut lists = Vec::new();
    let mut zone: Vec<Entry> = Vec::new();
    let mut page: Vec<Entry> = Vec::new();
    let mut current = None;
    let mut told_zone = Told::No;
    for (at, passage) in paragraphs(rows) {
        let Some(row) = rows.get(at) else { continue };
        if current != Some(row.zone) {
            push(
                &mut lists,
                std::mem::take(&mut zone),
                Form::Prose,
                told_zone,
                None,
            );
            current = Some(row.zone);
        }
        told_zone = row.told;
        if amounts(passage.text()).is_empty() {
            continue;
        }
        for sentence in sentences(&passage) {
            let several = listed(&sentence);
            if several.len() >= 2 {
                push(
                    &mut lists,
                    placed(several, at),
                    Form::Sentence,
                    row.told,
                    None,
                );
            }
            let single = placed(told(&sentence), at);
            if zone.len() < MOST && row.told != Told::No {
                zone.extend(single.iter().cloned());
            }
            if page.len() < MOST {
                page.extend(single);
            }
        }
    }
    push(&mut lists, zone, Form::Prose, told_zone, None);
    push(&mut lists, page, Form::Prose, Told::No, None);
    lists
}

fn placed(mut entries: Vec<Entry>, at: usize) -> Vec<Entry> {
    for entry in &mut entries {
        entry.row = at;
    }
    entries
}

/// Lines that follow each other without a gap as one text, with the row each begins in.
pub(super) fn paragraphs(rows: &[Row]) -> Vec<(usize, Passage)> {
    let mut found: Vec<(usize, Passage)> = Vec::new();
    let mut lines = 0;
    let mut length = 0;
    let mut open = false;
    for (at, row) in rows.iter().enumerate() {
        let goes_on = open
            && !row.gap
            && row.table.is_none()
            && row.depth.is_none()
            && !row.heading
            && lines < PARAGRAPH;
        let Some(line) = row.line() else {
            open = false;
            found.push((at, row.words()));
            continue;
        };
        let short = |above: &Passage| {
            let begins = line
                .text()
                .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
            let open = |c: char| c.is_alphanumeric() || c == '%';
            begins && length < SHORT && above.text().ends_with(open)
        };
        let goes_on = goes_on && !found.last().is_some_and(|(_, above)| short(above));
        length = line.text().chars().count();
        match found.last_mut() {
            Some((_, passage)) if goes_on => {
                passage.extend(line);
                lines += 1;
            }
            _ => {
                found.push((at, line.clone()));
                lines = 1;
            }
        }
        open = !row.heading;
    }
    found
}

/// The shares that sentences of a page give alone, to hold against the list that was chosen.
pub(super) fn stated_alone(rows: &[Row]) -> Vec<Entry> {
    paragraphs(rows)
        .into_iter()
        .flat_map(|(at, passage)| {
            sentences(&passage)
                .into_iter()
                .map(move |sentence| (at, sentence))
        })
        .flat_map(|(at, sentence)| placed(told(&sentence), at))
        .take(MOST)
        .collect()
}

/// The totals of points that a page says: "/525", "out of 525", "525 points", "525 total".
pub(super) fn totals(rows: &[Row]) -> HashSet<u32> {
    let mut found = HashSet::new();
    for row in rows {
        let words = row.words();
        if !words.text().bytes().any(|byte| byte.is_ascii_digit()) {
            continue;
        }
        let all = crate::scan::tokens(words.text());
        let near = |at: usize| {
            all.get(at)
                .is_some_and(|t| t.is(&['/']) || matches!(t.word(), "of" | "total" | "possible"))
        };
        for (at, token) in all.iter().enumerate() {
            let beside = at.checked_sub(1).is_some_and(near) || (at + 1..at + 4).any(near);
            if let Some((value, _)) = token.number().filter(|_| beside) {
                found.insert(value.saturating_mul(ONE));
            }
        }
    }
    found
}

/// Names at the begin of a line with their points in brackets, as headings of parts have them, page-wide.
fn bracketed(rows: &[Row], read: &[Read]) -> Vec<List> {
    let mut entries = Vec::new();
    for (row, read) in rows.iter().zip(read) {
        let Some(line) = row.line() else { continue };
        let capital = line.text().starts_with(char::is_uppercase);
        let [entry] = read.entries.as_slice() else {
            continue;
        };
        let before = line
            .text()
            .find(entry.amount.text())
            .and_then(|at| line.text().get(..at));
        if capital && before.is_some_and(|before| before.ends_with('(')) && entries.len() < MOST {
            entries.push(entry.clone());
        }
    }
    let mut lists = Vec::new();
    push(&mut lists, entries, Form::Rows, Told::No, None);
    lists
}
