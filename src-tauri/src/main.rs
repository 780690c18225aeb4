//! The window, the tray and the reminders of Semestra.

fn main() {
    tauri::Builder::default()
        .run(tauri::generate_context!())
        .expect("the window cannot be opened");
}
