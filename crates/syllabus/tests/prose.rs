//! What lines and sentences outside of tables say.

mod support;

use support::{dated, dates_of, draft, reading};

const HEAD: &str = "PHY 2 Light and Sound, Fall 2026\n";

fn lines(body: &str) -> Vec<String> {
    dates_of("page.txt", &format!("{HEAD}{body}\n"))
}

fn html(body: &str) -> Vec<String> {
    dates_of(
        "page.html",
        &format!("<h1>PHY 2 Light and Sound, Fall 2026</h1>{body}"),
    )
}

fn markdown(body: &str) -> Vec<String> {
    dates_of("page.md", &format!("# {HEAD}\n{body}\n"))
}

#[test]
fn lines_under_a_topic_name_its_classes_with_hours_and_rooms() {
    assert_eq!(
        markdown(
            "## Searching\n- Lecture 2026-09-02 14-16, Hall B\n- TA sessions 2026-09-04 10-12, Room K1 and 2026-09-07 12-14, Room K2\n"
        ),
        [
            "09-02 class Lecture 14:00-16:00 @ Hall B",
            "09-04 class TA sessions 10:00-12:00 @ Room K1",
            "09-07 class TA sessions 12:00-14:00 @ Room K2",
        ]
    );
    assert_eq!(
        html(
            "<h3>Sources</h3><p>Exercise session: Thursday 3 September 2026, 9:15-11:00, Hall C</p><p>Get help in tutorial 10.9.2026 13:15-15:00</p>"
        ),
        [
            "09-03 class Exercise session 09:15-11:00 @ Hall C",
            "09-10 class tutorial 13:15-15:00",
        ]
    );
    assert_eq!(
        html(
            "<h3>Office hours</h3><p>Tutorial session 2026-09-03 9:15-11:00</p><p>Deadline of the workshop: 2026-09-10</p>"
        ),
        ["09-10 due workshop"],
        "office hours are no classes"
    );
}

#[test]
fn a_labelled_session_needs_no_hours() {
    assert_eq!(
        lines("Review session: Monday 2 November"),
        ["11-02 class Review session"]
    );
    assert_eq!(
        dates_of(
            "page.html",
            "<h1>Chimie 3, automne 2026</h1><p>Séance de révision : jeudi 10 décembre</p>"
        ),
        ["12-10 class Séance de révision"]
    );
    assert_eq!(
        lines("The session was moved on Monday 2 November for all\nHW 1 due Sep 8"),
        ["09-08 due HW 1"],
        "a sentence is no label"
    );
}

#[test]
fn sessions_stand_below_the_label_that_announces_them() {
    assert_eq!(
        html(
            "<p>Remaining sessions:</p><ul><li>Monday 9 November: Glaze</li><li>Monday 16 November: Kilns</li></ul>"
        ),
        ["11-09 class Glaze", "11-16 class Kilns"]
    );
    assert_eq!(
        dates_of(
            "page.txt",
            "Chimie 3, automne 2026\nSéances restantes :\nlundi 9 novembre : Acides\nlundi 16 novembre : Bases\n"
        ),
        ["11-09 class Acides", "11-16 class Bases"]
    );
    assert_eq!(
        html(
            "<p>Deadlines:</p><ul><li>Monday 9 November: Sketch</li><li>Essay due Monday 16 November</li></ul>"
        ),
        ["11-16 due Essay"],
        "no sessions are announced"
    );
}

#[test]
fn lines_that_lost_their_breaks_are_read_one_by_one() {
    assert_eq!(
        html("<p>Sep 1: Light Sep 8: Sound Sep 15: No class Sep 22: Exam 1 Sep 29: Heat</p>"),
        [
            "09-01 class Light",
            "09-08 class Sound",
            "09-15 noclass No class",
            "09-22 exam Exam 1",
            "09-29 class Heat"
        ]
    );
    assert_eq!(
        lines("Homework 1: 8 September Essay: 15 October Final exam: 7 December"),
        [
            "09-08 due Homework 1",
            "10-15 due Essay",
            "12-07 exam Final exam"
        ]
    );
    assert_eq!(
        lines("The exam is on 8 October and the resit on 9 December in the hall"),
        ["10-08 exam The exam", "12-09 exam resit"],
        "a sentence is not cut at its dates"
    );
}

