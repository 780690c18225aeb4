//! The tray, as a desktop reads it from the bus.

use anyhow::{Context, Result};

use crate::{ask, desk::Surroundings, until};

/// The program in the tray.
#[derive(Debug)]
pub struct Tray {
    surroundings: Surroundings,
    name: String,
}

impl Tray {
    /// The one that is on the bus now.
    pub(crate) fn find(surroundings: &Surroundings) -> Option<Self> {
        let bus = "org.freedesktop.DBus";
        let names = call(
            surroundings,
            bus,
            "/",
            "org.freedesktop.DBus.ListNames",
            &[],
        )
        .ok()?;
        let name = names
            .split('"')
            .find(|name| name.starts_with("org.kde.StatusNotifierItem-"))?;
        Some(Self {
            surroundings: surroundings.clone(),
            name: name.to_owned(),
        })
    }

    /// Waits until a line of the menu has these words.
    ///
    /// # Errors
    /// When none gets them.
    pub fn says(&self, words: &str) -> Result<()> {
        until(&format!("the tray to say {words:?}"), || {
            self.menu().ok()?.contains(words).then_some(())
        })
    }

    /// Chooses a line by its words.
    ///
    /// # Errors
    /// When there is no such line.
    pub fn choose(&self, words: &str) -> Result<()> {
        let menu = self.menu()?;
        let label = format!("\"{words}\"");
        let (before, _) = menu.split_once(&label).context("no such line")?;
        let number = before
            .rsplit("int32 ")
            .next()
            .and_then(|after| after.split_whitespace().next())
            .context("a line without a number")?;
        let event = [
            &format!("int32:{number}"),
            "string:clicked",
            "variant:string:",
            "uint32:0",
        ];
        let method = "com.canonical.dbusmenu.Event";
        // A program that ends may be gone before it answers; what it was to do is looked at anyway.
        call(&self.surroundings, &self.name, "/MenuBar", method, &event).ok();
        Ok(())
    }

    fn menu(&self) -> Result<String> {
        let method = "com.canonical.dbusmenu.GetLayout";
        let whole = ["int32:0", "int32:-1", "array:string:"];
        call(&self.surroundings, &self.name, "/MenuBar", method, &whole)
    }
}

fn call(
    surroundings: &Surroundings,
    name: &str,
    path: &str,
    method: &str,
    words: &[&str],
) -> Result<String> {
    let name = format!("--dest={name}");
    let mut command = surroundings.command("dbus-send");
    command.args(["--session", "--print-reply", &name, path, method]);
    ask(command.args(words))
}
