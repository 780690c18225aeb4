//! When classes and office hours are, in the layouts in which pages say it; two of each.

mod support;

use semestra_plan::draft::{Draft, MeetingDraft, OfficeHourDraft};
use semestra_plan::{Certainty, Day, Evidence};
use support::{check_evidence, reading};

fn days(days: &[Day]) -> String {
    let names: Vec<String> = days
        .iter()
        .map(|day| format!("{day:?}").to_uppercase())
        .collect();
    names.join(" ")
}

fn meeting(meeting: &MeetingDraft) -> String {
    let kind = format!("{:?}", meeting.kind).to_lowercase();
    let start = meeting
        .start
        .map(|time| time.format("%H:%M").to_string())
        .unwrap_or_default();
    let end = meeting
        .end
        .map(|time| time.format("%H:%M").to_string())
        .unwrap_or_default();
    let section = meeting
        .section
        .as_ref()
        .map(|name| format!(" §{name}"))
        .unwrap_or_default();
    let place = meeting
        .location
        .as_ref()
        .map(|name| format!(" @{name}"))
        .unwrap_or_default();
    format!(
        "{kind} {} {start}-{end}{section}{place}",
        days(&meeting.days)
    )
}

fn hour(hour: &OfficeHourDraft) -> String {
    let who = hour.who.clone().unwrap_or_else(|| "?".to_owned());
    let place = hour
        .location
        .as_ref()
        .map(|name| format!(" @{name}"))
        .unwrap_or_default();
    match (hour.day, hour.start, hour.end) {
        (Some(day), Some(start), Some(end)) => {
            format!(
                "{who} {} {}-{}{place}",
                days(&[day]),
                start.format("%H:%M"),
                end.format("%H:%M")
            )
        }
        _ => format!("{who} by appointment"),
    }
}

/// A page needs something to plan; an exam is no weekly time.
fn whole(text: &str) -> String {
    format!("{text}\n\nGrading\n\nEssays 60%\nExam 40%\n")
}

fn read(name: &str, text: &str) -> Draft {
    let reading = reading(name, &whole(text));
    check_evidence(&reading);
    reading.draft
}

fn meetings(text: &str, expected: &[&str]) {
    let draft = read("page.txt", text);
    let found: Vec<String> = draft.meetings.iter().map(meeting).collect();
    assert_eq!(found, expected, "in {text}");
}

fn hours(text: &str, expected: &[&str]) {
    let draft = read("page.txt", text);
    let found: Vec<String> = draft.office_hours.iter().map(hour).collect();
    assert_eq!(found, expected, "in {text}");
}

fn certainty(evidence: &[Evidence], field: &str) -> Certainty {
    evidence
        .iter()
        .find(|said| said.field == field)
        .map(|said| said.certainty)
        .expect("every value has evidence")
}

#[test]
fn days_stand_before_or_behind_their_time() {
    meetings(
        "Tides\n\nLectures: TTh 9:30-11am, Keel Hall 4",
        &["lecture TU TH 09:30-11:00 @Keel Hall 4"],
    );
    meetings(
        "Tides\n\nClass: 1:00-1:50pm, MWF, Dock 12",
        &["lecture MO WE FR 13:00-13:50 @Dock 12"],
    );
    meetings(
        "Tides\n\nClass meets Tuesdays and Thursdays from 2 to 3:15 p.m. in Room 12, Keel Hall",
        &["lecture TU TH 14:00-15:15 @Room 12, Keel Hall"],
    );
    meetings(
        "Tides\n\nClass time: 12:00 - 12:50 M W F",
        &["lecture MO WE FR 12:00-12:50"],
    );
}

