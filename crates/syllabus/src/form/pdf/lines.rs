//! Glyphs gathered to words and printed lines.

use std::rc::Rc;

use super::letters;
use super::sheet::{Area, Glyph};

/// Glyphs of one line stand at most this far apart in height, in ems.
const SAME_LINE: f64 = 0.22;
/// Two words are at least this far apart, in ems.
const WORD_GAP: f64 = 0.165;
/// The same where the file prints a blank between them.
const BLANK_GAP: f64 = 0.05;
/// Raised and lowered letters are at most this high, in ems of their line.
const SMALL: f64 = 0.86;
/// How far above the line raised letters stand at most, and below it lowered ones, in ems.
const RAISED: f64 = 0.62;
const LOWERED: f64 = 0.3;
/// How far from its word such a letter stands at most, in ems.
const BESIDE: f64 = 0.3;
/// Fewer single letters in a row are no letter-spaced words.
const SPACED_LETTERS: usize = 5;

/// A printed word.
#[derive(Clone, Debug)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) size: f64,
    pub(super) bold: bool,
    pub(super) margin: bool,
    /// The address behind it.
    pub(super) link: Option<Rc<str>>,
}

/// Words on one base line; never empty.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) words: Vec<Word>,
    /// The page, from 1.
    pub(super) page: u32,
    /// Where it stands, in points from the top.
    pub(super) base: f64,
    /// The height of its font.
    pub(super) size: f64,
    pub(super) left: f64,
    pub(super) right: f64,
}

impl Line {
    /// The line of some words.
    pub(super) fn of(words: Vec<Word>, page: u32, base: f64) -> Option<Self> {
        let left = words.iter().map(|word| word.left).reduce(f64::min)?;
        let right = words.iter().map(|word| word.right).reduce(f64::max)?;
        let longest = words
            .iter()
            .max_by_key(|word| word.text.chars().count())
            .map(|word| word.size)?;
        Some(Self {
            words,
            page,
            base,
            size: longest,
            left,
            right,
        })
    }

    /// Adds the words of a line that goes on behind it.
    pub(super) fn extend(&mut self, other: Self) {
        self.left = self.left.min(other.left);
        self.right = self.right.max(other.right);
        self.words.extend(other.words);
    }

    /// Its words with blanks between them.
    pub(super) fn text(&self) -> String {
        let words: Vec<&str> = self.words.iter().map(|word| word.text.as_str()).collect();
        words.join(" ")
    }

    /// Where it is printed.
    pub(super) fn area(&self) -> Area {
        Area {
            left: self.left,
            top: self.base - self.size * 0.8,
            right: self.right,
            bottom: self.base + self.size * 0.25,
        }
    }

    /// Whether every word is bold.
    pub(super) fn is_bold(&self) -> bool {
        self.words.iter().all(|word| word.bold)
    }

    /// Its parts between gaps of more than `ems`.
    pub(super) fn split(&self, ems: f64) -> Vec<Line> {
        let mut parts = Vec::new();
        let mut part: Vec<Word> = Vec::new();
        for word in &self.words {
            let wide = part
                .last()
                .is_some_and(|last: &Word| word.left - last.right > ems * self.size.max(word.size));
            if wide {
                parts.extend(Line::of(std::mem::take(&mut part), self.page, self.base));
            }
            part.push(word.clone());
        }
        parts.extend(Line::of(part, self.page, self.base));
        parts
    }
}

/// The lines that glyphs make, top first.
pub(super) fn lines(glyphs: Vec<Glyph>, links: &[Rc<str>], page: u32) -> Vec<Line> {
    let mut rows = rows(glyphs);
    attach_small(&mut rows);
    rows.into_iter()
        .filter_map(|row| {
            let base = row.base;
            Line::of(words(row.glyphs, links), page, base)
        })
        .collect()
}

/// Glyphs of one base line.
struct Row {
    base: f64,
    /// The height of its highest font.
    size: f64,
    glyphs: Vec<Glyph>,
}

