//! Starting at login without a window: an entry of the desktop on Linux, a launch agent on macOS, a run key on Windows.

use std::path::Path;

/// What starts Semestra at login.
pub trait Autostart: Send {
    /// Whether it does.
    ///
    /// # Errors
    /// When the system does not tell.
    fn is_on(&self) -> std::io::Result<bool>;

    /// Makes it so, or not.
    ///
    /// # Errors
    /// When the system does not let it.
    fn set(&self, on: bool) -> std::io::Result<()>;
}

/// The way of this system for a program, which is started with `--background`.
#[must_use]
pub fn of_system(program: &Path) -> Box<dyn Autostart> {
    Box::new(system::Entry::new(program))
}

/// By the XDG autostart specification. auto-launch is not taken here: it knows no `XDG_CONFIG_HOME`, quotes no path
/// and takes an entry that was switched off for one that is on.
#[cfg(all(unix, not(target_os = "macos")))]
mod system {
    use std::path::{Path, PathBuf};
    use std::{fs, io};

    use super::Autostart;

    pub(super) struct Entry {
        program: PathBuf,
        file: Option<PathBuf>,
    }

    impl Entry {
        pub(super) fn new(program: &Path) -> Self {
            let file = directories::BaseDirs::new()
                .map(|places| places.config_dir().join("autostart/semestra.desktop"));
            Self {
                program: program.to_owned(),
                file,
            }
        }

        fn file(&self) -> io::Result<&Path> {
            let file = self.file.as_deref();
            file.ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
        }
    }

    impl Autostart for Entry {
        fn is_on(&self) -> io::Result<bool> {
            match fs::read_to_string(self.file()?) {
                Ok(text) => Ok(!text.lines().any(|line| {
                    let line = line.replace(' ', "");
                    line == "Hidden=true" || line == "X-GNOME-Autostart-enabled=false"
                })),
                Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
                Err(error) => Err(error),
            }
        }

        fn set(&self, on: bool) -> io::Result<()> {
            let file = self.file()?;
            if !on {
                return match fs::remove_file(file) {
                    Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                    _ => Ok(()),
                };
            }
            if let Some(folder) = file.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(file, entry(&self.program.to_string_lossy()))
        }
    }

    /// The entry; in its command some signs have a meaning, so that the path is quoted.
    fn entry(program: &str) -> String {
        let mut quoted = String::new();
        for letter in program.chars() {
            match letter {
                // Once for the command, once for the text of an entry.
                '"' | '`' | '$' | '\\' => quoted.extend(["\\\\", &letter.to_string()]),
                '%' => quoted.push_str("%%"),
                letter => quoted.push(letter),
            }
        }
        format!(
            "[Desktop Entry]\nType=Application\nName=Semestra\nExec=\"{quoted}\" --background\n\
             Icon=semestra\nTerminal=false\nStartupNotify=false\n"
        )
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn an_entry_is_written_read_and_taken_away() {
            let folder = tempfile::tempdir().unwrap();
            let file = folder.path().join("autostart/semestra.desktop");
            let entry = Entry {
                program: "/opt/my apps/semestra-desktop".into(),
                file: Some(file.clone()),
            };
            assert!(!entry.is_on().unwrap());
            entry.set(true).unwrap();
            assert!(entry.is_on().unwrap());
            let text = fs::read_to_string(&file).unwrap();
            assert!(
                text.contains("Exec=\"/opt/my apps/semestra-desktop\" --background\n"),
                "{text}"
            );
            fs::write(&file, format!("{text}Hidden=true\n")).unwrap();
            assert!(!entry.is_on().unwrap(), "a desktop switched it off");
            entry.set(false).unwrap();
            entry.set(false).unwrap();
            assert!(!file.exists());
        }

        #[test]
        fn signs_with_a_meaning_lose_it() {
            assert!(entry("/a$b%c").contains("Exec=\"/a\\\\$b%%c\" "));
        }
    }
}

/// By auto-launch. Untested: nobody has run it there yet.
#[cfg(any(target_os = "macos", windows))]
mod system {
    use std::io;
    use std::path::Path;

    use auto_launch::{AutoLaunch, AutoLaunchBuilder};

    use super::Autostart;

    pub(super) struct Entry(Result<AutoLaunch, String>);

    impl Entry {
        pub(super) fn new(program: &Path) -> Self {
            let built = AutoLaunchBuilder::new()
                .set_app_name("Semestra")
                .set_app_path(&program.to_string_lossy())
                .set_args(&["--background"])
                .build();
            Self(built.map_err(|error| error.to_string()))
        }

        fn entry(&self) -> io::Result<&AutoLaunch> {
            self.0
                .as_ref()
                .map_err(|error| io::Error::other(error.clone()))
        }
    }

    impl Autostart for Entry {
        fn is_on(&self) -> io::Result<bool> {
            self.entry()?.is_enabled().map_err(io::Error::other)
        }

        fn set(&self, on: bool) -> io::Result<()> {
            let entry = self.entry()?;
            let done = if on { entry.enable() } else { entry.disable() };
            done.map_err(io::Error::other)
        }
    }
}