#[test]
fn letters_of_days_come_in_every_spelling() {
    for spelling in [
        "MWF",
        "M/W/F",
        "M, W, F",
        "MoWeFr",
        "Mon, Wed, Fri",
        "Mon/Wed/Fri",
        "M-W-F",
    ] {
        meetings(
            &format!("Tides\n\nLecture: {spelling} 10-10:50am"),
            &["lecture MO WE FR 10:00-10:50"],
        );
    }
    for spelling in ["TTH", "T,Th", "T-TH", "TuTh", "TR", "Tue & Thu", "tth"] {
        meetings(
            &format!("Tides\n\nLecture: {spelling} 2-3:15pm"),
            &["lecture TU TH 14:00-15:15"],
        );
    }
    meetings(
        "Tides\n\nLecture: M-Th 2:00-2:50pm",
        &["lecture MO TU WE TH 14:00-14:50"],
    );
}

#[test]
fn other_languages_say_it_in_their_words() {
    meetings(
        "Mareas\n\nClases: lunes y miércoles de 10:00 a 11:20, Sala 4",
        &["lecture MO WE 10:00-11:20 @Sala 4"],
    );
    meetings(
        "Mareas\n\nAyudantía: viernes 14:00-15:20",
        &["recitation FR 14:00-15:20"],
    );
    meetings(
        "Marés\n\nAulas: seg/qua 20:20-22:00, Sala S-4",
        &["lecture MO WE 20:20-22:00 @Sala S-4"],
    );
    meetings(
        "Marés\n\nAulas: 3ª e 5ª feira 18:30 às 20:10",
        &["lecture TU TH 18:30-20:10"],
    );
    meetings(
        "Marées\n\nCours : lundi 13h30 à 16h20",
        &["lecture MO 13:30-16:20"],
    );
    meetings(
        "Marées\n\nTP : jeudi de 8h30 à 10h20",
        &["lab TH 08:30-10:20"],
    );
    meetings(
        "Gezeiten\n\nVorlesung: Montag 10-12 Uhr, Raum 4",
        &["lecture MO 10:00-12:00 @Raum 4"],
    );
    meetings(
        "Gezeiten\n\nÜbung: Do 14:15-15:45",
        &["recitation TH 14:15-15:45"],
    );
}

#[test]
fn a_label_above_names_the_times_below() {
    meetings(
        "Tides\n\nLectures\nMWF 1-1:50pm - Keel 4\n\nLabs\nM 2-2:50pm; W 3-3:50pm - Dock B2\n",
        &[
            "lecture MO WE FR 13:00-13:50 @Keel 4",
            "lab MO 14:00-14:50 @Dock B2",
            "lab WE 15:00-15:50 @Dock B2",
        ],
    );
    meetings(
        "Tides\n\nLecture: TTh 9:30-11am\n\nLab sections are held each Friday:\n9-10a, Dock 4 (section 50440)\n10-11a, Dock 5 (section 50445)\n",
        &[
            "lecture TU TH 09:30-11:00",
            "lab FR 09:00-10:00 §50440 @Dock 4",
            "lab FR 10:00-11:00 §50445 @Dock 5",
        ],
    );
}

#[test]
fn sections_keep_their_names_so_that_one_can_be_picked() {
    meetings(
        "Tides\n\nUnique 03270: MW 9:30-11:00, Keel 4\nUnique 03285: MW 11:00-12:30, Keel 5\n",
        &[
            "lecture MO WE 09:30-11:00 §03270 @Keel 4",
            "lecture MO WE 11:00-12:30 §03285 @Keel 5",
        ],
    );
    meetings(
        "Tides\n\nDiscussion AA: Wednesday 9:05-9:55am, Dock 1\nDiscussion AB: Wednesday 10:10-11:00am, Dock 1\n",
        &[
            "recitation WE 09:05-09:55 §AA @Dock 1",
            "recitation WE 10:10-11:00 §AB @Dock 1",
        ],
    );
    // One section is no choice.
    meetings(
        "Tides\n\nSection 4: MW 9:30-11:00am",
        &["lecture MO WE 09:30-11:00"],
    );
}

#[test]
fn a_time_may_be_broken_over_lines() {
    meetings(
        "Tides\n\nHours: Monday & Wednesday\n5:00 PM to 6:30 PM\nLocation: Keel 4\n",
        &["lecture MO WE 17:00-18:30 @Keel 4"],
    );
    meetings(
        "Tides\n\nClass days: TTh\nClass time: 2:00-3:15pm\nClassroom: Dock 9\n",
        &["lecture TU TH 14:00-15:15 @Dock 9"],
    );
    meetings(
        "Tides\n\nLabs: Thursdays 9:00am-9:50am, Thursdays 10:00am-\n10:50am, Dock 7\n",
        &["lab TH 09:00-09:50 @Dock 7", "lab TH 10:00-10:50 @Dock 7"],
    );
}

