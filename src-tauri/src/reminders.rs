//! The loop that fires reminders, for as long as the program runs.

use std::{sync::mpsc, thread};

use semestra_planner::{
    autostart, environment,
    remind::{Keeper, Opened},
};
use semestra_reminders::{Desktop, Wake, follow, log, run};
use tauri::{AppHandle, Manager, Runtime};

use crate::{Stays, plan::Plan, window};

/// Starts the loop. Without usable data there is nothing to remind of.
pub(crate) fn start<R: Runtime>(app: &AppHandle<R>) {
    let plan = app.state::<Plan>();
    let Some(planner) = plan.shared() else {
        return;
    };
    let (wake, woken) = mpsc::channel();
    let started = Desktop::start(wake.clone());
    plan.with(|planner| {
        if let Some(folder) = planner.data_file().parent() {
            follow(folder, &wake);
        }
        planner.follow_the_laptop(Box::new(environment::local_zone));
        if let Ok(program) = std::env::current_exe() {
            planner.start_at_login_by(autostart::of_system(&program));
        }
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
    let stays = app.state::<Stays>().0.is_some();
    let app = app.clone();
    let open = Box::new(move |opened: Opened| app.state::<window::Page>().open(&app, opened));
    let told = Box::new(|line| log(format_args!("reminders: {line}")));
    let mut keeper = Keeper::new(planner, open, told);
    if stays {
        // Notifications lose their buttons with the process that showed them; this one ends with its window.
        keeper = keeper.behind_another();
    }
    let looped = started.and_then(|mut desktop| {
        thread::Builder::new()
            .name("reminders".to_owned())
            .spawn(move || run(&environment::clock(), &mut keeper, &mut desktop, &woken))
    });
    if let Err(error) = looped {
        log(format_args!("reminders cannot start: {error}"));
    }
}
