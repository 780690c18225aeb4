//! The course this project started from (corpus cmu-18789-s25), with HW1 92, HW2 85, quizzes 5 of 5, midterm 78 and the
//! class presentation in full.
//!
//! Weights: participation 15 = class presentations 10 + quizzes 5 (all of it from 80 % of the quizzes on), midterm 20,
//! three homeworks of 10 each, project 35 = proposal presentation 10 + final presentation 10 + final report 15.
//!
//! Graded: presentations 10 · 1 = 10, quizzes 5 · 1 = 5, midterm 20 · 0.78 = 15.6, HW1 10 · 0.92 = 9.2, HW2
//! 10 · 0.85 = 8.5: together 48.3 of 55.
//!
//! - Current 48.3 / 55 = 87.8181… %. As Canvas counts, with whole parts: homework 30 · 0.885 = 26.55, so
//!   57.15 / 65 = 87.9230… %.
//! - Least: 48.3 %. Most: 48.3 + 45 (HW3 10, project 35) = 93.3 %.
//! - An A from 90 needs 90 − 48.3 = 41.7 of 45: 92.6666… % on average. A from 93 needs 44.7 of 45: 99.3333… %.
//!   B from 80 needs 31.7 of 45: 70.4444… %. D from 45 is safe; from 94 on nothing reaches.
//! - Projected: HW3 like the homeworks so far, 88.5 % of 10 = 8.85; nothing of the project is graded, so it goes like
//!   the course: 35 · 48.3 / 55 = 30.7363…; together 48.3 + 8.85 + 30.7363… = 87.8863…
//! - HW3 is worth 10 points of the final grade, the final report 15, one point of HW3 (of 100) a tenth.

use semestra_plan::grade::{FullFrom, GradeBook, ItemId, Mark, Rules, Score};
use semestra_plan::{
    Assessment, AssessmentId, AssessmentKind, Category, CategoryId, CourseId, Due, Exact,
    LetterGrade, Weight,
};

use crate::book::{assessment, category, percent};
use crate::check::{Case, check_all};

const COURSE: &str = "
    Participation 15%
    Presentations in Participation 10%: 10/10
    Quizzes in Participation 5% full 80%: 5/5
    Midterm 20%: 78
    HW 30% of 3: 92 85
    Project 35%
    Proposal in Project 10%: -
    Talk in Project 10%: -
    Report in Project 15%: -
";

#[test]
fn the_seed_course_stands_where_the_hand_puts_it() {
    let letters = ":letters A+ 94 A 93 A- 90 B 80 D 45 F 0";
    check_all(&[
        Case {
            rule: "corpus cmu-18789-s25",
            book: Box::leak(format!("{COURSE}{letters}").into_boxed_str()),
            says: "current 4830/55 minimum 48.3 maximum 93.3 letter B \
                   A+ out A 4470/45 A- 4170/45 B 3170/45 D safe F safe \
                   worth:HW+1 10 point:HW+1 0.1 worth:Report#1 15 worth:HW#1 10 lost:HW#1 0.8 lost:Midterm#1 4.4",
        },
        Case {
            rule: "corpus cmu-18789-s25, counted as Canvas does",
            book: Box::leak(format!("{COURSE}:whole parts").into_boxed_str()),
            says: "current 5715/65 minimum 48.3 maximum 93.3",
        },
    ]);
}

#[test]
fn the_seed_course_goes_on_as_it_went() {
    // 57.15 + 35 · 48.3 / 55 = (57.15 · 55 + 35 · 48.3) / 55 = (3143.25 + 1690.5) / 55.
    check_all(&[Case {
        rule: "corpus cmu-18789-s25",
        book: COURSE,
        says: "projected 4833.75/55",
    }]);
}

#[test]
fn four_of_five_quizzes_are_all_five_percent() {
    // Quizzes 4/5 are 80 %, which gives all 5 %; 3/5 give 3 of 5: 46.3 of 55.
    let with = |score: &str| {
        let book = COURSE.replace("5/5", score);
        Box::leak(book.into_boxed_str()) as &str
    };
    check_all(&[
        Case {
            rule: "corpus cmu-18789-s25",
            book: with("4/5"),
            says: "minimum 48.3",
        },
        Case {
            rule: "corpus cmu-18789-s25",
            book: with("3/5"),
            says: "minimum 46.3",
        },
    ]);
}

fn course() -> CourseId {
    "00000000-0000-7000-a000-000000000000".parse().unwrap()
}

fn stored(at: usize, parent: Option<usize>, weight: f64, count: Option<u32>) -> Category {
    Category {
        id: category(at),
        course_id: course(),
        parent_id: parent.map(category),
        name: format!("category {at}"),
        weight: Some(Weight::percent(weight).unwrap()),
        points: None,
        count,
        drop_lowest: None,
        drop_highest: None,
        extra_credit: false,
        cap: None,
        rule: None,
    }
}

fn listed(id: AssessmentId, category_id: Option<CategoryId>) -> Assessment {
    Assessment {
        id,
        course_id: course(),
        title: "HW".to_owned(),
        kind: AssessmentKind::Homework,
        due: Due::Undated,
        mine: None,
        released_on: None,
        category_id,
        session_id: None,
        location: None,
        started_at: None,
        done_at: None,
        estimate: None,
        note: String::new(),
    }
}

fn scored(of: ItemId, points: i64, out_of: i64) -> Score {
    Score {
        mark: Mark::Points(Exact::from(points)),
        out_of: Some(Exact::from(out_of)),
        ..Score::new(of)
    }
}

/// The same course as it is stored: quizzes, presentations and the midterm are scored as the parts they are, and work
/// outside the grading stays outside.
#[test]
fn the_stored_seed_course_makes_the_same_book() {
    let weights = [
        (None, 15.0, None),
        (Some(0), 10.0, None),
        (Some(0), 5.0, None),
        (None, 20.0, None),
        (None, 30.0, Some(3)),
        (None, 35.0, None),
        (Some(5), 10.0, None),
        (Some(5), 10.0, None),
        (Some(5), 15.0, None),
    ];
    let categories: Vec<Category> = (0..)
        .zip(weights)
        .map(|(at, (parent, weight, count))| stored(at, parent, weight, count))
        .collect();
    let homework = |number| listed(assessment(4, number), Some(category(4)));
    let assessments = [
        homework(1),
        homework(2),
        homework(3),
        listed(assessment(9, 9), None),
    ];
    let whole = |at| ItemId::Expected {
        category: category(at),
        number: 0,
    };
    let scores = [
        scored(ItemId::Assessment(assessment(4, 1)), 92, 100),
        scored(ItemId::Assessment(assessment(4, 2)), 85, 100),
        scored(whole(1), 10, 10),
        scored(whole(2), 5, 5),
        scored(whole(3), 78, 100),
    ];
    let letter = |letter: &str, from| LetterGrade {
        letter: letter.to_owned(),
        from: Weight::percent(from).unwrap(),
    };
    let letters = [letter("A", 90.0), letter("B", 80.0), letter("F", 0.0)];
    let mut book = GradeBook::of_course(
        &categories,
        &assessments,
        &letters,
        &scores,
        Rules::default(),
    );
    book.parts[2].full_from = Some(FullFrom {
        from: percent("80"),
        proportional: false,
    });
    let standing = book.standing();
    assert_eq!(standing.current.unwrap().total, Exact::of(483, 550));
    assert_eq!(standing.minimum.total, percent("48.3"));
    assert_eq!(standing.maximum.total, percent("93.3"));
    assert_eq!(
        book.stakes().len(),
        9,
        "five graded, four left, none for work outside the grading"
    );
}
