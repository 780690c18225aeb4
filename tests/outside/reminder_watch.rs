//! `semestra remind --watch` before a real notification daemon: once, on time, with a way to act.

use std::{
    fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::Stdio,
    thread,
};

use anyhow::{Context, Result, ensure};
use semestra_tests::{Desk, Group, Notifications, ask, program, until};

/// HW1 of `course.txt` is due on 5 February 2025, 23:59; homework reminds two days and two hours before.
const JUST_BEFORE: &str = "2025-02-05T21:58:57-05:00";

/// Long enough before it for other things to happen first.
const A_WHILE_BEFORE: &str = "2025-02-05T21:58:50-05:00";

/// Two days and a second before the deadline of `NOON_PAGE`.
const NOON: &str = "2025-02-05T11:59:57-05:00";

const NOON_PAGE: &str = "Noons
BIO 300 - Spring 2025
Time & Location
Wednesdays, 8:10-9:30 pm ET in Dome 1
Deadlines
Log 1: due Friday, February 7, 2025 at 12:00 pm
";

pub(crate) fn watch(desk: &Desk) -> Result<Group> {
    Group::start(
        desk.command(program("semestra")?)
            .args(["remind", "--watch"])
            .stderr(Stdio::null()),
    )
}

fn desk() -> Result<Desk> {
    desk_at(JUST_BEFORE)
}

fn desk_at(now: &str) -> Result<Desk> {
    let desk = Desk::set_up(now)?;
    desk.import("course.txt")?;
    Ok(desk)
}

/// A desktop with the course that a page tells of.
fn desk_with(now: &str, page: &str) -> Result<Desk> {
    let desk = Desk::set_up(now)?;
    let file = desk.file("page.txt");
    fs::write(&file, page)?;
    desk.semestra(&["import", &file.to_string_lossy(), "--yes"])?;
    Ok(desk)
}

/// A desktop with a notification daemon, and a program that watches on it.
fn watched(desk: Desk) -> Result<(Desk, Notifications, Group)> {
    let notifications = desk.notifications()?;
    let watch = watch(&desk)?;
    Ok((desk, notifications, watch))
}

/// Waits until `remind --explain` has a line with all of these words.
fn told(desk: &Desk, words: &[&str]) -> Result<()> {
    until(&format!("a line with {words:?}"), || {
        let said = desk.semestra(&["remind", "--explain"]).ok()?;
        let has = |line: &str| words.iter().all(|word| line.contains(word));
        said.lines().any(has).then_some(())
    })
}

#[test]
fn a_reminder_comes_without_any_window_and_says_what_is_at_stake() -> Result<()> {
    let (desk, notifications, _watch) = watched(desk()?)?;
    let first = notifications.received(1)?;
    for words in [
        "24-510 HW1",
        "Due today, by the end of the day",
        "10\u{a0}% of the grade",
        "5 late days left",
    ] {
        assert!(first[0].contains(words), "{words}: {first:?}");
    }
    told(&desk, &["Shown by dunst"])?;
    told(&desk, &["Reminders are being watched now."])?;
    told(&desk, &["came", "HW1"])
}

#[test]
fn done_in_the_notification_is_done_in_the_term() -> Result<()> {
    let (desk, notifications, _watch) = watched(desk()?)?;
    notifications.received(1)?;
    notifications.choose("Done")?;
    until("HW1 to be done", || {
        (!desk.semestra(&["due"]).ok()?.contains("HW1")).then_some(())
    })
}

#[test]
fn a_snooze_moves_the_reminder_and_not_the_deadline() -> Result<()> {
    for (button, until_hour) in [("In 15\u{a0}min", "22:1"), ("In 1\u{a0}h", "22:5")] {
        let (desk, notifications, _watch) = watched(desk()?)?;
        notifications.received(1)?;
        notifications.choose(button)?;
        told(&desk, &["HW1", "put off", until_hour])?;
        let due = desk.semestra(&["due"])?;
        assert!(due.contains("2025-02-05") && due.contains("HW1"), "{due}");
    }
    Ok(())
}

#[test]
fn this_evening_and_tomorrow_morning_are_offered_when_they_come_before_the_deadline() -> Result<()>
{
    for (button, until_when) in [("This evening", "18:00"), ("Tomorrow morning", "08:00")] {
        // HW2 is due two days later: its first reminder leaves room for both.
        let (desk, notifications, _watch) = watched(desk_with(NOON, NOON_PAGE)?)?;
        notifications.received(1)?;
        notifications.choose(button)?;
        told(&desk, &["Log 1", "put off", until_when])?;
    }
    Ok(())
}

