//! Which reminders a plan wants.

use chrono::NaiveDateTime;
use semestra_plan::{
    Assessment, AssessmentKind, Due, Exception, Moved, Session, Subject, TermPlan, Zone,
};
use semestra_reminders::{Facts, Lead, Rules, Sort, Urgency, wanted};

use crate::support::{
    all, assessment, at, between, feb, id, meeting, own, pittsburgh, plan, session, times,
};

fn check(kind: AssessmentKind, due: Due, expected: &[NaiveDateTime]) {
    let wanted = all(&plan(vec![assessment(1, kind, due)]), &Rules::default());
    assert_eq!(times(&wanted), expected, "{kind:?} {due:?}");
}

#[test]
fn each_kind_is_remembered_in_its_own_time() {
    let due = Due::At { at: feb(20, 14, 0) };
    check(AssessmentKind::Reading, due, &[feb(19, 14, 0)]);
    for kind in [
        AssessmentKind::Homework,
        AssessmentKind::Project,
        AssessmentKind::Paper,
        AssessmentKind::Quiz,
        AssessmentKind::Presentation,
        AssessmentKind::Other,
    ] {
        check(kind, due, &[feb(18, 14, 0), feb(20, 12, 0)]);
    }
    let exam = [feb(6, 14, 0), feb(18, 14, 0), feb(20, 8, 0)];
    check(AssessmentKind::Exam, due, &exam);
}

#[test]
fn a_day_without_an_hour_counts_to_its_end() {
    let due = Due::On {
        on: feb(20, 0, 0).date(),
    };
    check(
        AssessmentKind::Homework,
        due,
        &[feb(18, 23, 59), feb(20, 21, 59)],
    );
    let exam = [feb(6, 23, 59), feb(18, 23, 59), feb(20, 8, 0)];
    check(AssessmentKind::Exam, due, &exam);
}

#[test]
fn what_has_no_date_or_is_done_wants_nothing() {
    check(AssessmentKind::Homework, Due::Undated, &[]);
    let done = Assessment {
        done_at: Some(at(feb(1, 0, 0))),
        ..assessment(1, AssessmentKind::Homework, Due::At { at: feb(20, 14, 0) })
    };
    assert!(all(&plan(vec![done]), &Rules::default()).is_empty());
}

#[test]
fn an_exam_in_the_early_morning_reminds_two_hours_before_it() {
    let due = Due::At { at: feb(20, 7, 30) };
    check(
        AssessmentKind::Exam,
        due,
        &[feb(6, 7, 30), feb(18, 7, 30), feb(20, 5, 30)],
    );
}

#[test]
fn an_exam_between_two_hours_begins_with_the_first() {
    let due = Due::Window {
        opens: feb(20, 13, 0),
        closes: feb(20, 16, 0),
    };
    let exam = [feb(6, 13, 0), feb(18, 13, 0), feb(20, 8, 0)];
    check(AssessmentKind::Exam, due, &exam);
    check(AssessmentKind::Quiz, due, &[feb(18, 16, 0), feb(20, 14, 0)]);
}

#[test]
fn my_own_date_reminds_beside_the_official_one() {
    let own = Assessment {
        mine: Some(Due::At { at: feb(17, 18, 0) }),
        ..assessment(1, AssessmentKind::Homework, Due::At { at: feb(20, 14, 0) })
    };
    let wanted = all(&plan(vec![own]), &Rules::default());
    let (mine, official) = (
        [feb(15, 18, 0), feb(17, 16, 0)],
        [feb(18, 14, 0), feb(20, 12, 0)],
    );
    assert_eq!(times(&wanted), [mine, official].concat());
}

