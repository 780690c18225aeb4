//! Headings, items and paragraphs of running text.

use super::lines::{Line, Word};
use super::text::{self, Text, Vocabulary, fits, starts_item, starts_number};
use crate::{clock, dates, words};

/// Headings are at least this much larger than the text.
const LARGER: f64 = 1.12;
/// Headings that are only bold stand below all others.
const LOWEST_LEVEL: u8 = 7;
/// Lines of one paragraph stand at most this much farther apart than usual.
const LOOSE: f64 = 1.3;
/// A line that fills this share of the width and ends no sentence goes on.
const LONG: f64 = 0.83;
/// The same when the sentence surely goes on.
const LONG_OPEN: f64 = 0.66;
/// Fewer long lines do not tell where lines end.
const FEWEST_LINES: usize = 5;
/// How much of a page lies left of its right margin.
const TEXT_WIDTH: f64 = 0.86;
/// Lines that end at the same place, within points, were wrapped there.
const SAME_EDGE: f64 = 2.0;

/// A part of running text.
#[derive(Clone, Debug)]
pub(super) enum Prose {
    /// A heading with its level.
    Heading(u8, Text),
    /// A list item with its depth; its bullet is still there.
    Item(usize, Text),
    /// A paragraph.
    Line(Text),
    /// White between paragraphs.
    Gap,
}

impl Prose {
    /// Whether a paragraph of the next page or text column goes on with this one.
    pub(super) fn goes_on_in(&self, next: &Self) -> bool {
        let (Self::Line(last) | Self::Item(_, last), Self::Line(next)) = (self, next) else {
            return false;
        };
        let moved = last.page != next.page || next.area.top < last.area.top;
        moved
            && next.words.starts_with(char::is_lowercase)
            && last.words.split(' ').count() >= 6
            && !last.words.ends_with(['.', ':', '!', '?', ';'])
    }

    /// Adds the rest of a paragraph.
    pub(super) fn append(&mut self, rest: Text, known: &Vocabulary) {
        match self {
            Self::Line(text) | Self::Item(_, text) | Self::Heading(_, text) => {
                text.append(rest, known);
            }
            Self::Gap => {}
        }
    }
}

/// How a document is set.
#[derive(Clone, Debug)]
pub(super) struct Style {
    /// The height of most of its letters.
    pub(super) size: f64,
    /// From line to line of a paragraph, in ems.
    pub(super) leading: f64,
    /// Where its lines end on the right.
    pub(super) edge: f64,
    /// Sizes of its headings, largest first.
    pub(super) larger: Vec<f64>,
}

impl Style {
    /// The style of lines in order.
    pub(super) fn of<'l>(lines: impl Iterator<Item = &'l Line> + Clone, width: f64) -> Self {
        let mut sizes: Vec<(f64, usize)> = Vec::new();
        let mut steps: Vec<(f64, usize)> = Vec::new();
        let mut ends: Vec<f64> = Vec::new();
        let mut before: Option<&Line> = None;
        for line in lines.clone() {
            let letters = line.words.iter().map(|word| word.text.len()).sum();
            count(&mut sizes, (line.size * 2.0).round() / 2.0, letters);
            if line.words.len() >= 6 {
                ends.push(line.right);
            }
            let step = before.map_or(0.0, |last| (line.base - last.base) / line.size.max(1.0));
            if (0.8..3.0).contains(&step) && line.words.len() >= 4 {
                count(&mut steps, (step * 20.0).round() / 20.0, 1);
            }
            before = Some(line);
        }
        let most = |list: &[(f64, usize)]| {
            list.iter()
                .max_by_key(|(_, count)| *count)
                .map(|(value, _)| *value)
        };
        let size = most(&sizes).unwrap_or(11.0);
        let mut larger: Vec<f64> = sizes
            .iter()
            .map(|(larger, _)| *larger)
            .filter(|larger| *larger >= size * LARGER)
            .collect();
        larger.sort_by(|one, other| other.total_cmp(one));
        Self {
            size,
            leading: most(&steps).unwrap_or(1.2),
            edge: edge(ends, width),
            larger,
        }
    }

    fn level(&self, size: f64) -> Option<u8> {
        if size < self.size * LARGER {
            return None;
        }
        let rank = self
            .larger
            .iter()
            .filter(|larger| **larger > size + 0.3)
            .count();
        u8::try_from(rank + 1)
            .ok()
            .map(|level| level.min(LOWEST_LEVEL - 1))
    }
}

