//! How long before its moment something is brought to mind.

use semestra_words::Words;

/// The longest lead in days.
pub const LONGEST: u16 = 60;

/// How long before its moment something is brought to mind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lead {
    /// So many days before, at the same time of day.
    Days(u16),
    /// On the evening before, at the hour that is set.
    Evening,
    /// On the morning of the day, at the hour that is set, as the laptop's clock has it.
    Morning,
    /// So many hours before.
    Hours(u16),
    /// One hour before the class it is due in; nothing where it is due in none.
    Class,
    /// So many minutes before.
    Minutes(u16),
}

impl Lead {
    /// `2d`, `2h`, `10m`, `morning`: a part of the key, so it never changes.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Days(days) => format!("{days}d"),
            Self::Hours(hours) => format!("{hours}h"),
            Self::Minutes(minutes) => format!("{minutes}m"),
            Self::Morning => "morning".to_owned(),
            Self::Evening => "evening".to_owned(),
            Self::Class => "class".to_owned(),
        }
    }

    /// What a code stands for.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "morning" => return Some(Self::Morning),
            "evening" => return Some(Self::Evening),
            "class" => return Some(Self::Class),
            _ => {}
        }
        let unit = code.chars().last()?;
        let number = code.strip_suffix(unit)?.parse().ok()?;
        match unit {
            'd' => Some(Self::Days(number)),
            'h' => Some(Self::Hours(number)),
            'm' => Some(Self::Minutes(number)),
            _ => None,
        }
    }

    /// Whether it lies between a minute and the [`LONGEST`].
    #[must_use]
    pub fn is_sensible(self) -> bool {
        match self {
            Self::Days(days) => (1..=LONGEST).contains(&days),
            Self::Hours(hours) => (1..=LONGEST * 24).contains(&hours),
            Self::Minutes(minutes) => (1..=24 * 60).contains(&minutes),
            Self::Morning | Self::Evening | Self::Class => true,
        }
    }

    /// The same in words: `2 days before`. `morning` and `evening` are the hours that are set, in words.
    #[must_use]
    pub fn said(self, say: &Words, morning: &str, evening: &str) -> String {
        let say = &say.reminder;
        match self {
            Self::Days(days) => say.days_before(days.into()),
            Self::Hours(hours) => say.hours_before(hours.into()),
            Self::Minutes(minutes) => say.minutes_before(minutes.into()),
            Self::Morning => say.morning_of(morning),
            Self::Evening => say.evening_before(evening),
            Self::Class => say.before_class(),
        }
    }
}

/// Leads as they are stored: `2d 2h`.
#[must_use]
pub fn codes(leads: &[Lead]) -> String {
    let codes: Vec<_> = leads.iter().map(|lead| lead.code()).collect();
    codes.join(" ")
}

/// What such a text stands for; what a later release wrote and this one does not know is left out.
#[must_use]
pub fn from_codes(text: &str) -> Vec<Lead> {
    text.split_whitespace()
        .filter_map(Lead::from_code)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leads_are_read_as_they_were_written() {
        let leads = [
            Lead::Days(14),
            Lead::Hours(2),
            Lead::Minutes(10),
            Lead::Morning,
            Lead::Evening,
            Lead::Class,
        ];
        assert_eq!(from_codes(&codes(&leads)), leads);
        assert_eq!(from_codes("2d nonsense -1h 70000h"), [Lead::Days(2)]);
    }

    #[test]
    fn a_lead_is_a_minute_at_least_and_two_months_at_most() {
        for lead in [
            Lead::Days(0),
            Lead::Days(61),
            Lead::Hours(0),
            Lead::Minutes(1441),
        ] {
            assert!(!lead.is_sensible(), "{lead:?}");
        }
        assert!(Lead::Days(60).is_sensible() && Lead::Class.is_sensible());
    }
}
