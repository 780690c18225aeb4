//! A week as the tests of the calendar read and change it.

use semestra_plan::{Day, OccurrenceKind};
use semestra_planner::{
    ErrorCode, Planner,
    view::{
        BlockDraft, Calendar, CalendarRequest, CalendarView, Entry, EntryMove, EntryName, Item,
    },
};

pub(crate) fn week(planner: &mut Planner, anchor: &str) -> Calendar {
    planner
        .calendar(CalendarRequest {
            view: CalendarView::Week,
            anchor: anchor.parse().ok(),
            step: 0,
            first_day: Day::Mo,
        })
        .unwrap()
}

/// What is on in a week: "Mon 14:00–15:20 Migration", with what else there is to say.
pub(crate) fn lines(planner: &mut Planner, anchor: &str) -> Vec<String> {
    let entries = week(planner, anchor).entries;
    let line = |entry: &Entry| {
        let hour = if entry.all_day { "%a" } else { "%a %H:%M" };
        let end = entry
            .end
            .map_or_else(String::new, |end| end.format("–%H:%M").to_string());
        let mut said = String::new();
        for (holds, word) in [
            (entry.cancelled, " off"),
            (entry.moved_from.is_some(), " moved"),
            (entry.kind == OccurrenceKind::MyDate, " mine"),
        ] {
            if holds {
                said += word;
            }
        }
        format!("{}{end} {}{said}", entry.start.format(hour), entry.title)
    };
    entries.iter().map(line).collect()
}

pub(crate) fn entry(planner: &mut Planner, anchor: &str, title: &str) -> Entry {
    let entries = week(planner, anchor).entries;
    entries.into_iter().find(|one| one.title == title).unwrap()
}

pub(crate) fn name(entry: &Entry) -> EntryName {
    EntryName {
        subject: entry.subject,
        planned_on: entry.planned_on,
    }
}

pub(crate) fn to(entry: &Entry, start: &str, end: Option<&str>) -> EntryMove {
    EntryMove {
        subject: entry.subject,
        planned_on: entry.planned_on,
        start: start.parse().unwrap(),
        end: end.map(|end| end.parse().unwrap()),
        all_day: false,
        series: false,
        location: None,
    }
}

pub(crate) fn draft(title: &str, start: &str, end: &str) -> BlockDraft {
    BlockDraft {
        id: None,
        course_id: None,
        assessment_id: None,
        title: title.to_owned(),
        start: start.parse().unwrap(),
        end: end.parse().unwrap(),
        all_day: false,
        repeat_days: Vec::new(),
        repeats_until: None,
        location: None,
        note: String::new(),
    }
}

pub(crate) fn evening() -> BlockDraft {
    BlockDraft {
        repeat_days: vec![Day::Mo, Day::We],
        repeats_until: "2025-02-19".parse().ok(),
        ..draft("Library", "2025-02-03T18:00:00", "2025-02-03T20:00:00")
    }
}

pub(crate) fn item(planner: &mut Planner, entry: &Entry) -> Item {
    planner.item(name(entry)).unwrap()
}

pub(crate) fn refused<T: std::fmt::Debug>(answer: semestra_planner::Result<T>) -> String {
    let error = answer.unwrap_err();
    assert_eq!(error.code(), ErrorCode::Invalid, "{error}");
    error.sentence()
}
