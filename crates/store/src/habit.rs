//! How the student left the window, by name. No part of the plan, so that undo passes over it.

use rusqlite::named_params;

use crate::{Result, Store};

impl Store {
    /// What was kept under a name.
    pub fn habit(&self, name: &str) -> Result<Option<String>> {
        self.one("SELECT value FROM habit WHERE name = ?1", [name], |row| {
            row.get("value")
        })
    }

    /// Keeps something under a name, in place of what was kept before.
    pub fn set_habit(&mut self, name: &str, value: &str) -> Result<()> {
        let tx = self.begin()?;
        self.run(
            "INSERT INTO habit (name, value) VALUES (:name, :value)
             ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            named_params! { ":name": name, ":value": value },
        )?;
        tx.commit()?;
        Ok(())
    }
}
