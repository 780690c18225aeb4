//! Puts the paragraphs and tables of a Word document on a page.

use semestra_plan::Finding;
use semestra_plan::draft::{Format, Origin};

use super::super::compose::{Copies, MOST_COLUMNS, RawCell, RawLine, Sheet};
use super::content::{Content, Kind, Line, Paragraph, Row, RowCell};
use crate::page::{Block, Page, Table};

/// A table of fewer rows that holds tables lays out a page.
const FEWEST_ROWS: usize = 4;

/// Fewer links to other places in the document are no table of its contents.
const FEWEST_ENTRIES: usize = 3;

/// The page of what a document holds.
pub(super) fn page(contents: Vec<Content>) -> Page {
    let mut paper = Paper {
        sheet: Sheet::new(Format::Docx),
    };
    paper.contents(contents);
    paper.sheet.end_running();
    paper.sheet.page
}

struct Paper {
    sheet: Sheet,
}

impl Paper {
    fn contents(&mut self, contents: Vec<Content>) {
        for content in without_contents(contents) {
            if !self.sheet.page.has_room() {
                self.sheet.page.note_cut(Finding::EndCut);
                return;
            }
            match content {
                Content::Paragraph(paragraph) => self.paragraph(paragraph),
                Content::Table(rows) if is_layout(&rows) => {
                    for cell in rows.into_iter().flat_map(|row| row.cells) {
                        self.contents(cell.contents);
                    }
                }
                Content::Table(rows) => self.table(rows),
            }
        }
    }

    fn paragraph(&mut self, paragraph: Paragraph) {
        let origin = element("p", paragraph.number);
        let mut label = paragraph.label;
        for line in paragraph.lines {
            let empty = line.raw.0.trim().is_empty();
            if !empty || paragraph.kind == Kind::Plain {
                let label = if empty { None } else { label.take() };
                self.line(&paragraph.kind, line, label.as_deref(), &origin);
            }
        }
    }

    fn line(&mut self, kind: &Kind, line: Line, label: Option<&str>, origin: &Origin) {
        let before = label.map_or(0, |label| label.len() + 1);
        let raw = match label {
            Some(label) => labelled(label, line.raw),
            None => line.raw,
        };
        if *kind != Kind::Plain {
            self.sheet.end_running();
        }
        let mut blocks = match kind {
            Kind::Item(depth) => {
                let tail = line.bold_tail.map(|from| from + before);
                self.sheet.item(*depth, raw, tail, origin)
            }
            Kind::Heading(level) => {
                let pieces = self.sheet.line(raw, origin).into_iter();
                pieces
                    .map(|piece| Block::Heading(*level, piece.trim()))
                    .collect()
            }
            Kind::Plain => {
                self.sheet.running(raw, line.bold, origin);
                return;
            }
        };
        // A bare number is shown, but it says nothing that could be a date or a share.
        if let (Some(label), Some(Block::Item(_, piece) | Block::Heading(_, piece))) =
            (label, blocks.first_mut())
            && !says_more(label)
        {
            *piece = piece.slice(before..piece.text.len()).trim();
        }
        self.sheet.page.blocks.extend(blocks);
    }

    fn table(&mut self, rows: Vec<Row>) {
        self.sheet.end_running();
        let all_headers = rows.iter().all(|row| row.header);
        let mut grid = Grid::new();
        let mut table = Table::default();
        for row in rows {
            if !self.sheet.page.has_room() {
                break;
            }
            let origin = element("tr", row.number);
            let header = row.header && !all_headers;
            let cells = grid.row(row.cells, header);
            table.rows.push(self.sheet.row(cells, origin));
        }
        table.headed = table
            .rows
            .first()
            .is_some_and(|row| row.iter().all(|cell| cell.header));
        self.sheet.page.blocks.push(Block::Table(table));
    }
}

/// Without lists of the document's own headings, whose dates would be read twice.
fn without_contents(contents: Vec<Content>) -> Vec<Content> {
    let mut kept: Vec<Content> = Vec::with_capacity(contents.len());
    let mut entries = 0;
    for content in contents {
        if leads_inside(&content) {
            entries += 1;
        } else {
            drop_entries(&mut kept, entries);
            entries = 0;
        }
        kept.push(content);
    }
    drop_entries(&mut kept, entries);
    kept
}

fn drop_entries(kept: &mut Vec<Content>, entries: usize) {
    if entries >= FEWEST_ENTRIES {
        kept.truncate(kept.len().saturating_sub(entries));
    }
}

