//! Markdown, read through the HTML it means: one reader for both, and HTML inside Markdown comes for free.

use pulldown_cmark::{Event, Options, Parser, Tag, html};
use semestra_plan::Finding;
use semestra_plan::draft::Format;

use super::marks;
use crate::page::{MOST_LINES, Page};

/// Deeper quotes and lists than any page has; the parser's work grows with them.
const DEEPEST: usize = 40;

/// The page of a Markdown document.
pub(super) fn page(text: &str) -> Page {
    let source = bounded(text);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_TASKLISTS;
    let mut rendered = String::with_capacity(source.text.len() * 2);
    let events = Parser::new_ext(&source.text, options)
        .into_offset_iter()
        .flat_map(|(event, bytes)| {
            let mark = begins_line(&event).then(|| {
                // What breaks a line tells the line behind the break.
                let at = if event == Event::SoftBreak {
                    bytes.end
                } else {
                    bytes.start
                };
                Event::Html(marks::comment(source.line(at)).into())
            });
            // A line break inside a paragraph is how these pages part a list of facts, so it is kept.
            let event = if event == Event::SoftBreak {
                Event::HardBreak
            } else {
                event
            };
            mark.into_iter().chain([event])
        });
    html::push_html(&mut rendered, events);
    let mut page = super::html::read(&rendered, Format::Markdown);
    if source.cut {
        page.note_cut(Finding::NestingCut);
    }
    page
}

/// Whether an event begins a line of the page.
fn begins_line(event: &Event<'_>) -> bool {
    match event {
        Event::SoftBreak | Event::HardBreak => true,
        Event::Start(tag) => matches!(
            tag,
            Tag::Paragraph
                | Tag::Heading { .. }
                | Tag::CodeBlock(_)
                | Tag::HtmlBlock
                | Tag::Item
                | Tag::Table(_)
                | Tag::TableRow
        ),
        Event::End(_)
        | Event::Text(_)
        | Event::Code(_)
        | Event::InlineMath(_)
        | Event::DisplayMath(_)
        | Event::Html(_)
        | Event::InlineHtml(_)
        | Event::FootnoteReference(_)
        | Event::Rule
        | Event::TaskListMarker(_) => false,
    }
}

/// What is read of a document.
struct Source {
    text: String,
    /// Where each of its lines begins, and which line of the document it is.
    starts: Vec<(usize, u32)>,
    cut: bool,
}

impl Source {
    /// The line of the document that holds a byte of the text.
    fn line(&self, at: usize) -> u32 {
        let behind = self.starts.partition_point(|(start, _)| *start <= at);
        let last = behind.checked_sub(1).and_then(|last| self.starts.get(last));
        last.map_or(1, |(_, line)| *line)
    }
}

fn bounded(text: &str) -> Source {
    let mut source = Source {
        text: String::with_capacity(text.len()),
        starts: Vec::new(),
        cut: false,
    };
    for (number, line) in (1..).zip(text.lines()) {
        if source.starts.len() >= MOST_LINES {
            source.cut = true;
            break;
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
            source.cut = true;
            continue;
        }
        source.starts.push((source.text.len(), number));
        source.text.push_str(line);
        source.text.push('\n');
    }
    source
}
