//! The student's term behind one lock, or the reason why it cannot be used.

use std::{
    path::Path,
    sync::{Arc, Mutex, PoisonError},
};

use semestra_planner::{
    ErrorCode, Planner,
    commands::{Failure, dispatch},
    environment,
    reader::Reader,
};
use semestra_words::Language;
use tauri::{AppHandle, Emitter, Runtime};

use crate::{arguments::Arguments, tray};

/// The student's term, or the one sentence that every call is answered with.
pub(crate) struct Plan(Result<Arc<Mutex<Planner>>, Failure>);

impl Plan {
    /// Opens the data. What cannot be used is kept as a sentence, so that the window opens and says it.
    pub(crate) fn open<R: Runtime>(
        app: &AppHandle<R>,
        folder: Option<&Path>,
        arguments: &Arguments,
    ) -> Self {
        let system = environment::locale();
        let folder = match folder {
            Some(folder) => folder,
            None => {
                let say = system.language.words();
                return Self(Err(Failure::new(
                    ErrorCode::Unusable,
                    say.sentence(&say.refused.no_place_for_data()),
                )));
            }
        };
        let opened = Planner::open(folder, environment::clock(), environment::local_zone());
        let opened = opened.map_err(|error| Failure::of(&error, system.language));
        Self(opened.map(|mut planner| {
            planner.read_with(Reader::apart());
            planner.speak_as(system);
            if arguments.explore_sample {
                // A term that is not empty keeps what it has.
                dispatch(&mut planner, "explore_sample", "{}").ok();
            }
            let app = app.clone();
            planner.on_change(Box::new(move || {
                app.emit("changed", ()).ok();
                tray::refresh(&app);
            }));
            Arc::new(Mutex::new(planner))
        }))
    }

    /// Runs one action under the lock.
    pub(crate) fn with<T>(
        &self,
        action: impl FnOnce(&mut Planner) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let planner = self.0.as_ref().map_err(Clone::clone)?;
        // The transaction of whoever panicked has rolled back, so the plan is whole.
        let mut planner = planner.lock().unwrap_or_else(PoisonError::into_inner);
        action(&mut planner)
    }

    /// The language in which the student is spoken to.
    pub(crate) fn language(&self) -> Language {
        self.with(|planner| Ok(planner.language()))
            .unwrap_or_else(|_| environment::locale().language)
    }

    /// The term itself, for the loop of the reminders.
    pub(crate) fn shared(&self) -> Option<Arc<Mutex<Planner>>> {
        self.0.as_ref().ok().cloned()
    }
}
