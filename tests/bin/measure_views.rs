//! Measures what a student waits for in a window full of eight terms: `measure-views ROUNDS`.
//!
//! Eight courses in each of eight terms, 50 000 items. From a key to the painted view, in the page itself; the frames of
//! scrolling; and memory beside the same window with one empty term.

use std::{fs, process::Command};

use anyhow::{Context, Result};
use semestra_tests::{Desk, Window, ask, memory_at_rest, program};
use serde_json::{Value, json};

/// A student is not kept waiting for longer (issue of the face): milliseconds from key to paint.
const MOST: f64 = 50.0;

/// What is pressed, again and again, and what that is.
const KEYS: &[(&str, &str)] = &[
    ("T", "the term"),
    ("W", "a week"),
    ("ArrowRight", "the next week"),
    ("ArrowRight", "the week after"),
    ("M", "a month"),
    ("ArrowRight", "the next month"),
    ("D", "a day"),
    ("A", "the agenda"),
    ("ArrowRight", "the agenda, later"),
];

/// Presses a key and answers the milliseconds until the frame that shows what came of it is on the glass.
const PRESS: &str = "
    const [key, done] = arguments;
    const shift = key.length === 1;
    const began = performance.now();
    const frame = () => new Promise((tell) => requestAnimationFrame(tell));
    const settled = async () => {
        for (;;) {
            // The page sets the mark behind the painting of what was asked for.
            const shown = performance.getEntriesByName('semestra:painted').at(-1);
            if (shown && shown.startTime >= began) return shown.startTime - began;
            if (performance.now() - began > 10_000) return null;
            await frame();
        }
    };
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey: shift, bubbles: true, cancelable: true }));
    settled().then(done);";

/// Scrolls what scrolls, two seconds long, and answers the milliseconds between frames.
const SCROLL: &str = "
    const [selector, done] = arguments;
    const inside = [...document.querySelectorAll(`${selector}, ${selector} *`)];
    const pane = inside.find((one) => one.scrollHeight > one.clientHeight + 200
        && ['auto', 'scroll'].includes(getComputedStyle(one).overflowY));
    if (!pane) { done(null); } else {
        const gaps = [];
        let last = performance.now(), down = true;
        const step = (now) => {
            gaps.push(now - last);
            last = now;
            pane.scrollTop += down ? 60 : -60;
            if (pane.scrollTop + pane.clientHeight >= pane.scrollHeight - 1) down = false;
            if (pane.scrollTop <= 0) down = true;
            if (gaps.length < 120) requestAnimationFrame(step); else done(gaps.slice(5));
        };
        requestAnimationFrame(step);
    }";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let rounds: usize = std::env::args()
        .nth(1)
        .context("how many rounds?")?
        .parse()?;
    let now = std::env::var("SEMESTRA_NOW").context("SEMESTRA_NOW is not set")?;
    let empty = memory_of_empty(&now).await?;
    let desk = Desk::set_up(&now)?;
    let today = now.get(..10).context("SEMESTRA_NOW names no day")?;
    fs::create_dir_all(desk.data())?;
    let mut fill = Command::new(program("examples/eight_terms")?);
    print!("{}", ask(fill.arg(desk.data()).arg(today))?);
    let window = Window::open(&desk).await?;
    window.click("nav-calendar").await?;
    window.see("calendar").await?;
    let idle = memory_at_rest(window.processes())?;
    switching(&window, rounds).await?;
    scrolling(&window).await?;
    println!(
        "memory (PSS of all), MB: {idle:.0} beside {empty:.0} of an empty term, {:.0} more (40 asked)",
        idle - empty
    );
    Ok(())
}

async fn memory_of_empty(now: &str) -> Result<f64> {
    let desk = Desk::set_up(now)?;
    let page = desk.file("page.txt");
    fs::write(
        &page,
        "Night Sky\nAST 102 - Spring 2025\nTime & Location\nWednesdays, 8:10-9:30 pm ET in Dome 1\n",
    )?;
    desk.semestra(&["import", &page.to_string_lossy(), "--yes"])?;
    let window = Window::open(&desk).await?;
    // The same screen with one class a week on it.
    window.click("nav-calendar").await?;
    window.see("calendar").await?;
    memory_at_rest(window.processes())
}

async fn switching(window: &Window, rounds: usize) -> Result<()> {
    let mut times: Vec<Vec<f64>> = vec![Vec::new(); KEYS.len()];
    // The first round warms it up and does not count.
    for round in 0..=rounds {
        for (number, (key, what)) in KEYS.iter().enumerate() {
            let waited = window.answer(PRESS, vec![json!(key)]).await?;
            let waited = waited
                .as_f64()
                .with_context(|| format!("{what} was never painted"))?;
            if round > 0 {
                times[number].push(waited);
            }
        }
        window.press("t").await?;
    }
    println!(
        "{:<22}{:>8}{:>8}{:>8}   ms from key to paint",
        "", "p50", "p95", "most"
    );
    for ((_, what), mut waited) in KEYS.iter().zip(times) {
        waited.sort_by(f64::total_cmp);
        let at = |share: usize| waited[(waited.len() - 1) * share / 100];
        let held = if at(95) <= MOST { "" } else { "  over 50" };
        println!(
            "{what:<22}{:>8.1}{:>8.1}{:>8.1}{held}",
            at(50),
            at(95),
            at(100)
        );
    }
    Ok(())
}

async fn scrolling(window: &Window) -> Result<()> {
    for (key, what) in [("A", "the agenda"), ("T", "the term")] {
        window.answer(PRESS, vec![json!(key)]).await?;
        let gaps = window
            .answer(SCROLL, vec![json!("[data-testid='calendar']")])
            .await?;
        let Value::Array(gaps) = gaps else {
            println!("scrolling {what}: all of it is in sight");
            continue;
        };
        let mut gaps: Vec<f64> = gaps.iter().filter_map(Value::as_f64).collect();
        gaps.sort_by(f64::total_cmp);
        let mean = gaps.iter().sum::<f64>() / gaps.len() as f64;
        println!(
            "scrolling {what}: {:.0} frames a second, slowest frame {:.0} ms",
            1000.0 / mean,
            gaps.last().copied().unwrap_or_default()
        );
    }
    Ok(())
}
