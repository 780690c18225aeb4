//! Tables of a saved page as grids, spans filled.

use ego_tree::{NodeId, NodeRef, iter::Edge};
use scraper::Node;

use super::compose::{Copies, MOST_COLUMNS, RawCell, RawLine, Text};
use super::html::{is_block, is_hidden};

/// Cells of one table; spans are filled up to here.
const MOST_CELLS: usize = 60_000;
/// A span over more rows is a mistake of the page.
const LONGEST_SPAN: usize = 200;

/// The grid of a table with its spans filled; nothing when the table only lays out a page.
pub(super) fn grid(table: NodeRef<'_, Node>) -> Option<Vec<Vec<RawCell>>> {
    let mut rows: Vec<Vec<RawCell>> = Vec::new();
    let mut pending: Vec<(usize, RawCell)> = Vec::new();
    let mut copies = Copies::new();
    let mut cells = 0usize;
    for row in rows_of(table)? {
        let mut line: Vec<RawCell> = Vec::new();
        for cell in row.children() {
            let Node::Element(element) = cell.value() else {
                continue;
            };
            if !matches!(element.name(), "td" | "th") || is_hidden(element) {
                continue;
            }
            fill(&mut line, &mut pending, &mut copies);
            let span = |name: &str| {
                element
                    .attr(name)
                    .and_then(|value| value.trim().parse::<usize>().ok())
                    .unwrap_or(1)
                    .max(1)
            };
            let raw = RawCell {
                parts: parts_of(cell),
                spanned: false,
                header: element.name() == "th",
            };
            let rows_over = span("rowspan").min(LONGEST_SPAN);
            for over in 0..span("colspan").min(MOST_COLUMNS) {
                if line.len() >= MOST_COLUMNS {
                    break;
                }
                let copy = if over == 0 {
                    raw.clone()
                } else {
                    copies.of(&raw)
                };
                let below = if rows_over > 1 {
                    copies.of(&raw)
                } else {
                    RawCell::default()
                };
                hang(&mut pending, line.len(), rows_over, below);
                line.push(copy);
            }
        }
        fill(&mut line, &mut pending, &mut copies);
        cells += line.len().max(1);
        if cells > MOST_CELLS {
            break;
        }
        rows.push(line);
    }
    let wide = rows.iter().map(Vec::len).max().unwrap_or(0);
    (wide >= 2).then_some(rows)
}

/// Remembers a cell that reaches into rows below.
fn hang(pending: &mut Vec<(usize, RawCell)>, column: usize, rows: usize, cell: RawCell) {
    if pending.len() <= column {
        pending.resize(column + 1, (0, RawCell::default()));
    }
    if let Some(place) = pending.get_mut(column) {
        *place = (rows, cell);
    }
}

/// Fills the places that cells from above reach into.
fn fill(line: &mut Vec<RawCell>, pending: &mut [(usize, RawCell)], copies: &mut Copies) {
    while let Some((rows, cell)) = pending.get_mut(line.len()) {
        if *rows <= 1 {
            return;
        }
        *rows -= 1;
        line.push(copies.of(cell));
    }
}

/// The rows of this table, not those of tables in its cells; nothing for a table that lays out a page.
pub(super) fn rows_of(table: NodeRef<'_, Node>) -> Option<Vec<NodeRef<'_, Node>>> {
    let mut rows = Vec::new();
    let mut inner = 0usize;
    for edge in table.traverse() {
        let (Edge::Open(node) | Edge::Close(node)) = edge;
        let Node::Element(element) = node.value() else {
            continue;
        };
        let opens = matches!(edge, Edge::Open(_));
        match element.name() {
            "table" if node.id() != table.id() => return None,
            "h1" | "h2" if opens && inner == 0 => return None,
            "tr" if opens => {
                inner += 1;
                rows.push(node);
                inner -= 1;
            }
            _ => {}
        }
    }
    Some(rows)
}

/// The lines of a cell.
pub(super) fn parts_of(cell: NodeRef<'_, Node>) -> Vec<RawLine> {
    let mut parts = Vec::new();
    let mut text = Text::default();
    let mut hidden: Option<NodeId> = None;
    let mut end = |text: &mut Text| {
        let (words, anchors) = text.take();
        let words = words.trim_end().to_owned();
        if !words.trim().is_empty() && words.chars().count() <= crate::page::LONGEST_LINE {
            parts.push((words, anchors));
        }
    };
    for edge in cell.traverse() {
        match edge {
            Edge::Open(node) if hidden.is_none() => {
                if let Node::Text(words) = node.value() {
                    text.push(words);
                } else if let Node::Element(element) = node.value() {
                    if is_hidden(element) {
                        hidden = Some(node.id());
                    } else if element.name() == "a" {
                        text.open(element.attr("href").unwrap_or_default());
                    } else if is_block(element.name()) {
                        end(&mut text);
                    }
                }
            }
            Edge::Close(node) => {
                if hidden == Some(node.id()) {
                    hidden = None;
                } else if let (None, Node::Element(element)) = (hidden, node.value()) {
                    if element.name() == "a" {
                        text.close();
                    } else if is_block(element.name()) {
                        end(&mut text);
                    }
                }
            }
            Edge::Open(_) => {}
        }
    }
    end(&mut text);
    parts
}
