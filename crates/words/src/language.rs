//! The languages, and which of them a system asks for.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Region;

/// A language that Semestra speaks, by its ISO 639 code.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Language {
    #[default]
    En,
    De,
    Es,
    Fr,
    /// In simplified characters.
    Zh,
}

impl Language {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::En, Self::De, Self::Es, Self::Fr, Self::Zh];

    /// Its code: `de`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Es => "es",
            Self::Fr => "fr",
            Self::Zh => "zh",
        }
    }

    /// The same with its writing, where a language has several: `zh-Hans`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        if self == Self::Zh {
            "zh-Hans"
        } else {
            self.code()
        }
    }
}

/// What a system says about its user: the language, and the region whose conventions hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Locale {
    /// The language; English when the system asks for none that is spoken here.
    pub language: Language,
    /// The region, when the system names one.
    pub region: Option<Region>,
}

impl Locale {
    /// The locale of a system that wants the first possible of some languages and the conventions of a place, all in
    /// its own notation: `de_AT.UTF-8`, `zh-Hans-CN`.
    ///
    /// Without a place of its own, the conventions are those of the language that was chosen, else of the first.
    #[must_use]
    pub fn of_system<'a>(wanted: &[&'a str], conventions: Option<&'a str>) -> Self {
        let spoken = wanted.iter().find_map(|tag| Some((tag, language_of(tag)?)));
        let places = conventions
            .into_iter()
            .chain(spoken.map(|(tag, _)| *tag))
            .chain(wanted.first().copied());
        Self {
            language: spoken.map_or_else(Language::default, |(_, language)| language),
            region: places.filter_map(region_of).next(),
        }
    }
}

/// The parts of `zh_Hans_CN.UTF-8@variant` or `zh-Hans-CN`.
fn parts(tag: &str) -> impl Iterator<Item = &str> {
    let tag = tag.split(['.', '@']).next().unwrap_or_default();
    tag.split(['-', '_'])
}

/// Nothing for a language that is not spoken here; traditional characters are a writing of their own.
fn language_of(tag: &str) -> Option<Language> {
    let name = parts(tag).next()?;
    let found = Language::ALL
        .into_iter()
        .find(|language| name.eq_ignore_ascii_case(language.code()))?;
    let traditional = |part: &str| {
        ["Hant", "TW", "HK", "MO"]
            .iter()
            .any(|one| part.eq_ignore_ascii_case(one))
    };
    let simplified = parts(tag).any(|part| part.eq_ignore_ascii_case("Hans"));
    let other_writing = found == Language::Zh && !simplified && parts(tag).any(traditional);
    (!other_writing).then_some(found)
}

fn region_of(tag: &str) -> Option<Region> {
    parts(tag).skip(1).find_map(Region::named)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(wanted: &[&str], conventions: Option<&str>, expected: &str) {
        let locale = Locale::of_system(wanted, conventions);
        let region = locale
            .region
            .map_or_else(String::new, |region| format!("-{region}"));
        assert_eq!(
            format!("{}{region}", locale.language.code()),
            expected,
            "{wanted:?} {conventions:?}"
        );
    }

    #[test]
    fn the_first_language_that_is_spoken_is_taken() {
        check(&["de_AT.UTF-8"], None, "de-AT");
        check(&["pt_BR.UTF-8", "es_MX", "en"], None, "es-MX");
        check(&["it-IT"], None, "en-IT");
        check(&["C.UTF-8"], None, "en");
        check(&["POSIX"], None, "en");
        check(&[""], None, "en");
        check(&[], None, "en");
    }

    #[test]
    fn conventions_may_be_those_of_another_place() {
        check(&["en_US.UTF-8"], Some("de_DE.UTF-8"), "en-DE");
        check(&["fr"], Some("fr_CH@euro"), "fr-CH");
        check(&["en_GB"], Some("C"), "en-GB");
    }

    #[test]
    fn chinese_is_spoken_in_simplified_characters() {
        check(&["zh_CN.UTF-8"], None, "zh-CN");
        check(&["zh-Hans-CN"], None, "zh-CN");
        check(&["zh-Hans-HK"], None, "zh-HK");
        check(&["zh"], None, "zh");
        check(&["zh_TW", "zh", "en"], None, "zh-TW");
        check(&["zh-Hant-TW", "en-US"], None, "en-US");
    }
}