#[test]
fn open_starts_the_window_at_the_item() -> Result<()> {
    let (desk, notifications, _watch) = watched(desk()?)?;
    notifications.received(1)?;
    notifications.choose("Open")?;
    desk.window()?;
    until("the window to be told where to open", || {
        asked_to_open(&desk).then_some(())
    })
}

/// Whether a program of this desktop was started at a deadline.
fn asked_to_open(desk: &Desk) -> bool {
    let folder = desk.data().to_string_lossy().into_owned();
    let processes = fs::read_dir("/proc").into_iter().flatten().flatten();
    processes
        .filter_map(|process| fs::read(process.path().join("cmdline")).ok())
        .map(|words| String::from_utf8_lossy(&words).into_owned())
        .any(|words| {
            words.contains(&folder)
                && words.contains("--open")
                && words.contains("\"type\":\"assessment\"")
        })
}

#[test]
fn what_is_sent_twice_takes_the_place_of_the_first() -> Result<()> {
    let desk = desk()?;
    let notifications = desk.notifications()?;
    desk.semestra(&["remind", "--test"])?;
    desk.semestra(&["remind", "--test"])?;
    until("both", || {
        (notifications.sent().ok()?.len() == 2).then_some(())
    })?;
    assert_eq!(notifications.got()?, 1);
    Ok(())
}

#[test]
fn a_daemon_that_was_killed_and_started_again_gets_the_reminder() -> Result<()> {
    let (desk, mut notifications, _watch) = watched(desk_at(A_WHILE_BEFORE)?)?;
    told(&desk, &["Reminders are being watched now."])?;
    notifications.stop();
    told(&desk, &["Nothing on this desktop shows notifications"])?;
    notifications.start_again()?;
    let sent = notifications.received(1)?;
    assert!(sent[0].contains("HW1"), "{sent:?}");
    assert_eq!(notifications.got()?, 1);
    Ok(())
}

#[test]
fn a_daemon_that_comes_late_gets_what_waited_for_it() -> Result<()> {
    let desk = desk()?;
    let _watch = watch(&desk)?;
    told(&desk, &["waiting", "HW1"])?;
    let notifications = desk.notifications()?;
    let sent = notifications.received(1)?;
    assert!(sent[0].contains("HW1"), "{sent:?}");
    told(&desk, &["came", "HW1"])?;
    assert_eq!(notifications.got()?, 1);
    Ok(())
}

#[test]
fn of_two_that_watch_one_shows_it() -> Result<()> {
    let (desk, notifications, _first) = watched(desk()?)?;
    let _second = watch(&desk)?;
    notifications.received(1)?;
    told(&desk, &["came", "HW1"])?;
    assert_eq!(notifications.sent()?.len(), 1);
    Ok(())
}

#[test]
fn who_watches_second_takes_over_when_the_first_is_killed() -> Result<()> {
    let (desk, notifications, first) = watched(desk_at(A_WHILE_BEFORE)?)?;
    told(&desk, &["Reminders are being watched now."])?;
    let _second = watch(&desk)?;
    drop(first);
    let sent = notifications.received(1)?;
    assert!(sent[0].contains("HW1"), "{sent:?}");
    assert_eq!(sent.len(), 1);
    Ok(())
}

#[test]
fn a_desktop_that_is_not_to_be_disturbed_gets_it_afterwards() -> Result<()> {
    let desk = desk()?;
    let notifications = desk.notifications()?;
    notifications.pause(true)?;
    let _watch = watch(&desk)?;
    told(&desk, &["waiting", "HW1"])?;
    assert!(notifications.sent()?.is_empty());
    notifications.pause(false)?;
    notifications.received(1)?;
    Ok(())
}

/// A process whose clock is set from outside.
struct Clock {
    file: PathBuf,
}

impl Clock {
    fn new(desk: &Desk, at: &str) -> Result<Self> {
        let clock = Self {
            file: desk.file("clock"),
        };
        clock.set(at)?;
        Ok(clock)
    }

    /// Sets it to a moment of the wall in Pittsburgh.
    fn set(&self, at: &str) -> Result<()> {
        let seconds = |when: &str| -> Result<i64> {
            let mut date = std::process::Command::new("date");
            date.env("TZ", "America/New_York").args(["-d", when, "+%s"]);
            let said = ask(&mut date)?;
            said.trim().parse().with_context(|| said.clone())
        };
        let offset = seconds(at)? - seconds("now")?;
        let half = self.file.with_extension("half");
        fs::write(&half, format!("{offset:+}\n"))?;
        Ok(fs::rename(half, &self.file)?)
    }

