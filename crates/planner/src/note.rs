//! Markdown as a tree of typed nodes.
//!
//! HTML in it is text like any other, addresses are http or https, images are their words, and nesting is bounded: what
//! a student pastes into a note is as foreign as any document.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::view::{Note, NoteBlock, NoteItem, NotePart};

/// How deep nodes stand in each other at most; what is deeper stands beside.
const DEPTH: usize = 12;

/// Words in Markdown as they are shown.
pub(crate) fn note(text: &str) -> Note {
    let mut tree = Tree::default();
    for event in Parser::new(text) {
        tree.take(event);
    }
    Note {
        text: text.to_owned(),
        blocks: tree.finish(),
    }
}

/// A node that is open, with what stands in it so far.
enum Open {
    Block(Kind, Vec<NoteBlock>, Vec<NotePart>),
    Part(Stress, Vec<NotePart>),
    List(Option<u32>, Vec<NoteItem>),
    Code(String),
    /// What has no node of its own: its contents stand where it stood.
    Bare,
}

enum Kind {
    Paragraph,
    Heading,
    Quote,
    Item,
}

enum Stress {
    Emphasis,
    Strong,
    Link(String),
}

#[derive(Default)]
struct Tree {
    open: Vec<Open>,
    blocks: Vec<NoteBlock>,
    /// Words that stand in no block.
    loose: Vec<NotePart>,
}

impl Tree {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.begin(tag),
            Event::End(end) => self.end(end),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.words(&text),
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.part(NotePart::Code {
                    text: text.into_string(),
                });
            }
            Event::SoftBreak => self.words(" "),
            Event::HardBreak => self.part(NotePart::Break),
            Event::Rule => self.block(NoteBlock::Rule),
            Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn begin(&mut self, tag: Tag<'_>) {
        let block = |kind| Open::Block(kind, Vec::new(), Vec::new());
        let part = |stress| Open::Part(stress, Vec::new());
        let node = match tag {
            Tag::Paragraph | Tag::HtmlBlock => block(Kind::Paragraph),
            Tag::Heading { .. } => block(Kind::Heading),
            Tag::BlockQuote(_) => block(Kind::Quote),
            Tag::Item => block(Kind::Item),
            Tag::List(first) => {
                let first = first.map(|first| u32::try_from(first).unwrap_or(1));
                Open::List(first, Vec::new())
            }
            Tag::CodeBlock(_) => Open::Code(String::new()),
            Tag::Emphasis => part(Stress::Emphasis),
            Tag::Strong => part(Stress::Strong),
            Tag::Link { dest_url, .. } if is_page(&dest_url) => {
                part(Stress::Link(dest_url.into_string()))
            }
            Tag::Link { .. }
            | Tag::Image { .. }
            | Tag::FootnoteDefinition(_)
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Table(_)
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::MetadataBlock(_) => Open::Bare,
        };
        let node = if self.open.len() >= DEPTH && !matches!(node, Open::Code(_)) {
            Open::Bare
        } else {
            node
        };
        self.open.push(node);
    }

    fn end(&mut self, _: TagEnd) {
        match self.open.pop() {
            Some(Open::Block(kind, blocks, parts)) => self.close(kind, blocks, parts),
            Some(Open::Part(stress, parts)) => self.part(match stress {
                Stress::Emphasis => NotePart::Emphasis { parts },
                Stress::Strong => NotePart::Strong { parts },
                Stress::Link(url) => NotePart::Link { url, parts },
            }),
            Some(Open::List(first, items)) => self.block(NoteBlock::List { first, items }),
            Some(Open::Code(text)) => self.block(NoteBlock::Code { text }),
            Some(Open::Bare) | None => {}
        }
    }

    fn close(&mut self, kind: Kind, mut blocks: Vec<NoteBlock>, parts: Vec<NotePart>) {
        match kind {
            Kind::Paragraph => self.block(NoteBlock::Paragraph { parts }),
            Kind::Heading => self.block(NoteBlock::Heading { parts }),
            Kind::Quote | Kind::Item => {
                // The words of a tight list stand in no paragraph of their own.
                if !parts.is_empty() {
                    blocks.insert(0, NoteBlock::Paragraph { parts });
                }
                if matches!(kind, Kind::Quote) {
                    self.block(NoteBlock::Quote { blocks });
                } else if let Some(Open::List(_, items)) = self.open.last_mut() {
                    items.push(NoteItem { blocks });
                } else {
                    blocks.into_iter().for_each(|block| self.block(block));
                }
            }
        }
    }

    fn block(&mut self, block: NoteBlock) {
        let home = self.open.iter_mut().rev().find_map(|open| match open {
            Open::Block(Kind::Quote | Kind::Item, blocks, _) => Some(blocks),
            Open::Block(..) | Open::Part(..) | Open::List(..) | Open::Code(_) | Open::Bare => None,
        });
        home.unwrap_or(&mut self.blocks).push(block);
    }

    /// Where words go: into what was opened last and holds words.
    fn line(&mut self) -> &mut Vec<NotePart> {
        let line = self.open.iter_mut().rev().find_map(|open| match open {
            Open::Block(_, _, parts) | Open::Part(_, parts) => Some(parts),
            Open::List(..) | Open::Code(_) | Open::Bare => None,
        });
        line.unwrap_or(&mut self.loose)
    }

    fn part(&mut self, part: NotePart) {
        self.line().push(part);
    }

    fn words(&mut self, words: &str) {
        if let Some(Open::Code(text)) = self.open.last_mut() {
            text.push_str(words);
            return;
        }
        let line = self.line();
        if let Some(NotePart::Text { text }) = line.last_mut() {
            text.push_str(words);
        } else {
            line.push(NotePart::Text {
                text: words.to_owned(),
            });
        }
    }

    fn finish(mut self) -> Vec<NoteBlock> {
        if !self.loose.is_empty() {
            self.blocks.push(NoteBlock::Paragraph { parts: self.loose });
        }
        self.blocks
    }
}

