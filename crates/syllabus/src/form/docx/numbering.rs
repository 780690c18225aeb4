//! The labels of numbered paragraphs (ECMA-376 part 1, 17.9).

use std::collections::HashMap;

use super::xml::{Element, Step, walk};

/// Levels of one list.
const LEVELS: usize = 9;
/// More lists than any document has.
const MOST_LISTS: usize = 10_000;
/// A label is a few words at most.
const LONGEST_LABEL: usize = 60;

#[derive(Clone, Debug, Default)]
struct Level {
    format: String,
    label: String,
    start: usize,
}

#[derive(Clone, Debug, Default)]
struct List {
    levels: Vec<Level>,
}

/// The lists of a document, and how far each has counted.
#[derive(Default)]
pub(super) struct Numbering {
    /// The lists by the ids that paragraphs name: the definition, and starts that differ from it.
    instances: HashMap<String, (String, HashMap<usize, usize>)>,
    definitions: HashMap<String, List>,
    counts: HashMap<String, [Option<usize>; LEVELS]>,
}

/// What is being read.
#[derive(Default)]
struct Open {
    definition: Option<(String, List)>,
    instance: Option<(String, String, HashMap<usize, usize>)>,
    override_of: usize,
}

impl Numbering {
    /// The lists in `word/numbering.xml`.
    pub(super) fn read(xml: &str) -> Self {
        let mut all = Self::default();
        let mut open = Open::default();
        walk(xml, |step| match step {
            Step::Open(element) => open.begin(&element),
            Step::Close(name) => open.end(name, &mut all),
            Step::Words(_) => {}
        });
        all
    }

    /// The label of the next paragraph of a list; nothing for bullets and unknown lists.
    pub(super) fn label(&mut self, id: &str, level: usize) -> Option<String> {
        let (definition, starts) = self.instances.get(id)?;
        let list = self.definitions.get(definition)?;
        let own = list.levels.get(level)?;
        // Lists that share a definition go on counting where the other stopped, unless they start anew.
        let key = if starts.is_empty() { definition } else { id };
        if !self.counts.contains_key(key) && self.counts.len() >= MOST_LISTS {
            return None;
        }
        let counts = self.counts.entry(key.to_owned()).or_default();
        let start_of = |at: usize| {
            let written = list.levels.get(at).map_or(1, |level| level.start);
            starts.get(&at).copied().unwrap_or(written)
        };
        for (at, count) in counts.iter_mut().enumerate() {
            if at == level {
                *count = Some(count.map_or(start_of(at), |count| count.saturating_add(1)));
            } else if at > level {
                *count = None;
            }
        }
        if matches!(own.format.as_str(), "bullet" | "none") || own.label.trim().is_empty() {
            return None;
        }
        let mut label = String::new();
        let mut rest = own.label.chars();
        while let Some(c) = rest.next() {
            let place = (c == '%')
                .then(|| rest.clone().next().and_then(|digit| digit.to_digit(10)))
                .flatten()
                .and_then(|digit| usize::try_from(digit).ok())
                .and_then(|digit| digit.checked_sub(1));
            let Some(at) = place else {
                label.push(c);
                continue;
            };
            rest.next();
            let count = counts.get(at).copied().flatten().unwrap_or(start_of(at));
            let format = list
                .levels
                .get(at)
                .map_or("", |level| level.format.as_str());
            label.push_str(&written(count, format));
        }
        Some(label.trim().chars().take(LONGEST_LABEL).collect())
    }
}

impl Open {
    fn begin(&mut self, element: &Element<'_>) {
        match element.name() {
            "abstractNum" => {
                let id = element.attribute("abstractNumId").unwrap_or_default();
                self.definition = Some((id, List::default()));
            }
            "num" => {
                let id = element.attribute("numId").unwrap_or_default();
                self.instance = Some((id, String::new(), HashMap::new()));
            }
            "abstractNumId" => {
                if let Some((_, definition, _)) = &mut self.instance {
                    *definition = element.value().unwrap_or_default();
                }
            }
            "lvlOverride" => {
                self.override_of = element
                    .attribute("ilvl")
                    .and_then(|level| level.parse().ok())
                    .unwrap_or(0);
            }
            "startOverride" => {
                if let Some((_, _, starts)) = &mut self.instance
                    && self.override_of < LEVELS
                {
                    starts.insert(self.override_of, element.number().unwrap_or(1));
                }
            }
            _ => self.level(element),
        }
    }

    fn level(&mut self, element: &Element<'_>) {
        let Some((_, list)) = &mut self.definition else {
            return;
        };
        if element.name() == "lvl" {
            if list.levels.len() < LEVELS {
                list.levels.push(Level {
                    start: 1,
                    ..Level::default()
                });
            }
            return;
        }
        let Some(level) = list.levels.last_mut() else {
            return;
        };
        match element.name() {
            "start" => level.start = element.number().unwrap_or(1),
            "numFmt" => level.format = element.value().unwrap_or_default(),
            "lvlText" => {
                let label = element.value().unwrap_or_default();
                level.label = label.chars().take(LONGEST_LABEL).collect();
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str, all: &mut Numbering) {
        match name {
            "abstractNum" => {
                if let Some((id, list)) = self.definition.take()
                    && all.definitions.len() < MOST_LISTS
                {
                    all.definitions.insert(id, list);
                }
            }
            "num" => {
                if let Some((id, definition, starts)) = self.instance.take()
                    && all.instances.len() < MOST_LISTS
                {
                    all.instances.insert(id, (definition, starts));
                }
            }
            _ => {}
        }
    }
}

/// A count as the list writes it.
fn written(count: usize, format: &str) -> String {
    let letter = |first: u8| {
        let place = u8::try_from(count.saturating_sub(1) % 26).unwrap_or(0);
        char::from(first.saturating_add(place)).to_string()
    };
    match format {
        "lowerLetter" => letter(b'a'),
        "upperLetter" => letter(b'A'),
        "lowerRoman" => roman(count).to_lowercase(),
        "upperRoman" => roman(count),
        "decimalZero" => format!("{count:02}"),
        _ => count.to_string(),
    }
}

fn roman(count: usize) -> String {
    const SIGNS: [(usize, &str); 9] = [
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];
    let mut left = count.min(399);
    let mut text = String::new();
    for (value, sign) in SIGNS {
        while left >= value {
            text.push_str(sign);
            left -= value;
        }
    }
    text
}
