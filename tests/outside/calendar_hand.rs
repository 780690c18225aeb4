//! The calendar by hand: drawn, moved, pulled, called off and undone, by mouse and by keys alone.

use anyhow::{Context, Result, ensure};
use semestra_tests::{Desk, Window, fixture, until_async};
use serde_json::{Value, json};

use crate::MIDTERM_OF_WINTER;

const BLOCK: &str = "[data-entry^='block-']";
const ALT: char = '\u{e00a}';
const SHIFT: char = '\u{e008}';
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const DELETE: &str = "\u{e017}";
const UP: &str = "\u{e013}";
const DOWN: &str = "\u{e015}";
const RIGHT: &str = "\u{e014}";

/// Columns of the week that is shown, Monday first.
const TUESDAY: usize = 1;
const THURSDAY: usize = 3;
const FRIDAY: usize = 4;

type Point = (i64, i64);

#[tokio::test]
async fn a_block_is_drawn_moved_pulled_and_undone_with_the_mouse() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = week(&desk).await?;
    let from = hour(&window, THURSDAY, 10, 5).await?;
    let to = hour(&window, THURSDAY, 10, 50).await?;
    window.drag(from, to).await?;
    window.see("block-form").await?;
    window.press("Study").await?;
    window.press(ENTER).await?;
    window.see_no_more("block-form").await?;
    block_is(&window, "2025-02-06T10:00:00", "2025-02-06T11:00:00").await?;

    let held = middle(&window, BLOCK).await?;
    let there = hour(&window, FRIDAY, 11, 30).await?;
    window.drag(held, there).await?;
    block_is(&window, "2025-02-07T11:00:00", "2025-02-07T12:00:00").await?;

    let edge = lower_edge(&window, BLOCK).await?;
    let lower = hour(&window, FRIDAY, 12, 45).await?;
    window.drag(edge, (edge.0, lower.1)).await?;
    block_is(&window, "2025-02-07T11:00:00", "2025-02-07T12:45:00").await?;

    window.click("undo").await?;
    block_is(&window, "2025-02-07T11:00:00", "2025-02-07T12:00:00").await?;
    Ok(())
}

#[tokio::test]
async fn a_block_is_made_moved_pulled_and_removed_with_keys_alone() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = week(&desk).await?;
    window.press("n").await?;
    window.see("block-form").await?;
    window.press(ESCAPE).await?;
    window.see_no_more("block-form").await?;
    window.press("n").await?;
    window.see("block-form").await?;
    window.press("Read ahead").await?;
    window.press(ENTER).await?;
    window.see_no_more("block-form").await?;
    block_is(&window, "2025-02-05T13:00:00", "2025-02-05T14:00:00").await?;

    focus(&window, BLOCK).await?;
    let keys = [DOWN, DOWN, RIGHT].concat();
    window.press_holding(&[ALT], &keys).await?;
    block_is(&window, "2025-02-06T13:30:00", "2025-02-06T14:30:00").await?;
    focus(&window, BLOCK).await?;
    window.press_holding(&[ALT, SHIFT], UP).await?;
    block_is(&window, "2025-02-06T13:30:00", "2025-02-06T14:15:00").await?;

    focus(&window, BLOCK).await?;
    window.press(DELETE).await?;
    count_is(&window, BLOCK, 0).await?;
    window.click("undo").await?;
    window.see_at(BLOCK).await?;
    Ok(())
}

#[tokio::test]
async fn a_class_moves_after_a_question_and_is_planned_again() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = week(&desk).await?;
    let class = class_of_wednesday(&window).await?;
    let class = class.as_str();
    let held = middle(&window, class).await?;
    // Held at 14:40, the middle of 14:00 to 15:20.
    let there = hour(&window, THURSDAY, 16, 40).await?;
    window.drag(held, there).await?;
    window.see("move-question").await?;
    window.click("move-leave").await?;
    window.see_no_more("ghost").await?;
    window.drag(held, there).await?;
    window.click("move-one").await?;
    window.see_no_more("ghost").await?;
    window.read("calendar", "moved from").await?;

    window.click_at(class).await?;
    window.see("as-planned").await?;
    window.click("as-planned").await?;
    window.see_no_more("as-planned").await?;
    window.click("call-off").await?;
    window.see("as-planned").await?;
    window.read("calendar", "cancelled").await?;
    window.click("undo").await?;
    window.see_no_more("as-planned").await?;
    Ok(())
}

#[tokio::test]
async fn a_deadline_stays_and_my_date_is_set_beside_it() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = week(&desk).await?;
    let official = "[data-entry^='assessment-']";
    let held = middle(&window, official).await?;
    let there = middle_of(&window, ".ec-all-day .ec-day", TUESDAY).await?;
    window.drag(held, there).await?;
    window.see_at("[data-entry^='my-date-']").await?;
    let days = window
        .run(
            "return ['assessment', 'my-date'].map((kind) =>
                document.querySelector(`[data-entry^='${kind}-']`).dataset.day)",
            vec![],
        )
        .await?;
    assert_eq!(days, json!(["2025-02-05", "2025-02-04"]));
    window.click("undo").await?;
    count_is(&window, "[data-entry^='my-date-']", 0).await?;
    Ok(())
}

