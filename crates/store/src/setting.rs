//! Settings by name.

use std::collections::BTreeMap;

use rusqlite::named_params;

use crate::{Result, Store, Write};

impl Store {
    /// The value of a setting, when it was set.
    pub fn setting(&self, name: &str) -> Result<Option<String>> {
        self.one("SELECT value FROM setting WHERE name = ?1", [name], |row| {
            row.get("value")
        })
    }

    /// All settings that were set, by name.
    pub fn settings(&self) -> Result<BTreeMap<String, String>> {
        let all = self.all("SELECT name, value FROM setting", [], |row| {
            Ok((row.get("name")?, row.get("value")?))
        })?;
        Ok(all.into_iter().collect())
    }
}

impl Write<'_> {
    /// Sets a setting; nothing takes it back to what holds when none is set.
    pub fn set_setting(&self, name: &str, value: Option<&str>) -> Result<()> {
        match value {
            Some(value) => self.run(
                "INSERT INTO setting (name, value) VALUES (:name, :value)
                 ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                named_params! { ":name": name, ":value": value },
            )?,
            None => self.run("DELETE FROM setting WHERE name = ?1", [name])?,
        };
        Ok(())
    }
}