#[test]
fn an_hour_at_the_day_makes_it_a_deadline() {
    assert_eq!(
        lines(
            "Submit assignment 1 before 23:59 14.9.\nGrade your peers' drafts before 5.10. 23:59\nMeet your group before 12.10. 14:00"
        ),
        [
            "09-14 due Submit assignment 1 23:59",
            "10-05 due Grade your peers' drafts 23:59"
        ],
        "a meeting is not handed in"
    );
    assert_eq!(
        markdown(
            "- Post the reflection by September 14, 18:00\n- Talk to us by September 15, 18:00\n"
        ),
        ["09-14 due Post the reflection 18:00"]
    );
}

#[test]
fn the_sentence_before_names_what_is_due() {
    assert_eq!(
        lines(
            "Make and submit assignment 2. Deadline Sunday 27 September 23:59\nSubmit assignment 3. Sunday 11 October 23:59\nRead chapter 4. Sunday 18 October 23:59"
        ),
        [
            "09-27 due Make and submit assignment 2 23:59",
            "10-11 due Submit assignment 3 23:59"
        ]
    );
    assert_eq!(
        html("<ul><li>Hand in the sketch report. Friday 11 September 2026 17:00</li></ul>"),
        ["09-11 due Hand in the sketch report 17:00"]
    );
}

#[test]
fn a_line_that_goes_on_is_about_the_work_of_the_line_above() {
    assert_eq!(
        lines(
            "Project 2 (teams of three), handed in through the portal\nis due on October 12 at noon and counts twice"
        ),
        ["10-12 due Project 2 12:00"]
    );
    assert_eq!(
        html("<p>Lab notebook<br>is due on October 19 in the office.</p>"),
        ["10-19 due Lab notebook"]
    );
    assert_eq!(
        lines("HW 1 due Sep 8\nWe read the essay on weather.\nit was written on October 20."),
        ["09-08 due HW 1"]
    );
}

#[test]
fn words_that_only_point_name_no_work() {
    assert_eq!(
        html(
            "<h3>Assignment 1</h3><p>Link. Deadline: 14 September 2026, 18:00</p><h3>Assignment 2</h3><p>PDF. Due 28 September 2026 via Canvas</p>"
        ),
        ["09-14 due Assignment 1 18:00", "09-28 due Assignment 2"]
    );
    assert_eq!(
        markdown(
            "### Essay\n\nInstructions. Deadline: 14 September 2026\n\n### Sketch project\n\nPoster essay. Deadline: 21 September 2026\n"
        ),
        ["09-14 due Essay", "09-21 due Poster essay"],
        "words that say more are a name"
    );
}

#[test]
fn words_behind_a_deadline_that_say_how_are_no_name() {
    assert_eq!(
        lines(
            "Assignments 1 and 2 are due October 2, via Git\nEssay due October 9 at 5pm), and forms 40% of the grade"
        ),
        ["10-02 due Assignments 1 and 2", "10-09 due Essay 17:00"]
    );
    assert_eq!(
        markdown("- Due October 2: Essay on tides\n"),
        ["10-02 due Essay on tides"]
    );
}

#[test]
fn one_day_beside_the_name_of_work_is_most_likely_its_deadline() {
    let read = reading(
        "page.txt",
        &format!("{HEAD}Homework 1: Sep 8\nEssay: Oct 15, 5pm\nLab 1: Sep 9\nExam: Oct 5\n"),
    );
    assert_eq!(
        dated(&read),
        [
            "09-08 due Homework 1",
            "09-09 class Lab 1",
            "10-05 exam Exam",
            "10-15 due Essay 17:00"
        ],
        "a lab is held"
    );
    let first = read
        .draft
        .events
        .first()
        .and_then(|event| event.evidence.iter().find(|piece| piece.field == "kind"));
    assert!(first.is_some_and(|kind| kind.certainty.is_doubtful()));
    assert_eq!(
        html(
            "<ul><li>Term paper: 2026-10-15</li><li>Problem set 2: 2026-09-08</li><li>Founders: 2026-09-01</li></ul>"
        ),
        ["09-08 due Problem set 2", "10-15 due Term paper"]
    );
}

