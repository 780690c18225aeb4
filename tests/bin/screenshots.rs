//! Takes a picture of every place in the real window: `screenshots ALL-FOLDER README-FOLDER`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use semestra_tests::{Desk, Group, Window, fixture, program};

/// Two seconds before the sample term reminds of a homework.
const BEFORE_A_REMINDER: &str = "2025-02-05T21:58:58-05:00";
/// Between the two, three reminders come while the laptop is off.
const BEFORE_IT_WAS_OFF: &str = "2025-02-05T18:00:00-05:00";
const AFTER_IT_WAS_OFF: &str = "2025-02-06T16:00:00-05:00";
const ESCAPE: &str = "\u{e00c}";

/// One thing that is done to get to a place.
enum Do {
    /// Clicks what has this name.
    Click(&'static str),
    /// Clicks the first thing whose name begins so.
    ClickFirst(&'static str),
    /// Presses keys.
    Press(&'static str),
}
use Do::{Click, ClickFirst, Press};

/// Name of the picture, how one gets there, what is there then.
const PLACES: &[(&str, &[Do], &str)] = &[
    ("today", &[Click("nav-today")], "today"),
    (
        "day",
        &[Click("nav-calendar"), Click("view-day")],
        "calendar",
    ),
    ("week", &[Click("view-week")], "calendar"),
    ("month", &[Click("view-month")], "calendar"),
    ("term", &[Click("view-term")], "calendar"),
    ("agenda", &[Click("view-agenda")], "calendar"),
    ("deadlines", &[Click("nav-deadlines")], "deadlines"),
    ("inspector", &[ClickFirst("open-0")], "inspector"),
    (
        "quick-add",
        &[Press("q"), Press("Lab report fri 5pm #18-789")],
        "quick-sentence",
    ),
    ("search", &[Press("/"), Press("gan")], "search-dialog"),
    ("keys", &[Press("?")], "keys-dialog"),
    ("course", &[Click("nav-course-18-789")], "course-page"),
    ("course-edit", &[Click("edit-course")], "edit-form"),
    ("course-readings", &[Click("tab-readings")], "course-page"),
    ("course-weekly", &[Click("tab-weekly")], "course-page"),
    ("course-deadlines", &[Click("tab-deadlines")], "course-page"),
    ("course-people", &[Click("tab-people")], "course-page"),
    ("course-grading", &[Click("tab-grading")], "course-page"),
    ("course-policies", &[Click("tab-policies")], "course-page"),
    ("course-links", &[Click("tab-links")], "course-page"),
    ("course-sources", &[Click("tab-sources")], "course-page"),
    ("grades", &[Click("nav-grades")], "grades"),
    ("grades-terms", &[Click("grades-gpa")], "gpa"),
    (
        "grades-course",
        &[Click("grades-term"), Click("open-grades-18-789")],
        "scores",
    ),
    ("grades-what-if", &[Click("begin-what-if")], "what-if"),
    (
        "late-days",
        &[Click("leave-what-if"), Click("tab-late")],
        "ledger",
    ),
    (
        "plan",
        &[Click("nav-plan"), Click("plan-week")],
        "plan-grid",
    ),
    ("plan-room", &[Click("tab-room")], "room"),
    ("plan-recovery", &[Click("tab-recovery")], "recovery"),
    (
        "progress",
        &[
            Click("tab-week"),
            Click("leave-plan"),
            Click("nav-progress"),
        ],
        "heat-map",
    ),
    ("progress-review", &[Click("tab-review")], "weekly-review"),
    ("progress-time", &[Click("tab-log")], "time-log"),
    ("settings", &[Click("nav-settings")], "settings"),
    (
        "reminder-rules",
        &[Click("rule-exam-change")],
        "rule-exam-leads",
    ),
    // Clicked for the way there.
    (
        "trust",
        &[Click("pause-hour"), Click("resume")],
        "reminders",
    ),
    (
        "by-hand",
        &[Click("nav-import"), Click("by-hand")],
        "new-course",
    ),
    ("import", &[Click("nav-import")], "paste-area"),
];
/// What lies over a place and is left again once its picture is taken.
const OVER: &[&str] = &[
    "new-course",
    "inspector",
    "quick-sentence",
    "search-dialog",
    "keys-dialog",
    "edit-form",
];
/// What the student of the pictures scored.
const SCORES: &[(&str, &str)] = &[
    ("18-789 HW1", "92"),
    ("18-789 HW2", "85"),
    ("18-789 Quizzes", "5/5"),
    ("18-789 Midterm", "78/100"),
    ("18-789 Class presentations", "100 %"),
];
const SIZES: &[(u32, u32)] = &[(1280, 800), (900, 600)];
/// The pictures that README shows.
const IN_README: &[&str] = &[
    "week-light-1280x800",
    "review-light-1280x800",
    "grades-course-light-1280x800",
];

struct Album {
    all: PathBuf,
    readme: PathBuf,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    let mut folders = std::env::args_os().skip(1).map(PathBuf::from);
    let album = Album {
        all: folders
            .next()
            .context("the folder for all pictures is missing")?,
        readme: folders
            .next()
            .context("the folder for README's pictures is missing")?,
    };
    fs::create_dir_all(&album.all)?;
    fs::create_dir_all(&album.readme)?;
    let now = std::env::var("SEMESTRA_NOW").context("SEMESTRA_NOW is not set")?;
    for theme in ["light", "dark"] {
        let desk = Desk::set_up(&now)?;
        // Without it every place says that nothing shows notifications.
        let _dunst = desk.notifications()?;
        let window = Window::open(&desk).await?;
        window.set_theme(theme).await?;
        album.take_all(&window, "welcome", theme).await?;
        window.click("explore-sample").await?;
        // What is said about it would stand before what is to be seen.
        window
            .click_at("[data-testid='notice'] button:not([data-testid='undo'])")
            .await?;
        window.see_no_more("notice").await?;
        for (title, score) in SCORES {
            desk.semestra(&["score", title, score])?;
        }
        for (name, steps, there) in PLACES {
            for step in *steps {
                match step {
                    Click(name) => window.click(name).await?,
                    ClickFirst(name) => {
                        window.click_at(&format!("[data-testid^='{name}']")).await?;
                    }
                    Press(keys) => window.press(keys).await?,
                }
            }
            window.see(there).await?;
            album.take_all(&window, name, theme).await?;
            if OVER.contains(there) {
                window.press(ESCAPE).await?;
                window.see_no_more(there).await?;
            }
        }
        window
            .paste("paste-area", &fs::read_to_string(fixture("course.txt"))?)
            .await?;
        window.click("read-button").await?;
        window.see("review").await?;
        album.take_all(&window, "review", theme).await?;
    }
    album.take_notifications()
}

impl Album {
    async fn take_all(&self, window: &Window, name: &str, theme: &str) -> Result<()> {
        for (width, height) in SIZES {
            window.resize(*width, *height).await?;
            let name = format!("{name}-{theme}-{width}x{height}");
            let picture = window.picture().await?;
            self.keep(&self.all, &name, &picture)?;
            if IN_README.contains(&name.as_str()) {
                self.keep(&self.readme, &name, &picture)?;
            }
        }
        window.resize(SIZES[0].0, SIZES[0].1).await
    }

    /// A reminder, and the digest of what came while the laptop was off; they look as the daemon wants, not as a theme.
    fn take_notifications(&self) -> Result<()> {
        for (name, begins, shown) in [
            ("reminder", BEFORE_A_REMINDER, BEFORE_A_REMINDER),
            ("digest", BEFORE_IT_WAS_OFF, AFTER_IT_WAS_OFF),
        ] {
            let mut desk = Desk::set_up(begins)?;
            desk.semestra(&["sample"])?;
            desk.it_is(shown);
            let notifications = desk.notifications()?;
            let _watch = Group::start(
                desk.command(program("semestra")?)
                    .args(["remind", "--watch"]),
            )?;
            notifications.received(1)?;
            let file = self.all.join(name).with_extension("png");
            notifications.picture(&file)?;
            println!("{}", file.display());
        }
        Ok(())
    }

    fn keep(&self, folder: &Path, name: &str, picture: &[u8]) -> Result<()> {
        let file = folder.join(name).with_extension("png");
        println!("{}", file.display());
        Ok(fs::write(file, picture)?)
    }
}