/// Where lines were wrapped: where most of them end, or else as far as nearly all of them reach; a few lines do not
/// tell, so that the usual margin of a page is taken.
fn edge(mut ends: Vec<f64>, width: f64) -> f64 {
    if ends.len() < FEWEST_LINES {
        return width * TEXT_WIDTH;
    }
    ends.sort_by(f64::total_cmp);
    let upto = |at: f64| ends.partition_point(|end| *end <= at);
    let justified = ends
        .iter()
        .map(|end| (upto(*end) - upto(*end - SAME_EDGE), *end))
        .max_by_key(|(count, _)| *count);
    match justified {
        Some((count, at)) if count * 4 >= ends.len() && count > 3 => at,
        _ => ends
            .get(ends.len().saturating_sub(1) * 97 / 100)
            .copied()
            .unwrap_or_default(),
    }
}

fn count(list: &mut Vec<(f64, usize)>, value: f64, by: usize) {
    let known = list
        .iter_mut()
        .find(|(known, _)| (*known - value).abs() < 0.01);
    if let Some((_, count)) = known {
        *count += by;
    } else if list.len() < 200 {
        list.push((value, by));
    }
}

/// What lines stand in.
#[derive(Clone, Copy)]
pub(super) enum Column {
    /// The whole width of the page.
    Page,
    /// One of several text columns, which ends there.
    Text(f64),
    /// A column of facts beside each other.
    Facts,
}

/// The parts of lines that come from the top.
pub(super) fn prose(
    lines: &[Line],
    style: &Style,
    column: Column,
    known: &Vocabulary,
) -> Vec<Prose> {
    let mut all = Vec::new();
    let mut bullets: Vec<f64> = Vec::new();
    let mut at = 0;
    while let Some(first) = lines.get(at) {
        if let Some(before) = at.checked_sub(1).and_then(|before| lines.get(before))
            && (first.page != before.page
                || first.base < before.base
                || first.base - before.base > style.leading * first.size.max(before.size) * LOOSE)
        {
            all.push(Prose::Gap);
        }
        let end = paragraph(lines, at, style, column);
        let own = lines.get(at..end).unwrap_or_default();
        at = end.max(at + 1);
        if let Some(text) = text::join(own, known) {
            all.push(match column {
                // Names without facts would look like headings.
                Column::Facts => Prose::Line(text),
                Column::Page | Column::Text(_) => kind(own, text, style, &mut bullets),
            });
        }
    }
    all
}

fn kind(lines: &[Line], text: Text, style: &Style, bullets: &mut Vec<f64>) -> Prose {
    let Some(first) = lines.first() else {
        return Prose::Line(text);
    };
    if starts_item(first) {
        bullets.retain(|left| *left < first.left - 3.0);
        bullets.push(first.left);
        return Prose::Item(bullets.len() - 1, text);
    }
    let plain = is_short(&text.words);
    match style.level(first.size) {
        Some(level) if plain && lines.len() <= 2 => Prose::Heading(level, text),
        _ if plain
            && lines.len() == 1
            && first.is_bold()
            && text.words.split_whitespace().count() <= 8 =>
        {
            Prose::Heading(LOWEST_LEVEL, text)
        }
        _ => Prose::Line(text),
    }
}

/// Whether words may be a heading by their number and by what they say.
fn is_short(text: &str) -> bool {
    text.chars().count() <= 90
        && text.split_whitespace().count() <= 12
        && text.chars().any(char::is_alphabetic)
        && !text.contains(['%', '@'])
        && !text.contains(": ")
        && !text.ends_with([',', ';', '.'])
        && dates::find(text).is_empty()
        && clock::find(text, false).is_empty()
}

/// Where the paragraph ends that begins at a line.
fn paragraph(lines: &[Line], from: usize, style: &Style, column: Column) -> usize {
    let limit = match column {
        Column::Page => wrapped_at(lines, from, style),
        Column::Text(edge) => edge,
        Column::Facts => lines.iter().map(|line| line.right).fold(0.0, f64::max),
    };
    let mut end = from + 1;
    while let (Some(last), Some(next)) = (lines.get(end - 1), lines.get(end)) {
        let first = lines.get(from).unwrap_or(last);
        let facts = matches!(column, Column::Facts) && text::starts_fact(next);
        if facts || !goes_on(first, last, next, end - from == 1, style, limit) {
            break;
        }
        end += 1;
    }
    end
}

