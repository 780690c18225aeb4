//! The trust page of reminders by hand: paused, resumed, started at login.

use anyhow::{Result, ensure};
use semestra_tests::{Desk, Window};

use crate::MIDTERM_OF_WINTER;

#[tokio::test]
async fn reminders_are_paused_resumed_and_started_at_login_from_their_page() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    desk.import("course.txt")?;
    let window = Window::open(&desk).await?;
    window.click("nav-settings").await?;
    // Nothing shows notifications on this desk until a test starts what does.
    window.read("server", "No notification service").await?;
    window.read("reminders", "before").await?;
    window.click("pause-tomorrow").await?;
    window.read("paused", "paused until").await?;
    let said = desk.semestra(&["remind", "--explain"])?;
    ensure!(said.to_lowercase().contains("paused"), "{said}");
    window.click("resume").await?;
    window.see("pause-hour").await?;
    window.click("autostart").await?;
    window.read("notice", "log in").await?;
    let wrong = window.violations().await?;
    ensure!(wrong.is_empty(), "the trust page: {wrong:?}");
    Ok(())
}