/// Whether an address is that of a page, which opens in the browser.
fn is_page(url: &str) -> bool {
    let lower = url.to_lowercase();
    lower.starts_with("https://") || lower.starts_with("http://")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tree in one line: `p(…)`, `ul[…]`, `*…*`.
    fn shown(text: &str) -> String {
        blocks(&note(text).blocks)
    }

    fn blocks(all: &[NoteBlock]) -> String {
        let one = |block: &NoteBlock| match block {
            NoteBlock::Paragraph { parts: p } => format!("p({})", parts(p)),
            NoteBlock::Heading { parts: p } => format!("h({})", parts(p)),
            NoteBlock::List { first, items } => {
                let items: Vec<_> = items.iter().map(|item| blocks(&item.blocks)).collect();
                let first = first.map_or("-".to_owned(), |first| first.to_string());
                format!("{first}[{}]", items.join("|"))
            }
            NoteBlock::Code { text } => format!("code({text})"),
            NoteBlock::Quote { blocks: b } => format!("quote({})", blocks(b)),
            NoteBlock::Rule => "rule".to_owned(),
        };
        all.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    fn parts(all: &[NotePart]) -> String {
        all.iter()
            .map(|part| match part {
                NotePart::Text { text } => text.clone(),
                NotePart::Code { text } => format!("`{text}`"),
                NotePart::Emphasis { parts: p } => format!("*{}*", parts(p)),
                NotePart::Strong { parts: p } => format!("**{}**", parts(p)),
                NotePart::Link { url, parts: p } => format!("<{url} {}>", parts(p)),
                NotePart::Break => "/".to_owned(),
            })
            .collect()
    }

    #[test]
    fn markdown_becomes_nodes() {
        for (text, wanted) in [
            ("", ""),
            (
                "Ask about *KL* and **ELBO**",
                "p(Ask about *KL* and **ELBO**)",
            ),
            ("# Notes\n\nOne\ntwo  \nthree", "h(Notes) p(One two/three)"),
            ("- a\n- b\n  1. c", "-[p(a)|p(b) 1[p(c)]]"),
            ("3. c\n4. d", "3[p(c)|p(d)]"),
            ("```\nlet x;\n```", "code(let x;\n)"),
            ("> said\n\n---", "quote(p(said)) rule"),
            (
                "[p](https://a.example/b) `x`",
                "p(<https://a.example/b p> `x`)",
            ),
        ] {
            assert_eq!(shown(text), wanted, "{text}");
        }
    }

    #[test]
    fn markup_is_text_and_only_pages_are_linked() {
        for (text, wanted) in [
            ("a <b onclick=x>b</b>", "p(a <b onclick=x>b</b>)"),
            ("<script>x()</script>", "p(<script>x()</script>)"),
            ("[x](javascript:alert(1))", "p(x)"),
            ("[x](file:///etc/passwd)", "p(x)"),
            ("![cat](https://a.example/c.png)", "p(cat)"),
        ] {
            assert_eq!(shown(text), wanted, "{text}");
        }
    }

    #[test]
    fn nesting_is_bounded_and_no_word_is_lost() {
        let deep = format!("{} bottom", "> ".repeat(5_000));
        let tree = shown(&deep);
        assert!(tree.contains("bottom"));
        assert!(tree.matches("quote(").count() <= DEPTH);
        let stressed = format!("{}x{}", "*a ".repeat(3_000), " b*".repeat(3_000));
        assert!(shown(&stressed).contains('x'));
    }
}
