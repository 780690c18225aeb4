//! The day as one line.

use chrono::{NaiveDateTime, TimeDelta, Timelike};
use semestra_plan::OccurrenceKind;

use crate::{
    day_plan::takes,
    view::{DayLine, Entry, LineBar, LineHour},
};

/// The hours that the line shows at least.
const USUAL: (i64, i64) = (8, 18);

/// More rows than these hide what the line is to show; what does not fit stands in the list only.
const LANES: usize = 4;

/// The line is so long.
const LENGTH: i64 = 1000;

/// The day as one line: what takes place at an hour, and now.
pub(super) fn day_line(entries: &[Entry], now: NaiveDateTime) -> Option<DayLine> {
    let midnight = now.date().and_time(chrono::NaiveTime::MIN);
    let minute = |at: NaiveDateTime| (at - midnight).num_minutes().clamp(0, 24 * 60);
    let spans: Vec<_> = entries
        .iter()
        .filter_map(|entry| Some((entry, shown(entry)?)))
        .map(|(entry, (start, end))| (entry, minute(start), minute(end)))
        .filter(|(_, start, end)| start < end)
        .collect();
    let first = spans.iter().map(|(_, start, _)| start / 60).min()?;
    let last = spans.iter().map(|(_, _, end)| (end + 59) / 60).max()?;
    let (from, to) = (first.min(USUAL.0), last.max(USUAL.1));
    let place = |minute: i64| {
        let place = (minute - from * 60) * LENGTH / ((to - from) * 60);
        u32::try_from(place.clamp(0, LENGTH)).unwrap_or(0)
    };
    let mut free_from: Vec<i64> = Vec::new();
    let mut bars = Vec::new();
    for (entry, start, end) in spans {
        let lane = free_from.iter().position(|free| *free <= start);
        let lane = lane.unwrap_or(free_from.len());
        if lane == LANES {
            continue;
        }
        match free_from.get_mut(lane) {
            Some(free) => *free = end,
            None => free_from.push(end),
        }
        bars.push(LineBar {
            key: entry.key.clone(),
            place: place(start),
            length: place(end) - place(start),
            lane: u32::try_from(lane).unwrap_or(0),
        });
    }
    let present = i64::from(now.hour() * 60 + now.minute());
    Some(DayLine {
        lanes: u32::try_from(free_from.len()).unwrap_or(0),
        hours: (from..=to)
            .map(|hour| LineHour {
                at: midnight + TimeDelta::hours(hour),
                place: place(hour * 60),
            })
            .collect(),
        bars,
        now: (from * 60..=to * 60)
            .contains(&present)
            .then(|| place(present)),
    })
}

/// When something on the line takes place: an office hour takes no time but is there.
fn shown(entry: &Entry) -> Option<(NaiveDateTime, NaiveDateTime)> {
    let office = entry.kind == OccurrenceKind::OfficeHour && !entry.cancelled;
    takes(entry).or_else(|| Some((entry.start, entry.end.filter(|_| office)?)))
}
