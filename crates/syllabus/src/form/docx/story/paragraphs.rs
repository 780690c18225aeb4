//! Where the paragraphs of a story begin and end.

use super::Story;
use crate::form::compose::Text;
use crate::form::docx::content::{Content, Kind, Line, Paragraph};
use crate::form::docx::field::Field;
use crate::form::docx::styles::Style;

/// A paragraph that has begun.
pub(super) struct OpenParagraph {
    pub(super) style: Style,
    pub(super) outline: Option<usize>,
    pub(super) list: Option<String>,
    pub(super) list_level: Option<usize>,
    pub(super) text: Text,
    pub(super) lines: Vec<Line>,
    pub(super) number: u32,
}

impl OpenParagraph {
    /// Ends the line that is being written.
    pub(super) fn end_line(&mut self) {
        self.lines.push(Line {
            bold: self.text.is_bold(),
            bold_tail: self.text.bold_tail(),
            leads_inside: self.text.leads_inside(),
            raw: self.text.take(),
        });
    }
}

impl Story<'_> {
    /// Begins a paragraph at the element that was entered.
    pub(super) fn begin_paragraph(&mut self) {
        self.in_properties = false;
        self.paragraphs.push(OpenParagraph {
            style: self.styles.standard(),
            outline: None,
            list: None,
            list_level: None,
            text: Text::default(),
            lines: Vec::new(),
            number: self.elements,
        });
    }

    /// Ends the innermost paragraph and puts it where the text stands.
    pub(super) fn end_paragraph(&mut self) {
        let Some(mut paragraph) = self.paragraphs.pop() else {
            return;
        };
        paragraph.end_line();
        let rank = paragraph.outline.or_else(|| paragraph.style.rank());
        let heading = rank.filter(|rank| *rank < 9);
        if heading.is_some() {
            // A field that lists the headings and never ends must not swallow the document.
            self.fields.retain(|field| !field.is_contents());
        }
        self.fields.retain(|field| field.shows);
        let in_contents = self.fields.iter().any(Field::is_contents);
        if in_contents || paragraph.style.is_contents() {
            return;
        }
        let list = paragraph
            .list
            .or(paragraph.style.list)
            .filter(|id| id != "0");
        let level = paragraph.list_level.or(paragraph.style.list_level);
        let level = level.unwrap_or(0).min(8);
        let label = list
            .as_deref()
            .and_then(|id| self.numbering.label(id, level));
        let kind = match (heading, list) {
            (Some(rank), _) => Kind::Heading(u8::try_from(rank + 1).unwrap_or(6).min(6)),
            (None, Some(_)) => Kind::Item(level),
            (None, None) => Kind::Plain,
        };
        self.add(Content::Paragraph(Paragraph {
            kind,
            label,
            lines: paragraph.lines,
            number: paragraph.number,
        }));
    }
}