#[test]
fn tables_say_it_in_rows_columns_and_labels() {
    let rows = "# Tides\n\n| What | When | Where |\n|---|---|---|\n| Lecture | Tuesday, 2:30PM--3:45PM | Keel II, Room 119 |\n| Discussion AA | Wednesday, 9:05AM--9:55AM | Dock Building, Room 3 |\n| Discussion AB | Wednesday, 10:10AM--11:00AM | Dock Building, Room 3 |\n";
    let draft = read("page.md", rows);
    let found: Vec<String> = draft.meetings.iter().map(meeting).collect();
    assert_eq!(
        found,
        [
            "lecture TU 14:30-15:45 @Keel II, Room 119",
            "recitation WE 09:05-09:55 §AA @Dock Building, Room 3",
            "recitation WE 10:10-11:00 §AB @Dock Building, Room 3",
        ]
    );
    let parted = "# Tides\n\n## Class times\n\n| CRN | Days | Time | Room |\n|---|---|---|---|\n| 50480 | TTh | 3:30-5:00pm | Keel 4 |\n| 50485 | MW | 3:30-5:00pm | Keel 5 |\n";
    let draft = read("page.md", parted);
    let found: Vec<String> = draft.meetings.iter().map(meeting).collect();
    assert_eq!(
        found,
        [
            "lecture TU TH 15:30-17:00 §50480 @Keel 4",
            "lecture MO WE 15:30-17:00 §50485 @Keel 5"
        ]
    );
}

#[test]
fn a_week_as_a_grid_gives_each_column_its_day() {
    let grid = "# Tides\n\n## Office hours\n\n| Time | Monday | Wednesday |\n|---|---|---|\n| 9:00-10:00am | Ada Quill |  |\n| 2:00-3:00pm |  | Bo Reed |\n";
    let found: Vec<String> = read("page.md", grid)
        .office_hours
        .iter()
        .map(hour)
        .collect();
    assert_eq!(
        found,
        ["Ada Quill MO 09:00-10:00", "Bo Reed WE 14:00-15:00"]
    );
    let inside = "# Tides\n\n## Office hours\n\n| Mon | Tue | Thu |\n|---|---|---|\n| 9-10am Dock 2 |  | 4-5pm Dock 3 |\n";
    let found: Vec<String> = read("page.md", inside)
        .office_hours
        .iter()
        .map(hour)
        .collect();
    assert_eq!(
        found,
        ["? MO 09:00-10:00 @Dock 2", "? TH 16:00-17:00 @Dock 3"]
    );
}

#[test]
fn a_time_that_repeats_with_its_dates_is_a_weekly_one() {
    let dated = |day: u32| {
        format!(
            "Lecture Monday 2026-09-{day:02} 14:15-16, hall C, Keel 1\nTA session 2026-09-{:02} 12-14, Dock 3\n\n",
            day + 2
        )
    };
    let text = format!("Tides\n\n{}{}{}", dated(7), dated(14), dated(21));
    meetings(
        &text,
        &[
            "lecture MO 14:15-16:00 @hall C, Keel 1",
            "recitation WE 12:00-14:00 @Dock 3",
        ],
    );
    // Two dates are no pattern.
    meetings(&format!("Tides\n\n{}{}", dated(7), dated(14)), &[]);
}

