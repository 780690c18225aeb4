//! The commands that look at the term and change it.

use chrono::{Days, NaiveDate, NaiveDateTime};
use semestra_plan::{AssessmentKind, CourseId, OccurrenceKind};
use semestra_planner::{
    Planner, PlannerError,
    view::{
        Deadline, DeadlineGroupName, DeadlinesRequest, DoneMark, Entry, ExportRequest, GroupName,
        Nothing,
    },
};
use serde::Serialize;

use crate::{
    Done, Outcome,
    arguments::{Agenda, Due, Export, Finish},
    grades,
    words::{Printer, counted, json},
};

/// Lists what is on, day by day.
pub(crate) fn agenda(planner: &mut Planner, options: &Agenda, as_json: bool) -> Outcome {
    let from = options.from.unwrap_or_else(|| planner.today());
    let to = from
        .checked_add_days(Days::new(u64::from(options.days) - 1))
        .ok_or_else(|| PlannerError::Invalid("that is too far ahead".to_owned()))?;
    let course = course(planner, options.course.as_deref())?;
    let mut stretch = planner.agenda(from, to)?;
    stretch
        .entries
        .retain(|entry| course.is_none_or(|course| entry.course_id == Some(course)));
    if let Some(course) = course {
        for day in &mut stretch.days {
            day.off.retain(|off| off.course_id == course);
        }
    }
    let mut out = Printer::new();
    let empty = stretch.entries.is_empty() && stretch.days.iter().all(|day| day.off.is_empty());
    if as_json {
        out.line(&json(&stretch)?);
    } else if empty {
        out.line(&format!("Nothing is on from {from} to {to}."));
    } else {
        for day in &stretch.days {
            let on: Vec<_> = stretch
                .entries
                .iter()
                // What began before these days is told on the first of them.
                .filter(|entry| entry.start.date().max(stretch.from) == day.date)
                .collect();
            if on.is_empty() && day.off.is_empty() {
                continue;
            }
            let week = day
                .week
                .map_or_else(String::new, |week| format!("   week {week}"));
            out.line(&format!("{}{week}", words(day.date)));
            for off in &day.off {
                out.row(&["no class", &off.code, &off.title]);
            }
            for entry in on {
                out.row(&[&when(entry), &entry.code, &what(entry)]);
            }
        }
    }
    Ok(if empty { Done::Nothing } else { Done::Yes })
}

fn words(day: NaiveDate) -> String {
    day.format("%A, %-d %B %Y").to_string()
}

/// When something is on and what it is.
pub(crate) fn entry_cells(entry: &Entry) -> (String, String) {
    (when(entry), what(entry))
}

fn when(entry: &Entry) -> String {
    match (entry.all_day, entry.end) {
        (true, _) => "all day".to_owned(),
        (false, Some(end)) => format!("{}–{}", entry.start.format("%H:%M"), end.format("%H:%M")),
        (false, None) => format!("by {}", entry.start.format("%H:%M")),
    }
}

fn what(entry: &Entry) -> String {
    let mut text = match entry.kind {
        OccurrenceKind::OfficeHour => format!("office hour: {}", entry.title),
        OccurrenceKind::Deadline => format!("{} due", entry.title),
        OccurrenceKind::Exam => format!("exam: {}", entry.title),
        OccurrenceKind::Class | OccurrenceKind::DayOff if entry.title.is_empty() => {
            entry.course_title.clone()
        }
        OccurrenceKind::MyDate => format!("{}: my own date", entry.title),
        OccurrenceKind::Class | OccurrenceKind::DayOff | OccurrenceKind::Block => {
            entry.title.clone()
        }
    };
    if let Some(number) = entry.number {
        text = format!("{number} · {text}");
    }
    if let Some(place) = &entry.location {
        text += &format!("  ({place})");
    }
    if let Some(planned) = entry.moved_from {
        let hour = if entry.all_day { "" } else { ", %H:%M" };
        text += &format!(
            "  [moved from {}]",
            planned.format(&format!("%a %-d %b{hour}"))
        );
    }
    for (said, word) in [(entry.cancelled, "cancelled"), (entry.done, "done")] {
        if said {
            text += &format!("  [{word}]");
        }
    }
    text
}

