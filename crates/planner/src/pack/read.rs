//! A pack becomes a reading, to be reviewed like that of any document.

use semestra_plan::{
    Evidence, Weight,
    draft::{CategoryDraft, Draft, EventDraft, Format, Origin},
    hhmm,
};
use semestra_syllabus::{ReadError, Reading};
use serde::Serialize;

use super::{MARK, MOST_BYTES, Pack, VERSION, clean, sheet::Sheet};
use crate::{PlannerError, Result};

/// How far into a file its mark stands at most.
const NEAR: usize = 200;

/// Only the version of a pack, of whatever release.
#[derive(serde::Deserialize)]
struct Version {
    semestra_course: u32,
}

/// Whether bytes are those of a pack, whole or not.
pub(crate) fn is_pack(bytes: &[u8]) -> bool {
    let head = bytes.get(..NEAR).unwrap_or(bytes);
    let head = String::from_utf8_lossy(head);
    let head = head.trim_start_matches('\u{feff}').trim_start();
    head.starts_with('{') && head.contains(MARK)
}

/// What a pack says.
///
/// # Errors
/// When it is too large, from a newer release or damaged.
pub(crate) fn read(bytes: &[u8]) -> Result<Reading> {
    if bytes.len() > MOST_BYTES {
        return Err(ReadError::TooLarge.into());
    }
    let damaged = || PlannerError::invalid(|say| say.pack_damaged());
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let version: Version = serde_json::from_slice(bytes).map_err(|_| damaged())?;
    if version.semestra_course > VERSION {
        return Err(PlannerError::invalid(|say| say.pack_too_new()));
    }
    let pack: Pack = serde_json::from_slice(bytes).map_err(|_| damaged())?;
    if !clean::is_bounded(&pack.draft) {
        return Err(damaged());
    }
    let mut draft = clean::clean(pack.draft).map_err(|_| damaged())?;
    draft.format = Format::Text;
    let mut sheet = Sheet::default();
    write(&mut draft, &mut sheet);
    if sheet.lines.is_empty() {
        return Err(damaged());
    }
    let lines = sheet.lines;
    let origins = (1..).zip(&lines).map(|(line, _)| Origin::Line { line });
    Ok(Reading {
        origins: origins.collect(),
        draft,
        lines,
        parts: Vec::new(),
    })
}

/// Writes all of a draft on a sheet, and says of each value where it stands there.
fn write(draft: &mut Draft, sheet: &mut Sheet) {
    let course = &mut draft.course;
    course.evidence = sheet.row(&[
        ("code", course.code.clone().unwrap_or_default()),
        ("title", course.title.clone().unwrap_or_default()),
    ]);
    course.evidence.extend(sheet.row(&[
        ("term", course.term.clone().unwrap_or_default()),
        ("first_day", day(course.first_day)),
        ("last_day", day(course.last_day)),
        ("timezone", course.timezone.clone().unwrap_or_default()),
    ]));
    sheet.gap();
    for meeting in &mut draft.meetings {
        let days: Vec<_> = meeting.days.iter().map(|day| day.code()).collect();
        meeting.evidence = sheet.row(&[
            ("kind", word(&meeting.kind)),
            ("section", text(meeting.section.as_ref())),
            ("days", days.join(", ")),
            ("start", time(meeting.start)),
            ("end", time(meeting.end)),
            ("location", text(meeting.location.as_ref())),
        ]);
    }
    sheet.gap();
    for person in &mut draft.people {
        person.evidence = sheet.row(&[
            ("name", person.name.clone()),
            ("role", word(&person.role)),
            ("email", text(person.email.as_ref())),
            ("url", text(person.url.as_ref())),
        ]);
    }
    for hour in &mut draft.office_hours {
        let on = hour.day.map(|day| day.code().to_owned());
        hour.evidence = sheet.row(&[
            ("who", text(hour.who.as_ref())),
            ("day", on.unwrap_or_default()),
            ("start", time(hour.start)),
            ("end", time(hour.end)),
            ("location", text(hour.location.as_ref())),
        ]);
    }
    sheet.gap();
    for event in &mut draft.events {
        event.evidence = event_row(event, sheet);
    }
    sheet.gap();
    for category in &mut draft.grading {
        category_rows(category, sheet);
    }
    for rule in &mut draft.grading_rules {
        rule.evidence = sheet.row(&[("text", rule.text.clone())]);
    }
    for letter in &mut draft.letter_scale {
        letter.evidence = sheet.row(&[
            ("letter", letter.letter.clone()),
            ("from", percent(Some(letter.from))),
        ]);
    }
    let late = draft.late_days.map(|days| days.to_string());
    draft.late_days_evidence = sheet.row(&[("late_days", late.unwrap_or_default())]);
    sheet.gap();
    for link in &mut draft.links {
        link.evidence = sheet.row(&[("label", link.label.clone()), ("url", link.url.clone())]);
    }
    for policy in &mut draft.policies {
        sheet.gap();
        policy.evidence = sheet.row(&[
            ("kind", word(&policy.kind)),
            ("title", policy.title.clone()),
        ]);
        policy.evidence.extend(sheet.text("text", &policy.text));
    }
}