fn rows(mut glyphs: Vec<Glyph>) -> Vec<Row> {
    glyphs.sort_by(|one, other| one.base.total_cmp(&other.base));
    let mut rows: Vec<Row> = Vec::new();
    for glyph in glyphs {
        match rows.last_mut() {
            Some(row) if glyph.base - row.base <= SAME_LINE * row.size.min(glyph.size) => {
                row.size = row.size.max(glyph.size);
                row.glyphs.push(glyph);
            }
            _ => rows.push(Row {
                base: glyph.base,
                size: glyph.size,
                glyphs: vec![glyph],
            }),
        }
    }
    for row in &mut rows {
        row.glyphs
            .sort_by(|one, other| one.left.total_cmp(&other.left));
    }
    rows
}

/// Moves raised and lowered letters ("17th") to the line they belong to.
fn attach_small(rows: &mut Vec<Row>) {
    for at in 0..rows.len() {
        for other in [
            at.checked_sub(1),
            Some(at + 1),
            at.checked_sub(2),
            Some(at + 2),
        ] {
            let Some(other) = other.filter(|other| *other < rows.len()) else {
                continue;
            };
            if let Some((small, line)) = pair(rows, at, other) {
                move_small(small, line);
            }
        }
    }
    rows.retain(|row| row.glyphs.iter().any(|glyph| !is_blank(glyph)));
}

fn pair(rows: &mut [Row], one: usize, other: usize) -> Option<(&mut Row, &mut Row)> {
    let (first, second) = (one.min(other), one.max(other));
    let (head, tail) = rows.split_at_mut_checked(second)?;
    let (first, second) = (head.get_mut(first)?, tail.first_mut()?);
    Some(if one < other {
        (first, second)
    } else {
        (second, first)
    })
}

fn move_small(small: &mut Row, line: &mut Row) {
    let rise = line.base - small.base;
    if rise > RAISED * line.size || -rise > LOWERED * line.size {
        return;
    }
    let mut rest = Vec::new();
    let mut moved: Vec<Glyph> = Vec::new();
    for glyph in std::mem::take(&mut small.glyphs) {
        let follows = |before: &Glyph| {
            let gap = glyph.left - before.right;
            (-BESIDE * line.size..=BESIDE * line.size).contains(&gap)
        };
        let on = line.glyphs.partition_point(|it| it.left <= glyph.left);
        let near = |at: usize| line.glyphs.get(at);
        let beside = on.checked_sub(1).and_then(near).is_some_and(|before| {
            !is_blank(before) && glyph.size <= SMALL * before.size && follows(before)
        }) || moved.last().is_some_and(follows);
        if beside && glyph.size <= SMALL * line.size {
            moved.push(glyph);
        } else {
            rest.push(glyph);
        }
    }
    small.glyphs = rest;
    if !moved.is_empty() {
        line.glyphs.append(&mut moved);
        line.glyphs
            .sort_by(|one, other| one.left.total_cmp(&other.left));
    }
}

fn is_blank(glyph: &Glyph) -> bool {
    glyph.text.chars().all(char::is_whitespace)
}

/// The words of one line, whose glyphs come from the left.
fn words(glyphs: Vec<Glyph>, links: &[Rc<str>]) -> Vec<Word> {
    let mut marks = marks(glyphs);
    close_letters(&mut marks);
    let mut words: Vec<Word> = Vec::new();
    for mark in marks {
        let link = mark.glyph.link.and_then(|link| links.get(link)).cloned();
        match words.last_mut() {
            Some(word) if !mark.cuts() => {
                word.text.push_str(&mark.text);
                word.right = word.right.max(mark.glyph.right);
                word.size = word.size.max(mark.glyph.size);
                word.bold &= mark.glyph.bold;
                word.link = word.link.take().or(link);
            }
            _ => words.push(Word {
                text: mark.text,
                left: mark.glyph.left,
                right: mark.glyph.right,
                size: mark.glyph.size,
                bold: mark.glyph.bold,
                margin: mark.glyph.margin,
                link,
            }),
        }
    }
    words
}

