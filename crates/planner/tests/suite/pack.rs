//! A course handed to a classmate: all of the course, nothing of the student.

use semestra_plan::{CourseId, Day, Due, Evidence, SessionKind, Task, draft::Draft};
use semestra_planner::{ErrorCode, Planner, view::*};

use crate::support::{course, nothing, planner, wall, work};

fn handed(text: &str) -> Document {
    let name = Some("bio.semestra-course".to_owned());
    Document::of_bytes(name, text.as_bytes())
}

/// A classmate takes a pack in as it stands.
fn taken(text: &str) -> (Planner, CourseId) {
    let mut classmate = planner();
    let draft = classmate.read_document(handed(text)).unwrap().draft;
    let acceptance = Acceptance::of(handed(text), draft);
    let id = classmate.add_to_term(acceptance).unwrap().value;
    (classmate, id)
}

fn refused(text: &str) -> String {
    let mut planner = planner();
    let error = planner.read_document(handed(text)).unwrap_err();
    assert_eq!(error.code(), ErrorCode::Invalid);
    assert!(planner.overview(nothing()).unwrap().courses.is_empty());
    error.sentence()
}

#[test]
fn a_pack_that_was_taken_in_makes_the_same_pack() {
    let mut planner = planner();
    planner.explore_sample(nothing()).unwrap();
    course(&mut planner);
    let courses = planner.overview(nothing()).unwrap().courses;
    assert_eq!(courses.len(), 4);
    for line in courses {
        let pack = planner.pack(line.id).unwrap();
        let (mut classmate, its) = taken(&pack);
        pretty_assert(&classmate.pack(its).unwrap(), &pack);
        let (mine, theirs) = (
            planner.course(line.id).unwrap(),
            classmate.course(its).unwrap(),
        );
        let works = |view: &CourseView| -> Vec<_> {
            let works = view.deadlines.iter();
            works
                .map(|it| (it.title.clone(), it.official, it.worth.clone()))
                .collect()
        };
        assert_eq!(
            works(&mine),
            works(&theirs),
            "what is due, when, and what it is worth"
        );
        assert_eq!(mine.schedule.len(), theirs.schedule.len());
    }
}

/// Compares line by line: a whole pack is too long to look at.
fn pretty_assert(left: &str, right: &str) {
    for (left, right) in left.lines().zip(right.lines()) {
        assert_eq!(left, right);
    }
    assert_eq!(left.lines().count(), right.lines().count());
}

#[test]
fn nothing_personal_is_in_a_pack() {
    let mut planner = planner();
    let id = course(&mut planner);
    let before = planner.pack(id).unwrap();
    let (hw1, hw2) = (
        work(&mut planner, id, "HW1").id,
        work(&mut planner, id, "HW2").id,
    );
    planner
        .set_done(DoneMark {
            id: hw1,
            done: true,
        })
        .unwrap();
    let note = "Ask Grace for her secret".to_owned();
    planner.set_note(WorkNote { id: hw2, note }).unwrap();
    let at = Some(wall("2025-02-04T18:00"));
    planner.set_my_date(MyDate { id: hw2, at }).unwrap();
    let minutes = Some(77);
    planner
        .set_estimate(EstimateDraft { id: hw2, minutes })
        .unwrap();
    let task = Some(Task::Assessment(hw2));
    let course_id = id;
    planner.start_timer(TimerStart { course_id, task }).unwrap();
    planner
        .spend_late_days(LateDaysEdit { id: hw2, days: 1 })
        .unwrap();
    for row in planner.course(id).unwrap().schedule {
        if let ScheduleRow::Session(class) = row {
            let (id, on) = (class.id, true);
            for tick in [Tick::Attended, Tick::Reviewed] {
                planner.tick_session(SessionTick { id, tick, on }).unwrap();
            }
            for reading in class.readings {
                planner
                    .tick_reading(ReadingTick { id: reading.id, on })
                    .unwrap();
            }
        }
    }
    pretty_assert(&planner.pack(id).unwrap(), &before);
}

#[test]
fn a_course_by_hand_keeps_its_weeks_its_rotation_and_its_open_quiz() {
    let mut planner = planner();
    let id = planner
        .add_course(NewCourse {
            code: "BIO 220".to_owned(),
            title: "Nests".to_owned(),
            term: "Spring 2025".to_owned(),
            starts_on: "2025-01-13".parse().ok(),
            ends_on: "2025-02-21".parse().ok(),
            weekly: "Mon Wed 2:00–3:20 Hall 4".to_owned(),
        })
        .unwrap()
        .value;
    let time = |text: &str| Some(wall(&format!("2025-01-01T{text}")).time());
    planner
        .save_meeting(MeetingEdit {
            id: None,
            course_id: id,
            kind: SessionKind::Lab,
            days: vec![Day::Fr],
            start: time("09:00"),
            end: time("11:00"),
            location: None,
            section: None,
            attends: true,
            first_on: "2025-01-17".parse().ok(),
            last_on: "2025-02-21".parse().ok(),
            every_weeks: 2,
            skips_breaks: false,
        })
        .unwrap();
    let due = Due::Window {
        opens: wall("2025-02-03T08:00"),
        closes: wall("2025-02-07T20:00"),
    };
    planner
        .save_assessment(WorkDraft {
            id: None,
            course_id: id,
            title: "Warm-up".to_owned(),
            kind: semestra_plan::AssessmentKind::Quiz,
            due,
            category_id: None,
            location: None,
        })
        .unwrap();
    // A tick on a weekly class makes a dated one of it, and that is the student's own.
    let schedule = planner.course(id).unwrap().schedule;
    let first = schedule.iter().find_map(|row| match row {
        ScheduleRow::Weekly(class) => Some((class.id, class.on)),
        ScheduleRow::Session(_) | ScheduleRow::Off(_) => None,
    });
    let before = planner.pack(id).unwrap();
    let (meeting, planned_on) = first.unwrap();
    let tick = Tick::Attended;
    planner
        .tick_weekly(WeeklyTick {
            id: meeting,
            planned_on,
            tick,
        })
        .unwrap();
    pretty_assert(&planner.pack(id).unwrap(), &before);
    let (mut classmate, its) = taken(&before);
    pretty_assert(&classmate.pack(its).unwrap(), &before);
    let view = classmate.course(its).unwrap();
    let quiz = &view.deadlines[0];
    assert_eq!(
        (quiz.opens, quiz.official),
        (
            Some(wall("2025-02-03T08:00")),
            Some(wall("2025-02-07T20:00"))
        )
    );
    assert_eq!(quiz.kind, semestra_plan::AssessmentKind::Quiz);
    let count = |rows: &[ScheduleRow]| rows.len();
    assert_eq!(
        count(&view.schedule),
        count(&schedule),
        "six weeks, and a lab in every other"
    );
}