/// Lists what is due.
pub(crate) fn due(planner: &mut Planner, options: &Due, as_json: bool) -> Outcome {
    let course = course(planner, options.course.as_deref())?;
    let mut deadlines = planner.deadlines(DeadlinesRequest {
        grouped: options.by.into(),
        sorted: options.sort.into(),
    })?;
    for group in &mut deadlines.groups {
        group
            .items
            .retain(|item| course.is_none_or(|course| item.course_id == course));
    }
    deadlines.groups.retain(|group| {
        let done = group.name == GroupName::Time(DeadlineGroupName::Done);
        !group.items.is_empty() && (options.all || !done)
    });
    let empty = deadlines.groups.is_empty();
    let mut out = Printer::new();
    if as_json {
        out.line(&json(&deadlines)?);
    } else if empty {
        out.line("Nothing is due.");
    } else {
        for group in &deadlines.groups {
            out.line(&heading(&group.name));
            for item in &group.items {
                out.row(&[&by(item), &item.code, &worth(item)]);
            }
        }
    }
    Ok(if empty { Done::Nothing } else { Done::Yes })
}

fn heading(name: &GroupName) -> String {
    let words = match name {
        GroupName::Time(DeadlineGroupName::Overdue) => "Overdue",
        GroupName::Time(DeadlineGroupName::Today) => "Today",
        GroupName::Time(DeadlineGroupName::Week) => "This week",
        GroupName::Time(DeadlineGroupName::Later) => "Later",
        GroupName::Time(DeadlineGroupName::Undated) => "No date yet",
        GroupName::Time(DeadlineGroupName::Done) => "Done",
        GroupName::Course(course) => return format!("{} {}", course.code, course.title),
        GroupName::Kind(AssessmentKind::Homework) => "Homework",
        GroupName::Kind(AssessmentKind::Project) => "Projects",
        GroupName::Kind(AssessmentKind::Paper) => "Papers",
        GroupName::Kind(AssessmentKind::Quiz) => "Quizzes",
        GroupName::Kind(AssessmentKind::Exam) => "Exams",
        GroupName::Kind(AssessmentKind::Presentation) => "Presentations",
        GroupName::Kind(AssessmentKind::Reading) => "Readings",
        GroupName::Kind(AssessmentKind::Other) => "Other work",
    };
    words.to_owned()
}

pub(crate) fn by(item: &Deadline) -> String {
    let Some(moment) = item.moment() else {
        return "no date yet".to_owned();
    };
    let day = moment.format("%a %Y-%m-%d");
    if item.has_time || item.mine.is_some() {
        format!("{day} {}", moment.format("%H:%M"))
    } else {
        format!("{day} end of day")
    }
}

fn worth(item: &Deadline) -> String {
    let mut notes: Vec<String> = item
        .worth
        .iter()
        .map(|worth| format!("worth {worth}"))
        .collect();
    if let Some(late) = &item.late {
        notes.extend(
            late.percent
                .map(|percent| format!("{percent} % can still be earned")),
        );
        if let (None, Some(words)) = (late.percent, &late.words) {
            notes.push(format!("the page says: “{}”", words.sentence));
        }
    }
    if let Some(official) = item.moved.and(item.official) {
        notes.push(format!(
            "with late days; officially {}",
            official.format("%a %Y-%m-%d %H:%M")
        ));
    }
    if item.steps.all > 0 {
        notes.push(format!("{} of {} steps", item.steps.done, item.steps.all));
    }
    if notes.is_empty() {
        item.title.clone()
    } else {
        format!("{}  ({})", item.title, notes.join(", "))
    }
}

/// Says that a deadline is done, or that it is not.
pub(crate) fn done(planner: &mut Planner, options: &Finish, as_json: bool) -> Outcome {
    let all: Vec<_> = planner
        .deadlines(DeadlinesRequest::default())?
        .groups
        .into_iter()
        .flat_map(|group| group.items)
        .collect();
    let wanted = plain(&options.name);
    // "HW1 due" is how the agenda prints it.
    let shorter = wanted.strip_suffix("due").unwrap_or(&wanted);
    let named = |item: &&Deadline| {
        let names = [
            plain(&item.title),
            plain(&format!("{} {}", item.code, item.title)),
        ];
        item.id.to_string() == options.name
            || names.iter().any(|name| *name == wanted || name == shorter)
    };
    let found: Vec<_> = all.iter().filter(named).collect();
    let item = match found.as_slice() {
        [] => {
            return Err(PlannerError::Nothing(format!(
                "no deadline is called “{}”; `semestra due --all` lists them",
                options.name
            )));
        }
        [item] => item,
        several => {
            let names: Vec<_> = several
                .iter()
                .map(|item| format!("“{} {}” ({}): {}", item.code, item.title, by(item), item.id))
                .collect();
            return Err(PlannerError::Invalid(format!(
                "several are called so; give one of the names behind the colons instead: {}",
                names.join(", ")
            )));
        }
    };
    let finished = !options.not;
    if item.done_at.is_some() == finished {
        let state = if finished {
            "done already"
        } else {
            "not done anyway"
        };
        return Err(PlannerError::Nothing(format!(
            "{} {} is {state}",
            item.code, item.title
        )));
    }
    let saved = planner.set_done(DoneMark {
        id: item.id,
        done: finished,
    })?;
    said(&saved.did, &saved, as_json)
}

