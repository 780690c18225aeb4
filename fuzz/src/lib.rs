//! What all targets share: a document is read, and what was read must hold together.

use semestra_syllabus::MAX_BYTES;

#[path = "../../crates/syllabus/tests/support/mod.rs"]
mod support;

/// A zip file of these parts.
#[must_use]
pub fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    support::word::package(parts)
}

/// Reads bytes as a document of that name. Refusing it is fine; a place outside its lines is not.
pub fn read(name: &str, bytes: &[u8]) {
    match support::try_read(name, bytes) {
        Ok(reading) => {
            support::check_evidence(&reading);
            assert_eq!(reading.origins.len(), reading.lines.len());
        }
        Err(error) => assert!(bytes.len() <= MAX_BYTES || !error.to_string().is_empty()),
    }
}
