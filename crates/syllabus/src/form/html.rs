//! A saved page: what a browser would show, as lines, headings, items and tables.

use semestra_plan::Finding;
use std::collections::HashMap;

use ego_tree::{NodeId, NodeRef, iter::Edge};
use scraper::node::Element;
use scraper::{Html, Node};
use semestra_plan::draft::{Format, Origin};

use super::compose::{LOWEST_LEVEL, Sheet, Text, is_short};
use super::grid::{grid, lines_of};
use super::hidden::{is_contents, is_hidden};
use super::{guard, marks};
use crate::page::{Block, Page, Table};

/// The page of an HTML document.
pub(super) fn page(html: &str) -> Page {
    read(html, Format::Html)
}

/// The page of HTML that was made of a document of another form; the lines of that document stand in `marks`.
pub(super) fn read(html: &str, format: Format) -> Page {
    let (html, cut) = guard::shallow(html);
    let document = Html::parse_document(&html);
    let mut walk = Walk {
        sheet: Sheet::new(format),
        text: Text::default(),
        lists: 0,
        items: Vec::new(),
        heading: None,
        numbers: numbers(document.tree.root()),
        line: None,
        inside: Origin::Element {
            name: "body".to_owned(),
            number: 1,
        },
    };
    if cut {
        walk.sheet.page.note_cut(Finding::NestingCut);
    }
    walk.all(document.tree.root());
    walk.sheet.page
}

/// How many elements begin before each, itself included.
fn numbers(root: NodeRef<'_, Node>) -> HashMap<NodeId, u32> {
    root.descendants()
        .filter(|node| node.value().is_element())
        .map(|node| node.id())
        .zip(1..)
        .collect()
}

struct Walk {
    sheet: Sheet,
    text: Text,
    lists: usize,
    /// The depths of the open items, outermost first.
    items: Vec<usize>,
    heading: Option<u8>,
    numbers: HashMap<NodeId, u32>,
    /// The line of the document that this HTML was made of.
    line: Option<u32>,
    /// Where the gathering line began.
    inside: Origin,
}

impl Walk {
    fn all(&mut self, root: NodeRef<'_, Node>) {
        let mut skip: Option<NodeId> = None;
        for edge in root.traverse() {
            if !self.sheet.page.has_room() {
                self.sheet.page.note_cut(Finding::EndCut);
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
        let element = match node.value() {
            Node::Element(element) => element,
            Node::Text(text) => {
                self.text.push(text);
                return false;
            }
            Node::Comment(comment) => {
                self.line = marks::line(comment).or(self.line);
                return false;
            }
            Node::Document | Node::Fragment | Node::Doctype(_) | Node::ProcessingInstruction(_) => {
                return false;
            }
        };
        let name = element.name();
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
                self.begin(node, name);
                if let Some(grid) = grid(node) {
                    self.table(node, grid);
                    return true;
                }
            }
            "a" => self.text.open(element.attr("href").unwrap_or_default()),
            "b" | "strong" => self.text.bold += 1,
            "ul" | "ol" if is_contents(node) => {
                self.flush();
                return true;
            }
            "ul" | "ol" | "dl" => {
                self.begin(node, name);
                self.lists += 1;
            }
            "li" | "dd" => {
                self.begin(node, name);
                self.items.push(self.lists.saturating_sub(1));
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.begin(node, name);
                self.heading = name.get(1..).and_then(|digit| digit.parse().ok());
            }
            _ if is_block(name) => self.begin(node, name),
            _ => {}
        }
        if stands_apart(node, element) {
            self.text.part();
        }
        false
    }

    /// Ends the line, and begins one inside an element.
    fn begin(&mut self, node: NodeRef<'_, Node>, name: &str) {
        self.flush();
        self.inside = self.origin(node, name);
    }

    fn origin(&self, node: NodeRef<'_, Node>, name: &str) -> Origin {
        match self.line {
            Some(line) => Origin::Line { line },
            None => Origin::Element {
                name: name.to_owned(),
                number: self.numbers.get(&node.id()).copied().unwrap_or(1),
            },
        }
    }

    fn close(&mut self, node: NodeRef<'_, Node>) {
        let Node::Element(element) = node.value() else {
            return;
        };
        match element.name() {
            "a" => self.text.close(),
            "b" | "strong" => self.text.bold = self.text.bold.saturating_sub(1),
            "ul" | "ol" => self.end_list(),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.flush();
                self.heading = None;
            }
            "li" | "dd" => {
                self.flush();
                self.items.pop();
            }
            "p" | "div" | "section" => {
                self.flush();
                self.sheet.gap();
            }
            "dl" => {
                self.end_list();
                self.sheet.gap();
            }
            name if is_block(name) => self.flush(),
            _ => {}
        }
        if is_badge(element) {
            self.text.part();
        }
    }

    fn end_list(&mut self) {
        self.flush();
        self.lists = self.lists.saturating_sub(1);
    }

    /// Ends the line.
    fn flush(&mut self) {
        let all_bold = self.text.is_bold();
        let bold_tail = self.text.bold_tail();
        let line = self.text.take();
        if let (None, Some(depth)) = (self.heading, self.items.last()) {
            let blocks = self.sheet.item(*depth, line, bold_tail, &self.inside);
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

    fn table(&mut self, node: NodeRef<'_, Node>, grid: super::grid::Rows<'_>) {
        for line in lines_of(node, "caption") {
            let pieces = self.sheet.line(line, &self.inside);
            let blocks = pieces.into_iter().map(Block::Line);
            self.sheet.page.blocks.extend(blocks);
        }
        let mut table = Table::default();
        for (row, cells) in grid {
            if !self.sheet.page.has_room() {
                break;
            }
            self.line = marks::before(row).or(self.line);
            let origin = self.origin(row, "tr");
            table.rows.push(self.sheet.row(cells, origin));
        }
        table.headed = table
            .rows
            .first()
            .is_some_and(|row| row.iter().all(|cell| cell.header || cell.is_empty()));
        self.sheet.page.blocks.push(Block::Table(table));
    }
}

/// Whether a browser shows an inline element apart from the words before it though no blank parts them: a badge, or one
/// of several fields that the look of the page sets side by side.
pub(super) fn stands_apart(node: NodeRef<'_, Node>, element: &Element) -> bool {
    let beside = || {
        let before = node.prev_sibling()?.value().as_element()?;
        let looks = before.attr("class").filter(|class| !class.is_empty())?;
        element.attr("class").map(|own| own != looks)
    };
    is_badge(element) || (element.name() == "span" && beside() == Some(true))
}

/// Whether an inline element is a coloured word such as `lecture` or `due`, as just-the-class pages have them.
pub(super) fn is_badge(element: &Element) -> bool {
    matches!(
        element.name(),
        "span" | "strong" | "b" | "em" | "small" | "a" | "label"
    ) && element.classes().any(|class| {
        let class = class.to_ascii_lowercase();
        let first = class.split(['-', '_']).next().unwrap_or_default();
        matches!(first, "label" | "badge" | "pill" | "chip" | "tag")
    })
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
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "aside"
            | "hgroup"
            | "legend"
    )
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
