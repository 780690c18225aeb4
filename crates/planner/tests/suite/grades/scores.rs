//! Scores, what-ifs and where a course stands.

use super::*;

#[test]
fn the_seed_course_stands_where_the_hand_puts_it() {
    let courses = [seed(), Some(sample())];
    for (mut planner, id) in courses.into_iter().flatten() {
        stands_where_the_hand_puts_it(&mut planner, id);
    }
}

fn stands_where_the_hand_puts_it(planner: &mut Planner, id: CourseId) {
    let grades = planner.grades(id).unwrap();
    assert_eq!(percents(&grades), ["87.82", "48.3", "93.3", "87.89"]);
    assert_eq!(grades.graded, "55");
    let current = grades.current.as_ref().unwrap();
    assert_eq!(current.letter.as_deref(), Some("B"));
    assert_eq!(
        current.means,
        "On what is graded so far: 55 % of the final grade."
    );
    let needed: Vec<_> = grades
        .needed
        .iter()
        .map(|one| one.sentence.as_str())
        .collect();
    assert_eq!(
        needed,
        [
            "A needs 92.67 % on average over everything that is left.",
            "B needs 70.45 % on average over everything that is left.",
            "C needs 48.23 % on average over everything that is left.",
            "D needs 26 % on average over everything that is left.",
            "F is the lowest letter.",
        ]
    );
    assert!(grades.letters_assumed);
    let said = grades.assumptions.join("\n");
    assert!(
        said.contains(
            "The course names no letters; these were taken: A 90, B 80, C 70, D 60, F 0."
        ),
        "{said}"
    );
    let sensitivity = grades.sensitivity.join("\n");
    assert!(
        sensitivity.contains("Homeworks: one with full marks is 10 points of the final grade."),
        "{sensitivity}"
    );
    assert!(sensitivity.contains("Final report: 15 points of the final grade."));
    let homework = piece(planner, id, "HW3");
    assert_eq!(
        (homework.worth.as_str(), homework.per_point.as_str()),
        ("10", "0.1")
    );
    let all = planner.all_grades(nothing()).unwrap().courses;
    let line = all.iter().find(|line| line.course.id == id).unwrap();
    assert_eq!(line.projected.as_ref().unwrap().total, "87.89");
    assert_eq!(line.late_days_left, Some(5));
}

#[test]
fn a_rule_that_the_page_has_in_words_only_is_not_counted_silently() {
    let Some((mut planner, id)) = seed() else {
        return;
    };
    let said = planner.grades(id).unwrap().assumptions.join("\n");
    assert!(said.contains("Quizzes: the page's rule “"), "{said}");
    let quizzes = part(&mut planner, id, "Quizzes");
    let set = PartGradingEdit {
        full_from: Some("80".to_owned()),
        ..quizzes.form
    };
    planner.set_part_grading(set).unwrap();
    enter(&mut planner, id, "Quizzes", "4/5");
    let grades = planner.grades(id).unwrap();
    assert!(!grades.assumptions.join("\n").contains("Quizzes: the page"));
    assert_eq!(
        grades.minimum.total, "48.3",
        "four of five are all five percent"
    );
}

#[test]
fn what_is_graded_is_done_and_one_undo_takes_both_back() {
    let mut planner = planner();
    let id = course(&mut planner);
    assert_eq!(piece(&mut planner, id, "HW2").state, PieceState::NotStarted);
    enter(&mut planner, id, "HW2", "18/20");
    let graded = piece(&mut planner, id, "HW2");
    assert_eq!(graded.state, PieceState::Graded);
    assert_eq!(graded.percent.as_deref(), Some("90"));
    assert!(work(&mut planner, id, "HW2").done_at.is_some());
    planner.undo(nothing()).unwrap();
    assert!(work(&mut planner, id, "HW2").done_at.is_none());
    assert_eq!(planner.grades(id).unwrap().current, None);
}

