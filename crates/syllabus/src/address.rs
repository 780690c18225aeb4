//! Mail and web addresses in a line, also the ones that hide from robots.

use std::ops::Range;

/// Web addresses of a line with their bytes.
pub(crate) fn urls(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = ["http://", "https://"]
        .iter()
        .filter_map(|scheme| text.get(from..)?.find(scheme))
        .min()
        .map(|offset| from + offset)
    {
        let rest = text.get(start..).unwrap_or_default();
        let mut open = 0usize;
        let stop = |c: char| {
            match c {
                '(' => open += 1,
                ')' if open > 0 => open -= 1,
                ')' => return true,
                _ => {}
            }
            c.is_whitespace()
                || matches!(c, '<' | '>' | '"' | ']' | '[' | '|' | '”' | '`' | '{' | '}')
        };
        let length = rest.find(stop).unwrap_or(rest.len());
        let url = rest.get(..length).unwrap_or_default();
        let url = url.trim_end_matches(['.', ',', ';', ':', '!', '*', '\'']);
        let end = start + url.len();
        if url.len() > 10 {
            found.push((start..end, url.to_owned()));
        }
        from = end.max(start + 7);
    }
    found
}

/// Mail addresses of a line with their bytes, written plainly.
pub(crate) fn emails(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found = plain_emails(text);
    if found.is_empty() {
        found = hidden_emails(text);
    }
    found
}

fn is_local(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '+' | '%')
}

fn plain_emails(text: &str) -> Vec<(Range<usize>, String)> {
    let mut found: Vec<(Range<usize>, String)> = Vec::new();
    for (at, _) in text.match_indices('@') {
        let before = text.get(..at).unwrap_or_default();
        let behind = text.get(at + 1..).unwrap_or_default();
        // No name is longer; the limit keeps a line of at signs linear.
        let local: usize = before
            .chars()
            .rev()
            .take(80)
            .take_while(|c| is_local(*c))
            .count();
        let host: String = behind
            .chars()
            .take(120)
            .take_while(|c| is_local(*c))
            .collect();
        let host = host.trim_end_matches(['.', '-', '_']);
        if local == 0 || !is_host(host) {
            continue;
        }
        let range = at - local..at + 1 + host.len();
        let email = text.get(range.clone()).unwrap_or_default().to_owned();
        found.push((range, email));
    }
    found
}

fn is_host(host: &str) -> bool {
    let Some((name, end)) = host.rsplit_once('.') else {
        return false;
    };
    !name.is_empty()
        && (2..=12).contains(&end.len())
        && end.chars().all(|c| c.is_ascii_alphabetic())
}

/// "name at host.edu" in brackets, and "name [at] host [dot] edu" anywhere.
fn hidden_emails(text: &str) -> Vec<(Range<usize>, String)> {
    let lower = text.to_ascii_lowercase();
    let mut found = Vec::new();
    for (sign, needs_brackets) in [
        (" at ", true),
        ("[at]", false),
        (" [at] ", false),
        ("(at)", false),
        (" (at) ", false),
        ("{at}", false),
    ] {
        for (at, _) in lower.match_indices(sign) {
            if let Some(email) = hidden_email(text, at, sign.len(), needs_brackets) {
                found.push(email);
            }
        }
        if !found.is_empty() {
            break;
        }
    }
    found
}

fn hidden_email(
    text: &str,
    at: usize,
    length: usize,
    needs_brackets: bool,
) -> Option<(Range<usize>, String)> {
    let before = text.get(..at)?;
    let behind = text.get(at + length..)?;
    let local: usize = before
        .chars()
        .rev()
        .take(80)
        .take_while(|c| is_local(*c))
        .count();
    if local == 0 {
        return None;
    }
    let start = at - local;
    let host: String = behind
        .chars()
        .take(160)
        .take_while(|c| !matches!(c, ')' | '>' | ',' | ';' | '<'))
        .collect();
    let mut end = at + length + host.len();
    // The spaced signs first: what is left of them would part the words.
    let words = [
        " [dot] ", " (dot) ", " {dot} ", " dot ", "[dot]", "(dot)", "{dot}",
    ]
    .iter()
    .fold(host.to_ascii_lowercase(), |words, sign| {
        words.replace(sign, ".")
    });
    let joined: String = words.split_whitespace().next()?.to_owned();
    if host.split_whitespace().count() > 1 && !host.to_ascii_lowercase().contains("dot") {
        end = at + length + host.find(char::is_whitespace).unwrap_or(host.len());
    }
    let opened = before
        .get(..start)
        .unwrap_or_default()
        .trim_end()
        .ends_with(['(', '<', '[', ':']);
    if (needs_brackets && !opened) || !is_host(&joined) {
        return None;
    }
    let name = text.get(start..at)?;
    Some((start..end, format!("{name}@{joined}")))
}
