//! The page this project started from, read whole. It belongs to its authors, so it is read where it lies.

mod support;

use std::path::Path;

use chrono::NaiveTime;
use semestra_plan::draft::{CategoryDraft, Draft, EventKind};
use semestra_plan::{Basis, Day, Finding, PolicyKind, Remark, Role, SessionKind};
use semestra_syllabus::{Context, Document, Reading, read};
use support::{check_evidence, day, titles};

const PAGE: &str = "../../../shared/corpus/dev/cmu-18789-s25/pasted.txt";

/// The page as read, nothing where it is not on this computer.
fn seed() -> Option<Reading> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(PAGE);
    let Ok(bytes) = std::fs::read(&path) else {
        eprintln!(
            "NOT TESTED: {} is not on this computer, so the page it holds was not read",
            path.display()
        );
        return None;
    };
    let document = Document {
        name: Some("pasted.txt"),
        bytes: &bytes,
    };
    let context = Context {
        today: day(2025, 1, 10),
        timezone: None,
        term_start: None,
        part: None,
    };
    let reading = read(&document, &context).expect("the page says it");
    check_evidence(&reading);
    Some(reading)
}

fn with_seed(check: impl Fn(&Draft)) {
    if let Some(reading) = seed() {
        check(&reading.draft);
    }
}

#[test]
fn the_course_is_named_with_its_term_and_zone() {
    with_seed(|draft| {
        let course = &draft.course;
        assert_eq!(course.code.as_deref(), Some("18-789"));
        assert_eq!(course.title.as_deref(), Some("Deep Generative Modeling"));
        assert_eq!(course.term.as_deref(), Some("Spring 2025"));
        assert_eq!(course.timezone.as_deref(), Some("America/New_York"));
        assert_eq!(course.first_day, Some(day(2025, 1, 13)));
        assert_eq!(course.last_day, Some(day(2025, 4, 23)));
        assert_eq!(draft.late_days, Some(5));
        let warnings: Vec<_> = draft.warnings.iter().map(|one| &one.text).collect();
        assert_eq!(warnings, [&Remark::Of(Finding::Tentative)]);
    });
}

#[test]
fn all_numbered_sessions_have_their_week_notes_and_kind() {
    with_seed(|draft| {
        let sessions: Vec<_> = draft
            .events
            .iter()
            .filter(|event| event.number.is_some())
            .collect();
        let numbers: Vec<u32> = sessions.iter().filter_map(|event| event.number).collect();
        assert_eq!(numbers, (1..=25).collect::<Vec<_>>());
        let weeks: Vec<u32> = sessions.iter().filter_map(|event| event.week).collect();
        assert_eq!(
            weeks,
            [
                1, 1, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14
            ]
        );
        let notes: Vec<String> = draft
            .events
            .iter()
            .flat_map(|event| event.materials.clone())
            .collect();
        let expected: Vec<String> = (1..=16).map(|number| format!("Lecture {number}")).collect();
        assert_eq!(notes, expected);
        let of_kind = |kind: SessionKind| {
            draft
                .events
                .iter()
                .filter(|event| event.session_kind == Some(kind))
                .count()
        };
        assert_eq!(of_kind(SessionKind::Guest), 4);
        assert_eq!(of_kind(SessionKind::Presentation), 6);
        assert_eq!(of_kind(SessionKind::Exam), 1);
        assert_eq!(of_kind(SessionKind::Lecture), 16);
    });
}

