//! Gradings in every layout the reader knows, each family in two pages of invented courses.

mod support;

use semestra_plan::Basis;
use semestra_plan::draft::{CategoryDraft, Draft};
use support::word::{p, table, word};
use support::{check_evidence, reading, said, try_read};

/// The tree as `name percent`, parts behind their whole with a dot before.
fn tree(draft: &Draft) -> Vec<String> {
    let shown = |category: &CategoryDraft| {
        let weight = category.weight.map_or(0.0, |weight| weight.as_percent());
        format!("{} {weight}", category.name)
    };
    let mut all = Vec::new();
    for category in &draft.grading {
        all.push(shown(category));
        all.extend(
            category
                .parts
                .iter()
                .map(|part| format!(".{}", shown(part))),
        );
    }
    all
}

fn read(name: &str, text: &str) -> Draft {
    let reading = reading(name, text);
    check_evidence(&reading);
    reading.draft
}

fn check(text: &str, expected: &[&str]) -> Draft {
    let draft = read("a.txt", text);
    assert_eq!(tree(&draft), expected, "{text}");
    draft
}

/// How sure the weight of a top category is, in thousandths.
fn sure(draft: &Draft, at: usize) -> u16 {
    let weight = draft.grading[at]
        .evidence
        .iter()
        .find(|piece| piece.field == "weight");
    weight
        .expect("a weight has evidence")
        .certainty
        .as_thousandths()
}

fn warned(draft: &Draft, words: &str) -> bool {
    draft
        .warnings
        .iter()
        .any(|warning| said(warning).contains(words))
}

#[test]
fn tables_tell_shares_in_percent() {
    let html = "<h2>Grading</h2><table><tr><th>Component</th><th>Weight</th><th>Week</th></tr>\
        <tr><td>Knot log</td><td>35</td><td>4</td></tr><tr><td>Sail plan</td><td>25</td><td>9</td></tr>\
        <tr><td>Final exam</td><td>40</td><td>14</td></tr></table>";
    let draft = read("a.html", html);
    assert_eq!(
        tree(&draft),
        ["Knot log 35", "Sail plan 25", "Final exam 40"]
    );
    assert_eq!(
        sure(&draft, 0),
        1000,
        "a table that comes to the whole is sure"
    );
    let markdown = "# Évaluation\n\n| Travail | Pondération |\n|---|---|\n| Rapport | 45 % |\n| Épreuve finale | 55 % |\n| Total | 100 % |\n";
    assert_eq!(
        tree(&read("a.md", markdown)),
        ["Rapport 45", "Épreuve finale 55"]
    );
}

#[test]
fn points_become_exact_shares_of_their_total() {
    let draft = check(
        "Grading\nLogbook: 100 points\nEssays: 150 points\nFinal exam: 50 points\nTotal: 300 points\n",
        &["Logbook 33.3334", "Essays 50", "Final exam 16.6666"],
    );
    let sum: u32 = draft
        .grading
        .iter()
        .filter_map(|category| category.weight)
        .map(|weight| weight.as_millionths())
        .sum();
    assert_eq!(sum, 1_000_000, "what rounding leaves goes to the first");
    let weight = draft.grading[1]
        .evidence
        .iter()
        .find(|piece| piece.field == "weight");
    assert_eq!(weight.map(|piece| piece.basis), Some(Basis::Derived));
    assert_eq!(draft.grading[1].points.map(f64::from), Some(150.0));
    let table = "<h2>Assessment</h2><table><tr><th>Task</th><th>Points</th></tr><tr><td>Dive log</td><td>60</td></tr>\
        <tr><td>Exam</td><td>140</td></tr><tr><td>Total</td><td>200</td></tr></table>";
    assert_eq!(tree(&read("a.html", table)), ["Dive log 30", "Exam 70"]);
}

#[test]
fn sentences_tell_shares_before_and_behind_their_names() {
    check(
        "Homework counts for 30% of your grade, the midterm 20% and the final 50%.\n",
        &["Homework 30", "midterm 20", "final 50"],
    );
    check(
        "Grades will be based on weekly sketches (45%), two\nexaminations (40%) and studio participation (15%).\n",
        &[
            "weekly sketches 45",
            "two examinations 40",
            "studio participation 15",
        ],
    );
    check(
        "Your final grade consists of 30% homework, 20% midterm, and 50% final exam.\n",
        &["homework 30", "midterm 20", "final exam 50"],
    );
    check(
        "Die Note setzt sich zusammen aus Klausur (60 %), Hausaufgaben (25 %) und Vortrag (15 %).\n",
        &["Klausur 60", "Hausaufgaben 25", "Vortrag 15"],
    );
}

#[test]
fn formulas_are_read_with_the_meaning_of_their_letters() {
    check(
        "Evaluación\n\nNF = 0,3·T + 0,7·E\n\nDonde T es el promedio de las tareas y E es la nota del examen.\n",
        &["tareas 30", "examen 70"],
    );
    check(
        "Grading\n\nFinal = 0.25 * P + 0.25 * Q + 0.5 * X\n\nP: sailing log, Q: quizzes, X: final exam\n",
        &["sailing log 25", "quizzes 25", "final exam 50"],
    );
}

