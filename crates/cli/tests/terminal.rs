//! The terminal face as a student meets it: the built program, real files, exit codes.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "../../syllabus/tests/support/pdf.rs"]
#[expect(dead_code, reason = "the reader's own tests use all of it")]
mod pdf;

use std::{
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

const PAGE: &str = include_str!("fixtures/birds.md");

struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn file(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path.display().to_string()
    }

    fn data(&self) -> std::path::PathBuf {
        self.folder.path().join("data")
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.run_with(arguments, b"")
    }

    fn run_with(&self, arguments: &[&str], input: &[u8]) -> Output {
        let mut child = Command::new(env!("CARGO_BIN_EXE_semestra"))
            .arg("--data")
            .arg(self.data())
            .args(arguments)
            .env("SEMESTRA_NOW", "2025-02-05T12:36:00-05:00")
            .env("TZ", "America/New_York")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A program that refuses before it has read all is right to close its input.
        child.stdin.take().unwrap().write_all(input).ok();
        child.wait_with_output().unwrap()
    }

    fn imported() -> Self {
        let desk = Self::new();
        let page = desk.file("birds.md", PAGE.as_bytes());
        assert_eq!(desk.run(&["import", &page, "--yes"]).status.code(), Some(0));
        desk
    }
}

fn words(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn complaint(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn a_page_is_shown_without_being_stored() {
    let desk = Desk::new();
    let page = desk.file("birds.md", PAGE.as_bytes());
    let shown = desk.run(&["read", &page]);
    assert_eq!(shown.status.code(), Some(0));
    assert!(words(&shown).contains("3 deadlines"));
    assert!(!desk.data().exists(), "reading touches no data");
    let json = desk.run_with(&["read", "-", "--json"], PAGE.as_bytes());
    let draft: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(draft["course"]["code"], "BIO 210");
    assert_eq!(
        draft["meetings"][0]["days"],
        serde_json::json!(["MO", "WE"])
    );
    assert_eq!(draft["meetings"][0]["start"], "14:00");
    assert_eq!(draft["late_days"], 3);
    assert!(draft["events"][0]["evidence"][0]["quote"].is_string());
}

#[test]
fn a_page_becomes_an_agenda_deadlines_and_a_calendar_file() {
    let desk = Desk::imported();
    let agenda = desk.run(&["agenda", "--from", "2025-01-13", "--days", "7"]);
    let text = words(&agenda);
    assert!(text.contains("Monday, 13 January 2025   week 1"), "{text}");
    assert!(
        text.contains("14:00–15:20") && text.contains("Hall 4"),
        "{text}"
    );
    assert!(text.contains("office hour: Ada Finch"), "{text}");
    let due = words(&desk.run(&["due"]));
    assert!(due.contains("HW2") && due.contains("worth 10"), "{due}");
    let by_course = words(&desk.run(&["due", "--by", "course", "--sort", "worth"]));
    assert!(by_course.contains("BIO 210 Bird Watching"), "{by_course}");
    let calendar = words(&desk.run(&["export"]));
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n"));
    let file = desk.folder.path().join("term.ics").display().to_string();
    assert_eq!(
        desk.run(&["export", "--course", "bio 210", "-o", &file])
            .status
            .code(),
        Some(0)
    );
    assert!(Path::new(&file).exists());
}

#[test]
fn today_tells_the_next_class_and_what_to_do_first_with_the_reason() {
    let desk = Desk::imported();
    let today = words(&desk.run(&["today"]));
    assert!(
        today.starts_with("Wednesday, 5 February 2025, 12:36"),
        "{today}"
    );
    assert!(today.contains("in 1 h 24"), "{today}");
    assert!(
        today.contains("due today 23:59, worth 10, about 6 h to do, 8 h 04 free before it"),
        "{today}"
    );
    assert!(today.contains("12:36–14:00    1 h 24"), "{today}");
    let json: serde_json::Value =
        serde_json::from_slice(&desk.run(&["today", "--json"]).stdout).unwrap();
    assert_eq!(json["classes"][0]["beginsIn"], 84);
}

#[test]
fn done_and_undo_say_what_they_did() {
    let desk = Desk::imported();
    assert_eq!(words(&desk.run(&["done", "hw 2"])), "Done: HW2.\n");
    assert_eq!(
        desk.run(&["done", "HW2"]).status.code(),
        Some(1),
        "it is done already"
    );
    assert_eq!(words(&desk.run(&["undo"])), "Took back: Done: HW2.\n");
    assert_eq!(words(&desk.run(&["redo"])), "Did again: Done: HW2.\n");
    assert_eq!(
        words(&desk.run(&["done", "HW2", "--not"])),
        "Not done: HW2.\n"
    );
}

#[test]
fn every_command_speaks_json() {
    let desk = Desk::imported();
    let file = desk.folder.path().join("out.ics").display().to_string();
    for arguments in [
        &["agenda"][..],
        &["due"],
        &["done", "HW2"],
        &["undo"],
        &["redo"],
        &["doctor"],
        &["export", "-o", &file],
    ] {
        let output = desk.run(&[arguments, &["--json"]].concat());
        serde_json::from_slice::<serde_json::Value>(&output.stdout)
            .unwrap_or_else(|error| panic!("{arguments:?}: {error}"));
    }
}

#[test]
fn nothing_to_do_is_exit_code_one() {
    let desk = Desk::new();
    for arguments in [
        &["agenda"][..],
        &["due"],
        &["undo"],
        &["redo"],
        &["done", "HW1"],
        &["export"],
        &["agenda", "--course", "X 1"],
    ] {
        assert_eq!(desk.run(arguments).status.code(), Some(1), "{arguments:?}");
    }
    let desk = Desk::imported();
    let page = desk.file("birds.md", PAGE.as_bytes());
    let again = desk.run(&["import", &page, "--yes"]);
    assert_eq!(again.status.code(), Some(1));
    assert!(complaint(&again).contains("already in your term"));
}

#[test]
fn input_that_cannot_be_used_is_one_sentence_and_exit_code_two() {
    let desk = Desk::imported();
    let stored = || words(&desk.run(&["agenda", "--from", "2025-01-01", "--days", "99", "--json"]));
    let without_clock = |text: String| {
        let mut value: serde_json::Value = serde_json::from_str(&text).unwrap();
        value["now"].take();
        value
    };
    let before = without_clock(stored());
    let large = desk.folder.path().join("large.txt");
    std::fs::File::create(&large)
        .unwrap()
        .set_len(50 * 1024 * 1024)
        .unwrap();
    let files = [
        desk.file("empty.txt", b""),
        desk.file("blank.txt", b" \n\t\n"),
        desk.file("binary.bin", &[0, 159, 146, 150, 0, 1, 2]),
        desk.file("latin.txt", b"Caf\xe9 due 2/5/2025\xff\xfe"),
        desk.file("poem.txt", b"Rain falls on the roof all night."),
        desk.file("page.pdf", b"%PDF-1.7\n%\xe2\xe3"),
        large.display().to_string(),
        "/no/such/file".to_owned(),
        desk.folder.path().display().to_string(),
    ];
    for file in &files {
        for arguments in [&["read", file][..], &["import", file, "--yes"]] {
            let output = desk.run(arguments);
            let sentence = complaint(&output);
            assert_eq!(output.status.code(), Some(2), "{file}: {sentence}");
            assert_eq!(sentence.lines().count(), 1, "{sentence}");
            assert!(
                sentence.starts_with("semestra: ") && sentence.ends_with(".\n"),
                "{sentence}"
            );
            assert!(output.stdout.is_empty());
        }
    }
    assert_eq!(
        without_clock(stored()),
        before,
        "nothing stored, nothing lost"
    );
}

#[test]
fn a_day_that_does_not_exist_is_said_and_never_another_day() {
    let desk = Desk::new();
    let page = desk.file("odd.md", PAGE.replace("1/22/2025", "2/30/2025").as_bytes());
    let output = desk.run(&["read", &page, "--json"]);
    let draft: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let warned = draft["warnings"]
        .as_array()
        .unwrap()
        .iter()
        .any(|warning| warning["text"].as_str().unwrap().contains("2/30"));
    assert!(warned, "{:?}", draft["warnings"]);
    for day in ["2025-03-02", "2025-02-28", "2025-03-01"] {
        assert!(!words(&output).contains(day), "no day is made up");
    }
}

#[test]
fn a_folder_that_cannot_be_used_is_one_sentence() {
    let desk = Desk::new();
    desk.file("data", b"a file where a folder should be");
    let output = desk.run(&["due"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(complaint(&output).lines().count(), 1);
    assert_eq!(
        std::fs::read(desk.data()).unwrap(),
        b"a file where a folder should be"
    );
}

#[test]
fn without_yes_and_without_anybody_to_ask_nothing_is_stored() {
    let desk = Desk::new();
    let page = desk.file("birds.md", PAGE.as_bytes());
    let output = desk.run(&["import", &page]);
    assert_eq!(output.status.code(), Some(2));
    assert!(complaint(&output).contains("--yes"));
    assert_eq!(desk.run(&["due"]).status.code(), Some(1));
}

#[test]
fn the_sample_fills_a_week() {
    let desk = Desk::new();
    assert_eq!(desk.run(&["sample"]).status.code(), Some(0));
    let text = words(&desk.run(&["agenda"]));
    for code in ["18-789", "21-241", "80-249"] {
        assert!(text.contains(code), "{text}");
    }
    assert_eq!(
        desk.run(&["sample"]).status.code(),
        Some(1),
        "only an empty term is filled"
    );
}

#[test]
fn a_pdf_is_read_in_a_process_of_its_own() {
    let desk = Desk::new();
    let mut sheet = pdf::Sheet::default();
    sheet.text(
        72.0,
        60.0,
        18.0,
        pdf::Font::Bold,
        "PORT 210: Harbour Engineering",
    );
    sheet.put(72.0, 100.0, "Midterm exam: October 13, 2026");
    let page = desk.file("port.pdf", &pdf::pdf(&[sheet]));
    let read = desk.run(&["read", &page]);
    assert_eq!(read.status.code(), Some(0), "{read:?}");
    assert!(String::from_utf8_lossy(&read.stdout).contains("Midterm exam"));
    assert_eq!(desk.run(&["import", &page, "--yes"]).status.code(), Some(0));
}

#[cfg(target_os = "linux")]
#[test]
fn a_pdf_that_eats_all_memory_is_stopped_with_a_sentence() {
    let desk = Desk::new();
    let page = desk.file("bomb.pdf", &pdf::pdf(&[pdf::Sheet::bomb()]));
    let read = desk.run(&["read", &page]);
    assert_eq!(read.status.code(), Some(2));
    let said = String::from_utf8_lossy(&read.stderr);
    assert!(said.contains("too much time or memory"), "{said}");
}

#[test]
fn the_reader_answers_nothing_to_nonsense() {
    let worker = Command::new(env!("CARGO_BIN_EXE_semestra"))
        .arg("--read-worker")
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(worker.status.code(), Some(1));
    assert!(worker.stdout.is_empty() && worker.stderr.is_empty());
}

/// The figures are worked out by hand in crates/planner/tests/suite/grades.rs.
#[test]
fn grades_are_told_for_the_course_this_project_started_from() {
    let desk = Desk::new();
    assert_eq!(desk.run(&["sample"]).status.code(), Some(0));
    for (name, score) in [
        ("18-789 HW1", "92"),
        ("18-789 HW2", "85"),
        ("18-789 Midterm", "78/100"),
        ("18-789 Quizzes", "5/5"),
        ("18-789 Class presentations", "100%"),
    ] {
        let entered = desk.run(&["score", name, score]);
        assert_eq!(entered.status.code(), Some(0), "{}", complaint(&entered));
    }
    let told = words(&desk.run(&["grades", "18-789"]));
    for line in [
        "now            87.82 % (B)    On what is graded so far: 55 % of the final grade.",
        "at least       48.3 % (F)     If nothing more is earned.",
        "at most        93.3 % (A)",
        "projected      87.89 % (B)",
        "A needs 92.67 % on average over everything that is left.",
        "F is the lowest letter.",
        "Homeworks: one with full marks is 10 points of the final grade.",
        "5 of 5 late days are left.",
        "The course names no letters; these were taken: A 90, B 80, C 70, D 60, F 0.",
    ] {
        assert!(told.contains(line), "{line}\n{told}");
    }
    let all = words(&desk.run(&["grades"]));
    assert!(
        all.contains("18-789         87.82 % (B)    48.3 % (F)"),
        "{all}"
    );
    let table = words(&desk.run(&["export", "--grades", "csv", "--course", "18-789"]));
    assert!(table.contains("18-789,Midterm,Midterm,graded,"), "{table}");
    let file = desk.folder.path().join("grades.json").display().to_string();
    let wrote = desk.run(&["export", "--grades", "json", "-o", &file]);
    assert_eq!(wrote.status.code(), Some(0), "{}", complaint(&wrote));
    let json: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
    assert_eq!(json.as_array().map(Vec::len), Some(3));
}

#[test]
fn a_score_that_cannot_be_and_a_name_nobody_has_are_told_apart() {
    let desk = Desk::imported();
    let wrong = desk.run(&["score", "HW1", "very good"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(complaint(&wrong).contains("Write a score like 17, 17/20 or 85 %."));
    let nobody = desk.run(&["score", "HW99", "92"]);
    assert_eq!(nobody.status.code(), Some(1));
    let course = desk.run(&["grades", "99-999"]);
    assert_eq!(course.status.code(), Some(1));
}

#[test]
fn a_course_is_packed_and_a_classmate_takes_it_in() {
    let desk = Desk::imported();
    let file = desk.folder.path().join("birds.semestra-course");
    let file = file.display().to_string();
    let packed = desk.run(&["pack", "BIO 210", &file]);
    assert!(packed.status.success(), "{packed:?}");
    let said = String::from_utf8(packed.stdout).unwrap();
    assert!(said.starts_with("Wrote BIO 210 with "), "{said}");
    let printed = desk.run(&["pack", "bio210", "-"]);
    assert_eq!(printed.stdout, std::fs::read(&file).unwrap());
    let classmate = Desk::new();
    let taken = classmate.run(&["import", &file, "--yes"]);
    assert!(taken.status.success(), "{taken:?}");
    let (mine, theirs) = (
        desk.run(&["due", "--all"]),
        classmate.run(&["due", "--all"]),
    );
    assert_eq!(mine.stdout, theirs.stdout);
    let twice = desk.run(&["import", &file, "--yes"]);
    assert_eq!(twice.status.code(), Some(1), "it is in the term already");
    let unknown = desk.run(&["pack", "XYZ", "-"]);
    assert_eq!(unknown.status.code(), Some(1));
}
