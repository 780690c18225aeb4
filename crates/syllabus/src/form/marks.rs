//! Lines of a Markdown document, carried through its HTML in comments that no browser shows.

use ego_tree::NodeRef;
use scraper::Node;
use scraper::node::Comment;

/// A letter of private use begins the comment, so that no comment of an author is taken for one.
const SIGN: char = '\u{e000}';

/// The comment that tells the line of what follows it, from 1.
pub(super) fn comment(line: u32) -> String {
    format!("<!--{SIGN}{line}-->")
}

/// The line that a comment tells.
pub(super) fn line(comment: &Comment) -> Option<u32> {
    comment.strip_prefix(SIGN)?.parse().ok()
}

/// The line that the comment just before an element tells.
pub(super) fn before(node: NodeRef<'_, Node>) -> Option<u32> {
    node.prev_siblings()
        .take_while(|sibling| !sibling.value().is_element())
        .take(4)
        .find_map(|sibling| line(sibling.value().as_comment()?))
}
