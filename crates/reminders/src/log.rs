//! Lines for whoever started the program in a terminal.

use std::{
    fmt::Display,
    io::{self, Write},
};

/// Writes a line to the standard error stream. Where nobody reads it any more nothing is written: a terminal that was
/// closed stops no reminder.
pub fn log(line: impl Display) {
    let _ = writeln!(io::stderr(), "{line}");
}
