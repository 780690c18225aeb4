//! Short names that a page gives to its work: "Machine problems (MP)", "Interrogaciones (I)".
//!
//! Schedules then say only "MP3" or "I1". The family: a plural or singular name of graded work, followed by one to
//! four capital letters in brackets that begin its words.

use crate::page::{Block, Page, Piece};
use crate::scan::tokens;
use crate::wording::{is_exam, is_work};

/// What a short name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sort {
    /// Something that is sat.
    Exam,
    /// Something that is handed in.
    Work,
}

/// The short names of a page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Legend {
    names: Vec<Name>,
}

/// A short name, the word it begins with, and what it stands for.
#[derive(Clone, Debug)]
struct Name {
    short: String,
    word: String,
    sort: Sort,
}

/// More short names than this are a glossary of the subject.
const MOST_NAMES: usize = 40;

impl Legend {
    /// Learns the short names of a page.
    pub(crate) fn learn(page: &Page) -> Self {
        let mut legend = Self::default();
        for block in &page.blocks {
            match block {
                Block::Table(table) => {
                    let cells = table.rows.iter().flatten();
                    cells
                        .flat_map(|cell| &cell.parts)
                        .for_each(|part| legend.read(part));
                }
                Block::Heading(_, piece) | Block::Line(piece) | Block::Item(_, piece) => {
                    legend.read(piece);
                }
                Block::Gap => {}
            }
        }
        for anchor in &page.anchors {
            legend.read_link(&anchor.words.text, &anchor.url);
        }
        legend
    }

    /// "T01" that leads to ".../Tareas/T01" stands for a tarea.
    fn read_link(&mut self, words: &str, url: &str) {
        let stem = words.trim_end_matches(|c: char| c.is_ascii_digit());
        let letters = stem.chars().count();
        let short = (1..=3).contains(&letters)
            && stem.len() < words.len()
            && stem.chars().all(char::is_uppercase);
        let stem = stem.to_lowercase();
        if !short
            || self.names.len() >= MOST_NAMES
            || self.names.iter().any(|name| name.short == stem)
        {
            return;
        }
        let mut folders = url.rsplit('/').skip(1).take(3).map(str::to_lowercase);
        let folder = folders.find(|folder| folder.starts_with(&stem) && folder.len() > letters + 2);
        let sort = folder.as_deref().and_then(sort_of);
        if let (Some(word), Some(sort)) = (folder, sort) {
            self.names.push(Name {
                short: stem,
                word,
                sort,
            });
        }
    }

    fn read(&mut self, piece: &Piece) {
        for (open, _) in piece.text.match_indices('(') {
            let inside = piece.text.get(open + 1..).unwrap_or_default();
            let Some(short) = inside.split(')').next() else {
                continue;
            };
            let letters = short.chars().count();
            if !(1..=4).contains(&letters) || !short.chars().all(char::is_uppercase) {
                continue;
            }
            let before = piece.text.get(..open).unwrap_or_default();
            if self.names.len() < MOST_NAMES
                && let Some(name) = named(before, short)
            {
                self.names.push(name);
            }
        }
    }

    /// What a title such as "I1" or "T 02" is, when it is a short name and a number and nothing else.
    pub(crate) fn sort(&self, title: &str) -> Option<Sort> {
        self.whole(title).map(|(name, _)| name.sort)
    }

    /// Whether one title is the short name of the other: "I1" and "Interrogación 1".
    pub(crate) fn same(&self, one: &str, other: &str) -> bool {
        let is_short_for = |short: &str, long: &str| {
            self.whole(short).is_some_and(|(name, number)| {
                let all = tokens(long);
                // Singular and plural begin alike.
                let shared = |word: &str| {
                    let pairs = word.chars().zip(name.word.chars());
                    pairs.take_while(|(one, other)| one == other).count()
                };
                all.first().is_some_and(|first| shared(first.word()) >= 4)
                    && all
                        .iter()
                        .find_map(|token| token.number())
                        .map(|(value, _)| value)
                        == Some(number)
            })
        };
        is_short_for(one, other) || is_short_for(other, one)
    }

    /// The short name and the number that a whole title is.
    fn whole(&self, title: &str) -> Option<(&Name, u32)> {
        let title = title.trim();
        let stem = title.trim_end_matches(|c: char| c.is_ascii_digit());
        let digits = title.get(stem.len()..)?;
        let number = (digits.len() <= 2).then(|| digits.parse().ok()).flatten()?;
        let stem = stem.trim_end_matches([' ', '-', '#']).to_lowercase();
        let name = self.names.iter().find(|name| name.short == stem)?;
        Some((name, number))
    }
}

/// The sort of the words right before a bracket, when its letters begin them.
fn named(before: &str, short: &str) -> Option<Name> {
    let words: Vec<&str> = before.split_whitespace().rev().take(4).collect();
    let initial = |word: &&str| word.chars().next().map(|c| c.to_lowercase().to_string());
    let first = short.chars().next()?.to_lowercase().to_string();
    // The name begins at the farthest word with the first letter; one word is enough.
    let from = words
        .iter()
        .rposition(|word| initial(word).as_deref() == Some(first.as_str()))?;
    let mut name: Vec<&str> = words.get(..=from)?.to_vec();
    name.reverse();
    let name = name.join(" ").to_lowercase();
    let sort = sort_of(&name)?;
    Some(Name {
        short: short.to_lowercase(),
        word: name.split_whitespace().next()?.to_owned(),
        sort,
    })
}

fn sort_of(name: &str) -> Option<Sort> {
    if is_exam(name) {
        Some(Sort::Exam)
    } else {
        is_work(name).then_some(Sort::Work)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use semestra_plan::draft::{Format, Origin};

    fn legend(lines: &[&str]) -> Legend {
        let mut page = Page::blank(Format::Text);
        for line in lines {
            let piece = page.add_line(line, Origin::Line { line: 1 });
            page.blocks.push(Block::Line(piece));
        }
        Legend::learn(&page)
    }

    #[test]
    fn a_short_name_stands_for_the_work_before_its_bracket() {
        let legend = legend(&["Parciales y otras pruebas: Interrogaciones (I), Tareas (T)"]);
        assert_eq!(legend.sort("I2"), Some(Sort::Exam));
        assert_eq!(legend.sort("T 07"), Some(Sort::Work));
        assert_eq!(legend.sort("I"), None);
        assert_eq!(legend.sort("K3"), None);
    }

    #[test]
    fn letters_that_begin_no_work_are_no_short_name() {
        let legend = legend(&["Markov chains (MC) and a midterm exam (ME) in the lab (R)"]);
        assert_eq!(legend.sort("MC1"), None);
        assert_eq!(legend.sort("ME1"), Some(Sort::Exam));
        assert_eq!(legend.sort("R2"), None);
    }
}
