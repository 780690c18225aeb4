//! When and where each single class, office hour and block takes place: weekly patterns, rotations, swapped days, and
//! what does not take place as planned.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use crate::{
    Block, CourseId, Day, Exception, Meeting, OfficeHour, Session, SessionKind, Subject, TermPlan,
};

/// A begin and an end on one day, with the room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Begin, on the wall of the course's zone.
    pub start: NaiveTime,
    /// End, when known.
    pub end: Option<NaiveTime>,
    /// Room.
    pub location: Option<String>,
}

/// One time at which something takes place, or was to, on the wall of its own zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    /// The day it was planned for.
    pub planned_on: NaiveDate,
    /// Begin on its real day; midnight when only the day is known.
    pub start: NaiveDateTime,
    /// End, when known.
    pub end: Option<NaiveDateTime>,
    /// Whether only the day is known.
    pub all_day: bool,
    /// Room.
    pub location: Option<String>,
    /// The begin it was planned for, when it was moved.
    pub moved_from: Option<NaiveDateTime>,
    /// Whether it was called off.
    pub cancelled: bool,
}

impl Held {
    /// Its real day.
    #[must_use]
    pub fn on(&self) -> NaiveDate {
        self.start.date()
    }

    fn planned(
        on: NaiveDate,
        start: NaiveTime,
        end: Option<NaiveTime>,
        location: Option<String>,
    ) -> Self {
        Self {
            planned_on: on,
            start: on.and_time(start),
            end: end.map(|end| on.and_time(end)),
            all_day: false,
            location,
            moved_from: None,
            cancelled: false,
        }
    }

    fn whole_day(on: NaiveDate, location: Option<String>) -> Self {
        Self {
            all_day: true,
            ..Self::planned(on, NaiveTime::MIN, None, location)
        }
    }

    /// The same as the student says it went.
    #[must_use]
    pub fn changed(mut self, exception: Option<&Exception>) -> Self {
        let Some(exception) = exception else {
            return self;
        };
        let Some(moved) = &exception.moved else {
            self.cancelled = true;
            return self;
        };
        self.cancelled = false;
        let before = self.start;
        let length = self.end.map(|end| end - self.start);
        let start = moved.start.or((!self.all_day).then(|| before.time()));
        self.all_day = start.is_none();
        self.start = moved.on.and_time(start.unwrap_or(NaiveTime::MIN));
        self.end = match moved.end {
            Some(end) => Some(end_after(self.start, end)),
            None => length.and_then(|length| self.start.checked_add_signed(length)),
        };
        if let Some(location) = &moved.location {
            self.location = Some(location.clone());
        }
        // A new room alone is no other time.
        self.moved_from = (self.start != before).then_some(before);
        self
    }

    fn touches(&self, from: NaiveDate, to: NaiveDate) -> bool {
        self.on() <= to && self.end.unwrap_or(self.start).date() >= from
    }
}

impl TermPlan {
    /// When and where a class takes place as the course says: what it says itself, else the weekly meeting of its
    /// course on that day of the week, one of the same kind before any other. Nothing when only the day is known.
    #[must_use]
    pub fn slot(&self, session: &Session) -> Option<Slot> {
        let day = self.runs_as(session.course_id, session.on);
        let on_that_day = || {
            self.meetings.iter().filter(move |meeting| {
                meeting.course_id == session.course_id
                    && meeting.attends
                    && meeting.days.contains(&day)
                    && (meeting.first_on..=meeting.last_on).contains(&session.on)
            })
        };
        let meeting = on_that_day()
            .find(|meeting| meeting.kind == session.kind)
            .or_else(|| on_that_day().find(|meeting| meeting.kind == SessionKind::Lecture))
            .or_else(|| on_that_day().next());
        let own_end = session.end;
        match (session.start, meeting) {
            (Some(start), meeting) => Some(Slot {
                start,
                end: own_end,
                // An exam in the evening is not written in the room of the afternoon's lecture.
                location: session.location.clone().or_else(|| {
                    let same = meeting.filter(|meeting| meeting.start == start);
                    same.and_then(|meeting| meeting.location.clone())
                }),
            }),
            (None, Some(meeting)) => Some(Slot {
                start: meeting.start,
                end: own_end.or(Some(meeting.end)),
                location: session
                    .location
                    .clone()
                    .or_else(|| meeting.location.clone()),
            }),
            (None, None) => None,
        }
    }

    /// When and where a class really takes place: what the student knows of it before what the course says.
    #[must_use]
    pub fn held(&self, session: &Session) -> Held {
        let exception = self.exception(Subject::Session(session.id), session.on);
        self.session_planned(session).changed(exception)
    }

