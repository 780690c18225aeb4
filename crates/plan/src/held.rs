//! When and where one class, office hour or block takes place, and what an exception makes of that.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use crate::{Block, Exception, Meeting, OfficeHour};

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
        // What is known to take place elsewhere takes place, whatever the course said.
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

    pub(crate) fn of_slot(on: NaiveDate, slot: Slot) -> Self {
        Self {
            end: slot.end.map(|end| on.and_time(end)),
            ..Self::at(on, slot.start, slot.location)
        }
    }

    pub(crate) fn of_day(on: NaiveDate, location: Option<String>) -> Self {
        Self {
            all_day: true,
            ..Self::at(on, NaiveTime::MIN, location)
        }
    }

    pub(crate) fn of_meeting(meeting: &Meeting, on: NaiveDate) -> Self {
        Self {
            end: Some(on.and_time(meeting.end)),
            ..Self::at(on, meeting.start, meeting.location.clone())
        }
    }

    pub(crate) fn of_office_hour(hour: &OfficeHour, on: NaiveDate) -> Self {
        Self {
            end: Some(on.and_time(hour.end)),
            ..Self::at(on, hour.start, hour.location.clone())
        }
    }

    pub(crate) fn of_block(block: &Block, on: NaiveDate) -> Self {
        let planned = Self::at(on, block.start.time(), block.location.clone());
        Self {
            end: planned.start.checked_add_signed(block.length()),
            all_day: block.all_day,
            ..planned
        }
    }

    fn at(on: NaiveDate, start: NaiveTime, location: Option<String>) -> Self {
        Self {
            planned_on: on,
            start: on.and_time(start),
            end: None,
            all_day: false,
            location,
            moved_from: None,
            cancelled: false,
        }
    }

    pub(crate) fn touches(&self, from: NaiveDate, to: NaiveDate) -> bool {
        self.on() <= to && self.end.unwrap_or(self.start).date() >= from
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
