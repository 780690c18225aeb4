//! What marked-up documents share on their way to a page: lines with addresses behind them, and rows of cells.

use semestra_plan::Finding;
use semestra_plan::draft::{Format, Origin};

use crate::page::{Anchor, Block, Cell, LONGEST_LINE, Page, Piece};

/// More than a screen of addresses for every line is no course page.
const MOST_ANCHORS: usize = 5_000;
/// Headings that are only bold stand below all others.
pub(super) const LOWEST_LEVEL: u8 = 7;
/// Columns of one table.
pub(super) const MOST_COLUMNS: usize = 40;
/// Words of one cell in bytes; no cell of a course page comes near.
const MOST_CELL: usize = 20_000;
/// What cells that span several places may add to a table, in bytes.
const MOST_COPIED: usize = 2_000_000;
/// Between the cells of a shown row.
const BETWEEN_CELLS: &str = " | ";
/// Between the lines of a cell in a shown row.
const BETWEEN_PARTS: &str = " · ";

/// A line of words and the addresses behind parts of it, by bytes.
pub(super) type RawLine = (String, Vec<(usize, usize, String)>);

/// The words of a line as they gather, with the addresses behind them.
#[derive(Default)]
pub(super) struct Text {
    words: String,
    anchors: Vec<(usize, usize, String)>,
    open: Option<(usize, String)>,
    /// How many bold elements are open, and how many bytes were written outside of them.
    pub(super) bold: usize,
    plain: usize,
    /// Where the bold words begin that end the line.
    bold_from: Option<usize>,
    /// Whether a link into the same document is open, and how many bytes were written outside of such.
    inner: bool,
    outer: usize,
    /// Whether the next word stands apart from the last though no blank is written.
    apart: bool,
}

impl Text {
    /// Adds words; white space becomes single blanks.
    pub(super) fn push(&mut self, text: &str) {
        if let Some(first) = text.chars().next()
            && std::mem::take(&mut self.apart)
            && first.is_alphanumeric()
            && self.words.ends_with(char::is_alphanumeric)
        {
            self.words.push(' ');
        }
        for word in text.split_inclusive(char::is_whitespace) {
            let bare = word.trim_end();
            self.words.push_str(bare);
            if !bare.is_empty() {
                self.note(bare.len());
            }
            let blank = self.words.is_empty() || self.words.ends_with(' ');
            if bare.len() < word.len() && !blank {
                self.words.push(' ');
            }
        }
    }

    /// Parts the next word from the last, when both are words.
    pub(super) fn part(&mut self) {
        self.apart = true;
    }

    /// Notes how the last bytes were written.
    fn note(&mut self, length: usize) {
        if self.bold == 0 {
            self.plain += length;
            self.bold_from = None;
        } else if self.bold_from.is_none() {
            self.bold_from = Some(self.words.len() - length);
        }
        if !self.inner {
            self.outer += length;
        }
    }

    /// Adds a tab, which parts columns. Writers set several to reach the next column, so one is enough.
    pub(super) fn tab(&mut self) {
        let bare = self.words.trim_end_matches(' ').len();
        self.words.truncate(bare);
        if !self.words.ends_with('\t') {
            self.words.push('\t');
        }
    }

    /// Begins the words of a link.
    pub(super) fn open(&mut self, url: &str) {
        if is_web(url) {
            self.open = Some((self.words.len(), url.to_owned()));
        }
        self.inner = is_inner(url);
    }

    /// Ends the words of a link.
    pub(super) fn close(&mut self) {
        self.inner = false;
        if let Some((from, url)) = self.open.take() {
            self.anchors.push((from, self.words.len(), url));
        }
    }

    /// Whether every word so far is bold.
    pub(super) fn is_bold(&self) -> bool {
        self.plain == 0
    }

    /// Whether every word so far leads to another place in the same document.
    pub(super) fn leads_inside(&self) -> bool {
        self.outer == 0 && !self.words.trim().is_empty()
    }

    /// Where the last words in bold begin, when words that are not bold stand before them.
    pub(super) fn bold_tail(&self) -> Option<usize> {
        self.bold_from.filter(|from| *from > 0)
    }

    /// The words so far, and an anchor that goes on after a break stays open.
    pub(super) fn take(&mut self) -> RawLine {
        let goes_on = self.open.as_ref().map(|(_, url)| url.clone());
        let inner = self.inner;
        self.close();
        let words = std::mem::take(&mut self.words);
        self.plain = 0;
        self.outer = 0;
        self.apart = false;
        self.bold_from = None;
        self.inner = inner;
        let anchors = std::mem::take(&mut self.anchors);
        self.open = goes_on.map(|url| (0, url));
        (words, anchors)
    }
}

pub(super) fn is_web(url: &str) -> bool {
    let url = url.trim();
    (url.starts_with("http://") || url.starts_with("https://")) && url.len() < 2_000
}

