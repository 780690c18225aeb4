//! What recurs every week: meetings and office hours.

use rusqlite::named_params;
use semestra_plan::{CourseId, Meeting, OfficeHour};

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
}

impl Write<'_> {
    /// Adds a weekly class to a course.
    pub fn insert_meeting(&self, meeting: &Meeting) -> Result<()> {
        self.run(
            "INSERT INTO meeting (id, course_id, kind, days, start_time, end_time, location, first_on, last_on, listed)
             VALUES (:id, :course_id, :kind, :days, :start_time, :end_time, :location, :first_on, :last_on, :listed)",
            named_params! {
                ":id": meeting.id.text(),
                ":course_id": meeting.course_id.text(),
                ":kind": meeting.kind.text(),
                ":days": meeting.days.text(),
                ":start_time": meeting.start.text(),
                ":end_time": meeting.end.text(),
                ":location": meeting.location,
                ":first_on": meeting.first_on.text(),
                ":last_on": meeting.last_on.text(),
                ":listed": meeting.listed,
            },
        )?;
        Ok(())
    }

    /// Adds an office hour to a course; its person, if any, must be there.
    pub fn insert_office_hour(&self, hour: &OfficeHour) -> Result<()> {
        self.run(
            "INSERT INTO office_hour (id, course_id, person_id, day, start_time, end_time, location, first_on, last_on)
             VALUES (:id, :course_id, :person_id, :day, :start_time, :end_time, :location, :first_on, :last_on)",
            named_params! {
                ":id": hour.id.text(),
                ":course_id": hour.course_id.text(),
                ":person_id": maybe(hour.person_id.as_ref()),
                ":day": hour.day.text(),
                ":start_time": hour.start.text(),
                ":end_time": hour.end.text(),
                ":location": hour.location,
                ":first_on": hour.first_on.text(),
                ":last_on": hour.last_on.text(),
            },
        )?;
        Ok(())
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
    })
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
