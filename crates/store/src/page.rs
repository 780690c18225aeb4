//! The rest of a course's page: links, policies and days without class.

use semestra_plan::{CourseId, DayOff, DayOffId, Link, LinkId, Policy, PolicyId};

use crate::row::{Columns, columns};
use crate::text::{Cells, Text};
use crate::{Result, Store, Write};

/// The days without class, with whether a page says so: then its words are kept as evidence.
pub(crate) const DAYS_OFF: &str = "(SELECT *, NOT EXISTS (
    SELECT 1 FROM evidence AS e
    WHERE e.owner_id = day_off.id AND e.owner_kind = 'day_off' AND e.basis <> 'mine'
) AS mine FROM day_off)";

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
            &format!(
                "SELECT * FROM {DAYS_OFF} WHERE course_id = ?1 ORDER BY first_on, last_on, seq"
            ),
            [course.text()],
            day_off,
        )
    }

    /// The day or span without class of that name, if it is still there.
    pub fn day_off(&self, id: DayOffId) -> Result<Option<DayOff>> {
        let sql = format!("SELECT * FROM {DAYS_OFF} WHERE id = ?1");
        self.one(&sql, [id.text()], day_off)
    }

    /// The link of that name, if it is still there.
    pub fn link(&self, id: LinkId) -> Result<Option<Link>> {
        self.one("SELECT * FROM link WHERE id = ?1", [id.text()], link)
    }

    /// The policy of that name, if it is still there.
    pub fn policy(&self, id: PolicyId) -> Result<Option<Policy>> {
        self.one("SELECT * FROM policy WHERE id = ?1", [id.text()], policy)
    }
}

impl Write<'_> {
    /// Adds a link to a course.
    pub fn insert_link(&self, link: &Link) -> Result<()> {
        self.insert_row("link", link_columns(link))
    }

    /// Gives one that is there the values of `link`.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn update_link(&self, link: &Link) -> Result<()> {
        self.update_row("this link", "link", link_columns(link))
    }

    /// Deletes one, with all that belongs to it.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn delete_link(&self, id: LinkId) -> Result<()> {
        self.delete_row("this link", "link", id.text())
    }

    /// Adds a policy to a course.
    pub fn insert_policy(&self, policy: &Policy) -> Result<()> {
        self.insert_row("policy", policy_columns(policy))
    }

    /// Gives one that is there the values of `policy`.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn update_policy(&self, policy: &Policy) -> Result<()> {
        self.update_row("this rule", "policy", policy_columns(policy))
    }

    /// Deletes one, with all that belongs to it.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn delete_policy(&self, id: PolicyId) -> Result<()> {
        self.delete_row("this rule", "policy", id.text())
    }

    /// Adds a day or span without class to a course.
    pub fn insert_day_off(&self, off: &DayOff) -> Result<()> {
        self.insert_row("day_off", day_off_columns(off))
    }

    /// Gives one that is there the values of `off`.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn update_day_off(&self, off: &DayOff) -> Result<()> {
        self.update_row("this day", "day_off", day_off_columns(off))
    }

    /// Deletes one, with all that belongs to it.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn delete_day_off(&self, id: DayOffId) -> Result<()> {
        self.delete_row("this day", "day_off", id.text())
    }
}

/// What stands in the columns of a row.
fn link_columns(link: &Link) -> Columns {
    columns! {
        "id": link.id.text(),
        "course_id": link.course_id.text(),
        "label": link.label,
        "url": link.url,
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

/// What stands in the columns of a row.
fn policy_columns(policy: &Policy) -> Columns {
    columns! {
        "id": policy.id.text(),
        "course_id": policy.course_id.text(),
        "kind": policy.kind.text(),
        "title": policy.title,
        "text": policy.text,
    }
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

/// What stands in the columns of a row; whether it is the student's own is told by its evidence.
fn day_off_columns(off: &DayOff) -> Columns {
    columns! {
        "id": off.id.text(),
        "course_id": off.course_id.text(),
        "title": off.title,
        "first_on": off.on.text(),
        "last_on": off.until.text(),
    }
}

pub(crate) fn day_off(row: &Cells<'_>) -> rusqlite::Result<DayOff> {
    Ok(DayOff {
        id: row.read("id")?,
        course_id: row.read("course_id")?,
        title: row.get("title")?,
        on: row.read("first_on")?,
        until: row.read("last_on")?,
        mine: row.get("mine")?,
    })
}
