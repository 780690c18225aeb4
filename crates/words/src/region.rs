//! What is usual where: the first day of the week and the clock, as CLDR 48 has them.

use std::fmt;

use chrono::Weekday;

use crate::Language;

/// A country or territory, by its two letters of ISO 3166.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region([u8; 2]);

/// Where the week begins on Sunday.
const SUNDAY: &str = "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT \
                      MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW";

/// Where it begins on Saturday.
const SATURDAY: &str = "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY";

/// Where the clock has twelve hours.
const TWELVE: &str = "AE AG AL AR AS AU BB BD BH BM BN BO BS BT CA CL CO CR CU CY DJ DM DO DZ EC EG EH ER ET FJ FM GD \
                      GH GM GR GT GU GY HK HN IN IQ JM JO KH KI KN KP KR KW KY LB LC LR LS LY MH MO MP MR MW MX MY NA \
                      NI NZ OM PA PE PG PH PK PR PS PW PY QA SA SB SD SG SL SO SS SV SY SZ TC TD TN TO TT TW UM US UY \
                      VC VE VG VI VU WS YE ZM";

impl Region {
    /// The region that two letters name; nothing for anything else.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let letters = <[u8; 2]>::try_from(name.as_bytes()).ok()?;
        letters
            .iter()
            .all(u8::is_ascii_alphabetic)
            .then(|| Self(letters.map(|letter| letter.to_ascii_uppercase())))
    }

    /// The day on which a week begins there.
    #[must_use]
    pub fn first_day(self) -> Weekday {
        if self.is_of(SUNDAY) {
            Weekday::Sun
        } else if self.is_of(SATURDAY) {
            Weekday::Sat
        } else if self.is_of("MV") {
            Weekday::Fri
        } else {
            Weekday::Mon
        }
    }

    /// Whether the month comes first where a date is two numbers.
    #[must_use]
    pub fn writes_month_first(self) -> bool {
        self.is_of("AS FM GU MH MP PH PR PW UM US VI")
    }

    /// Whether who speaks that language there says `2 pm` rather than `14:00`.
    #[must_use]
    pub fn has_twelve_hours(self, language: Language) -> bool {
        let quebec = language == Language::Fr && self.is_of("CA");
        self.is_of(TWELVE) && !quebec
    }

    pub(crate) fn is_of(self, list: &str) -> bool {
        list.split_whitespace()
            .any(|name| name.as_bytes() == self.0)
    }
}

impl fmt::Display for Region {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0
            .iter()
            .try_for_each(|letter| write!(out, "{}", char::from(*letter)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, language: Language, first: Weekday, twelve: bool) {
        let region = Region::named(name).unwrap();
        assert_eq!(region.first_day(), first, "{name}");
        assert_eq!(region.has_twelve_hours(language), twelve, "{name}");
    }

    #[test]
    fn weeks_and_clocks_are_those_of_the_place() {
        check("US", Language::En, Weekday::Sun, true);
        check("GB", Language::En, Weekday::Mon, false);
        check("AU", Language::En, Weekday::Mon, true);
        check("CA", Language::En, Weekday::Sun, true);
        check("CA", Language::Fr, Weekday::Sun, false);
        check("DE", Language::De, Weekday::Mon, false);
        check("ES", Language::Es, Weekday::Mon, false);
        check("MX", Language::Es, Weekday::Sun, true);
        check("BR", Language::En, Weekday::Sun, false);
        check("EG", Language::En, Weekday::Sat, true);
        check("MV", Language::En, Weekday::Fri, false);
        check("CN", Language::Zh, Weekday::Mon, false);
        check("TW", Language::Zh, Weekday::Sun, true);
    }

    #[test]
    fn only_two_letters_name_a_region() {
        assert_eq!(Region::named("de"), Region::named("DE"));
        for name in ["", "D", "DEU", "419", "4A", "é"] {
            assert_eq!(Region::named(name), None, "{name}");
        }
    }
}
