//! Grades and progress as a table and as JSON, for other programs.

use semestra_plan::CourseId;

use crate::{
    Planner, PlannerError, Result,
    export::write_whole,
    view::{
        CourseGrades, ExportedGrades, GradesExport, GradesFormat, PartView, PieceState, PieceView,
    },
};

/// One piece of graded work, as a row.
struct Row<'a> {
    course: &'a str,
    part: String,
    piece: &'a str,
    state: PieceState,
    due: String,
    points: &'a str,
    out_of: &'a str,
    percent: &'a str,
    late_days: u32,
    share: &'a str,
}

impl Planner {
    /// Writes grades and progress to a file, whole or not at all.
    ///
    /// # Errors
    /// When there is nothing to write, or it cannot be written there.
    pub fn export_grades(&mut self, request: GradesExport) -> Result<ExportedGrades> {
        let text = self.grades_text(request.course_id, request.format)?;
        let path = std::path::Path::new(&request.path);
        write_whole(path, text.as_bytes())?;
        Ok(ExportedGrades { path: request.path })
    }

    /// Grades and progress of one course, or of all courses of today, as text.
    ///
    /// # Errors
    /// When there is no course.
    pub fn grades_text(
        &mut self,
        course: Option<CourseId>,
        format: GradesFormat,
    ) -> Result<String> {
        let mut courses = Vec::new();
        let ids: Vec<_> = match course {
            Some(id) => vec![id],
            None => self.current_courses()?.into_keys().collect(),
        };
        for id in ids {
            courses.push(self.grades(id)?);
        }
        courses.sort_by(|a, b| a.course.code.cmp(&b.course.code));
        if courses.is_empty() {
            return Err(PlannerError::nothing(|say| say.no_grades()));
        }
        match format {
            GradesFormat::Csv => Ok(table(&courses)),
            GradesFormat::Json => serde_json::to_string_pretty(&courses)
                .map_err(|error| PlannerError::Invalid(error.to_string())),
        }
    }
}

/// A table by RFC 4180: a heading, then one row for each piece.
fn table(courses: &[CourseGrades]) -> String {
    let mut text = String::from(
        "course,part,piece,state,due,points,out of,percent,late days,points of the final grade\r\n",
    );
    for course in courses {
        let mut rows = Vec::new();
        for piece in &course.beside {
            rows.push(row(course, "", piece));
        }
        for part in &course.parts {
            gather(course, part, "", &mut rows);
        }
        for row in rows {
            let state = serde_json::to_value(row.state).unwrap_or_default();
            let late = row.late_days.to_string();
            let cells = [
                row.course,
                &row.part,
                row.piece,
                state.as_str().unwrap_or_default(),
                &row.due,
                row.points,
                row.out_of,
                row.percent,
                &late,
                row.share,
            ];
            text += &cells.map(cell).join(",");
            text += "\r\n";
        }
    }
    text
}

fn gather<'a>(course: &'a CourseGrades, part: &'a PartView, above: &str, rows: &mut Vec<Row<'a>>) {
    let path = if above.is_empty() {
        part.name.clone()
    } else {
        format!("{above} / {}", part.name)
    };
    for piece in &part.pieces {
        rows.push(row(course, &path, piece));
    }
    for below in &part.parts {
        gather(course, below, &path, rows);
    }
}

fn row<'a>(course: &'a CourseGrades, part: &str, piece: &'a PieceView) -> Row<'a> {
    let text = |value: &'a Option<String>| value.as_deref().unwrap_or_default();
    Row {
        course: &course.course.code,
        part: part.to_owned(),
        piece: &piece.title,
        state: piece.state,
        due: piece
            .official
            .map_or_else(String::new, |at| at.format("%Y-%m-%d %H:%M").to_string()),
        points: text(&piece.points),
        out_of: text(&piece.out_of),
        percent: text(&piece.percent),
        late_days: piece.late_days,
        share: &piece.share,
    }
}

/// A cell, quoted where it must be. What a spreadsheet would run as a formula is made a text.
fn cell(text: &str) -> String {
    let text = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    };
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_quoted_and_never_runs() {
        assert_eq!(cell("HW 1"), "HW 1");
        assert_eq!(cell("a \"b\", c"), "\"a \"\"b\"\", c\"");
        assert_eq!(cell("=1+1"), "'=1+1");
    }
}
