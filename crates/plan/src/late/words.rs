//! Sentences and words of a policy.

/// A word in lower case, or a sign, with the number it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) number: Option<u32>,
}

/// Words in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Words(Vec<Word>);

impl Words {
    pub(super) fn of(sentence: &str) -> Self {
        let mut found = Vec::new();
        let mut word = String::new();
        for letter in sentence.chars() {
            let joins = letter.is_alphanumeric()
                || matches!(letter, '\'' | '’')
                // "2.5" is no two numbers.
                || (letter == '.' && word.ends_with(|last: char| last.is_ascii_digit()));
            if joins
                && !(letter.is_alphabetic() && word.ends_with(|last: char| last.is_ascii_digit()))
            {
                word.extend(letter.to_lowercase());
                continue;
            }
            found.extend(finished(&mut word));
            if letter.is_alphabetic() {
                word.extend(letter.to_lowercase());
            } else if matches!(letter, '%' | '/') {
                found.push(Word {
                    text: letter.to_string(),
                    number: None,
                });
            }
        }
        found.extend(finished(&mut word));
        Self(found)
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// The word at a place; nothing beyond both ends.
    pub(super) fn text(&self, at: Option<usize>) -> &str {
        at.and_then(|at| self.0.get(at))
            .map_or("", |word| word.text.as_str())
    }

    pub(super) fn number(&self, at: usize) -> Option<u32> {
        self.0.get(at)?.number
    }

    pub(super) fn has(&self, any: &[&str]) -> bool {
        self.position(any).is_some()
    }

    pub(super) fn position(&self, any: &[&str]) -> Option<usize> {
        self.0
            .iter()
            .position(|word| any.contains(&word.text.as_str()))
    }

    /// Whether the words right before a place are these.
    pub(super) fn before(&self, at: usize, phrase: &[&str]) -> bool {
        let Some(start) = at.checked_sub(phrase.len()) else {
            return false;
        };
        (start..at)
            .zip(phrase)
            .all(|(at, word)| self.text(Some(at)) == *word)
    }
}

fn finished(word: &mut String) -> Option<Word> {
    let text = std::mem::take(word).replace('’', "'");
    let text = text.trim_matches(['\'', '.']).to_owned();
    (!text.is_empty()).then(|| Word {
        number: number(&text),
        text,
    })
}

fn number(word: &str) -> Option<u32> {
    const SPELLED: [&str; 11] = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ];
    let spelled = SPELLED.iter().position(|one| *one == word);
    spelled.map_or_else(|| word.parse().ok(), |at| u32::try_from(at).ok())
}

/// The sentences of a text, without the space around them.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let end = end_of_sentence(rest)?;
        let (sentence, behind) = rest.split_at(end);
        rest = behind;
        Some(sentence.trim())
    })
    .filter(|sentence| !sentence.is_empty())
}

/// Where the first sentence ends: behind its sign, or with the line.
fn end_of_sentence(text: &str) -> Option<usize> {
    if text.is_empty() {
        return None;
    }
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let last = letters.peek().is_none_or(|(_, next)| next.is_whitespace());
        let abbreviated = ["e.g.", "i.e.", "etc."].iter().any(|short| {
            text.get(..=at)
                .is_some_and(|so_far| so_far.ends_with(short))
        });
        let ends = matches!(letter, '.' | '!' | '?' | ';') && last && !abbreviated;
        if letter == '\n' || ends {
            return Some(at + letter.len_utf8());
        }
    }
    Some(text.len())
}
