//! Exams as sentences and rows name them: sat on a day, or handed out and handed in.

mod support;

use support::dates_of;

fn lines(body: &str) -> Vec<String> {
    dates_of(
        "page.txt",
        &format!("PHY 2 Light and Sound, Fall 2026\n\n{body}\n"),
    )
}

fn html(body: &str) -> Vec<String> {
    dates_of(
        "page.html",
        &format!("<h1>PHY 2 Light and Sound, Fall 2026</h1>{body}"),
    )
}

#[test]
fn an_exam_taken_home_has_a_day_out_and_a_day_in() {
    assert_eq!(
        lines(
            "The midterm exam will be handed out in class on October 6 and is due on October 13 at noon."
        ),
        [
            "10-06 release The midterm exam",
            "10-13 exam The midterm exam 12:00",
        ]
    );
    assert_eq!(
        html(
            "<p>Take-home final exam given to all groups Dec 3 (in the lab), to be returned by Dec 10.</p>"
        ),
        [
            "12-03 release Take-home final exam",
            "12-10 exam Take-home final exam",
        ]
    );
    assert_eq!(
        lines("The midterm case will be sent out to all groups on Friday, October 9."),
        ["10-09 release The midterm case"]
    );
    assert_eq!(
        lines("The midterm is given on October 6 and the final on December 15."),
        ["10-06 exam The midterm", "12-15 exam final"],
        "both are sat"
    );
}

#[test]
fn rows_of_an_exam_taken_home_say_the_same() {
    let rows = "<table><tr><th>Date</th><th>Topic</th><th>Due</th></tr>\
        <tr><td>Nov 30</td><td>Lenses</td><td>HW 4</td></tr>\
        <tr><td>Dec 2</td><td>Final exam is handed out</td><td>Exam handed out at 10 am, Dec 2</td></tr>\
        <tr><td>Dec 9</td><td>Final exam due</td><td>Due by midnight, Dec 9</td></tr></table>";
    let read = html(rows);
    assert!(
        !read.iter().any(|line| line.starts_with("12-02 exam")),
        "{read:?}"
    );
    assert!(
        !read.iter().any(|line| line.starts_with("12-02 due")),
        "{read:?}"
    );
    assert!(
        read.contains(&"12-09 exam Final exam due 23:59".to_owned()),
        "{read:?}"
    );
    assert_eq!(
        lines("Exam 2 (take-home) due November 12, 5 pm\nExam 2 corrections due November 19"),
        [
            "11-12 exam Exam 2 (take-home) 17:00",
            "11-19 due Exam 2 corrections",
        ]
    );
}

#[test]
fn a_sentence_about_an_exam_is_not_its_name() {
    assert_eq!(
        lines("There will be a written midterm during the labs of Week 8 (October 26--27)."),
        ["10-26..10-27 exam written midterm"]
    );
    assert_eq!(
        html(
            "<p>If no storm comes, the date of the second midterm is Monday, October 12. The final will be moved by the dean, if at all, to December 14 from 7 to 10 p.m.</p>"
        ),
        [
            "10-12 exam second midterm",
            "12-14 exam The final 19:00-22:00"
        ]
    );
}

#[test]
fn the_last_exam_of_a_sentence_is_on_its_day() {
    assert_eq!(
        lines(
            "Two short exams will be held in the lab and a long final exam will be written on Thursday, December 17."
        ),
        ["12-17 exam long final exam"]
    );
    assert_eq!(
        html(
            "<p>A short test takes place in the lab and the midterm will be at 2:45 on Friday, October 9.</p>"
        ),
        ["10-09 exam midterm 14:45"],
        "nothing is sat at night"
    );
}

#[test]
fn a_sentence_broken_behind_its_month_goes_on_with_the_day() {
    let letter = "PY 1 Programming, Fall 2026\n\n\
The course asks for steady work during the whole of the term, and it meets\n\
twice in every week. Every homework is handed in on paper before the start\n\
of each lecture. We write the one midterm exam of this course on October\n\
12. Whoever is ill on that day has to write to a teacher of the course and\n\
to the office before it begins and then gets another day for it, which the\n\
office names.\n";
    assert_eq!(
        dates_of("letter.txt", letter),
        ["10-12 exam We write the one midterm exam of this course"]
    );
}
