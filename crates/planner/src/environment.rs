//! What the machine says: where data lies, which zone the laptop is in, how it speaks, what time it is.

use std::{path::PathBuf, sync::Arc};

use chrono::{DateTime, Utc};
use semestra_plan::Zone;
use semestra_reminders::{Clock, SystemClock};
use semestra_words::Locale;

/// The folder of the student's data: `SEMESTRA_DATA` when set, else the platform's.
///
/// Nothing when the platform knows no home for the user.
#[must_use]
pub fn default_folder() -> Option<PathBuf> {
    if let Some(folder) = std::env::var_os("SEMESTRA_DATA").filter(|folder| !folder.is_empty()) {
        return Some(folder.into());
    }
    directories::ProjectDirs::from("org", "Semestra", "semestra")
        .map(|places| places.data_dir().to_owned())
}

/// The laptop's zone: `TZ` when it names one, else the system's.
///
/// Nothing for UTC: nobody lives there, so a machine that says so has not been told where it is.
#[must_use]
pub fn local_zone() -> Option<Zone> {
    let named = std::env::var("TZ")
        .ok()
        .and_then(|name| Zone::named(name.trim_start_matches(':')).ok());
    let zone = named.or_else(|| {
        let name = iana_time_zone::get_timezone().ok()?;
        Zone::named(&name).ok()
    })?;
    let nowhere = [
        "UTC", "Etc/UTC", "Etc/UCT", "Etc/Zulu", "UCT", "Zulu", "GMT", "Etc/GMT",
    ];
    (!nowhere.contains(&zone.name())).then_some(zone)
}

/// The language of the system and the place whose conventions it keeps; on Unix the two may differ (`LC_TIME`).
#[must_use]
pub fn locale() -> Locale {
    let wanted: Vec<_> = sys_locale::get_locales().collect();
    let wanted: Vec<_> = wanted.iter().map(String::as_str).collect();
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let conventions = if cfg!(unix) {
        ["LC_ALL", "LC_TIME", "LANG"].into_iter().find_map(set)
    } else {
        None
    };
    Locale::of_system(&wanted, conventions.as_deref())
}

/// The clock: the system's, or one that starts at `SEMESTRA_NOW` (RFC 3339) and runs on from there.
///
/// The second is for tests and screenshots, which need a day of a term that has passed.
#[must_use]
pub fn clock() -> Arc<dyn Clock> {
    let start: Option<DateTime<Utc>> = std::env::var("SEMESTRA_NOW")
        .ok()
        .and_then(|text| DateTime::parse_from_rfc3339(&text).ok())
        .map(|at| at.to_utc());
    let offset = start.map(|start| start - SystemClock::default().now());
    Arc::new(SystemClock {
        offset: offset.unwrap_or_default(),
    })
}
