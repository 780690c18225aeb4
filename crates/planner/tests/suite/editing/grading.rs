//! The parts of a course's grade, and its letters.

use semestra_plan::Basis;
use semestra_planner::view::{CategoryEdit, LetterEdit, LetterScaleEdit, Thing};

use super::{refused, said, undone, view};
use crate::support::{course, nothing, planner};

#[test]
fn the_parts_of_a_grade_keep_their_tree_and_their_sum() {
    let mut planner = planner();
    let id = course(&mut planner);
    let before = view(&mut planner, id);
    let form = before.grading[0].form.clone();
    let name = form.name.clone();
    let sentence = refused(
        planner.save_category(CategoryEdit {
            weight: Some(31.0),
            ..form.clone()
        }),
        "weight",
    );
    assert_eq!(
        sentence,
        "All parts together would be worth more than 100 %; 30 % are left."
    );
    for wrong in [120.0, -1.0] {
        refused(
            planner.save_category(CategoryEdit {
                weight: Some(wrong),
                ..form.clone()
            }),
            "weight",
        );
    }
    refused(
        planner.save_category(CategoryEdit {
            parent_id: form.id,
            ..form.clone()
        }),
        "parentId",
    );
    refused(
        planner.save_category(CategoryEdit {
            count: Some(3),
            drop_lowest: Some(3),
            ..form.clone()
        }),
        "dropLowest",
    );
    planner
        .save_category(CategoryEdit {
            weight: Some(20.0),
            ..form.clone()
        })
        .unwrap();
    let weight = said(&mut planner, Thing::Category(form.id.unwrap()), "weight");
    assert!(weight.iter().any(|(basis, _)| *basis == Basis::Mine));
    let part = planner
        .save_category(CategoryEdit {
            id: None,
            parent_id: form.id,
            name: "Bonus".to_owned(),
            weight: Some(10.0),
            extra_credit: true,
            count: None,
            ..form.clone()
        })
        .unwrap();
    let tree = view(&mut planner, id).grading;
    assert_eq!(tree[0].name, name);
    assert_eq!(tree[0].parts[0].id, part.value);
    planner.remove_category(form.id.unwrap()).unwrap();
    assert_eq!(
        view(&mut planner, id).grading.len(),
        before.grading.len() - 1
    );
    for _ in 0..2 {
        planner.undo(nothing()).unwrap();
    }
    undone(&mut planner, id, &before);
}

#[test]
fn a_scale_of_letters_stands_best_first_and_each_once() {
    let mut planner = planner();
    let id = course(&mut planner);
    let before = view(&mut planner, id);
    let scale = |letters: &[(&str, f64)]| LetterScaleEdit {
        course_id: id,
        letters: letters
            .iter()
            .map(|(letter, from)| LetterEdit {
                letter: (*letter).to_owned(),
                from: Some(*from),
            })
            .collect(),
    };
    refused(planner.save_letter_scale(scale(&[("A", 101.0)])), "letters");
    refused(
        planner.save_letter_scale(scale(&[("A", 90.0), ("A", 80.0)])),
        "letters",
    );
    planner
        .save_letter_scale(scale(&[("B", 80.0), ("A", 90.5)]))
        .unwrap();
    let shown: Vec<_> = view(&mut planner, id)
        .letter_scale
        .into_iter()
        .map(|one| format!("{} {}", one.letter, one.from))
        .collect();
    assert_eq!(shown, ["A 90.5", "B 80"]);
    undone(&mut planner, id, &before);
}
