//! The window in every language it speaks, and written from right to left.

use anyhow::{Context, Result};
use semestra_tests::{Desk, Window};
use serde_json::json;

use crate::MIDTERM_OF_WINTER;

/// Each language with what it calls the settings and a week.
const LANGUAGES: [(&str, &str, &str); 4] = [
    ("de", "Einstellungen", "Woche"),
    ("es", "Ajustes", "Semana"),
    ("fr", "Réglages", "Semaine"),
    ("zh", "设置", "周"),
];

/// English words of the window that no page of a course brings along.
const ENGLISH: [&str; 9] = [
    "Settings",
    "Reminders",
    "Week begins on",
    "Nothing is planned",
    "What fires next",
    "New block",
    "Where this stands",
    "My date",
    "Remove this course",
];

/// What is wider than its place, and words that are not in the language.
const LOOK: &str = "
    const wide = document.scrollingElement.scrollWidth > innerWidth ? ['the page'] : [];
    for (const one of document.querySelectorAll('main, main *, nav, nav *, dialog, dialog *')) {
        const { overflowX } = getComputedStyle(one);
        if (['auto', 'scroll'].includes(overflowX) && one.scrollWidth > one.clientWidth + 1)
            wide.push(one.tagName + ' ' + one.className);
    }
    const said = document.body.innerText
        + [...document.querySelectorAll('[aria-label], [title], [placeholder]')]
            .map((one) => [one.ariaLabel, one.title, one.placeholder].join(' ')).join(' ');
    return [...wide, ...arguments[0].filter((word) => said.includes(word))];
";

/// Opens the screens one after the other and tells what is wrong with each.
async fn wrong(window: &Window, words: &[&str]) -> Result<Vec<String>> {
    let mut wrong = Vec::new();
    for view in ["day", "week", "month", "term", "agenda"] {
        window.click("nav-calendar").await?;
        window.click(&format!("view-{view}")).await?;
        window.see_at("[data-testid^='entry-']").await?;
        wrong.extend(look(window, view, words).await?);
    }
    window.click_at("[data-testid^='entry-']").await?;
    window.see("inspector").await?;
    wrong.extend(look(window, "inspector", words).await?);
    for (place, screen) in [
        ("nav-deadlines", "deadlines"),
        ("nav-course-24-510", "course-page"),
        ("nav-import", "paste-area"),
        ("nav-settings", "settings"),
    ] {
        window.click(place).await?;
        window.see(screen).await?;
        wrong.extend(look(window, screen, words).await?);
    }
    Ok(wrong)
}

async fn look(window: &Window, screen: &str, words: &[&str]) -> Result<Vec<String>> {
    let found = window.run(LOOK, vec![json!(words)]).await?;
    let found: Vec<String> = serde_json::from_value(found)?;
    let faults = window.violations().await?;
    Ok(found
        .into_iter()
        .chain(faults)
        .map(|fault| format!("{screen}: {fault}"))
        .collect())
}

#[tokio::test]
async fn every_screen_is_whole_in_every_language() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    desk.import("course.txt")?;
    let window = Window::open(&desk).await?;
    window.resize(900, 600).await?;
    for (language, settings, week) in LANGUAGES {
        window.click("nav-settings").await?;
        window.see("language").await?;
        window
            .run(
                "const choice = document.querySelector('[data-testid=language]');
                 choice.value = arguments[0];
                 choice.dispatchEvent(new Event('change', { bubbles: true }));",
                vec![json!(language)],
            )
            .await?;
        window
            .read("settings", settings)
            .await
            .with_context(|| format!("the settings are called {settings} at once"))?;
        window.click("nav-calendar").await?;
        window.read("view-week", week).await?;
        let tag = window
            .run("return document.documentElement.lang", vec![])
            .await?;
        assert!(
            tag.as_str().is_some_and(|tag| tag.starts_with(language)),
            "{tag}"
        );
        assert_eq!(
            wrong(&window, &ENGLISH).await?,
            Vec::<String>::new(),
            "{language}"
        );
    }
    Ok(())
}

#[tokio::test]
async fn every_screen_is_whole_from_right_to_left() -> Result<()> {
    let desk = Desk::set_up(MIDTERM_OF_WINTER)?;
    desk.import("course.txt")?;
    let window = Window::open(&desk).await?;
    window.resize(900, 600).await?;
    window
        .run("document.documentElement.dir = 'rtl'", vec![])
        .await?;
    assert_eq!(wrong(&window, &[]).await?, Vec::<String>::new());
    Ok(())
}
