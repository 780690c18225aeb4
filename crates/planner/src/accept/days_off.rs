//! Days of a draft on which there is no class.

use semestra_plan::{DayOff, DayOffId, draft::EventKind};
use semestra_store::Owner;

use super::{Building, Read, by_key, last_day};
use crate::{Result, evidence::settle};

impl Building<'_> {
    /// Days without class.
    pub(super) fn days_off(&self) -> Result<()> {
        let read = by_key!(self.accepted.read.draft.events);
        for said in &self.accepted.draft.events {
            let (EventKind::NoClass, Some(on)) = (said.kind, said.date) else {
                continue;
            };
            let off = DayOff {
                id: DayOffId::new(self.accepted.now),
                course_id: self.course.id,
                title: reason(&said.title),
                on,
                until: last_day(said, on)?,
                mine: false,
            };
            self.tx.insert_day_off(&off)?;
            let evidence = settle(said, read.get(said.key.as_str()).copied());
            self.prove(Owner::DayOff(off.id), evidence)?;
        }
        Ok(())
    }
}

/// Why there is no class: "Spring Break - No class" without the words that every such day has.
fn reason(title: &str) -> String {
    const SAID: [&str; 3] = ["no class", "no classes", "no lecture"];
    let between = |letter: char| letter.is_whitespace() || ":;,–—-()".contains(letter);
    let words = title.trim();
    let lower = words.to_lowercase();
    // Only where lowering a letter kept its length do the places of the two agree.
    let rest = SAID
        .iter()
        .rev()
        .filter(|_| lower.len() == words.len())
        .find_map(|said| {
            let at = words.len().checked_sub(said.len())?;
            if lower.ends_with(said) {
                words.get(..at)
            } else if lower.starts_with(said)
                && !lower.get(said.len()..)?.starts_with(char::is_alphanumeric)
            {
                words.get(said.len()..)
            } else {
                None
            }
        });
    let rest = rest.map_or(words, |rest| rest.trim_matches(between));
    if rest.is_empty() {
        words.to_owned()
    } else {
        rest.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::reason;

    #[test]
    fn a_day_off_keeps_only_its_reason() {
        for (title, wanted) in [
            ("Spring Break - No class", "Spring Break"),
            ("No class: holiday", "holiday"),
            ("No classes (Easter)", "Easter"),
            ("NO CLASS", "NO CLASS"),
            ("Labor Day", "Labor Day"),
            ("No classroom today", "No classroom today"),
            ("İstanbul – no class", "İstanbul – no class"),
        ] {
            assert_eq!(reason(title), wanted);
        }
    }
}
