//! Printed lines joined to the words they were before the page was set.

use std::collections::HashSet;
use std::rc::Rc;

use super::letters::is_bullet;
use super::lines::{Line, Word};
use super::sheet::Area;
use crate::form::compose::{RawLine, is_web};

/// A blank between words, in ems.
const BLANK: f64 = 0.25;
/// Facts on one line are at least this far apart, in ems.
const FACT_GAP: f64 = 1.3;

/// Words with the addresses behind parts of them, by bytes, and where they are printed.
#[derive(Clone, Debug)]
pub(super) struct Text {
    pub(super) words: String,
    pub(super) links: Vec<(usize, usize, Rc<str>)>,
    pub(super) page: u32,
    pub(super) area: Area,
}

/// The words of a whole document, from which hyphens at line ends are understood.
#[derive(Default)]
pub(super) struct Vocabulary {
    words: HashSet<String>,
}

impl Vocabulary {
    /// Learns the words of lines in order, without those that a line end cuts in two.
    pub(super) fn learn<'l>(&mut self, lines: impl IntoIterator<Item = &'l Line>) {
        let mut cut = false;
        for line in lines {
            let last = line.words.len().saturating_sub(1);
            let ends = |at: usize, word: &Word| at == last && word.text.ends_with('-');
            for (at, word) in line.words.iter().enumerate() {
                if !(at == 0 && cut || ends(at, word)) {
                    self.add(word);
                }
            }
            cut = line.words.last().is_some_and(|word| ends(last, word));
        }
    }

    fn add(&mut self, word: &Word) {
        let bare = word.text.trim_matches(|c: char| !c.is_alphanumeric());
        if bare.len() >= 3 && bare.chars().any(char::is_alphabetic) {
            self.words.insert(bare.to_lowercase());
        }
    }

    /// How a line that ends with a hyphen goes on: the hyphen stays ("self-study") or goes ("De-cember").
    fn keeps_hyphen(&self, head: &str, tail: &str) -> bool {
        let start: String = head
            .trim_end_matches('-')
            .chars()
            .rev()
            .take_while(|c| c.is_alphanumeric() || *c == '-')
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .collect::<String>()
            .to_lowercase();
        let end: String = tail
            .chars()
            .take_while(|c| c.is_alphanumeric())
            .collect::<String>()
            .to_lowercase();
        let known = |word: String| self.words.contains(&word);
        if known(format!("{start}-{end}")) {
            return true;
        }
        if known(format!("{start}{end}")) {
            return false;
        }
        // Two words of their own were joined by the hyphen, unless the first is only a syllable.
        start.len() > 3 && end.len() > 3 && known(start) && known(end)
    }
}

/// Whether the first word of `next` would have fit behind `line`: then somebody ended the line on purpose.
///
/// The room begins where the line does, or at `left` when the two are centred.
pub(super) fn fits(line: &Line, next: &Line, left: f64, limit: f64) -> bool {
    let middle = |line: &Line| f64::midpoint(line.left, line.right);
    let centred = (line.left - next.left).abs() > 2.0 && (middle(line) - middle(next)).abs() < 2.0;
    let left = if centred { left } else { line.left };
    let Some(first) = next.words.first() else {
        return true;
    };
    let room = limit - left - (line.right - line.left);
    let wide = first.right - first.left;
    room > wide + BLANK * line.size + 0.5
}

/// Words of lines that follow each other as one text.
pub(super) fn join<'l>(
    lines: impl IntoIterator<Item = &'l Line>,
    known: &Vocabulary,
) -> Option<Text> {
    let mut text: Option<Text> = None;
    for line in lines {
        let Some(text) = &mut text else {
            let mut first = Text {
                words: String::new(),
                links: Vec::new(),
                page: line.page,
                area: line.area(),
            };
            first.add(&line.words);
            text = Some(first);
            continue;
        };
        if text.page == line.page {
            text.area = text.area.around(line.area());
        }
        if let Some(next) = line.words.first() {
            text.bridge(&next.text, next.link.as_deref(), known);
        }
        text.add(&line.words);
    }
    text
}

impl Text {
    /// The words and the addresses of the web behind parts of them.
    pub(super) fn into_raw(self) -> RawLine {
        let web = self.links.into_iter().filter(|(.., link)| is_web(link));
        let links = web.map(|(from, to, link)| (from, to, link.trim().to_owned()));
        (self.words, links.collect())
    }

    /// Adds words that go on behind the end of a line, a column or a page.
    pub(super) fn append(&mut self, more: Self, known: &Vocabulary) {
        let next = more.words.split(' ').next().unwrap_or_default().to_owned();
        let link = more.links.first().filter(|(from, ..)| *from == 0);
        self.bridge(&next, link.map(|(_, _, link)| link.as_ref()), known);
        let by = self.words.len();
        self.words.push_str(&more.words);
        for (from, to, link) in more.links {
            self.links.push((from + by, to + by, link));
        }
        if self.page == more.page {
            self.area = self.area.around(more.area);
        }
    }

