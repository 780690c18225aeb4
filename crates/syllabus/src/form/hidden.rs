//! What a saved page holds that its reader does not see, or that only leads to other places.

use ego_tree::NodeRef;
use scraper::Node;
use scraper::node::Element;

use super::compose::is_inner;

/// A list is judged by what stands in its first nodes.
const JUDGED_NODES: usize = 400;
/// Fewer links to other places in the page are no table of its contents.
const FEWEST_ENTRIES: usize = 3;

/// Whether an element and all in it stay out of sight.
pub(super) fn is_hidden(element: &Element) -> bool {
    is_no_text(element.name())
        || element.attr("hidden").is_some()
        || element.attr("aria-hidden") == Some("true")
        || (element.name() == "dialog" && element.attr("open").is_none())
        || matches!(
            element.attr("role"),
            Some("navigation" | "doc-toc" | "search" | "menu" | "menubar")
        )
        || matches!(
            element.attr("id"),
            Some("TOC" | "toc" | "quarto-sidebar" | "quarto-margin-sidebar" | "quarto-search")
        )
        || is_styled_away(element)
        || is_classed_away(element)
}

fn is_no_text(name: &str) -> bool {
    matches!(
        name,
        "script"
            | "style"
            | "template"
            | "noscript"
            | "svg"
            | "select"
            | "button"
            | "nav"
            | "iframe"
            | "object"
            | "math"
            | "canvas"
            | "audio"
            | "video"
            | "del"
            | "s"
            | "strike"
    )
}

fn is_styled_away(element: &Element) -> bool {
    let Some(style) = element.attr("style") else {
        return false;
    };
    let style: String = style
        .chars()
        .take(500)
        .filter(|c| !c.is_whitespace())
        .collect::<String>()
        .to_ascii_lowercase();
    style.contains("display:none")
        || style.contains("visibility:hidden")
        || style.contains("text-decoration:line-through")
}

/// Classes by which the common style sheets (Bootstrap, Sphinx, MkDocs, Jekyll themes) hide words or mark what leads
/// around the page.
fn is_classed_away(element: &Element) -> bool {
    let mut shown_on_wide = false;
    let mut none = false;
    for class in element.classes() {
        match class {
            "sr-only" | "visually-hidden" | "screen-reader-text" | "headerlink"
            | "toctree-wrapper" | "table-of-contents" | "breadcrumb" | "breadcrumbs"
            | "sidebar-navigation" => return true,
            "d-none" => none = true,
            _ => shown_on_wide |= class.starts_with("d-") && !class.ends_with("-none"),
        }
    }
    none && !shown_on_wide
}

/// Whether a list only leads to other places in the page, as the table of contents of a saved page does.
///
/// Its words stand a second time where it leads, dates included.
pub(super) fn is_contents(list: NodeRef<'_, Node>) -> bool {
    let mut entries = 0;
    for node in list.descendants().take(JUDGED_NODES) {
        match node.value() {
            Node::Element(element) => {
                let inner = element.name() == "a" && element.attr("href").is_some_and(is_inner);
                entries += usize::from(inner);
            }
            Node::Text(words) if !words.trim().is_empty() && !leads_inside(node, list) => {
                return false;
            }
            Node::Text(_)
            | Node::Document
            | Node::Fragment
            | Node::Doctype(_)
            | Node::Comment(_)
            | Node::ProcessingInstruction(_) => {}
        }
    }
    entries >= FEWEST_ENTRIES
}

fn leads_inside(words: NodeRef<'_, Node>, list: NodeRef<'_, Node>) -> bool {
    words
        .ancestors()
        .take_while(|up| up.id() != list.id())
        .take(6)
        .filter_map(|up| up.value().as_element())
        .any(|up| up.name() == "a" && up.attr("href").is_some_and(is_inner))
}
