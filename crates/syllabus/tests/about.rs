//! Code, title and term of a course, and who teaches it, in the layouts in which pages say it; two of each.

mod support;

use semestra_plan::draft::CourseDraft;
use semestra_plan::{Basis, Certainty, Role};
use support::{check_evidence, reading};

/// A page needs something to plan.
const GRADES: &str = "\n\nGrading\n\nEssays 60%\nExam 40%\n";

fn course(name: &str, text: &str) -> CourseDraft {
    let reading = reading(name, text);
    check_evidence(&reading);
    reading.draft.course
}

/// Code, title and term, a dash for what the page does not say.
fn check(name: &str, text: &str, expected: [&str; 3]) {
    let course = course(name, &format!("{text}{GRADES}"));
    let found =
        [&course.code, &course.title, &course.term].map(|value| value.as_deref().unwrap_or("-"));
    assert_eq!(found, expected, "in {text}");
}

fn text(text: &str, expected: [&str; 3]) {
    check("page.txt", text, expected);
}

#[test]
fn codes_come_in_many_shapes() {
    for code in [
        "CS 6210",
        "STA 141C",
        "COMPSCI220",
        "LIN7076",
        "18-789",
        "420-3C5",
        "PHYS - 2110",
        "BE/Bi 103 a",
        "CS 432/532",
        "ECE 382N-14",
        "M408D",
        "AM207",
    ] {
        text(
            &format!("{code}: Tides and Currents\nFall 2026\n"),
            [code, "Tides and Currents", "Fall 2026"],
        );
    }
    text(
        "Marine Biology 330 - Tides and Currents, Spring 2026\n",
        ["Marine Biology 330", "Tides and Currents", "Spring 2026"],
    );
    text("Welcome to Math 231!\n", ["Math 231", "-", "-"]);
}

#[test]
fn rooms_times_points_and_other_courses_are_no_codes() {
    text(
        "Tides and Currents\nFall 2026\nMWF 12:00-1:05PM, Keel 130\n",
        ["-", "Tides and Currents", "Fall 2026"],
    );
    text(
        "Tides and Currents\nFall 2026\n\nPrerequisites: MATH 252\nOffice: ENS 204\n\nA: 90-100\n",
        ["-", "Tides and Currents", "Fall 2026"],
    );
}

#[test]
fn labels_say_it_first() {
    text(
        "CS 313 (Fall 2026; 11583) Interm Tides\n\nCourse Title: Intermediate Tides\nCourse Number: CS 313\n",
        ["CS 313", "Intermediate Tides", "Fall 2026"],
    );
    text(
        "Programa\n\nSigla: OCE2233\nAsignatura: Mareas y Corrientes\nSemestre: 2º semestre de 2026\n",
        ["OCE2233", "Mareas y Corrientes", "2º semestre de 2026"],
    );
    check(
        "page.md",
        "# Syllabus\n\n| Course | CS 212: Tides III |\n|---|---|\n| Prereq | CS 211 |\n",
        ["CS 212", "Tides III", "-"],
    );
}

#[test]
fn the_title_may_stand_above_or_below_its_code() {
    text(
        "Tides and Currents\nUNIV 18-789 - Spring 2026\nCourse Description\n",
        ["18-789", "Tides and Currents", "Spring 2026"],
    );
    text(
        "CS 315\nIntermediate Tides\n\nCourse Description\nWaves and more of them.\n",
        ["CS 315", "Intermediate Tides", "-"],
    );
}

#[test]
fn the_title_of_the_window_names_the_course_beside_the_page() {
    let page = |title: &str, head: &str| {
        format!(
            "<html><head><title>{title}</title></head><body><h1>{head}</h1><h2>Grading</h2><ul><li>Essays 60%</li><li>Exam 40%</li></ul></body></html>"
        )
    };
    let schedule = course(
        "page.html",
        &page("Schedule | EC200: Tides and Applications", "Schedule"),
    );
    assert_eq!(schedule.code.as_deref(), Some("EC200"));
    assert_eq!(schedule.title.as_deref(), Some("Tides and Applications"));
    let site = course(
        "page.html",
        &page(
            "Tidal Data course - Keel 2026 – Tidal Data course",
            "Tidal Data course - Keel 2026",
        ),
    );
    assert_eq!(site.title.as_deref(), Some("Tidal Data"));
    assert_eq!(site.term.as_deref(), Some("2026"));
}