#[test]
fn equal_parts_come_to_one_category() {
    let draft = check(
        "Grading\nThree tests (15% each): 45%\nMidterms (2 x 15%)\nTerm paper 25%\n",
        &["Three tests 45", "Midterms 30", "Term paper 25"],
    );
    assert_eq!(draft.grading[0].count, Some(3));
    assert_eq!(draft.grading[1].count, Some(2));
    let draft = check(
        "Grading\nProblem sets 20%\nMidterm exams 25% each\nFinal exam 30%\n",
        &["Problem sets 20", "Midterm exams 50", "Final exam 30"],
    );
    assert_eq!(draft.grading[1].count, Some(2), "only two make the whole");
}

#[test]
fn what_is_dropped_is_kept() {
    let draft = check(
        "Grading\nQuizzes (best 8 of 10) 30%\nEssays 40%, lowest two dropped\nFinal 30%\n",
        &["Quizzes 30", "Essays 40", "Final 30"],
    );
    assert_eq!(
        (draft.grading[0].count, draft.grading[0].drop_lowest),
        (Some(10), Some(2))
    );
    assert_eq!(
        (draft.grading[1].count, draft.grading[1].drop_lowest),
        (None, Some(2))
    );
    let draft = check(
        "Grading\nLabs - 60% (9 total, the lowest is dropped)\nExam - 40%\n",
        &["Labs 60", "Exam 40"],
    );
    assert_eq!(
        (draft.grading[0].count, draft.grading[0].drop_lowest),
        (Some(9), Some(1))
    );
    let both = check(
        "Grading\nDives (highest and lowest dropped): 70%\nExam: 30%\n",
        &["Dives 70", "Exam 30"],
    );
    assert_eq!(
        (both.grading[0].drop_lowest, both.grading[0].drop_highest),
        (Some(1), Some(1))
    );
}

#[test]
fn extra_credit_is_no_part_of_the_whole_and_may_have_a_cap() {
    let draft = check(
        "Grading\nLogs: 30%\nMidterm: 30%\nFinal: 40%\nExtra credit: up to 5%\n",
        &["Logs 30", "Midterm 30", "Final 40", "Extra credit 5"],
    );
    assert!(draft.grading[3].extra_credit);
    assert_eq!(draft.grading[3].cap.map(|cap| cap.as_percent()), Some(5.0));
    assert!(!warned(&draft, "come to"), "{:?}", draft.warnings);
    let bonus = check(
        "Assessment\nSketches 60%\nExam 40%\nBonus poster 3%\n",
        &["Sketches 60", "Exam 40", "Bonus poster 3"],
    );
    assert!(bonus.grading[2].extra_credit);
}

#[test]
fn a_sum_that_is_not_the_whole_is_said_and_doubtful() {
    let draft = check("Grading\nLogs: 30%\nExam: 60%\n", &["Logs 30", "Exam 60"]);
    assert!(warned(&draft, "90\u{a0}%"), "{:?}", draft.warnings);
    assert!(sure(&draft, 0) < 900);
    let much = check(
        "Assessment\nEssays 70%\nTalk 20%\nExam 30%\n",
        &["Essays 70", "Talk 20", "Exam 30"],
    );
    assert!(warned(&much, "120\u{a0}%"), "{:?}", much.warnings);
}

#[test]
fn shares_that_contradict_each_other_are_shown() {
    let draft = check(
        "Grading\nEssays: 60%\nFinal exam: 40%\n\nMore\n\nThe final exam will count for 45% of your grade.\n",
        &["Essays 60", "Final exam 40"],
    );
    assert!(
        warned(&draft, "40\u{a0}% and 45\u{a0}%"),
        "{:?}",
        draft.warnings
    );
    assert!(sure(&draft, 1) < 900 && sure(&draft, 0) == 1000);
    let choice = read(
        "a.txt",
        "Grading\nScheme 1: Homework 40%, Final 60%\nScheme 2: Homework 20%, Final 80%\nThe better of the two schemes counts.\n",
    );
    assert_eq!(tree(&choice), ["Homework 40", "Final 60"]);
    assert!(
        warned(&choice, "more than one way"),
        "{:?}",
        choice.warnings
    );
}

#[test]
fn rules_of_the_whole_grade_are_kept() {
    let draft = check(
        "Grading\nHomework 40%\nMidterm 20%\nFinal 40%\n\nIf the final exam is higher than the midterm, it replaces the midterm.\n",
        &["Homework 40", "Midterm 20", "Final 40"],
    );
    assert_eq!(draft.grading_rules.len(), 1, "{:?}", draft.grading_rules);
    assert_eq!(draft.grading_rules[0].key, "grading-rule-1");
    let other = check(
        "Assessment\nEssays 50%\nExams 50%\n\nYour lowest essay grade will be dropped.\n",
        &["Essays 50", "Exams 50"],
    );
    assert!(other.grading_rules.len() <= 1);
}

