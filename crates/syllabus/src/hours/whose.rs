//! Whose office hours a time is.

use semestra_plan::Role;

use super::Walk;
use super::weekly::Who;
use crate::page::Piece;
use crate::people;
use crate::run::Run;

impl Walk<'_> {
    /// Whose office hours stand between two bytes: a name beside the time, a role, the last name above.
    pub(super) fn whose(&self, run: &Run, from: usize, start: usize, end: usize) -> Option<Who> {
        let before = run.slice(from..start);
        let inside = run.slice(start..end);
        let line = run.slice(0..start);
        for words in [&before, &inside, &line] {
            if let Some(name) = self.named(words) {
                return Some(self.known(name));
            }
        }
        for words in [&before, &inside, &line] {
            if let Some(who) = self.by_part(words) {
                return Some(who);
            }
        }
        let role = role_word(&line);
        if role.is_none()
            && let Some(name) = people::name_at_start(&line).filter(|name| {
                name.column == line.column || line.text.starts_with(|c: char| c.is_ascii_digit())
            })
        {
            return Some(self.known(name));
        }
        match (&self.who, role) {
            (Some(who), Some((_, role))) if who.role.is_none_or(|known| known == role) => {
                Some(who.clone())
            }
            (_, Some((words, role))) => Some(self.with_role(words, role)),
            (who, None) => who.clone(),
        }
    }

    /// The one person with a role, or the word for it.
    pub(super) fn with_role(&self, words: Piece, role: Role) -> Who {
        let mut all = self.people.iter().filter(|person| person.role == role);
        match (all.next(), all.next()) {
            (Some(person), None) => Who {
                name: person.name.clone(),
                role: Some(role),
                words,
                stated: false,
            },
            _ => Who {
                name: words.text.clone(),
                role: Some(role),
                words,
                stated: true,
            },
        }
    }

    pub(super) fn known(&self, name: Piece) -> Who {
        let person = self.people.iter().find(|person| person.name == name.text);
        Who {
            name: name.text.clone(),
            role: person.map(|person| person.role),
            words: name,
            stated: true,
        }
    }

    /// The person whose whole name stands in words.
    pub(super) fn named(&self, words: &Piece) -> Option<Piece> {
        if words.text.chars().count() > 400 {
            return None;
        }
        self.people
            .iter()
            .filter_map(|person| {
                let at = words.text.find(&person.name)?;
                Some((at, person.name.len()))
            })
            .min()
            .map(|(at, length)| words.slice(at..at + length))
    }

    /// Somebody who is called by a part of the name in words.
    pub(super) fn by_part(&self, words: &Piece) -> Option<Who> {
        let mut parts = words
            .text
            .split(|c: char| !c.is_alphabetic() && c != '-')
            .filter(|part| part.chars().count() >= 2 && part.starts_with(char::is_uppercase));
        parts.find_map(|part| {
            let mut all = self
                .people
                .iter()
                .filter(|person| person.name.split_whitespace().any(|name| name == part));
            let (Some(person), None) = (all.next(), all.next()) else {
                return None;
            };
            let at = words.text.find(part)?;
            Some(Who {
                name: person.name.clone(),
                role: Some(person.role),
                words: words.slice(at..at + part.len()),
                stated: false,
            })
        })
    }
}

/// "Instructor's hours", "Dana's hours".
pub(super) fn is_somebodys(words: &Piece) -> bool {
    role_word(words).is_some() || words.text.contains("'s ") || words.text.contains("’s ")
}

/// "Instructor", "TA" before the words for office hours.
fn role_word(line: &Piece) -> Option<(Piece, Role)> {
    const WORDS: &[(&str, Role)] = &[
        ("teaching assistant", Role::Assistant),
        ("instructor", Role::Instructor),
        ("professor", Role::Instructor),
        ("lecturer", Role::Instructor),
        ("prof.", Role::Instructor),
        ("profesor", Role::Instructor),
        ("profesora", Role::Instructor),
        ("enseignant", Role::Instructor),
        ("ta", Role::Assistant),
        ("tas", Role::Assistant),
        ("tutor", Role::Assistant),
        ("ge", Role::Assistant),
    ];
    let lower = line.lower();
    if lower.len() != line.text.len() {
        return None;
    }
    WORDS.iter().find_map(|(word, role)| {
        let at = crate::wording::position(&lower, word)?;
        Some((line.slice(at..at + word.len()), *role))
    })
}
