//! Markdown, read through the HTML it means: one reader for both, and HTML inside Markdown comes for free.

use pulldown_cmark::{Event, Options, Parser, html};
use semestra_plan::draft::Format;

use crate::page::{MOST_LINES, Page};

/// Deeper quotes and lists than any page has; the parser's work grows with them.
const DEEPEST: usize = 40;

/// The page of a Markdown document.
pub(super) fn page(text: &str) -> Page {
    let (text, cut) = bounded(text);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_TASKLISTS;
    let mut rendered = String::with_capacity(text.len() * 2);
    // A line break inside a paragraph is how these pages part a list of facts, so it is kept.
    let events = Parser::new_ext(&text, options).map(|event| {
        if event == Event::SoftBreak {
            Event::HardBreak
        } else {
            event
        }
    });
    html::push_html(&mut rendered, events);
    let mut page = super::html::page(&rendered);
    page.format = Format::Markdown;
    if cut {
        page.note_cut("the document is nested deeper or longer than a course page, so a part of it was left out");
    }
    page
}

fn bounded(text: &str) -> (String, bool) {
    let mut kept = String::with_capacity(text.len());
    let mut cut = false;
    for (index, line) in text.lines().enumerate() {
        if index >= MOST_LINES {
            return (kept, true);
        }
        let nesting = line
            .chars()
            .take_while(|c| matches!(c, '>' | ' ' | '\t' | '-' | '*' | '+'))
            .filter(|c| !c.is_whitespace())
            .count();
        let brackets = line
            .chars()
            .filter(|c| matches!(c, '[' | '(' | '*' | '_' | '`' | '<'))
            .count();
        let rule = line
            .trim()
            .chars()
            .all(|c| matches!(c, '-' | '*' | '=' | ' '));
        if (nesting > DEEPEST && !rule) || brackets > 2_000 || line.len() > 100_000 {
            cut = true;
            continue;
        }
        kept.push_str(line);
        kept.push('\n');
    }
    (kept, cut)
}
