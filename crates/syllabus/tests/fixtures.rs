//! Whole pages of our own, read as they are; a change of reading shows in the snapshot.

mod support;

use support::{check_evidence, reading};

fn check(name: &str, text: &str) {
    let reading = reading(name, text);
    check_evidence(&reading);
    let json = serde_json::to_value(&reading.draft).expect("the page says it");
    insta::assert_snapshot!(name, short(&json, 0));
}

/// The draft without evidence and empty fields, one item a line.
fn short(value: &serde_json::Value, depth: usize) -> String {
    use serde_json::Value;
    match value {
        Value::Object(fields) => {
            // Whether the order of fields is kept depends on who else is built with this test.
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_by_key(|(name, _)| *name);
            let told = fields.into_iter().filter(|(name, value)| {
                let empty = value.is_null()
                    || **value == Value::Bool(false)
                    || value.as_array().is_some_and(Vec::is_empty);
                !empty && !name.contains("evidence") && name.as_str() != "place"
            });
            let parted = if depth == 0 { "\n" } else { ", " };
            told.map(|(name, value)| format!("{name}: {}", short(value, depth + 1)))
                .collect::<Vec<_>>()
                .join(parted)
        }
        Value::Array(items) if depth <= 1 => items
            .iter()
            .map(|item| format!("\n    {}", short(item, depth + 1)))
            .collect(),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(|item| short(item, depth + 1)).collect();
            format!("[{}]", items.join("; "))
        }
        Value::String(text) => text.replace('\n', " / "),
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
    }
}

#[test]
fn a_markdown_page_is_read_whole() {
    check("workshop.md", include_str!("fixtures/workshop.md"));
}

#[test]
fn a_page_copied_out_of_a_browser_is_read_whole() {
    check("workshop.txt", include_str!("fixtures/workshop.txt"));
}
