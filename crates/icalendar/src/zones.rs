//! The time zones of an export, described by the bundled tables (RFC 5545 §3.6.5).

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use semestra_plan::Zone;

use crate::part::{Part, local};

/// Whether wall times of a zone are written as UTC and need no description.
pub(crate) fn is_utc(zone: &Zone) -> bool {
    matches!(
        zone.name(),
        "UTC" | "Etc/UTC" | "Etc/UCT" | "Etc/Universal" | "Etc/Zulu" | "UCT" | "Universal" | "Zulu"
    )
}

/// Which zones are in use, and over which time.
#[derive(Default)]
pub(crate) struct Zones(BTreeMap<Zone, (DateTime<Utc>, DateTime<Utc>)>);

impl Zones {
    /// Notes that a zone has to be right at an instant.
    pub(crate) fn cover(&mut self, zone: &Zone, at: DateTime<Utc>) {
        if is_utc(zone) {
            return;
        }
        let range = self.0.entry(zone.clone()).or_insert((at, at));
        range.0 = range.0.min(at);
        range.1 = range.1.max(at);
    }

    /// A VTIMEZONE for each.
    pub(crate) fn parts(&self) -> impl Iterator<Item = Part> {
        self.0.iter().map(|(zone, range)| described(zone, *range))
    }
}

/// One observance for each change of the clock. Rules would promise more than is known: governments change them.
fn described(zone: &Zone, (first, last): (DateTime<Utc>, DateTime<Utc>)) -> Part {
    // Room on both sides, for alarms and for clients that look a little further.
    let room = TimeDelta::days(31);
    let changes = zone.transitions(first - room, last + room);
    // Dublin and Casablanca call their winter or Ramadan time daylight saving with less than the standard offset.
    // That is true to the law and more than many clients can take, so the names are turned; the offsets stay.
    let turned = changes
        .iter()
        .any(|change| change.daylight && change.to < change.from);
    let mut part = Part::new("VTIMEZONE");
    part.value("TZID", zone.name());
    for change in changes {
        let daylight = if turned {
            change.to > change.from
        } else {
            change.daylight
        };
        let mut observance = Part::new(if daylight { "DAYLIGHT" } else { "STANDARD" });
        let wall = change.at.naive_utc() + TimeDelta::seconds(i64::from(change.from));
        observance.value("DTSTART", &local(wall));
        observance.value("TZOFFSETFROM", &offset(change.from));
        observance.value("TZOFFSETTO", &offset(change.to));
        observance.text("TZNAME", &change.abbreviation);
        part.add(observance);
    }
    part
}

/// `+0530`, with seconds only where there are any (RFC 5545 §3.3.14).
fn offset(seconds: i32) -> String {
    let sign = if seconds < 0 { '-' } else { '+' };
    let all = seconds.abs();
    let (hours, minutes, rest) = (all / 3600, all / 60 % 60, all % 60);
    if rest == 0 {
        format!("{sign}{hours:02}{minutes:02}")
    } else {
        format!("{sign}{hours:02}{minutes:02}{rest:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn offsets_have_seconds_only_where_clocks_had_them() {
        assert_eq!(offset(-5 * 3600), "-0500");
        assert_eq!(offset(0), "+0000");
        assert_eq!(offset(5 * 3600 + 1800), "+0530");
        assert_eq!(offset(-(4 * 3600 + 56 * 60 + 2)), "-045602");
    }
}
