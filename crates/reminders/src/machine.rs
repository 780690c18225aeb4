//! What wakes the loop before its time: another process writes to the plan, or the clock is set.
//!
//! Only Linux tells of both; elsewhere, and where the system gives no watch, the loop notices within its longest wait.

use std::path::Path;
use std::sync::mpsc::Sender;

use crate::Wake;

/// Passes on, for as long as anybody hears it, that a file in `folder` was written to and that the clock was set.
pub fn follow(folder: &Path, wake: &Sender<Wake>) {
    #[cfg(target_os = "linux")]
    linux::follow(folder, wake);
    #[cfg(not(target_os = "linux"))]
    let _ = (folder, wake);
}

#[cfg(target_os = "linux")]
mod linux {
    use std::mem::MaybeUninit;
    use std::os::fd::OwnedFd;
    use std::path::Path;
    use std::sync::mpsc::Sender;

    use rustix::fs::inotify::{self, CreateFlags, WatchFlags};
    use rustix::io::Errno;
    use rustix::time::{
        Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create,
        timerfd_settime,
    };

    use crate::Wake;

    pub(super) fn follow(folder: &Path, wake: &Sender<Wake>) {
        if let Ok(watch) = watch(folder) {
            thread("changes of the plan", wake.clone(), move |wake| {
                written(&watch, wake)
            });
        }
        if let Ok(timer) = timerfd_create(TimerfdClockId::Realtime, TimerfdFlags::CLOEXEC) {
            thread("the clock", wake.clone(), move |wake| set(&timer, wake));
        }
    }

    fn thread(name: &str, wake: Sender<Wake>, run: impl FnOnce(&Sender<Wake>) + Send + 'static) {
        // Without the thread the loop notices a little later.
        let _ = std::thread::Builder::new()
            .name(name.to_owned())
            .stack_size(64 << 10)
            .spawn(move || run(&wake));
    }

    fn watch(folder: &Path) -> rustix::io::Result<OwnedFd> {
        let watch = inotify::init(CreateFlags::CLOEXEC)?;
        inotify::add_watch(&watch, folder, WatchFlags::MODIFY)?;
        Ok(watch)
    }

    fn written(watch: &OwnedFd, wake: &Sender<Wake>) {
        let mut room = [MaybeUninit::uninit(); 4096];
        let mut events = inotify::Reader::new(watch, &mut room);
        loop {
            let ours = |name: Option<&std::ffi::CStr>| {
                name.is_some_and(|name| name.to_bytes().starts_with(b"semestra.db"))
            };
            match events.next() {
                Ok(event) if ours(event.file_name()) => {
                    if wake.send(Wake::Changed).is_err() {
                        return;
                    }
                }
                Ok(_) | Err(Errno::INTR) => {}
                Err(_) => return,
            }
        }
    }

    /// A timer that never comes is cancelled whenever the clock is set, waking up from sleep included.
    fn set(timer: &OwnedFd, wake: &Sender<Wake>) {
        let never = Itimerspec {
            it_interval: Timespec {
                tv_sec: 0,
                tv_nsec: 0,
            },
            it_value: Timespec {
                tv_sec: i64::from(u32::MAX),
                tv_nsec: 0,
            },
        };
        let flags = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
        loop {
            match timerfd_settime(timer, flags, &never) {
                Ok(_) | Err(Errno::CANCELED) => {}
                Err(_) => return,
            }
            let mut expired = [0_u8; 8];
            match rustix::io::read(timer, &mut expired) {
                Err(Errno::CANCELED) => {
                    if wake.send(Wake::Changed).is_err() {
                        return;
                    }
                }
                Err(Errno::INTR) => {}
                Ok(_) | Err(_) => return,
            }
        }
    }
}
