//! What a letter needs, rules of courses and parts, what cannot be.

use super::*;

#[test]
fn what_a_letter_needs_is_enough_and_a_hundredth_less_is_not() {
    let (mut planner, id) = sample();
    let grades = planner.grades(id).unwrap();
    let left: Vec<_> = pieces(&grades.parts)
        .into_iter()
        .filter(|piece| piece.mark == MarkKind::Ungraded)
        .collect();
    let with = |planner: &mut Planner, average: &Exact| {
        let changes = left.iter().map(|piece| ChangeEdit::Mark {
            piece: piece.name,
            mark: MarkKind::Points,
            score: Some(format!("{} %", average.written().unwrap())),
        });
        let what_if = WhatIf {
            course_id: id,
            changes: changes.collect(),
        };
        let letter = planner.what_if(what_if).unwrap().minimum.letter;
        letter.unwrap()
    };
    let reached = grades.needed.iter().filter_map(|one| {
        let average = Exact::decimal(one.average.as_ref()?).unwrap();
        Some((one.goal.clone(), average))
    });
    for (letter, average) in reached {
        assert_eq!(with(&mut planner, &average), letter);
        let less = &average - &Exact::of(1, 100);
        assert_ne!(with(&mut planner, &less), letter, "{letter}");
    }
}

#[test]
fn values_that_cannot_be_are_one_sentence_and_nothing_is_stored() {
    let mut planner = planner();
    let id = course(&mut planner);
    let before = planner.grades(id).unwrap();
    let form = before.form.clone();
    let homeworks = part(&mut planner, id, "Homeworks");
    let name = piece(&mut planner, id, "HW1").name;
    let mut sentences = Vec::new();
    let mut refuse = |refused: Result<_, semestra_planner::PlannerError>| {
        let error: semestra_planner::PlannerError =
            refused.map(|_: Saved<Nothing>| ()).unwrap_err();
        assert_eq!(error.code(), ErrorCode::Invalid);
        sentences.push(error.sentence());
    };
    for wrong in ["", "A", "-3", "1e9", "12345678", "0.1234567"] {
        refuse(planner.set_score(score(id, name, wrong)));
    }
    let with = |change: &dyn Fn(&mut GradingEdit)| {
        let mut edit = form.clone();
        change(&mut edit);
        edit
    };
    let scheme = |percent: &str| {
        vec![vec![SchemeWeightEdit {
            category_id: homeworks.id,
            percent: percent.to_owned(),
        }]]
    };
    for edit in [
        with(&|edit| edit.schemes = scheme("130")),
        with(&|edit| edit.schemes = scheme("-5")),
        with(&|edit| edit.curve = Some("50:80 60:70".to_owned())),
        with(&|edit| edit.target = Some("Z".to_owned())),
        with(&|edit| edit.unit_hours = 0),
        with(&|edit| {
            edit.rounding = Some(RoundingEdit {
                to: "0".to_owned(),
                mode: RoundingMode::HalfUp,
            });
        }),
        with(&|edit| {
            edit.attendance = Some(AttendanceEdit::AtLeast {
                percent: "175".to_owned(),
            });
        }),
    ] {
        refuse(planner.set_grading(edit));
    }
    let weight = |weight: f64| CategoryEdit {
        weight: Some(weight),
        ..planner_category(homeworks.id, id)
    };
    for wrong in [130.0, -5.0, f64::NAN] {
        let refused = planner.save_category(weight(wrong));
        assert_eq!(refused.unwrap_err().about(), Some("weight"));
    }
    let letters = LetterScaleEdit {
        course_id: id,
        letters: ["A", "B"]
            .map(|letter| LetterEdit {
                letter: letter.to_owned(),
                from: Some(80.0),
            })
            .into(),
    };
    refuse(planner.save_letter_scale(letters));
    for sentence in &sentences {
        assert!(
            sentence.ends_with('.') && sentence.len() < 140,
            "{sentence}"
        );
    }
    assert_eq!(planner.grades(id).unwrap(), before);
}

fn planner_category(id: CategoryId, course_id: CourseId) -> CategoryEdit {
    CategoryEdit {
        id: Some(id),
        course_id,
        parent_id: None,
        name: "Homeworks".to_owned(),
        weight: None,
        points: None,
        count: Some(3),
        drop_lowest: None,
        drop_highest: None,
        extra_credit: false,
        cap: None,
        rule: None,
    }
}

#[test]
fn what_replaces_itself_in_a_circle_is_refused_by_name() {
    let mut planner = planner();
    let id = course(&mut planner);
    let mut edit = planner.grades(id).unwrap().form;
    let side = |piece| ReplacementSide::Piece { piece };
    let (one, two) = (
        piece(&mut planner, id, "HW1").name,
        piece(&mut planner, id, "Midterm").name,
    );
    let rule = |target, by| ReplacementEdit {
        target: side(target),
        by: side(by),
    };
    edit.replacements = vec![rule(one, two)];
    planner.set_grading(edit.clone()).unwrap();
    edit.replacements.push(rule(two, one));
    let refused = planner.set_grading(edit.clone()).unwrap_err();
    assert_eq!(
        refused.sentence(),
        "HW1 would replace itself in the end; take one of these rules away."
    );
    // By way of a part it stands in.
    edit.replacements = vec![ReplacementEdit {
        target: side(one),
        by: ReplacementSide::Part {
            category_id: part(&mut planner, id, "Homeworks").id,
        },
    }];
    assert_eq!(
        planner.set_grading(edit).unwrap_err().about(),
        Some("replacements")
    );
}