    fn watch(&self, desk: &Desk) -> Result<Group> {
        let library = faketime()?;
        Group::start(
            desk.command(program("semestra")?)
                .args(["remind", "--watch"])
                .env_remove("SEMESTRA_NOW")
                .env("LD_PRELOAD", library)
                .env("FAKETIME_TIMESTAMP_FILE", &self.file)
                .env("FAKETIME_NO_CACHE", "1")
                .env("FAKETIME_DONT_FAKE_MONOTONIC", "1")
                .env("DONT_FAKE_MONOTONIC", "1")
                // logind speaks on the bus of the system, which here is that of the desk.
                .env("DBUS_SYSTEM_BUS_ADDRESS", desk.bus())
                .stderr(Stdio::piped()),
        )
    }
}

fn faketime() -> Result<PathBuf> {
    let places = [
        "/usr/lib/x86_64-linux-gnu/faketime",
        "/usr/lib/aarch64-linux-gnu/faketime",
        "/usr/lib64/faketime",
        "/usr/lib/faketime",
    ];
    let mut libraries = places
        .iter()
        .map(|place| Path::new(place).join("libfaketimeMT.so.1"));
    libraries
        .find(|library| library.exists())
        .context("libfaketime is not installed; `cargo xtask test` installs what the tests need")
}

/// HW1 and HW2 of three courses would do; three deadlines of one evening do as well.
const EVENING: &str = "Evenings
BIO 300 - Spring 2025
Time & Location
Wednesdays, 8:10-9:30 pm ET in Dome 1
Deadlines
Log 1: due Friday, February 7, 2025 at 9:40 pm
Log 2: due Friday, February 7, 2025 at 9:50 pm
Log 3: due Friday, February 7, 2025 at 9:59 pm
";

fn evening() -> Result<(Desk, Notifications, Clock)> {
    let desk = desk_with("2025-02-07T18:00:00-05:00", EVENING)?;
    let notifications = desk.notifications()?;
    let clock = Clock::new(&desk, "2025-02-07 19:00:00")?;
    Ok((desk, notifications, clock))
}

/// All three come, and together.
fn one_digest(desk: &Desk, notifications: &Notifications) -> Result<()> {
    let sent = notifications.received(1)?;
    assert!(
        sent[0].contains("3 reminders while you were away"),
        "{sent:?}"
    );
    told(desk, &["came", "Log 3"])?;
    assert_eq!(notifications.sent()?.len(), 1, "one digest");
    Ok(())
}

#[test]
fn three_that_were_slept_through_come_as_one_digest() -> Result<()> {
    let (desk, notifications, clock) = evening()?;
    let watch = clock.watch(&desk)?;
    told(&desk, &["Reminders are being watched now."])?;
    watch.signal("STOP")?;
    clock.set("2025-02-07 21:30:00")?;
    watch.signal("CONT")?;
    one_digest(&desk, &notifications)
}

#[test]
fn a_laptop_that_wakes_up_tells_at_once_what_was_slept_through() -> Result<()> {
    let (desk, notifications, clock) = evening()?;
    let mut watch = clock.watch(&desk)?;
    told(&desk, &["Reminders are being watched now."])?;
    clock.set("2025-02-07 21:30:00")?;
    let mut said = watch.complaints()?;
    let heard = thread::spawn(move || {
        let mut lines = BufReader::new(&mut said).lines().map_while(Result::ok);
        lines.any(|line| line.contains("the laptop woke up"))
    });
    // Again and again: nothing tells from outside when the program has begun to listen.
    until("the laptop to wake up", || {
        ask(desk.command("dbus-send").args([
            "--session",
            "--type=signal",
            "/org/freedesktop/login1",
            "org.freedesktop.login1.Manager.PrepareForSleep",
            "boolean:false",
        ]))
        .ok()?;
        heard.is_finished().then_some(())
    })?;
    ensure!(heard.join().is_ok_and(|woke| woke), "it went on watching");
    one_digest(&desk, &notifications)
}

#[test]
fn a_clock_that_is_set_forward_and_back_repeats_nothing() -> Result<()> {
    let (desk, notifications, clock) = evening()?;
    let _watch = clock.watch(&desk)?;
    told(&desk, &["Reminders are being watched now."])?;
    clock.set("2025-02-07 19:40:01")?;
    let sent = notifications.received(1)?;
    assert!(sent[0].contains("Log 1"), "{sent:?}");
    told(&desk, &["came", "Log 1"])?;
    clock.set("2025-02-07 19:30:00")?;
    // The second one comes, so the loop has looked; and the first one did not come again.
    clock.set("2025-02-07 19:50:01")?;
    let sent = notifications.received(2)?;
    assert!(sent[1].contains("Log 2"), "{sent:?}");
    assert_eq!(sent.len(), 2, "{sent:?}");
    Ok(())
}
