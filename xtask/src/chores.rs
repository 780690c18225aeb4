//! The chores, by name.

mod bench;
mod bundle;
mod check;
mod fuzz;
mod run;
mod score;
mod screenshots;
mod test;

use anyhow::Result;

/// One chore.
pub(crate) struct Chore {
    /// How it is called.
    pub(crate) name: &'static str,
    /// One line.
    pub(crate) summary: &'static str,
    /// What `--help` says.
    pub(crate) help: &'static str,
    /// The options it takes; `--minutes N` is one that a number follows.
    pub(crate) options: &'static [&'static str],
    /// Does it.
    pub(crate) run: fn(&[&str]) -> Result<()>,
}

impl Chore {
    /// The chore of that name.
    pub(crate) fn named(name: &str) -> Option<&'static Self> {
        CHORES.iter().find(|chore| chore.name == name)
    }

    /// The first word that it does not know.
    pub(crate) fn unknown<'a>(&self, words: &[&'a str]) -> Option<&'a str> {
        let numbered = |word: &str| {
            let option = format!("{word} N");
            self.options.iter().any(|known| *known == option)
        };
        let mut before = "";
        for word in words {
            let number = numbered(before) && word.parse::<u32>().is_ok();
            if !number && !numbered(word) && !self.options.contains(word) {
                return Some(word);
            }
            before = word;
        }
        None
    }
}

/// All of them, in the order of a day's work.
pub(crate) const CHORES: &[Chore] = &[
    Chore {
        name: "run",
        summary: "build Semestra and open it with the sample term",
        help: run::HELP,
        options: &[],
        run: run::run,
    },
    Chore {
        name: "check",
        summary: "the checks without a window: formatting, lints, tests, types",
        help: check::HELP,
        options: &[],
        run: check::run,
    },
    Chore {
        name: "test",
        summary: "everything that must hold, the real window and real calendar readers included",
        help: test::HELP,
        options: &[],
        run: test::run,
    },
    Chore {
        name: "bench",
        summary: "measure reading, queries, the start of the window and its memory",
        help: bench::HELP,
        options: &["--quick"],
        run: bench::run,
    },
    Chore {
        name: "score",
        summary: "read the labelled course pages and say how well",
        help: score::HELP,
        options: &[],
        run: score::run,
    },
    Chore {
        name: "fuzz",
        summary: "feed the reader with documents that nobody wrote",
        help: fuzz::HELP,
        options: &[
            "text",
            "html",
            "markdown",
            "docx",
            "rtf",
            "pdf",
            "reader",
            "--minutes N",
        ],
        run: fuzz::run,
    },
    Chore {
        name: "bundle",
        summary: "make the package that is installed",
        help: bundle::HELP,
        options: &[],
        run: bundle::run,
    },
    Chore {
        name: "screenshots",
        summary: "take a picture of every screen of the real window",
        help: screenshots::HELP,
        options: &[],
        run: screenshots::run,
    },
];
