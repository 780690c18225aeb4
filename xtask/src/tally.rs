//! The sum of what was tried.

use std::{
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Result, bail};

use crate::command;

/// What was tried, and what came of it.
#[derive(Default)]
pub(crate) struct Tally {
    passed: u32,
    failed: u32,
    parts: Vec<(String, Duration, Counted)>,
}

/// What came of one part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counted {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
}

impl Tally {
    /// Does one part and goes on, whatever comes of it.
    pub(crate) fn part(&mut self, name: &str, part: impl FnOnce() -> Result<Counted>) {
        println!("\n== {name}");
        let began = Instant::now();
        let counted = part().unwrap_or_else(|error| {
            eprintln!("{error:#}");
            Counted {
                passed: 0,
                failed: 1,
            }
        });
        let took = began.elapsed();
        println!(
            "-- {name}: {}, {:.1} s",
            counted.words(),
            took.as_secs_f32()
        );
        self.passed += counted.passed;
        self.failed += counted.failed;
        self.parts.push((name.to_owned(), took, counted));
    }

    /// A part that counts as one: the command succeeds or not.
    pub(crate) fn holds(&mut self, name: &str, command: &mut Command) {
        self.part(name, || {
            command::run(command).map(|()| Counted {
                passed: 1,
                failed: 0,
            })
        });
    }

    /// Tells the sum and fails when anything did.
    pub(crate) fn finish(self) -> Result<()> {
        println!("\n== All");
        for (name, took, counted) in &self.parts {
            println!("{:>7.1} s  {name}: {}", took.as_secs_f32(), counted.words());
        }
        println!("{} passed, {} failed", self.passed, self.failed);
        if self.failed > 0 {
            bail!("Not everything holds; what failed is told above.");
        }
        Ok(())
    }
}

impl Counted {
    /// Runs a command that runs tests and counts them by what it prints.
    ///
    /// A command that fails without a failed test (it did not compile, say) counts as one failure.
    pub(crate) fn tests(command: &mut Command) -> Result<Self> {
        let mut counted = Self::default();
        let succeeded = command::follow(command, |line| {
            if let Some(line) = Self::of_line(line) {
                counted.passed += line.passed;
                counted.failed += line.failed;
            }
        })?;
        if !succeeded && counted.failed == 0 {
            counted.failed = 1;
        }
        Ok(counted)
    }

    /// Reads `test result: ok. 3 passed; 0 failed; …` and vitest's `Tests  1 failed | 3 passed (4)`.
    fn of_line(line: &str) -> Option<Self> {
        let line = without_colour(line);
        let line = line.trim();
        let sums = line.strip_prefix("test result:").or_else(|| {
            line.strip_prefix("Tests ")
                .filter(|rest| rest.starts_with(' '))
        })?;
        let words: Vec<&str> = sums
            .split([' ', ';'])
            .filter(|word| !word.is_empty())
            .collect();
        let before = |name: &str| {
            let at = words.iter().position(|word| *word == name)?;
            words.get(at.checked_sub(1)?)?.parse().ok()
        };
        Some(Self {
            passed: before("passed").unwrap_or(0),
            failed: before("failed").unwrap_or(0),
        })
    }

    fn words(self) -> String {
        format!("{} passed, {} failed", self.passed, self.failed)
    }
}

fn without_colour(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        if letter == '\u{1b}' {
            letters.by_ref().find(|letter| letter.is_ascii_alphabetic());
        } else {
            plain.push(letter);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, passed: u32, failed: u32) {
        assert_eq!(
            Counted::of_line(line),
            Some(Counted { passed, failed }),
            "{line}"
        );
    }

    #[test]
    fn the_sums_of_cargo_and_vitest_are_read() {
        check(
            "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; finished in 0.1s",
            12,
            0,
        );
        check("test result: FAILED. 3 passed; 2 failed; 0 ignored", 3, 2);
        check("      Tests  1 failed | 41 passed (42)", 41, 1);
        check(
            "\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m7 passed\u{1b}[39m\u{1b}[22m\u{1b}[90m (7)",
            7,
            0,
        );
    }

    #[test]
    fn other_lines_count_nothing() {
        assert_eq!(
            Counted::of_line("test a_weight_may_be_the_whole_grade ... ok"),
            None
        );
        assert_eq!(Counted::of_line(" Test Files  1 passed (1)"), None);
    }
}
