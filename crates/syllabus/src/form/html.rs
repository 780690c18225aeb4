//! A saved page: what a browser would show, as lines, headings, items and tables.

use ego_tree::{NodeId, NodeRef, iter::Edge};
use scraper::{Html, Node};
use semestra_plan::draft::{Format, Origin};

use super::compose::{LOWEST_LEVEL, RawCell, Sheet, Text, is_short};
use super::grid::grid;
use super::guard;
use crate::page::{Block, Page, Table};

/// The page of an HTML document.
pub(super) fn page(html: &str) -> Page {
    let (html, cut) = guard::shallow(html);
    let document = Html::parse_document(&html);
    let mut walk = Walk {
        sheet: Sheet::new(Format::Html),
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
        walk.sheet.page.note_cut("the page is nested deeper or longer than a course page, so a part of its layout was left out");
    }
    walk.all(document.tree.root());
    walk.sheet.page
}

struct Walk {
    sheet: Sheet,
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
            if !self.sheet.page.has_room() {
                self.sheet
                    .page
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
        if name == "title" && self.sheet.page.title.is_none() && !is_drawing(node) {
            let words = inner_text(node);
            self.sheet.page.title = (!words.is_empty()).then_some(words);
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
                self.sheet.gap();
            }
            name if is_block(name) => self.flush(),
            _ => {}
        }
    }

    /// Ends the line.
    fn flush(&mut self) {
        let all_bold = self.text.is_bold();
        let bold_tail = self.text.bold_tail();
        let line = self.text.take();
        if let (None, Some(depth)) = (self.heading, self.item) {
            let blocks = self.sheet.item(depth, line, bold_tail, &self.inside);
            self.sheet.page.blocks.extend(blocks);
            return;
        }
        for piece in self.sheet.line(line, &self.inside) {
            let block = match self.heading {
                Some(level) => Block::Heading(level, piece),
                // A short paragraph all in bold is how many pages write their headings.
                None if all_bold && is_short(&piece.text) => Block::Heading(LOWEST_LEVEL, piece),
                None => Block::Line(piece),
            };
            self.sheet.page.blocks.push(block);
        }
    }

    fn table(&mut self, grid: Vec<Vec<RawCell>>) {
        let mut table = Table::default();
        for row in grid {
            if !self.sheet.page.has_room() {
                break;
            }
            table.rows.push(self.sheet.row(row, self.inside.clone()));
        }
        table.headed = table
            .rows
            .first()
            .is_some_and(|row| row.iter().all(|cell| cell.header || cell.is_empty()));
        self.sheet.page.blocks.push(Block::Table(table));
    }
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
    text.take().0.trim().chars().take(300).collect()
}
