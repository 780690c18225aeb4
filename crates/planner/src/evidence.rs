//! What of a reviewed draft is the document's and what is the student's.

use semestra_plan::{Basis, Certainty, Evidence, Place};
use serde::Serialize;
use serde_json::{Map, Value};

/// Fields that are no values of their own.
const FRAME: [&str; 3] = ["evidence", "key", "parts"];

/// The evidence to store for an item as the student left it: what the document says where they left it alone, theirs
/// where they changed it.
///
/// `read` is the same item as the document was read again, nothing when the student added it. Of the evidence that
/// came along in the reviewed draft only the place is taken, and only of an added item: there the student pointed at
/// the words. What stands in that place is looked up when it is stored, so that evidence cannot be made up.
pub(crate) fn settle<T: Serialize>(item: &T, read: Option<(&T, &[Evidence])>) -> Vec<Evidence> {
    let left = fields(item);
    let pointed = if read.is_none() {
        pointed(&left)
    } else {
        Vec::new()
    };
    let (said, mut evidence) = match read {
        Some((read, evidence)) => (fields(read), evidence.to_vec()),
        None => (Map::new(), Vec::new()),
    };
    for (field, value) in left {
        if FRAME.contains(&field.as_str()) || said.get(&field).unwrap_or(&Value::Null) == &value {
            continue;
        }
        evidence.retain(|piece| piece.field != field);
        let place = pointed.iter().find(|piece| piece.field == field);
        evidence.push(Evidence {
            place: place.and_then(|piece| piece.place),
            field,
            basis: Basis::Mine,
            quote: String::new(),
            because: None,
            certainty: Certainty::SURE,
        });
    }
    evidence
}

/// The evidence that an item of the reviewed draft brought along.
fn pointed(item: &Map<String, Value>) -> Vec<Evidence> {
    let evidence = item.get("evidence").cloned().unwrap_or_default();
    serde_json::from_value(evidence).unwrap_or_default()
}

/// What stands in a place of the lines of a document; nothing when there is no such place.
pub(crate) fn words_at(lines: &[String], place: Place) -> Option<String> {
    let index = |line: u32| usize::try_from(line.checked_sub(1)?).ok();
    let (first, last) = (index(place.line)?, index(place.end_line)?);
    let column = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
    let stretch = |(at, text): (usize, &String)| -> String {
        let line = first + at;
        let start = if line == first {
            column(place.start)
        } else {
            0
        };
        let end = if line == last {
            column(place.end)
        } else {
            usize::MAX
        };
        let letters = text.chars().skip(start);
        letters.take(end.saturating_sub(start)).collect()
    };
    let rows = lines.get(first..=last)?;
    let words: Vec<String> = rows.iter().enumerate().map(stretch).collect();
    let words = words.join(" ");
    (!words.trim().is_empty()).then_some(words)
}

fn fields<T: Serialize>(item: &T) -> Map<String, Value> {
    match serde_json::to_value(item) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}
