//! Averages over terms, and grades as files.

use super::*;

fn past(result: &str, credits: &str) -> PastCourseEdit {
    PastCourseEdit {
        id: None,
        course: "21-241".to_owned(),
        term: "Fall 2024".to_owned(),
        ended_on: "2024-12-15".parse().ok(),
        credits: credits.to_owned(),
        factor: "1".to_owned(),
        result: result.to_owned(),
        left_out: false,
    }
}

#[test]
fn an_average_goes_over_terms_and_takes_projections_apart() {
    let (mut planner, id) = sample();
    planner.save_past_course(past("A-", "10")).unwrap();
    planner
        .set_credits(CreditsEdit {
            course_id: id,
            credits: Some("12".to_owned()),
            factor: "1".to_owned(),
            result: None,
            left_out: false,
        })
        .unwrap();
    let gpa = planner.gpa(nothing()).unwrap();
    assert_eq!(gpa.final_average.average.as_deref(), Some("3.7"));
    // (3.7 · 10 + 3.0 · 12) / 22 = 73 / 22 = 3.3181…
    assert_eq!(gpa.projected.average.as_deref(), Some("3.32"));
    let terms: Vec<_> = gpa.terms.iter().map(|term| term.name.as_str()).collect();
    assert_eq!(terms, ["Fall 2024", "Spring 2025"]);
    assert_eq!(gpa.terms[1].courses[0].projected.as_deref(), Some("B"));
    planner
        .set_gpa(GpaEdit {
            system: GpaSystem::German,
            retakes: Retakes::Best,
            letters: Vec::new(),
        })
        .unwrap();
    let saved = planner.save_past_course(past("1,7", "6")).unwrap().value;
    let mut better = past("1.3", "6");
    better.ended_on = "2024-07-15".parse().ok();
    better.term = "Summer 2024".to_owned();
    planner.save_past_course(better).unwrap();
    let gpa = planner.gpa(nothing()).unwrap();
    assert_eq!(
        gpa.final_average.average.as_deref(),
        Some("1.3"),
        "the better of two attempts, and A- is no number"
    );
    planner.remove_past_course(saved).unwrap();
}

#[test]
fn grades_are_written_as_a_table_and_as_json() {
    let mut planner = planner();
    assert_eq!(
        planner
            .grades_text(None, GradesFormat::Csv)
            .unwrap_err()
            .code(),
        ErrorCode::Nothing
    );
    let id = course(&mut planner);
    enter(&mut planner, id, "HW1", "18/20");
    let table = planner.grades_text(Some(id), GradesFormat::Csv).unwrap();
    assert!(table.starts_with("course,part,piece,state,due,points,out of,percent"));
    assert!(
        table.contains("BIO 210,Homeworks,HW1,graded,2025-01-22 23:59,18,20,90,0,10\r\n"),
        "{table}"
    );
    let json = planner.grades_text(None, GradesFormat::Json).unwrap();
    let read: Vec<CourseGrades> = serde_json::from_str(&json).unwrap();
    assert_eq!(read, [planner.grades(id).unwrap()]);
}
