//! Every screen as somebody with a screen reader meets it.

use anyhow::Result;
use semestra_tests::{Desk, Window, fixture};
use serde_json::json;

use crate::MIDTERM_OF_WINTER;

#[tokio::test]
async fn axe_finds_nothing_wrong_on_any_screen_by_day() -> Result<()> {
    nothing_wrong("light").await
}

#[tokio::test]
async fn axe_finds_nothing_wrong_on_any_screen_by_night() -> Result<()> {
    nothing_wrong("dark").await
}

async fn nothing_wrong(theme: &str) -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = Window::open(&desk).await?;
    window.set_theme(theme).await?;
    let planted =
        "document.body.insertAdjacentHTML('beforeend', '<img id=planted src=\"data:,\">')";
    window.run(planted, vec![]).await?;
    assert!(
        window.violations().await?.concat().contains("image-alt"),
        "axe sees a planted fault"
    );
    window
        .run("document.querySelector('#planted').remove()", vec![])
        .await?;
    let mut wrong = Vec::new();
    wrong.extend(found(&window, "welcome").await?);
    window.click("nav-import").await?;
    window.see("paste-area").await?;
    wrong.extend(found(&window, "import").await?);
    window
        .paste(
            "paste-area",
            &std::fs::read_to_string(fixture("course.txt"))?,
        )
        .await?;
    window.click("read-button").await?;
    window.see("review").await?;
    wrong.extend(found(&window, "review").await?);
    window.click("add-to-term").await?;
    window.see("nav-course-24-510").await?;
    for view in ["day", "week", "month", "term", "agenda"] {
        window.click("nav-calendar").await?;
        window.click(&format!("view-{view}")).await?;
        window.see_at("[data-testid^='entry-']").await?;
        wrong.extend(found(&window, view).await?);
    }
    window.click("new-block").await?;
    window.see("block-form").await?;
    wrong.extend(found(&window, "new block").await?);
    window.press("\u{e00c}").await?;
    window.see_no_more("block-form").await?;
    window.click("kind-filter").await?;
    window.see("kinds").await?;
    wrong.extend(found(&window, "kinds").await?);
    window.press("\u{e00c}").await?;
    window.see_no_more("kinds").await?;
    window.click_at("[data-testid^='entry-']").await?;
    window.see("inspector").await?;
    wrong.extend(found(&window, "inspector").await?);
    for (place, screen) in [
        ("nav-today", "today"),
        ("nav-deadlines", "deadlines"),
        ("nav-grades", "grades"),
        ("nav-plan", "plan"),
        ("nav-progress", "progress"),
        ("nav-course-24-510", "course-page"),
        ("nav-settings", "settings"),
    ] {
        window.click(place).await?;
        window.see(screen).await?;
        wrong.extend(found(&window, screen).await?);
    }
    window.press("?").await?;
    window.see("keys-dialog").await?;
    wrong.extend(found(&window, "keys").await?);
    assert_eq!(wrong, Vec::<String>::new(), "in the {theme} theme");
    Ok(())
}

async fn found(window: &Window, screen: &str) -> Result<Vec<String>> {
    let violations = window.violations().await?;
    Ok(violations
        .into_iter()
        .map(|violation| format!("{screen}: {violation}"))
        .collect())
}

#[tokio::test]
async fn the_page_cannot_reach_the_network() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    let window = Window::open(&desk).await?;
    // A page that listens on this machine stands for the world.
    let world = std::net::TcpListener::bind(("127.0.0.1", 0))?;
    world.set_nonblocking(true)?;
    let address = format!("http://{}/", world.local_addr()?);
    let reached = window.try_to_reach(&address).await?;
    assert_eq!(
        reached,
        json!(["refused", "refused", "refused"]),
        "by fetch, picture and script"
    );
    assert!(world.accept().is_err(), "nobody has knocked");
    Ok(())
}
