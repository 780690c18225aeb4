//! The window comes, goes and comes again; the program stays.

use anyhow::Result;
use semestra_tests::{Desk, until};

use crate::MIDTERM_OF_WINTER;

#[test]
fn a_second_start_brings_the_first_window_forward() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let mut first = desk.start(&[])?;
    let window = desk.window()?;
    let cover = desk.cover()?;
    let mut second = desk.start(&[])?;
    assert!(second.end()?, "the second start hands over and ends");
    desk.is_forward(&window)?;
    assert_eq!(desk.windows(), 1, "there is still one window");
    assert!(first.runs());
    drop(cover);
    Ok(())
}

#[test]
fn a_closed_window_frees_the_web_view_and_leaves_the_reminders_running() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let mut first = desk.start(&[])?;
    let window = desk.window()?;
    desk.until_it_stays()?;
    desk.close(&window)?;
    assert!(first.end()?, "the process with the web view ends");
    assert!(desk.stays(), "reminders go on without a window");
    let mut second = desk.start(&[])?;
    let window = desk.window()?;
    assert!(second.runs());
    desk.close(&window)?;
    assert!(second.end()?);
    assert!(desk.stays());
    Ok(())
}

#[test]
fn a_hidden_start_shows_no_window_until_somebody_asks() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let mut first = desk.start(&["--hidden"])?;
    desk.until_it_stays()?;
    assert_eq!(desk.windows(), 0);
    assert!(desk.start(&["--hidden"])?.end()?, "there is one already");
    assert_eq!(
        desk.windows(),
        0,
        "and a hidden second start shows none either"
    );
    let _second = desk.start(&[])?;
    desk.window()?;
    assert!(first.runs());
    Ok(())
}

#[test]
fn the_tray_says_what_comes_pauses_opens_and_quits() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    desk.import("course.txt")?;
    let mut first = desk.start(&["--hidden"])?;
    let tray = desk.tray()?;
    tray.says("Nothing here shows notifications")?;
    let _notifications = desk.notifications()?;
    tray.says("HW1")?;
    tray.choose("Pause reminders for 1 hour")?;
    tray.says("Resume reminders")?;
    assert!(desk.semestra(&["remind"])?.contains("Reminders are paused"));
    tray.choose("Resume reminders")?;
    tray.says("Pause reminders for 1 hour")?;
    tray.choose("Open Semestra")?;
    desk.window()?;
    tray.choose("Quit")?;
    until("the window to close", || {
        (desk.windows() == 0).then_some(())
    })?;
    assert!(first.end()?, "the tray goes as well");
    assert!(!desk.stays());
    Ok(())
}

#[test]
fn two_data_folders_are_two_programs() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let _mine = desk.start(&[])?;
    desk.window()?;
    let other = desk.file("other");
    let _other = desk.start(&["--data", &other.to_string_lossy()])?;
    until("a second window", || (desk.windows() == 2).then_some(()))
}