#[test]
fn a_class_that_only_counts_is_told_by_what_stands_below_it() {
    assert_eq!(
        markdown(
            "## Lesson_01 - 1 September\nWaves\nWater\n## Lesson_02 - 8 September\nLight\n## Lesson_03 - 15 September\nHoliday\n## Lesson_04 - 22 September\nMidterm exam\n"
        ),
        [
            "09-01 class Lesson_01: Waves · Water",
            "09-08 class Lesson_02: Light",
            "09-15 noclass Holiday",
            "09-22 exam Midterm exam"
        ]
    );
    assert_eq!(
        lines(
            "\nClass 1, 1 September\nWaves\n\nClass 2, 8 September\nLight\n\nClass 3, 15 September\nNo class\n\nClass 4, 22 September\nExam 1\n"
        ),
        [
            "09-01 class Class 1: Waves",
            "09-08 class Class 2: Light",
            "09-15 noclass No class",
            "09-22 exam Exam 1"
        ]
    );
    assert_eq!(
        markdown(
            "- Lecture 1 (Sep 1): Waves\n  - Water\n- Lecture 2 (Sep 8): Light\n- Lecture 3 (Sep 15): Sound\n- Lecture 4 (Sep 22): Heat\n"
        ),
        [
            "09-01 class Waves",
            "09-08 class Light",
            "09-15 class Sound",
            "09-22 class Heat"
        ],
        "a class with a topic has its name"
    );
}

#[test]
fn statements_glued_to_a_topic_are_cut_off() {
    let expected = [
        "09-01 class Waves",
        "09-01 release Assignment 2 is assigned",
        "09-08 class Light",
        "09-08 due Assignment 2 is due",
    ];
    let mut read = lines(
        "\nDate\tTopic\nSep 1\tWaves Assignment 2 is assigned\nSep 8\tLight Assignment 2 is due\nSep 15\tSound\n",
    );
    read.truncate(4);
    assert_eq!(read, expected);
    let mut read = html(
        "<table><tr><th>Date</th><th>Topic</th></tr><tr><td>Sep 1</td><td>Waves Assignment 2 is assigned</td></tr><tr><td>Sep 8</td><td>Light &amp; Assignment 2 is due</td></tr><tr><td>Sep 15</td><td>Sound</td></tr></table>",
    );
    read.truncate(4);
    assert_eq!(read, expected);
    assert_eq!(
        markdown(
            "| Date | Topic |\n|---|---|\n| Sep 1 | Why Chapter 2 is hard |\n| Sep 8 | Graphs SPRING BREAK |\n| Sep 15 | HTTP AND SQL |\n"
        ),
        [
            "09-01 class Why Chapter 2 is hard",
            "09-08 class Graphs",
            "09-15 class HTTP AND SQL"
        ],
        "of words in capitals only a break is cut off"
    );
}

#[test]
fn labels_tell_what_is_due_and_what_is_handed_out() {
    assert_eq!(
        lines(
            "\nDate\tTopic\nSep 1\tLists. Out: Pong.\nSep 8\tRecursion. Due: Pong. Out: Clocks.\nSep 15\tTrees. And more.\n"
        ),
        [
            "09-01 class Lists",
            "09-01 release Pong",
            "09-08 class Recursion",
            "09-08 due Pong",
            "09-08 release Clocks",
            "09-15 class Trees. And more."
        ]
    );
    assert_eq!(
        html(
            "<table><tr><th>Date</th><th>Topic</th></tr><tr><td>Sep 1</td><td>Lists<br>Out: Pong</td></tr><tr><td>Sep 8</td><td>Sets<br>Due: Pong</td></tr><tr><td>Sep 15</td><td>Maps</td></tr></table>"
        ),
        [
            "09-01 class Lists",
            "09-01 release Pong",
            "09-08 class Sets",
            "09-08 due Pong",
            "09-15 class Maps"
        ]
    );
}