#[test]
fn office_hours_belong_to_who_is_named_beside_or_above() {
    hours(
        "Tides\n\nInstructor: Ada Quill\nOffice: Keel 204\nOffice hours: M-Th 2:00-2:50pm\nF 12:00-12:50pm\n",
        &[
            "Ada Quill MO 14:00-14:50 @Keel 204",
            "Ada Quill TU 14:00-14:50 @Keel 204",
            "Ada Quill WE 14:00-14:50 @Keel 204",
            "Ada Quill TH 14:00-14:50 @Keel 204",
            "Ada Quill FR 12:00-12:50 @Keel 204",
        ],
    );
    hours(
        "Tides\n\nTFs: Ada Quill, Bo Reed\n\nOffice Hours\n\nAlways in B12, Keel Hall.\n- Ada: Tue and Thu 1.30 - 2.30pm. ONLINE Fri 2.30 - 3.30pm.\n- Thu Ada 4.30 - 5:30pm, Bo 5:30 - 6:30pm\n",
        &[
            "Ada Quill TU 13:30-14:30 @B12, Keel Hall",
            "Ada Quill TH 13:30-14:30 @B12, Keel Hall",
            "Ada Quill FR 14:30-15:30 @ONLINE",
            "Ada Quill TH 16:30-17:30 @B12, Keel Hall",
            "Bo Reed TH 17:30-18:30 @B12, Keel Hall",
        ],
    );
}

#[test]
fn one_day_behind_several_times_is_the_day_of_all() {
    hours(
        "Tides\n\nOffice hours: 12:30-1:30 and 4:00-4:30 on Wednesdays and 11:30-12:00 on Thursdays\n",
        &["? WE 12:30-13:30", "? WE 16:00-16:30", "? TH 11:30-12:00"],
    );
    hours(
        "Tides\n\nStudent hours: 9-10 and 2-3 on Mondays\n",
        &["? MO 09:00-10:00", "? MO 14:00-15:00"],
    );
}

#[test]
fn who_is_met_by_appointment_only_has_no_day() {
    hours(
        "Tides\n\nInstructor: Ada Quill\nOffice hours: by appointment\n",
        &["Ada Quill by appointment"],
    );
    hours(
        "Tides\n\nInstructor: Ada Quill\nOffice hours: Mon 2-3pm and by appointment\n",
        &["Ada Quill MO 14:00-15:00"],
    );
}

#[test]
fn exams_help_and_dated_times_are_no_weekly_ones() {
    for text in [
        "Tides\n\nFinal exam: Wednesday 2-4pm, Keel 4",
        "Tides\n\nThe tutoring center is open Monday to Friday 8am-5pm.",
        "Tides\n\nMidterm: Tuesday, October 7, 7:00-9:00pm",
        "Tides\n\nHomework is due Fridays 5-6pm in the box",
    ] {
        let draft = read("page.txt", text);
        assert_eq!(
            draft.meetings.len() + draft.office_hours.len(),
            0,
            "{text}: {:?}",
            draft.meetings
        );
    }
}

#[test]
fn the_half_of_the_day_is_told_from_what_is_taken_for_granted() {
    let sure = |text: &str| {
        let draft = read("page.txt", &format!("Tides\n\n{text}"));
        let meeting = draft.meetings.first().expect("a class").clone();
        certainty(&meeting.evidence, "start")
    };
    assert_eq!(
        sure("Lecture: MW 2-3:15pm"),
        Certainty::thousandths(1000),
        "the page says it"
    );
    assert_eq!(
        sure("Lecture: MW 14:00-15:15"),
        Certainty::thousandths(1000),
        "24 hours say it"
    );
    let usual = sure("Lecture: MW 2:00-3:15");
    assert!(
        usual >= Certainty::DOUBT && usual < Certainty::thousandths(1000),
        "no class meets at two at night"
    );
    assert!(
        sure("Lecture: MW 8:00-9:15") < Certainty::DOUBT,
        "both halves of the day are usual"
    );
}

#[test]
fn a_time_that_nothing_names_is_the_class_only_at_the_top() {
    meetings(
        "Tides\nFall 2026\nTTh 2:00-3:30 p.m., Keel 3.124\n",
        &["lecture TU TH 14:00-15:30 @Keel 3.124"],
    );
    let far = "a line of prose about the sea\n".repeat(80);
    meetings(
        &format!("Tides\n\n{far}\nTTh 2:00-3:30 p.m., Keel 3.124\n"),
        &[],
    );
}
