//! A saved page: what a browser would show, as lines, headings, items and tables.

use ego_tree::{NodeId, NodeRef, iter::Edge};
use scraper::{Html, Node};
use semestra_plan::draft::{Format, Origin};

use super::grid::{RawCell, grid};
use super::guard;
use crate::page::{Anchor, Block, Cell, Page, Piece, Table};

/// More than a screen of addresses for every line is no course page.
const MOST_ANCHORS: usize = 5_000;
/// Headings that are only bold stand below all others.
const LOWEST_LEVEL: u8 = 7;
/// Between the cells of a shown row.
const BETWEEN_CELLS: &str = " | ";
/// Between the lines of a cell in a shown row.
const BETWEEN_PARTS: &str = " · ";

/// The page of an HTML document.
pub(super) fn page(html: &str) -> Page {
    let (html, cut) = guard::shallow(html);
    let document = Html::parse_document(&html);
    let mut walk = Walk {
        page: Page::blank(Format::Html),
        text: Text::default(),
        lists: 0,
        item: None,
        heading: None,
        elements: 0,
        inside: Origin::Element {
            name: "body".to_owned(),
            number: 1,
        },
    };
    if cut {
        walk.page.note_cut("the page is nested deeper or longer than a course page, so a part of its layout was left out");
    }
    walk.all(document.tree.root());
    walk.page
}

/// The words of a line as they gather, with the addresses behind them.
#[derive(Default)]
pub(super) struct Text {
    words: String,
    anchors: Vec<(usize, usize, String)>,
    open: Option<(usize, String)>,
    /// How many bold elements are open, and how many bytes were written outside of them.
    bold: usize,
    plain: usize,
}

impl Text {
    pub(super) fn push(&mut self, text: &str) {
        for word in text.split_inclusive(char::is_whitespace) {
            let bare = word.trim_end();
            self.words.push_str(bare);
            if self.bold == 0 {
                self.plain += bare.len();
            }
            let blank = self.words.is_empty() || self.words.ends_with(' ');
            if bare.len() < word.len() && !blank {
                self.words.push(' ');
            }
        }
    }

    pub(super) fn open(&mut self, url: &str) {
        if is_web(url) {
            self.open = Some((self.words.len(), url.to_owned()));
        }
    }

    pub(super) fn close(&mut self) {
        if let Some((from, url)) = self.open.take() {
            self.anchors.push((from, self.words.len(), url));
        }
    }

    /// The words so far, and an anchor that goes on after a break stays open.
    pub(super) fn take(&mut self) -> (String, Vec<(usize, usize, String)>) {
        let goes_on = self.open.as_ref().map(|(_, url)| url.clone());
        self.close();
        let words = std::mem::take(&mut self.words);
        self.plain = 0;
        let anchors = std::mem::take(&mut self.anchors);
        self.open = goes_on.map(|url| (0, url));
        (words, anchors)
    }
}

fn is_web(url: &str) -> bool {
    let url = url.trim();
    (url.starts_with("http://") || url.starts_with("https://")) && url.len() < 2_000
}

struct Walk {
    page: Page,
    text: Text,
    lists: usize,
    item: Option<usize>,
    heading: Option<u8>,
    /// How many elements have begun.
    elements: u32,
    /// The block element that the gathering line began in.
    inside: Origin,
}

impl Walk {
    fn all(&mut self, root: NodeRef<'_, Node>) {
        let mut skip: Option<NodeId> = None;
        for edge in root.traverse() {
            if !self.page.has_room() {
                self.page
                    .note_cut("the page is longer than a course page, so its end was left out");
                return;
            }
            match edge {
                Edge::Open(node) if skip.is_none() => {
                    if self.open(node) {
                        skip = Some(node.id());
                    }
                }
                Edge::Close(node) => {
                    if skip == Some(node.id()) {
                        skip = None;
                    } else if skip.is_none() {
                        self.close(node);
                    }
                }
                Edge::Open(_) => {}
            }
        }
        self.flush();
    }

    /// Enters a node; true when what is inside was dealt with.
    fn open(&mut self, node: NodeRef<'_, Node>) -> bool {
        if let Node::Text(text) = node.value() {
            self.text.push(text);
        }
        let Node::Element(element) = node.value() else {
            return false;
        };
        let name = element.name();
        self.elements = self.elements.saturating_add(1);
        if name == "title" && self.page.title.is_none() && !is_drawing(node) {
            let words = inner_text(node);
            self.page.title = (!words.is_empty()).then_some(words);
            return true;
        }
        if is_hidden(element) {
            return true;
        }
        match name {
            "table" => {
                self.begin(name);
                if let Some(grid) = grid(node) {
                    self.table(grid);
                    return true;
                }
            }
            "a" => self.text.open(element.attr("href").unwrap_or_default()),
            "b" | "strong" => self.text.bold += 1,
            "ul" | "ol" => {
                self.begin(name);
                self.lists += 1;
            }
            "li" | "dd" => {
                self.begin(name);
                self.item = Some(self.lists.saturating_sub(1));
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.begin(name);
                self.heading = name.get(1..).and_then(|digit| digit.parse().ok());
            }
            _ if is_block(name) => self.begin(name),
            _ => {}
        }
        false
    }

    /// Ends the line, and begins one inside an element.
    fn begin(&mut self, name: &str) {
        self.flush();
        self.inside = Origin::Element {
            name: name.to_owned(),
            number: self.elements,
        };
    }

