//! Plain text and text copied out of a browser.

use semestra_plan::Finding;
use std::borrow::Cow;

use semestra_plan::draft::{Format, Origin};

use super::unwrap;
use crate::columns::is_heading;
use crate::page::{Block, Cell, LONGEST_LINE, MOST_LINES, Page, Piece, Table};
use crate::{dates, sections, stacked};

/// The page of a plain text.
pub(super) fn page(text: &str) -> Page {
    let mut page = Page::blank(Format::Text);
    let mut lines = Vec::new();
    for (number, line) in unwrap::paragraphs(text) {
        if page.lines.len() >= MOST_LINES {
            page.note_cut(Finding::EndCut);
            break;
        }
        if line.len() > LONGEST_LINE && line.chars().count() > LONGEST_LINE {
            page.note_cut(Finding::LinesCut);
        }
        // Control characters would move the columns that places count.
        let clean: String = line
            .trim_end_matches(|c: char| c.is_whitespace() && c != '\t')
            .chars()
            .map(|c| {
                if c.is_control() && c != '\t' || c == '\u{feff}' {
                    ' '
                } else {
                    c
                }
            })
            .collect();
        let clean = without_link_note(&clean);
        lines.push(page.add_line(&clean, Origin::Line { line: number }));
    }
    page.blocks = blocks(&lines);
    page
}

/// A line without the words that an LMS writes behind its links for screen readers and that are copied along.
fn without_link_note(line: &str) -> Cow<'_, str> {
    const NOTE: &str = "Links to an external site.";
    if !line.contains(NOTE) {
        return Cow::Borrowed(line);
    }
    Cow::Owned(line.replace(&format!("({NOTE})"), "").replace(NOTE, ""))
}

/// The parts of a text, told by its words, bullets and tabs alone; `lines` are whole lines.
pub(super) fn blocks(lines: &[Piece]) -> Vec<Block> {
    let pieces: Vec<Piece> = lines.iter().map(Piece::trim).collect();
    let stacks = stacked::find(&pieces);
    let mut blocks = Vec::new();
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        if let Some(stack) = stacks.iter().find(|stack| stack.lines.start == at) {
            blocks.push(Block::Table(stack.table.clone()));
            at = stack.lines.end.max(at + 1);
            continue;
        }
        let tabbed = tabbed(lines, &pieces, at);
        if tabbed > 1 {
            blocks.push(Block::Table(tab_table(lines, at, at + tabbed)));
            at += tabbed;
            continue;
        }
        blocks.push(block(&pieces, lines, piece, at));
        at += 1;
    }
    blocks
}

fn block(pieces: &[Piece], lines: &[Piece], piece: &Piece, at: usize) -> Block {
    if piece.is_empty() {
        return Block::Gap;
    }
    if sections::is_plain_heading(pieces, at) {
        return Block::Heading(2, piece.clone());
    }
    let bullet = piece
        .text
        .strip_prefix(['•', '-', '*', '–', '◦', '▪', '·', '●'])
        .filter(|rest| rest.starts_with(char::is_whitespace));
    if let Some(rest) = bullet {
        let from = piece.text.len() - rest.len();
        let indent = lines.get(at).map_or(0, |line| {
            line.text.chars().take_while(|c| c.is_whitespace()).count()
        });
        return Block::Item(indent / 2, piece.slice(from..piece.text.len()).trim());
    }
    Block::Line(piece.clone())
}

/// How many lines from here on belong to a table of tabs.
///
/// A line without a tab continues the cell above when the table goes on behind it.
fn tabbed(lines: &[Piece], pieces: &[Piece], from: usize) -> usize {
    let has_tab = |at: usize| {
        lines.get(at).is_some_and(|line| {
            line.text.trim_start_matches(' ').contains('\t') && !line.trim().is_empty()
        })
    };
    let inner_tab = |at: usize| {
        lines
            .get(at)
            .is_some_and(|line| line.text.trim().contains('\t'))
    };
    if !inner_tab(from) {
        return 0;
    }
    let mut end = from + 1;
    let mut rows = 1;
    loop {
        if has_tab(end) {
            rows += 1;
            end += 1;
            continue;
        }
        let blank_row = lines.get(end).is_some_and(|line| line.text.contains('\t'));
        if blank_row {
            end += 1;
            continue;
        }
        // A few lines of a cell with line breaks, or empty rows.
        let Some(ahead) = (1..=8).find(|ahead| has_tab(end + ahead)) else {
            break;
        };
        let between: Vec<&Piece> = (end..end + ahead).filter_map(|at| lines.get(at)).collect();
        let prose = between.iter().any(|line| line.text.chars().count() > 120);
        let headed = (end..end + ahead).any(|at| sections::is_plain_heading(pieces, at));
        let empty = between.iter().filter(|line| line.trim().is_empty()).count();
        let other = empty > 0 && begins_other_table(lines.get(from), lines.get(end + ahead));
        if prose || headed || other || empty > 4 {
            break;
        }
        end += ahead;
    }
    if rows >= 2 { end - from } else { 0 }
}

