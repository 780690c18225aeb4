//! Where the lines of a document stand in it, as JSON: `{"line":3}`, `{"element":"tr","number":7}`, or a box in points
//! `{"page":1,"left":72,"top":90,"width":300,"height":12}`.
//!
//! The names are written out here and not taken from the types, because files outlive releases.

use semestra_plan::draft::Origin;
use serde_json::{Value, json};

/// The places as one column holds them.
pub(crate) fn written(origins: &[Origin]) -> String {
    let all: Vec<Value> = origins.iter().map(value).collect();
    Value::Array(all).to_string()
}

/// The places that a column holds.
pub(crate) fn read(column: &str) -> Option<Vec<Origin>> {
    let all: Vec<Value> = serde_json::from_str(column).ok()?;
    all.iter().map(origin).collect()
}

fn value(origin: &Origin) -> Value {
    match origin {
        Origin::Line { line } => json!({ "line": line }),
        Origin::Element { name, number } => json!({ "element": name, "number": number }),
        Origin::Box {
            page,
            left,
            top,
            width,
            height,
        } => {
            json!({ "page": page, "left": left, "top": top, "width": width, "height": height })
        }
    }
}

fn origin(value: &Value) -> Option<Origin> {
    let count = |name: &str| u32::try_from(value.get(name)?.as_u64()?).ok();
    let points = |name: &str| {
        #[allow(
            clippy::cast_possible_truncation,
            reason = "it was written from a number of this size"
        )]
        value.get(name)?.as_f64().map(|points| points as f32)
    };
    if let Some(line) = count("line") {
        return Some(Origin::Line { line });
    }
    if let Some(page) = count("page") {
        return Some(Origin::Box {
            page,
            left: points("left")?,
            top: points("top")?,
            width: points("width")?,
            height: points("height")?,
        });
    }
    Some(Origin::Element {
        name: value.get("element")?.as_str()?.to_owned(),
        number: count("number")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_come_back_as_they_were_written() {
        let all = [
            Origin::Line { line: 3 },
            Origin::Element {
                name: "tr".to_owned(),
                number: 7,
            },
            Origin::Box {
                page: 2,
                left: 72.1,
                top: 0.0,
                width: 300.25,
                height: 11.9,
            },
        ];
        let column = written(&all);
        assert_eq!(
            column.split_once("},{").map(|(first, _)| first),
            Some("[{\"line\":3")
        );
        assert_eq!(read(&column).as_deref(), Some(&all[..]));
        assert_eq!(read("[]"), Some(Vec::new()));
    }

    #[test]
    fn what_was_never_written_is_no_place() {
        for column in [
            "",
            "{}",
            "[1]",
            "[{}]",
            r#"[{"line":-1}]"#,
            r#"[{"page":1}]"#,
        ] {
            assert_eq!(read(column), None, "{column}");
        }
    }
}
