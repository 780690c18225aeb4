//! How the web view brings its pages to the screen.

use std::{env, path::Path};

/// The way of handing pictures over that WebKitGTK takes unless told otherwise.
const VARIABLE: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Lets the web view hand its pictures over in plain memory where the graphics card cannot take them.
///
/// To be called before anything of the window system is started. Without a card, WebKitGTK imitates one: pages scroll
/// at half the speed and take a third more memory. With NVIDIA's own driver, windows of web views stay blank
/// (tauri-apps/tauri#9304). Whoever has set the variable is obeyed.
pub(crate) fn settle() {
    if env::var_os(VARIABLE).is_none() && !takes_pictures(Path::new("/")) {
        // What cannot be set is left as WebKitGTK would have it.
        let _unset = glib::setenv(VARIABLE, "1", false);
    }
}

/// Whether a graphics card is there whose driver takes pictures from other programs.
fn takes_pictures(root: &Path) -> bool {
    let has_card = root.join("dev/dri").read_dir().is_ok_and(|nodes| {
        nodes
            .flatten()
            .any(|node| node.file_name().as_encoded_bytes().starts_with(b"renderD"))
    });
    has_card && !root.join("proc/driver/nvidia/version").exists()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn only_a_card_with_an_open_driver_takes_pictures() -> std::io::Result<()> {
        let root = tempfile::tempdir()?;
        assert!(!takes_pictures(root.path()), "no card at all");
        let cards = root.path().join("dev/dri");
        fs::create_dir_all(&cards)?;
        fs::write(cards.join("card0"), "")?;
        assert!(!takes_pictures(root.path()), "a card that only shows");
        fs::write(cards.join("renderD128"), "")?;
        assert!(takes_pictures(root.path()));
        let nvidia = root.path().join("proc/driver/nvidia");
        fs::create_dir_all(&nvidia)?;
        fs::write(nvidia.join("version"), "")?;
        assert!(!takes_pictures(root.path()), "NVIDIA's own driver");
        Ok(())
    }
}
