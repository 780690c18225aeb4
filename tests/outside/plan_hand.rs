//! The plan of the week by hand: proposed, taken over, pinned and undone; the timer, the stages, and a course handed on.

use anyhow::{Context, Result, ensure};
use base64::{Engine, prelude::BASE64_STANDARD};
use semestra_tests::{Desk, Window, until_async};
use serde_json::{Value, json};

use crate::MIDTERM_OF_WINTER;

const CONTROL: char = '\u{e009}';
const ENTER: &str = "\u{e007}";

async fn opened(desk: &Desk) -> Result<Window> {
    desk.import("course.txt")?;
    let window = Window::open(desk).await?;
    window.see("today").await?;
    Ok(window)
}

/// The plan as the core makes it now.
async fn plan(window: &Window) -> Result<Value> {
    window
        .call("plan_week", json!({ "until": null, "afresh": false }))
        .await
}

fn count(plan: &Value, part: &str) -> usize {
    plan[part].as_array().map_or(0, Vec::len)
}

/// Waits until the core has so many study blocks in the days ahead.
async fn kept(window: &Window, wanted: usize) -> Result<Value> {
    until_async("the study blocks", || async {
        let plan = plan(window).await?;
        let there = count(&plan, "kept");
        ensure!(there == wanted, "{there} instead of {wanted}");
        Ok(Some(plan))
    })
    .await
}

async fn deadline(window: &Window, title: &str) -> Result<Value> {
    let request = json!({ "grouped": "time", "sorted": "time" });
    let answer = window.call("deadlines", request).await?;
    let groups = answer["groups"].as_array().context("groups")?;
    let mut items = groups
        .iter()
        .flat_map(|group| group["items"].as_array())
        .flatten();
    let found = items.find(|one| one["title"] == title);
    found
        .cloned()
        .with_context(|| format!("there is no {title}"))
}

async fn id(window: &Window, title: &str) -> Result<String> {
    let found = deadline(window, title).await?;
    Ok(found["id"].as_str().context("an id")?.to_owned())
}

async fn sound(window: &Window, what: &str) -> Result<()> {
    let wrong = window.violations().await?;
    ensure!(wrong.is_empty(), "{what}: {wrong:?}");
    Ok(())
}

#[tokio::test]
async fn a_week_is_planned_one_block_and_then_all_and_undone() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    let proposed = count(&plan(&window).await?, "proposed");
    ensure!(proposed > 2, "there is work: {proposed}");
    window.click("nav-plan").await?;
    window.click("plan-week").await?;
    window.see_at("[data-testid^='proposal-']").await?;
    sound(&window, "a proposal").await?;
    kept(&window, 0).await?;

    window.click_at("[data-testid^='accept-2']").await?;
    window.read("notice", "Study block planned").await?;
    kept(&window, 1).await?;
    window.see_at("[data-testid^='pin-']").await?;

    window.click("accept-all").await?;
    window.read("notice", "study blocks planned").await?;
    let all = count(&plan(&window).await?, "kept");
    ensure!(all > 1, "all of them are blocks: {all}");
    sound(&window, "a planned week").await?;

    window.click("nav-calendar").await?;
    window.see_at("[data-entry^='block-']").await?;

    window.press_holding(&[CONTROL], "z").await?;
    window.read("notice", "Took back").await?;
    kept(&window, 1).await?;
    Ok(())
}

#[tokio::test]
async fn a_ghost_is_taken_over_in_the_calendar_with_keys_alone() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    window.press("p").await?;
    window.see("plan-week").await?;
    focus(&window, "[data-testid='plan-week']").await?;
    window.press(ENTER).await?;
    window.see("accept-all").await?;
    window.press("c").await?;
    window.see_at("[data-testid^='proposal-']").await?;
    sound(&window, "ghosts in the calendar").await?;
    focus(&window, "[data-testid^='proposal-']").await?;
    window.press(ENTER).await?;
    kept(&window, 1).await?;
    Ok(())
}

async fn focus(window: &Window, selector: &str) -> Result<()> {
    window.see_at(selector).await?;
    let script = "document.querySelector(arguments[0]).focus()";
    window.run(script, vec![selector.into()]).await?;
    Ok(())
}

#[tokio::test]
async fn a_pinned_block_stays_when_the_rest_is_spread_anew() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    window.click("nav-plan").await?;
    window.click("plan-week").await?;
    window.click("accept-all").await?;
    window.read("notice", "study blocks planned").await?;
    window.click_at("[data-testid^='pin-']").await?;
    window
        .see_at("[data-testid^='pin-'][aria-pressed='true']")
        .await?;
    let before = plan(&window).await?;
    let pinned = before["kept"]
        .as_array()
        .and_then(|blocks| blocks.iter().find(|block| block["pinned"] == true))
        .cloned()
        .context("one is pinned")?;
    window.click("plan-again").await?;
    window.read("plan-says", "not pinned").await?;
    sound(&window, "spread anew").await?;
    window.click("accept-all").await?;
    window.read("notice", "study blocks planned").await?;
    let after = plan(&window).await?;
    let there = after["kept"].as_array().context("blocks")?;
    ensure!(there.contains(&pinned), "{pinned} stays in {there:?}");
    Ok(())
}

