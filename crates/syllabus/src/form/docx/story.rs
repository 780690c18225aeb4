//! The text of a Word document as paragraphs and tables, without what a reader of Word does not see.

mod paragraphs;
mod tables;

use std::collections::HashMap;

use super::super::compose::Text;
use super::content::{Content, Row};
use super::field::Field;
use super::numbering::Numbering;
use super::styles::Styles;
use super::xml::{Element, Step};
use paragraphs::OpenParagraph;

/// More paragraphs and cells than any course document has.
const MOST_CONTENTS: usize = 60_000;

/// How the words of a run look.
#[derive(Clone, Copy, Default)]
struct Run {
    bold: Option<bool>,
    hidden: Option<bool>,
    struck: Option<bool>,
}

/// Where the words of the element that is open go.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Words {
    Nowhere,
    Text,
    Instruction,
}

/// Gathers the text, element by element.
pub(super) struct Story<'a> {
    styles: &'a Styles,
    numbering: Numbering,
    links: &'a HashMap<String, String>,
    contents: Vec<Content>,
    count: usize,
    tables: Vec<Vec<Row>>,
    /// Open tables that are too deep to keep.
    ignored_tables: usize,
    paragraphs: Vec<OpenParagraph>,
    runs: Vec<Run>,
    fields: Vec<Field>,
    /// Whether each open choice between forms of the same thing has taken one.
    choices: Vec<bool>,
    words: Words,
    /// How deep the element stands whose inside is left out.
    left_out: Option<usize>,
    /// Whether the properties of a paragraph are open, whose marks are no words.
    in_properties: bool,
    /// Whether the block of fixed content that is open holds nothing of the author.
    empty_block: bool,
    depth: usize,
    elements: u32,
}

impl<'a> Story<'a> {
    pub(super) fn new(
        styles: &'a Styles,
        numbering: Numbering,
        links: &'a HashMap<String, String>,
    ) -> Self {
        Self {
            styles,
            numbering,
            links,
            contents: Vec::new(),
            count: 0,
            tables: Vec::new(),
            ignored_tables: 0,
            paragraphs: Vec::new(),
            runs: Vec::new(),
            fields: Vec::new(),
            choices: Vec::new(),
            words: Words::Nowhere,
            left_out: None,
            in_properties: false,
            empty_block: false,
            depth: 0,
            elements: 0,
        }
    }

    /// Whether every element that began has ended.
    pub(super) fn is_closed(&self) -> bool {
        self.depth == 0
    }

    /// What was gathered; what a damaged document leaves open is closed.
    pub(super) fn contents(mut self) -> Vec<Content> {
        while !self.paragraphs.is_empty() {
            self.end_paragraph();
        }
        while !self.tables.is_empty() {
            self.end_table();
        }
        self.contents
    }

    /// Takes the next step of the document.
    pub(super) fn step(&mut self, step: Step<'_>) {
        match step {
            Step::Open(element) => {
                self.depth += 1;
                self.elements = self.elements.saturating_add(1);
                if self.left_out.is_none() && !self.open(&element) {
                    self.left_out = Some(self.depth);
                }
            }
            Step::Close(name) => {
                match self.left_out {
                    None => self.close(name),
                    Some(depth) if depth == self.depth => self.left_out = None,
                    Some(_) => {}
                }
                self.depth = self.depth.saturating_sub(1);
            }
            Step::Words(words) if self.left_out.is_none() => match self.words {
                Words::Nowhere => {}
                Words::Text => self.write(&words),
                Words::Instruction => {
                    if let Some(field) = self.fields.last_mut()
                        && field.instruction.len() < 4_000
                    {
                        field.instruction.push_str(&words);
                    }
                }
            },
            Step::Words(_) => {}
        }
    }

    /// Enters an element; false when what is inside is left out.
    fn open(&mut self, element: &Element<'_>) -> bool {
        match element.name() {
            // What was deleted, moved away or looked different before, and the reading help above letters.
            "del" | "moveFrom" | "sectPr" | "rt" => return false,
            name if name.ends_with("Change") => return false,
            "AlternateContent" => self.choices.push(false),
            "Choice" | "Fallback" => {
                let taken = self
                    .choices
                    .last_mut()
                    .map(|taken| std::mem::replace(taken, true));
                return taken != Some(true);
            }
            "docPartGallery" => {
                self.empty_block |= element.value().as_deref() == Some("Table of Contents");
            }
            "showingPlcHdr" => self.empty_block |= element.is_on(),
            "sdtPr" => self.empty_block = false,
            "sdtContent" => return !std::mem::take(&mut self.empty_block),
            "pPr" => self.in_properties = true,
            "p" => self.begin_paragraph(),
            "r" => self.runs.push(Run::default()),
            "t" => self.words = Words::Text,
            "instrText" => self.words = Words::Instruction,
            "tbl" | "tr" | "tc" | "gridSpan" | "gridBefore" | "vMerge" | "tblHeader" => {
                self.table(element);
            }
            "hyperlink" => {
                let inside = element.attribute("anchor").map(|name| format!("#{name}"));
                let outside = element.attribute("id").and_then(|id| self.links.get(&id));
                self.open_link(outside.cloned().or(inside));
            }
            "fldSimple" => {
                let field = Field {
                    instruction: element.attribute("instr").unwrap_or_default(),
                    shows: true,
                };
                self.open_link(field.address());
                self.fields.push(field);
            }
            "fldChar" => self.field(&element.attribute("fldCharType").unwrap_or_default()),
            _ if self.in_properties => self.paragraph_property(element),
            _ => self.run_property(element),
        }
        true
    }