#[test]
fn every_value_of_a_pack_stands_where_the_review_points() {
    let mut planner = planner();
    let id = course(&mut planner);
    let pack = planner.pack(id).unwrap();
    let mut classmate = self::planner();
    let review = classmate.read_document(handed(&pack)).unwrap();
    let pieces = evidence(&review.draft);
    assert!(pieces.len() > 90, "{}", pieces.len());
    for piece in pieces {
        let place = piece.place.unwrap();
        let line = &review.lines[place.line as usize - 1];
        let words: String = line.chars().skip(place.start as usize).collect();
        assert!(!piece.quote.is_empty());
        let quoted = piece
            .quote
            .chars()
            .take(words.chars().count())
            .collect::<String>();
        assert!(words.starts_with(&quoted), "{piece:?} in {line}");
    }
    let pointed = Selection {
        document: handed(&pack),
        place: review.draft.events[0].evidence[0].place.unwrap(),
    };
    let suggestion = classmate.read_selection(pointed).unwrap();
    assert_eq!(suggestion.date, review.draft.events[0].date);
    let again = planner.read_document(handed(&pack)).unwrap().already;
    assert!(again.is_some(), "the course is in the term already");
}

fn evidence(draft: &Draft) -> Vec<Evidence> {
    let events = draft.events.iter().flat_map(|it| &it.evidence);
    let grading = draft.grading.iter().flat_map(|it| &it.evidence);
    let people = draft.people.iter().flat_map(|it| &it.evidence);
    let meetings = draft.meetings.iter().flat_map(|it| &it.evidence);
    let policies = draft.policies.iter().flat_map(|it| &it.evidence);
    let course = draft.course.evidence.iter();
    let all = events.chain(grading).chain(people).chain(meetings);
    all.chain(policies).chain(course).cloned().collect()
}

#[test]
fn a_damaged_a_newer_and_a_hostile_pack_are_refused_in_one_sentence() {
    let mut planner = planner();
    let id = course(&mut planner);
    let pack = planner.pack(id).unwrap();
    let spoiled = |from: &str, to: &str| {
        let spoiled = pack.replace(from, to);
        assert_ne!(spoiled, pack, "{from}");
        spoiled
    };
    let damaged = "This course pack is not whole; ask for it again.";
    assert_eq!(refused(&pack[..pack.len() / 2]), damaged);
    let newer = spoiled("\"semestra_course\": 1", "\"semestra_course\": 2");
    assert!(refused(&newer).contains("newer Semestra"));
    assert_eq!(refused("{\"semestra_course\": true}"), damaged);
    assert_eq!(refused("{\"semestra_course\": 1, \"draft\": []}"), damaged);
    assert_eq!(
        refused(&spoiled("\"weight\": 30.0", "\"weight\": 130.0")),
        damaged
    );
    assert_eq!(refused(&spoiled("2025-01-13", "9999-01-13")), damaged);
    assert_eq!(
        refused(&spoiled("America/New_York", "Mars/Olympus")),
        damaged
    );
    let link = "\"links\": [{\"key\": \"\", \"label\": \"x\", \"url\": \"javascript:alert(1)\", \"evidence\": []}]";
    assert_eq!(refused(&spoiled("\"links\": []", link)), damaged);
    let deep = format!("{}{}", "{\"parts\": [".repeat(5_000), "]}".repeat(5_000));
    let deep = spoiled("\"grading\": [", &format!("\"grading\": [{deep},"));
    assert_eq!(refused(&deep), damaged);
    let long = format!("\"title\": \"{}\"", "x".repeat(200_000));
    assert_eq!(
        refused(&spoiled("\"title\": \"Bird Watching\"", &long)),
        damaged
    );
    let huge = format!("{{\"semestra_course\": 1,{}", " ".repeat(5 << 20));
    assert!(!refused(&huge).is_empty());
}

#[test]
fn a_pack_is_written_to_a_file_whole() {
    let mut planner = planner();
    let course_id = course(&mut planner);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("bio.semestra-course");
    let path = file.display().to_string();
    let written = planner
        .export_pack(PackRequest { course_id, path })
        .unwrap();
    assert_eq!(written.events, 16);
    assert_eq!(
        std::fs::read_to_string(&file).unwrap(),
        planner.pack(course_id).unwrap()
    );
    let document = Document::of_file(&file).unwrap();
    assert_eq!(
        self::planner()
            .read_document(document)
            .unwrap()
            .summary
            .deadlines,
        3
    );
    let path = folder.path().join("no/such/place").display().to_string();
    let refused = planner.export_pack(PackRequest { course_id, path });
    assert_eq!(refused.unwrap_err().code(), ErrorCode::Invalid);
}
