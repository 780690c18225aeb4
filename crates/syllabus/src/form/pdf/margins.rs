//! What is repeated at the edge of every page: running titles and page numbers.

use std::collections::{HashMap, HashSet};

use super::lines::Line;

/// Running titles stand in this part of a page at its top and bottom.
const EDGE: f64 = 0.12;
/// The last line of a page may stand this far from its edge.
const FAR_EDGE: f64 = 0.25;
/// A title runs when it stands on this share of the pages.
const RUNNING: f64 = 0.5;

/// The free lines of one page.
pub(super) struct PageLines {
    pub(super) height: f64,
    pub(super) lines: Vec<Line>,
}

/// Takes running titles and page numbers out; the first of each title stays, because it may name the course.
pub(super) fn drop_margins(pages: &mut [PageLines]) {
    let count = pages.len();
    let mut seen: HashMap<String, usize> = HashMap::new();
    for page in pages.iter() {
        for line in &page.lines {
            if at_edge(line, page.height) {
                *seen.entry(shape(line)).or_default() += 1;
            }
        }
    }
    let mut kept: HashSet<String> = HashSet::new();
    for page in pages.iter_mut() {
        let height = page.height;
        let ends = [page.lines.first(), page.lines.last()];
        let ends = ends.map(|line| line.map(|line| line.base));
        page.lines.retain(|line| {
            let text = line.text();
            // A number alone at the very top or bottom counts the pages, wherever the text ends.
            let outer = ends.contains(&Some(line.base))
                && (line.base < FAR_EDGE * height || line.base > (1.0 - FAR_EDGE) * height);
            if outer && is_page_number(&text) {
                return false;
            }
            if !at_edge(line, height) {
                return true;
            }
            if is_page_number(&text) || is_print_stamp(&text) {
                return false;
            }
            let foot = line.base > height / 2.0;
            let shape = shape(line);
            let times = seen.get(&shape).copied().unwrap_or(0);
            let named = line.words.iter().all(|word| word.margin);
            let running = times >= 2 && times as f64 >= RUNNING * count as f64;
            !(running || named) || !(foot && running) && kept.insert(shape)
        });
    }
}

fn at_edge(line: &Line, height: f64) -> bool {
    line.words.iter().all(|word| word.margin)
        || line.base < EDGE * height
        || line.base > (1.0 - EDGE) * height
}

/// The words of a line with every number alike, and roughly where it stands.
fn shape(line: &Line) -> String {
    let mut shape = String::new();
    for c in line.text().chars() {
        if !c.is_ascii_digit() {
            shape.push(c);
        } else if !shape.ends_with('#') {
            shape.push('#');
        }
    }
    shape
}

/// Whether a line is the number of its page: "3", "- 3 -", "Page 3 of 7", "3/7".
fn is_page_number(text: &str) -> bool {
    let lower = text.to_lowercase();
    let mut numbers = 0;
    for word in lower
        .split(|c: char| c.is_whitespace() || matches!(c, '/' | '|' | '-' | '–' | '[' | ']' | '.'))
    {
        match word {
            "" | "page" | "of" | "p" | "pg" | "página" | "de" | "seite" | "von" | "sur" => {}
            _ if word.len() <= 4 && word.bytes().all(|byte| byte.is_ascii_digit()) => numbers += 1,
            _ if word.len() <= 5 && word.bytes().all(|byte| b"ivx".contains(&byte)) => numbers += 1,
            _ => return false,
        }
    }
    (1..=2).contains(&numbers)
}

/// Whether a line is what a browser prints at the edge of a page: the day and time of printing beside a title or an
/// address ("2/4/15, 10:56 AM").
fn is_print_stamp(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let day = |word: &str| {
        word.strip_suffix(',').is_some_and(|day| {
            day.split('/').count() == 3
                && day.split('/').all(|part| {
                    (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
                })
        })
    };
    words.windows(3).any(|three| match three {
        [date, time, half] => day(date) && time.contains(':') && matches!(*half, "AM" | "PM"),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::{is_page_number, is_print_stamp};

    #[test]
    fn what_a_browser_prints_at_the_edge_is_no_date_of_the_course() {
        assert!(is_print_stamp("1 of 2 2/4/15, 10:56 AM"));
        assert!(is_print_stamp("9/14/2026, 3:05 PM Harbour Engineering"));
        assert!(!is_print_stamp("Midterm 2/4/15 10:56 AM"));
    }

    #[test]
    fn page_numbers_are_told_from_other_short_lines() {
        for text in ["3", "- 3 -", "Page 3 of 7", "3/7", "iv", "Página 2 de 4"] {
            assert!(is_page_number(text), "{text}");
        }
        for text in ["Week 3", "3 credits", "Page", "Fall 2026"] {
            assert!(!is_page_number(text), "{text}");
        }
    }
}
