//! Finding things by their words, and where they stand.

use std::collections::{BTreeMap, btree_map::Entry};

use semestra_plan::{Course, CourseId, Place, SourceId, Subject};
use semestra_store::Owner;

use crate::{
    Planner, Result,
    overview::course_name,
    view::{FoundName, Hit, Passage, SearchRequest},
};

/// How many hits a search shows.
const HITS: u32 = 30;

impl Planner {
    /// What holds all words of a text, the best first.
    ///
    /// # Errors
    /// Those of the store.
    pub fn search(&mut self, request: SearchRequest) -> Result<Vec<Hit>> {
        let mut courses: BTreeMap<CourseId, Option<Course>> = BTreeMap::new();
        let mut hits = Vec::new();
        for found in self.store.search(&request.text, HITS)? {
            let course = match found.course_id {
                Some(id) => match courses.entry(id) {
                    Entry::Occupied(known) => known.into_mut().as_ref(),
                    Entry::Vacant(new) => new.insert(self.store.course(id)?).as_ref(),
                },
                None => None,
            };
            // What belongs to a course that is gone is not found.
            if course.is_none() && found.course_id.is_some() {
                continue;
            }
            let subject = match found.what.as_str() {
                "session" => found.id.parse().ok().map(Subject::Session),
                "assessment" => found.id.parse().ok().map(Subject::Assessment),
                "block" => found.id.parse().ok().map(Subject::Block),
                _ => None,
            };
            hits.push(Hit {
                course: course.map(course_name),
                what: found.what,
                id: found.id,
                subject,
                title: found.title,
                snippet: found.snippet,
            });
        }
        Ok(hits)
    }

    /// Where something that was found stands in its document; nothing when no document says it.
    ///
    /// # Errors
    /// Those of the store.
    pub fn passage(&mut self, name: FoundName) -> Result<Option<Passage>> {
        let id = name.id.as_str();
        let owner = match name.what.as_str() {
            "source" => return self.in_source(id, &name.text),
            "course" => id.parse().ok().map(Owner::Course),
            "session" => id.parse().ok().map(Owner::Session),
            "assessment" => id.parse().ok().map(Owner::Assessment),
            "person" => id.parse().ok().map(Owner::Person),
            "link" => id.parse().ok().map(Owner::Link),
            "policy" => id.parse().ok().map(Owner::Policy),
            // What is to be read stands where its class does.
            "reading" => match id.parse() {
                Ok(id) => self
                    .store
                    .reading(id)?
                    .map(|reading| Owner::Session(reading.session_id)),
                Err(_) => None,
            },
            _ => None,
        };
        let Some(owner) = owner else {
            return Ok(None);
        };
        for (piece, source) in self.store.evidence(owner)? {
            if let (Some(place), Some(source)) = (piece.place, source)
                && let Some(source) = self.store.source(source)?
            {
                return Ok(Some(Passage {
                    source: self.source_line(&source),
                    place: Some(place),
                }));
            }
        }
        Ok(None)
    }

    /// The first line of a document that holds all words.
    fn in_source(&self, id: &str, text: &str) -> Result<Option<Passage>> {
        let Ok(id) = id.parse::<SourceId>() else {
            return Ok(None);
        };
        let Some(document) = self.store.source_text(id)? else {
            return Ok(None);
        };
        let words: Vec<_> = text.split_whitespace().map(str::to_lowercase).collect();
        let line = document.lines.iter().position(|line| {
            let line = line.to_lowercase();
            !words.is_empty() && words.iter().all(|word| line.contains(word))
        });
        let place = line.and_then(|index| {
            let number = u32::try_from(index + 1).ok()?;
            let letters = document.lines.get(index)?.chars().count();
            Some(Place {
                line: number,
                end_line: number,
                start: 0,
                end: u32::try_from(letters).ok()?,
            })
        });
        Ok(Some(Passage {
            source: self.source_line(&document.source),
            place,
        }))
    }
}