/// The letters as `letter percent`.
fn letters(text: &str) -> Vec<String> {
    let draft = read("a.txt", text);
    let shown = draft.letter_scale.iter();
    shown
        .map(|letter| format!("{} {}", letter.letter, letter.from.as_percent()))
        .collect()
}

#[test]
fn a_letter_scale_is_read_and_never_taken_for_shares() {
    let text = "Grading\nLogs 40%\nExam 60%\n\nScale: A (93-100), A- (90-92), B+ (87-89), B (80-86), C (70-79), F (below 70).\n";
    assert_eq!(
        letters(text),
        ["A 93", "A- 90", "B+ 87", "B 80", "C 70", "F 0"]
    );
    assert_eq!(tree(&read("a.txt", text)), ["Logs 40", "Exam 60"]);
    let lines = "Grading\nLogs 40%\nExam 60%\n\n90-100% A\n80-89% B\n70-79% C\n60-69% D\n0-59% F\n";
    assert_eq!(letters(lines), ["A 90", "B 80", "C 70", "D 60", "F 0"]);
    assert_eq!(tree(&read("a.txt", lines)), ["Logs 40", "Exam 60"]);
    let table = "<h2>Grades</h2><table><tr><th>From</th><th>To</th><th>Grade</th></tr><tr><td>85</td><td>100</td><td>A</td></tr>\
        <tr><td>70</td><td>84</td><td>B</td></tr><tr><td>50</td><td>69</td><td>C</td></tr></table><p>Exam: Oct 5</p>";
    let draft = read("a.html", table);
    let from: Vec<f64> = draft
        .letter_scale
        .iter()
        .map(|letter| letter.from.as_percent())
        .collect();
    assert_eq!(from, [85.0, 70.0, 50.0]);
}

#[test]
fn percentages_of_other_things_are_no_shares() {
    let one = "Rural poverty\nExam on Oct 5\n\nAbout 12% of children in the valley and 88% of those in town are poor.\n\
        Late work loses 10% per day, at most 50%.\nAttendance of 80% is required. A similarity above 20% is looked into.\n";
    assert_eq!(tree(&read("a.txt", one)), [""; 0]);
    let other = "Exam: Oct 5\n\nGrading\n\nThe class is graded so: 25% A, 20% A-, 15% B+, 35% B, 5% B- or below.\n\n\
        Test 2 (40% multiple choice; 60% problems) on Nov 3.\nYou get a 15% discount with this code, 85% of students use it.\n";
    assert_eq!(tree(&read("a.txt", other)), [""; 0]);
}

#[test]
fn names_and_shares_under_each_other_in_one_row_are_parted() {
    let cell = |lines: [&str; 3]| lines.map(p).concat();
    let body = p("Exam: Oct 5")
        + &p("Grading")
        + &table(&[
            &[p("Work"), p("Share")],
            &[cell(["Logs", "Talk", "Exam"]), cell(["20%", "30%", "50%"])],
        ]);
    let reading = try_read("a.docx", &word(&body)).expect("the document has a grading");
    check_evidence(&reading);
    assert_eq!(tree(&reading.draft), ["Logs 20", "Talk 30", "Exam 50"]);
    let html = "<h2>Grading</h2><table><tr><th>Work</th><th>Share</th></tr>\
        <tr><td>Maps<br>Poster<br>Exam</td><td>15%<br>35%<br>50%</td></tr></table>";
    assert_eq!(
        tree(&read("a.html", html)),
        ["Maps 15", "Poster 35", "Exam 50"]
    );
    let text = "Grading\nMidterm\t20%\nLogs 30%\nExam\t50%\n";
    assert_eq!(
        tree(&read("a.txt", text)),
        ["Midterm 20", "Logs 30", "Exam 50"]
    );
}

#[test]
fn one_line_may_hold_the_whole_grading() {
    check(
        "Grading policy\n\nExercises 30% Class participation 10% Midterm 30% Final 30%\n",
        &[
            "Exercises 30",
            "Class participation 10",
            "Midterm 30",
            "Final 30",
        ],
    );
    check(
        "Grading: Homework 24%, Highest two test scores 20% each, and Final Exam 36%.\n",
        &["Homework 24", "Highest two test scores 40", "Final Exam 36"],
    );
}

/// The budget of late days of a page.
fn late(text: &str) -> Option<u32> {
    read("a.txt", &format!("Exam: Oct 5\n\n{text}\n")).late_days
}

#[test]
fn the_budget_of_late_days_is_told_in_many_words() {
    assert_eq!(
        late("You have five late days, with no more than 1 late day on any assignment."),
        Some(5)
    );
    assert_eq!(
        late("Each of you gets a budget of\n4 slip days for the whole term."),
        Some(4)
    );
    assert_eq!(late("Late days: 6"), Some(6));
    assert_eq!(
        late("All students have two “late submission tokens”."),
        Some(2)
    );
    assert_eq!(
        late("Extensions need a reason; after one free pass late work loses points."),
        Some(1)
    );
    assert_eq!(
        late("You may take at most 2 late days on any one project."),
        None
    );
    assert_eq!(late("There are two sets of late days, one for labs."), None);
    assert_eq!(late("Late days: 10% off each."), None);
}
