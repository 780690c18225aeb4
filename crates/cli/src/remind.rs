//! Reminders on the terminal: what comes and why, and the loop that shows them without any window.

use std::sync::mpsc;

use chrono::NaiveDateTime;
use semestra_planner::{
    Planner, PlannerError, autostart,
    environment::locale,
    view::{AutostartChoice, Fate, Nothing, Pause, PauseFor, ReminderLine, Reminders},
};
use semestra_reminders::{Deliver, Desktop};

use crate::{
    Done, Outcome,
    arguments::{PauseLength, Remind, Switch},
    watch,
    words::{Printer, json},
};

/// How many of the last ones are told without `--explain`.
const FEW: usize = 5;

/// Does what was asked about reminders.
pub(crate) fn remind(mut planner: Planner, options: &Remind, as_json: bool) -> Outcome {
    if let Some(program) = watch::window_program() {
        planner.start_at_login_by(autostart::of_system(&program));
    }
    planner.speak_as(locale());
    if options.watch {
        return watch::watch(planner, options.tray);
    }
    let did = if options.test {
        test(&planner)?;
        Some("Sent a test notification".to_owned())
    } else if let Some(length) = options.pause {
        let length = match length {
            PauseLength::Hour => Some(PauseFor::Hour),
            PauseLength::Tomorrow => Some(PauseFor::Tomorrow),
            PauseLength::Off => None,
        };
        Some(planner.pause_reminders(Pause { length })?.did)
    } else if let Some(switch) = options.autostart {
        let on = switch == Switch::On;
        Some(planner.set_autostart(AutostartChoice { on })?.did)
    } else {
        None
    };
    let mut out = Printer::new();
    if let Some(did) = did {
        out.line(&did);
        return Ok(Done::Yes);
    }
    let reminders = planner.reminders(Nothing {})?;
    if as_json {
        out.line(&json(&reminders)?);
    } else {
        tell(&mut out, &reminders, options.explain);
    }
    Ok(Done::Yes)
}

fn test(planner: &Planner) -> Result<(), PlannerError> {
    let refused = |why: String| PlannerError::Invalid(why);
    let (events, _answers) = mpsc::channel();
    let mut desktop = Desktop::start(events).map_err(|error| refused(error.to_string()))?;
    desktop
        .deliver(&planner.test_notice())
        .map_err(|error| refused(error.to_string()))
}

fn tell(out: &mut Printer, reminders: &Reminders, all: bool) {
    if all {
        for line in standing(reminders) {
            out.line(&line);
        }
    } else if let Some(until) = reminders.state.paused_until {
        out.line(&format!("Reminders are paused until {}", when(until)));
    }
    let few = |lines: usize| if all { lines } else { lines.min(FEW) };
    out.heading("Next", reminders.next.len());
    for line in reminders.next.iter().take(few(reminders.next.len())) {
        row(out, line);
        if let Some(why) = line.why.as_ref().filter(|_| all) {
            out.row(&["", why]);
        }
    }
    if reminders.next.is_empty() {
        out.line("Nothing is planned.");
    }
    out.heading("Last", reminders.recent.len());
    for line in reminders.recent.iter().take(few(reminders.recent.len())) {
        row(out, line);
        if all && line.fate == Fate::Missed {
            out.row(&["", line.body.lines().next().unwrap_or_default()]);
        }
    }
}

/// What a student has to know to trust it.
fn standing(reminders: &Reminders) -> Vec<String> {
    let server = match &reminders.server {
        Some(server) => {
            let mut lacks = Vec::new();
            if !server.actions {
                lacks.push("has no buttons: answer reminders in the window");
            }
            if !server.persistence {
                lacks.push("keeps nothing that was not seen: look here for it");
            }
            let lacks: String = lacks.iter().map(|lack| format!("; it {lack}")).collect();
            format!("Shown by {}{lacks}.", server.name)
        }
        None => "Nothing on this desktop shows notifications; it is tried again.".to_owned(),
    };
    let running = if reminders.running {
        "Reminders are being watched now."
    } else {
        "Nobody watches reminders now: open the window, or run `semestra remind --watch`."
    };
    let autostart = match reminders.autostart {
        Some(true) => "Semestra starts at login.",
        Some(false) => {
            "Semestra does not start at login; `semestra remind --autostart on` changes that."
        }
        None => "Whether Semestra starts at login is not known.",
    };
    let paused = reminders
        .state
        .paused_until
        .map(|until| format!("Reminders are paused until {}.", when(until)));
    let missed = (reminders.state.missed > 0).then(|| {
        format!(
            "{} missed reminders are listed in the window.",
            reminders.state.missed
        )
    });
    [
        Some(server),
        Some(running.to_owned()),
        Some(autostart.to_owned()),
        paused,
        missed,
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn row(out: &mut Printer, line: &ReminderLine) {
    let fate = match line.fate {
        Fate::Planned => "",
        Fate::Fired => "came",
        Fate::Missed => "missed",
        Fate::Snoozed => "put off",
        Fate::Waiting => "waiting",
        Fate::Cancelled => "not wanted",
    };
    let at = when(line.at);
    if fate.is_empty() {
        out.row(&[&at, &line.title]);
    } else {
        out.row(&[&at, fate, &line.title]);
    }
}

fn when(at: NaiveDateTime) -> String {
    at.format("%a %-d %b %H:%M").to_string()
}
