//! Schedules in German, French, Spanish, Portuguese and English, and the words by which pages name their days.

mod support;

use chrono::{Datelike, Days, NaiveDate};
use semestra_plan::Zone;
use semestra_plan::draft::EventKind;
use semestra_syllabus::{Context, Document, Reading, read};
use support::{check_evidence, context, dated, dates_of, day, reading, titles};

/// How a language heads and fills the rows of a long schedule.
struct Language {
    title: &'static str,
    zone: &'static str,
    /// Headings of week, date, topic, reading, room and due work.
    heads: [&'static str; 6],
    date: fn(NaiveDate) -> String,
    topic: &'static str,
    chapter: &'static str,
    free: &'static str,
    exam: &'static str,
    work: &'static str,
}

fn dotted(day: NaiveDate) -> String {
    day.format("%-d.%-m.%Y").to_string()
}

fn slashed(day: NaiveDate) -> String {
    day.format("%d/%m").to_string()
}

fn named(day: NaiveDate, months: [&str; 5], joint: &str) -> String {
    let month = usize::try_from(day.month0())
        .ok()
        .and_then(|at| months.get(at.checked_sub(7)?));
    format!(
        "{}{joint}{}",
        day.day(),
        month.expect("the term lies in autumn")
    )
}

const LANGUAGES: [Language; 5] = [
    Language {
        title: "Strömungslehre, Wintersemester 2026",
        zone: "Europe/Berlin",
        heads: ["Woche", "Datum", "Thema", "Literatur", "Raum", "Abgabe"],
        date: dotted,
        topic: "Gewässer",
        chapter: "Kap.",
        free: "Feiertag",
        exam: "Klausur",
        work: "Blatt",
    },
    Language {
        title: "Hydraulique, automne 2026",
        zone: "Europe/Paris",
        heads: ["Semaine", "Date", "Sujet", "Lectures", "Salle", "Remise"],
        date: |day| {
            named(
                day,
                ["août", "septembre", "octobre", "novembre", "décembre"],
                " ",
            )
        },
        topic: "Rivières",
        chapter: "Chap.",
        free: "Congé",
        exam: "Examen",
        work: "Devoir",
    },
    Language {
        title: "Hidráulica, 2026-2",
        zone: "America/Santiago",
        heads: ["Semana", "Fecha", "Tema", "Lecturas", "Sala", "Entrega"],
        date: |day| {
            named(
                day,
                ["agosto", "septiembre", "octubre", "noviembre", "diciembre"],
                " de ",
            )
        },
        topic: "Ríos",
        chapter: "Cap.",
        free: "Feriado",
        exam: "Parcial",
        work: "Tarea",
    },
    Language {
        title: "Hidráulica, 2026.2",
        zone: "America/Sao_Paulo",
        heads: ["Semana", "Data", "Conteúdo", "Leituras", "Local", "Prazo"],
        date: slashed,
        topic: "Rios",
        chapter: "Cap.",
        free: "Feriado",
        exam: "Prova",
        work: "Trabalho",
    },
    Language {
        title: "Hydraulics, Fall 2026",
        zone: "America/Chicago",
        heads: ["Week", "Date", "Topic", "Reading", "Room", "Due"],
        date: |day| day.format("%b %-d").to_string(),
        topic: "Rivers",
        chapter: "Ch.",
        free: "Holiday",
        exam: "Midterm",
        work: "Homework",
    },
];

impl Language {
    /// Thirty rows from 11 August 2026 on, two a week: every tenth class is free, every tenth an exam, every fifth has work.
    fn rows(&self) -> Vec<[String; 6]> {
        let first = day(2026, 8, 11);
        (0..30_u64)
            .map(|row| {
                let day = first + Days::new(row / 2 * 7 + row % 2 * 2);
                let (topic, held) = match row % 10 {
                    4 => (self.free.to_owned(), false),
                    7 => (format!("{} {}", self.exam, row / 10 + 1), true),
                    _ => (format!("{} {}", self.topic, letter(row)), true),
                };
                let work = if row % 5 == 1 {
                    format!("{} {}", self.work, row / 5 + 1)
                } else {
                    String::new()
                };
                let filled = |words: String| if held { words } else { String::new() };
                [
                    (row / 2 + 1).to_string(),
                    (self.date)(day),
                    topic,
                    filled(format!("{} {}", self.chapter, row + 1)),
                    filled(format!("B{}", 100 + row)),
                    work,
                ]
            })
            .collect()
    }

