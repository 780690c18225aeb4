//! What a student changes of a course by hand.
//!
//! A changed value of what was imported is the student's from then on: its evidence says so, beside what the page says,
//! and an import may propose another value but never put one in its place.

mod classes;
mod course;
mod grading;
pub(crate) mod input;
mod page;
mod people;
mod weekly;

use semestra_plan::{Basis, Certainty, Evidence};
use semestra_store::{Owner, Write};

use crate::{
    Planner, Result, typed,
    view::{EvidenceView, Thing},
};

/// The names of the values in which two things of one kind differ, as evidence names them.
macro_rules! changed {
    ($old:expr, $new:expr; $($field:ident => $name:literal),* $(,)?) => {{
        let mut names: Vec<&'static str> = Vec::new();
        $(if $old.$field != $new.$field && !names.contains(&$name) {
            names.push($name);
        })*
        names
    }};
}
use changed;

/// Says that values are the student's, in words for what was read from a document. What was made by hand is theirs
/// anyway.
fn mine(tx: &Write<'_>, owner: Owner, fields: &[&'static str]) -> Result<()> {
    let known = tx.evidence(owner)?;
    let is_mine = |field: &str| {
        let pieces = known.iter().map(|(piece, _)| piece);
        pieces
            .filter(|piece| piece.basis == Basis::Mine)
            .any(|piece| piece.field == field)
    };
    for field in fields {
        if known.is_empty() || is_mine(field) {
            continue;
        }
        let piece = Evidence {
            field: (*field).to_owned(),
            basis: Basis::Mine,
            place: None,
            quote: String::new(),
            because: None,
            certainty: Certainty::SURE,
        };
        tx.insert_evidence(owner, &piece, None)?;
    }
    Ok(())
}

impl From<Thing> for Owner {
    fn from(thing: Thing) -> Self {
        match thing {
            Thing::Course(id) => Self::Course(id),
            Thing::Session(id) => Self::Session(id),
            Thing::Assessment(id) => Self::Assessment(id),
            Thing::Meeting(id) => Self::Meeting(id),
            Thing::OfficeHour(id) => Self::OfficeHour(id),
            Thing::Person(id) => Self::Person(id),
            Thing::Link(id) => Self::Link(id),
            Thing::Policy(id) => Self::Policy(id),
            Thing::Category(id) => Self::Category(id),
            Thing::DayOff(id) => Self::DayOff(id),
        }
    }
}

impl Planner {
    /// What was done to something, in words for the notice.
    fn did(&self, was_there: bool, name: &str) -> String {
        let (say, name) = (&self.say().did, typed::short(name));
        if was_there {
            say.changed(&name)
        } else {
            say.added(&name)
        }
    }

    /// That something was removed, in words for the notice.
    fn did_remove(&self, name: &str) -> String {
        self.say().did.removed(&typed::short(name))
    }

    /// Where the values of something stand; nothing for what was made by hand.
    ///
    /// # Errors
    /// Those of the store.
    pub fn evidence(&mut self, thing: Thing) -> Result<Vec<EvidenceView>> {
        self.evidence_of(thing.into())
    }
}