#[test]
fn an_exam_in_class_begins_with_the_class_and_is_cancelled_with_it() {
    let sitting = session(50, feb(24, 0, 0).date());
    let exam = Assessment {
        session_id: Some(sitting.id),
        ..assessment(
            1,
            AssessmentKind::Exam,
            Due::On {
                on: feb(24, 0, 0).date(),
            },
        )
    };
    let mut plan = TermPlan {
        meetings: vec![meeting()],
        sessions: vec![sitting.clone()],
        ..plan(vec![exam])
    };
    let wanted = all(&plan, &Rules::default());
    assert_eq!(
        times(&wanted),
        [feb(10, 14, 0), feb(22, 14, 0), feb(24, 8, 0)]
    );
    assert_eq!(
        wanted[2].body(wanted[2].fires_at),
        "Begins today at 2:00 PM, in 6\u{a0}hr\nDeep Generative Modeling"
    );
    plan.sessions = vec![Session {
        cancelled: true,
        ..sitting
    }];
    assert!(all(&plan, &Rules::default()).is_empty());
}

fn said(subject: Subject, planned_on: NaiveDateTime, moved: Option<NaiveDateTime>) -> Exception {
    Exception {
        id: id(70),
        subject,
        course_id: None,
        planned_on: planned_on.date(),
        moved: moved.map(|at| Moved {
            on: at.date(),
            start: Some(at.time()),
            end: None,
            location: Some("Scaife 125".to_owned()),
        }),
    }
}

#[test]
fn an_exam_in_a_class_that_was_moved_begins_where_it_went() {
    let sitting = session(50, feb(24, 0, 0).date());
    let due = Due::On {
        on: feb(24, 0, 0).date(),
    };
    let mut plan = TermPlan {
        meetings: vec![meeting()],
        ..plan(vec![Assessment {
            session_id: Some(sitting.id),
            ..assessment(1, AssessmentKind::Exam, due)
        }])
    };
    let subject = Subject::Session(sitting.id);
    plan.sessions = vec![sitting];
    plan.exceptions = vec![said(subject, feb(24, 0, 0), Some(feb(26, 18, 0)))];
    assert_eq!(
        times(&all(&plan, &Rules::default())),
        [feb(12, 18, 0), feb(24, 18, 0), feb(26, 8, 0)]
    );
    plan.exceptions = vec![said(subject, feb(24, 0, 0), None)];
    assert!(all(&plan, &Rules::default()).is_empty(), "it is called off");
}

#[test]
fn classes_remind_at_their_real_time_and_only_where_the_student_goes() {
    let mut plan = TermPlan {
        meetings: vec![meeting()],
        ..plan(Vec::new())
    };
    let rules = own(None, Sort::Class, &[Lead::Minutes(10)]);
    let subject = Subject::Meeting(id(3));
    plan.exceptions = vec![
        said(subject, feb(3, 0, 0), None),
        said(subject, feb(5, 0, 0), Some(feb(7, 9, 0))),
    ];
    let (from, to) = (at(feb(3, 0, 0)), at(feb(9, 23, 0)));
    let week = between(&plan, &rules, from, to);
    assert_eq!(times(&week), [feb(7, 8, 50)]);
    assert!(week[0].body(week[0].fires_at).ends_with("· Scaife 125"));
    plan.meetings[0].attends = false;
    assert!(between(&plan, &rules, from, to).is_empty());
}

#[test]
fn a_moved_deadline_gives_new_keys_and_a_new_title_does_not() {
    let keys = |title: &str, day| {
        let due = Due::At {
            at: feb(day, 14, 0),
        };
        let work = Assessment {
            title: title.to_owned(),
            ..assessment(1, AssessmentKind::Homework, due)
        };
        let wanted = all(&plan(vec![work]), &Rules::default());
        wanted
            .into_iter()
            .map(|wanted| wanted.key)
            .collect::<Vec<_>>()
    };
    assert_eq!(keys("HW1", 20), keys("Homework 1", 20));
    assert!(
        keys("HW1", 20)
            .iter()
            .all(|key| !keys("HW1", 21).contains(key))
    );
    assert_eq!(
        keys("HW1", 20)[0].as_str(),
        "assessment:01900000-0000-7000-8000-000000000001/2d/2025-02-20T14:00@America/New_York"
    );
}