#[tokio::test]
async fn the_whole_term_is_on_one_page_and_leads_into_its_weeks() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = week(&desk).await?;
    window.click("view-term").await?;
    window.see_at("[data-week]").await?;
    window.read("calendar", "HW1").await?;
    window.read("calendar", "Spring Break").await?;
    focus(&window, "[data-week][aria-current] .week").await?;
    window.press(DOWN).await?;
    window.press(ENTER).await?;
    window.see_at(".grid.week").await?;
    window.read("calendar-title", "10").await?;
    Ok(())
}

#[tokio::test]
async fn a_kind_that_is_left_out_stays_out_tomorrow() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let hours = "[data-entry^='office-hour-']";
    {
        let window = week(&desk).await?;
        window.see_at(hours).await?;
        window.click("kind-filter").await?;
        window.click("kind-office_hour").await?;
        count_is(&window, hours, 0).await?;
        window.press(ESCAPE).await?;
        window.see_no_more("kinds").await?;
    }
    let window = Window::open(&desk).await?;
    window.click("nav-calendar").await?;
    window.click("view-week").await?;
    window.see_at("[data-entry^='session-']").await?;
    count_is(&window, hours, 0).await
}

/// The week of the fixture's midterm of winter, in a window of a laptop's size.
async fn week(desk: &Desk) -> Result<Window> {
    let window = Window::open(desk).await?;
    window.resize(1280, 800).await?;
    window.click("nav-import").await?;
    let page = std::fs::read_to_string(fixture("course.txt"))?;
    window.paste("paste-area", &page).await?;
    window.click("read-button").await?;
    window.click("add-to-term").await?;
    window.click("nav-calendar").await?;
    window.click("view-week").await?;
    window.see_at("[data-entry^='session-']").await?;
    Ok(window)
}

/// The selector of Wednesday's class.
async fn class_of_wednesday(window: &Window) -> Result<String> {
    let script = "return document.querySelector(\"[data-entry^='session-'][data-day='2025-02-05']\").dataset.entry";
    let key = window.run(script, vec![]).await?;
    let key = key.as_str().context("there is no class on Wednesday")?;
    Ok(format!("[data-entry='{key}']"))
}

/// The point of a day of the week at which an hour lies.
async fn hour(window: &Window, day: usize, hour: u32, minute: u32) -> Result<Point> {
    let script = "
        const [day, minute] = arguments;
        const box = document.querySelectorAll('.ec-body .ec-day')[day].getBoundingClientRect();
        return [box.left + box.width / 2, box.top + (box.height * minute) / 1440];";
    let arguments = vec![json!(day), json!(hour * 60 + minute)];
    point(&window.run(script, arguments).await?)
}

async fn middle(window: &Window, selector: &str) -> Result<Point> {
    middle_of(window, selector, 0).await
}

/// The middle of one of several things.
async fn middle_of(window: &Window, selector: &str, which: usize) -> Result<Point> {
    window.see_at(selector).await?;
    let script = "
        const box = document.querySelectorAll(arguments[0])[arguments[1]].getBoundingClientRect();
        return [box.left + box.width / 2, box.top + box.height / 2];";
    point(
        &window
            .run(script, vec![json!(selector), json!(which)])
            .await?,
    )
}

async fn lower_edge(window: &Window, selector: &str) -> Result<Point> {
    let script = "
        const box = document.querySelector(arguments[0]).getBoundingClientRect();
        return [box.left + box.width / 2, box.bottom - 3];";
    point(&window.run(script, vec![json!(selector)]).await?)
}

fn point(said: &Value) -> Result<Point> {
    let whole = |at: usize| -> Option<i64> {
        let number = said.get(at)?.as_f64()?;
        format!("{number:.0}").parse().ok()
    };
    whole(0).zip(whole(1)).context("that is not on the page")
}

async fn focus(window: &Window, selector: &str) -> Result<()> {
    window.see_at(selector).await?;
    let script = "document.querySelector(arguments[0]).focus()";
    window.run(script, vec![json!(selector)]).await?;
    Ok(())
}

/// Waits until there are so many things.
async fn count_is(window: &Window, selector: &str, count: usize) -> Result<()> {
    let script = "return document.querySelectorAll(arguments[0]).length";
    until_async(&format!("{count} of {selector}"), || async {
        let now = window.run(script, vec![json!(selector)]).await?;
        Ok((now == json!(count)).then_some(()))
    })
    .await
}

/// Waits until the only block of the week is then, in the core and on the glass.
async fn block_is(window: &Window, start: &str, end: &str) -> Result<()> {
    let request = json!({ "view": "week", "anchor": "2025-02-05", "step": 0, "firstDay": "MO" });
    until_async(&format!("a block from {start} to {end}"), || async {
        let calendar = window.call("calendar", request.clone()).await?;
        let entries = calendar["entries"].as_array().context("entries")?;
        let block = entries
            .iter()
            .find(|entry| entry["kind"] == "block")
            .context("there is no block")?;
        ensure!(
            block["start"] == start && block["end"] == end,
            "it is from {} to {}",
            block["start"],
            block["end"]
        );
        Ok(Some(()))
    })
    .await?;
    window.see_no_more("ghost").await?;
    let day = start.split('T').next().unwrap_or(start);
    window.see_at(&format!("{BLOCK}[data-day='{day}']")).await?;
    Ok(())
}