#[test]
fn terms_come_in_many_shapes() {
    for term in [
        "Fall 2026",
        "Fall Semester, 2026",
        "2026 Fall",
        "Winter Quarter 2027",
        "Lent Term 2027",
        "F26",
        "Spring '27",
        "2026-2",
        "2º semestre de 2026",
        "Second Semester 2026",
        "WS 2026/27",
        "Automne 2026",
    ] {
        text(
            &format!("CS 313 Tides and Currents\n{term}\n"),
            ["CS 313", "Tides and Currents", term],
        );
    }
}

#[test]
fn a_term_that_is_named_in_passing_is_not_that_of_the_course() {
    let far = "Some words about the sea.\n".repeat(60);
    text(
        &format!("CS 313 Tides and Currents\n\n{far}\nThe notes of Fall 2019 are online.\n"),
        ["CS 313", "Tides and Currents", "-"],
    );
    text(
        "CS 313 Tides and Currents\n\nLast updated Spring 2019\n",
        ["CS 313", "Tides and Currents", "-"],
    );
}

#[test]
fn a_page_without_a_term_gets_the_year_of_its_dates_and_says_so() {
    let course = course(
        "page.txt",
        "CS 313 Tides\n\nHomework 1 due 2026-09-14\nHomework 2 due 2026-11-02\n",
    );
    assert_eq!(course.term.as_deref(), Some("2026"));
    let said = course
        .evidence
        .iter()
        .find(|said| said.field == "term")
        .expect("a term has evidence");
    assert_eq!(said.basis, Basis::Derived);
    assert!(said.certainty < Certainty::DOUBT, "a year is hardly a term");
}

#[test]
fn letters_alone_or_in_an_address_are_doubtful_codes() {
    for (name, page, code) in [
        ("page.md", "# Cronograma: IP (2026-1) - noturno\n", "IP"),
        (
            "page.md",
            "## Who?\n\n- page at https://oc207.example.org/2026/\n- code at https://example.org/oc207/work\n",
            "OC207",
        ),
    ] {
        let course = course(name, &format!("{page}{GRADES}"));
        assert_eq!(course.code.as_deref(), Some(code), "in {page}");
        let said = course
            .evidence
            .iter()
            .find(|said| said.field == "code")
            .expect("a code has evidence");
        assert!(said.certainty < Certainty::DOUBT, "{said:?}");
    }
}

#[test]
fn people_keep_their_roles_and_hidden_addresses() {
    let people = |page: &str| {
        let reading = reading("page.txt", &format!("{page}{GRADES}"));
        check_evidence(&reading);
        reading
            .draft
            .people
            .into_iter()
            .map(|person| (person.name, person.role, person.email.unwrap_or_default()))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        people(
            "Tides\n\nInstructor: Asst. Prof. Ada Quill (quill AT keel.edu)\nTeaching Assistants: Bo Reed (reed AT keel.edu)\n"
        ),
        [
            (
                "Ada Quill".to_owned(),
                Role::Instructor,
                "quill@keel.edu".to_owned()
            ),
            (
                "Bo Reed".to_owned(),
                Role::Assistant,
                "reed@keel.edu".to_owned()
            ),
        ]
    );
    assert_eq!(
        people(
            "Mareas\n\nProfesora: Dra. Ada Quill\nquill [at] keel [dot] edu\n\nAyudantes: Bo Reed, Cy Fen\n"
        ),
        [
            (
                "Ada Quill".to_owned(),
                Role::Instructor,
                "quill@keel.edu".to_owned()
            ),
            ("Bo Reed".to_owned(), Role::Assistant, String::new()),
            ("Cy Fen".to_owned(), Role::Assistant, String::new()),
        ]
    );
}
