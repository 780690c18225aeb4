//! Rich Text Format 1.9, read by `rtf-parser-tt`, which gives words and their looks but no rows. The marks of rows and
//! cells are therefore put among the words before it reads, as letters that nobody writes.

use rtf_parser_tt::{Part, RtfDocument, StyleBlock};
use semestra_plan::Finding;
use semestra_plan::draft::{Format, Origin};

use super::compose::{RawCell, RawLine, Sheet, Text};
use crate::ReadError;
use crate::page::{Block, Page, Table};

/// Groups deeper in groups than any program writes; the parser keeps a state for each.
const DEEPEST: usize = 400;
/// Braces and control words of one document; the parser keeps each in memory.
const MOST_MARKS: usize = 2_000_000;
/// Letters of private use that stand for the begin of a row, the end of a cell, and the end of a row.
const ROW_BEGINS: char = '\u{e000}';
const CELL_ENDS: char = '\u{e001}';
const ROW_ENDS: char = '\u{e002}';
/// The control words of tables and what is put before them.
const MARKS: [(&[u8], &[u8]); 3] = [
    (b"\\trowd", b"{\\uc0\\u57344 }"),
    (b"\\cell", b"{\\uc0\\u57345 }"),
    (b"\\row", b"{\\uc0\\u57346 }"),
];

/// The page of an RTF document.
///
/// # Errors
/// When it is damaged, or nested or marked beyond reason.
pub(super) fn page(bytes: &[u8]) -> Result<Page, ReadError> {
    if !is_bounded(bytes) {
        return Err(ReadError::Rtf);
    }
    let document = RtfDocument::from_bytes(&marked(bytes)).map_err(|_| ReadError::Rtf)?;
    let mut lines = Lines {
        sheet: Sheet::new(Format::Rtf),
        text: Text::default(),
        table: Table::default(),
        row: None,
        parts: Vec::new(),
        number: 1,
    };
    for block in document
        .body
        .iter()
        .filter(|block| block.part == Part::Body)
    {
        lines.block(block);
    }
    lines.end_line();
    lines.end_row();
    lines.end_table();
    lines.sheet.end_running();
    Ok(lines.sheet.page)
}

/// The document with letters before the control words of tables.
fn marked(bytes: &[u8]) -> Vec<u8> {
    let mut all = Vec::with_capacity(bytes.len() + bytes.len() / 8);
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| *byte == b'\\') {
        let (before, word) = rest.split_at(at);
        all.extend_from_slice(before);
        let mark = MARKS.iter().find(|(name, _)| {
            word.strip_prefix(*name)
                .is_some_and(|behind| !behind.first().is_some_and(u8::is_ascii_alphabetic))
        });
        if let Some((_, letter)) = mark {
            all.extend_from_slice(letter);
        }
        // What stands behind a backslash may be a backslash, which then begins no control word.
        let (word, behind) = word.split_at(word.len().min(2));
        all.extend_from_slice(word);
        rest = behind;
    }
    all.extend_from_slice(rest);
    all
}

/// Whether the groups are as deep and as many as a program writes them.
fn is_bounded(bytes: &[u8]) -> bool {
    let mut depth = 0usize;
    let mut marks = 0usize;
    for byte in bytes {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            b'\\' | b'\n' => {}
            _ => continue,
        }
        marks += 1;
        if depth > DEEPEST || marks > MOST_MARKS {
            return false;
        }
    }
    true
}

struct Lines {
    sheet: Sheet,
    text: Text,
    /// The rows so far of the table that the text stands in.
    table: Table,
    /// The cells so far of the row that the text stands in.
    row: Option<Vec<RawCell>>,
    /// The lines so far of the cell that the text stands in.
    parts: Vec<RawLine>,
    number: u32,
}

impl Lines {
    fn block(&mut self, block: &StyleBlock) {
        let shown = !block.painter.hidden && !block.painter.strike;
        self.text.bold = usize::from(block.painter.bold);
        let marks = ['\n', '\t', ROW_BEGINS, CELL_ENDS, ROW_ENDS];
        for piece in block.text.split_inclusive(marks) {
            let words = piece.trim_end_matches(marks);
            if shown {
                self.text.push(words);
            }
            // Even where words are struck through, lines and cells end.
            match piece.chars().next_back() {
                Some('\n') => self.end_line(),
                Some('\t') if self.row.is_some() => self.text.push(" "),
                Some('\t') => self.text.tab(),
                Some(ROW_BEGINS) => {
                    if self.row.is_none() {
                        self.end_line();
                        self.sheet.end_running();
                        self.row = Some(Vec::new());
                    }
                }
                Some(CELL_ENDS) => self.end_cell(),
                Some(ROW_ENDS) => self.end_row(),
                Some(_) | None => {}
            }
        }
    }

    fn end_line(&mut self) {
        let bold = self.text.is_bold();
        let line = self.text.take();
        if self.row.is_some() {
            if !line.0.trim().is_empty() {
                self.parts.push(line);
            }
            return;
        }
        if !self.sheet.page.has_room() {
            self.sheet.page.note_cut(Finding::EndCut);
            return;
        }
        if !line.0.trim().is_empty() {
            self.end_table();
        }
        let origin = self.origin("par");
        let (words, anchors) = line;
        self.sheet
            .running((bulleted(&words), anchors), bold, &origin);
    }

    fn end_cell(&mut self) {
        self.end_line();
        if let Some(row) = &mut self.row {
            row.push(RawCell {
                parts: std::mem::take(&mut self.parts),
                ..RawCell::default()
            });
        }
    }

    fn end_row(&mut self) {
        let cells = self.row.take().unwrap_or_default();
        if !self.sheet.page.has_room() {
            return;
        }
        let origin = self.origin("row");
        if cells.len() < 2 {
            // A frame around a paragraph is no table.
            self.end_table();
            for line in cells.into_iter().flat_map(|cell| cell.parts) {
                self.sheet.running(line, false, &origin);
            }
            return;
        }
        let cells = self.sheet.row(cells, origin);
        self.table.rows.push(cells);
    }

    fn end_table(&mut self) {
        let table = std::mem::take(&mut self.table);
        if !table.rows.is_empty() {
            self.sheet.page.blocks.push(Block::Table(table));
        }
    }

    fn origin(&mut self, name: &str) -> Origin {
        let number = self.number;
        self.number = number.saturating_add(1);
        Origin::Element {
            name: name.to_owned(),
            number,
        }
    }
}

/// A line with a bullet and a blank where programs set a bullet or number and a tab, which parts no columns.
fn bulleted(words: &str) -> String {
    let Some((mark, rest)) = words.trim_start().split_once('\t') else {
        return words.to_owned();
    };
    let digits = mark.strip_suffix(['.', ')']).unwrap_or_default();
    let numbered = (1..=3).contains(&digits.len()) && digits.chars().all(char::is_alphanumeric);
    let mut letters = mark.chars();
    let bullet = letters.next().is_some_and(|c| !c.is_alphanumeric()) && letters.next().is_none();
    if (bullet || numbered) && !rest.contains('\t') {
        format!("• {rest}")
    } else {
        words.to_owned()
    }
}
