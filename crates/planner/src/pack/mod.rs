//! A course as one file to hand to a classmate: its structure and nothing of the student's own.
//!
//! The file is JSON: its version under [`MARK`], and the draft that the classmate reviews like that of any document.

mod clean;
mod read;
mod sheet;
mod write;

use semestra_plan::draft::Draft;
use serde::{Deserialize, Serialize};

pub(crate) use read::{is_pack, read};

/// The name under which a pack keeps its version; by it a pack is told from other files.
const MARK: &str = "\"semestra_course\"";

/// The version that is written, and the last one that is read.
const VERSION: u32 = 1;

/// The largest pack that is read, in bytes.
const MOST_BYTES: usize = 4 << 20;

/// So many things of a sort a pack holds at most.
const MOST: usize = 5_000;

/// How deep its grading tree goes at most.
const DEPTH: usize = 8;

#[derive(Serialize, Deserialize)]
struct Pack {
    semestra_course: u32,
    draft: Draft,
}
