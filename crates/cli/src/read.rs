//! `read` and `import`.

use std::io::{IsTerminal, Write};

use semestra_plan::draft::{CategoryDraft, Draft, EventDraft, EventKind};
use semestra_planner::{
    Planner, PlannerError, choose_part, environment, read_alone,
    reader::Reader,
    summary,
    view::{Acceptance, Summary},
};

use crate::{
    Done, Outcome,
    arguments::{Import, Read},
    pages::document,
    words::{Printer, counted, json},
};

/// Shows what a page says.
pub(crate) fn read(options: &Read, as_json: bool) -> Outcome {
    let document = document(
        &options.file,
        options.timezone.as_ref(),
        options.term_start,
        options.part,
    )?;
    let now = environment::clock().now();
    let today = options.today.unwrap_or_else(|| {
        let zone = environment::local_zone();
        zone.map_or_else(|| now.date_naive(), |zone| zone.wall(now).date())
    });
    let reading = read_alone(&document, today, &Reader::apart())?;
    let part = options.part.map(|part| part as usize - 1);
    if part.is_some_and(|part| part >= reading.parts.len()) {
        return Err(PlannerError::Invalid(
            "there is no such course in this document; leave out --part to see what it holds"
                .to_owned(),
        ));
    }
    if !as_json {
        choose_part(&reading.parts, part)?;
    }
    let mut out = Printer::new();
    if as_json {
        out.line(&json(&reading.draft)?);
    } else {
        show(&mut out, &reading.draft);
    }
    Ok(Done::Yes)
}

/// Takes a page into the term.
pub(crate) fn import(planner: &mut Planner, options: &Import, as_json: bool) -> Outcome {
    let document = document(
        &options.file,
        options.timezone.as_ref(),
        options.term_start,
        options.part,
    )?;
    let review = planner.read_document(document.clone())?;
    choose_part(&review.parts, options.part.map(|part| part as usize - 1))?;
    if let Some(sentence) = review.already {
        return Err(PlannerError::Nothing(sentence));
    }
    let mut out = Printer::new();
    if !options.yes {
        show(&mut out, &review.draft);
        if !agreed(&mut out)? {
            out.line("Nothing was stored.");
            return Ok(Done::Nothing);
        }
    }
    let events = review.draft.events.iter();
    let doubtful: Vec<_> = events
        .filter(|event| review.doubtful.contains(&event.key))
        .map(|event| event.title.clone())
        .collect();
    let saved = planner.add_to_term(Acceptance::of(document, review.draft))?;
    if as_json {
        out.line(&json(&saved)?);
    } else {
        out.line(&format!("{}: {}.", saved.did, total(&review.summary)));
        if !doubtful.is_empty() {
            out.line(&format!("Look at these again: {}.", doubtful.join(", ")));
        }
    }
    Ok(Done::Yes)
}

fn agreed(out: &mut Printer) -> Result<bool, PlannerError> {
    if !std::io::stdin().is_terminal() {
        return Err(PlannerError::Invalid(
            "there is nobody to ask; say --yes to take the page in".to_owned(),
        ));
    }
    out.part("Add this to your term? [y/N] ");
    std::io::stdout().flush().ok();
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).ok();
    Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes"))
}

/// A summary in words: "27 sessions, 3 deadlines, 1 exam".
fn total(summary: &Summary) -> String {
    let count = |n: u32, one, many| counted(n as usize, one, many);
    let mut parts = vec![
        count(summary.sessions, "session", "sessions"),
        count(summary.deadlines, "deadline", "deadlines"),
        count(summary.exams, "exam", "exams"),
        count(summary.days_off, "day off", "days off"),
        count(summary.office_hours, "office hour", "office hours"),
    ];
    if let Some(grading) = &summary.grading {
        parts.push(format!("grading explains {grading} of 100 %"));
    }
    if let Some(days) = summary.late_days {
        parts.push(count(days, "late day", "late days"));
    }
    if !summary.undated.is_empty() {
        parts.push(format!("{} without a date", summary.undated.join(", ")));
    }
    parts.join(", ")
}

fn show(out: &mut Printer, draft: &Draft) {
    let course = &draft.course;
    let names = [&course.code, &course.title, &course.term];
    let names: Vec<_> = names.into_iter().flatten().map(String::as_str).collect();
    out.line(&names.join(" · "));
    out.line(&total(&summary(draft)));
    let time = |time: Option<chrono::NaiveTime>| {
        time.map_or_else(String::new, |time| time.format("%H:%M").to_string())
    };
    out.heading(
        "Every week",
        draft.meetings.len() + draft.office_hours.len(),
    );
    for meeting in &draft.meetings {
        let days: Vec<_> = meeting.days.iter().map(|day| day.code()).collect();
        out.row(&[
            &days.join(" "),
            &format!("{}–{}", time(meeting.start), time(meeting.end)),
            "class",
            meeting.location.as_deref().unwrap_or_default(),
        ]);
    }
    for hour in &draft.office_hours {
        out.row(&[
            hour.day.map_or("", |day| day.code()),
            &format!("{}–{}", time(hour.start), time(hour.end)),
            &format!("office hour: {}", hour.who.as_deref().unwrap_or("")),
            hour.location.as_deref().unwrap_or_default(),
        ]);
    }
    out.heading("Dates", draft.events.len());
    for event in &draft.events {
        out.row(&[&day(event), &time(event.time), kind(event), &titled(event)]);
    }
    out.heading("Again and again", draft.recurring.len());
    for item in &draft.recurring {
        let times = counted(item.dates.len(), "time", "times");
        out.row(&[&times, &time(item.time), &item.title, &item.rule]);
    }
    out.heading("Grading", draft.grading.len());
    weights(out, &draft.grading, 0);
    out.heading("People", draft.people.len());
    for person in &draft.people {
        out.row(&[&person.name, person.email.as_deref().unwrap_or_default()]);
    }
    out.heading("Policies", draft.policies.len());
    for policy in &draft.policies {
        out.row(&[&policy.title]);
    }
    out.heading("Look at", draft.warnings.len());
    for warning in &draft.warnings {
        out.row(&[warning.text.words().unwrap_or_default()]);
    }
}

fn weights(out: &mut Printer, parts: &[CategoryDraft], depth: usize) {
    for part in parts.iter().take(200) {
        let weight = part
            .weight
            .map_or_else(String::new, |weight| format!("{} %", weight.as_percent()));
        out.row(&[
            &format!("{:indent$}{weight}", "", indent = depth * 2),
            &part.name,
        ]);
        if depth < 8 {
            weights(out, &part.parts, depth + 1);
        }
    }
}

fn day(event: &EventDraft) -> String {
    event.date.map_or_else(
        || "no date yet".to_owned(),
        |day| day.format("%a %Y-%m-%d").to_string(),
    )
}

fn kind(event: &EventDraft) -> &'static str {
    match event.kind {
        EventKind::Class => "class",
        EventKind::Presentation => "presentation",
        EventKind::NoClass => "no class",
        EventKind::Exam => "exam",
        EventKind::Due => "due",
        EventKind::Release => "released",
        EventKind::Other => "other",
    }
}

fn titled(event: &EventDraft) -> String {
    match event.number {
        Some(number) => format!("{number} · {}", event.title),
        None => event.title.clone(),
    }
}
