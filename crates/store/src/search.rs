//! Search over all words of the plan and its documents.

use rusqlite::named_params;
use semestra_plan::CourseId;

use crate::{Result, Store};

/// So many words of a question count.
const WORDS: usize = 16;

/// So many of the last things that hold the words are ranked. Of more, nobody looks for one by such words, and ranking
/// all of them would be felt at every key.
const RANKED: u32 = 2_000;

/// So many characters of a word count.
const LETTERS: usize = 64;

/// Something that holds the words that were looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// What it is: `course`, `session`, `reading`, `assessment`, `policy`, `link`, `person`, `source` or `block`.
    pub what: String,
    /// Its name for good.
    pub id: String,
    /// Its course; nothing for a block of no course.
    pub course_id: Option<CourseId>,
    /// Its title.
    pub title: String,
    /// The words around the first hit, plain text.
    pub snippet: String,
}

impl Store {
    /// What holds all words of `text`, the last one as a beginning; the best first, at most `limit`.
    ///
    /// Case and accents do not matter. No text is an error; one without a letter or digit finds nothing.
    pub fn search(&self, text: &str, limit: u32) -> Result<Vec<Found>> {
        let Some(query) = query(text) else {
            return Ok(Vec::new());
        };
        self.all(
            // The words around a hit are cut for those that are shown, in one more pass over what holds the words: asked
            // for by its number, each of them would be looked for anew.
            "WITH best AS MATERIALIZED (
                 SELECT rowid AS seq, rank FROM (
                     SELECT rowid, bm25(search, 8.0, 1.0) AS rank FROM search
                     WHERE search MATCH :query ORDER BY rowid DESC LIMIT :ranked
                 ) ORDER BY rank, rowid LIMIT :limit
             )
             SELECT s.what, s.id, s.course_id, s.title, snippet(search, -1, '', '', '…', 12) AS snippet
             FROM search
             CROSS JOIN best ON best.seq = search.rowid
             CROSS JOIN searchable AS s ON s.seq = best.seq
             WHERE search MATCH :query
             ORDER BY best.rank, best.seq",
            named_params! { ":query": query, ":ranked": RANKED, ":limit": limit },
            |row| {
                let snippet: String = row.get("snippet")?;
                Ok(Found {
                    what: row.get("what")?,
                    id: row.get("id")?,
                    course_id: match row.text("course_id")? {
                        Some("") | None => None,
                        Some(_) => Some(row.read("course_id")?),
                    },
                    title: row.get("title")?,
                    snippet: snippet.split_whitespace().collect::<Vec<_>>().join(" "),
                })
            },
        )
    }
}

/// The question in FTS5's language: every word a quoted phrase of its letters and digits, so that nothing in it is
/// taken for an operator.
fn query(text: &str) -> Option<String> {
    let words: Vec<String> = text
        .split_whitespace()
        .filter_map(|word| {
            let letters = word.chars().take(LETTERS);
            let spaced: String = letters
                .map(|c| if is_letter(c) { c } else { ' ' })
                .collect();
            let parts: Vec<_> = spaced.split_whitespace().collect();
            (!parts.is_empty()).then(|| format!("\"{}\"", parts.join(" ")))
        })
        .take(WORDS)
        .collect();
    (!words.is_empty()).then(|| format!("{}*", words.join(" ")))
}

/// Whether it may stand in a word; accents written apart from their letter do.
fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || ('\u{300}'..='\u{36f}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operators_are_words_and_the_last_word_is_a_beginning() {
        assert_eq!(query("hw2 OR").as_deref(), Some("\"hw2\" \"OR\"*"));
        assert_eq!(query("18-789 gen").as_deref(), Some("\"18 789\" \"gen\"*"));
        assert_eq!(query(" \"\0(*^ -"), None);
    }
}
