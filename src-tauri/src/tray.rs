//! The tray: a way in and the next deadline, where the desktop has one.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Mutex,
};

use tauri::{
    AppHandle, Manager, Runtime,
    menu::{Menu, MenuItem, PredefinedMenuItem},
    tray::TrayIconBuilder,
};

use crate::{plan::Plan, window};

/// What the line says when nothing is ahead.
const NOTHING: &str = "Nothing is due";

/// The line of the menu that tells the next deadline.
struct NextLine<R: Runtime>(Mutex<MenuItem<R>>);

/// Makes the tray. Without one the program still runs: a second start opens the window.
pub(crate) fn make<R: Runtime>(app: &AppHandle<R>) {
    // The library that talks to the desktop's tray panics where it is not installed.
    let silence = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let made = catch_unwind(AssertUnwindSafe(|| build(app)));
    std::panic::set_hook(silence);
    match made {
        Ok(Ok(())) => refresh(app),
        Ok(Err(error)) => eprintln!("no tray: {error}"),
        Err(_) => eprintln!("no tray: libayatana-appindicator3 is not installed"),
    }
}

fn build<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let open = MenuItem::with_id(app, "open", "Open Semestra", true, None::<&str>)?;
    let next = MenuItem::with_id(app, "next", NOTHING, false, None::<&str>)?;
    let line = PredefinedMenuItem::separator(app)?;
    let quit = MenuItem::with_id(app, "quit", "Quit", true, None::<&str>)?;
    let menu = Menu::with_items(app, &[&open, &next, &line, &quit])?;
    let mut tray = TrayIconBuilder::with_id("tray")
        .menu(&menu)
        .tooltip("Semestra")
        .on_menu_event(|app, event| match event.id().as_ref() {
            "open" => {
                window::show(app).ok();
            }
            "quit" => app.exit(0),
            _ => {}
        });
    if let Some(icon) = app.default_window_icon() {
        tray = tray.icon(icon.clone());
    }
    tray.build(app)?;
    app.manage(NextLine(Mutex::new(next)));
    Ok(())
}

/// Tells the next deadline anew.
pub(crate) fn refresh<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    // Who calls may hold the term's lock.
    tauri::async_runtime::spawn_blocking(move || {
        let (Some(line), Some(plan)) = (app.try_state::<NextLine<R>>(), app.try_state::<Plan>())
        else {
            return;
        };
        let next = plan.with(|planner| Ok(planner.next_deadline()?));
        if let (Ok(next), Ok(item)) = (next, line.0.lock()) {
            item.set_text(next.as_deref().unwrap_or(NOTHING)).ok();
        }
    });
}
