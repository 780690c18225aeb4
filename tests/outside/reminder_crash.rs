//! `semestra remind --watch` is killed two hundred times, before it shows a reminder, while and right after: nothing is
//! lost and nothing comes twice.

use std::{fs, thread, time::Duration};

use anyhow::{Context, Result, ensure};
use semestra_tests::{Desk, until};

use crate::reminder_watch::watch;

/// So many deaths, shared among so many desktops.
const DEATHS: usize = 200;
const DESKTOPS: usize = 4;

/// A page with a deadline every 55 minutes: what comes two days before has come for all of them when the first thing
/// comes two hours before, which would take the place of its own first reminder and not count.
fn page() -> String {
    let mut page = String::from(
        "Night Sky\nAST 102 - Spring 2025\nTime & Location\nWednesdays, 8:10-9:30 pm ET in Dome 1\nDeadlines\n",
    );
    for number in 0..DEATHS / DESKTOPS {
        let minutes = number * 55;
        let (day, rest) = (3 + minutes / 1440, minutes % 1440);
        let (hour, minute) = (rest / 60, rest % 60);
        let half = if hour < 12 { "am" } else { "pm" };
        let hour = if hour % 12 == 0 { 12 } else { hour % 12 };
        page += &format!(
            "Log {}: due February {day}, 2025 at {hour}:{minute:02} {half}\n",
            number + 1
        );
    }
    page
}

#[test]
fn two_hundred_deaths_lose_nothing_and_repeat_nothing() -> Result<()> {
    thread::scope(|scope| {
        let all: Vec<_> = (0..DESKTOPS)
            .map(|desktop| scope.spawn(move || die(desktop)))
            .collect();
        for one in all {
            one.join()
                .map_err(|_| anyhow::anyhow!("a desktop fell over"))??;
        }
        Ok(())
    })
}

fn die(desktop: usize) -> Result<()> {
    let mut desk = Desk::set_up("2025-02-01T00:00:00-05:00")?;
    let file = desk.file("page.txt");
    fs::write(&file, page())?;
    desk.semestra(&["import", &file.to_string_lossy(), "--yes"])?;
    let notifications = desk.notifications()?;
    for death in 0..DEATHS / DESKTOPS {
        let told = desk.semestra_json(&["remind"])?;
        let next = &told["next"][0];
        let at = next["at"].as_str().context("nothing comes next")?;
        // A second and a half before, since a start takes a while.
        desk.it_is(&before(at)?);
        let watching = watch(&desk)?;
        if death % 2 == 0 {
            // Somewhere between planning and having shown it.
            thread::sleep(Duration::from_millis(
                1200 + 17 * (death + desktop) as u64 % 700,
            ));
        } else {
            // Right after it was shown.
            until("the notification", || {
                (notifications.got().ok()? as usize > death).then_some(())
            })?;
        }
        drop(watching);
        desk.it_is(&format!("{at}-05:00"));
        let _again = watch(&desk)?;
        let title = next["title"].clone();
        until("the reminder to have come", || {
            let told = desk.semestra_json(&["remind"]).ok()?;
            let recent = told["recent"].as_array()?;
            recent
                .iter()
                .any(|one| one["title"] == title && one["fate"] == "fired")
                .then_some(())
        })?;
        // One that goes from the screen to the history at this moment may be in neither.
        let got = until("all to be counted", || {
            let got = notifications.got().ok()? as usize;
            (got > death).then_some(got)
        })?;
        ensure!(
            got == death + 1,
            "{got} notifications after {} reminders: {:?}",
            death + 1,
            notifications.sent()?
        );
    }
    Ok(())
}

/// A second and a half before a moment on the wall.
fn before(at: &str) -> Result<String> {
    let mut date = std::process::Command::new("date");
    date.env("TZ", "America/New_York").args([
        "-d",
        &format!("{at} -0500 -2 seconds"),
        "+%Y-%m-%dT%H:%M:%S",
    ]);
    let said = semestra_tests::ask(&mut date)?;
    Ok(format!("{}.500-05:00", said.trim()))
}
