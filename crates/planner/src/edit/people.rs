//! People and their office hours.

use semestra_plan::{OfficeHour, OfficeHourId, Person, PersonId, Subject};
use semestra_store::Owner;

use super::{
    changed, input, mine,
    weekly::{term_of, void_days},
};
use crate::{
    Planner, PlannerError, Result,
    overview::short_name,
    there,
    view::{Nothing, OfficeHourEdit, PersonEdit, Saved},
};

impl Planner {
    /// Adds a person to a course, or changes one.
    ///
    /// # Errors
    /// When a value cannot be, or the course or the person is gone.
    pub fn save_person(&mut self, edit: PersonEdit) -> Result<Saved<PersonId>> {
        let course = there(self.store.course(edit.course_id), "course")?;
        let old = match edit.id {
            Some(id) => Some(there(self.store.person(id), "person")?),
            None => None,
        };
        let person = Person {
            id: edit.id.unwrap_or_else(|| PersonId::new(self.now())),
            course_id: course.id,
            name: input::name("name", &edit.name)?,
            role: edit.role,
            email: input::mail("email", edit.email.as_deref())?,
            url: input::maybe_address("url", edit.url.as_deref())?,
        };
        self.act(self.did(old.is_some(), &person.name), |tx| {
            let Some(old) = &old else {
                tx.insert_person(&person)?;
                return Ok(person.id);
            };
            tx.update_person(&person)?;
            let changed = changed!(old, person;
                name => "name", role => "role", email => "email", url => "url");
            mine(tx, Owner::Person(person.id), &changed)?;
            Ok(person.id)
        })
    }

    /// Removes a person; their office hours stay, as those of nobody named.
    ///
    /// # Errors
    /// When the person is gone.
    pub fn remove_person(&mut self, id: PersonId) -> Result<Saved<Nothing>> {
        let person = there(self.store.person(id), "person")?;
        self.act(self.did_remove(&person.name), |tx| {
            tx.delete_person(id)?;
            Ok(Nothing {})
        })
    }

    /// Adds an office hour to a course, or changes one.
    ///
    /// # Errors
    /// When a value cannot be, or the course or the office hour is gone.
    pub fn save_office_hour(&mut self, edit: OfficeHourEdit) -> Result<Saved<OfficeHourId>> {
        let course = there(self.store.course(edit.course_id), "course")?;
        let term = term_of(&self.store, &course)?;
        let old = match edit.id {
            Some(id) => Some(there(self.store.office_hour(id), "office hour")?),
            None => None,
        };
        let person = match edit.person_id {
            Some(id) => Some(there(self.store.person(id), "person")?),
            None => None,
        };
        let (start, end) = input::times(edit.start, edit.end)?;
        let (first_on, last_on) = input::term_days(
            ("firstOn", edit.first_on.or(Some(term.starts_on))),
            ("lastOn", edit.last_on.or(Some(term.ends_on))),
        )?;
        let hour = OfficeHour {
            id: edit.id.unwrap_or_else(|| OfficeHourId::new(self.now())),
            course_id: course.id,
            person_id: edit.person_id,
            day: edit
                .day
                .ok_or_else(|| PlannerError::field("day", |say| say.which_day()))?,
            start,
            end,
            location: input::maybe("location", edit.location.as_deref())?,
            first_on,
            last_on,
        };
        let mut plan = self.store.plan(Some(course.id), None, None)?;
        plan.office_hours.retain(|one| one.id != hour.id);
        plan.office_hours.push(hour.clone());
        let subject = Subject::OfficeHour(hour.id);
        let void = void_days(&plan, subject);
        let say = self.say();
        let whose = say.named.office_hour_of(short_name(&course));
        let whose = person.map_or(whose, |person| {
            format!("{} · {}", say.named.office_hour(), person.name)
        });
        self.act(self.did(old.is_some(), &whose), |tx| {
            let Some(old) = &old else {
                tx.insert_office_hour(&hour)?;
                return Ok(hour.id);
            };
            tx.update_office_hour(&hour)?;
            for day in void {
                tx.clear_exception(subject, day)?;
            }
            let changed = changed!(old, hour;
                person_id => "who", day => "day", start => "start", end => "end", location => "location",
                first_on => "weeks", last_on => "weeks");
            mine(tx, Owner::OfficeHour(hour.id), &changed)?;
            Ok(hour.id)
        })
    }

    /// Removes an office hour with all its days.
    ///
    /// # Errors
    /// When it is gone.
    pub fn remove_office_hour(&mut self, id: OfficeHourId) -> Result<Saved<Nothing>> {
        let hour = there(self.store.office_hour(id), "office hour")?;
        let course = there(self.store.course(hour.course_id), "course")?;
        let whose = self.say().named.office_hour_of(short_name(&course));
        self.act(self.did_remove(&whose), |tx| {
            tx.delete_office_hour(id)?;
            Ok(Nothing {})
        })
    }
}
