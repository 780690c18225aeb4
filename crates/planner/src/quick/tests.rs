//! What is understood of typed lines, on Wednesday 5 February 2025, 12:36.

mod anything;

use semestra_plan::CourseId;

use super::read::{Ground, Understood, read};
use crate::view::{CourseName, QuickKind, QuickLine, QuickRemark};

fn ground() -> Ground {
    let now = chrono::DateTime::UNIX_EPOCH;
    let course = |code: &str, title: &str| CourseName {
        id: CourseId::new(now),
        code: code.into(),
        title: title.into(),
        hue: 0,
    };
    Ground {
        now: "2025-02-05T12:36:00".parse().unwrap(),
        day_first: false,
        courses: vec![
            course("18-789", "Deep Generative Modeling"),
            course("21-241", "Linear Algebra"),
            course("BIO 210", "Bird Watching"),
        ],
        term_ends: "2025-05-09".parse().ok(),
    }
}

fn typed(text: &str) -> QuickLine {
    QuickLine {
        text: text.to_owned(),
        ..QuickLine::default()
    }
}

/// "deadline HW2 #18-789 2025-02-07 17:00", with what was guessed behind a "!".
fn tell(said: &Understood, ground: &Ground) -> String {
    let kind = match said.kind {
        QuickKind::Deadline => "due",
        QuickKind::Block => "block",
        QuickKind::OfficeHour => "office",
        QuickKind::Reading => "read",
    };
    let course = ground
        .courses
        .iter()
        .find(|course| Some(course.id) == said.course);
    let mut parts = vec![kind.to_owned(), format!("‹{}›", said.title)];
    parts.extend(course.map(|course| format!("#{}", course.code)));
    parts.extend(said.before_class.then(|| "before class".to_owned()));
    parts.extend(said.day.map(|day| day.format("%a %d %b %y").to_string()));
    parts.extend(said.last.map(|day| day.format("to %d %b").to_string()));
    let hour = |time: chrono::NaiveTime| time.format("%H:%M").to_string();
    parts.extend(said.hour.map(|start| {
        let end = said
            .end
            .map_or_else(String::new, |end| format!("-{}", hour(end)));
        hour(start) + &end
    }));
    if !said.days.is_empty() {
        let days: Vec<_> = said.days.iter().map(|day| day.code()).collect();
        parts.push(format!("every {}", days.join(",")));
        parts.extend(said.until.map(|day| day.format("until %d %b").to_string()));
    }
    parts.extend(said.location.as_ref().map(|place| format!("@{place}")));
    parts.extend(said.length.map(|minutes| format!("{minutes}min")));
    let remark = |remark: &QuickRemark| {
        let name = format!("{remark:?}");
        name.split([' ', '{']).next().unwrap_or_default().to_owned()
    };
    let remarks: Vec<_> = said.remarks.iter().map(remark).collect();
    if !remarks.is_empty() {
        parts.push(format!("!{}", remarks.join(",")));
    }
    parts.join(" ")
}

