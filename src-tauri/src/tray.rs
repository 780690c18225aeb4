//! The tray: a way in and the next deadline, where the desktop has one.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Mutex,
};

use semestra_planner::environment;
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
    /// Tells the next deadline.
    next: MenuItem<R>,
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
        Ok(Err(error)) => eprintln!("no tray: {error}"),
        Err(_) => eprintln!("no tray: libayatana-appindicator3 is not installed"),
    }
}

fn build<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let say = &environment::locale().language.words().frame;
    let open = MenuItem::with_id(app, "open", say.open(), true, None::<&str>)?;
    let next = MenuItem::with_id(app, "next", say.nothing_due(), false, None::<&str>)?;
    let line = PredefinedMenuItem::separator(app)?;
    let quit = MenuItem::with_id(app, "quit", say.quit(), true, None::<&str>)?;
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
    app.manage(Lines(Mutex::new(Line { open, next, quit })));
    Ok(())
}

/// Tells the next deadline anew, in the language of now.
pub(crate) fn refresh<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    // Who calls may hold the term's lock.
    tauri::async_runtime::spawn_blocking(move || {
        let (Some(lines), Some(plan)) = (app.try_state::<Lines<R>>(), app.try_state::<Plan>())
        else {
            return;
        };
        let told = plan.with(|planner| Ok((planner.next_deadline()?, planner.language())));
        if let (Ok((next, language)), Ok(line)) = (told, lines.0.lock()) {
            let say = &language.words().frame;
            line.next
                .set_text(next.unwrap_or_else(|| say.nothing_due()))
                .ok();
            line.open.set_text(say.open()).ok();
            line.quit.set_text(say.quit()).ok();
        }
    });
}
