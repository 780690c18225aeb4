//! PDF: letters and lines by their places on the page become the tables, lists and paragraphs they were.
//!
//! `ink` runs the drawing instructions of a page, `lines` gathers glyphs to words and lines, `rules` finds drawn
//! tables and `rows` those without borders, `flow` and `prose` make paragraphs, and `write` puts all into one
//! [`Page`].

mod columns;
mod face;
mod flow;
mod ink;
mod letters;
mod lines;
mod margins;
mod path;
mod prose;
mod rows;
mod rules;
mod sheet;
mod table;
mod text;
mod turn;
mod write;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;

use hayro_syntax::{DecryptionError, LoadPdfError, Pdf};

use crate::ReadError;
use crate::page::Page;
use lines::Line;
use margins::PageLines;
use prose::{Column, Prose, Style};
use rows::Found;
use rules::Grid;
use sheet::{Rule, Sheet};
use table::Table;
use text::Vocabulary;

/// No syllabus has more pages.
const MOST_PAGES: usize = 2_000;
/// With fewer characters on each page than this, pages are pictures.
const FEWEST_LETTERS: usize = 12;

/// The page of a PDF.
pub(super) fn page(bytes: &[u8]) -> Result<Page, ReadError> {
    // The library below promises no panics but is young; what it cannot read is damaged to a student.
    catch_unwind(AssertUnwindSafe(|| read(bytes))).unwrap_or(Err(ReadError::PdfDamaged))
}

fn read(bytes: &[u8]) -> Result<Page, ReadError> {
    let pdf = Pdf::new(bytes.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(
            DecryptionError::PasswordProtected | DecryptionError::UnsupportedAlgorithm,
        ) => ReadError::PdfLocked,
        LoadPdfError::Decryption(
            DecryptionError::MissingIDEntry | DecryptionError::InvalidEncryption,
        )
        | LoadPdfError::Invalid => ReadError::PdfDamaged,
    })?;
    let pages = pdf.pages();
    if pages.is_empty() {
        return Err(ReadError::PdfDamaged);
    }
    if pages.len() > MOST_PAGES {
        return Err(ReadError::PdfPages);
    }
    let faces = face::Faces::new();
    let sheets: Vec<Sheet> = (1..)
        .zip(pages.iter())
        .map(|(number, page)| ink::sheet(page, number, &faces))
        .collect();
    refuse_pictures(&sheets)?;
    Ok(write::page(parts(sheets), title(&pdf)))
}

/// Refuses a PDF whose pages are pictures, or whose letters nobody can tell.
fn refuse_pictures(sheets: &[Sheet]) -> Result<(), ReadError> {
    let letters: usize = sheets.iter().map(|sheet| sheet.glyphs.len()).sum();
    let unknown: usize = sheets.iter().map(|sheet| sheet.unknown).sum();
    let pictures: usize = sheets.iter().map(|sheet| sheet.pictures).sum();
    if letters >= FEWEST_LETTERS * sheets.len() || (letters > 0 && pictures == 0 && unknown == 0) {
        return Ok(());
    }
    Err(if pictures > 0 || unknown > 0 {
        ReadError::PdfScanned
    } else {
        ReadError::Empty
    })
}

/// What the file calls itself.
fn title(pdf: &Pdf) -> Option<String> {
    let given = pdf.metadata().title.as_ref()?;
    let text = match given.strip_prefix(b"\xfe\xff") {
        Some(wide) => {
            let units: Vec<u16> = wide
                .chunks_exact(2)
                .map(|pair| {
                    pair.iter()
                        .fold(0, |unit, byte| unit << 8 | u16::from(*byte))
                })
                .collect();
            String::from_utf16(&units).ok()?
        }
        None => std::str::from_utf8(given).ok()?.to_owned(),
    };
    let text: String = text.trim().chars().take(300).collect();
    // Word and TeX leave the name of the source file there.
    let is_name = text.contains(".doc") || text.contains(".tex") || text.contains("untitled");
    (!text.is_empty() && !is_name).then_some(text)
}

/// A part of the document in reading order.
enum Part {
    Prose(Prose),
    Table(Table),
}

/// A ruled table before its words are joined.
struct Drawn {
    grid: Grid,
    cells: Vec<Vec<Line>>,
    page: u32,
}

/// What stands free of ruled tables on each page, and the tables.
struct Laid {
    drawn: Vec<Vec<Drawn>>,
    loose: Vec<Vec<Rule>>,
    free: Vec<PageLines>,
}