/// A glyph with what stands between it and the one before.
struct Mark {
    glyph: Glyph,
    text: String,
    /// The gap before it in ems.
    gap: f64,
    /// Whether a blank is printed in the gap.
    blank: bool,
}

impl Mark {
    /// Whether a word begins with it.
    fn cuts(&self) -> bool {
        self.gap > WORD_GAP || (self.blank && self.gap > BLANK_GAP)
    }
}

fn marks(glyphs: Vec<Glyph>) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::with_capacity(glyphs.len());
    let mut blank = false;
    for glyph in glyphs {
        if is_blank(&glyph) {
            blank = true;
            continue;
        }
        let Some(last) = marks.last_mut() else {
            let text = glyph.text.trim().to_owned();
            marks.push(Mark {
                glyph,
                text,
                gap: 0.0,
                blank: false,
            });
            continue;
        };
        // Some programs print letters twice to make them bold.
        let shift = glyph.left - last.glyph.left;
        if glyph.text == last.glyph.text && shift < 0.12 * glyph.size {
            last.glyph.bold = true;
            continue;
        }
        let over = last.glyph.right - glyph.left;
        let narrow = (last.glyph.right - last.glyph.left).min(glyph.right - glyph.left);
        if over > narrow * 0.5 && accent(last, &glyph) {
            continue;
        }
        let em = last.glyph.size.max(glyph.size).max(0.1);
        let lead = glyph.text.starts_with(' ') || last.glyph.text.ends_with(' ');
        let gap = (glyph.left - last.glyph.right) / em;
        marks.push(Mark {
            text: glyph.text.trim().to_owned(),
            gap,
            blank: std::mem::take(&mut blank) || lead,
            glyph,
        });
    }
    marks
}

/// Makes one letter of an accent and the letter it is printed over.
fn accent(last: &mut Mark, glyph: &Glyph) -> bool {
    let single = |text: &str| {
        let mut all = text.chars();
        all.next().filter(|_| all.next().is_none())
    };
    let (Some(one), Some(other)) = (single(&last.text), single(&glyph.text)) else {
        return false;
    };
    let Some(letter) = letters::accented(one, other).or_else(|| letters::accented(other, one))
    else {
        return false;
    };
    last.text = letter.to_string();
    last.glyph.right = last.glyph.right.max(glyph.right);
    true
}

/// Closes words that are printed with their letters apart ("S C H E D U L E"): only the wider gaps among them part words.
fn close_letters(marks: &mut [Mark]) {
    let mut start = 0;
    while start < marks.len() {
        let apart = |mark: &Mark| mark.cuts() && mark.gap < 1.0;
        let more = marks
            .iter()
            .skip(start + 1)
            .take_while(|mark| apart(mark))
            .count();
        let end = start + 1 + more;
        // The last letter of the run begins a longer word when the next one is close to it.
        let end = end - usize::from(marks.get(end).is_some_and(|next| !next.cuts()));
        if let Some(run) = marks.get_mut(start..end) {
            close_run(run);
        }
        start = end.max(start + 1);
    }
}

fn close_run(run: &mut [Mark]) {
    let single = run.iter().all(|mark| mark.text.chars().count() == 1);
    let letters = run
        .iter()
        .filter(|mark| mark.text.chars().all(char::is_alphabetic))
        .count();
    // The days of a week in a calendar are letters apart as well, and make no word.
    let vowels = run
        .iter()
        .filter(|mark| {
            mark.text
                .contains(['a', 'e', 'i', 'o', 'u', 'A', 'E', 'I', 'O', 'U'])
        })
        .count();
    if !single || run.len() < SPACED_LETTERS || letters * 2 < run.len() || vowels == 0 {
        return;
    }
    let mut gaps: Vec<f64> = run.iter().skip(1).map(|mark| mark.gap).collect();
    gaps.sort_by(f64::total_cmp);
    let middle = gaps.get(gaps.len() / 2).copied().unwrap_or_default();
    for mark in run.iter_mut().skip(1) {
        if mark.gap <= middle * 1.6 + 0.05 {
            mark.gap = 0.0;
            mark.blank = false;
        }
    }
}