/// Whether an address leads to another place in the same document; `#` alone is a link that is still missing.
pub(super) fn is_inner(url: &str) -> bool {
    url.len() > 1 && url.starts_with('#')
}

/// A cell before its place in the shown row is known.
#[derive(Clone, Default)]
pub(super) struct RawCell {
    pub(super) parts: Vec<RawLine>,
    pub(super) spanned: bool,
    pub(super) header: bool,
}

/// Copies cells into the places that they span, and no more of them than a page has.
pub(super) struct Copies {
    room: usize,
}

impl Copies {
    pub(super) fn new() -> Self {
        Self { room: MOST_COPIED }
    }

    /// The cell as it stands in another place that it spans; empty when the table has too many of them.
    pub(super) fn of(&mut self, cell: &RawCell) -> RawCell {
        let size: usize = cell.parts.iter().map(|(words, _)| words.len() + 32).sum();
        let parts = match self.room.checked_sub(size) {
            Some(room) => {
                self.room = room;
                cell.parts.clone()
            }
            None => Vec::new(),
        };
        RawCell {
            parts,
            spanned: true,
            header: cell.header,
        }
    }
}

/// A page that is being put together.
pub(super) struct Sheet {
    pub(super) page: Page,
    /// Lines of running text whose tabs and bullets are still to be read.
    running: Vec<Piece>,
}

impl Sheet {
    pub(super) fn new(format: Format) -> Self {
        Self {
            page: Page::blank(format),
            running: Vec::new(),
        }
    }

    /// Adds a line of running text, in which tabs and bullets mean what they mean in a text file. A short one all in
    /// bold is a heading.
    pub(super) fn running(&mut self, line: RawLine, bold: bool, origin: &Origin) {
        if line.0.trim().is_empty() {
            let next = self.page.lines.len();
            self.running.push(Piece::new(next, 0, ""));
        }
        for piece in self.line(line, origin) {
            if bold && is_short(&piece.text) && !piece.text.trim().contains('\t') {
                self.end_running();
                let heading = Block::Heading(LOWEST_LEVEL, piece.trim());
                self.page.blocks.push(heading);
            } else {
                self.running.push(piece);
            }
        }
    }

    /// Reads the running text up to here as a text file is read.
    pub(super) fn end_running(&mut self) {
        let lines = std::mem::take(&mut self.running);
        self.page.blocks.extend(super::text::blocks(&lines));
    }

    /// Adds the words of a line; one that is longer than any is parted between words. Nothing for blanks.
    pub(super) fn line(&mut self, (words, anchors): RawLine, origin: &Origin) -> Vec<Piece> {
        let trimmed = words.trim_end();
        let mut pieces = Vec::new();
        let mut from = 0;
        while let Some(rest) = trimmed.get(from..).filter(|rest| !rest.trim().is_empty()) {
            let length = fitting(rest);
            let piece = self
                .page
                .add_line(rest.get(..length).unwrap_or(rest), origin.clone());
            for (start, end, url) in &anchors {
                if (from..from + length).contains(start) {
                    self.anchor(&piece, start - from..end - from, url);
                }
            }
            pieces.push(piece);
            from += length;
        }
        pieces
    }

    /// Adds a list item of this depth; a task behind its topic stands one deeper.
    pub(super) fn item(
        &mut self,
        depth: usize,
        line: RawLine,
        bold_tail: Option<usize>,
        origin: &Origin,
    ) -> Vec<Block> {
        let (topic, task) = match task_from(&line.0, bold_tail) {
            Some(from) => parted(line, from),
            None => (line, RawLine::default()),
        };
        let mut blocks = Vec::new();
        for (line, depth) in [(topic, depth), (task, depth + 1)] {
            let pieces = self.line(line, origin).into_iter();
            blocks.extend(pieces.map(|piece| Block::Item(depth, piece.trim())));
        }
        blocks
    }

    /// Remembers the address behind a part of a line, by bytes.
    fn anchor(&mut self, piece: &Piece, bytes: std::ops::Range<usize>, url: &str) {
        let end = bytes.end.min(piece.text.len()).max(bytes.start);
        let words = piece.slice(bytes.start..end).trim();
        if !words.is_empty() && self.page.anchors.len() < MOST_ANCHORS {
            self.page.anchors.push(Anchor {
                words,
                url: url.to_owned(),
            });
        }
    }

