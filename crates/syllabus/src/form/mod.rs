//! The forms a document comes in, each turned into one [`Page`].

mod compose;
mod docx;
mod grid;
mod guard;
mod hidden;
mod html;
mod markdown;
mod marks;
mod pdf;
mod rtf;
mod text;
mod unwrap;

use crate::decode::{self, Kind};
use crate::page::Page;
use crate::{Document, ReadError};

/// The page of a document.
pub(crate) fn page(document: &Document<'_>) -> Result<Page, ReadError> {
    match decode::kind(document.bytes)? {
        Kind::Pdf => pdf::page(document.bytes),
        Kind::Rtf => rtf::page(document.bytes),
        Kind::Package => docx::page(document.bytes),
        Kind::Text => {
            let text = decode::text(document.bytes)?;
            Ok(match written(document.name, &text) {
                Written::Html => html::page(&text),
                Written::Markdown => markdown::page(&text),
                Written::Text => text::page(&text),
            })
        }
    }
}

/// How a text is written.
enum Written {
    Html,
    Markdown,
    Text,
}

fn written(name: Option<&str>, text: &str) -> Written {
    let end = name
        .and_then(|name| name.rsplit_once('.'))
        .map(|(_, end)| end.to_ascii_lowercase());
    match end.as_deref() {
        Some("html" | "htm" | "xhtml") => return Written::Html,
        Some("md" | "markdown" | "mdown" | "qmd" | "rmd") => return Written::Markdown,
        _ => {}
    }
    let head: String = text.chars().take(4_000).collect::<String>().to_lowercase();
    let start = head.trim_start();
    let tags = [
        "<html", "<body", "<table", "<div", "<p>", "<h1", "<h2", "<ul",
    ];
    if start.starts_with("<!doctype html") || start.starts_with("<html") {
        return Written::Html;
    }
    if start.starts_with('<') && tags.iter().filter(|tag| head.contains(*tag)).count() >= 2 {
        return Written::Html;
    }
    if looks_like_markdown(text) {
        return Written::Markdown;
    }
    Written::Text
}

/// Signs that nobody writes in plain text: a rule under the head of a pipe table, or several `#` headings.
fn looks_like_markdown(text: &str) -> bool {
    let mut headings = 0;
    let mut links = 0;
    for line in text.lines().take(600) {
        let line = line.trim();
        if line.len() > 400 {
            continue;
        }
        let rule = line.contains('|')
            && line.contains("---")
            && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '));
        if rule {
            return true;
        }
        let hashes = line.chars().take_while(|c| *c == '#').count();
        headings += usize::from((1..=6).contains(&hashes) && line.chars().nth(hashes) == Some(' '));
        links += usize::from(line.contains("](http"));
    }
    headings >= 2 || (headings >= 1 && links >= 1)
}
