//! All lists of a page that may be its grading.

use super::amount::{Unit, amounts, bare};
use super::cells;
use super::counts;
use super::entries::{Entry, listed};
use super::formula;
use super::heads::{Head, heads};
use super::naming;
use super::passage::Passage;
use super::plain::{plain_number, products};
use super::prose::prose;
use super::rows::{Row, Told};
use super::scheme::{Form, List, MOST};

/// Quiet rows between two shares of one list.
const QUIET: usize = 6;
/// Lists of one page; a page has a handful.
const MOST_LISTS: usize = 400;

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

/// Adds a list when it holds several shares.
pub(super) fn push(
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
    entry.name = counts::without_brackets(&name).0;
}

/// A run, and without its sentences when it has both those and rows.
fn push_run(lists: &mut Vec<List>, run: &mut Vec<Entry>, told: Told, total: Option<(u32, Unit)>) {
    let run = std::mem::take(run);
    let rows: Vec<Entry> = run.iter().filter(|entry| !entry.told).cloned().collect();
    if rows.len() < run.len() {
        push(lists, rows, Form::Rows, told, total);
    }
    push(lists, run, Form::Rows, told, total);
}

/// Rows with shares that stand close together; `numbers` reads numbers without a unit as well.
fn runs(rows: &[Row], read: &[Read], numbers: bool) -> Vec<List> {
    let mut lists = Vec::new();
    let mut run: Vec<Entry> = Vec::new();
    let mut told = Told::No;
    let mut quiet = 0;
    for (row, read) in rows.iter().zip(read) {
        if let Some(total) = read.total {
            push_run(&mut lists, &mut run, told, Some(total));
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
                push_run(&mut lists, &mut run, told, None);
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
    push_run(&mut lists, &mut run, told, None);
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
