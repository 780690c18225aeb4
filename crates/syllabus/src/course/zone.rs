//! The zone of a course, told by letters behind its times.

use semestra_plan::Finding;
use semestra_plan::draft::CourseDraft;

use crate::Context;
use crate::evidence::derived;
use crate::page::{Block, Page};

/// Zones by the letters that stand behind clock times.
const ZONES: &[(&str, &str)] = &[
    ("ET", "America/New_York"),
    ("EST", "America/New_York"),
    ("EDT", "America/New_York"),
    ("CT", "America/Chicago"),
    ("CST", "America/Chicago"),
    ("CDT", "America/Chicago"),
    ("MT", "America/Denver"),
    ("MST", "America/Denver"),
    ("MDT", "America/Denver"),
    ("PT", "America/Los_Angeles"),
    ("PST", "America/Los_Angeles"),
    ("PDT", "America/Los_Angeles"),
    ("GMT", "Europe/London"),
    ("BST", "Europe/London"),
    ("CET", "Europe/Berlin"),
    ("CEST", "Europe/Berlin"),
];

/// Sets the zone that the caller knows, or that letters behind a time name.
pub(super) fn zone(course: &mut CourseDraft, page: &Page, context: &Context) {
    if let Some(zone) = &context.timezone {
        course.timezone = Some(zone.name().to_owned());
        course
            .evidence
            .push(crate::evidence::assumed("timezone", Finding::ZoneGiven));
        return;
    }
    for piece in page.blocks.iter().filter_map(Block::piece) {
        for clock in crate::clock::find(&piece.text, true) {
            let behind = piece.slice(clock.bytes.end..piece.text.len());
            let word = behind.trim_matches(|c: char| !c.is_alphanumeric());
            let word = word.slice(
                0..word
                    .text
                    .find(|c: char| !c.is_alphabetic())
                    .unwrap_or(word.text.len()),
            );
            if let Some((_, name)) = ZONES.iter().find(|(letters, _)| *letters == word.text) {
                course.timezone = Some((*name).to_owned());
                course
                    .evidence
                    .push(derived("timezone", &word, Finding::ZoneLetters));
                return;
            }
        }
    }
}