/// A name as one compares it: letters and digits in lower case.
pub(crate) fn plain(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}

/// Writes a calendar file.
pub(crate) fn export(planner: &mut Planner, options: &Export, as_json: bool) -> Outcome {
    let course_id = course(planner, options.course.as_deref())?;
    if let Some(format) = options.grades {
        return grades::export(planner, course_id, format.into(), options, as_json);
    }
    let Some(path) = &options.output else {
        let text = planner.icalendar(course_id)?;
        Printer::new().bytes(&text);
        return Ok(Done::Yes);
    };
    let exported = planner.export(ExportRequest {
        course_id,
        path: path.display().to_string(),
    })?;
    let events = counted(exported.events as usize, "event", "events");
    said(
        &format!("Wrote {events} to {}", exported.path),
        &exported,
        as_json,
    )
}

/// Takes the last change back.
pub(crate) fn undo(planner: &mut Planner, as_json: bool) -> Outcome {
    let saved = planner.undo(Nothing {})?;
    said(&saved.did, &saved, as_json)
}

/// Makes it again.
pub(crate) fn redo(planner: &mut Planner, as_json: bool) -> Outcome {
    let saved = planner.redo(Nothing {})?;
    said(&saved.did, &saved, as_json)
}

/// Fills an empty term with the sample.
pub(crate) fn sample(planner: &mut Planner, as_json: bool) -> Outcome {
    let saved = planner.explore_sample(Nothing {})?;
    said(&saved.did, &saved, as_json)
}

/// What `doctor` finds.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Health {
    version: String,
    data_file: String,
    zone: String,
    zone_data: String,
    now: NaiveDateTime,
    term: Option<String>,
    courses: usize,
    notification_server: Option<String>,
    next_reminder: Option<NaiveDateTime>,
}

/// Tells where the data are and whether all is well.
pub(crate) fn doctor(planner: &mut Planner, as_json: bool) -> Outcome {
    let overview = planner.overview(Nothing {})?;
    let reminders = planner.reminders(Nothing {})?;
    let health = Health {
        version: overview.about.version,
        data_file: overview.about.data_file,
        zone: overview.zone,
        zone_data: overview.about.zone_data,
        now: overview.now,
        term: overview.term.map(|term| term.name),
        courses: overview.courses.len(),
        notification_server: reminders.server.map(|server| server.name),
        next_reminder: reminders.next.first().map(|line| line.at),
    };
    let mut out = Printer::new();
    if as_json {
        out.line(&json(&health)?);
        return Ok(Done::Yes);
    }
    let none = "none";
    out.line(&format!("Semestra {}", health.version));
    out.row(&["data", &health.data_file]);
    out.row(&[
        "zone",
        &format!("{} (tables of {})", health.zone, health.zone_data),
    ]);
    out.row(&["now", &health.now.format("%a %Y-%m-%d %H:%M").to_string()]);
    out.row(&[
        "term",
        health
            .term
            .as_deref()
            .unwrap_or("no course yet; import a course page"),
    ]);
    out.row(&["courses", &health.courses.to_string()]);
    out.row(&[
        "notifications",
        health
            .notification_server
            .as_deref()
            .unwrap_or("no notification server answers here"),
    ]);
    let next = health
        .next_reminder
        .map(|at| at.format("%a %Y-%m-%d %H:%M").to_string());
    out.row(&["next reminder", next.as_deref().unwrap_or(none)]);
    Ok(Done::Yes)
}

pub(crate) fn said<T: Serialize>(words: &str, value: &T, as_json: bool) -> Outcome {
    let mut out = Printer::new();
    if as_json {
        out.line(&json(value)?);
    } else {
        out.line(&format!("{words}."));
    }
    Ok(Done::Yes)
}

/// The course of that code.
pub(crate) fn course(
    planner: &mut Planner,
    code: Option<&str>,
) -> Result<Option<CourseId>, PlannerError> {
    let Some(code) = code else { return Ok(None) };
    let courses = planner.overview(Nothing {})?.courses;
    let found = courses
        .iter()
        .find(|course| plain(&course.code) == plain(code));
    found.map(|course| Some(course.id)).ok_or_else(|| {
        let known: Vec<_> = courses.iter().map(|course| course.code.as_str()).collect();
        PlannerError::Nothing(match known.as_slice() {
            [] => "there is no course yet; import a course page first".to_owned(),
            known => format!(
                "no course is called “{code}”; there is {}",
                known.join(", ")
            ),
        })
    })
}
