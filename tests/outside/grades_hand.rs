//! Grades by hand: the seed course's marks entered by keyboard, a what-if beside the record, late days that move a deadline.

use anyhow::{Context, Result, ensure};
use semestra_tests::{Desk, Window};
use serde_json::{Value, json};

use crate::MIDTERM_OF_WINTER;

const ENTER: &str = "\u{e007}";

/// Opens the grades of the sample's copy of the seed course.
async fn opened(desk: &Desk) -> Result<Window> {
    let window = Window::open(desk).await?;
    window.click("explore-sample").await?;
    window.see("calendar").await?;
    window.see("nav-course-18-789").await?;
    window.click("nav-grades").await?;
    window.see("grades").await?;
    without_faults(&window, "all grades").await?;
    window.click("open-grades-18-789").await?;
    window.see("scores").await?;
    Ok(window)
}

async fn without_faults(window: &Window, screen: &str) -> Result<()> {
    let wrong = window.violations().await?;
    ensure!(wrong.is_empty(), "{screen}: {wrong:?}");
    Ok(())
}

/// What stands in the place of a score.
async fn score(window: &Window, title: &str) -> Result<String> {
    let script = "return document.querySelector(arguments[0])?.value ?? null";
    let value = window.run(script, vec![json!(place_of(title))]).await?;
    Ok(value.as_str().context("the place of a score")?.to_owned())
}

fn place_of(title: &str) -> String {
    format!("input[aria-label='Score of {title}']")
}

/// Types a score where it belongs and goes on with Enter.
async fn enter(window: &Window, title: &str, text: &str) -> Result<()> {
    window.see_at(&place_of(title)).await?;
    let script =
        "const field = document.querySelector(arguments[0]); field.focus(); field.select();";
    window.run(script, vec![json!(place_of(title))]).await?;
    window.press(text).await?;
    window.press(ENTER).await
}

/// The marks that the note of the issue counts with.
async fn enter_all(window: &Window) -> Result<()> {
    for (title, text, graded) in [
        ("Class presentations", "100 %", "10 %"),
        ("Quizzes", "5/5", "15 %"),
        ("Midterm", "78/100", "35 %"),
        ("HW1", "92", "45 %"),
        ("HW2", "85", "55 %"),
    ] {
        enter(window, title, text).await?;
        window.read("graded-share", graded).await?;
    }
    Ok(())
}

async fn grades(window: &Window) -> Result<Value> {
    let all = window.call("all_grades", json!({})).await?;
    let lines = all["courses"].as_array().context("courses")?;
    let line = lines.iter().find(|one| one["course"]["code"] == "18-789");
    Ok(line.context("18-789")?.clone())
}

#[tokio::test]
async fn the_seed_course_stands_where_the_hand_puts_it() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    enter_all(&window).await?;
    window.read("figure-current", "87.82 %").await?;
    window.read("figure-minimum", "48.3 %").await?;
    window.read("figure-maximum", "93.3 %").await?;
    window.read("figure-projected", "87.89 %").await?;
    window.read("needed-A", "92.67 %").await?;
    window.read("needed-F", "the lowest").await?;
    window
        .read("sensitivity", "10 points of the final grade")
        .await?;
    without_faults(&window, "the grades of a course").await?;
    let said = desk.semestra(&["grades", "18-789"])?;
    for figure in ["87.82", "48.3", "93.3", "92.67"] {
        ensure!(said.contains(figure), "the terminal says the same: {said}");
    }
    window.click("undo").await?;
    window.read("graded-share", "45 %").await?;
    // The page of the course and the list of all say the same.
    window.click("to-course").await?;
    window.read("standing-line", "88.44 %").await?;
    without_faults(&window, "the standing on the page of a course").await
}

#[tokio::test]
async fn a_score_that_is_none_is_refused_in_its_place() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    enter(&window, "HW1", "very good").await?;
    window
        .see_at("input[aria-label='Score of HW1'][aria-invalid='true']")
        .await?;
    without_faults(&window, "a refused score").await?;
    ensure!(
        grades(&window).await?["current"].is_null(),
        "nothing is stored"
    );
    Ok(())
}

#[tokio::test]
async fn a_what_if_leaves_the_record_as_it_is() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    enter_all(&window).await?;
    let before = grades(&window).await?;
    window.click("begin-what-if").await?;
    window.see("what-if").await?;
    enter(&window, "HW3", "100").await?;
    // 48.3 and ten more.
    window.read("figure-minimum", "58.3 %").await?;
    window.read("figure-minimum", "+10").await?;
    window.read("scores", "imagined").await?;
    window.read("scores", "record: nothing").await?;
    without_faults(&window, "a what-if").await?;
    ensure!(grades(&window).await? == before, "the record is untouched");
    window.paste("what-if-name", "a full HW3").await?;
    window.click("keep-what-if").await?;
    window.see("scenario-a full HW3").await?;
    window.click("leave-what-if").await?;
    window.see_no_more("what-if").await?;
    window.read("figure-minimum", "48.3 %").await?;
    ensure!(
        score(&window, "HW3").await?.is_empty(),
        "nothing was entered"
    );
    window.click("open-scenario-a full HW3").await?;
    window.read("figure-minimum", "58.3 %").await?;
    ensure!(grades(&window).await? == before, "the record is untouched");
    Ok(())
}

#[tokio::test]
async fn late_days_move_a_deadline_and_the_official_one_stays() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    window.click("tab-late").await?;
    window.read("ledger-sentence", "5 of 5").await?;
    without_faults(&window, "the late days").await?;
    let button = window.see_at("[data-testid^='spend-2-']").await?;
    let name = button.attr("data-testid").await?.context("its name")?;
    let id = name.trim_start_matches("spend-2-").to_owned();
    let official = window.read(&format!("late-official-{id}"), " ").await?;
    window.click(&name).await?;
    window.read("ledger-sentence", "3 of 5").await?;
    let moved = window.read(&format!("late-moved-{id}"), " ").await?;
    ensure!(moved != official, "{moved} is another moment");
    window
        .read(&format!("late-official-{id}"), &official)
        .await?;
    window.click("nav-deadlines").await?;
    window.read(&format!("open-{id}"), &moved).await?;
    window.read(&format!("official-{id}"), &official).await?;
    window.click(&format!("open-{id}")).await?;
    window.read("moved-date", &moved).await?;
    window.see(&format!("take-back-{id}")).await?;
    without_faults(&window, "a moved deadline").await?;
    window.click(&format!("take-back-{id}")).await?;
    window.see_no_more(&format!("official-{id}")).await?;
    Ok(())
}

#[tokio::test]
async fn an_average_is_taken_over_terms() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    window.click("all-grades").await?;
    window.click("grades-gpa").await?;
    window.click("add-past").await?;
    window.see("edit-form").await?;
    without_faults(&window, "a past course").await?;
    for (name, text) in [
        ("field-course", "21-120"),
        ("field-result", "A-"),
        ("field-credits", "10"),
        ("field-term", "Fall 2024"),
    ] {
        window.paste(name, text).await?;
    }
    let script = "
        const field = document.querySelector(\"[data-testid='field-endedOn']\");
        field.value = '2024-12-06';
        for (const told of ['input', 'change']) field.dispatchEvent(new Event(told, { bubbles: true }));";
    window.run(script, vec![]).await?;
    window.click("save-form").await?;
    window.see_no_more("edit-form").await?;
    window.read("gpa-final", "3.7").await?;
    without_faults(&window, "the average over terms").await
}
