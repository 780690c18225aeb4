//! Instructors and assistants.

use rusqlite::named_params;
use semestra_plan::{CourseId, Person};

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
}

impl Write<'_> {
    /// Adds a person to a course.
    pub fn insert_person(&self, person: &Person) -> Result<()> {
        self.run(
            "INSERT INTO person (id, course_id, name, role, email, url)
             VALUES (:id, :course_id, :name, :role, :email, :url)",
            named_params! {
                ":id": person.id.text(),
                ":course_id": person.course_id.text(),
                ":name": person.name,
                ":role": person.role.text(),
                ":email": person.email,
                ":url": person.url,
            },
        )?;
        Ok(())
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
