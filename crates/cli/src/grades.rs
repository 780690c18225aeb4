//! The commands about grades.

use semestra_plan::CourseId;
use semestra_planner::{
    Planner, PlannerError,
    view::{
        CourseGrades, GradesExport, GradesFormat, LateWork, MarkKind, Nothing, PartView, PieceView,
        ScoreEdit, Total,
    },
};

use crate::{
    Done, Outcome,
    arguments::{Export, Grades, Score},
    term::{course, plain, said},
    words::{Printer, json},
};

/// Tells where one course stands, or all of them.
pub(crate) fn grades(planner: &mut Planner, options: &Grades, as_json: bool) -> Outcome {
    match course(planner, options.course.as_deref())? {
        Some(id) => one(planner, id, as_json),
        None => all(planner, as_json),
    }
}

fn all(planner: &mut Planner, as_json: bool) -> Outcome {
    let all = planner.all_grades(Nothing {})?;
    let mut out = Printer::new();
    if as_json {
        out.line(&json(&all)?);
    } else if all.courses.is_empty() {
        out.line("There is no course yet; import a course page first.");
    } else {
        out.row(&["course", "now", "at least", "at most", "projected"]);
        for line in &all.courses {
            let maybe = |total: &Option<Total>| total.as_ref().map_or("–".to_owned(), percent);
            out.row(&[
                &line.course.code,
                &maybe(&line.current),
                &percent(&line.minimum),
                &percent(&line.maximum),
                &maybe(&line.projected),
            ]);
        }
    }
    Ok(if all.courses.is_empty() {
        Done::Nothing
    } else {
        Done::Yes
    })
}

fn one(planner: &mut Planner, id: CourseId, as_json: bool) -> Outcome {
    let grades = planner.grades(id)?;
    let mut out = Printer::new();
    if as_json {
        out.line(&json(&grades)?);
        return Ok(Done::Yes);
    }
    out.line(&format!("{} {}", grades.course.code, grades.course.title));
    let totals = [
        ("now", grades.current.as_ref()),
        ("at least", Some(&grades.minimum)),
        ("at most", Some(&grades.maximum)),
        ("projected", grades.projected.as_ref()),
    ];
    for (name, total) in totals {
        if let Some(total) = total {
            out.row(&[name, &percent(total), &total.means]);
            for unmet in &total.unmet {
                out.row(&["", "", unmet]);
            }
        }
    }
    sentences(
        &mut out,
        "What a letter needs",
        grades.needed.iter().map(|one| &one.sentence),
    );
    list(&mut out, &grades);
    sentences(&mut out, "What a piece is worth", grades.sensitivity.iter());
    if let Some(ledger) = &grades.ledger {
        out.heading("Late days", 1);
        out.row(&[&ledger.sentence]);
        for work in ledger.works.iter().filter(|work| !work.done) {
            out.row(&[&work.title, &late(work)]);
        }
    }
    if let Some(attendance) = &grades.attendance {
        sentences(&mut out, "Attendance", attendance.sentences.iter());
    }
    sentences(&mut out, "Taken for granted", grades.assumptions.iter());
    Ok(Done::Yes)
}

fn sentences<'a>(out: &mut Printer, heading: &str, all: impl Iterator<Item = &'a String>) {
    let all: Vec<_> = all.collect();
    out.heading(heading, all.len());
    for sentence in all {
        out.row(&[sentence]);
    }
}

/// "87.82 % (B)".
fn percent(total: &Total) -> String {
    match &total.letter {
        Some(letter) => format!("{} % ({letter})", total.total),
        None => format!("{} %", total.total),
    }
}

/// The parts with their pieces, as deep as they are.
fn list(out: &mut Printer, grades: &CourseGrades) {
    out.heading("Parts", grades.parts.len() + grades.beside.len());
    for part in &grades.parts {
        branch(out, part, "");
    }
    for piece in &grades.beside {
        leaf(out, piece, "");
    }
}

