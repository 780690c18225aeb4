//! The parts of a PDF put down in the common form.

use semestra_plan::draft::{Format, Origin};

use super::Part;
use super::letters::is_bullet;
use super::prose::Prose;
use super::sheet::Area;
use super::table::{Row, Table};
use super::text::Text;
use crate::page::{self, Anchor, Block, Page, Piece};

/// More than a screen of addresses for every line is no course page.
const MOST_ANCHORS: usize = 5_000;
/// Between the cells of a shown row.
const BETWEEN_CELLS: &str = " | ";
/// Between the lines of a cell in a shown row.
const BETWEEN_PARTS: &str = " · ";

/// The common form of the parts.
pub(super) fn page(parts: Vec<Part>, title: Option<String>) -> Page {
    let mut page = Page::blank(Format::Pdf);
    page.title = title;
    for part in parts {
        if !page.has_room() {
            page.note_cut("the PDF is longer than a course page, so its end was left out");
            break;
        }
        match part {
            Part::Prose(prose) => write(&mut page, prose),
            Part::Table(table) => write_table(&mut page, table),
        }
    }
    page
}

fn write(page: &mut Page, prose: Prose) {
    let block = match prose {
        Prose::Gap => {
            if !matches!(page.blocks.last(), Some(Block::Gap) | None) {
                page.blocks.push(Block::Gap);
            }
            return;
        }
        Prose::Heading(level, text) => Block::Heading(level, line(page, &text)),
        Prose::Line(text) => Block::Line(line(page, &text)),
        Prose::Item(depth, text) => {
            let piece = line(page, &text);
            let mark = piece.text.split(' ').next().unwrap_or_default();
            let from = if is_bullet(mark) || mark == "o" {
                mark.len()
            } else {
                0
            };
            Block::Item(depth, piece.slice(from..piece.text.len()).trim())
        }
    };
    page.blocks.push(block);
}

fn line(page: &mut Page, text: &Text) -> Piece {
    let piece = page.add_line(&text.words, origin(text.page, text.area));
    anchor(page, &piece, text);
    piece
}

fn anchor(page: &mut Page, piece: &Piece, text: &Text) {
    for (from, to, url) in &text.links {
        let words = piece
            .slice(*from..(*to).min(piece.text.len()).max(*from))
            .trim();
        let web = url.starts_with("http://") || url.starts_with("https://");
        if web && !words.is_empty() && page.anchors.len() < MOST_ANCHORS {
            page.anchors.push(Anchor {
                words,
                url: url.to_string(),
            });
        }
    }
}

fn write_table(page: &mut Page, table: Table) {
    let mut written = page::Table::default();
    for row in table.rows {
        if !page.has_room() {
            break;
        }
        written.rows.push(write_row(page, row));
    }
    written.headed = written
        .rows
        .first()
        .is_some_and(|row| row.iter().all(|cell| cell.header || cell.is_empty()))
        && !written
            .rows
            .iter()
            .all(|row| row.iter().all(|cell| cell.header || cell.is_empty()));
    page.blocks.push(Block::Table(written));
}

/// Writes a row as one line and keeps where its cells stand in it.
fn write_row(page: &mut Page, row: Row) -> Vec<page::Cell> {
    let line = page.lines.len();
    let mut shown = String::new();
    let mut length = 0;
    let mut cells = Vec::with_capacity(row.cells.len());
    for (index, raw) in row.cells.into_iter().enumerate() {
        if index > 0 {
            shown.push_str(BETWEEN_CELLS);
            length += BETWEEN_CELLS.chars().count();
        }
        let mut cell = page::Cell {
            parts: Vec::new(),
            spanned: raw.spanned,
            header: raw.header,
        };
        for (part, text) in raw.parts.into_iter().enumerate() {
            if part > 0 {
                shown.push_str(BETWEEN_PARTS);
                length += BETWEEN_PARTS.chars().count();
            }
            let piece = Piece::new(line, length, text.words.as_str());
            length += piece.text.chars().count();
            shown.push_str(&piece.text);
            if !cell.spanned {
                anchor(page, &piece, &text);
            }
            cell.parts.push(piece);
        }
        cells.push(cell);
    }
    page.lines.push(shown);
    page.origins.push(origin(row.page, row.area));
    cells
}

/// Points need no more precision than a screen shows.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a page is some thousand points wide"
)]
fn origin(page: u32, area: Area) -> Origin {
    Origin::Box {
        page,
        left: area.left as f32,
        top: area.top as f32,
        width: (area.right - area.left) as f32,
        height: (area.bottom - area.top) as f32,
    }
}