#[test]
fn a_score_can_be_excused_missing_late_and_taken_away() {
    let mut planner = planner();
    let id = course(&mut planner);
    let name = piece(&mut planner, id, "HW1").name;
    let plain = score(id, name, "80");
    let late = ScoreEdit {
        late_days: 2,
        ..plain.clone()
    };
    planner.set_score(late).unwrap();
    let said = planner.grades(id).unwrap().assumptions.join("\n");
    assert!(
        said.contains("HW1 is late, and no rule says what that costs"),
        "{said}"
    );
    let mut edit = planner.grades(id).unwrap().form;
    edit.late = Some(LatePenaltyEdit {
        per_day: "10".to_owned(),
        of: PenaltyOf::Maximum,
        at_most: None,
        closes_after: None,
    });
    planner.set_grading(edit).unwrap();
    // 80 less 2 · 10.
    assert_eq!(planner.grades(id).unwrap().current.unwrap().total, "60");
    let mark = |mark| ScoreEdit {
        mark,
        score: None,
        ..plain.clone()
    };
    planner.set_score(mark(MarkKind::Missing)).unwrap();
    assert_eq!(planner.grades(id).unwrap().current.unwrap().total, "0");
    planner.set_score(mark(MarkKind::Excused)).unwrap();
    assert_eq!(planner.grades(id).unwrap().current, None);
    planner
        .clear_score(PieceOfCourse {
            course_id: id,
            piece: name,
        })
        .unwrap();
    assert_eq!(piece(&mut planner, id, "HW1").mark, MarkKind::Ungraded);
}

#[test]
fn a_what_if_leaves_the_store_untouched_and_may_be_kept() {
    let mut planner = planner();
    let id = course(&mut planner);
    enter(&mut planner, id, "HW1", "70");
    let before = planner.grades(id).unwrap();
    let undo = planner.overview(nothing()).unwrap().undo;
    let midterm = piece(&mut planner, id, "Midterm").name;
    let homeworks = part(&mut planner, id, "Homeworks").id;
    let changes = vec![
        ChangeEdit::Mark {
            piece: midterm,
            mark: MarkKind::Points,
            score: Some("95".to_owned()),
        },
        ChangeEdit::Weight {
            category_id: homeworks,
            percent: "10".to_owned(),
        },
        ChangeEdit::Drops {
            category_id: homeworks,
            lowest: 1,
            highest: 0,
            keep_best: None,
        },
    ];
    let what_if = WhatIf {
        course_id: id,
        changes: changes.clone(),
    };
    let changed = planner.what_if(what_if).unwrap();
    assert_ne!(totals(&changed), totals(&before));
    assert_eq!(planner.grades(id).unwrap(), before);
    assert_eq!(planner.overview(nothing()).unwrap().undo, undo);
    let edit = ScenarioEdit {
        id: None,
        course_id: id,
        name: "a good midterm".to_owned(),
        changes,
    };
    let kept = planner.keep_scenario(edit.clone()).unwrap().value;
    let grades = planner.grades(id).unwrap();
    assert_eq!(
        totals(&grades),
        totals(&before),
        "it stands beside the record"
    );
    assert_eq!(grades.scenarios[0].changes, edit.changes);
    assert_eq!(grades.scenarios[0].projected, changed.projected);
    let again = planner.keep_scenario(edit).unwrap_err();
    assert_eq!(again.about(), Some("name"));
    planner.remove_scenario(kept).unwrap();
    assert_eq!(planner.grades(id).unwrap(), before);
}

#[test]
fn what_is_dropped_says_so_also_in_a_what_if() {
    let (mut planner, id) = sample();
    let dropped = |grades: &CourseGrades| -> Vec<String> {
        let all = pieces(&grades.parts).into_iter();
        all.filter(|piece| piece.dropped == Some(DroppedEnd::Lowest))
            .map(|piece| piece.title)
            .collect()
    };
    assert!(dropped(&planner.grades(id).unwrap()).is_empty());
    let homeworks = part(&mut planner, id, "Homeworks").id;
    let changes = vec![ChangeEdit::Drops {
        category_id: homeworks,
        lowest: 1,
        highest: 0,
        keep_best: None,
    }];
    let what_if = WhatIf {
        course_id: id,
        changes,
    };
    let changed = planner.what_if(what_if).unwrap();
    assert_eq!(dropped(&changed), ["HW2"], "85 is less than 92");
    let counted = changed.parts.iter().find(|part| part.id == homeworks);
    assert_eq!(counted.map(|part| part.drop_lowest), Some(1));
}
