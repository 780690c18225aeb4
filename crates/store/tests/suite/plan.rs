//! The plan within days, and small queries.

use chrono::NaiveDate;
use semestra_plan::{CourseId, Due, Evidence, Remark};
use semestra_store::{Owner, Progress, Store, StoreError};

use crate::support::{Whole, add, assessment, day, evidence, filled, now};

fn titles(
    store: &Store,
    course: Option<CourseId>,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
) -> String {
    let plan = store.plan(course, from, to).unwrap();
    assert_eq!(
        plan.meetings.len(),
        plan.courses.len(),
        "weekly things are always whole"
    );
    assert_eq!(plan.people.len(), 2 * plan.courses.len());
    let classes = plan.sessions.iter().map(|class| class.topic.as_str());
    let work = plan.assessments.iter().map(|work| work.title.as_str());
    assert_eq!(
        plan.days_off.len(),
        plan.courses.len(),
        "rotations count breaks before these days"
    );
    classes.chain(work).collect::<Vec<_>>().join(", ")
}

#[test]
fn a_plan_within_days_holds_what_is_on_them() {
    let (store, whole) = filled("a");
    let check = |from: Option<NaiveDate>, to: Option<NaiveDate>, expected: &str| {
        assert_eq!(
            titles(&store, None, from, to),
            expected,
            "{from:?} – {to:?}"
        );
        assert_eq!(
            titles(&store, Some(whole.course.id), from, to),
            expected,
            "the same for its only course"
        );
    };
    let all = "Variational autoencoders, Résumé of flows, Diffusion, HW1, Quiz 1, Midterm, Project";
    check(None, None, all);
    check(Some(day(2, 5)), Some(day(2, 5)), "Résumé of flows, HW1");
    check(Some(day(1, 31)), Some(day(1, 31)), "HW1"); // my own date
    check(Some(day(2, 20)), Some(day(2, 20)), ""); // the window is open, its deadline is the next day
    check(Some(day(2, 21)), Some(day(2, 28)), "Quiz 1");
    check(Some(day(3, 5)), Some(day(3, 5)), "Diffusion, Midterm"); // due on the 6th, in the class of the 5th
    check(Some(day(3, 7)), None, "");
    check(None, Some(day(2, 4)), "Variational autoencoders, HW1");
    check(Some(day(3, 8)), None, "");
    check(Some(day(2, 5)), Some(day(2, 1)), "");
}

#[test]
fn a_plan_of_one_course_is_nothing_of_another() {
    let (mut store, one) = filled("b");
    let other = Whole::new("a");
    add(&mut store, &other);
    let both = store.plan(None, None, None).unwrap();
    assert_eq!(
        both.courses,
        [other.course.clone(), one.course.clone()],
        "by code"
    );
    let plan = store
        .plan(Some(one.course.id), Some(day(2, 1)), None)
        .unwrap();
    assert_eq!(plan.courses, std::slice::from_ref(&one.course));
    assert_eq!(plan.sessions, one.sessions);
    assert_eq!(plan.assessments, one.assessments[..3]);
    assert_eq!(plan.office_hours, one.office_hours);
}

#[test]
fn single_rows_are_found_by_name() {
    let (store, whole) = filled("a");
    assert_eq!(store.term(whole.term.id).unwrap(), Some(whole.term.clone()));
    assert_eq!(
        store.session(whole.sessions[1].id).unwrap().as_ref(),
        whole.sessions.get(1)
    );
    assert_eq!(
        store.reading(whole.readings[1].id).unwrap().as_ref(),
        whole.readings.get(1)
    );
    assert_eq!(
        store.assessment(whole.assessments[3].id).unwrap().as_ref(),
        whole.assessments.get(3)
    );
    assert_eq!(
        store.day_off(whole.days_off[0].id).unwrap().as_ref(),
        whole.days_off.first()
    );
    assert_eq!(
        store.course_with_document(&whole.bytes).unwrap(),
        Some(whole.course.id)
    );
    assert_eq!(store.course_with_document(b"").unwrap(), None);
    assert_eq!(
        store.progress(whole.course.id).unwrap(),
        Progress { done: 1, total: 7 }
    );
}

#[test]
fn ticks_and_own_dates_are_set_and_taken_away() {
    let (mut store, whole) = filled("a");
    let (class, reading, work) = (
        whole.sessions[0].id,
        whole.readings[0].id,
        whole.assessments[1].id,
    );
    let mine = Due::At {
        at: day(2, 4).and_hms_opt(18, 0, 0).unwrap(),
    };
    for (at, mine) in [(Some(now()), Some(mine)), (None, None)] {
        store
            .write(now(), "Tick", |tx| {
                tx.set_attended(class, at)?;
                tx.set_reviewed(class, at)?;
                tx.set_read(reading, at)?;
                tx.set_done(work, at)?;
                tx.set_my_due(work, mine)?;
                assert_eq!(
                    tx.session(class)?.unwrap().attended_at,
                    at,
                    "seen within the change"
                );
                tx.set_setting("theme", at.map(|_| "dark"))
            })
            .unwrap();
        assert_eq!(store.session(class).unwrap().unwrap().reviewed_at, at);
        assert_eq!(store.reading(reading).unwrap().unwrap().read_at, at);
        let work = store.assessment(work).unwrap().unwrap();
        assert_eq!(
            (work.done_at, work.mine, work.due),
            (at, mine, whole.assessments[1].due)
        );
        assert_eq!(store.settings().unwrap().len(), usize::from(at.is_some()));
    }
}

#[test]
fn what_the_file_cannot_hold_is_refused_and_not_bent() {
    let (mut store, whole) = filled("a");
    let far = NaiveDate::from_ymd_opt(12_025, 1, 1).unwrap();
    let mut add = |course, on| {
        let work = assessment(course, "x", Due::On { on });
        store.write(now(), "x", |tx| tx.insert_assessment(&work))
    };
    let stray = Whole::new("b").course.id;
    for refused in [add(whole.course.id, far), add(stray, day(2, 1))] {
        assert!(matches!(refused, Err(StoreError::Refused(_))));
    }
    assert_eq!(
        store.assessments(whole.course.id).unwrap(),
        whole.assessments
    );
}

#[test]
fn words_that_an_early_release_gave_as_a_reason_are_read_as_they_stand() {
    let (mut store, whole) = filled("a");
    let owner = Owner::Course(whole.course.id);
    let early = Evidence {
        because: Some(Remark::Said("the year is that of the term".to_owned())),
        ..evidence("year")
    };
    store
        .write(now(), "early", |tx| tx.insert_evidence(owner, &early, None))
        .unwrap();
    let found = store.evidence(owner).unwrap();
    assert!(found.contains(&(early, None)), "{found:?}");
}
