//! Tables of a saved page as grids, spans filled.

use ego_tree::{NodeId, NodeRef, iter::Edge};
use scraper::Node;

use super::compose::{Copies, MOST_COLUMNS, RawCell, RawLine, Text};
use super::hidden::is_hidden;
use super::html::{is_badge, is_block, stands_apart};

/// Cells of one table; spans are filled up to here.
const MOST_CELLS: usize = 60_000;
/// A span over more rows is a mistake of the page.
const LONGEST_SPAN: usize = 200;
/// A table of fewer rows that holds tables lays out a page.
const FEWEST_ROWS: usize = 4;

/// The rows of a table with the cells that stand in them.
pub(super) type Rows<'a> = Vec<(NodeRef<'a, Node>, Vec<RawCell>)>;

/// The grid of a table with its spans filled; nothing when the table only lays out a page.
pub(super) fn grid(table: NodeRef<'_, Node>) -> Option<Rows<'_>> {
    let parts = rows_of(table);
    if is_layout(&parts) {
        return None;
    }
    let mut grid = Grid {
        pending: Vec::new(),
        copies: Copies::new(),
    };
    let mut rows = Vec::new();
    let mut cells = 0usize;
    let mut group = None;
    for row in parts {
        // A cell spans no rows of another part of the table.
        let parent = row.parent().map(|parent| parent.id());
        if group.replace(parent) != Some(parent) {
            grid.pending.clear();
        }
        let line = grid.row(row);
        cells += line.len().max(1);
        if cells > MOST_CELLS {
            break;
        }
        rows.push((row, line));
    }
    let wide = rows.iter().map(|(_, row)| row.len()).max().unwrap_or(0);
    (wide >= 2).then_some(rows)
}

/// The rows of this table, not those of tables in its cells.
fn rows_of(table: NodeRef<'_, Node>) -> Vec<NodeRef<'_, Node>> {
    let named = |node: &NodeRef<'_, Node>, names: &[&str]| {
        let element = node.value().as_element();
        element.is_some_and(|element| names.contains(&element.name()) && !is_hidden(element))
    };
    let mut rows = Vec::new();
    for child in table.children() {
        if named(&child, &["tr"]) {
            rows.push(child);
        } else if named(&child, &["thead", "tbody", "tfoot"]) {
            rows.extend(child.children().filter(|row| named(row, &["tr"])));
        }
    }
    rows
}

/// Whether a table lays out a page: it holds the headings of the page, or tables in a few cells.
fn is_layout(rows: &[NodeRef<'_, Node>]) -> bool {
    let few = rows.len() < FEWEST_ROWS;
    let names = rows
        .iter()
        .flat_map(NodeRef::descendants)
        .filter_map(|node| node.value().as_element())
        .map(|element| element.name());
    // The first table in the table decides when there are few rows, so that no part is searched twice.
    for name in names {
        match name {
            "table" if few => return true,
            "h1" | "h2" => return true,
            _ => {}
        }
    }
    false
}

struct Grid {
    /// The cells that reach into rows below, by their columns, with how many rows they span from their own on.
    pending: Vec<(usize, RawCell)>,
    copies: Copies,
}

impl Grid {
    fn row(&mut self, row: NodeRef<'_, Node>) -> Vec<RawCell> {
        let mut line: Vec<RawCell> = Vec::new();
        for cell in row.children() {
            let Some(element) = cell.value().as_element() else {
                continue;
            };
            if !matches!(element.name(), "td" | "th") || is_hidden(element) {
                continue;
            }
            self.fill(&mut line);
            let span = |name: &str| {
                element
                    .attr(name)
                    .and_then(|value| value.trim().parse().ok())
            };
            let raw = RawCell {
                parts: parts_of(cell),
                spanned: false,
                header: element.name() == "th",
            };
            let rows_over = match span("rowspan") {
                Some(0) => LONGEST_SPAN,
                rows => rows.unwrap_or(1).min(LONGEST_SPAN),
            };
            for over in 0..span("colspan").unwrap_or(1).clamp(1, MOST_COLUMNS) {
                if line.len() >= MOST_COLUMNS {
                    break;
                }
                self.hang(line.len(), rows_over, &raw);
                line.push(if over == 0 {
                    raw.clone()
                } else {
                    self.copies.of(&raw)
                });
            }
        }
        self.fill(&mut line);
        line
    }

    /// Remembers a cell that reaches into rows below.
    fn hang(&mut self, column: usize, rows: usize, cell: &RawCell) {
        if self.pending.len() <= column {
            self.pending.resize(column + 1, (0, RawCell::default()));
        }
        let below = if rows > 1 {
            self.copies.of(cell)
        } else {
            RawCell::default()
        };
        if let Some(place) = self.pending.get_mut(column) {
            *place = (rows, below);
        }
    }

    /// Fills the places that cells from above reach into.
    fn fill(&mut self, line: &mut Vec<RawCell>) {
        while let Some((rows, cell)) = self.pending.get_mut(line.len()) {
            if *rows <= 1 {
                return;
            }
            *rows -= 1;
            line.push(self.copies.of(cell));
        }
    }
}

/// The lines of the children of this name: the caption of a table.
pub(super) fn lines_of(node: NodeRef<'_, Node>, name: &str) -> Vec<RawLine> {
    let named = |child: &NodeRef<'_, Node>| {
        let element = child.value().as_element();
        element.is_some_and(|element| element.name() == name && !is_hidden(element))
    };
    node.children().filter(named).flat_map(parts_of).collect()
}

/// The lines of a cell; a table in it gives a line for each of its rows.
fn parts_of(cell: NodeRef<'_, Node>) -> Vec<RawLine> {
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
                    } else if matches!(element.name(), "td" | "th") {
                        text.push(" ");
                    } else if is_block(element.name()) {
                        end(&mut text);
                    }
                    if stands_apart(node, element) {
                        text.part();
                    }
                }
            }
            Edge::Close(node) => {
                if hidden == Some(node.id()) {
                    hidden = None;
                } else if let (None, Node::Element(element)) = (hidden, node.value()) {
                    if element.name() == "a" {
                        text.close();
                    } else if is_block(element.name()) && !matches!(element.name(), "td" | "th") {
                        end(&mut text);
                    }
                    if is_badge(element) {
                        text.part();
                    }
                }
            }
            Edge::Open(_) => {}
        }
    }
    end(&mut text);
    parts
}