#[tokio::test]
async fn the_room_and_what_can_be_saved_are_told_in_words() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    let homework = id(&window, "HW2").await?;
    let estimate = json!({ "id": homework, "minutes": 60_000 });
    window.call("set_estimate", estimate).await?;
    window.click("nav-plan").await?;
    window.read("shortfalls", "HW2").await?;
    window.click("tab-room").await?;
    window
        .read(&format!("cushion-{homework}"), "too few")
        .await?;
    sound(&window, "the room").await?;
    window.click("tab-recovery").await?;
    window.read("recovery", "HW2").await?;
    sound(&window, "recovery").await?;
    window.click("nav-deadlines").await?;
    window
        .read(&format!("deadline-{homework}"), "fit in before")
        .await?;
    Ok(())
}

#[tokio::test]
async fn the_timer_runs_quietly_and_is_stopped_or_thrown_away() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    let homework = id(&window, "HW1").await?;
    window.click(&format!("next-timer-{homework}")).await?;
    window.read("timer", "HW1").await?;
    sound(&window, "the timer").await?;
    window.click("stop-timer").await?;
    window.see_no_more("timer").await?;
    window.click(&format!("next-{homework}")).await?;
    window.click("inspector-timer").await?;
    window.see("timer").await?;
    window.click("drop-timer").await?;
    window.see_no_more("timer").await?;
    window.click("stage-inProgress").await?;
    until_async("the stage", || async {
        let stage = deadline(&window, "HW1").await?["stage"].clone();
        ensure!(stage == "inProgress", "{stage}");
        Ok(Some(()))
    })
    .await
}

#[tokio::test]
async fn time_is_written_down_by_hand_and_progress_tells_of_it() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    window.click("nav-progress").await?;
    window.see("heat-map").await?;
    sound(&window, "rings and days").await?;
    window.click("tab-log").await?;
    window.click("add-time").await?;
    window.see("time-form").await?;
    sound(&window, "time by hand").await?;
    // An hour that ends now is offered.
    window.click("save-time").await?;
    window.see_no_more("time-form").await?;
    window.read("log-total", "1").await?;
    window.see_at("[data-testid^='edit-time-']").await?;
    sound(&window, "the time").await?;
    window.click("tab-review").await?;
    window.read("week-did", "spent").await?;
    sound(&window, "the review").await?;
    window.click("review-before").await?;
    window.see("review-now").await?;
    window.press_holding(&[CONTROL], "z").await?;
    until_async("no time", || async {
        let request = json!({ "from": null, "to": null, "courseId": null });
        let log = window.call("time_log", request).await?;
        ensure!(log["minutes"] == 0, "{log}");
        Ok(Some(()))
    })
    .await?;
    Ok(())
}

#[tokio::test]
async fn the_way_one_studies_is_kept_and_the_plan_keeps_to_it() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    window.click("nav-settings").await?;
    window.see("study-settings").await?;
    for day in ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] {
        window
            .click_at(&format!(
                "[data-testid='study-settings'] [data-testid='day-{day}']"
            ))
            .await?;
    }
    sound(&window, "the settings").await?;
    until_async("seven days of rest", || async {
        let ways = window.call("study_settings", json!({})).await?;
        ensure!(
            ways["restDays"].as_array().map(Vec::len) == Some(7),
            "{ways}"
        );
        Ok(Some(()))
    })
    .await?;
    window.click("nav-plan").await?;
    window.see("no-time").await?;
    Ok(())
}

#[tokio::test]
async fn a_course_is_packed_and_a_classmate_takes_it_in() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    window.click("nav-course-24-510").await?;
    window.see("hand-course").await?;
    let course = deadline(&window, "HW1").await?["courseId"].clone();
    let file = desk.file("24-510.semestra-course");
    // The dialog of the system is nobody's to click here.
    let request = json!({ "courseId": course, "path": file });
    window.call("export_pack", request).await?;
    let pack = std::fs::read(&file)?;

    let other = Desk::set_up(MIDTERM_OF_WINTER)?;
    let theirs = Window::open(&other).await?;
    theirs.click("nav-import").await?;
    theirs.see("paste-area").await?;
    let base64 = BASE64_STANDARD.encode(pack);
    theirs.drop_file("24-510.semestra-course", &base64).await?;
    theirs.see("review").await?;
    sound(&theirs, "the pack under review").await?;
    theirs.click("add-to-term").await?;
    theirs.see("nav-course-24-510").await?;
    let taken = deadline(&theirs, "HW1").await?;
    let mine = deadline(&window, "HW1").await?;
    ensure!(taken["official"] == mine["official"], "{taken} {mine}");
    Ok(())
}