#[test]
fn broken_paragraphs_are_read_as_one() {
    let letter = "PY 1 Programming, Fall 2026\n\n\
The course asks for steady work during the whole of the term, and it meets\n\
twice in every week. Every homework is handed in on paper before the start\n\
of the lecture, and the long report on the trip to the river is due on the\n\
October 12 at noon in the office. Whoever is ill has to write to a teacher\n\
before the class begins and then gets another week for the homework, which\n\
nobody needs to explain again.\n";
    assert_eq!(
        dates_of("letter.txt", letter),
        ["10-12 due the long report on the trip to the river 12:00"]
    );
    let mail = "Strömungslehre im Wintersemester 2026/27\n\n\
in diesem Semester treffen wir uns jeden Montag im großen Saal am Fluss und\n\
rechnen dort zusammen. Der lange Bericht zu den Messungen am Wehr ist fällig am\n\
12. November 2026 um 12:00 Uhr. Alle anderen Aufgaben geben wir in der Übung\n\
zurück, und wer krank ist, schreibt bitte vorher eine kurze Nachricht an uns,\n\
damit die Gruppe weiter arbeiten kann und niemand auf etwas warten muss.\n";
    let read = dates_of("mail.txt", mail);
    assert!(
        read.iter()
            .any(|line| line.starts_with("11-12 due") && line.ends_with("12:00")),
        "{read:?}"
    );
    let list =
        "PY 1, Fall 2026\n\nHW 1 due Sep 8\nHW 2 due Sep 15\nHW 3 due Sep 22\nHW 4 due Sep 29\n";
    assert_eq!(
        dates_of("list.txt", list).len(),
        4,
        "short lines are not joined"
    );
}

#[test]
fn a_paragraph_names_the_work_that_its_sentences_refer_to() {
    assert_eq!(
        lines(
            "(ii) Reading quizzes – There are four short quizzes on the reader, all of them online. Each may be taken again and again, and only the best try of each of them counts. The completion date for this activity is 10 PM on Monday, September 21."
        ),
        ["09-21 exam Reading quizzes 22:00"]
    );
    assert_eq!(
        lines(
            "Field project: A project on a lake or river of your choice makes a third of the grade, and the topic is yours to choose. A final report is due on December 11. Groups of up to three students may work together and share one report."
        ),
        ["12-11 due Field project: final report"]
    );
    assert_eq!(
        html(
            "<h3>(3) First draft of the story paper: 15%</h3><p>Due date: Monday, November 9 (bring two copies).</p><p>It is read by two others.</p>"
        ),
        ["11-09 due First draft of the story paper"]
    );
    assert_eq!(
        lines("3. Model of a lens (15%)\nDue date: Oct 6 (in class)"),
        ["10-06 due Model of a lens"]
    );
    assert_eq!(
        html(
            "<p>Term essay: about ten pages. The essay is due on Tuesday, November 24 at noon. Lab notes are due on December 1.</p>"
        ),
        ["11-24 due Term essay 12:00", "12-01 due Lab notes"],
        "what has a name of its own keeps it"
    );
}

#[test]
fn rules_broken_over_lines_beside_a_wide_table_are_whole_and_short_lines_stay_apart() {
    let wide = "| Date | Topic | What to read before the class, and what to bring along to it on that day |\n|---|---|---|\n| Sep 1 | Springs | The first chapter of the book on springs, and a map of the valley if you own one |\n| Sep 8 | Deltas | The second chapter |\n";
    let late = draft(
        "page.md",
        &format!(
            "# GEO 120 Rivers, Fall 2026\n\n{wide}\n## Late work\n\nWork that comes late loses a tenth of its points\nfor each day. Nobody is asked for a reason.\n"
        ),
    );
    assert_eq!(
        late.policies[0].text,
        "Work that comes late loses a tenth of its points for each day. Nobody is asked for a reason."
    );
    let absent = draft(
        "page.md",
        &format!(
            "# GEO 120 Rivers, Fall 2026\n\n{wide}\n## Attendance\n\nWhoever cannot come to an excursion writes a short mail to\nthe assistants before it begins and looks at the photographs\nof the others.\n\nthree absences are fine\nfour are not\n"
        ),
    );
    assert_eq!(
        absent.policies[0].text.lines().next(),
        Some(
            "Whoever cannot come to an excursion writes a short mail to the assistants before it begins and looks at the photographs of the others."
        )
    );
    assert_eq!(absent.policies[0].text.lines().count(), 3);
}