    fn close(&mut self, name: &str) {
        match name {
            "AlternateContent" => {
                self.choices.pop();
            }
            "pPr" => self.in_properties = false,
            "p" => self.end_paragraph(),
            "r" => {
                self.runs.pop();
            }
            "t" | "instrText" => self.words = Words::Nowhere,
            "hyperlink" => self.close_link(),
            "fldSimple" => {
                self.fields.pop();
                self.close_link();
            }
            "tbl" => self.end_table(),
            _ => {}
        }
    }

    fn paragraph_property(&mut self, element: &Element<'_>) {
        let Some(paragraph) = self.paragraphs.last_mut() else {
            return;
        };
        match element.name() {
            "pStyle" => paragraph.style = self.styles.of(&element.value().unwrap_or_default()),
            "outlineLvl" => paragraph.outline = element.number(),
            "numId" => paragraph.list = element.value(),
            "ilvl" => paragraph.list_level = element.number(),
            _ => {}
        }
    }

    fn run_property(&mut self, element: &Element<'_>) {
        let name = element.name();
        let Some(run) = self.runs.last_mut() else {
            return;
        };
        match name {
            "rStyle" => {
                let style = self.styles.of(&element.value().unwrap_or_default());
                run.bold = run.bold.or(style.bold);
                run.hidden = run.hidden.or(style.hidden);
                run.struck = run.struck.or(style.struck);
            }
            "b" => run.bold = Some(element.is_on()),
            "vanish" => run.hidden = Some(element.is_on()),
            "strike" | "dstrike" => run.struck = Some(element.is_on() || run.struck == Some(true)),
            "tab" | "ptab" => self.mark(Text::tab),
            "br" | "cr" => self.end_line(),
            "noBreakHyphen" => self.write("-"),
            // A letter of a font of signs is a bullet or an arrow; it parts words.
            "sym" => self.write(" "),
            _ => {}
        }
    }

    /// Whether what is written now stands on paper, and the paragraph that it goes to.
    fn visible(&mut self) -> Option<&mut OpenParagraph> {
        let run = self.runs.last().copied().unwrap_or_default();
        let told = self.fields.iter().all(|field| field.shows);
        let paragraph = self.paragraphs.last_mut()?;
        let hidden = run.hidden.or(paragraph.style.hidden) == Some(true);
        let struck = run.struck.or(paragraph.style.struck) == Some(true);
        if hidden || struck || !told {
            return None;
        }
        let bold = run.bold.or(paragraph.style.bold) == Some(true);
        paragraph.text.bold = usize::from(bold);
        Some(paragraph)
    }

    fn write(&mut self, words: &str) {
        self.mark(|text| text.push(words));
    }

    fn mark(&mut self, write: impl FnOnce(&mut Text)) {
        if let Some(paragraph) = self.visible() {
            write(&mut paragraph.text);
        }
    }

    fn end_line(&mut self) {
        if let Some(paragraph) = self.visible() {
            paragraph.end_line();
        }
    }

    fn open_link(&mut self, address: Option<String>) {
        if let (Some(address), Some(paragraph)) = (address, self.paragraphs.last_mut()) {
            paragraph.text.open(&address);
        }
    }

    fn close_link(&mut self) {
        if let Some(paragraph) = self.paragraphs.last_mut() {
            paragraph.text.close();
        }
    }

    fn field(&mut self, mark: &str) {
        match mark {
            "begin" => self.fields.push(Field::default()),
            "separate" => {
                let address = self.fields.last_mut().and_then(|field| {
                    field.shows = true;
                    field.address()
                });
                self.open_link(address);
            }
            "end" => {
                let ended = self.fields.pop();
                if ended.is_some_and(|field| field.address().is_some()) {
                    self.close_link();
                }
            }
            _ => {}
        }
    }

    /// Puts a part where the text stands: into the innermost cell, or the body.
    fn add(&mut self, content: Content) {
        self.count += 1;
        if self.count > MOST_CONTENTS {
            return;
        }
        let cell = self
            .tables
            .last_mut()
            .and_then(|rows| rows.last_mut())
            .and_then(|row| row.cells.last_mut());
        match cell {
            Some(cell) => cell.contents.push(content),
            None => self.contents.push(content),
        }
    }
}