fn branch(out: &mut Printer, part: &PartView, indent: &str) {
    let so_far = part.so_far.as_ref();
    let so_far = so_far.map_or_else(String::new, |so_far| format!(", {so_far} % so far"));
    out.row(&[&format!("{indent}{}: {} %{so_far}", part.name, part.share)]);
    let below = format!("{indent}  ");
    for piece in &part.pieces {
        leaf(out, piece, &below);
    }
    for part in &part.parts {
        branch(out, part, &below);
    }
}

fn leaf(out: &mut Printer, piece: &PieceView, indent: &str) {
    let mark = match (piece.mark, &piece.points, &piece.out_of) {
        (MarkKind::Points, Some(points), Some(out_of)) => format!("{points} of {out_of}"),
        (MarkKind::Points, Some(points), None) => points.clone(),
        (MarkKind::Missing, ..) => "missing".to_owned(),
        (MarkKind::Excused, ..) => "excused".to_owned(),
        _ => format!("worth {}", piece.worth),
    };
    out.row(&[&format!("{indent}{}: {mark}", piece.title)]);
}

fn late(work: &LateWork) -> String {
    let moment = |at: chrono::NaiveDateTime| at.format("%a %Y-%m-%d %H:%M").to_string();
    let mut text = format!("due {}", moment(work.official));
    if work.moved != work.official {
        text += &format!(
            ", with {} late days {}",
            work.spent + work.extension,
            moment(work.moved)
        );
    }
    text + &format!(", at the very latest {}", moment(work.latest_possible))
}

/// Enters a score.
pub(crate) fn score(planner: &mut Planner, options: &Score, as_json: bool) -> Outcome {
    let (course_id, piece) = named(planner, &options.name)?;
    let (mark, score) = match options.score.to_lowercase().as_str() {
        "missing" => (MarkKind::Missing, None),
        "excused" => (MarkKind::Excused, None),
        "none" => (MarkKind::Ungraded, None),
        _ => (MarkKind::Points, Some(options.score.clone())),
    };
    let saved = planner.set_score(ScoreEdit {
        course_id,
        piece: piece.name,
        mark,
        score,
        late_days: options.late,
    })?;
    said(&saved.did, &saved, as_json)
}

/// The one piece of that title.
fn named(planner: &mut Planner, name: &str) -> Result<(CourseId, PieceView), PlannerError> {
    let wanted = plain(name);
    let mut found = Vec::new();
    for line in planner.all_grades(Nothing {})?.courses {
        let grades = planner.grades(line.course.id)?;
        let mut pieces = grades.beside;
        for part in grades.parts {
            gather(part, &mut pieces);
        }
        let code = &line.course.code;
        pieces.retain(|piece| {
            let names = [
                plain(&piece.title),
                plain(&format!("{code} {}", piece.title)),
            ];
            names.contains(&wanted)
        });
        found.extend(
            pieces
                .into_iter()
                .map(|piece| (line.course.id, code.clone(), piece)),
        );
    }
    if found.len() > 1 {
        let names: Vec<_> = found
            .iter()
            .map(|(_, code, piece)| format!("“{code} {}”", piece.title))
            .collect();
        return Err(PlannerError::Invalid(format!(
            "several are called so: {}; give one of these names",
            names.join(", ")
        )));
    }
    let one = found.pop().map(|(course, _, piece)| (course, piece));
    one.ok_or_else(|| {
        PlannerError::Nothing(format!(
            "nothing graded is called “{name}”; `semestra grades` and a course list what there is"
        ))
    })
}

fn gather(part: PartView, pieces: &mut Vec<PieceView>) {
    pieces.extend(part.pieces);
    for below in part.parts {
        gather(below, pieces);
    }
}

/// Writes grades and progress.
pub(crate) fn export(
    planner: &mut Planner,
    course_id: Option<CourseId>,
    format: GradesFormat,
    options: &Export,
    as_json: bool,
) -> Outcome {
    let Some(path) = &options.output else {
        let text = planner.grades_text(course_id, format)?;
        Printer::new().bytes(&text);
        return Ok(Done::Yes);
    };
    let exported = planner.export_grades(GradesExport {
        course_id,
        format,
        path: path.display().to_string(),
    })?;
    said(
        &format!("Wrote the grades to {}", exported.path),
        &exported,
        as_json,
    )
}
