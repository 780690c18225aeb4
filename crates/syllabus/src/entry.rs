//! A dated row, list item or sentence, before it becomes events.

use chrono::{NaiveDate, Weekday};
use semestra_plan::Finding;

use crate::columns::Role;
use crate::page::Piece;

/// A day as the page gives it.
#[derive(Clone, Debug)]
pub(crate) struct When {
    /// The day, nothing when there is no such day.
    pub day: Option<NaiveDate>,
    /// Last day of a span.
    pub until: Option<NaiveDate>,
    /// The words.
    pub words: Piece,
    /// The weekday the page puts beside it.
    pub weekday: Option<(Weekday, Piece)>,
    /// Why the day follows from the words, when they do not say it whole.
    pub because: Option<Finding>,
}

/// Words of an entry and what its column or context says they are.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// What sort of words.
    pub role: Role,
    /// The words.
    pub words: Piece,
    /// The heading of their column, in lower case.
    pub heading: String,
}

impl Field {
    /// Words that stand in no column with a heading.
    pub(crate) fn unheaded(role: Role, words: Piece) -> Self {
        Self {
            role,
            words,
            heading: String::new(),
        }
    }
}

/// Where an entry stands; a table of classes says more than a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// A row of a schedule: its topic is a class.
    Schedule,
    /// A row or line of a list of dates that are not classes.
    Dates,
}

/// A dated row, item or sentence.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Its day.
    pub when: When,
    /// Number of the class.
    pub number: Option<(u32, Piece)>,
    /// Number of the week.
    pub week: Option<(u32, Piece)>,
    /// Its words.
    pub fields: Vec<Field>,
    /// Where it stands.
    pub source: Source,
}
