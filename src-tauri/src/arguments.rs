//! What the program is told when it starts.

use std::{ffi::OsString, path::PathBuf};

use semestra_planner::remind::Opened;

/// What `--help` prints.
pub(crate) const HELP: &str = "\
Semestra, the window. `semestra` is the same in the terminal.

Usage: semestra-desktop [--data DIR] [--background] [--explore-sample] [--open WHAT]
       semestra-desktop [--data DIR] --quit

  --data DIR         keep everything in DIR (also: SEMESTRA_DATA)
  --background       start in the tray, without a window (also: --hidden)
  --explore-sample   fill an empty term with the sample courses
  --open WHAT        open the window at a thing, as notifications do; `missed`: at what was missed
  --quit             end the program

A second start brings the window of the first one forward.";

/// What the program is told when it starts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    data: Option<PathBuf>,
    /// No window until somebody asks for it.
    pub(crate) hidden: bool,
    /// An empty term gets the sample.
    pub(crate) explore_sample: bool,
    /// At what the window opens.
    pub(crate) open: Option<Opened>,
    /// Whoever runs is to end.
    pub(crate) quit: bool,
}

impl Arguments {
    /// Reads this process's arguments; nothing when only help is wanted.
    pub(crate) fn from_environment() -> Result<Option<Self>, String> {
        Self::parse(std::env::args_os().skip(1))
    }

    /// Reads arguments; nothing when only help is wanted.
    pub(crate) fn parse(words: impl IntoIterator<Item = OsString>) -> Result<Option<Self>, String> {
        let mut arguments = Self::default();
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            match word.to_str() {
                Some("--help" | "-h") => return Ok(None),
                Some("--background" | "--hidden") => arguments.hidden = true,
                Some("--explore-sample") => arguments.explore_sample = true,
                Some("--quit") => arguments.quit = true,
                Some("--open") => {
                    let what = words.next().ok_or("--open wants to know what.")?;
                    arguments.open = Some(Opened::from_word(&what.to_string_lossy()));
                }
                Some("--data") => {
                    let folder = words.next().ok_or("--data wants a folder.")?;
                    arguments.data = Some(folder.into());
                }
                _ => {
                    return Err(format!(
                        "Semestra does not know {}; see --help.",
                        word.to_string_lossy()
                    ));
                }
            }
        }
        Ok(Some(arguments))
    }

    /// Whether nothing is wanted but reminders and the tray.
    pub(crate) fn stays_without_window(&self) -> bool {
        self.hidden && !self.explore_sample && !self.quit
    }

    /// Where the data lies; nothing when the platform knows no home for the user.
    pub(crate) fn folder(&self) -> Option<PathBuf> {
        self.data
            .clone()
            .or_else(semestra_planner::environment::default_folder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Option<Arguments>, String> {
        Arguments::parse(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn a_start_without_words_opens_the_window() {
        assert_eq!(parse(""), Ok(Some(Arguments::default())));
    }

    #[test]
    fn the_data_folder_may_be_named() {
        let arguments = parse("--background --data here").unwrap().unwrap();
        assert!(arguments.hidden);
        assert!(parse("--hidden").unwrap().unwrap().hidden);
        assert_eq!(arguments.folder(), Some(PathBuf::from("here")));
    }

    #[test]
    fn a_notification_says_where_to_open() {
        let arguments = parse("--open missed").unwrap().unwrap();
        assert_eq!(arguments.open, Some(Opened::Missed));
        assert_eq!(parse("--open").unwrap_err(), "--open wants to know what.");
    }

    #[test]
    fn an_unknown_word_is_refused_in_a_sentence() {
        assert_eq!(
            parse("--frobnicate").unwrap_err(),
            "Semestra does not know --frobnicate; see --help."
        );
        assert_eq!(parse("--data").unwrap_err(), "--data wants a folder.");
    }
}