fn parts(sheets: Vec<Sheet>) -> Vec<Part> {
    let width = sheets.first().map_or(0.0, |sheet| sheet.width);
    let mut laid = lay(sheets);
    margins::drop_margins(&mut laid.free);
    let mut known = Vocabulary::default();
    let cells = laid
        .drawn
        .iter()
        .flatten()
        .flat_map(|drawn| drawn.cells.iter().flatten());
    let free = laid.free.iter().flat_map(|page| &page.lines);
    known.learn(cells);
    known.learn(free.clone());
    let style = Style::of(free, width);
    let mut parts: Vec<Part> = Vec::new();
    for ((drawn, loose), free) in laid.drawn.iter().zip(&laid.loose).zip(laid.free) {
        page_parts(drawn, loose, free.lines, &style, &known, &mut parts);
    }
    parts
}

/// Gathers lines, those in ruled tables apart.
fn lay(sheets: Vec<Sheet>) -> Laid {
    let mut laid = Laid {
        drawn: Vec::new(),
        loose: Vec::new(),
        free: Vec::new(),
    };
    for sheet in sheets {
        let (grids, loose) = rules::grids(&sheet.rules, &sheet.glyphs);
        let links: Vec<Rc<str>> = sheet
            .links
            .iter()
            .map(|link| link.as_str().into())
            .collect();
        let mut glyphs = sheet.glyphs;
        let mut drawn = Vec::new();
        for grid in grids {
            let area = grid.area();
            let (inside, outside): (Vec<_>, Vec<_>) = glyphs.into_iter().partition(|glyph| {
                let (x, y) = table::middle(glyph);
                area.holds(x, y)
            });
            glyphs = outside;
            drawn.push(Drawn {
                cells: table::cell_lines(&grid, inside, &links, sheet.number),
                grid,
                page: sheet.number,
            });
        }
        laid.drawn.push(drawn);
        laid.loose.push(loose);
        laid.free.push(PageLines {
            height: sheet.height,
            lines: lines::lines(glyphs, &links, sheet.number),
        });
    }
    laid
}

/// Adds the parts of one page, ruled tables between the lines above and below them.
fn page_parts(
    drawn: &[Drawn],
    loose: &[Rule],
    lines: Vec<Line>,
    style: &Style,
    known: &Vocabulary,
    parts: &mut Vec<Part>,
) {
    let mut rest = lines;
    for drawn in drawn {
        let top = drawn.grid.area().top;
        let below = rest.split_off(rest.partition_point(|line| line.base < top));
        free_parts(rest, loose, style, known, parts);
        rest = below;
        let table = Table::ruled(&drawn.grid, &drawn.cells, drawn.page, known);
        add_table(table, parts);
    }
    free_parts(rest, loose, style, known, parts);
}

fn free_parts(
    lines: Vec<Line>,
    loose: &[Rule],
    style: &Style,
    known: &Vocabulary,
    parts: &mut Vec<Part>,
) {
    for stream in flow::streams(lines) {
        let column = stream.edge.map_or(Column::Page, Column::Text);
        let lines = &stream.lines;
        let mut at = 0;
        let tables = match column {
            Column::Page => rows::tables(lines, loose, known),
            Column::Text(_) | Column::Facts => Vec::new(),
        };
        for (range, found) in tables {
            add_prose(lines.get(at..range.start), column, style, known, parts);
            match found {
                Found::Table(table) => add_table(table, parts),
                Found::Facts(columns) => {
                    for lines in columns {
                        add_prose(Some(&lines), Column::Facts, style, known, parts);
                    }
                }
            }
            at = range.end;
        }
        add_prose(lines.get(at..), column, style, known, parts);
    }
}

fn add_prose(
    lines: Option<&[Line]>,
    column: Column,
    style: &Style,
    known: &Vocabulary,
    parts: &mut Vec<Part>,
) {
    let lines: Vec<Line> = lines
        .unwrap_or_default()
        .iter()
        .flat_map(text::facts_apart)
        .collect();
    let mut prose = prose::prose(&lines, style, column, known);
    if let (Some(Part::Prose(last)), Some(first)) = (parts.last_mut(), prose.first())
        && last.goes_on_in(first)
        && let Prose::Line(first) = prose.remove(0)
    {
        last.append(first, known);
    }
    if !prose.is_empty() && !parts.is_empty() {
        parts.push(Part::Prose(Prose::Gap));
    }
    parts.extend(prose.into_iter().map(Part::Prose));
}

/// Adds a table, or its rows to the same table of the page before.
fn add_table(table: Table, parts: &mut Vec<Part>) {
    let first = table.rows.first().map_or(0, |row| row.page);
    match parts.last_mut() {
        _ if table.rows.is_empty() => {}
        Some(Part::Table(above))
            if above.rows.last().is_some_and(|row| row.page + 1 == first)
                && above.continues_in(&table) =>
        {
            above.append(table);
        }
        _ => parts.push(Part::Table(table)),
    }
}
