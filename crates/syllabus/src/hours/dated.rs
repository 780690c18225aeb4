//! Weekly classes of a page that gives the time with each date instead of once.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, NaiveTime};
use semestra_plan::draft::MeetingDraft;
use semestra_plan::{Basis, Day, Finding, SessionKind};

use super::Weekly;
use super::classify::nearest;
use super::cues::{Cue, cues};
use crate::calendar::Calendar;
use crate::clock;
use crate::dates;
use crate::evidence::{LIKELY, evidence};
use crate::page::{Block, Piece};
use crate::place::place_behind;
use crate::sections::Section;

/// As many dates at one time of the week make it a weekly one.
const ENOUGH: usize = 3;
/// Lines that are looked at.
const MOST_LINES: usize = 4_000;

/// The kind of class, its weekday counted from Monday, and its hours.
type Time = (u8, u32, NaiveTime, NaiveTime);

/// What the lines say of one time of the week.
struct Repeated {
    kind: SessionKind,
    dates: Vec<NaiveDate>,
    words: Piece,
    place: Option<Piece>,
}

/// Adds the classes whose dates and hours repeat by the week ("Lecture Monday 7 Sep 14:15-16"), of kinds that the page
/// does not give by the week.
pub(super) fn add_repeated(sections: &[Section<'_>], calendar: &Calendar, weekly: &mut Weekly) {
    let mut all: BTreeMap<Time, Repeated> = BTreeMap::new();
    let pieces = sections
        .iter()
        .flat_map(|section| section.blocks)
        .filter_map(Block::piece);
    for piece in pieces
        .take(MOST_LINES)
        .filter(|piece| piece.text.len() <= 400)
    {
        note(piece, calendar, &mut all);
    }
    let known: Vec<SessionKind> = weekly.meetings.iter().map(|meeting| meeting.kind).collect();
    for ((_, _, start, end), mut found) in all {
        found.dates.sort_unstable();
        found.dates.dedup();
        let (Some(day), true) = (found.dates.first(), found.dates.len() >= ENOUGH) else {
            continue;
        };
        if known.contains(&found.kind) {
            continue;
        }
        let say = |field: &str| {
            evidence(
                field,
                Basis::Derived,
                &found.words,
                Some(Finding::RepeatedWithDates),
                LIKELY,
            )
        };
        let mut meeting = MeetingDraft {
            key: String::new(),
            kind: found.kind,
            days: vec![Day::from(day.weekday())],
            start: Some(start),
            end: Some(end),
            location: None,
            section: None,
            evidence: ["days", "start", "end", "kind"].map(say).to_vec(),
        };
        if let Some(place) = &found.place {
            super::weekly::set_place(&mut meeting.location, &mut meeting.evidence, place);
        }
        weekly.meetings.push(meeting);
    }
}

/// Notes each stretch of time that stands right behind a date.
fn note(piece: &Piece, calendar: &Calendar, all: &mut BTreeMap<Time, Repeated>) {
    let mentions = dates::find(&piece.text);
    let lower = piece.lower();
    if mentions.is_empty() || lower.len() != piece.text.len() {
        return;
    }
    let cues = cues(&lower);
    for (index, mention) in mentions.iter().enumerate() {
        let to = mentions
            .get(index + 1)
            .map_or(piece.text.len(), |next| next.bytes.start);
        let behind = piece.slice(mention.bytes.end..to);
        let Some(clock) = clock::find(&behind.text, true)
            .into_iter()
            .next()
            .filter(|clock| clock.bytes.start <= 4)
        else {
            continue;
        };
        let before: Vec<Cue> = cues
            .iter()
            .filter(|(at, _)| at.end <= mention.bytes.start)
            .map(|(_, cue)| *cue)
            .collect();
        let (Some(Cue::Class(Some(kind))), Some(end)) = (nearest(&before), clock.end) else {
            continue;
        };
        let Some(day) = mention.days.first().and_then(|civil| calendar.day(civil)) else {
            continue;
        };
        let order = u8::from(kind != SessionKind::Lecture);
        let time = (
            order,
            day.weekday().num_days_from_monday(),
            clock.start,
            end,
        );
        let found = all.entry(time).or_insert_with(|| Repeated {
            kind,
            dates: Vec::new(),
            words: piece.slice(mention.bytes.start..mention.bytes.end + clock.bytes.end),
            place: place_behind(&behind, clock.bytes.end, behind.text.len()),
        });
        found.dates.push(day);
    }
}
