//! A reminder reaches a real notification daemon, once, and its buttons do what they say.

use anyhow::Result;
use semestra_tests::{Desk, until};

/// HW1 of `course.txt` is due on 5 February 2025, 23:59; homework reminds two days and two hours before.
const JUST_BEFORE: &str = "2025-02-05T21:58:57-05:00";

#[test]
fn a_reminder_comes_once_however_often_the_program_starts() -> Result<()> {
    let desk = Desk::set_up(JUST_BEFORE)?;
    desk.import("course.txt")?;
    let notifications = desk.notifications()?;
    let program = desk.start(&["--hidden"])?;
    let first = notifications.received(1)?;
    assert!(first[0].contains("HW1"), "it names what is due: {first:?}");
    drop(program);

    // The same three seconds once more: only what is written down can hold HW1 back. The first log of this page, due
    // two days later, reminds in the same minute and shows that the second program has looked.
    desk.import("night.txt")?;
    let _program = desk.start(&["--hidden"])?;
    let both = notifications.received(2)?;
    assert!(
        both[1].contains("Observing log 1"),
        "not HW1 again: {both:?}"
    );
    assert_eq!(both.len(), 2, "{both:?}");
    Ok(())
}

#[test]
fn done_in_the_notification_is_done_in_the_term() -> Result<()> {
    let desk = Desk::set_up(JUST_BEFORE)?;
    desk.import("course.txt")?;
    let notifications = desk.notifications()?;
    let _program = desk.start(&["--hidden"])?;
    notifications.received(1)?;
    assert!(desk.semestra(&["due"])?.contains("HW1"));
    notifications.choose("Done")?;
    until("HW1 to be done", || {
        (!desk.semestra(&["due"]).ok()?.contains("HW1")).then_some(())
    })
}