    fn session_planned(&self, session: &Session) -> Held {
        let planned = match self.slot(session) {
            Some(slot) => Held::planned(session.on, slot.start, slot.end, slot.location),
            None => Held::whole_day(session.on, session.location.clone()),
        };
        Held {
            cancelled: session.cancelled,
            ..planned
        }
    }

    /// Whether the course has said that there is no class on that day.
    #[must_use]
    pub fn is_off(&self, course: CourseId, day: NaiveDate) -> bool {
        self.days_off
            .iter()
            .any(|off| off.course_id == course && off.holds(day))
    }

    /// The day of the week whose classes take place on a day: its own, unless it was swapped.
    #[must_use]
    pub fn runs_as(&self, course: CourseId, day: NaiveDate) -> Day {
        let swapped = self
            .swapped_days
            .iter()
            .find(|swapped| swapped.course_id == course && swapped.on == day);
        swapped.map_or_else(|| Day::from(day.weekday()), |swapped| swapped.runs_as)
    }

    /// What the student says of the occurrence of something that was planned for a day.
    #[must_use]
    pub fn exception(&self, of: Subject, planned_on: NaiveDate) -> Option<&Exception> {
        self.exceptions
            .iter()
            .find(|one| one.subject == of && one.planned_on == planned_on)
    }

    /// The days for which a weekly class that is not listed one by one is planned, within `from..=to`.
    ///
    /// It rests on days without class and where a dated class stands in its place; it follows swapped days and its
    /// rotation. The classes of a section that the student does not go to are planned for no day.
    pub fn meeting_days(
        &self,
        meeting: &Meeting,
        from: NaiveDate,
        to: NaiveDate,
    ) -> impl Iterator<Item = NaiveDate> {
        let none = meeting.listed || !meeting.attends;
        days(from.max(meeting.first_on), to.min(meeting.last_on)).filter(move |day| {
            !none
                && meeting
                    .days
                    .contains(&self.runs_as(meeting.course_id, *day))
                && !self.is_off(meeting.course_id, *day)
                && self.is_turn_of(meeting, *day)
                && !self.sessions.iter().any(|session| {
                    session.course_id == meeting.course_id
                        && session.on == *day
                        && session.kind == meeting.kind
                })
        })
    }

    /// Whether a weekly class takes place in the week of a day, by its rotation.
    fn is_turn_of(&self, meeting: &Meeting, day: NaiveDate) -> bool {
        if meeting.every_weeks <= 1 {
            return true;
        }
        let first = monday(meeting.first_on);
        let weeks = (monday(day) - first).num_weeks();
        let broken = if meeting.skips_breaks {
            let before = (0..weeks).map(|week| first + TimeDelta::weeks(week));
            i64::try_from(before.filter(|week| self.is_break(meeting, *week)).count()).unwrap_or(0)
        } else {
            0
        };
        (weeks - broken) % i64::from(meeting.every_weeks) == 0
    }

    /// Whether all days of a weekly class in the week from that Monday on are without class.
    fn is_break(&self, meeting: &Meeting, monday: NaiveDate) -> bool {
        let mut held = days(monday, monday + TimeDelta::days(6))
            .filter(|day| {
                meeting
                    .days
                    .contains(&self.runs_as(meeting.course_id, *day))
            })
            .peekable();
        held.peek().is_some() && held.all(|day| self.is_off(meeting.course_id, day))
    }

    /// The days for which an office hour is planned within `from..=to`: every week but on days without class.
    pub fn office_hour_days(
        &self,
        hour: &OfficeHour,
        from: NaiveDate,
        to: NaiveDate,
    ) -> impl Iterator<Item = NaiveDate> {
        days(from.max(hour.first_on), to.min(hour.last_on)).filter(move |day| {
            Day::from(day.weekday()) == hour.day && !self.is_off(hour.course_id, *day)
        })
    }

    /// The times of a weekly class that touch `from..=to`, called off ones among them, in the order of planned days.
    #[must_use]
    pub fn meeting_times(&self, meeting: &Meeting, from: NaiveDate, to: NaiveDate) -> Vec<Held> {
        let subject = Subject::Meeting(meeting.id);
        let planned = |from, to| {
            self.meeting_days(meeting, from, to)
                .map(|day| meeting_planned(meeting, day))
        };
        self.times(subject, from, to, planned)
    }

