//! Paragraphs of a plain text that was broken into lines of one width, as mail programs and old editors do.
//!
//! Only a text that is broken so throughout is joined: its lines end where the next word would not have fitted.

use crate::{dates, words};

/// Narrower texts are lists, wider ones are not broken.
const WIDTHS: std::ops::RangeInclusive<usize> = 55..=110;
/// No paragraph is longer, in bytes.
const LONGEST: usize = 2_000;
/// How far from the right margin a full line may end: no word is much longer.
const RAGGED: usize = 16;

/// Lines with the number of the first one of each, from 1; broken paragraphs are one line.
pub(super) fn paragraphs(text: &str) -> Vec<(u32, String)> {
    let lines: Vec<&str> = text.lines().collect();
    let width = width(&lines);
    let mut found: Vec<(u32, String)> = Vec::with_capacity(lines.len());
    let mut above: Option<&str> = None;
    for (number, line) in (1..).zip(&lines) {
        let goes_on = above
            .zip(width)
            .is_some_and(|(above, width)| continues(above, line, width));
        match found.last_mut().filter(|_| goes_on) {
            Some((_, paragraph)) if paragraph.len() < LONGEST => {
                paragraph.push(' ');
                paragraph.push_str(line.trim_start());
            }
            _ => found.push((number, (*line).to_owned())),
        }
        above = Some(line);
    }
    found
}

/// The width at which the lines are broken; nothing when they are not.
fn width(lines: &[&str]) -> Option<usize> {
    let mut lengths: Vec<usize> = lines
        .windows(2)
        .filter_map(|pair| match pair {
            [one, next] if is_prose(one) && is_prose(next) => Some(one.trim_end().chars().count()),
            _ => None,
        })
        .filter(|length| *length >= *WIDTHS.start() - RAGGED)
        .collect();
    lengths.sort_unstable();
    // The longest lines may be addresses that could not be broken.
    let width = *lengths.get(lengths.len().checked_sub(1 + lengths.len() / 20)?)?;
    let full = lengths
        .iter()
        .filter(|length| (width.saturating_sub(RAGGED)..=width + 2).contains(*length))
        .count();
    (WIDTHS.contains(&width) && full >= 4 && full * 10 >= lengths.len() * 7).then_some(width)
}

/// Whether a line is running text and no row, item or heading of its own.
fn is_prose(line: &str) -> bool {
    let trimmed = line.trim();
    !trimmed.is_empty()
        && !line.contains('\t')
        && !trimmed.contains("   ")
        && !trimmed.contains('|')
}

fn continues(above: &str, line: &str, width: usize) -> bool {
    let dated = words::day_follows_month(above, line);
    if !is_prose(above) || !is_prose(line) || begins_item(line) && !dated {
        return false;
    }
    let length = above.trim_end().chars().count();
    let first = line
        .split_whitespace()
        .next()
        .unwrap_or_default()
        .chars()
        .count();
    let full = length + 1 + first > width && length + RAGGED >= width;
    let text = line.trim_start();
    // A line that begins with a day is a row of its own unless the line above leads to it.
    let leading = dates::find(text)
        .first()
        .is_some_and(|day| day.bytes.start == 0);
    let leads = above
        .split_whitespace()
        .next_back()
        .is_some_and(|word| word.chars().all(char::is_lowercase) && word.chars().count() <= 5);
    full && (!leading || leads || dated)
}

/// "- item", "3. item", "a) item".
fn begins_item(line: &str) -> bool {
    let text = line.trim_start();
    let mut letters = text.chars();
    let bullet = matches!(
        letters.next(),
        Some('•' | '-' | '*' | '–' | '◦' | '▪' | '·' | '●' | '+')
    );
    let label: String = text
        .chars()
        .take_while(|c| c.is_alphanumeric())
        .take(3)
        .collect();
    let behind = text.get(label.len()..).unwrap_or_default();
    let counted = !label.is_empty()
        && label.len() <= 2
        && dates::find(text)
            .first()
            .is_none_or(|day| day.bytes.start > 0)
        && (behind.starts_with(". ") || behind.starts_with(") "));
    bullet || counted
}

#[cfg(test)]
mod tests {
    use super::*;

    const LETTER: &str = "\
The course meets twice a week and asks for steady work all through the
term. Every homework is handed in on paper before the lecture begins, and
the report on the field trip is due at the office of the department on
March 12 at noon. Whoever is ill writes to the instructor before the class
and gets another week for the homework that was missed because of it, but
not for the report, which everybody hands in on the same day of the month.

Week plan
Mar 3 Rivers
Mar 5 Lakes
";

    #[test]
    fn lines_that_end_at_the_margin_are_one_paragraph() {
        let found = paragraphs(LETTER);
        let lines: Vec<&str> = found.iter().map(|(_, line)| line.as_str()).collect();
        assert_eq!(lines.len(), 5);
        assert!(
            lines
                .first()
                .is_some_and(|line| line.contains("department on March 12 at noon"))
        );
        assert_eq!(found.get(2).map(|(number, _)| *number), Some(8));
    }

    #[test]
    fn short_lines_and_lists_stay_as_they_are() {
        let list = "Mar 3 Rivers\nMar 5 Lakes\nMar 10 Seas\nMar 12 Oceans\n";
        assert_eq!(paragraphs(list).len(), 4);
        let items = LETTER.replace("\nthe report", "\n- the report");
        assert_eq!(paragraphs(&items).len(), 6);
    }
}
