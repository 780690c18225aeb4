//! One running Semestra for each data folder.

use std::path::Path;

use semestra_planner::remind::Opened;
use tauri::{AppHandle, Context, Manager, Runtime, plugin::TauriPlugin};

use crate::{arguments::Arguments, window};

/// Hands a second start over to the first one on the same data.
///
/// The identity comes from the folder, so that a sample or a test never steals the window of the real term.
pub(crate) fn only_one<R: Runtime>(
    context: &mut Context<R>,
    folder: Option<&Path>,
) -> TauriPlugin<R> {
    let identity = format!("{}.{}", context.config().identifier, name_of(folder));
    // The plugin takes a name of its own on Linux only; elsewhere it takes the program's.
    if cfg!(not(target_os = "linux")) {
        context.config_mut().identifier.clone_from(&identity);
    }
    tauri_plugin_single_instance::Builder::new()
        .dbus_id(identity)
        .callback(|app, words, _| {
            let second = Arguments::parse(words.into_iter().skip(1).map(Into::into));
            if let Ok(Some(second)) = second {
                heed(app, &second);
            }
        })
        .build()
}

/// Does what a second start wants.
fn heed<R: Runtime>(app: &AppHandle<R>, second: &Arguments) {
    if second.quit {
        app.exit(0);
    } else if !second.hidden {
        let opened = second.open.unwrap_or(Opened::Window);
        app.state::<window::Page>().open(app, opened);
    }
}

/// A short name for a folder, the same however it is written.
fn name_of(folder: Option<&Path>) -> String {
    let path = folder.map(|folder| {
        // It must exist to be resolved. Where it cannot be made, opening the data says so.
        std::fs::create_dir_all(folder).ok();
        folder
            .canonicalize()
            .or_else(|_| std::path::absolute(folder))
            .unwrap_or_else(|_| folder.to_owned())
    });
    let bytes = path
        .as_deref()
        .map_or(&[][..], |path| path.as_os_str().as_encoded_bytes());
    // FNV-1a: the same in every release, unlike the hasher of the standard library.
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("d{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_folder_has_one_name_however_it_is_written() {
        let folder = std::env::temp_dir();
        let roundabout = folder.join("..").join(folder.file_name().unwrap());
        assert_eq!(name_of(Some(&folder)), name_of(Some(&roundabout)));
        assert_ne!(name_of(Some(&folder)), name_of(None));
    }
}
