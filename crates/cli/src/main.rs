//! The terminal face of Semestra.

mod arguments;
mod grades;
mod pack;
mod pages;
mod read;
mod remind;
mod term;
mod today;
#[cfg(target_os = "linux")]
mod tray;
mod watch;
mod words;

use std::process::ExitCode;

use clap::Parser;
use semestra_planner::{ErrorCode, Planner, PlannerError, environment, reader};

use arguments::{Arguments, Command};

/// What a command came to: done, or nothing to do.
pub(crate) type Outcome = Result<Done, PlannerError>;

/// Whether there was something to do; the exit code tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Done {
    /// Exit code 0.
    Yes,
    /// Exit code 1: nothing to do, or nothing found.
    Nothing,
}

fn main() -> ExitCode {
    if reader::is_worker() {
        return reader::work();
    }
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(Done::Yes) => ExitCode::SUCCESS,
        Ok(Done::Nothing) => ExitCode::from(1),
        Err(error) => {
            eprintln!("semestra: {}", error.sentence());
            ExitCode::from(match error.code() {
                ErrorCode::Nothing | ErrorCode::Gone => 1,
                ErrorCode::Invalid | ErrorCode::Unusable | ErrorCode::Internal => 2,
            })
        }
    }
}

fn run(arguments: &Arguments) -> Outcome {
    if let Command::Read(options) = &arguments.command {
        return read::read(options, arguments.json);
    }
    let folder = arguments.data.clone().or_else(environment::default_folder);
    let folder = folder.ok_or_else(|| {
        PlannerError::Invalid(
            "this computer names no place for your data; give one with --data".to_owned(),
        )
    })?;
    let mut planner = Planner::open(&folder, environment::clock(), environment::local_zone())?;
    planner.read_with(reader::Reader::apart());
    let json = arguments.json;
    match &arguments.command {
        Command::Read(options) => read::read(options, json),
        Command::Import(options) => read::import(&mut planner, options, json),
        Command::Today => today::today(&mut planner, json),
        Command::Agenda(options) => term::agenda(&mut planner, options, json),
        Command::Due(options) => term::due(&mut planner, options, json),
        Command::Done(options) => term::done(&mut planner, options, json),
        Command::Grades(options) => grades::grades(&mut planner, options, json),
        Command::Score(options) => grades::score(&mut planner, options, json),
        Command::Export(options) => term::export(&mut planner, options, json),
        Command::Pack(options) => pack::pack(&mut planner, options, json),
        Command::Undo => term::undo(&mut planner, json),
        Command::Redo => term::redo(&mut planner, json),
        Command::Sample => term::sample(&mut planner, json),
        Command::Remind(options) => remind::remind(planner, options, json),
        Command::Doctor => term::doctor(&mut planner, json),
    }
}
