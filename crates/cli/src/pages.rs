//! A page from a file or from standard input.

use std::{io::Read, path::Path};

use semestra_planner::{PlannerError, view::Document};

/// The document of that name; `-` is standard input.
pub(crate) fn document(
    file: &str,
    timezone: Option<&String>,
    term_start: Option<chrono::NaiveDate>,
    part: Option<u32>,
) -> Result<Document, PlannerError> {
    let document = if file == "-" {
        let mut bytes = Vec::new();
        // One byte more than is read tells that there is too much, without taking in all of it.
        let limit = u64::try_from(semestra_planner::MAX_DOCUMENT).unwrap_or(u64::MAX) + 1;
        std::io::stdin()
            .take(limit)
            .read_to_end(&mut bytes)
            .map_err(|source| PlannerError::Unreadable {
                path: "standard input".to_owned(),
                source,
            })?;
        Document::of_bytes(None, &bytes)
    } else {
        Document::of_file(Path::new(file))?
    };
    Ok(Document {
        timezone: timezone.cloned(),
        term_start,
        part: part.and_then(|part| part.checked_sub(1)),
        ..document
    })
}
