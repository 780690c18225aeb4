//! The window, the tray and the reminders of Semestra.
//!
//! A face: everything that is decided is decided in `semestra-planner`.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod commands;
#[cfg(target_os = "linux")]
mod drawing;
mod identity;
mod plan;
mod reminders;
mod resident;
mod tray;
mod window;

use std::{process::ExitCode, time::Instant};

use arguments::Arguments;
use plan::Plan;
use resident::Resident;
use semestra_planner::{reader, remind::Opened};
use tauri::{Manager, RunEvent};

/// When this process began, for `SEMESTRA_TRACE_START`.
pub(crate) struct Began(pub(crate) Instant);

/// Who stays when the window is closed; nobody when it is this process.
pub(crate) struct Stays(pub(crate) Option<Resident>);

fn main() -> ExitCode {
    if reader::is_worker() {
        return reader::work();
    }
    let began = Began(Instant::now());
    match Arguments::from_environment() {
        Ok(Some(arguments)) => run(began, arguments),
        Ok(None) => {
            println!("{}", arguments::HELP);
            ExitCode::SUCCESS
        }
        Err(sentence) => {
            eprintln!("{sentence}");
            ExitCode::from(2)
        }
    }
}

fn run(began: Began, arguments: Arguments) -> ExitCode {
    #[cfg(target_os = "linux")]
    drawing::settle();
    let folder = arguments.folder();
    let resident = Resident::beside(folder.as_deref());
    if let Some(resident) = resident
        .as_ref()
        .filter(|_| arguments.stays_without_window())
    {
        return resident.take_over();
    }
    let mut context = tauri::generate_context!();
    let app = tauri::Builder::default()
        .plugin(identity::only_one(&mut context, folder.as_deref()))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(window::memory(folder.as_deref()))
        .manage(began)
        .manage(window::Page::default())
        .invoke_handler(tauri::generate_handler![
            commands::call,
            commands::pick_document,
            commands::pick_export_path,
            commands::open_link,
            commands::painted,
        ])
        .manage(Stays(resident))
        .setup(move |app| {
            if arguments.quit {
                // Nobody else runs who could end.
                app.cleanup_before_exit();
                std::process::exit(0);
            }
            app.manage(Plan::open(app.handle(), folder.as_deref(), &arguments));
            if !arguments.hidden {
                let opened = arguments.open.unwrap_or(Opened::Window);
                app.state::<window::Page>().open(app.handle(), opened);
            }
            if app.state::<Stays>().0.is_none() {
                tray::make(app.handle());
            }
            reminders::start(app.handle());
            Ok(())
        })
        .build(context);
    match app {
        Ok(app) => {
            app.run(|app, event| {
                // The last window closed: reminders and the tray go on. Quit carries a code.
                if let RunEvent::ExitRequested {
                    code: None, api, ..
                } = event
                {
                    match &app.state::<Stays>().0 {
                        // It needs no web view, and this process takes with it all that one took.
                        Some(resident) => resident.start(),
                        None => api.prevent_exit(),
                    }
                }
            });
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("Semestra cannot start: {error}.");
            ExitCode::FAILURE
        }
    }
}