    fn close(&mut self, node: NodeRef<'_, Node>) {
        let Node::Element(element) = node.value() else {
            return;
        };
        match element.name() {
            "a" => self.text.close(),
            "b" | "strong" => self.text.bold = self.text.bold.saturating_sub(1),
            "ul" | "ol" => {
                self.flush();
                self.lists = self.lists.saturating_sub(1);
                self.item = None;
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.flush();
                self.heading = None;
            }
            "li" | "dd" => {
                self.flush();
                self.item = None;
            }
            "p" | "div" | "section" | "dl" => {
                self.flush();
                if !matches!(self.page.blocks.last(), Some(Block::Gap) | None) {
                    self.page.blocks.push(Block::Gap);
                }
            }
            name if is_block(name) => self.flush(),
            _ => {}
        }
    }

    /// Ends the line.
    fn flush(&mut self) {
        let all_bold = self.text.plain == 0;
        let (words, anchors) = self.text.take();
        let trimmed = words.trim_end();
        if trimmed.trim().is_empty() {
            return;
        }
        let piece = self.page.add_line(trimmed, self.inside.clone());
        for (from, to, url) in anchors {
            let words = piece.slice(from..to.min(trimmed.len()).max(from)).trim();
            if !words.is_empty() && self.page.anchors.len() < MOST_ANCHORS {
                self.page.anchors.push(Anchor { words, url });
            }
        }
        let block = match (self.heading, self.item) {
            (Some(level), _) => Block::Heading(level, piece),
            (None, Some(depth)) => Block::Item(depth, piece),
            // A short paragraph all in bold is how many pages write their headings.
            (None, None) if all_bold && is_short(&piece.text) => {
                Block::Heading(LOWEST_LEVEL, piece)
            }
            (None, None) => Block::Line(piece),
        };
        self.page.blocks.push(block);
    }

    fn table(&mut self, grid: Vec<Vec<RawCell>>) {
        let mut table = Table::default();
        for row in grid {
            if !self.page.has_room() {
                break;
            }
            table.rows.push(self.row(row));
        }
        table.headed = table
            .rows
            .first()
            .is_some_and(|row| row.iter().all(|cell| cell.header || cell.is_empty()));
        self.page.blocks.push(Block::Table(table));
    }

    /// Writes a row as one line and keeps where its cells stand in it.
    fn row(&mut self, row: Vec<RawCell>) -> Vec<Cell> {
        let line = self.page.lines.len();
        let mut shown = String::new();
        let mut length = 0;
        let mut cells = Vec::with_capacity(row.len());
        for (index, raw) in row.into_iter().enumerate() {
            if index > 0 {
                shown.push_str(BETWEEN_CELLS);
                length += BETWEEN_CELLS.chars().count();
            }
            let mut cell = Cell {
                parts: Vec::new(),
                spanned: raw.spanned,
                header: raw.header,
            };
            for (part, (words, anchors)) in raw.parts.into_iter().enumerate() {
                if part > 0 {
                    shown.push_str(BETWEEN_PARTS);
                    length += BETWEEN_PARTS.chars().count();
                }
                let piece = Piece::new(line, length, words);
                length += piece.text.chars().count();
                shown.push_str(&piece.text);
                for (from, to, url) in anchors {
                    let words = piece.slice(from..to.min(piece.text.len()).max(from)).trim();
                    if !words.is_empty() && self.page.anchors.len() < MOST_ANCHORS && !cell.spanned
                    {
                        self.page.anchors.push(Anchor { words, url });
                    }
                }
                cell.parts.push(piece);
            }
            cells.push(cell);
        }
        // A row is cut by its cells and not in the middle of one, so every place stays inside the line.
        self.page.lines.push(shown);
        self.page.origins.push(self.inside.clone());
        cells
    }
}

fn is_short(text: &str) -> bool {
    text.split_whitespace().count() <= 6
        && text.chars().count() <= 60
        && crate::dates::find(text).is_empty()
        && !text.contains('%')
}

pub(super) fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "div"
            | "section"
            | "article"
            | "header"
            | "footer"
            | "main"
            | "br"
            | "hr"
            | "tr"
            | "td"
            | "th"
            | "table"
            | "caption"
            | "blockquote"
            | "pre"
            | "dl"
            | "dt"
            | "dd"
            | "li"
            | "ul"
            | "ol"
            | "figure"
            | "figcaption"
            | "details"
            | "summary"
            | "form"
            | "fieldset"
            | "address"
            | "center"
            | "body"
            | "html"
            | "thead"
            | "tbody"
            | "tfoot"
    )
}

pub(super) fn is_hidden(element: &scraper::node::Element) -> bool {
    let name = element.name();
    if matches!(
        name,
        "script"
            | "style"
            | "template"
            | "noscript"
            | "svg"
            | "select"
            | "button"
            | "nav"
            | "iframe"
            | "object"
            | "math"
            | "canvas"
            | "audio"
            | "video"
            | "del"
            | "s"
            | "strike"
    ) {
        return true;
    }
    let style: String = element
        .attr("style")
        .unwrap_or_default()
        .chars()
        .take(500)
        .filter(|c| !c.is_whitespace())
        .collect::<String>()
        .to_ascii_lowercase();
    element.attr("hidden").is_some()
        || element.attr("aria-hidden") == Some("true")
        || element.attr("role") == Some("navigation")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
}

fn is_drawing(node: NodeRef<'_, Node>) -> bool {
    node.ancestors()
        .any(|up| matches!(up.value(), Node::Element(element) if element.name() == "svg"))
}

fn inner_text(node: NodeRef<'_, Node>) -> String {
    let mut text = Text::default();
    for inner in node.descendants().take(1_000) {
        if let Node::Text(words) = inner.value() {
            text.push(words);
        }
    }
    text.words.trim().chars().take(300).collect()
}
