//! The loop that shows reminders without any window, alone or as the program that waits in the tray.

use std::{
    ffi::OsString,
    path::PathBuf,
    process::Command,
    sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc},
    thread,
};

use semestra_planner::{
    Planner, PlannerError, environment,
    remind::{Keeper, Opened},
};
use semestra_reminders::{Clock, Desktop, SystemClock, Wake, follow, log, run};

use crate::{Done, Outcome};

/// The program with the window lies beside this one.
pub(crate) fn window_program() -> Option<PathBuf> {
    let own = std::env::current_exe().ok()?;
    let name = format!("semestra-desktop{}", std::env::consts::EXE_SUFFIX);
    Some(own.with_file_name(name))
}

/// Shows reminders until it is ended; with a tray only one does for each folder.
pub(crate) fn watch(planner: Planner, with_tray: bool) -> Outcome {
    let only_one = if with_tray {
        match planner.stand_in_the_tray() {
            Some(only_one) => Some(only_one),
            // There is one already.
            None => return Ok(Done::Yes),
        }
    } else {
        None
    };
    planner.keep_little()?;
    let (wake, woken) = mpsc::channel();
    let refused = |error: std::io::Error| PlannerError::Invalid(error.to_string());
    let mut desktop = Desktop::start(wake.clone()).map_err(refused)?;
    let window = Window::of(&planner);
    let planner = Arc::new(Mutex::new(planner));
    {
        let mut planner = locked(&planner);
        if let Some(folder) = planner.data_file().parent() {
            follow(folder, &wake);
        }
        planner.follow_the_laptop(Box::new(environment::local_zone));
        let changed = wake.clone();
        planner.on_change(Box::new(move || {
            changed.send(Wake::Changed).ok();
        }));
    }
    #[cfg(target_os = "linux")]
    if with_tray {
        in_tray::keep(&planner, &window, &wake).map_err(refused)?;
    }
    let open = Box::new(move |opened: Opened| window.open(opened));
    let clock = environment::clock();
    if std::env::var_os("SEMESTRA_TRACE_START").is_some() {
        let ahead = clock.now() - SystemClock::default().now();
        log(format_args!("clock {:.6}", ahead.as_seconds_f64()));
    }
    let told = Box::new(|line| log(format_args!("reminders: {line}")));
    let mut keeper = Keeper::new(planner, open, told);
    run(&clock, &mut keeper, &mut desktop, &woken);
    drop(only_one);
    Ok(Done::Yes)
}

fn locked(planner: &Mutex<Planner>) -> MutexGuard<'_, Planner> {
    // The transaction of whoever panicked has rolled back, so the plan is whole.
    planner.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The program with the window, for the same folder.
#[derive(Clone)]
struct Window {
    program: Option<PathBuf>,
    folder: Option<PathBuf>,
}

impl Window {
    fn of(planner: &Planner) -> Self {
        Self {
            program: window_program().filter(|program| program.exists()),
            folder: planner.data_file().parent().map(PathBuf::from),
        }
    }

    /// Opens the window at something; one that is open comes forward.
    fn open(&self, opened: Opened) {
        match opened.word() {
            Some(word) => self.start(["--open".into(), word.into()]),
            None => self.start([]),
        }
    }

    fn start<const N: usize>(&self, words: [OsString; N]) {
        let Some(program) = &self.program else {
            return;
        };
        let mut command = Command::new(program);
        if let Some(folder) = &self.folder {
            command.arg("--data").arg(folder);
        }
        match command.args(words).spawn() {
            // Who is waited for by nobody would stay as a dead process.
            Ok(mut child) => {
                thread::Builder::new()
                    .stack_size(64 << 10)
                    .spawn(move || child.wait())
                    .ok();
            }
            Err(error) => log(format_args!("the window cannot be opened: {error}")),
        }
    }
}

/// The tray, and what its lines do.
#[cfg(target_os = "linux")]
mod in_tray {
    use std::{
        io,
        sync::{Arc, Mutex, mpsc},
        thread,
    };

    use semestra_planner::{
        Planner,
        view::{Pause, PauseFor},
    };
    use semestra_reminders::{Wake, log};

    use super::{Window, locked};
    use crate::tray::{Chosen, Lines, Tray};

    pub(super) fn keep(
        planner: &Arc<Mutex<Planner>>,
        window: &Window,
        wake: &mpsc::Sender<Wake>,
    ) -> io::Result<()> {
        let (changed, changes) = mpsc::channel();
        let (plan, window, wake) = (Arc::clone(planner), window.clone(), wake.clone());
        let tray = Tray::start(Arc::new(move |chosen| match chosen {
            Chosen::Open => window.start([]),
            Chosen::Hour => pause(&plan, PauseFor::Hour),
            Chosen::Tomorrow => pause(&plan, PauseFor::Tomorrow),
            Chosen::Quit => {
                window.start(["--quit".into()]);
                wake.send(Wake::Stop).ok();
            }
            Chosen::Ended => {
                wake.send(Wake::Stop).ok();
            }
        }))?;
        changed.send(()).ok();
        // Who tells of a change holds the lock.
        locked(planner).on_change(Box::new(move || {
            changed.send(()).ok();
        }));
        let planner = Arc::downgrade(planner);
        thread::Builder::new()
            .name("lines of the tray".to_owned())
            .spawn(move || {
                while changes.recv().is_ok() {
                    while changes.try_recv().is_ok() {}
                    let Some(planner) = planner.upgrade() else {
                        return;
                    };
                    if let Some(lines) = lines(&locked(&planner)) {
                        tray.say(lines);
                    }
                }
            })?;
        Ok(())
    }

    /// Pauses reminders; the first of the two lines ends a pause that holds.
    fn pause(planner: &Mutex<Planner>, length: PauseFor) {
        let mut planner = locked(planner);
        let ends = length == PauseFor::Hour && planner.reminders_are_paused();
        let length = Some(length).filter(|_| !ends);
        if let Err(error) = planner.pause_reminders(Pause { length }) {
            log(format_args!("reminders: {}", error.sentence()));
        }
    }

    fn lines(planner: &Planner) -> Option<Lines> {
        let paused = planner.reminders_are_paused();
        let say = &planner.language().words().frame;
        Some(Lines {
            open: say.open(),
            next: planner.tray_line().ok()?,
            hour: if paused {
                say.resume()
            } else {
                say.pause_hour()
            },
            tomorrow: say.pause_tomorrow(),
            may_pause: !paused,
            quit: say.quit(),
        })
    }
}
