//! What recurs every week: meetings and office hours.

use semestra_plan::{CourseId, Meeting, MeetingId, OfficeHour, OfficeHourId};

use crate::row::{Columns, columns};
use crate::text::{Cells, Text, maybe};
use crate::{Result, Store, Write};

impl Store {
    /// The weekly classes of a course in the order of entry.
    pub fn meetings(&self, course: CourseId) -> Result<Vec<Meeting>> {
        self.all(
            "SELECT * FROM meeting WHERE course_id = ?1 ORDER BY seq",
            [course.text()],
            meeting,
        )
    }

    /// The office hours of a course in the order of entry.
    pub fn office_hours(&self, course: CourseId) -> Result<Vec<OfficeHour>> {
        self.all(
            "SELECT * FROM office_hour WHERE course_id = ?1 ORDER BY seq",
            [course.text()],
            office_hour,
        )
    }

    /// The weekly class of that name, if it is still there.
    pub fn meeting(&self, id: MeetingId) -> Result<Option<Meeting>> {
        self.one("SELECT * FROM meeting WHERE id = ?1", [id.text()], meeting)
    }

    /// The office hour of that name, if it is still there.
    pub fn office_hour(&self, id: OfficeHourId) -> Result<Option<OfficeHour>> {
        let sql = "SELECT * FROM office_hour WHERE id = ?1";
        self.one(sql, [id.text()], office_hour)
    }
}

impl Write<'_> {
    /// Adds a weekly class to a course.
    pub fn insert_meeting(&self, meeting: &Meeting) -> Result<()> {
        self.insert_row("meeting", meeting_columns(meeting))
    }

    /// Gives one that is there the values of `meeting`.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn update_meeting(&self, meeting: &Meeting) -> Result<()> {
        self.update_row("this class", "meeting", meeting_columns(meeting))
    }

    /// Deletes one, with all that belongs to it.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn delete_meeting(&self, id: MeetingId) -> Result<()> {
        self.delete_row("this class", "meeting", id.text())
    }

    /// Adds an office hour to a course; its person, if any, must be there.
    pub fn insert_office_hour(&self, hour: &OfficeHour) -> Result<()> {
        self.insert_row("office_hour", office_hour_columns(hour))
    }

    /// Gives one that is there the values of `hour`.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn update_office_hour(&self, hour: &OfficeHour) -> Result<()> {
        self.update_row("this office hour", "office_hour", office_hour_columns(hour))
    }

    /// Deletes one, with all that belongs to it.
    ///
    /// # Errors
    /// [`Gone`](crate::StoreError::Gone) when it is not there any more.
    pub fn delete_office_hour(&self, id: OfficeHourId) -> Result<()> {
        self.delete_row("this office hour", "office_hour", id.text())
    }
}

/// What stands in the columns of a row.
fn meeting_columns(meeting: &Meeting) -> Columns {
    columns! {
        "id": meeting.id.text(),
        "course_id": meeting.course_id.text(),
        "kind": meeting.kind.text(),
        "days": meeting.days.text(),
        "start_time": meeting.start.text(),
        "end_time": meeting.end.text(),
        "location": meeting.location,
        "first_on": meeting.first_on.text(),
        "last_on": meeting.last_on.text(),
        "listed": meeting.listed,
        "section": meeting.section,
        "attends": meeting.attends,
        "every_weeks": meeting.every_weeks,
        "skips_breaks": meeting.skips_breaks,
    }
}

pub(crate) fn meeting(row: &Cells<'_>) -> rusqlite::Result<Meeting> {
    Ok(Meeting {
        id: row.read("id")?,
        course_id: row.read("course_id")?,
        kind: row.read("kind")?,
        days: row.read("days")?,
        start: row.read("start_time")?,
        end: row.read("end_time")?,
        location: row.get("location")?,
        first_on: row.read("first_on")?,
        last_on: row.read("last_on")?,
        listed: row.get("listed")?,
        section: row.get("section")?,
        attends: row.get("attends")?,
        every_weeks: row.get("every_weeks")?,
        skips_breaks: row.get("skips_breaks")?,
    })
}

/// What stands in the columns of a row.
fn office_hour_columns(hour: &OfficeHour) -> Columns {
    columns! {
        "id": hour.id.text(),
        "course_id": hour.course_id.text(),
        "person_id": maybe(hour.person_id.as_ref()),
        "day": hour.day.text(),
        "start_time": hour.start.text(),
        "end_time": hour.end.text(),
        "location": hour.location,
        "first_on": hour.first_on.text(),
        "last_on": hour.last_on.text(),
    }
}

pub(crate) fn office_hour(row: &Cells<'_>) -> rusqlite::Result<OfficeHour> {
    Ok(OfficeHour {
        id: row.read("id")?,
        course_id: row.read("course_id")?,
        person_id: row.read_maybe("person_id")?,
        day: row.read("day")?,
        start: row.read("start_time")?,
        end: row.read("end_time")?,
        location: row.get("location")?,
        first_on: row.read("first_on")?,
        last_on: row.read("last_on")?,
    })
}
