//! Drops files on the real window one after the other and takes a picture of each review: `review-pages FOLDER FILE…`.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};
use base64::{Engine, prelude::BASE64_STANDARD};
use semestra_tests::{Desk, Window};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let mut words = std::env::args_os().skip(1).map(PathBuf::from);
    let folder = words
        .next()
        .context("the folder for the pictures is missing")?;
    fs::create_dir_all(&folder)?;
    let now = std::env::var("SEMESTRA_NOW").context("SEMESTRA_NOW is not set")?;
    let desk = Desk::set_up(&now)?;
    let window = Window::open(&desk).await?;
    window.click("explore-sample").await?;
    window.see("calendar").await?;
    for file in words {
        window.click("nav-import").await?;
        window.see("drop-area").await?;
        let bytes = BASE64_STANDARD.encode(fs::read(&file)?);
        let name = file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        window.drop_file(&name, &bytes).await?;
        window
            .see_at("[data-testid='review'], [data-testid='refusal'], [data-testid='discard']")
            .await?;
        let case = file
            .parent()
            .and_then(|case| case.file_name())
            .unwrap_or_default();
        let picture = folder.join(format!("{}-{name}.png", case.to_string_lossy()));
        fs::write(&picture, window.picture().await?)?;
        println!("{}", picture.display());
        // A refusal stands beside the way in; a review is left for the next file.
        let refused = "return document.querySelector('[data-testid=refusal]') !== null;";
        if window.run(refused, Vec::new()).await? != true {
            window.click("discard").await?;
        }
    }
    Ok(())
}