fn event_row(event: &EventDraft, sheet: &mut Sheet) -> Vec<Evidence> {
    let number = |number: Option<u32>| number.map_or_else(String::new, |it| it.to_string());
    let readings: Vec<_> = event.readings.iter().map(|it| it.label.as_str()).collect();
    let kind = event.session_kind.as_ref().map(word);
    let mut evidence = sheet.row(&[
        ("date", day(event.date)),
        ("end_date", day(event.end_date)),
        ("time", time(event.time)),
        ("end_time", time(event.end_time)),
        ("kind", word(&event.kind)),
        ("session_kind", kind.unwrap_or_default()),
        ("number", number(event.number)),
        ("week", number(event.week)),
        ("title", event.title.clone()),
        ("location", text(event.location.as_ref())),
        ("materials", event.materials.join(", ")),
        ("readings", readings.join(", ")),
    ]);
    if let Some(work) = &event.work {
        let opens = work.opens.map(|at| at.format("%Y-%m-%d %H:%M").to_string());
        let known = [word(&work.kind), opens.unwrap_or_default()];
        evidence.extend(sheet.row(&[("work", known.join(" ").trim_end().to_owned())]));
    }
    evidence
}

fn category_rows(category: &mut CategoryDraft, sheet: &mut Sheet) {
    let number = |number: Option<u32>| number.map_or_else(String::new, |it| it.to_string());
    let points = category.points.map(|points| f64::from(points).to_string());
    category.evidence = sheet.row(&[
        ("name", category.name.clone()),
        ("weight", percent(category.weight)),
        ("points", points.unwrap_or_default()),
        ("count", number(category.count)),
        ("drop_lowest", number(category.drop_lowest)),
        ("drop_highest", number(category.drop_highest)),
        ("cap", percent(category.cap)),
        ("rule", text(category.rule.as_ref())),
    ]);
    for part in &mut category.parts {
        category_rows(part, sheet);
    }
}

fn text(value: Option<&String>) -> String {
    value.cloned().unwrap_or_default()
}

fn day(day: Option<chrono::NaiveDate>) -> String {
    day.map_or_else(String::new, |day| day.to_string())
}

fn time(time: Option<chrono::NaiveTime>) -> String {
    time.map_or_else(String::new, |time| time.format(hhmm::FORMAT).to_string())
}

fn percent(weight: Option<Weight>) -> String {
    weight.map_or_else(String::new, |weight| format!("{} %", weight.as_percent()))
}

/// The word that stands for a choice in JSON.
fn word<T: Serialize>(choice: &T) -> String {
    let value = serde_json::to_value(choice).ok();
    let word = value.as_ref().and_then(|value| value.as_str());
    word.unwrap_or_default().to_owned()
}
