//! The parts of a PDF put down in the common form.

use semestra_plan::Finding;
use semestra_plan::draft::{Format, Origin};

use super::Part;
use super::prose::Prose;
use super::sheet::Area;
use super::table::Table;
use super::text::{self, Text};
use crate::form::compose::Sheet;
use crate::page::{self, Block, Page};

/// The common form of the parts.
pub(super) fn page(parts: Vec<Part>, title: Option<String>) -> Page {
    let mut sheet = Sheet::new(Format::Pdf);
    sheet.page.title = title;
    for part in parts {
        if !sheet.page.has_room() {
            sheet.page.note_cut(Finding::EndCut);
            break;
        }
        match part {
            Part::Prose(prose) => write(&mut sheet, prose),
            Part::Table(table) => write_table(&mut sheet, table),
        }
    }
    sheet.page
}

fn write(sheet: &mut Sheet, prose: Prose) {
    match prose {
        Prose::Gap => sheet.gap(),
        Prose::Heading(level, text) => add(sheet, text, |piece| Block::Heading(level, piece)),
        Prose::Line(text) => add(sheet, text, Block::Line),
        Prose::Item(depth, text) => add(sheet, text, |piece| {
            let mark = text::mark_length(&piece.text);
            Block::Item(depth, piece.slice(mark..piece.text.len()).trim())
        }),
    }
}

fn add(sheet: &mut Sheet, text: Text, block: impl Fn(page::Piece) -> Block) {
    let origin = origin(text.page, text.area);
    let pieces = sheet.line(text.into_raw(), &origin);
    sheet.page.blocks.extend(pieces.into_iter().map(block));
}

fn write_table(sheet: &mut Sheet, table: Table) {
    let mut written = page::Table::default();
    for row in table.rows {
        if !sheet.page.has_room() {
            break;
        }
        let origin = origin(row.page, row.area);
        written.rows.push(sheet.row(row.cells, origin));
    }
    let heads = |row: &Vec<page::Cell>| row.iter().all(|cell| cell.header || cell.is_empty());
    written.headed = written.rows.first().is_some_and(heads) && !written.rows.iter().all(heads);
    sheet.page.blocks.push(Block::Table(written));
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
