//! The day it is, on the terminal.

use semestra_planner::{
    Planner,
    view::{DayKind, DayPlan, Deadline, Gap, Missed, NextClass, NextUp, Nothing},
};

use crate::{
    Done, Outcome,
    term::{by, entry_cells},
    words::{Printer, json},
};

/// Tells what is on today, what to do next and what was missed.
pub(crate) fn today(planner: &mut Planner, as_json: bool) -> Outcome {
    let day = planner.day_plan(Nothing {})?;
    let mut out = Printer::new();
    if as_json {
        out.line(&json(&day)?);
        return Ok(Done::Yes);
    }
    out.line(&format!(
        "{}{}",
        day.now.format("%A, %-d %B %Y, %H:%M"),
        said_of(&day)
    ));
    for class in &day.classes {
        out.row(&[
            &when(class),
            &class.entry.code,
            &entry_cells(&class.entry).1,
        ]);
    }
    out.heading("Today", day.entries.len());
    for entry in &day.entries {
        let (when, what) = entry_cells(entry);
        out.row(&[&when, &entry.code, &what]);
    }
    out.heading("Free", day.gaps.len());
    for gap in &day.gaps {
        out.row(&[&span(gap), &length(gap.minutes), &fits(gap)]);
    }
    out.heading("Next up", day.next_up.len());
    for next in &day.next_up {
        let work = &next.deadline;
        out.row(&[&by(work), &work.code, &work.title]);
        out.row(&["", "", &reason(next)]);
    }
    if day.more > 0 {
        out.line(&format!(
            "  and {} more within three weeks; `semestra due` lists them",
            day.more
        ));
    }
    out.heading("Steps", day.steps.len());
    for step in &day.steps {
        out.row(&[&days(step.days_left), &step.code, &step.step.title]);
    }
    missed(&mut out, &day.missed);
    out.heading("No date yet", day.undated.len());
    for work in &day.undated {
        out.row(&["", &work.code, &work.title]);
    }
    Ok(Done::Yes)
}

fn said_of(day: &DayPlan) -> String {
    match day.kind {
        DayKind::Class => String::new(),
        DayKind::Free => ": no class today".to_owned(),
        DayKind::Weekend => ": weekend".to_owned(),
        DayKind::Off => {
            let why: Vec<_> = day.off.iter().map(|off| off.title.as_str()).collect();
            format!(": no class ({})", why.join(", "))
        }
        DayKind::Before => day.term.as_ref().map_or_else(
            || ": no term yet".to_owned(),
            |term| {
                format!(
                    ": {} begins on {}",
                    term.name,
                    term.starts_on.format("%-d %B")
                )
            },
        ),
        DayKind::Over => day.term.as_ref().map_or_else(
            || ": no course yet; import a course page".to_owned(),
            |term| format!(": {} is over", term.name),
        ),
    }
}

fn when(class: &NextClass) -> String {
    match (class.ends_in, class.begins_in) {
        (Some(minutes), _) => format!("{} left", length(minutes)),
        (None, Some(minutes)) => format!("in {}", length(minutes)),
        (None, None) => class.entry.start.format("%a %H:%M").to_string(),
    }
}

fn span(gap: &Gap) -> String {
    format!("{}–{}", gap.start.format("%H:%M"), gap.end.format("%H:%M"))
}

fn fits(gap: &Gap) -> String {
    match &gap.fits {
        Some(fit) if fit.whole => format!("fits {} {}", fit.code, fit.title),
        Some(fit) => format!("a start on {} {}", fit.code, fit.title),
        None => String::new(),
    }
}

/// Why something is to be done next: "due tomorrow 17:00, worth 10, about 6 h to do, 2 h 30 free before it".
fn reason(next: &NextUp) -> String {
    let work = &next.deadline;
    let time = if next.has_time {
        format!(" {}", next.at.format("%H:%M"))
    } else {
        String::new()
    };
    let what = if work.overdue {
        "late, loses more"
    } else if work.until() == Some(next.at) {
        "due"
    } else {
        "your date"
    };
    let mut said = vec![format!("{what} {}{time}", days(next.days_left))];
    said.extend(worth(work));
    let about = if work.estimate.mine { "" } else { "about " };
    said.push(format!("{about}{} to do", length(next.needed)));
    said.push(if next.tight {
        format!("only {} free before it", length(next.free))
    } else {
        format!("{} free before it", length(next.free))
    });
    said.join(", ")
}

fn worth(work: &Deadline) -> Option<String> {
    let worth = work.worth.as_ref()?;
    let left = work.late.as_ref().and_then(|late| late.points.as_ref());
    Some(match left {
        Some(left) => format!("still worth {left} of {worth}"),
        None => format!("worth {worth}"),
    })
}

fn missed(out: &mut Printer, missed: &Missed) {
    let title = match missed.days {
        -1 => "Missed yesterday".to_owned(),
        _ => format!("Missed since {}", missed.since.format("%A")),
    };
    out.heading(&title, missed.classes.len() + missed.works.len());
    for class in &missed.classes {
        let (when, what) = entry_cells(class);
        out.row(&[&when, &class.code, &what]);
    }
    for work in &missed.works {
        let work = &work.deadline;
        out.row(&[&by(work), &work.code, &work.title]);
    }
}

/// "today", "tomorrow", "in 3 days", "2 days ago".
fn days(days: i32) -> String {
    match days {
        0 => "today".to_owned(),
        1 => "tomorrow".to_owned(),
        -1 => "yesterday".to_owned(),
        days if days < 0 => format!("{} days ago", -days),
        days => format!("in {days} days"),
    }
}

/// "45 min", "6 h", "2 h 30".
fn length(minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, minutes) => format!("{hours} h {minutes:02}"),
    }
}
