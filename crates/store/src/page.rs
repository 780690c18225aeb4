//! The rest of a course's page: links, policies and days without class.

use rusqlite::named_params;
use semestra_plan::{CourseId, DayOff, DayOffId, Link, Policy};

use crate::text::{Cells, Text};
use crate::{Result, Store, Write};

impl Store {
    /// The links of a course in the order of entry.
    pub fn links(&self, course: CourseId) -> Result<Vec<Link>> {
        self.all(
            "SELECT * FROM link WHERE course_id = ?1 ORDER BY seq",
            [course.text()],
            link,
        )
    }

    /// The policies of a course in the order of entry.
    pub fn policies(&self, course: CourseId) -> Result<Vec<Policy>> {
        self.all(
            "SELECT * FROM policy WHERE course_id = ?1 ORDER BY seq",
            [course.text()],
            policy,
        )
    }

    /// The days without class of a course in the order of time.
    pub fn days_off(&self, course: CourseId) -> Result<Vec<DayOff>> {
        self.all(
            "SELECT * FROM day_off WHERE course_id = ?1 ORDER BY first_on, last_on, seq",
            [course.text()],
            day_off,
        )
    }

    /// The day or span without class of that name, if it is still there.
    pub fn day_off(&self, id: DayOffId) -> Result<Option<DayOff>> {
        self.one("SELECT * FROM day_off WHERE id = ?1", [id.text()], day_off)
    }
}

impl Write<'_> {
    /// Adds a link to a course.
    pub fn insert_link(&self, link: &Link) -> Result<()> {
        self.run(
            "INSERT INTO link (id, course_id, label, url) VALUES (:id, :course_id, :label, :url)",
            named_params! {
                ":id": link.id.text(),
                ":course_id": link.course_id.text(),
                ":label": link.label,
                ":url": link.url,
            },
        )?;
        Ok(())
    }

    /// Adds a policy to a course.
    pub fn insert_policy(&self, policy: &Policy) -> Result<()> {
        self.run(
            "INSERT INTO policy (id, course_id, kind, title, text) VALUES (:id, :course_id, :kind, :title, :text)",
            named_params! {
                ":id": policy.id.text(),
                ":course_id": policy.course_id.text(),
                ":kind": policy.kind.text(),
                ":title": policy.title,
                ":text": policy.text,
            },
        )?;
        Ok(())
    }

    /// Adds a day or span without class to a course.
    pub fn insert_day_off(&self, off: &DayOff) -> Result<()> {
        self.run(
            "INSERT INTO day_off (id, course_id, title, first_on, last_on)
             VALUES (:id, :course_id, :title, :first_on, :last_on)",
            named_params! {
                ":id": off.id.text(),
                ":course_id": off.course_id.text(),
                ":title": off.title,
                ":first_on": off.on.text(),
                ":last_on": off.until.text(),
            },
        )?;
        Ok(())
    }
}

fn link(row: &Cells<'_>) -> rusqlite::Result<Link> {
    Ok(Link {
        id: row.read("id")?,
        course_id: row.read("course_id")?,
        label: row.get("label")?,
        url: row.get("url")?,
    })
}

fn policy(row: &Cells<'_>) -> rusqlite::Result<Policy> {
    Ok(Policy {
        id: row.read("id")?,
        course_id: row.read("course_id")?,
        kind: row.read("kind")?,
        title: row.get("title")?,
        text: row.get("text")?,
    })
}

pub(crate) fn day_off(row: &Cells<'_>) -> rusqlite::Result<DayOff> {
    Ok(DayOff {
        id: row.read("id")?,
        course_id: row.read("course_id")?,
        title: row.get("title")?,
        on: row.read("first_on")?,
        until: row.read("last_on")?,
    })
}
