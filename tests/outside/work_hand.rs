//! The day plan and the deadlines by hand: ticked, selected, planned in steps, dated and added, by mouse and by keys alone.

use anyhow::{Context, Result, ensure};
use semestra_tests::{Desk, Window, until_async};
use serde_json::{Value, json};

use crate::MIDTERM_OF_WINTER;

const CONTROL: char = '\u{e009}';
const SHIFT: char = '\u{e008}';
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const TAB: &str = "\u{e004}";
const DOWN: &str = "\u{e015}";

pub(crate) async fn opened(desk: &Desk) -> Result<Window> {
    desk.import("course.txt")?;
    let window = Window::open(desk).await?;
    window.see("today").await?;
    Ok(window)
}

/// All deadlines as the core has them.
async fn deadlines(window: &Window) -> Result<Vec<Value>> {
    let answer = window.call("deadlines", json!({})).await?;
    let groups = answer["groups"].as_array().context("groups")?;
    let items = groups.iter().flat_map(|group| group["items"].as_array());
    Ok(items.flatten().cloned().collect())
}

async fn deadline(window: &Window, title: &str) -> Result<Value> {
    let all = deadlines(window).await?;
    let found = all.into_iter().find(|one| one["title"] == title);
    found.with_context(|| format!("there is no {title}"))
}

pub(crate) async fn id(window: &Window, title: &str) -> Result<String> {
    let found = deadline(window, title).await?;
    Ok(found["id"].as_str().context("an id")?.to_owned())
}

/// Waits until the core says of a deadline that it is done, or that it is not.
async fn is_done(window: &Window, title: &str, done: bool) -> Result<()> {
    until_async(title, || async {
        let found = deadline(window, title).await?;
        ensure!(found["doneAt"].is_string() == done, "it is {found}");
        Ok(Some(()))
    })
    .await
}

/// Types a date as the picker of the platform would.
pub(crate) async fn fill(window: &Window, name: &str, value: &str) -> Result<()> {
    window.see(name).await?;
    let script = "
        const field = document.querySelector(arguments[0]);
        field.value = arguments[1];
        for (const told of ['input', 'change']) field.dispatchEvent(new Event(told, { bubbles: true }));";
    let selector = format!("[data-testid='{name}']");
    window
        .run(script, vec![json!(selector), json!(value)])
        .await?;
    Ok(())
}

pub(crate) async fn focused(window: &Window) -> Result<String> {
    let script = "return document.activeElement?.dataset.testid ?? ''";
    let name = window.run(script, vec![]).await?;
    Ok(name.as_str().unwrap_or_default().to_owned())
}

/// Presses Tab until something has the focus.
pub(crate) async fn tab_to(window: &Window, name: &str) -> Result<()> {
    for _ in 0..60 {
        if focused(window).await? == name {
            return Ok(());
        }
        window.press(TAB).await?;
    }
    anyhow::bail!("Tab never comes to {name}")
}

#[tokio::test]
async fn the_window_opens_on_the_day_and_work_is_done_there() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    window.read("next-class", "HL-112").await?;
    let homework = id(&window, "HW1").await?;
    window.read("next-up", "due today").await?;
    let wrong = window.violations().await?;
    ensure!(wrong.is_empty(), "the day: {wrong:?}");
    window.click(&format!("next-done-{homework}")).await?;
    is_done(&window, "HW1", true).await?;
    window.see_no_more(&format!("next-{homework}")).await?;
    window.click("undo").await?;
    is_done(&window, "HW1", false).await?;
    window.see(&format!("next-{homework}")).await?;
    Ok(())
}

#[tokio::test]
async fn several_are_done_by_mouse_and_one_undo_brings_all_back() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    window.click("nav-deadlines").await?;
    for title in ["HW1", "HW2"] {
        let id = id(&window, title).await?;
        window.click(&format!("pick-{id}")).await?;
    }
    window.read("selection", "2 selected").await?;
    let wrong = window.violations().await?;
    ensure!(wrong.is_empty(), "the selection: {wrong:?}");
    window.click("all-done").await?;
    window.read("notice", "2").await?;
    is_done(&window, "HW1", true).await?;
    is_done(&window, "HW2", true).await?;
    window.click("undo").await?;
    is_done(&window, "HW1", false).await?;
    is_done(&window, "HW2", false).await?;
    Ok(())
}

