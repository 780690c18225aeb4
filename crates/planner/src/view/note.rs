//! The student's words in Markdown as a tree of typed nodes, so that no markup ever reaches the web view.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Words in Markdown (CommonMark), as they were typed and as they are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Note {
    /// As they were typed.
    pub text: String,
    /// As they are shown.
    pub blocks: Vec<NoteBlock>,
}

/// What stands in a block of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum NoteBlock {
    /// Words.
    Paragraph {
        /// The words.
        parts: Vec<NotePart>,
    },
    /// A heading of any level.
    Heading {
        /// Its words.
        parts: Vec<NotePart>,
    },
    /// A list.
    List {
        /// The number of the first item; nothing for a list without numbers.
        first: Option<u32>,
        /// Its items.
        items: Vec<NoteItem>,
    },
    /// Lines that stand as they were typed.
    Code {
        /// The lines.
        text: String,
    },
    /// Words of somebody else.
    Quote {
        /// What they say.
        blocks: Vec<NoteBlock>,
    },
    /// A line across.
    Rule,
}

/// One item of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteItem {
    /// What stands in it.
    pub blocks: Vec<NoteBlock>,
}

/// A stretch of words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum NotePart {
    /// Plain words.
    Text {
        /// The words.
        text: String,
    },
    /// Words as they were typed.
    Code {
        /// The words.
        text: String,
    },
    /// Words that are stressed.
    Emphasis {
        /// The words.
        parts: Vec<NotePart>,
    },
    /// Words that are stressed more.
    Strong {
        /// The words.
        parts: Vec<NotePart>,
    },
    /// Words that lead to a page.
    Link {
        /// Its address, http or https.
        url: String,
        /// The words.
        parts: Vec<NotePart>,
    },
    /// The line ends here.
    Break,
}
