//! What of a reviewed draft is the document's and what is the student's.

use semestra_plan::{Basis, Certainty, Evidence};
use serde::Serialize;
use serde_json::{Map, Value};

/// Fields that are no values of their own.
const FRAME: [&str; 3] = ["evidence", "key", "parts"];

/// The evidence to store for an item as the student left it: what the document says where they left it alone, theirs
/// where they changed it.
///
/// `read` is the same item as the document was read again, nothing when the student added it. Evidence that came
/// along in the reviewed draft is not looked at, so that it cannot be made up.
pub(crate) fn settle<T: Serialize>(item: &T, read: Option<(&T, &[Evidence])>) -> Vec<Evidence> {
    let left = fields(item);
    let (said, mut evidence) = match read {
        Some((read, evidence)) => (fields(read), evidence.to_vec()),
        None => (Map::new(), Vec::new()),
    };
    for (field, value) in left {
        if FRAME.contains(&field.as_str()) || said.get(&field).unwrap_or(&Value::Null) == &value {
            continue;
        }
        evidence.retain(|piece| piece.field != field);
        evidence.push(Evidence {
            field,
            basis: Basis::Mine,
            place: None,
            quote: String::new(),
            because: None,
            certainty: Certainty::SURE,
        });
    }
    evidence
}

fn fields<T: Serialize>(item: &T) -> Map<String, Value> {
    match serde_json::to_value(item) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}