fn leads_inside(content: &Content) -> bool {
    match content {
        Content::Paragraph(paragraph) => {
            !matches!(paragraph.kind, Kind::Heading(_))
                && !paragraph.lines.is_empty()
                && paragraph.lines.iter().all(|line| line.leads_inside)
        }
        Content::Table(_) => false,
    }
}

fn element(name: &str, number: u32) -> Origin {
    Origin::Element {
        name: name.to_owned(),
        number,
    }
}

/// A line behind the number that its list gives it.
fn labelled(label: &str, (words, anchors): RawLine) -> RawLine {
    let before = label.len() + 1;
    let anchors = anchors
        .into_iter()
        .map(|(from, to, url)| (from + before, to + before, url))
        .collect();
    (format!("{label} {words}"), anchors)
}

/// Whether the number of a paragraph says more than where it stands in its list: `Week 3`.
fn says_more(label: &str) -> bool {
    label.chars().filter(|c| c.is_lowercase()).count() > 2
}

/// Whether a table only lays out a page: one column, or a few cells with headings or tables in
/// them.
fn is_layout(rows: &[Row]) -> bool {
    let contents = || {
        rows.iter()
            .flat_map(|row| &row.cells)
            .flat_map(|cell| &cell.contents)
    };
    let narrow = rows.iter().all(|row| row.cells.len() <= 1);
    let few = rows.len() < FEWEST_ROWS;
    let headed = contents().any(|content| {
        matches!(content, Content::Paragraph(paragraph) if paragraph.kind == Kind::Heading(1) || paragraph.kind == Kind::Heading(2))
    });
    let nests = contents().any(|content| matches!(content, Content::Table(_)));
    narrow || few && (headed || nests)
}

/// The rows of a table with the places filled that cells span.
struct Grid {
    above: Vec<RawCell>,
    copies: Copies,
}

impl Grid {
    fn new() -> Self {
        Self {
            above: Vec::new(),
            copies: Copies::new(),
        }
    }

    fn row(&mut self, cells: Vec<RowCell>, header: bool) -> Vec<RawCell> {
        let mut row: Vec<RawCell> = Vec::new();
        for cell in cells {
            let raw = match self.above.get(row.len()).filter(|_| cell.goes_on) {
                Some(above) => self.copies.of(above),
                None => RawCell {
                    parts: parts(cell.contents),
                    spanned: false,
                    header,
                },
            };
            for over in 0..cell.span {
                if row.len() >= MOST_COLUMNS {
                    break;
                }
                row.push(if over == 0 {
                    raw.clone()
                } else {
                    self.copies.of(&raw)
                });
            }
        }
        self.above.clone_from(&row);
        row
    }
}

/// The lines of a cell; a table in it gives a line for each of its rows.
fn parts(contents: Vec<Content>) -> Vec<RawLine> {
    let mut lines = Vec::new();
    for content in contents {
        match content {
            Content::Paragraph(paragraph) => lines.extend(of_paragraph(paragraph)),
            Content::Table(rows) => {
                for row in rows {
                    let inner = row.cells.into_iter().flat_map(|cell| parts(cell.contents));
                    lines.extend(joined(inner.collect()));
                }
            }
        }
    }
    lines
}

/// The lines of a paragraph in a cell. A number that stands alone or with words in it is what the cell says.
fn of_paragraph(paragraph: Paragraph) -> Vec<RawLine> {
    let mut lines: Vec<RawLine> = paragraph
        .lines
        .into_iter()
        .map(
            |Line {
                 raw: (words, anchors),
                 ..
             }| (words.replace('\t', " ").trim_end().to_owned(), anchors),
        )
        .filter(|(words, _)| !words.trim().is_empty())
        .collect();
    if let Some(label) = paragraph.label {
        match lines.first_mut() {
            None => lines.push((label.trim_end_matches(['.', ')']).to_owned(), Vec::new())),
            Some(first) if says_more(&label) => *first = labelled(&label, std::mem::take(first)),
            Some(_) => {}
        }
    }
    lines
}

/// Several lines as one.
fn joined(lines: Vec<RawLine>) -> Option<RawLine> {
    let mut lines = lines.into_iter();
    let (mut words, mut anchors) = lines.next()?;
    for (more, behind) in lines {
        words.push(' ');
        let before = words.len();
        words.push_str(&more);
        let moved = behind
            .into_iter()
            .map(|(from, to, url)| (from + before, to + before, url));
        anchors.extend(moved);
    }
    Some((words, anchors))
}
