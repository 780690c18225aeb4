//! The tray: a way in, what reminds next, and a pause, where the desktop has one.
//!
//! It is told over the bus what to show and draws nothing, so that no toolkit has to be in memory all day.

mod item;
mod menu;

use std::{
    io,
    sync::{Arc, Mutex, PoisonError},
    thread,
};

use semestra_reminders::log;
use tokio::sync::mpsc;
use zbus::connection::Builder;

use item::Item;
use menu::Menu;

/// Where the menu of the tray lies on the bus.
const MENU: &str = "/MenuBar";
/// Where desktops look for the tray.
const ITEM: &str = "/StatusNotifierItem";

/// What the lines of the menu say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Lines {
    pub(crate) open: String,
    /// What reminds next, or why nothing does.
    pub(crate) next: String,
    /// Pauses for an hour, or ends the pause.
    pub(crate) hour: String,
    pub(crate) tomorrow: String,
    /// Whether there is a pause until tomorrow to be had.
    pub(crate) may_pause: bool,
    pub(crate) quit: String,
}

/// What was chosen in the tray.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Chosen {
    Open,
    Hour,
    Tomorrow,
    Quit,
    /// Nothing: the desktop has ended.
    Ended,
}

/// Hears what was chosen.
pub(crate) type Choose = Arc<dyn Fn(Chosen) + Send + Sync>;

/// The lines, for those who show them.
#[derive(Clone, Default)]
struct Shown(Arc<Mutex<Lines>>);

impl Shown {
    fn lines(&self) -> Lines {
        let lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lines.clone()
    }

    /// Takes other lines; tells whether they differ.
    fn take(&self, lines: Lines) -> bool {
        let mut shown = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let differ = *shown != lines;
        *shown = lines;
        differ
    }
}

/// The tray, for as long as it is held.
pub(crate) struct Tray(mpsc::UnboundedSender<Lines>);

impl Tray {
    /// Starts the thread that keeps it. Without a bus there is none, and without a tray on the desktop nobody sees it.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub(crate) fn start(choose: Choose) -> io::Result<Self> {
        let (told, lines) = mpsc::unbounded_channel();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        thread::Builder::new()
            .name("tray".to_owned())
            .spawn(move || {
                let ended = runtime.block_on(keep(lines, Arc::clone(&choose)));
                match ended {
                    Ok(()) => choose(Chosen::Ended),
                    Err(error) => log(format_args!("no tray: {error}")),
                }
            })?;
        Ok(Self(told))
    }

    /// Says other lines.
    pub(crate) fn say(&self, lines: Lines) {
        // Where there is no bus nobody hears it.
        self.0.send(lines).ok();
    }
}

/// Keeps the tray until the desktop ends.
async fn keep(mut lines: mpsc::UnboundedReceiver<Lines>, choose: Choose) -> zbus::Result<()> {
    let shown = Shown::default();
    let menu = Menu::new(shown.clone(), Arc::clone(&choose));
    let item = Item::new(shown.clone(), choose);
    let name = format!("org.kde.StatusNotifierItem-{}-1", std::process::id());
    let bus = Builder::session()
        .serve_at(ITEM, item)
        .serve_at(MENU, menu)
        .name(name.as_str())
        .build()
        .await?;
    let mut hosts = item::Hosts::follow(&bus).await?;
    item::offer(&bus, &name).await;
    let mut revision = 0_u32;
    loop {
        tokio::select! {
            told = lines.recv() => {
                let Some(told) = told else { return Ok(()) };
                if shown.take(told) {
                    revision += 1;
                    menu::changed(&bus, revision).await?;
                    item::changed(&bus).await?;
                }
            }
            came = hosts.next() => match came {
                Some(true) => item::offer(&bus, &name).await,
                Some(false) => {}
                None => return Ok(()),
            }
        }
    }
}
