//! From a course page to a term that stays.

use anyhow::{Context, Result};
use semestra_tests::{Desk, Window, fixture, real_page};

use crate::MIDTERM_OF_WINTER;

#[tokio::test]
async fn a_pasted_course_page_becomes_a_term_that_is_still_there_tomorrow() -> Result<()> {
    let page = std::fs::read_to_string(fixture("course.txt"))?;
    becomes_a_term(&page, "24-510", "Seagrass Meadows").await
}

#[tokio::test]
async fn the_real_course_page_becomes_a_term_too() -> Result<()> {
    let Some(page) = real_page() else {
        println!("!! the real course page is not beside the project: only our own was tried");
        return Ok(());
    };
    let page = std::fs::read_to_string(page)?;
    becomes_a_term(&page, "18-789", "Generative Adversarial Networks").await
}

/// Both pages say the same: 27 classes, 3 homeworks, a midterm, 3 days off, 6 office hours, 5 late days.
async fn becomes_a_term(page: &str, code: &str, topic: &str) -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    {
        let window = Window::open(&desk).await?;
        window.see("welcome").await?;
        window.click("nav-import").await?;
        window.paste("paste-area", page).await?;
        window.click("read-button").await?;
        window.see("review-document").await?;
        for words in [
            "27 sessions",
            "3 deadlines",
            "1 exam",
            "6 office hours",
            "5 late days",
        ] {
            window.read("review-summary", words).await?;
        }
        assert_eq!(
            courses(&desk)?,
            0,
            "nothing is stored before it is accepted"
        );
        window.click("add-to-term").await?;

        window.click("nav-calendar").await?;
        window.click("view-week").await?;
        window.read("calendar", topic).await?;
        window.read("calendar", "HW1").await?;
        window.click("view-month").await?;
        window.read("calendar", "HW1").await?;
        window.read("calendar-title", "February").await?;

        window.click(&format!("nav-course-{code}")).await?;
        window.see("course-page").await?;
        window.click_at("[data-testid^='tick-attended-']").await?;
        window
            .see_at("[data-testid^='tick-attended-']:is(:checked, [aria-checked='true'])")
            .await?;
    }
    let window = Window::open(&desk).await?;
    window.click(&format!("nav-course-{code}")).await?;
    window
        .see_at("[data-testid^='tick-attended-']:is(:checked, [aria-checked='true'])")
        .await?;
    Ok(())
}

/// How many courses the terminal sees.
fn courses(desk: &Desk) -> Result<u64> {
    let health = desk.semestra_json(&["doctor"])?;
    health["courses"].as_u64().context("doctor counts courses")
}

#[tokio::test]
async fn what_was_added_can_be_undone() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = Window::open(&desk).await?;
    window.click("nav-import").await?;
    window
        .paste(
            "paste-area",
            &std::fs::read_to_string(fixture("course.txt"))?,
        )
        .await?;
    window.click("read-button").await?;
    window.click("add-to-term").await?;
    window.see("nav-course-24-510").await?;
    window.click("undo").await?;
    window.see_no_more("nav-course-24-510").await?;
    Ok(())
}

#[tokio::test]
async fn a_discarded_review_leaves_nothing_behind() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = Window::open(&desk).await?;
    window.click("nav-import").await?;
    window
        .paste(
            "paste-area",
            &std::fs::read_to_string(fixture("course.txt"))?,
        )
        .await?;
    window.click("read-button").await?;
    window.click("discard").await?;
    window.see("paste-area").await?;
    assert_eq!(courses(&desk)?, 0);
    Ok(())
}

#[tokio::test]
async fn the_sample_term_is_one_click_away() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = Window::open(&desk).await?;
    window.click("explore-sample").await?;
    window.click("nav-calendar").await?;
    window.click("view-week").await?;
    window.see_at("[data-testid^='entry-']").await?;
    Ok(())
}

#[tokio::test]
async fn a_change_made_in_the_terminal_shows_in_the_window_when_it_is_done_there() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    desk.import("course.txt")?;
    let window = Window::open(&desk).await?;
    window.click("nav-deadlines").await?;
    window.read("deadlines", "HW1").await?;
    window.click_at("[data-testid^='done-']").await?;
    window.see("notice").await?;
    let undone = desk.semestra(&["due"])?;
    assert!(
        !undone.contains("HW1"),
        "done in the window is done in the terminal: {undone}"
    );
    Ok(())
}
