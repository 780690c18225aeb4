//! Where a course stands, by the page the project started from and by a page made up for it.
//!
//! The seed course (corpus cmu-18789-s25), HW1 92, HW2 85, quizzes 5 of 5, midterm 78, class presentation full. Weights:
//! presentations 10 + quizzes 5, midterm 20, three homeworks of 10, proposal 10 + final presentation 10 + report 15.
//!
//! Graded: 10 · 1 + 5 · 1 + 20 · 0.78 + 10 · 0.92 + 10 · 0.85 = 10 + 5 + 15.6 + 9.2 + 8.5 = 48.3 of 55.
//!
//! - Current 48.3 / 55 = 87.8181… → 87.82.
//! - Minimum 48.3. Maximum 48.3 + 45 = 93.3.
//! - Projected: HW3 at (92 + 85) / 2 = 88.5 gives 8.85; the project, of which nothing is graded, goes like the course:
//!   35 · 48.3 / 55 = 30.73636…; 48.3 + 8.85 + 30.73636… = 87.88636… → 87.89.
//! - A from 90: (90 − 48.3) / 45 = 92.6666… → 92.67. B from 80: 31.7 / 45 = 70.4444… → 70.45 (rounded up, so that it is
//!   enough). C from 70: 21.7 / 45 = 48.2222… → 48.23. D from 60: 11.7 / 45 = 26. F is safe.

use semestra_plan::{
    AssessmentId, CategoryId, CourseId, Exact,
    gpa::Retakes,
    grade::{Counted, DropWhen, PenaltyOf, RoundingMode, WeightSum},
};
use semestra_planner::{ErrorCode, Planner, view::*};

use crate::support::{
    Hands, PAGE, accept, course, nothing, pasted, planner, planner_in, wall, work,
};

/// The page itself belongs to its authors, so it is read where it lies.
const SEED: &str = "../../../shared/corpus/dev/cmu-18789-s25/pasted.txt";

/// The course as its own page tells it; nothing where that is not on this computer.
fn seed() -> Option<(Planner, CourseId)> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(SEED);
    let Ok(text) = std::fs::read_to_string(&path) else {
        eprintln!("NOT TESTED: {} is not on this computer", path.display());
        return None;
    };
    let mut planner = planner_in("America/New_York", &Hands::at("2025-03-20T12:00:00-04:00"));
    let draft = planner.read_document(pasted(&text)).unwrap().draft;
    let acceptance = Acceptance::of(pasted(&text), draft);
    let id = planner.add_to_term(acceptance).unwrap().value;
    enter_all(&mut planner, id);
    Some((planner, id))
}

/// The same course as the sample term tells it.
fn sample() -> (Planner, CourseId) {
    let mut planner = planner();
    planner.explore_sample(nothing()).unwrap();
    let courses = planner.overview(nothing()).unwrap().courses;
    let id = courses.iter().find(|one| one.code == "18-789").unwrap().id;
    enter_all(&mut planner, id);
    (planner, id)
}

fn enter_all(planner: &mut Planner, id: CourseId) {
    for (title, score) in [
        ("HW1", "92"),
        ("HW2", "85"),
        ("Midterm", "78/100"),
        ("Quizzes", "5/5"),
        ("Class presentations", "100 %"),
    ] {
        enter(planner, id, title, score);
    }
}

fn pieces(parts: &[PartView]) -> Vec<PieceView> {
    let own = parts.iter().flat_map(|part| part.pieces.clone());
    let below = parts.iter().flat_map(|part| pieces(&part.parts));
    own.chain(below).collect()
}

fn piece(planner: &mut Planner, course: CourseId, title: &str) -> PieceView {
    let grades = planner.grades(course).unwrap();
    let all = pieces(&grades.parts);
    let names: Vec<_> = all.iter().map(|piece| piece.title.clone()).collect();
    let found = all.into_iter().find(|piece| piece.title == title);
    found.unwrap_or_else(|| panic!("{title} is none of {names:?}"))
}

fn part(planner: &mut Planner, course: CourseId, name: &str) -> PartView {
    fn find(parts: Vec<PartView>, name: &str) -> Option<PartView> {
        parts.into_iter().find_map(|part| {
            if part.name == name {
                Some(part)
            } else {
                find(part.parts, name)
            }
        })
    }
    find(planner.grades(course).unwrap().parts, name).unwrap()
}

fn score(course_id: CourseId, piece: PieceName, text: &str) -> ScoreEdit {
    ScoreEdit {
        course_id,
        piece,
        mark: MarkKind::Points,
        score: Some(text.to_owned()),
        late_days: 0,
    }
}

fn enter(planner: &mut Planner, course: CourseId, title: &str, text: &str) {
    let name = piece(planner, course, title).name;
    planner.set_score(score(course, name, text)).unwrap();
}

