//! The frame around every screen by hand: found, added, taken back and made larger with keys alone.

use anyhow::{Result, ensure};
use semestra_tests::{Desk, Window, until_async};
use serde_json::{Value, json};

use crate::MIDTERM_OF_WINTER;

const CONTROL: char = '\u{e009}';
const SHIFT: char = '\u{e008}';
const ENTER: &str = "\u{e007}";
const ESCAPE: &str = "\u{e00c}";
const TAB: &str = "\u{e004}";
const DOWN: &str = "\u{e015}";

async fn opened(desk: &Desk) -> Result<Window> {
    desk.import("course.txt")?;
    let window = Window::open(desk).await?;
    window.see("nav-course-24-510").await?;
    Ok(window)
}

/// Waits until a script answers so.
async fn is(window: &Window, script: &str, wanted: Value) -> Result<()> {
    until_async(script, || async {
        let found = window.run(script, vec![]).await?;
        ensure!(found == wanted, "it is {found}");
        Ok(Some(()))
    })
    .await
}

async fn focus_is(window: &Window, name: &str) -> Result<()> {
    is(
        window,
        "return document.activeElement?.dataset.testid ?? document.activeElement?.tagName",
        json!(name),
    )
    .await
}

#[tokio::test]
async fn the_palette_finds_does_and_adds_with_keys_alone() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    window.press_holding(&[CONTROL], "k").await?;
    focus_is(&window, "search-input").await?;
    let wrong = window.violations().await?;
    ensure!(wrong.is_empty(), "the palette: {wrong:?}");
    window.press("go dl").await?;
    window.see("found-action-deadlines").await?;
    window.press(ENTER).await?;
    window.see("deadlines").await?;

    // What was done last comes first.
    window.press("/").await?;
    window.see("search-input").await?;
    is(
        &window,
        "return document.querySelector('[role=option]')?.dataset.testid",
        json!("found-action-deadlines"),
    )
    .await?;
    window.press(ESCAPE).await?;
    window.see_no_more("search-dialog").await?;

    window.press_holding(&[CONTROL], "k").await?;
    window.press("24-510").await?;
    window.see_at("[data-testid^='found-course-']").await?;
    window.press(ENTER).await?;
    window.see("course-page").await?;

    // A line that is no command goes on to be added.
    window.press_holding(&[CONTROL], "k").await?;
    window.press("call mom fri 6pm").await?;
    window.see("found-add").await?;
    window.press(ENTER).await?;
    window.read("quick-sentence", "call mom").await?;
    window.press(ENTER).await?;
    window.read("notice", "call mom").await?;
    Ok(())
}

#[tokio::test]
async fn the_words_of_what_was_found_are_shown_in_the_document() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    window.press_holding(&[CONTROL], "k").await?;
    window.press("midterm").await?;
    window.see_at("[data-testid^='found-assessment-']").await?;
    // Down to the first thing that stands in a document.
    for _ in 0..12 {
        let chosen = window
            .run(
                "return document.querySelector('[role=option][aria-selected=true]')?.dataset.testid ?? ''",
                vec![],
            )
            .await?;
        if chosen.as_str().is_some_and(|name| {
            name.starts_with("found-assessment-") || name.starts_with("found-session-")
        }) {
            break;
        }
        window.press(DOWN).await?;
    }
    window.press_holding(&[CONTROL], ENTER).await?;
    window.see("source-dialog").await?;
    Ok(())
}

#[tokio::test]
async fn a_line_is_added_taken_back_and_done_again() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    window.click("nav-deadlines").await?;
    window.see("deadlines").await?;
    window.press("q").await?;
    focus_is(&window, "quick-input").await?;
    window.press("Lab report fri 5pm #24-510").await?;
    window.read("quick-sentence", "Lab report · 24-510").await?;
    window.read("quick-sentence", "5:00").await?;
    let wrong = window.violations().await?;
    ensure!(wrong.is_empty(), "the line: {wrong:?}");
    window.press(ENTER).await?;
    window.see_no_more("quick-dialog").await?;
    window.read("deadlines", "Lab report").await?;
    let said = desk.semestra(&["due"])?;
    ensure!(said.contains("Lab report"), "{said}");

    window.press_holding(&[CONTROL], "z").await?;
    is(
        &window,
        "return document.querySelector('[data-testid=deadlines]').innerText.includes('Lab report')",
        json!(false),
    )
    .await?;
    // The notice offers to do it again; so do the keys.
    window.see("redo").await?;
    window.press_holding(&[CONTROL, SHIFT], "z").await?;
    window.read("deadlines", "Lab report").await?;
    Ok(())
}

#[tokio::test]
async fn letters_and_the_folded_list_are_remembered() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    {
        let window = opened(&desk).await?;
        window.press_holding(&[CONTROL], "+").await?;
        window.press_holding(&[CONTROL], "+").await?;
        is(
            &window,
            "return document.documentElement.style.fontSize",
            json!("125%"),
        )
        .await?;
        window.press("[").await?;
        is(
            &window,
            "return document.querySelector('[data-testid=places]').dataset.folded",
            json!("true"),
        )
        .await?;
    }
    let window = Window::open(&desk).await?;
    is(
        &window,
        "return document.documentElement.style.fontSize",
        json!("125%"),
    )
    .await?;
    is(
        &window,
        "return document.querySelector('[data-testid=places]').dataset.folded",
        json!("true"),
    )
    .await?;
    let overview = window.call("overview", json!({})).await?;
    ensure!(
        overview.to_string().contains("\"undo\":\"") || overview["undo"].is_string(),
        "what was imported can still be taken back"
    );
    ensure!(
        !overview["undo"]
            .as_str()
            .unwrap_or_default()
            .contains("settings"),
        "letters are no change of the plan: {overview}"
    );
    Ok(())
}

#[tokio::test]
async fn the_work_is_one_key_away_and_large_letters_break_nothing() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    window
        .run(
            "document.activeElement?.blur(); document.body.focus()",
            vec![],
        )
        .await?;
    window.press(TAB).await?;
    focus_is(&window, "skip").await?;
    window.press(ENTER).await?;
    focus_is(&window, "MAIN").await?;
    window.resize(900, 600).await?;
    for _ in 0..6 {
        window.press_holding(&[CONTROL], "+").await?;
    }
    is(
        &window,
        "return document.documentElement.style.fontSize",
        json!("200%"),
    )
    .await?;
    is(
        &window,
        "return document.documentElement.scrollWidth <= innerWidth",
        json!(true),
    )
    .await?;
    let wrong = window.violations().await?;
    ensure!(wrong.is_empty(), "at 200 %: {wrong:?}");
    Ok(())
}

#[test]
fn the_size_of_the_window_is_remembered() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let wanted = (1010, 720);
    {
        let _first = desk.start(&[])?;
        let window = desk.window()?;
        desk.resize(&window, wanted)?;
        desk.close(&window)?;
    }
    let _second = desk.start(&[])?;
    let window = desk.window()?;
    semestra_tests::until("the size it had", || {
        (desk.size(&window)? == wanted).then_some(())
    })
}
