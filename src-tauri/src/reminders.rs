//! The loop that fires reminders, for as long as the program runs.

use std::{
    sync::{Arc, mpsc},
    thread,
};

use chrono::{DateTime, Utc};
use semestra_planner::{environment, remind::Keeper};
use semestra_reminders::{Clock, Desktop, Wake, run};
use tauri::{AppHandle, Manager, Runtime};

use crate::{plan::Plan, window};

/// Starts the loop. Without usable data there is nothing to remind of.
pub(crate) fn start<R: Runtime>(app: &AppHandle<R>) {
    let plan = app.state::<Plan>();
    let Some(planner) = plan.shared() else {
        return;
    };
    let (wake, woken) = mpsc::channel();
    let started = Desktop::start(wake.clone());
    plan.with(|planner| {
        let changed = wake.clone();
        planner.on_change(Box::new(move || {
            changed.send(Wake::Changed).ok();
        }));
        planner.on_notice(Box::new(move |notice| {
            wake.send(Wake::Show(notice)).ok();
        }));
        Ok(())
    })
    .ok();
    let app = app.clone();
    let open = Box::new(move |subject| app.state::<window::Page>().open(&app, subject));
    let log = Box::new(|line| eprintln!("reminders: {line}"));
    let mut keeper = Keeper::new(planner, open, log);
    let looped = started.and_then(|mut desktop| {
        thread::Builder::new()
            .name("reminders".to_owned())
            .spawn(move || {
                run(
                    &SameClock(environment::clock()),
                    &mut keeper,
                    &mut desktop,
                    &woken,
                )
            })
    });
    if let Err(error) = looped {
        eprintln!("reminders cannot start: {error}");
    }
}

/// A shared clock as one that the loop takes.
struct SameClock(Arc<dyn Clock>);

impl Clock for SameClock {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }
}
