//! The use cases: one function for each thing a student does.
//!
//! The only room that both faces call. Every change passes through [`Planner::act`], which is where the
//! transaction, the undo step and the word to those who listen come from.

mod accept;
pub mod autostart;
mod blocks;
mod calendar;
pub mod commands;
mod course;
mod day_plan;
mod deadlines;
mod edit;
mod entries;
pub mod environment;
mod error;
mod evidence;
mod export;
mod found;
mod grades;
mod habits;
mod hue;
mod import;
mod item;
mod late;
mod marks;
mod next;
mod note;
mod overview;
mod pack;
mod quick;
pub mod reader;
pub mod remind;
mod sample;
mod schedule;
mod search;
mod settings;
mod steps;
mod study;
mod swapped;
mod term;
mod typed;
mod typescript;
pub mod view;
mod work;

use std::{path::Path, sync::Arc};

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Timelike, Utc};
use semestra_plan::Zone;
use semestra_reminders::{Clock, Notice, Server};
use semestra_store::{Store, StoreError, Write};
use semestra_words::Locale;

use autostart::Autostart;
pub use error::{ErrorCode, PlannerError, Result};
pub use import::{choose_part, read_alone, summary};
use reader::Reader;
pub use semestra_syllabus::MAX_BYTES as MAX_DOCUMENT;
use view::Saved;

/// A student's term: the store, the clock and the zone it is shown in.
pub struct Planner {
    store: Store,
    clock: Arc<dyn Clock>,
    zone: Zone,
    laptop: Option<Zone>,
    system: Locale,
    listeners: Vec<Box<dyn Fn() + Send>>,
    show: Option<Box<dyn Fn(Notice) + Send>>,
    data_version: i64,
    /// How often those who listen were told of a change.
    changes: u64,
    /// What shows notifications; nothing when no loop has heard of it yet.
    server: Option<Option<Server>>,
    /// Whether a loop shows reminders, here or in another process.
    loop_runs: bool,
    autostart: Option<Box<dyn Autostart>>,
    /// Says in which zone the laptop is now.
    whereabouts: Option<Box<dyn Fn() -> Option<Zone> + Send>>,
    reader: Reader,
}

impl Planner {
    /// Opens the data in `folder`, making it when there is none. Times are shown in the laptop's `zone`; a machine
    /// that has none shows them as the course pages write them.
    ///
    /// # Errors
    /// When the folder or the file in it cannot be used; the sentence says what to do.
    pub fn open(folder: &Path, clock: Arc<dyn Clock>, zone: Option<Zone>) -> Result<Self> {
        Self::with(Store::open(folder)?, clock, zone)
    }

    /// A planner that forgets everything when it goes, for tests.
    ///
    /// # Errors
    /// Those of the store.
    pub fn open_in_memory(clock: Arc<dyn Clock>, zone: Option<Zone>) -> Result<Self> {
        Self::with(Store::open_in_memory()?, clock, zone)
    }

    fn with(mut store: Store, clock: Arc<dyn Clock>, zone: Option<Zone>) -> Result<Self> {
        // What falls between the birth of the file and the first look at reminders still comes, late.
        if store.reminders_seen_to()?.is_none() {
            store.set_reminders_seen_to(clock.now())?;
        }
        let mut planner = Self {
            data_version: store.data_version()?,
            store,
            clock,
            zone: Zone::utc(),
            laptop: zone,
            system: Locale::default(),
            listeners: Vec::new(),
            show: None,
            changes: 0,
            server: None,
            loop_runs: false,
            autostart: None,
            whereabouts: None,
            reader: Reader::Here,
        };
        planner.choose_zone()?;
        Ok(planner)
    }

    /// Calls `listener` after every change.
    pub fn on_change(&mut self, listener: Box<dyn Fn() + Send>) {
        self.listeners.push(listener);
    }

    /// Says where documents are read; without a word they are read in this process.
    pub fn read_with(&mut self, reader: Reader) {
        self.reader = reader;
    }

    /// Keeps little in memory from now on, for a process that waits most of the time.
    ///
    /// # Errors
    /// Those of the store.
    pub fn keep_little(&self) -> Result<()> {
        Ok(self.store.keep_little()?)
    }

    /// Says how a notification of no rule is shown: by the loop that shows the others.
    pub fn on_notice(&mut self, show: Box<dyn Fn(Notice) + Send>) {
        self.show = Some(show);
    }

    /// The zone in which everything is shown.
    #[must_use]
    pub fn zone(&self) -> &Zone {
        &self.zone
    }

    /// The day it is here.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.wall_now().date()
    }

    /// The folder's file that holds everything.
    #[must_use]
    pub fn data_file(&self) -> &Path {
        self.store.path()
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// The clock on the wall here, to the second.
    pub(crate) fn wall_now(&self) -> NaiveDateTime {
        let now = self.zone.wall(self.now());
        now.with_nanosecond(0).unwrap_or(now)
    }

    /// Makes one change: one transaction, one undo step, one word to those who listen.
    pub(crate) fn act<T>(
        &mut self,
        did: String,
        change: impl FnOnce(&Write<'_>) -> Result<T>,
    ) -> Result<Saved<T>> {
        let saved = self.store.write(self.clock.now(), &did, change)?;
        self.choose_zone()?;
        self.tell();
        Ok(Saved {
            value: saved.value,
            did,
        })
    }

    fn choose_zone(&mut self) -> Result<()> {
        self.zone = match &self.laptop {
            Some(zone) => zone.clone(),
            None => {
                let courses = self.store.courses()?.into_iter();
                courses
                    .map(|course| course.zone)
                    .next()
                    .unwrap_or_else(Zone::utc)
            }
        };
        Ok(())
    }

    pub(crate) fn tell(&mut self) {
        self.changes += 1;
        for listener in &self.listeners {
            listener();
        }
    }
}

impl Planner {
    /// Says how the zone of the laptop is found out anew, for one that travels.
    pub fn follow_the_laptop(&mut self, whereabouts: Box<dyn Fn() -> Option<Zone> + Send>) {
        self.whereabouts = Some(whereabouts);
    }

    /// Tells those who listen when another process has written to the file since the last time, or the laptop has come
    /// to another zone.
    pub(crate) fn look_around(&mut self) -> Result<()> {
        let version = self.store.data_version()?;
        let written = std::mem::replace(&mut self.data_version, version) != version;
        let now_in = self.whereabouts.as_ref().and_then(|ask| ask());
        let travelled = now_in.is_some() && now_in != self.laptop;
        if travelled {
            self.laptop = now_in;
        }
        if written || travelled {
            self.choose_zone()?;
            self.tell();
        }
        Ok(())
    }
}

/// A day of a student's life: arithmetic with any other may leave the calendar.
pub(crate) fn sensible(day: NaiveDate) -> Result<NaiveDate> {
    if (1900..=2200).contains(&day.year()) {
        Ok(day)
    } else {
        Err(PlannerError::invalid(move |say| {
            say.no_day_of_a_term(&day.to_string())
        }))
    }
}

/// The zone of that name.
pub(crate) fn zone_named(name: &str) -> Result<Zone> {
    Zone::named(name).map_err(|_| {
        let name = name.to_owned();
        PlannerError::invalid(move |say| say.no_zone(&name))
    })
}

pub(crate) fn gone(what: &str) -> PlannerError {
    PlannerError::Gone(what.to_owned())
}

/// The answer of the store, or that it is gone.
pub(crate) fn there<T>(found: Result<Option<T>, StoreError>, what: &str) -> Result<T> {
    found?.ok_or_else(|| gone(what))
}
