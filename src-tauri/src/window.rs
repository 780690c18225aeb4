//! The window: made when it is wanted, gone when it is closed.

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use semestra_planner::remind::Opened;
use semestra_reminders::log;
use tauri::{
    AppHandle, Emitter, Manager, Runtime, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    WindowEvent, plugin::TauriPlugin, webview::NewWindowResponse,
};
use tauri_plugin_window_state::{AppHandleExt, StateFlags};

const LABEL: &str = "main";

/// What is remembered of the window between two starts. Whether it is shown is not: closing means the tray.
const REMEMBERED: StateFlags = StateFlags::SIZE
    .union(StateFlags::POSITION)
    .union(StateFlags::MAXIMIZED);

/// Remembers place and size of the window, beside the data.
pub(crate) fn memory<R: Runtime>(folder: Option<&Path>) -> TauriPlugin<R> {
    let folder = folder.and_then(|folder| std::path::absolute(folder).ok());
    let file = folder.unwrap_or_default().join("window.json");
    tauri_plugin_window_state::Builder::new()
        .with_state_flags(REMEMBERED)
        .with_filename(file.to_string_lossy())
        .build()
}

/// Brings the window forward, making it when it was closed.
pub(crate) fn show<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let window = match app.get_webview_window(LABEL) {
        Some(window) => window,
        None => make(app)?,
    };
    window.unminimize()?;
    window.show()?;
    window.set_focus()
}

fn make<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<WebviewWindow<R>> {
    app.state::<Page>().begins();
    // The page keeps nothing: what is worth keeping is in the store. Only a driver of tests needs a kept context.
    let driven = std::env::var_os("TAURI_WEBVIEW_AUTOMATION").is_some();
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title("Semestra")
        .inner_size(1280.0, 800.0)
        .min_inner_size(700.0, 500.0)
        .incognito(!driven)
        .data_directory(passing_folder(app))
        // The page takes dropped files itself.
        .disable_drag_drop_handler()
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    let handle = app.clone();
    window.on_window_event(move |event| {
        if let WindowEvent::CloseRequested { .. } = event {
            // A laptop that is switched off later must not forget it.
            handle.save_window_state(REMEMBERED).ok();
        }
    });
    Ok(window)
}

/// Where the web view may write what it insists on writing (salts, empty caches): a folder that goes when the student
/// logs out, so that nothing but their data stays.
fn passing_folder<R: Runtime>(app: &AppHandle<R>) -> PathBuf {
    let passing =
        std::env::var_os("XDG_RUNTIME_DIR").map_or_else(std::env::temp_dir, PathBuf::from);
    passing
        .join(&app.config().identifier)
        .join(std::process::id().to_string())
}

/// The page never leaves the program.
fn is_ours(url: &Url) -> bool {
    url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
}

/// What the page is to open as soon as it listens.
#[derive(Default)]
pub(crate) struct Page(Mutex<State>);

#[derive(Default)]
struct State {
    listens: bool,
    wanted: Option<Opened>,
}

impl Page {
    /// Opens the window at what a notification told of.
    pub(crate) fn open<R: Runtime>(&self, app: &AppHandle<R>, opened: Opened) {
        self.lock().wanted = Some(opened);
        if let Err(error) = show(app) {
            log(format_args!("the window cannot be opened: {error}"));
        }
        self.deliver(app);
    }

    /// The page has painted and listens.
    pub(crate) fn painted<R: Runtime>(&self, app: &AppHandle<R>) {
        self.lock().listens = true;
        self.deliver(app);
    }

    fn begins(&self) {
        self.lock().listens = false;
    }

    fn deliver<R: Runtime>(&self, app: &AppHandle<R>) {
        let mut state = self.lock();
        if !state.listens {
            return;
        }
        match state.wanted.take() {
            Some(Opened::Thing(subject)) => app.emit_to(LABEL, "open", subject).ok(),
            // They stand at the head of the day.
            Some(Opened::Missed) => app
                .emit_to(
                    LABEL,
                    "open",
                    serde_json::json!({ "type": "screen", "name": "today" }),
                )
                .ok(),
            Some(Opened::Window) | None => None,
        };
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_never_leaves_the_program() {
        let ours = |url: &str| is_ours(&url.parse().unwrap());
        assert!(ours("tauri://localhost/index.html"));
        assert!(ours("http://tauri.localhost/"), "as Windows writes it");
        assert!(!ours("https://example.org/"));
        assert!(!ours("file:///etc/passwd"));
        assert!(!ours("https://tauri.localhost.example.org/"));
    }
}
