//! The schedule of a course: what takes place, and what does not, in the order of time.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use semestra_plan::{
    Course, CourseId, DayOff, Held, Meeting, Reading, Session, Subject, TermPlan, Timetable,
    attendance::Absence, hhmm,
};

use crate::{
    Planner, Result,
    note::note,
    view::{Happened, OffRow, ReadingView, ScheduleRow, SessionEdit, SessionView, WeeklyRow},
};

/// Where a row stands: its day, the hour of that day, and what it is.
type Key = (NaiveDate, Option<NaiveTime>);

impl Planner {
    /// Dated classes, single classes of weekly ones, and days without class.
    pub(crate) fn schedule(
        &self,
        table: &Timetable<'_>,
        plan: &TermPlan,
        course: &Course,
    ) -> Result<Vec<ScheduleRow>> {
        let mut readings: BTreeMap<_, Vec<Reading>> = BTreeMap::new();
        for reading in self.store.readings(course.id)? {
            readings
                .entry(reading.session_id)
                .or_default()
                .push(reading);
        }
        let now = self.zone.convert(self.wall_now(), &course.zone);
        let mut rows: Vec<(Key, ScheduleRow)> = Vec::new();
        let absences: BTreeMap<_, _> = self.store.absences(course.id)?.into_iter().collect();
        for session in &plan.sessions {
            let readings = readings.remove(&session.id).unwrap_or_default();
            let absence = absences.get(&session.id).copied();
            let view = session_view(session, table, &readings, absence, now);
            let start = table.slot(session).map(|slot| slot.start);
            let row = ScheduleRow::Session(Box::new(view));
            rows.push(((session.on, start), row));
        }
        for meeting in &plan.meetings {
            rows.extend(weekly_rows(meeting, table, now));
        }
        rows.extend(plan.days_off.iter().map(off_row));
        rows.sort_by_key(|(key, _)| *key);
        let mut rows: Vec<_> = rows.into_iter().map(|(_, row)| row).collect();
        mark(&mut rows, marks(plan));
        Ok(rows)
    }

    /// How many classes of weekly ones take place that nothing is kept of yet.
    pub(crate) fn weekly_classes(&self, course: CourseId) -> Result<u32> {
        let is_weekly = |meeting: &Meeting| meeting.attends && !meeting.listed;
        if !self.store.meetings(course)?.iter().any(is_weekly) {
            return Ok(0);
        }
        let plan = self.store.plan(Some(course), None, None)?;
        let table = plan.timetable();
        let held = plan.meetings.iter().flat_map(|meeting| {
            let subject = Subject::Meeting(meeting.id);
            let days = table.meeting_days(meeting, meeting.first_on, meeting.last_on);
            let table = &table;
            days.filter_map(move |day| table.taking_place(subject, day))
        });
        let count = held.filter(|held| !held.cancelled).count();
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }
}

fn weekly_rows<'t>(
    meeting: &'t Meeting,
    table: &'t Timetable<'_>,
    now: NaiveDateTime,
) -> impl Iterator<Item = (Key, ScheduleRow)> + 't {
    let subject = Subject::Meeting(meeting.id);
    let days = table.meeting_days(meeting, meeting.first_on, meeting.last_on);
    days.filter_map(move |day| {
        let held = table.taking_place(subject, day)?;
        let row = WeeklyRow {
            id: meeting.id,
            kind: meeting.kind,
            on: day,
            start: time(meeting.start),
            end: time(meeting.end),
            location: held.location.clone(),
            marks: Vec::new(),
            over: is_over(&held, now),
            happened: happened(table, subject, day),
            moved_to: held.moved_from.map(|_| held.start),
        };
        Some(((day, Some(meeting.start)), ScheduleRow::Weekly(row)))
    })
}

fn off_row(off: &DayOff) -> (Key, ScheduleRow) {
    let row = OffRow {
        id: off.id,
        on: off.on,
        until: off.until,
        title: off.title.clone(),
    };
    ((off.on, None), ScheduleRow::Off(row))
}

/// A dated class; `now` is the time on the wall of its course's zone.
pub(crate) fn session_view(
    session: &Session,
    table: &Timetable<'_>,
    readings: &[Reading],
    absence: Option<Absence>,
    now: NaiveDateTime,
) -> SessionView {
    let slot = table.slot(session);
    let held = table.held(session);
    SessionView {
        id: session.id,
        number: session.number,
        topic: session.topic.clone(),
        kind: session.kind,
        on: session.on,
        start: slot.as_ref().map(|slot| time(slot.start)),
        end: slot.as_ref().and_then(|slot| slot.end.map(time)),
        location: held.location.clone(),
        week: session.week,
        materials: session.materials.clone(),
        readings: readings
            .iter()
            .map(|reading| ReadingView {
                id: reading.id,
                label: reading.label.clone(),
                url: reading.url.clone(),
                read: reading.read_at.is_some(),
            })
            .collect(),
        marks: Vec::new(),
        attended: session.attended_at.is_some(),
        reviewed: session.reviewed_at.is_some(),
        absence,
        cancelled: held.cancelled,
        moved_to: held.moved_from.map(|_| held.start),
        over: is_over(&held, now),
        happened: happened(table, Subject::Session(session.id), session.on),
        note: note(&session.note),
        form: form(session),
    }
}

fn form(session: &Session) -> SessionEdit {
    SessionEdit {
        id: Some(session.id),
        course_id: session.course_id,
        number: session.number,
        topic: session.topic.clone(),
        kind: session.kind,
        on: Some(session.on),
        start: session.start,
        end: session.end,
        location: session.location.clone(),
        materials: session.materials.clone(),
        cancelled: session.cancelled,
    }
}

fn happened(table: &Timetable<'_>, of: Subject, on: NaiveDate) -> Option<Happened> {
    let exception = table.exception(of, on)?;
    Some(if exception.moved.is_some() {
        Happened::Moved
    } else {
        Happened::CalledOff
    })
}

fn is_over(held: &Held, now: NaiveDateTime) -> bool {
    if held.all_day {
        held.on() < now.date()
    } else {
        held.end.unwrap_or(held.start) <= now
    }
}

fn time(time: NaiveTime) -> String {
    time.format(hhmm::FORMAT).to_string()
}

/// Puts the marks of each day on its first class.
fn mark(rows: &mut [ScheduleRow], mut marks: BTreeMap<NaiveDate, Vec<String>>) {
    for row in rows {
        match row {
            ScheduleRow::Session(session) => {
                session.marks = marks.remove(&session.on).unwrap_or_default();
            }
            ScheduleRow::Weekly(class) => {
                class.marks = marks.remove(&class.on).unwrap_or_default();
            }
            ScheduleRow::Off(_) => {}
        }
    }
}

/// What is released and due on each day, in words.
fn marks(plan: &TermPlan) -> BTreeMap<NaiveDate, Vec<String>> {
    let mut marks: BTreeMap<NaiveDate, Vec<String>> = BTreeMap::new();
    for work in &plan.assessments {
        if let Some(day) = work.released_on {
            marks
                .entry(day)
                .or_default()
                .push(format!("{} released", work.title));
        }
        // What takes place in a class is that class's topic.
        if let (Some(at), None) = (work.due.deadline(), work.session_id) {
            marks
                .entry(at.date())
                .or_default()
                .push(format!("{} due", work.title));
        }
    }
    marks
}