    /// Writes a row as one line and keeps where its cells stand in it.
    pub(super) fn row(&mut self, row: Vec<RawCell>, origin: Origin) -> Vec<Cell> {
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
            let mut room = MOST_CELL;
            for (part, (words, anchors)) in raw.parts.into_iter().enumerate() {
                let Some(left) = room.checked_sub(words.len()) else {
                    self.page.note_cut(Finding::CellCut);
                    break;
                };
                room = left;
                if part > 0 {
                    shown.push_str(BETWEEN_PARTS);
                    length += BETWEEN_PARTS.chars().count();
                }
                let piece = Piece::new(line, length, words);
                length += piece.text.chars().count();
                shown.push_str(&piece.text);
                for (from, to, url) in anchors.iter().filter(|_| !cell.spanned) {
                    self.anchor(&piece, *from..*to, url);
                }
                cell.parts.push(piece);
            }
            cells.push(cell);
        }
        // A row is cut by its cells and not in the middle of one, so every place stays inside the line.
        self.page.lines.push(shown);
        self.page.origins.push(origin);
        cells
    }

    /// Parts paragraphs, once.
    pub(super) fn gap(&mut self) {
        if !matches!(self.page.blocks.last(), Some(Block::Gap) | None) {
            self.page.blocks.push(Block::Gap);
        }
    }
}

/// How many bytes of a text fit a line: all, or up to the last blank that fits.
fn fitting(text: &str) -> usize {
    let Some((most, _)) = text.char_indices().nth(LONGEST_LINE) else {
        return text.len();
    };
    let head = text.get(..most).unwrap_or(text);
    head.rfind(' ').map_or(most, |blank| blank + 1)
}

/// Whether a line all in bold is short and plain enough to be a heading, as many pages write theirs.
pub(super) fn is_short(text: &str) -> bool {
    text.split_whitespace().count() <= 6
        && text.chars().count() <= 60
        && crate::dates::find(text).is_empty()
        && !text.contains('%')
}

/// Where the task begins that stands in bold behind the topic of a dated item: `Oct 4: Trees` **`Homework 2 due`**.
///
/// Serves lists with an item for each class in which only the type tells the topic from what is handed in.
fn task_from(words: &str, bold_tail: Option<usize>) -> Option<usize> {
    let from = bold_tail?;
    let (topic, task) = words.split_at_checked(from)?;
    let date = crate::dates::find(topic).into_iter().next()?;
    let title = topic.get(date.bytes.end..)?.trim();
    let told = title.chars().filter(|c| c.is_alphabetic()).count() > 2;
    let goes_on = title.ends_with([':', ',', ';', '-', '–', '—', '(', '[', '/', '&', '"', '“']);
    let names = task.trim().chars().next().is_some_and(char::is_uppercase);
    (told && !goes_on && names && topic.ends_with(' ')).then_some(from)
}

/// A line parted at a byte.
fn parted((words, anchors): RawLine, at: usize) -> (RawLine, RawLine) {
    let (head, tail) = words.split_at_checked(at).unwrap_or((&words, ""));
    let (before, behind): (Vec<_>, Vec<_>) = anchors.into_iter().partition(|(from, ..)| *from < at);
    let moved = behind
        .into_iter()
        .map(|(from, to, url)| (from - at, to.saturating_sub(at), url));
    (
        (head.to_owned(), before),
        (tail.to_owned(), moved.collect()),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_task_in_bold_behind_a_topic_is_told_from_a_topic_in_bold() {
        let from = |plain: &str, bold: &str| {
            task_from(&format!("{plain}{bold}"), Some(plain.len())).is_some()
        };
        assert!(from("Tue Oct 4: Binary trees ", "Homework 2 due"));
        assert!(from("11/3 Rivers and lakes ", "Field report is assigned"));
        assert!(!from("Thu Oct 6: ", "Exam 1"));
        assert!(!from("Thu Oct 6: The history of ", "the press"));
        assert!(!from("Thu Oct 6: Guest: ", "Ada Miller"));
        assert!(!from("Reading by ", "Ada Miller"));
    }

    const ORIGIN: Origin = Origin::Line { line: 1 };

    #[test]
    fn a_line_longer_than_any_is_parted_between_words_and_loses_none() {
        let words: Vec<String> = (0..2_000).map(|number| format!("word{number}")).collect();
        let at = words.get(..1_999).expect("there are 2000").join(" ").len() + 1;
        let text = words.join(" ");
        let anchor = (at, text.len(), "https://last.example".to_owned());
        let mut sheet = Sheet::new(Format::Html);
        let pieces = sheet.line((text.clone(), vec![anchor]), &ORIGIN);
        assert!(pieces.len() > 2);
        let back: String = sheet.page.lines.concat();
        assert_eq!(back, text);
        assert_eq!(
            sheet.page.anchors.first().map(|anchor| &anchor.words.text),
            words.last()
        );
    }

    #[test]
    fn cells_that_span_more_than_a_page_are_copied_empty() {
        let cell = RawCell {
            parts: vec![("x".repeat(900_000), Vec::new())],
            ..RawCell::default()
        };
        let mut copies = Copies::new();
        let filled = (0..10).filter(|_| !copies.of(&cell).parts.is_empty());
        assert_eq!(filled.count(), 2);
    }
}
