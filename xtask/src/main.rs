//! Every chore of the project behind one door.

mod chores;
mod command;
mod judges;
mod machine;
mod needs;
mod pages;
mod tally;

use std::process::ExitCode;

use chores::{CHORES, Chore};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let wants_help = words
        .iter()
        .any(|word| matches!(*word, "--help" | "-h" | "help"));
    let named = words.iter().find_map(|word| Chore::named(word));
    match (named, wants_help) {
        (Some(chore), true) => help_for(chore),
        (Some(chore), false) => run(chore, words.get(1..).unwrap_or_default()),
        (None, true) => help(),
        (None, false) => {
            help();
            ExitCode::from(2)
        }
    }
}

fn run(chore: &Chore, words: &[&str]) -> ExitCode {
    if let Some(word) = chore.unknown(words) {
        eprintln!(
            "cargo xtask {} does not know {word}; see --help.",
            chore.name
        );
        return ExitCode::from(2);
    }
    match (chore.run)(words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn help() -> ExitCode {
    println!("Usage: cargo xtask <chore>\n");
    for chore in CHORES {
        println!("  {:<12} {}", chore.name, chore.summary);
    }
    println!(
        "\nNothing needs to be installed before: each chore first makes sure of what it needs."
    );
    println!("`cargo xtask <chore> --help` tells more.");
    ExitCode::SUCCESS
}

fn help_for(chore: &Chore) -> ExitCode {
    println!("cargo xtask {}\n\n{}", chore.name, chore.help);
    ExitCode::SUCCESS
}
