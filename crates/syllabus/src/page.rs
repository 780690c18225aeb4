//! The common form of a document: lines to show, and blocks that know their places in them.

use std::ops::Range;

use crate::columns::Role;
use semestra_plan::draft::{Format, Origin};
use semestra_plan::{Finding, Place};

/// A stretch of one line with its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Piece {
    /// The line, from 0.
    pub line: usize,
    /// The first column in characters, from 0.
    pub column: usize,
    /// The words that stand there.
    pub text: String,
}

impl Piece {
    /// The stretch of `text` at a column of a line.
    pub(crate) fn new(line: usize, column: usize, text: impl Into<String>) -> Self {
        Self {
            line,
            column,
            text: text.into(),
        }
    }

    /// A part of it by bytes; a range that fits no characters gives nothing.
    pub(crate) fn slice(&self, range: Range<usize>) -> Self {
        let before = self.text.get(..range.start).unwrap_or_default();
        let text = self.text.get(range).unwrap_or_default();
        Self::new(self.line, self.column + before.chars().count(), text)
    }

    /// Without the characters that `out` names at both ends.
    pub(crate) fn trim_matches(&self, out: impl Fn(char) -> bool) -> Self {
        let start = self.text.len() - self.text.trim_start_matches(&out).len();
        let end = self.text.trim_end_matches(&out).len();
        self.slice(start.min(end)..end)
    }

    /// Without white space at both ends.
    pub(crate) fn trim(&self) -> Self {
        self.trim_matches(char::is_whitespace)
    }

    /// Its parts between the characters that `at` names, trimmed, empty ones left out.
    pub(crate) fn split(&self, at: impl Fn(char) -> bool) -> Vec<Self> {
        let mut parts = Vec::new();
        let mut start = 0;
        for (index, found) in self.text.match_indices(&at) {
            parts.push(self.slice(start..index).trim());
            start = index + found.len();
        }
        parts.push(self.slice(start..self.text.len()).trim());
        parts.retain(|part| !part.is_empty());
        parts
    }

    /// Whether nothing stands there.
    pub(crate) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Its words in lower case.
    pub(crate) fn lower(&self) -> String {
        self.text.to_lowercase()
    }

    /// Where it stands.
    pub(crate) fn place(&self) -> Place {
        let column = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let line = column(self.line + 1);
        Place {
            line,
            end_line: line,
            start: column(self.column),
            end: column(self.column + self.text.chars().count()),
        }
    }
}

/// A cell of a table: its lines, none when it is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cell {
    /// Its lines.
    pub parts: Vec<Piece>,
    /// Whether it stands here only because a cell above or beside spans several places.
    pub spanned: bool,
    /// Whether the page marks it as a heading of its row or column.
    pub header: bool,
}

impl Cell {
    /// A cell of one line.
    pub(crate) fn of(piece: Piece) -> Self {
        let mut parts = vec![piece.trim()];
        parts.retain(|part| !part.is_empty());
        Self {
            parts,
            ..Self::default()
        }
    }

    /// All its words.
    pub(crate) fn text(&self) -> String {
        let words: Vec<&str> = self.parts.iter().map(|part| part.text.as_str()).collect();
        words.join(" ")
    }

    /// Whether nothing stands there.
    pub(crate) fn is_empty(&self) -> bool {
        self.parts.iter().all(Piece::is_empty)
    }
}

/// A table as a grid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Table {
    /// Its rows, top first.
    pub rows: Vec<Vec<Cell>>,
    /// Whether the first row names the columns.
    pub headed: bool,
    /// What the columns hold, when whoever made the table knows it better than its headings tell.
    pub roles: Vec<Role>,
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    /// A heading with its level, 1 the highest.
    Heading(u8, Piece),
    /// A line of a paragraph.
    Line(Piece),
    /// A list item with its depth, 0 the outermost.
    Item(usize, Piece),
    /// A table.
    Table(Table),
    /// An empty line between paragraphs.
    Gap,
}

impl Block {
    /// The words of a block that is no table.
    pub(crate) fn piece(&self) -> Option<&Piece> {
        match self {
            Self::Heading(_, piece) | Self::Line(piece) | Self::Item(_, piece) => Some(piece),
            Self::Table(_) | Self::Gap => None,
        }
    }
}

/// Words with an address behind them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Anchor {
    /// The words.
    pub words: Piece,
    /// The address.
    pub url: String,
}

/// A document in its common form.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    /// The form it came in.
    pub format: Format,
    /// What the window shows.
    pub lines: Vec<String>,
    /// Where each line stands in the document as it came.
    pub origins: Vec<Origin>,
    /// Its parts in order.
    pub blocks: Vec<Block>,
    /// Words with addresses.
    pub anchors: Vec<Anchor>,
    /// What the document calls itself outside its text (an HTML title).
    pub title: Option<String>,
    /// What had to be left out, once each.
    pub cut: Vec<Finding>,
}

/// No document that a student means has more lines.
pub(crate) const MOST_LINES: usize = 20_000;
/// Nor longer ones; what is longer is cut.
pub(crate) const LONGEST_LINE: usize = 4_000;

/// The blank document of a form.
impl Page {
    /// A page without anything on it.
    pub(crate) fn blank(format: Format) -> Self {
        Self {
            format,
            lines: Vec::new(),
            origins: Vec::new(),
            blocks: Vec::new(),
            anchors: Vec::new(),
            title: None,
            cut: Vec::new(),
        }
    }

    /// Whether another line fits.
    pub(crate) fn has_room(&self) -> bool {
        self.lines.len() < MOST_LINES
    }

    /// Adds a line that stands in the document at `origin`, and answers with its stretch.
    pub(crate) fn add_line(&mut self, text: &str, origin: Origin) -> Piece {
        let line = self.lines.len();
        let text: String = text.chars().take(LONGEST_LINE).collect();
        self.lines.push(text.clone());
        self.origins.push(origin);
        Piece::new(line, 0, text)
    }

    /// Notes once that something was left out.
    pub(crate) fn note_cut(&mut self, what: Finding) {
        if !self.cut.contains(&what) {
            self.cut.push(what);
        }
    }
}
