//! For which days weekly things are planned, and when they really take place: rotations, swapped days, days off,
//! exceptions.

use chrono::{Datelike, NaiveDate, TimeDelta};

use crate::{Block, Day, Held, Meeting, OfficeHour, Subject, Timetable};

impl Timetable<'_> {
    /// The days for which a weekly class that is not listed one by one is planned, within `from..=to`.
    ///
    /// It rests on days without class and where a dated class stands in its place; it follows swapped days and its
    /// rotation. The classes of a section that the student does not go to are planned for no day.
    pub fn meeting_days<'t>(
        &'t self,
        meeting: &'t Meeting,
        from: NaiveDate,
        to: NaiveDate,
    ) -> impl Iterator<Item = NaiveDate> + use<'t> {
        let none = meeting.listed || !meeting.attends;
        let first = if none { NaiveDate::MAX } else { from };
        let mut turns = Turns::of(self, meeting);
        days(first.max(meeting.first_on), to.min(meeting.last_on)).filter(move |day| {
            meeting
                .days
                .contains(&self.runs_as(meeting.course_id, *day))
                && !self.is_off(meeting.course_id, *day)
                && turns.is_turn(*day)
                && !self.stands_for(meeting, *day)
        })
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
        self.times(Subject::Meeting(meeting.id), from, to, |from, to| {
            self.meeting_days(meeting, from, to)
                .map(|day| Held::of_meeting(meeting, day))
        })
    }

    /// The times of an office hour that touch `from..=to`, called off ones among them, in the order of planned days.
    #[must_use]
    pub fn office_hour_times(
        &self,
        hour: &OfficeHour,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Vec<Held> {
        self.times(Subject::OfficeHour(hour.id), from, to, |from, to| {
            self.office_hour_days(hour, from, to)
                .map(|day| Held::of_office_hour(hour, day))
        })
    }

    /// The times of a block that touch `from..=to`, called off ones among them, in the order of planned days.
    #[must_use]
    pub fn block_times(&self, block: &Block, from: NaiveDate, to: NaiveDate) -> Vec<Held> {
        // One that began before may still go on.
        let reach = TimeDelta::days(block.length().num_days() + 1);
        let early = from.checked_sub_signed(reach).unwrap_or(from);
        self.times(Subject::Block(block.id), early, to, |from, to| {
            block.days(from, to).map(|day| Held::of_block(block, day))
        })
        .into_iter()
        .filter(|held| held.touches(from, to))
        .collect()
    }

    /// One time of something as it was planned for a day; nothing when it was planned for no such day.
    #[must_use]
    pub fn planned(&self, of: Subject, on: NaiveDate) -> Option<Held> {
        let plan = self.plan;
        match of {
            Subject::Session(id) => {
                let session = plan.sessions.iter().find(|session| session.id == id)?;
                Some(self.as_listed(session)).filter(|held| held.planned_on == on)
            }
            Subject::Meeting(id) => {
                let meeting = plan.meetings.iter().find(|meeting| meeting.id == id)?;
                let mut days = self.meeting_days(meeting, on, on);
                days.next().map(|day| Held::of_meeting(meeting, day))
            }
            Subject::OfficeHour(id) => {
                let hour = plan.office_hours.iter().find(|hour| hour.id == id)?;
                let mut days = self.office_hour_days(hour, on, on);
                days.next().map(|day| Held::of_office_hour(hour, day))
            }
            Subject::Block(id) => {
                let block = plan.blocks.iter().find(|block| block.id == id)?;
                let mut days = block.days(on, on);
                days.next().map(|day| Held::of_block(block, day))
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

    /// What is planned within the days and what was moved into them, as it really is.
    fn times<I: Iterator<Item = Held>>(
        &self,
        subject: Subject,
        from: NaiveDate,
        to: NaiveDate,
        planned: impl Fn(NaiveDate, NaiveDate) -> I,
    ) -> Vec<Held> {
        let mut all: Vec<_> = planned(from, to).collect();
        for exception in self.exceptions(subject) {
            let day = exception.planned_on;
            let elsewhere = exception.moved.is_some() && !(from..=to).contains(&day);
            if elsewhere {
                all.extend(planned(day, day));
            }
        }
        all.sort_by_key(|held| held.planned_on);
        let changed = all.into_iter().map(|held| {
            let exception = self.exception(subject, held.planned_on);
            held.changed(exception)
        });
        changed.filter(|held| held.touches(from, to)).collect()
    }
}

/// Whose turn it is, week by week: the weeks of a break are counted once while the days go on.
struct Turns<'a> {
    table: &'a Timetable<'a>,
    meeting: &'a Meeting,
    /// The Monday up to which breaks were counted.
    counted_to: NaiveDate,
    broken: i64,
}

impl<'a> Turns<'a> {
    fn of(table: &'a Timetable<'a>, meeting: &'a Meeting) -> Self {
        Self {
            table,
            meeting,
            counted_to: monday(meeting.first_on),
            broken: 0,
        }
    }

    /// Whether the class takes place in the week of a day, which is not before the day asked for last.
    fn is_turn(&mut self, day: NaiveDate) -> bool {
        let Self { table, meeting, .. } = *self;
        if meeting.every_weeks <= 1 {
            return true;
        }
        let this = monday(day);
        while meeting.skips_breaks && self.counted_to < this {
            self.broken += i64::from(table.is_break(meeting, self.counted_to));
            self.counted_to += TimeDelta::weeks(1);
        }
        let weeks = (this - monday(meeting.first_on)).num_weeks() - self.broken;
        weeks % i64::from(meeting.every_weeks) == 0
    }
}

impl Timetable<'_> {
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
}

impl Block {
    /// How long each one lasts.
    #[must_use]
    pub fn length(&self) -> TimeDelta {
        self.end - self.start
    }

    /// The last day that belongs to it.
    #[must_use]
    pub fn last_day(&self) -> NaiveDate {
        let begins = self.repeats_until.unwrap_or(self.start.date());
        let lasts = self.end.date() - self.start.date();
        begins.checked_add_signed(lasts).unwrap_or(begins)
    }

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

fn days(from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = NaiveDate> + use<> {
    from.iter_days().take_while(move |day| *day <= to)
}

fn monday(day: NaiveDate) -> NaiveDate {
    day.week(chrono::Weekday::Mon).first_day()
}