fn goes_on(first: &Line, last: &Line, next: &Line, only: bool, style: &Style, limit: f64) -> bool {
    let ended = starts_item(next) && !goes_on_with_dash(last, next);
    let counted = starts_number(next) && !words::day_follows_month(&last.text(), &next.text());
    if ended || counted || starts_entry(first, last, next) {
        return false;
    }
    let larger = last.size.max(next.size);
    let same_size = last.size.min(next.size) > larger * 0.87;
    let step = next.base - last.base;
    let near = last.page == next.page && step > 0.0 && step <= style.leading * larger * LOOSE;
    if !same_size || !near {
        return false;
    }
    {
        let indent = next.left - last.left;
        let em = larger;
        let hanging = only
            && (0.0..=8.0 * em).contains(&indent)
            && (starts_item(first) || starts_number(first) || indent <= 7.0 * em);
        let outdent = only && (-5.0 * em..0.0).contains(&indent);
        if indent.abs() > 0.7 * em && !hanging && !outdent {
            return false;
        }
    }
    if last.is_bold() && !next.is_bold() && !last.words.is_empty() && is_short(&last.text()) && only
    {
        let lower = next
            .words
            .first()
            .is_some_and(|word| word.text.starts_with(char::is_lowercase));
        if !lower {
            return false;
        }
    }
    // Text set without a straight right edge is wrapped a little early now and then.
    let filled = (last.right - last.left) / (limit - last.left).max(1.0);
    let text = last.text();
    let open = last.words.len() >= 6 && !text.ends_with(['.', ':', '!', '?', ';']);
    let small = next
        .words
        .first()
        .is_some_and(|word| word.text.starts_with(char::is_lowercase));
    let long = filled >= LONG || filled >= LONG_OPEN && (small || text.ends_with(','));
    !fits(last, next, last.left, limit) || open && long
}

/// Whether a line only goes on with the dash of a range ("7pm" / "– 10pm").
fn goes_on_with_dash(last: &Line, next: &Line) -> bool {
    let number = |word: Option<&Word>| {
        word.is_some_and(|word| word.text.contains(|c: char| c.is_ascii_digit()))
    };
    let dash = next
        .words
        .first()
        .is_some_and(|word| matches!(word.text.as_str(), "-" | "–" | "—"));
    dash && number(last.words.last()) && number(next.words.get(1))
}

/// Whether a line begins an entry like the one before, however full that is: the next week, the next day, the next
/// fact with its name.
fn starts_entry(first: &Line, last: &Line, next: &Line) -> bool {
    let word = |line: &Line, at: usize| line.words.get(at).map(|word| word.text.clone());
    let (Some(one), Some(other)) = (word(first, 0), word(next, 0)) else {
        return false;
    };
    let counted = |line: &Line| {
        word(line, 1).is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()))
    };
    if one == other && counted(first) && counted(next) {
        return true;
    }
    let capital = other.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit());
    let name = |at: usize| {
        word(next, at).is_some_and(|word| {
            word.ends_with(':')
                && word
                    .chars()
                    .all(|c| c.is_alphanumeric() || ":/&-.".contains(c))
        })
    };
    let text = last.text();
    let joint = text.rsplit(' ').next().is_some_and(|word| {
        const JOINTS: &[&str] = &[
            "a", "an", "and", "are", "as", "at", "by", "de", "del", "des", "el", "et", "for",
            "from", "in", "is", "la", "of", "on", "or", "our", "que", "the", "this", "to", "und",
            "with", "y", "your",
        ];
        JOINTS.contains(&word.to_lowercase().as_str())
    });
    let open = joint || text.ends_with([',', '-', '–', '(', '/']);
    if capital && !open && next.words.len() > 1 && (name(0) || name(1)) {
        return true;
    }
    starts_with_day(first) && starts_with_day(next)
}

fn starts_with_day(line: &Line) -> bool {
    let start: Vec<&str> = line
        .words
        .iter()
        .take(4)
        .map(|word| word.text.as_str())
        .collect();
    dates::find(&start.join(" "))
        .first()
        .is_some_and(|day| day.bytes.start == 0)
}

/// Where the lines around were wrapped: at the edge of the page's text, or where several of them end.
fn wrapped_at(lines: &[Line], from: usize, style: &Style) -> f64 {
    let near: Vec<f64> = lines
        .get(from..)
        .unwrap_or_default()
        .iter()
        .take(12)
        .scan(None::<f64>, |before, line| {
            let step = before.map_or(0.0, |before| line.base - before);
            *before = Some(line.base);
            (step >= 0.0 && step <= style.leading * line.size * LOOSE).then_some(line.right)
        })
        .collect();
    let most = near.iter().copied().fold(f64::MIN, f64::max);
    let there = near
        .iter()
        .filter(|right| most - **right <= SAME_EDGE)
        .count();
    if there >= 3 {
        most
    } else {
        style.edge.max(most)
    }
}
