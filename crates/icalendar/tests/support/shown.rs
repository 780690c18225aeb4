//! What a calendar has to show of a plan.

use chrono::{NaiveDateTime, TimeDelta};
use semestra_icalendar::{uid, uid_on};
use semestra_plan::{AssessmentKind, Day, Due, OccurrenceKind, Subject, TermPlan, Zone};

use super::day;

/// Everything a calendar has to show of a plan: name, begin, end and summary, in UTC or as days with the end
/// excluded, one line for each.
pub fn expected(plan: &TermPlan) -> Vec<[String; 4]> {
    let written = |at: NaiveDateTime| at.format("%Y%m%dT%H%M%SZ").to_string();
    let mut all: Vec<_> = plan
        .occurrences(day(2000, 1, 1), day(2100, 1, 1), &Zone::utc())
        .into_iter()
        // My own date rings an alarm of the official event and is no event.
        .filter(|occurrence| occurrence.kind != OccurrenceKind::MyDate)
        // One of a series that is called off is left out of it; a dated one is told to be off.
        .filter(|occurrence| !occurrence.cancelled || !is_regular(plan, occurrence))
        .map(|occurrence| {
            let whole = |at: NaiveDateTime| at.format("%Y%m%d").to_string();
            let mut start = occurrence.start;
            let mut end = occurrence.end.unwrap_or(start);
            let of_plan = occurrence
                .assessment_id
                .and_then(|id| plan.assessments.iter().find(|work| work.id == id))
                .filter(|work| work.session_id.is_none() && work.kind == AssessmentKind::Exam);
            if let Some(Due::Window { opens, closes }) = of_plan.map(|work| work.due) {
                let zone = &plan.course(occurrence.course_id.unwrap()).unwrap().zone;
                start = zone.instant(opens).naive_utc();
                end = zone.instant(closes).naive_utc();
            }
            let summary = summary(plan, &occurrence);
            let uid = name(plan, &occurrence);
            if occurrence.all_day {
                [uid, whole(start), whole(end + TimeDelta::days(1)), summary]
            } else {
                [uid, written(start), written(end), summary]
            }
        })
        .collect();
    all.sort();
    all
}

/// What repeats: its days of the week, its zone, and the first begin and end of each day.
type Pattern = (Vec<Day>, Zone, NaiveDateTime, NaiveDateTime, bool);

fn pattern(plan: &TermPlan, subject: Subject) -> Option<Pattern> {
    let zone = |id| plan.course(id).unwrap().zone.clone();
    let on = day(2025, 1, 1);
    match subject {
        Subject::Meeting(id) => {
            let one = plan.meetings.iter().find(|one| one.id == id).unwrap();
            let (start, end) = (on.and_time(one.start), on.and_time(one.end));
            Some((one.days.clone(), zone(one.course_id), start, end, false))
        }
        Subject::OfficeHour(id) => {
            let one = plan.office_hours.iter().find(|one| one.id == id).unwrap();
            let (start, end) = (on.and_time(one.start), on.and_time(one.end));
            Some((vec![one.day], zone(one.course_id), start, end, false))
        }
        Subject::Block(id) => {
            let one = plan.blocks.iter().find(|one| one.id == id).unwrap();
            let (zone, days) = (one.zone.clone(), one.repeat_days.clone());
            (!days.is_empty()).then_some((days, zone, one.start, one.end, one.all_day))
        }
        Subject::Session(_) | Subject::Assessment(_) | Subject::DayOff(_) => None,
    }
}

/// Whether a rule can tell an occurrence: neither of a swapped day, nor in the night in which clocks change.
fn is_regular(plan: &TermPlan, occurrence: &semestra_plan::Occurrence) -> bool {
    use chrono::Datelike;
    let Some((days, zone, start, end, all_day)) = pattern(plan, occurrence.subject) else {
        return false;
    };
    let on = occurrence.planned_on.unwrap();
    let begin = on.and_time(start.time());
    let first = zone.instant(begin);
    days.contains(&Day::from(on.weekday()))
        && occurrence.all_day == all_day
        && (all_day
            || (zone.wall(first) == begin
                && zone.instant(begin + (end - start)) - first == end - start))
}

fn name(plan: &TermPlan, occurrence: &semestra_plan::Occurrence) -> String {
    let subject = occurrence.subject;
    if pattern(plan, subject).is_none() || is_regular(plan, occurrence) {
        uid(subject)
    } else {
        uid_on(subject, occurrence.planned_on.unwrap())
    }
}

fn summary(plan: &TermPlan, occurrence: &semestra_plan::Occurrence) -> String {
    let course = occurrence.course_id.and_then(|id| plan.course(id));
    let code = course.map_or("", |course| &course.code);
    let title = occurrence
        .title
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let summary = match occurrence.subject {
        Subject::OfficeHour(_) if title.is_empty() => format!("{code} office hour"),
        Subject::OfficeHour(_) => format!("{code} office hour: {title}"),
        Subject::Meeting(_) => format!("{code} {:?}", occurrence.session_kind.unwrap()),
        Subject::Session(_) | Subject::Assessment(_) | Subject::DayOff(_) | Subject::Block(_) => {
            format!("{code} {title}").trim().to_owned()
        }
    };
    if occurrence.cancelled {
        format!("Cancelled: {summary}")
    } else {
        summary
    }
}
