//! Data that cannot be used is said to be so, in one sentence, and left alone.

use std::fs;

use anyhow::{Context, Result};
use semestra_tests::{Desk, Window, ask};

use crate::MIDTERM_OF_WINTER;

#[tokio::test]
async fn a_file_of_a_newer_semestra_is_left_alone_and_said_to_be_newer() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    desk.import("course.txt")?;
    let file = data_file(&desk)?;
    // The number of the schema stands in the header of every SQLite file.
    let mut bytes = fs::read(&file)?;
    bytes[60..64].copy_from_slice(&9_999_u32.to_be_bytes());
    fs::write(&file, &bytes)?;

    let window = Window::open(&desk).await?;
    window.read("error-page", "newer").await?;
    assert!(fs::read(&file)? == bytes, "not a byte of it has changed");
    Ok(())
}

#[tokio::test]
async fn a_data_folder_that_cannot_be_written_is_said_to_be_so() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    // A file stands where the folder should be: not even root can write into that.
    fs::write(desk.data(), "not a folder")?;
    let window = Window::open(&desk).await?;
    let said = window.read("error-page", ".").await?;
    assert!(
        said.contains(&*desk.data().to_string_lossy()),
        "it says which folder: {said}"
    );
    Ok(())
}

/// The file of the data, whole: what is still in the write-ahead log is moved into it first.
fn data_file(desk: &Desk) -> Result<std::path::PathBuf> {
    let health = desk.semestra_json(&["doctor"])?;
    let file = health["dataFile"]
        .as_str()
        .context("doctor tells where the data are")?;
    let checkpoint = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('pragma wal_checkpoint(truncate)')";
    ask(desk.command("python3").args(["-c", checkpoint, file]))?;
    Ok(file.into())
}