fn totals(grades: &CourseGrades) -> [Option<String>; 4] {
    let total = |total: &Total| total.total.clone();
    [
        grades.current.as_ref().map(total),
        Some(total(&grades.minimum)),
        Some(total(&grades.maximum)),
        grades.projected.as_ref().map(total),
    ]
}

fn percents(grades: &CourseGrades) -> Vec<String> {
    totals(grades).into_iter().map(Option::unwrap).collect()
}

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
            "F is safe already.",
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
    assert!(sensitivity.contains("Final report is worth 15 points of the final grade."));
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
fn late_days_move_the_deadline_and_the_official_one_stays_visible() {
    let mut planner = planner();
    let id = course(&mut planner);
    let homework = work(&mut planner, id, "HW2");
    let spend = |days| LateDaysEdit {
        id: homework.id,
        days,
    };
    let ledger = planner.grades(id).unwrap().ledger.unwrap();
    assert_eq!((ledger.budget, ledger.left), (3, 3));
    let line = |ledger: &LateLedger| {
        let found = ledger.works.iter().find(|work| work.id == homework.id);
        found.unwrap().clone()
    };
    let choices = line(&ledger).choices;
    assert_eq!(choices.len(), 3);
    assert_eq!(
        (choices[1].last_moment, choices[1].left),
        (wall("2025-02-07T23:59"), 1),
        "what two days would do"
    );
    let saved = planner.spend_late_days(spend(2)).unwrap();
    assert_eq!(saved.did, "Spent 2 late days on HW2");
    let moved = work(&mut planner, id, "HW2");
    assert_eq!(moved.official, Some(wall("2025-02-05T23:59")));
    assert_eq!(moved.moved, Some(wall("2025-02-07T23:59")));
    assert_eq!(moved.days_left, Some(2));
    let ledger = planner.grades(id).unwrap().ledger.unwrap();
    assert_eq!(ledger.sentence, "1 of 3 late days is left.");
    let file = planner.icalendar(Some(id)).unwrap().replace("\r\n ", "");
    assert!(file.contains("DTSTART;TZID=America/New_York:20250207T235900"));
    assert!(
        file.contains("Due Wed 5 Feb 2025 23:59"),
        "the official one is said"
    );
    let reminders = planner.reminders(nothing()).unwrap().next;
    let of_homework: Vec<_> = reminders
        .iter()
        .filter(|line| line.title.ends_with("HW2"))
        .map(|line| line.at)
        .collect();
    assert!(
        of_homework.contains(&wall("2025-02-07T21:59")),
        "{of_homework:?}"
    );
    assert!(!of_homework.contains(&wall("2025-02-05T21:59")));
    let refused = planner.spend_late_days(spend(2)).unwrap_err();
    assert_eq!(
        refused.sentence(),
        "Only 1 of 3 late days can be spent; spend fewer or take some back elsewhere."
    );
    planner.take_back_late_days(homework.id).unwrap();
    assert_eq!(work(&mut planner, id, "HW2"), homework);
}

#[test]
fn late_days_are_not_put_on_what_is_past_has_no_date_or_takes_place_in_a_class() {
    let clock = Hands::at(crate::support::NOON);
    let mut planner = planner_in("America/New_York", &clock);
    let id = course(&mut planner);
    let mut refusal = |title: &str| {
        let id = work(&mut planner, id, title).id;
        let refused = planner.spend_late_days(LateDaysEdit { id, days: 1 });
        refused.unwrap_err().sentence()
    };
    assert!(refusal("HW1").starts_with("The last moment to hand this in has passed"));
    assert!(refusal("Project").starts_with("This has no date that late days could move"));
    assert!(refusal("Midterm").starts_with("This takes place in a class"));
}

#[test]
fn a_cap_a_grace_and_an_extension_are_kept_to() {
    let mut planner = planner();
    let id = course(&mut planner);
    let homework = work(&mut planner, id, "HW2").id;
    let mut edit = planner.grades(id).unwrap().form;
    edit.late_cap = Some(1);
    edit.grace_hours = 6;
    planner.set_grading(edit).unwrap();
    let days = |days| LateDaysEdit { id: homework, days };
    let refused = planner.spend_late_days(days(2)).unwrap_err();
    assert_eq!(
        refused.sentence(),
        "One piece of work can use 1 late days at most; spend fewer."
    );
    planner.spend_late_days(days(1)).unwrap();
    planner.set_extension(days(2)).unwrap();
    let ledger = planner.grades(id).unwrap().ledger.unwrap();
    let line = ledger
        .works
        .iter()
        .find(|work| work.id == homework)
        .unwrap();
    assert_eq!(line.moved, wall("2025-02-08T23:59"));
    assert_eq!(line.last_moment, wall("2025-02-09T05:59"), "grace included");
    assert_eq!((line.spent, line.extension, ledger.left), (1, 2, 2));
}

