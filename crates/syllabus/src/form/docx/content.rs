//! What the text of a Word document holds.

use super::super::compose::RawLine;

/// A part of the text.
pub(super) enum Content {
    Paragraph(Paragraph),
    Table(Vec<Row>),
}

/// What a paragraph is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Running text.
    Plain,
    /// A heading with its level, 1 the highest.
    Heading(u8),
    /// A list item with its depth, 0 the outermost.
    Item(usize),
}

/// A paragraph.
pub(super) struct Paragraph {
    pub(super) kind: Kind,
    /// Its number as its list writes it: `3.`, `(b)`, `Week 4:`.
    pub(super) label: Option<String>,
    /// Its lines; one without words for an empty paragraph.
    pub(super) lines: Vec<Line>,
    /// How many elements begin before it, itself included.
    pub(super) number: u32,
}

/// A line of a paragraph.
pub(super) struct Line {
    pub(super) raw: RawLine,
    /// Whether all its words are bold.
    pub(super) bold: bool,
    /// Where the bold words begin that end it, in bytes.
    pub(super) bold_tail: Option<usize>,
    /// Whether all its words lead to another place in the document.
    pub(super) leads_inside: bool,
}

/// A row of a table.
#[derive(Default)]
pub(super) struct Row {
    pub(super) cells: Vec<RowCell>,
    /// Whether it is repeated on every printed page, as the row of headings is.
    pub(super) header: bool,
    /// How many elements begin before it, itself included.
    pub(super) number: u32,
}

/// A cell of a row.
#[derive(Default)]
pub(super) struct RowCell {
    pub(super) contents: Vec<Content>,
    /// How many columns it takes.
    pub(super) span: usize,
    /// Whether it only goes on with the cell above.
    pub(super) goes_on: bool,
}