#[test]
fn readings_are_labels_without_brackets() {
    with_seed(|draft| {
        let labels: Vec<(String, &str)> = draft
            .events
            .iter()
            .flat_map(|event| {
                event.readings.iter().map(|reading| {
                    (
                        event
                            .date
                            .expect("the page says it")
                            .format("%m-%d")
                            .to_string(),
                        reading.label.as_str(),
                    )
                })
            })
            .collect();
        let labels: Vec<(&str, &str)> = labels
            .iter()
            .map(|(date, label)| (date.as_str(), *label))
            .collect();
        assert_eq!(
            labels,
            [
                ("02-03", "Joseph"),
                ("02-05", "Lilian I"),
                ("02-12", "Lilian II"),
                ("02-17", "Angus"),
                ("02-17", "Calvin"),
                ("02-24", "Yang"),
                ("02-24", "Sander I"),
                ("03-10", "Ruiqi"),
                ("03-17", "Sander II"),
                ("04-02", "Yen-Chen"),
            ]
        );
    });
}

#[test]
fn what_is_due_handed_out_and_off_stands_on_its_day() {
    with_seed(|draft| {
        assert_eq!(
            titles(draft, EventKind::Due),
            [
                "02-05 HW1 due",
                "02-26 HW2 due",
                "04-02 HW3 due",
                "undated Final report"
            ]
        );
        assert_eq!(
            titles(draft, EventKind::Release),
            [
                "01-27 HW1 release",
                "02-12 HW2 release",
                "03-19 HW3 release"
            ]
        );
        assert_eq!(
            titles(draft, EventKind::NoClass),
            [
                "01-20 Martin Luther King Jr. Day - No class",
                "03-03 Spring Break - No class",
                "03-05 Spring Break - No class"
            ]
        );
        assert_eq!(titles(draft, EventKind::Exam), ["03-26 Midterm"]);
        for event in draft
            .events
            .iter()
            .filter(|event| event.kind == EventKind::Due && event.date.is_some())
        {
            assert_eq!(event.time, None);
            let time = event
                .evidence
                .iter()
                .find(|evidence| evidence.field == "time")
                .expect("the page says it");
            assert_eq!(time.basis, Basis::Assumed);
        }
    });
}

fn shown(category: &CategoryDraft) -> (&str, f64) {
    (
        category.name.as_str(),
        category.weight.expect("the page says it").as_percent(),
    )
}

#[test]
fn the_grading_tree_has_two_levels() {
    with_seed(|draft| {
        let tops: Vec<_> = draft.grading.iter().map(shown).collect();
        assert_eq!(
            tops,
            [
                ("Participation (including attendance)", 15.0),
                ("Midterm test", 20.0),
                ("Homeworks", 30.0),
                ("Project", 35.0)
            ]
        );
        let parts: Vec<_> = draft.grading[0].parts.iter().map(shown).collect();
        assert_eq!(parts, [("Class presentations", 10.0), ("Quizzes", 5.0)]);
        let parts: Vec<_> = draft.grading[3].parts.iter().map(shown).collect();
        assert_eq!(
            parts,
            [
                ("Proposal presentation", 10.0),
                ("Final presentation", 10.0),
                ("Final report", 15.0)
            ]
        );
        assert_eq!(draft.grading[2].count, Some(3));
        let rule = draft.grading[0].parts[1]
            .rule
            .as_deref()
            .expect("the page says it");
        assert!(rule.starts_with("if you complete >=80%"), "{rule}");
    });
}

