//! A draft is worked through before it is taken in.

use anyhow::{Context, Result};
use semestra_tests::{Desk, Window, fixture};
use serde_json::json;

use crate::MIDTERM_OF_WINTER;

/// A course with a lecture for all and an hour of its own for each of two sections.
const SECTIONS: &str = "Tide Pools
MAR 120 - Spring 2025

Meetings
Lecture: Mondays and Wednesdays 10:00-10:50 am in Pier 1
Section A: Thursdays 2:00-2:50 pm in Pier 3
Section B: Fridays 3:00-3:50 pm in Pier 4

Schedule
1/13/2025\tTides and moons
1/15/2025\tRock and sand
1/22/2025\tAnemones
1/27/2025\tUrchins
";

/// One page with a heading for each of two courses.
const SEVERAL: &str = "# Courses of the winter

## MAR 120 Tide Pools

| Date | Topic |
|---|---|
| 1/13/2025 | Tides and moons |
| 1/15/2025 | Rock and sand |
| 1/22/2025 | Anemones |

## MAR 240 Estuaries

| Date | Topic |
|---|---|
| 1/14/2025 | Salt wedges |
| 1/16/2025 | Mud flats |
| 1/23/2025 | Eelgrass |
";

async fn open_review(desk: &Desk, page: &str, sees: &str) -> Result<Window> {
    let window = Window::open(desk).await?;
    window.click("nav-import").await?;
    window.paste("paste-area", page).await?;
    window.click("read-button").await?;
    window.see(sees).await?;
    Ok(window)
}

/// Selects words of the document, as dragging over them does.
async fn select(window: &Window, words: &str) -> Result<()> {
    let script = "
        const [words] = arguments;
        const text = [...document.querySelectorAll('[data-testid=review-document] .text')]
            .find((text) => text.textContent.includes(words));
        text.scrollIntoView({ block: 'center' });
        const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        let node = nodes.nextNode();
        while (node && !node.textContent.includes(words)) node = nodes.nextNode();
        const start = node.textContent.indexOf(words);
        getSelection().setBaseAndExtent(node, start, node, start + words.length);
        return getSelection().toString();";
    let selected = window.run(script, vec![json!(words)]).await?;
    assert_eq!(selected, json!(words));
    Ok(())
}

/// How many things of a selector there are.
async fn count(window: &Window, selector: &str) -> Result<u64> {
    let script = "return document.querySelectorAll(arguments[0]).length";
    let found = window.run(script, vec![json!(selector)]).await?;
    found.as_u64().context("a count is a number")
}

#[tokio::test]
async fn selected_words_become_a_deadline() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let page = std::fs::read_to_string(fixture("course.txt"))?;
    let words = "Please hand your sketchbook in by 2/14/2025 at 5 pm";
    let window = open_review(&desk, &format!("{page}\n{words}.\n"), "review").await?;
    // Whatever the reader makes of the line, the student may point at it.
    select(&window, "sketchbook in by 2/14/2025 at 5 pm").await?;
    window.click("add-as-due").await?;
    window.see("review-item-mine-1").await?;
    window.read("review-item-mine-1", "sketchbook").await?;
    assert_eq!(window.violations().await?, Vec::<String>::new());
    window.click("add-to-term").await?;
    window.see("nav-course-24-510").await?;
    window.click("nav-deadlines").await?;
    window.read("deadlines", "sketchbook").await?;
    Ok(())
}

#[tokio::test]
async fn whole_lines_are_added_without_a_mouse() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let page = std::fs::read_to_string(fixture("course.txt"))?;
    let window = open_review(&desk, &page, "review").await?;
    let focus = "document.querySelector('[data-line=\"3\"] button').focus()";
    window.run(focus, vec![]).await?;
    window.press("\u{e007}").await?;
    window.see("add-bar").await?;
    // The first of the ways to add it has the focus.
    window.press("\u{e007}").await?;
    window
        .read("review-item-mine-1", "About this course")
        .await?;
    window.click("take-back").await?;
    window.see_no_more("review-item-mine-1").await?;
    Ok(())
}

#[tokio::test]
async fn only_the_classes_of_my_section_are_taken_in() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = open_review(&desk, SECTIONS, "section-choice").await?;
    let meetings = "[data-testid='review-group-meetings'] > li";
    let all = count(&window, meetings).await?;
    window
        .click_at("[data-testid='section-choice'] label:first-of-type span")
        .await?;
    window
        .see_at("[data-testid='section-choice'] label:first-of-type :checked + span")
        .await?;
    assert_eq!(
        count(&window, meetings).await?,
        all - 1,
        "the other section's class is left out"
    );
    window.click("take-back").await?;
    window
        .see_at("[data-testid='section-choice'] label:nth-of-type(3) :checked + span")
        .await?;
    assert_eq!(count(&window, meetings).await?, all);
    Ok(())
}

#[tokio::test]
async fn a_page_of_several_courses_asks_which_one_is_meant() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = open_review(&desk, SEVERAL, "part-choice").await?;
    window.read("part-choice", "2 courses").await?;
    assert_eq!(window.violations().await?, Vec::<String>::new());
    window.click("part-1").await?;
    window.see("review-draft").await?;
    window.read("part-chosen", "MAR 240").await?;
    window.read("review-draft", "Eelgrass").await?;
    window.click("add-to-term").await?;
    window.see("nav-course-MAR 240").await?;
    Ok(())
}
