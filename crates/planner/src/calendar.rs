//! A stretch of the calendar.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, Months, NaiveDate};
use semestra_plan::{Course, CourseId, Day, Occurrence, OccurrenceKind, Subject, Weight};

use crate::{
    Planner, Result,
    overview::short_name,
    view::{Calendar, CalendarDay, CalendarRequest, CalendarView, Entry, Off},
};

/// How many days the agenda lists.
const AGENDA_DAYS: u64 = 28;

impl Planner {
    /// A stretch of the calendar with what is on it.
    ///
    /// # Errors
    /// Those of the store.
    pub fn calendar(&mut self, request: CalendarRequest) -> Result<Calendar> {
        let anchor = crate::sensible(request.anchor.unwrap_or(self.today()))?;
        let anchor = stepped(request, anchor);
        let (from, to) = stretch(request.view, anchor, request.first_day);
        self.stretch(request.view, anchor, from, to)
    }

    /// The days `from..=to` as an agenda.
    ///
    /// # Errors
    /// Those of the store.
    pub fn agenda(&mut self, from: NaiveDate, to: NaiveDate) -> Result<Calendar> {
        let (from, to) = (crate::sensible(from)?, crate::sensible(to)?);
        self.stretch(CalendarView::Agenda, from, from, to)
    }

    fn stretch(
        &self,
        view: CalendarView,
        anchor: NaiveDate,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Calendar> {
        let now = self.wall_now();
        let (entries, off) = self.entries(from, to)?;
        let terms = self.store.terms()?;
        let courses = self.store.courses()?;
        let off: Vec<_> = off
            .iter()
            .filter_map(|off| {
                let course = courses
                    .iter()
                    .find(|course| Some(course.id) == off.course_id)?;
                Some((off, course))
            })
            .collect();
        let days = from
            .iter_days()
            .take_while(|day| *day <= to)
            .map(|date| CalendarDay {
                date,
                week: terms.iter().find_map(|term| term.week_of(date)),
                in_month: (date.year(), date.month()) == (anchor.year(), anchor.month()),
                off: off
                    .iter()
                    .filter(|(off, _)| {
                        off.start.date() <= date && off.end.is_some_and(|end| date <= end.date())
                    })
                    .map(|(off, course)| Off {
                        subject: off.subject,
                        course_id: course.id,
                        code: short_name(course).to_owned(),
                        hue: course.hue,
                        title: off.title.clone(),
                    })
                    .collect(),
            })
            .collect();
        Ok(Calendar {
            view,
            anchor,
            from,
            to,
            now,
            days,
            entries,
        })
    }

    /// What is on the days `from..=to`, and apart from it the days without class.
    pub(crate) fn entries(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<(Vec<Entry>, Vec<Occurrence>)> {
        // One day more on both sides: a day of another zone may begin or end on the neighbouring one here.
        let near = from - Days::new(1);
        let far = to + Days::new(1);
        let plan = self.store.plan(None, Some(near), Some(far))?;
        let (off, on): (Vec<_>, Vec<_>) = plan
            .occurrences(from, to, &self.zone)
            .into_iter()
            .partition(|occurrence| occurrence.kind == OccurrenceKind::DayOff);
        let graded: BTreeMap<_, _> = plan
            .assessments
            .iter()
            .map(|work| (work.id, work))
            .collect();
        let mut worths = BTreeMap::new();
        let with_work: BTreeSet<_> = plan.assessments.iter().map(|work| work.course_id).collect();
        for course in with_work {
            worths.extend(self.worths_of(course)?);
        }
        let courses: BTreeMap<CourseId, &Course> = plan
            .courses
            .iter()
            .map(|course| (course.id, course))
            .collect();
        let entries = on
            .into_iter()
            .filter_map(|occurrence| {
                // What belongs to a course that is gone is not shown; a block may belong to none.
                let course = match occurrence.course_id {
                    Some(id) => Some(*courses.get(&id)?),
                    None => None,
                };
                let worth = occurrence
                    .assessment_id
                    .and_then(|id| graded.get(&id)?.category_id)
                    .and_then(|category| worths.get(&category).copied());
                Some(entry(occurrence, course, worth))
            })
            .collect();
        Ok((entries, off))
    }
}

fn entry(occurrence: Occurrence, course: Option<&Course>, worth: Option<Weight>) -> Entry {
    let planned = occurrence
        .planned_on
        .unwrap_or_else(|| occurrence.start.date());
    let name = match occurrence.subject {
        Subject::Session(id) => format!("session-{id}"),
        Subject::Meeting(id) => format!("meeting-{id}-{planned}"),
        Subject::OfficeHour(id) => format!("office-hour-{id}-{planned}"),
        Subject::Block(id) => format!("block-{id}-{planned}"),
        Subject::Assessment(id) if occurrence.kind == OccurrenceKind::MyDate => {
            format!("my-date-{id}")
        }
        Subject::Assessment(id) => format!("assessment-{id}"),
        Subject::DayOff(id) => format!("day-off-{id}"),
    };
    Entry {
        key: name,
        subject: occurrence.subject,
        course_id: occurrence.course_id,
        code: course.map_or_else(String::new, |course| short_name(course).to_owned()),
        course_title: course.map_or_else(String::new, |course| course.title.clone()),
        hue: course.map(|course| course.hue),
        kind: occurrence.kind,
        session_kind: occurrence.session_kind,
        title: occurrence.title,
        start: occurrence.start,
        end: occurrence.end.filter(|_| !occurrence.all_day),
        all_day: occurrence.all_day,
        location: occurrence.location,
        number: occurrence.number,
        assessment_id: occurrence.assessment_id,
        worth: worth.map(points),
        done: occurrence.done,
        cancelled: occurrence.cancelled,
        planned_on: occurrence.planned_on,
        moved_from: occurrence.moved_from,
    }
}

/// A weight as points of the final grade: "10", "3.3".
pub(crate) fn points(weight: Weight) -> String {
    let tenths = (weight.as_millionths() + 500) / 1000;
    if tenths.is_multiple_of(10) {
        (tenths / 10).to_string()
    } else {
        format!("{}.{}", tenths / 10, tenths % 10)
    }
}

fn stepped(request: CalendarRequest, anchor: NaiveDate) -> NaiveDate {
    let days = |length: i64| anchor + chrono::TimeDelta::days(length * i64::from(request.step));
    match request.view {
        CalendarView::Day => days(1),
        CalendarView::Week => days(7),
        CalendarView::Agenda => days(28),
        CalendarView::Month => {
            let months = Months::new(u32::from(request.step.unsigned_abs()));
            let moved = if request.step < 0 {
                anchor.checked_sub_months(months)
            } else {
                anchor.checked_add_months(months)
            };
            moved.unwrap_or(anchor)
        }
    }
}

fn stretch(view: CalendarView, anchor: NaiveDate, first_day: Day) -> (NaiveDate, NaiveDate) {
    let week_start = |day: NaiveDate| day.week(first_day.into()).first_day();
    match view {
        CalendarView::Day => (anchor, anchor),
        CalendarView::Week => {
            let start = week_start(anchor);
            (start, start + Days::new(6))
        }
        CalendarView::Agenda => (anchor, anchor + Days::new(AGENDA_DAYS - 1)),
        CalendarView::Month => {
            let first = anchor.with_day(1).unwrap_or(anchor);
            let last = first
                .checked_add_months(Months::new(1))
                .and_then(|next| next.pred_opt())
                .unwrap_or(anchor);
            (week_start(first), week_start(last) + Days::new(6))
        }
    }
}