#[tokio::test]
async fn several_are_done_and_brought_back_with_keys_alone() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    let before = deadlines(&window).await?;
    window.press("3").await?;
    window.see("deadlines").await?;
    let first = until_async("the list", || async {
        window.press(DOWN).await?;
        let line = focused(&window).await?;
        Ok(line.strip_prefix("open-").map(str::to_owned))
    })
    .await?;
    window.press("x").await?;
    window.press_holding(&[SHIFT], DOWN).await?;
    window.read("selection", "2 selected").await?;
    window.press(" ").await?;
    let done = |all: &[Value]| all.iter().filter(|one| one["doneAt"].is_string()).count();
    until_async("two that are done", || async {
        let all = deadlines(&window).await?;
        Ok((done(&all) == done(&before) + 2).then_some(()))
    })
    .await?;
    window.press_holding(&[CONTROL], "z").await?;
    until_async("all as before", || async {
        Ok((deadlines(&window).await? == before).then_some(()))
    })
    .await?;
    window.see(&format!("open-{first}")).await?;
    Ok(())
}

#[tokio::test]
async fn steps_and_my_date_are_set_with_keys_alone() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    let homework = id(&window, "HW2").await?;
    window.press("3").await?;
    let line = format!("open-{homework}");
    window.see(&line).await?;
    until_async("the line of HW2", || async {
        if focused(&window).await? == line {
            return Ok(Some(()));
        }
        window.press(DOWN).await?;
        Ok(None)
    })
    .await?;
    window.press(ENTER).await?;
    window.see("inspector").await?;
    tab_to(&window, "my-date-eveningBefore").await?;
    window.press(ENTER).await?;
    until_async("my date", || async {
        let found = deadline(&window, "HW2").await?;
        Ok(found["mine"]
            .as_str()
            .is_some_and(|at| at.ends_with("T20:00:00"))
            .then_some(()))
    })
    .await?;
    tab_to(&window, "new-step").await?;
    window.press("Sketch the marsh").await?;
    window.press(ENTER).await?;
    window.read("steps-done", "0 of 1").await?;
    let script =
        "return document.querySelector('[data-testid^=\"tick-\"]')?.dataset.testid ?? null";
    let tick = window.run(script, vec![]).await?;
    let tick = tick.as_str().context("a step to tick")?.to_owned();
    window.press_holding(&[SHIFT], TAB).await?;
    for _ in 0..6 {
        if focused(&window).await? == tick {
            break;
        }
        window.press_holding(&[SHIFT], TAB).await?;
    }
    window.press(" ").await?;
    window.read("steps-done", "1 of 1").await?;
    window.press_holding(&[CONTROL], "z").await?;
    window.read("steps-done", "0 of 1").await?;
    Ok(())
}

#[tokio::test]
async fn a_deadline_of_my_own_is_added_changed_and_removed() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    window.click("nav-deadlines").await?;
    window.click("add-deadline").await?;
    window.click("work-title").await?;
    window.press("Field notebook").await?;
    fill(&window, "work-due", "on").await?;
    fill(&window, "work-on", "2025-02-14").await?;
    let wrong = window.violations().await?;
    ensure!(wrong.is_empty(), "the form: {wrong:?}");
    window.click("work-save").await?;
    window.see_no_more("work-dialog").await?;
    window.read("inspector", "Field notebook").await?;
    let added = deadline(&window, "Field notebook").await?;
    ensure!(
        added["official"] == "2025-02-14T23:59:00" && added["hasTime"] == false,
        "a day without an hour: {added}"
    );
    window.click("change-work").await?;
    fill(&window, "work-title", "Field notes").await?;
    window.click("work-save").await?;
    window.read("deadlines", "Field notes").await?;
    window.click("remove-work").await?;
    window.see_no_more("inspector").await?;
    window.click("undo").await?;
    window.read("deadlines", "Field notes").await?;
    Ok(())
}

#[tokio::test]
async fn the_form_says_what_is_wrong_and_escape_leaves_it() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    window.click("nav-deadlines").await?;
    window.click("add-deadline").await?;
    window.click("work-title").await?;
    window.press("Quiz").await?;
    fill(&window, "work-due", "window").await?;
    fill(&window, "work-opens", "2025-02-14").await?;
    fill(&window, "work-opens-time", "17:00").await?;
    fill(&window, "work-closes", "2025-02-14").await?;
    fill(&window, "work-closes-time", "16:00").await?;
    window.click("work-save").await?;
    window.read("work-refusal", "later end").await?;
    window.press(ESCAPE).await?;
    window.see_no_more("work-dialog").await?;
    ensure!(
        deadline(&window, "Quiz").await.is_err(),
        "nothing was stored"
    );
    Ok(())
}
