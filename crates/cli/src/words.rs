//! Words on the terminal.

use std::io::Write;

use semestra_planner::PlannerError;
use serde::Serialize;

/// Prints lines. A reader that went away (`| head`) is no fault of the student's.
pub(crate) struct Printer {
    out: std::io::StdoutLock<'static>,
}

impl Printer {
    pub(crate) fn new() -> Self {
        Self {
            out: std::io::stdout().lock(),
        }
    }

    pub(crate) fn line(&mut self, text: &str) {
        writeln!(self.out, "{text}").ok();
    }

    pub(crate) fn part(&mut self, text: &str) {
        write!(self.out, "{text}").ok();
    }

    /// A heading over `count` rows; nothing over none.
    pub(crate) fn heading(&mut self, text: &str, count: usize) {
        if count > 0 {
            writeln!(self.out, "\n{text}").ok();
        }
    }

    /// Cells side by side, the last one as long as it is.
    pub(crate) fn row(&mut self, cells: &[&str]) {
        let mut text = String::from("  ");
        for (at, cell) in cells.iter().enumerate() {
            // Control characters of a page must not move the cursor of the terminal.
            let cell: String = cell
                .chars()
                .map(|letter| if letter.is_control() { ' ' } else { letter })
                .collect();
            if at + 1 == cells.len() {
                text += &cell;
            } else {
                text += &format!("{cell:<14} ");
            }
        }
        writeln!(self.out, "{}", text.trim_end()).ok();
    }

    /// Text as it is, such as a whole file.
    pub(crate) fn bytes(&mut self, text: &str) {
        self.out.write_all(text.as_bytes()).ok();
    }
}

/// "1 exam", "3 exams".
pub(crate) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// JSON for other programs.
pub(crate) fn json<T: Serialize>(value: &T) -> Result<String, PlannerError> {
    serde_json::to_string_pretty(value)
        .map_err(|error| PlannerError::Invalid(format!("this cannot be written as JSON: {error}")))
}