    fn read(&self, name: &str, text: &str) -> Reading {
        let document = Document {
            name: Some(name),
            bytes: text.as_bytes(),
        };
        let context = Context {
            timezone: Some(Zone::named(self.zone).expect("a zone of the tables")),
            ..context()
        };
        let reading = read(&document, &context).expect("this page can be read");
        check_evidence(&reading);
        reading
    }
}

/// A name for a row that holds no number.
fn letter(row: u64) -> char {
    char::from_u32(u32::try_from(row).unwrap_or_default() % 26 + 65).unwrap_or('A')
}

fn check(language: &Language, name: &str, text: &str) {
    let reading = language.read(name, text);
    let count = |kind| titles(&reading.draft, kind).len();
    let place = format!("{} {name}", language.title);
    assert_eq!(
        count(EventKind::Class),
        24,
        "{place}: {:#?}",
        dated(&reading)
    );
    assert_eq!(count(EventKind::NoClass), 3, "{place}");
    assert_eq!(
        titles(&reading.draft, EventKind::Exam),
        ["09-03", "10-08", "11-12"]
            .iter()
            .zip(1..)
            .map(|(day, number)| format!("{day} {} {number}", language.exam))
            .collect::<Vec<_>>(),
        "{place}"
    );
    assert_eq!(
        titles(&reading.draft, EventKind::Due),
        ["08-13", "09-01", "09-17", "10-06", "10-22", "11-10"]
            .iter()
            .zip([1, 2, 3, 4, 5, 6])
            .map(|(day, number)| format!("{day} {} {number}", language.work))
            .collect::<Vec<_>>(),
        "{place}"
    );
    let first = reading
        .draft
        .events
        .first()
        .expect("the page names classes");
    assert_eq!(first.week, Some(1), "{place}");
    assert_eq!(first.location.as_deref(), Some("B100"), "{place}");
    let readings: Vec<_> = first
        .readings
        .iter()
        .map(|reading| reading.label.as_str())
        .collect();
    assert_eq!(readings, [format!("{} 1", language.chapter)], "{place}");
}

#[test]
fn thirty_rows_are_read_alike_in_five_languages_and_three_forms() {
    for language in &LANGUAGES {
        let mut rows = vec![language.heads.map(str::to_owned)];
        rows.extend(language.rows());
        let tabs: String = rows.iter().map(|row| row.join("\t") + "\n").collect();
        check(
            language,
            "page.txt",
            &format!("{}\n\n{tabs}", language.title),
        );
        let mut pipes: Vec<String> = rows
            .iter()
            .map(|row| format!("| {} |", row.join(" | ")))
            .collect();
        pipes.insert(1, "|---|---|---|---|---|---|".to_owned());
        check(
            language,
            "page.md",
            &format!("# {}\n\n{}\n", language.title, pipes.join("\n")),
        );
        let cells: String = rows
            .iter()
            .map(|row| format!("<tr><td>{}</td></tr>", row.join("</td><td>")))
            .collect();
        check(
            language,
            "page.html",
            &format!("<h1>{}</h1><table>{cells}</table>", language.title),
        );
    }
}

#[test]
fn words_of_two_languages_head_what_the_language_of_the_page_means() {
    let french = "Mécanique, automne 2026\n\nSemaine\tDate\tSujet\tLectures\n1\t1er septembre\tForces\tChap. 1\n2\t8 septembre\tMasses\tChap. 2\n";
    assert_eq!(
        dates_of("a.txt", french),
        ["09-01 class Forces", "09-08 class Masses"]
    );
    let english =
        "Mechanics, Fall 2026\n\nWeek\tDate\tLectures\n1\tSep 1\tForces\n2\tSep 8\tMasses\n";
    assert_eq!(
        dates_of("a.txt", english),
        ["09-01 class Forces", "09-08 class Masses"]
    );
    let portuguese = "# Mecânica, 2026.2\n\n| Aula | Data | Conteúdo |\n|---|---|---|\n| 1 | 25/08 | Forças |\n| 2 | 27/08 | Massas |\n";
    let read = reading("a.md", portuguese);
    assert_eq!(dated(&read), ["08-25 class Forças", "08-27 class Massas"]);
    assert_eq!(
        read.draft.events.last().and_then(|event| event.number),
        Some(2)
    );
    let spanish = "Mecánica, 2026-2\n\nFecha\tTema\tAula\n25/08\tFuerzas\t101\n27/08\tMasas\t102\n";
    assert_eq!(
        dates_of("a.txt", spanish),
        ["08-25 class Fuerzas @ 101", "08-27 class Masas @ 102"],
        "a Spanish aula is a room"
    );
}

#[test]
fn sentences_in_four_languages_name_what_is_due_and_sat() {
    assert_eq!(
        dates_of(
            "a.txt",
            "Mechanik, Wintersemester 2026\nBlatt 1 ist bis zum 12. November 2026, 12:00 Uhr abzugeben.\nDie Klausur findet am 15. Dezember 2026 von 9:00 bis 11:00 Uhr statt.\nAbgabe von Blatt 2: 19.11.2026\n"
        ),
        [
            "11-12 due Blatt 1 12:00",
            "11-19 due Abgabe von Blatt 2",
            "12-15 exam Die Klausur 09:00-11:00"
        ]
    );
    assert_eq!(
        dates_of(
            "a.txt",
            "Mécanique, automne 2026\nLe rapport du TP 1 est à rendre le 12 novembre à 12h00.\nL'examen final aura lieu le 15 décembre de 9h00 à 11h30.\n"
        ),
        [
            "11-12 due Le rapport du TP 1 12:00",
            "12-15 exam L'examen final 09:00-11:30"
        ]
    );
    assert_eq!(
        dates_of(
            "a.md",
            "# Mecánica, 2026-2\n\n- La tarea 1 vence el 12 de octubre a las 18:00\n- El segundo parcial es el 15 de octubre\n"
        ),
        [
            "10-12 due La tarea 1 18:00",
            "10-15 exam El segundo parcial"
        ]
    );
    assert_eq!(
        dates_of(
            "a.html",
            "<h1>Mecânica, 2026</h1><ul><li>A entrega do trabalho 1 é em 12 de outubro às 18:00</li><li>A prova 2 será no dia 20 de novembro</li></ul>"
        ),
        [
            "10-12 due A entrega do trabalho 1 18:00",
            "11-20 exam A prova 2"
        ]
    );
}

#[test]
fn dotted_days_may_share_their_month_and_carry_an_hour() {
    assert_eq!(
        dates_of(
            "a.txt",
            "Mechanik, Wintersemester 2026\nBlatt 1 fällig 1.12. 23:59\n9.-13.12.: keine Vorlesung\nBlatt 2 fällig 8.12. 18:00\n"
        ),
        [
            "12-01 due Blatt 1 23:59",
            "12-08 due Blatt 2 18:00",
            "12-09..12-13 noclass keine Vorlesung"
        ]
    );
    assert_eq!(
        dates_of(
            "a.html",
            "<h1>Mechanik 2026</h1><table><tr><th>Datum</th><th>Thema</th></tr><tr><td>1.12.</td><td>Kräfte</td></tr><tr><td>7.-11.12.</td><td>Ferien</td></tr><tr><td>15.12.</td><td>Abschnitt 2.1. und 3.2.</td></tr></table>"
        ),
        [
            "12-01 class Kräfte",
            "12-07..12-11 noclass Ferien",
            "12-15 class Abschnitt 2.1. und 3.2."
        ],
        "numbers of sections are no days"
    );
}

#[test]
fn periods_of_a_term_are_neither_classes_nor_free() {
    let rows = [
        ["Sep 1", "Forces"],
        ["Dec 8", "Reading period, advanced topics"],
        ["Dec 9", "Reading period"],
        ["Dec 10", "Retake exam"],
        ["Dec 14", "Exam period"],
        ["Dec 16", "Quiz review"],
    ];
    let expected = [
        "09-01 class Forces",
        "12-08 class Reading period, advanced topics",
        "12-09 noclass Reading period",
        "12-10 exam Retake exam",
        "12-14 other Exam period",
        "12-16 class Quiz review",
    ];
    let tabs: String = rows.iter().map(|row| row.join("\t") + "\n").collect();
    assert_eq!(
        dates_of("a.txt", &format!("PY 1, Fall 2026\n\nDate\tTopic\n{tabs}")),
        expected
    );
    let items: String = rows
        .iter()
        .map(|row| format!("<li>{}</li>", row.join(": ")))
        .collect();
    assert_eq!(
        dates_of(
            "a.html",
            &format!("<h1>PY 1, Fall 2026</h1><ul>{items}</ul>")
        ),
        expected
    );
}

#[test]
fn a_review_of_an_exam_is_a_class_in_every_language() {
    assert_eq!(
        dates_of(
            "a.txt",
            "Programação, 2026-2\n\nData\tConteúdo\n08/09/2026\tRevisão para a prova\n15/09/2026\tProva 1\n22/09/2026\tCorreção da prova\n29/09/2026\tSemana acadêmica\n"
        ),
        [
            "09-08 class Revisão para a prova",
            "09-15 exam Prova 1",
            "09-22 class Correção da prova",
            "09-29 other Semana acadêmica"
        ]
    );
    assert_eq!(
        dates_of(
            "a.md",
            "# Chimie, automne 2026\n\n| Date | Sujet |\n|---|---|\n| 8 septembre | Révision pour l'examen |\n| 15 septembre | Examen |\n| 22 septembre | Examen de rattrapage |\n"
        ),
        [
            "09-08 class Révision pour l'examen",
            "09-15 exam Examen",
            "09-22 exam Examen de rattrapage"
        ]
    );
    assert_eq!(
        dates_of(
            "a.txt",
            "PY 1, Fall 2026\nResit: 9 December\nMidterm: 6 October\n"
        ),
        ["10-06 exam Midterm", "12-09 exam Resit"]
    );
}