#[test]
fn six_people_have_a_role_an_address_and_an_hour() {
    with_seed(|draft| {
        let people: Vec<_> = draft
            .people
            .iter()
            .map(|person| {
                (
                    person.name.as_str(),
                    person.role,
                    person.email.as_deref().expect("the page says it"),
                )
            })
            .collect();
        assert_eq!(
            people,
            [
                ("Beidi Chen", Role::Instructor, "beidic@andrew.cmu.edu"),
                ("Xun Huang", Role::Instructor, "xuhuang1995@gmail.com"),
                ("Yuwei An", Role::Assistant, "yuweia@andrew.cmu.edu"),
                ("Kai Hu", Role::Assistant, "kaihu@andrew.cmu.edu"),
                ("Tong Yang", Role::Assistant, "tongyang@andrew.cmu.edu"),
                ("Chuqi Zhang", Role::Assistant, "chuqiz@andrew.cmu.edu"),
            ]
        );
        assert_eq!(draft.people[1].url.as_deref(), Some("https://xunhuang.me/"));
        let hours: Vec<_> = draft
            .office_hours
            .iter()
            .map(|hour| {
                (
                    hour.who.as_deref().expect("the page says it"),
                    hour.day.expect("the page says it"),
                    hour.start.expect("the page says it").to_string(),
                    hour.location.as_deref().expect("the page says it"),
                )
            })
            .collect();
        let hours: Vec<_> = hours
            .iter()
            .map(|(who, day, start, place)| (*who, *day, &start[..5], *place))
            .collect();
        assert_eq!(
            hours,
            [
                ("Beidi Chen", Day::Mo, "16:00", "CIC 4118"),
                ("Xun Huang", Day::We, "16:00", "CIC 4120"),
                ("Yuwei An", Day::Tu, "16:00", "CIC 4th Floor"),
                ("Kai Hu", Day::We, "16:00", "CIC 2206"),
                ("Tong Yang", Day::Fr, "15:30", "Porter Hall B"),
                ("Chuqi Zhang", Day::Fr, "13:00", "CIC 4th Floor"),
            ]
        );
    });
}

#[test]
fn the_class_meets_twice_a_week() {
    with_seed(|draft| {
        let [meeting] = draft.meetings.as_slice() else {
            panic!("{:?}", draft.meetings);
        };
        assert_eq!(meeting.days, [Day::Mo, Day::We]);
        assert_eq!(meeting.start, NaiveTime::from_hms_opt(14, 0, 0));
        assert_eq!(meeting.end, NaiveTime::from_hms_opt(15, 20, 0));
        assert_eq!(meeting.location.as_deref(), Some("SH-236"));
    });
}

#[test]
fn links_and_rules_are_kept() {
    with_seed(|draft| {
        let labels: Vec<&str> = draft.links.iter().map(|link| link.label.as_str()).collect();
        assert_eq!(labels[..3], ["Piazza", "Canvas", "Gradescope"]);
        assert!(labels.contains(&"APA Style Guide"), "{labels:?}");
        assert!(
            draft
                .links
                .iter()
                .any(|link| link.url.contains("spreadsheets") && link.url.ends_with("sd=true"))
        );
        assert!(
            draft
                .links
                .iter()
                .any(|link| link.label == "rubric" && link.url.ends_with("usp=sharing"))
        );
        let rules: Vec<(PolicyKind, &str)> = draft
            .policies
            .iter()
            .map(|policy| (policy.kind, policy.title.as_str()))
            .collect();
        assert_eq!(
            rules,
            [
                (PolicyKind::Description, "Course Description"),
                (PolicyKind::Prerequisites, "Prerequisite"),
                (PolicyKind::Late, "Late Days"),
                (PolicyKind::Work, "Student Presentations"),
                (PolicyKind::Ai, "Usage of GenAI Tools"),
                (
                    PolicyKind::Tentative,
                    "The schedule is tentative and subject to change."
                ),
            ]
        );
        let ai = &draft.policies[4].text;
        assert!(
            ai.starts_with("You may not use AI tools") && ai.ends_with("academic-integrity.html)."),
            "{ai}"
        );
        assert_eq!(ai.lines().count(), 2, "two paragraphs: {ai}");
    });
}

#[test]
fn every_place_on_every_collected_page_lies_in_its_lines() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus/dev");
    let Ok(pages) = std::fs::read_dir(&root) else {
        eprintln!("NOT TESTED: {} is not on this computer", root.display());
        return;
    };
    for page in pages.flatten() {
        for name in ["page.html", "page.md", "page.txt", "pasted.txt"] {
            if let Ok(bytes) = std::fs::read(page.path().join(name))
                && let Ok(reading) = support::try_read(name, &bytes)
            {
                check_evidence(&reading);
            }
        }
    }
}
