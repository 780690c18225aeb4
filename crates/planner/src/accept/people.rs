//! People, links and policies of a draft.

use semestra_plan::{Link, LinkId, Person, PersonId, Policy, PolicyId};
use semestra_store::Owner;

use super::{Building, Read, by_key};
use crate::{Result, evidence::settle};

impl Building<'_> {
    /// Instructors and assistants.
    pub(super) fn people(&self) -> Result<Vec<Person>> {
        let read = by_key!(self.accepted.read.draft.people);
        let mut people = Vec::new();
        for said in &self.accepted.draft.people {
            let person = Person {
                id: PersonId::new(self.accepted.now),
                course_id: self.course.id,
                name: said.name.clone(),
                role: said.role,
                email: said.email.clone(),
                url: said.url.clone(),
            };
            self.tx.insert_person(&person)?;
            let evidence = settle(said, read.get(said.key.as_str()).copied());
            self.prove(Owner::Person(person.id), evidence)?;
            people.push(person);
        }
        Ok(people)
    }

    /// Links and policies.
    pub(super) fn pages(&self) -> Result<()> {
        let read = by_key!(self.accepted.read.draft.links);
        for said in &self.accepted.draft.links {
            let link = Link {
                id: LinkId::new(self.accepted.now),
                course_id: self.course.id,
                label: said.label.clone(),
                url: said.url.clone(),
            };
            self.tx.insert_link(&link)?;
            let evidence = settle(said, read.get(said.key.as_str()).copied());
            self.prove(Owner::Link(link.id), evidence)?;
        }
        let read = by_key!(self.accepted.read.draft.policies);
        for said in &self.accepted.draft.policies {
            let policy = Policy {
                id: PolicyId::new(self.accepted.now),
                course_id: self.course.id,
                kind: said.kind,
                title: said.title.clone(),
                text: said.text.clone(),
            };
            self.tx.insert_policy(&policy)?;
            let evidence = settle(said, read.get(said.key.as_str()).copied());
            self.prove(Owner::Policy(policy.id), evidence)?;
        }
        Ok(())
    }
}