#[test]
fn the_rules_of_a_course_and_of_its_parts_come_back_as_they_were_left() {
    let mut planner = planner();
    let id = course(&mut planner);
    let homeworks = part(&mut planner, id, "Homeworks").id;
    let late = Some(LatePenaltyEdit {
        per_day: "12.5".to_owned(),
        of: PenaltyOf::Remaining,
        at_most: Some("50".to_owned()),
        closes_after: Some(4),
    });
    let edit = GradingEdit {
        course_id: id,
        weight_sum: WeightSum::AsTheyStand,
        drops: DropWhen::AtTheEnd,
        counted: Counted::WholeParts,
        late: late.clone(),
        curve: Some("+2.5".to_owned()),
        at_most: Some("100".to_owned()),
        unmet_at_most: Some("59".to_owned()),
        rounding: Some(RoundingEdit {
            to: "1".to_owned(),
            mode: RoundingMode::HalfUp,
        }),
        late_cap: Some(2),
        grace_hours: 1,
        unit_hours: 24,
        attendance: Some(AttendanceEdit::AtLeast {
            percent: "75".to_owned(),
        }),
        target: Some("A".to_owned()),
        replacements: Vec::new(),
        schemes: vec![vec![SchemeWeightEdit {
            category_id: homeworks,
            percent: "10".to_owned(),
        }]],
    };
    planner.set_grading(edit.clone()).unwrap();
    let part_edit = PartGradingEdit {
        id: homeworks,
        combine: None,
        keep_best: Some(2),
        at_most: Some("105".to_owned()),
        full_from: Some("80".to_owned()),
        full_proportional: true,
        minimum: Some("40".to_owned()),
        curve: Some("×1.1".to_owned()),
        late,
    };
    planner.set_part_grading(part_edit.clone()).unwrap();
    let grades = planner.grades(id).unwrap();
    assert_eq!(grades.form, edit);
    assert_eq!(grades.target.unwrap().goal, "A");
    assert_eq!(part(&mut planner, id, "Homeworks").form, part_edit);
    let name = piece(&mut planner, id, "HW1").name;
    let piece_edit = PieceEdit {
        course_id: id,
        piece: name,
        out_of: Some("40".to_owned()),
        weight: Some("2".to_owned()),
        extra_credit: false,
        counts: true,
        never_drop: true,
        minimum: Some("50".to_owned()),
        curve: Some("-1".to_owned()),
    };
    planner.set_piece(piece_edit.clone()).unwrap();
    assert_eq!(piece(&mut planner, id, "HW1").form, piece_edit);
}

#[test]
fn a_part_below_its_minimum_and_a_score_above_its_maximum_are_said() {
    let mut planner = planner();
    let id = course(&mut planner);
    enter(&mut planner, id, "HW1", "25/20");
    enter(&mut planner, id, "Midterm", "30");
    let midterm = part(&mut planner, id, "Midterm");
    planner
        .set_part_grading(PartGradingEdit {
            minimum: Some("50".to_owned()),
            ..midterm.form
        })
        .unwrap();
    let grades = planner.grades(id).unwrap();
    let current = grades.current.unwrap();
    assert_eq!(
        current.unmet,
        ["Midterm is below the minimum that it must reach."]
    );
    assert_eq!(current.letter.as_deref(), Some("F"));
    assert!(
        grades
            .assumptions
            .contains(&"HW1 is above its maximum and counts in full.".to_owned())
    );
}

#[test]
fn work_of_another_course_is_no_piece_of_this_one() {
    let mut planner = planner();
    let id = course(&mut planner);
    let other: AssessmentId = "01900000-0000-7000-8000-000000000000".parse().unwrap();
    let name = PieceName::Assessment { id: other };
    let refused = planner.set_score(score(id, name, "90"));
    assert_eq!(refused.unwrap_err().code(), ErrorCode::Gone);
}

#[test]
fn five_hundred_parts_are_answered_like_five() {
    let mut planner = planner();
    let draft = planner.read_document(pasted(PAGE)).unwrap().draft;
    let id = accept(&mut planner, draft);
    for number in 0..500 {
        planner
            .save_category(CategoryEdit {
                id: None,
                name: format!("Part {number}"),
                count: None,
                weight: Some(0.0),
                ..planner_category("01900000-0000-7000-8000-000000000000".parse().unwrap(), id)
            })
            .unwrap();
    }
    enter(&mut planner, id, "HW1", "90");
    let grades = planner.grades(id).unwrap();
    assert_eq!(grades.parts.len(), 503);
    assert_eq!(grades.current.unwrap().total, "90");
}
