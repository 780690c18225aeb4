//! The tray: a way in, what reminds next, and a pause, where the desktop has one.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Mutex,
};

use semestra_planner::{
    environment,
    view::{Pause, PauseFor},
};
use semestra_reminders::log;
use tauri::{
    AppHandle, Manager, Runtime,
    menu::{Menu, MenuItem, PredefinedMenuItem},
    tray::TrayIconBuilder,
};

use crate::{plan::Plan, window};

/// The lines of the menu, whose words change.
struct Lines<R: Runtime>(Mutex<Line<R>>);

struct Line<R: Runtime> {
    open: MenuItem<R>,
    /// Tells what reminds next, or why nothing does.
    next: MenuItem<R>,
    /// Pauses for an hour, or ends the pause.
    hour: MenuItem<R>,
    tomorrow: MenuItem<R>,
    quit: MenuItem<R>,
}

/// Makes the tray. Without one the program still runs: a second start opens the window.
pub(crate) fn make<R: Runtime>(app: &AppHandle<R>) {
    // The library that talks to the desktop's tray panics where it is not installed.
    let silence = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let made = catch_unwind(AssertUnwindSafe(|| build(app)));
    std::panic::set_hook(silence);
    match made {
        Ok(Ok(())) => refresh(app),
        Ok(Err(error)) => log(format_args!("no tray: {error}")),
        Err(_) => log("no tray: libayatana-appindicator3 is not installed"),
    }
}

fn build<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let say = &environment::locale().language.words().frame;
    let open = MenuItem::with_id(app, "open", say.open(), true, None::<&str>)?;
    let next = MenuItem::with_id(app, "next", say.nothing_due(), false, None::<&str>)?;
    let hour = MenuItem::with_id(app, "hour", say.pause_hour(), true, None::<&str>)?;
    let tomorrow = say.pause_tomorrow();
    let tomorrow = MenuItem::with_id(app, "tomorrow", tomorrow, true, None::<&str>)?;
    let line = PredefinedMenuItem::separator(app)?;
    let quit = MenuItem::with_id(app, "quit", say.quit(), true, None::<&str>)?;
    let menu = Menu::with_items(app, &[&open, &next, &hour, &tomorrow, &line, &quit])?;
    let mut tray = TrayIconBuilder::with_id("tray")
        .menu(&menu)
        .tooltip("Semestra")
        .on_menu_event(|app, event| match event.id().as_ref() {
            "open" => {
                window::show(app).ok();
            }
            "hour" => pause(app, PauseFor::Hour),
            "tomorrow" => pause(app, PauseFor::Tomorrow),
            "quit" => app.exit(0),
            _ => {}
        });
    if let Some(icon) = app.default_window_icon() {
        tray = tray.icon(icon.clone());
    }
    tray.build(app)?;
    app.manage(Lines(Mutex::new(Line {
        open,
        next,
        hour,
        tomorrow,
        quit,
    })));
    Ok(())
}

/// Pauses reminders; the first of the two lines ends a pause that holds.
fn pause<R: Runtime>(app: &AppHandle<R>, length: PauseFor) {
    let app = app.clone();
    // The menu must not wait for the term's lock.
    tauri::async_runtime::spawn_blocking(move || {
        let Some(plan) = app.try_state::<Plan>() else {
            return;
        };
        let paused = plan.with(|planner| {
            let ends = length == PauseFor::Hour && planner.reminders_are_paused();
            let length = Some(length).filter(|_| !ends);
            Ok(planner.pause_reminders(Pause { length })?)
        });
        if let Err(failure) = paused {
            log(format_args!("reminders: {}", failure.message));
        }
    });
}

/// Tells anew what reminds next, in the language of now.
pub(crate) fn refresh<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    // Who calls may hold the term's lock.
    tauri::async_runtime::spawn_blocking(move || {
        let (Some(lines), Some(plan)) = (app.try_state::<Lines<R>>(), app.try_state::<Plan>())
        else {
            return;
        };
        let told = plan.with(|planner| {
            let paused = planner.reminders_are_paused();
            Ok((planner.tray_line()?, paused, planner.language()))
        });
        if let (Ok((next, paused, language)), Ok(line)) = (told, lines.0.lock()) {
            let say = &language.words().frame;
            line.next.set_text(next).ok();
            let hour = if paused {
                say.resume()
            } else {
                say.pause_hour()
            };
            line.hour.set_text(hour).ok();
            line.tomorrow.set_text(say.pause_tomorrow()).ok();
            line.tomorrow.set_enabled(!paused).ok();
            line.open.set_text(say.open()).ok();
            line.quit.set_text(say.quit()).ok();
        }
    });
}
