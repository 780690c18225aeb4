//! A course made by hand, by keyboard alone, and what a student changes on its page.

use anyhow::Result;
use semestra_tests::{Desk, Window};

use crate::MIDTERM_OF_WINTER;

// Keys as WebDriver names them (W3C WebDriver §17.4.2).
const ENTER: &str = "\u{e007}";
const TAB: &str = "\u{e004}";
const CONTROL: char = '\u{e009}';

/// Opens a window with one course made by hand, without a single click.
async fn by_keyboard(desk: &Desk) -> Result<Window> {
    let window = Window::open(desk).await?;
    window.see("by-hand").await?;
    focus(&window, "by-hand").await?;
    window.press(ENTER).await?;
    window.see("new-code").await?;
    // The form begins with its first field.
    focus(&window, "new-code").await?;
    window.press("15-213").await?;
    window.press(TAB).await?;
    window.press("Computer Systems").await?;
    window.press(TAB).await?;
    window.press("Mon Wed 2:00-3:20 pm CIC 1201").await?;
    window.read("weekly-read", "CIC 1201").await?;
    window.press(ENTER).await?;
    window.see("course-page").await?;
    window.see("nav-course-15-213").await?;
    Ok(window)
}

/// Gives a thing the focus, as the tabulator key would after some presses.
async fn focus(window: &Window, name: &str) -> Result<()> {
    window.see(name).await?;
    let script = "document.querySelector(arguments[0]).focus()";
    let selector = format!("[data-testid='{name}']");
    window.run(script, vec![selector.into()]).await?;
    Ok(())
}

#[tokio::test]
async fn a_course_is_made_by_hand_by_keyboard_alone() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = by_keyboard(&desk).await?;
    let agenda = desk.semestra(&["agenda"])?;
    assert!(agenda.contains("15-213"), "{agenda}");
    // A tick by the space bar, and the way back by Ctrl+Z.
    let ticks = "[data-testid^='tick-attended-']";
    window.see_at(ticks).await?;
    window
        .run(
            "document.querySelector(arguments[0]).focus()",
            vec![ticks.into()],
        )
        .await?;
    window.press(" ").await?;
    window.read("notice", "attended").await?;
    window.press_holding(&[CONTROL], "z").await?;
    window.read("notice", "Took back").await?;
    Ok(())
}

#[tokio::test]
async fn a_weekly_class_is_changed_and_a_day_swapped() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = by_keyboard(&desk).await?;
    window.click("tab-weekly").await?;
    window.click_at("[data-testid^='edit-meeting-']").await?;
    window.see("edit-form").await?;
    focus(&window, "field-location").await?;
    window.press_holding(&[CONTROL], "a").await?;
    window.press("GHC 4401").await?;
    window.press(ENTER).await?;
    window.see_no_more("edit-form").await?;
    window.read("course-page", "GHC 4401").await?;
    window.click("undo").await?;
    window.read("course-page", "CIC 1201").await?;

    window.click("add-swapped").await?;
    window.see("edit-form").await?;
    // The day that is offered is today; a Friday's classes are none of this course's.
    window
        .run(
            "const field = document.querySelector(\"[data-testid='field-runsAs']\");
             field.value = 'FR';
             field.dispatchEvent(new Event('change', { bubbles: true }));",
            vec![],
        )
        .await?;
    window.click("save-form").await?;
    window.see_no_more("edit-form").await?;
    window.see_at("[data-testid^='swapped-']").await?;
    window.click_at("[data-testid^='remove-swapped-']").await?;
    window.read("notice", "No longer swapped").await?;
    Ok(())
}

#[tokio::test]
async fn a_class_gets_a_note_and_is_called_off() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = by_keyboard(&desk).await?;
    window.click("rows-ahead").await?;
    window.click_at("[data-testid^='more-']").await?;
    window.click("write-note").await?;
    window.see("note-text").await?;
    window.press("ask about **caches** <b>x</b>").await?;
    window.click("keep-note").await?;
    window.read("note", "ask about caches <b>x</b>").await?;
    let bold = window
        .run(
            "return document.querySelector(\"[data-testid='note'] strong\")?.textContent",
            vec![],
        )
        .await?;
    assert_eq!(bold, serde_json::json!("caches"));

    window.click_at("[data-testid^='more-']").await?;
    window.click("call-off-class").await?;
    window.read("notice", "Called off").await?;
    window.click_at("[data-testid^='more-']").await?;
    window.click("restore-class").await?;
    window.read("notice", "As planned").await?;
    assert_eq!(window.violations().await?, Vec::<String>::new());
    Ok(())
}

#[tokio::test]
async fn what_cannot_be_is_said_at_its_field() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = by_keyboard(&desk).await?;
    window.click("edit-course").await?;
    window.see("edit-form").await?;
    focus(&window, "field-zone").await?;
    window.press_holding(&[CONTROL], "a").await?;
    window.press("Mars/Olympus").await?;
    window.press(ENTER).await?;
    window.read("edit-form", "is not a time zone").await?;
    assert_eq!(window.violations().await?, Vec::<String>::new());
    Ok(())
}
