//! At what a notification opens the window.

use semestra_plan::Subject;

/// At what a notification opens the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opened {
    /// At nothing in particular.
    Window,
    /// At a thing.
    Thing(Subject),
    /// At the list of what was missed.
    Missed,
}

/// The word for the list of what was missed.
const MISSED: &str = "missed";

impl Opened {
    /// How one program tells another; nothing in particular needs no word.
    #[must_use]
    pub fn word(self) -> Option<String> {
        match self {
            Self::Window => None,
            Self::Thing(subject) => serde_json::to_string(&subject).ok(),
            Self::Missed => Some(MISSED.to_owned()),
        }
    }

    /// What such a word stands for; one that nobody knows opens the window all the same.
    #[must_use]
    pub fn from_word(word: &str) -> Self {
        if word == MISSED {
            return Self::Missed;
        }
        serde_json::from_str(word).map_or(Self::Window, Self::Thing)
    }
}

#[cfg(test)]
mod tests {
    use semestra_plan::AssessmentId;

    use super::*;

    #[test]
    fn a_word_tells_another_program_where_to_open() {
        let thing = Subject::Assessment(
            "0191e3a4-0000-7000-8000-000000000007"
                .parse::<AssessmentId>()
                .unwrap(),
        );
        for opened in [Opened::Thing(thing), Opened::Missed] {
            assert_eq!(Opened::from_word(&opened.word().unwrap()), opened);
        }
        assert_eq!(Opened::Window.word(), None);
        assert_eq!(Opened::from_word("{\"type\":"), Opened::Window);
    }
}
