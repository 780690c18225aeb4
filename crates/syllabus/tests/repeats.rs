//! What a page says twice is one thing, and what it says in two ways is doubtful.

mod support;

use support::{dated, dates_of, reading, said};

fn html(body: &str) -> Vec<String> {
    dates_of(
        "page.html",
        &format!("<h1>PHY 2 Light and Sound, Fall 2026</h1>{body}"),
    )
}

fn markdown(body: &str) -> Vec<String> {
    dates_of(
        "page.md",
        &format!("# PHY 2 Light and Sound, Fall 2026\n\n{body}\n"),
    )
}

#[test]
fn a_plain_class_is_the_one_that_the_schedule_names() {
    let table = "<table><tr><th>Date</th><th>Topic</th></tr><tr><td>Sep 1</td><td>Waves</td></tr><tr><td>Sep 8</td><td>Light</td></tr></table>";
    assert_eq!(
        html(&format!(
            "{table}<p>Lecture 1 September 2026 14:15-16:00, Hall C</p>"
        )),
        [
            "09-01 class Waves 14:15-16:00 @ Hall C",
            "09-08 class Light"
        ]
    );
    assert_eq!(
        markdown(
            "| Datum | Thema |\n|---|---|\n| 1.9.2026 | Wellen |\n| 8.9.2026 | Licht |\n\nVorlesung 8.9.2026 10:15-12:00\n"
        ),
        ["09-01 class Wellen", "09-08 class Licht 10:15-12:00"]
    );
    assert_eq!(
        html(&format!(
            "{table}<p>TA session 1 September 2026 14:15-16:00</p><p>Lecture 2 September 2026 14:15-16:00</p>"
        )),
        [
            "09-01 class Waves",
            "09-01 class TA session 14:15-16:00",
            "09-02 class Lecture 14:15-16:00",
            "09-08 class Light"
        ],
        "another sort of class and another day are others"
    );
}

#[test]
fn what_a_page_says_twice_has_evidence_from_both_places() {
    let places = |name: &str, text: &str| {
        let read = reading(name, text);
        let exams: Vec<_> = dated(&read)
            .into_iter()
            .filter(|line| line.contains(" exam "))
            .collect();
        let exam = read
            .draft
            .events
            .iter()
            .find(|event| event.session_kind == Some(semestra_plan::SessionKind::Exam));
        let days = exam.map_or(0, |exam| {
            exam.evidence
                .iter()
                .filter(|piece| piece.field == "date")
                .count()
        });
        (exams, days)
    };
    let html = "<h1>PHY 2, Fall 2026</h1><p>Midterm: October 6</p><p>Midterm: October 6, 10:00-12:00, Hall C</p>";
    assert_eq!(
        places("a.html", html),
        (
            vec!["10-06 exam Midterm 10:00-12:00 @ Hall C".to_owned()],
            2
        )
    );
    let table = "PHY 2, Fall 2026\n\nDate\tTopic\nSep 1\tWaves\nSep 8\tLight\nOct 6\tMidterm\n\nThe midterm exam is on October 6 from 9:00 to 10:30.\n";
    let (exams, days) = places("a.txt", table);
    assert_eq!((exams.len(), days), (1, 2), "{exams:?}");
    let other = html.replace("Midterm: October 6, ", "Midterm 2: October 6, ");
    assert_eq!(
        places("a.html", &other).0.len(),
        2,
        "another number is another exam"
    );
}

/// The warnings about two dates, and how many dates are doubtful.
fn contradiction(name: &str, text: &str) -> (usize, usize) {
    let read = reading(name, text);
    let warned = read
        .draft
        .warnings
        .iter()
        .filter(|warning| said(warning).contains("look which one holds"));
    let doubtful = read.draft.events.iter().filter(|event| {
        event
            .evidence
            .iter()
            .any(|piece| piece.field == "date" && piece.certainty.is_doubtful())
    });
    (warned.count(), doubtful.count())
}

#[test]
fn two_dates_for_one_thing_are_both_kept_and_both_doubtful() {
    let tabs = "PHY 2, Fall 2026\n\nSep 1\tWaves\nSep 8\tHW 3 due\nSep 15\tLight\nSep 22\tHeat\n\nHomework 3 due Sep 10\n";
    assert_eq!(contradiction("a.txt", tabs), (1, 2));
    let markdown = "# PHY 2, Fall 2026\n\n- Midterm 2: October 12\n- Essay 1 due Sep 3\n\nThe Midterm 2 takes place on October 14.\n";
    assert_eq!(contradiction("a.md", markdown), (1, 2));
    let series = "PHY 2, Fall 2026\nQuiz on Oct 5\nQuiz on Oct 12\nQuiz on Oct 19\nHW 1 due Sep 3\nHW 2 due Sep 8\n";
    assert_eq!(
        contradiction("a.txt", series),
        (0, 0),
        "a series has many days"
    );
    let apart = markdown.replace("October 14", "November 14");
    assert_eq!(
        contradiction("a.md", &apart),
        (0, 0),
        "a month apart it is another thing"
    );
}
