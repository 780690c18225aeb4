//! `pack`.

use semestra_planner::{Planner, PlannerError, view::PackRequest};

use crate::{
    Done, Outcome,
    arguments::Pack,
    term::{course, said},
    words::{Printer, counted},
};

/// Writes a course to hand to a classmate.
pub(crate) fn pack(planner: &mut Planner, options: &Pack, as_json: bool) -> Outcome {
    let found = course(planner, Some(&options.course))?;
    let course_id = found.ok_or_else(|| PlannerError::Gone("course".to_owned()))?;
    if options.file == "-" {
        Printer::new().bytes(&planner.pack(course_id)?);
        return Ok(Done::Yes);
    }
    let path = options.file.clone();
    let packed = planner.export_pack(PackRequest { course_id, path })?;
    let items = counted(packed.events as usize, "item", "items");
    let words = format!("Wrote {} with {items} to {}", options.course, packed.path);
    said(&words, &packed, as_json)
}