/// Whether a row of nothing but headings stands below an empty line, other ones than those of the table above.
fn begins_other_table(head: Option<&Piece>, row: Option<&Piece>) -> bool {
    let (Some(head), Some(row)) = (head, row) else {
        return false;
    };
    row.text.trim() != head.text.trim() && row.text.trim().split('\t').all(is_heading)
}

/// A row that lacks exactly its first cell stands under a date that spans several rows, as lists of an LMS do.
fn inherit_date(table: &Table, row: &mut Vec<Cell>) {
    let Some(above) = table.rows.last() else {
        return;
    };
    let is_date = |cell: &Cell| {
        cell.parts
            .first()
            .is_some_and(|part| dates::whole(&part.text).is_some_and(|date| !date.weak))
    };
    let (Some(date), Some(first)) = (above.first(), row.first()) else {
        return;
    };
    if row.len() + 1 == above.len() && is_date(date) && !first.is_empty() && !is_date(first) {
        let spanned = Cell {
            spanned: true,
            ..date.clone()
        };
        row.insert(0, spanned);
    }
}

/// Whether the lines from here on fill a row that has `have` cells exactly.
fn completes(lines: &[Piece], ahead: std::ops::Range<usize>, have: usize, columns: usize) -> bool {
    let mut cells = have;
    for at in ahead.take(12) {
        if cells >= columns {
            return false;
        }
        cells += lines
            .get(at)
            .map_or(0, |line| line.text.matches('\t').count());
        if cells == columns {
            return true;
        }
    }
    false
}

fn tab_table(lines: &[Piece], from: usize, to: usize) -> Table {
    let mut table = Table::default();
    let columns = (from..to)
        .filter_map(|at| lines.get(at))
        .map(|line| line.text.matches('\t').count() + 1)
        .max()
        .unwrap_or(1);
    for at in from..to {
        let Some(whole) = lines.get(at) else {
            continue;
        };
        let line = whole.text.as_str();
        if !line.contains('\t') {
            // What follows a line break inside a cell belongs to the last cell that was begun.
            if let Some(cell) = table
                .rows
                .last_mut()
                .and_then(|row| row.iter_mut().rev().find(|cell| !cell.is_empty()))
                && !whole.trim().is_empty()
            {
                cell.parts.push(whole.trim());
            }
            continue;
        }
        let mut row: Vec<Cell> = Vec::with_capacity(columns);
        let mut start = 0;
        for (tab, _) in line.match_indices('\t') {
            row.push(Cell::of(whole.slice(start..tab)));
            start = tab + 1;
        }
        row.push(Cell::of(whole.slice(start..line.len())));
        // A cell with line breaks cuts its row: what follows begins with the tab behind that cell.
        // It may also begin with the last line of that cell, when the two halves make one whole row.
        let starts_row = row.first().is_some_and(|cell| {
            cell.parts
                .first()
                .is_some_and(|part| dates::whole(&part.text).is_some())
        });
        let joins = |above: &Vec<Cell>| {
            let joined = above.len() + row.len() - 1;
            line.starts_with('\t') && joined <= columns
                || columns > 3 && !starts_row && completes(lines, at..to, above.len(), columns)
        };
        match table.rows.last_mut().filter(|above| joins(above)) {
            Some(above) => {
                if let (Some(last), Some(first)) = (above.last_mut(), row.first_mut()) {
                    last.parts.append(&mut first.parts);
                }
                above.extend(row.drain(1..));
            }
            None => {
                inherit_date(&table, &mut row);
                table.rows.push(row);
            }
        }
    }
    table
}
