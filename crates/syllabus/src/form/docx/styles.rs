//! What the styles of a Word document say about its paragraphs (ECMA-376 part 1, 17.7).

use std::collections::HashMap;

use super::xml::{Element, Step, walk};

/// Styles build on others; a longer chain is a circle.
const LONGEST_CHAIN: usize = 12;
/// More styles than any template has.
const MOST_STYLES: usize = 5_000;

/// What a style says; nothing where it leaves a matter to the style below.
#[derive(Clone, Debug, Default)]
pub(super) struct Style {
    name: String,
    based_on: Option<String>,
    outline: Option<usize>,
    pub(super) list: Option<String>,
    pub(super) list_level: Option<usize>,
    pub(super) bold: Option<bool>,
    pub(super) hidden: Option<bool>,
    pub(super) struck: Option<bool>,
}

/// The styles of a document by their ids.
#[derive(Default)]
pub(super) struct Styles {
    all: HashMap<String, Style>,
    standard: String,
}

impl Styles {
    /// The styles in `word/styles.xml`.
    pub(super) fn read(xml: &str) -> Self {
        let mut all = HashMap::new();
        let mut standard = String::new();
        let mut open: Option<(String, Style)> = None;
        walk(xml, |step| match step {
            Step::Open(element) if element.name() == "style" => {
                let id = element.attribute("styleId").unwrap_or_default();
                let says = |name, value| element.attribute(name).as_deref() == Some(value);
                if says("type", "paragraph") && (says("default", "1") || says("default", "true")) {
                    standard.clone_from(&id);
                }
                open = Some((id, Style::default()));
            }
            Step::Open(element) => {
                if let Some((_, style)) = &mut open {
                    style.take(&element);
                }
            }
            Step::Close("style") => {
                if let Some((id, style)) = open.take()
                    && all.len() < MOST_STYLES
                {
                    all.insert(id, style);
                }
            }
            Step::Close(_) | Step::Words(_) => {}
        });
        Self { all, standard }
    }

    /// The style of paragraphs that name none.
    pub(super) fn standard(&self) -> Style {
        self.of(&self.standard)
    }

    /// All that a style says, with what it takes from those that it builds on.
    pub(super) fn of(&self, id: &str) -> Style {
        let mut whole = Style::default();
        let mut next = Some(id);
        for _ in 0..LONGEST_CHAIN {
            let Some(style) = next.and_then(|id| self.all.get(id)) else {
                break;
            };
            whole.fill(style);
            next = style.based_on.as_deref();
        }
        // A document without its styles still names the built-in ones.
        if whole.name.is_empty() {
            whole.name = id.to_lowercase();
        }
        whole
    }
}

impl Style {
    fn take(&mut self, element: &Element<'_>) {
        match element.name() {
            "name" => self.name = element.value().unwrap_or_default().to_lowercase(),
            "basedOn" => self.based_on = element.value(),
            "outlineLvl" => self.outline = element.number(),
            "numId" => self.list = element.value(),
            "ilvl" => self.list_level = element.number(),
            "b" => self.bold = Some(element.is_on()),
            "vanish" => self.hidden = Some(element.is_on()),
            "strike" | "dstrike" => {
                self.struck = Some(element.is_on() || self.struck == Some(true));
            }
            _ => {}
        }
    }

    fn fill(&mut self, below: &Self) {
        if self.name.is_empty() {
            self.name.clone_from(&below.name);
        }
        // A heading keeps its rank in styles that build on it.
        self.outline = self.outline.or_else(|| below.rank());
        self.list = self.list.take().or_else(|| below.list.clone());
        self.list_level = self.list_level.or(below.list_level);
        self.bold = self.bold.or(below.bold);
        self.hidden = self.hidden.or(below.hidden);
        self.struck = self.struck.or(below.struck);
    }

    /// How deep its paragraphs stand in the outline, from 0; nothing for running text.
    pub(super) fn rank(&self) -> Option<usize> {
        let named = match self.name.as_str() {
            "title" => Some(0),
            name => name
                .strip_prefix("heading")
                .and_then(|rest| rest.trim().parse::<usize>().ok())
                .and_then(|rank| rank.checked_sub(1)),
        };
        named.or(self.outline).filter(|rank| *rank < 9)
    }

    /// Whether its paragraphs list the headings of the document.
    pub(super) fn is_contents(&self) -> bool {
        self.name
            .strip_prefix("toc")
            .is_some_and(|rest| rest.trim() == "heading" || rest.trim().parse::<usize>().is_ok())
            || self.name == "table of figures"
    }
}
