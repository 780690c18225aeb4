//! How Semestra looks, counts and speaks: what the student set, and the system's ways where nothing is set.

use chrono::Weekday;
use semestra_words::{Language, Locale, Words};
use serde::de::DeserializeOwned;

use crate::{
    Planner, Result,
    view::{Conventions, HourCycle, Nothing, Saved, Settings},
};

impl Planner {
    /// Says how the system speaks and counts; without a word that is plain English.
    pub fn speak_as(&mut self, system: Locale) {
        self.system = system;
    }

    /// Changes look, counting and language. Not an undo step of its own worth: it is undone where it was set.
    ///
    /// # Errors
    /// Those of the store.
    pub fn set_settings(&mut self, settings: Settings) -> Result<Saved<Nothing>> {
        self.act(self.say().did.changed_settings(), |tx| {
            let text = |value: serde_json::Value| value.as_str().map(str::to_owned);
            let hidden: Vec<_> = settings
                .hidden_kinds
                .iter()
                .filter_map(|kind| serde_json::to_value(kind).ok().and_then(text))
                .collect();
            let hidden = Some(hidden.join(" ")).filter(|names| !names.is_empty());
            tx.set_setting("hidden_kinds", hidden.as_deref())?;
            let named = [
                ("theme", serde_json::to_value(settings.theme)),
                ("first_day", serde_json::to_value(settings.first_day)),
                ("hour_cycle", serde_json::to_value(settings.hour_cycle)),
                ("language", serde_json::to_value(settings.language)),
            ];
            for (name, value) in named {
                tx.set_setting(name, value.ok().and_then(text).as_deref())?;
            }
            Ok(Nothing {})
        })
    }

    pub(crate) fn settings(&self) -> Result<Settings> {
        // A kind that a later release wrote and this one does not know is as good as none.
        let hidden = self.store.setting("hidden_kinds")?.unwrap_or_default();
        Ok(Settings {
            hidden_kinds: hidden
                .split(' ')
                .filter_map(|name| serde_json::from_value(name.into()).ok())
                .collect(),
            theme: self.set("theme")?,
            first_day: self.set("first_day")?,
            hour_cycle: self.set("hour_cycle")?,
            language: self.set("language")?,
        })
    }

    /// The language in which everything is said.
    #[must_use]
    pub fn language(&self) -> Language {
        // Whoever cannot read the setting says so in the system's language.
        let chosen = self.set("language").ok().flatten();
        chosen.unwrap_or(self.system.language)
    }

    /// The language, and the region whose ways of writing hold.
    pub(crate) fn locale(&self) -> Locale {
        let language = self.language();
        // A language that was chosen against the system is written as at its home.
        let region = self.system.region;
        Locale {
            language,
            region: region.filter(|_| language == self.system.language),
        }
    }

    /// What is said in that language.
    pub(crate) fn say(&self) -> &'static Words {
        self.language().words()
    }

    /// What holds: the settings, and what is usual where the student is.
    pub(crate) fn conventions(&self) -> Result<Conventions> {
        let settings = self.settings()?;
        let Locale { language, region } = self.locale();
        let twelve = region.map_or(language == Language::En, |region| {
            region.has_twelve_hours(language)
        });
        let first_day = self.system.region.map_or_else(
            || usual_first_day(language),
            semestra_words::Region::first_day,
        );
        Ok(Conventions {
            language,
            locale: region.map_or_else(
                || language.tag().to_owned(),
                |region| format!("{}-{region}", language.tag()),
            ),
            first_day: settings.first_day.unwrap_or_else(|| first_day.into()),
            hour_cycle: settings.hour_cycle.unwrap_or(if twelve {
                HourCycle::H12
            } else {
                HourCycle::H23
            }),
        })
    }

    /// Whether the day comes first where a date is two numbers.
    pub(crate) fn day_first(&self) -> Result<bool> {
        let language = self.conventions()?.language;
        let month_first = match language {
            // Without a region it is taken for American.
            Language::En => self
                .system
                .region
                .is_none_or(semestra_words::Region::writes_month_first),
            Language::Zh => true,
            Language::De | Language::Es | Language::Fr => false,
        };
        Ok(!month_first)
    }

    /// A setting that a later release wrote and this one does not know is as good as none.
    pub(crate) fn set<T: DeserializeOwned>(&self, name: &str) -> Result<Option<T>> {
        let value = self.store.setting(name)?;
        Ok(value.and_then(|value| serde_json::from_value(value.into()).ok()))
    }
}

/// Where no region is known: English is taken for American, as `Intl` does.
fn usual_first_day(language: Language) -> Weekday {
    if language == Language::En {
        Weekday::Sun
    } else {
        Weekday::Mon
    }
}
