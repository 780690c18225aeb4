//! A reminder reaches a real notification daemon, once, and its buttons do what they say.

use anyhow::Result;
use semestra_tests::{Desk, fixture, until};

/// HW1 of `course.txt` is due on 5 February 2025, 23:59; homework reminds two days and two hours before.
const BEFORE_HOMEWORK: &str = "2025-02-05T21:58:57-05:00";
/// The first log of `night.txt` is due two days later at 22:00.
const BEFORE_LOG: &str = "2025-02-05T21:59:57-05:00";

#[test]
fn a_reminder_comes_once_however_often_the_program_starts() -> Result<()> {
    let mut desk = Desk::set_up(BEFORE_HOMEWORK)?;
    for page in ["course.txt", "night.txt"] {
        desk.semestra(&["import", &fixture(page).to_string_lossy(), "--yes"])?;
    }
    let notifications = desk.notifications()?;
    let program = desk.start(&["--hidden"])?;
    let first = notifications.received(1)?;
    assert!(first[0].contains("HW1"), "it names what is due: {first:?}");
    drop(program);

    desk.it_is(BEFORE_LOG);
    let _program = desk.start(&["--hidden"])?;
    let both = notifications.received(2)?;
    assert!(
        both[1].contains("Observing log 1"),
        "the second start reminds of what comes next, not again of HW1: {both:?}"
    );
    assert_eq!(both.len(), 2, "{both:?}");
    Ok(())
}

#[test]
fn done_in_the_notification_is_done_in_the_term() -> Result<()> {
    let desk = Desk::set_up(BEFORE_HOMEWORK)?;
    desk.semestra(&["import", &fixture("course.txt").to_string_lossy(), "--yes"])?;
    let notifications = desk.notifications()?;
    let _program = desk.start(&["--hidden"])?;
    notifications.received(1)?;
    assert!(desk.semestra(&["due"])?.contains("HW1"));
    notifications.choose_done()?;
    until("HW1 to be done", || {
        (!desk.semestra(&["due"]).ok()?.contains("HW1")).then_some(())
    })
}
