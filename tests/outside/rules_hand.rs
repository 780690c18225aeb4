//! The rules of reminders by hand: of a kind, of a course, of one thing, quiet hours, and the way back from each.

use anyhow::{Context, Result, ensure};
use semestra_tests::{Desk, Window, until_async};
use serde_json::{Value, json};

use crate::{
    MIDTERM_OF_WINTER,
    work_hand::{fill, focused, id, opened, tab_to},
};

const ENTER: &str = "\u{e007}";

/// When a piece of work reminds, as the core has it.
async fn times(window: &Window, work: &str) -> Result<Vec<String>> {
    let answer = window.call("item_reminders", json!(work)).await?;
    let times = answer["times"].as_array().context("times")?;
    let at = times.iter().filter_map(|time| time["at"].as_str());
    Ok(at.map(str::to_owned).collect())
}

/// Waits until a piece of work reminds so often, and answers when.
async fn reminds(window: &Window, work: &str, count: usize) -> Result<Vec<String>> {
    until_async(&format!("{count} reminders"), || async {
        let times = times(window, work).await?;
        ensure!(times.len() == count, "it reminds at {times:?}");
        Ok(Some(times))
    })
    .await
}

/// What is set about all reminders, as the core has it.
async fn settings(window: &Window) -> Result<Value> {
    let rules = window.call("reminder_rules", json!({})).await?;
    Ok(rules["settings"].clone())
}

/// Waits until a setting has a value.
async fn is_set(window: &Window, name: &str, value: &Value) -> Result<()> {
    until_async(name, || async {
        let settings = settings(window).await?;
        ensure!(settings[name] == *value, "they are {settings}");
        Ok(Some(()))
    })
    .await
}

async fn hold(window: &Window, place: &str) -> Result<()> {
    let wrong = window.violations().await?;
    ensure!(wrong.is_empty(), "{place}: {wrong:?}");
    Ok(())
}

#[tokio::test]
async fn a_rule_of_a_kind_changes_when_its_work_reminds_and_is_taken_back() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    let homework = id(&window, "HW2").await?;
    let usual = reminds(&window, &homework, 2).await?;
    window.click("nav-settings").await?;
    window.read("rule-homework", "2 hours before").await?;
    hold(&window, "the rules").await?;
    window.click("rule-homework-change").await?;
    fill(&window, "rule-homework-when", "morning").await?;
    window.click("rule-homework-add").await?;
    window
        .read("rule-homework", "usually: 2 days before · 2 hours before")
        .await?;
    let more = reminds(&window, &homework, 3).await?;
    ensure!(
        more.iter().any(|at| at.ends_with("T08:00:00")),
        "in the morning: {more:?}"
    );
    hold(&window, "a rule that is changed").await?;
    // What a morning is holds for the rule as well.
    fill(&window, "reminders-morning", "06:30").await?;
    until_async("an earlier morning", || async {
        let times = times(&window, &homework).await?;
        Ok(times
            .iter()
            .any(|at| at.ends_with("T06:30:00"))
            .then_some(()))
    })
    .await?;
    window.click("rule-homework-back").await?;
    ensure!(reminds(&window, &homework, 2).await? == usual, "as usual");
    window.click("undo").await?;
    reminds(&window, &homework, 3).await?;
    Ok(())
}

#[tokio::test]
async fn one_deadline_takes_times_of_its_own_and_goes_back_to_those_of_its_kind() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    let homework = id(&window, "HW2").await?;
    window.click("nav-deadlines").await?;
    window.click(&format!("open-{homework}")).await?;
    window
        .read("item-times", "as is usual for its kind")
        .await?;
    window.click("item-own").await?;
    fill(&window, "item-when", "minutes").await?;
    fill(&window, "item-count", "45").await?;
    window.click("item-add").await?;
    window
        .read("item-times", "45 minutes before, by its own rule")
        .await?;
    reminds(&window, &homework, 3).await?;
    hold(&window, "a deadline with times of its own").await?;
    fill(&window, "item-when", "days").await?;
    fill(&window, "item-count", "90").await?;
    window.click("item-add").await?;
    window.read("item-refusal", "60 days").await?;
    reminds(&window, &homework, 3).await?;
    window.click("nav-settings").await?;
    window.read("rules-of-items", "45 minutes before").await?;
    window.click(&format!("rule-item-{homework}")).await?;
    window.click("item-back").await?;
    window
        .read("item-times", "as is usual for its kind")
        .await?;
    reminds(&window, &homework, 2).await?;
    Ok(())
}

#[tokio::test]
async fn quiet_hours_move_reminders_and_what_makes_no_sense_is_said_in_its_place() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    let homework = id(&window, "HW2").await?;
    window.click("nav-settings").await?;
    window.click("reminders-quiet").await?;
    window.click("reminders-exams-pass").await?;
    is_set(&window, "examsPass", &json!(true)).await?;
    fill(&window, "reminders-quiet-from", "21:00").await?;
    let quiet = json!({ "from": "21:00", "to": "07:00" });
    is_set(&window, "quiet", &quiet).await?;
    let told = window.call("item_reminders", json!(homework)).await?;
    ensure!(told.to_string().contains("quiet hours"), "{told}");
    fill(&window, "reminders-quiet-to", "21:00").await?;
    window
        .read("reminders-quiet-refusal", "two different ones")
        .await?;
    is_set(&window, "quiet", &quiet).await?;
    hold(&window, "a refusal").await?;
    window.click("reminders-threshold").await?;
    fill(&window, "reminders-threshold-at", "101").await?;
    window.see("reminders-threshold-refusal").await?;
    fill(&window, "reminders-threshold-at", "99").await?;
    is_set(&window, "threshold", &json!(99)).await?;
    reminds(&window, &homework, 0).await?;
    window.click("reminders-daily").await?;
    window.click("reminders-weekly").await?;
    is_set(&window, "weekly", &json!("18:00")).await?;
    window.click("reminders-usual").await?;
    is_set(&window, "quiet", &Value::Null).await?;
    is_set(&window, "threshold", &Value::Null).await?;
    reminds(&window, &homework, 2).await?;
    Ok(())
}

#[tokio::test]
async fn classes_of_a_course_remind_by_keys_alone() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = opened(&desk).await?;
    window.click_at("[data-testid^='nav-course-']").await?;
    tab_to(&window, "course-reminders").await?;
    window.press(ENTER).await?;
    window.see("reminder-rules").await?;
    until_async("the rules of the course", || async {
        Ok((focused(&window).await? == "rules-of").then_some(()))
    })
    .await?;
    tab_to(&window, "rule-class-change").await?;
    window.press(ENTER).await?;
    fill(&window, "rule-class-when", "minutes").await?;
    fill(&window, "rule-class-count", "10").await?;
    tab_to(&window, "rule-class-add").await?;
    window.press(ENTER).await?;
    window.read("rule-class", "10 minutes before").await?;
    window.read("rule-class", "in all courses: never").await?;
    let rules = window.call("reminder_rules", json!({})).await?;
    let of_all = rules["kinds"].as_array().context("kinds")?;
    ensure!(
        of_all.iter().all(|rule| rule["own"] == false),
        "only that course: {of_all:?}"
    );
    Ok(())
}