#[test]
fn a_laptop_elsewhere_says_its_own_time_and_keeps_the_keys() {
    let work = assessment(1, AssessmentKind::Exam, Due::At { at: feb(20, 14, 0) });
    let plan = plan(vec![work]);
    let (from, to) = (at(feb(1, 0, 0)), at(feb(28, 0, 0)));
    let berlin = Zone::named("Europe/Berlin").unwrap();
    let home = between(&plan, &Rules::default(), from, to);
    let away = wanted(
        &plan,
        &Facts::default(),
        &Rules::default(),
        &berlin,
        from,
        to,
    );
    let keys = |all: &[semestra_reminders::Wanted]| {
        all.iter()
            .map(|wanted| wanted.key.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(keys(&home), keys(&away));
    assert_eq!(
        home[1].fires_at, away[1].fires_at,
        "days before are the course's"
    );
    assert_eq!(
        berlin.wall(away[2].fires_at),
        feb(20, 8, 0),
        "the morning is the laptop's"
    );
    assert!(
        away[2]
            .body(away[2].fires_at)
            .starts_with("Begins today at 8:00 PM, in 12\u{a0}hr")
    );
}

#[test]
fn two_days_before_is_the_same_time_of_day_when_clocks_change() {
    let at = feb(28, 14, 0) + chrono::TimeDelta::days(10);
    let work = assessment(1, AssessmentKind::Homework, Due::At { at });
    let zone = pittsburgh();
    let deadline = zone.instant(at);
    let wanted = between(&plan(vec![work]), &Rules::default(), deadline, deadline);
    assert_eq!(
        zone.wall(wanted[0].fires_at),
        at - chrono::TimeDelta::days(2)
    );
    assert_eq!(deadline - wanted[0].fires_at, chrono::TimeDelta::hours(47));
}

#[test]
fn classes_are_silent_until_they_are_asked_for() {
    let plan = TermPlan {
        meetings: vec![meeting()],
        ..plan(Vec::new())
    };
    assert!(all(&plan, &Rules::default()).is_empty());
    let rules = own(None, Sort::Class, &[Lead::Minutes(10)]);
    let (from, to) = (at(feb(3, 0, 0)), at(feb(9, 23, 0)));
    let wanted = between(&plan, &rules, from, to);
    assert_eq!(times(&wanted), [feb(3, 13, 50), feb(5, 13, 50)]);
    assert_eq!(wanted[0].title, "18-789 Lecture");
    assert_eq!(
        wanted[0].body(wanted[0].fires_at),
        "Begins today at 2:00 PM, in 10\u{a0}min\nDeep Generative Modeling · Wean 7500"
    );
}

#[test]
fn a_reminder_insists_more_the_nearer_it_is() {
    let due = Due::At { at: feb(20, 14, 0) };
    let homework = all(
        &plan(vec![assessment(1, AssessmentKind::Homework, due)]),
        &Rules::default(),
    );
    assert_eq!(homework[0].urgency, Urgency::Normal);
    assert_eq!(homework[1].urgency, Urgency::Critical);
    let exam = all(
        &plan(vec![assessment(1, AssessmentKind::Exam, due)]),
        &Rules::default(),
    );
    assert_eq!(exam[0].urgency, Urgency::Low);
}

#[test]
fn alarms_of_a_calendar_are_the_same_rules() {
    let before = |moment| {
        let exam = assessment(1, AssessmentKind::Exam, Due::Undated);
        Rules::default().before(&exam, moment, &Facts::default())
    };
    assert_eq!(
        before(feb(20, 14, 0)),
        [
            chrono::TimeDelta::days(14),
            chrono::TimeDelta::days(2),
            chrono::TimeDelta::hours(6)
        ]
    );
    let early = before(feb(20, 7, 30));
    assert_eq!(early.len(), 2, "no morning after the begin");
}
