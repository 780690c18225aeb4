//! The program without its window.
//!
//! A process that is linked with a web view takes tens of megabytes before it shows anything, and never gives back what
//! a window took. So on Linux `semestra`, which lies beside this program, stays in its place: it shows the reminders,
//! stands in the tray and starts this program when a window is wanted. Where it is missing, and on other systems, this
//! program stays itself.

use std::{
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio},
    thread,
};

/// Who stays when there is no window.
pub(crate) struct Resident {
    program: PathBuf,
    folder: Option<PathBuf>,
}

impl Resident {
    /// The one beside this program.
    pub(crate) fn beside(folder: Option<&Path>) -> Option<Self> {
        if cfg!(not(target_os = "linux")) {
            return None;
        }
        let program = std::env::current_exe().ok()?.with_file_name("semestra");
        program.exists().then(|| Self {
            program,
            folder: folder.map(Path::to_owned),
        })
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        if let Some(folder) = &self.folder {
            command.arg("--data").arg(folder);
        }
        command.args(["remind", "--watch", "--tray"]);
        command
    }

    /// Puts it in the place of this process. It ends at once when there is one already.
    pub(crate) fn take_over(&self) -> ExitCode {
        #[cfg(unix)]
        let error = std::os::unix::process::CommandExt::exec(&mut self.command());
        #[cfg(not(unix))]
        let error = std::io::Error::from(std::io::ErrorKind::Unsupported);
        eprintln!("Semestra cannot start: {error}.");
        ExitCode::FAILURE
    }

    /// Starts it beside this process. It ends at once when there is one already.
    pub(crate) fn start(&self) {
        match self.command().stdin(Stdio::null()).spawn() {
            Ok(mut child) => {
                // Who is waited for by nobody would stay as a dead process.
                thread::spawn(move || child.wait());
            }
            Err(error) => eprintln!("reminders cannot stay without the window: {error}"),
        }
    }
}
