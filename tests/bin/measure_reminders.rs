//! Measures reminders without a window: `measure-reminders COUNT`. How long one takes from its time to the daemon, what
//! an idle loop costs, and how much memory it and the program without its window take.

use std::{
    fs,
    io::{BufRead, BufReader},
    process::{Command, Stdio},
    time::Duration,
};

use anyhow::{Context, Result};
use semestra_tests::{Desk, Group, private_memory_at_rest, program, until};

/// How long the idle loop is looked at.
const IDLE: Duration = Duration::from_secs(120);

fn main() -> Result<()> {
    let count: usize = std::env::args().nth(1).context("how many?")?.parse()?;
    let desk = Desk::set_up("2025-02-05T12:00:00-05:00")?;
    let _notifications = desk.notifications()?;
    delays(&desk, count)?;
    let desk = Desk::set_up("2025-02-05T12:00:00-05:00")?;
    let _notifications = desk.notifications()?;
    desk.semestra(&["sample"])?;
    let watch = watch(&desk)?;
    idle("remind --watch", &watch)?;
    drop(watch);
    if program("semestra-desktop").is_ok() {
        let window = desk.start(&["--background"])?;
        desk.until_it_stays()?;
        idle("program without its window", &window)?;
    }
    Ok(())
}

fn watch(desk: &Desk) -> Result<Group> {
    Group::start(
        desk.command(program("semestra")?)
            .args(["remind", "--watch"])
            .stderr(Stdio::null()),
    )
}

/// Single notifications, each with a start of its own: from the instant at which it is due to its arrival on the bus.
fn delays(desk: &Desk, count: usize) -> Result<()> {
    let mut page = String::from(
        "Night Sky\nAST 102 - Spring 2025\nTime & Location\nWednesdays, 8:10-9:30 pm ET in Dome 1\nDeadlines\n",
    );
    // Two reminders each.
    for number in 0..count.div_ceil(2) {
        let minutes = number * 7;
        let (day, rest) = (9 + minutes / 1440, minutes % 1440);
        let (hour, minute) = (rest / 60, rest % 60);
        let half = if hour < 12 { "am" } else { "pm" };
        let hour = if hour % 12 == 0 { 12 } else { hour % 12 };
        page += &format!("Log {number}: due February {day}, 2025 at {hour}:{minute:02} {half}\n");
    }
    let file = desk.file("page.txt");
    fs::write(&file, page)?;
    desk.semestra(&["import", &file.to_string_lossy(), "--yes"])?;
    let mut monitor = Group::start(
        desk.command("dbus-monitor")
            .args([
                "--profile",
                "interface='org.freedesktop.Notifications',member='Notify'",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null()),
    )?;
    let mut heard = BufReader::new(monitor.output()?).lines();
    let mut delays = Vec::new();
    let mut now = "2025-02-05T12:00:00".to_owned();
    for _ in 0..count {
        let told = told(desk, &now)?;
        let next = &told["next"][0];
        let (Some(at), Some(title)) = (next["at"].as_str(), next["title"].as_str()) else {
            break;
        };
        let due = seconds(at)?;
        // The program's clock stands at `begins` when it starts; it tells how far ahead of ours that is.
        let begins = due - 0.4;
        let mut group = Group::start(
            desk.command(program("semestra")?)
                .args(["remind", "--watch"])
                .env("SEMESTRA_NOW", rfc3339(begins)?)
                .env("SEMESTRA_TRACE_START", "1")
                .stderr(Stdio::piped()),
        )?;
        let mut said = BufReader::new(group.complaints()?).lines();
        let offset: f64 = said
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| line.strip_prefix("clock ")?.parse().ok())
            .context("it did not tell its clock")?;
        let arrived = loop {
            let line = heard.next().context("the monitor ended")??;
            let mut cells = line.split('\t');
            if cells.next() == Some("mc")
                && let Some(at) = cells.next().and_then(|at| at.parse::<f64>().ok())
            {
                break at;
            }
        };
        delays.push((arrived + offset - due) * 1e3);
        // Killed before it has written down what it showed, the next one would show it again.
        at.clone_into(&mut now);
        until("what was shown to be written down", || {
            is_written_down(desk, at, title).ok()?.then_some(())
        })?;
        drop(group);
    }
    delays.sort_by(f64::total_cmp);
    let at = |share: f64| delays[((delays.len() - 1) as f64 * share) as usize];
    println!(
        "from its time to the daemon, {} reminders one by one: p50 {:.1} ms, p99 {:.1} ms, slowest {:.1} ms",
        delays.len(),
        at(0.5),
        at(0.99),
        at(1.0)
    );
    Ok(())
}

/// What `semestra remind` tells at a moment on the wall.
fn told(desk: &Desk, now: &str) -> Result<serde_json::Value> {
    let mut told = desk.command(program("semestra")?);
    told.args(["remind", "--json"])
        .env("SEMESTRA_NOW", format!("{now}-05:00"));
    Ok(serde_json::from_str(&semestra_tests::ask(&mut told)?)?)
}

/// Whether the last ones have this, shown in the minute of its time.
fn is_written_down(desk: &Desk, at: &str, title: &str) -> Result<bool> {
    let told = told(desk, at)?;
    let minute = |at: &str| at.get(..16).map(str::to_owned);
    let all = told["recent"].as_array().context("no list of the last")?;
    Ok(all.iter().any(|one| {
        one["fate"] == "fired"
            && one["title"] == title
            && one["at"].as_str().and_then(minute) == minute(at)
    }))
}

fn idle(what: &str, group: &Group) -> Result<()> {
    let memory = private_memory_at_rest(group.id())?;
    let before = cpu(group.id())?;
    std::thread::sleep(IDLE);
    let spent = cpu(group.id())? - before;
    let per_hour = spent * 3600.0 / IDLE.as_secs_f64();
    println!("{what}, idle: {per_hour:.2} CPU seconds an hour, {memory:.1} MB of its own");
    Ok(())
}

/// CPU seconds of a process so far.
fn cpu(process: u32) -> Result<f64> {
    until("the process's times", || {
        let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
        let cells: Vec<_> = stat.rsplit(')').next()?.split_whitespace().collect();
        let ticks: f64 =
            cells.get(11)?.parse::<f64>().ok()? + cells.get(12)?.parse::<f64>().ok()?;
        Some(ticks / 100.0)
    })
}

fn date(words: &[&str]) -> Result<String> {
    let mut date = Command::new("date");
    let said = semestra_tests::ask(date.env("TZ", "America/New_York").args(words))?;
    Ok(said.trim().to_owned())
}

/// Seconds of a moment on the wall in Pittsburgh.
fn seconds(wall: &str) -> Result<f64> {
    Ok(date(&["-d", wall, "+%s"])?.parse()?)
}

fn rfc3339(seconds: f64) -> Result<String> {
    date(&["-d", &format!("@{seconds}"), "+%Y-%m-%dT%H:%M:%S.%3N%:z"])
}