    /// What stands between the end of one line and the word that begins the next.
    fn bridge(&mut self, next: &str, link: Option<&str>, known: &Vocabulary) {
        let before = self.words.chars().rev().nth(1);
        let hyphen = self.words.ends_with('-') && before.is_some_and(char::is_alphanumeric);
        let small = next.starts_with(char::is_lowercase);
        if hyphen && small && before.is_some_and(char::is_alphabetic) {
            if !known.keeps_hyphen(&self.words, next) {
                self.words.pop();
            }
            return;
        }
        let last = self.words.rsplit(' ').next().unwrap_or_default();
        // An address is broken anywhere; what lies behind both halves tells how it goes on.
        let address = last.contains("://") && last.ends_with(['/', '-', '_', '.', '=', '?', '&'])
            || link.is_some_and(|link| link.contains(&format!("{last}{next}")));
        let goes_on = hyphen && next.starts_with(|c: char| c.is_alphanumeric());
        if !address && !goes_on {
            self.words.push(' ');
        }
    }

    fn add(&mut self, words: &[Word]) {
        for (index, word) in words.iter().enumerate() {
            if index > 0 {
                self.words.push(' ');
            }
            let from = self.words.len();
            self.words.push_str(&word.text);
            let to = self.words.len();
            let Some(link) = &word.link else {
                continue;
            };
            match self.links.last_mut() {
                Some((_, end, address)) if *address == *link && *end + 1 >= from => *end = to,
                _ => self.links.push((from, to, Rc::clone(link))),
            }
        }
    }
}

/// Whether a line is the mark of a list item and nothing else.
pub(super) fn is_mark(line: &Line) -> bool {
    match line.words.as_slice() {
        [word] => is_bullet(&word.text) || word.text == "o" || is_number(&word.text),
        _ => false,
    }
}

/// How many bytes the mark of a list item takes at the begin of its words.
pub(super) fn mark_length(words: &str) -> usize {
    let first = words.split(' ').next().unwrap_or_default();
    if is_bullet(first) || first == "o" {
        first.len()
    } else {
        0
    }
}

/// Whether a line begins with the mark of a list item.
pub(super) fn starts_item(line: &Line) -> bool {
    let first = line.words.first().map_or("", |word| word.text.as_str());
    line.words.len() > 1 && (is_bullet(first) || first == "o")
}

/// Whether a line begins with the name of a fact: "Office:", "Class time and place:".
pub(super) fn starts_fact(line: &Line) -> bool {
    line.words
        .iter()
        .take(4)
        .any(|word| word.text.ends_with(':') && word.text.chars().any(char::is_alphabetic))
}

/// The facts that stand side by side on one line, each as a line of its own.
pub(super) fn facts_apart(line: &Line) -> Vec<Line> {
    let mut apart: Vec<Line> = Vec::new();
    for part in line.split(FACT_GAP) {
        let whole = apart.last().is_some_and(|last| {
            !is_mark(last)
                && (starts_fact(&part) || starts_fact(last) && !last.text().ends_with(':'))
        });
        match apart.pop() {
            Some(mut last) if !whole => {
                last.extend(part);
                apart.push(last);
            }
            last => {
                apart.extend(last);
                apart.push(part);
            }
        }
    }
    apart
}

/// Whether a line begins with the number of a list item: "1.", "a)", "(iv)".
pub(super) fn starts_number(line: &Line) -> bool {
    let first = line.words.first().map_or("", |word| word.text.as_str());
    line.words.len() > 1 && is_number(first)
}

fn is_number(word: &str) -> bool {
    let bare = word.trim_start_matches('(');
    let label = bare.trim_end_matches(['.', ')']);
    let counted = label.len() <= 2 && label.bytes().all(|byte| byte.is_ascii_digit())
        || label.len() == 1 && label.bytes().all(|byte| byte.is_ascii_alphabetic())
        || label.len() <= 4 && label.bytes().all(|byte| b"ivx".contains(&byte));
    !label.is_empty() && label.len() < bare.len() && counted
}

/// The texts of a cell, whose lines come from the top: wrapped lines are joined, ended ones stay apart.
pub(super) fn parts(lines: &[Line], limit: f64, known: &Vocabulary) -> Vec<Text> {
    let left = lines.iter().map(|line| line.left).fold(f64::MAX, f64::min);
    let mut parts = Vec::new();
    let mut open: Vec<&Line> = Vec::new();
    for line in lines {
        let ends = open.last().is_some_and(|last| {
            starts_item(line)
                || starts_number(line)
                || fits(last, line, left, limit)
                || line.base - last.base > 2.4 * last.size
        });
        if ends {
            parts.extend(join(open.drain(..), known));
        }
        open.push(line);
    }
    parts.extend(join(open, known));
    parts
}