#[test]
fn attendance_is_counted_over_the_classes_that_take_place() {
    // Ten lectures on the page, one of them the midterm's day; eight until 5 February noon are six over, see below.
    let mut planner = planner();
    let id = course(&mut planner);
    let mut edit = planner.grades(id).unwrap().form;
    edit.attendance = Some(AttendanceEdit::MayMiss { classes: 2 });
    planner.set_grading(edit).unwrap();
    let schedule = planner.course(id).unwrap().schedule;
    let classes: Vec<_> = schedule
        .into_iter()
        .filter_map(|row| match row {
            ScheduleRow::Session(session) => Some(session.id),
            ScheduleRow::Weekly(_) | ScheduleRow::Off(_) => None,
        })
        .collect();
    // 13, 15, 22, 27, 29 January and 3 February are over, 5 February begins at two.
    for id in &classes[..4] {
        planner
            .tick_session(SessionTick {
                id: *id,
                tick: Tick::Attended,
                on: true,
            })
            .unwrap();
    }
    let mark = |id, absence| AbsenceMark { id, absence };
    use semestra_plan::attendance::Absence;
    planner
        .set_absence(mark(classes[3], Some(Absence::Missed)))
        .unwrap();
    let view = planner.grades(id).unwrap().attendance.unwrap();
    assert_eq!((view.attended, view.missed, view.unknown), (3, 1, 2));
    assert_eq!(view.may_miss, Some(1));
    let said: Vec<_> = view.classes.iter().map(|class| class.presence).collect();
    assert_eq!(
        said,
        [
            PastPresence::Unknown,
            PastPresence::Unknown,
            PastPresence::Missed,
            PastPresence::Attended,
            PastPresence::Attended,
            PastPresence::Attended,
        ],
        "the last one first"
    );
    assert_eq!(
        view.sentences,
        [
            "You may miss 1 more of the classes to come.",
            "Nothing was entered about 2 past classes; that is left out."
        ]
    );
    let ahead = planner.set_absence(mark(*classes.last().unwrap(), Some(Absence::Missed)));
    assert_eq!(ahead.unwrap_err().code(), ErrorCode::Invalid);
}

fn past(result: &str, credits: &str) -> PastCourseEdit {
    PastCourseEdit {
        id: None,
        course: "21-241".to_owned(),
        term: "Fall 2024".to_owned(),
        ended_on: "2024-12-15".parse().ok(),
        credits: credits.to_owned(),
        factor: "1".to_owned(),
        result: result.to_owned(),
        left_out: false,
    }
}

#[test]
fn an_average_goes_over_terms_and_takes_projections_apart() {
    let (mut planner, id) = sample();
    planner.save_past_course(past("A-", "10")).unwrap();
    planner
        .set_credits(CreditsEdit {
            course_id: id,
            credits: Some("12".to_owned()),
            factor: "1".to_owned(),
            result: None,
            left_out: false,
        })
        .unwrap();
    let gpa = planner.gpa(nothing()).unwrap();
    assert_eq!(gpa.final_average.average.as_deref(), Some("3.7"));
    // (3.7 · 10 + 3.0 · 12) / 22 = 73 / 22 = 3.3181…
    assert_eq!(gpa.projected.average.as_deref(), Some("3.32"));
    let terms: Vec<_> = gpa.terms.iter().map(|term| term.name.as_str()).collect();
    assert_eq!(terms, ["Fall 2024", "Spring 2025"]);
    assert_eq!(gpa.terms[1].courses[0].projected.as_deref(), Some("B"));
    planner
        .set_gpa(GpaEdit {
            system: GpaSystem::German,
            retakes: Retakes::Best,
            letters: Vec::new(),
        })
        .unwrap();
    let saved = planner.save_past_course(past("1,7", "6")).unwrap().value;
    let mut better = past("1.3", "6");
    better.ended_on = "2024-07-15".parse().ok();
    better.term = "Summer 2024".to_owned();
    planner.save_past_course(better).unwrap();
    let gpa = planner.gpa(nothing()).unwrap();
    assert_eq!(
        gpa.final_average.average.as_deref(),
        Some("1.3"),
        "the better of two attempts, and A- is no number"
    );
    planner.remove_past_course(saved).unwrap();
}

#[test]
fn grades_are_written_as_a_table_and_as_json() {
    let mut planner = planner();
    assert_eq!(
        planner
            .grades_text(None, GradesFormat::Csv)
            .unwrap_err()
            .code(),
        ErrorCode::Nothing
    );
    let id = course(&mut planner);
    enter(&mut planner, id, "HW1", "18/20");
    let table = planner.grades_text(Some(id), GradesFormat::Csv).unwrap();
    assert!(table.starts_with("course,part,piece,state,due,points,out of,percent"));
    assert!(
        table.contains("BIO 210,Homeworks,HW1,graded,2025-01-22 23:59,18,20,90,0,10\r\n"),
        "{table}"
    );
    let json = planner.grades_text(None, GradesFormat::Json).unwrap();
    let read: Vec<CourseGrades> = serde_json::from_str(&json).unwrap();
    assert_eq!(read, [planner.grades(id).unwrap()]);
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
