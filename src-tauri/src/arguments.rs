//! What the program is told when it starts.

use std::{ffi::OsString, path::PathBuf};

/// What `--help` prints.
pub(crate) const HELP: &str = "\
Semestra, the window. `semestra` is the same in the terminal.

Usage: semestra-desktop [--data DIR] [--background] [--explore-sample]

  --data DIR         keep everything in DIR (also: SEMESTRA_DATA)
  --background       start in the tray, without a window (also: --hidden)
  --explore-sample   fill an empty term with the sample courses

A second start brings the window of the first one forward.";

/// What the program is told when it starts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    data: Option<PathBuf>,
    /// No window until somebody asks for it.
    pub(crate) hidden: bool,
    /// An empty term gets the sample.
    pub(crate) explore_sample: bool,
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
    fn an_unknown_word_is_refused_in_a_sentence() {
        assert_eq!(
            parse("--frobnicate").unwrap_err(),
            "Semestra does not know --frobnicate; see --help."
        );
        assert_eq!(parse("--data").unwrap_err(), "--data wants a folder.");
    }
}
