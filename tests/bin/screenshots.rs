//! Takes a picture of every place in the real window: `screenshots ALL-FOLDER README-FOLDER`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use semestra_tests::{Desk, Window, fixture};

/// Name of the picture, what is clicked to get there, what is there then.
const PLACES: &[(&str, &[&str], &str)] = &[
    ("today", &["nav-today"], "today"),
    ("day", &["nav-calendar", "view-day"], "calendar"),
    ("week", &["nav-calendar", "view-week"], "calendar"),
    ("month", &["nav-calendar", "view-month"], "calendar"),
    ("agenda", &["nav-calendar", "view-agenda"], "calendar"),
    ("deadlines", &["nav-deadlines"], "deadlines"),
    ("course", &["nav-course-18-789"], "course-page"),
    ("settings", &["nav-settings"], "settings"),
    ("import", &["nav-import"], "paste-area"),
];
const SIZES: &[(u32, u32)] = &[(1280, 800), (900, 600)];
/// The pictures that README shows.
const IN_README: &[&str] = &["week-light-1280x800", "review-light-1280x800"];

struct Album {
    all: PathBuf,
    readme: PathBuf,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let mut folders = std::env::args_os().skip(1).map(PathBuf::from);
    let album = Album {
        all: folders
            .next()
            .context("the folder for all pictures is missing")?,
        readme: folders
            .next()
            .context("the folder for README's pictures is missing")?,
    };
    fs::create_dir_all(&album.all)?;
    fs::create_dir_all(&album.readme)?;
    let now = std::env::var("SEMESTRA_NOW").context("SEMESTRA_NOW is not set")?;
    for theme in ["light", "dark"] {
        let desk = Desk::set_up(&now)?;
        let window = Window::open(&desk).await?;
        window.set_theme(theme).await?;
        album.take_all(&window, "welcome", theme).await?;
        window.click("explore-sample").await?;
        // What is said about it would stand before what is to be seen.
        window
            .click_at("[data-testid='notice'] button:not([data-testid='undo'])")
            .await?;
        window.see_no_more("notice").await?;
        for (name, clicks, there) in PLACES {
            for click in *clicks {
                window.click(click).await?;
            }
            window.see(there).await?;
            album.take_all(&window, name, theme).await?;
        }
        window
            .paste("paste-area", &fs::read_to_string(fixture("course.txt"))?)
            .await?;
        window.click("read-button").await?;
        window.see("review").await?;
        album.take_all(&window, "review", theme).await?;
    }
    Ok(())
}

impl Album {
    async fn take_all(&self, window: &Window, name: &str, theme: &str) -> Result<()> {
        for (width, height) in SIZES {
            window.resize(*width, *height).await?;
            let name = format!("{name}-{theme}-{width}x{height}");
            let picture = window.picture().await?;
            self.keep(&self.all, &name, &picture)?;
            if IN_README.contains(&name.as_str()) {
                self.keep(&self.readme, &name, &picture)?;
            }
        }
        window.resize(SIZES[0].0, SIZES[0].1).await
    }

    fn keep(&self, folder: &Path, name: &str, picture: &[u8]) -> Result<()> {
        let file = folder.join(name).with_extension("png");
        println!("{}", file.display());
        Ok(fs::write(file, picture)?)
    }
}
