//! Instructors and assistants.

use semestra_plan::{CourseId, Person, PersonId};

use crate::row::{Columns, columns};
use crate::text::{Cells, Text};
use crate::{Result, Store, Write};

impl Store {
    /// The people of a course in the order of entry.
    pub fn people(&self, course: CourseId) -> Result<Vec<Person>> {
        self.all(
            "SELECT * FROM person WHERE course_id = ?1 ORDER BY seq",
            [course.text()],
            person,
        )
    }

    /// The person of that name, if it is still there.
    pub fn person(&self, id: PersonId) -> Result<Option<Person>> {
        self.one("SELECT * FROM person WHERE id = ?1", [id.text()], person)
    }
}

impl Write<'_> {
    /// Adds a person to a course.
    pub fn insert_person(&self, person: &Person) -> Result<()> {
        self.insert_row("person", person_columns(person))
    }

    /// Gives one that is there the values of `person`.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn update_person(&self, person: &Person) -> Result<()> {
        self.update_row("this person", "person", person_columns(person))
    }

    /// Deletes one, with all that belongs to it.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn delete_person(&self, id: PersonId) -> Result<()> {
        self.delete_row("this person", "person", id.text())
    }
}

/// What stands in the columns of a row.
fn person_columns(person: &Person) -> Columns {
    columns! {
        "id": person.id.text(),
        "course_id": person.course_id.text(),
        "name": person.name,
        "role": person.role.text(),
        "email": person.email,
        "url": person.url,
    }
}

pub(crate) fn person(row: &Cells<'_>) -> rusqlite::Result<Person> {
    Ok(Person {
        id: row.read("id")?,
        course_id: row.read("course_id")?,
        name: row.get("name")?,
        role: row.read("role")?,
        email: row.get("email")?,
        url: row.get("url")?,
    })
}
