//! Scores, grading, late days, what-ifs and past courses: written, read again, taken back.

use chrono::NaiveDateTime;
use semestra_plan::attendance::{Absence, AttendanceRule};
use semestra_plan::gpa::PastCourse;
use semestra_plan::grade::{
    Change, Combine, Counted, Curve, DropWhen, FullFrom, Grading, ItemId, KeptScenario,
    LatePenalty, LateTerms, Mark, PartGrading, PenaltyOf, Replacement, Rounding, RoundingMode,
    Rules, Scenario, Scheme, Score, Source, Target, WeightSum,
};
use semestra_plan::ledger::Spent;
use semestra_plan::{Due, Exact, PastCourseId, ScenarioId};
use semestra_store::{Store, StoreError, Write};

use crate::support::{Whole, day, filled, now};

fn write(store: &mut Store, change: impl FnOnce(&Write<'_>) -> Result<(), StoreError>) {
    store.write(now(), "a change", change).unwrap();
}

fn decimal(text: &str) -> Exact {
    Exact::decimal(text).unwrap()
}

fn penalty() -> LatePenalty {
    LatePenalty {
        per_day: decimal("0.1"),
        of: PenaltyOf::Remaining,
        at_most: Some(decimal("0.5")),
        closes_after: Some(3),
    }
}

#[test]
fn a_score_keeps_every_digit_and_every_mark() {
    let (mut store, whole) = filled("a");
    let course = whole.course.id;
    let expected = ItemId::Expected {
        category: whole.categories[0].id,
        number: 2,
    };
    let listed = ItemId::Assessment(whole.assessments[0].id);
    let scores = [
        Score {
            mark: Mark::Points(decimal("17.333333")),
            out_of: Some(decimal("20")),
            late_days: 2,
            curve: Some(Curve::Add(decimal("0.05"))),
            minimum: Some(decimal("0.5")),
            weight: Some(decimal("2")),
            never_drop: true,
            ..Score::new(listed)
        },
        Score {
            mark: Mark::Excused,
            extra_credit: true,
            counts: false,
            ..Score::new(expected)
        },
    ];
    write(&mut store, |tx| {
        for score in &scores {
            tx.set_score(course, score)?;
        }
        Ok(())
    });
    assert_eq!(store.scores(course).unwrap(), scores);
    let missing = Score {
        mark: Mark::Missing,
        ..Score::new(listed)
    };
    write(&mut store, |tx| tx.set_score(course, &missing));
    assert_eq!(store.scores(course).unwrap(), [scores[1].clone(), missing]);
    write(&mut store, |tx| tx.clear_score(listed));
    assert_eq!(store.scores(course).unwrap(), [scores[1].clone()]);
    store.undo(now()).unwrap();
    store.undo(now()).unwrap();
    assert_eq!(store.scores(course).unwrap(), scores, "undo brings it back");
}

fn grading(whole: &Whole) -> Grading {
    let (one, two) = (whole.categories[0].id, whole.categories[1].id);
    let piece = ItemId::Expected {
        category: one,
        number: 0,
    };
    Grading {
        rules: Rules {
            weight_sum: WeightSum::AsTheyStand,
            drops: DropWhen::AtTheEnd,
            counted: Counted::WholeParts,
            replacements: vec![
                Replacement {
                    target: Target::Item(ItemId::Assessment(whole.assessments[0].id)),
                    by: Source::Part(two),
                },
                Replacement {
                    target: Target::LowestOf(two),
                    by: Source::Item(piece),
                },
            ],
            schemes: vec![
                Scheme {
                    weights: vec![(one, decimal("0.1")), (two, decimal("0.7"))],
                },
                Scheme {
                    weights: vec![(two, decimal("0.125"))],
                },
            ],
            late: Some(penalty()),
            curve: Some(Curve::Times(decimal("1.25"))),
            cap: Some(decimal("1")),
            unmet_at_most: Some(decimal("0.59")),
            rounding: Some(Rounding {
                to: decimal("0.01"),
                mode: RoundingMode::HalfUp,
            }),
        },
        late_days: LateTerms {
            cap: Some(2),
            grace_hours: 6,
            unit_hours: 12,
        },
        attendance: Some(AttendanceRule::AtLeast(decimal("0.75"))),
        credits: Some(decimal("7.5")),
        target: Some("A-".to_owned()),
        result: Some("1.3".to_owned()),
        left_out: true,
        factor: decimal("2"),
    }
}

#[test]
fn what_is_set_about_a_course_and_its_parts_comes_back_whole() {
    let (mut store, whole) = filled("a");
    let course = whole.course.id;
    assert_eq!(store.grading(course).unwrap(), Grading::default());
    let set = grading(&whole);
    let part = PartGrading {
        combine: Some(Combine::MeanOfPercents),
        keep_best: Some(8),
        at_most: Some(decimal("1.05")),
        full_from: Some(FullFrom {
            from: decimal("0.8"),
            proportional: true,
        }),
        minimum: Some(decimal("0.4")),
        curve: Some(Curve::Through(vec![(decimal("0.5"), decimal("0.6"))])),
        late: Some(penalty()),
        ..PartGrading::new(whole.categories[1].id)
    };
    write(&mut store, |tx| {
        tx.set_grading(course, &set)?;
        tx.set_part_grading(&part)
    });
    assert_eq!(store.grading(course).unwrap(), set);
    assert_eq!(
        store.part_gradings(course).unwrap(),
        std::slice::from_ref(&part)
    );
    let plain = Grading {
        attendance: Some(AttendanceRule::MayMiss(3)),
        ..Grading::default()
    };
    write(&mut store, |tx| {
        tx.set_grading(course, &plain)?;
        tx.set_part_grading(&PartGrading::new(part.of))
    });
    assert_eq!(store.grading(course).unwrap(), plain);
    assert_eq!(store.part_gradings(course).unwrap(), []);
}

#[test]
fn late_days_move_the_deadline_in_the_plan_and_the_official_one_stays() {
    let (mut store, whole) = filled("a");
    let homework = &whole.assessments[0];
    let spent = |days, extension| Spent {
        on: homework.id,
        days,
        extension,
    };
    write(&mut store, |tx| tx.set_late_spending(spent(2, 1)));
    assert_eq!(store.late_spending(whole.course.id).unwrap(), [spent(2, 1)]);
    // Due on 5 February; three days later a plan of that day still holds it.
    let far = day(2, 20);
    let plan = store.plan(None, Some(far), Some(far)).unwrap();
    let found = plan
        .assessments
        .iter()
        .find(|work| work.id == homework.id)
        .unwrap();
    assert_eq!(found.due, homework.due);
    let official = homework.due.deadline().unwrap();
    let moved = plan.due(found).deadline().unwrap();
    assert_eq!(moved - official, chrono::TimeDelta::days(3));
    write(&mut store, |tx| tx.set_late_spending(spent(0, 0)));
    assert!(store.plan(None, None, None).unwrap().moved.is_empty());
}

#[test]
fn what_is_due_on_a_day_stays_so_and_half_days_make_an_hour() {
    let zone = semestra_plan::Zone::named("America/New_York").unwrap();
    let on = Due::On { on: day(3, 8) };
    let at: NaiveDateTime = "2025-03-09T11:59:00".parse().unwrap();
    let rules = LateTerms::default().of(4);
    assert_eq!(rules.moved_due(on, 2, &zone), Due::On { on: day(3, 10) });
    let half = LateTerms {
        unit_hours: 12,
        ..LateTerms::default()
    };
    // Twelve hours from 23:59 over the night in which an hour is left out.
    let moved = half.of(4).moved_due(on, 1, &zone);
    assert_eq!(
        moved,
        Due::At {
            at: at + chrono::TimeDelta::hours(1)
        }
    );
}

#[test]
fn a_what_if_is_kept_beside_the_record() {
    let (mut store, whole) = filled("a");
    let course = whole.course.id;
    let part = whole.categories[0].id;
    let item = ItemId::Assessment(whole.assessments[0].id);
    let mut kept = KeptScenario {
        id: ScenarioId::new(now()),
        course_id: course,
        scenario: Scenario {
            name: "a bad final".to_owned(),
            changes: vec![
                Change::Mark {
                    item,
                    mark: Mark::Points(decimal("12.5")),
                    out_of: Some(decimal("20")),
                },
                Change::Late {
                    item,
                    days: 3,
                    waived: 1,
                },
                Change::Weight {
                    part,
                    weight: decimal("0.25"),
                },
                Change::Drops {
                    part,
                    lowest: 1,
                    highest: 0,
                    keep_best: Some(4),
                },
            ],
        },
    };
    write(&mut store, |tx| tx.set_scenario(&kept));
    assert_eq!(store.scenarios(course).unwrap(), [kept.clone()]);
    kept.scenario.changes.truncate(1);
    kept.scenario.name = "worse".to_owned();
    write(&mut store, |tx| tx.set_scenario(&kept));
    assert_eq!(store.scenario(kept.id).unwrap(), Some(kept.clone()));
    write(&mut store, |tx| tx.delete_scenario(kept.id));
    assert_eq!(store.scenario(kept.id).unwrap(), None);
}

#[test]
fn absences_and_past_courses_come_back() {
    let (mut store, whole) = filled("a");
    let class = whole.sessions[0].id;
    let past = PastCourse {
        id: PastCourseId::new(now()),
        course: "21-241".to_owned(),
        term: "Fall 2024".to_owned(),
        ended_on: day(1, 2),
        credits: decimal("11"),
        factor: Exact::ONE,
        result: "B+".to_owned(),
        left_out: false,
    };
    let worths = vec![
        ("A".to_owned(), decimal("4.33")),
        ("B".to_owned(), decimal("3")),
    ];
    write(&mut store, |tx| {
        tx.set_absence(class, Some(Absence::Excused))?;
        tx.insert_past_course(&past)?;
        tx.set_letter_worths(&worths)
    });
    let absences = store.absences(whole.course.id).unwrap();
    assert_eq!(absences, [(class, Absence::Excused)]);
    assert_eq!(store.past_courses().unwrap(), std::slice::from_ref(&past));
    assert_eq!(store.letter_worths().unwrap(), worths);
    write(&mut store, |tx| {
        tx.set_absence(class, None)?;
        tx.delete_past_course(past.id)
    });
    assert!(store.absences(whole.course.id).unwrap().is_empty());
    assert_eq!(store.past_course(past.id).unwrap(), None);
}