    /// The times of an office hour that touch `from..=to`, called off ones among them, in the order of planned days.
    #[must_use]
    pub fn office_hour_times(
        &self,
        hour: &OfficeHour,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Vec<Held> {
        let subject = Subject::OfficeHour(hour.id);
        let planned = |from, to| {
            self.office_hour_days(hour, from, to)
                .map(|day| office_hour_planned(hour, day))
        };
        self.times(subject, from, to, planned)
    }

    /// The times of a block that touch `from..=to`, called off ones among them, in the order of planned days.
    #[must_use]
    pub fn block_times(&self, block: &Block, from: NaiveDate, to: NaiveDate) -> Vec<Held> {
        let length = block.end - block.start;
        // One that began before may still go on.
        let reach = TimeDelta::days(length.num_days() + 1);
        let subject = Subject::Block(block.id);
        let planned = |from: NaiveDate, to: NaiveDate| {
            let from = from.checked_sub_signed(reach).unwrap_or(from);
            block.days(from, to).map(|day| block_planned(block, day))
        };
        self.times(subject, from, to, planned)
    }

    /// One time of something as it was planned for a day; nothing when it was planned for no such day.
    #[must_use]
    pub fn planned(&self, of: Subject, on: NaiveDate) -> Option<Held> {
        match of {
            Subject::Session(id) => {
                let session = self.sessions.iter().find(|session| session.id == id)?;
                Some(self.session_planned(session)).filter(|held| held.planned_on == on)
            }
            Subject::Meeting(id) => {
                let meeting = self.meetings.iter().find(|meeting| meeting.id == id)?;
                let mut days = self.meeting_days(meeting, on, on);
                days.next().map(|day| meeting_planned(meeting, day))
            }
            Subject::OfficeHour(id) => {
                let hour = self.office_hours.iter().find(|hour| hour.id == id)?;
                let mut days = self.office_hour_days(hour, on, on);
                days.next().map(|day| office_hour_planned(hour, day))
            }
            Subject::Block(id) => {
                let block = self.blocks.iter().find(|block| block.id == id)?;
                let mut days = block.days(on, on);
                days.next().map(|day| block_planned(block, day))
            }
            Subject::Assessment(_) | Subject::DayOff(_) => None,
        }
    }

    /// One time of something as it really takes place, by the day it was planned for.
    #[must_use]
    pub fn taking_place(&self, of: Subject, planned_on: NaiveDate) -> Option<Held> {
        let planned = self.planned(of, planned_on)?;
        Some(planned.changed(self.exception(of, planned_on)))
    }

    /// What is planned within the days and what was moved into them.
    fn times<I: Iterator<Item = Held>>(
        &self,
        subject: Subject,
        from: NaiveDate,
        to: NaiveDate,
        planned: impl Fn(NaiveDate, NaiveDate) -> I,
    ) -> Vec<Held> {
        let mut all: Vec<_> = planned(from, to).collect();
        let elsewhere = self.exceptions.iter().filter(|one| {
            one.subject == subject
                && !(from..=to).contains(&one.planned_on)
                && one
                    .moved
                    .as_ref()
                    .is_some_and(|moved| (from..=to).contains(&moved.on))
        });
        for exception in elsewhere {
            let day = exception.planned_on;
            all.extend(planned(day, day).filter(|held| held.planned_on == day));
        }
        all.sort_by_key(|held| held.planned_on);
        all.dedup_by_key(|held| held.planned_on);
        let changed = all.into_iter().map(|held| {
            let exception = self.exception(subject, held.planned_on);
            held.changed(exception)
        });
        changed.filter(|held| held.touches(from, to)).collect()
    }
}

fn meeting_planned(meeting: &Meeting, day: NaiveDate) -> Held {
    let room = meeting.location.clone();
    Held::planned(day, meeting.start, Some(meeting.end), room)
}

fn office_hour_planned(hour: &OfficeHour, day: NaiveDate) -> Held {
    Held::planned(day, hour.start, Some(hour.end), hour.location.clone())
}

fn block_planned(block: &Block, day: NaiveDate) -> Held {
    let start = day.and_time(block.start.time());
    Held {
        end: start.checked_add_signed(block.end - block.start),
        all_day: block.all_day,
        ..Held::planned(day, block.start.time(), None, block.location.clone())
    }
}

impl Block {
    /// The days on which it begins within `from..=to`.
    pub fn days(&self, from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = NaiveDate> {
        let first = self.start.date();
        // Without days of the week it is single.
        let last = self.repeats_until.unwrap_or(first);
        days(from.max(first), to.min(last)).filter(move |day| {
            self.repeat_days.is_empty() || self.repeat_days.contains(&Day::from(day.weekday()))
        })
    }
}

/// The first moment after `start` at which the clock shows `end`: a class that ends at one began the day before.
fn end_after(start: NaiveDateTime, end: NaiveTime) -> NaiveDateTime {
    let same_day = start.date().and_time(end);
    if same_day > start {
        same_day
    } else {
        same_day
            .checked_add_signed(TimeDelta::days(1))
            .unwrap_or(start)
    }
}

fn days(from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = NaiveDate> + use<> {
    from.iter_days().take_while(move |day| *day <= to)
}

fn monday(day: NaiveDate) -> NaiveDate {
    day.week(chrono::Weekday::Mon).first_day()
}