#[test]
fn lines_say_what_they_say() {
    let table: &[(&str, &str)] = &[
        // Deadlines.
        (
            "HW2 fri 5pm #18-789",
            "due ‹HW2› #18-789 Fri 07 Feb 25 17:00",
        ),
        (
            "HW2 due friday at 5pm #18-789",
            "due ‹HW2› #18-789 Fri 07 Feb 25 17:00",
        ),
        (
            "18-789 HW2 due by Fri, 17:00",
            "due ‹HW2› #18-789 Fri 07 Feb 25 17:00",
        ),
        (
            "#18-789 problem set 3 tomorrow",
            "due ‹problem set 3› #18-789 Thu 06 Feb 25",
        ),
        (
            "midterm feb 13 9:30 #21-241",
            "due ‹midterm› #21-241 Thu 13 Feb 25 09:30",
        ),
        (
            "midterm feb 13 9:30-10:50 #21-241 in WEH 7500",
            "due ‹midterm› #21-241 Thu 13 Feb 25 09:30-10:50 @WEH 7500",
        ),
        ("quiz 2 13.2. #linear", "due ‹quiz 2› #21-241 Thu 13 Feb 25"),
        (
            "quiz 2 2025-02-13 #lin",
            "due ‹quiz 2› #21-241 Thu 13 Feb 25",
        ),
        (
            "essay 3/4 #bio",
            "due ‹essay› #BIO 210 Tue 04 Mar 25 !Order",
        ),
        ("essay 2/14 #bio", "due ‹essay› #BIO 210 Fri 14 Feb 25"),
        (
            "project report may 1 #BIO 210",
            "due ‹project report› #BIO 210 Thu 01 May 25",
        ),
        (
            "final exam 12 May 2025 8:30am #21-241",
            "due ‹final exam› #21-241 Mon 12 May 25 08:30",
        ),
        (
            "HW3 tonight 11:59 #18-789",
            "due ‹HW3› #18-789 Wed 05 Feb 25 23:59 !Half",
        ),
        (
            "HW3 tomorrow noon #18-789",
            "due ‹HW3› #18-789 Thu 06 Feb 25 12:00",
        ),
        (
            "HW3 sun midnight #18-789",
            "due ‹HW3› #18-789 Sun 09 Feb 25 23:59",
        ),
        (
            "HW3 at 5 on friday #18-789",
            "due ‹HW3› #18-789 Fri 07 Feb 25 17:00 !Half",
        ),
        ("HW4 in 3 days #18-789", "due ‹HW4› #18-789 Sat 08 Feb 25"),
        (
            "HW4 in two weeks #18-789",
            "due ‹HW4› #18-789 Wed 19 Feb 25",
        ),
        (
            "submit form in 2 hours #18-789",
            "due ‹submit form› #18-789 Wed 05 Feb 25 14:36",
        ),
        (
            "HW4 next fri #18-789",
            "due ‹HW4› #18-789 Fri 14 Feb 25 !Next",
        ),
        ("HW4 this fri #18-789", "due ‹HW4› #18-789 Fri 07 Feb 25"),
        ("HW4 wed #18-789", "due ‹HW4› #18-789 Wed 05 Feb 25"),
        (
            "HW4 wed 10am #18-789",
            "due ‹HW4› #18-789 Wed 12 Feb 25 10:00",
        ),
        (
            "HW4 day after tomorrow #18-789",
            "due ‹HW4› #18-789 Fri 07 Feb 25",
        ),
        ("HW2 #18-789", "due ‹HW2› #18-789"),
        ("HW2", "due ‹HW2›"),
        (
            "HW2 fri 3h #18-789",
            "due ‹HW2› #18-789 Fri 07 Feb 25 180min",
        ),
        (
            "HW2 fri for 90 min #18-789",
            "due ‹HW2› #18-789 Fri 07 Feb 25 90min",
        ),
        ("HW2 #99-999 fri", "due ‹HW2› Fri 07 Feb 25 !UnknownCourse"),
        ("HW2 feb 30 #18-789", "due ‹HW2› #18-789 !NoSuchDay"),
        (
            "HW2 thu feb 7 #18-789",
            "due ‹HW2› #18-789 Fri 07 Feb 25 !OtherWeekday",
        ),
        (
            "quiz open feb 10-14 #21-241",
            "due ‹quiz open› #21-241 Mon 10 Feb 25 to 14 Feb",
        ),
        (
            "HW2 before wed class #18-789",
            "due ‹HW2› #18-789 before class Wed 05 Feb 25",
        ),
        (
            "problems 1-5 fri #21-241",
            "due ‹problems 1-5› #21-241 Fri 07 Feb 25",
        ),
        ("HW 2 feb 14 #21-241", "due ‹HW 2› #21-241 Fri 14 Feb 25"),
        (
            "due fri: lab report #bird",
            "due ‹lab report› #BIO 210 Fri 07 Feb 25",
        ),
        // Readings.
        (
            "read ch. 3 before wed class",
            "read ‹ch. 3› before class Wed 05 Feb 25",
        ),
        (
            "read ch. 3 before class #18-789",
            "read ‹ch. 3› #18-789 before class",
        ),
        (
            "read pages 10-12 before the next lecture #bio",
            "read ‹pages 10-12› #BIO 210 before class",
        ),
        (
            "read ch. 3 fri #18-789",
            "due ‹read ch. 3› #18-789 Fri 07 Feb 25",
        ),
        // Office hours.
        (
            "office hour tomorrow 4-5 CIC 4118",
            "office ‹› Thu 06 Feb 25 16:00-17:00 @CIC 4118 !Half",
        ),
        (
            "office hours every mon 4-5pm in Wean 7500 #18-789",
            "office ‹› #18-789 Mon 10 Feb 25 16:00-17:00 every MO until 09 May @Wean 7500 !UntilTermEnd",
        ),
        (
            "OH with Beidi fri 3pm #18-789",
            "office ‹with Beidi› #18-789 Fri 07 Feb 25 15:00-16:00 !OneHour",
        ),
        // Blocks of one's own.
        (
            "gym every tue thu 7-8 until may 1",
            "block ‹gym› Thu 06 Feb 25 19:00-20:00 every TU,TH until 01 May !Half",
        ),
        (
            "gym every tue and thu 7-8am",
            "block ‹gym› Thu 06 Feb 25 07:00-08:00 every TU,TH until 09 May !UntilTermEnd",
        ),
        (
            "gym MWF 7-8am until end of term",
            "block ‹gym› Fri 07 Feb 25 07:00-08:00 every MO,WE,FR until 09 May",
        ),
        (
            "run mon-fri 6:30-7am",
            "block ‹run› Thu 06 Feb 25 06:30-07:00 every MO,TU,WE,TH,FR until 09 May !UntilTermEnd",
        ),
        (
            "choir tuesdays 18:00-20:00",
            "block ‹choir› Tue 11 Feb 25 18:00-20:00 every TU until 09 May !UntilTermEnd",
        ),
        (
            "meditate every day 8:00",
            "block ‹meditate› Thu 06 Feb 25 08:00-09:00 every MO,TU,WE,TH,FR,SA,SU until 09 May !UntilTermEnd,OneHour",
        ),
        (
            "band every other week fri 18:00-20:00",
            "block ‹band› Fri 07 Feb 25 18:00-20:00 every FR until 09 May !EveryWeek,UntilTermEnd",
        ),
        ("call mom", "block ‹call mom›"),
        ("call mom fri", "block ‹call mom› Fri 07 Feb 25"),
        (
            "call mom sun 5pm",
            "block ‹call mom› Sun 09 Feb 25 17:00-18:00 !OneHour",
        ),
        ("call mom 5pm", "block ‹call mom› 17:00-18:00 !OneHour"),
        (
            "lunch with Sam fri 12:30",
            "block ‹lunch with Sam› Fri 07 Feb 25 12:30-13:30 !OneHour",
        ),
        ("get sun cream", "block ‹get sun cream›"),
        ("sat prep fri", "block ‹sat prep› Fri 07 Feb 25"),
        (
            "study for midterm tomorrow 4-6pm #21-241",
            "block ‹study for midterm› #21-241 Thu 06 Feb 25 16:00-18:00",
        ),
        (
            "HW2 tomorrow 14:00-16:00 #18-789",
            "block ‹HW2› #18-789 Thu 06 Feb 25 14:00-16:00",
        ),
        (
            "work on project sat 10am for 2 hours at Hunt Library #bio",
            "block ‹work on project› #BIO 210 Sat 08 Feb 25 10:00-12:00 @Hunt Library 120min",
        ),
        (
            "dentist 21 feb 11:15",
            "block ‹dentist› Fri 21 Feb 25 11:15-12:15 !OneHour",
        ),
        (
            "trip to NYC mar 3-7",
            "block ‹trip to NYC› Mon 03 Mar 25 to 07 Mar",
        ),
        (
            "party sat 10pm for 3 hours",
            "block ‹party› Sat 08 Feb 25 22:00-23:59 180min",
        ),
        (
            "coffee with Ana tomorrow 3:30 @ La Prima",
            "block ‹coffee with Ana› Thu 06 Feb 25 15:30-16:30 @La Prima !Half,OneHour",
        ),
        (
            "read the news tomorrow",
            "block ‹read the news› Thu 06 Feb 25",
        ),
        // Other languages.
        (
            "HW2 am Freitag um 17 Uhr #18-789",
            "due ‹HW2› #18-789 Fri 07 Feb 25 17:00",
        ),
        (
            "Hausaufgabe 3 bis 14. Februar #18-789",
            "due ‹Hausaufgabe 3› #18-789 Fri 14 Feb 25",
        ),
        (
            "Klausur übermorgen 9:00 #21-241",
            "due ‹Klausur› #21-241 Fri 07 Feb 25 09:00",
        ),
        (
            "tarea 2 viernes a las 17:00 #18-789",
            "due ‹tarea 2› #18-789 Fri 07 Feb 25 17:00",
        ),
        (
            "examen mañana 9:30 #21-241",
            "due ‹examen› #21-241 Thu 06 Feb 25 09:30",
        ),
        (
            "devoir pour vendredi 17h #18-789",
            "due ‹devoir› #18-789 Fri 07 Feb 25 17:00",
        ),
        (
            "piscine chaque lundi 18h-19h",
            "block ‹piscine› Mon 10 Feb 25 18:00-19:00 every MO until 09 May !UntilTermEnd",
        ),
        (
            "prova 20 de março 14:00 #18-789",
            "due ‹prova› #18-789 Thu 20 Mar 25 14:00",
        ),
        (
            "trabalho quinta-feira #18-789",
            "due ‹trabalho› #18-789 Thu 06 Feb 25",
        ),
        // What is no time and no place.
        (
            "read chapter 3/4 of Gill",
            "block ‹read chapter 3/4 of Gill›",
        ),
        ("buy 2 tickets", "block ‹buy 2 tickets›"),
        (
            "🎉 party fri 8pm",
            "block ‹🎉 party› Fri 07 Feb 25 20:00-21:00 !OneHour",
        ),
    ];
    let ground = ground();
    let mut wrong = Vec::new();
    for (text, wanted) in table {
        // What can be missing before a deadline without a date is said where it is put together.
        let said = tell(&read(&typed(text), &ground), &ground);
        if said != *wanted {
            wrong.push(format!("{text}\n   said {said}\n wanted {wanted}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}:\n{}",
        wrong.len(),
        table.len(),
        wrong.join("\n")
    );
    assert!(table.len() >= 60);
}

#[test]
fn what_the_student_chose_stands_above_the_words() {
    let ground = ground();
    let chosen = QuickLine {
        kind: Some(QuickKind::Deadline),
        course_id: Some(ground.courses[1].id),
        on: "2025-02-20".parse().ok(),
        ..typed("call mom 5pm fri #nothing")
    };
    assert_eq!(
        tell(&read(&chosen, &ground), &ground),
        "due ‹call mom› #21-241 Thu 20 Feb 25 17:00"
    );
}

#[test]
fn the_day_comes_first_where_it_does() {
    let ground = Ground {
        day_first: true,
        ..ground()
    };
    let said = read(&typed("essay 3/4 #bio"), &ground);
    assert_eq!(said.day, "2025-04-03".parse().ok());
}
