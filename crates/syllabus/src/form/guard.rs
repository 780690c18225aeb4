//! Keeps hostile nesting away from the HTML parser, whose work grows with depth.

/// Deeper elements are left out, their words stay.
const DEEPEST: usize = 200;
/// Parsers repeat open formatting elements in every paragraph, so few may be open.
const MOST_FORMATTING: usize = 12;
/// No course page has more tags.
const MOST_TAGS: usize = 200_000;

const EMPTY_ELEMENTS: &[&str] = &[
    "br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source", "track",
    "wbr", "p", "li", "dt", "dd", "td", "th", "tr", "tbody", "thead", "tfoot", "option",
    "!doctype", "html", "head", "body",
];
const FORMATTING: &[&str] = &[
    "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
];

/// The page without tags that nest too deep, and whether any were left out.
pub(super) fn shallow(html: &str) -> (String, bool) {
    let mut kept = String::with_capacity(html.len());
    let mut open: Vec<String> = Vec::new();
    let mut formatting = 0usize;
    let mut cut = false;
    let mut tags = 0usize;
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (before, tag_on) = rest.split_at(at);
        kept.push_str(before);
        let Some(tag) = Tag::read(tag_on) else {
            kept.push('<');
            rest = tag_on.get(1..).unwrap_or_default();
            continue;
        };
        let (text, behind) = tag_on.split_at(tag.length);
        rest = behind;
        tags += 1;
        if tags > MOST_TAGS {
            return (kept, true);
        }
        let is_formatting = FORMATTING.contains(&tag.name.as_str());
        if tag.closing {
            if let Some(found) = open.iter().rposition(|name| *name == tag.name) {
                let gone = open.split_off(found);
                formatting -= gone
                    .iter()
                    .filter(|name| FORMATTING.contains(&name.as_str()))
                    .count();
            }
            kept.push_str(text);
            continue;
        }
        if !EMPTY_ELEMENTS.contains(&tag.name.as_str()) && !tag.empty {
            if open.len() >= DEEPEST || (is_formatting && formatting >= MOST_FORMATTING) {
                cut = true;
                continue;
            }
            formatting += usize::from(is_formatting);
            open.push(tag.name);
        }
        kept.push_str(text);
    }
    kept.push_str(rest);
    (kept, cut)
}

struct Tag {
    name: String,
    closing: bool,
    empty: bool,
    length: usize,
}

impl Tag {
    /// The tag at the begin of `text`, which starts with `<`.
    fn read(text: &str) -> Option<Self> {
        let body = text.get(1..)?;
        let closing = body.starts_with('/');
        let body = body.strip_prefix('/').unwrap_or(body);
        let name: String = body
            .chars()
            .take(40)
            .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '!' | '-' | ':'))
            .collect::<String>()
            .to_ascii_lowercase();
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        // A tag that never ends would make every `<` search to the end of the page.
        let end = text.bytes().take(20_000).position(|byte| byte == b'>')?;
        let empty = text.get(..end).is_some_and(|tag| tag.ends_with('/'))
            && matches!(
                name.as_str(),
                "path" | "use" | "circle" | "rect" | "line" | "polygon"
            );
        Some(Self {
            name,
            closing,
            empty,
            length: end + 1,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::shallow;

    #[test]
    fn a_page_of_usual_depth_is_left_as_it_is() {
        let page = "<div><p>Week <b>1</b></p><ul><li>a<li>b</ul></div>";
        assert_eq!(shallow(page), (page.to_owned(), false));
    }

    #[test]
    fn what_nests_too_deep_loses_its_tags_and_keeps_its_words() {
        let page = "<div>".repeat(5_000) + "due Friday";
        let (kept, cut) = shallow(&page);
        assert!(cut);
        assert!(kept.ends_with("due Friday"));
        assert!(kept.len() < 2_000);
    }

    #[test]
    fn closing_tags_that_were_never_opened_buy_no_depth() {
        let (kept, cut) = shallow(&"<div></span>".repeat(5_000));
        assert!(cut);
        assert!(kept.matches("<div>").count() <= 200);
    }
}
