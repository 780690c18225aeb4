//! Reads a file with calcard and spreads its weekly series out, as a calendar client would.

#![allow(unreachable_pub, reason = "shared within this test")]

use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType as Kind, ICalendarParameterName,
    ICalendarProperty as Name, ICalendarValue as Value, ICalendarWeekday,
};
use calcard::{Entry, Parser, common::PartialDateTime};
use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, Weekday};
use semestra_plan::Zone;

/// What one VEVENT says.
pub struct Event {
    pub uid: String,
    pub summary: String,
    pub location: String,
    pub alarms: usize,
}

fn parsed(text: &str) -> ICalendar {
    let mut parser = Parser::new(text);
    let Entry::ICalendar(calendar) = parser.entry() else {
        panic!("not a calendar:\n{text}");
    };
    assert!(
        matches!(parser.entry(), Entry::Eof),
        "one calendar and nothing else"
    );
    calendar
}

fn vevents(calendar: &ICalendar) -> impl Iterator<Item = &ICalendarComponent> {
    calendar
        .components
        .iter()
        .filter(|component| component.component_type == Kind::VEvent)
}

fn text(component: &ICalendarComponent, name: Name) -> String {
    component
        .property(&name)
        .and_then(|entry| entry.values.first())
        .and_then(Value::as_text)
        .unwrap_or_default()
        .to_owned()
}

/// All events of a file.
pub fn events(file: &str) -> Vec<Event> {
    let calendar = parsed(file);
    vevents(&calendar)
        .map(|event| Event {
            uid: text(event, Name::Uid),
            summary: text(event, Name::Summary),
            location: text(event, Name::Location),
            alarms: event.component_ids.len(),
        })
        .collect()
}

/// Under which names a client keeps the events: of a moved one also the time it had.
pub fn names(file: &str) -> Vec<(String, Option<NaiveDateTime>)> {
    let calendar = parsed(file);
    vevents(&calendar)
        .map(|event| (text(event, Name::Uid), recurrence(event)))
        .collect()
}

/// A point on a calendar: a wall time and its zone, or a day.
struct Point {
    wall: NaiveDateTime,
    zone: Option<Zone>,
}

impl Point {
    fn written(&self) -> String {
        match &self.zone {
            Some(zone) => zone.instant(self.wall).format("%Y%m%dT%H%M%SZ").to_string(),
            None => self.wall.format("%Y%m%d").to_string(),
        }
    }
}

fn wall(value: &PartialDateTime) -> NaiveDateTime {
    let number = |part: Option<u8>| u32::from(part.unwrap_or(0));
    NaiveDate::from_ymd_opt(
        i32::from(value.year.unwrap()),
        number(value.month),
        number(value.day),
    )
    .unwrap()
    .and_hms_opt(
        number(value.hour),
        number(value.minute),
        number(value.second),
    )
    .unwrap()
}

fn points(component: &ICalendarComponent, name: Name) -> Vec<Point> {
    let mut all = Vec::new();
    for entry in component.properties(&name) {
        let zone = entry
            .parameter(&ICalendarParameterName::Tzid)
            .and_then(|value| value.as_text())
            .map(|name| Zone::named(name).unwrap());
        for value in entry.values.iter().filter_map(Value::as_partial_date_time) {
            let utc = value.tz_hour.map(|_| Zone::utc());
            all.push(Point {
                wall: wall(value),
                zone: zone.clone().or(utc),
            });
        }
    }
    all
}

/// Everything the file shows, in the form of `support::expected`.
pub fn occurrences(file: &str) -> Vec<[String; 4]> {
    let calendar = parsed(file);
    let mut all = Vec::new();
    for event in vevents(&calendar) {
        let start = points(event, Name::Dtstart).pop().unwrap();
        let end = points(event, Name::Dtend).pop();
        let length = end.map_or(TimeDelta::zero(), |end| end.wall - start.wall);
        let mut out: Vec<_> = points(event, Name::Exdate)
            .into_iter()
            .map(|point| point.wall)
            .collect();
        let planned = series(event, &start);
        assert!(
            out.iter().all(|wall| on_rule(event, &start, *wall)),
            "what is left out is in the rule"
        );
        if recurrence(event).is_none() {
            out.extend(moved(&calendar, event, &planned));
        }
        for wall in planned {
            if out.contains(&wall) {
                continue;
            }
            let at = |wall| Point {
                wall,
                zone: start.zone.clone(),
            };
            all.push([
                text(event, Name::Uid),
                at(wall).written(),
                at(wall + length).written(),
                text(event, Name::Summary),
            ]);
        }
    }
    all.sort();
    all
}

/// The instance of its series that an event stands for.
fn recurrence(event: &ICalendarComponent) -> Option<NaiveDateTime> {
    points(event, Name::RecurrenceId)
        .pop()
        .map(|point| point.wall)
}

/// The instances of a series for which other events stand.
fn moved(
    calendar: &ICalendar,
    master: &ICalendarComponent,
    planned: &[NaiveDateTime],
) -> Vec<NaiveDateTime> {
    let uid = text(master, Name::Uid);
    let children = vevents(calendar).filter(|event| text(event, Name::Uid) == uid);
    let moved: Vec<_> = children.filter_map(recurrence).collect();
    assert!(
        moved.iter().all(|wall| planned.contains(wall)),
        "what is moved is in the series"
    );
    moved
}

fn on_rule(event: &ICalendarComponent, start: &Point, wall: NaiveDateTime) -> bool {
    series(event, start).contains(&wall)
}

fn series(event: &ICalendarComponent, start: &Point) -> Vec<NaiveDateTime> {
    let Some(Value::RecurrenceRule(rule)) = event
        .property(&Name::Rrule)
        .and_then(|entry| entry.values.first())
    else {
        return vec![start.wall];
    };
    let until = rule.until.as_ref().unwrap();
    assert_eq!(
        until.tz_hour.is_some(),
        start.zone.is_some(),
        "the end of a series is in UTC, or a day where the begin is one"
    );
    let until = wall(until).and_utc();
    let zone = start.zone.clone().unwrap_or(Zone::utc());
    let on: Vec<_> = rule.byday.iter().map(|day| weekday(day.weekday)).collect();
    let every = i64::from(rule.interval.unwrap_or(1));
    let monday = start.wall.date().week(Weekday::Mon).first_day();
    let days: Vec<_> = (0..)
        .map(|offset| start.wall + TimeDelta::days(offset))
        .take_while(|wall| zone.instant(*wall) <= until)
        .filter(|wall| on.contains(&wall.weekday()))
        .filter(|wall| (wall.date() - monday).num_weeks() % every == 0)
        .collect();
    assert_eq!(days.first(), Some(&start.wall), "the begin is on the rule");
    days
}

fn weekday(day: ICalendarWeekday) -> Weekday {
    match day {
        ICalendarWeekday::Monday => Weekday::Mon,
        ICalendarWeekday::Tuesday => Weekday::Tue,
        ICalendarWeekday::Wednesday => Weekday::Wed,
        ICalendarWeekday::Thursday => Weekday::Thu,
        ICalendarWeekday::Friday => Weekday::Fri,
        ICalendarWeekday::Saturday => Weekday::Sat,
        ICalendarWeekday::Sunday => Weekday::Sun,
    }
}
