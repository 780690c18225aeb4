//! Blocks, moves, what is called off, swapped days, and a term on one page.

use chrono::{NaiveDate, TimeDelta};
use semestra_plan::{CourseId, Day, OccurrenceKind, Subject, draft::EventKind};
use semestra_planner::{
    ErrorCode, Planner,
    view::{
        Acceptance, BlockDraft, Calendar, CalendarRequest, CalendarView, DoneMark, Entry,
        EntryMove, EntryName, Happened, Item, ReadingTick, ScheduleRow, SessionTick,
        SwappedDayDraft, TermRequest, Tick,
    },
};

use crate::support::{
    Hands, NOON, PAGE, accept, course, nothing, pasted, planner, planner_in, review,
};

fn week(planner: &mut Planner, anchor: &str) -> Calendar {
    planner
        .calendar(CalendarRequest {
            view: CalendarView::Week,
            anchor: anchor.parse().ok(),
            step: 0,
            first_day: Day::Mo,
        })
        .unwrap()
}

/// "Mon 14:00–15:20 Migration", with what else there is to say.
fn lines(planner: &mut Planner, anchor: &str) -> Vec<String> {
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

fn entry(planner: &mut Planner, anchor: &str, title: &str) -> Entry {
    let entries = week(planner, anchor).entries;
    entries.into_iter().find(|one| one.title == title).unwrap()
}

fn name(entry: &Entry) -> EntryName {
    EntryName {
        subject: entry.subject,
        planned_on: entry.planned_on,
    }
}

fn to(entry: &Entry, start: &str, end: Option<&str>) -> EntryMove {
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

fn draft(title: &str, start: &str, end: &str) -> BlockDraft {
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

fn evening() -> BlockDraft {
    BlockDraft {
        repeat_days: vec![Day::Mo, Day::We],
        repeats_until: "2025-02-19".parse().ok(),
        ..draft("Library", "2025-02-03T18:00:00", "2025-02-03T20:00:00")
    }
}

fn item(planner: &mut Planner, entry: &Entry) -> Item {
    planner.item(name(entry)).unwrap()
}

fn refused<T: std::fmt::Debug>(answer: semestra_planner::Result<T>) -> String {
    let error = answer.unwrap_err();
    assert_eq!(error.code(), ErrorCode::Invalid, "{error}");
    error.sentence()
}

#[test]
fn a_block_is_made_changed_removed_and_brought_back() {
    let mut planner = planner();
    let saved = planner.save_block(evening()).unwrap();
    assert_eq!(saved.did, "Added: Library");
    let before = ["Mon 18:00–20:00 Library", "Wed 18:00–20:00 Library"];
    assert_eq!(lines(&mut planner, "2025-02-10"), before);
    let next = planner.item(EntryName {
        subject: Subject::Block(saved.value),
        planned_on: None,
    });
    let next = next.unwrap().start.unwrap().to_string();
    assert_eq!(next, "2025-02-05 18:00:00", "the next one, tonight");
    let shown = entry(&mut planner, "2025-02-10", "Library");
    let form = item(&mut planner, &shown).block.unwrap();
    assert_eq!(
        form,
        BlockDraft {
            id: Some(saved.value),
            ..evening()
        }
    );
    planner
        .save_block(BlockDraft {
            title: "  Reading\n room ".to_owned(),
            repeat_days: vec![Day::We],
            ..form
        })
        .unwrap();
    assert_eq!(
        lines(&mut planner, "2025-02-03"),
        ["Wed 18:00–20:00 Reading room"],
        "it begins on the first day on which it comes"
    );
    planner.remove_block(saved.value).unwrap();
    assert!(lines(&mut planner, "2025-02-10").is_empty());
    planner.undo(nothing()).unwrap();
    planner.undo(nothing()).unwrap();
    assert_eq!(lines(&mut planner, "2025-02-10"), before);
}

#[test]
fn a_block_of_another_zone_comes_back_to_its_form_as_it_was_shown() {
    let hands = Hands::at(NOON);
    let mut planner = planner_in("Asia/Tokyo", &hands);
    let late = BlockDraft {
        repeat_days: vec![Day::Mo],
        repeats_until: "2025-03-31".parse().ok(),
        ..draft("Call home", "2025-02-03T07:00:00", "2025-02-03T08:00:00")
    };
    planner.save_block(late.clone()).unwrap();
    let shown = entry(&mut planner, "2025-02-03", "Call home");
    let form = item(&mut planner, &shown).block.unwrap();
    assert_eq!(
        BlockDraft {
            id: None,
            ..form.clone()
        },
        late
    );
    let again = planner.save_block(form.clone()).unwrap();
    assert_eq!(again.value, form.id.unwrap());
    let unchanged = entry(&mut planner, "2025-02-03", "Call home");
    assert_eq!(unchanged, shown);
}

#[test]
fn what_cannot_be_a_block_is_refused_with_what_to_do() {
    let mut planner = planner();
    let mut check = |draft: BlockDraft, words: &str| {
        let said = refused(planner.save_block(draft));
        assert!(said.contains(words), "{said}");
        assert!(week(&mut planner, "2025-02-03").entries.is_empty());
    };
    let (start, end) = ("2025-02-03T18:00:00", "2025-02-03T20:00:00");
    check(draft("A", end, start), "end before it begins");
    check(draft("A", start, start), "end before it begins");
    check(draft(" \n ", start, end), "a name");
    check(
        draft(&"x".repeat(5_001), start, end),
        "at most 5000 letters",
    );
    check(draft("A", start, "2027-02-03T20:00:00"), "a year");
    check(draft("A", "0001-02-03T18:00:00", end), "its year");
    let weekly = |until: Option<&str>| BlockDraft {
        repeats_until: until.map(|day| day.parse().unwrap()),
        ..evening()
    };
    check(weekly(None), "until which day");
    check(weekly(Some("2025-02-02")), "before it begins");
    check(weekly(Some("2055-02-02")), "ten years");
    let long = draft(&"名".repeat(5_000), start, end);
    let saved = planner.save_block(long).unwrap();
    assert!(saved.did.chars().count() < 100, "a notice has little room");
}

#[test]
fn a_block_moves_alone_by_an_exception_and_with_its_series() {
    let mut planner = planner();
    planner.save_block(evening()).unwrap();
    let second = week(&mut planner, "2025-02-10").entries[0].clone();
    let one = to(&second, "2025-02-11T09:00:00", Some("2025-02-11T10:00:00"));
    planner.move_entry(one).unwrap();
    let mixed = ["Tue 09:00–10:00 Library moved", "Wed 18:00–20:00 Library"];
    assert_eq!(lines(&mut planner, "2025-02-10"), mixed);

    let third = week(&mut planner, "2025-02-17").entries[0].clone();
    planner
        .move_entry(EntryMove {
            series: true,
            ..to(&third, "2025-02-18T17:00:00", None)
        })
        .unwrap();
    let moved = ["Tue 17:00–19:00 Library", "Thu 17:00–19:00 Library"];
    assert_eq!(lines(&mut planner, "2025-02-03"), moved);
    assert_eq!(lines(&mut planner, "2025-02-17"), moved, "to its last day");
    assert_eq!(
        lines(&mut planner, "2025-02-10"),
        ["Tue 09:00–10:00 Library moved", "Thu 17:00–19:00 Library"],
        "what was moved alone stays where it went"
    );
    planner.undo(nothing()).unwrap();
    assert_eq!(lines(&mut planner, "2025-02-10"), mixed);
}

#[test]
fn a_single_block_moves_and_changes_between_hours_and_days() {
    let mut planner = planner();
    let start = "2025-02-03T22:00:00";
    planner
        .save_block(draft("Lab report", start, "2025-02-04T01:00:00"))
        .unwrap();
    let shown = entry(&mut planner, "2025-02-03", "Lab report");
    planner
        .move_entry(to(&shown, "2025-02-05T20:00:00", None))
        .unwrap();
    assert_eq!(
        lines(&mut planner, "2025-02-03"),
        ["Wed 20:00–23:00 Lab report"]
    );
    let shown = entry(&mut planner, "2025-02-03", "Lab report");
    let days = EntryMove {
        all_day: true,
        ..to(&shown, "2025-02-06T13:00:00", None)
    };
    planner.move_entry(days).unwrap();
    assert_eq!(lines(&mut planner, "2025-02-03"), ["Thu Lab report"]);
    let never = to(&shown, "+262142-12-31T23:59:59", None);
    assert!(refused(planner.move_entry(never)).contains("its year"));
    let backwards = to(&shown, "2025-02-06T13:00:00", Some("2025-02-06T12:00:00"));
    assert!(refused(planner.move_entry(backwards)).contains("end before it begins"));
}

#[test]
fn a_class_is_moved_called_off_and_restored_while_its_page_says_what_it_said() {
    let mut planner = planner();
    let id = course(&mut planner);
    let migration = entry(&mut planner, "2025-02-03", "Migration");
    let friday = to(
        &migration,
        "2025-02-07T09:00:00",
        Some("2025-02-07T10:00:00"),
    );
    let saved = planner.move_entry(friday).unwrap();
    assert_eq!(saved.did, "Moved: Migration on Mon 3 Feb");
    assert!(lines(&mut planner, "2025-02-03").contains(&"Fri 09:00–10:00 Migration moved".into()));
    let view = item(&mut planner, &migration);
    assert_eq!(view.start.unwrap().to_string(), "2025-02-07 09:00:00");
    let said = view.exception.unwrap();
    assert_eq!(
        (
            said.happened,
            said.start.to_string().as_str(),
            said.location.as_deref()
        ),
        (Happened::Moved, "2025-02-03 14:00:00", Some("Hall 4"))
    );
    let row = view.session.unwrap();
    assert_eq!(row.on.to_string(), "2025-02-03", "what the page says stays");
    assert_eq!(row.moved_to, view.start);

    planner.cancel_entry(name(&migration)).unwrap();
    assert!(lines(&mut planner, "2025-02-03").contains(&"Mon 14:00–15:20 Migration off".into()));
    assert!(item(&mut planner, &migration).cancelled);
    planner.restore_entry(name(&migration)).unwrap();
    assert!(lines(&mut planner, "2025-02-03").contains(&"Mon 14:00–15:20 Migration".into()));
    let again = planner.restore_entry(name(&migration)).unwrap_err();
    assert_eq!(again.code(), ErrorCode::Nothing);

    let series = EntryMove {
        series: true,
        ..to(&migration, "2025-02-07T09:00:00", None)
    };
    assert!(refused(planner.move_entry(series)).contains("course's page"));
    assert_eq!(planner.course(id).unwrap().meetings.len(), 1);
}

#[test]
fn a_class_dropped_at_its_own_place_is_as_planned() {
    let mut planner = planner();
    course(&mut planner);
    let migration = entry(&mut planner, "2025-02-03", "Migration");
    planner
        .move_entry(to(&migration, "2025-02-04T14:00:00", None))
        .unwrap();
    planner
        .move_entry(to(
            &migration,
            "2025-02-03T14:00:00",
            Some("2025-02-03T15:20:00"),
        ))
        .unwrap();
    assert_eq!(item(&mut planner, &migration).exception, None);
}

#[test]
fn an_office_hour_moves_over_midnight_to_another_room() {
    let mut planner = planner_in("Europe/Berlin", &Hands::at(NOON));
    course(&mut planner);
    let hour = entry(&mut planner, "2025-02-03", "Ada Finch");
    assert_eq!(hour.start.to_string(), "2025-02-03 22:00:00");
    let late = EntryMove {
        location: Some(" Zoom ".to_owned()),
        ..to(&hour, "2025-02-04T05:30:00", Some("2025-02-04T06:30:00"))
    };
    planner.move_entry(late).unwrap();
    let moved = entry(&mut planner, "2025-02-03", "Ada Finch");
    assert_eq!(
        (
            moved.start.to_string().as_str(),
            moved.end.unwrap().to_string().as_str()
        ),
        ("2025-02-04 05:30:00", "2025-02-04 06:30:00"),
        "from half past eleven in the evening to half past midnight there"
    );
    assert_eq!(moved.location.as_deref(), Some("Zoom"));
    let too_long = to(&hour, "2025-02-04T05:30:00", Some("2025-02-05T06:30:00"));
    assert!(refused(planner.move_entry(too_long)).contains("longer than a day"));
}

#[test]
fn a_deadline_that_is_dragged_gets_my_date_beside_the_official_one() {
    let mut planner = planner();
    course(&mut planner);
    let homework = entry(&mut planner, "2025-02-03", "HW2");
    planner
        .move_entry(to(&homework, "2025-02-04T18:00:00", None))
        .unwrap();
    let both = lines(&mut planner, "2025-02-03");
    assert!(both.contains(&"Tue 18:00 HW2 mine".into()), "{both:?}");
    assert!(both.contains(&"Wed 23:59 HW2".into()), "{both:?}");
    let back = planner
        .move_entry(to(&homework, "2025-02-05T23:59:00", None))
        .unwrap();
    assert_eq!(back.did, "Took my own date back: HW2");
    let all_day = EntryMove {
        all_day: true,
        ..to(&homework, "2025-02-04T00:00:00", None)
    };
    planner.move_entry(all_day).unwrap();
    assert!(lines(&mut planner, "2025-02-03").contains(&"Tue HW2 mine".into()));
    planner.restore_entry(name(&homework)).unwrap();
    assert_eq!(lines(&mut planner, "2025-02-03").len(), 4);
    let off = planner.cancel_entry(name(&homework));
    assert!(refused(off).contains("takes place"));
}

#[test]
fn a_day_off_and_a_day_that_was_never_planned_do_not_move() {
    let mut planner = planner();
    course(&mut planner);
    let january = week(&mut planner, "2025-01-20");
    let off = january.days[0].off[0].subject;
    let holiday = EntryMove {
        subject: off,
        planned_on: None,
        start: "2025-01-21T00:00:00".parse().unwrap(),
        end: None,
        all_day: true,
        series: false,
        location: None,
    };
    assert!(refused(planner.move_entry(holiday)).contains("the course's page"));
    let hour = entry(&mut planner, "2025-02-03", "Ada Finch");
    let wrong = EntryName {
        planned_on: "2025-02-04".parse().ok(),
        ..name(&hour)
    };
    assert_eq!(
        planner.cancel_entry(wrong).unwrap_err().code(),
        ErrorCode::Gone
    );
    let which = EntryName {
        planned_on: None,
        ..name(&hour)
    };
    assert!(refused(planner.cancel_entry(which)).contains("which day"));
}

/// The page with its weekly class not listed one by one.
fn weekly(planner: &mut Planner) -> CourseId {
    let mut draft = review(planner).draft;
    draft.events.retain(|event| event.kind != EventKind::Class);
    accept(planner, draft)
}

#[test]
fn a_swapped_day_runs_as_another_and_back() {
    let mut planner = planner();
    let id = weekly(&mut planner);
    let saved = planner
        .save_swapped_day(SwappedDayDraft {
            course_id: id,
            on: "2025-02-04".parse().unwrap(),
            runs_as: Day::Mo,
        })
        .unwrap();
    assert!(
        lines(&mut planner, "2025-02-03")
            .iter()
            .any(|line| line.starts_with("Tue 14:00"))
    );
    let listed = planner.course(id).unwrap().swapped_days;
    assert_eq!(listed.len(), 1);
    let same = SwappedDayDraft {
        course_id: id,
        on: "2025-02-04".parse().unwrap(),
        runs_as: Day::Tu,
    };
    assert!(refused(planner.save_swapped_day(same)).contains("another day"));
    planner.remove_swapped_day(saved.value).unwrap();
    assert!(planner.course(id).unwrap().swapped_days.is_empty());
    let gone = planner.remove_swapped_day(saved.value).unwrap_err();
    assert_eq!(gone.code(), ErrorCode::Gone);
}

#[test]
fn one_of_a_weekly_class_is_asked_for_by_its_day() {
    let mut planner = planner();
    weekly(&mut planner);
    let classes = week(&mut planner, "2025-02-10").entries;
    let class = classes
        .iter()
        .find(|one| matches!(one.subject, Subject::Meeting(_)))
        .unwrap();
    planner
        .move_entry(to(class, "2025-02-14T08:00:00", None))
        .unwrap();
    let view = item(&mut planner, class);
    assert_eq!(view.start.unwrap().to_string(), "2025-02-14 08:00:00");
    assert_eq!(view.end.unwrap().to_string(), "2025-02-14 09:20:00");
    let next = planner
        .item(EntryName {
            planned_on: None,
            ..name(class)
        })
        .unwrap();
    assert_eq!(
        next.planned_on.unwrap().to_string(),
        "2025-02-05",
        "the next one"
    );
}

#[test]
fn two_zones_are_told_when_course_and_laptop_differ() {
    let mut home = planner();
    course(&mut home);
    assert_eq!(week(&mut home, "2025-02-03").second_zone, None);
    let mut away = planner_in("Asia/Kolkata", &Hands::at(NOON));
    course(&mut away);
    let shown = week(&mut away, "2025-02-03");
    assert_eq!(shown.second_zone.as_deref(), Some("America/New_York"));
    assert_eq!(
        shown.days[0].second_offset,
        Some(-630),
        "ten and a half hours"
    );
    let summer = week(&mut away, "2025-07-07");
    assert_eq!(summer.second_zone, None, "no course is on then");
    let mut neighbour = planner_in("America/Detroit", &Hands::at(NOON));
    course(&mut neighbour);
    assert_eq!(
        week(&mut neighbour, "2025-02-03").second_zone,
        None,
        "the same clock"
    );
}

fn term(planner: &mut Planner) -> semestra_planner::view::TermCalendar {
    planner
        .term_calendar(TermRequest {
            term: None,
            first_day: Day::Mo,
        })
        .unwrap()
}

#[test]
fn a_term_is_all_its_weeks_with_what_each_asks() {
    let mut planner = planner();
    assert_eq!(
        term(&mut planner).term,
        None,
        "nothing before the first course"
    );
    course(&mut planner);
    let page = term(&mut planner);
    assert!(!page.cut && page.terms.len() == 1);
    let numbers: Vec<_> = page.weeks.iter().filter_map(|week| week.number).collect();
    assert_eq!(numbers[..3], [1, 2, 3]);
    let fourth = &page.weeks[3];
    assert_eq!((fourth.class_minutes, fourth.works), (160, 1));
    assert_eq!(fourth.worth.as_deref(), Some("10"));
    assert_eq!(fourth.work_minutes, 360, "six hours for a homework");
    let wednesday = &fourth.days[2];
    assert_eq!(
        (wednesday.classes, wednesday.marks[0].title.as_str()),
        (1, "HW2")
    );
    assert_eq!(page.weeks.iter().map(|week| week.load).max(), Some(4));
    let fifth = &page.weeks[4];
    assert_eq!(fifth.works, 2, "the midterm in its class, and HW3");
    assert_eq!(fifth.days[0].marks[0].title, "Midterm");
    assert_eq!(page.weeks[1].days[0].off[0].title, "holiday");
}

#[test]
fn a_term_of_thirty_years_is_shown_around_today() {
    let mut planner = planner();
    let mut draft = review(&mut planner).draft;
    draft.course.last_day = NaiveDate::from_ymd_opt(2055, 1, 1);
    accept(&mut planner, draft);
    let page = term(&mut planner);
    assert!(page.term.unwrap().weeks > 1500);
    assert!(page.cut);
    assert_eq!(page.weeks.len(), 60);
    let today: NaiveDate = "2025-02-05".parse().unwrap();
    assert!(
        page.weeks
            .iter()
            .any(|week| (week.from..=week.to).contains(&today))
    );
}

/// The course of the page with fifty classes.
fn long_course(planner: &mut Planner) -> CourseId {
    let (head, _) = PAGE.split_once("1/13/2025").unwrap();
    let first = NaiveDate::from_ymd_opt(2025, 1, 13).unwrap();
    let row = |number: i64| {
        let day = first + TimeDelta::days(number / 2 * 7 + number % 2 * 2);
        let (day, number) = (day.format("%-m/%-d/%Y"), number + 1);
        format!("{day}\t{number}\tBird {number}\t[Gill]\t\n")
    };
    let document = pasted(&(head.to_owned() + &(0..50).map(row).collect::<String>()));
    let draft = planner.read_document(document.clone()).unwrap().draft;
    let accepted = planner.add_to_term(Acceptance { document, draft });
    accepted.unwrap().value
}

/// Ticks all there is to tick; answers how many ticks these are.
fn tick_all(planner: &mut Planner, id: CourseId) -> usize {
    let view = planner.course(id).unwrap();
    let mut ticks = 0;
    for row in view.schedule {
        let ScheduleRow::Session(session) = row else {
            continue;
        };
        for tick in [Tick::Attended, Tick::Reviewed] {
            let tick = SessionTick {
                id: session.id,
                tick,
                on: true,
            };
            planner.tick_session(tick).unwrap();
            ticks += 1;
        }
        for reading in session.readings {
            let tick = ReadingTick {
                id: reading.id,
                on: true,
            };
            planner.tick_reading(tick).unwrap();
            ticks += 1;
        }
    }
    for work in view.deadlines {
        let done = true;
        planner.set_done(DoneMark { id: work.id, done }).unwrap();
        ticks += 1;
    }
    ticks
}

#[test]
fn a_removed_course_comes_back_with_all_that_was_laid_over_it() {
    let mut planner = planner();
    let id = long_course(&mut planner);
    let ticks = tick_all(&mut planner, id);
    assert!(ticks >= 100, "{ticks} ticks");
    let entries = week(&mut planner, "2025-02-10").entries;
    let own: Vec<_> = entries
        .iter()
        .filter(|one| one.course_id == Some(id) && one.planned_on.is_some())
        .collect();
    let (first, rest) = own.split_first().unwrap();
    planner
        .move_entry(to(first, "2025-02-15T09:00:00", None))
        .unwrap();
    for entry in rest {
        planner.cancel_entry(name(entry)).unwrap();
    }
    let swap = SwappedDayDraft {
        course_id: id,
        on: "2025-02-04".parse().unwrap(),
        runs_as: Day::Mo,
    };
    planner.save_swapped_day(swap).unwrap();
    let work = planner.course(id).unwrap().deadlines[0].id;
    planner
        .save_block(BlockDraft {
            assessment_id: Some(work),
            ..evening()
        })
        .unwrap();
    let library = entry(&mut planner, "2025-02-10", "Library");
    assert_eq!(library.course_id, Some(id), "the course of its work");
    planner.cancel_entry(name(&library)).unwrap();

    let all = |planner: &mut Planner| {
        let weeks = ["2025-01-27", "2025-02-03", "2025-02-10", "2025-02-17"];
        weeks.map(|anchor| week(planner, anchor).entries)
    };
    let before = (all(&mut planner), planner.course(id).unwrap());
    planner.drop_course(id).unwrap();
    let left = all(&mut planner).concat();
    assert!(left.iter().all(|one| one.course_id != Some(id)));
    planner.undo(nothing()).unwrap();
    assert!((all(&mut planner), planner.course(id).unwrap()) == before);
}

#[test]
fn an_export_has_what_takes_place() {
    let mut planner = planner();
    course(&mut planner);
    planner.save_block(evening()).unwrap();
    let past = draft("Long ago", "2020-02-03T18:00:00", "2020-02-03T19:00:00");
    planner.save_block(past).unwrap();
    let migration = entry(&mut planner, "2025-02-03", "Migration");
    planner
        .move_entry(to(&migration, "2025-02-07T09:00:00", None))
        .unwrap();
    let text = planner.icalendar(None).unwrap();
    assert!(text.contains("RRULE:FREQ=WEEKLY;UNTIL=20250219T230000Z;BYDAY=MO,WE\r\n"));
    assert!(text.contains("DTSTART;TZID=America/New_York:20250207T090000\r\n"));
    assert!(!text.contains("Long ago"), "over before the term");
}
