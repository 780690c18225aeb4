//! A stretch of the calendar.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime};
use semestra_plan::{
    Assessment, AssessmentId, Block, BlockId, Course, CourseId, Day, Occurrence, OccurrenceKind,
    Subject, Term, TermPlan, Weight, Zone, points_of,
};

use crate::{
    Planner, Result,
    overview::short_name,
    study::estimates::Estimates,
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
        self.shown_stretch(request.view, anchor, from, to)
    }

    /// The days `from..=to` as an agenda.
    ///
    /// # Errors
    /// Those of the store.
    pub fn agenda(&mut self, from: NaiveDate, to: NaiveDate) -> Result<Calendar> {
        let (from, to) = (crate::sensible(from)?, crate::sensible(to)?);
        self.shown_stretch(CalendarView::Agenda, from, from, to)
    }

    fn shown_stretch(
        &self,
        view: CalendarView,
        anchor: NaiveDate,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Calendar> {
        let stretch = self.stretch(from, to)?;
        let terms = self.store.terms()?;
        let second = self.second_zone(&stretch, &terms, from, to);
        let days = from
            .iter_days()
            .take_while(|day| *day <= to)
            .map(|date| CalendarDay {
                date,
                week: terms.iter().find_map(|term| term.week_of(date)),
                in_month: (date.year(), date.month()) == (anchor.year(), anchor.month()),
                second_offset: second.as_ref().map(|zone| ahead(&self.zone, zone, date)),
                off: stretch.off_on(date),
            })
            .collect();
        Ok(Calendar {
            view,
            anchor,
            from,
            to,
            now: self.wall_now(),
            second_zone: second.map(Zone::into),
            days,
            entries: stretch.entries(),
        })
    }

    /// What is on the days `from..=to`.
    pub(crate) fn stretch(&self, from: NaiveDate, to: NaiveDate) -> Result<Stretch> {
        let (near, far) = (from - TermPlan::APART, to + TermPlan::APART);
        let plan = self.store.plan(None, Some(near), Some(far))?;
        let (off, on): (Vec<_>, Vec<_>) = plan
            .occurrences(from, to, &self.zone)
            .into_iter()
            .partition(|occurrence| occurrence.kind == OccurrenceKind::DayOff);
        let (mut worths, mut estimates) = (BTreeMap::new(), BTreeMap::new());
        let usual = self.ways()?.usual();
        let with_work: BTreeSet<_> = plan.assessments.iter().map(|work| work.course_id).collect();
        for course in with_work {
            worths.extend(self.record(course)?.worths());
            estimates.insert(course, self.estimates(course, &usual)?);
        }
        Ok(Stretch {
            on,
            off,
            works: plan
                .assessments
                .into_iter()
                .map(|work| (work.id, work))
                .collect(),
            blocks: plan
                .blocks
                .into_iter()
                .map(|block| (block.id, block))
                .collect(),
            courses: plan
                .courses
                .into_iter()
                .map(|course| (course.id, course))
                .collect(),
            worths,
            estimates,
        })
    }

    /// The commonest zone of the courses whose term touches these days, of those whose clocks differ from the shown.
    fn second_zone(
        &self,
        stretch: &Stretch,
        terms: &[Term],
        from: NaiveDate,
        to: NaiveDate,
    ) -> Option<Zone> {
        let open: BTreeSet<_> = terms
            .iter()
            .filter(|term| term.starts_on <= to && from <= term.ends_on)
            .map(|term| term.id)
            .collect();
        let mut courses: BTreeMap<&Zone, usize> = BTreeMap::new();
        for course in stretch.courses.values() {
            if open.contains(&course.term_id) && course.zone != self.zone {
                *courses.entry(&course.zone).or_default() += 1;
            }
        }
        let differs = |zone: &Zone| {
            let mut days = from.iter_days().take_while(|day| *day <= to);
            days.any(|day| ahead(&self.zone, zone, day) != 0)
        };
        let mut several: Vec<_> = courses.into_iter().collect();
        // Of as many the first by name.
        several.sort_by_key(|(_, courses)| std::cmp::Reverse(*courses));
        let mut zones = several.into_iter().map(|(zone, _)| zone);
        zones.find(|zone| differs(zone)).cloned()
    }
}

/// Minutes by which the clock of a zone is ahead of the shown one at noon of a day.
fn ahead(shown: &Zone, other: &Zone, day: NaiveDate) -> i32 {
    let noon = day.and_time(NaiveTime::from_hms_opt(12, 0, 0).unwrap_or(NaiveTime::MIN));
    let instant = shown.instant(noon);
    (other.offset(instant) - shown.offset(instant)) / 60
}

/// What is on some days, with the courses and the work it belongs to.
pub(crate) struct Stretch {
    /// What takes place and is due, in the order of time.
    pub(crate) on: Vec<Occurrence>,
    off: Vec<Occurrence>,
    works: BTreeMap<AssessmentId, Assessment>,
    blocks: BTreeMap<BlockId, Block>,
    courses: BTreeMap<CourseId, Course>,
    worths: BTreeMap<AssessmentId, Weight>,
    estimates: BTreeMap<CourseId, Estimates>,
}

impl Stretch {
    /// All that is on, ready to show.
    pub(crate) fn entries(&self) -> Vec<Entry> {
        self.on.iter().filter_map(|one| self.entry(one)).collect()
    }

    /// One thing, ready to show. What belongs to a course that is gone is not; a block may belong to none.
    pub(crate) fn entry(&self, occurrence: &Occurrence) -> Option<Entry> {
        let course = match occurrence.course_id {
            Some(id) => Some(self.courses.get(&id)?),
            None => None,
        };
        let worth = occurrence.assessment_id.and_then(|id| self.worth(id));
        Some(entry(occurrence.clone(), course, worth))
    }

    /// The block of that name, when one of its days is among these.
    pub(crate) fn block(&self, id: BlockId) -> Option<&Block> {
        self.blocks.get(&id)
    }

    /// The course of that name.
    pub(crate) fn course(&self, id: CourseId) -> Option<&Course> {
        self.courses.get(&id)
    }

    /// What a piece of work is worth, when the page says.
    pub(crate) fn worth(&self, work: AssessmentId) -> Option<Weight> {
        self.worths.get(&work).copied()
    }

    /// Minutes that a piece of work takes.
    pub(crate) fn minutes(&self, work: AssessmentId) -> u32 {
        self.works.get(&work).map_or(0, |work| {
            let estimates = self.estimates.get(&work.course_id);
            estimates.map_or(0, |estimates| estimates.of(work).minutes)
        })
    }

    /// Courses without class on a day, and why.
    pub(crate) fn off_on(&self, date: NaiveDate) -> Vec<Off> {
        let on_it = self.off.iter().filter(|off| {
            off.start.date() <= date && off.end.is_some_and(|end| date <= end.date())
        });
        on_it
            .filter_map(|off| {
                let course = self.courses.get(&off.course_id?)?;
                Some(Off {
                    subject: off.subject,
                    course_id: course.id,
                    code: short_name(course).to_owned(),
                    hue: course.hue,
                    title: off.title.clone(),
                })
            })
            .collect()
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
    points_of(weight.as_millionths().into())
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
