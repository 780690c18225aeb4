//! The window comes, goes and comes again; the program stays.

use anyhow::Result;
use semestra_tests::Desk;

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
fn a_closed_window_leaves_the_program_running_and_comes_back() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let mut first = desk.start(&[])?;
    let window = desk.window()?;
    desk.close(&window)?;
    assert!(first.runs(), "reminders go on without a window");
    let mut second = desk.start(&[])?;
    assert!(second.end()?);
    desk.window()?;
    assert!(first.runs());
    Ok(())
}

#[test]
fn a_hidden_start_shows_no_window_until_somebody_asks() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let mut first = desk.start(&["--hidden"])?;
    desk.until_it_answers()?;
    assert_eq!(desk.windows(), 0);
    assert!(desk.start(&["--hidden"])?.end()?, "there is one already");
    assert_eq!(
        desk.windows(),
        0,
        "and a hidden second start shows none either"
    );
    assert!(desk.start(&[])?.end()?);
    desk.window()?;
    assert!(first.runs());
    Ok(())
}

#[test]
fn two_data_folders_are_two_programs() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let _mine = desk.start(&[])?;
    desk.window()?;
    let other = desk.file("other");
    let _other = desk.start(&["--data", &other.to_string_lossy()])?;
    semestra_tests::until("a second window", || (desk.windows() == 2).then_some(()))
}
