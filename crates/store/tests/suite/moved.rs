//! Some days of a term in which things were moved.

use chrono::{NaiveDate, TimeDelta};
use semestra_plan::{
    Block, BlockId, Day, Exception, ExceptionId, Meeting, MeetingId, Moved, Session, Subject,
    TermPlan, Zone,
};
use semestra_store::Store;

use crate::support::{Whole, add, day, now, session};

/// A term in which things were moved far, in and out of every stretch.
fn moved_about(store: &mut Store) {
    let whole = Whole::new("a");
    add(store, &whole);
    let course = whole.course.id;
    let meeting = Meeting {
        id: MeetingId::new(now()),
        listed: false,
        every_weeks: 2,
        skips_breaks: true,
        ..whole.meetings[0].clone()
    };
    let block = |start: NaiveDate, nights: i64| Block {
        id: BlockId::new(now()),
        course_id: None,
        assessment_id: None,
        title: "Library".to_owned(),
        zone: whole.course.zone.clone(),
        start: start.and_time("20:00:00".parse().unwrap()),
        end: (start + TimeDelta::days(nights)).and_time("21:00:00".parse().unwrap()),
        all_day: false,
        repeat_days: Vec::new(),
        repeats_until: None,
        location: None,
        note: String::new(),
        reading_id: None,
        pinned: true,
    };
    let camp = block(day(2, 1), 9);
    let weekly = Block {
        repeat_days: vec![Day::Sa, Day::Tu],
        repeats_until: Some(day(4, 1)),
        ..block(day(2, 1), 3)
    };
    let table = TermPlan {
        courses: vec![whole.course.clone()],
        days_off: whole.days_off.clone(),
        ..TermPlan::default()
    };
    let days: Vec<_> = table
        .timetable()
        .meeting_days(&meeting, NaiveDate::MIN, NaiveDate::MAX)
        .collect();
    let said = |subject, planned_on, on| Exception {
        id: ExceptionId::new(now()),
        subject,
        course_id: match subject {
            Subject::Block(_) => None,
            Subject::Session(_)
            | Subject::Meeting(_)
            | Subject::OfficeHour(_)
            | Subject::Assessment(_)
            | Subject::DayOff(_) => Some(course),
        },
        planned_on,
        moved: Some(Moved {
            on,
            start: "23:30:00".parse().ok(),
            end: "00:30:00".parse().ok(),
            location: None,
        }),
    };
    let class = &whole.sessions[1];
    store
        .write(now(), "Lay over", |tx| {
            tx.insert_meeting(&meeting)?;
            tx.insert_block(&camp)?;
            tx.insert_block(&weekly)?;
            tx.set_exception(&said(Subject::Session(class.id), class.on, day(5, 6)))?;
            tx.set_exception(&said(Subject::Meeting(meeting.id), days[0], day(4, 25)))?;
            tx.set_exception(&said(Subject::Meeting(meeting.id), days[1], day(4, 26)))?;
            tx.set_exception(&said(Subject::Block(weekly.id), day(4, 1), day(6, 3)))?;
            tx.set_exception(&said(Subject::Block(camp.id), day(2, 1), day(6, 20)))?;
            // The page has listed a class since, in whose place no weekly one stands.
            let listed = Session {
                kind: meeting.kind,
                ..session(course, days[1], "Listed since")
            };
            tx.insert_session(&listed)
        })
        .unwrap();
}

#[test]
fn some_days_show_what_the_whole_plan_shows_of_them() {
    let mut store = Store::open_in_memory().unwrap();
    moved_about(&mut store);
    let all = store.plan(None, None, None).unwrap();
    let mut shown = 0;
    for zone in ["America/New_York", "Pacific/Kiritimati"] {
        let zone = Zone::named(zone).unwrap();
        for from in day(1, 1).iter_days().take(190) {
            let to = from + TimeDelta::days(2);
            let (near, far) = (from - TermPlan::APART, to + TermPlan::APART);
            let some = store.plan(None, Some(near), Some(far)).unwrap();
            let of_some = some.occurrences(from, to, &zone);
            assert_eq!(
                of_some,
                all.occurrences(from, to, &zone),
                "{from} in {zone}"
            );
            shown += of_some.len();
        }
    }
    assert!(shown > 300, "{shown} is no empty term");
}
