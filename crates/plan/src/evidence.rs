//! Where an imported value comes from.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Remark;

/// How a value came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The document says it in these words.
    Stated,
    /// It follows from what the document says, such as "Week 4 Wed" and the start of the term.
    Derived,
    /// Nothing says it; a usual value was taken.
    Assumed,
    /// The student set it.
    Mine,
}

/// A stretch of a document: lines counted from 1, columns in characters (Unicode scalar values) from 0, end excluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
pub struct Place {
    /// First line, from 1.
    pub line: u32,
    /// Last line, the same as `line` for a stretch within one line.
    pub end_line: u32,
    /// First column on the first line, from 0.
    pub start: u32,
    /// Column behind the last one on the last line.
    pub end: u32,
}

/// How sure a reading is, in thousandths: 1000 is certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct Certainty(u16);

impl Certainty {
    /// Nothing speaks against it.
    pub const SURE: Self = Self(1000);
    /// Below this a value is shown first in the review.
    pub const DOUBT: Self = Self(900);

    /// So many thousandths; more than 1000 is 1000.
    #[must_use]
    pub fn thousandths(thousandths: u16) -> Self {
        Self(thousandths.min(1000))
    }

    /// Thousandths.
    #[must_use]
    pub fn as_thousandths(self) -> u16 {
        self.0
    }

    /// Whether a student should look at it before it is stored.
    #[must_use]
    pub fn is_doubtful(self) -> bool {
        self < Self::DOUBT
    }
}

/// Where one value of an item comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Evidence {
    /// Which value of the item: `date`, `time`, `title`, `weight`, …, as the item's JSON names it.
    pub field: String,
    /// Stated, derived, assumed or mine.
    pub basis: Basis,
    /// Where it stands; nothing for what is assumed or mine.
    pub place: Option<Place>,
    /// The words that stand there.
    pub quote: String,
    /// Why it was read so when the words alone do not say it: "no time is stated, so 23:59 is assumed".
    #[ts(type = "string | null")]
    pub because: Option<Remark>,
    /// How sure the reading is.
    pub certainty: Certainty,
}
